"""The accessibility statement: complete in each language, and a click away from every page."""

from __future__ import annotations

import pytest

from models.texts import catalogue, say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page

ADDRESS = "/tilgjengelighet"


def read(site: Site, address: str, language: str) -> Page:
    """A page as a reader of a language gets it."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code in (200, 404)
    return Page(response.get_data(as_text=True))


@pytest.mark.parametrize("language", list(Language))
def test_the_statement_says_everything_in_the_readers_language(site: Site, language: Language) -> None:
    """The statement holds each of its texts: status, how it was tried, what lacks, whom to tell, complaints."""
    page = read(site, ADDRESS, language)
    texts = [key for key in catalogue() if key.startswith("page.about.") and key != "page.about.reviewed"]

    assert len(texts) >= 15
    assert [key for key in texts if say(key, language) not in page.text] == []
    assert "2026" in page.text
    assert {f"https://{name}/" for name in ("uustatus.no", "www.uutilsynet.no", "www.diskrimineringsnemnda.no")} <= {
        link["href"] for link in page.all("a")
    }


@pytest.mark.parametrize("address", ["/", "/lov", "/vurdering/1", ADDRESS, "/nowhere"])
def test_every_page_leads_to_the_statement(site: Site, address: str) -> None:
    """The foot of a page, also of one that says what is wrong, has the link with its name."""
    page = read(site, address, "nb")

    assert ADDRESS in [link["href"] for link in page.all("a")]
    assert page.text.splitlines()[-1] == say("page.about.link", "nb")


def test_the_address_takes_nothing(site: Site) -> None:
    """What is added to the address changes no word of the page, and never becomes an element of it."""
    asked = read(site, f"{ADDRESS}?x=%22%3E%3Cscript%3Ealert()%3C/script%3E", "nb")
    plain = read(site, ADDRESS, "nb")

    assert asked.text == plain.text
    assert [tag for tag, _ in asked.elements] == [tag for tag, _ in plain.elements]
    assert site.client().get(f"{ADDRESS}/x").status_code == 404
    assert site.client().post(ADDRESS).status_code in (403, 405)
