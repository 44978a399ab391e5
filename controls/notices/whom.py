"""Who is told of what happens in a round, by the table `models.notices.TOLD`. Pure but for asking who there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from controls.rounds.for_me import path_of
from controls.rounds.state import RoundState, seen_by, state_of
from models.access import Role
from models.accounts import Account
from models.notices import TOLD, NewNotice, Whom
from models.rounds import Act, Round, RoundEvent, Side
from models.rounds_access import side_of_role

_CASEWORK = frozenset({Role.CASEWORKER, Role.LEADER})
#: the roles that are told at a municipality
_LED = {
    Whom.OFFICER: (Role.OFFICER,),
    Whom.CHIEF: (Role.CHIEF_EXECUTIVE,),
    Whom.MUNICIPALITY: (Role.OFFICER, Role.CHIEF_EXECUTIVE),
}
#: what was asked for, by what decided on it
_ASKED = {
    Act.ASSURED: Act.ASSURANCE_ASKED,
    Act.ASSURANCE_RETURNED: Act.ASSURANCE_ASKED,
    Act.EXCEPTION_DECIDED: Act.EXCEPTION_ASKED,
}


class People(Protocol):
    """Who has an account (`controls.storage.accounts.Accounts`)."""

    def get(self, number: int) -> Account | None:
        """The account with an id; None when there is none."""

    def members(self, place: str, roles: Iterable[Role]) -> tuple[Account, ...]:
        """The accounts that work and have one of the roles at a place."""


def place_of(round_: Round, side: Side) -> str:
    """The place of one side of a round."""
    return round_.authority if side is Side.AUTHORITY else round_.municipality


def on_side(account: Account, round_: Round, side: Side) -> bool:
    """Whether an account works and has a role in a round on that side."""
    roles = account.person.roles_at(place_of(round_, side))
    return account.works and any(side_of_role(role) is side for role in roles)


def team(state: RoundState, people: People) -> tuple[int, ...]:
    """The caseworkers and leaders that have worked on a round, or all of them before anybody has."""
    there = people.members(state.round.authority, _CASEWORK)
    at_work = {event.person for event in state.events if event.role in _CASEWORK}
    at_work |= {
        int(event.body["person"])
        for event in state.events
        if event.act is Act.ASSIGNED and event.side is Side.AUTHORITY
    }
    numbers = tuple(one.id for one in there)
    return tuple(number for number in numbers if number in at_work) or numbers


def _assurers(state: RoundState, people: People) -> tuple[int, ...]:
    place, authors = state.round.authority, state.authors
    for role in (Role.QUALITY_ASSURER, Role.LEADER):
        found = tuple(one.id for one in people.members(place, [role]) if one.id not in authors)
        if found:
            return found
    return ()


def _same_side(numbers: Iterable[int], state: RoundState, event: RoundEvent, people: People) -> Iterator[int]:
    """Those of the accounts that are in the round on the side of the one who acted."""
    for number in numbers:
        account = people.get(number)
        if account is not None and on_side(account, state.round, event.side):
            yield number


def _asker(state: RoundState, event: RoundEvent) -> tuple[int, ...]:
    asked = (
        one.person
        for one in reversed(state.events)
        if one.number < event.number and one.act is _ASKED[event.act] and one.subject == event.subject
    )
    return tuple(asked)[:1]


def _found(whom: Whom, state: RoundState, event: RoundEvent, people: People) -> Collection[int]:
    if whom in _LED:
        return [one.id for one in people.members(state.round.municipality, _LED[whom])]
    if whom is Whom.TEAM:
        return team(state, people)
    if whom is Whom.ASSURER:
        return _assurers(state, people)
    named: Collection[int] = event.body.get("to", ())
    if whom is Whom.PERSON:
        number = event.body.get("person")
        named = [] if number is None else [int(number)]
    elif whom is Whom.ASKER:
        named = _asker(state, event)
    return tuple(_same_side(named, state, event, people))


def _knows(state: RoundState, side: Side, event: RoundEvent) -> bool:
    """Whether the side may know of the round, and of the event, by then."""
    upto = tuple(one for one in state.events if one.number <= event.number)
    return any(one.number == event.number for one in seen_by(state.round, upto, side).events)


def told_of(round_: Round, events: Iterable[RoundEvent], number: int, people: People) -> tuple[NewNotice, ...]:
    """The notices that the event with this number in a round gives, oldest account first.

    `events`: all events of the round. Nobody is told of their own act, of what they may not know, or twice.
    """
    upto = tuple(event for event in events if event.number <= number)
    event = next((one for one in upto if one.number == number), None)
    rule = TOLD[round_.kind].get(event.act) if event else None
    if event is None or rule is None:
        return ()
    state = state_of(round_, upto)
    numbers: set[int] = set()
    for whom in rule.whom:
        side = Side.MUNICIPALITY if whom in _LED else event.side
        side = Side.AUTHORITY if whom in (Whom.TEAM, Whom.ASSURER) else side
        if _knows(state, side, event):
            numbers.update(_found(whom, state, event, people))
    numbers.discard(event.person)
    path = path_of(state, event.subject)
    return tuple(
        NewNotice(account=account, key=f"round/{round_.id}/event/{number}", waits=rule.waits, path=path)
        for account in sorted(numbers)
    )
