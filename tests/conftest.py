"""What every test can ask for: the pack that ships, its machines, and the municipalities."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.municipalities import Municipalities
from rules.pack import Pack, load_local_packs, load_pack
from rules.plan import Machines
from tests.compiled_once import compile_once
from tests.databases import Databases, Postgres, hurry_sqlite, running_postgres

hurry_sqlite()
compile_once()


#: what is left to `make drill`: what needs a server program of the machine's own (and fails there without it), and
#: what takes long and tells little more than the part of it that is always run
_LEFT = ("machine", "whole")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave to `make drill` what is marked so."""
    if "TILSYNSKLAR_DRILL" not in os.environ:
        left_out = [item for item in items if any(map(item.get_closest_marker, _LEFT))]
        items[:] = [item for item in items if not any(map(item.get_closest_marker, _LEFT))]
        config.hook.pytest_deselected(items=left_out)


def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over what every test of the run keeps alive: thousands of cases, and the law.

    It would otherwise look through all of it for seconds, again and again, in whatever test it happens to run.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The law that ships with the product."""
    return load_pack()


@pytest.fixture(scope="session")
def local_packs() -> tuple[Pack, ...]:
    """The law that ships with each of its local packs switched on, one at a time."""
    return load_local_packs()


@pytest.fixture(scope="session")
def machines() -> Machines:
    """Machines shared by the tests of one process; they have room for every interval of the law."""
    return Machines(32)


@pytest.fixture(scope="session")
def municipalities() -> Municipalities:
    """The municipalities that ship with the product."""
    return Municipalities.load()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL, shared by the tests of one process."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def databases(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Databases]:
    """New databases of either kind; the server is started by the first test that asks for one on it."""

    def server() -> Postgres:
        found = request.getfixturevalue("postgres")
        assert isinstance(found, Postgres)
        return found

    made = Databases(tmp_path, server)
    yield made
    made.remove()


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:  # noqa: ARG001 - the hook's own signature
    """Tags in the features name obligations; they are not pytest marks."""
    return True
