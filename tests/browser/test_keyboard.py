"""The pages by keyboard alone: past the menu, in order, to everything, and always seeing where one is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from models.texts import say
from tests.browser.conftest import House
from tests.browser.pages import SAMPLES
from tests.browser.visit import NARROW, Visit, visiting

#: the first address of each route; the drills take all of them, otherwise every fourth one is pressed through
FIRST = [found[0] for found in SAMPLES.values()][:: 1 if "TILSYNSKLAR_DRILL" in os.environ else 4]
#: a page has no more stops than this before the test gives up on coming round
_MOST = 2000
#: what has the keyboard: which one it is in the order of the page, whether it can be seen, and how it is marked.
#: Elements inside a closed <details> are no stops and are not counted.
_HERE = """() => {
  const all = [...document.querySelectorAll('*')];
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const box = here.getBoundingClientRect();
  const drawn = one => {
    const style = getComputedStyle(one);
    const line = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return line || style.outlineStyle === 'auto' || style.boxShadow !== 'none';
  };
  // a box to tick may be marked by the frame around it and its words
  const around = ['checkbox', 'radio'].includes(here.type) ? here.closest('label, .ds-field') : null;
  return {
    place: all.indexOf(here),
    what: here.outerHTML.slice(0, 120),
    marked: drawn(here) || (around !== null && drawn(around)),
    seen: Math.min(box.width, box.height, box.bottom, box.right, innerHeight - box.top, innerWidth - box.left) > 0,
    href: here.getAttribute('href'),
  };
}"""
#: every element that should be a stop: shown, not switched off, not taken out of the order
_STOPS = """() => {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const all = [...document.querySelectorAll('*')];
  const radios = new Set();
  return [...document.querySelectorAll(wanted)].filter(one => {
    if (one.disabled || one.tabIndex < 0 || one.type === 'hidden') return false;
    if (!one.checkVisibility({visibilityProperty: true})) return false;
    if (one.type === 'radio') {
      const group = [...document.getElementsByName(one.name)];
      const chosen = group.find(other => other.checked) ?? group[0];
      return chosen === one;
    }
    return true;
  }).map(one => all.indexOf(one));
}"""


def stops(page: Page) -> list[dict[str, Any]]:
    """Press Tab through a whole page from its beginning, and tell of each stop."""
    found: list[dict[str, Any]] = []
    for _ in range(_MOST):
        page.keyboard.press("Tab")
        here = page.evaluate(_HERE)
        if here is None or (found and here["place"] == found[0]["place"]):
            return found
        if not found or here["place"] != found[-1]["place"]:  # a date field has several stops of its own
            found.append(here)
    raise AssertionError(f"still not round after {_MOST} stops")


@pytest.fixture(scope="module")
def wide(browser: Browser, house: House) -> Iterator[Visit]:
    """A tab of a reader at a desk, kept for all the pages."""
    with visiting(browser, house.address) as opened:
        yield opened


@pytest.mark.drill
@pytest.mark.parametrize("address", FIRST)
def test_everything_is_reached_in_order_and_seen(wide: Visit, address: str) -> None:
    """With Tab one comes to everything that can be used, in the order it stands, sees it, and comes round again."""
    wide.open(address)
    wanted = wide.page.evaluate(_STOPS)
    found = stops(wide.page)

    assert [stop["place"] for stop in found] == wanted
    assert [stop["what"] for stop in found if not stop["marked"]] == []
    assert [stop["what"] for stop in found if not stop["seen"]] == []
    assert found[0]["href"] == "#main"


@pytest.mark.parametrize("address", ["/", "/lov/dekning"])
def test_the_first_stop_leads_past_the_menu(browser: Browser, house: House, address: str) -> None:
    """The first stop is a link that comes into sight and leads to the content, so that the next stop is in there."""
    with visiting(browser, house.address, size=NARROW) as tab:
        tab.open(address)
        tab.page.keyboard.press("Tab")
        first = tab.page.locator(":focus")
        words, shown = first.inner_text(), first.bounding_box()
        tab.page.keyboard.press("Enter")
        at_main = tab.page.evaluate("() => document.activeElement.id")
        tab.page.keyboard.press("Tab")
        within = tab.page.evaluate(
            "() => { return !document.querySelector('header').contains(document.activeElement); }"
        )

    assert words == say("page.skip", "nb")
    assert shown is not None
    assert shown["y"] >= 0
    assert (at_main, within) == ("main", True)


def test_what_is_folded_opens_with_the_keyboard(browser: Browser, house: House) -> None:
    """A part of the proof that is folded opens and closes with Enter and with the space bar."""
    (address, *_) = SAMPLES["evaluations.finding"]
    with visiting(browser, house.address) as tab:
        tab.open(address)
        folded = tab.page.locator("main details").first
        before = folded.get_attribute("open") is not None
        folded.locator("summary").first.focus()
        states = []
        for key in ("Enter", "Space"):
            tab.page.keyboard.press(key)
            states.append(folded.get_attribute("open") is not None)

    assert states == [not before, before]


def test_a_language_is_chosen_with_the_keyboard(browser: Browser, house: House) -> None:
    """The language switch works with the keyboard, keeps the page one is on, and lasts to the next page."""
    with visiting(browser, house.address) as tab:
        tab.open("/lov/sporsmal")
        tab.page.locator("a[hreflang=en]").focus()
        tab.page.keyboard.press("Enter")
        tab.page.wait_for_url("**/lov/sporsmal?lang=en")
        languages = [tab.page.evaluate("() => document.documentElement.lang")]
        tab.open("/lov")
        languages.append(tab.page.evaluate("() => document.documentElement.lang"))

    assert languages == ["en", "en"]
    assert tab.wrong == []


def test_an_order_against_the_page_would_be_seen(browser: Browser, house: House) -> None:
    """A page that sends the keyboard somewhere else than the eye goes, or hides where it is, is caught."""
    with visiting(browser, house.address) as tab:
        tab.page.set_content(
            """<!doctype html><html lang="nb"><body><a href="#a">A</a><a href="#b" tabindex="1">B</a>
            <button style="outline: none">C</button><p id="d" onclick="x()">D</p></body></html>"""
        )
        wanted = tab.page.evaluate(_STOPS)
        found = stops(tab.page)

    assert [stop["place"] for stop in found] != wanted
    assert [stop["what"][:7] for stop in found if not stop["marked"]] == ["<button"]
