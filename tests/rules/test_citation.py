"""Citations: a place in a law, a guide or a case paper, as the three languages write it."""

from __future__ import annotations

import pytest

from models.words import Language
from rules.citation import citation_text, provision_text
from rules.pack import Pack


@pytest.fixture(scope="module")
def everything(local_packs: tuple[Pack, ...]) -> Pack:
    """The law that ships with Trondheim's measures switched on."""
    (found,) = [pack for pack in local_packs if "LOK-1-1" in pack.obligations]
    return found


def _cited(pack: Pack, obligation: str, language: str) -> str:
    law = pack.law_behind(obligation)
    return citation_text(law, pack.obligations[obligation].versions[0].citation, language)


@pytest.mark.parametrize(
    ("obligation", "nb", "nn", "en"),
    [
        (
            "KRL-2-2a-2",
            "krisesenterlova § 2 andre ledd bokstav a",
            "krisesenterlova § 2 andre ledd bokstav a",
            "the Crisis Centre Act (krisesenterlova) § 2 second ledd letter a",
        ),
        (
            "VEIL-1a",
            "Bufdirs faglige veileder, kapittel 1 bokstav a",
            "den faglege rettleiaren frå Bufdir, kapittel 1 bokstav a",
            "Bufdir's professional guide, chapter 1 letter a",
        ),
        (
            "PLAN-1-9",
            "lokal handlingsplan mot vold i nære relasjoner, tema 9",
            "lokal handlingsplan mot vald i nære relasjonar, tema 9",
            "local action plan against violence in close relationships, theme 9",
        ),
        (
            "LOK-1-12",
            "Trondheim kommunes sak 11/15513, tiltak 12",
            "sak 11/15513 i Trondheim kommune, tiltak 12",
            "Trondheim's case 11/15513, measure 12",
        ),
    ],
)
def test_a_place_is_named_as_its_source_names_it(
    everything: Pack, obligation: str, nb: str, nn: str, en: str
) -> None:
    """A law has §§; a guide has chapters, a plan themes and a case paper measures, after the name and a comma."""
    assert [_cited(everything, obligation, language) for language in ("nb", "nn", "en")] == [nb, nn, en]


@pytest.mark.parametrize(
    ("obligation", "heading"),
    [
        ("KRL-2-1", "krisesenterlova § 2"),
        ("KOML-25-1-1", "kommuneloven § 25-1"),
        ("VEIL-4a", "Bufdirs faglige veileder, kapittel 4"),
        ("PLAN-1-1", "lokal handlingsplan mot vold i nære relasjoner"),
        ("LOK-1-1", "Trondheim kommunes sak 11/15513"),
    ],
)
def test_a_provision_is_headed_by_its_place(everything: Pack, obligation: str, heading: str) -> None:
    """A provision bears the section its obligations stand in; one that gathers several bears the name alone."""
    provision = everything.provision_of[obligation]
    assert provision_text(everything.law_of[provision.law], provision, "nb") == heading


def test_every_citation_can_be_written(everything: Pack) -> None:
    """No version cites a place that a language has no words for."""
    for obligation, version in everything.versions():
        law = everything.law_behind(obligation.id)
        for language in Language:
            assert version.citation.section in citation_text(law, version.citation, language)
