"""Who shows what: providers for the parts and groups they run, the municipality for what it alone must show."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from models.evidence import FORMAT, Evidence
from models.findings import Finding
from models.words import Outcome
from rules.evaluation import evaluate
from rules.facts import Aside
from rules.pack import Pack
from rules.plan import Machines

ON = date(2024, 6, 1)


def statement(fact: str, about: str, **more: object) -> dict[str, Any]:
    """A statement shown by a document, two months before the date."""
    return {
        "id": f"{fact}-{about}-{more.get('group', 'unspecified')}",
        "fact": fact,
        "value": True,
        "about": about,
        "said_by": "municipality" if about == "municipality" else "provider",
        "group": "unspecified",
        "mode": "arranged",
        "shown_by": "document",
        "certainty": "certain",
        "from": date(2024, 4, 1),
        "source": {"document": "d"},
        **more,
    }


def finding_of(
    pack: Pack, machines: Machines, obligation: str, providers: list[dict[str, Any]], *statements: dict[str, Any]
) -> Finding:
    """The finding of one obligation on evidence with these providers and statements."""
    evidence = Evidence.model_validate(
        {
            "format": FORMAT,
            "subject": {"municipality": "0301", "name": "Oslo"},
            "providers": tuple(providers),
            "documents": ({"id": "d", "title": "Avtale", "date": "2024-04-01"},),
            "statements": tuple(statements),
        },
        strict=False,
    )
    (finding,) = evaluate(pack, machines, evidence, ON, [obligation]).findings
    return finding


def asides(finding: Finding) -> set[str]:
    """Why statements were set aside, over all criteria."""
    return {why for result in finding.criteria for _, why in result.aside}


CENTRE = {"id": "senter", "name": "Senteret", "model": "iks"}


def test_a_provider_shows_what_it_runs(pack: Pack, machines: Machines) -> None:
    """The evidence of a provider that runs the whole service counts for the municipality's duty."""
    finding = finding_of(pack, machines, "KRL-2-2a-3", [CENTRE], statement("botilbud.hele_aaret", "senter"))

    assert finding.outcome is Outcome.MET


@pytest.mark.parametrize(
    ("covers", "outcome"),
    [(["accommodation"], Outcome.MET), (["telephone", "day_service"], Outcome.UNRESOLVED)],
)
def test_a_provider_shows_only_the_parts_it_runs(
    pack: Pack, machines: Machines, covers: list[str], outcome: Outcome
) -> None:
    """With several providers each one's evidence counts for its own part of the service."""
    provider = CENTRE | {"covers": tuple(covers)}
    finding = finding_of(pack, machines, "KRL-2-2a-3", [provider], statement("botilbud.hele_aaret", "senter"))

    assert finding.outcome is outcome
    assert (Aside.OTHER_PARTY in asides(finding)) is (outcome is Outcome.UNRESOLVED)


def test_a_provider_shows_only_the_groups_it_serves(pack: Pack, machines: Machines) -> None:
    """A provider for men says nothing for women, nor for the service as a whole."""
    provider = CENTRE | {"groups": ("men",)}
    said = [statement("botilbud.finnes", "senter", group=group) for group in ("women", "men", "children")]
    finding = finding_of(pack, machines, "KRL-2-2a-1", [provider], *said)
    states = {result.group.value: result.state.value for result in finding.criteria if result.criterion == "finnes"}

    assert states == {"unspecified": "yes", "women": "unknown", "men": "yes", "children": "unknown"}


def test_a_provider_counts_only_while_it_runs_the_service(pack: Pack, machines: Machines) -> None:
    """Evidence about a provider counts from the first to the last day of its task, both inclusive."""
    for to, outcome in ((ON, Outcome.MET), (date(2024, 5, 31), Outcome.UNRESOLVED)):
        provider = CENTRE | {"to": to}
        finding = finding_of(pack, machines, "KRL-2-2a-3", [provider], statement("botilbud.hele_aaret", "senter"))
        assert finding.outcome is outcome


def test_only_the_municipality_shows_its_internal_control(pack: Pack, machines: Machines) -> None:
    """What a provider shows does not count for duties that the municipality alone can show."""
    fact = pack.obligations["KOML-25-1-3a"].versions[0].criteria[0].fact
    finding = finding_of(pack, machines, "KOML-25-1-3a", [CENTRE], statement(fact, "senter"))

    assert finding.outcome is Outcome.UNRESOLVED
    assert Aside.OTHER_PARTY in asides(finding)


def test_a_district_answers_for_part(pack: Pack, machines: Machines) -> None:
    """What a city district has does not show the whole municipality; what it lacks counts against it."""
    district = {"id": "bydel", "name": "En bydel", "model": "district", "covers": ("reestablishment",)}
    fact = pack.obligations["KOML-25-1-3a"].versions[0].criteria[0].fact
    has = finding_of(pack, machines, "KOML-25-1-3a", [district], statement(fact, "bydel"))
    lacks = finding_of(pack, machines, "KOML-25-1-3a", [district], statement(fact, "bydel", value=False))

    assert has.outcome is Outcome.UNRESOLVED
    assert lacks.outcome is Outcome.BROKEN


def test_women_and_men_each_shown_show_the_service(pack: Pack, machines: Machines) -> None:
    """Where women and men are each asked for by name, showing each group shows the service as a whole."""
    said = [statement("botilbud.finnes", "municipality", group=group) for group in ("women", "men", "children")]

    assert finding_of(pack, machines, "KRL-2-2a-1", [], *said).outcome is Outcome.MET
    assert finding_of(pack, machines, "KRL-2-2a-1", [], *said[1:]).outcome is Outcome.UNRESOLVED
