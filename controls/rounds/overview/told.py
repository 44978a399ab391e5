"""A round as the overviews need it: what was concluded when, what became of it, and which deadlines it has.

What is told does not depend on the day it is told on, so that it can be kept as long as the round does not change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from controls.days import norwegian_day
from controls.rounds.state import SETTLED, STILL_BROKEN, FindingStatus, RoundState, seen_by
from models.rounds import (
    OVER,
    Act,
    ClosingReason,
    ControlForm,
    ControlQuestion,
    Phase,
    Report,
    Round,
    RoundEvent,
    RoundKind,
    Side,
)
from models.words import Outcome

_CLOSED_AS = {
    ClosingReason.CORRECTED: FindingStatus.CORRECTED,
    ClosingReason.PREMISE_GONE: FindingStatus.PREMISE_GONE,
    ClosingReason.REVERSED: FindingStatus.REVERSED,
}


class Shown(StrEnum):
    """What a finding is drawn as, in every picture and table of the overviews.

    `unknown`: nobody has concluded on it (never examined, asked without being examined, or left open); `way`: a
    tilsyn on it is under way, and nothing is concluded.
    """

    GOOD = "good"
    SETTLED = "settled"
    BAD = "bad"
    NOTE = "note"
    WAY = "way"
    UNKNOWN = "unknown"
    REST = "rest"


_SHOWN: Mapping[FindingStatus, Shown] = {
    FindingStatus.IN_ORDER: Shown.GOOD,
    FindingStatus.NOTE: Shown.NOTE,
    FindingStatus.NOT_RELEVANT: Shown.REST,
    **dict.fromkeys(STILL_BROKEN, Shown.BAD),
    **dict.fromkeys(SETTLED, Shown.SETTLED),
}


def shown_as(status: FindingStatus) -> Shown:
    """What a concluded finding is drawn as."""
    return _SHOWN.get(status, Shown.UNKNOWN)


class FindingTold(NamedTuple):
    """A finding of a round.

    `status`: where it is; `settled`: the day a breach was settled; `due`: the day by which it is to be corrected
    (inclusive), the order's where one stands.
    """

    duty: str
    status: FindingStatus
    concluded: FindingStatus
    settled: date | None
    due: date | None

    @property
    def breach(self) -> bool:
        """Whether it was concluded to be a breach, whatever became of it."""
        return self.concluded is FindingStatus.BREACH

    @property
    def open(self) -> bool:
        """Whether it is a breach that is not settled."""
        return self.status in STILL_BROKEN


class DueTold(NamedTuple):
    """A deadline of a round; `due` is inclusive. `name` as in `controls.rounds.state.Deadline`."""

    name: str
    due: date
    done: bool

    def overdue(self, today: date) -> bool:
        """Whether the day has gone by and it is not done."""
        return not self.done and self.due < today


class RoundTold(NamedTuple):
    """A round. All days are those of the events, in UTC.

    `on`: the day the law and the facts are judged on; `year`: the one it was announced in, until then the one of
    `on`; `announced`: the day of the notice, or the self-audit's start; `concluded`: the day of the final report, or
    of the chief executive's approval, None as long as what it says of its duties is a draft; `ended`: the day it was
    closed or cancelled; `evaluation`, `outcomes`: of the newest evaluation.
    """

    round: Round
    title: str
    case_number: str
    on: date
    year: int
    phase: Phase
    announced: date | None
    concluded: date | None
    ended: date | None
    findings: tuple[FindingTold, ...]
    dues: tuple[DueTold, ...]
    evaluation: int | None
    outcomes: Mapping[str, Outcome]

    @property
    def live(self) -> bool:
        """Whether something can still be done in it."""
        return self.phase not in OVER

    def finding(self, duty: str) -> FindingTold | None:
        """The finding on a duty; None where the round is not about it."""
        return next((item for item in self.findings if item.duty == duty), None)

    def shown(self, finding: FindingTold) -> Shown:
        """What a finding of it is drawn as."""
        return shown_as(finding.status) if self.concluded else Shown.WAY


@dataclass(frozen=True)
class _Once(RoundState):
    """A state that reads its control form once: every finding asks for it."""

    @cached_property
    def form(self) -> ControlForm | None:
        return super().form

    def questions(self, obligation: str) -> tuple[ControlQuestion, ...]:
        return self._questions.get(obligation, ())

    @cached_property
    def _questions(self) -> Mapping[str, tuple[ControlQuestion, ...]]:
        found: dict[str, tuple[ControlQuestion, ...]] = {}
        for item in self.form.questions if self.form else ():
            found[item.obligation] = (*found.get(item.obligation, ()), item)
        return found


def told(round_: Round, events: Iterable[RoundEvent], side: Side) -> RoundTold | None:
    """A round as one side may see it; None where that side may not know of it."""
    return told_of(seen_by(round_, events, side))


def told_of(state: RoundState) -> RoundTold | None:
    """A round as it stands; None where nothing is to be seen of it."""
    if not state.subjects(Act.PLANNED):
        return None
    state = _Once(state.round, state.events, state.phase)
    plan = state.plan
    announced = _day(state, Act.NOTICED if state.round.kind is RoundKind.TILSYN else Act.STARTED)
    concluded = _concluded(state)
    evaluated, dues = state.evaluated, state.deadlines()
    return RoundTold(
        round=state.round,
        title=plan.title,
        case_number=plan.case_number,
        on=plan.on,
        year=(announced or plan.on).year,
        phase=state.phase,
        announced=announced,
        concluded=concluded,
        ended=_day(state, Act.CLOSED) or _day(state, Act.CANCELLED),
        findings=_findings(state, {item.name: item.due for item in dues}),
        dues=tuple(DueTold(item.name, item.due, item.done) for item in dues),
        evaluation=evaluated.body.evaluation if evaluated else None,
        outcomes=evaluated.body.outcomes if evaluated else {},
    )


def _day(state: RoundState, act: Act) -> date | None:
    found = [norwegian_day(event.at) for event in state.events if event.act is act]
    return found[-1] if found else None


def _concluded(state: RoundState) -> date | None:
    """The day from which what the round says of its duties is what was concluded; None while it is a draft."""
    if state.round.kind is RoundKind.TILSYN:
        said = state.report(Report.FINAL)
        return norwegian_day(said.event.at) if said else None
    return _day(state, Act.APPROVED) if state.phase in (Phase.FOLLOW_UP, Phase.CLOSED) else None


def _findings(state: RoundState, dues: Mapping[str, date]) -> tuple[FindingTold, ...]:
    closing = state.closing
    judged = {event.subject: norwegian_day(event.at) for event in state.events if event.act is Act.CORRECTION_JUDGED}
    found = []
    for duty in state.duties:
        concluded = state.concluded(duty)
        status = state.status(duty) if concluded is FindingStatus.BREACH else concluded
        settled = judged.get(duty) if status in SETTLED else None
        if status in STILL_BROKEN and closing is not None and closing.body.how in _CLOSED_AS:
            status, settled = _CLOSED_AS[closing.body.how], norwegian_day(closing.event.at)
        due = None
        if status in STILL_BROKEN:
            ordered = dues.get(f"order:{duty}") if status is FindingStatus.ORDERED else None
            due = ordered or dues.get("correction")
        found.append(FindingTold(duty, status, concluded, settled, due))
    return tuple(found)
