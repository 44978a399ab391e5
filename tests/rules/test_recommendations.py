"""Guidance is never a duty: whatever is said against it, a recommendation is not followed, and never broken."""

from __future__ import annotations

from datetime import date

import pytest

from models.evidence import FORMAT, Evidence
from models.law import Role
from models.words import Outcome, Strength
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines

DAY = date(2024, 6, 15)
GUIDANCE = ("veil", "sjekk", "plan", "lok")


@pytest.fixture(scope="module")
def everything(local_packs: tuple[Pack, ...]) -> Pack:
    """The law that ships with Trondheim's measures switched on."""
    (found,) = [pack for pack in local_packs if "LOK-1-1" in pack.obligations]
    return found


@pytest.fixture(scope="module")
def recommendations(everything: Pack) -> list[str]:
    """Every recommendation of the guidance, by id."""
    return [name for name, provision in everything.provision_of.items() if provision.law in GUIDANCE]


def _denied(pack: Pack, names: list[str]) -> list[dict[str, object]]:
    """Each recommendation's criteria answered with no, in the municipality's own words."""
    told: dict[str, dict[str, object]] = {}
    for name in names:
        for criterion in pack.obligations[name].versions[-1].criteria:
            fact = pack.facts[criterion.fact]
            value: object = fact.words[-1]
            if value in ("true", "false"):
                yes = criterion.when if criterion.role is Role.BREAKS else criterion.yes
                assert yes is not None
                value = yes.operand is True if criterion.role is Role.BREAKS else yes.operand is not True
            told[fact.id] = {
                "id": f"s{len(told)}",
                "fact": fact.id,
                "value": value,
                "about": "municipality",
                "said_by": "municipality",
                "group": criterion.groups[0].value,
                "mode": "done",
                "shown_by": "observation",
                "certainty": "certain",
                "from": DAY,
                "source": {"document": "brev"},
            }
    told.pop("handlingsplan.finnes", None)  # whether there is a plan is asked by itself
    return list(told.values())


def _evidence(**more: object) -> Evidence:
    base = {
        "format": FORMAT,
        "subject": {"municipality": "5001", "name": "Kommunen"},
        "documents": [{"id": "brev", "title": "Brev", "date": str(DAY)}],
    }
    return Evidence.model_validate({**base, **more}, strict=False)


def test_the_guidance_is_all_recommended(everything: Pack, recommendations: list[str]) -> None:
    """Thirty-nine, nine, nine and twelve recommendations; none is a theme of tilsyn, none has an order to correct."""
    counted = [sum(everything.provision_of[name].law == law for name in recommendations) for law in GUIDANCE]
    assert counted == [39, 9, 9, 12]
    for name in recommendations:
        assert everything.provision_of[name].tilsyn is None
        for version in everything.obligations[name].versions:
            assert version.strength is Strength.SHOULD
            assert version.order is None


def test_a_recommendation_admitted_not_to_be_followed_is_not_broken(
    everything: Pack, machines: Machines, recommendations: list[str]
) -> None:
    """Admitted and observed not to be so, every recommendation is not followed; a plan is needed for its themes."""
    plan = {"id": "plan", "fact": "handlingsplan.finnes", "value": True, "about": "municipality"}
    rest = {"said_by": "municipality", "group": "unspecified", "mode": "arranged", "shown_by": "document"}
    known = {**plan, **rest, "certainty": "certain", "from": DAY, "source": {"document": "brev"}}
    statements = [*_denied(everything, recommendations), known]
    findings = evaluate(everything, machines, _evidence(statements=statements), DAY, recommendations).findings

    outcomes = {finding.obligation: finding.outcome for finding in findings}
    assert outcomes.pop("VEIL-6e") is Outcome.FOLLOWED
    assert set(outcomes.values()) == {Outcome.NOT_FOLLOWED}
    assert len(outcomes) == len(recommendations) - 1


def test_a_recommendation_is_not_broken_by_an_authority(
    everything: Pack, machines: Machines, recommendations: list[str]
) -> None:
    """An authority's conclusion that a recommendation is broken leaves it not followed, labelled as theirs."""
    judgements = [
        {"obligation": name, "group": "all", "outcome": "broken", "kind": "authority_conclusion", "by": "styresmakta",
         "on": str(DAY), "reason": "konklusjon"}
        for name in recommendations
    ]  # fmt: skip
    findings = evaluate(everything, machines, _evidence(judgements=judgements), DAY, recommendations).findings

    assert {finding.outcome for finding in findings} == {Outcome.NOT_FOLLOWED}
    assert {finding.labelled.by if finding.labelled else None for finding in findings} == {"styresmakta"}
    assert not any(finding.tilsyn_theme for finding in findings)


def test_offered_and_received_are_different_facts(everything: Pack, recommendations: list[str]) -> None:
    """What users received is always asked as done and on record; a routine alone never answers it."""
    asked = [
        criterion
        for name in recommendations
        for version in everything.obligations[name].versions
        for criterion in version.criteria
        if criterion.judge is not None and criterion.needs is not None and criterion.needs.shown_by.value == "record"
    ]
    assert len(asked) > 30
    assert {criterion.needs.mode.value for criterion in asked if criterion.needs} == {"done"}
    assert {criterion.fresh.from_.value for criterion in asked} == {"period"}
    routines = {
        criterion.fact
        for name in recommendations
        for version in everything.obligations[name].versions
        for criterion in version.criteria
        if criterion not in asked
    }
    assert not routines & {criterion.fact for criterion in asked}
