"""Keeping figures as statements: all of them in one transaction, or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from controls.figures.grid import Grid
from controls.figures.statements import About, Compared, Standing, body_of, key_of
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.documents import Document
from models.errors import Problem, ProblemError, Where
from models.holdings import EventKind, Item, ItemKind, Origin
from models.vocabulary import Fact


class Decision(StrEnum):
    """What is to be done with a figure where another value is there: keep the old, replace it, or have both."""

    KEEP = "keep"
    REPLACE = "replace"
    BOTH = "both"


class Stored(NamedTuple):
    """What became of the figures: the statements that were made, and how many were there, kept and withdrawn."""

    made: tuple[Item, ...]
    there: int
    kept_old: int
    withdrawn: int


class Place(NamedTuple):
    """Where figures stand, and what is the same for all of them. `extractor`: what read the document."""

    document: Document
    grid: Grid
    extractor: str
    about: About


class Telling(NamedTuple):
    """Who keeps the figures, by role, when (aware), and why old ones are withdrawn."""

    by: str
    at: datetime
    reason: str = ""


def undecided(compared: Sequence[Compared], decisions: Mapping[str, Decision]) -> tuple[str, ...]:
    """The codes of the figures that differ from what is there and that nobody has decided about."""
    return tuple(
        item.code for item in compared if item.standing is Standing.DIFFERS and not _allowed(item, decisions)
    )


def _allowed(item: Compared, decisions: Mapping[str, Decision]) -> bool:
    decision = decisions.get(item.code)
    return decision is not None and (decision is not Decision.BOTH or item.elsewhere)


def keep(
    holdings: Holdings,
    place: Place,
    compared: Sequence[Compared],
    decisions: Mapping[str, Decision],
    facts: Mapping[str, Fact],
    telling: Telling,
) -> Stored:
    """Keep the figures of a table, and withdraw what they replace, all or none.

    `compared`: the figures beside what is there; `decisions`: by the code of a figure that differs. Raises
    ProblemError `figures_undecided` when a decision is missing, `figures_reason` when something is to be withdrawn
    without a reason, and `figures_changed` when somebody else has changed what is there meanwhile.
    """
    open_ones = undecided(compared, decisions)
    if open_ones:
        raise ProblemError(Problem("figures_undecided", where=Where(field=code)) for code in open_ones)
    document, grid, extractor, about = place
    keys = {item.key for item in holdings.items(document.holder, ItemKind.STATEMENT)}
    new: list[NewItem] = []
    gone: list[NewEvent] = []
    for item in compared:
        decision = decisions.get(item.code) if item.standing is Standing.DIFFERS else None
        if item.standing is Standing.SAME or decision is Decision.KEEP:
            continue
        taken = item.taken
        differing = [one for one in item.before if one.body.get("value") != taken.value]
        old = differing if decision is Decision.REPLACE else []
        gone += [NewEvent(one.id, EventKind.WITHDRAWN, telling.by, telling.at, telling.reason) for one in old]
        key = key_of(taken, keys)
        keys.add(key)
        passage = grid.passage(document.newest.sha256, extractor, taken.cell.row, taken.cell.column)
        new.append(
            NewItem(
                ItemKind.STATEMENT,
                taken.meant.fact,
                body_of(taken, grid, about, facts[taken.meant.fact]),
                Origin.FIGURES,
                telling.by,
                telling.at,
                key=key,
                passage=passage.id if passage is not None else None,
                document=document.id,
                replaces=old[0].id if old else None,
            )
        )
    if gone and not telling.reason.strip():
        raise ProblemError.one("figures_reason", where=Where(field="grunn"))
    try:
        made = holdings.add(document.holder, new, gone) if new else ()
    except ProblemError as error:
        if {problem.code for problem in error.problems} <= {"item_key_taken", "item_gone"}:
            raise ProblemError.one("figures_changed") from None
        raise
    there = sum(item.standing is Standing.SAME for item in compared)
    return Stored(made, there, len(compared) - there - len(new), len(gone))
