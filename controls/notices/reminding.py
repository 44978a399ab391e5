"""Reminders of deadlines: some working days before, and once when the day has gone by. Pure but for who there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from controls.notices.whom import People, on_side, team
from controls.rounds.book import View
from controls.rounds.for_me import path_of, task_done, working_days_before
from controls.rounds.state import RoundState, state_of
from controls.storage.rounds import Held
from models.access import Role
from models.notices import NewNotice, Waits
from models.rounds import OVER, Side

#: how many working days before a deadline people are told, unless somebody says otherwise
DAYS_BEFORE: Final = 3
#: what has been overdue for longer is no news to anybody, such as when notices are switched on
NEWS: Final = timedelta(days=14)
_LED = (Role.OFFICER, Role.CHIEF_EXECUTIVE)


def _when(due: date, today: date, days: int) -> Waits | None:
    """Which reminder a day calls for; None for none."""
    if due < today:
        return Waits.OVERDUE if today - due <= NEWS else None
    return Waits.DUE_SOON if today >= working_days_before(due, days) else None


def reminders(held: Held, people: People, today: date, days: int = DAYS_BEFORE) -> tuple[NewNotice, ...]:
    """The reminders that a day calls for in a round. `days`: working days before a deadline, at least 1.

    The same reminder has the same key on every day, so that it is sent once also when a day is left out.
    """
    return tuple(_reminders(held, people, today, days))


def _reminders(held: Held, people: People, today: date, days: int) -> Iterator[NewNotice]:
    state = state_of(held.round, held.events)
    if state.phase in OVER:
        return
    owners = {item.key: item.said.body.person for item in state.measures()}
    led: tuple[int, ...] | None = None
    for deadline in state.deadlines():
        waits = None if deadline.done else _when(deadline.due, today, days)
        if waits is None:
            continue
        if led is None:
            led = tuple(one.id for one in people.members(held.round.municipality, _LED))
        what, _, about = deadline.name.partition(":")
        owner = owners.get(about) if what == "measure" else None
        numbers = set(led) if owner is None or waits is Waits.OVERDUE else set()
        if owner is not None and _is_there(owner, held, Side.MUNICIPALITY, people):
            numbers.add(owner)
        if waits is Waits.OVERDUE and held.round.authority and what != "measure":
            numbers.update(team(state, people))
        subject = f"finding:{about}" if what == "order" else deadline.name
        yield from _each(state, numbers, deadline.name, deadline.due, waits, subject)
    for given in state.tasks():
        side = given.event.side
        waits = _when(given.body.due, today, days) if given.body.due else None
        if waits is None or task_done(View(state, side, frozenset(), frozenset()), given):
            continue
        if given.body.due is not None and _is_there(given.body.person, held, side, people):
            name = f"task:{given.event.number}"
            yield from _each(state, {given.body.person}, name, given.body.due, waits, given.event.subject)


def _is_there(number: int, held: Held, side: Side, people: People) -> bool:
    account = people.get(number)
    return account is not None and on_side(account, held.round, side)


def _each(
    state: RoundState, numbers: Iterable[int], name: str, due: date, waits: Waits, subject: str
) -> Iterator[NewNotice]:
    key = f"round/{state.round.id}/{name}/{due}/{waits.value}"
    for account in sorted(numbers):
        yield NewNotice(account=account, key=key, waits=waits, path=path_of(state, subject))
