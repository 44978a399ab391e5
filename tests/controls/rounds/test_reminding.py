"""Reminders: one act for one or many municipalities, in one transaction, and only where something is waited for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event

from controls.evidence.assembling import request_of
from controls.rounds.book import Deed, TogetherError
from controls.rounds.reminding import Reminding, Result
from controls.rounds.state import seen_by
from controls.storage.holdings import NewEvent
from models.holdings import EventKind, ItemKind
from models.rounds import Act, Notice, Reminder, Side, Wanted
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import CASEWORKER, LEADER, NOW, OFFICER, OSEN, TRONDHEIM
from tests.controls.rounds.test_book import OUTSIDER, Told, campaign

_NOTICE = Notice(due=(NOW + timedelta(days=14)).date(), wanted=(Wanted(what="Avtala"), Wanted(what="Rutinen")))


def noticed(here: Here, *municipalities: str) -> tuple[Told, ...]:
    """Tilsyn that were announced, with two things asked for in each."""
    found = campaign(here, *municipalities)
    for told in found:
        told.did(CASEWORKER, Act.NOTICED, _NOTICE)
    return found


def test_many_are_reminded_at_once_and_see_it(here: Here) -> None:
    """Each round has the reminder with what is missing, each request its own, and the municipality sees both."""
    found = noticed(here, OSEN, TRONDHEIM)
    numbers = [told.number for told in found]
    reminding = Reminding(here.desk.holdings, here.book)

    assert reminding.remind(CASEWORKER, numbers, NOW) == Result(tuple(numbers), ())
    for told in found:
        held = here.book.rounds.get(told.number)
        assert held is not None
        said = seen_by(held.round, held.events, Side.MUNICIPALITY).last(Act.REMINDED, "", Reminder)
        assert said is not None
        assert said.body.requests == ("r1", "r2")
        items = here.desk.holdings.items(f"r{told.number}", ItemKind.REQUEST)
        assert [[one.kind for one in item.events] for item in items] == [[EventKind.REMINDED]] * 2
    # twice on one day, by whomever, is once; the day after it is done again
    assert reminding.remind(LEADER, numbers, NOW + timedelta(hours=1)) == Result((), tuple(numbers))
    assert reminding.remind(LEADER, numbers, NOW + timedelta(days=1)).reminded == tuple(numbers)


def test_only_what_is_waited_for_is_reminded_of(here: Here) -> None:
    """What came is not asked for again; another county's caseworker and the officer remind nobody."""
    (told,) = noticed(here)
    reminding = Reminding(here.desk.holdings, here.book)
    for nobody in (OUTSIDER, OFFICER):
        assert reminding.remind(nobody, [told.number], NOW).reminded == ()
    assert reminding.remind(CASEWORKER, [99], NOW) == Result((), ())
    requests = here.desk.holdings.items(f"r{told.number}", ItemKind.REQUEST)
    for key in ("q1", "q2"):
        told.did(OFFICER, Act.SELF_ASSESSED, {"answer": "yes"}, key)
    told.did(OFFICER, Act.SENT_IN, {"text": "x"})
    came = [NewEvent(one.id, EventKind.CAME, "x", NOW, None, {"on": str(NOW.date())}) for one in requests]
    here.desk.holdings.happen(f"r{told.number}", came[0])
    assert reminding.remind(CASEWORKER, [told.number], told.now) == Result((told.number,), ())
    here.desk.holdings.happen(f"r{told.number}", came[1])
    later = told.now + timedelta(days=2)
    assert reminding.remind(CASEWORKER, [told.number], later) == Result((), (told.number,))


def test_what_is_done_together_is_done_everywhere_or_nowhere(here: Here) -> None:
    """When one round is in the way, no round and no request has changed, and each one in the way is named."""
    one, two, three = noticed(here, OSEN, TRONDHEIM, "5006")
    two.did(CASEWORKER, Act.REMINDED)
    one.did(LEADER, Act.CANCELLED, {"reason": "x"})
    before = [here.book.rounds.newest_number(told.number) for told in (one, two, three)]
    written: list[int] = []
    deeds = {told.number: Deed(Reminder(), lambda _: written.append(1)) for told in (one, two, three)}
    with pytest.raises(TogetherError) as caught:
        here.book.act_together(CASEWORKER, Act.REMINDED, deeds, two.now)

    codes = {number: [problem.code for problem in found] for number, found in caught.value.rounds.items()}
    assert codes == {one.number: ["round_not_now"], two.number: ["round_reminded_today"]}
    assert written == [1]
    assert [here.book.rounds.newest_number(told.number) for told in (one, two, three)] == before
    with pytest.raises(KeyError):
        here.book.act_together(OUTSIDER, Act.REMINDED, {three.number: Deed(Reminder())}, two.now)
    with pytest.raises(KeyError):
        here.book.act_together(CASEWORKER, Act.REMINDED, {99: Deed(Reminder())}, two.now)
    with pytest.raises(TogetherError):
        here.book.act_together(CASEWORKER, Act.REMINDED, {three.number: Deed({"x": 1})}, two.now)
    assert here.book.act_together(CASEWORKER, Act.REMINDED, {}, two.now) == ()


def test_reading_takes_as_many_statements_for_many(here: Here) -> None:
    """Who is to be reminded is found with a fixed number of SQL statements."""
    found = noticed(here, OSEN, TRONDHEIM, "5006", "5007")
    reminding = Reminding(here.desk.holdings, here.book)
    seen: list[str] = []

    def note(*details: object) -> None:
        if str(details[2]).lstrip().upper().startswith("SELECT"):
            seen.append(str(details[2]))

    numbers = [told.number for told in found]
    reminding.remind(CASEWORKER, numbers, NOW)
    event.listen(here.store.engine, "before_cursor_execute", note)
    try:
        counts = []
        for some in (numbers[:1], numbers):
            seen.clear()
            reminding.remind(CASEWORKER, some, NOW)
            counts.append(len(seen))
    finally:
        event.remove(here.store.engine, "before_cursor_execute", note)
    assert counts[0] == counts[1]


def test_a_deadline_that_is_moved_moves_what_was_asked_for(here: Here) -> None:
    """What has not come has the new day, with the first one kept; what came, or has a later day, keeps its own."""
    (told,) = noticed(here)
    holder = f"r{told.number}"
    one, two = here.desk.holdings.items(holder, ItemKind.REQUEST)
    told.did(CASEWORKER, Act.DUE_SET, {"due": "2026-04-01", "why": "Ferie."}, "documents")
    here.desk.holdings.happen(holder, NewEvent(one.id, EventKind.CAME, "x", told.now, None, {"on": "2026-03-02"}))
    later = NewEvent(two.id, EventKind.DUE_MOVED, "x", told.now, "x", {"due": "2026-06-01"})
    here.desk.holdings.happen(holder, later)
    told.did(CASEWORKER, Act.DUE_SET, {"due": "2026-05-01", "why": "Meir tid."}, "documents")

    asked = [request_of(item) for item in here.desk.holdings.items(holder, ItemKind.REQUEST)]
    assert [str(item.due) for item in asked] == ["2026-04-01", "2026-06-01"]
    assert [item.due_first for item in asked] == [_NOTICE.due, _NOTICE.due]
