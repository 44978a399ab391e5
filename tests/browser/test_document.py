"""Words selected in a document become statements: two of one passage, and one of them undone, with the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from controls.evidence.desk import Desk
from controls.storage.documents import NewDocument
from models.documents import Description, FileKind, Paragraph, Text
from models.documents import Page as TextPage
from tests.browser import axe
from tests.browser.conftest import House, served
from tests.browser.visit import NARROW, WIDE, visiting
from tests.real_site import NOW, open_site

WORDS = "Kommunen har 😀 døgnopen telefon heile året, og tolk blir skaffa ved behov."
PASSAGE = "døgnopen telefon heile året"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server where a municipality has one document."""
    application = open_site(tmp_path)
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    paragraphs = (
        Paragraph(number=1, text="Svar på spørsmål"),
        Paragraph(number=2, text=WORDS),
        Paragraph(number=3, rows=(("År", "Døgn"), ("2024", "412"))),
    )
    text = Text(extractor="txt-1", pages=(TextPage(number=1, paragraphs=paragraphs),))
    told = Description(title="Brev om tilbodet", date="2025", publisher="Osen kommune")
    new = NewDocument(
        content=WORDS.encode(), kind=FileKind.TXT, text=text, holder="5020", description=told,
        file_name="brev.txt", by="rådgjevar", at=NOW,
    )  # fmt: skip
    desk.documents.put(new)
    with served(application) as opened:
        yield opened


def box_of(page: Page, words: str) -> dict[str, float]:
    """Where words stand on the page."""
    found: dict[str, float] = page.evaluate(
        """words => {
          const walk = document.createTreeWalker(document.querySelector('.sheet'), NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          while (walk.nextNode()) {
            const at = walk.currentNode.data.indexOf(words);
            if (at < 0) continue;
            range.setStart(walk.currentNode, at);
            range.setEnd(walk.currentNode, at + words.length);
            const box = range.getBoundingClientRect();
            return {left: box.left, right: box.right, top: box.top, bottom: box.bottom};
          }
        }""",
        words,
    )
    return found


def select(page: Page, words: str) -> None:
    """Draw the mouse over words that stand on one line."""
    page.locator(".sheet").scroll_into_view_if_needed()
    box = box_of(page, words)
    middle = (box["top"] + box["bottom"]) / 2
    page.mouse.move(box["left"] + 1, middle)
    page.mouse.down()
    page.mouse.move((box["left"] + box["right"]) / 2, middle, steps=4)
    page.mouse.move(box["right"] - 1, middle, steps=4)
    page.mouse.up()


def answer(page: Page) -> None:
    """Answer the first question that the passage is offered for."""
    page.locator("#utdrag ol.questions a").first.click()
    page.locator("#u_modus").wait_for()
    value = page.locator("input[name=u_verdi]").first
    if value.get_attribute("type") == "radio":
        value.check()
    else:
        value.fill("412")
    if page.locator("input[name=u_gruppe]:checked").count() == 0:
        page.locator("input[name=u_gruppe]").first.check()
    page.locator("#u_modus-arranged").check()
    role = page.locator("#u_rolle")
    if not role.is_visible():
        page.locator("#utdrag details:has(#u_rolle) > summary").click()
    if not role.input_value():
        role.fill("internkontrollansvarleg")
    page.locator("#utdrag form.form button[type=submit]").click()


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["desk", "phone"])
def test_selected_words_become_two_statements(browser: Browser, house: House, size: tuple[int, int]) -> None:
    """Selecting words, choosing a question and answering it makes a statement of just those words, twice over."""
    application = house.application
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    with visiting(browser, house.address, language="nn", size=size) as tab:
        tab.open("/dokument/1")
        words = PASSAGE if size == WIDE else "døgnopen"
        select(tab.page, words)
        expect(tab.page.locator("[data-words]")).to_have_text(words)
        tab.page.locator("[data-use]").click()
        expect(tab.page.locator("#utdrag blockquote")).to_contain_text(words)
        assert tab.page.locator("mark.strong").inner_text() == words
        answer(tab.page)
        expect(tab.page.locator("#utdrag .made li")).to_have_count(1)
        answer(tab.page)
        expect(tab.page.locator("#utdrag .made li")).to_have_count(2)
        assert [*axe.violations(tab.page), *tab.overflow()] == []

        kept = desk.book.of("5020")
        at = WORDS.index(words)
        assert {item.passage.rpartition(":")[2] for item in kept if item.passage} == {f"s1-a2-{at}-{at + len(words)}"}
        tab.page.locator("#utdrag .made form button").last.click()
        expect(tab.page.locator("#utdrag .made li")).to_have_count(1)
        assert len(desk.book.of("5020")) == 1
        assert tab.wrong == []


def test_cells_of_a_table_can_be_selected(browser: Browser, house: House) -> None:
    """Words in a table have the place that the text gives them."""
    with visiting(browser, house.address, language="nn") as tab:
        tab.open("/dokument/1")
        select(tab.page, "412")
        tab.page.locator("[data-use]").click()
        assert "utdrag=s1-a3-13-16" in tab.page.url
        assert tab.page.locator("mark.strong").inner_text() == "412"
        assert tab.wrong == []


def test_a_paragraph_is_used_without_script(browser: Browser, house: House) -> None:
    """Without script the number before a paragraph takes the whole of it in hand, and the rest works as it stands."""
    with visiting(browser, house.address, language="nn", scripts=False, size=NARROW) as tab:
        tab.open("/dokument/1")
        assert not tab.page.locator("[data-selected]").is_visible()
        tab.page.locator(".document-number").nth(1).click()
        expect(tab.page.locator("#utdrag blockquote")).to_contain_text(WORDS)
        answer(tab.page)
        expect(tab.page.locator("#utdrag .made li")).to_have_count(1)
        tab.page.locator("#utdrag .made a").click()
        expect(tab.page.locator("blockquote")).to_contain_text(WORDS)
        assert tab.wrong == []
