"""The report as DOCX: styles that another template can take over, and nothing in it that is read as markup."""

from __future__ import annotations

import zipfile
from datetime import datetime
from io import BytesIO

import docx
import pytest
from defusedxml.ElementTree import fromstring
from docx.document import Document

from controls.reports.docx import docx_of
from controls.reports.parts import Chapter, Heading, Line, Paragraph, Table
from tests.controls.reports.conftest import Make
from tests.controls.reports.words_in import words

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(content: bytes) -> Document:
    """The file, opened."""
    return docx.Document(BytesIO(content))


def told(document: Document) -> set[str]:
    """The text of every paragraph, also those of cells."""
    cells = (paragraph.text for table in document.tables for row in table.rows for cell in row.cells
             for paragraph in cell.paragraphs)  # fmt: skip
    return {*(paragraph.text for paragraph in document.paragraphs), *cells}


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_a_docx_has_headings_language_and_properties(example: Make, language: str, tag: str) -> None:
    """Headings are headings in order, the language is that of the report, and nobody is named as author."""
    report = example("nordmore-2013", language)
    content = docx_of(report)
    document, about = opened(content), opened(content).core_properties
    headings = [(p.style.name, p.text) for p in document.paragraphs if p.style and p.style.name.startswith("Heading")]
    wanted = [
        heading
        for chapter in report.chapters
        for heading in [
            ("Heading 1", chapter.heading),
            *((f"Heading {part.level - 1}", part.text) for part in chapter.parts if isinstance(part, Heading)),
        ]
    ]
    styles = fromstring(zipfile.ZipFile(BytesIO(content)).read("word/styles.xml"))

    assert headings == wanted
    assert document.paragraphs[0].style is not None
    assert (document.paragraphs[0].style.name, document.paragraphs[0].text) == ("Title", report.title)
    assert (about.title, about.language, about.author, about.last_modified_by) == (report.title, tag, "", "")
    assert about.created is not None
    assert about.created.replace(tzinfo=None) == datetime.combine(report.dated, datetime.min.time().replace(hour=12))
    assert {item.get(f"{W}val") for item in styles.iter(f"{W}lang")} == {tag}


def test_the_first_row_of_each_table_stands_on_every_page(example: Make) -> None:
    """Each table of the report is one in the file, with a header row that is repeated, and a name."""
    report = example("nordmore-2013", "nn")
    tables = [part for chapter in report.chapters for part in chapter.parts if isinstance(part, Table)]
    document = fromstring(zipfile.ZipFile(BytesIO(docx_of(report))).read("word/document.xml"))
    found = list(document.iter(f"{W}tbl"))

    assert len(found) == len(tables) > 10
    for table, part in zip(found, tables, strict=True):
        rows = list(table.iter(f"{W}tr"))
        repeated = [bool(list(row.iter(f"{W}tblHeader"))) for row in rows]
        assert repeated == [True, *(False for _ in part.rows)]
        assert [item.get(f"{W}val") for item in table.iter(f"{W}tblCaption")] == [part.caption]


def test_everything_a_report_says_stands_in_the_docx(every_outcome: Make) -> None:
    """Every text of a report is found in the file, also what looks like markup."""
    report = every_outcome("nn")
    there = "\n".join(told(opened(docx_of(report))))

    assert [text for text in words(report) if text not in there and text not in report.labels.values()] == []
    assert "<script>alert('x')</script> & «Osen»" in there


def test_signs_that_xml_cannot_hold_become_spaces(every_outcome: Make) -> None:
    """A control, half a sign or a non-character does not break the file, and neither does a very long title."""
    report = every_outcome("nn")
    hostile = Chapter("1", "a\x00b\ud800c\ufffed", "x", (Paragraph(Line("\x1bx\u000by")),))
    document = opened(docx_of(report._replace(title="x" * 1000, chapters=(hostile,))))

    assert "1 a b c d" in told(document)
    assert " x y" in told(document)


def test_the_same_report_gives_the_same_bytes(example: Make) -> None:
    """A DOCX made twice is the same file, with no moment of its own in it."""
    report = example("nordmore-2013", "nn")
    first = docx_of(report)

    assert docx_of(report) == first
    assert {info.date_time for info in zipfile.ZipFile(BytesIO(first)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_others_wrote_is_marked_as_norwegian(example: Make) -> None:
    """In an English report the words of the evidence are marked with their own language."""
    document = fromstring(zipfile.ZipFile(BytesIO(docx_of(example("nordmore-2013", "en")))).read("word/document.xml"))
    marked = {
        "".join(text.text or "" for text in run.iter(f"{W}t")): {item.get(f"{W}val") for item in run.iter(f"{W}lang")}
        for run in document.iter(f"{W}r")
    }

    assert marked["“menn og kvinner bor på samme sted og deler fellesarealer”"] == {"nb-NO"}
    assert marked["Conclusion" if "Conclusion" in marked else next(iter(marked))] == set()
