"""The shapes of the pictures: where each bar, mark and band stands. What they say stands in words in the templates.

Pictures are drawn in shares of their own width, so that the text beside them keeps its size on a narrow screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.lawbook import LawCalendar
from controls.overview import ProvisionOverview
from models.law import Law
from models.words import Outcome

#: the parts of a bar from left to right, with the outcomes each stands for
PARTS: tuple[tuple[str, tuple[Outcome, ...]], ...] = (
    ("good", (Outcome.MET, Outcome.FOLLOWED)),
    ("bad", (Outcome.BROKEN, Outcome.NOT_FOLLOWED)),
    ("open", (Outcome.UNRESOLVED,)),
    ("rest", (Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL)),
)
_PART_OF: Mapping[Outcome | None, str] = {outcome: name for name, outcomes in PARTS for outcome in outcomes}
#: years between the labels of a time line
_LABELS = 5


def share(part: float, whole: float) -> str:
    """A part of a whole as a percentage, as SVG has it: `12.5%`. The whole must not be 0."""
    return f"{100 * part / whole:.3f}".rstrip("0").rstrip(".") + "%"


class Stretch(NamedTuple):
    """One part of a bar: what it stands for, where it begins, how wide it is, and how many it stands for."""

    name: str
    start: str
    width: str
    number: int


class Stand(NamedTuple):
    """Where one provision stands: its stretches, and how many findings each part has, also those with none."""

    group: ProvisionOverview
    stretches: tuple[Stretch, ...]
    numbers: Mapping[str, int]
    total: int


def stands(groups: Iterable[ProvisionOverview]) -> tuple[Stand, ...]:
    """A bar for each provision, all drawn to the same scale: the longest one is as wide as the picture.

    What is unresolved is a part of its own, never left out and never shared between the others.
    """
    listed = list(groups)
    longest = max((sum(group.tally.counts.values()) for group in listed), default=0)
    found = []
    for group in listed:
        numbers = {name: sum(group.tally.counts[outcome] for outcome in outcomes) for name, outcomes in PARTS}
        stretches: list[Stretch] = []
        before = 0
        for name, number in numbers.items():
            if number:
                stretches.append(Stretch(name, share(before, longest), share(number, longest), number))
            before += number
        found.append(Stand(group, tuple(stretches), numbers, before))
    return tuple(found)


# The law's calendar


class Mark(NamedTuple):
    """A day on a time line: where it stands, how much changed, and whether it is later than the day that is shown."""

    at: str
    day: date
    number: int
    ahead: bool


class LawLine(NamedTuple):
    """The days of change of one law."""

    law: Law
    marks: tuple[Mark, ...]


class Year(NamedTuple):
    """A year on the axis: where its first day stands, and whether there is room for its number on a narrow screen."""

    at: str
    year: int
    named: bool


class TimeLine(NamedTuple):
    """The days of change of every law on one axis.

    `on`: where the day that is shown stands; None when it is outside the axis. `unchecked`: where the time begins for
    which changes of the law were not looked for, and how wide it is.
    """

    laws: tuple[LawLine, ...]
    years: tuple[Year, ...]
    on: str | None
    unchecked: tuple[str, str]


def time_line(calendars: Sequence[LawCalendar], on: date, checked_to: date) -> TimeLine:
    """The time line of the laws, from the first year in which one of them changed to the year after the last.

    `on`: the day that is shown; `checked_to`: the last day for which changes of the law were looked for.
    """
    days = [item.day for calendar in calendars for item in calendar.days] or [checked_to]
    first, last = date(min(days).year, 1, 1), date(max(*days, checked_to).year + 1, 1, 1)
    whole = (last - first).days

    def at(day: date) -> str:
        return share((day - first).days, whole)

    lines = tuple(
        LawLine(
            calendar.law,
            tuple(Mark(at(item.day), item.day, len(item.changes), item.day > on) for item in calendar.days),
        )
        for calendar in calendars
    )
    years = tuple(Year(at(date(year, 1, 1)), year, year % _LABELS == 0) for year in range(first.year, last.year))
    shown = at(on) if first <= on <= last else None
    start = min(max(checked_to, first), last)
    return TimeLine(lines, years, shown, (at(start), share((last - start).days, whole)))


# What moved between two evaluations

#: the width of the picture in its own units; at 390 px a unit is about a pixel, so that text keeps its size
FLOW_WIDTH = 340
_UNIT_LEAST, _UNIT_MOST = 2.5, 26
_ROOM = 300
_NODE = 34
_GAP = 12
_LEFT, _RIGHT, _THICK = 112, 228, 8


class End(NamedTuple):
    """One end of the bands: an outcome (None: no finding), its part, where it stands, and how many."""

    outcome: Outcome | None
    part: str
    x: int
    y: int
    height: int
    number: int


class Band(NamedTuple):
    """What went from one outcome to another: its outline, what part it came to, and how many."""

    path: str
    part: str
    before: Outcome | None
    after: Outcome | None
    number: int


class Flow(NamedTuple):
    """What moved, as bands from the outcomes before to those after."""

    before: tuple[End, ...]
    after: tuple[End, ...]
    bands: tuple[Band, ...]
    height: int


_ORDER: tuple[Outcome | None, ...] = (*Outcome, None)


def _part(outcome: Outcome | None) -> str:
    return "none" if outcome is None else _PART_OF[outcome]


def _ends(numbers: Mapping[Outcome | None, int], x: int, unit: float) -> tuple[tuple[End, ...], int]:
    found: list[End] = []
    y = 0
    for outcome in _ORDER:
        number = numbers.get(outcome, 0)
        if number:
            height = max(2, round(number * unit))
            found.append(End(outcome, _part(outcome), x, y, height, number))
            y += max(height, _NODE) + _GAP
    return tuple(found), max(0, y - _GAP)


def flow(flows: Mapping[tuple[Outcome | None, Outcome | None], int]) -> Flow:
    """The picture of what moved: `flows` says how many went from which outcome to which (None: no finding)."""
    total = sum(flows.values())
    unit = min(_UNIT_MOST, max(_UNIT_LEAST, _ROOM / total)) if total else 0
    before: dict[Outcome | None, int] = {}
    after: dict[Outcome | None, int] = {}
    for (one, other), number in flows.items():
        before[one] = before.get(one, 0) + number
        after[other] = after.get(other, 0) + number
    left, left_height = _ends(before, _LEFT, unit)
    right, right_height = _ends(after, _RIGHT - _THICK, unit)
    from_y = {end.outcome: float(end.y) for end in left}
    to_y = {end.outcome: float(end.y) for end in right}
    bands = []
    middle = (_LEFT + _RIGHT) // 2
    start, stop = _LEFT + _THICK, _RIGHT - _THICK
    for one in _ORDER:
        for other in _ORDER:
            number = flows.get((one, other), 0)
            if not number:
                continue
            y, z, thick = from_y[one], to_y[other], number * unit
            from_y[one], to_y[other] = y + thick, z + thick
            path = (
                f"M{start} {y:.1f}C{middle} {y:.1f} {middle} {z:.1f} {stop} {z:.1f}"
                f"V{z + thick:.1f}C{middle} {z + thick:.1f} {middle} {y + thick:.1f} {start} {y + thick:.1f}Z"
            )
            bands.append(Band(path, _part(other), one, other, number))
    return Flow(left, right, tuple(bands), max(left_height, right_height, 1))
