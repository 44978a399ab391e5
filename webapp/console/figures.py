"""Figures that are read from tables, as text for a terminal and as JSON values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from rich.console import Console
from rich.markup import escape

from controls.figures.keeping import Stored
from controls.figures.saying import Chosen
from controls.figures.statements import About, Compared, Standing, publisher_of
from controls.figures.taking import Left, Taking
from controls.sent import Sent
from models.texts import say
from models.vocabulary import Fact


class Read(NamedTuple):
    """A table and what it is taken for. `about` names no document yet; `facts`: those that figures can become."""

    sent: Sent
    extractor: str
    chosen: Chosen
    taking: Taking
    compared: tuple[Compared, ...]
    about: About
    facts: Mapping[str, Fact]


def _why(item: Left, facts: Mapping[str, Fact], language: str) -> str:
    unit = facts[item.fact].unit
    told = {"other": item.other, "low": item.low, "high": item.high, "unit": unit.get(language) if unit else ""}
    return say(f"page.figures.why.{item.why.value}", language, **told)


def _compared(item: Compared, read: Read, language: str) -> str:
    taken = item.taken
    where = read.chosen.grid.locator(taken.cell.row, taken.cell.column)
    standing = say(f"page.figures.standing.{item.standing.value}", language)
    before = ", ".join(f"{one.body.get('value')} {publisher_of(one)}" for one in item.before)
    beside = f" ({before})" if item.standing is Standing.DIFFERS else ""
    told = (taken.year, taken.meant.fact, taken.meant.group.value, taken.value, f"«{taken.cell.raw}» {where}")
    return "  ".join([*map(str, told), standing + beside])


def show_figures(console: Console, read: Read, language: str) -> None:
    """Print what a table is taken for: the source, the facts with definitions, each figure, and what is left out."""

    def tell(text: str) -> None:
        console.print(escape(text), soft_wrap=True)

    chosen, taking = read.chosen.choices, read.taking
    source = {"publisher": chosen.source.publisher or "?", "table": chosen.source.table or "-"}
    tell(say("cli.figures.source", language, **source))
    for measure in read.chosen.told.measures:
        fact = read.facts.get(chosen.measures[measure].fact)
        title = fact.title.get(language) if fact else say("page.figures.skip", language)
        tell(f"{measure or '-'} → {title}")
        if fact is not None:
            tell(f"  {fact.definition.get(language)} ({fact.source})")
    for item in read.compared:
        tell(f"  {_compared(item, read, language)}")
    for left in taking.left:
        tell(f"  {left.cell.address} «{left.cell.raw}»  {_why(left, read.facts, language)}")
    others = {"regions": taking.other_regions, "measures": taking.other_measures, "years": taking.other_years}
    tell(say("page.figures.others", language, **others))


def show_stored(console: Console, stored: Stored, language: str) -> None:
    """Print what became of the figures."""
    counts = (
        ("stored", len(stored.made)),
        ("withdrawn", stored.withdrawn),
        ("kept_old", stored.kept_old),
        ("there", stored.there),
    )
    for name, number in counts:
        if number or name == "stored":
            console.print(say(f"page.figures.{name}", language, n=number))


def figures_json(read: Read, stored: Stored | None = None) -> dict[str, Any]:
    """What a table is taken for, and what was kept of it, as plain JSON values."""
    chosen, taking = read.chosen.choices, read.taking
    return {
        "source": chosen.source._asdict(),
        "regions": sorted(chosen.regions),
        "measures": {
            name: {"fact": chosen.measures[name].fact, "group": chosen.measures[name].group.value}
            for name in read.chosen.told.measures
        },
        "figures": [
            {
                "fact": item.taken.meant.fact,
                "group": item.taken.meant.group.value,
                "year": item.taken.year,
                "value": item.taken.value,
                "cell": read.chosen.grid.locator(item.taken.cell.row, item.taken.cell.column),
                "raw": item.taken.cell.raw,
                "standing": item.standing.value,
                "before": [one.key for one in item.before],
            }
            for item in read.compared
        ],
        "left_out": [
            {"fact": item.fact, "cell": item.cell.address, "raw": item.cell.raw, "why": item.why.value}
            for item in taking.left
        ],
        "not_chosen": {
            "regions": taking.other_regions,
            "measures": taking.other_measures,
            "years": taking.other_years,
        },
        "stored": _stored_json(stored) if stored is not None else None,
    }


def _stored_json(stored: Stored) -> dict[str, Any]:
    keys = [item.key for item in stored.made]
    return {"made": keys, "there": stored.there, "kept_old": stored.kept_old, "withdrawn": stored.withdrawn}
