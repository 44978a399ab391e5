"""Reminding municipalities of a tilsyn of what they have not answered, one or many, with one action.

A reminder is an event of the round, which the municipality sees; each thing that was asked for has it in its own
history too. Whoever is told of it is told by what is made of events: the list "for me", and notices by e-mail where
they are switched on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from controls.days import norwegian_day
from controls.evidence.requests import Entry, Standing, entry_of
from controls.rounds.book import Deed, RoundBook, View
from controls.storage.holdings import Holdings, NewEvent
from models.access import Person
from models.holdings import EventKind, ItemKind
from models.rounds import Act, Reminder, Side

#: the requests that a municipality can be reminded of: that there is nothing to send is an answer too
OPEN = frozenset({Standing.OVERDUE, Standing.WAITING})
#: those that have not come
MISSING = OPEN | {Standing.NOT_CAME}


class Result(NamedTuple):
    """What came of reminding: the rounds in which it was done, and those in which there was nothing to remind of."""

    reminded: tuple[int, ...]
    left: tuple[int, ...]


def is_open(entry: Entry) -> bool:
    """Whether an answer to something that was asked for is waited for."""
    return entry.standing in OPEN


def is_missing(entry: Entry) -> bool:
    """Whether something that was asked for has not come."""
    return entry.standing in MISSING


def can_be_reminded(view: View, missing: Collection[Entry], today: date) -> bool:
    """Whether a municipality can be reminded today by whoever looks: something is waited for, and none was sent.

    `missing`: what was asked for and has not come.
    """
    missing = [one for one in missing if is_open(one)]
    if view.side is not Side.AUTHORITY or Act.REMINDED not in view.may:
        return False
    before = view.state.last(Act.REMINDED, "", Reminder)
    if before is not None and norwegian_day(before.event.at) == today:
        return False
    return bool(missing) or view.state.waited_for


class Reminding:
    """Sends reminders."""

    def __init__(self, holdings: Holdings, book: RoundBook) -> None:
        """`holdings`: where what was asked for stands; `book`: the rounds of the same database."""
        self._holdings = holdings
        self._book = book

    def remind(self, person: Person, numbers: Iterable[int], now: datetime) -> Result:
        """Remind the municipalities of these rounds, all in one transaction.

        Those that have answered meanwhile, or were reminded today, are left. A number that is no round of the
        person's is left out. Raises TogetherError when something happened in the same moment that is in the way;
        nobody is reminded then.
        """
        today = norwegian_day(now)
        held = self._book.rounds.those(dict.fromkeys(numbers))
        views = [view for one in held if (view := self._book.view_of(one, person)) is not None]
        asked: dict[str, list[Entry]] = {view.round.holder: [] for view in views}
        for item in self._holdings.items_of(list(asked), ItemKind.REQUEST):
            asked[item.holder].append(entry_of(item, today))
        deeds: dict[int, Deed] = {}
        left = []
        for view in views:
            missing = [one for one in asked[view.round.holder] if is_open(one)]
            if can_be_reminded(view, missing, today):
                body = Reminder(requests=tuple(one.item.key for one in missing))
                deeds[view.round.id] = Deed(body, self._noting(view.round.holder, missing, person, now))
            else:
                left.append(view.round.id)
        if deeds:
            self._book.act_together(person, Act.REMINDED, deeds, now)
        return Result(tuple(deeds), tuple(left))

    def _noting(
        self, holder: str, missing: Sequence[Entry], person: Person, now: datetime
    ) -> Callable[[Session], None]:
        """What notes the reminder with each thing that was asked for; those reminded of today by hand are left."""
        today = norwegian_day(now)
        events = [
            NewEvent(one.item.id, EventKind.REMINDED, person.name, now, None, {"on": str(today)})
            for one in missing
            if today not in (one.request.reminded or ())
        ]

        def note(session: Session) -> None:
            self._holdings.add_within(session, holder, (), events)

        return note
