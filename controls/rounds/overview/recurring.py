"""A finding that comes back: the same duty broken again in a later round of the same municipality."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from controls.rounds.overview.told import FindingTold, RoundTold
from controls.rounds.state import SETTLED, FindingStatus


class Earlier(NamedTuple):
    """The breach of the same duty that was found before.

    `round`: the id of that round; `on`: the day it was concluded; `status`: what became of it.
    """

    round: int
    duty: str
    on: date
    status: FindingStatus

    @property
    def settled(self) -> bool:
        """Whether it was settled in between: then the finding came back, else it was never put right."""
        return self.status in SETTLED


def in_order(rounds: Iterable[RoundTold]) -> list[RoundTold]:
    """Rounds of one municipality, oldest first: by the day they were concluded, those that are not last."""
    return sorted(rounds, key=lambda item: (item.concluded or date.max, item.round.id))


def earlier_breach(rounds: Iterable[RoundTold], of: RoundTold, duty: str) -> Earlier | None:
    """The newest concluded breach of `duty` in `rounds` (of one municipality) before the round `of`; None if none.

    Only rounds of the same kind are looked at: a self-audit and a tilsyn do not conclude in the same way.
    """
    found = None
    for item in in_order(rounds):
        if item.round.id == of.round.id:
            break
        if item.concluded is None or item.round.kind is not of.round.kind:
            continue
        finding = item.finding(duty)
        if finding is not None and finding.breach:
            found = Earlier(item.round.id, duty, item.concluded, finding.status)
    return found


def come_back(rounds: Iterable[RoundTold]) -> Mapping[tuple[int, str], Earlier]:
    """Every breach that was found before, by the id of its round and its duty. `rounds`: of one municipality."""
    listed = in_order(rounds)
    before: dict[tuple[str, str], Earlier] = {}
    found: dict[tuple[int, str], Earlier] = {}
    for item in listed:
        if item.concluded is None:
            continue
        for finding in _breaches(item):
            key = (item.round.kind.value, finding.duty)
            if key in before:
                found[item.round.id, finding.duty] = before[key]
            before[key] = Earlier(item.round.id, finding.duty, item.concluded, finding.status)
    return found


def _breaches(item: RoundTold) -> Iterable[FindingTold]:
    return (finding for finding in item.findings if finding.breach)
