"""What became of files that came in, in the words of the reader: as rows of a page, and as JSON for a script."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from flask import Response, url_for

from controls.uploading import Kept, NotKept, Refused
from models.errors import Problem
from models.words import Outcome
from webapp.console.words import problem_json
from webapp.pages.frame.script import told_as_json
from webapp.pages.frame.wording import Wording

#: mistakes of one file that are listed; the others are counted
LISTED = 25
CREATED, UNUSABLE, UNAVAILABLE = 201, 422, 503

Result = Kept | Refused | NotKept


class Row(NamedTuple):
    """What became of one file, in the words of the reader."""

    name: str
    address: str
    told: str
    counts: dict[str, int]
    problems: tuple[dict[str, Any], ...]
    more: int


def _problems(problems: Sequence[Problem], wording: Wording, hints: Mapping[int, str]) -> tuple[dict[str, Any], ...]:
    return tuple(
        problem_json(problem, wording.language.value) | {"hint": hints.get(problem.where.line or 0, "")}
        for problem in problems[:LISTED]
    )


def _kept(kept: Kept, wording: Wording) -> Row:
    counted = Counter(finding.outcome for finding in kept.evaluation.findings)
    counts = {outcome: counted[outcome] for outcome in Outcome if counted[outcome]}
    listed = (
        f"{wording.number(number)} {wording.word('outcome', outcome.value)}" for outcome, number in counts.items()
    )
    told = wording.say(
        "page.upload.done", name=kept.evaluation.name, day=wording.day(kept.evaluation.on), counts=", ".join(listed)
    )
    address = url_for("evaluations.evaluation", number=kept.number)
    return Row(kept.name, address, told, {outcome.value: number for outcome, number in counts.items()}, (), 0)


def row_of_problems(
    name: str, problems: Sequence[Problem], wording: Wording, hints: Mapping[int, str] | None = None
) -> Row:
    """The row of a file that nothing was stored of. `hints`: see `controls.uploading.Refused`."""
    shown = _problems(problems, wording, hints or {})
    told = wording.say("page.upload.failed", n=len(problems))
    return Row(name, "", told, {}, shown, len(problems) - len(shown))


def row_of(result: Result, wording: Wording) -> Row:
    """What became of one file."""
    if isinstance(result, Kept):
        return _kept(result, wording)
    if isinstance(result, NotKept):
        row = row_of_problems(result.name, [Problem("upload_not_stored")], wording)
        return row._replace(told=wording.say("page.upload.not_kept"))
    return row_of_problems(result.name, result.problems, wording, result.hints)


def status_of(results: Iterable[Result]) -> int:
    """The status of an answer about files: something was stored, or else why nothing was."""
    kinds = {type(result) for result in results}
    if Kept in kinds:
        return CREATED
    return UNUSABLE if Refused in kinds else UNAVAILABLE


def _plain(row: Row) -> dict[str, Any]:
    if row.address:
        return {"name": row.name, "address": row.address, "counts": row.counts, "told": row.told}
    return {"name": row.name, "problems": list(row.problems), "more": row.more, "told": row.told}


def json_answer(rows: Sequence[Row], status: int) -> Response:
    """The rows for a script: a single one as it is, several as `files`."""
    if len(rows) == 1:
        return told_as_json(status, **_plain(rows[0]))
    return told_as_json(status, files=[_plain(row) for row in rows])
