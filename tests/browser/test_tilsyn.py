"""A tilsyn campaign over three municipalities, from notice to closed, by people who sign in as themselves.

The municipalities and their county are made up, as is what is said of them.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from controls.access.conditions import Conditions, Demanded
from controls.access.desk import AccessDesk
from controls.access.passwords import Passwords, hasher
from controls.evidence.desk import Desk
from controls.evidence.statements import Draft
from controls.storage import open_store
from controls.wiring import Application
from models.access import Membership, Role
from models.words import Language
from rules.municipalities import Municipalities, Municipality
from rules.pack import Pack
from rules.plan import Machines
from tests.browser import axe
from tests.browser.language import wrong_words
from tests.browser.visit import NARROW, WIDE, Visit, visiting
from tests.controls.evidence_made import Made
from tests.webapp.processes import free_port
from webapp.app import create_app
from webapp.server import Server

NOW = datetime(2025, 10, 6, 9, 0, tzinfo=UTC)
#: of people who are only here
PASSWORD = "fire rare ord på rad"  # noqa: S105 - made up
#: by what they are called here: role, place, and the language their browser asks for
PEOPLE = {
    "caseworker": (Role.CASEWORKER, "f97", "nb"),
    "assurer": (Role.QUALITY_ASSURER, "f97", "nb"),
    "officer": (Role.OFFICER, "9701", "nn"),
    "chief": (Role.CHIEF_EXECUTIVE, "9701", "nn"),
    "other": (Role.OFFICER, "9702", "nb"),
}
TOWNS = {"9701": "Eksempelvik", "9702": "Prøvefjord", "9703": "Mønsterdal"}
THEME = "KRL-2-2d"
DUTY = "/lovbrudd/KRL-2-2d"


class Play:
    """The people with their browsers, each signed in."""

    def __init__(self, browser: Browser, address: str, stack: ExitStack) -> None:
        """Sign in everybody."""
        self.visits: dict[str, Visit] = {}
        for name, (_, _, language) in PEOPLE.items():
            visit = stack.enter_context(visiting(browser, address, language=language))
            visit.open("/logg-inn")
            visit.page.locator("input[name=epost]").fill(f"{name}@example.org")
            visit.page.locator("input[name=passord]").fill(PASSWORD)
            visit.page.locator("main form button[type=submit]").last.click()
            expect(visit.page.locator("h1")).to_be_visible()
            self.visits[name] = visit

    def open(self, name: str, path: str, status: int = 200) -> Page:
        """A page as somebody sees it, which must be well at both widths."""
        visit = self.visits[name]
        visit.open(path, status)
        if status == 200:
            well(visit, PEOPLE[name][2])
        return visit.page


def press(page: Page, name: str) -> None:
    """Press a button, and wait for the page that comes of it."""
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("button", name=name, exact=name == "Lagre").first.click()


def well(visit: Visit, language: str) -> None:
    """Nothing is wrong with the page at either width."""
    for size in (NARROW, WIDE):
        visit.resize(size)
        assert axe.violations(visit.page) == []
        assert visit.overflow() == []
    assert wrong_words(visit.texts(), language) == []


def made_up() -> Municipalities:
    """A county that there is not."""
    since = date(2020, 1, 1)
    return Municipalities(
        Municipality(number, name, "Eksempelfylket", since, None, None, number) for number, name in TOWNS.items()
    )


@contextmanager
def running(folder: Path, pack: Pack, machines: Machines) -> Iterator[str]:
    """A server with the people's accounts and a made-up document; its address."""
    municipalities = made_up()
    store = open_store(f"sqlite:///{folder / 'tilsyn.sqlite3'}")
    conditions = Conditions(second_factor=Demanded.NOBODY)
    application = Application(
        pack, machines, municipalities, store, lambda: NOW, language=Language.NB, access=conditions
    )  # fmt: skip
    accounts = AccessDesk.of(store.engine, municipalities, conditions, Passwords(hasher(memory_kib=64, passes=1)))
    for name, (role, place, _) in PEOPLE.items():
        number = accounts.accounts.add(
            f"{name} {place}", f"{name}@example.org", "command_line", NOW, [Membership(role=role, place=place)]
        )
        handed = accounts.resetting.make(accounts.people.require(number), "command_line", NOW)
        accounts.resetting.use(handed.token, PASSWORD, NOW)
    desk = Made(Desk.of(store.engine, municipalities, pack))
    words = "Eksempelsenteret følgjer opp dei som flyttar ut, etter ein avtale for kvar."
    document = desk.document("9701", words, when="2025-02")
    version = pack.obligations[THEME].version_on(NOW.date())
    assert version is not None
    draft = Draft(
        version.criteria[0].fact, True, "municipality", "municipality", "unspecified", "arranged", "document",
        "certain", date(2025, 2, 1), document=document, passage=desk.passage(document, 0, len(words)),
    )  # fmt: skip
    desk.book.make(desk.holders.require("9701"), [draft], "internkontrollansvarleg", NOW)
    port = free_port()
    server = Server(create_app(application), "127.0.0.1", port, threads=4)
    thread = threading.Thread(target=server.run, args=(5.0,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{port}"
    server.stop()
    thread.join(10)
    application.close()


@pytest.fixture
def play(
    browser: Browser,
    tmp_path: Path,
    pack: Pack,
    machines: Machines,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Play]:
    """Everybody signed in on one server."""
    monkeypatch.setattr("controls.access.desk.Passwords", lambda: Passwords(hasher(memory_kib=64, passes=1)))
    with ExitStack() as stack:
        address = stack.enter_context(running(tmp_path, pack, machines))
        yield Play(browser, address, stack)


def campaign(play: Play) -> dict[str, str]:
    """Begin a campaign over three municipalities and send the notices; the address of each tilsyn by municipality."""
    page = play.open("caseworker", "/kampanje/ny")
    page.locator("#tittel").fill("Oppfølging etter utflytting")
    page.locator("#lovdato").fill("2025-10-01")
    page.locator("summary", has_text="2: Krav til krisesentertilbudet").first.click()
    page.locator(f"#tema-{THEME}").check()
    for number in TOWNS:
        page.locator(f"#kommune-{number}").check()
    press(page, "Videre til kontrollskjema og varsel")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kontrollskjema og varsel")
    well(play.visits["caseworker"], "nb")
    press(page, "Lag 3 tilsyn")
    expect(page.get_by_role("heading", level=1)).to_have_text("Oppfølging etter utflytting")
    # what is not announced is not there for a municipality
    links = {row.inner_text(): row.get_attribute("href") or "" for row in page.locator("tbody th a").all()}
    assert len(links) == 3
    play.open("officer", links["Eksempelvik"], status=404)
    press(page, "Send varslene")
    expect(page.get_by_role("status")).to_contain_text("3 varsler er sendt")
    well(play.visits["caseworker"], "nb")
    return links


def send_in(play: Play, there: str) -> None:
    """Answer the question and send in, in nynorsk; the authority sees nothing of it before."""
    page = play.open("officer", f"{there}/svar-inn")
    page.get_by_label("Ja", exact=True).first.check()
    page.get_by_label("Korleis? (kan stå tom)").first.fill("Avtalen gjeld alle som flyttar ut.")
    press(page, "Lagre svaret")
    expect(page.get_by_text("Lagra av")).to_be_visible()
    assert "Avtalen gjeld alle" not in play.open("caseworker", f"{there}/svar").content()
    page = play.open("officer", f"{there}/send-inn")
    page.locator("input[name='utsegn-r1'], input[name='dokument-r1']").first.check()
    press(page, "Send inn til Statsforvaltaren")
    expect(page.get_by_role("heading", name="Sendt før")).to_be_visible()
    well(play.visits["officer"], "nn")


def examine(play: Play, there: str) -> None:
    """Evaluate what came, answer no, and write the breach."""
    page = play.open("caseworker", f"{there}/svar")
    press(page, "Vurder grunnlaget")
    press(page, "Begynn undersøkelsen")
    page.locator("tbody th a").first.click()
    expect(page.locator("figure.passage")).to_contain_text("Eksempelsenteret følgjer opp")
    expect(page.get_by_text("Avtalen gjeld alle som flyttar ut.").first).to_be_visible()
    well(play.visits["caseworker"], "nb")
    page.get_by_label("Nei", exact=True).check()
    page.locator("textarea[name=vurdering]").fill("Ordningen gjelder ikke menn.")
    press(page, "Lagre")
    page = play.open("caseworker", f"{there}{DUTY}")
    page.locator("textarea[name=sikrar_ikkje]").fill("menn som flytter ut, får oppfølging")
    press(page, "Lagre")
    expect(page.get_by_role("status")).to_be_visible()


def assured(play: Play, there: str) -> None:
    """Have the report assured by somebody else, and come back to send it."""
    page = play.open("caseworker", f"{there}/kvalitet")
    press(page, "Send til kvalitetssikring")
    expect(page.get_by_text("En annen må kvalitetssikre")).to_be_visible()
    page = play.open("assurer", f"{there}/kvalitet")
    press(page, "Godkjenn rapporten")
    page = play.open("caseworker", f"{there}/kvalitet")
    press(page, "Send til Eksempelvik")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Eksempelvik")


def comment(play: Play, there: str) -> None:
    """The municipality comments on the finding; its draft is seen first when it is sent, and is answered."""
    page = play.open("officer", f"{there}/uttale")
    page.get_by_label("Kommunens syn").first.fill("Menn får det same tilbodet.")
    press(page, "Lagre utkast")
    assert "Menn får det same" not in play.open("caseworker", f"{there}{DUTY}").content()
    page = play.open("chief", f"{there}/uttale")
    press(page, "Send uttalen")
    expect(page.get_by_role("status")).to_be_visible()
    page = play.open("caseworker", f"{there}{DUTY}")
    expect(page.get_by_text("Menn får det same tilbodet.").first).to_be_visible()
    page.get_by_label("Statsforvalterens svar").fill("Avtalen viser ikke det.")
    press(page, "Lagre svaret")
    assert "Avtalen viser ikke det." not in play.open("officer", f"{there}{DUTY}").content()


def close(play: Play, there: str) -> None:
    """The correction is declared with a document, judged, and the tilsyn closed with a reason."""
    page = play.open("officer", f"{there}{DUTY}")
    assert "Avtalen viser ikke det." in page.content()
    page.locator("textarea[name=tekst]").first.fill("Ny avtale gjeld menn òg.")
    page.locator("input[name=dokument]").first.check()
    press(page, "Erklær at det er retta")
    expect(page.get_by_role("heading", name="Erklært retta").first).to_be_visible()
    page = play.open("caseworker", f"{there}{DUTY}")
    page.get_by_label("Rettet", exact=True).check()
    page.get_by_label("Begrunnelse").first.fill("Avtalen er lagt frem og er i bruk.")
    press(page, "Lagre vurderingen")
    page = play.open("caseworker", f"{there}/styring")
    page.get_by_label("Lovbruddene er rettet").check()
    page.get_by_label("Begrunnelse for å lukke").fill("Rettingen er sannsynliggjort.")
    press(page, "Lukk tilsynet")
    expect(page.get_by_role("status")).to_be_visible()
    for name in ("caseworker", "officer"):
        words = "Tilsynet er lukket" if name == "caseworker" else "Tilsynet er lukka"
        expect(play.open(name, there).get_by_role("heading", name=words)).to_be_visible()


def test_a_campaign_goes_from_notice_to_closed(play: Play) -> None:
    """Three municipalities are notified; one has a breach, comments, corrects, and its tilsyn is closed."""
    links = campaign(play)
    there = links["Eksempelvik"]
    play.open("other", there, status=404)
    send_in(play, there)
    examine(play, there)
    assured(play, there)
    comment(play, there)
    assured(play, there)
    close(play, there)
    page = play.open("caseworker", "/kampanje")
    page.get_by_role("link", name="Oppfølging etter utflytting").click()
    expect(page.locator("tbody tr", has_text="Eksempelvik")).to_contain_text("Lukket")
    assert [visit.wrong for visit in play.visits.values()] == [[], [], [], [], []]
