"""What every test can ask for: the pack that ships, its machines, and the municipalities."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.municipalities import Municipalities
from rules.pack import Pack, load_local_packs, load_pack
from rules.plan import Machines
from tests.databases import Databases, Postgres, running_postgres


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what needs a server program of the machine's own to `make drill`, where it fails without that program."""
    if "TILSYNSKLAR_DRILL" not in os.environ:
        left_out = [item for item in items if item.get_closest_marker("machine")]
        items[:] = [item for item in items if not item.get_closest_marker("machine")]
        config.hook.pytest_deselected(items=left_out)


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
    """Machines shared by the tests of one process."""
    return Machines()


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
