"""The list "for me": what waits for whom, and what does not any more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from controls.rounds.book import RoundBook
from controls.rounds.for_me import (
    COMMENT_STAYS,
    NEAR,
    ForMe,
    ordered,
    path_of,
    unanswered_waiting,
    waiting,
    working_days_before,
)
from controls.rounds.my_list import MyList
from controls.rounds.state import subjects_asked
from controls.storage.engine import WRITES
from controls.storage.holdings import Holdings
from controls.storage.notices import Notices
from controls.storage.rounds import Held, NewRound, Rounds
from models.access import Membership, Person, Role
from models.notices import Unanswered, Waits
from models.rounds import Act, RoundKind
from models.tables import QuestionnaireEventRow, QuestionnaireRow
from tests.controls.evidence_made import Made
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import (
    ASSURER,
    CASEWORKER,
    CHIEF,
    DIGEST,
    EVERYBODY,
    LEADER,
    NOW,
    OFFICER,
    OSEN,
    SERVICE,
    TODAY,
    TRONDELAG,
    Story,
    form,
    person,
    plan,
)

DUTY, OTHER = "KRL-2-1", "KRL-2-2a-1"
_SOON, _LATER = TODAY + timedelta(days=3), TODAY + timedelta(days=40)
STRANGER = person(90, Role.OFFICER, municipality="5001")


@pytest.fixture(scope="module")
def book() -> RoundBook:
    """A book without a database: it only says who may see what of a round that is at hand."""
    return RoundBook.__new__(RoundBook)


def of(story: Story, who: Person, book: RoundBook, today: date = TODAY) -> list[tuple[str, str]]:
    """What waits for somebody in a round, and what it is about."""
    view = book.view_of(Held(story.round, tuple(story.events)), who)
    return [(item.waits.value, item.subject) for item in waiting([view] if view else [], who, today)]


def everybody(story: Story, book: RoundBook, today: date = TODAY) -> dict[str, list[str]]:
    """What waits for each who has something waiting."""
    found = {who.name: [waits for waits, _ in of(story, who, book, today)] for who in EVERYBODY}
    return {name: waits for name, waits in found.items() if waits}


def each(names: list[str], *waits: str) -> dict[str, list[str]]:
    """The same for each of some people."""
    return {name: list(waits) for name in names}


def audit() -> Story:
    """A self-audit that collects."""
    return Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED)


def tilsyn() -> Story:
    """A tilsyn with its notice sent."""
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(DUTY))
    return story.did(Act.NOTICED, {"due": str(_LATER)})


def breach(story: Story) -> Story:
    """A tilsyn that found a breach, with the preliminary report assured."""
    story.did(Act.EXAMINING_BEGUN)
    story.did(Act.ANSWERED, {"answer": "no", "facts": "x", "assessment": "y"}, subject="q1")
    story.did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=DUTY)
    story.did(Act.ASSURANCE_ASKED, {"report": "preliminary"})
    return story.did(Act.ASSURED, by=ASSURER)


def reported(due: date = _LATER) -> Story:
    """A tilsyn with a breach that is followed up."""
    story = breach(tilsyn().did(Act.SENT_IN, {"text": "x"}, by=OFFICER))
    story.did(Act.PRELIMINARY_SENT, {"digest": DIGEST, "due": str(_LATER)})
    story.did(Act.COMMENTS_SENT, by=OFFICER)
    story.did(Act.ASSURANCE_ASKED, {"report": "final"}).did(Act.ASSURED, by=ASSURER)
    return story.did(Act.FINAL_SENT, {"digest": DIGEST, "due": str(due)})


def test_a_task_waits_for_the_one_who_has_it_until_it_is_done(book: RoundBook) -> None:
    """An assignment stands on the list of its person alone, until somebody on that side did it or another has it."""
    story = audit().did(Act.ASSIGNED, {"person": 3, "name": "x", "due": str(_SOON)}, subject=f"finding:{DUTY}")

    assert everybody(story, book) == {SERVICE.name: ["assigned"]}
    assert of(story, SERVICE, book) == [("assigned", f"finding:{DUTY}")]
    moved = audit().did(Act.ASSIGNED, {"person": 3, "name": "x"}, subject=f"finding:{DUTY}")
    moved.did(Act.ASSIGNED, {"person": 1, "name": "x"}, subject=f"finding:{DUTY}")
    assert everybody(moved, book) == {OFFICER.name: ["assigned"]}
    story.did(Act.COMMENTED, {"text": "snart"}, subject=DUTY)
    assert everybody(story, book) == {SERVICE.name: ["assigned"]}
    story.did(Act.DECIDED, {"decision": "in_order"}, subject=DUTY)
    assert everybody(story, book) == {}


def test_a_task_of_the_other_side_is_not_done_by_this_one(book: RoundBook) -> None:
    """What the authority answers does not take a task of the municipality off its list."""
    story = tilsyn().did(Act.ASSIGNED, {"person": 3, "name": "x"}, subject="question:q1", by=OFFICER)
    story.did(Act.ANSWERED, {"answer": "yes", "facts": "x", "assessment": "y"}, subject="q1")
    assert of(story, SERVICE, book) == [("assigned", "question:q1")]

    story.did(Act.SELF_ASSESSED, {"answer": "yes"}, subject="q1", by=OFFICER)
    assert of(story, SERVICE, book) == []


def test_each_side_has_its_own_tasks_on_the_same_duty(book: RoundBook) -> None:
    """A task on a duty of a tilsyn is not taken from anybody by the other side's task on it, and leads there."""
    ours = {"person": 3, "name": "x", "due": str(_SOON)}
    story = tilsyn().did(Act.ASSIGNED, ours, subject=f"finding:{DUTY}", by=OFFICER)
    story.did(Act.ASSIGNED, {"person": 5, "name": "y"}, subject=f"finding:{DUTY}", by=CASEWORKER)
    assert of(story, SERVICE, book) == of(story, LEADER, book) == [("assigned", f"finding:{DUTY}")]
    assert subjects_asked(story.state, SERVICE.id) == subjects_asked(story.state, LEADER.id) == {DUTY}
    view = book.view_of(Held(story.round, tuple(story.events)), LEADER)
    assert view is not None
    assert [item.address for item in waiting([view], LEADER, TODAY)] == [f"/runde/1/lovbrudd/{DUTY}"]

    # a comment alone ends nothing, and nobody else's does
    story.did(Act.COMMENTED, {"text": "snart"}, subject=DUTY, by=LEADER)
    story.did(Act.COMMENTED, {"text": "x", "done": True}, subject=DUTY, by=CASEWORKER)
    story.did(Act.COMMENTED, {"text": "x", "done": True}, subject=OTHER, by=LEADER)
    assert ("assigned", f"finding:{DUTY}") in of(story, LEADER, book)
    story.did(Act.COMMENTED, {"text": "ser bra ut", "done": True}, subject=DUTY, by=LEADER)
    assert ("assigned", f"finding:{DUTY}") not in of(story, LEADER, book)
    assert of(story, SERVICE, book) == [("assigned", f"finding:{DUTY}")]
    # all questions of the duty answered is the duty done
    story.did(Act.SELF_ASSESSED, {"answer": "yes"}, subject="q1", by=SERVICE)
    assert of(story, SERVICE, book) == []


def test_a_measure_waits_for_its_owner_until_it_works(book: RoundBook) -> None:
    """A measure waits for the account that owns it, then for the officer to judge it; one that fails waits again."""
    body: dict[str, Any] = {"what": "x", "findings": [DUTY], "owner": "leiar", "person": 3, "due": str(_LATER)}
    story = audit().did(Act.MEASURE_SET, body, subject="m1")
    assert everybody(story, book) == {SERVICE.name: ["measure"]}
    # a task on one's own measure is the same thing twice
    story.did(Act.ASSIGNED, {"person": 3, "name": "x"}, subject="measure:m1")
    assert everybody(story, book) == {SERVICE.name: ["measure"]}

    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "x"}, subject="m1", by=SERVICE)
    assert everybody(story, book) == {OFFICER.name: ["measure_done"]}
    story.did(Act.MEASURE_JUDGED, {"works": False, "reason": "nei"}, subject="m1")
    assert everybody(story, book) == {SERVICE.name: ["measure"]}
    story.did(Act.MEASURE_DONE, {"on": str(TODAY), "effect": "x"}, subject="m1", by=SERVICE)
    story.did(Act.MEASURE_JUDGED, {"works": True, "reason": "ja"}, subject="m1")
    assert everybody(story, book) == {}


def test_a_moved_deadline_is_the_one_that_counts(book: RoundBook) -> None:
    """A measure is due on the day its deadline was moved to."""
    body = {"what": "x", "findings": [DUTY], "owner": "leiar", "person": 3, "due": str(_SOON)}
    story = audit().did(Act.MEASURE_SET, body, subject="m1")
    story.did(Act.DUE_SET, {"due": str(_LATER), "why": "x"}, subject="measure:m1")

    (item,) = waiting([_view(story, SERVICE, book)], SERVICE, TODAY)
    assert (item.due, item.near, item.overdue) == (_LATER, False, False)


def _view(story: Story, who: Person, book: RoundBook) -> Any:  # noqa: ANN401 - a view that is there
    return book.view_of(Held(story.round, tuple(story.events)), who)


def test_a_comment_waits_for_those_it_is_to(book: RoundBook) -> None:
    """A comment stays until the one it is to does something about the same, or it is a month old."""
    story = audit().did(Act.COMMENTED, {"text": "Kva no?", "to": [2]}, subject=DUTY)
    assert everybody(story, book) == {CHIEF.name: ["comment"]}
    assert everybody(story, book, TODAY + COMMENT_STAYS) == {CHIEF.name: ["comment"]}
    assert everybody(story, book, TODAY + COMMENT_STAYS + timedelta(days=1)) == {}

    story.did(Act.COMMENTED, {"text": "Eg svarer annan stad"}, subject=OTHER, by=CHIEF)
    assert everybody(story, book) == {CHIEF.name: ["comment"]}
    story.did(Act.COMMENTED, {"text": "Slik"}, subject=DUTY, by=CHIEF)
    assert everybody(story, book) == {}
    story.did(Act.COMMENTED, {"text": "Og no?", "to": [2]}, subject=DUTY)
    assert everybody(story, book) == {CHIEF.name: ["comment"]}


def test_a_comment_of_one_side_waits_for_nobody_on_the_other(book: RoundBook) -> None:
    """A comment of the authority is no news to the municipality, whatever numbers it is addressed to."""
    story = tilsyn().did(Act.COMMENTED, {"text": "internt", "to": [1, 5]}, subject=DUTY)

    assert ("comment", DUTY) in of(story, LEADER, book)
    assert ("comment", DUTY) not in of(story, OFFICER, book)


def test_an_approval_waits_for_a_chief_who_did_not_decide(book: RoundBook) -> None:
    """An approval waits for the chief executive; one who decided a finding cannot approve, and is not asked."""
    story = audit().did(Act.APPROVAL_ASKED)
    assert everybody(story, book) == {CHIEF.name: ["approval"]}

    own = audit().did(Act.JUDGED, {"outcome": "met", "reason": "x"}, subject=DUTY, by=CHIEF).did(Act.APPROVAL_ASKED)
    assert everybody(own, book) == {}
    story.did(Act.RETURNED, {"reason": "mangler"}, by=CHIEF)
    assert everybody(story, book) == {OFFICER.name: ["returned"]}
    story.did(Act.APPROVAL_ASKED).did(Act.APPROVED, by=CHIEF)
    assert everybody(story, book) == {}


def test_an_exception_waits_for_a_chief_who_did_not_ask(book: RoundBook) -> None:
    """An exception that is asked for waits for the chief executive until it is decided."""
    story = audit().did(Act.EXCEPTION_ASKED, {"reason": "x", "until": str(_LATER)}, subject=DUTY)
    assert everybody(story, book) == {CHIEF.name: ["exception"]}

    story.did(Act.EXCEPTION_DECIDED, {"granted": True, "reason": "x"}, subject=DUTY, by=CHIEF)
    assert everybody(story, book) == {}


def test_a_reminder_waits_for_the_municipality_until_it_answers(book: RoundBook) -> None:
    """A reminder takes the place of the notice, leads to where things are sent in, and ends when that is done."""
    led = [OFFICER.name, CHIEF.name]
    story = tilsyn().did(Act.REMINDED, {"requests": ["r1"]})
    assert everybody(story, book) == each(led, "reminded")
    view = book.view_of(Held(story.round, tuple(story.events)), OFFICER)
    assert view is not None
    (item,) = waiting([view], OFFICER, _LATER + timedelta(days=1))
    assert (item.address, item.due, item.overdue) == ("/runde/1/send-inn", _LATER, True)
    story.did(Act.SELF_ASSESSED, {"answer": "yes"}, subject="q1", by=OFFICER)
    assert everybody(story, book) == each(led, "reminded")
    story.did(Act.SENT_IN, {"text": "x"}, by=OFFICER)
    assert everybody(story, book) == each([CASEWORKER.name, LEADER.name], "sent_in")
    # what was sent was not all: the next one waits again, until the authority goes on without it
    story.did(Act.EXAMINING_BEGUN).did(Act.REMINDED, {"requests": ["r2"]})
    assert everybody(story, book) == each(led, "reminded")
    story.did(Act.FINAL_SENT, {"digest": DIGEST})
    assert everybody(story, book) == {}


def test_each_step_of_a_tilsyn_waits_for_the_side_that_takes_it(book: RoundBook) -> None:
    """From the notice to the order the list always names those whose step is next, and nobody else."""
    led = [OFFICER.name, CHIEF.name]
    team = [CASEWORKER.name, LEADER.name]
    story = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form(DUTY))
    assert everybody(story, book) == {}
    story.did(Act.NOTICED, {"due": str(_LATER)})
    assert everybody(story, book) == each(led, "notice")
    story.did(Act.SENT_IN, {"text": "x"}, by=OFFICER)
    assert everybody(story, book) == each(team, "sent_in")
    story.did(Act.EXAMINING_BEGUN)
    assert everybody(story, book) == {}
    story.did(Act.SENT_WITHDRAWN, {"statements": ["s1"], "reason": "x"}, by=OFFICER)
    assert everybody(story, book) == each(team, "sent_withdrawn")
    story.did(Act.VISITED, {"on": str(TODAY), "what": "interview", "with_roles": "leiar"})
    assert everybody(story, book) == {}
    story.did(Act.FACTS_AGREED, by=OFFICER)
    assert everybody(story, book) == each(team, "facts_agreed")
    story.did(Act.ANSWERED, {"answer": "no", "facts": "x", "assessment": "y"}, subject="q1")
    story.did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=DUTY)
    story.did(Act.ASSURANCE_ASKED, {"report": "preliminary"})
    assert everybody(story, book) == {LEADER.name: ["assurance"], ASSURER.name: ["assurance"]}
    story.did(Act.ASSURANCE_RETURNED, {"reason": "x"}, by=ASSURER)
    assert everybody(story, book) == each(team, "assurance_returned")
    story.did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, by=ASSURER)
    assert everybody(story, book) == each(team, "assured")
    story.did(Act.PRELIMINARY_SENT, {"digest": DIGEST, "due": str(_LATER)})
    assert everybody(story, book) == each(led, "preliminary")
    assert everybody(story, book, _LATER + timedelta(days=1)) == {
        **each(led, "preliminary"), **each(team, "comments_late"),
    }  # fmt: skip
    story.did(Act.COMMENTS_SENT, by=OFFICER)
    assert everybody(story, book) == each(team, "comments")
    story.did(Act.ASSURANCE_ASKED, {"report": "final"}).did(Act.ASSURED, by=ASSURER)
    assert everybody(story, book) == each(team, "assured")
    story.did(Act.FINAL_SENT, {"digest": DIGEST, "due": str(_LATER)})
    assert everybody(story, book) == each(led, "correction")
    assert everybody(story, book, _LATER + timedelta(days=1))[LEADER.name] == ["correction_late"]
    story.did(Act.CORRECTION_DECLARED, {"on": str(TODAY), "text": "x"}, subject=DUTY, by=OFFICER)
    assert everybody(story, book) == each(team, "declared")
    story.did(Act.CORRECTION_JUDGED, {"how": "not_yet", "reason": "x"}, subject=DUTY)
    story.did(Act.ORDERED, {"text": "x", "due": str(_LATER)}, subject=DUTY, by=LEADER)
    assert everybody(story, book) == each(led, "correction", "order")
    story.did(Act.COMPLAINED, {"on": str(TODAY), "text": "x"}, subject=DUTY, by=OFFICER)
    assert everybody(story, book)[LEADER.name] == ["complaint"]
    assert CASEWORKER.name not in everybody(story, book)
    story.did(Act.COMPLAINT_DECIDED, {"outcome": "upheld", "reason": "x"}, subject=DUTY, by=LEADER)
    assert LEADER.name not in everybody(story, book)


def test_nobody_assures_their_own_report(book: RoundBook) -> None:
    """A leader who wrote in the report is not asked to assure it."""
    story = tilsyn().did(Act.EXAMINING_BEGUN)
    story.did(Act.ANSWERED, {"answer": "yes", "facts": "x", "assessment": "y"}, subject="q1", by=LEADER)
    story.did(Act.ASSURANCE_ASKED, {"report": "final"})

    assert everybody(story, book) == {ASSURER.name: ["assurance"]}


@pytest.mark.parametrize("act", [Act.CLOSED, Act.CANCELLED])
def test_nothing_waits_in_a_round_that_is_over(book: RoundBook, act: Act) -> None:
    """Once a round is over nothing of it stands on anybody's list."""
    story = reported(TODAY - timedelta(days=1))
    assert everybody(story, book)
    body = {"how": "corrected", "reason": "x"} if act is Act.CLOSED else {"reason": "x"}

    assert everybody(story.did(act, body, by=LEADER), book) == {}


def test_strangers_have_nothing_waiting(book: RoundBook) -> None:
    """A round of another municipality puts nothing on the list."""
    assert of(reported(), STRANGER, book) == []


def test_what_is_overdue_stands_first() -> None:
    """Overdue before near before later before what has no deadline, each by its day."""
    days = [None, _LATER, TODAY - timedelta(days=1), TODAY, TODAY - timedelta(days=9)]
    items = [
        ForMe(
            Waits.ASSIGNED, "/", number, OSEN, "x", due=due, since=TODAY, overdue=due is not None and due < TODAY
        )
        for number, due in enumerate(days)
    ]  # fmt: skip

    assert [item.round for item in ordered(items)] == [4, 2, 3, 1, 0]


def test_a_deadline_on_the_day_is_near_and_not_overdue(book: RoundBook) -> None:
    """The last day counts; the day after it is overdue; near is counted in working days."""
    due = date(2026, 4, 7)  # Tuesday after Easter: 30 March is five working days before it, by three holidays
    story = audit().did(Act.ASSIGNED, {"person": 3, "name": "x", "due": str(due)}, subject="x")

    def shown(today: date) -> tuple[bool, bool]:
        (item,) = waiting([_view(story, SERVICE, book)], SERVICE, today)
        return item.near, item.overdue

    assert working_days_before(due, NEAR) == date(2026, 3, 26)
    assert [shown(date(2026, 3, 25)), shown(date(2026, 3, 26)), shown(due)] == [
        (False, False),
        (True, False),
        (True, False),
    ]
    assert shown(date(2026, 4, 8)) == (False, True)


def test_the_address_leads_to_the_part_that_it_is_about() -> None:
    """A finding of a self-audit and its measures have pages, in a tilsyn a breach; the rest leads to the round."""
    own = audit().did(Act.DECIDED, {"decision": "in_order"}, subject=DUTY).state
    theirs = reported().state

    assert path_of(own) == path_of(own, "question:q1") == path_of(own, "noko anna") == "/runde/1"
    assert path_of(own, f"finding:{OTHER}") == f"/runde/1/funn/{OTHER}"
    assert path_of(own, DUTY) == f"/runde/1/funn/{DUTY}"
    assert path_of(own, "measure:m1") == "/runde/1/tiltak"
    assert path_of(theirs, f"finding:{DUTY}") == path_of(theirs, DUTY) == f"/runde/1/lovbrudd/{DUTY}"
    assert path_of(theirs, f"finding:{OTHER}") == path_of(theirs, "measure:m1") == "/runde/1"


def test_a_questionnaire_waits_when_its_day_comes() -> None:
    """A questionnaire that nobody sent in is listed when its deadline is near or over."""
    found = [
        Unanswered(number, OSEN, "leiar", due, TODAY) for number, due in enumerate([_LATER, _SOON, date(2026, 2, 1)])
    ]

    told = unanswered_waiting(found, TODAY)
    assert [(item.address, item.overdue) for item in told] == [
        (f"/grunnlag/{OSEN}/skjema/1", False), (f"/grunnlag/{OSEN}/skjema/2", True),
    ]  # fmt: skip


def kept(here: Here, story: Story) -> int:
    """A story as a round of a database."""
    new = NewRound(story.round.kind, story.round.municipality, story.round.county, story.events)
    return Rounds(here.store.engine).begin(new, NOW)


def my_list(here: Here) -> MyList:
    """The list of a database."""
    return MyList(Notices(here.store.engine), here.book, Holdings(here.store.engine))


def statements(here: Here, who: Person) -> int:
    """How many SQL statements somebody's list takes."""
    seen: list[str] = []

    def note(*details: object) -> None:
        if not str(details[2]).startswith("BEGIN"):
            seen.append(str(details[2]))

    event.listen(here.store.engine, "before_cursor_execute", note)
    try:
        my_list(here).of(who, TODAY)
    finally:
        event.remove(here.store.engine, "before_cursor_execute", note)
    return len(seen)


def questionnaire(here: Here, due: date, *kinds: str) -> None:
    """A questionnaire with what happened to it."""
    row = QuestionnaireRow(
        holder=OSEN, party="iks", said_by="provider", role="leiar", due=due, questions=[], made_at=NOW, made_by="x"
    )  # fmt: skip
    with Session(here.store.engine.execution_options(**{WRITES: True})) as session, session.begin():
        session.add(row)
        session.flush()
        for kind in kinds:
            session.add(
                QuestionnaireEventRow(questionnaire=row.id or 0, kind=kind, at=NOW, by="x", reason=None, body={})
            )
            session.flush()


def test_the_list_is_read_from_the_database(here: Here) -> None:
    """The list is over all rounds of one's places on either side, with questionnaires; no others'."""
    kept(here, audit().did(Act.APPROVAL_ASKED))
    kept(here, tilsyn())
    other = Story(RoundKind.SELF_AUDIT, "5001").did(Act.PLANNED, plan()).did(Act.STARTED).did(Act.APPROVAL_ASKED)
    kept(here, other)
    over = reported(TODAY - timedelta(days=1)).did(Act.CLOSED, {"how": "corrected", "reason": "x"}, by=LEADER)
    kept(here, over)
    for kinds in ((), ("sent_in",), ("sent_in", "reopened")):
        questionnaire(here, _SOON, *kinds)

    assert [(item.waits.value, item.round) for item in my_list(here).of(CHIEF, TODAY)] == [
        ("notice", 2),
        ("approval", 1),
    ]
    assert [item.address for item in my_list(here).of(OFFICER, TODAY)] == [
        f"/grunnlag/{OSEN}/skjema/1", f"/grunnlag/{OSEN}/skjema/3", "/runde/2",
    ]  # fmt: skip
    assert my_list(here).of(CASEWORKER, TODAY) == ()
    nobody = Person(id=99, name="x", memberships=(Membership(role=Role.ADMINISTRATOR, place="*"),))
    assert my_list(here).of(nobody, TODAY) == ()


def test_agreements_wait_for_their_centre_alone(here: Here) -> None:
    """A centre has the agreements it has not answered on its list, those that are over left out; nobody else does."""
    desk = Made(here.desk)
    centre, other = desk.centre(), desk.centre("Et annet senter")
    desk.claim(OSEN, centre)
    desk.claim("5001", centre, to=str(TODAY))
    desk.claim("4601", centre, to=str(TODAY - timedelta(days=1)))
    desk.agree("0301", centre)
    desk.claim(OSEN, other, "to")

    def listed(role: Role, place: str) -> list[tuple[str, str, str]]:
        who = Person(id=9, name="x", memberships=(Membership(role=role, place=place),))
        return [(item.waits.value, item.address, item.place) for item in my_list(here).of(who, TODAY)]

    assert sorted(listed(Role.CENTRE, centre.id)) == [
        ("agreement", "/leverandor/1", "5001"), ("agreement", "/leverandor/1", OSEN),
    ]  # fmt: skip
    assert listed(Role.CENTRE, other.id) == [("agreement", "/leverandor/2", OSEN)]
    assert (listed(Role.OFFICER, OSEN), listed(Role.CASEWORKER, "f50")) == ([], [])
    desk.confirming.refuse(1, OSEN, "a1", "x", "x", NOW)
    assert [place for _, _, place in listed(Role.CENTRE, centre.id)] == ["5001"]


def test_the_number_of_statements_does_not_grow(here: Here) -> None:
    """The list takes the same few SQL statements for one round and for many, with many events."""
    kept(here, tilsyn())
    few = statements(here, OFFICER), statements(here, CASEWORKER)
    for _ in range(6):
        story = reported()
        for number in range(30):
            story.did(Act.COMMENTED, {"text": f"{number}", "to": [1]}, subject=DUTY, by=CHIEF)
        kept(here, story)
        questionnaire(here, _SOON)

    assert (statements(here, OFFICER), statements(here, CASEWORKER)) == few
    assert max(few) <= 3
