"""What an installation has decided about signing in. Made of the settings (`controls.settings`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from controls.access.client_key import ClientKey
from models.access import AUTHORITY_ROLES, Person, Role

#: the roles that see most, and of whom a second factor is demanded where nothing else is decided
_TRUSTED: Final = AUTHORITY_ROLES | {Role.ADMINISTRATOR}


class Demanded(StrEnum):
    """Of whom a second factor is demanded: of nobody, of administrators and the authority, of everybody."""

    NOBODY = "nobody"
    TRUSTED = "trusted"
    EVERYBODY = "everybody"


@dataclass(frozen=True)
class OidcConditions:
    """Another provider that says who somebody is (OpenID Connect).

    `name`: what the button says; `scopes`: what is asked for beside `openid`, by spaces. `client_key`: our key pair,
    by which it knows us instead of by the secret. `levels`: how surely it must know whom it tells of (`acr`), one of
    these, and the first is asked for; none: as it likes.
    """

    issuer: str
    client_id: str
    name: str
    client_secret: str = field(default="", repr=False)
    scopes: str = "profile email"
    client_key: ClientKey | None = None
    levels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conditions:
    """What holds for signing in.

    `idle`: a session ends when nobody used it for so long; `longest`: and in any case after so long. `address`: where
    people find this installation, such as `https://tilsyn.example.no`, without a `/` at the end; empty: where they
    asked. `hosts`: the names that are answered to; none: all. `proxies`: how many proxies in front say from where
    somebody comes. `factor_key`: the file with the key that the secrets of second factors are encrypted with; None:
    they are not. `demo`: whether the demonstration's people may come in.
    """

    idle: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=8)
    second_factor: Demanded = Demanded.TRUSTED
    demo: bool = False
    address: str = ""
    hosts: tuple[str, ...] = ()
    proxies: int = 0
    factor_key: Path | None = None
    oidc: OidcConditions | None = None

    def demands_factor(self, person: Person) -> bool:
        """Whether somebody must have a second factor to come in with a password. Never in a demonstration."""
        if self.demo or self.second_factor is Demanded.NOBODY:
            return False
        return self.second_factor is Demanded.EVERYBODY or bool(person.roles & _TRUSTED)
