"""People for tests: somebody who may everything, and one for each role."""

from __future__ import annotations

from functools import cache

from flask import Flask

from models.access import EVERYWHERE, Action, Membership, Person, Role
from rules.municipalities import AS_OF, COVERS_FROM, Municipalities
from webapp.guarded import OPEN
from webapp.guarding import EXTENSION, Guard

#: how many providers and tilsyn a test has at most
_MOST = 20


@cache
def _all_places() -> frozenset[str]:
    """Every place there is in a test: municipalities at any time, providers, and each Statsforvalter."""
    known = Municipalities.load()
    numbers = {item.number for day in (COVERS_FROM, AS_OF) for item in known.on(day)}
    numbers |= {period.number for number in numbers for period in known.known(number)}
    counties = {number[:2] for number in numbers}
    return frozenset(numbers | {f"t{number}" for number in range(1, _MOST)} | {f"f{number}" for number in counties})


class _Everyone(Person):
    """Somebody who may do everything everywhere, and signs nothing: what a form says of who did it stands."""

    def may(self, action: Action, place: str) -> bool:
        """Yes."""
        return bool(action) and bool(place)

    def places(self, action: Action) -> frozenset[str]:
        """All of them."""
        return _all_places() if action else frozenset()

    def roles_at(self, place: str) -> frozenset[Role]:
        """All of them."""
        return frozenset(Role) if place else frozenset()

    @property
    def roles(self) -> frozenset[Role]:
        """All of them."""
        return frozenset(Role)


#: somebody who may everything, for tests of what pages show
EVERYONE = _Everyone.model_construct(id=1, name="", memberships=())


def person(role: Role, place: str = EVERYWHERE, number: int = 1) -> Person:
    """Somebody with one role at one place."""
    return Person(id=number, name=f"{role.value} {place}", memberships=(Membership(role=role, place=place),))


def open_to_all(app: Flask, *endpoints: str) -> None:
    """Let everybody see what a test added to an application."""
    guard: Guard = app.extensions[EXTENSION]
    guard.table.update(dict.fromkeys(endpoints, OPEN))


def let_in(app: Flask, somebody: Person = EVERYONE) -> None:
    """Let every request to an application be somebody's, where a test cannot make it with its own identity."""
    guard: Guard = app.extensions[EXTENSION]
    guard.identify = lambda _: somebody
