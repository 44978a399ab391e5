"""People with accounts, for tests of who is told what: those of `tests.controls.rounds.made`."""

from __future__ import annotations

from collections.abc import Iterable

from models.access import Person, Role
from models.accounts import Account, Held
from tests.controls.rounds.made import EVERYBODY, NOW


def account(person: Person, *, locked: bool = False, demo: bool = False) -> Account:
    """The account of a person."""
    held = (
        Held(id=number, role=one.role, place=one.place, given_at=NOW, given_by="x")
        for number, one in enumerate(person.memberships, 1)
    )
    return Account(
        id=person.id, name=person.name, email=f"{person.id}@example.no", made_at=NOW, held=tuple(held), demo=demo,
        locked_at=NOW if locked else None,
    )  # fmt: skip


class Some:
    """Some people, as `controls.notices.whom.People`."""

    def __init__(self, *accounts: Account) -> None:
        """`accounts`: none for one of each role."""
        self._all = {one.id: one for one in accounts or map(account, EVERYBODY)}

    def get(self, number: int) -> Account | None:
        """The account with an id; None when there is none."""
        return self._all.get(number)

    def members(self, place: str, roles: Iterable[Role]) -> tuple[Account, ...]:
        """The accounts that work and have one of the roles at a place."""
        wanted = frozenset(roles)
        return tuple(one for one in self._all.values() if one.works and one.person.roles_at(place) & wanted)
