"""A store of its own on each kind of database, and a small evaluation to keep in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from controls.evaluating import evaluate_bytes
from controls.storage import Store, open_store
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.storage.samples import EVIDENCE, Evaluate, Kept
from tests.databases import KINDS, Databases


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which kind of database; every test that uses it runs on each."""
    return str(request.param)


@pytest.fixture
def address(kind: str, databases: Databases, request: pytest.FixtureRequest) -> str:
    """The address of a database with nothing in it; beside a store, that of the store's."""
    return databases.ready(kind) if "store" in request.fixturenames else databases.new(kind)


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def evaluate(pack: Pack, machines: Machines, municipalities: Municipalities) -> Evaluate:
    """Evaluates a small evidence file; another `note` makes it another file, another `on` another date."""

    def made(note: str = "first", on: date | None = None) -> Kept:
        content = EVIDENCE.format(note=note).encode()
        done = evaluate_bytes(content, "osen.yaml", pack, machines, municipalities, on=on)
        return Kept(done.evaluation, content)

    return made
