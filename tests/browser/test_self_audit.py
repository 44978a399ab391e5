"""A self-audit played whole in a real browser: Trondheim 2011, by an officer and a chief executive who sign in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from controls.access.desk import AccessDesk
from controls.access.passwords import Passwords, hasher
from models.access import Membership, Role
from models.texts import say
from tests.browser import axe
from tests.browser.conftest import House, served_as
from tests.browser.language import wrong_words
from tests.browser.visit import NARROW, WIDE, Visit, visiting
from tests.real_site import NOW, open_site
from tests.rounds_played import bring_in

LANGUAGE = "nn"
PASSWORD = "fire rare ord på rad"  # noqa: S105 - of a test
PLACE = "5001"
_ROUND = re.compile(r"/runde/1(\?lagret=\d+)?(#\w+)?$")
_FINDING = re.compile(r"/runde/1/funn/")


def t(key: str, **blanks: object) -> str:
    """A text of the pages of rounds."""
    return say(f"page.rounds.{key}", LANGUAGE, **blanks)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A server with Trondheim's evidence from 2011, where an officer and a chief executive have accounts."""
    quick = Passwords(hasher(memory_kib=64, passes=1))
    monkeypatch.setattr("controls.access.desk.Passwords", lambda: quick)
    application = open_site(tmp_path)
    bring_in(application, "trondheim-2011.yaml", NOW)
    desk = AccessDesk.of(application.store.engine, application.municipalities, application.access, quick)
    for role in (Role.OFFICER, Role.CHIEF_EXECUTIVE):
        name = say(f"word.access_role.{role.value}", LANGUAGE)
        number = desk.accounts.add(name, email_of(role), "test", NOW, [Membership(role=role, place=PLACE)])
        handed = desk.resetting.make(desk.people.require(number), "test", NOW)
        desk.resetting.use(handed.token, PASSWORD, NOW)
    with served_as(application, None) as opened:
        yield opened


def email_of(role: Role) -> str:
    """The e-mail of an account."""
    return f"{role.value}@trondheim.example"


@dataclass
class Desk:
    """Somebody at a desk, signed in."""

    visit: Visit

    def look(self) -> None:
        """Nothing is wrong with the page as it is shown, at the desk and on a phone."""
        for size in (NARROW, WIDE):
            self.visit.resize(size)
            assert axe.violations(self.visit.page) == []
            assert self.visit.overflow() == []
        assert wrong_words(self.visit.texts(), LANGUAGE) == []
        assert self.visit.wrong == []

    def main(self) -> Locator:
        """What the page is about."""
        return self.visit.page.locator("main")

    def next(self, key: str) -> None:
        """Follow the one button that is next."""
        card = self.main().locator(".next-step")
        expect(card.get_by_role("heading")).to_have_text(t(f"next.{key}"))
        card.locator("[data-variant=primary]").click()

    def press(self, key: str) -> None:
        """Press a button by its text."""
        self.main().get_by_role("button", name=t(key), exact=True).click()

    def fill(self, id: str, text: str) -> None:  # noqa: A002 - the id of a field
        """Write in a field, folded or not."""
        place = self.visit.page.locator(f"#{id}")
        if not place.is_visible():
            self.main().locator("details", has=place).locator("> summary").first.click()
        place.fill(text)

    def kept(self) -> None:
        """What was done is told."""
        expect(self.main().get_by_role("status")).to_be_visible()


def sign_in(stack: ExitStack, browser: Browser, house: House, role: Role) -> Desk:
    """A browser of its own, in which somebody has signed in."""
    visit = stack.enter_context(visiting(browser, house.address, language=LANGUAGE))
    visit.open("/runde")
    page = visit.page
    page.locator("#epost").fill(email_of(role))
    page.locator("#passord").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url(re.compile(r"/runde$"))
    return Desk(visit)


def judge(officer: Desk, outcome: str, reason: str) -> str:
    """Judge the finding that stands first; its title."""
    page = officer.visit.page
    page.wait_for_url(_FINDING)
    title = page.locator("h1").inner_text()
    officer.look()
    subject = page.url.rpartition("/")[2].partition("?")[0]
    page.locator(f"#judged-{subject}-utfall-{outcome}").check()
    officer.fill(f"judged-{subject}-grunn", reason)
    officer.press("judge.save")
    officer.kept()
    return title


def test_a_self_audit_from_plan_to_closed(browser: Browser, house: House) -> None:
    """Planned, evaluated, judged, decided, mended, approved by somebody else, told to the council, and closed."""
    with ExitStack() as stack:
        officer = sign_in(stack, browser, house, Role.OFFICER)
        chief = sign_in(stack, browser, house, Role.CHIEF_EXECUTIVE)
        duty = work(officer)
        approve(chief, duty)
        follow_up(officer, chief)


def work(officer: Desk) -> str:
    """Plan, collect, evaluate, judge, decide, agree a measure, and ask for approval; the duty that is broken."""
    page = officer.visit.page
    officer.look()
    officer.main().get_by_role("link", name=t("new"), exact=True).click()
    page.locator("#planned-tittel").fill("Eigenkontroll 2011")
    page.locator("#planned-dato").fill("2011-03-28")
    officer.look()
    officer.press("plan.start")
    page.wait_for_url(_ROUND)
    officer.look()

    officer.next("questions")
    expect(officer.main().get_by_role("heading", level=1)).to_have_text(t("questions.title"))
    officer.look()
    officer.main().get_by_role("link", name=t("questions.answer"), exact=True).click()
    page.wait_for_url(re.compile(r"/grunnlag/1601/sporsmal/"))
    officer.visit.open("/runde/1")
    officer.press("evaluate.now")
    officer.kept()

    officer.next("judge")
    judge(officer, "met", "Senteret har avtale med ein avlastingsplass, og brukar han.")
    officer.visit.open("/runde/1")
    officer.next("judge")
    title = judge(officer, "broken", "Det er ikkje rom for fleire enn éin familie.")
    officer.look()

    duty = page.url.rpartition("/")[2].partition("?")[0]
    expect(page.locator(f"#decided-{duty}-avgjorelse-breach")).to_be_checked()
    assert page.locator(f"#decided-{duty}-sikrer").input_value()
    officer.fill(f"decided-{duty}-arsak", "Ingen har ansvaret for å melde frå når det er fullt.")
    officer.press("decide.save")
    officer.kept()
    new = officer.main().locator(".card.part form")
    new.locator("[name=tiltak]").fill("Skrive avtale om plass hos nabosenteret.")
    new.locator("[name=ansvarlig]").fill("leiar for senteret")
    new.locator("[name=frist]").fill("2025-12-01")
    officer.look()
    officer.press("measures.save")
    officer.kept()

    for group in ("judge", "unresolved"):
        officer.visit.open(f"/runde/1?velg={group}")
        officer.fill(f"decided-{group}-hvorfor", "Grunnlaget frå 2011 er for tynt.")
        officer.press(f"together_button.{group}")
        officer.kept()
    officer.look()
    officer.next("ask")
    officer.look()
    officer.fill("approval_asked-tekst", "Eitt lovbrot og eitt tiltak.")
    officer.press("approval.send")
    expect(officer.main().get_by_text(t("waits.approval"))).to_be_visible()
    return title


def approve(chief: Desk, duty: str) -> None:
    """The chief executive sees everything on one page, returns nothing, and approves."""
    page = chief.visit.page
    chief.visit.open("/runde")
    chief.main().get_by_role("link", name="Eigenkontroll 2011").click()
    chief.look()
    chief.next("approve")
    expect(chief.main()).to_contain_text(duty)
    expect(chief.main()).to_contain_text("Skrive avtale om plass hos nabosenteret.")
    expect(chief.main()).to_contain_text("Ingen har ansvaret for å melde frå når det er fullt.")
    chief.look()
    chief.press("approval.approve_now")
    page.wait_for_url(_ROUND)


def follow_up(officer: Desk, chief: Desk) -> None:
    """Tell the council, carry the measure out, find that it works, and close."""
    page = officer.visit.page
    officer.visit.open("/runde/1")
    officer.next("report")
    officer.look()
    officer.fill("reported-sak", "12/25")
    officer.press("council.save")
    officer.kept()
    officer.next("carry_out")
    officer.fill("measure_done-m1-virkning", "Avtalen er skriven.")
    officer.look()
    officer.press("measures.report_save")
    officer.kept()

    chief.visit.open("/runde/1/tiltak")
    chief.visit.page.locator("#measure_judged-m1-virker-true").check()
    chief.fill("measure_judged-m1-grunn", "Avtalen vart brukt i haust.")
    chief.press("measures.judge_save")
    chief.kept()

    officer.visit.open("/runde/1")
    officer.next("close")
    officer.look()
    officer.fill("closed-grunn", "Lovbrotet er retta, og tiltaket verkar.")
    officer.press("close.now")
    page.wait_for_url(_ROUND)
    expect(officer.main()).to_contain_text("Lovbrotet er retta, og tiltaket verkar.")
    expect(officer.main().locator("form")).to_have_count(0)
    officer.look()
    officer.visit.open("/runde/1/historikk")
    expect(officer.main().locator("li.row").first).to_contain_text(say("word.act.closed", LANGUAGE))
    officer.look()
