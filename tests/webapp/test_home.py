"""The start page: what this is, what can be done, and where things stand; and the menu above every page."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from controls.lawbook import law_calendars
from controls.storage.totals import Totals, totals
from models.texts import say
from models.words import Language
from rules.pack import Pack
from tests.webapp.conftest import NOW, Site
from tests.webapp.reading import Page
from tests.webapp.samples import evidence
from webapp.pages.frame.home import PAGE, nearest_change
from webapp.pages.frame.menu import MENU

LANGUAGES = list(Language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_can_be_done_and_where_things_stand(site: Site, language: Language) -> None:
    """What is one's own, a file, the real cases and the law have a card each, one of them next; the totals follow."""
    page = Page(site.client().get(f"/?lang={language.value}").get_data(as_text=True))
    buttons = [link for link in page.all("a") if link.get("class") == "ds-button"]

    assert [button["href"] for button in buttons] == ["/start", "/vurdering/ny", "#evaluations", "/lov"]
    assert [button["data-variant"] for button in buttons].count("primary") == 1
    for key in ("mine", "own", "examples", "law"):
        assert say(f"page.home.{key}.title", language) in page.text
    assert f"{say('page.home.now.evaluations', language)}\n2" in page.text
    assert f"{say('page.home.now.municipalities', language)}\n1" in page.text


def test_what_is_stored_is_counted(empty_site: Site) -> None:
    """Evaluations, municipalities and the moment of the last one are told, at the same cost for many as for few."""
    engine = empty_site.application.store.engine
    assert totals(engine) == Totals(0, 0, None)
    cost = empty_site.statements(lambda: totals(engine))

    empty_site.keep(evidence())
    empty_site.keep(evidence("2019-03-01"))

    assert totals(engine) == Totals(2, 1, NOW)
    assert empty_site.statements(lambda: totals(engine)) == cost


def test_more_evaluations_cost_no_more_statements(empty_site: Site) -> None:
    """The page takes as many SQL statements with many evaluations as with one."""
    client = empty_site.client()
    empty_site.keep(evidence())
    few = empty_site.statements(lambda: client.get("/"))
    for day in range(1, PAGE + 2):
        empty_site.keep(evidence(f"2019-05-{day:02}"))

    assert empty_site.statements(lambda: client.get("/")) == few


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_start_says_what_to_do(empty_site: Site, language: Language) -> None:
    """Without evaluations the page leads to uploading one, and offers no examples that are not there."""
    page = Page(empty_site.client().get(f"/?lang={language.value}").get_data(as_text=True))

    assert say("page.home.none", language) in page.text
    assert say("page.home.examples.title", language) not in page.text
    assert "/vurdering/ny" in [link["href"] for link in page.all("a")]


def test_older_evaluations_are_a_page_away(empty_site: Site) -> None:
    """What does not fit on the first page is on the next, which leads back, and nothing stands on both."""
    for day in range(1, PAGE + 3):
        empty_site.keep(evidence(f"2019-05-{day:02}"))
    client = empty_site.client()
    pages = [Page(client.get(address).get_data(as_text=True)) for address in ("/", "/?etter=3")]
    first, second = ([link["href"] for link in page.all("a") if link.get("class") == "name"] for page in pages)

    assert (len(first), len(second)) == (PAGE, 2)
    assert not set(first) & set(second)
    assert '/?etter=3#evaluations"' in client.get("/").get_data(as_text=True)


def test_the_next_change_of_the_law_is_told(small_pack: Pack) -> None:
    """The first day after today counts, today itself is past, and when none is known the last one is told."""
    calendars = law_calendars(small_pack)
    days = sorted({item.day for calendar in calendars for item in calendar.days})
    assert len(days) > 1

    for today, nearest in pairwise(days):
        change = nearest_change(calendars, today)
        assert change is not None
        assert (change.item.day, change.ahead) == (nearest, True)
    last = nearest_change(calendars, days[-1])
    assert last is not None
    assert (last.item.day, last.ahead) == (days[-1], False)
    assert nearest_change([], date(2026, 1, 1)) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_is_on_every_page_and_says_where_one_is(site: Site, language: Language) -> None:
    """Each entry leads to a page that is there, and the nearest one to the page is marked, that one alone."""
    marked = {"/": "page", "/vurdering/1": "true", "/vurdering/ny": "true", "/lov": "page", "/lov/KRL-2-1": "true"}
    for address, how in marked.items():
        html = site.client().get(f"{address}?lang={language.value}").get_data(as_text=True)
        menu = html.split(f'aria-label="{say("page.menu", language)}"', 1)[1].split("</nav>", 1)[0]
        links = Page(f"<nav>{menu.split('>', 1)[1]}</nav>").all("a")
        here = [link for link in links if "aria-current" in link]

        assert [link["aria-current"] for link in here] == [how], address
        assert [site.client().get(link["href"]).status_code for link in links] == [200] * len(MENU)


def test_a_page_that_is_not_there_has_no_place_in_the_menu(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry whose page this program lacks is left out, and the rest of the menu stands."""
    monkeypatch.delitem(site.app.view_functions, "search.search")
    html = site.client().get("/lov").get_data(as_text=True)

    assert 'href="/sok"' not in html
    assert 'href="/lov"' in html


@pytest.mark.parametrize("query", ["utfall=broken&tema=x", "q=%22%3E%3Cscript%3E", "etter=2&etter=3"])
def test_another_language_shows_the_same_view(site: Site, query: str) -> None:
    """The links to other languages keep what the address asks for, as text and nothing else."""
    html = site.client().get(f"/?{query}&lang=en").get_data(as_text=True)
    links = [link["href"] for link in Page(html).all("a") if "hreflang" in link]

    assert links == [f"?{query}&lang={language.value}" for language in Language]
    assert "<script>" not in html
