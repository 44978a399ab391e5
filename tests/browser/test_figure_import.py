"""From a table to figures, in a browser: with script and without, at a desk and on a phone, clean for axe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, expect

from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.visit import NARROW, PATIENCE, WIDE, Visit, visiting
from tests.controls.figures import tables_made as made

START = "/grunnlag/5020/tall"
#: done when nothing moves any more; what was begun just now moves from the second frame on
OPENED = """async () => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map(moving => moving.finished));
}"""
_numbers = count(1)


def file() -> FilePayload:
    """A table as a reader chooses it, that was not put in before."""
    content = made.wide() + f"\n\nNr. {next(_numbers)}\n"
    return {"name": "12130.csv", "mimeType": "text/csv", "buffer": content.encode()}


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def visit(request: pytest.FixtureRequest, browser: Browser, own_house: House) -> Iterator[Visit]:
    """A tab on the page of figures, of a reader whose browser runs scripts, and of one whose browser does not."""
    with visiting(browser, own_house.address, scripts=request.param) as opened:
        opened.open(START)
        yield opened


def test_a_table_becomes_figures(visit: Visit) -> None:
    """Choosing a file, looking over the proposal and the figures, and pressing three buttons keeps the figures."""
    page = visit.page
    page.locator("#fil").set_input_files(file())
    page.locator("main form[method=post] button[type=submit]").click()
    page.wait_for_url(re.compile(r"/tall/\d+$"), timeout=PATIENCE)
    page.locator("main form[method=get] > div > button").last.click()
    page.wait_for_url(re.compile(r"/kontroll\?"), timeout=PATIENCE)
    expect(page.locator("main")).to_contain_text("C5")
    store = page.locator("main form[method=post] button[type=submit]")
    if store.count():
        store.click()
        page.wait_for_url(re.compile(r"/tall\?lagret="), timeout=PATIENCE)
        expect(page.locator("main")).to_contain_text("145")
    assert visit.wrong == []


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.drill
@pytest.mark.whole
def test_each_step_is_for_everybody(browser: Browser, own_house: House, size: tuple[int, int], language: str) -> None:
    """Each step passes axe, fits the window, and says nothing went wrong."""
    with visiting(browser, own_house.address, language=language, size=size) as opened:
        page = opened.page
        opened.open(START)
        found = [(START, axe.violations(page), opened.overflow())]
        page.locator("#fil").set_input_files(file())
        page.locator("main form[method=post] button[type=submit]").click()
        page.wait_for_url(re.compile(r"/tall/\d+$"), timeout=PATIENCE)
        page.locator("main details.ds-details").first.evaluate("one => { one.open = true; }")
        # while it opens, what is in it lies over what comes below
        page.evaluate(OPENED)
        found.append(("mapping", axe.violations(page), opened.overflow()))
        page.locator("main form[method=get] > div > button").last.click()
        page.wait_for_url(re.compile(r"/kontroll\?"), timeout=PATIENCE)
        found.append(("preview", axe.violations(page), opened.overflow()))

        assert not [item for item in found if item[1] or item[2]], found
        assert opened.wrong == []


def test_a_table_can_be_dropped(browser: Browser, own_house: House, tmp_path: Path) -> None:
    """A file that is dropped on the page is the file of the form, and the reader stays on the page."""
    path = tmp_path / "12130.csv"
    path.write_text(made.wide(), encoding="utf-8")
    with visiting(browser, own_house.address) as opened:
        opened.open(START)
        page = opened.page
        page.evaluate("""() => {
          const moved = new DataTransfer();
          moved.items.add(new File(['a;b'], 'sluppet.csv', {type: 'text/csv'}));
          document.dispatchEvent(new DragEvent('drop', {dataTransfer: moved, bubbles: true, cancelable: true}));
        }""")

        assert page.locator("#fil").evaluate("one => one.files[0].name") == "sluppet.csv"
        assert page.url.endswith(START)
        assert opened.wrong == []
