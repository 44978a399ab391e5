"""The outbox: every event is told once, whoever sends, however often, and whatever the mail server makes of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage

import pytest

from controls.notices.mail import Carrier, CarrierError, MailServer, NotTakenError
from controls.notices.outbox import ATTEMPTS, BACK_OFF, NEWS, PAUSE, Sent
from controls.storage.accounts import Accounts
from controls.storage.notices import BATCH, LEASE
from models.notices import NewNotice, Passage, Waits
from models.rounds import Act, RoundKind
from models.words import Language
from tests.controls.notices.conftest import Box
from tests.controls.rounds.made import NOW, TODAY, TRONDELAG, Story, form, plan


class Fake:
    """A mail server that is no server: it takes mails, or raises what it was told to, oldest first."""

    def __init__(self, *raises: Exception) -> None:
        """`raises`: what the next mails meet."""
        self.raises = list(raises)
        self.taken: list[EmailMessage] = []
        self._lock = threading.Lock()

    def hand_over(self, message: EmailMessage) -> None:
        """Take a mail."""
        with self._lock:
            if self.raises:
                raise self.raises.pop(0)
            self.taken.append(message)

    @contextmanager
    def __call__(self, _: MailServer) -> Iterator[Carrier]:
        """Reach it."""
        yield self


def asked() -> Story:
    """A self-audit that waits for the chief executive (account 2)."""
    return Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan()).did(Act.STARTED).did(Act.APPROVAL_ASKED)


def test_an_event_is_told_once(box: Box) -> None:
    """However often the events are gone through, and by however many, each gives an account one notice."""
    number = box.keep(asked())
    assert box.outbox().collect(NOW) == 1
    assert box.outbox().collect(NOW) == 0
    story = asked().did(Act.RETURNED, {"reason": "x"}, role=None, by=None)
    box.happen(number, story.events[-1].model_copy(update={"person": 2}))
    assert box.outbox().collect(NOW) == 1

    assert [(one.waits, one.key, one.path) for one in box.of(2)] == [
        (Waits.APPROVAL, f"round/{number}/event/3", f"/runde/{number}")
    ]
    assert [one.waits for one in box.of(1)] == [Waits.RETURNED]


def test_many_who_collect_at_once_make_each_notice_once(box: Box) -> None:
    """Several processes that go through the same events at the same moment keep one notice of each."""
    for _ in range(5):
        box.keep(asked())
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda _: box.outbox().collect(NOW), range(6)))

    assert sum(made) == len(box.of(2)) == 5


def test_more_events_than_are_read_together_are_all_told(box: Box) -> None:
    """No event is lost between two readings."""
    story = asked()
    for _ in range(BATCH // 2):
        story.did(Act.RETURNED, {"reason": "x"}).did(Act.APPROVAL_ASKED)
    box.keep(story)

    assert len(story.events) > BATCH
    assert box.outbox().collect(NOW) == BATCH // 2 + 1


def test_what_is_long_past_is_told_nobody(box: Box) -> None:
    """Who switches notices on later is not told of what happened before; nor is it read again."""
    box.keep(asked())
    box.later(NEWS + timedelta(hours=1))
    assert box.outbox().collect(box.now) == 0

    assert box.of(2) == ()
    assert box.outbox().collect(NOW) == 0


def test_nothing_is_made_or_sent_while_it_is_off(box: Box) -> None:
    """Without a mail server nothing is kept, and nothing is sent of what was kept before."""
    box.keep(asked())
    off, fake = box.outbox(off=True, reach=Fake()), Fake()
    assert (off.collect(NOW), off.remind(TODAY, NOW), off.send(box.clock)) == (0, 0, Sent())
    assert box.of(2) == ()

    box.outbox(reach=fake).collect(NOW)
    assert off.send(box.clock) == Sent()
    assert [one.passage for one in box.of(2)] == [Passage.WAITING]
    assert fake.taken == []


def test_everything_that_waits_for_one_comes_in_one_mail(box: Box) -> None:
    """Notices to one account go together, once; those to others on their own."""
    for _ in range(3):
        box.keep(asked())
    tilsyn = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form("KRL-2-1"))
    box.keep(tilsyn.did(Act.NOTICED, {"due": "2026-04-07"}))
    fake = Fake()
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)

    assert outbox.send(box.clock) == Sent(sent=5)
    assert outbox.send(box.clock) == Sent()
    assert sorted(str(mail["To"]) for mail in fake.taken) == ["konto1@example.no", "konto2@example.no"]
    assert {one.passage for number in (1, 2) for one in box.of(number)} == {Passage.SENT}


@pytest.mark.parametrize("chosen", [None, *Language])
def test_the_mail_is_in_the_language_that_its_reader_chose(box: Box, chosen: Language | None) -> None:
    """Each account gets its mails in its own language, and in that of the installation as long as it chose none."""
    box.keep(asked())
    tilsyn = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form("KRL-2-1"))
    box.keep(tilsyn.did(Act.NOTICED, {"due": "2026-04-07"}))
    Accounts(box.store.engine).set_language(2, chosen, "account/2", NOW)
    fake = Fake()
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)
    outbox.send(box.clock)

    assert {str(one["To"]): str(one["Content-Language"]) for one in fake.taken} == {
        "konto1@example.no": "nn", "konto2@example.no": (chosen or Language.NN).value
    }  # fmt: skip


def test_many_who_send_at_once_send_each_notice_once(box: Box) -> None:
    """Several processes that send at the same moment hand each mail over once."""
    for account in range(1, 7):
        new = [NewNotice(account=account, key=f"k{number}", waits=Waits.COMMENT, path="/") for number in range(4)]
        box.notices.add(new, NOW)
    fake = Fake()
    with ThreadPoolExecutor(6) as pool:
        done = list(pool.map(lambda _: box.outbox(reach=fake).send(box.clock), range(6)))

    assert sum(one.sent for one in done) == 24
    assert len(fake.taken) == len({str(mail["Message-ID"]) for mail in fake.taken}) == 6


def test_a_mail_that_is_not_taken_is_tried_again_and_given_up(box: Box) -> None:
    """Asked to come back later, the outbox waits longer each time, and gives up after the last attempt."""
    box.keep(asked())
    fake = Fake(*(NotTakenError(for_good=False) for _ in range(ATTEMPTS)))
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)
    for attempt, pause in enumerate(BACK_OFF, 1):
        assert outbox.send(box.clock) == Sent(again=1)
        box.later(pause - timedelta(seconds=1))
        assert outbox.send(box.clock) == Sent()
        box.later(timedelta(seconds=1))
        assert [(one.passage, one.attempts) for one in box.of(2)] == [(Passage.WAITING, attempt)]
    assert outbox.tally().problems == {"later": 1}

    assert outbox.send(box.clock) == Sent(given_up=1)
    assert [(one.passage, one.attempts) for one in box.of(2)] == [(Passage.GIVEN_UP, ATTEMPTS)]
    box.later(timedelta(days=1))
    assert outbox.send(box.clock) == Sent()
    assert fake.taken == []
    assert sum(BACK_OFF, timedelta()) < NEWS


def test_a_mail_that_was_tried_is_sent_once(box: Box) -> None:
    """After one refusal for now the mail is taken the next time, and never again."""
    box.keep(asked())
    fake = Fake(NotTakenError(for_good=False))
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)
    outbox.send(box.clock)
    box.later(BACK_OFF[0])

    assert [outbox.send(box.clock) for _ in range(3)] == [Sent(sent=1), Sent(), Sent()]
    assert len(fake.taken) == 1


def test_notices_that_were_tried_differently_often_keep_their_own_count(box: Box) -> None:
    """A new notice that goes in a mail with an old one has all its attempts."""
    box.notices.add([NewNotice(account=2, key="a", waits=Waits.COMMENT, path="/")], NOW)
    fake = Fake(NotTakenError(for_good=False), NotTakenError(for_good=False))
    outbox = box.outbox(reach=fake)
    outbox.send(box.clock)
    box.later(BACK_OFF[0])
    box.notices.add([NewNotice(account=2, key="b", waits=Waits.COMMENT, path="/")], box.now)

    assert outbox.send(box.clock) == Sent(again=2)
    assert [one.attempts for one in box.of(2)] == [2, 1]


def test_a_mail_that_is_refused_for_good_is_not_tried_again(box: Box) -> None:
    """What the mail server never takes has a state that says so."""
    box.keep(asked())
    fake = Fake(NotTakenError(for_good=True))
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)

    assert outbox.send(box.clock) == Sent(given_up=1)
    assert [one.passage for one in box.of(2)] == [Passage.REFUSED]
    box.later(timedelta(days=1))
    assert outbox.send(box.clock) == Sent()


@pytest.mark.parametrize("code", CarrierError.CODES)
def test_a_mail_server_that_cannot_be_used_costs_no_attempt(box: Box, code: str) -> None:
    """When nothing can be sent at all, all notices wait, and what is wrong is told to whoever asked to send."""
    for account in (1, 2, 3):
        box.notices.add([NewNotice(account=account, key="k", waits=Waits.COMMENT, path="/")], NOW)
    fake = Fake()
    fake.raises = []
    outbox = box.outbox(reach=fake)
    fake.raises.append(CarrierError(code))

    assert outbox.send(box.clock) == Sent(again=3, problem=code)
    assert outbox.tally().problems == {code: 3}
    assert {one.attempts for number in (1, 2, 3) for one in box.of(number)} == {0}
    assert outbox.send(box.clock) == Sent()
    box.later(PAUSE)
    assert outbox.send(box.clock) == Sent(sent=3)
    assert outbox.tally().problems == {}


def test_a_mail_server_that_goes_away_midway_loses_nothing(box: Box) -> None:
    """What was taken before it went is sent; the rest waits, and nothing goes twice."""
    for account in (1, 2, 3):
        box.notices.add([NewNotice(account=account, key="k", waits=Waits.COMMENT, path="/")], NOW)

    class Leaving(Fake):
        def hand_over(self, message: EmailMessage) -> None:
            if len(self.taken) == 1:
                raise CarrierError("unreachable")
            super().hand_over(message)

    first, second = Leaving(), Fake()
    assert box.outbox(reach=first).send(box.clock) == Sent(sent=1, again=2, problem="unreachable")
    box.later(PAUSE)
    assert box.outbox(reach=second).send(box.clock) == Sent(sent=2)
    told = [str(mail["To"]) for mail in (*first.taken, *second.taken)]
    assert sorted(told) == [f"konto{number}@example.no" for number in (1, 2, 3)]


def test_what_a_dead_process_had_claimed_is_sent_later(box: Box) -> None:
    """A claim of a process that died holds nobody up for longer than the claim; what it says later does not count."""
    box.notices.add([NewNotice(account=2, key="k", waits=Waits.COMMENT, path="/")], NOW)
    dead = box.notices.claim(NOW, 10)
    fake = Fake()
    assert len(dead.notices) == 1
    assert box.outbox(reach=fake).send(box.clock) == Sent()

    box.later(LEASE)
    assert box.outbox(reach=fake).send(box.clock) == Sent(sent=1)
    assert box.notices.give_back(dead.claim, [dead.notices[0].id], Passage.WAITING, box.now) == 0
    assert [one.passage for one in box.of(2)] == [Passage.SENT]


def test_a_slow_mail_server_never_outlasts_the_claim(box: Box) -> None:
    """Sending stops long before a claim runs out; the rest is claimed anew, and each goes once."""
    for account in range(1, 7):
        box.notices.add([NewNotice(account=account, key="k", waits=Waits.COMMENT, path="/")], NOW)
    began = box.now

    class Slow(Fake):
        def hand_over(self, message: EmailMessage) -> None:
            super().hand_over(message)
            box.later(LEASE / 4)

    fake = Slow()
    done = box.outbox(reach=fake).send(box.clock)

    assert done.sent == len(fake.taken) == 6
    assert box.now - began > LEASE


@pytest.mark.parametrize("change", [{"locked_at": NOW}, {"ended_at": NOW}, {"demo": True}])
def test_a_closed_account_gets_no_mail(box: Box, change: dict[str, object]) -> None:
    """Nothing is sent to an account that was locked or ended since, nor to one of a demonstration."""
    box.keep(asked())
    fake = Fake()
    outbox = box.outbox(reach=fake)
    outbox.collect(NOW)
    box.change(2, **change)

    assert outbox.send(box.clock) == Sent()
    assert fake.taken == []
    assert [one.passage for one in box.of(2)] == [Passage.DROPPED]


def test_what_could_not_be_sent_while_it_was_news_is_put_away(box: Box) -> None:
    """After days without a mail server nobody gets a heap of old mails."""
    box.notices.add([NewNotice(account=2, key="old", waits=Waits.COMMENT, path="/")], NOW)
    box.later(NEWS + timedelta(minutes=1))
    box.notices.add([NewNotice(account=2, key="new", waits=Waits.COMMENT, path="/")], box.now)
    fake = Fake()

    assert box.outbox(reach=fake).send(box.clock) == Sent(sent=1, given_up=1)
    assert [one.passage for one in box.of(2)] == [Passage.TOO_OLD, Passage.SENT]


def test_a_reminder_is_kept_once(box: Box) -> None:
    """However often somebody asks for reminders, each deadline is told once before and once after."""
    tilsyn = Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan()).did(Act.FORM_SET, form("KRL-2-1"))
    box.keep(tilsyn.did(Act.NOTICED, {"due": str(TODAY + timedelta(days=2))}))
    outbox = box.outbox()
    days = [TODAY + timedelta(days=number) for number in range(5)]
    for day in days:
        outbox.remind(day, box.now)

    assert [one.waits for one in box.of(1)] == [Waits.DUE_SOON, Waits.OVERDUE]
    assert [one.waits for one in box.of(4)] == [Waits.OVERDUE]


def test_the_tally_counts_every_passage(box: Box) -> None:
    """Every passage is counted, those that nothing has reached with 0."""
    box.notices.add([NewNotice(account=2, key="k", waits=Waits.COMMENT, path="/")], NOW)

    assert box.notices.tally().passages == {**dict.fromkeys(Passage, 0), Passage.WAITING: 1}
