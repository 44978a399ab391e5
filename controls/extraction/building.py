"""What a reader of documents makes: pages with paragraphs and tables, within limits, as plain values.

This and the readers beside it run in a process of its own (`controls.extraction.child`), which knows nothing of the
rest of the program.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

#: pages, paragraphs, cells and signs of one document; what has more is kept, but not read
MOST_PAGES = 3_000
MOST_PARAGRAPHS = 100_000
MOST_CELLS = 1_000_000
MOST_SIGNS = 8_000_000
#: rows of a table that stand together as one paragraph
ROWS_TOGETHER = 100
_KEPT = "\n\t"
#: control signs, halves of signs, private ones, and those that no sign has
_UNKEPT = frozenset({"Cc", "Cs", "Co", "Cn"})


class TooMuchError(Exception):
    """The document is larger than what is read."""


class EncryptedError(Exception):
    """The document cannot be opened without a password."""


class BrokenError(Exception):
    """The document is not what its kind should be."""


class RefusedError(Exception):
    """The file is nothing that is kept. `code`: why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def clean(text: str) -> str:
    """The text without signs that no database or page can hold, letters composed, spaces put together.

    Line ends stay as they are, and empty lines go.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    kept = (sign if sign in _KEPT or unicodedata.category(sign) not in _UNKEPT else " " for sign in composed)
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return "\n".join(line for line in lines if line)


class Builder:
    """Collects what is read of one document."""

    def __init__(self) -> None:
        self.pages: list[dict[str, Any]] = []
        self.remarks: list[str] = []
        self.attachments: list[dict[str, Any]] = []
        #: text that is not shown but looked through: where it stands, and what it says
        self.beside: list[tuple[str, int, str]] = []
        self._paragraphs = self._cells = self._signs = 0

    def remark(self, code: str) -> None:
        """Note something about the file, once."""
        if code not in self.remarks:
            self.remarks.append(code)

    def page(self, kind: str = "body", label: str = "") -> None:
        """Begin a new page. Raises TooMuchError when there are too many."""
        if len(self.pages) == MOST_PAGES:
            raise TooMuchError
        shown = clean(label).replace("\n", " ")[:200]
        self.pages.append({"number": len(self.pages) + 1, "kind": kind, "label": shown, "paragraphs": []})

    def _add(self, told: dict[str, Any], signs: int) -> None:
        self._paragraphs += 1
        self._count(signs)
        if self._paragraphs > MOST_PARAGRAPHS:
            raise TooMuchError
        paragraphs = self.pages[-1]["paragraphs"]
        paragraphs.append({"number": len(paragraphs) + 1, **told})

    def _count(self, signs: int) -> None:
        self._signs += signs
        if self._signs > MOST_SIGNS:
            raise TooMuchError

    def text(self, text: str) -> None:
        """Add a paragraph to the page, unless it is empty. Raises TooMuchError when there is too much."""
        if len(text) > MOST_SIGNS:
            raise TooMuchError
        if shown := clean(text):
            self._add({"text": shown}, len(shown))

    def table(self, rows: Iterable[Sequence[str]], first: tuple[int, int] | None = None) -> None:
        """Add a table to the page by its rows, without empty rows and columns around it.

        `first`: row and column of its first cell in a sheet, from 1. A long one is divided. Raises TooMuchError when
        there is too much.
        """
        together: list[list[str]] = []
        start, row_number = None, 0
        for row in rows:
            self._cells += len(row)
            if self._cells > MOST_CELLS:
                raise TooMuchError
            cells = [clean(cell).replace("\n", " ").replace("\t", " ") if cell else "" for cell in row]
            row_number += 1
            if not any(cells):
                self._finish(together, start)
                together, start = [], None
                continue
            if start is None:
                start = ((first[0] if first else 1) + row_number - 1, first[1] if first else 1)
            together.append(cells)
            if len(together) == ROWS_TOGETHER:
                self._finish(together, start)
                together, start = [], None
        self._finish(together, start)

    def _finish(self, rows: list[list[str]], start: tuple[int, int] | None) -> None:
        if not rows or start is None:
            return
        left = min(next(place for place, cell in enumerate(row) if cell) for row in rows)
        right = max(place for row in rows for place, cell in enumerate(row) if cell) + 1
        told = [(row + [""] * right)[left:right] for row in rows]
        address = f"{_column(start[1] + left)}{start[0]}"
        signs = sum(len(cell) + 1 for row in told for cell in row)
        self._cells += sum(len(row) for row in told)
        self._add({"rows": told, "cells": address}, signs)

    def hidden(self, text: str, place: str = "hidden", number: int = 0) -> None:
        """Note text that is not part of the document's text, but must be looked through.

        `place`: `hidden` for what somebody wrote, `technical` for what a program did, `header` for those a message
        is from and to, `sheet` and `attachment`, with `number`.
        """
        if any(sign.isdigit() or sign == "@" for sign in text):
            self._count(len(text))
            self.beside.append((place, number, clean(text)))

    def plain(self) -> dict[str, Any]:
        """Everything as plain values."""
        return {
            "pages": self.pages,
            "remarks": self.remarks,
            "attachments": self.attachments,
            "beside": self.beside,
        }


def _column(number: int) -> str:
    """The letters of a column, from 1: `A`, `Z`, `AA`."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
