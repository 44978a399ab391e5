"""A report that was sent or approved stays as it was, whatever the program and its rules say later."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from flask.testing import FlaskClient
from pypdf import PdfReader
from sqlalchemy import text

from controls.storage.documents import Documents
from controls.storage.log import check
from controls.storage.round_reports import KeptReports
from models import texts
from models.documents import Confidentiality, Description
from models.rounds import Act
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.databases import plain_connection
from tests.webapp.rounds.audit_site import AuditSite
from tests.webapp.rounds.test_round_reports import STRICT, TITLES, Here, make_here
from tests.webapp.rounds.tilsyn_site import DUTY, Tilsyn
from webapp.app import create_app

LANGUAGES = [language.value for language in Language]
#: a text of the program that every report of a tilsyn has, and what the program says instead later
KEY, LATER = "round_report.facts.what", "Slik seier programmet det no."
#: the title of a duty in the rules of later
RENAMED = "Heilt nytt namn på plikta"
SENT, DRAFT = "/runde/1/rapport/forelopig", "/runde/2/rapport/forelopig"
QUERIES = [f"?sprak={code}{public}" for code in LANGUAGES for public in ("", "&offentlig=1")]
AUDIT = "/runde/1/rapport/egenkontroll"


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Tilsyn]:
    """A site with two tilsyn: the preliminary report of 1 was sent in nynorsk, through the page; 2 is examined."""
    made = Tilsyn(tmp_path, pack, machines, municipalities)
    (_, (first,)), (_, (second,)) = made.campaign(), made.campaign()
    made.answered(first)
    made.answered(second)
    body = {"decision": "breach", "fails": "dei som flyttar, får oppfølging", "leads_to": "at dei står åleine"}
    made.did("caseworker", first, Act.DECIDED, body, DUTY)
    made.did("caseworker", first, Act.ASSURANCE_ASKED, {"report": "preliminary"})
    made.did("assurer", first, Act.ASSURED)
    made.be("caseworker").sent("/runde/1/kvalitet", gjer="preliminary_sent", frist="2025-10-27", sprak="nn")
    yield made
    made.application.close()


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The program of later, which says things otherwise."""
    texts.entry.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    texts.entry.cache_clear()


def change_texts(later: pytest.MonkeyPatch) -> None:
    """Let the program say something else."""
    told = ", ".join(f"{code}: {LATER}" for code in LANGUAGES)
    later.setitem(texts._written(), KEY, f"{KEY}: {{{told}}}")  # noqa: SLF001 - the catalogue
    texts.entry.cache_clear()


def renamed(pack: Pack) -> Pack:
    """The rules of later: one duty has another title."""
    provisions = []
    for part in pack.provisions:
        duties = tuple(
            duty.model_copy(update={"title": duty.title.model_copy(update=dict.fromkeys(LANGUAGES, RENAMED))})
            if duty.id == DUTY
            else duty
            for duty in part.obligations
        )
        provisions.append(part.model_copy(update={"obligations": duties}))
    return replace(pack, provisions=tuple(provisions))


def plain_spaces(words: str) -> str:
    """Words with ordinary spaces."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def article(client: FlaskClient, address: str, query: str = "") -> str:
    """The report itself, as its page has it."""
    answer = client.get(address + query)
    assert answer.status_code == 200
    return answer.get_data(as_text=True).partition("<article")[2].partition("</article>")[0]


def pdf_text(client: FlaskClient, address: str) -> str:
    """What the PDF of a report says."""
    pages = PdfReader(BytesIO(client.get(f"{address}.pdf").get_data())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_what_was_sent_is_not_changed_by_new_texts_and_rules(site: Tilsyn, later: pytest.MonkeyPatch) -> None:
    """Page, PDF, DOCX and digest stay to the letter in each language and version; a draft has the new words."""
    client = site.client()
    before = {query: article(client, SENT, query) for query in QUERIES}
    pdf, word = pdf_text(client, SENT), client.get(f"{SENT}.docx").get_data()
    digest = site.state(1).events[-1].body["digest"]
    title = site.application.pack.obligations[DUTY].title.get("nn")
    change_texts(later)
    new = replace(site.application, pack=renamed(site.application.pack))
    after = create_app(new, identify=lambda _: site.who).test_client()

    assert {query: article(after, SENT, query) for query in QUERIES} == before
    assert pdf_text(after, SENT) == pdf
    assert after.get(f"{SENT}.docx").get_data() == word
    assert digest in after.get(SENT).get_data(as_text=True)
    assert title in pdf
    assert LATER not in pdf
    assert len(set(before.values())) == len(QUERIES)
    # the same words in a draft are those of the program as it is
    draft = article(after, DRAFT)
    assert LATER in draft
    assert RENAMED in draft
    assert RENAMED not in article(client, DRAFT)


def test_the_event_holds_the_digest_of_what_was_kept(site: Tilsyn) -> None:
    """The event that sent a report has the SHA-256 of each version, and that of the language it was sent in."""
    event = site.state(1).events[-1]
    kept = KeptReports(site.application.store.engine).of_round(1)

    assert event.body["language"] == "nn"
    assert event.body["digest"] == event.body["versions"]["nn"]
    assert {one.version.key: hashlib.sha256(one.content).hexdigest() for one in kept} == event.body["versions"]
    assert set(event.body["versions"]) == {*LANGUAGES, *(f"{code}-public" for code in LANGUAGES)}
    assert check(site.application.store.engine).faults == ()


def test_the_package_for_the_archive_has_what_was_kept(site: Tilsyn) -> None:
    """Both sides' packages hold each version to the letter, and the one that counts as PDF; a draft is in none."""
    versions = site.state(1).events[-1].body["versions"]
    number = site.state(1).number
    for who in ("caseworker", "officer"):
        answer = site.be(who).get("/runde/1/pakke")
        with ZipFile(BytesIO(answer.get_data())) as package:
            names = [name for name in package.namelist() if name.startswith("rapport/")]
            digests = {
                name.removeprefix(f"rapport/{number}-forelopig-").removesuffix(".json"): hashlib.sha256(
                    package.read(name)
                ).hexdigest()
                for name in names
                if name.endswith(".json")
            }
            assert digests == versions
            assert [name for name in names if name.endswith(".pdf")] == [f"rapport/{number}-forelopig-nn.pdf"]
            assert package.read(f"rapport/{number}-forelopig-nn.pdf").startswith(b"%PDF-")
    with ZipFile(BytesIO(site.be("caseworker").get("/runde/2/pakke").get_data())) as package:
        assert not [name for name in package.namelist() if name.startswith("rapport/")]


def test_what_was_changed_behind_the_program_is_never_shown_as_what_was_sent(site: Tilsyn, tmp_path: Path) -> None:
    """Where a report is not what was kept, it is not shown as it, the page does not say so, and the log tells."""
    report = next(one for one in KeptReports(site.application.store.engine).of_round(1) if one.version.key == "nb")
    assert report.content
    with plain_connection(f"sqlite:///{tmp_path / 'tilsyn.sqlite3'}") as connection, connection.begin():
        connection.execute(text("DROP TRIGGER round_report_no_update"))
        connection.execute(text("UPDATE round_report SET content = x'00' WHERE language = 'nb' AND public = 0"))
    page = site.page(f"{SENT}?sprak=nb").text

    assert "ord for ord" not in page
    assert [fault.kind for fault in check(site.application.store.engine).faults] == ["row_changed"]
    # the one that counts is untouched
    assert "ord for ord" in site.page(SENT).text


def test_what_was_kept_cannot_be_changed_or_removed(site: Tilsyn) -> None:
    """The database itself refuses, whoever asks."""
    with plain_connection(str(site.application.store.engine.url)) as connection:
        for statement in ("UPDATE round_report SET name = 'x'", "DELETE FROM round_report"):
            with pytest.raises(Exception, match="round_report is written once"):
                connection.execute(text(statement))
            connection.rollback()


def test_a_report_sent_late_in_the_evening_is_sent_the_next_day(site: Tilsyn) -> None:
    """What is sent at half past eleven in the evening by UTC is of the next day in Norway, and so is its deadline."""
    body = {"decision": "breach", "fails": "dei som flyttar, får oppfølging", "leads_to": "at dei står åleine"}
    site.did("caseworker", 2, Act.DECIDED, body, DUTY)
    site.did("caseworker", 2, Act.ASSURANCE_ASKED, {"report": "preliminary"})
    site.did("assurer", 2, Act.ASSURED)
    site.now = datetime(2025, 10, 20, 23, 30, tzinfo=UTC)
    site.be("caseworker")
    assert site.post("/runde/2/kvalitet", gjer="preliminary_sent", frist="2025-10-21", sprak="nb").status_code == 422
    site.sent("/runde/2/kvalitet", gjer="preliminary_sent", frist="2025-10-22", sprak="nb")

    assert "21.\xa0oktober 2025" in article(site.client(), DRAFT)
    assert "20.\xa0oktober 2025" not in article(site.client(), DRAFT)
    assert "sendt 21. oktober 2025" in plain_spaces(site.page(DRAFT).text)


# A self-audit


@pytest.fixture
def audited(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[AuditSite]:
    """The site of a self-audit with nothing begun."""
    made = AuditSite(tmp_path, pack, machines, municipalities)
    yield made
    made.close()


def test_a_self_audit_keeps_its_report_when_it_is_approved(audited: AuditSite) -> None:
    """What is read after the approval is what was approved; the round as it is now is beside it, as such."""
    audited.play("approval")
    client = audited.app.test_client()
    assert say("page.round_reports.draft.audit", "nb") in audited.get(AUDIT).text
    audited.play("follow_up")
    approved = article(client, AUDIT)
    event = audited.state.events[-1]
    assert event.act is Act.APPROVED
    assert len(event.body["versions"]) == 2 * len(LANGUAGES)
    audited.post("/runde/1/tiltak", gjor="gjort", om="m1", nar="2025-10-06", virkning="Rutinen er vedteken.")
    page = audited.get(AUDIT)

    assert article(client, AUDIT) == approved
    assert "Rutinen er vedteken." not in approved
    assert "Rutinen er vedteken." in article(client, AUDIT, "?utgave=no")
    assert say("page.round_reports.as_then.approved", "nb", day="6. oktober 2025") in plain_spaces(page.text)
    assert [one["href"] for one in page.all("a") if "utgave" in one.get("href", "")] == [f"{AUDIT}?utgave=no"]


def test_nothing_in_a_closed_self_audit_changes(audited: AuditSite, later: pytest.MonkeyPatch) -> None:
    """Each edition is as it was, the newest stands for the round, and there is no other; new texts change nothing."""
    audited.play("closed")
    client = audited.app.test_client()
    numbers = [event.number for event in audited.state.events if event.body.get("versions")]
    assert [audited.state.events[number - 1].act for number in numbers] == [Act.APPROVED, Act.REPORTED, Act.CLOSED]
    before = [article(client, AUDIT, f"?utgave={number}") for number in numbers]
    key = "round_report.decided.what"
    later.setitem(texts._written(), key, f"{key}: {{nb: {LATER}, nn: {LATER}, en: {LATER}}}")  # noqa: SLF001 - the catalogue
    texts.entry.cache_clear()

    assert [article(client, AUDIT, f"?utgave={number}") for number in numbers] == before
    assert len(set(before)) == len(numbers)
    assert article(client, AUDIT) == article(client, AUDIT, "?utgave=no") == before[-1]
    assert LATER not in before[-1]
    for query in ("?utgave=1", "?utgave=999", "?utgave=x", f"?utgave={'9' * 30}"):
        assert client.get(AUDIT + query).status_code == 404
    form = next(
        one for one in audited.get(f"{AUDIT}?utgave={numbers[0]}").all("input") if one.get("name") == "utgave"
    )
    assert form["value"] == str(numbers[0])


# What may no longer be told


def test_a_document_that_became_secret_is_hidden_in_what_was_sent_too(
    tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """A title that may not be told any more is left out of what is shown, and the page says that something is."""
    here: Here = make_here(tmp_path, small_pack, machines, municipalities)
    try:
        number = here.sent("nb")
        address = f"/runde/{number}/rapport/forelopig"
        title = TITLES[Confidentiality.OPEN]
        before = here.page(address)
        secret = Description(title=title, confidentiality=Confidentiality.SECURITY)
        Documents(here.parts.store.engine).describe(
            here.documents[3], secret, "arkiv", datetime(2026, 5, 2, tzinfo=UTC)
        )
        after = here.page(address)
    finally:
        here.parts.close()

    assert title in before.text
    assert title not in after.text
    assert say("page.round_reports.hidden", "nb") in after.text
    assert say("page.round_reports.hidden", "nb") not in before.text
    assert STRICT[0] not in before.text


def test_the_kept_content_is_what_the_page_shows(site: Tilsyn) -> None:
    """What is kept is the report as plain values: its title, chapters and language, and nothing of the page."""
    (report,) = [one for one in KeptReports(site.application.store.engine).of_round(1) if one.version.key == "en"]
    plain: dict[str, Any] = json.loads(report.content)

    assert plain["language"] == "en"
    assert report.dated == date(2025, 10, 6)
    assert all(chapter["heading"] in article(site.client(), SENT, "?sprak=en") for chapter in plain["chapters"])
