"""The demonstration's people: one for each role, named by it, whom anybody may try the program as.

They have no secrets, and come in only while the installation is in demo mode. An installation with accounts of real
people refuses to be in it, because anybody could then see what is theirs.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from controls.storage.accounts import Accounts
from controls.storage.holdings import Holdings
from models.access import EVERYWHERE, Membership, Role
from models.errors import ProblemError

#: who makes them
DEMO: Final = "demo"
#: the centre that the demonstration's contributor works for
CENTRE: Final = "Krisesenteret (demo)"
_AT_CENTRE: Final = "centre"


class DemoPerson(NamedTuple):
    """One of the demonstration: the name shown, the beginning of the e-mail, and the role with its place."""

    name: str
    email: str
    role: Role
    place: str


PEOPLE: Final = (
    DemoPerson("Internkontrollansvarlig, Osen (demo)", "internkontroll.osen", Role.OFFICER, "5020"),
    DemoPerson("Kommunedirektør, Osen (demo)", "kommunedirektor.osen", Role.CHIEF_EXECUTIVE, "5020"),
    DemoPerson("Tjenesteleder, Osen (demo)", "tjeneste.osen", Role.SERVICE, "5020"),
    DemoPerson("Internkontrollansvarlig, Trondheim (demo)", "internkontroll.trondheim", Role.OFFICER, "5001"),
    DemoPerson("Kommunedirektør, Trondheim (demo)", "kommunedirektor.trondheim", Role.CHIEF_EXECUTIVE, "5001"),
    DemoPerson("Tjenesteleder, Trondheim (demo)", "tjeneste.trondheim", Role.SERVICE, "5001"),
    DemoPerson("Leder ved krisesenteret (demo)", "krisesenter", Role.CENTRE, _AT_CENTRE),
    DemoPerson("Saksbehandler, Statsforvalteren i Trøndelag (demo)", "saksbehandler", Role.CASEWORKER, "f50"),
    DemoPerson("Leder, Statsforvalteren i Trøndelag (demo)", "leder", Role.LEADER, "f50"),
    DemoPerson(
        "Kvalitetssikrer, Statsforvalteren i Trøndelag (demo)", "kvalitetssikrer", Role.QUALITY_ASSURER, "f50"
    ),
    DemoPerson("Juridisk rådgiver (demo)", "radgiver", Role.ADVISER, EVERYWHERE),
    DemoPerson("Administrator (demo)", "administrator", Role.ADMINISTRATOR, EVERYWHERE),
)


def email_of(person: DemoPerson) -> str:
    """The e-mail, at a domain that never exists (RFC 2606)."""
    return f"{person.email}@example.invalid"


def require_demo_only(accounts: Accounts) -> None:
    """Raise ProblemError `access_demo_people` when there is an account that is not of the demonstration."""
    if accounts.any(real=True):
        raise ProblemError.one("access_demo_people")


def _centre(holdings: Holdings, now: datetime) -> str:
    there = next((one for one in holdings.providers() if one.name == CENTRE), None)
    return (there or holdings.add_provider(CENTRE, DEMO, now)).holder


def ensure_people(accounts: Accounts, holdings: Holdings, now: datetime) -> None:
    """Make those of the demonstration's people that are missing. Raises ProblemError as `require_demo_only` does."""
    require_demo_only(accounts)
    there = {one.email for one in accounts.all()}
    centre = _centre(holdings, now)
    for one in PEOPLE:
        if email_of(one) not in there:
            place = centre if one.place == _AT_CENTRE else one.place
            accounts.add(
                one.name, email_of(one), DEMO, now, [Membership(role=one.role, place=place)], demo=True
            )  # fmt: skip
