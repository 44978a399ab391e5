"""A web application on a small law, with one evaluation in which every outcome occurs."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from controls.evaluating import evaluate_bytes
from controls.storage import open_store
from controls.wiring import Application
from rules.municipalities import Municipalities
from rules.pack import Pack, read_pack
from rules.plan import Machines
from rules.scenarios.runner import Result, Scenario, rule_hash
from tests.databases import ready_sqlite
from tests.webapp.logged import logged
from tests.webapp.people import EVERYONE
from tests.webapp.samples import NOBODYS, evidence, pack_files, statutes
from webapp.app import create_app

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


@dataclass
class Site:
    """A web application with what stands behind it."""

    application: Application
    app: Flask

    def client(self) -> FlaskClient:
        """A browser without cookies."""
        return self.app.test_client()

    def keep(self, content: bytes) -> int:
        """Evaluate an evidence file and store it; the id."""
        parts = self.application
        done = evaluate_bytes(content, "osen.json", parts.pack, parts.machines, parts.municipalities)
        return parts.store.keep(done.evaluation, parts.pack, content, f"{NOBODYS}.json", NOW)

    def keep_scenarios(self, obligation: str, number: int, *, hashed: str | None = None) -> None:
        """Store so many results for an obligation; the first one does not hold."""
        feature = f"krl/{obligation}.feature"
        ran_on = hashed or rule_hash(self.application.pack, obligation)
        self.application.store.keep_scenarios(
            self.application.pack,
            [
                Result(
                    Scenario(feature, obligation, f"Rule {NOBODYS}", f"Scenario {line}", line, ()),
                    passed=line > 1,
                    error="" if line > 1 else f"{feature}:1: {NOBODYS}",
                    rule_hash=ran_on,
                )
                for line in range(1, number + 1)
            ],
            NOW,
        )

    def statements(self, job: Callable[[], object]) -> int:
        """How many SQL statements a job takes."""
        seen: list[object] = []

        def note(*details: object) -> None:
            seen.append(details[2])

        event.listen(self.application.store.engine, "before_cursor_execute", note)
        try:
            job()
        finally:
            event.remove(self.application.store.engine, "before_cursor_execute", note)
        return len(seen)


@pytest.fixture(scope="session")
def small_pack() -> Pack:
    """The small law."""
    return read_pack(pack_files())


def make_site(folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Site:
    """A site with an empty database in a folder."""
    store = open_store(ready_sqlite(folder / "site.sqlite3"))
    application = Application(pack, machines, municipalities, store, lambda: NOW, statutes=statutes())
    return Site(application, create_app(application, lambda _: EVERYONE))


@pytest.fixture
def empty_site(
    tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site on the small law with nothing stored."""
    site = make_site(tmp_path, small_pack, machines, municipalities)
    yield site
    site.application.close()


@pytest.fixture(scope="module")
def site(
    tmp_path_factory: pytest.TempPathFactory,
    small_pack: Pack,
    machines: Machines,
    municipalities: Municipalities,
) -> Iterator[Site]:
    """A site on the small law with evaluation 1 (every outcome, in 2020) and 2 (after the law was checked).

    The tests that share it only read.
    """
    site = make_site(tmp_path_factory.mktemp("site"), small_pack, machines, municipalities)
    assert site.keep(evidence()) == 1
    assert site.keep(evidence("2026-01-15")) == 2
    site.keep_scenarios("KRL-2-1", 3)
    site.keep_scenarios("KRL-2-2", 2, hashed="e" * 64)
    yield site
    site.application.close()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged from here on, down to the least of it."""
    with logged("debug") as stream:
        yield stream
