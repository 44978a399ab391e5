"""The reports of rounds as pages and files: who sees them when, what is left out, and what the author writes."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from flask import Flask
from flask.testing import FlaskClient
from pypdf import PdfReader
from sqlalchemy.orm import Session

from controls.reports.rounds.keeping import Keeper
from controls.reports.rounds.stored import RoundReports
from controls.storage.documents import Documents, NewDocument
from controls.storage.round_reports import KeptReports, kept_by
from controls.storage.rounds import Held, NewRound, Rounds
from models.access import Action, Membership, Person, Role
from models.documents import Confidentiality, Description, FileKind, Text
from models.rounds import Act, RoundEvent, RoundKind
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.rounds.made import ASSURER, CASEWORKER, CHIEF, OFFICER, SERVICE, TRONDELAG, Story, form, plan
from tests.webapp.conftest import Site, make_site
from tests.webapp.people import EVERYONE
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS, evidence
from webapp.app import create_app
from webapp.guarded import OWN_HOLDER, ROUND, Need
from webapp.guarding import EXTENSION
from webapp.pages.rounds.reports import round_report_pages

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
DUTIES = ("KRL-2-1", "KRL-2-2")
#: what nobody outside may read: the title of a document of each class, and words in it
TITLES = {
    Confidentiality.SECURITY: "Romplan med alarm",
    Confidentiality.CONFIDENTIAL: "Journalutdrag 2026",
    Confidentiality.EXEMPT: "Internt arbeidsnotat om bemanning",
    Confidentiality.OPEN: "Handlingsplanen 2026",
}
#: the title of a document in the evidence that is not kept here, so that nobody knows whether it is open
UNKNOWN = "Årsmelding"
STRICT = (TITLES[Confidentiality.SECURITY], TITLES[Confidentiality.CONFIDENTIAL])
OTHERS = Person(id=9, name="Saksbehandler, annet fylke", memberships=(Membership(role=Role.CASEWORKER, place="f11"),))
ONES = ("report", "save", "pdf", "docx")
YEARLY = ("yearly", "yearly_pdf", "yearly_docx")


class Here:
    """A site with a round in which documents of each class were sent in."""

    def __init__(self, site: Site) -> None:
        """`site`: with evaluation 1."""
        self.site = site
        self.parts = site.application
        self.rounds = Rounds(self.parts.store.engine)
        self.made = RoundReports(
            self.parts.store, self.parts.municipalities, self.parts.statutes, self.parts.pack
        )  # fmt: skip
        self.apps: dict[str, Flask] = {}
        self.documents = [self.put(kind, title) for kind, title in TITLES.items()]

    def put(self, confidentiality: Confidentiality, title: str) -> int:
        """Keep a document; its id."""
        new = NewDocument(
            content=title.encode(), kind=FileKind.TXT, text=Text(extractor="plain-1"), holder="5020",
            description=Description(title=title, confidentiality=confidentiality), file_name="x.txt",
            by="arkiv", at=datetime(2026, 3, 1, 12, tzinfo=UTC),
        )  # fmt: skip
        return Documents(self.parts.store.engine).put(new).document

    def keep(self, story: Story) -> int:
        """Keep a round as it was told; its id."""
        told = NewRound(story.round.kind, story.round.municipality, story.round.county, story.events)
        return self.rounds.begin(told, story.at)

    def app(self, person: Person = EVERYONE) -> Flask:
        """The application as somebody sees it."""
        app = create_app(self.parts, lambda _: person)
        if "round_reports" not in app.blueprints:
            app.register_blueprint(round_report_pages(self.parts))
        table = app.extensions[EXTENSION].table
        for names, whose in ((ONES, ROUND), (YEARLY, OWN_HOLDER)):
            for name in names:
                table.setdefault(f"round_reports.{name}", (Need(Action.ROUND_READ, whose),))
        return app

    def client(self, person: Person = EVERYONE) -> FlaskClient:
        """The browser of somebody."""
        if person.name not in self.apps:
            self.apps[person.name] = self.app(person)
        return self.apps[person.name].test_client()

    def status(self, address: str, person: Person) -> int:
        """How an address is answered to somebody."""
        return self.client(person).get(address).status_code

    def page(self, address: str, person: Person = EVERYONE, language: str = "nb") -> Page:
        """A page that is there, parsed."""
        answer = self.client(person).get(address, headers={"Accept-Language": language})
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return Page(answer.get_data(as_text=True))

    def files(self, address: str, query: str = "") -> Iterator[str]:
        """Everything an address says: as page, PDF and DOCX."""
        client = self.client()
        yield client.get(address + query).get_data(as_text=True)
        pdf = PdfReader(BytesIO(client.get(f"{address}.pdf{query}").get_data()))
        yield " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        word = docx.Document(BytesIO(client.get(f"{address}.docx{query}").get_data()))
        cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        yield "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])

    def tilsyn(self, documents: bool = True) -> Story:
        """A tilsyn that is examined: no and yes, with documents of each class."""
        story = Story(RoundKind.TILSYN, county=TRONDELAG)
        story.did(Act.PLANNED, plan(date(2020, 6, 22), "KRL-2", title=f"Tema {NOBODYS}"))
        story.did(Act.FORM_SET, form(*DUTIES)).did(Act.NOTICED, {"due": "2026-04-01"})
        sent = {"documents": self.documents if documents else [], "text": f"Se {STRICT[0]} og {STRICT[1].upper()}."}
        story.did(Act.SENT_IN, sent, role=Role.OFFICER).did(Act.EXAMINING_BEGUN)
        story.did(Act.EVALUATED, self.evaluated())
        facts = f"{STRICT[0]} viser kvar døra er. caseworker 4 var der."
        for number, answer in enumerate(("no", "yes"), 1):
            told = {"answer": answer, "facts": facts, "assessment": f"Vurdert {NOBODYS}"}
            story.did(Act.ANSWERED, told, subject=f"q{number}")
        return story.did(Act.DECIDED, {"decision": "breach", "fails": "døra er låst"}, subject=DUTIES[0])

    def evaluated(self) -> dict[str, Any]:
        """The body of the event that evaluation 1 was made."""
        stored = self.parts.store.evaluation(1)
        assert stored is not None
        outcomes = {item.obligation: item.outcome.value for item in stored.evaluation.findings}
        return {"evaluation": 1, "digest": stored.evaluation.receipt.findings_digest, "outcomes": outcomes}

    def audit(self) -> Story:
        """A self-audit with a decision, approved."""
        story = Story(RoundKind.SELF_AUDIT)
        story.did(Act.PLANNED, plan(date(2020, 6, 22))).did(Act.STARTED).did(Act.EVALUATED, self.evaluated())
        told = {
            "decision": "breach",
            "fails": f"{STRICT[0]} er trygg",
            "cause": "Ingen så etter.",
            "why": "Officer 1",
        }
        story.did(Act.DECIDED, told, subject=DUTIES[0])
        measure = {"what": "Lås døra", "findings": [DUTIES[0]], "owner": "senterleder", "due": "2026-05-01"}
        story.did(Act.MEASURE_SET, measure, subject="m1")
        done = {"on": "2026-03-02", "effect": "Låst.", "document": self.documents[0]}
        story.did(Act.MEASURE_DONE, done, subject="m1")
        return story.did(Act.APPROVAL_ASKED).did(Act.APPROVED, by=CHIEF)

    def sent(self, language: str = "nn", due: date | None = date(2026, 4, 1)) -> int:
        """A tilsyn whose preliminary report was sent as a page sends it; its id."""
        story = self.tilsyn().did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, {}, by=ASSURER)
        number = self.keep(story)
        held = self.rounds.get(number)
        assert held is not None
        story.did(Act.PRELIMINARY_SENT, {"due": str(due), "language": language})
        reports = Keeper(self.made).prepared(held, story.events[-1])

        def keep(session: Session, _: Held) -> list[RoundEvent]:
            KeptReports.add_within(session, number, reports, story.at)
            return [kept_by(story.events[-1], reports)]

        self.rounds.add(number, keep)
        return number


def make_here(folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Here:
    """A site with evaluation 1, whose evidence has the documents of each class."""
    site = make_site(folder, pack, machines, municipalities)
    assert site.keep(classified()) == 1
    return Here(site)


def classified() -> bytes:
    """Evidence that rests on documents of each class, each quoted, and on one that nobody knows here."""
    told = json.loads(evidence())
    for number, title in enumerate(TITLES.values()):
        told["documents"].append({"id": f"d{number}", "title": title, "date": "2020", "sha256": _sha256(title)})
    for number, statement in enumerate(told["statements"]):
        name = f"d{number % len(TITLES)}"
        title = list(TITLES.values())[number % len(TITLES)]
        statement["source"] = {"document": name, "quote": f"Sitat frå {title}"}
    return json.dumps(told).encode()


def _sha256(title: str) -> str:
    return hashlib.sha256(title.encode()).hexdigest()


@pytest.fixture
def here(tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Here]:
    """A site of one's own."""
    made = make_here(tmp_path, small_pack, machines, municipalities)
    yield made
    made.parts.close()


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Here]:
    """A site with round 1, a tilsyn being examined, round 2, a self-audit, and 3, a tilsyn whose report was sent.

    The tests that share it only read.
    """
    made = make_here(tmp_path_factory.mktemp("rounds"), small_pack, machines, municipalities)
    assert made.keep(made.tilsyn()) == 1
    assert made.keep(made.audit()) == 2
    assert made.sent() == 3
    yield made
    made.parts.close()


DRAFT, AUDIT, SENT = "/runde/1/rapport/forelopig", "/runde/2/rapport/egenkontroll", "/runde/3/rapport/forelopig"
YEAR = "/kommune/5020/arsrapport/2026"
ADDRESSES = [DRAFT, "/runde/1/rapport/endelig", AUDIT, SENT, YEAR]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ADDRESSES)
def test_each_report_is_a_page_in_each_language(shared: Here, address: str, language: str) -> None:
    """One heading on top, a link to each chapter, tables with captions, and markup that people wrote stays text."""
    answer = shared.client().get(f"{address}?sprak={language}", headers={"Accept-Language": language})
    html = answer.get_data(as_text=True)
    shown = Page(html)
    links = {item["href"] for item in shown.all("a") if item.get("href", "").startswith("#rapport-")}
    there = {item.get("id") for _, item in shown.elements}

    assert answer.status_code == 200
    assert [level for level, _ in shown.headings].count(1) == 1
    assert links
    assert {link.removeprefix("#") for link in links} <= there
    assert len(shown.all("caption")) == len(shown.all("table"))
    assert "<script>alert" not in html
    assert not re.search(r"\{\w+\}", shown.text)


@pytest.mark.parametrize("address", [DRAFT, AUDIT])
def test_each_cell_of_a_table_says_what_its_column_is(shared: Here, address: str) -> None:
    """On a small screen a row is a block: each cell has the name of its column, and the roles keep it a table."""
    shown = shared.page(address)
    headers = {item.get("role") for item in shown.all("th")}

    assert shown.all("td")
    assert all(item.get("data-label") and item.get("role") == "cell" for item in shown.all("td"))
    assert headers == {"columnheader", "rowheader"}
    assert {item.get("role") for item in shown.all("table")} == {"table"}


@pytest.mark.parametrize("address", ADDRESSES)
def test_each_report_is_a_file_under_a_plain_name(shared: Here, address: str) -> None:
    """PDF and DOCX come as what they are, to be kept, under a plain name, and the same twice."""
    client = shared.client()
    for ending, kind, begins in (("pdf", "application/pdf", b"%PDF-"), ("docx", "application/vnd", b"PK")):
        answer = client.get(f"{address}.{ending}?sprak=nn")
        name = answer.headers["Content-Disposition"]

        assert answer.status_code == 200
        assert str(answer.mimetype).startswith(kind)
        assert answer.get_data().startswith(begins)
        assert re.fullmatch(rf'attachment; filename="[a-z-]+-5020-[0-9]+-nn\.{ending}"', name)
        assert "no-store" in answer.headers["Cache-Control"]
        assert client.get(f"{address}.{ending}?sprak=nn").get_data() == answer.get_data()


# Who sees what


@pytest.mark.parametrize("ending", ["", ".pdf", ".docx"])
def test_a_draft_is_seen_by_the_side_whose_report_it_is_alone(shared: Here, ending: str) -> None:
    """The municipality has no draft of a tilsyn, Statsforvalteren none of a self-audit, and nobody else anything."""
    told = {
        (address, person.name): shared.status(address + ending, person)
        for address in (DRAFT, AUDIT, SENT)
        for person in (CASEWORKER, OFFICER, SERVICE, OTHERS)
    }

    assert told == {
        (DRAFT, CASEWORKER.name): 200, (DRAFT, OFFICER.name): 404, (DRAFT, SERVICE.name): 404,
        (DRAFT, OTHERS.name): 404,
        (AUDIT, CASEWORKER.name): 404, (AUDIT, OFFICER.name): 200, (AUDIT, SERVICE.name): 404,
        (AUDIT, OTHERS.name): 404,
        (SENT, CASEWORKER.name): 200, (SENT, OFFICER.name): 200, (SENT, SERVICE.name): 404,
        (SENT, OTHERS.name): 404,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("number", "person", "kind"),
    [
        (1, CASEWORKER, "forelopig"), (2, OFFICER, "egenkontroll"), (3, CASEWORKER, "forelopig"),
        (3, OFFICER, "forelopig"), (99, OFFICER, ""), (1, OTHERS, ""),
    ],
)  # fmt: skip
def test_without_a_kind_one_is_led_to_the_report_that_counts_now(
    shared: Here, number: int, person: Person, kind: str
) -> None:
    """The address without a kind leads to the report that is worked on or was sent last."""
    answer = shared.client(person).get(f"/runde/{number}/rapport")

    assert answer.status_code == (302 if kind else 404)
    assert answer.headers.get("Location", "") == (f"/runde/{number}/rapport/{kind}" if kind else "")


def test_not_there_and_not_yours_are_the_same(shared: Here) -> None:
    """A report that does not exist and one that is somebody else's are answered with the same page."""
    client = shared.client(OTHERS)
    pages = [
        re.sub(r'href="[^"]*"', "", client.get(address).get_data(as_text=True))
        for address in (DRAFT, "/runde/99/rapport/forelopig")
    ]

    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    "address",
    [
        "/runde/99/rapport/forelopig", "/runde/1/rapport/finst-ikkje", "/runde/1/rapport/egenkontroll",
        "/runde/2/rapport/forelopig", "/runde/2/rapport/endelig", "/kommune/5020/arsrapport/2009",
        "/kommune/5020/arsrapport/2027", "/kommune/9999/arsrapport/2026", "/kommune/t1/arsrapport/2026",
    ],
)  # fmt: skip
def test_what_there_is_no_report_of_is_not_found(shared: Here, address: str) -> None:
    """No such round, no such report of its kind, and years before the law or to come are 404."""
    assert shared.status(address, EVERYONE) == 404


@pytest.mark.parametrize(
    ("person", "status"), [(OFFICER, 200), (CHIEF, 200), (SERVICE, 404), (CASEWORKER, 404), (OTHERS, 404)]
)
def test_the_yearly_report_is_the_municipality_s(shared: Here, person: Person, status: int) -> None:
    """The yearly report is for those who answer for the municipality's own control, and nobody else."""
    assert shared.status(YEAR, person) == status


# What was sent


def test_a_report_that_was_sent_shows_that_it_is_the_same(shared: Here) -> None:
    """It comes in the language it was sent in, with the digest it had, to both sides alike."""
    ours, theirs = (shared.page(SENT, person) for person in (CASEWORKER, OFFICER))
    held = shared.rounds.get(3)
    assert held is not None

    assert ours.all("article")[0]["lang"] == "nn"
    assert "ord for ord" in ours.text
    assert held.events[-1].body["digest"] in ours.text
    assert ours.text.split("Innhald")[1] == theirs.text.split("Innhald")[1]
    assert not ours.all("textarea")


def test_a_report_that_was_not_kept_is_made_again_and_held_against_its_digest(here: Here) -> None:
    """Where a report is not there, it is made from what stood then, and the page says that and no more."""
    story = here.tilsyn().did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, {}, by=ASSURER)
    story.did(Act.PRELIMINARY_SENT, {"due": "2026-04-01", "language": "nn"})
    held = Held(story.round, tuple(story.events[:-1]))
    event = kept_by(story.events[-1], Keeper(here.made).prepared(held, story.events[-1]))
    story.events[-1] = event
    shown = here.page(f"/runde/{here.keep(story)}/rapport/forelopig")

    assert "Den ble ikke tatt vare på" in shown.text
    assert "og fingeravtrykket stemmer." in shown.text
    assert "ord for ord" not in shown.text
    assert shown.all("article")[0]["lang"] == "nn"


def test_a_report_that_cannot_be_made_again_says_so(here: Here) -> None:
    """Where the digest is another than the one written down, the page never says that it is the same."""
    story = here.tilsyn().did(Act.ASSURANCE_ASKED, {"report": "preliminary"}).did(Act.ASSURED, {}, by=ASSURER)
    story.did(Act.PRELIMINARY_SENT, {"due": "2026-04-01", "digest": "0" * 64})
    text = here.page(f"/runde/{here.keep(story)}/rapport/forelopig").text

    assert "fingeravtrykket stemmer ikke" in text
    assert "og fingeravtrykket stemmer." not in text


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_what_happens_later_does_not_change_what_was_sent(here: Here, language: str) -> None:
    """Answers changed, texts saved and documents described anew later leave the sent report to the letter."""
    number = here.sent(language)
    address = f"/runde/{number}/rapport/forelopig.docx"
    before = here.client().get(address).get_data()
    held = here.rounds.get(number)
    assert held is not None
    story = here.tilsyn()
    story.events, story.at = list(held.events), datetime(2026, 5, 1, tzinfo=UTC)
    story.did(Act.COMMENTS_ENDED).did(Act.ANSWERED, {"answer": "yes", "facts": "x", "assessment": "y"}, subject="q1")
    story.did(Act.TEXT_SAVED, {"text": "Nytt."}, subject="forelopig/tema")
    here.rounds.add(number, lambda _, __: story.events[-3:])
    renamed = Description(title="Heilt ny tittel", date="2019", confidentiality=Confidentiality.OPEN)
    Documents(here.parts.store.engine).describe(here.documents[3], renamed, "arkiv", datetime(2026, 5, 2, tzinfo=UTC))

    assert here.client().get(address).get_data() == before
    assert "ord for ord" in here.page(f"/runde/{number}/rapport/forelopig").text


# What everybody may see


@pytest.mark.parametrize("address", [DRAFT, "/runde/1/rapport/endelig", AUDIT, SENT, YEAR])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_secret_stands_in_a_public_version(shared: Here, address: str, language: str) -> None:
    """No title of a document that is not open, no quote and no name, in page, PDF and DOCX; and it says so."""
    query = f"?offentlig=1&sprak={language}"
    # the files say what the page says; they are looked through in one language
    told = shared.files(address, query) if language == "nn" else [shared.client().get(address + query).get_data(True)]
    for text in told:
        folded = text.casefold()
        for confidentiality, title in TITLES.items():
            if confidentiality is not Confidentiality.OPEN:
                assert title.casefold() not in folded, title
        for words in ("Sitat frå", "quote-judgement", UNKNOWN, CASEWORKER.name, OFFICER.name, CHIEF.name):
            assert words.casefold() not in folded, words


def test_a_public_version_says_what_is_left_out_and_by_which_law(shared: Here) -> None:
    """It says that documents, quotes and names are gone, that they may be exempt, by which law and how certain."""
    text = shared.page(f"{DRAFT}?offentlig=1").text.replace("\xa0", " ")

    assert "kan være unntatt etter offentleglova § 13, jf. krisesenterlova § 5" in text
    assert "kan være unntatt etter offentleglova § 24 tredje ledd" in text
    assert "ikke bekreftet" in text
    assert "Titler og ordlyd" in text or "Tittel og ordlyd i ett dokument" in text
    assert "Bare rollene står." in text
    assert TITLES[Confidentiality.OPEN] in text


def test_what_is_about_security_leaves_in_no_version(shared: Here) -> None:
    """A document of the class security has no title in any report, also where somebody wrote it in a text."""
    for address in (DRAFT, AUDIT, SENT):
        for text in shared.files(address):
            assert STRICT[0].casefold() not in text.casefold()
    # what is not about security may stand in the report that is not public
    whole = shared.page(DRAFT).text
    assert all(title in whole for kind, title in TITLES.items() if kind is not Confidentiality.SECURITY)
    assert "Sitat frå" in whole
    assert UNKNOWN in whole
    assert all(person.name in shared.page(AUDIT).text for person in (OFFICER, CHIEF))


def test_a_chapter_that_is_marked_is_not_in_the_public_version(here: Here) -> None:
    """Its text is gone and why it is stands there; the report itself keeps it."""
    story = here.tilsyn().did(Act.TEXT_SAVED, {"text": "offentleglova § 15"}, subject="forelopig/fakta/unntatt")
    address = f"/runde/{here.keep(story)}/rapport/forelopig"
    public, whole = here.page(f"{address}?offentlig=1").text, here.page(address).text

    assert "viser kvar døra er" in whole
    assert "viser kvar døra er" not in public
    assert "holdt utenfor den offentlige versjonen: offentleglova § 15" in public


# What the author writes


def _save(here: Here, address: str, person: Person, **fields: str) -> int:
    return here.client(person).post(address, data=fields, headers=OURS).status_code


def test_the_author_writes_a_chapter_beside_the_program_s_text(here: Here) -> None:
    """A saved text stands in the report, the program's beside the field, and an empty one brings it back."""
    address = f"/runde/{here.keep(here.tilsyn())}/rapport/forelopig"
    text = f"Eigen tekst {NOBODYS}."
    before = here.page(address, CASEWORKER).text

    assert _save(here, address, CASEWORKER, kapittel="tema", hva="tekst", tekst=text) == 303
    shown = here.page(address, CASEWORKER)
    assert shown.text.count(text) == 2
    assert "Temaet for tilsynet er" in shown.text
    assert "egen tekst" in shown.text
    assert _save(here, address, CASEWORKER, kapittel="tema", hva="tekst", tekst="") == 303
    after = here.page(address, CASEWORKER).text
    assert text not in after
    assert after.split("Innhold")[1] == before.split("Innhold")[1]


def test_a_text_that_may_be_old_is_pointed_out(here: Here) -> None:
    """When an answer is changed after a text was saved, the author is told to look it over."""
    story = here.tilsyn().did(Act.TEXT_SAVED, {"text": "Mitt."}, subject="forelopig/tema")
    number = here.keep(story)
    assert "se over" not in here.page(f"/runde/{number}/rapport/forelopig", CASEWORKER).text
    story.did(Act.ANSWERED, {"answer": "yes", "facts": "x", "assessment": "y"}, subject="q1")
    here.rounds.add(number, lambda _, __: story.events[-1:])

    assert "se over" in here.page(f"/runde/{number}/rapport/forelopig", CASEWORKER).text


@pytest.mark.parametrize(
    ("person", "chapter", "status"),
    [
        (CASEWORKER, "tema", 303), (CASEWORKER, "finst-ikkje", 404), (CASEWORKER, "", 404), (OFFICER, "tema", 404),
        (ASSURER, "tema", 422), (OTHERS, "tema", 404),
    ],
)  # fmt: skip
def test_only_the_author_s_side_writes(here: Here, person: Person, chapter: str, status: int) -> None:
    """A caseworker may write; the quality assurer and the municipality may not, and there is no other chapter."""
    address = f"/runde/{here.keep(here.tilsyn())}/rapport/forelopig"
    answered = _save(here, address, person, kapittel=chapter, hva="tekst", tekst="Eigen tekst.")

    assert answered == status
    assert ("Eigen tekst." in here.page(address).text) is (status == 303)


def test_what_was_sent_cannot_be_written_in(here: Here) -> None:
    """After the report was sent nobody writes in it."""
    address = f"/runde/{here.sent()}/rapport/forelopig"

    assert _save(here, address, CASEWORKER, kapittel="tema", hva="tekst", tekst="Etterpå.") == 404


def test_two_who_write_the_same_chapter_lose_nothing(here: Here) -> None:
    """The second is shown both texts, and nothing of the first is written over."""
    number = here.keep(here.tilsyn())
    address = f"/runde/{number}/rapport/forelopig"
    seen = next(item["value"] for item in here.page(address, CASEWORKER).all("input") if item.get("name") == "sett")
    fields = {"kapittel": "tema", "hva": "tekst", "sett": seen}
    client: Callable[..., Any] = here.client(CASEWORKER).post

    assert client(address, data=fields | {"tekst": "Den første."}, headers=OURS).status_code == 303
    second = client(address, data=fields | {"tekst": "Den andre."}, headers=OURS)
    held = here.rounds.get(number)
    assert held is not None
    assert second.status_code == 409
    assert "Den første." in second.get_data(as_text=True)
    assert "Den andre." in second.get_data(as_text=True)
    assert held.events[-1].body["text"] == "Den første."


def test_a_report_takes_as_many_questions_to_the_database_however_long_it_is(here: Here) -> None:
    """The number of SQL statements does not grow with questions, events or documents."""
    short, long = here.tilsyn(documents=False), here.tilsyn()
    for number in range(30):
        long.did(
            Act.ANSWERED, {"answer": "yes", "facts": f"{number}", "assessment": "y"}, subject=f"q{number % 2 + 1}"
        )
    for number in range(12):
        here.put(Confidentiality.OPEN, f"Dokument nummer {number}")
    numbers = [here.keep(short), here.keep(long)]
    client = here.client()
    for address in ("/runde/{}/rapport/forelopig", "/runde/{}/rapport/endelig"):
        client.get(address.format(numbers[0]))
        counts = [here.site.statements(partial(client.get, address.format(number))) for number in numbers]
        assert counts[0] == counts[1] > 0


def test_a_document_that_was_destroyed_keeps_its_place_and_not_its_title(here: Here) -> None:
    """What was sent in and destroyed later is told of without what it was called."""
    documents = Documents(here.parts.store.engine)
    kept = documents.document(here.documents[3])
    assert kept is not None
    number = here.keep(here.tilsyn())
    documents.destroy(kept.newest.sha256, "sendt ved en feil", "arkiv", datetime(2026, 3, 3, tzinfo=UTC))
    text = here.page(f"/runde/{number}/rapport/forelopig").text

    assert "dokument som er destruert" in text


def test_what_was_asked_for_is_told_with_whether_it_came(here: Here) -> None:
    """A request that the evaluation knows is told as not produced, and with the day once it was answered."""
    story = here.tilsyn()
    address = f"/runde/{here.keep(story)}/rapport/forelopig"
    before = here.page(address).text
    story.did(Act.SENT_IN, {"requests": ["r1"], "statements": ["s1"]}, role=Role.OFFICER)
    after = here.page(f"/runde/{here.keep(story)}/rapport/forelopig").text

    assert f"Avtalen {NOBODYS}" in before
    assert "Ikke lagt frem" in before
    assert "Ikke lagt frem" not in after
    assert "ett utsagn" in after


def test_that_there_is_nothing_to_send_is_told_with_why(here: Here) -> None:
    """What the municipality says it does not have, stands as that, and why not in the public version."""
    story = here.tilsyn()
    answers = [{"request": "r1", "not_there": "Avtalen er muntlig."}]
    story.did(Act.SENT_IN, {"answers": answers, "text": "Det var alt."}, role=Role.OFFICER)
    address = f"/runde/{here.keep(story)}/rapport/forelopig"
    whole, public = here.page(address).text, here.page(f"{address}?offentlig=1").text

    assert "Har det ikke" in whole
    assert "Avtalen er muntlig." in whole
    assert "Har det ikke" in public
    assert "Avtalen er muntlig." not in public


@pytest.mark.parametrize(
    ("changed", "said"),
    [({}, ""), ({"digest": "0" * 64}, "et annet enn det runden"), ({"evaluation": 77}, "finnes ikke her lenger")],
)
def test_a_proof_that_is_not_the_round_s_is_never_shown_as_it(here: Here, changed: dict[str, Any], said: str) -> None:
    """Where the evaluation is gone, or is another than the round wrote down, the appendix says so."""
    story = here.tilsyn().did(Act.EVALUATED, here.evaluated() | changed)
    text = here.page(f"/runde/{here.keep(story)}/rapport/forelopig").text

    assert said in text
    assert [words in text for words in ("et annet enn det runden", "finnes ikke her lenger")].count(True) == bool(
        said
    )
