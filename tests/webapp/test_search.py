"""The search page: what it finds, in three languages, and what it does with whatever is typed."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest

from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
HOSTILE = [
    "x" * 10_000,
    "ord " * 3_000,
    "'; DROP TABLE evaluation; --",
    "%' OR '1'='1",
    "<script>alert('x')</script>",
    "(a+)+$",
    "\\",
    "[",
    "\x00\x01",
    "\U0001d11e\u202e",
    "{{ 7*7 }}",
    "../../etc/passwd",
    "ﷺ" * 300,
]


def search(site: Site, query: str, language: str = "nb", **more: str) -> Page:
    """What a search answers."""
    address = f"/sok?{urlencode({'q': query, **more})}"
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


def results(found: Page) -> list[str]:
    """Where the results lead."""
    links = [link["href"] for link in found.all("a")]
    return [link for link in links if link.startswith(("/lov/", "/vurdering/")) and link != "/vurdering/ny"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_duty_is_found_by_its_id(site: Site, language: str) -> None:
    """The first result of an id is that obligation, in the reader's language."""
    found = search(site, "krl-2-2", language)

    assert results(found)[0] == "/lov/KRL-2-2"
    assert f"{language}-KRL-2-2" in found.text
    assert found.all("mark")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_found_in_its_own_group(site: Site, language: str) -> None:
    """Duties, control questions, interpretations and evidence stand in groups, each found by its own words."""
    for query, part, address in (
        ("summary", "plikter", "/lov/KRL-2-1"),
        ("ask-met", "sporsmal", "/lov/KRL-2-1"),
        ("T-OPEN", "fortolkninger", "/lov/sporsmal/T-OPEN"),
        ("quote-met", "bevis", "/vurdering/2?q=test.met#findings"),
    ):
        found = search(site, query, language)
        assert say(f"page.search.part.{part}", language) in found.text
        assert address in results(found)


def test_hits_are_marked_and_strangers_words_are_only_text(site: Site) -> None:
    """The words that were looked for are marked, and what stands in the evidence never becomes part of the page."""
    found = search(site, "quote-broken")

    assert NOBODYS in found.text
    assert not found.all("script") or all(script.get("src") for script in found.all("script"))
    assert len(found.all("mark")) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_is_typed_is_answered(site: Site, query: str, language: str) -> None:
    """Any text is a question: the page is whole, and the text is shown as text."""
    html = (
        site.client()
        .get(f"/sok?{urlencode({'q': query})}", headers={"Accept-Language": language})
        .get_data(as_text=True)
    )

    assert "<script>alert" not in html
    assert len(html) < 100_000
    assert len(site.application.store.evaluations()) == 2
    assert Page(html).all("html")[0]["lang"] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_never_silent(site: Site, language: str) -> None:
    """An empty box, a box without words, and a word that is nowhere each say what to do."""
    assert say("page.search.what", language) in search(site, "", language).text
    assert say("page.search.no_words", language) in search(site, "§ %", language).text
    assert say("page.search.none", language, query="finnesikke") in search(site, "finnesikke", language).text
    assert say("page.search.cut", language) in search(site, "a" * 300, language).text


def test_pages_hold_everything_once(site: Site) -> None:
    """The pages of one group follow each other and together hold each result once."""
    seen: list[str] = []
    for number in range(1, 10):
        found = search(site, "krl", **{"del": "sporsmal", "side": str(number)})
        texts = [text for text in found.text.splitlines() if "ask-" in text]
        if texts and texts[0] in seen:
            break
        seen += texts

    assert len(seen) > 10
    assert "finnes" not in "".join(seen)


@pytest.mark.parametrize("side", ["0", "-1", "x", "99999999999999999999", "9999", "²", ""])
@pytest.mark.parametrize("part", ["plikter", "bevis", "finnesikke", ""])
def test_any_page_number_is_answered(site: Site, part: str, side: str) -> None:
    """A page number or group that does not exist leads to a page that does."""
    assert search(site, "quote", **{"del": part, "side": side}).all("h1")


def test_a_question_never_stands_in_the_log(site: Site, capfd: pytest.CaptureFixture[str]) -> None:
    """What somebody looks for is nobody's business: the log holds the route and not the question."""
    from webapp.logs import set_up  # noqa: PLC0415 - after the streams are caught

    set_up("debug")
    search(site, "hemmeligord")
    told = capfd.readouterr().err

    assert "hemmeligord" not in told
    assert any(json.loads(line).get("route") == "/sok" for line in told.splitlines() if line.startswith("{"))
