"""The report of a stored evaluation: as a page, as files, and from the command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from controls.evaluating import evaluate_bytes
from controls.reports.stored import withheld
from controls.settings import Settings
from controls.storage.documents import Documents, NewDocument
from controls.storage.reopening import reopen
from controls.wiring import build
from models.documents import Confidentiality, Description, FileKind, Text
from models.evidence import Document as Source
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.people import EVERYONE
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS
from webapp.app import create_app
from webapp.cli import run

LANGUAGES = [language.value for language in Language]
OSEN = Path(__file__).parents[2] / "examples" / "osen-2020.yaml"
FILES = [
    ("pdf", "application/pdf", b"%PDF-"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK"),
]


def page(site: Site, address: str, language: str = "nb") -> Page:
    """A page that is there, parsed."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_everything_the_report_has(site: Site, language: str) -> None:
    """The page shows each chapter with a link to it, in the reader's language, and every table says what it is of."""
    shown = page(site, "/vurdering/1/rapport", language)
    chapters = [name for level, name in shown.headings if level == 2]
    links = [item["href"] for item in shown.all("a") if item.get("href", "").startswith("#rapport-")]

    assert len(chapters) == 2 + 9
    assert len(links) == 9
    assert len(shown.all("caption")) == len(shown.all("table")) > 8
    assert all(item.get("scope") in ("col", "row") for item in shown.all("th"))


def test_what_somebody_wrote_stays_text(site: Site) -> None:
    """Markup in evidence or in the form's fields comes out as text, on the page and in both files."""
    query = {"ansvarlig": NOBODYS, "sak": "</textarea><b>1"}
    response = site.client().get("/vurdering/1/rapport", query_string=query)
    html = response.get_data(as_text=True)
    pdf = site.client().get("/vurdering/1/rapport.pdf", query_string=query).get_data()
    word = site.client().get("/vurdering/1/rapport.docx", query_string=query).get_data()

    assert "<script>alert" not in html
    assert NOBODYS in Page(html).text
    assert "<script>alert('x')</script>" in PdfReader(BytesIO(pdf)).pages[0].extract_text().replace("’", "'")
    assert any(NOBODYS in paragraph.text for paragraph in docx.Document(BytesIO(word)).paragraphs)


def test_what_was_written_in_the_form_stands_in_the_report(site: Site) -> None:
    """Role and case number are in the report and stay in the form; nothing of them is kept."""
    address = "/vurdering/1/rapport?ansvarlig=internkontrollansvarleg&sak=2020/17&sprak=nn"
    shown = page(site, address)
    fields = {item["name"]: item.get("value") for item in shown.all("input") if "name" in item}

    assert (fields["ansvarlig"], fields["sak"]) == ("internkontrollansvarleg", "2020/17")
    assert "2020/17" in shown.text
    assert "2020/17" not in page(site, "/vurdering/1/rapport").text


def test_a_report_can_be_in_another_language_than_the_page(site: Site) -> None:
    """`sprak` chooses the language of the report, which is marked; the page around it stays as it is."""
    shown = page(site, "/vurdering/1/rapport?sprak=nn", "en")

    assert shown.all("html")[0]["lang"] == "en"
    assert shown.all("article")[0]["lang"] == "nn"
    assert "Samandrag" in shown.text
    assert "Download PDF" in shown.text
    assert "Sammendrag" in page(site, "/vurdering/1/rapport?sprak=xx").text


@pytest.mark.parametrize(("ending", "kind", "begins"), FILES, ids=["pdf", "docx"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_handed_out_under_a_plain_name(
    site: Site, ending: str, kind: str, begins: bytes, language: str
) -> None:
    """A file comes as what it is, to be kept, under a plain name, and nobody on the way keeps it."""
    site_file = site.client().get(f"/vurdering/1/rapport.{ending}?sprak={language}&ansvarlig=leiar")
    word = "report" if language == "en" else "rapport"

    assert site_file.status_code == 200
    assert site_file.mimetype == kind
    assert site_file.get_data().startswith(begins)
    assert site_file.headers["Content-Disposition"] == (
        f'attachment; filename="{word}-5020-2020-06-22-{language}.{ending}"'
    )
    assert "no-store" in site_file.headers["Cache-Control"]
    assert site_file.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("ending", ["pdf", "docx"])
def test_the_same_evaluation_gives_the_same_file(site: Site, ending: str) -> None:
    """A file that is asked for twice is the same to the byte."""
    address = f"/vurdering/1/rapport.{ending}"

    assert site.client().get(address).get_data() == site.client().get(address).get_data()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["", ".pdf", ".docx"])
def test_what_cannot_be_made_is_told(site: Site, ending: str, language: str) -> None:
    """No such evaluation is 404; a field that is too long is told with what to do; nobody can send anything."""
    client, told = site.client(), {"Accept-Language": language}
    address = f"/vurdering/1/rapport{ending}"
    refused = client.get(address, query_string={"sak": "x" * 121}, headers=told)

    assert client.get(f"/vurdering/99/rapport{ending}", headers=told).status_code == 404
    assert client.post(address, headers=told).status_code == 405
    assert refused.status_code == 422
    assert "120" in refused.get_data(as_text=True)


def test_the_evaluation_leads_to_its_report(site: Site) -> None:
    """The page of an evaluation has a link to the report, and its form sends nothing to the server."""
    links = [item.get("href") for item in page(site, "/vurdering/1").all("a")]
    form = next(item for item in page(site, "/vurdering/1/rapport").all("form"))

    assert "/vurdering/1/rapport" in links
    assert form["method"] == "get"


@pytest.mark.parametrize("secret", [True, False])
def test_what_is_kept_here_as_secret_is_withheld(site: Site, secret: bool) -> None:
    """A document whose content is kept here with the class security is withheld, and no other."""
    opened = reopen(site.application.store, site.application.municipalities, 1)
    assert opened is not None
    documents = Documents(site.application.store.engine)
    confidentiality = Confidentiality.SECURITY if secret else Confidentiality.OPEN
    put = documents.put(
        NewDocument(
            content=b"Planen", kind=FileKind.TXT, text=Text(extractor="plain-1"), holder="5020",
            description=Description(title="Plan", confidentiality=confidentiality), file_name="plan.txt",
            by="arkiv", at=datetime(2026, 3, 1, tzinfo=UTC),
        )
    )  # fmt: skip
    kept = documents.document(put.document)
    assert kept is not None
    named = Source(id="plan", title="Plan", date="2020", sha256=kept.newest.sha256)
    other = Source(id="anna", title="Anna", date="2020", sha256="a" * 64)
    told = opened.evidence.model_copy(update={"documents": (named, other, *opened.evidence.documents)})

    assert withheld(told, documents) == ({"plan"} if secret else frozenset())
    assert withheld(opened.evidence, documents) == frozenset()


# The command


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder that the command runs in, with a data folder of its own."""
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE", raising=False)
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("made", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK"), ("html", b"<!doctype html>")])
def test_the_command_writes_a_report(
    folder: Path, capsys: pytest.CaptureFixture[str], made: str, begins: bytes, language: str
) -> None:
    """The report of an evidence file is written under its plain name, and the command says where."""
    asked = ("report", str(OSEN), "--format", made, "--lang", language, "--scope", "KRL-2-4", "--behind", "leiar")
    code = run(asked)
    name = f"{'report' if language == 'en' else 'rapport'}-5020-2020-06-22-{language}.{made}"
    content = (folder / name).read_bytes()

    assert code == 0
    assert name in capsys.readouterr().out
    assert content.lstrip().startswith(begins)
    assert run((*asked, "--to", "igjen")) == 0
    assert (folder / "igjen").read_bytes() == content


def test_a_report_as_html_needs_nothing_beside_it(folder: Path) -> None:
    """The HTML file has its own style, asks for nothing from anywhere, and is one page in one language."""
    run(("report", str(OSEN), "--format", "html", "--lang", "nn", "--to", "r.html"))
    html = (folder / "r.html").read_text("utf-8")
    shown = Page(html)

    assert shown.all("html")[0]["lang"] == "nn"
    assert not shown.all("link") + shown.all("script") + shown.all("img")
    assert not re.search(r"url\(|@import|\{\{", html)
    assert [level for level, _ in shown.headings].count(1) == 1


def test_the_command_makes_the_report_of_a_stored_evaluation(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its number a stored evaluation has the same report as on its page; a number nobody has is told."""
    now = datetime(2026, 3, 1, tzinfo=UTC)
    application = build(Settings(data=folder / "data", language=Language.NB), lambda: now)
    content = OSEN.read_bytes()
    done = evaluate_bytes(content, OSEN.name, application.pack, application.machines, application.municipalities)
    number = application.store.keep(done.evaluation, application.pack, content, OSEN.name, now)
    shown = (
        create_app(application, lambda _: EVERYONE)
        .test_client()
        .get(f"/vurdering/{number}/rapport.docx?sprak=nn")
        .get_data()
    )
    application.close()

    assert run(("report", str(number), "--format", "docx", "--lang", "nn", "--to", "r.docx")) == 0
    assert (folder / "r.docx").read_bytes() == shown
    capsys.readouterr()
    assert run(("report", "77", "--lang", "en")) == 2
    assert "no evaluation with the number 77" in capsys.readouterr().err


def test_the_command_tells_what_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No such file, a field too long, and a place where nothing can be written are told, and nothing is written."""
    for asked, said in (
        (("report", "finst-ikkje.yaml"), "finnes ikke"),
        (("report", str(OSEN), "--case", "x" * 121), "120"),
        (("report", str(OSEN), "--format", "docx", "--to", "finst-ikkje/r.docx"), "Kan ikke skrive hit"),
    ):
        assert run(asked) == 2
        assert said in capsys.readouterr().err
    assert not list(folder.glob("r*"))
