"""Who is told of each act in a round, and of the days that come; nobody is told of what is not theirs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest

from controls.notices.reminding import NEWS, reminders
from controls.notices.whom import told_of
from controls.storage.rounds import Held
from models.access import Person, Role
from models.notices import ONLY_LISTED, REMINDERS, SILENT, TOLD, Waits
from models.rounds import Act, RoundKind
from models.rounds_access import RIGHTS
from models.texts import catalogue
from tests.controls.notices.people import Some, account
from tests.controls.rounds.made import (
    ASSURER,
    CASEWORKER,
    CHIEF,
    DIGEST,
    EVERYBODY,
    LEADER,
    OFFICER,
    SERVICE,
    TODAY,
    TRONDELAG,
    Story,
    form,
    person,
    plan,
)

DUTY = "KRL-2-1"
DUE = date(2026, 4, 7)  # the Tuesday after Easter
AUDIT, TILSYN = RoundKind.SELF_AUDIT, RoundKind.TILSYN
_MEASURE = {"what": "x", "findings": [DUTY], "owner": "leiar", "person": 3, "due": str(DUE)}


class Case(NamedTuple):
    """An act, and who is told of it."""

    kind: RoundKind
    act: Act
    by: Person
    told: tuple[Person, ...]
    body: Mapping[str, Any] = {}
    subject: str = ""


_TEAM = (CASEWORKER, LEADER)
_LED = (OFFICER, CHIEF)
CASES = (
    Case(AUDIT, Act.ASSIGNED, OFFICER, (SERVICE,), {"person": 3, "name": "x"}, f"finding:{DUTY}"),
    Case(AUDIT, Act.MEASURE_SET, OFFICER, (SERVICE,), _MEASURE, "m1"),
    Case(AUDIT, Act.MEASURE_DONE, SERVICE, (OFFICER,), {"on": str(TODAY), "effect": "x"}, "m1"),
    Case(AUDIT, Act.COMMENTED, OFFICER, (CHIEF, SERVICE), {"text": "x", "to": [1, 2, 3, 4, 77]}, DUTY),
    Case(AUDIT, Act.APPROVAL_ASKED, OFFICER, (CHIEF,)),
    Case(AUDIT, Act.APPROVED, CHIEF, (OFFICER,)),
    Case(AUDIT, Act.RETURNED, CHIEF, (OFFICER,), {"reason": "x"}),
    Case(AUDIT, Act.EXCEPTION_ASKED, OFFICER, (CHIEF,), {"reason": "x", "until": str(DUE)}, DUTY),
    Case(AUDIT, Act.EXCEPTION_DECIDED, CHIEF, (OFFICER,), {"granted": True, "reason": "x"}, DUTY),
    Case(TILSYN, Act.ASSIGNED, LEADER, (CASEWORKER,), {"person": 4, "name": "x"}, "question:q1"),
    Case(TILSYN, Act.MEASURE_SET, OFFICER, (SERVICE,), _MEASURE, "m1"),
    Case(TILSYN, Act.MEASURE_DONE, SERVICE, (OFFICER,), {"on": str(TODAY), "effect": "x"}, "m1"),
    Case(TILSYN, Act.COMMENTED, CASEWORKER, (LEADER,), {"text": "x", "to": [1, 5]}, DUTY),
    Case(TILSYN, Act.NOTICED, CASEWORKER, _LED, {"due": str(DUE)}),
    Case(TILSYN, Act.DUE_SET, CASEWORKER, _LED, {"due": str(DUE), "why": "x"}, "documents"),
    Case(TILSYN, Act.REMINDED, CASEWORKER, (OFFICER,), {"requests": ["r1"]}),
    Case(TILSYN, Act.SENT_IN, OFFICER, _TEAM, {"text": "x"}),
    Case(TILSYN, Act.SENT_WITHDRAWN, OFFICER, _TEAM, {"statements": ["s1"], "reason": "x"}),
    Case(TILSYN, Act.FACTS_AGREED, OFFICER, _TEAM),
    Case(TILSYN, Act.ASSURANCE_ASKED, CASEWORKER, (ASSURER,), {"report": "final"}),
    Case(TILSYN, Act.ASSURED, ASSURER, (CASEWORKER,)),
    Case(TILSYN, Act.ASSURANCE_RETURNED, ASSURER, (CASEWORKER,), {"reason": "x"}),
    Case(TILSYN, Act.PRELIMINARY_SENT, CASEWORKER, _LED, {"digest": DIGEST, "due": str(DUE)}),
    Case(TILSYN, Act.COMMENTS_SENT, OFFICER, _TEAM),
    Case(TILSYN, Act.COMMENTS_ENDED, CASEWORKER, _LED),
    Case(TILSYN, Act.FINAL_SENT, CASEWORKER, _LED, {"digest": DIGEST, "due": str(DUE)}),
    Case(TILSYN, Act.CORRECTION_DECLARED, OFFICER, _TEAM, {"on": str(TODAY), "text": "x"}, DUTY),
    Case(TILSYN, Act.CORRECTION_JUDGED, CASEWORKER, _LED, {"how": "corrected", "reason": "x"}, DUTY),
    Case(TILSYN, Act.ORDERED, LEADER, _LED, {"text": "x", "due": str(DUE)}, DUTY),
    Case(TILSYN, Act.COMPLAINED, CHIEF, _TEAM, {"on": str(TODAY), "text": "x"}, DUTY),
    Case(TILSYN, Act.COMPLAINT_DECIDED, LEADER, _LED, {"outcome": "upheld", "reason": "x"}, DUTY),
    Case(TILSYN, Act.CLOSED, CASEWORKER, _LED, {"how": "corrected", "reason": "x"}),
    Case(TILSYN, Act.CANCELLED, LEADER, _LED, {"reason": "x"}),
)  # fmt: skip


def begun(kind: RoundKind) -> Story:
    """A round in which something can happen: what a case answers was asked before."""
    if kind is AUDIT:
        story = Story(kind).did(Act.PLANNED, plan()).did(Act.STARTED)
        return story.did(Act.EXCEPTION_ASKED, {"reason": "x", "until": str(DUE)}, subject=DUTY)
    story = Story(kind, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(DUTY))
    story.did(Act.NOTICED, {"due": str(DUE)})
    story.did(Act.ASSIGNED, {"person": 5, "name": "x"}, by=LEADER)
    return story.did(Act.ASSURANCE_ASKED, {"report": "final"})


def told(story: Story, people: Some | None = None) -> list[tuple[int, str]]:
    """Who is told of the newest event of a round, and what."""
    number = story.events[-1].number
    return [
        (notice.account, notice.waits.value)
        for notice in told_of(story.round, story.events, number, people or Some())
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind.value}-{case.act.value}")
def test_an_act_tells_those_it_concerns(case: Case) -> None:
    """Each act tells those of the table, and nobody else: not the one who did it, and not the other side."""
    story = begun(case.kind).did(case.act, case.body, subject=case.subject, by=case.by)
    waits = TOLD[case.kind][case.act].waits

    assert told(story) == sorted((one.id, waits.value) for one in case.told)
    # and nobody twice
    twice = told_of(story.round, story.events, story.events[-1].number, Some())
    assert len({notice.account for notice in twice}) == len(twice)


def test_every_act_is_tried() -> None:
    """Every act of the table has a case above."""
    assert {(case.kind, case.act) for case in CASES} == {(kind, act) for kind in TOLD for act in TOLD[kind]}


@pytest.mark.parametrize("kind", RoundKind)
def test_every_act_tells_somebody_or_is_silent(kind: RoundKind) -> None:
    """No act is forgotten: it tells somebody, or stands among those that tell nobody."""
    assert not TOLD[kind].keys() & SILENT[kind]
    assert TOLD[kind].keys() | SILENT[kind] == RIGHTS[kind].keys()


@pytest.mark.parametrize("kind", RoundKind)
def test_a_silent_act_tells_nobody(kind: RoundKind) -> None:
    """What is somebody's own work is told to nobody."""
    story = begun(kind).did(Act.PLANNED, plan())

    assert Act.PLANNED in SILENT[kind]
    assert told(story) == []


def test_everything_that_can_wait_has_its_words() -> None:
    """Everything that can wait is told by an act, by a day, or stands on the list alone; each has words."""
    by_acts = {rule.waits for rules in TOLD.values() for rule in rules.values()}

    assert by_acts | REMINDERS | ONLY_LISTED == set(Waits)
    assert not by_acts & (REMINDERS | ONLY_LISTED)
    assert {f"notices.waits.{waits.value}" for waits in Waits} == {
        key for key in catalogue() if key.startswith("notices.waits.")
    }


def test_the_municipality_is_not_told_before_the_notice() -> None:
    """A tilsyn that the municipality may not know of is cancelled without a word to it."""
    story = Story(TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.CANCELLED, {"reason": "x"}, by=LEADER)

    assert told(story) == []


def test_those_on_the_case_are_told() -> None:
    """Among many caseworkers those are told who worked on the round; all of them before anybody has."""
    other = person(44, Role.CASEWORKER)
    people = Some(*(account(one) for one in (*EVERYBODY, other)))
    story = begun(TILSYN).did(Act.SENT_IN, {"text": "x"}, by=OFFICER)
    assert told(story, people) == [(4, "sent_in"), (5, "sent_in")]

    nobody = Some(account(other), account(person(45, Role.LEADER)), account(OFFICER))
    assert told(story, nobody) == [(44, "sent_in"), (45, "sent_in")]


def test_a_leader_assures_where_there_is_no_assurer() -> None:
    """Where nobody is quality assurer, a leader who did not write in the report is asked."""
    people = Some(*(account(one) for one in EVERYBODY if one is not ASSURER))
    story = begun(TILSYN)
    assert told(story, people) == [(5, "assurance")]

    story.did(Act.ANSWERED, {"answer": "yes", "facts": "x", "assessment": "y"}, subject="q1", by=LEADER)
    assert told(story.did(Act.ASSURANCE_ASKED, {"report": "final"}), people) == []


def test_who_has_left_is_not_told() -> None:
    """An account that is locked, or has no role in the round any more, is told nothing."""
    body = {"person": 3, "name": "x"}
    story = begun(AUDIT).did(Act.ASSIGNED, body)
    assert told(story) == [(3, "assigned")]

    assert told(story, Some(account(SERVICE, locked=True))) == []
    assert told(story, Some(account(person(3, Role.SERVICE, municipality="5001")))) == []
    assert told(story, Some(account(CHIEF))) == []


def test_a_notice_leads_to_what_it_is_about_and_names_nothing_else() -> None:
    """The key is that of the event, so that it is told once; the address leads to the finding."""
    story = begun(TILSYN).did(Act.ANSWERED, {"answer": "no", "facts": "x", "assessment": "y"}, subject="q1")
    story.did(Act.CORRECTION_DECLARED, {"on": str(TODAY), "text": "x"}, subject=DUTY, by=OFFICER)
    found = told_of(story.round, story.events, story.events[-1].number, Some())

    assert {notice.key for notice in found} == {f"round/1/event/{story.events[-1].number}"}
    assert {notice.path for notice in found} == {f"/runde/1/lovbrudd/{DUTY}"}


# --- reminders ---


def reminded(story: Story, today: date, days: int = 3) -> list[tuple[int, str, str]]:
    """Who is reminded on a day, of what, and where it leads."""
    found = reminders(Held(story.round, tuple(story.events)), Some(), today, days)
    return [(notice.account, notice.waits.value, notice.path) for notice in found]


def test_a_deadline_is_told_some_working_days_before() -> None:
    """Working days are counted: three of them before the Tuesday after Easter is the Monday of Holy Week."""
    story = Story(TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.NOTICED, {"due": str(DUE)})
    told_both = [(1, "due_soon", "/runde/1"), (2, "due_soon", "/runde/1")]

    assert reminded(story, date(2026, 3, 29)) == []
    assert reminded(story, date(2026, 3, 30)) == told_both
    # a day that nobody asked on is made up for, with the same key
    assert reminded(story, DUE) == told_both
    keys = [
        {notice.key for notice in reminders(Held(story.round, tuple(story.events)), Some(), day)}
        for day in (date(2026, 3, 30), DUE)
    ]
    assert keys[0] == keys[1] == {f"round/1/documents/{DUE}/due_soon"}
    assert reminded(story, date(2026, 3, 31), days=1) == []


def test_a_deadline_that_went_by_is_told_to_both_sides() -> None:
    """The day after, those who are late and those who wait for it are told, until it is no news."""
    story = Story(TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.NOTICED, {"due": str(DUE)})
    after = DUE + timedelta(days=1)

    # the caseworker has worked on it
    assert [account for account, _, _ in reminded(story, after)] == [1, 2, 4]
    assert {waits for _, waits, _ in reminded(story, after)} == {"overdue"}
    assert reminded(story, DUE + NEWS) != []
    assert reminded(story, DUE + NEWS + timedelta(days=1)) == []
    assert reminded(story.did(Act.SENT_IN, {"text": "x"}, by=OFFICER), after) == []


def test_a_measure_reminds_its_owner_and_then_those_who_answer_for_it() -> None:
    """A measure with an account reminds that one; overdue it is told to those who lead too."""
    story = begun(AUDIT).did(Act.MEASURE_SET, _MEASURE, subject="m1")
    assert reminded(story, DUE) == [(3, "due_soon", "/runde/1/tiltak")]
    assert [account for account, _, _ in reminded(story, DUE + timedelta(days=1))] == [1, 2, 3]

    nobodys = begun(AUDIT).did(Act.MEASURE_SET, {**_MEASURE, "person": None}, subject="m1")
    assert [account for account, _, _ in reminded(nobodys, DUE)] == [1, 2]
    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "x"}, subject="m1", by=SERVICE)
    assert reminded(story, DUE) == []


def test_each_side_is_reminded_of_its_own_task() -> None:
    """A municipality's task on a duty is told when it is due, also where the authority gave one on it later."""
    story = begun(TILSYN).did(
        Act.ASSIGNED, {"person": 3, "name": "x", "due": str(DUE)}, subject=f"finding:{DUTY}", by=OFFICER
    )
    story.did(Act.ASSIGNED, {"person": 5, "name": "y", "due": str(DUE)}, subject=f"finding:{DUTY}", by=CASEWORKER)
    found = [one for one in reminded(story, DUE) if one[2].endswith(DUTY)]
    assert found == [(3, "due_soon", f"/runde/1/lovbrudd/{DUTY}"), (5, "due_soon", f"/runde/1/lovbrudd/{DUTY}")]


def test_a_task_reminds_the_one_who_has_it() -> None:
    """A task with a deadline reminds its person until it is done."""
    story = begun(AUDIT).did(Act.ASSIGNED, {"person": 3, "name": "x", "due": str(DUE)}, subject=f"finding:{DUTY}")
    assert reminded(story, DUE) == [(3, "due_soon", f"/runde/1/funn/{DUTY}")]
    assert reminded(story, DUE + timedelta(days=1)) == [(3, "overdue", f"/runde/1/funn/{DUTY}")]

    assert reminded(story.did(Act.DECIDED, {"decision": "in_order"}, subject=DUTY), DUE) == []


def test_an_order_reminds_of_its_finding() -> None:
    """The deadline of an order leads to the finding."""
    story = begun(TILSYN).did(Act.ANSWERED, {"answer": "no", "facts": "x", "assessment": "y"}, subject="q1")
    story.did(Act.SENT_IN, {"text": "x"}, by=OFFICER)
    story.did(Act.ORDERED, {"text": "x", "due": str(DUE)}, subject=DUTY, by=LEADER)

    assert reminded(story, DUE) == [
        (1, "due_soon", f"/runde/1/lovbrudd/{DUTY}"),
        (2, "due_soon", f"/runde/1/lovbrudd/{DUTY}"),
    ]


def test_a_round_that_is_over_reminds_nobody() -> None:
    """Nothing is due in a round that is over."""
    story = begun(TILSYN)
    assert reminded(story, DUE)

    assert reminded(story.did(Act.CANCELLED, {"reason": "x"}, by=LEADER), DUE) == []
