"""What somebody says of a table in words, as on a command line: the rest is as proposed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from controls.figures.choices import Choices, propose, with_signs
from controls.figures.grid import Grid, require_fit
from controls.figures.layout import Survey, survey
from controls.figures.parties import Party
from controls.figures.proposing import Meant, Source
from controls.figures.signs import Meaning, choices
from models.errors import ProblemError
from models.vocabulary import Fact
from models.words import Group


class Said(NamedTuple):
    """What was said of a table. What is None or empty is proposed.

    `sheet`: its name or number; `facts`: `what is counted=fact/group`; `signs`: `sign=meaning`; `party`: whom the
    figures are about.
    """

    publisher: str | None = None
    table: str | None = None
    sheet: str | None = None
    regions: tuple[str, ...] = ()
    whole: bool = False
    years: tuple[int, ...] = ()
    facts: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    party: str | None = None


class Chosen(NamedTuple):
    """A sheet, whom it is about, what is taken from it, and what there was to choose from."""

    grid: Grid
    party: Party
    choices: Choices
    told: Survey


def _unusable(text: str) -> ProblemError:
    return ProblemError.one("figures_option", arguments={"text": text[:80]})


def _sheet(found: tuple[Grid, ...], name: str | None) -> Grid:
    if not found:
        raise ProblemError.one("figures_no_table")
    named = [grid for grid in found if name in (None, grid.label, str(grid.number))]
    if not named:
        known = ", ".join(grid.label or str(grid.number) for grid in found)
        raise ProblemError.one("figures_no_sheet", arguments={"name": str(name)[:80], "known": known[:300]})
    return require_fit(max(named, key=lambda grid: grid.size))


def _pairs(texts: Iterable[str]) -> list[tuple[str, str]]:
    """`left=right` as pairs, divided at the last sign."""
    pairs = []
    for text in texts:
        left, found, right = text.rpartition("=")
        if not found:
            raise _unusable(text)
        pairs.append((left.strip(), right.strip()))
    return pairs


def _measures(told: Survey, facts: Mapping[str, Fact], said: Iterable[str]) -> dict[str, Meant]:
    found = {}
    for measure, text in _pairs(said):
        fact, _, group = text.partition("/")
        if measure not in told.measures or (fact and fact not in facts) or (group and group not in list(Group)):
            raise _unusable(f"{measure}={text}")
        found[measure] = Meant(fact, Group(group) if group else Group.UNSPECIFIED)
    return found


def _meanings(said: Iterable[str]) -> dict[str, Meaning]:
    found = {}
    for sign, text in _pairs(said):
        if text not in list(Meaning) or Meaning(text) not in choices(sign):
            raise _unusable(f"{sign}={text}")
        found[sign] = Meaning(text)
    return found


def choose(
    sheets: tuple[Grid, ...],
    said: Said,
    parties: tuple[Party, ...],
    facts: Mapping[str, Fact],
    name: str,
    *,
    merged: bool,
) -> Chosen:
    """What is taken from a table. `name`: of its file; `parties`: the holder first; `merged`: as when it is proposed.

    Raises ProblemError `figures_option` for what does not fit the table.
    """
    grid = _sheet(sheets, said.sheet)
    asked = [party for party in parties if said.party in (None, party.id)]
    if not asked:
        raise _unusable(str(said.party))
    source = None if said.publisher is None else Source(said.publisher.strip(), "")
    tried = [(one, propose(grid, one.named, facts, [name], merged=merged, source=source)) for one in asked]
    party, proposed = next((found for found in tried if found[1].regions), tried[0])
    told = survey(grid, proposed.layout)
    if not set(said.regions) <= set(told.regions):
        raise _unusable(next(region for region in said.regions if region not in told.regions))
    chosen = replace(
        proposed,
        source=proposed.source if said.table is None else proposed.source._replace(table=said.table.strip()),
        regions=frozenset(said.regions) or proposed.regions,
        whole=said.whole,
        years=frozenset(said.years) or proposed.years,
        measures={**proposed.measures, **_measures(told, facts, said.facts)},
    )
    return Chosen(grid, party, with_signs(grid, chosen, _meanings(said.signs)), told)
