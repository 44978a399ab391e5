"""What stands in a round follows from what happened in it, and each side sees what it may."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from controls.rounds.state import FindingStatus, RoundState, asked_of, seen_by
from models.access import Role
from models.rounds import OVER, PHASES, Act, Phase, RoundKind, Side
from models.rounds_access import OPENED_BY, RIGHTS
from tests.controls.rounds.made import CHIEF, DIGEST, SERVICE, TODAY, TRONDELAG, Story, form, plan

ONE, TWO = "KRL-2-1", "KRL-2-2"
DUE = {"due": str(TODAY + timedelta(days=14)), "digest": DIGEST}


def audit(**outcomes: str) -> Story:
    """A self-audit that was evaluated; `one`, `two`: the outcomes of the two obligations."""
    names = {"one": ONE, "two": TWO}
    told = {names[name]: outcome for name, outcome in outcomes.items()}
    story = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED)
    return story.did(Act.EVALUATED, {"evaluation": 1, "digest": DIGEST, "outcomes": told})


def tilsyn(**answers: str) -> Story:
    """A tilsyn in which the control questions were answered; `q1`, `q2`: the answers."""
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(ONE, TWO))
    story.did(Act.NOTICED, {"due": str(TODAY + timedelta(days=21))}).did(Act.EXAMINING_BEGUN)
    for key, answer in answers.items():
        story.did(Act.ANSWERED, {"answer": answer, "facts": "Fakta.", "assessment": "Vurdering."}, subject=key)
    return story


def follow_up() -> Story:
    """A tilsyn with one breach, after the final report."""
    story = tilsyn(q1="no", q2="yes")
    story.did(Act.DECIDED, {"decision": "breach", "fails": "tilbodet er gratis"}, subject=ONE)
    story.did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, role=Role.QUALITY_ASSURER)
    story.did(Act.PRELIMINARY_SENT, DUE).did(Act.COMMENTS_SENT, role=Role.OFFICER)
    story.did(Act.ASSURANCE_ASKED, {"report": "final"}).did(Act.ASSURED, role=Role.QUALITY_ASSURER)
    return story.did(Act.FINAL_SENT, DUE)


@pytest.mark.parametrize("kind", RoundKind)
def test_every_phase_is_reached_and_left(kind: RoundKind) -> None:
    """Each phase of a kind of round is led to by some act, and something can be done in it until it is over."""
    led = {right.leads_to for right in RIGHTS[kind].values()} | {Phase.PLANNED}
    if kind is RoundKind.TILSYN:
        led |= {Phase.ASSURING_PRELIMINARY, Phase.ASSURING_FINAL}

    assert set(PHASES[kind]) <= led
    for phase in set(PHASES[kind]) - OVER:
        assert any(phase in right.phases for right in RIGHTS[kind].values()), phase
    assert all(not right.phases & OVER for right in RIGHTS[kind].values())


def test_every_act_is_in_the_table_of_some_kind() -> None:
    """No act exists that nobody may ever do, and what opens an act for the other side is an act of a tilsyn."""
    assert set(RIGHTS[RoundKind.SELF_AUDIT]) | set(RIGHTS[RoundKind.TILSYN]) == set(Act)
    assert {act for opened in OPENED_BY.values() for act in opened} <= set(RIGHTS[RoundKind.TILSYN])


def test_what_needs_no_decision_is_decided_by_the_evaluation() -> None:
    """Met is in order and not relevant is so; broken and unresolved wait for a person."""
    state = audit(one="met", two="broken").state

    assert [state.status(name) for name in state.duties] == [FindingStatus.IN_ORDER, FindingStatus.UNDECIDED]
    assert audit(one="unresolved", two="not_relevant").state.status(ONE) is FindingStatus.UNDECIDED
    assert audit(one="unresolved", two="not_relevant").state.status(TWO) is FindingStatus.NOT_RELEVANT


def test_a_breach_of_a_self_audit_is_corrected_when_every_measure_works() -> None:
    """One measure that works does not correct a breach while another is open; both do."""
    story = audit(one="broken").did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=ONE)
    for key in ("m1", "m2"):
        told = {"what": "Ny avtale", "findings": [ONE], "owner": "Rådgjevar", "due": str(TODAY)}
        story.did(Act.MEASURE_SET, told, subject=key)
    for key, expected in (("m1", FindingStatus.BREACH), ("m2", FindingStatus.CORRECTED)):
        story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "Avtalen er underskriven."}, subject=key)
        assert story.state.status(ONE) is FindingStatus.BREACH
        story.did(Act.MEASURE_JUDGED, {"works": True, "reason": "Sett."}, subject=key)
        assert story.state.status(ONE) is expected


def test_a_measure_judged_not_to_work_is_open_again() -> None:
    """What was done without effect is still to be done."""
    story = audit(one="broken")
    story.did(Act.MEASURE_SET, {"what": "a", "findings": [ONE], "owner": "b", "due": str(TODAY)}, subject="m1")
    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "c"}, subject="m1")
    assert not story.state.measures()[0].open
    story.did(Act.MEASURE_JUDGED, {"works": False, "reason": "d"}, subject="m1")
    assert story.state.measures()[0].open


def test_an_exception_holds_to_its_last_day_and_no_longer() -> None:
    """A breach is excepted once somebody granted it, and a breach again the day after the exception ends."""
    story = audit(one="broken").did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=ONE)
    until = TODAY + timedelta(days=30)
    story.did(Act.EXCEPTION_ASKED, {"reason": "Nytt bygg", "until": str(until)}, subject=ONE)
    assert story.state.status(ONE, TODAY) is FindingStatus.BREACH
    story.did(Act.EXCEPTION_DECIDED, {"granted": True, "reason": "Ja"}, subject=ONE, role=Role.CHIEF_EXECUTIVE)

    assert story.state.status(ONE, until) is FindingStatus.EXCEPTED
    assert story.state.status(ONE, until + timedelta(days=1)) is FindingStatus.BREACH
    assert story.state.unsettled() == (ONE,)


def test_each_control_question_stands_alone() -> None:
    """A no is a breach whatever the other answers are, not examined is no breach, and unanswered is undecided."""
    assert tilsyn(q1="no", q2="yes").state.breaches() == (ONE,)
    assert tilsyn(q1="not_examined", q2="yes").state.status(ONE) is FindingStatus.NOT_EXAMINED
    assert tilsyn(q2="yes").state.status(ONE) is FindingStatus.UNDECIDED
    assert tilsyn(q2="yes").state.status(TWO) is FindingStatus.IN_ORDER


def test_a_breach_goes_from_declared_to_settled() -> None:
    """A declaration alone settles nothing; what the authority makes of it does, and a new declaration may follow."""
    story = follow_up()
    assert story.state.status(ONE) is FindingStatus.BREACH
    declared = {"on": str(TODAY), "text": "Retta."}
    story.did(Act.CORRECTION_DECLARED, declared, subject=ONE, role=Role.OFFICER)
    assert story.state.status(ONE) is FindingStatus.DECLARED
    story.did(Act.CORRECTION_JUDGED, {"how": "not_yet", "reason": "Ikkje vist."}, subject=ONE)
    assert story.state.status(ONE) is FindingStatus.NOT_ENOUGH
    story.did(Act.CORRECTION_DECLARED, declared, subject=ONE, role=Role.OFFICER)
    assert story.state.status(ONE) is FindingStatus.DECLARED
    story.did(Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "Sett."}, subject=ONE)
    assert story.state.status(ONE) is FindingStatus.CORRECTED
    assert story.state.unsettled() == ()


def test_an_order_stands_until_a_complaint_reverses_it() -> None:
    """A complaint that is upheld leaves the order; one that reverses it takes it away."""
    story = follow_up().did(Act.ORDERED, {"text": "Rett.", "due": str(TODAY)}, subject=ONE, role=Role.LEADER)
    assert story.state.status(ONE) is FindingStatus.ORDERED
    story.did(Act.COMPLAINED, {"on": str(TODAY), "text": "Klage."}, subject=ONE, role=Role.OFFICER)
    story.did(Act.COMPLAINT_DECIDED, {"outcome": "upheld", "reason": "Nei."}, subject=ONE, role=Role.LEADER)
    assert story.state.status(ONE) is FindingStatus.ORDERED
    story.did(Act.COMPLAINT_DECIDED, {"outcome": "reversed", "reason": "Ja."}, subject=ONE, role=Role.LEADER)
    assert story.state.order(ONE) is None
    assert story.state.status(ONE) is FindingStatus.BREACH


def _deadline(state: RoundState, name: str) -> tuple[date, int, bool]:
    found = next(item for item in state.deadlines() if item.name == name)
    return found.due, len(found.settings), found.done


def test_a_deadline_keeps_its_history() -> None:
    """A deadline that is moved is the new day, with every earlier day behind it; what is done is never overdue."""
    story = follow_up()
    first = TODAY + timedelta(days=14)
    assert _deadline(story.state, "correction") == (first, 1, False)
    later = first + timedelta(days=7)
    story.did(Act.DUE_SET, {"due": str(later), "why": "Sjukdom."}, subject="correction")
    assert _deadline(story.state, "correction") == (later, 2, False)
    found = next(item for item in story.state.deadlines() if item.name == "correction")
    assert not found.overdue(later)
    assert found.overdue(later + timedelta(days=1))
    story.did(Act.CORRECTION_DECLARED, {"on": str(TODAY), "text": "Retta."}, subject=ONE, role=Role.OFFICER)
    assert _deadline(story.state, "correction")[2]


def test_the_municipality_knows_nothing_before_the_notice() -> None:
    """A planned tilsyn does not exist for the municipality."""
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(ONE))

    assert seen_by(story.round, story.events, Side.MUNICIPALITY).events == ()
    assert len(seen_by(story.round, story.events, Side.AUTHORITY).events) == 2


def test_the_authority_knows_nothing_of_a_self_audit() -> None:
    """A self-audit is the municipality's own."""
    story = audit(one="broken")

    assert seen_by(story.round, story.events, Side.AUTHORITY).events == ()
    assert seen_by(story.round, story.events, Side.MUNICIPALITY).number == 3


@pytest.mark.parametrize("act", sorted(OPENED_BY))
def test_what_one_side_works_on_the_other_sees_when_it_is_sent(act: Act) -> None:
    """An act that waits to be sent is not seen by the other side before, and is after; some never are."""
    right = RIGHTS[RoundKind.TILSYN][act]
    own = Side.AUTHORITY if {Role.CASEWORKER, Role.QUALITY_ASSURER} & right.roles else Side.MUNICIPALITY
    other = Side.MUNICIPALITY if own is Side.AUTHORITY else Side.AUTHORITY
    role = min(right.roles & {Role.CASEWORKER, Role.QUALITY_ASSURER, Role.OFFICER})
    bodies: dict[Act, dict[str, Any]] = {
        Act.EVALUATED: {"evaluation": 1, "digest": DIGEST, "outcomes": {}},
        Act.JUDGED: {"outcome": "met", "reason": "x"},
        Act.VISITED: {"on": str(TODAY), "what": "interview", "with_roles": "leiar"},
        Act.ANSWERED: {"answer": "yes"},
        Act.DECIDED: {"decision": "in_order"},
        Act.TEXT_SAVED: {"text": "x"},
        Act.COMMENT_ANSWERED: {"text": "x"},
        Act.FINDING_COMMENTED: {"text": "x"},
        Act.COMMENTED: {"text": "x"},
        Act.ASSIGNED: {"person": 1, "name": "x"},
        Act.MEASURE_SET: {"what": "x", "findings": [ONE], "owner": "x", "due": str(TODAY)},
        Act.MEASURE_DONE: {"on": str(TODAY), "effect": "x"},
        Act.MEASURE_JUDGED: {"works": True, "reason": "x"},
        Act.ASSURANCE_ASKED: {"report": "final"},
        Act.ASSURANCE_RETURNED: {"reason": "x"},
        Act.SELF_ASSESSED: {"answer": "yes"},
        Act.ORDER_CONSIDERED: {"effects": "x", "dialogue": "x", "own_control": "x", "give": True},
    }
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(ONE))
    story.did(Act.NOTICED, {"due": str(TODAY + timedelta(days=21))})
    if act not in (Act.PLANNED, Act.FORM_SET):
        story.did(act, bodies.get(act, {}), subject="x", role=role)
        number = len(story.events)
        assert number not in {event.number for event in seen_by(story.round, story.events, other).events}
    else:
        number = 1 if act is Act.PLANNED else 2
    openers: dict[Act, tuple[dict[str, Any], Role]] = {
        Act.SENT_IN: ({"text": "x"}, Role.OFFICER),
        Act.PRELIMINARY_SENT: (DUE, Role.CASEWORKER),
        Act.COMMENTS_SENT: ({}, Role.OFFICER),
        Act.FINAL_SENT: (DUE, Role.CASEWORKER),
        Act.CORRECTION_DECLARED: ({"on": str(TODAY), "text": "x"}, Role.OFFICER),
        Act.ORDERED: ({"text": "x", "due": str(TODAY)}, Role.LEADER),
    }
    for opener, (body, by) in openers.items():
        story.did(opener, body, subject=ONE if opener in (Act.CORRECTION_DECLARED, Act.ORDERED) else "", role=by)
    shown = number in {event.number for event in seen_by(story.round, story.events, other).events}
    assert shown is bool(OPENED_BY[act])
    assert number in {event.number for event in seen_by(story.round, story.events, own).events}


def test_quality_assurance_is_the_authoritys_own_business() -> None:
    """While a report is being assured, the municipality sees that it is being examined or concluded, no more."""
    story = tilsyn(q1="yes", q2="yes").did(Act.ASSURANCE_ASKED, {"report": "final"})

    assert seen_by(story.round, story.events, Side.MUNICIPALITY).phase is Phase.CONCLUDING
    assert seen_by(story.round, story.events, Side.AUTHORITY).phase is Phase.ASSURING_FINAL


def test_a_contributor_sees_only_what_the_person_was_asked() -> None:
    """Outcomes, decisions, comments and chapters about anything else are not there for a contributor."""
    story = audit(one="broken", two="broken")
    for duty in (ONE, TWO):
        story.did(Act.DECIDED, {"decision": "breach", "fails": duty}, subject=duty)
        story.did(Act.COMMENTED, {"text": duty}, subject=duty)
    story.did(Act.TEXT_SAVED, {"text": "x"}, subject="egenkontroll/innleiing")
    nothing = asked_of(story.state, SERVICE.id)
    assert [event.act for event in nothing.events] == [Act.PLANNED, Act.STARTED, Act.EVALUATED]
    assert nothing.duties == ()
    story.did(Act.ASSIGNED, {"person": SERVICE.id, "name": "x"}, subject=f"finding:{ONE}")
    state = asked_of(story.state, SERVICE.id)
    assert state.duties == (ONE,)
    assert {event.subject for event in state.events} == {"", ONE, f"finding:{ONE}"}
    story.did(Act.ASSIGNED, {"person": CHIEF.id, "name": "y"}, subject=f"finding:{ONE}")
    assert asked_of(story.state, SERVICE.id).duties == ()


def test_a_contributor_sees_the_questions_the_person_was_asked() -> None:
    """Of the control form only the questions that somebody was given are there."""
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(ONE, TWO))
    assert asked_of(story.state, SERVICE.id).form is None
    story.did(Act.ASSIGNED, {"person": SERVICE.id, "name": "x"}, subject="question:q2", role=Role.OFFICER)
    seen = asked_of(story.state, SERVICE.id).form
    assert seen is not None
    assert [item.key for item in seen.questions] == ["q2"]
