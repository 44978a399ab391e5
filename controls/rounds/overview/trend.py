"""How rounds came out, year by year or one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from statistics import median
from typing import NamedTuple

from controls.overview import Tally, tally
from controls.rounds.overview.told import FindingTold, RoundTold, Shown
from models.rounds import Phase, RoundKind

#: what is counted as examined: somebody concluded on it
EXAMINED = frozenset({Shown.GOOD, Shown.SETTLED, Shown.BAD, Shown.NOTE})


class YearTold(NamedTuple):
    """The tilsyn announced in a year.

    `rounds`: how many; `concluded`: those with a final report; `counts`: findings by what they are drawn as; `days`:
    the median number of days from the final report until a breach was settled, None where none was.
    """

    year: int
    rounds: int
    concluded: int
    counts: Mapping[Shown, int]
    days: int | None

    @property
    def examined(self) -> int:
        """The findings that somebody concluded on."""
        return sum(self.counts[kind] for kind in EXAMINED)

    @property
    def breaches(self) -> int:
        """The breaches found, whatever became of them."""
        return self.counts[Shown.BAD] + self.counts[Shown.SETTLED]


def counted(rounds: Iterable[RoundTold]) -> Mapping[Shown, int]:
    """Findings by what they are drawn as, every kind present."""
    found = Counter(item.shown(finding) for item in rounds for finding in item.findings)
    return {kind: found[kind] for kind in Shown}


def days_to_settle(pairs: Iterable[tuple[RoundTold, FindingTold]]) -> int | None:
    """The median number of days from the final report until a breach was settled; None where none was."""
    found = [(finding.settled - item.concluded).days for item, finding in pairs if finding.settled and item.concluded]
    return round(median(found)) if found else None


def by_year(rounds: Iterable[RoundTold]) -> tuple[YearTold, ...]:
    """The rounds by year, oldest first, also a year without any between two others. Cancelled ones are left out."""
    years: dict[int, list[RoundTold]] = {}
    for item in rounds:
        if item.phase is not Phase.CANCELLED:
            years.setdefault(item.year, []).append(item)
    if not years:
        return ()
    found = []
    for year in range(min(years), max(years) + 1):
        listed = years.get(year, [])
        pairs = [(item, finding) for item in listed for finding in item.findings]
        ended = sum(item.concluded is not None for item in listed)
        found.append(YearTold(year, len(listed), ended, counted(listed), days_to_settle(pairs)))
    return tuple(found)


class Step(NamedTuple):
    """A self-audit among those before and after it, with the tally of its newest evaluation."""

    round: RoundTold
    tally: Tally


def steps(rounds: Iterable[RoundTold]) -> tuple[Step, ...]:
    """The evaluated self-audits of a municipality, oldest first; cancelled ones are left out."""
    listed = (
        item
        for item in sorted(rounds, key=lambda one: (one.on, one.round.id))
        if item.round.kind is RoundKind.SELF_AUDIT and item.outcomes and item.phase is not Phase.CANCELLED
    )
    return tuple(Step(item, tally(item.outcomes.values())) for item in listed)
