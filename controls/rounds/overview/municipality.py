"""Where a municipality stands: its last round, what is due, what moved, and what the law's changes mean for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.overview import Tally, tally
from controls.rounds.overview.ageing import OpenBreach, open_breaches
from controls.rounds.overview.places import Place
from controls.rounds.overview.recurring import come_back
from controls.rounds.overview.told import RoundTold, told_of
from controls.rounds.overview.trend import Step, steps
from controls.rounds.state import STILL_BROKEN, FindingStatus, MeasureState, RoundState, seen_by
from controls.storage.rounds import Held
from models.rounds import Phase, RoundKind, Side
from models.words import Outcome
from rules.calendar import ChangeDay, calendar
from rules.law_diff import Change, compare
from rules.pack import Pack

#: the phases in which a self-audit is worked on; one that is followed up leaves room for the next
_BEFORE_APPROVAL = frozenset({Phase.PLANNED, Phase.COLLECTING, Phase.APPROVAL})


class Why(StrEnum):
    """Why a duty came to something else than in the round before.

    `law`: what is asked changed between the two days; `scope`: it was asked about in only one of the rounds;
    `ground`: the evidence, a judgement, or the time that passed.
    """

    LAW = "law"
    SCOPE = "scope"
    GROUND = "ground"


class Moved(NamedTuple):
    """A duty that came to something else; None: it was not asked about in that round."""

    duty: str
    before: Outcome | None
    after: Outcome | None
    why: Why


class Movement(NamedTuple):
    """What moved between two rounds, in the order of the law, and how many duties came to the same in both."""

    before: RoundTold
    after: RoundTold
    moved: tuple[Moved, ...]
    same: int


class DueItem(NamedTuple):
    """Something with a deadline. `days`: until then, negative once it has gone by; `measure`: where it is one."""

    round: RoundTold
    name: str
    due: date
    days: int
    measure: MeasureState | None

    @property
    def overdue(self) -> bool:
        """Whether the day has gone by."""
        return self.days < 0


class OpenMeasure(NamedTuple):
    """A measure that is still to be done, or that was done without working."""

    round: RoundTold
    measure: MeasureState
    late: int


class OpenFinding(NamedTuple):
    """A breach of the own self-audit that no measure has put right. `measures`: the keys of those for it."""

    round: RoundTold
    duty: str
    status: FindingStatus
    measures: tuple[str, ...]


class LawChange(NamedTuple):
    """A change of the law on a duty, and what the last round came to on it (None: it was not in it)."""

    change: Change
    last: Outcome | None


class LawDay(NamedTuple):
    """A day on which the law changed after the last round; `ahead`: it is still to come."""

    day: date
    ahead: bool
    changes: tuple[LawChange, ...]


class Standing(NamedTuple):
    """Where a municipality stands.

    `last`: the newest self-audit with an evaluation, which `tally` counts; `running`: the self-audit under way;
    `steps`: its evaluated self-audits, oldest first; `rounds`: every round it may see, newest first; `breaches`: the
    tilsyn's breaches that are not settled.
    """

    last: RoundTold | None
    tally: Tally | None
    running: RoundTold | None
    steps: tuple[Step, ...]
    rounds: tuple[RoundTold, ...]
    dues: tuple[DueItem, ...]
    movement: Movement | None
    law: tuple[LawDay, ...]
    measures: tuple[OpenMeasure, ...]
    findings: tuple[OpenFinding, ...]
    breaches: tuple[OpenBreach, ...]

    @property
    def overdue(self) -> int:
        """How many deadlines have gone by."""
        return sum(item.overdue for item in self.dues)

    @property
    def changed(self) -> int:
        """How many duties the law has changed since the last round, once each; what is to come is left out."""
        return len({one.change.obligation.id for day in self.law if not day.ahead for one in day.changes})


class Seen(NamedTuple):
    """A round that the municipality may see, with its state."""

    told: RoundTold
    state: RoundState


def seen(rounds: Iterable[Held]) -> tuple[Seen, ...]:
    """The rounds that the municipality may see, oldest first."""
    found = []
    for held in rounds:
        state = seen_by(held.round, held.events, Side.MUNICIPALITY)
        one = told_of(state)
        if one is not None:
            found.append(Seen(one, state))
    return tuple(found)


def movement(before: RoundTold, after: RoundTold, pack: Pack) -> Movement:
    """What moved between two evaluated rounds. `pack`: the law that says what changed between their days."""
    moved, same = [], 0
    names = {**dict.fromkeys(before.outcomes), **dict.fromkeys(after.outcomes)}
    place = {name: number for number, name in enumerate(pack.obligations)}
    for duty in sorted(names, key=lambda name: place.get(name, len(place))):
        one, other = before.outcomes.get(duty), after.outcomes.get(duty)
        if one is other:
            same += 1
            continue
        obligation = pack.obligations.get(duty)
        change = compare(obligation, before.on, after.on) if obligation is not None else None
        why = Why.SCOPE if one is None or other is None else Why.GROUND
        if change is not None and change.kind != "moved":
            why = Why.LAW
        moved.append(Moved(duty, one, other, why))
    return Movement(before, after, tuple(moved), same)


def law_days(last: RoundTold, pack: Pack, today: date) -> tuple[LawDay, ...]:
    """The days after the last round's day on which what the law asks changed, or will."""
    return tuple(
        _law_day(item, last.outcomes, today) for item in _meaningful(calendar(pack, last.on)) if item.day > last.on
    )


def _meaningful(days: Iterable[ChangeDay]) -> Iterable[ChangeDay]:
    for item in days:
        changes = tuple(change for change in item.changes if change.kind != "moved")
        if changes:
            yield ChangeDay(item.day, changes)


def _law_day(item: ChangeDay, outcomes: Mapping[str, Outcome], today: date) -> LawDay:
    told = tuple(LawChange(change, outcomes.get(change.obligation.id)) for change in item.changes)
    return LawDay(item.day, item.day > today, told)


def _dues(listed: Sequence[Seen], today: date) -> tuple[DueItem, ...]:
    found = []
    for told, state in listed:
        if not told.live:
            continue
        measures = {f"measure:{item.key}": item for item in state.measures()}
        found += [
            DueItem(told, item.name, item.due, (item.due - today).days, measures.get(item.name))
            for item in told.dues
            if not item.done
        ]
    return tuple(sorted(found, key=lambda item: (item.due, item.round.round.id, item.name)))


def _measures(listed: Sequence[Seen], today: date) -> tuple[OpenMeasure, ...]:
    found = [
        OpenMeasure(told, item, max(0, (today - item.due).days))
        for told, state in listed
        if told.live
        for item in state.measures()
        if item.open
    ]
    return tuple(sorted(found, key=lambda item: (item.measure.due, item.round.round.id, item.measure.key)))


def _findings(one: Seen, today: date) -> tuple[OpenFinding, ...]:
    """The breaches of a self-audit that are not put right: a breach is once every measure for it works."""
    found = []
    measures = one.state.measures()
    for duty in one.state.duties:
        status = one.state.status(duty, today)
        if status not in STILL_BROKEN:
            continue
        own = [item for item in measures if duty in item.said.body.findings]
        if own and all(item.works for item in own):
            continue
        found.append(OpenFinding(one.told, duty, status, tuple(item.key for item in own)))
    return tuple(found)


def _begun(item: RoundTold) -> tuple[date, int]:
    return item.announced or item.on, item.round.id


def standing(
    rounds: Iterable[Held], place: Place, pack: Pack, today: date, same: Collection[str] | None = None
) -> Standing:
    """Where a municipality stands on the day `today`. `rounds`: all of it, also those under its former numbers.

    `same`: the numbers that are its own; where it stands is not told by a round of one that was merged into it. None:
    all of them are. What Statsforvalteren keeps to itself until it sends something is not in it.
    """
    listed = [item for item in seen(rounds) if item.told.phase is not Phase.CANCELLED]
    audits = (item for item in listed if item.told.round.kind is RoundKind.SELF_AUDIT)
    own = sorted(
        (item for item in audits if same is None or item.told.round.municipality in same),
        key=lambda item: (item.told.on, item.told.round.id),
    )
    evaluated = [item for item in own if item.told.outcomes]
    last = evaluated[-1] if evaluated else None
    running = next((item.told for item in reversed(own) if item.told.phase in _BEFORE_APPROVAL), None)
    tilsyn = [item.told for item in listed if item.told.round.kind is RoundKind.TILSYN]
    return Standing(
        last=last.told if last else None,
        tally=tally(last.told.outcomes.values()) if last else None,
        running=running,
        steps=steps(item.told for item in own),
        rounds=tuple(sorted((item.told for item in listed), key=_begun, reverse=True)),
        dues=_dues(listed, today),
        movement=movement(evaluated[-2].told, evaluated[-1].told, pack) if len(evaluated) > 1 else None,
        law=law_days(last.told, pack, today) if last else (),
        measures=_measures(listed, today),
        findings=_findings(own[-1], today) if own else (),
        breaches=open_breaches(((place, item) for item in tilsyn), come_back(tilsyn), today),
    )
