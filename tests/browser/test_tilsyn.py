"""A tilsyn campaign over three municipalities, from notice to closed, by people who sign in as themselves.

The municipalities are real, what is said of them is made up.
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
from rules.municipalities import Municipalities
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
    "caseworker": (Role.CASEWORKER, "f50", "nb"),
    "assurer": (Role.QUALITY_ASSURER, "f50", "nb"),
    "officer": (Role.OFFICER, "5020", "nn"),
    "chief": (Role.CHIEF_EXECUTIVE, "5020", "nn"),
    "other": (Role.OFFICER, "5006", "nb"),
}
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


def well(visit: Visit, language: str) -> None:
    """Nothing is wrong with the page at either width."""
    for size in (NARROW, WIDE):
        visit.resize(size)
        assert axe.violations(visit.page) == []
        assert visit.overflow() == []
    assert wrong_words(visit.texts(), language) == []


@contextmanager
def running(folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[str]:
    """A server with the people's accounts and a made-up document; its address."""
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
    document = desk.document("5020", words, when="2025-02")
    version = pack.obligations[THEME].version_on(NOW.date())
    assert version is not None
    draft = Draft(
        version.criteria[0].fact, True, "municipality", "municipality", "unspecified", "arranged", "document",
        "certain", date(2025, 2, 1), document=document, passage=desk.passage(document, 0, len(words)),
    )  # fmt: skip
    desk.book.make(desk.holders.require("5020"), [draft], "internkontrollansvarleg", NOW)
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
    municipalities: Municipalities,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Play]:
    """Everybody signed in on one server."""
    monkeypatch.setattr("controls.access.desk.Passwords", lambda: Passwords(hasher(memory_kib=64, passes=1)))
    with ExitStack() as stack:
        address = stack.enter_context(running(tmp_path, pack, machines, municipalities))
        yield Play(browser, address, stack)


def campaign(play: Play) -> dict[str, str]:
    """Begin a campaign over three municipalities and send the notices; the address of each tilsyn by municipality."""
    page = play.open("caseworker", "/kampanje/ny")
    page.locator("#tittel").fill("Oppfølging etter utflytting")
    page.locator("#lovdato").fill("2025-10-01")
    page.locator("summary", has_text="2: Krav til krisesentertilbudet").first.click()
    page.locator(f"#tema-{THEME}").check()
    for number in ("5020", "5006", "5007"):
        page.locator(f"#kommune-{number}").check()
    page.get_by_role("button", name="Videre til kontrollskjema og varsel").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kontrollskjema og varsel")
    well(play.visits["caseworker"], "nb")
    page.get_by_role("button", name="Lag 3 tilsyn").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Oppfølging etter utflytting")
    # what is not announced is not there for a municipality
    links = {row.inner_text(): row.get_attribute("href") or "" for row in page.locator("tbody th a").all()}
    assert len(links) == 3
    play.open("officer", links["Osen"], status=404)
    page.get_by_role("button", name="Send varslene").click()
    expect(page.get_by_role("status")).to_contain_text("3 varsler er sendt")
    well(play.visits["caseworker"], "nb")
    return links


def send_in(play: Play, osen: str) -> None:
    """Answer the question and send in, in nynorsk; the authority sees nothing of it before."""
    page = play.open("officer", f"{osen}/svar-inn")
    page.get_by_label("Ja", exact=True).first.check()
    page.get_by_label("Korleis? (kan stå tom)").first.fill("Avtalen gjeld alle som flyttar ut.")
    page.get_by_role("button", name="Lagre svaret").first.click()
    expect(page.get_by_text("Lagra av")).to_be_visible()
    assert "Avtalen gjeld alle" not in play.open("caseworker", f"{osen}/svar").content()
    page = play.open("officer", f"{osen}/send-inn")
    page.locator("input[name=ber]").first.check()
    page.get_by_role("button", name="Send inn til Statsforvaltaren").click()
    expect(page.get_by_role("heading", name="Sendt før")).to_be_visible()
    well(play.visits["officer"], "nn")


def examine(play: Play, osen: str) -> None:
    """Evaluate what came, answer no, and write the breach."""
    page = play.open("caseworker", f"{osen}/svar")
    page.get_by_role("button", name="Vurder grunnlaget").click()
    page.get_by_role("button", name="Begynn undersøkelsen").click()
    page.locator("tbody th a").first.click()
    expect(page.locator("figure.passage")).to_contain_text("Eksempelsenteret følgjer opp")
    expect(page.get_by_text("Avtalen gjeld alle som flyttar ut.").first).to_be_visible()
    well(play.visits["caseworker"], "nb")
    page.get_by_label("Nei", exact=True).check()
    page.locator("textarea[name=vurdering]").fill("Ordningen gjelder ikke menn.")
    page.get_by_role("button", name="Lagre", exact=True).click()
    page = play.open("caseworker", f"{osen}{DUTY}")
    page.locator("textarea[name=sikrar_ikkje]").fill("menn som flytter ut, får oppfølging")
    page.get_by_role("button", name="Lagre", exact=True).click()
    expect(page.get_by_role("status")).to_be_visible()


def assured(play: Play, osen: str) -> None:
    """Have the report assured by somebody else, and come back to send it."""
    page = play.open("caseworker", f"{osen}/kvalitet")
    page.get_by_role("button", name="Send til kvalitetssikring").click()
    expect(page.get_by_text("En annen må kvalitetssikre")).to_be_visible()
    page = play.open("assurer", f"{osen}/kvalitet")
    page.get_by_role("button", name="Godkjenn rapporten").click()
    page = play.open("caseworker", f"{osen}/kvalitet")
    page.get_by_role("button", name="Send til Osen").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Osen")


def comment(play: Play, osen: str) -> None:
    """The municipality comments on the finding; its draft is seen first when it is sent, and is answered."""
    page = play.open("officer", f"{osen}/uttale")
    page.get_by_label("Kommunens syn").first.fill("Menn får det same tilbodet.")
    page.get_by_role("button", name="Lagre utkast").first.click()
    assert "Menn får det same" not in play.open("caseworker", f"{osen}{DUTY}").content()
    page = play.open("chief", f"{osen}/uttale")
    page.get_by_role("button", name="Send uttalen").click()
    expect(page.get_by_role("status")).to_be_visible()
    page = play.open("caseworker", f"{osen}{DUTY}")
    expect(page.get_by_text("Menn får det same tilbodet.").first).to_be_visible()
    page.get_by_label("Statsforvalterens svar").fill("Avtalen viser ikke det.")
    page.get_by_role("button", name="Lagre svaret").click()
    assert "Avtalen viser ikke det." not in play.open("officer", f"{osen}{DUTY}").content()


def close(play: Play, osen: str) -> None:
    """The correction is declared with a document, judged, and the tilsyn closed with a reason."""
    page = play.open("officer", f"{osen}{DUTY}")
    assert "Avtalen viser ikke det." in page.content()
    page.locator("textarea[name=tekst]").first.fill("Ny avtale gjeld menn òg.")
    page.locator("input[name=dokument]").first.check()
    page.get_by_role("button", name="Erklær at det er retta").click()
    expect(page.get_by_role("heading", name="Erklært retta").first).to_be_visible()
    page = play.open("caseworker", f"{osen}{DUTY}")
    page.get_by_label("Rettet", exact=True).check()
    page.get_by_label("Begrunnelse").first.fill("Avtalen er lagt frem og er i bruk.")
    page.get_by_role("button", name="Lagre vurderingen").first.click()
    page = play.open("caseworker", f"{osen}/styring")
    page.get_by_label("Lovbruddene er rettet").check()
    page.get_by_label("Begrunnelse for å lukke").fill("Rettingen er sannsynliggjort.")
    page.get_by_role("button", name="Lukk tilsynet").click()
    expect(page.get_by_role("status")).to_be_visible()
    for name in ("caseworker", "officer"):
        words = "Tilsynet er lukket" if name == "caseworker" else "Tilsynet er lukka"
        expect(play.open(name, osen).get_by_role("heading", name=words)).to_be_visible()


def test_a_campaign_goes_from_notice_to_closed(play: Play) -> None:
    """Three municipalities are notified; one has a breach, comments, corrects, and its tilsyn is closed."""
    links = campaign(play)
    osen = links["Osen"]
    play.open("other", osen, status=404)
    send_in(play, osen)
    examine(play, osen)
    assured(play, osen)
    comment(play, osen)
    assured(play, osen)
    close(play, osen)
    page = play.open("caseworker", "/kampanje")
    page.get_by_role("link", name="Oppfølging etter utflytting").click()
    expect(page.locator("tbody tr", has_text="Osen")).to_contain_text("Lukket")
    assert [visit.wrong for visit in play.visits.values()] == [[], [], [], [], []]
