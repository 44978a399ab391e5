"""What must hold before something is done in a round, beyond role and phase (`models.rounds_access`).

Each guard is given the round as it stands and what somebody wants to do, and yields what is in the way. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple, cast

from controls.days import norwegian_day
from controls.rounds.state import STILL_BROKEN, FindingStatus, RoundState, Said, subjects_asked
from controls.rounds.themes import is_soft, themes, unknown, within
from models.access import Person, Role
from models.documents import Noun
from models.errors import Problem, Where
from models.rounds import (
    Act,
    Answer,
    Answered,
    AssuranceAsked,
    Closing,
    ClosingReason,
    ComplaintDecided,
    ComplaintOutcome,
    ControlForm,
    CorrectionJudged,
    Decided,
    Decision,
    Due,
    ExceptionAsked,
    Measure,
    Notice,
    Order,
    OrderConsidered,
    Phase,
    Plan,
    Reminder,
    Report,
    ReportSent,
    RoundKind,
    SentIn,
    SentWithdrawn,
    Settled,
)
from rules.pack import Pack


class Wish(NamedTuple):
    """What somebody wants to do. `today`: the day it is; `role`: the one they do it in."""

    person: Person
    role: Role
    act: Act
    subject: str
    body: Noun
    today: date
    pack: Pack


Guard = Callable[[RoundState, Wish], Iterator[Problem]]


def _in_the_way(code: str, field: str = "", **arguments: str | int) -> Problem:
    return Problem(code, arguments, Where(field=field))


# --- what an act may be about ---

_DUTY = frozenset({
    Act.JUDGED, Act.DECIDED, Act.EXCEPTION_ASKED, Act.EXCEPTION_DECIDED, Act.FINDING_COMMENTED, Act.COMMENT_ANSWERED,
    Act.CORRECTION_DECLARED, Act.CORRECTION_JUDGED, Act.ORDER_CONSIDERED, Act.ORDERED, Act.COMPLAINED,
    Act.COMPLAINT_DECIDED,
})  # fmt: skip
_QUESTION = frozenset({Act.SELF_ASSESSED, Act.ANSWERED})
_MEASURE = frozenset({Act.MEASURE_SET, Act.MEASURE_DONE, Act.MEASURE_JUDGED})
_FREE = frozenset({Act.ASSIGNED, Act.COMMENTED, Act.TEXT_SAVED})


def scope_of(state: RoundState, pack: Pack) -> tuple[str, ...]:
    """The obligations that a round is about, in the order of the law; in a tilsyn only themes."""
    found = within(pack, state.plan.scope, state.plan.on)
    if state.round.kind is RoundKind.SELF_AUDIT:
        return found
    announced = themes(pack, state.plan.on)
    return tuple(name for name in found if name in announced)


def _subject(state: RoundState, wish: Wish) -> Iterator[Problem]:
    """An act is about something that is there."""
    act, subject = wish.act, wish.subject
    if act in _DUTY:
        if subject not in scope_of(state, wish.pack):
            yield _in_the_way("round_outside", "subject", id=subject)
    elif act in _QUESTION:
        if state.form is None or subject not in {item.key for item in state.form.questions}:
            yield _in_the_way("round_no_question", "subject", id=subject)
    elif act in _MEASURE:
        known = subject in {item.key for item in state.measures()}
        if not subject or (not known and act is not Act.MEASURE_SET):
            yield _in_the_way("round_no_measure", "subject", id=subject)
    elif act is Act.DUE_SET:
        if subject not in {item.name for item in state.deadlines()}:
            yield _in_the_way("round_no_deadline", "subject", id=subject)
    elif act not in _FREE and subject:
        yield _in_the_way("round_no_subject", "subject", id=subject)


def _service(state: RoundState, wish: Wish) -> Iterator[Problem]:
    """A contributor does only what the person was asked to do."""
    if wish.role is not Role.SERVICE:
        return
    about = wish.subject.partition(":")[2] or wish.subject
    asked = subjects_asked(state, wish.person.id)
    # whoever has a duty has its control questions
    of_duty = {item.obligation for item in (state.form.questions if state.form else ()) if item.key == about}
    if about not in asked and not of_duty & asked:
        yield _in_the_way("round_not_asked", "subject")


# --- planning ---


def _plan(state: RoundState, wish: Wish) -> Iterator[Problem]:
    plan = cast("Plan", wish.body)
    yield from plan_problems(state.round.kind, plan, wish.pack)


def plan_problems(kind: RoundKind, plan: Plan, pack: Pack) -> Iterator[Problem]:
    """What is wrong with a plan: unknown scope, or a tilsyn of what is no theme of it."""
    if names := unknown(pack, plan.scope):
        yield _in_the_way("unknown_obligation", "scope", id=names[0])
        return
    wanted = within(pack, plan.scope, plan.on)
    if kind is RoundKind.TILSYN:
        announced = themes(pack, plan.on)
        outside = [name for name in wanted if name not in announced] if plan.scope else []
        # a whole section may hold guidance beside its duties; a named obligation must be a theme itself
        if named := [name for name in outside if name in plan.scope]:
            yield _in_the_way("round_no_theme", "scope", id=named[0])
            return
        wanted = tuple(name for name in wanted if name in announced)
    if not wanted:
        yield _in_the_way("round_nothing", "scope")


def form_problems(form: ControlForm, plan: Plan, pack: Pack) -> Iterator[Problem]:
    """A control form asks only what is announced and a theme of tilsyn."""
    announced = themes(pack, plan.on) & frozenset(within(pack, plan.scope, plan.on))
    for item in form.questions:
        if item.obligation not in announced:
            yield _in_the_way("round_outside", "questions", id=item.obligation)


def _form(state: RoundState, wish: Wish) -> Iterator[Problem]:
    yield from form_problems(cast("ControlForm", wish.body), state.plan, wish.pack)


def _notice(state: RoundState, wish: Wish) -> Iterator[Problem]:
    notice = cast("Notice", wish.body)
    if state.form is None:
        yield _in_the_way("round_no_form")
    else:
        yield from form_problems(state.form, state.plan, wish.pack)
    if notice.due <= wish.today:
        yield _in_the_way("round_due_past", "due")


def _reminded(state: RoundState, wish: Wish) -> Iterator[Problem]:
    before = state.last(Act.REMINDED, "", Reminder)
    if before is not None and norwegian_day(before.event.at) == wish.today:
        yield _in_the_way("round_reminded_today")
    elif not (cast("Reminder", wish.body).requests or state.waited_for):
        yield _in_the_way("round_nothing_waited_for")


def _due(state: RoundState, wish: Wish) -> Iterator[Problem]:
    due = cast("Due", wish.body)
    before = next((item for item in state.deadlines() if item.name == wish.subject), None)
    if due.due < wish.today:
        yield _in_the_way("round_due_past", "due")
    if not due.why:
        yield _in_the_way("round_needs_reason", "why")
    if before is not None and before.done:
        yield _in_the_way("round_due_done", "due")


# --- deciding ---


def _judged(state: RoundState, wish: Wish) -> Iterator[Problem]:
    valid_to = wish.body.model_dump().get("valid_to")
    if valid_to is not None and valid_to < state.plan.on:
        yield _in_the_way("round_valid_past", "valid_to")


def _decided(state: RoundState, wish: Wish) -> Iterator[Problem]:
    decided = cast("Decided", wish.body)
    soft = is_soft(wish.pack, wish.subject, state.plan.on)
    if decided.decision is Decision.BREACH:
        if soft:
            yield _in_the_way("round_guidance", "decision")
        if not decided.fails:
            yield _in_the_way("round_needs_text", "fails")
    if decided.decision in (Decision.OPEN, Decision.NOT_RELEVANT, Decision.NOTE) and not decided.why:
        yield _in_the_way("round_needs_reason", "why")
    if state.round.kind is RoundKind.TILSYN:
        answers = [said for item in state.questions(wish.subject) if (said := state.answer(item.key)) is not None]
        says_no = any(said.body.answer is Answer.NO for said in answers)
        if says_no is not (decided.decision is Decision.BREACH):
            yield _in_the_way("round_against_answers", "decision")
    elif state.evaluated is None:
        yield _in_the_way("round_not_evaluated")
    else:
        outcome = state.evaluated.body.outcomes.get(wish.subject)
        agreed = {"broken": Decision.BREACH, "met": Decision.IN_ORDER, "not_relevant": Decision.NOT_RELEVANT}
        same = agreed.get(outcome.value if outcome else "")
        if (
            decided.decision in (Decision.BREACH, Decision.IN_ORDER)
            and decided.decision is not same
            and not decided.why
        ):
            yield _in_the_way("round_needs_reason", "why")


def _answered(_: RoundState, wish: Wish) -> Iterator[Problem]:
    answered = cast("Answered", wish.body)
    if answered.answer is not Answer.NOT_EXAMINED and not answered.facts:
        yield _in_the_way("round_needs_text", "facts")
    if not answered.assessment:
        yield _in_the_way("round_needs_text", "assessment")


def _measure(state: RoundState, wish: Wish) -> Iterator[Problem]:
    measure = cast("Measure", wish.body)
    about = frozenset(scope_of(state, wish.pack))
    for name in measure.findings:
        if name not in about:
            yield _in_the_way("round_outside", "findings", id=name)
    if measure.due < wish.today:
        yield _in_the_way("round_due_past", "due")


def _measure_done(_: RoundState, wish: Wish) -> Iterator[Problem]:
    if wish.body.model_dump()["on"] > wish.today:
        yield _in_the_way("round_day_to_come", "on")


def _measure_judged(state: RoundState, wish: Wish) -> Iterator[Problem]:
    found = next((item for item in state.measures() if item.key == wish.subject), None)
    if found is None or found.done is None:
        yield _in_the_way("round_measure_not_done")


def _exception_asked(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if state.concluded(wish.subject) is not FindingStatus.BREACH:
        yield _in_the_way("round_no_breach", id=wish.subject)
    if cast("ExceptionAsked", wish.body).until <= wish.today:
        yield _in_the_way("round_due_past", "until")


def _exception_decided(state: RoundState, wish: Wish) -> Iterator[Problem]:
    asked = state.last(Act.EXCEPTION_ASKED, wish.subject, Noun)
    decided = state.last(Act.EXCEPTION_DECIDED, wish.subject, Noun)
    if asked is None or _after(decided, asked):
        yield _in_the_way("round_nothing_asked")
    elif asked.event.person == wish.person.id:
        yield _in_the_way("round_own_work")


def _after(said: Said[Noun] | None, other: Said[Noun]) -> bool:
    return said is not None and said.event.number > other.event.number


# --- approval of a self-audit ---


def undecided(state: RoundState) -> tuple[str, ...]:
    """The findings that a person still has to decide."""
    return tuple(item for item in state.duties if state.concluded(item) is FindingStatus.UNDECIDED)


def _approval_asked(state: RoundState, _: Wish) -> Iterator[Problem]:
    evaluated = state.evaluated
    if evaluated is None:
        yield _in_the_way("round_not_evaluated")
        return
    judged = [state.last(Act.JUDGED, subject, Noun) for subject in state.subjects(Act.JUDGED)]
    if any(said and said.event.number > evaluated.event.number for said in judged):
        yield _in_the_way("round_evaluate_again")
    if left := undecided(state):
        yield _in_the_way("round_undecided", number=len(left), id=left[0])


def _approved(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if wish.person.id in state.deciders:
        yield _in_the_way("round_own_work")


# --- a tilsyn ---


def _sent_in(_: RoundState, wish: Wish) -> Iterator[Problem]:
    sent = cast("SentIn", wish.body)
    if not (sent.documents or sent.statements or sent.answers or sent.text):
        yield _in_the_way("round_nothing_sent")
    answered: set[str] = set()
    for answer in sent.answers:
        something = bool(answer.documents or answer.statements)
        if something is bool(answer.not_there):
            yield _in_the_way("round_answer_both" if something else "round_answer_none", f"answers.{answer.request}")
        if answer.request in answered:
            yield _in_the_way("round_answer_twice", f"answers.{answer.request}")
        answered.add(answer.request)


def _sent_withdrawn(state: RoundState, wish: Wish) -> Iterator[Problem]:
    for key in cast("SentWithdrawn", wish.body).statements:
        if key not in state.sent_statements:
            yield _in_the_way("round_not_sent", "statements", id=key)


def _assurance_asked(state: RoundState, wish: Wish) -> Iterator[Problem]:
    report = cast("AssuranceAsked", wish.body).report
    broken = state.breaches()
    if report is Report.PRELIMINARY and state.phase is not Phase.EXAMINING:
        yield _in_the_way("round_preliminary_sent", "report")
    if report is Report.FINAL and state.phase is Phase.EXAMINING and broken:
        yield _in_the_way("round_preliminary_first", "report")
    open_ = [item.key for item in (state.form.questions if state.form else ()) if state.answer(item.key) is None]
    if open_ or state.form is None:
        yield _in_the_way("round_unanswered", number=len(open_), id=open_[0] if open_ else "-")
    for name in broken:
        decided = state.decided(name)
        if decided is None or not decided.body.fails:
            yield _in_the_way("round_breach_unwritten", id=name)
    if report is Report.FINAL:
        for name in state.subjects(Act.FINDING_COMMENTED):
            said = state.last(Act.FINDING_COMMENTED, name, Noun)
            if said is not None and not _after(state.last(Act.COMMENT_ANSWERED, name, Noun), said):
                yield _in_the_way("round_comment_unanswered", id=name)


def _assured(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if wish.person.id in state.authors:
        yield _in_the_way("round_own_work")


def _report_sent(state: RoundState, wish: Wish) -> Iterator[Problem]:
    due = cast("ReportSent", wish.body).due
    if not state.assured:
        yield _in_the_way("round_not_assured")
    if wish.act is Act.PRELIMINARY_SENT or state.breaches():
        if due is None:
            yield _in_the_way("round_needs_due", "due")
        elif due <= wish.today:
            yield _in_the_way("round_due_past", "due")


def _comments_ended(state: RoundState, wish: Wish) -> Iterator[Problem]:
    due = next((item.due for item in state.deadlines() if item.name == "comments"), None)
    if due is None or due >= wish.today:
        yield _in_the_way("round_comments_wait")


def _comment_answered(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if state.last(Act.FINDING_COMMENTED, wish.subject, Noun) is None:
        yield _in_the_way("round_nothing_asked")


def _is_broken(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if state.status(wish.subject) not in STILL_BROKEN:
        yield _in_the_way("round_no_breach", id=wish.subject)


def _correction_judged(state: RoundState, wish: Wish) -> Iterator[Problem]:
    yield from _is_broken(state, wish)
    how = cast("CorrectionJudged", wish.body).how
    declared = state.last(Act.CORRECTION_DECLARED, wish.subject, Noun) is not None
    # what the authority saw itself can make a correction probable too, but it must stand in the round
    seen = any(said.event.number > _final(state) for said in state.all(Act.VISITED, "", Noun))
    if how is Settled.CORRECTED and not declared and not seen:
        yield _in_the_way("round_not_declared")


def _final(state: RoundState) -> int:
    final = state.report(Report.FINAL)
    return final.event.number if final else 0


def _ordered(state: RoundState, wish: Wish) -> Iterator[Problem]:
    yield from _is_broken(state, wish)
    considered = state.last(Act.ORDER_CONSIDERED, wish.subject, OrderConsidered)
    if considered is None or not considered.body.give:
        yield _in_the_way("round_order_unconsidered")
    due = next((item.due for item in state.deadlines() if item.name == "correction"), None)
    if due is None or due >= wish.today:
        yield _in_the_way("round_order_early")
    if cast("Order", wish.body).due <= wish.today:
        yield _in_the_way("round_due_past", "due")


def _complained(state: RoundState, wish: Wish) -> Iterator[Problem]:
    if state.order(wish.subject) is None:
        yield _in_the_way("round_no_order", id=wish.subject)


def _complaint_decided(state: RoundState, wish: Wish) -> Iterator[Problem]:
    complained = state.last(Act.COMPLAINED, wish.subject, Noun)
    if complained is None or _after(state.last(Act.COMPLAINT_DECIDED, wish.subject, Noun), complained):
        yield _in_the_way("round_nothing_asked")
    decided = cast("ComplaintDecided", wish.body)
    if decided.outcome is ComplaintOutcome.CHANGED and decided.due is None:
        yield _in_the_way("round_needs_due", "due")


def _closed(state: RoundState, wish: Wish) -> Iterator[Problem]:
    how = cast("Closing", wish.body).how
    if left := state.unsettled():
        excepted = [name for name in left if state.excepted(name, wish.today)]
        if state.round.kind is RoundKind.TILSYN or len(excepted) < len(left):
            yield _in_the_way("round_unsettled", number=len(left), id=left[0])
    if (how is ClosingReason.NO_BREACH) is bool(state.breaches()) and how is not ClosingReason.DONE:
        yield _in_the_way("round_closing_reason", "how")
    if how is ClosingReason.DONE and state.round.kind is RoundKind.TILSYN:
        yield _in_the_way("round_closing_reason", "how")
    if state.round.kind is RoundKind.SELF_AUDIT and any(item.open for item in state.measures()):
        yield _in_the_way("round_measures_open")


_GUARDS: Mapping[Act, Guard] = {
    Act.PLANNED: _plan,
    Act.FORM_SET: _form,
    Act.NOTICED: _notice,
    Act.REMINDED: _reminded,
    Act.DUE_SET: _due,
    Act.JUDGED: _judged,
    Act.DECIDED: _decided,
    Act.ANSWERED: _answered,
    Act.MEASURE_SET: _measure,
    Act.MEASURE_DONE: _measure_done,
    Act.MEASURE_JUDGED: _measure_judged,
    Act.EXCEPTION_ASKED: _exception_asked,
    Act.EXCEPTION_DECIDED: _exception_decided,
    Act.APPROVAL_ASKED: _approval_asked,
    Act.APPROVED: _approved,
    Act.SENT_IN: _sent_in,
    Act.SENT_WITHDRAWN: _sent_withdrawn,
    Act.ASSURANCE_ASKED: _assurance_asked,
    Act.ASSURED: _assured,
    Act.PRELIMINARY_SENT: _report_sent,
    Act.FINAL_SENT: _report_sent,
    Act.COMMENTS_ENDED: _comments_ended,
    Act.COMMENT_ANSWERED: _comment_answered,
    Act.CORRECTION_DECLARED: _is_broken,
    Act.CORRECTION_JUDGED: _correction_judged,
    Act.ORDER_CONSIDERED: _is_broken,
    Act.ORDERED: _ordered,
    Act.COMPLAINED: _complained,
    Act.COMPLAINT_DECIDED: _complaint_decided,
    Act.CLOSED: _closed,
}


def problems(state: RoundState, wish: Wish) -> tuple[Problem, ...]:
    """Everything that is in the way of what somebody wants to do; nothing when it can be done."""
    found = [*_service(state, wish), *_subject(state, wish)]
    guard = _GUARDS.get(wish.act)
    if not found and guard is not None:
        found = list(guard(state, wish))
    return tuple(found)
