"""Open breaches by age, and the deadlines that have gone by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from controls.rounds.overview.places import Place
from controls.rounds.overview.recurring import Earlier
from controls.rounds.overview.told import DueTold, RoundTold
from controls.rounds.state import FindingStatus

_MONTH = 30
_YEAR = 365
#: the ages that open breaches are put together in: a name, and the days up to which it goes (None: no end)
AGES: tuple[tuple[str, int | None], ...] = (
    ("quarter", 3 * _MONTH),
    ("half", 6 * _MONTH),
    ("year", _YEAR),
    ("two", 2 * _YEAR),
    ("more", None),
)


class OpenBreach(NamedTuple):
    """A breach that is not settled.

    `since`: the day of the final report; `days`: from then to today; `due`: when it is to be corrected (inclusive);
    `late`: days since then, 0 when it is not overdue; `earlier`: the same breach in an earlier round.
    """

    round: int
    place: Place
    duty: str
    status: FindingStatus
    since: date
    days: int
    due: date | None
    late: int
    earlier: Earlier | None


class Overdue(NamedTuple):
    """A deadline that has gone by. `days`: since then."""

    round: int
    place: Place
    title: str
    due: DueTold
    days: int


def open_breaches(
    rounds: Iterable[tuple[Place, RoundTold]], back: Mapping[tuple[int, str], Earlier], today: date
) -> tuple[OpenBreach, ...]:
    """The breaches of concluded rounds that are not settled, oldest first. `back`: those that were found before."""
    found = []
    for place, item in rounds:
        if item.concluded is None:
            continue
        for finding in item.findings:
            if not finding.open:
                continue
            waits = finding.status is FindingStatus.DECLARED
            late = (today - finding.due).days if finding.due and not waits else 0
            earlier = back.get((item.round.id, finding.duty))
            age = max(0, (today - item.concluded).days)
            found.append(
                OpenBreach(
                    item.round.id, place, finding.duty, finding.status, item.concluded, age, finding.due,
                    max(0, late), earlier,
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda item: (-item.days, item.place.name, item.duty)))


def by_age(breaches: Iterable[OpenBreach]) -> Mapping[str, int]:
    """How many breaches are of each age, the youngest first; every age present."""
    counted = dict.fromkeys((name for name, _ in AGES), 0)
    for item in breaches:
        name = next(name for name, most in AGES if most is None or item.days <= most)
        counted[name] += 1
    return counted


def overdue(rounds: Iterable[tuple[Place, RoundTold]], today: date) -> tuple[Overdue, ...]:
    """The deadlines that have gone by in rounds that are not over, the longest first."""
    found = [
        Overdue(item.round.id, place, item.title, due, (today - due.due).days)
        for place, item in rounds
        if item.live
        for due in item.dues
        if due.overdue(today)
    ]
    return tuple(sorted(found, key=lambda item: (-item.days, item.place.name, item.round, item.due.name)))
