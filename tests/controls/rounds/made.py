"""Rounds as tests need them: a story told event by event, without a database, and people by role."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from controls.rounds.state import RoundState, state_of
from models.access import Membership, Person, Role, authority
from models.documents import Noun
from models.rounds import BODIES, Act, Round, RoundEvent, RoundKind
from models.rounds_access import side_of_role

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
#: a municipality that there is, its county, and one more
OSEN, TRONDELAG, TRONDHEIM = "5020", "50", "5001"
DIGEST = "a" * 64


def person(number: int, *roles: Role, municipality: str = OSEN, county: str = TRONDELAG) -> Person:
    """Somebody with roles at the municipality, or at the Statsforvalter of the county."""
    places = {
        role: municipality if side_of_role(role) and side_of_role(role) == "municipality" else authority(county)
        for role in roles
    }
    return Person(
        id=number,
        name=f"{roles[0].value} {number}",
        memberships=tuple(Membership(role=role, place=place) for role, place in places.items()),
    )


OFFICER = person(1, Role.OFFICER)
CHIEF = person(2, Role.CHIEF_EXECUTIVE)
SERVICE = person(3, Role.SERVICE)
CASEWORKER = person(4, Role.CASEWORKER)
LEADER = person(5, Role.LEADER)
ASSURER = person(6, Role.QUALITY_ASSURER)
EVERYBODY = (OFFICER, CHIEF, SERVICE, CASEWORKER, LEADER, ASSURER)
_OF = {role: someone for someone in EVERYBODY for role in someone.roles}


class Story:
    """A round told event by event, by whoever has the first fitting role. Nothing is checked."""

    def __init__(
        self, kind: RoundKind, municipality: str = OSEN, county: str = "", *, number: int = 1, at: datetime = NOW
    ) -> None:
        """`at`: the moment of the first event; each later one is a minute later."""
        self.at = at
        self.round = Round(id=number, kind=kind, municipality=municipality, county=county, made_at=at)
        self.events: list[RoundEvent] = []

    def did(
        self,
        act: Act,
        body: Mapping[str, Any] | Noun | None = None,
        *,
        subject: str = "",
        by: Person | None = None,
        role: Role | None = None,
        at: datetime | None = None,
    ) -> Story:
        """Let somebody do something. `by` None: the one with `role`, or the officer or the caseworker."""
        usual = Role.OFFICER if self.round.kind is RoundKind.SELF_AUDIT else Role.CASEWORKER
        used = role or (next(iter(sorted(by.roles))) if by else usual)
        someone = by or _OF[used]
        side = side_of_role(used)
        assert side is not None
        told = BODIES[act].model_validate(
            body.model_dump(mode="json", by_alias=True) if isinstance(body, Noun) else body or {}
        )
        self.at = at or self.at + timedelta(minutes=1)
        self.events.append(
            RoundEvent(
                number=len(self.events) + 1, at=self.at, person=someone.id, by=someone.name, role=used, side=side,
                act=act, subject=subject, body=told.model_dump(mode="json", by_alias=True),
            )
        )  # fmt: skip
        return self

    @property
    def state(self) -> RoundState:
        """What stands in it now."""
        return state_of(self.round, self.events)


def plan(on: date = TODAY, *scope: str, title: str = "Egenkontroll 2026") -> dict[str, Any]:
    """The plan of a round."""
    return {"title": title, "on": str(on), "scope": list(scope)}


def form(*duties: str) -> dict[str, Any]:
    """A control form with one question for each obligation, `q1`, `q2` and so on."""
    questions = [
        {"key": f"q{number}", "obligation": duty, "question": f"Er {duty} oppfylt?", "methods": ["document"]}
        for number, duty in enumerate(duties, 1)
    ]
    return {"limits": "Bare det som er varslet.", "questions": questions}
