"""Answering control questions in a browser: by keyboard alone, on a phone, without a script, and without a fault."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from controls.evidence.desk import Desk
from controls.storage.documents import NewDocument
from models import documents as kept
from models.holdings import EventKind, Item
from models.texts import say
from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.language import wrong_words
from tests.browser.visit import NARROW, WIDE, Visit, visiting

NOW = datetime(2025, 10, 20, 9, 0, tzinfo=UTC)
BY = "internkontrollansvarleg"
LETTER = (
    "Telefonen har vore døgnopen heile året, og det er ein tilsett som svarer.",
    "Det er ikkje nokon telefonsvarar, men truleg er det vanskeleg å kome fram i helgene.",
    "Kommunen har inngått avtale om tolk. Avtala gjeld frå 1. januar 2024.",
)
FIRST = "KRL-2-2c/hele_doegnet"
NEGATED = "KRL-2-2c/telefonsvarer"
_KEPT = re.compile(r"laget=")


def address(question: str, holder: str) -> str:
    """Where a question of a holder is."""
    return f"/grunnlag/{holder}/sporsmal/{question}"


def desk(house: House) -> Desk:
    """What the house keeps of evidence."""
    parts = house.application
    return Desk.of(parts.store.engine, parts.municipalities, parts.pack)


def add_letter(house: House, holder: str, name: str) -> int:
    """Keep a letter from a municipality with a few things to answer by; its id."""
    paragraphs = tuple(kept.Paragraph(number=at, text=text) for at, text in enumerate(LETTER, 1))
    new = NewDocument(
        content=f"{holder} {name}".encode(),
        kind=kept.FileKind.TXT,
        text=kept.Text(extractor="txt-1", pages=(kept.Page(number=1, paragraphs=paragraphs),)),
        holder=holder,
        description=kept.Description(title="Svar på brev", date="2025-06-20", publisher=f"{name} kommune"),
        file_name="brev.txt",
        by=BY,
        at=NOW,
    )
    return desk(house).documents.put(new).document


def said(house: House, holder: str) -> tuple[Item, ...]:
    """The statements of a holder that were not undone."""
    return desk(house).book.of(holder)


@pytest.fixture(scope="module")
def letters(own_house: House) -> House:
    """A house in which three municipalities have a letter each."""
    for holder, name in (("5020", "Osen"), ("5001", "Trondheim"), ("1108", "Sandnes")):
        add_letter(own_house, holder, name)
    return own_house


@pytest.fixture
def visit(browser: Browser, letters: House) -> Iterator[Visit]:
    """A tab of a reader at a desk, who reads nynorsk."""
    with visiting(browser, letters.address, language="nn") as opened:
        yield opened


def focus(page: Page) -> str:
    """The id of what has the keyboard."""
    found: str = page.evaluate("() => document.activeElement.id")
    return found


def test_three_questions_are_answered_by_keyboard_alone(visit: Visit, letters: House) -> None:
    """Passage, answer, next: each answer is two keys once the role is written; undoing and going on are one."""
    page = visit.page
    visit.open(address(FIRST, "5001"))
    page.keyboard.press("1")
    page.keyboard.press("j")
    # the first time the role is what lacks
    assert focus(page) == "rolle"
    page.keyboard.type("internkontrollansvarleg")
    page.keyboard.press("Enter")
    page.wait_for_url(_KEPT)
    assert [item.body["value"] for item in said(letters, "5001")] == [True]
    assert axe.violations(page) == []

    # a second one, which is kept by two keys
    page.keyboard.press("v")
    page.wait_for_url(re.compile("sett="))
    visit.open(address("KRL-2-2c/hele_aaret", "5001"))
    page.keyboard.press("1")
    page.keyboard.press("n")
    page.wait_for_url(_KEPT)
    first, second = said(letters, "5001")
    assert (second.body["value"], second.by, second.passage) == (False, first.by, first.passage)
    assert second.body["mode"] == "done"

    # taken back
    page.keyboard.press("a")
    page.wait_for_url(re.compile("angret=ja"))
    expect(page.get_by_text(say("page.question.undone", "nn"))).to_be_visible()
    assert len(said(letters, "5001")) == 1
    assert [event.kind for item in desk(letters).holdings.items("5001") for event in item.events] == [
        EventKind.UNDONE
    ]

    # a passage with a negation is never kept by two keys
    visit.open(address(NEGATED, "5001"))
    page.keyboard.press("1")
    page.locator("#modus-done").check()
    page.keyboard.press("n")
    assert page.evaluate("() => document.activeElement.hasAttribute('data-keep')")
    assert say("page.question.keys.careful", "nn") in page.locator("[data-status]").inner_text()
    assert len(said(letters, "5001")) == 1
    page.keyboard.press("Enter")
    page.wait_for_url(_KEPT)
    assert [item.body["value"] for item in said(letters, "5001")] == [True, False]

    # on, on without an answer, and back
    page.keyboard.press("v")
    page.wait_for_url(re.compile("sett="))
    before = page.url
    page.keyboard.press("v")
    page.wait_for_url(lambda url: url != before)
    page.keyboard.press("t")
    page.wait_for_url(lambda url: url == before)
    assert visit.wrong == []


def test_keys_can_be_switched_off_and_stay_off(visit: Visit, letters: House) -> None:
    """The keys are listed under `?`, do nothing while one writes, and stay off on the next page when switched off."""
    page = visit.page
    visit.open(address(FIRST, "1108"))
    page.keyboard.press("?")
    expect(page.locator("[data-keys-on]")).to_be_visible()
    assert axe.violations(page) == []
    # what goes with an answer is open while the role lacks
    page.locator("#merknad").focus()
    page.keyboard.type("1j n k")
    assert page.locator("#merknad").input_value() == "1j n k"
    page.locator("[data-keys-on]").uncheck()
    for again in (False, True):
        if again:
            visit.open(address(FIRST, "1108"))
        page.evaluate("() => document.activeElement.blur()")
        for key in ("1", "j", "k", "v", "?"):
            page.keyboard.press(key)
        assert page.locator("[name=utdrag]").input_value() == ""
        assert page.url.endswith(address(FIRST, "1108"))
    assert said(letters, "1108") == ()
    assert visit.wrong == []


def test_a_passage_fills_in_what_goes_with_it_and_can_be_let_go(visit: Visit) -> None:
    """Taking a passage fills in the source, period and proposed mode, never the answer; letting go undoes it."""
    page = visit.page
    visit.open(address(FIRST, "1108"))
    page.locator("[data-choose='1']").click()
    assert focus(page) == "verdi-ja"
    assert page.locator("#fra").input_value() == "2025-06-20"
    assert page.locator("[name=utdrag]").input_value().endswith(f":txt-1:s1-a1-0-{len(LETTER[0])}")
    assert page.locator("#modus-done").is_checked()
    expect(page.locator("[data-proposal]")).to_be_visible()
    assert page.locator("[name=verdi]:checked").count() == 0
    expect(page.locator("[data-hand] [data-words]")).to_contain_text("døgnopen")
    page.keyboard.press("0")
    assert page.locator("[name=utdrag]").input_value() == ""
    assert page.locator("[name=modus]:checked").count() == 0
    expect(page.locator("[data-without]")).to_be_visible()
    assert page.locator("#vist_ved").input_value() == "assertion"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_workbench_fits_a_phone(browser: Browser, letters: House, language: str) -> None:
    """Each page, also with a passage in the hand and with a mistake, fits a phone in every language."""
    found: dict[str, list[str]] = {}
    with visiting(browser, letters.address, language=language, size=NARROW) as tab:
        tab.allow(422)
        for path in ("/grunnlag", "/grunnlag/5020", "/grunnlag/5020/sporsmal", address(FIRST, "1108")):
            tab.open(path)
            found[path] = [*tab.overflow(), *axe.violations(tab.page), *wrong_words(tab.texts(), language)]
        tab.page.locator("[data-choose='1']").click()
        found["taken"] = [*tab.overflow(), *axe.violations(tab.page)]
        tab.page.locator("[data-keep]").click()
        tab.page.wait_for_selector("ds-error-summary")
        found["wrong"] = [*tab.overflow(), *axe.violations(tab.page), *wrong_words(tab.texts(), language)]
        found["all"] = tab.wrong
    assert {where: told for where, told in found.items() if told} == {}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_on_a_phone_a_link_leads_past_the_passages(browser: Browser, letters: House, language: str) -> None:
    """Where the answer stands below the passages, a link above them leads to it; at a desk there is none."""
    with visiting(browser, letters.address, language=language, size=NARROW) as tab:
        tab.open(address(FIRST, "1108"))
        link = tab.page.get_by_role("link", name=say("page.question.to_answer", language), exact=True)
        passages, answer = tab.page.locator("[data-suggestion]").first, tab.page.locator("#svar")
        assert above(link) < above(passages) < above(answer)
        link.click()
        expect(answer).to_be_in_viewport()
        expect(answer).to_be_focused()
        tab.resize(WIDE)
        expect(link).to_be_hidden()
        assert tab.wrong == []


def above(element: Locator) -> float:
    """How far down a page an element begins, in CSS pixels; it must be seen."""
    box = element.bounding_box()
    assert box is not None
    return box["y"]


def test_a_question_is_answered_without_a_script(browser: Browser, letters: House) -> None:
    """With scripts switched off the same is done with links and the form, and undone with a button."""
    with visiting(browser, letters.address, scripts=False) as tab:
        tab.open(address(FIRST, "5020"))
        tab.page.locator("[data-choose='1']").click()
        tab.page.wait_for_url(re.compile("utdrag="))
        assert tab.page.locator("#modus-done").is_checked()
        tab.page.locator("#verdi-ja").check()
        tab.page.locator("[data-keep]").click()
        tab.page.wait_for_url(_KEPT)
        kept_now = [item for item in said(letters, "5020") if item.name == "telefontilbud.hele_doegnet"]
        assert len(kept_now) == 1
        tab.page.locator("[data-undo]").click()
        tab.page.wait_for_url(re.compile("angret=ja"))
        assert [item for item in said(letters, "5020") if item.name == "telefontilbud.hele_doegnet"] == []
        assert tab.wrong == []


def test_an_evaluation_is_made_from_the_overview(browser: Browser, letters: House) -> None:
    """One button on the overview stores an evaluation on the chosen day and leads to it."""
    with visiting(browser, letters.address) as tab:
        tab.open("/grunnlag/5001")
        tab.page.locator("#dato").fill("2025-10-01")
        tab.page.get_by_role("button", name=say("page.workbench.judge_now", "nb"), exact=True).click()
        tab.page.wait_for_url(re.compile(r"/vurdering/\d+$"))
        expect(tab.page.locator("h1")).to_contain_text("Trondheim")
        assert tab.wrong == []
