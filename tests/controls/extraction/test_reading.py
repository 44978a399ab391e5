"""Documents are read with their letters, tables and pages right; whatever else comes in, the program goes on."""

from __future__ import annotations

import itertools
import os
import random
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from controls.extraction.building import MOST_CELLS, Builder, TooMuchError, clean
from controls.extraction.reading import MOST_BYTES, Limits, Read, read_attachment, read_document
from models.documents import FileKind, NotRead, PageKind, Passage, Remark
from models.errors import ProblemError
from models.texts import catalogue
from tests import documents_made as made

SOUND, HOSTILE = made.sound(), made.hostile()
#: how many files are changed by chance; the same ones each time
TRIES = int(os.environ.get("TILSYNSKLAR_DRILL", "24"))
LIMITS = Limits(seconds=20, patience=40)


def read(name: str, content: bytes | None = None) -> Read:
    """Read a file of this name."""
    return read_document(SOUND[name] if content is None else content, name, LIMITS)


def words(found: Read) -> str:
    """All of the text."""
    return "\n".join(paragraph.plain for page in found.text.pages for paragraph in page.paragraphs)


def refused(name: str, content: bytes) -> str:
    """The code of the problem that a file is refused with, which has a text."""
    with pytest.raises(ProblemError) as told:
        read(name, content)
    (problem,) = told.value.problems
    assert problem.text_key in catalogue()
    return problem.code


@pytest.mark.parametrize("name", [name for name in SOUND if name != "bilde.png"])
def test_letters_come_out_right(name: str) -> None:
    """Norwegian letters, dashes and quotation marks are the same as in the document, whatever its kind."""
    found = read(name)
    expected = made.LETTERS.replace(" é ü", "") if name == "brev.pdf" else made.LETTERS

    assert expected in words(found)
    assert found.kind.value == name.rpartition(".")[2]
    assert (found.text.not_read, found.text.remarks) == (None, ())


@pytest.mark.parametrize("name", SOUND)
def test_reading_again_gives_the_same(name: str) -> None:
    """The same extractor reads the same pages and paragraphs again, so passages keep their place."""
    first, second = read(name), read(name)

    assert first == second
    if first.text.pages:
        page = first.text.pages[0]
        ends = len(page.paragraphs[0].plain)
        at = {"page": page.number, "paragraph": 1, "start": 0, "end": ends}
        passage = Passage(sha256="0" * 64, extractor=second.text.extractor, **at)
        assert Passage.from_id(passage.id).words(second.text) == page.paragraphs[0].plain


def test_pages_of_a_pdf_have_their_numbers() -> None:
    """Text is found on the page it stands on, and pages without text are named."""
    found = read("brev.pdf", made.pdf([["Første side."], [], ["Tredje side."]])).text

    assert [page.paragraphs[0].text for page in found.pages if page.paragraphs] == ["Første side.", "Tredje side."]
    assert found.empty_pages == (2,)
    assert all(page.kind is PageKind.PAGE for page in found.pages)


def test_a_scanned_pdf_says_so() -> None:
    """A PDF without any text is kept as one without text."""
    assert read("brev.pdf", made.pdf([[], []])).text.not_read is NotRead.NO_TEXT


def test_tables_stay_tables() -> None:
    """Rows and cells of a table come out as such, with the address of the first cell of a sheet."""
    rows = (("År", "Brukere"), ("2019", "12"), ("2020", "15"))
    in_word = read("brev.docx").text.pages[0].paragraphs[-1]
    sheet = read("tall.xlsx", made.xlsx_file({"A": [[], [None, *rows[0]], [None, *rows[1]], [], ["x"]]}))
    first, second = sheet.text.pages[0].paragraphs

    assert in_word.rows == rows
    assert (first.rows, first.cells) == (rows[:2], "B2")
    assert (second.rows, second.cells) == ((("x",),), "A5")
    assert read("tall.csv").text.pages[0].paragraphs[0].rows[:3] == rows


def test_hidden_sheets_are_read() -> None:
    """A sheet that is hidden in the workbook is read like the others."""
    assert [page.label for page in read("tall.xlsx").text.pages] == ["Tall", "Skjult"]


def test_what_is_within_word_is_read() -> None:
    """Text in content controls and text boxes is read; deleted text is not, but it is looked through."""
    inner = (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>I kontroll</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        "<w:p><w:ins><w:r><w:t>Satt inn</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>Slettet 1</w:delText></w:r></w:del>"
        "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>I boks</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>"
        "</w:p>"
    )
    found = read("brev.docx", made.docx_of(f"<w:document {made.W}><w:body>{inner}</w:body></w:document>"))

    assert words(found).split("\n") == ["I kontroll", "Satt inn", "I boks"]
    assert "Slettet 1" in " ".join(item.text for item in found.beside)


@pytest.mark.parametrize(
    ("content", "remarks"),
    [
        (made.LETTERS.encode(), ()),
        (b"\xef\xbb\xbf" + made.LETTERS.encode(), ()),
        (made.LETTERS.encode("utf-16"), ()),
        (b"\xfe\xff" + made.LETTERS.encode("utf-16-be"), ()),
        (made.LETTERS.encode("cp1252"), (Remark.WINDOWS_1252,)),
    ],
)
def test_encodings_of_plain_text(content: bytes, remarks: tuple[Remark, ...]) -> None:
    """UTF-8, UTF-16 with its mark and Windows-1252 are read, and a guess is said to be one."""
    found = read("brev.txt", content)

    assert words(found) == made.LETTERS
    assert found.text.remarks == remarks


def test_only_what_is_seen_of_html() -> None:
    """Scripts, styles and hidden parts of a page are no text, and references are not followed."""
    found = read("side.html", HOSTILE["side.html"])

    assert words(found) == "Synlig\nog mer"
    assert Remark.SCRIPT in found.text.remarks


def test_mail_and_what_came_with_it() -> None:
    """Of an e-mail date, subject and message are text; each file is listed and can be taken out as it was."""
    pdf = SOUND["brev.pdf"]
    mail = made.eml_file("Hei.\n\nSe vedlegg.", {"avtale æ.pdf": pdf, "b.txt": b"to"}, html="<p>Noe <b>annet</b>")
    found = read("post.eml", mail)

    assert words(found).split("\n") == [
        "Date: Mon, 22 Jun 2020 10:00:00 +0200", "Subject: Svar på kartlegging", "Hei.", "Se vedlegg.",
    ]  # fmt: skip
    assert [(item.number, item.name, item.size) for item in found.text.attachments] == [
        (1, "avtale æ.pdf", len(pdf)),
        (2, "b.txt", 2),
    ]
    assert read_attachment(mail, 1, LIMITS) == ("avtale æ.pdf", pdf)
    assert read_attachment(mail, 3, LIMITS) is None
    assert read_attachment(b"no mail", 1, LIMITS) is None


def test_what_hides_is_looked_through() -> None:
    """Form fields, the other form of a message, attachments, and numbers that lost their zero are looked through."""
    number = "01" + made.NUMBER[2:]
    pdf = read("skjema.pdf", made.pdf([["Skjema"]], fields=[number]))
    mail = read("post.eml", made.eml_file("Hei", {"a.txt": number.encode()}, html=f"<p>{number}"))
    sheet = read("tall.xlsx", made.xlsx_file({"A": [[int(number)]]}))

    assert any(number in item.text for item in pdf.beside)
    assert {item.place for item in mail.beside if number in item.text} == {"hidden", "attachment"}
    assert ("sheet", 1, number) in sheet.beside


#: what becomes of each hostile file: a refusal, why it was not read, or a remark
EXPECTED: dict[str, str | NotRead | Remark] = {
    "bombe.docx": "bomb",
    "entiteter.docx": NotRead.BROKEN,
    "ekstern.docx": NotRead.BROKEN,
    "dyp.docx": NotRead.BROKEN,
    "makro.docm": Remark.MACROS,
    "mal.docx": Remark.OUTSIDE,
    "mange.xlsx": NotRead.TOO_MUCH,
    "løgn.docx": "bomb",
    "sti.zip": "archive",
    "dyp.pdf": NotRead.BROKEN,
    "ring.pdf": NotRead.BROKEN,
    "tung.pdf": NotRead.NO_TEXT,
    "låst.pdf": NotRead.ENCRYPTED,
    "skript.pdf": Remark.SCRIPT,
    "blanding.pdf": Remark.TWO_KINDS,
    "klipt.pdf": NotRead.BROKEN,
    "klipt.docx": "damaged",
    "tom.pdf": "empty",
    "null.txt": "unknown",
    "feil.pdf": Remark.NAME_DIFFERS,
    "program.pdf": "program",
    "gammel.doc": "old_office",
    "tegning.svg": "svg",
    "side.html": Remark.SCRIPT,
    "post.eml": "kept",
    "../../\0navn.txt": "kept",
    "vid.csv": NotRead.TOO_MUCH,
    "brev.rtf": "rtf",
}


def test_each_hostile_file_is_tried() -> None:
    """No hostile file is left out below."""
    assert set(EXPECTED) == set(HOSTILE)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_does_no_harm(name: str) -> None:
    """A hostile file is refused, kept without its text, or kept with a remark, and always within the limits."""
    started, expected = time.monotonic(), EXPECTED[name]
    if expected != "kept" and not isinstance(expected, NotRead | Remark):
        assert refused(name, HOSTILE[name]) in (f"document_refused_{expected}", f"document_{expected}")
    else:
        found = read(name, HOSTILE[name])
        assert found.text.not_read is not NotRead.CRASHED
        assert expected in ("kept", found.text.not_read, *found.text.remarks)
    assert time.monotonic() - started < LIMITS.patience + 5


@pytest.mark.parametrize(
    "content",
    [
        "<svg onload='alert(1)'/>", "\ufeff  <!-- x --><svg:svg xmlns:svg='http://www.w3.org/2000/svg'/>",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "<SVG><script>alert(1)</script></SVG>",
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_drawing_that_can_hold_programs_is_refused(content: str, encoding: str) -> None:
    """SVG is refused whatever it is called and however it begins, and that is said."""
    for name in ("tegning.svg", "brev.html"):
        assert refused(name, content.encode(encoding)) == "document_refused_svg"


def test_a_pdf_locked_against_changes_only_is_read() -> None:
    """A PDF that opens without a password is read, also when changing it needs one."""
    assert made.LETTER[0] in words(read("brev.pdf", made.locked_pdf("")))


def test_a_file_that_is_too_large_is_refused() -> None:
    """A file over the limit is refused before it is looked at."""
    assert refused("stor.txt", b"a" * (MOST_BYTES + 1)) == "document_too_large"


def test_a_note_that_cannot_be_read_is_told() -> None:
    """A note of a PDF that cannot be looked through never passes in silence, and the others are looked through."""
    whole = made.pdf([made.LETTER], fields=[made.NUMBER])
    unreadable = whole.replace(b" /Annots [", b" /Annots [7 ")

    assert unreadable != whole
    for content, told in ((whole, False), (unreadable, True)):
        found = read_document(content, "a.pdf")
        assert found.text.not_read is None
        assert (Remark.NOT_SEARCHED in found.text.remarks) is told
        assert any(made.NUMBER in item.text for item in found.beside)


def test_one_that_takes_too_long_is_stopped() -> None:
    """A reader that works too long, or waits too long, is stopped and told so."""
    slow = made.pdf([[made.LETTER[1]] * 60] * 400)
    by_work = read_document(slow, "treg.pdf", Limits(seconds=1, patience=60))
    by_clock = read_document(slow, "treg.pdf", Limits(seconds=60, patience=0.5))

    assert by_work.text.not_read is NotRead.TOO_SLOW
    assert by_clock.text.not_read is NotRead.TOO_SLOW


def test_one_that_takes_too_much_memory_is_stopped() -> None:
    """A reader that needs more memory than it may have is stopped and told so."""
    heavy = ("x" * 99 + "\n") * 300_000
    found = read_document(heavy.encode(), "tung.txt", Limits(seconds=20, patience=40, memory=150_000_000))

    assert found.text.not_read in (NotRead.TOO_HEAVY, NotRead.CRASHED)
    assert Remark.NOT_SEARCHED in found.text.remarks


@pytest.fixture
def visits() -> Iterator[tuple[int, list[str]]]:
    """A server that notes who comes: its port, and what was asked for."""
    seen: list[str] = []

    class Noting(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Noting)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port, seen
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_outside_is_ever_fetched(visits: tuple[int, list[str]], tmp_path: Path) -> None:
    """References in HTML, XML and templates lead nowhere, and nothing is written to any file."""
    port, seen = visits
    base = f"http://127.0.0.1:{port}"
    entity = f'<!DOCTYPE x [<!ENTITY % e SYSTEM "{base}/dtd"> %e;]>'
    relation = f'<Relationship Id="r" Type="x" Target="{base}/t" TargetMode="External"/>'
    template = f"<Relationships>{relation}</Relationships>"
    files = {
        "a.html": f'<!doctype html><link rel="stylesheet" href="{base}/css"><img src="{base}/img"><p>x'.encode(),
        "a.docx": made.docx_of(entity + made.word_xml("x"), {"word/_rels/document.xml.rels": template}),
        "a.odt": made.zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": f"{entity}<x/>"}),
    }
    before = set(os.listdir(tmp_path))  # noqa: PTH208 - names only
    for name, content in files.items():
        read(name, content)

    assert seen == []
    assert before == set(os.listdir(tmp_path))  # noqa: PTH208 - as above


def test_text_is_cleaned_for_any_database() -> None:
    """Signs that no database can hold are gone, letters are composed, and line ends are of one kind."""
    assert clean("a\0b\ud800c\r\nA\u030a  d\n\n\n e\ufffe") == "a b c\nÅ d\ne"


def test_a_table_has_an_end() -> None:
    """More cells than the limit stop the reading."""
    builder = Builder()
    builder.page()
    with pytest.raises(TooMuchError):
        builder.table(itertools.repeat(["x"] * 1000, MOST_CELLS // 1000 + 1))


def mutated(chance: random.Random) -> tuple[str, bytes]:
    """A file that was sound: bytes changed, cut, doubled, or put together with another."""
    name = chance.choice(sorted(SOUND))
    content = bytearray(SOUND[name])
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        place = chance.randrange(len(content))
        how = chance.randrange(5)
        if how == 0:
            content[place] = chance.randrange(256)
        elif how == 1:
            del content[place : place + chance.randint(1, 200)]
        elif how == 2:
            content[place:place] = content[max(0, place - 300) : place]
        elif how == 3:
            content[place:place] = chance.randbytes(chance.randint(1, 64))
        else:
            other = SOUND[chance.choice(sorted(SOUND))]
            content[place : place + 500] = other[: chance.randint(1, 500)]
        if not content:
            content = bytearray(b"x")
    return name, bytes(content)


def try_mutated(first: int, last: int) -> int:
    """Read files that were changed by chance; how many were read. None may crash a reader or take too long."""
    whole = 0
    for seed in range(first, last):
        name, content = mutated(random.Random(seed))  # noqa: S311 - nothing secret
        started = time.monotonic()
        try:
            found = read(name, content)
        except ProblemError as error:
            unknown = [problem.text_key for problem in error.problems if problem.text_key not in catalogue()]
            if unknown:
                pytest.fail(f"{seed}: {unknown}")
            continue
        assert found.text.not_read is not NotRead.CRASHED, f"{seed}: {name}"
        assert time.monotonic() - started < LIMITS.patience + 5, f"{seed}: {name}"
        assert isinstance(found.kind, FileKind)
        whole += found.text.not_read is None
    return whole


@pytest.mark.drill
def test_changed_files_do_no_harm() -> None:
    """Files changed by chance are read, kept unread or refused, each with a reason."""
    assert 0 < try_mutated(0, TRIES) < TRIES
