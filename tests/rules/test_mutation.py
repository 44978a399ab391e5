"""Mutation of the rules: the scenarios notice changes, and what they cannot notice is explained."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from models.words import Strength
from rules.mutation import mutants_of, mutate, try_mutant
from rules.pack import Pack
from rules.scenarios.runner import Scenario, all_scenarios, feature_files

#: `make test` tries every n-th mutant, `make mutate` all of them
SAMPLE = 7


@pytest.fixture(scope="module")
def written() -> list[Scenario]:
    """Every scenario of the features that ship."""
    return all_scenarios(feature_files())


def test_no_sampled_mutant_survives(pack: Pack, written: list[Scenario]) -> None:
    """Of a fixed sample of changes to the rules, each is noticed by a scenario or explained beside the rule."""
    verdicts = list(mutate(pack, written, every=SAMPLE))
    counts = Counter(verdict.outcome for verdict in verdicts)
    survived = [(item.mutant.obligation, item.mutant.name) for item in verdicts if item.outcome == "survived"]

    assert counts["killed"] > len(pack.obligations)
    assert survived == []


def test_every_kind_of_change_is_made(pack: Pack) -> None:
    """Dates, strength, modes, grounds, freshness, groups, speakers, open questions and combinations are changed."""
    mutants = [mutant for item in pack.obligations.values() for mutant in mutants_of(item, pack)]
    names = {mutant.name.rpartition(".")[2] for mutant in mutants}

    kinds = {"from+1", "from-1", "to+1", "to-1", "strength", "ledd", "all->any", "any->all", "flip", "judge->no"}
    kinds |= {"shown_by-1", "mode-1", "fresh+1", "fresh-1", "from", "about", "-applies_when", "group:men"}
    kinds |= {"-interpretation"}
    assert kinds <= names
    assert any(name.startswith("-") for name in names)


def test_a_mutant_without_scenarios_survives(pack: Pack) -> None:
    """Where nothing is tried nothing is noticed: a mutant without scenarios is reported as surviving."""
    mutant = next(item for item in mutants_of(pack.obligations["KRL-2-4"], pack) if item.name == "strength")
    assert mutant.changed.versions[0].strength is Strength.SHOULD

    verdict = try_mutant(mutant, [], pack)
    assert verdict.outcome == "survived"
    assert verdict.mutant.where.file == "law/krl/2.yaml"
    assert (verdict.mutant.where.line or 0) > 1


def test_the_sample_of_the_suite_is_a_part_of_the_whole() -> None:
    """The suite's own figure for the sample stands in one place and is no more than a tenth-odd of the whole."""
    assert 1 < SAMPLE <= 10
    assert "law mutate" in (Path(__file__).parents[2] / "Makefile").read_text("utf-8")
