"""The report as PDF: tagged for those who listen to it, the same every time, and whatever it says stays text."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from controls.reports.parts import Bullets, Chapter, Line, Pairs, Paragraph, Part, Quote, Report, Table, plain
from controls.reports.pdf import Limits, pdf_of
from models.errors import ProblemError
from tests.controls.reports.conftest import Make

#: what would be markup, code or a command elsewhere, and must come out as it went in
HOSTILE = [
    '#eval("1+1") #panic("x") #import "x.typ": *', "\\ \\n \\u{41} \\*", "*stjerne* _strek_ `kode` ~ @ref <merke>",
    "$x^2$ $", "= Overskrift", "- punkt + tal / ord: ting", "// borte /* borte */", "[a](b) {c} ](",
    "a -- b --- c ...", "https://example.no/#x", '"hermeteikn" \'her\'', "Kárášjohka, Guovdageaidnu, Ǩ đ ŋ ŧ ž",
]  # fmt: skip


def read(pdf: bytes) -> PdfReader:
    """The PDF, opened by a library that did not write it."""
    return PdfReader(BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """All words of a PDF, spaces and line ends as one space."""
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


def without_breaks(text: str) -> str:
    """A text without what stands where a line breaks; the library tells one hyphen for another."""
    return re.sub(r"[\s\-\u00ad\u200b]", "", text)


def saying(report: Report, *texts: str) -> Report:
    """A report in which some texts stand in every place there is."""
    parts: list[Part] = []
    for text in texts:
        line = Line(text)
        parts += [
            Paragraph(line), Paragraph(line, stress=True), Quote(line, line), Bullets((line,)),
            Pairs(((text, line),)),
            Table(text, (text, "b"), (((line,), (line._replace(foreign=True),)),), (1, 3)),
        ]  # fmt: skip
    return report._replace(title=texts[0], chapters=(Chapter("1", texts[0], "x", tuple(parts)),))


def kinds(reader: PdfReader) -> dict[str, int]:
    """How many elements of each kind the structure of a PDF has."""
    found: dict[str, int] = {}
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    waiting: list[object] = [root["/StructTreeRoot"]]
    while waiting:
        item = waiting.pop()
        if isinstance(item, IndirectObject):
            item = item.get_object()
        if isinstance(item, ArrayObject):
            waiting += list(item)
        elif isinstance(item, DictionaryObject):
            if "/S" in item:
                found[str(item["/S"])] = found.get(str(item["/S"]), 0) + 1
            if "/K" in item:
                waiting.append(item["/K"])
    return found


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb"), ("nn", "nn"), ("en", "en")])
def test_a_pdf_says_that_it_is_pdf_ua_and_has_what_that_asks_for(example: Make, language: str, tag: str) -> None:
    """The file names the standards it keeps, its language and its title, is tagged, and shows the title."""
    report = example("nordmore-2013", language)
    reader = read(pdf_of(report))
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    about = root["/Metadata"].get_data().decode()  # type: ignore[attr-defined]  # a stream

    assert re.search(r"<pdfuaid:part>1</pdfuaid:part>|pdfuaid:part=\"1\"", about)
    assert re.search(r"<pdfaid:part>2</pdfaid:part>|pdfaid:part=\"2\"", about)
    assert re.search(r"<pdfaid:conformance>A</pdfaid:conformance>|pdfaid:conformance=\"A\"", about)
    assert report.title in about
    assert root["/MarkInfo"]["/Marked"].value is True  # type: ignore[index]  # a dictionary
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True  # type: ignore[index]  # as above
    assert str(root["/Lang"]) == tag
    assert reader.metadata is not None
    assert reader.metadata.title == report.title
    assert "/StructTreeRoot" in root


def test_headings_tables_and_lists_are_tagged_as_what_they_are(example: Make) -> None:
    """Each heading, table, header cell and cell of the report is one in the structure, too."""
    report = example("nordmore-2013", "nn")
    found = kinds(read(pdf_of(report)))
    told = plain(report)
    parts = [part for chapter in told["chapters"] for part in chapter["parts"]]
    tables = [part for part in parts if part["part"] == "table"]
    headings = [part["level"] for part in parts if part["part"] == "heading"]

    # the contents have a heading of their own
    assert found["/H1"] == len(told["chapters"]) + 1
    assert found["/H2"] == headings.count(3)
    assert found["/H3"] == headings.count(4)
    assert found["/Table"] == len(tables)
    assert found["/TH"] == sum(len(table["header"]) for table in tables)
    assert found["/TD"] == sum(len(row) for table in tables for row in table["rows"])
    assert found["/THead"] == len(tables)
    assert found["/BlockQuote"] == sum(part["part"] == "quote" for part in parts)
    assert found["/L"] >= sum(part["part"] == "bullets" for part in parts)


def test_a_pdf_has_bookmarks_and_page_numbers(example: Make) -> None:
    """The bookmarks are the headings in order, and each page tells its number of how many."""
    report = example("nordmore-2013", "nn")
    reader = read(pdf_of(report))
    titles = [str(item.title) for item in reader.outline if not isinstance(item, list)]
    pages = len(reader.pages)

    assert titles[-len(report.chapters) :] == [chapter.heading for chapter in report.chapters]
    assert any(isinstance(item, list) for item in reader.outline)
    for number, page in enumerate(reader.pages, 1):
        assert f"Side {number} av {pages}" in " ".join(page.extract_text().split())


def test_everything_a_report_says_stands_in_the_pdf(example: Make) -> None:
    """Nothing is cut off: the words of every line are found again."""
    report = example("nordmore-2013", "nn")
    there = without_breaks(text_of(pdf_of(report)))
    missing = [
        part.line.text
        for chapter in report.chapters
        for part in chapter.parts
        # a paragraph that goes on over the page has the foot of the page in it, so its beginning is looked for
        if isinstance(part, Paragraph) and without_breaks(part.line.text)[:40] not in there
    ]

    assert missing == []


def test_what_stands_in_a_report_is_never_read_as_markup(example: Make) -> None:
    """Code, commands and signs of Typst come out as the text they are, in every place."""
    bare = without_breaks(text_of(pdf_of(saying(example("nordmore-2013", "nn"), "Tittel", *HOSTILE))))

    for hostile in HOSTILE:
        assert bare.count(without_breaks(hostile)) >= 6, hostile


def test_a_word_longer_than_a_line_is_broken(example: Make) -> None:
    """A very long word does not run off the page, and none of it is lost."""
    word = "".join(chr(ord("a") + number % 26) for number in range(500))
    pdf = pdf_of(saying(example("nordmore-2013", "nn"), "Tittel", word))
    found: list[float] = []

    def visit(text: str, _matrix: object, at: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append(at[4])

    for page in read(pdf).pages:
        page.extract_text(visitor_text=visit)

    assert word in re.sub(r"[\s\u200b]", "", text_of(pdf))
    assert max(found) < 595


@pytest.mark.parametrize(
    "sign",
    ["😀", "漢", "\ue000", "\x00", "\x1b", "\ufffe", "\U000e0041", "\ud800", "\u202e"],
    ids=lambda sign: f"U+{ord(sign):04X}",
)
def test_a_sign_that_no_font_has_does_not_stop_the_report(example: Make, sign: str) -> None:
    """What cannot be shown is replaced, and all else stands there."""
    text = text_of(pdf_of(saying(example("nordmore-2013", "nn"), "Tittel", f"før{sign}etter")))

    assert re.search(r"før.?\s?etter", text)


def test_many_kinds_of_signs_do_not_make_it_slow(example: Make) -> None:
    """A text with thousands of signs that no font has is set with a limit in time."""
    signs = "".join(map(chr, range(0x4E00, 0x6E00)))
    pdf = pdf_of(saying(example("nordmore-2013", "nn"), "Tittel", signs), Limits(seconds=20, patience=40))

    assert unicodedata.lookup("REPLACEMENT CHARACTER") in text_of(pdf)


def test_the_same_report_gives_the_same_bytes(example: Make) -> None:
    """A PDF made twice is the same file; another day makes another one."""
    report = example("nordmore-2013", "nn")
    first = pdf_of(report)

    assert pdf_of(report) == first
    assert pdf_of(report._replace(dated=report.dated.replace(year=2020))) != first


@pytest.mark.parametrize(
    "limits", [Limits(patience=0.01), Limits(memory=120_000_000), Limits(seconds=0)], ids=["late", "memory", "work"]
)
def test_setting_is_held_to_its_limits(example: Make, limits: Limits) -> None:
    """A report that takes too long or too much is told as not made."""
    with pytest.raises(ProblemError) as refused:
        pdf_of(example("nordmore-2013", "nn"), limits)

    assert refused.value.problems[0].code == "report_not_made"


def test_the_child_needs_neither_folder_nor_environment(example: Make) -> None:
    """The child answers a report on its standard input with a PDF alone, and writes nothing else."""
    given = json.dumps({"seconds": 30, "memory": 2_000_000_000, "dated": "2020-01-01T12:00:00"})
    content = f"{given}\n{json.dumps(plain(example('nordmore-2013', 'nn')))}".encode()
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-m", "controls.reports.pdf_child"],
        input=content, capture_output=True, check=True, env={}, cwd="/",
    )  # fmt: skip

    assert done.stdout.startswith(b"%PDF-")
    assert done.stdout.rstrip().endswith(b"%%EOF")
    assert done.stderr == b""
