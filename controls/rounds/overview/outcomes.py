"""How often each duty came to what, over all rounds, without naming places or people.

A number behind which there are three municipalities or fewer is withheld, and so is what would give it away: a total
beside it, and the smallest other number of the row when it alone is withheld.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from controls.rounds.overview.told import RoundTold
from controls.rounds.state import FindingStatus
from models.words import Outcome

#: a number behind which there are so many municipalities or fewer is withheld
FEW = 3

Kind = TypeVar("Kind")


class Row(NamedTuple, Generic[Kind]):
    """A duty: how many rounds came to what, None where the number is withheld.

    `total`: the rounds in all; None where it is withheld; `few`: all is, because so few municipalities were asked.
    """

    duty: str
    counts: Mapping[Kind, int | None]
    total: int | None
    few: bool

    @property
    def withheld(self) -> bool:
        """Whether anything in it is."""
        return self.few or any(number is None for number in self.counts.values())


class Outcomes(NamedTuple):
    """How often each duty came to what.

    `evaluated`: what the newest evaluation of each round came to; `concluded`: what people concluded, in the final
    report of a tilsyn or in an approved self-audit.
    """

    evaluated: tuple[Row[Outcome], ...]
    concluded: tuple[Row[FindingStatus], ...]


def withheld(numbers: Mapping[Kind, int], places: Mapping[Kind, int]) -> Mapping[Kind, int | None]:
    """The numbers of a row without those that are small.

    `places`: how many municipalities are behind each. A 0 is told; when one number alone is withheld, the smallest
    other one that is not 0 is too.
    """
    hidden = {kind for kind, number in numbers.items() if number and places[kind] <= FEW}
    if len(hidden) == 1:
        others = [kind for kind, number in numbers.items() if number and kind not in hidden]
        if others:
            hidden.add(min(others, key=lambda kind: (numbers[kind], places[kind])))
    return {kind: None if kind in hidden else number for kind, number in numbers.items()}


def _rows(
    found: Iterable[tuple[str, str, Kind]], kinds: Sequence[Kind], duties: Sequence[str]
) -> tuple[Row[Kind], ...]:
    """A row for each duty. `found`: the duty, the municipality and what it came to, once for each round."""
    numbers: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    places: defaultdict[str, defaultdict[Kind, set[str]]] = defaultdict(lambda: defaultdict(set))
    for duty, place, kind in found:
        numbers[duty][kind] += 1
        places[duty][kind].add(place)
    rows = []
    order = {name: number for number, name in enumerate(duties)}
    for duty in sorted(numbers, key=lambda name: (order.get(name, len(order)), name)):
        asked = set().union(*places[duty].values())
        if len(asked) <= FEW:
            rows.append(Row(duty, dict.fromkeys(kinds, None), None, few=True))
            continue
        counts = withheld(
            {kind: numbers[duty][kind] for kind in kinds}, {kind: len(places[duty][kind]) for kind in kinds}
        )
        hidden = any(number is None for number in counts.values())
        rows.append(Row(duty, counts, None if hidden else numbers[duty].total(), few=False))
    return tuple(rows)


#: what people can have concluded, as the figures tell it: every breach is one, whatever became of it
CONCLUDED = (
    FindingStatus.IN_ORDER, FindingStatus.NOTE, FindingStatus.BREACH, FindingStatus.OPEN, FindingStatus.NOT_EXAMINED,
    FindingStatus.NOT_RELEVANT, FindingStatus.UNDECIDED,
)  # fmt: skip


def outcomes(rounds: Iterable[RoundTold], duties: Sequence[str], now: Callable[[str], str]) -> Outcomes:
    """How often each duty came to what in the rounds that are concluded, in the order of `duties`.

    What is still a draft is left out. `now`: the number that a municipality has now, so that one that was renumbered
    is not counted as two.
    """
    listed = [item for item in rounds if item.concluded is not None]
    evaluated = (
        (duty, now(item.round.municipality), outcome) for item in listed for duty, outcome in item.outcomes.items()
    )
    concluded = (
        (finding.duty, now(item.round.municipality), finding.concluded)
        for item in listed
        for finding in item.findings
    )
    return Outcomes(_rows(evaluated, tuple(Outcome), duties), _rows(concluded, CONCLUDED, duties))
