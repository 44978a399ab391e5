"""The text of a document as it is shown: pages and paragraphs in pieces, each marked for what rests on it. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from models.documents import Page, Paragraph, Passage, Place


class Mark(NamedTuple):
    """Something that is to be marked in a paragraph, from `start` to `end` (None: to its end) of its `plain`.

    `statement`: the key of the statement that rests on it, or nothing; `strong`: whether it is what is looked at.
    """

    start: int
    end: int | None
    statement: str = ""
    strong: bool = False


class Piece(NamedTuple):
    """Words with what they are marked for.

    `start`: where they begin in the paragraph; `first`: there begins what is looked at.
    """

    words: str
    start: int
    statements: tuple[str, ...] = ()
    marked: bool = False
    strong: bool = False
    first: bool = False


class Cell(NamedTuple):
    """A cell of a table in pieces. `start`: where it begins in the paragraph."""

    start: int
    pieces: tuple[Piece, ...]


class Shown(NamedTuple):
    """A paragraph as it is shown: in pieces; a table by rows of cells."""

    paragraph: Paragraph
    pieces: tuple[Piece, ...]
    rows: tuple[tuple[Cell, ...], ...]


def _pieces(text: str, start: int, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The text cut wherever a mark begins or ends; `start`: where it begins in its paragraph."""
    stop = start + len(text)
    spans = [
        (max(mark.start, start), stop if mark.end is None else min(mark.end, stop), mark) for mark in marks
    ]  # fmt: skip
    spans = [span for span in spans if span[0] < span[1]]
    cuts = sorted({start, stop, *(at for first, last, _ in spans for at in (first, last))})
    found = []
    for begin, end in pairwise(cuts):
        over = [mark for first, last, mark in spans if first <= begin and end <= last]
        keys = tuple(dict.fromkeys(mark.statement for mark in over if mark.statement))
        strong = [mark for mark in over if mark.strong]
        first_of = any(mark.start == begin for mark in strong)
        found.append(Piece(text[begin - start : end - start], begin, keys, bool(over), bool(strong), first_of))
    return tuple(found)


def shown(paragraph: Paragraph, marks: Sequence[Mark]) -> Shown:
    """A paragraph with what is marked in it."""
    if paragraph.text:
        return Shown(paragraph, _pieces(paragraph.text, 0, marks), ())
    start, rows = 0, []
    for row in paragraph.rows:
        cells = []
        for cell in row:
            cells.append(Cell(start, _pieces(cell, start, marks)))
            start += len(cell) + 1
        rows.append(tuple(cells))
    return Shown(paragraph, (), tuple(rows))


def place_of(passage: Passage) -> Place:
    """Where a passage stands, as it is written in addresses."""
    return Place(page=passage.page, paragraph=passage.paragraph, start=passage.start, end=passage.end)


def passage_at(place: Place, sha256: str, extractor: str, pages: Iterable[Page]) -> Passage | None:
    """The passage at a place of a text, at most to the end of its paragraph; None where there are no words."""
    page = next((item for item in pages if item.number == place.page), None)
    found = next((item for item in page.paragraphs if item.number == place.paragraph), None) if page else None
    if found is None:
        return None
    plain = found.plain
    start, end = place.start, min(place.end if place.end is not None else len(plain), len(plain))
    words = plain[start:end]
    start, end = start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip()))
    if start >= end:
        return None
    return Passage(
        sha256=sha256, extractor=extractor, page=place.page, paragraph=place.paragraph, start=start, end=end
    )
