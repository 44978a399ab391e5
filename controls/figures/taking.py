"""Taking figures from a table: what each chosen cell becomes, and what is left out and why."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from controls.figures.choices import Choices
from controls.figures.grid import Grid
from controls.figures.layout import FIRST_YEAR, LAST_YEAR, Cell, cells, title_of
from controls.figures.numbers import Why, whole_number
from controls.figures.proposing import Meant
from controls.figures.signs import Meaning, is_sign, proposed
from models.errors import ProblemError
from models.evidence import SUPPRESSED
from models.vocabulary import Fact
from rules.evidence_file import value_problem

#: figures that are taken at once
MOST_FIGURES = 400
_THOUSANDS = re.compile(r"(?:1[ .]?000|tusen|thousand|million\w*|mill\.?)\s*(?:kr|kroner|nok)\b", re.IGNORECASE)
_LEFT = {
    Meaning.MISSING: Why.MISSING,
    Meaning.NOT_POSSIBLE: Why.NOT_POSSIBLE,
    Meaning.UNKNOWN: Why.UNKNOWN_SIGN,
}


class Taken(NamedTuple):
    """A figure. `value`: a whole number, or `SUPPRESSED`; `sign`: what a sign meant, where it was written as one."""

    cell: Cell
    value: int | str
    year: int
    meant: Meant
    sign: Meaning | None


class Left(NamedTuple):
    """A cell that became no figure. `other`: the address of the cell that says the same, or something else."""

    cell: Cell
    fact: str
    why: Why
    other: str = ""
    low: int = 0
    high: int = 0


class Taking(NamedTuple):
    """What became of a table: the figures, the chosen cells that are none, and how many cells nobody asked for.

    `other_regions`, `other_measures`, `other_years`: cells about another region, about nothing that was chosen, and
    about a year that was not.
    """

    taken: tuple[Taken, ...]
    left: tuple[Left, ...]
    other_regions: int
    other_measures: int
    other_years: int


def _value(cell: Cell, fact: Fact, chosen: Choices) -> tuple[int | str, Meaning | None] | Why:
    percent = fact.unit is not None and fact.unit.nb == "prosent"
    if is_sign(cell.raw):
        meaning = chosen.signs.get(cell.raw) or proposed(cell.raw, chosen.source.publisher)
        if meaning is Meaning.SUPPRESSED:
            return SUPPRESSED, meaning
        return (0, meaning) if meaning is Meaning.ZERO else _LEFT[meaning]
    read = whole_number(cell.raw, chosen.decimal, percent=percent)
    return read if isinstance(read, Why) else (read, None)


def _one(cell: Cell, meant: Meant, fact: Fact, chosen: Choices, latest: int) -> Taken | Left:
    if cell.year is None or not FIRST_YEAR <= cell.year <= LAST_YEAR:
        return Left(cell, fact.id, Why.NOT_A_YEAR)
    if cell.year > latest:
        return Left(cell, fact.id, Why.LATER_YEAR)
    read = _value(cell, fact, chosen)
    if isinstance(read, Why):
        return Left(cell, fact.id, read)
    value, sign = read
    wrong = value_problem(value, fact)
    if wrong is not None:
        why = Why.TOO_SMALL if wrong[0] == "value_too_small" else Why.OUT_OF_RANGE
        return Left(cell, fact.id, why, low=fact.minimum or 0, high=fact.maximum or 0)
    return Taken(cell, value, cell.year, meant, sign)


def in_thousands(text: str, fact: Fact) -> bool:
    """Whether a text says that its figures are in thousands or millions of kroner, and the fact is in kroner."""
    return fact.unit is not None and fact.unit.nb.startswith("kroner") and bool(_THOUSANDS.search(text))


def _settled(taken: Iterable[Taken]) -> tuple[list[Taken], list[Left]]:
    """Figures for the same fact, group and year once each; none where they differ."""
    same: defaultdict[tuple[str, str, int], list[Taken]] = defaultdict(list)
    for item in taken:
        same[item.meant.fact, item.meant.group.value, item.year].append(item)
    kept, left = [], []
    for items in same.values():
        first, *more = items
        if all(item.value == first.value for item in more):
            kept.append(first)
            left += [Left(item.cell, item.meant.fact, Why.SAME_TWICE, first.cell.address) for item in more]
        else:
            others = dict(zip(items, [*more, first], strict=True))
            left += [Left(item.cell, item.meant.fact, Why.TWO_VALUES, others[item].cell.address) for item in items]
    return kept, left


def take(grid: Grid, chosen: Choices, facts: Mapping[str, Fact], latest: int) -> Taking:
    """What the chosen cells of a table become.

    `facts`: those that figures can become; `latest`: the last year there can be figures for. Raises ProblemError when
    there are more figures than are taken at once.
    """
    found: list[Taken] = []
    left: list[Left] = []
    regions = measures = years = 0
    title = title_of(grid, chosen.layout)
    for cell in cells(grid, chosen.layout):
        meant = chosen.measures.get(cell.measure)
        fact = facts.get(meant.fact) if meant is not None else None
        if not chosen.takes(cell.region):
            regions += 1
        elif meant is None or fact is None:
            measures += 1
        elif cell.year is not None and cell.year not in chosen.years:
            years += 1
        elif in_thousands(f"{title} {cell.measure}", fact):
            left.append(Left(cell, fact.id, Why.UNIT))
        else:
            one = _one(cell, meant, fact, chosen, latest)
            if isinstance(one, Taken):
                found.append(one)
            else:
                left.append(one)
        if len(found) + len(left) > MOST_FIGURES:
            raise ProblemError.one("figures_too_many", arguments={"limit": MOST_FIGURES})
    kept, twice = _settled(found)
    inside = sorted([*left, *twice], key=lambda item: (item.cell.row, item.cell.column))
    return Taking(tuple(kept), tuple(inside), regions, measures, years)
