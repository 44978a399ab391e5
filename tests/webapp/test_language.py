"""Which language a page is in, and that the choice is kept."""

from __future__ import annotations

import pytest

from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from webapp.app import create_app


def language_of(html: str) -> str:
    """The language a page says it is in, after seeing that its menu is in that language."""
    page = Page(html)
    language = page.all("html")[0]["lang"]
    assert say("page.menu.law", language) in page.text
    return language


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("nb", "nb"),
        ("no", "nb"),
        ("no-NO", "nb"),
        ("nb-NO,nb;q=0.9", "nb"),
        ("nn", "nn"),
        ("nn-NO", "nn"),
        ("nn_NO", "nn"),
        ("en", "en"),
        ("en-GB,en-US;q=0.9", "en"),
        ("EN-us", "en"),
        ("se,nn;q=0.8,en;q=0.9", "en"),
        ("de,nn;q=0.2", "nn"),
        ("en;q=0,nn;q=0.1", "nn"),
        ("de", "nb"),
        ("*", "nb"),
        ("", "nb"),
        (";;;q=,,=", "nb"),
        ("x" * 5000, "nb"),
    ],
)
def test_the_browser_says_which_language(site: Site, wanted: str, language: str) -> None:
    """The most wanted language that exists is used, `no` is bokmål, and without any it is the installation's."""
    response = site.client().get("/", headers={"Accept-Language": wanted})

    assert language_of(response.get_data(as_text=True)) == language
    assert response.headers["Content-Language"] == language


@pytest.mark.parametrize("language", list(Language))
def test_the_address_wins_and_is_remembered(site: Site, language: Language) -> None:
    """A language asked for in the address is used whatever the browser wants, and kept for the next page."""
    client = site.client()
    other = "en" if language is not Language.EN else "nn"
    first = client.get(f"/lov?lang={language.value}", headers={"Accept-Language": other})
    second = client.get("/", headers={"Accept-Language": other})

    assert language_of(first.get_data(as_text=True)) == language.value
    assert language_of(second.get_data(as_text=True)) == language.value


def test_the_cookie_holds_the_language_and_nothing_more(site: Site) -> None:
    """The cookie is out of reach for scripts and other sites, and no page sets one without being asked."""
    cookie = site.client().get("/?lang=nn").headers["Set-Cookie"]

    assert cookie.startswith("lang=nn;")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Set-Cookie" not in site.client().get("/").headers


@pytest.mark.parametrize("lang", ["", "no", "se", "NB", "../nb", "<script>", "nb\x00", "n" * 3000])
def test_a_language_that_does_not_exist_is_ignored(site: Site, lang: str) -> None:
    """A language there is none of, in address or cookie, changes nothing and is not remembered."""
    client = site.client()
    asked = client.get("/", query_string={"lang": lang}, headers={"Accept-Language": "nn"})
    assert (language_of(asked.get_data(as_text=True)), "Set-Cookie" in asked.headers) == ("nn", False)

    client.set_cookie("lang", "xx")
    kept = client.get("/", headers={"Accept-Language": "nn"})
    assert language_of(kept.get_data(as_text=True)) == "nn"


def test_what_an_answer_depends_on_is_said(site: Site) -> None:
    """A cache between is told that the answer depends on language and cookie."""
    assert {"accept-language", "cookie"} <= {name.lower() for name in site.client().get("/").vary}


@pytest.mark.parametrize("language", list(Language))
def test_the_installations_language_is_used_when_none_fits(site: Site, language: Language) -> None:
    """A reader who asks for no language that exists gets the installation's."""
    parts = site.application
    app = create_app(
        type(parts)(parts.pack, parts.machines, parts.municipalities, parts.store, parts.clock, language)
    )
    html = app.test_client().get("/", headers={"Accept-Language": "fi"}).get_data(as_text=True)

    assert language_of(html) == language.value


@pytest.mark.parametrize("language", list(Language))
def test_the_reader_can_change_language_from_every_page(site: Site, language: Language) -> None:
    """Each page links to itself in every language, and marks the one it is in."""
    page = Page(site.client().get(f"/vurdering/1?lang={language.value}").get_data(as_text=True))
    links = {link["hreflang"]: link for link in page.all("a") if "hreflang" in link}

    assert {code.value: f"?lang={code.value}" for code in Language} == {
        code: link["href"] for code, link in links.items()
    }
    assert [language.value] == [code for code, link in links.items() if "aria-current" in link]
    assert all(link["lang"] == code for code, link in links.items())
