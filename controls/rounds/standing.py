"""A self-audit as those who work on it need to see it: its findings in groups, and what is left, in order. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.rounds.book import View
from controls.rounds.state import SETTLED, STILL_BROKEN, FindingStatus, MeasureState, RoundState, Said
from models.access import Role
from models.documents import Noun
from models.rounds import OVER, Act, Decided, Evaluated, ExceptionAsked, Phase, Round
from models.words import Outcome


class Group(StrEnum):
    """How findings are put together on the page of a round; what needs a person stands first."""

    JUDGE = "judge"
    BROKEN = "broken"
    UNRESOLVED = "unresolved"
    ADVICE = "advice"
    BREACHES = "breaches"
    SETTLED = "settled"
    OPEN = "open"
    NOTES = "notes"
    IN_ORDER = "in_order"
    REST = "rest"


#: the groups in which a person has to decide
UNDECIDED = (Group.JUDGE, Group.BROKEN, Group.UNRESOLVED, Group.ADVICE)
#: the groups that many can be decided in at once, for one reason
TOGETHER = (Group.JUDGE, Group.UNRESOLVED, Group.ADVICE)
_BY_STATUS = {
    FindingStatus.OPEN: Group.OPEN,
    FindingStatus.NOTE: Group.NOTES,
    FindingStatus.IN_ORDER: Group.IN_ORDER,
    FindingStatus.NOT_RELEVANT: Group.REST,
    FindingStatus.NOT_EXAMINED: Group.REST,
}


class Earlier(NamedTuple):
    """How the same duty stood in an earlier round that is over. `broken`: whether it was a breach then."""

    round: Round
    title: str
    status: FindingStatus
    broken: bool


class Row(NamedTuple):
    """A finding as it stands in a round.

    `outcome`: of the newest evaluation, `before`: of the one before it, `moved`: whether they differ; `decided`: the
    newest decision; `measures`: those for it; `earlier`: the same duty in the newest round before that is closed.
    """

    obligation: str
    outcome: Outcome | None
    before: Outcome | None
    moved: bool
    status: FindingStatus
    group: Group
    decided: Said[Decided] | None
    measures: tuple[MeasureState, ...]
    earlier: Earlier | None

    @property
    def broken(self) -> bool:
        """Whether it is a breach that is not settled."""
        return self.status in STILL_BROKEN

    @property
    def unmended(self) -> bool:
        """Whether it is a breach that nothing is to be done about."""
        return self.status is FindingStatus.BREACH and not self.measures


def _group(status: FindingStatus, outcome: Outcome | None, *, judge: bool) -> Group:
    if status in STILL_BROKEN:
        return Group.BREACHES
    if status in SETTLED:
        return Group.SETTLED
    if status is not FindingStatus.UNDECIDED:
        return _BY_STATUS[status]
    if outcome is Outcome.BROKEN:
        return Group.BROKEN
    if outcome is Outcome.NOT_FOLLOWED:
        return Group.ADVICE
    return Group.JUDGE if judge else Group.UNRESOLVED


def evaluations(state: RoundState) -> tuple[Said[Evaluated] | None, Said[Evaluated] | None]:
    """The newest evaluation and the one before it."""
    found = state.all(Act.EVALUATED, "", Evaluated)
    return (found[-1] if found else None), (found[-2] if len(found) > 1 else None)


def earlier_of(rounds: Iterable[RoundState], state: RoundState, today: date) -> Mapping[str, Earlier]:
    """How each duty stood in the newest earlier round that concluded on it. `rounds`: oldest first."""
    found: dict[str, Earlier] = {}
    for other in rounds:
        if other.round.id >= state.round.id or other.phase is not Phase.CLOSED:
            continue
        for name in other.duties:
            broken = other.concluded(name) is FindingStatus.BREACH
            found[name] = Earlier(other.round, other.plan.title, other.status(name, today), broken)
    return found


def rows_of(
    state: RoundState, judge: Collection[str], earlier: Mapping[str, Earlier], today: date
) -> tuple[Row, ...]:
    """Every finding of a round, in the order of the law. `judge`: the duties that only a person can settle."""
    newest, before = evaluations(state)
    measures = state.measures()
    found = []
    for name in state.duties:
        outcome = newest.body.outcomes.get(name) if newest else None
        was = before.body.outcomes.get(name) if before else None
        status = state.status(name, today)
        told = earlier.get(name)
        found.append(
            Row(
                name,
                outcome,
                was,
                before is not None and was is not outcome,
                status,
                _group(status, outcome, judge=name in judge),
                state.decided(name),
                tuple(item for item in measures if name in item.said.body.findings),
                told,
            )
        )
    return tuple(found)


def grouped(rows: Sequence[Row]) -> tuple[tuple[Group, tuple[Row, ...]], ...]:
    """The findings by group, those that need a person first; groups without findings are left out."""
    found = ((group, tuple(row for row in rows if row.group is group)) for group in Group)
    return tuple((group, told) for group, told in found if told)


# --- what is left ---


class StepName(StrEnum):
    """What there is to do in a self-audit, in the order it is done."""

    START = "start"
    QUESTIONS = "questions"
    EVALUATE = "evaluate"
    JUDGE = "judge"
    DECIDE = "decide"
    MEASURES = "measures"
    EXCEPTIONS = "exceptions"
    ASK = "ask"
    APPROVE = "approve"
    REPORT = "report"
    CARRY_OUT = "carry_out"
    EFFECT = "effect"
    CLOSE = "close"


class Step(NamedTuple):
    """Something to do. `left`: how much; `mine`: whether whoever looks does it; `late`: how much of it is overdue."""

    name: StepName
    left: int
    mine: bool
    late: int = 0

    @property
    def done(self) -> bool:
        """Whether nothing is left of it."""
        return self.left == 0


class Live(NamedTuple):
    """What the evidence comes to now. `own`: questions only the municipality can answer; `moves`: what would move."""

    own: int
    shared: int
    moves: tuple[str, ...]


def asked_exceptions(state: RoundState) -> tuple[str, ...]:
    """The duties on which an exception was asked for and is not answered."""
    found = []
    for name in state.subjects(Act.EXCEPTION_ASKED):
        asked = state.last(Act.EXCEPTION_ASKED, name, ExceptionAsked)
        answered = state.last(Act.EXCEPTION_DECIDED, name, Noun)
        if asked is not None and (answered is None or answered.event.number < asked.event.number):
            found.append(name)
    return tuple(found)


def must_evaluate(state: RoundState, live: Live | None) -> bool:
    """Whether the newest evaluation, if any, no longer says what the evidence comes to."""
    evaluated = state.evaluated
    if evaluated is None:
        return True
    judged = [state.last(Act.JUDGED, name, Noun) for name in state.subjects(Act.JUDGED)]
    after = any(said is not None and said.event.number > evaluated.event.number for said in judged)
    return after or (live is not None and bool(live.moves))


def steps_of(view: View, rows: Sequence[Row], live: Live | None, today: date) -> tuple[Step, ...]:
    """What there is to do in a self-audit in its phase, in order. `live`: while evidence is collected."""
    state = view.state
    officer = Role.OFFICER in view.roles
    either = officer or Role.CHIEF_EXECUTIVE in view.roles
    phase = state.phase
    if phase in OVER:
        return ()
    if phase is Phase.PLANNED:
        return (Step(StepName.START, 1, officer),)
    exceptions = Step(StepName.EXCEPTIONS, len(asked_exceptions(state)), Role.CHIEF_EXECUTIVE in view.roles)
    if phase is Phase.COLLECTING:
        counts = {group: sum(row.group is group for row in rows) for group in Group}
        decide = sum(counts[group] for group in UNDECIDED)
        # before the first evaluation nobody knows what there will be to judge and decide
        settle = [
            Step(StepName.JUDGE, counts[Group.JUDGE], officer),
            Step(StepName.DECIDE, decide - counts[Group.JUDGE], officer),
            Step(StepName.MEASURES, sum(row.unmended for row in rows), officer),
        ]
        found = [
            Step(StepName.QUESTIONS, live.own if live is not None else 0, officer),
            Step(StepName.EVALUATE, int(must_evaluate(state, live)), officer),
            *(settle if rows else ()),
            Step(StepName.ASK, 1, officer),
        ]
        return (*found[:-1], exceptions, found[-1]) if exceptions.left else tuple(found)
    if phase is Phase.APPROVAL:
        approve = Step(StepName.APPROVE, 1, Act.APPROVED in view.may)
        return (exceptions, approve) if exceptions.left else (approve,)
    return _following_up(state, rows, exceptions, today, either=either)


def _following_up(
    state: RoundState, rows: Sequence[Row], exceptions: Step, today: date, *, either: bool
) -> tuple[Step, ...]:
    measures = state.measures()
    to_do = [item for item in measures if item.open]
    unseen = [item for item in measures if item.done is not None and item.works is None]
    unmended = sum(row.unmended for row in rows)
    found = [Step(StepName.REPORT, int(state.last(Act.REPORTED, "", Noun) is None), either)]
    if unmended:
        found.append(Step(StepName.MEASURES, unmended, either))
    if exceptions.left:
        found.append(exceptions)
    if measures:
        found.append(Step(StepName.CARRY_OUT, len(to_do), either, sum(item.due < today for item in to_do)))
        found.append(Step(StepName.EFFECT, len(unseen), either))
    found.append(Step(StepName.CLOSE, 1, either))
    return tuple(found)


def next_of(steps: Sequence[Step], *, evaluated: bool) -> Step | None:
    """The one step that comes next for whoever looks; None where they wait for somebody else.

    `evaluated`: whether there is an evaluation. Questions may stay open: after the first one, what was found comes
    before them.
    """
    left = [step for step in steps if not step.done and not (step.name is StepName.QUESTIONS and evaluated)]
    first = next(iter(left), None)
    return first if first is not None and first.mine else None
