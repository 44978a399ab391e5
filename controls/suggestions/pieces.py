"""A text in pieces that each say one thing: paragraphs, parts of long paragraphs, and rows of tables.

Each piece has a `models.documents.Passage`, whose offsets count signs of `Paragraph.plain`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from models.documents import Paragraph, Passage, Text

#: a paragraph of more signs is cut between sentences, into pieces of at most so many
LONGEST = 480
#: a paragraph of at most so many signs that does not end as a sentence does is taken for a heading
HEADING = 90
_BREAK = re.compile(r"(?<=[.!?;:])\s+|\n\s*(?=[•·–*\-]\s|\(?[0-9a-z][.)]\s)|\n\s*\n")
_ENDS = (".", "!", "?", ":", ";", ",")


class Piece(NamedTuple):
    """A piece of a text.

    `text`: its words, those from `passage.start` to `passage.end`. `context`: the head of its table, or the heading
    it stands under; empty when there is none.
    """

    passage: Passage
    text: str
    context: str


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch in parts of at most LONGEST, cut at spaces."""
    while end - start > LONGEST:
        space = max(text.rfind(sign, start + LONGEST // 2, start + LONGEST) for sign in " \n\t")
        stop = space if space > start else start + LONGEST
        yield start, stop
        start = stop
    yield start, end


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for match in _BREAK.finditer(text):
        if match.start() > at:
            yield from _cut(text, at, match.start())
        at = match.end()
    if at < len(text):
        yield from _cut(text, at, len(text))


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Whole sentences put together for as long as they fit."""
    if len(text) <= LONGEST:
        yield 0, len(text)
        return
    begun: int | None = None
    ended = 0
    for start, end in _sentences(text):
        if begun is not None and end - begun > LONGEST:
            yield begun, ended
            begun = None
        begun = start if begun is None else begun
        ended = end
    if begun is not None:
        yield begun, ended


def _rows(paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    at = 0
    for row in paragraph.rows:
        length = len("\t".join(row))
        yield at, at + length
        at += length + 1


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - (len(part) - len(part.rstrip()))


def _is_heading(text: str) -> bool:
    told = text.strip()
    return 0 < len(told) <= HEADING and "\n" not in told and not told.endswith(_ENDS)


def pieces_of(text: Text, sha256: str) -> tuple[Piece, ...]:
    """The pieces of a text, in its order; `sha256`: of the content it was read of.

    The first row of a table of several rows is the context of the others, and a piece of its own as well.
    """
    found: list[Piece] = []
    for page in text.pages:
        heading = ""
        for paragraph in page.paragraphs:
            plain = paragraph.plain
            is_table = bool(paragraph.rows) and not paragraph.text
            spans = list(_rows(paragraph) if is_table else _windows(plain))
            head = plain[slice(*spans[0])] if is_table and len(spans) > 1 else ""
            for number, (start, end) in enumerate(spans):
                first, last = _stripped(plain, start, end)
                if first >= last:
                    continue
                passage = Passage(
                    sha256=sha256,
                    extractor=text.extractor,
                    page=page.number,
                    paragraph=paragraph.number,
                    start=first,
                    end=last,
                )
                context = head if is_table and number else heading
                found.append(Piece(passage, plain[first:last], context))
            if not is_table and _is_heading(plain):
                heading = " ".join(plain.split())
    return tuple(found)
