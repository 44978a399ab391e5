"""What changes for one municipality: the same evidence on two days, and why each answer that moved did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from models.evidence import Evidence
from models.findings import Finding
from rules.calendar import ChangeDay, calendar
from rules.evaluation import evaluate
from rules.law_diff import Change, law_diff
from rules.pack import Pack
from rules.plan import Machines


class Cause(StrEnum):
    """Why a finding is not the same on the two days."""

    LAW = "law"
    TIME = "time"


class Moved(NamedTuple):
    """A finding that differs: its state on the two days (None: not in force), and why.

    `change` is what changed in the law for the obligation, when something did; a place that merely moved is told but
    is no cause.
    """

    obligation: str
    before: Finding | None
    after: Finding | None
    cause: Cause
    change: Change | None


class Changes(NamedTuple):
    """Everything that moved between two days, and the days of change between and after them."""

    moved: tuple[Moved, ...]
    same: int
    calendar: tuple[ChangeDay, ...]
    ahead: tuple[ChangeDay, ...]


def _same(one: Finding | None, other: Finding | None) -> bool:
    return one is not None and other is not None and (one.outcome, one.reasons) == (other.outcome, other.reasons)


def changes_between(
    pack: Pack, machines: Machines, evidence: Evidence, one: date, other: date, scope: Sequence[str] = ()
) -> Changes:
    """Evaluate the same evidence on the days `one` and `other` and compare.

    Returns the findings whose outcome or reasons differ, with the cause: the law, when what is asked of the
    obligation changed between the days; otherwise the time that passed (evidence grew old, periods began or ended).
    Raises ProblemError as `rules.evaluation.evaluate` does.
    """
    before = {finding.obligation: finding for finding in evaluate(pack, machines, evidence, one, scope).findings}
    after = {finding.obligation: finding for finding in evaluate(pack, machines, evidence, other, scope).findings}
    in_law = {change.obligation.id: change for change in law_diff(pack, one, other)}
    moved: list[Moved] = []
    same = 0
    for name in pack.obligations:
        then, now = before.get(name), after.get(name)
        if then is None and now is None:
            continue
        if _same(then, now):
            same += 1
            continue
        change = in_law.get(name)
        cause = Cause.LAW if change is not None and change.kind != "moved" else Cause.TIME
        moved.append(Moved(name, then, now, cause, change))
    first, last = min(one, other), max(one, other)
    between = tuple(item for item in calendar(pack, first, last) if item.day > first)
    return Changes(tuple(moved), same, between, tuple(item for item in calendar(pack, last) if item.day > last))
