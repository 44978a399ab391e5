"""A sheet as a grid: cells by row and column, each with its address and its place in the text of the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from models.documents import Page, PageKind, Passage, Text
from models.errors import ProblemError

#: cells of a sheet that figures are taken from; SSB lets nobody download more
MOST_CELLS = 300_000
#: columns of one; a person is asked about each
MOST_COLUMNS = 120
_ADDRESS = re.compile(r"([A-Z]{1,4})([0-9]{1,7})")
_PLAIN_NAME = re.compile(r"[A-Za-zÆØÅæøå_][A-Za-z0-9ÆØÅæøå_]*")


class Row(NamedTuple):
    """A row of cells. `first`: the column of the first one, from 1; `paragraph`, `start`: where it is in the text."""

    first: int
    cells: tuple[str, ...]
    paragraph: int
    start: int


def column_name(number: int) -> str:
    """The letters of a column, from 1: `A`, `Z`, `AA`."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """The number of a column from its letters; `A` is 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def address(row: int, column: int) -> str:
    """A cell's address: `C7`."""
    return f"{column_name(column)}{row}"


class Grid:
    """One sheet. Rows and columns are counted from 1, as in the program it came from."""

    def __init__(self, page: Page) -> None:
        """`page`: a page of a document that is a sheet."""
        self.number = page.number
        self.label = page.label
        self.rows: dict[int, Row] = {}
        for paragraph in page.paragraphs:
            found = _ADDRESS.fullmatch(paragraph.cells)
            if found is None:
                continue
            first, top, start = column_number(found[1]), int(found[2]), 0
            for number, cells in enumerate(paragraph.rows):
                self.rows[top + number] = Row(first, cells, paragraph.number, start)
                start += sum(len(cell) + 1 for cell in cells)

    @property
    def size(self) -> int:
        """How many cells there are."""
        return sum(len(row.cells) for row in self.rows.values())

    @property
    def last_column(self) -> int:
        """The number of the rightmost column; 0 when there is none."""
        return max((row.first + len(row.cells) - 1 for row in self.rows.values()), default=0)

    def cell(self, row: int, column: int) -> str:
        """The text of a cell; empty where there is none."""
        found = self.rows.get(row)
        if found is None or not 0 <= column - found.first < len(found.cells):
            return ""
        return found.cells[column - found.first]

    def filled(self, row: int) -> Iterator[tuple[int, str]]:
        """The cells of a row that hold something, with their columns."""
        found = self.rows.get(row)
        for number, cell in enumerate(found.cells if found else ()):
            if cell and found:
                yield found.first + number, cell

    def locator(self, row: int, column: int) -> str:
        """Where a cell is, as a spreadsheet writes it: `C7`, or `'Ark 1'!C7` where the sheet has a name."""
        where = address(row, column)
        if not self.label:
            return where
        name = self.label if _PLAIN_NAME.fullmatch(self.label) else "'{}'".format(self.label.replace("'", "''"))
        return f"{name}!{where}"

    def passage(self, sha256: str, extractor: str, row: int, column: int) -> Passage | None:
        """The place of a cell in the text of its document; None for an empty cell."""
        found, text = self.rows.get(row), self.cell(row, column)
        if found is None or not text:
            return None
        before = found.cells[: column - found.first]
        start = found.start + sum(len(cell) + 1 for cell in before)
        return Passage(
            sha256=sha256,
            extractor=extractor,
            page=self.number,
            paragraph=found.paragraph,
            start=start,
            end=start + len(text),
        )


def require_fit(grid: Grid) -> Grid:
    """The sheet, when it is not too large. Raises ProblemError `figures_too_large` or `figures_too_wide`."""
    if grid.size > MOST_CELLS:
        raise ProblemError.one("figures_too_large", arguments={"limit": MOST_CELLS})
    if grid.last_column > MOST_COLUMNS:
        raise ProblemError.one("figures_too_wide", arguments={"limit": MOST_COLUMNS})
    return grid


def grids(text: Text) -> tuple[Grid, ...]:
    """The sheets of a document that hold something, in their order."""
    pages: Iterable[Page] = (page for page in text.pages if page.kind is PageKind.SHEET)
    return tuple(grid for grid in map(Grid, pages) if grid.rows)
