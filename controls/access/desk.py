"""The parts of signing in, put together for one database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Engine

from controls.access.conditions import Conditions
from controls.access.first_start import FirstStart
from controls.access.oidc import Provider
from controls.access.passwords import Passwords
from controls.access.people import People
from controls.access.places import Places
from controls.access.resetting import Resetting
from controls.access.sessions import Sessions, new_token
from controls.access.signing_in import SigningIn
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials
from controls.storage.holdings import Holdings
from controls.storage.sign_ins import SignIns
from rules.municipalities import Municipalities


@dataclass(frozen=True)
class AccessDesk:
    """Everything that pages and commands need to let people in."""

    conditions: Conditions
    accounts: Accounts
    credentials: Credentials
    sign_ins: SignIns
    sessions: Sessions
    signing_in: SigningIn
    resetting: Resetting
    first_start: FirstStart
    people: People
    places: Places
    holdings: Holdings
    provider: Provider | None

    @classmethod
    def of(
        cls,
        engine: Engine,
        municipalities: Municipalities,
        conditions: Conditions,
        passwords: Passwords | None = None,
        token: Callable[[], str] = new_token,
    ) -> AccessDesk:
        """The desk of a database. `passwords`: hashes them; `token`: makes secrets."""
        accounts, credentials, kept = Accounts(engine), Credentials(engine), SignIns(engine)
        hashes = passwords or Passwords()
        sessions = Sessions(kept, conditions, token)
        signing_in = SigningIn(accounts, credentials, kept, sessions, hashes, conditions)
        resetting = Resetting(accounts, credentials, kept, hashes, token)
        holdings = Holdings(engine)
        places = Places(holdings, municipalities)
        return cls(
            conditions=conditions,
            accounts=accounts,
            credentials=credentials,
            sign_ins=kept,
            sessions=sessions,
            signing_in=signing_in,
            resetting=resetting,
            first_start=FirstStart(accounts, credentials, hashes, token),
            people=People(accounts, credentials, resetting, signing_in, conditions, places.is_one),
            places=places,
            holdings=holdings,
            provider=Provider(conditions.oidc) if conditions.oidc else None,
        )
