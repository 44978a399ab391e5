"""An outbox on each kind of database, with accounts, rounds and a clock that stands still until it is moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.notices.mail import Carrier, MailServer, carrier
from controls.notices.outbox import Outbox
from controls.settings import MailTls
from controls.storage import Store, open_store
from controls.storage.accounts import Accounts
from controls.storage.engine import WRITES
from controls.storage.notices import Notices
from controls.storage.rounds import NewRound, Rounds
from models.notices import Notice
from models.rounds import RoundEvent
from models.tables import AccountRow
from models.words import Language
from tests.controls.rounds.made import EVERYBODY, NOW, Story
from tests.databases import KINDS, Databases

Reach = Callable[[MailServer], AbstractContextManager[Carrier]]


def server(port: int = 25, **told: object) -> MailServer:
    """A mail server by its settings."""
    given: dict[str, object] = {
        "host": "localhost", "port": port, "tls": MailTls.NONE, "sender": "tilsynsklar@example.no",
        "address": "https://tilsyn.example.no", **told,
    }  # fmt: skip
    return MailServer(**given)  # type: ignore[arg-type]  # a test names what it changes


@dataclass
class Box:
    """A store with accounts 1 to 6, as `EVERYBODY`, and what sends their notices."""

    store: Store
    now: datetime = NOW

    @property
    def notices(self) -> Notices:
        """The notices of the store."""
        return Notices(self.store.engine)

    def outbox(self, mail: MailServer | None = None, reach: Reach = carrier, *, off: bool = False) -> Outbox:
        """The outbox of the store. `off`: without a mail server."""
        to = None if off else mail or server()
        return Outbox(self.notices, Accounts(self.store.engine), to, Language.NN, reach)

    def keep(self, story: Story) -> int:
        """Keep a round; its id."""
        new = NewRound(story.round.kind, story.round.municipality, story.round.county, story.events)
        return Rounds(self.store.engine).begin(new, self.now)

    def happen(self, number: int, event: RoundEvent) -> None:
        """Let something happen in a round."""
        Rounds(self.store.engine).add(number, lambda _, __: [event])

    def clock(self) -> datetime:
        """The moment it is."""
        return self.now

    def later(self, by: timedelta) -> None:
        """Let time go by."""
        self.now += by

    def of(self, account: int) -> tuple[Notice, ...]:
        """The notices to an account."""
        return self.notices.of(account)

    def change(self, account: int, **told: object) -> None:
        """Change an account behind the program's back."""
        with Session(self.store.engine.execution_options(**{WRITES: True})) as session, session.begin():
            session.execute(update(AccountRow).where(col(AccountRow.id) == account).values(**told))


@pytest.fixture(params=KINDS)
def box(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Box]:
    """A store with an account for each role."""
    store = open_store(databases.new(str(request.param)))
    accounts = Accounts(store.engine)
    for person in EVERYBODY:
        made = accounts.add(person.name, f"konto{person.id}@example.no", "test", NOW, person.memberships)
        assert made == person.id
    yield Box(store)
    store.close()
