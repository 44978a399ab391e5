"""Documents come in through the browser: dropped, stopped where something is found, masked as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from controls.storage.documents import Documents
from models.documents import Document
from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.visit import NARROW, WIDE, Visit, visiting
from tests.documents_made import NUMBER, docx_file

FORM = "form[data-documents]"
PHONE = "Ring leder, mobil 912 34 567."


def file(name: str, content: bytes) -> FilePayload:
    """A file as a reader chooses it."""
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def choose(page: Page, *files: FilePayload) -> None:
    """Choose files, say whose they are, and press the button."""
    page.locator("#filer").set_input_files(list(files))
    page.locator("#kommune").fill("5020")
    page.locator(f"{FORM} button[type=submit]").click()


def kept(house: House) -> tuple[Document, ...]:
    """What is kept of the municipality, newest first."""
    return Documents(house.application.store.engine).documents("5020")


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visit(request: pytest.FixtureRequest, browser: Browser, empty_house: House) -> Iterator[Visit]:
    """A tab on the documents, as wide as a desk's and as a phone's."""
    with visiting(browser, empty_house.address) as opened:
        opened.resize(request.param)
        opened.open("/dokument")
        yield opened


def test_a_stopped_file_is_masked_without_choosing_it_again(visit: Visit, empty_house: House) -> None:
    """Of two files one is kept and one stopped with its place; one button makes the masked copy of the latter."""
    visit.allow(422)
    choose(visit.page, file("a.docx", docx_file(["Uten funn"])), file("b.txt", f"Hei\n\n{NUMBER}".encode()))
    rows = visit.page.locator("[data-script] .row")
    expect(rows.nth(1)).to_contain_text("Side 1, avsnitt 2: et fødselsnummer eller D-nummer.")
    expect(rows.nth(1).locator("input")).to_have_count(0)
    assert len(kept(empty_house)) == 1
    assert axe.violations(visit.page) == []
    assert visit.overflow() == []
    rows.nth(1).get_by_role("button", name="Lag en maskert kopi").click()
    expect(rows.nth(1)).to_contain_text("1 sted er maskert.")

    assert len(kept(empty_house)) == 2
    assert NUMBER not in visit.page.content()
    assert axe.violations(visit.page) == []
    assert visit.overflow() == []
    assert visit.wrong == []


def test_a_reason_keeps_it(visit: Visit, empty_house: House) -> None:
    """A phone number stops a file; without a reason nothing is sent, with one it is kept as it came."""
    visit.allow(422)
    choose(visit.page, file("a.txt", PHONE.encode()))
    row = visit.page.locator("[data-script] .row")
    row.get_by_role("button", name="Lagre som den er").click()
    assert kept(empty_house) == ()
    assert axe.violations(visit.page) == []
    row.get_by_role("combobox", name="Lagre som den er. Grunn").fill("Sentralbordet")
    row.get_by_role("button", name="Lagre som den er").click()
    expect(row.get_by_role("link", name="Åpne dokumentet")).to_be_focused()

    (document,) = kept(empty_house)
    assert document.uses[0].despite == "Sentralbordet"
    assert visit.wrong == []


def test_a_file_is_left_out(visit: Visit, empty_house: House) -> None:
    """A stopped file that is left out is gone from the page and was never kept."""
    visit.allow(422)
    choose(visit.page, file("a.txt", PHONE.encode()))
    row = visit.page.locator("[data-script] .row")
    row.get_by_role("button", name="La den være").click()
    expect(row).to_contain_text("Du lot den være")

    expect(row.locator("button")).to_have_count(0)
    assert kept(empty_house) == ()
    assert visit.wrong == []


def test_the_class_is_suggested(visit: Visit, empty_house: House) -> None:
    """A document on floor plans is kept, and stays on the page with the suggestion of another class."""
    choose(visit.page, file("a.txt", b"Vedlagt plantegning."))
    row = visit.page.locator("[data-script] .row")
    expect(row).to_contain_text("plantegninger, låser eller koder (side 1, avsnitt 1)")
    expect(row.get_by_role("button", name="Grader som sikkerhet: a.txt")).to_be_visible()

    assert len(kept(empty_house)) == 1
    assert axe.violations(visit.page) == []
    assert visit.overflow() == []
    assert visit.wrong == []


def test_a_file_is_dropped(visit: Visit, empty_house: House) -> None:
    """A file that is dropped on the page is sent like one that was chosen."""
    visit.allow(422)
    visit.page.locator("#kommune").fill("5020")
    carried = visit.page.evaluate_handle(
        "text => { const told = new DataTransfer(); told.items.add(new File([text], 'a.txt')); return told; }",
        PHONE,
    )
    visit.page.dispatch_event(".drop", "drop", {"dataTransfer": carried})
    expect(visit.page.locator("[data-script] .row")).to_contain_text("et telefonnummer")

    assert kept(empty_house) == ()
    assert visit.wrong == []


def test_the_page_without_script(browser: Browser, empty_house: House) -> None:
    """Without script the form says what was found and asks for the file again, with the ways on; they work."""
    with visiting(browser, empty_house.address, scripts=False) as visit:
        visit.open("/dokument")
        visit.allow(422)
        choose(visit.page, file("a.txt", PHONE.encode()))
        expect(visit.page.get_by_text("Filen er ikke lagret. Skal den inn")).to_be_visible()
        visit.page.locator("#masker-1").check()
        choose(visit.page, file("a.txt", PHONE.encode()))
        expect(visit.page.get_by_text("1 sted er maskert.")).to_be_visible()

        assert len(kept(empty_house)) == 1
        assert visit.wrong == []
