"""The small bar beside a row of counts. It repeats what the text says, and is hidden from screen readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from models.words import Outcome

#: the width of a whole bar, in the units of its drawing
WIDTH = 1000
#: the parts of a bar from left to right, with the outcomes each stands for
_PARTS = (
    ("good", (Outcome.MET, Outcome.FOLLOWED)),
    ("bad", (Outcome.BROKEN,)),
    ("open", (Outcome.UNRESOLVED,)),
    ("rest", (Outcome.NOT_FOLLOWED, Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL)),
)


class Segment(NamedTuple):
    """One part of a bar: its name for the style sheet, where it begins, and how wide it is."""

    name: str
    start: int
    width: int


def segments(counts: Mapping[Outcome, int]) -> tuple[Segment, ...]:
    """The parts of a bar for counts per outcome: together exactly as wide as the bar, empty ones left out."""
    total = sum(counts.values())
    found: list[Segment] = []
    before = 0
    for name, outcomes in _PARTS:
        number = sum(counts.get(outcome, 0) for outcome in outcomes)
        if number:
            start, end = before * WIDTH // total, (before + number) * WIDTH // total
            found.append(Segment(name, start, end - start))
        before += number
    return tuple(found)
