"""An empty store on each kind of database, and everything that works on its evidence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from controls.storage import Store, open_store
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.evidence_made import Made, made
from tests.databases import KINDS, Databases


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, databases: Databases) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(databases.ready(str(request.param)))
    yield opened
    opened.close()


@pytest.fixture
def here(store: Store, pack: Pack, municipalities: Municipalities) -> Made:
    """The evidence of an empty store."""
    return made(store, pack, municipalities)
