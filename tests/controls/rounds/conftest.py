"""A store with a round book, on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from controls.evidence.desk import Desk
from controls.rounds.book import RoundBook
from controls.rounds.evaluating import RoundEvaluator
from controls.storage import Store, open_store
from controls.storage.rounds import Rounds
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.databases import KINDS, Databases


class Here(NamedTuple):
    """An empty store with what works on its rounds."""

    store: Store
    desk: Desk
    book: RoundBook
    evaluator: RoundEvaluator


@pytest.fixture(params=KINDS)
def here(
    request: pytest.FixtureRequest,
    databases: Databases,
    pack: Pack,
    machines: Machines,
    municipalities: Municipalities,
) -> Iterator[Here]:
    """A book on an empty store."""
    store = open_store(databases.new(str(request.param)))
    desk = Desk.of(store.engine, municipalities, pack)
    book = RoundBook(Rounds(store.engine), desk.holdings, pack, municipalities)
    evaluator = RoundEvaluator(book, desk.holders, desk.assembler, store, (pack, machines, municipalities))
    yield Here(store, desk, book, evaluator)
    store.close()
