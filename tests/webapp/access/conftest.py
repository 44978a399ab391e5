"""A site with real sign-in: accounts, cookies and the guard, and a clock that the test moves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from controls.access.conditions import Conditions
from controls.access.desk import AccessDesk
from controls.access.passwords import Passwords, hasher
from controls.access.resetting import Notify
from controls.storage import open_store
from controls.wiring import Application
from models.access import EVERYWHERE, Membership, Role
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.samples import statutes
from webapp.app import create_app

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
OURS = {"Sec-Fetch-Site": "same-origin", "Accept-Language": "nb"}
GOOD = "fire rare ord på rad"
EMAIL = "ansvarlig@osen.example"
#: quick hashes, made once
QUICK = Passwords(hasher(memory_kib=64, passes=1))


@dataclass
class Clock:
    """The time, which only the test moves."""

    now: datetime = field(default=NOW)

    def __call__(self) -> datetime:
        """The present moment."""
        return self.now

    def later(self, **time: int) -> None:
        """Let time pass."""
        self.now += timedelta(**time)


@dataclass
class Place:
    """A site, with what stands behind it."""

    application: Application
    app: Flask
    desk: AccessDesk
    clock: Clock

    def browser(self) -> FlaskClient:
        """A browser without cookies."""
        return self.app.test_client()

    def person(self, role: Role = Role.OFFICER, place: str = "5020", email: str = EMAIL) -> int:
        """An account with a role and a password."""
        number = self.desk.accounts.add(
            f"{role.value} {place}", email, "command_line", self.clock(), [Membership(role=role, place=place)]
        )
        account = self.desk.people.require(number)
        handed = self.desk.resetting.make(account, "command_line", self.clock())
        self.desk.resetting.use(handed.token, GOOD, self.clock())
        return number

    def administrator(self) -> int:
        """An account that may manage accounts."""
        return self.person(Role.ADMINISTRATOR, EVERYWHERE, "admin@example.org")

    def signed_in(self, email: str = EMAIL, password: str = GOOD) -> FlaskClient:
        """A browser that signed in through the page."""
        browser = self.browser()
        answer = post(browser, "/logg-inn", epost=email, passord=password)
        assert answer.status_code == 303, answer.get_data(as_text=True)
        return browser


def post(browser: FlaskClient, address: str, **fields: str) -> TestResponse:
    """Send a form as a page of ours does."""
    return browser.post(address, data=fields, headers=OURS)


def text_of(answer: TestResponse) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", answer.get_data(as_text=True)))


MakePlace = Callable[..., Place]


@pytest.fixture
def place(
    tmp_path: Path,
    small_pack: Pack,
    machines: Machines,
    municipalities: Municipalities,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MakePlace]:
    """Makes the site, under conditions; what is made shares one database."""
    monkeypatch.setattr("controls.access.desk.Passwords", lambda: QUICK)
    store = open_store(f"sqlite:///{tmp_path / 'site.sqlite3'}")
    clock = Clock()
    base = Application(small_pack, machines, municipalities, store, clock, statutes=statutes())

    def made(notify: Notify | None = None, **told: object) -> Place:
        conditions = Conditions(**told)  # type: ignore[arg-type] # the test says which
        application = replace(base, access=conditions, notify=notify)
        desk = AccessDesk.of(store.engine, municipalities, conditions, QUICK)
        return Place(application, create_app(application), desk, clock)

    yield made
    store.close()
