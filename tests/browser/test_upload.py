"""From a file to its evaluation, in a browser: with script and without, with a good file and with a bad one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.language import wrong_words
from tests.browser.visit import NARROW, PATIENCE, Visit, visiting
from tests.real_site import example_number
from webapp.demo import example_files

FORM = "/vurdering/ny"
NAME = "nordmore-2013.yaml"
_numbers = count(1)
_EVALUATION = re.compile(r"/vurdering/\d+$")


def file(name: str, content: bytes) -> FilePayload:
    """A file as a reader chooses it."""
    return {"name": name, "mimeType": "application/yaml", "buffer": content}


def good() -> bytes:
    """A file that can be used, and that was not stored before: what is known is not stored twice."""
    return example_files()[NAME] + f"# {next(_numbers)}\n".encode()


def bad() -> tuple[bytes, int]:
    """A file with a mistake in one line, and the number of the line."""
    lines = good().decode().splitlines(keepends=True)
    (at,) = [number for number, line in enumerate(lines) if line.startswith("on:")]
    lines[at] = "on: 2013-13-41\n"
    return "".join(lines).encode(), at + 1


def send(page: Page) -> None:
    """Press the button of the form for files."""
    page.locator("form[data-upload] button[type=submit]").click()


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def visit(request: pytest.FixtureRequest, browser: Browser, own_house: House) -> Iterator[Visit]:
    """A tab on the form, of a reader whose browser runs scripts, and of one whose browser does not."""
    with visiting(browser, own_house.address, scripts=request.param) as opened:
        opened.open(FORM)
        yield opened


def stored(house: House) -> int:
    """The number of the newest evaluation."""
    return house.application.store.evaluations(1)[0].id


def test_a_file_becomes_an_evaluation(visit: Visit, own_house: House) -> None:
    """Choosing a file and pressing the button leads to its evaluation."""
    before = stored(own_house)
    visit.page.locator("#filer").set_input_files(file(NAME, good()))
    send(visit.page)
    visit.page.wait_for_url(_EVALUATION, timeout=PATIENCE)

    assert stored(own_house) == before + 1
    assert visit.page.url.endswith(f"/vurdering/{before + 1}")
    expect(visit.page.locator("h1")).to_contain_text("Kristiansund")
    assert visit.wrong == []


def test_a_bad_file_is_told_of_line_by_line(visit: Visit, own_house: House) -> None:
    """A file with a mistake gives its line and what is wrong, on the same page, and nothing is stored."""
    before, (content, line) = stored(own_house), bad()
    visit.allow(422)
    visit.page.locator("#filer").set_input_files(file("feil.yaml", content))
    send(visit.page)
    told = visit.page.locator(".problems").first
    expect(told).to_contain_text(str(line), timeout=PATIENCE)

    expect(told).to_contain_text("ÅÅÅÅ-MM-DD")
    assert visit.page.url.endswith(FORM)
    assert stored(own_house) == before
    assert visit.wrong == []
    assert visit.overflow() == []


def test_what_happens_is_shown_and_said(browser: Browser, own_house: House) -> None:
    """With script, each of two files gets a line with its name; what became of it is shown, and read aloud."""
    with visiting(browser, own_house.address, size=NARROW) as tab:
        tab.open(FORM)
        tab.allow(422)
        tab.page.locator("#filer").set_input_files([file(NAME, good()), file("feil.yaml", bad()[0])])
        send(tab.page)
        rows = tab.page.locator("[data-script] li.row")
        expect(rows.nth(0).locator("a")).to_have_attribute("href", _EVALUATION, timeout=PATIENCE)
        expect(rows.nth(1).locator(".problems")).to_be_visible(timeout=PATIENCE)

        assert rows.count() == 2
        assert NAME in rows.nth(0).inner_text()
        assert tab.page.locator("[data-status]").inner_text() != ""
        assert tab.page.evaluate("() => document.activeElement.tagName") == "H2"
        assert [*tab.overflow(), *axe.violations(tab.page), *wrong_words(tab.texts(), "nb"), *tab.wrong] == []


def test_a_file_can_be_dropped(browser: Browser, own_house: House) -> None:
    """A file that is dropped on the page is evaluated like one that is chosen."""
    before = stored(own_house)
    with visiting(browser, own_house.address) as tab:
        tab.open(FORM)
        tab.page.evaluate(
            """([name, text]) => {
              const moved = new DataTransfer();
              moved.items.add(new File([text], name));
              for (const kind of ['dragenter', 'dragover', 'drop']) {
                document.querySelector('.drop').dispatchEvent(
                  new DragEvent(kind, {bubbles: true, cancelable: true, dataTransfer: moved}));
              }
            }""",
            [NAME, good().decode()],
        )
        tab.page.wait_for_url(_EVALUATION, timeout=PATIENCE)

    assert stored(own_house) == before + 1
    assert tab.wrong == []


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_nothing_chosen_is_told(browser: Browser, own_house: House, scripts: bool) -> None:
    """Pressing the button without a file says that one is missing, and stores nothing."""
    before = stored(own_house)
    with visiting(browser, own_house.address, scripts=scripts) as tab:
        tab.open(FORM)
        tab.allow(422)
        send(tab.page)
        if scripts:
            assert tab.page.locator("#filer").evaluate("field => field.validationMessage") != ""
        else:
            expect(tab.page.locator("a[href='#filer']")).to_be_visible()

    assert stored(own_house) == before


def test_the_example_can_be_kept(browser: Browser, own_house: House, tmp_path: Path) -> None:
    """An example on the page is a file one can keep, change and send."""
    with visiting(browser, own_house.address) as tab:
        tab.open(FORM)
        with tab.page.expect_download() as coming:
            tab.page.locator(f"a[download][href$='{NAME}']").click()
        coming.value.save_as(tmp_path / NAME)

    assert (tmp_path / NAME).read_bytes() == example_files()[NAME]


def test_an_example_is_tried_with_one_press(visit: Visit, own_house: House) -> None:
    """The button beside an example leads to its evaluation, with script and without; it is not stored once more."""
    before = stored(own_house)
    visit.page.locator(f"button[name=eksempel][value='{NAME}']").click()
    visit.page.wait_for_url(_EVALUATION, timeout=PATIENCE)

    assert visit.page.url.endswith(f"/vurdering/{example_number('nordmore-2013')}")
    assert stored(own_house) == before
