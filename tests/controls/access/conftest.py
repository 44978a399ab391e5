"""A desk of its own for each test, on each kind of database, with quick hashes and a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from controls.access.conditions import Conditions
from controls.access.desk import AccessDesk
from controls.access.passwords import Passwords, hasher
from controls.storage import Store, open_store
from models.access import EVERYWHERE, Membership, Role
from models.accounts import Event, SignedIn
from rules.municipalities import Municipalities
from tests.databases import KINDS, Databases

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
GOOD = "fire rare ord på rad"
EMAIL = "ansvarlig@osen.example"
ADDRESS = "192.0.2.7"


@dataclass
class Made:
    """A desk, with a clock that only the test moves."""

    desk: AccessDesk
    store: Store
    now: datetime = field(default=NOW)

    def later(self, **time: int) -> datetime:
        """Let time pass."""
        self.now += timedelta(**time)
        return self.now

    def person(
        self, role: Role = Role.OFFICER, place: str = "5020", email: str = EMAIL, password: str | None = GOOD
    ) -> int:
        """An account with one role and, where one is given, a password."""
        number = self.desk.accounts.add(
            f"{role.value} {place}", email, "command_line", self.now, [Membership(role=role, place=place)]
        )
        if password is not None:
            account = self.desk.accounts.get(number)
            assert account is not None
            handed = self.desk.resetting.make(account, "command_line", self.now)
            assert self.desk.resetting.use(handed.token, password, self.now) == number
        return number

    def administrator(self, email: str = "admin@example.org") -> int:
        """An account that may manage accounts."""
        return self.person(Role.ADMINISTRATOR, EVERYWHERE, email)

    def sign_in(self, email: str = EMAIL, password: str = GOOD, address: str = ADDRESS, old: str = "") -> str:
        """Sign in by password; the secret of the session."""
        return self.desk.signing_in.with_password(email, password, address, self.now, old).token

    def who(self, token: str) -> SignedIn | None:
        """Who a browser with this secret is."""
        return self.desk.sessions.who(token, self.now).signed_in

    def events(self, account: int) -> list[Event]:
        """What happened with an account, oldest first."""
        return list(reversed(self.desk.accounts.events(account, 1000)))


Make = Callable[..., Made]


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Store]:
    """An empty store; every test that uses it runs on each kind of database."""
    opened = open_store(databases.new(str(request.param)))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def quick() -> Passwords:
    """Hashes that take no time."""
    return Passwords(hasher(memory_kib=64, passes=1))


@pytest.fixture
def make(store: Store, municipalities: Municipalities, quick: Passwords) -> Make:
    """Makes a desk on the store, under other conditions where they are given."""

    def made(**conditions: object) -> Made:
        told = Conditions(**conditions)  # type: ignore[arg-type] # the test says which
        return Made(AccessDesk.of(store.engine, municipalities, told, quick), store)

    return made


@pytest.fixture
def made(make: Make) -> Made:
    """A desk under the conditions that hold where nothing is set."""
    return make()
