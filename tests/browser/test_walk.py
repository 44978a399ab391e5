"""Every page, in every language, on a desk and on a phone: what a person with a browser would stumble on."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser

from models.words import Language
from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.language import Text, wrong_words
from tests.browser.pages import ERRORS, NOT_PAGES, SAMPLES, addresses
from tests.browser.visit import NARROW, WIDE, Visit, visiting
from tests.real_site import example_number

_STATUS = {error.address: error.status for error in ERRORS}
#: how the parts every page has are told: how many <h1>, <main>, its language, its title
_FRAME = """() => ({
  h1: document.querySelectorAll('h1').length,
  main: document.querySelectorAll('main').length,
  lang: document.documentElement.lang,
  title: document.title,
  heading: document.querySelector('h1')?.textContent.trim() ?? '',
})"""

_BACKGROUND = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"


@pytest.fixture(scope="module")
def visits(browser: Browser, house: House) -> Iterator[dict[str, Visit]]:
    """A tab of a reader of each language, kept for all the pages."""
    with ExitStack() as stack:
        yield {
            language: stack.enter_context(visiting(browser, house.address, language=language))
            for language in _LANGUAGES
        }


#: the drills look at every page in every language; otherwise each page has its turn in one of them, with axe at one
#: of the widths, and the other two are left to tests/webapp/test_pages.py, which reads every page in every language
WHOLE = "TILSYNSKLAR_DRILL" in os.environ
_LANGUAGES = [language.value for language in Language]


def turns() -> list[tuple[str, str]]:
    """The addresses that are walked, each with a language."""
    walked = [(language, place, address) for language in _LANGUAGES for place, address in enumerate(addresses())]
    return [
        (language, address)
        for language, place, address in walked
        if WHOLE or _LANGUAGES[place % len(_LANGUAGES)] == language
    ]


def test_each_page_gets_its_turn() -> None:
    """Every page is walked, and as many in each language."""
    spoken = Counter(language for language, _ in turns())

    assert {address for _, address in turns()} == set(addresses())
    assert min(spoken[language] for language in _LANGUAGES) >= len(addresses()) // len(_LANGUAGES)


@pytest.mark.drill
@pytest.mark.parametrize(("language", "address"), turns())
def test_a_page_is_whole(visits: dict[str, Visit], language: str, address: str) -> None:
    """A page has no fault that axe finds, no error, no stray request or word, and at no width sideways scroll."""
    tab = visits[language]
    tab.wrong.clear()
    tab.resize(WIDE)
    tab.open(address, _STATUS.get(address, 200))
    frame = tab.page.evaluate(_FRAME)
    found = [f"{size[0]}: {told}" for size in (WIDE, NARROW) for told in _looked_at(tab, size, address)]

    assert (frame["h1"], frame["main"], frame["lang"]) == (1, 1, language)
    assert frame["heading"]
    assert frame["title"].removesuffix("Tilsynsklar").rstrip(" –")
    assert [*found, *wrong_words(tab.texts(), language), *tab.wrong] == []


def _looked_at(tab: Visit, size: tuple[int, int], address: str) -> list[str]:
    tab.resize(size)
    turn = (WIDE, NARROW)[addresses().index(address) % 2]
    return [*tab.overflow(), *(axe.violations(tab.page) if WHOLE or size == turn else ())]


@pytest.fixture(scope="module")
def dark(browser: Browser, house: House) -> Iterator[Visit]:
    """A tab of a reader whose system asks for dark colours, kept for all the pages."""
    with visiting(browser, house.address) as opened:
        opened.page.emulate_media(color_scheme="dark")
        yield opened


@pytest.mark.drill
@pytest.mark.parametrize("address", addresses() if WHOLE else addresses()[::6])
def test_a_page_is_readable_in_the_dark(dark: Visit, address: str) -> None:
    """Where the system asks for dark colours, the page has them, and axe finds no fault with them."""
    dark.open(address, _STATUS.get(address, 200))

    assert max(dark.page.evaluate(_BACKGROUND)[:3]) < 100
    assert axe.violations(dark.page) == []


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_a_new_installation_is_whole(browser: Browser, empty_house: House, language: Language) -> None:
    """Where nothing is stored yet, the pages say so without a fault, and the front page leads to the first step."""
    found: dict[str, list[str]] = {}
    with visiting(browser, empty_house.address, language=language.value, size=NARROW) as tab:
        for address in ("/dokument", "/lov/dekning", "/sok?q=menn", "/"):
            tab.open(address)
            told = [*tab.overflow(), *axe.violations(tab.page), *wrong_words(tab.texts(), language.value)]
            found[address] = [*told, *tab.wrong]
        tab.page.locator("main a[href='/vurdering/ny']").first.click()

        assert tab.page.url.endswith("/vurdering/ny")
    assert {address: told for address, told in found.items() if told} == {}


def test_norwegian_text_is_marked_on_english_pages(browser: Browser, house: House) -> None:
    """The law's words, quotations and the names of acts tell a screen reader that they are in Norwegian."""
    expected = {
        f"/vurdering/{example_number('nordmore-2013')}/KRL-2-6": "menn og kvinner bor på samme sted",
        "/lov/kart/krl": "butilbodet til menn skal vere fysisk skilde",
        "/lov/sporsmal/T-VURDERE": "Merknadene til forskriften",
    }
    with visiting(browser, house.address, language="en") as tab:
        for address, words in expected.items():
            tab.open(address)
            languages = {item.language for item in tab.texts() if words in item.text}
            assert languages == {"no"}, address


# What is walked, and whether the walk would see anything


def test_every_route_is_walked(house: House) -> None:
    """Each route that answers GET has sample addresses or a reason why not, and each sample leads to its route."""
    routes = house.app.url_map.bind("127.0.0.1")
    pages = {rule.endpoint for rule in house.app.url_map.iter_rules() if "GET" in (rule.methods or set())}
    led = {address: routes.match(address.partition("?")[0])[0] for found in SAMPLES.values() for address in found}

    assert pages == SAMPLES.keys() | NOT_PAGES.keys()
    assert led == {address: endpoint for endpoint, found in SAMPLES.items() for address in found}


def test_the_walk_would_see_a_bad_page(browser: Browser, house: House) -> None:
    """A picture without words, pale text, a small target, a script that fails and a request elsewhere are caught."""
    with visiting(browser, house.address, size=NARROW) as tab:
        tab.page.set_content(
            """<!doctype html><html><head><title></title></head><body><h1>A</h1><h1>B</h1><img src="data:,">
            <p style="color: #aaa; background: #fff">Pale</p>
            <button style="width: 9px; height: 9px; padding: 0">x</button><button style="width: 9px; height: 9px;
            padding: 0">y</button><div style="width: 900px">wide</div>
            <script>console.error('mistake'); fetch('http://example.org/'); missing.part();</script></body></html>"""
        )
        faults = {told.partition(":")[0] for told in axe.violations(tab.page)}
        tab.page.wait_for_timeout(100)
        tab.open("/finnes-ikke")

    assert {"html-has-lang", "document-title", "image-alt", "color-contrast", "target-size"} <= faults
    for part in ("console error: mistake", "script error: missing", "request to another host: http://example.org/",
                 "failed: http://example.org/", "answered with 404"):  # fmt: skip
        assert any(told.startswith(part) for told in tab.wrong), part


def test_the_rules_for_wcag_2_2_are_tried(browser: Browser, house: House) -> None:
    """The rules on contrast, target size, names and landmarks are among those that axe tries on a page."""
    with visiting(browser, house.address) as tab:
        tab.open("/lov/KRL-2-2a-1")
        tried = axe.rules_run(tab.page)

    assert {
        "color-contrast",
        "target-size",
        "link-name",
        "region",
        "heading-order",
        "scrollable-region-focusable",
    } <= tried
    assert len(tried) > 80


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Dette er ikkje vist"),
        ("nb", "This is what the evidence shows"),
        ("nn", "Dette er ikke vist"),
        ("nn", "What the evidence shows"),
        ("en", "Her er det oppfylt eller brutt"),
        ("en", "Kva som er med"),
        ("nb", "page.home.title"),
        ("en", "{n} of {judged} are met"),
    ],
)
def test_a_text_in_another_language_is_seen(language: str, text: str) -> None:
    """A sentence in another language, a key without its text, and a blank are found; a quotation marked so is not."""
    marked = "no" if language == "en" else "en"

    assert wrong_words([Text(text, language, "p")], language)
    assert wrong_words([Text("Krisesenter", language, "p")], language) == []
    if "{" not in text and "page." not in text:
        assert wrong_words([Text(text, marked, "q")], language) == []
