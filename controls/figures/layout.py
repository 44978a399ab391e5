"""What the rows and columns of a table are, and what each of its cells is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from controls.figures.grid import Grid, address

#: years that a figure can be about
FIRST_YEAR, LAST_YEAR = 1900, 2200
_YEAR = re.compile(r"(?<![\w.,/\u2013-])(?:19|20|21)[0-9]{2}(?![\w/\u2013-]|[.,][0-9])")
_YEARS = re.compile(r"(?:19|20|21)[0-9]{2}")
#: what holds the parts of a label together
_BETWEEN = " \u2013 "


class Role(StrEnum):
    """What a column holds. Several columns can tell the region, and several what is counted."""

    REGION = "region"
    YEAR = "year"
    MEASURE = "measure"
    VALUE = "value"
    IGNORE = "ignore"


@dataclass(frozen=True)
class Layout:
    """How a sheet is to be read.

    `header`: first and last row of the header, inclusive; both 0 where there is none (then `above` is the last row
    before the figures). `roles`: of each column; one that is not named is ignored. `carry`: an empty cell says the
    same as the one above it, as where cells are merged. `year`: the year of figures whose year stands nowhere.
    """

    header: tuple[int, int]
    roles: Mapping[int, Role] = field(default_factory=dict)
    carry: bool = False
    year: int | None = None
    above: int = 0

    def columns(self, role: Role) -> tuple[int, ...]:
        """The columns of a role, from the left."""
        return tuple(sorted(number for number, found in self.roles.items() if found is role))

    @property
    def last_head(self) -> int:
        """The last row before the figures."""
        return self.header[1] or self.above


class Cell(NamedTuple):
    """A cell that could be a figure.

    `region`, `measure`, `year`: what the table says it is about; the year is None where none is said, or none can be
    read from `year_text`. `region_at`: the address of the cell that the region stands in, where it is in another row.
    """

    row: int
    column: int
    raw: str
    region: str
    region_at: str
    measure: str
    year: int | None
    year_text: str

    @property
    def address(self) -> str:
        """Such as `C7`."""
        return address(self.row, self.column)


def year_of(text: str) -> int | None:
    """The year that a text is, alone; None for anything else, such as a quarter or a span of years."""
    plain = text.strip()
    return int(plain) if _YEARS.fullmatch(plain) else None


def year_in(text: str) -> tuple[int | None, str]:
    """The one year named in a text, and the text without it; None, and all of the text, where there is not one."""
    found = _YEAR.findall(text)
    if len(found) != 1:
        return None, text
    return int(found[0]), " ".join(_YEAR.sub(" ", text).split()).strip(" ,;:\u2013-")


class Head(NamedTuple):
    """What the header says of a column of figures: the text, the year in it, and the text without it."""

    text: str
    year: int | None
    rest: str


def heads(grid: Grid, layout: Layout) -> dict[int, Head]:
    """What the header says of each column of figures.

    Above the last row of the header, an empty cell says the same as the one to the left of it: there one cell stands
    over several columns.
    """
    first, last = layout.header
    values = layout.columns(Role.VALUE)
    found = {}
    for column in values:
        parts: list[str] = []
        for row in range(first, last + 1) if last else ():
            text = grid.cell(row, column)
            if not text and row < last:
                before = (grid.cell(row, other) for other in range(column - 1, values[0] - 1, -1))
                text = next((other for other in before if other), "")
            if text and text not in parts:
                parts.append(text)
        text = " ".join(parts)
        found[column] = Head(text, *year_in(text))
    return found


class _Carried:
    """The texts of the columns that say what a row is about, from the rows above where they are empty."""

    def __init__(self, grid: Grid, layout: Layout) -> None:
        self._grid, self._carry = grid, layout.carry
        self._last: dict[int, tuple[str, int]] = {}

    def text(self, row: int, columns: tuple[int, ...]) -> tuple[str, str]:
        """The texts of the columns together, and the address of one that is carried down, or nothing."""
        parts, carried = [], ""
        for column in columns:
            text, at = self._grid.cell(row, column), row
            if text:
                self._last[column] = (text, row)
            elif self._carry:
                text, at = self._last.get(column, ("", row))
            if text:
                parts.append(text)
                carried = carried or (address(at, column) if at != row else "")
        return " ".join(parts), carried


def _rows(grid: Grid, layout: Layout) -> Iterator[int]:
    """The rows of the table, without those of notes below it."""
    values = layout.columns(Role.VALUE)
    rows = [row for row in sorted(grid.rows) if row > layout.last_head]
    last = max((row for row in rows if any(grid.cell(row, column) for column in values)), default=0)
    for row in rows:
        if row > last and row - 1 not in grid.rows:
            return
        yield row


def cells(grid: Grid, layout: Layout) -> Iterator[Cell]:
    """Each cell that could be a figure, row by row, also empty ones.

    Lines below the table, after a row that is not there, are notes, and left out.
    """
    values = layout.columns(Role.VALUE)
    told = heads(grid, layout)
    measured, regions, yeared = (layout.columns(role) for role in (Role.MEASURE, Role.REGION, Role.YEAR))
    differ = len({head.rest for head in told.values()}) > 1
    carried = _Carried(grid, layout)
    for row in _rows(grid, layout):
        region, region_at = carried.text(row, regions)
        measures = [carried.text(row, (column,))[0] for column in measured]
        row_year = carried.text(row, yeared)[0]
        for column in values:
            head = told[column]
            parts = [*measures, head.rest if differ or not measured else ""]
            headed = str(head.year or "")
            both = row_year and headed and row_year != headed
            year_text = f"{row_year} / {headed}" if both else row_year or headed or str(layout.year or "")
            yield Cell(
                row,
                column,
                grid.cell(row, column),
                region,
                region_at,
                _BETWEEN.join(part for part in parts if part),
                year_of(year_text),
                year_text,
            )


class Survey(NamedTuple):
    """What a table tells of: its regions, what it counts, and its years, each in the order they come."""

    regions: tuple[str, ...]
    measures: tuple[str, ...]
    years: tuple[int, ...]
    figures: int


def survey(grid: Grid, layout: Layout) -> Survey:
    """What there is to choose from in a table that is read so."""
    regions: dict[str, None] = {}
    measures: dict[str, None] = {}
    years: set[int] = set()
    number = 0
    for cell in cells(grid, layout):
        number += 1
        regions[cell.region] = None
        measures[cell.measure] = None
        if cell.year is not None:
            years.add(cell.year)
    return Survey(tuple(regions), tuple(measures), tuple(sorted(years)), number)


def title_of(grid: Grid, layout: Layout) -> str:
    """The line above the table that says what it is, or the head of its only column of figures; else nothing."""
    first = layout.header[0] or layout.last_head + 1
    above = [text for row in sorted(grid.rows) if row < first for _, text in grid.filled(row)]
    if above:
        return above[0]
    told = list(heads(grid, layout).values())
    return told[0].text if len(told) == 1 else ""
