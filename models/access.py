"""Who people are to the program: roles, the places they hold them at, and what each role may do there.

The table ALLOWED is what the code asks, what docs/access.md shows and what the tests try: a right stands in one
place. What may be done in a round depends on its phase too, and stands in `models.rounds_access`. No I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from pydantic import Field

from models.documents import Line, Noun

#: the place of those whose work is no place's: the legal adviser and the administrator
EVERYWHERE: Final = "*"


class Role(StrEnum):
    """What somebody is, at a place. `CENTRE` and `SERVICE` are the two kinds of contributors."""

    OFFICER = "officer"
    CHIEF_EXECUTIVE = "chief_executive"
    SERVICE = "service"
    CENTRE = "centre"
    CASEWORKER = "caseworker"
    LEADER = "leader"
    QUALITY_ASSURER = "quality_assurer"
    ADVISER = "adviser"
    ADMINISTRATOR = "administrator"


class PlaceKind(StrEnum):
    """What a place is: a municipality (`5020`), a provider (`t3`), a Statsforvalter (`f50`, by county), or none."""

    MUNICIPALITY = "municipality"
    PROVIDER = "provider"
    AUTHORITY = "authority"
    EVERYWHERE = "everywhere"


#: the kind of place at which each role is held
PLACE_OF: Final[Mapping[Role, PlaceKind]] = {
    Role.OFFICER: PlaceKind.MUNICIPALITY,
    Role.CHIEF_EXECUTIVE: PlaceKind.MUNICIPALITY,
    Role.SERVICE: PlaceKind.MUNICIPALITY,
    Role.CENTRE: PlaceKind.PROVIDER,
    Role.CASEWORKER: PlaceKind.AUTHORITY,
    Role.LEADER: PlaceKind.AUTHORITY,
    Role.QUALITY_ASSURER: PlaceKind.AUTHORITY,
    Role.ADVISER: PlaceKind.EVERYWHERE,
    Role.ADMINISTRATOR: PlaceKind.EVERYWHERE,
}
#: the roles at a Statsforvalter
AUTHORITY_ROLES: Final = frozenset(role for role, kind in PLACE_OF.items() if kind is PlaceKind.AUTHORITY)
#: the roles at a municipality
MUNICIPALITY_ROLES: Final = frozenset(role for role, kind in PLACE_OF.items() if kind is PlaceKind.MUNICIPALITY)


def authority(county: str) -> str:
    """The place that the Statsforvalter of a county is. `county`: its two-digit number."""
    return f"f{county}"


def kind_of_place(place: str) -> PlaceKind | None:
    """What a place is; None for what is the name of none."""
    if place == EVERYWHERE:
        return PlaceKind.EVERYWHERE
    number = place[1:]
    if place.isascii() and place.isdigit() and len(place) == len("5020"):
        return PlaceKind.MUNICIPALITY
    if not (number.isascii() and number.isdigit()):
        return None
    if place[0] == "t":
        return PlaceKind.PROVIDER
    return PlaceKind.AUTHORITY if place[0] == "f" and len(number) == len("50") else None


class Action(StrEnum):
    """What can be done to what a place has, outside rounds.

    `LAW_READ`: the law, the rules and what is told of the program; `OUTCOMES_READ`: how often each duty came to what,
    without names of places or people; `EVIDENCE_*`: documents, statements, requests, questionnaires, figures;
    `EVALUATION_*`: evaluations with their findings and reports; `AGREEMENTS_*`: which provider runs what for whom;
    `ROUND_READ`: that there is a round, and its pages; `ROUND_BEGIN`: a new one; `COUNTY_READ`: the overview of a
    county and its campaigns; `OWN_READ`: one's own list and account; `PEOPLE_MANAGE`: accounts and memberships.
    """

    LAW_READ = "law_read"
    OUTCOMES_READ = "outcomes_read"
    EVIDENCE_READ = "evidence_read"
    EVIDENCE_WRITE = "evidence_write"
    EVALUATION_READ = "evaluation_read"
    EVALUATION_MAKE = "evaluation_make"
    AGREEMENTS_READ = "agreements_read"
    AGREEMENTS_WRITE = "agreements_write"
    ROUND_READ = "round_read"
    ROUND_BEGIN = "round_begin"
    COUNTY_READ = "county_read"
    OWN_READ = "own_read"
    PEOPLE_MANAGE = "people_manage"


_AUDITORS = frozenset({Role.OFFICER, Role.CHIEF_EXECUTIVE, *AUTHORITY_ROLES})
_EXAMINERS = frozenset({Role.OFFICER, Role.CASEWORKER, Role.LEADER})
#: who may do what at the own place. A stranger, who is not signed in, may only what is in OPEN.
ALLOWED: Final[Mapping[Action, frozenset[Role]]] = {
    Action.LAW_READ: frozenset(Role),
    Action.OUTCOMES_READ: frozenset({Role.ADVISER}),
    Action.EVIDENCE_READ: _AUDITORS | {Role.CENTRE},
    Action.EVIDENCE_WRITE: _EXAMINERS | {Role.CENTRE},
    Action.EVALUATION_READ: _AUDITORS,
    Action.EVALUATION_MAKE: _EXAMINERS,
    Action.AGREEMENTS_READ: _AUDITORS | {Role.CENTRE},
    Action.AGREEMENTS_WRITE: frozenset({Role.OFFICER}),
    Action.ROUND_READ: _AUDITORS | {Role.SERVICE},
    Action.ROUND_BEGIN: _EXAMINERS,
    Action.COUNTY_READ: AUTHORITY_ROLES,
    Action.OWN_READ: frozenset(Role),
    Action.PEOPLE_MANAGE: frozenset({Role.ADMINISTRATOR}),
}
#: what a stranger may do too
OPEN: Final = frozenset({Action.LAW_READ})


class Membership(Noun):
    """That somebody has a role at a place. `id`: 0 until it is kept."""

    id: int = 0
    role: Role
    place: str = Field(max_length=20)

    @property
    def fits(self) -> bool:
        """Whether the role is one of those held at such a place."""
        return kind_of_place(self.place) is PLACE_OF[self.role]


class Person(Noun):
    """Somebody who is signed in. `name`: what others see of them (a role and a place serve as well as a name)."""

    id: int
    name: Line
    memberships: tuple[Membership, ...] = ()

    def roles_at(self, place: str) -> frozenset[Role]:
        """The roles held at a place; those held everywhere are not among them."""
        return frozenset(item.role for item in self.memberships if item.place == place)

    @property
    def roles(self) -> frozenset[Role]:
        """Every role, wherever it is held."""
        return frozenset(item.role for item in self.memberships)

    def may(self, action: Action, place: str) -> bool:
        """Whether the person may do something at a place (`EVERYWHERE` for what is no place's)."""
        roles = self.roles if place == EVERYWHERE else self.roles_at(place)
        return action in OPEN or bool(roles & ALLOWED[action])

    def places(self, action: Action) -> frozenset[str]:
        """The places at which the person may do something."""
        return frozenset(item.place for item in self.memberships if item.role in ALLOWED[action])

    def best_role(self, place: str, wanted: Iterable[Role]) -> Role | None:
        """The first of `wanted` that is held at a place; None when none is."""
        held = self.roles_at(place)
        return next((role for role in wanted if role in held), None)
