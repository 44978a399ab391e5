"""Figures as statements, and beside those that are there already. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from controls.figures.grid import Grid
from controls.figures.proposing import Source
from controls.figures.taking import Taken
from models.evidence import Statement
from models.holdings import Item
from models.vocabulary import Fact
from models.words import Mode, SaidBy, ShownBy, StatementCertainty

#: the longest key of a statement, as in `models.evidence.Key`
_LONGEST_KEY = 61


class About(NamedTuple):
    """What is the same for all figures of a table.

    `party`: whom they are about, as evidence calls it; `said_by`: who publishes them; `document`: what evidence calls
    the document they stand in.
    """

    party: str
    said_by: SaidBy
    source: Source
    document: str


class Standing(StrEnum):
    """How a figure stands to what is there already: new, there with the same value, or there with another one."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"


class Compared(NamedTuple):
    """A figure beside the statements about the same fact, group, party and year.

    `elsewhere`: whether all of those come from other publishers, which need not count in the same way.
    """

    taken: Taken
    standing: Standing
    before: tuple[Item, ...]
    elsewhere: bool

    @property
    def code(self) -> str:
        """What tells it from the other figures of a table."""
        return code_of(self.taken)


def code_of(taken: Taken) -> str:
    """What tells a figure from the others of a table: `overnattingsdoegn-2021`, with the group where there is one."""
    parts = [taken.meant.fact.rpartition(".")[2], str(taken.year)]
    if taken.meant.group.value != "unspecified":
        parts.append(taken.meant.group.value)
    return "-".join(parts)


def table_of(source: Source, fact: Fact) -> str | None:
    """What the publisher calls the table: as it was said, else as the vocabulary has it for this publisher."""
    if source.table:
        return source.table
    known = fact.statistic
    return known.table if known is not None and known.publisher == source.publisher else None


def body_of(taken: Taken, grid: Grid, about: About, fact: Fact) -> dict[str, Any]:
    """The statement a figure becomes, as the plain body of an item.

    It is about the whole year, and is a record of what was done.
    """
    statement = Statement.model_validate(
        {
            "id": "x",
            "fact": fact.id,
            "value": taken.value,
            "about": about.party,
            "said_by": about.said_by,
            "group": taken.meant.group,
            "mode": Mode.DONE,
            "shown_by": ShownBy.RECORD,
            "certainty": StatementCertainty.CERTAIN,
            "from": date(taken.year, 1, 1),
            "to": date(taken.year, 12, 31),
            "source": {"document": about.document, "locator": grid.locator(taken.cell.row, taken.cell.column)},
            "figure": {
                "publisher": about.source.publisher,
                "table": table_of(about.source, fact),
                "year": taken.year,
            },
        }
    )
    plain: dict[str, Any] = statement.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"id"})
    return plain


def _year(item: Item) -> int | None:
    figure = item.body.get("figure")
    year = figure.get("year") if isinstance(figure, Mapping) else None
    return year if isinstance(year, int) else None


def publisher_of(item: Item) -> str:
    """Whose figure a statement is; empty where it does not say."""
    figure = item.body.get("figure")
    return str(figure.get("publisher", "")) if isinstance(figure, Mapping) else ""


def compare(taken: Iterable[Taken], items: Iterable[Item], about: About) -> tuple[Compared, ...]:
    """Each figure beside the statements that count and are about the same.

    `items`: the holder's statements, also those that count no more.
    """
    there: dict[tuple[str, object, object, int | None], list[Item]] = {}
    for item in items:
        if item.gone is None:
            key = (item.name, item.body.get("group"), item.body.get("about"), _year(item))
            there.setdefault(key, []).append(item)
    found = []
    for one in taken:
        before = there.get((one.meant.fact, one.meant.group.value, about.party, one.year), [])
        same = [item for item in before if item.body.get("value") == one.value]
        elsewhere = all(publisher_of(item) != about.source.publisher for item in before)
        if any(publisher_of(item) == about.source.publisher for item in same):
            standing = Standing.SAME
        else:
            standing = Standing.DIFFERS if len(same) < len(before) else Standing.NEW
        found.append(Compared(one, standing, tuple(before), elsewhere))
    return tuple(found)


def key_of(taken: Taken, taken_keys: Iterable[str]) -> str:
    """A key for the statement that is not taken, and can be read: `overnattingsdoegn-2021`."""
    known = set(taken_keys)
    base = code_of(taken)[: _LONGEST_KEY - 5]
    number = 1
    while (key := base if number == 1 else f"{base}-{number}") in known:
        number += 1
    return key
