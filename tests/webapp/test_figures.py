"""Figures, samples and what is enough in a small municipality, as a reader meets them."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from models.evidence import FORMAT
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.rules.made_evidence import ON, statement
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from webapp.cli import run

FIGURE = {"publisher": "Et senter", "table": "Tabell A", "year": 2023}
SAMPLE = {"drawn": 10, "of": 40, "from": "2023-07-01", "to": "2023-12-31", "found": 8}
WORDS = {
    "nb": ("prikket (..)", "Stikkprøve av 10 blant 40 saker", "Stikkprøve av 3 saker", "små tall"),
    "nn": ("prikka (..)", "Stikkprøve av 10 mellom 40 saker", "Stikkprøve av 3 saker", "små tal"),
    "en": ("suppressed (..)", "Sample of 10 out of 40 files", "Sample of 3 files", "small counts"),
}


@pytest.fixture(scope="module")
def kept(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site on the law that ships, with one evaluation of a suppressed figure and two samples."""
    site = make_site(tmp_path_factory.mktemp("figures"), pack, machines, municipalities)
    few = {"drawn": 3, "found": 2, "from": "2023-07-01", "to": "2023-12-31"}
    data = {
        "format": FORMAT,
        "on": str(ON),
        "subject": {"municipality": "0301", "name": "Oslo"},
        "documents": [{"id": "d", "title": "Oversikt", "date": "2024-05-01"}],
        "statements": [
            statement("attest.uten_attest", "..", figure=FIGURE),
            statement("avvik.fulgt_opp", value=True, sample=SAMPLE),
            statement("avvik.risiko_fulgt_opp", value=True, sample=few),
        ],
    }
    site.keep(json.dumps(data).encode())
    yield site
    site.application.close()


def text_of(site: Site, address: str, language: str) -> str:
    """The words of a page, each space one space."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == 200
    return " ".join(Page(response.get_data(as_text=True)).text.split())


@pytest.mark.parametrize("language", Language)
def test_a_suppressed_figure_is_shown_as_one(kept: Site, pack: Pack, language: Language) -> None:
    """The page says that the figure is suppressed, whose it is, for which year and what it counts, and no number."""
    text = text_of(kept, "/vurdering/1/KRL-7-1", language)
    fact = pack.facts["attest.uten_attest"]

    assert WORDS[language][0] in text.lower()
    assert all(word in text for word in ("Et senter", "2023", "Tabell A", fact.definition.get(language)))
    assert fact.unit is not None
    assert f"0 {fact.unit.get(language)}" not in text


@pytest.mark.parametrize("language", Language)
def test_a_sample_is_shown_with_its_counts(kept: Site, language: Language) -> None:
    """The page says how many files, of how many where that is known, and warns of small counts where they are."""
    text = text_of(kept, "/vurdering/1/KOML-25-1-3c", language)
    _, known, unknown, small = WORDS[language]

    assert known in text
    assert unknown in text
    assert text.count(small) == 2  # eight of ten leaves two


@pytest.mark.parametrize("language", Language)
def test_what_is_enough_stands_by_the_question(
    kept: Site, pack: Pack, language: Language, capsys: pytest.CaptureFixture[str]
) -> None:
    """The page of an obligation and `law show` say who must show it, and what can be enough where few live."""
    page = text_of(kept, "/lov/KOML-25-1-3c", language)
    assert run(["law", "show", "KOML-25-1-3c", "--on", str(ON), "--lang", language]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    alone = {"nb": "bare kommunen selv", "nn": "berre kommunen sjølv", "en": "the municipality alone"}[language]
    criteria = pack.obligations["KOML-25-1-3c"].versions[-1].criteria

    for told in (page, shown):
        assert told.count(alone) == len(criteria)
        assert [item.id for item in criteria if item.enough and item.enough.get(language) not in told] == []
