"""The reports of rounds as PDF and DOCX, what a public version masks, and the texts all of it is said with."""

from __future__ import annotations

import re
from importlib import resources
from io import BytesIO
from itertools import product

import docx
import pytest
from pypdf.generic import DictionaryObject

from controls.reports.docx import docx_of
from controls.reports.parts import Line, Paragraph, Report, Table, plain
from controls.reports.pdf import pdf_of
from controls.reports.rounds.chapters import text_of
from controls.reports.rounds.material import ReportKind
from controls.reports.rounds.public import masked
from models.documents import Confidentiality
from models.rounds import Act
from models.texts import catalogue
from models.words import Language
from tests.controls.reports.round_stories import (
    CORRECTION_DUE,
    approved,
    commented,
    examined,
    preliminary_sent,
    report,
    self_audit,
    sending,
)
from tests.controls.reports.test_pdf import HOSTILE, kinds, read, without_breaks
from tests.controls.reports.test_pdf import text_of as pdf_text
from tests.controls.reports.test_round_audit import yearly

KINDS = [*(kind.value for kind in ReportKind), "arsrapport"]


def made(kind: str, language: str) -> Report:
    """A report of each kind."""
    if kind == "arsrapport":
        return yearly(approved(), preliminary_sent(), language=language)
    if kind == ReportKind.AUDIT.value:
        return report(self_audit(), ReportKind.AUDIT, language)
    if kind == ReportKind.FINAL.value:
        return report(commented(), ReportKind.FINAL, language, sending=sending(CORRECTION_DUE))
    return report(examined(), ReportKind.PRELIMINARY, language, sending=sending())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_each_report_is_a_pdf_that_can_be_listened_to(kind: str, language: str) -> None:
    """PDF/UA-1 and PDF/A-2a, tagged, with its language and title, and every heading, table and cell as one."""
    told = made(kind, language)
    reader = read(pdf_of(told))
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    about = root["/Metadata"].get_data().decode()  # type: ignore[attr-defined]  # a stream
    found, parts = kinds(reader), [part for item in plain(told)["chapters"] for part in item["parts"]]
    tables = [part for part in parts if part["part"] == "table"]

    assert re.search(r"pdfuaid:part(>|=\")1", about)
    assert re.search(r"pdfaid:part(>|=\")2", about)
    assert str(root["/Lang"]) == language
    assert root["/MarkInfo"]["/Marked"].value is True  # type: ignore[index]  # a dictionary
    assert reader.metadata is not None
    assert reader.metadata.title == told.title
    assert found["/H1"] == len(told.chapters) + 1
    assert found.get("/H2", 0) == sum(part["part"] == "heading" and part["level"] == 3 for part in parts)
    assert found["/Table"] == len(tables) > 0
    assert found["/TD"] == sum(len(row) for table in tables for row in table["rows"])


@pytest.mark.parametrize("kind", KINDS)
def test_everything_a_report_says_stands_in_its_files(kind: str) -> None:
    """The beginning of each paragraph and each cell is found again in the PDF and in the DOCX."""
    told = made(kind, "nn")
    pdf = without_breaks(pdf_text(pdf_of(told)))
    word = docx.Document(BytesIO(docx_of(told)))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    there = without_breaks("\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells]))
    parts = [part for item in told.chapters for part in item.parts]
    lines = [part.line for part in parts if isinstance(part, Paragraph)]
    lines += [line for part in parts if isinstance(part, Table) for row in part.rows for cell in row for line in cell]

    assert len(lines) > 20
    for line in lines:
        begins = without_breaks(line.text)[:25]
        assert begins in pdf
        assert begins in there


def test_what_people_wrote_is_never_read_as_markup() -> None:
    """Code and commands in facts, titles and saved texts come out as the text they are."""
    story = examined()
    for text in HOSTILE:
        story.did(Act.ANSWERED, {"answer": "no", "facts": text, "assessment": text}, subject="q1")
        story.did(Act.TEXT_SAVED, {"text": text}, subject="forelopig/tema")
    told = report(story, ReportKind.PRELIMINARY)
    bare = without_breaks(pdf_text(pdf_of(told)))

    assert bare.count(without_breaks(HOSTILE[-1])) >= 3


def test_a_chapter_s_text_can_be_saved_again() -> None:
    """What the program wrote is handed to the author as plain paragraphs with nothing lost."""
    told = report(examined(), ReportKind.PRELIMINARY)
    text = text_of([part for item in told.chapters for part in item.parts])

    for item in told.chapters:
        for part in item.parts:
            if isinstance(part, Paragraph):
                assert part.line.text in text


# What is masked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Se Romplan nå", "Se [x] nå"),
        ("ROMPLAN.", "[x]."),
        ("Romplanen", "Romplanen"),
        ("Romplan med alarm", "[y]"),
        ("kvar Ola Nord gjekk", "kvar [z] gjekk"),
        ("\\1 (a+)+", "\\1 (a+)+"),
    ],
)
def test_a_word_is_masked_whole_whatever_its_letters(text: str, expected: str) -> None:
    """The longest is taken first, parts of other words stay, and no sign means anything in a pattern."""
    hidden = {"Romplan": "[x]", "Romplan med alarm": "[y]", "Ola Nord": "[z]", "(a+)+$": "[a]"}

    assert masked((Line(text),), hidden) == (Line(expected),)


def test_masking_looks_everywhere() -> None:
    """Headings, labels, quotes, lists, pairs and cells are masked; anchors and kinds of lines stay what they are."""
    told = report(examined(), ReportKind.PRELIMINARY)
    there = masked(told.chapters, {"Osen kommune": "[x]"})

    assert "Osen kommune" in str(told.chapters)
    assert "Osen kommune" not in str(there)
    assert [item.anchor for item in there] == [item.anchor for item in told.chapters]


def test_nothing_to_mask_leaves_the_report() -> None:
    """Without anything hidden the parts are the same."""
    told = report(examined(), ReportKind.PRELIMINARY)

    assert masked(told.chapters, {}) is told.chapters


# The texts


def _code() -> str:
    folder = resources.files("controls.reports.rounds")
    return "\n".join(item.read_text("utf-8") for item in folder.iterdir() if item.name.endswith(".py"))


def test_every_text_of_the_reports_of_rounds_is_used() -> None:
    """The catalogue has no text of them that nothing says, and nothing is said that it lacks."""
    code = _code()
    asked = set(re.findall(r"""["']([a-z_]+(?:\.[A-Za-z0-9_-]+)+)["']""", code)) | set(
        re.findall(r"""tell\(\s*["']([a-z_]+)["']""", code)
    )
    tilsyn = re.findall(r'Draft\(\s*"(\w+)"', code)
    year = re.findall(r'^        \("(\w+)", _\w+\(material\)\)', code, re.MULTILINE)
    audit = {"status", "avgjorelser", "arsaker", "tiltak", "unntak", "uavklart", "ansvar"}
    made_so = {
        *(f"chapter.{kind}.{name}" for kind in ("forelopig", "endelig") for name in set(tilsyn) - audit),
        *(f"chapter.egenkontroll.{name}" for name in audit), *(f"chapter.arsrapport.{name}" for name in year),
        *(f"title.{name}" for name in KINDS), *(f"file.{name}" for name in (*KINDS, "public")),
        *(f"answers.{name}" for name in ("question", "citation", "answer")),
        *(f"asked.{name}" for name in ("what", "day", "by", "answer")),
        *(f"concluded.{name}" for name in ("open", "not_relevant", "not_examined", "undecided")),
        *(f"conclusions.{name}" for name in ("breaches", "notes", "kept", "rest")),
        *(f"decided.{name}" for name in ("duty", "outcome", "decision")),
        *(f"exception.{name}" for name in ("what", "until", "answer", "granted", "refused", "ended")),
        *(f"follow.on.{name}" for name in ("law", "facts", "use", "conclusion", "order")),
        *(f"frame.{name}" for name in re.findall(r'"((?:KRL|KOML)-[0-9-]+)"', code)),
        *(f"measure.{name}" for name in ("what", "findings", "owner", "due", "state")),
        *(f"measure.{name}" for name in ("dropped", "done", "works", "fails")),
        *(f"public.law.{kind.value}" for kind in Confidentiality if kind is not Confidentiality.OPEN),
        *(f"visits.{name}" for name in ("day", "method", "roles")),
        *(f"who.{name}" for name in ("what", "who", "when", "times")),
    }  # fmt: skip
    known = {key.removeprefix("round_report.") for key in catalogue() if key.startswith("round_report.")}

    assert known - asked - made_so == set()
    assert made_so <= known
    said = set(re.findall(r"""\.tell\(\s*["']([a-z_]+(?:\.[A-Za-z0-9_-]+)*)["']""", code))
    assert len(said) > 100
    assert said - known == set()


def test_every_blank_of_them_is_the_same_in_each_language() -> None:
    """A text of the reports of rounds has the same blanks in each language."""
    for key, language in product(catalogue(), Language):
        if key.startswith("round_report."):
            forms = [set(re.findall(r"\{(\w+)\}", form)) - {"n"} for form in catalogue()[key].forms(language)]
            first = set(re.findall(r"\{(\w+)\}", catalogue()[key].forms(Language.NB)[0])) - {"n"}
            assert all(found == first for found in forms), key
