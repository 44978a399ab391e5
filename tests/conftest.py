"""What every test can ask for: the pack that ships, its machines, and the municipalities."""

from __future__ import annotations

import pytest

from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack
from rules.plan import Machines


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The law that ships with the product."""
    return load_pack()


@pytest.fixture(scope="session")
def machines() -> Machines:
    """Machines shared by the tests of one process."""
    return Machines()


@pytest.fixture(scope="session")
def municipalities() -> Municipalities:
    """The municipalities that ship with the product."""
    return Municipalities.load()


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:  # noqa: ARG001 - the hook's own signature
    """Tags in the features name obligations; they are not pytest marks."""
    return True
