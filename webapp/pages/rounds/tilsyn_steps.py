"""The next thing to do in a tilsyn, for whoever looks at it: one thing, or what is waited for."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from controls.rounds.book import View
from controls.rounds.state import Deadline, FindingStatus, RoundState
from models.access import Person
from models.documents import Noun
from models.rounds import Act, Phase, Report, Side

_P = Phase
#: every step that leads to a page
LEADS = (
    "form",
    "notice",
    "late",
    "begin",
    "answer",
    "breach_text",
    "comment_answer",
    "assurance",
    "assure",
    "send",
    "end_comments",
    "judge",
    "order",
    "close",
    "m_answer",
    "m_send",
    "m_comment",
    "m_declare",
)
#: every step, those too in which somebody else is waited for
NEXT = (
    *LEADS,
    "wait",
    "wait_documents",
    "wait_assurance",
    "wait_comments",
    "wait_correction",
    "closed",
    "cancelled",
    "m_sent",
    "m_wait",
    "m_judged",
)


class Step(NamedTuple):
    """What is next. `endpoint`: the page it is done on, None where somebody else is waited for; `n`: how many."""

    code: str
    endpoint: str | None = None
    about: str = ""
    n: int = 0


def next_step(view: View, person: Person, today: date) -> Step:
    """The next step. `today`: the day it is."""
    state = view.state
    if state.phase is _P.CLOSED:
        return Step("closed")
    if state.phase is _P.CANCELLED:
        return Step("cancelled")
    found = _municipality(view) if view.side is Side.MUNICIPALITY else _authority(view, person, today)
    return found or Step("wait")


def deadline(state: RoundState, name: str) -> Deadline | None:
    """The deadline with a name; None when it was not set."""
    return next((item for item in state.deadlines() if item.name == name), None)


def unanswered(state: RoundState) -> list[str]:
    """The keys of the questions that Statsforvalteren has not answered."""
    return [one.key for one in state.form.questions if state.answer(one.key) is None] if state.form else []


def unassessed(state: RoundState) -> list[str]:
    """The keys of the questions that the municipality has not answered."""
    questions = state.form.questions if state.form else ()
    return [one.key for one in questions if state.last(Act.SELF_ASSESSED, one.key, Noun) is None]


def unwritten(state: RoundState) -> list[str]:
    """The breaches whose sentence is not written."""
    found = [(name, state.decided(name)) for name in state.breaches()]
    return [name for name, said in found if said is None or not said.body.fails]


def uncommented(state: RoundState) -> list[str]:
    """The findings whose comment is not answered."""
    found = []
    for name in state.subjects(Act.FINDING_COMMENTED):
        said, answer = state.last(Act.FINDING_COMMENTED, name, Noun), state.last(Act.COMMENT_ANSWERED, name, Noun)
        if said is not None and (answer is None or answer.event.number < said.event.number):
            found.append(name)
    return found


def which_report(state: RoundState) -> Report:
    """The report that is to be sent next: the final one at once where there is no breach."""
    if state.phase in (_P.CONCLUDING, _P.ASSURING_FINAL):
        return Report.FINAL
    return Report.PRELIMINARY if state.breaches() else Report.FINAL


def _authority(view: View, person: Person, today: date) -> Step | None:  # noqa: PLR0911 - one answer for each phase
    state = view.state
    phase = state.phase
    if phase is _P.PLANNED:
        return Step("notice", "tilsyn.notice") if state.form else Step("form", "tilsyn.form")
    if phase is _P.COLLECTING:
        if state.last(Act.SENT_IN, "", Noun) is not None:
            return Step("begin", "tilsyn.answers")
        due = deadline(state, "documents")
        late = due is not None and due.due < today
        return Step("late", "tilsyn.answers") if late else Step("wait_documents")
    if phase in (_P.EXAMINING, _P.CONCLUDING):
        return _drafting(state)
    if phase in (_P.ASSURING_PRELIMINARY, _P.ASSURING_FINAL):
        if state.assured:
            return Step("send", "tilsyn.quality")
        mine = Act.ASSURED in view.may and person.id not in state.authors
        return Step("assure", "tilsyn.quality") if mine else Step("wait_assurance")
    if phase is _P.PRELIMINARY:
        due = deadline(state, "comments")
        late = due is not None and due.due < today
        return Step("end_comments", "tilsyn.management") if late else Step("wait_comments")
    return _following(state, today)


def _drafting(state: RoundState) -> Step:
    if left := uncommented(state):
        return Step("comment_answer", "tilsyn.breach", left[0], len(left))
    if left := unanswered(state):
        return Step("answer", "tilsyn.answers", "", len(left))
    if left := unwritten(state):
        return Step("breach_text", "tilsyn.breach", left[0], len(left))
    return Step("assurance", "tilsyn.quality")


def _following(state: RoundState, today: date) -> Step:
    left = state.unsettled()
    if not left:
        return Step("close", "tilsyn.management")
    declared = [name for name in left if state.status(name) is FindingStatus.DECLARED]
    if declared:
        return Step("judge", "tilsyn.breach", declared[0], len(declared))
    due = deadline(state, "correction")
    if due is not None and due.due < today:
        return Step("order", "tilsyn.breach", left[0], len(left))
    return Step("wait_correction")


def _municipality(view: View) -> Step | None:
    state = view.state
    phase = state.phase
    if phase is _P.COLLECTING:
        if state.last(Act.SENT_IN, "", Noun) is not None:
            return Step("m_sent")
        left = unassessed(state)
        if left and Act.SELF_ASSESSED in view.may:
            return Step("m_answer", "tilsyn.own_answers", "", len(left))
        return Step("m_send", "tilsyn.send_in") if Act.SENT_IN in view.may else Step("m_wait")
    if phase is _P.PRELIMINARY and Act.COMMENTS_SENT in view.may:
        return Step("m_comment", "tilsyn.comments")
    if phase is _P.FOLLOW_UP:
        left = [name for name in state.unsettled() if state.status(name) is not FindingStatus.DECLARED]
        if left and Act.CORRECTION_DECLARED in view.may:
            return Step("m_declare", "tilsyn.breach", left[0], len(left))
        return Step("m_judged")
    return Step("m_wait")
