"""The shapes of the overviews' pictures. What they say stands in words and tables beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.days import norwegian_day
from controls.rounds.overview.county import PlaceRow
from controls.rounds.overview.told import RoundTold, Shown
from controls.rounds.overview.trend import Step, YearTold
from models.rounds import RoundKind
from webapp.pages.frame.pictures import PARTS, Stretch, Year, share

#: the width and height of a cell in a heat map, in pixels
CELL_WIDTH, CELL_HEIGHT = 22, 24
#: the order in which kinds stand in bars and columns
ORDER = (Shown.GOOD, Shown.SETTLED, Shown.NOTE, Shown.BAD, Shown.WAY, Shown.UNKNOWN, Shown.REST)
#: the sign of each kind, drawn from the middle of its cell; what is unknown is hatched and has none
SIGNS: Mapping[Shown, str] = {
    Shown.GOOD: "m-5 0l3.5 4l6.5-8",
    Shown.SETTLED: "m-6-2l3 3.5l5-6m-8 9.5h12",
    Shown.BAD: "m-5-5l10 10m0-10l-10 10",
    Shown.NOTE: "m0-6v.1m0 4v7",
    Shown.WAY: "m-5 0h.1m4.9 0h.1m4.9 0h.1",
    Shown.REST: "m-5 0h10",
}


#: the outline of a cell from its upper left corner
_CELL = f"h{CELL_WIDTH - 2}v{CELL_HEIGHT - 2}h{2 - CELL_WIDTH}z"


class Drawn(NamedTuple):
    """The cells of one kind in a row: their outlines, and their signs."""

    kind: str
    cells: str
    signs: str


class HeatRow(NamedTuple):
    """A row of the heat map."""

    row: PlaceRow
    drawn: tuple[Drawn, ...]


class Heat(NamedTuple):
    """The heat map: a row for each municipality, and the middle of each duty's column with its id."""

    rows: tuple[HeatRow, ...]
    columns: tuple[tuple[float, str], ...]
    width: int
    height: int


def heat(rows: Iterable[PlaceRow], duties: Sequence[str]) -> Heat:
    """The heat map of municipalities × duties. The cells of a kind are one outline, so that the page stays light."""
    found = []
    for row in rows:
        cells: dict[Shown, list[str]] = {}
        signs: dict[Shown, list[str]] = {}
        for number, cell in enumerate(row.cells):
            x = number * CELL_WIDTH
            cells.setdefault(cell.shown, []).append(
                f"M{x + 1} 1h{CELL_WIDTH - 2}v{CELL_HEIGHT - 2}h{2 - CELL_WIDTH}z"
            )
            if cell.shown in SIGNS:
                middle = f"M{x + CELL_WIDTH // 2} {CELL_HEIGHT // 2}"
                signs.setdefault(cell.shown, []).append(middle + SIGNS[cell.shown])
        drawn = tuple(
            Drawn(kind.value, "".join(cells[kind]), "".join(signs.get(kind, ()))) for kind in ORDER if kind in cells
        )
        found.append(HeatRow(row, drawn))
    columns = tuple((number * CELL_WIDTH + CELL_WIDTH / 2 + 4, name) for number, name in enumerate(duties))
    return Heat(tuple(found), columns, max(1, len(duties)) * CELL_WIDTH, CELL_HEIGHT)


def stretches(counts: Mapping[Shown, int], longest: int) -> tuple[Stretch, ...]:
    """The parts of a bar, to the scale in which `longest` is as wide as the picture; parts with none left out."""
    found = []
    before = 0
    for kind in ORDER:
        number = counts[kind]
        if number:
            found.append(Stretch(kind.value, share(before, longest), share(number, longest), number))
        before += number
    return tuple(found)


# What came of each year or round, as columns

#: the width and height of the picture of columns in its own units; at 390 px a unit is about a pixel
COLUMNS_WIDTH, COLUMNS_HEIGHT = 340, 170
#: so many columns are drawn, the newest; the table has them all
_MOST = 12


class Block(NamedTuple):
    """A part of a column. `sign`: drawn on it where there is room, so that colour is not alone."""

    kind: str
    y: float
    height: float
    number: int


class Column(NamedTuple):
    """A column: where it stands, what it is called, its parts, and how high it reaches."""

    x: float
    width: float
    name: str
    blocks: tuple[Block, ...]
    top: float
    total: int


def _columns(told: Sequence[tuple[str, Sequence[tuple[str, int]]]]) -> tuple[Column, ...]:
    told = told[-_MOST:]
    highest = max((sum(number for _, number in parts) for _, parts in told), default=0)
    if not highest:
        return ()
    step = COLUMNS_WIDTH / len(told)
    width = min(46.0, step * 0.7)
    found = []
    for place, (name, parts) in enumerate(told):
        y = float(COLUMNS_HEIGHT)
        blocks = []
        for kind, number in parts:
            height = COLUMNS_HEIGHT * number / highest
            y -= height
            if number:
                blocks.append(Block(kind, round(y, 1), round(height, 1), number))
        total = sum(number for _, number in parts)
        found.append(
            Column(round(place * step + (step - width) / 2, 1), round(width, 1), name, tuple(blocks), y, total)
        )
    return tuple(found)


def year_columns(years: Sequence[YearTold]) -> tuple[Column, ...]:
    """A column for each year with the findings of the tilsyn announced in it; empty when there are no findings."""
    return _columns([(str(year.year), [(kind.value, year.counts[kind]) for kind in ORDER]) for year in years])


def step_columns(steps: Sequence[Step]) -> tuple[Column, ...]:
    """A column for each self-audit of a municipality, with the outcomes of its newest evaluation."""
    return _columns(
        [
            (
                str(step.round.on.year),
                [(name, sum(step.tally.counts[outcome] for outcome in outcomes)) for name, outcomes in PARTS],
            )
            for step in steps
        ]
    )


# The rounds on a line of time


class Span(NamedTuple):
    """A round on the time line: where it begins, how wide it is, and where it was concluded (None: not yet)."""

    round: RoundTold
    start: str
    width: str
    concluded: str | None
    tilsyn: bool
    first: date


class RoundLine(NamedTuple):
    """The rounds of a municipality on one axis, newest first. `now`: where today stands."""

    spans: tuple[Span, ...]
    years: tuple[Year, ...]
    now: str


def round_line(rounds: Sequence[RoundTold], today: date) -> RoundLine | None:
    """The time line of rounds from the year of the first to the end of this year; None without rounds."""
    if not rounds:
        return None
    begins = {item.round.id: item.announced or norwegian_day(item.round.made_at) for item in rounds}
    ends = [item.ended or today for item in rounds]
    first = date(min(begins.values()).year, 1, 1)
    last = date(max(today, *ends, *begins.values()).year + 1, 1, 1)
    whole = (last - first).days

    def at(day: date) -> str:
        return share((day - first).days, whole)

    spans = []
    for item, end in zip(rounds, ends, strict=True):
        begin = begins[item.round.id]
        days = max(2, (end - begin).days)
        concluded = at(item.concluded) if item.concluded else None
        tilsyn = item.round.kind is RoundKind.TILSYN
        spans.append(Span(item, at(begin), share(days, whole), concluded, tilsyn, begin))
    number = last.year - first.year
    every = 1 if number <= 7 else 2 if number <= 14 else 5  # noqa: PLR2004 - so many numbers fit beside each other
    years = tuple(Year(at(date(year, 1, 1)), year, year % every == 0) for year in range(first.year, last.year))
    return RoundLine(tuple(spans), years, at(today))
