"""A self-audit in groups and steps: what needs a person first, and what comes next for whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from controls.rounds.book import View
from controls.rounds.standing import (
    Group,
    Live,
    Step,
    StepName,
    asked_exceptions,
    earlier_of,
    grouped,
    must_evaluate,
    next_of,
    rows_of,
    steps_of,
)
from controls.rounds.state import FindingStatus
from models.access import Role
from models.rounds import Act, RoundKind, Side
from models.words import Outcome
from tests.controls.rounds.made import CHIEF, DIGEST, NOW, TODAY, Story

DUTIES = {
    "KRL-2-1": "broken", "KRL-2-2": "unresolved", "KRL-2-3": "unresolved", "KRL-2-4": "not_followed",
    "KRL-2-5": "met", "KRL-2-6": "not_relevant",
}  # fmt: skip
PLAN = {"title": "Eigenkontroll", "on": str(TODAY)}


def begun(**outcomes: str) -> Story:
    """A round that is started and evaluated."""
    story = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, PLAN).did(Act.STARTED)
    return evaluated(story, {**DUTIES, **outcomes})


def evaluated(story: Story, outcomes: dict[str, str]) -> Story:
    """Evaluate it."""
    return story.did(Act.EVALUATED, {"evaluation": 1, "digest": DIGEST, "outcomes": outcomes})


def steps(story: Story, role: Role = Role.OFFICER, live: Live | None = None) -> dict[StepName, Step]:
    """What is left of a round, by name."""
    state = story.state
    view = View(state, Side.MUNICIPALITY, frozenset({role}), frozenset())
    rows = rows_of(state, {"KRL-2-2"}, {}, TODAY)
    return {step.name: step for step in steps_of(view, rows, live, TODAY)}


def decided(story: Story, duty: str, decision: str, **more: Any) -> Story:  # noqa: ANN401 - a body
    """Decide a finding."""
    return story.did(Act.DECIDED, {"decision": decision, **more}, subject=duty)


def test_what_needs_a_person_stands_first() -> None:
    """Findings stand in groups: to be judged, broken, unresolved, guidance; then what needs no decision."""
    found = grouped(rows_of(begun().state, {"KRL-2-2"}, {}, TODAY))
    assert [(group, [row.obligation for row in rows]) for group, rows in found] == [
        (Group.JUDGE, ["KRL-2-2"]),
        (Group.BROKEN, ["KRL-2-1"]),
        (Group.UNRESOLVED, ["KRL-2-3"]),
        (Group.ADVICE, ["KRL-2-4"]),
        (Group.IN_ORDER, ["KRL-2-5"]),
        (Group.REST, ["KRL-2-6"]),
    ]


def test_a_breach_goes_from_decided_to_settled() -> None:
    """A breach stands among breaches until its measures work, and is without a measure until it has one."""
    story = decided(begun(), "KRL-2-1", "breach", fails="at x")

    def row() -> Any:  # noqa: ANN401 - the first finding
        return rows_of(story.state, (), {}, TODAY)[0]

    assert (row().group, row().unmended) == (Group.BREACHES, True)
    told = {"what": "x", "findings": ["KRL-2-1"], "owner": "leiar", "due": str(TODAY)}
    story.did(Act.MEASURE_SET, told, subject="m1")
    assert (row().group, row().unmended) == (Group.BREACHES, False)
    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "y"}, subject="m1")
    story.did(Act.MEASURE_JUDGED, {"works": True, "reason": "z"}, subject="m1")
    assert row().group is Group.SETTLED


def test_what_moved_has_what_it_was() -> None:
    """A finding has the outcome of the evaluation before where that was another."""
    story = evaluated(begun(), {**DUTIES, "KRL-2-3": "met"})
    moved = {row.obligation: row.before for row in rows_of(story.state, (), {}, TODAY) if row.moved}
    assert moved == {"KRL-2-3": Outcome.UNRESOLVED}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.CHIEF_EXECUTIVE])
def test_each_phase_has_its_steps(role: Role) -> None:
    """Planned, collecting, approval and follow-up each have their own steps, done by one role or the other."""
    story = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, PLAN)
    officer = role is Role.OFFICER
    assert [(step.name, step.mine) for step in steps(story, role).values()] == [(StepName.START, officer)]
    story.did(Act.STARTED)
    evaluated(story, DUTIES)
    found = steps(story, role, Live(3, 5, ()))
    assert {name: step.left for name, step in found.items()} == {
        StepName.QUESTIONS: 3, StepName.EVALUATE: 0, StepName.JUDGE: 1, StepName.DECIDE: 3, StepName.MEASURES: 0,
        StepName.ASK: 1,
    }  # fmt: skip
    assert all(step.mine is officer for step in found.values())
    story.did(Act.APPROVAL_ASKED)
    assert list(steps(story, role)) == [StepName.APPROVE]
    story.did(Act.APPROVED, by=CHIEF)
    assert [(step.name, step.left) for step in steps(story, role).values()] == [
        (StepName.REPORT, 1), (StepName.CLOSE, 1),
    ]  # fmt: skip
    story.did(Act.CLOSED, {"how": "done", "reason": "x"})
    assert steps(story, role) == {}


def test_measures_are_followed_up_with_what_is_late() -> None:
    """In follow-up the open measures are counted with those overdue, and those done that nobody has judged."""
    story = decided(begun(), "KRL-2-1", "breach", fails="at x")
    for key, due in (("m1", TODAY - timedelta(days=1)), ("m2", TODAY)):
        story.did(Act.MEASURE_SET, {"what": "x", "findings": ["KRL-2-1"], "owner": "l", "due": str(due)}, subject=key)
    story.did(Act.APPROVAL_ASKED).did(Act.APPROVED, by=CHIEF)
    found = steps(story)[StepName.CARRY_OUT]
    assert (found.left, found.late) == (2, 1)
    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "y"}, subject="m1")
    assert (steps(story)[StepName.CARRY_OUT].late, steps(story)[StepName.EFFECT].left) == (0, 1)


def test_a_question_for_an_exception_waits_for_the_chief_executive() -> None:
    """A question for an exception is a step of the chief executive until it is answered; and when asked again."""
    story = decided(begun(), "KRL-2-1", "breach", fails="at x")
    asked = {"reason": "x", "until": str(TODAY + timedelta(days=9))}
    story.did(Act.EXCEPTION_ASKED, asked, subject="KRL-2-1")
    assert asked_exceptions(story.state) == ("KRL-2-1",)
    assert not steps(story)[StepName.EXCEPTIONS].mine
    assert steps(story, Role.CHIEF_EXECUTIVE)[StepName.EXCEPTIONS].mine
    story.did(Act.EXCEPTION_DECIDED, {"granted": False, "reason": "y"}, subject="KRL-2-1", by=CHIEF)
    assert asked_exceptions(story.state) == ()
    assert StepName.EXCEPTIONS not in steps(story)
    story.did(Act.EXCEPTION_ASKED, asked, subject="KRL-2-1")
    assert asked_exceptions(story.state) == ("KRL-2-1",)


def test_a_round_is_to_be_evaluated_when_something_came_since() -> None:
    """Before the first evaluation, after a judgement, and when the evidence would move a finding; not otherwise."""
    story = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, PLAN).did(Act.STARTED)
    assert must_evaluate(story.state, None)
    evaluated(story, DUTIES)
    assert not must_evaluate(story.state, Live(3, 0, ()))
    assert must_evaluate(story.state, Live(3, 0, ("KRL-2-3",)))
    story.did(Act.JUDGED, {"outcome": "met", "reason": "x"}, subject="KRL-2-2")
    assert must_evaluate(story.state, None)
    evaluated(story, DUTIES)
    assert not must_evaluate(story.state, None)


def test_questions_may_stay_open_after_the_first_evaluation() -> None:
    """Questions come first until there is an evaluation; what was found comes before them then; else one waits."""
    found = tuple(steps(begun(), live=Live(3, 0, ())).values())
    first, second = next_of(found, evaluated=False), next_of(found, evaluated=True)
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == (StepName.QUESTIONS, StepName.JUDGE)
    others = tuple(steps(begun(), Role.CHIEF_EXECUTIVE).values())
    assert next_of(others, evaluated=True) is None


def test_only_closed_rounds_before_this_one_count_as_earlier() -> None:
    """How a duty stood is taken from the newest closed round before; one under way or later says nothing."""
    now = Story(RoundKind.SELF_AUDIT, number=4, at=NOW).did(Act.PLANNED, PLAN)

    def other(number: int, *, closed: bool) -> Any:  # noqa: ANN401 - a state
        story = Story(RoundKind.SELF_AUDIT, number=number).did(Act.PLANNED, {**PLAN, "title": f"Runde {number}"})
        evaluated(story.did(Act.STARTED), DUTIES)
        decided(story, "KRL-2-1", "breach", fails="at x").did(Act.APPROVAL_ASKED).did(Act.APPROVED, by=CHIEF)
        return story.did(Act.CLOSED, {"how": "done", "reason": "x"}).state if closed else story.state

    told = [other(1, closed=True), other(2, closed=True), other(3, closed=False), other(5, closed=True)]
    found = earlier_of(told, now.state, TODAY)["KRL-2-1"]
    assert (found.title, found.status, found.broken) == ("Runde 2", FindingStatus.BREACH, True)
