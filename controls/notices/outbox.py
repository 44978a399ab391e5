"""The outbox: notices are made of what happened, kept in the database, and sent from there until they are taken.

What happened is read from the events of rounds themselves, from the newest that was read on. So no way of acting in
a round can forget to tell, nobody waits for a mail server while acting, and an event that was written is told also
when the program died right after it. An event gives each account one notice, however often it is gone through.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from itertools import groupby
from typing import Final, NamedTuple

from controls.notices.mail import Carrier, CarrierError, MailServer, NotTakenError, carrier, mail
from controls.notices.reminding import DAYS_BEFORE, reminders
from controls.notices.whom import People, told_of
from controls.storage.notices import LEASE, Claimed, Notices, Tallied
from models.accounts import Account
from models.notices import Notice, Passage
from models.words import Language

#: how long after each attempt a mail is tried again; after the last it is given up
BACK_OFF: Final = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 120, 480))
#: how often a mail is tried
ATTEMPTS: Final = len(BACK_OFF) + 1
#: what is older is told nobody any more: it stands on their list
NEWS: Final = timedelta(days=3)
#: how soon notices are tried again when the mail server itself cannot be used
PAUSE: Final = timedelta(minutes=5)
#: how many are claimed at once
_CLAIM = 200


class Sent(NamedTuple):
    """What sending came to, in notices. `problem`: of CarrierError.CODES, when the mail server cannot be used."""

    sent: int = 0
    again: int = 0
    given_up: int = 0
    problem: str = ""

    def plus(self, other: Sent) -> Sent:
        """Both together."""
        return Sent(
            self.sent + other.sent, self.again + other.again, self.given_up + other.given_up,
            self.problem or other.problem,
        )  # fmt: skip


class Outbox:
    """The notices of an installation. Safe to use from several processes at once."""

    def __init__(
        self,
        notices: Notices,
        people: People,
        server: MailServer | None,
        language: Language,
        reach: Callable[[MailServer], AbstractContextManager[Carrier]] = carrier,
    ) -> None:
        """`server`: None keeps everything still: nothing is made and nothing is sent.

        `language`: of the mails to those who chose none.
        """
        self._notices = notices
        self._people = people
        self.server = server
        self._language = language
        self._reach = reach

    @property
    def on(self) -> bool:
        """Whether notices are sent."""
        return self.server is not None

    # --- making ---

    def collect(self, now: datetime) -> int:
        """Make notices of what happened since the last time; how many."""
        made = 0
        while self.on and (unread := self._notices.unread(now - NEWS)) is not None:
            new = [
                notice
                for held in unread.rounds
                for number in sorted(unread.numbers[held.round.id])
                for notice in told_of(held.round, held.events, number, self._people)
            ]
            made += self._notices.add(new, now, read=unread.newest)
        return made

    def remind(self, today: date, now: datetime, days: int = DAYS_BEFORE) -> int:
        """Make the reminders that a day calls for; how many. `days`: working days before a deadline."""
        if not self.on:
            return 0
        found = [
            notice
            for held in self._notices.every_open_round()
            for notice in reminders(held, self._people, today, days)
        ]
        return self._notices.add(found, now)

    # --- sending ---

    def send(self, clock: Callable[[], datetime]) -> Sent:
        """Send everything that is to be sent now. `clock`: gives the present moment, aware."""
        done = Sent()
        while self.on and not done.problem:
            began = clock()
            claimed = self._notices.claim(began, _CLAIM)
            if not claimed.notices:
                break
            done = done.plus(self._send(claimed, began, clock))
        return done

    def _send(self, claimed: Claimed, began: datetime, clock: Callable[[], datetime]) -> Sent:
        server = self.server
        if server is None:
            raise AssertionError("nothing is claimed while notices are off")
        left, done = self._addressed(claimed, began)
        problem = ""
        try:
            with self._reach(server) if left else nullcontext() as reached:
                # what a claim still holds for is sent; the rest is left to whoever claims it next
                while left and reached is not None and clock() < began + LEASE / 2:
                    account, notices = left[0]
                    message = mail(server, account.email, notices, account.language or self._language, clock())
                    done = done.plus(self._hand_over(reached, message, claimed.claim, notices, clock()))
                    del left[0]
        except CarrierError as error:
            problem = error.code
        rest = [notice.id for _, notices in left for notice in notices]
        if rest:
            now = clock()
            next_at = now + PAUSE if problem else now
            self._notices.give_back(
                claimed.claim, rest, Passage.WAITING, now, problem=problem or None, next_at=next_at
            )
        return done.plus(Sent(again=len(rest), problem=problem))

    def _addressed(self, claimed: Claimed, now: datetime) -> tuple[list[tuple[Account, list[Notice]]], Sent]:
        """Notices by account, without those that nobody should get any more, which are put away."""
        by_account: list[tuple[Account, list[Notice]]] = []
        dropped: list[int] = []
        old: list[int] = []
        for number, group in groupby(claimed.notices, key=lambda notice: notice.account):
            notices = list(group)
            account = self._people.get(number)
            if account is None or not account.works or account.demo:
                dropped += [notice.id for notice in notices]
                continue
            old += [notice.id for notice in notices if notice.made_at < now - NEWS]
            if news := [notice for notice in notices if notice.made_at >= now - NEWS]:
                by_account.append((account, news))
        if dropped:
            self._notices.give_back(claimed.claim, dropped, Passage.DROPPED, now)
        if old:
            self._notices.give_back(claimed.claim, old, Passage.TOO_OLD, now)
        return by_account, Sent(given_up=len(old))

    def _hand_over(
        self, reached: Carrier, message: EmailMessage, claim: str, notices: Sequence[Notice], now: datetime
    ) -> Sent:
        numbers = [notice.id for notice in notices]
        try:
            reached.hand_over(message)
        except NotTakenError as error:
            if error.for_good:
                return Sent(given_up=self._notices.give_back(claim, numbers, Passage.REFUSED, now, problem="refused"))
            return self._later(claim, notices, now)
        return Sent(sent=self._notices.give_back(claim, numbers, Passage.SENT, now))

    def _later(self, claim: str, notices: Sequence[Notice], now: datetime) -> Sent:
        """Let notices be tried again, or give them up, by how often each was tried."""
        done = Sent()
        by_attempts = sorted(notices, key=lambda notice: notice.attempts)
        for before, group in groupby(by_attempts, key=lambda notice: notice.attempts):
            numbers = [notice.id for notice in group]
            attempts = before + 1
            if attempts >= ATTEMPTS:
                self._notices.give_back(claim, numbers, Passage.GIVEN_UP, now, problem="later", attempts=attempts)
                done = done.plus(Sent(given_up=len(numbers)))
            else:
                next_at = now + BACK_OFF[before]
                self._notices.give_back(
                    claim, numbers, Passage.WAITING, now, problem="later", attempts=attempts, next_at=next_at
                )
                done = done.plus(Sent(again=len(numbers)))
        return done

    # --- looking ---

    def tally(self) -> Tallied:
        """How many notices there are of each passage, and what is in the way of those that wait."""
        return self._notices.tally()
