"""The figures of a county as a table in a file: how many, how long, which duty.

Semicolons and a mark of the encoding, so that a Norwegian spreadsheet opens it as it is.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from controls.rounds.overview.county import County
from controls.rounds.overview.told import Shown
from webapp.pages.frame.wording import Wording

#: what a spreadsheet would take for a formula
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def _plain(value: object) -> str:
    """A value as a cell that no spreadsheet carries out; empty for None."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_of(rows: Iterable[Sequence[object]]) -> str:
    """The text of a file with these rows."""
    out = StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows([_plain(value) for value in row] for row in rows)
    return f"\N{ZERO WIDTH NO-BREAK SPACE}{out.getvalue()}"


def finding_table(found: County, titles: Mapping[str, str], wording: Wording) -> list[list[object]]:
    """A line for each finding, with its heading; days as ISO."""
    rows: list[list[object]] = [
        [
            wording.say("page.overview.csv.number"),
            wording.say("page.overview.csv.municipality"),
            wording.say("page.overview.csv.round"),
            wording.say("page.overview.csv.case"),
            wording.say("page.overview.csv.year"),
            wording.say("page.overview.csv.announced"),
            wording.say("page.overview.csv.concluded"),
            wording.say("page.overview.csv.duty"),
            wording.say("page.overview.csv.title"),
            wording.say("page.overview.csv.status"),
            wording.say("page.overview.csv.settled"),
            wording.say("page.overview.csv.days"),
            wording.say("page.overview.csv.due"),
            wording.say("page.overview.csv.late"),
            wording.say("page.overview.csv.earlier"),
        ]
    ]
    for line in found.lines:
        told, finding = line.round, line.finding
        status = wording.word("finding_status", finding.status.value)
        rows.append(
            [
                line.place.number,
                line.place.name,
                told.round.id,
                told.case_number,
                told.year,
                told.announced,
                told.concluded,
                finding.duty,
                titles.get(finding.duty, ""),
                wording.say("page.overview.shown.way") if line.shown is Shown.WAY else status,
                finding.settled,
                line.days,
                finding.due,
                line.late or None,
                line.earlier.round if line.earlier else None,
            ]
        )
    return rows


def duty_table(found: County, titles: Mapping[str, str], wording: Wording) -> list[list[object]]:
    """A line for each duty, with its heading."""
    rows: list[list[object]] = [
        [
            wording.say("page.overview.csv.duty"),
            wording.say("page.overview.csv.title"),
            wording.say("page.overview.csv.tilsyn"),
            wording.say("page.overview.csv.breaches"),
            *(wording.say(f"page.overview.shown.{kind.value}") for kind in Shown),
            wording.say("page.overview.csv.median"),
            wording.say("page.overview.csv.oldest"),
        ]
    ]
    for row in found.duties:
        counts = [row.counts[kind] for kind in Shown]
        rows.append([row.duty, titles.get(row.duty, ""), row.rounds, row.breaches, *counts, row.days, row.oldest])
    return rows
