"""What a report is made of: chapters of headings, paragraphs, quotes, lists and tables, all words and no layout.

Whoever shows it (page, PDF, DOCX) shows every part; nothing here is markup.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple


class Kind(StrEnum):
    """What a line is like."""

    PLAIN = "plain"
    STRONG = "strong"
    SMALL = "small"
    #: a digest or an id, letter by letter
    CODE = "code"


class Line(NamedTuple):
    """Some words. `label`: said before them; `foreign`: somebody else's words, in Norwegian in every report."""

    text: str
    kind: Kind = Kind.PLAIN
    label: str = ""
    foreign: bool = False


class Heading(NamedTuple):
    """A heading within a chapter. `level`: 3 or 4, below the chapter's own 2; `anchor`: its id, empty for none."""

    level: int
    text: str
    anchor: str = ""


class Paragraph(NamedTuple):
    """A paragraph. `stress`: it is what the reader is to see first."""

    line: Line
    stress: bool = False


class Quote(NamedTuple):
    """Somebody else's words, and where they stand."""

    line: Line
    source: Line


class Bullets(NamedTuple):
    """A list."""

    items: tuple[Line, ...]


class Pairs(NamedTuple):
    """Names with what they stand for."""

    rows: tuple[tuple[str, Line], ...]


#: paragraphs of one cell
Cell = tuple[Line, ...]


class Table(NamedTuple):
    """A table. `widths`: how the columns share the breadth; the first cell of a row says what the row is about."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    #: the columns, from 0, that hold numbers
    numbers: tuple[int, ...] = ()


Part = Heading | Paragraph | Quote | Bullets | Pairs | Table


class Chapter(NamedTuple):
    """A chapter. `number`: what stands before its title, such as `1` or `A`; `anchor`: its id."""

    number: str
    title: str
    anchor: str
    parts: tuple[Part, ...]

    @property
    def heading(self) -> str:
        """Its title with its number, where it has one."""
        return f"{self.number} {self.title}".strip()


class Report(NamedTuple):
    """A whole report in one language.

    `dated`: the day in the properties of the files; `name`: of the files, without an ending; `labels`: the words that
    whoever shows it needs beside the report's own (`contents`, `page`).
    """

    language: str
    title: str
    subtitle: str
    key: Pairs
    chapters: tuple[Chapter, ...]
    dated: date
    name: str
    labels: dict[str, str]


def _plain_line(line: Line) -> dict[str, Any]:
    return {"text": line.text, "kind": line.kind.value, "label": line.label, "foreign": line.foreign}


def _plain_part(part: Part) -> dict[str, Any]:
    told: dict[str, Any] = {"part": type(part).__name__.lower()}
    if isinstance(part, Heading):
        return told | {"level": part.level, "text": part.text, "anchor": part.anchor}
    if isinstance(part, Paragraph):
        return told | {"line": _plain_line(part.line), "stress": part.stress}
    if isinstance(part, Quote):
        return told | {"line": _plain_line(part.line), "source": _plain_line(part.source)}
    if isinstance(part, Bullets):
        return told | {"items": [_plain_line(line) for line in part.items]}
    if isinstance(part, Pairs):
        return told | {"rows": [[name, _plain_line(line)] for name, line in part.rows]}
    return told | {
        "caption": part.caption,
        "header": list(part.header),
        "rows": [[[_plain_line(line) for line in cell] for cell in row] for row in part.rows],
        "widths": list(part.widths),
        "numbers": list(part.numbers),
    }


def plain(report: Report) -> dict[str, Any]:
    """A report as plain JSON values."""
    return {
        "language": report.language,
        "title": report.title,
        "subtitle": report.subtitle,
        "key": _plain_part(report.key),
        "chapters": [
            {
                "heading": chapter.heading,
                "anchor": chapter.anchor,
                "parts": [_plain_part(part) for part in chapter.parts],
            }
            for chapter in report.chapters
        ],
        "labels": report.labels,
    }
