"""Questions sent by a link, answered on a phone in nynorsk while they are saved, sent in, and seen as statements."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.language import wrong_words
from tests.browser.visit import NARROW, Visit, visiting

LIST = "/grunnlag/5020/skjema"
ROLE = "internkontrollansvarleg"
ANSWERER = "leiar for barneverntenesta"


def well(visit: Visit, language: str = "nn") -> None:
    """Nothing is wrong with the page as it is shown."""
    assert axe.violations(visit.page) == []
    assert visit.overflow() == []
    assert wrong_words(visit.texts(), language) == []


def made(visit: Visit, questions: int) -> str:
    """Make a questionnaire of the first questions, and a link to it; the address, in nynorsk."""
    page = visit.page
    visit.open(f"{LIST}/ny?velg=ingen")
    page.get_by_label("Kven er spurd?").fill("barneverntenesta")
    page.get_by_label("Kven gjer dette?").fill(ROLE)
    boxes = page.locator("#sporsmal fieldset input[type=checkbox]")
    for number in range(questions):
        boxes.nth(number).check()
    page.get_by_role("button", name="Lag skjemaet").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Spørsmål til barneverntenesta")
    page.locator("#lenke-rolle").fill(ROLE)
    page.get_by_role("button", name="Lag lenkje").click()
    link = page.get_by_label("Nynorsk").input_value()
    assert re.search(r"/svar/[A-Za-z0-9_-]{43}\?lang=nn$", link)
    well(visit)
    return link.removeprefix(visit.address)


def saved(page: Page) -> None:
    """Wait until what was written is acknowledged."""
    expect(page.locator("[data-status]")).to_have_text("Lagra")


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no script"])
def test_from_the_question_to_the_statement(browser: Browser, own_house: House, scripts: bool) -> None:
    """A questionnaire is made, answered at the width of a phone, sent in, and stands as statements of the role."""
    with visiting(browser, own_house.address, language="nn") as owner:
        address = made(owner, 3)
        with visiting(browser, own_house.address, language="nn", size=NARROW, scripts=scripts) as phone:
            page = phone.page
            phone.open(address)
            page.get_by_role("link", name="Byrj").click()
            page.get_by_label("Ja", exact=True).check()
            page.get_by_label("Blir gjort i dag").check()
            page.get_by_label("Sidan når? (kan stå tomt)").fill("2023")
            if scripts:
                saved(page)
                well(phone)
                # going away without pressing anything loses nothing
                page.reload()
                expect(page.get_by_label("Ja", exact=True)).to_be_checked()
                expect(page.get_by_label("Sidan når? (kan stå tomt)")).to_have_value("2023")
            page.get_by_role("button", name="Lagre og gå vidare").click()
            page.get_by_label("Veit ikkje").check()
            page.get_by_role("button", name="Lagre og gå vidare").click()
            page.get_by_label("Nei", exact=True).check()
            if scripts:
                expect(page.locator("[data-mode]")).to_be_hidden()
            page.get_by_label("Merknad (kan stå tom)").fill("Står ikkje i planen.")
            page.get_by_role("button", name="Lagre og sjå over").click()
            expect(page.get_by_text("3 av 3 svara på", exact=False).first).to_be_visible()
            if scripts:
                well(phone)
            page.get_by_label("Kven svarar?").fill(ANSWERER)
            page.get_by_role("button", name="Send inn svara").click()
            expect(page.get_by_role("heading", level=1)).to_have_text("Takk for svara")
            if scripts:
                well(phone)
            assert phone.wrong == []
        # the address of the form that made the link begins with that of the page
        owner.open(urlsplit(owner.page.url).path.removesuffix("/lenke"))
        expect(owner.page.get_by_text("Vart utsegn")).to_have_count(2)
        expect(owner.page.get_by_text("Står ikkje i planen.")).to_be_visible()
        well(owner)


def test_two_tabs_lose_nothing(browser: Browser, own_house: House) -> None:
    """Two who answer the same question see each other's words, and the one who saves last chooses."""
    with visiting(browser, own_house.address, language="nn") as owner:
        address = made(owner, 1).replace("?", "/1?")
    with visiting(browser, own_house.address, language="nn", size=NARROW) as one:
        one.allow(409)
        other = one.page.context.new_page()
        one.open(address)
        other.goto(f"{own_house.address}{address}")
        one.page.get_by_label("Merknad (kan stå tom)").fill("Den eine skreiv dette.")
        saved(one.page)
        other.get_by_label("Merknad (kan stå tom)").fill("Den andre skreiv dette.")
        expect(other.locator("[data-conflict]")).to_be_visible()
        expect(other.locator("[data-theirs]")).to_contain_text("Den eine skreiv dette.")
        expect(other.get_by_label("Merknad (kan stå tom)")).to_have_value("Den andre skreiv dette.")
        assert axe.violations(other) == []
        other.get_by_role("button", name="Lagre mitt svar").click()
        one.page.reload()
        expect(one.page.get_by_label("Merknad (kan stå tom)")).to_have_value("Den andre skreiv dette.")
        assert one.wrong == []


def test_what_cannot_be_kept_is_told_while_one_writes(browser: Browser, own_house: House) -> None:
    """An identity number is refused while it is written, and what is not saved is never said to be."""
    with visiting(browser, own_house.address, language="nn") as owner:
        address = made(owner, 1).replace("?", "/1?")
    with visiting(browser, own_house.address, language="nn", size=NARROW) as phone:
        phone.allow(422)
        phone.open(address)
        phone.page.get_by_label("Merknad (kan stå tom)").fill("Gjeld 13097248022")
        expect(phone.page.locator("[data-status]")).to_contain_text("Ikkje lagra")
        phone.page.get_by_label("Merknad (kan stå tom)").fill("Gjeld ingen")
        saved(phone.page)
        assert phone.wrong == []
