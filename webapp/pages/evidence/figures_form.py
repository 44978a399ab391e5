"""The form where a person says what a table holds: as it is carried in the address, and as it is asked for again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from werkzeug.datastructures import MultiDict

from controls.figures.choices import Choices, propose, with_signs
from controls.figures.grid import Grid, column_name
from controls.figures.layout import FIRST_YEAR, LAST_YEAR, Layout, Role, Survey, survey
from controls.figures.numbers import DecimalSign
from controls.figures.parties import Party
from controls.figures.proposing import Meant, Source, first_wide
from controls.figures.signs import Meaning, choices
from models.vocabulary import Fact, StatisticPublisher
from models.words import Group

#: the fields of the form; those of columns, facts, groups and signs end in a column or a number
SHEET, SHEET_WAS, FIRST, LAST, CARRY, YEAR, COLUMN = "ark", "ark_var", "topp", "bunn", "tomme", "fast", "k"
REGION, REGION_MORE, WHOLE, FACT, GROUP, YEARS = "r", "r_mer", "alt", "f", "g", "aar"
PUBLISHER, PUBLISHER_WAS, PUBLISHER_NAME, TABLE, SIGN, DECIMAL, PARTY, CHECK = (
    "utgiver",
    "utgiver_var",
    "navn",
    "tabell",
    "t",
    "desimal",
    "om",
    "v",
)
#: the publisher is the holder itself, or somebody else whose name is written
OWN, OTHER = "egen", "annen"
#: things counted that a person is asked about
MOST_MEASURES = 40
_DIGITS = 6
_LONGEST = 200
#: groups that a figure can be about, and what columns hold, as they are written in the address, which is kept short
GROUPS = {Group.UNSPECIFIED: "", Group.WOMEN: "k", Group.MEN: "m", Group.CHILDREN: "b", Group.ALL: "a"}
ROLES = {Role.REGION: "s", Role.YEAR: "a", Role.MEASURE: "m", Role.VALUE: "t", Role.IGNORE: ""}
_GROUP_OF = {code: group for group, code in GROUPS.items()}
_ROLE_OF = {code: role for role, code in ROLES.items()}


class Asked(NamedTuple):
    """What was asked for of a sheet, and what there is to choose from.

    `fresh`: nothing was chosen before, or the table is read in another way than when it was: all of it is proposed.
    `publisher`: the field as it was filled in.
    """

    chosen: Choices
    told: Survey
    party: str
    publisher: str
    fresh: bool

    @property
    def check(self) -> str:
        """A short sum of what the numbers of regions and things counted stand for."""
        return check_of(self.told)


def check_of(told: Survey) -> str:
    """A short sum of what there is to choose from, in its order."""
    words = "\n".join([*told.regions, "", *told.measures])
    return hashlib.sha256(words.encode()).hexdigest()[:8]


def number_of(text: str | None) -> int | None:
    """A whole number that is not too long; None for anything else."""
    plain = (text or "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= _DIGITS else None


def _line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:_LONGEST]


def sheet_of(form: MultiDict[str, str], sheets: tuple[Grid, ...]) -> Grid:
    """The sheet that was asked for; else the one with the most cells, which is seldom the front page."""
    number = number_of(form.get(SHEET))
    return next((sheet for sheet in sheets if sheet.number == number), max(sheets, key=lambda sheet: sheet.size))


def _layout(form: MultiDict[str, str], grid: Grid) -> Layout | None:
    """How the table is to be read, as it was said; None where nothing was."""
    if form.get(SHEET_WAS) != str(grid.number) or form.get(LAST) is None:
        return None
    first, last = number_of(form.get(FIRST)) or 0, number_of(form.get(LAST)) or 0
    header = (min(first or last, last), last) if last else (0, 0)
    said = {column: form.get(f"{COLUMN}{column}", "") for column in range(1, grid.last_column + 1)}
    roles = {column: _ROLE_OF.get(code, Role.IGNORE) for column, code in said.items()}
    year = number_of(form.get(YEAR))
    within = year is not None and FIRST_YEAR <= year <= LAST_YEAR
    above = 0 if last else first_wide(grid) - 1
    return Layout(header, roles, form.get(CARRY) == "1", year if within else None, above)


def _source(form: MultiDict[str, str], holder_name: str) -> Source | None:
    said = form.get(PUBLISHER)
    if said is None:
        return None
    names = {OWN: holder_name, OTHER: _line(form.get(PUBLISHER_NAME, ""))}
    known = said if said in list(StatisticPublisher) else ""
    return Source(names.get(said, known), _line(form.get(TABLE, "")))


def asked_of(
    form: MultiDict[str, str],
    grid: Grid,
    parties: tuple[Party, ...],
    holder_name: str,
    facts: Mapping[str, Fact],
    also: tuple[str, ...],
    *,
    merged: bool,
) -> Asked:
    """What is to be taken from a sheet: as it was filled in, and as it is proposed where it was not.

    `parties`: whom the figures can be about, the holder first; `also`, `merged`: as in `controls.figures.choices`.
    """
    layout, source = _layout(form, grid), _source(form, holder_name)
    party = next((item for item in parties if item.id == form.get(PARTY)), None)
    about, proposed = party or parties[0], None
    # of several, the first that the table tells of
    for item in [party] if party is not None else parties:
        tried = propose(grid, item.named, facts, also, merged=merged, layout=layout, source=source)
        if proposed is None or tried.regions:
            about, proposed = item, tried
        if tried.regions:
            break
    if proposed is None:
        raise AssertionError("there is no holder without itself")
    told = survey(grid, proposed.layout)
    fresh = layout is None or form.get(CHECK) != check_of(told)
    publisher = form.get(PUBLISHER) or proposed.source.publisher
    chosen = proposed if fresh else with_signs(grid, _filled(form, proposed, told, facts), _signs(form, proposed))
    return Asked(chosen, told, about.id, publisher, fresh)


def _is_new_publisher(form: MultiDict[str, str], proposed: Choices) -> bool:
    """Whether the publisher is another than when the form was shown; then what follows from it is proposed anew."""
    return form.get(PUBLISHER_WAS) != proposed.source.publisher


def _filled(form: MultiDict[str, str], proposed: Choices, told: Survey, facts: Mapping[str, Fact]) -> Choices:
    numbers = {number_of(text) for text in [*form.getlist(REGION), form.get(REGION_MORE, "")]}
    regions = frozenset(region for number, region in enumerate(told.regions) if number in numbers)
    measures = {}
    for number, measure in enumerate(told.measures[:MOST_MEASURES]):
        fact, group = form.get(f"{FACT}{number}", ""), form.get(f"{GROUP}{number}", "")
        measures[measure] = Meant(fact if fact in facts else "", _GROUP_OF.get(group, Group.UNSPECIFIED))
    if _is_new_publisher(form, proposed) and not any(meant.fact for meant in measures.values()):
        measures = dict(proposed.measures)
    said = form.get(DECIMAL, "")
    return replace(
        proposed,
        regions=regions,
        whole=form.get(WHOLE) == "1",
        years=frozenset(year for text in form.getlist(YEARS) if (year := number_of(text)) in told.years and year),
        measures=measures,
        decimal=DecimalSign(said) if said in list(DecimalSign) else DecimalSign.UNKNOWN,
    )


def _signs(form: MultiDict[str, str], proposed: Choices) -> dict[str, Meaning]:
    """What was said of signs: each field holds the sign after its meaning, so that it stays that of the sign."""
    if _is_new_publisher(form, proposed):
        return {}
    said = {}
    for text in form.getlist(SIGN):
        meaning, _, sign = text.partition(" ")
        if sign and meaning in list(Meaning) and Meaning(meaning) in choices(sign):
            said[sign] = Meaning(meaning)
    return said


def column_text(grid: Grid, layout: Layout, column: int) -> str:
    """What a column is called: its letters, and what the header or the first row says there."""
    row = layout.header[1] or next((row for row in sorted(grid.rows) if row > layout.last_head), 0)
    text = grid.cell(row, column)
    return f"{column_name(column)} \u2013 {text[:60]}" if text else column_name(column)
