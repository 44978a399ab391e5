"""The law's features under pytest-bdd: the same steps as the product runs, bound to the same functions."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.runner import all_scenarios, feature_files
from rules.scenarios.vocabulary import STEPS, World

FEATURES = Path(__file__).parent.parent / "features"
BIND = {"given": given, "when": when, "then": then}


@pytest.fixture
def world(pack: Pack, machines: Machines, local_packs: tuple[Pack, ...]) -> World:
    """A world in which nothing has been said yet."""
    return World(pack, machines, local_packs)


for _step in STEPS:
    BIND[_step.kind](parsers.parse(_step.pattern))(_step.function)

scenarios(str(FEATURES))


def test_every_scenario_is_collected(request: pytest.FixtureRequest) -> None:
    """As many scenarios are collected here as are written in the feature files, so none is lost in silence."""
    written = len(all_scenarios(feature_files()))
    here = [item for item in request.session.items if item.path == request.path]
    collected = [item for item in here if item is not request.node]

    assert written > 0
    assert len(collected) == written, "run the whole file: a selection leaves scenarios out"
