"""What is in the way of doing something in a round: each guard refuses what it is for, and lets the rest by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from controls.rounds import book, guards
from controls.rounds.guards import Wish, problems
from controls.rounds.state import RoundState
from models.access import Person, Role
from models.rounds import BODIES, Act, RoundKind
from models.rounds_access import allowed
from rules.pack import Pack
from tests.controls.rounds.made import (
    ASSURER,
    CASEWORKER,
    CHIEF,
    DIGEST,
    LEADER,
    NOW,
    OFFICER,
    SERVICE,
    TODAY,
    TRONDELAG,
    Story,
    form,
    person,
    plan,
)

DUTY, OTHER, GUIDANCE, NO_THEME = "KRL-2-1", "KRL-2-2a-1", "SJEKK-1-1", "KRL-5-1"
_PAST, _SOON = str(TODAY - timedelta(days=1)), str(TODAY + timedelta(days=14))
_SENT = {"due": _SOON, "digest": DIGEST}
_ANSWERED = {"facts": "Fakta.", "assessment": "Vurdering."}
_STATED, _BACK = {"statements": ["s1"]}, {"statements": ["s1"], "reason": "Feil."}
Told = Callable[[], Story]


def _audit(outcome: str = "broken", duty: str = DUTY) -> Story:
    story = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED)
    return story.did(Act.EVALUATED, {"evaluation": 1, "digest": DIGEST, "outcomes": {duty: outcome}})


def _breach() -> Story:
    return _audit().did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=DUTY)


def _measured() -> Story:
    told = {"what": "a", "findings": [DUTY], "owner": "b", "due": _SOON}
    return _breach().did(Act.MEASURE_SET, told, subject="m1")


def _planned(*duties: str) -> Story:
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan(TODAY, "KRL-2"))
    return story.did(Act.FORM_SET, form(*duties)) if duties else story


def _collecting() -> Story:
    return _planned(DUTY, OTHER).did(Act.NOTICED, {"due": _SOON})


def _given() -> Story:
    """A duty that a contributor was given, and the authority one of its own after that."""
    told = {"person": SERVICE.id, "name": "x"}
    story = _collecting().did(Act.ASSIGNED, told, subject=f"finding:{DUTY}", role=Role.OFFICER)
    return story.did(Act.ASSIGNED, {"person": LEADER.id, "name": "y"}, subject=f"finding:{DUTY}")


def _answered_all() -> Story:
    story = _collecting()
    for key in ("q1", "q2"):
        story.did(Act.SELF_ASSESSED, {"answer": "yes"}, subject=key, role=Role.OFFICER)
    return story.did(Act.SENT_IN, {"text": "x"}, role=Role.OFFICER)


def _examining(*answers: str) -> Story:
    story = _collecting().did(Act.EXAMINING_BEGUN)
    for number, answer in enumerate(answers, 1):
        story.did(Act.ANSWERED, {"answer": answer, **_ANSWERED}, subject=f"q{number}")
    return story


def _written() -> Story:
    return _examining("no", "yes").did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=DUTY)


def _preliminary() -> Story:
    story = _written().did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, role=Role.QUALITY_ASSURER)
    return story.did(Act.PRELIMINARY_SENT, _SENT)


def _concluding() -> Story:
    story = _preliminary().did(Act.FINDING_COMMENTED, {"text": "Nei."}, subject=DUTY, role=Role.OFFICER)
    return story.did(Act.COMMENTS_SENT, role=Role.OFFICER)


def _follow_up(due: str = _SOON) -> Story:
    story = _concluding().did(Act.COMMENT_ANSWERED, {"text": "Jo."}, subject=DUTY)
    story.did(Act.ASSURANCE_ASKED, {"report": "final"}).did(Act.ASSURED, role=Role.QUALITY_ASSURER)
    return story.did(Act.FINAL_SENT, {**_SENT, "due": due})


def _considered(due: str = _PAST, *, give: bool = True) -> Story:
    told = {"effects": "a", "dialogue": "b", "own_control": "c", "give": give}
    return _follow_up(due).did(Act.ORDER_CONSIDERED, told, subject=DUTY)


def _ordered() -> Story:
    return _considered().did(Act.ORDERED, {"text": "Rett.", "due": _SOON}, subject=DUTY, role=Role.LEADER)


def _complained() -> Story:
    told = {"on": str(TODAY), "text": "Klage."}
    return _ordered().did(Act.COMPLAINED, told, subject=DUTY, role=Role.OFFICER)


def _asked() -> Story:
    return _breach().did(Act.EXCEPTION_ASKED, {"reason": "x", "until": _SOON}, subject=DUTY)


def _declared() -> Story:
    told = {"on": str(TODAY), "text": "Retta."}
    return _follow_up().did(Act.CORRECTION_DECLARED, told, subject=DUTY, role=Role.OFFICER)


def _assured() -> Story:
    return _written().did(Act.ASSURANCE_ASKED, {"report": "preliminary"})


class Case(NamedTuple):
    """Something somebody wants to do, and what is in the way (nothing: it can be done)."""

    code: str
    story: Told
    act: Act
    body: Mapping[str, Any]
    subject: str = ""
    by: Person = CASEWORKER


_CLOSING = {"how": "done", "reason": "x"}
_MEASURE = {"what": "a", "findings": [DUTY], "owner": "b", "due": _SOON}
_DONE = {"on": str(TODAY), "effect": "x"}
_BROKEN = {"decision": "breach", "fails": "x"}
CASES = (
    Case("unknown_obligation", _audit, Act.PLANNED, plan(TODAY, "KRL-99"), by=OFFICER),
    Case("round_nothing", _audit, Act.PLANNED, plan(TODAY.replace(year=2005)), by=OFFICER),
    Case("", _audit, Act.PLANNED, plan(TODAY, "KRL-5"), by=OFFICER),
    Case("round_no_theme", _planned, Act.PLANNED, plan(TODAY, NO_THEME)),
    Case("round_nothing", _planned, Act.PLANNED, plan(TODAY, "KRL-5")),
    Case("", _planned, Act.PLANNED, plan(TODAY, "KRL-2", "KRL-3")),
    Case("round_outside", _planned, Act.FORM_SET, form("KRL-3-1")),
    Case("", _planned, Act.FORM_SET, form(DUTY)),
    Case("round_no_form", _planned, Act.NOTICED, {"due": _SOON}),
    Case("round_due_past", lambda: _planned(DUTY), Act.NOTICED, {"due": str(TODAY)}),
    Case("", lambda: _planned(DUTY), Act.NOTICED, {"due": _SOON}),
    Case("round_no_deadline", _examining, Act.DUE_SET, {"due": _SOON, "why": "x"}, "comments"),
    Case("round_due_past", _examining, Act.DUE_SET, {"due": _PAST, "why": "x"}, "documents"),
    Case("round_needs_reason", _examining, Act.DUE_SET, {"due": _SOON}, "documents"),
    Case(
        "round_due_done",
        lambda: _examining().did(Act.SENT_IN, {"text": "x"}, role=Role.OFFICER),
        Act.DUE_SET, {"due": _SOON, "why": "x"}, "documents",
    ),
    Case("", _examining, Act.DUE_SET, {"due": _SOON, "why": "x"}, "documents"),
    Case("round_valid_past", _audit, Act.JUDGED, {"outcome": "met", "reason": "x", "valid_to": _PAST}, DUTY, OFFICER),
    Case("", _audit, Act.JUDGED, {"outcome": "met", "reason": "x"}, DUTY, OFFICER),
    Case(
        "round_guidance", lambda: _audit("not_followed", GUIDANCE),
        Act.DECIDED, _BROKEN | {"why": "x"}, GUIDANCE, OFFICER,
    ),
    Case("round_needs_text", _audit, Act.DECIDED, {"decision": "breach"}, DUTY, OFFICER),
    Case("round_needs_reason", _audit, Act.DECIDED, {"decision": "open"}, DUTY, OFFICER),
    Case("round_needs_reason", _audit, Act.DECIDED, {"decision": "in_order"}, DUTY, OFFICER),
    Case(
        "round_not_evaluated",
        lambda: Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED),
        Act.DECIDED, _BROKEN, DUTY, OFFICER,
    ),
    Case("", _audit, Act.DECIDED, _BROKEN, DUTY, OFFICER),
    Case("round_outside", _examining, Act.DECIDED, _BROKEN, NO_THEME),
    Case("round_against_answers", lambda: _examining("yes"), Act.DECIDED, _BROKEN, DUTY),
    Case("round_against_answers", lambda: _examining("no"), Act.DECIDED, {"decision": "in_order"}, DUTY),
    Case("", lambda: _examining("no"), Act.DECIDED, _BROKEN, DUTY),
    Case("round_no_question", _examining, Act.ANSWERED, {"answer": "yes", **_ANSWERED}, "q9"),
    Case("round_needs_text", _examining, Act.ANSWERED, {"answer": "yes", "assessment": "x"}, "q1"),
    Case("round_needs_text", _examining, Act.ANSWERED, {"answer": "not_examined"}, "q1"),
    Case("", _examining, Act.ANSWERED, {"answer": "not_examined", "assessment": "x"}, "q1"),
    Case("round_outside", _audit, Act.MEASURE_SET, _MEASURE | {"findings": ["KRL-99-1"]}, "m1", OFFICER),
    Case("round_due_past", _audit, Act.MEASURE_SET, _MEASURE | {"due": _PAST}, "m1", OFFICER),
    Case("round_no_measure", _audit, Act.MEASURE_SET, _MEASURE, "", OFFICER),
    Case("", _audit, Act.MEASURE_SET, _MEASURE, "m1", OFFICER),
    Case("round_no_measure", _audit, Act.MEASURE_DONE, _DONE, "m1", OFFICER),
    Case("round_day_to_come", _measured, Act.MEASURE_DONE, _DONE | {"on": _SOON}, "m1", OFFICER),
    Case("round_not_asked", _measured, Act.MEASURE_DONE, _DONE, "m1", SERVICE),
    Case(
        "",
        lambda: _measured().did(Act.ASSIGNED, {"person": SERVICE.id, "name": "x"}, subject="measure:m1"),
        Act.MEASURE_DONE, _DONE, "m1", SERVICE,
    ),
    Case("", _measured, Act.MEASURE_DONE, _DONE, "m1", OFFICER),
    Case("round_measure_not_done", _measured, Act.MEASURE_JUDGED, {"works": True, "reason": "x"}, "m1", OFFICER),
    Case("round_no_breach", _audit, Act.EXCEPTION_ASKED, {"reason": "x", "until": _SOON}, DUTY, OFFICER),
    Case("round_due_past", _breach, Act.EXCEPTION_ASKED, {"reason": "x", "until": _PAST}, DUTY, OFFICER),
    Case("", _breach, Act.EXCEPTION_ASKED, {"reason": "x", "until": _SOON}, DUTY, OFFICER),
    Case("round_nothing_asked", _breach, Act.EXCEPTION_DECIDED, {"granted": True, "reason": "x"}, DUTY, CHIEF),
    Case(
        "round_own_work", _asked, Act.EXCEPTION_DECIDED, {"granted": True, "reason": "x"}, DUTY,
        person(OFFICER.id, Role.CHIEF_EXECUTIVE),
    ),
    Case("", _asked, Act.EXCEPTION_DECIDED, {"granted": True, "reason": "x"}, DUTY, CHIEF),
    Case(
        "round_not_evaluated",
        lambda: Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED),
        Act.APPROVAL_ASKED, {}, "", OFFICER,
    ),
    Case("round_undecided", _audit, Act.APPROVAL_ASKED, {}, "", OFFICER),
    Case(
        "round_evaluate_again",
        lambda: _breach().did(Act.JUDGED, {"outcome": "broken", "reason": "x"}, subject=DUTY),
        Act.APPROVAL_ASKED, {}, "", OFFICER,
    ),
    Case("", _breach, Act.APPROVAL_ASKED, {}, "", OFFICER),
    Case(
        "round_own_work", lambda: _breach().did(Act.APPROVAL_ASKED), Act.APPROVED, {}, "",
        person(OFFICER.id, Role.CHIEF_EXECUTIVE),
    ),
    Case("", lambda: _breach().did(Act.APPROVAL_ASKED), Act.APPROVED, {}, "", CHIEF),
    Case("round_no_subject", lambda: _breach().did(Act.APPROVAL_ASKED), Act.APPROVED, {}, DUTY, CHIEF),
    Case("", _collecting, Act.REMINDED, {}),
    Case("round_reminded_today", lambda: _collecting().did(Act.REMINDED, {}), Act.REMINDED, {}),
    Case("", lambda: _collecting().did(Act.REMINDED, at=NOW - timedelta(days=1)), Act.REMINDED, {}),
    Case("", lambda: _collecting().did(Act.SENT_IN, {"text": "x"}, role=Role.OFFICER), Act.REMINDED, {}),
    Case("round_nothing_waited_for", _answered_all, Act.REMINDED, {}),
    Case("", _answered_all, Act.REMINDED, {"requests": ["r1"]}),
    Case("round_nothing_sent", _examining, Act.SENT_IN, {}, "", OFFICER),
    Case("", _examining, Act.SENT_IN, {"documents": [1]}, "", OFFICER),
    Case("", _examining, Act.SENT_IN, {"answers": [{"request": "r1", "not_there": "x"}]}, "", OFFICER),
    Case("", _given, Act.SELF_ASSESSED, {"answer": "yes"}, "q1", SERVICE),
    Case("round_not_asked", _given, Act.SELF_ASSESSED, {"answer": "yes"}, "q2", SERVICE),
    Case("", _given, Act.COMMENTED, {"text": "x"}, DUTY, SERVICE),
    Case("round_not_asked", _given, Act.COMMENTED, {"text": "x"}, OTHER, SERVICE),
    Case("round_not_sent", _collecting, Act.SENT_WITHDRAWN, _BACK, "", OFFICER),
    Case(
        "", lambda: _collecting().did(Act.SENT_IN, _STATED, role=Role.OFFICER), Act.SENT_WITHDRAWN, _BACK, "",
        OFFICER,
    ),
    Case(
        "round_not_sent",
        lambda: _collecting().did(Act.SENT_IN, _STATED, role=Role.OFFICER).did(
            Act.SENT_WITHDRAWN, _BACK, role=Role.OFFICER
        ),
        Act.SENT_WITHDRAWN, _BACK, "", OFFICER,
    ),
    Case("round_answer_none", _examining, Act.SENT_IN, {"answers": [{"request": "r1"}]}, "", OFFICER),
    Case(
        "round_answer_both", _examining, Act.SENT_IN,
        {"answers": [{"request": "r1", "documents": [1], "not_there": "x"}]}, "", OFFICER,
    ),
    Case(
        "round_answer_twice", _examining, Act.SENT_IN,
        {"answers": [{"request": "r1", "not_there": "x"}, {"request": "r1", "not_there": "y"}]}, "", OFFICER,
    ),
    Case("round_unanswered", lambda: _examining("yes"), Act.ASSURANCE_ASKED, {"report": "final"}),
    Case("round_breach_unwritten", lambda: _examining("no", "yes"), Act.ASSURANCE_ASKED, {"report": "preliminary"}),
    Case("round_preliminary_first", _written, Act.ASSURANCE_ASKED, {"report": "final"}),
    Case("round_preliminary_sent", _concluding, Act.ASSURANCE_ASKED, {"report": "preliminary"}),
    Case("round_comment_unanswered", _concluding, Act.ASSURANCE_ASKED, {"report": "final"}),
    Case("", lambda: _examining("yes", "not_examined"), Act.ASSURANCE_ASKED, {"report": "final"}),
    Case("", _written, Act.ASSURANCE_ASKED, {"report": "preliminary"}),
    Case("round_own_work", _assured, Act.ASSURED, {}, "", person(CASEWORKER.id, Role.QUALITY_ASSURER)),
    Case("", _assured, Act.ASSURED, {}, "", ASSURER),
    Case("round_not_assured", _assured, Act.PRELIMINARY_SENT, _SENT),
    Case(
        "round_needs_due", lambda: _assured().did(Act.ASSURED, role=Role.QUALITY_ASSURER),
        Act.PRELIMINARY_SENT, {"digest": DIGEST},
    ),
    Case(
        "round_due_past", lambda: _assured().did(Act.ASSURED, role=Role.QUALITY_ASSURER),
        Act.PRELIMINARY_SENT, _SENT | {"due": str(TODAY)},
    ),
    Case("", lambda: _assured().did(Act.ASSURED, role=Role.QUALITY_ASSURER), Act.PRELIMINARY_SENT, _SENT),
    Case("round_comments_wait", _preliminary, Act.COMMENTS_ENDED, {}),
    Case("round_nothing_asked", _concluding, Act.COMMENT_ANSWERED, {"text": "x"}, OTHER),
    Case("", _concluding, Act.COMMENT_ANSWERED, {"text": "x"}, DUTY),
    Case("round_no_breach", _follow_up, Act.CORRECTION_DECLARED, {"on": _PAST, "text": "x"}, OTHER, OFFICER),
    Case("", _follow_up, Act.CORRECTION_DECLARED, {"on": _PAST, "text": "x"}, DUTY, OFFICER),
    Case("round_not_declared", _follow_up, Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "x"}, DUTY),
    Case("", _follow_up, Act.CORRECTION_JUDGED, {"how": "premise_gone", "reason": "x"}, DUTY),
    Case("", _declared, Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "x"}, DUTY),
    Case(
        "",
        lambda: _follow_up().did(Act.VISITED, {"on": str(TODAY), "what": "inspection", "with_roles": "leiar"}),
        Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "x"}, DUTY,
    ),
    Case(
        "round_order_unconsidered", lambda: _considered(give=False), Act.ORDERED, {"text": "x", "due": _SOON}, DUTY,
        LEADER,
    ),
    Case("round_order_early", lambda: _considered(_SOON), Act.ORDERED, {"text": "x", "due": _SOON}, DUTY, LEADER),
    Case("round_due_past", _considered, Act.ORDERED, {"text": "x", "due": _PAST}, DUTY, LEADER),
    Case("", _considered, Act.ORDERED, {"text": "x", "due": _SOON}, DUTY, LEADER),
    Case("round_no_order", _follow_up, Act.COMPLAINED, {"on": str(TODAY), "text": "x"}, DUTY, OFFICER),
    Case("", _ordered, Act.COMPLAINED, {"on": str(TODAY), "text": "x"}, DUTY, OFFICER),
    Case("round_nothing_asked", _ordered, Act.COMPLAINT_DECIDED, {"outcome": "upheld", "reason": "x"}, DUTY, LEADER),
    Case("round_needs_due", _complained, Act.COMPLAINT_DECIDED, {"outcome": "changed", "reason": "x"}, DUTY, LEADER),
    Case("", _complained, Act.COMPLAINT_DECIDED, {"outcome": "upheld", "reason": "x"}, DUTY, LEADER),
    Case("round_unsettled", _declared, Act.CLOSED, {"how": "corrected", "reason": "x"}),
    Case(
        "",
        lambda: _declared().did(Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "x"}, subject=DUTY),
        Act.CLOSED, {"how": "corrected", "reason": "x"},
    ),
    Case(
        "round_closing_reason",
        lambda: _declared().did(Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "x"}, subject=DUTY),
        Act.CLOSED, {"how": "no_breach", "reason": "x"},
    ),
    Case("round_closing_reason", lambda: _examining("yes", "yes"), Act.CLOSED, _CLOSING),
    Case("", lambda: _examining("yes", "yes"), Act.CLOSED, {"how": "no_breach", "reason": "x"}),
    Case("round_unsettled", _breach, Act.CLOSED, _CLOSING, "", OFFICER),
    Case(
        "",
        lambda: _asked().did(
            Act.EXCEPTION_DECIDED, {"granted": True, "reason": "x"}, subject=DUTY, role=Role.CHIEF_EXECUTIVE
        ),
        Act.CLOSED, _CLOSING, "", OFFICER,
    ),
    Case(
        "round_measures_open", lambda: _audit("met").did(Act.MEASURE_SET, _MEASURE, subject="m1"),
        Act.CLOSED, _CLOSING, "", OFFICER,
    ),
    Case("", lambda: _audit("met"), Act.CLOSED, _CLOSING, "", OFFICER),
)  # fmt: skip
#: codes of the book, tried in test_book.py
_OF_BOOK = frozenset({
    "round_conflict", "round_needs_text", "round_too_long", "round_no_day", "round_unusable", "round_not_allowed",
    "round_not_now", "round_no_municipality", "round_not_in_county",
})  # fmt: skip


def _refused(case: Case, pack: Pack) -> tuple[str, ...]:
    story = case.story()
    state: RoundState = story.state
    role = allowed(story.round.kind, case.act, state.phase, case.by.roles) or min(case.by.roles)
    body = BODIES[case.act].model_validate(case.body)
    wish = Wish(case.by, role, case.act, case.subject, body, TODAY, pack)
    return tuple(problem.code for problem in problems(state, wish))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.act.value}-{case.code or 'done'}")
def test_a_guard_refuses_what_it_is_for(case: Case, pack: Pack) -> None:
    """What is in the way is told by its code, and what nothing is in the way of can be done."""
    assert set(_refused(case, pack)) == ({case.code} if case.code else set())


def test_every_refusal_is_tried() -> None:
    """No guard refuses with a code that no case here, or in the book's own tests, brings about."""
    source = "".join(Path(module.__file__ or "").read_text(encoding="utf-8") for module in (guards, book))
    codes = set(re.findall(r'"(round_[a-z_]+)"', source))

    assert codes == {case.code for case in CASES if case.code.startswith("round_")} | _OF_BOOK


def test_comments_end_when_their_time_is_over(pack: Pack) -> None:
    """The authority goes on without comments from the day after the deadline, not on it."""
    story = _preliminary()
    body = BODIES[Act.COMMENTS_ENDED]()
    due = TODAY + timedelta(days=14)
    for day, codes in ((due, ["round_comments_wait"]), (due + timedelta(days=1), [])):
        wish = Wish(CASEWORKER, Role.CASEWORKER, Act.COMMENTS_ENDED, "", body, day, pack)
        assert [problem.code for problem in problems(story.state, wish)] == codes
