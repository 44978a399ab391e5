"""The mapping of a table to facts, as a person chose it, and the one that is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from controls.figures.grid import Grid
from controls.figures.layout import Layout, cells, survey
from controls.figures.numbers import DecimalSign
from controls.figures.proposing import Meant, Named, Source, is_meant, layout_of, meant_by, source_of
from controls.figures.signs import Meaning, is_sign, proposed
from models.vocabulary import Fact, StatisticPublisher

#: different signs that a person is asked about
MOST_SIGNS = 20


@dataclass(frozen=True)
class Choices:
    """Which figures of a table are taken, and as what.

    `regions`: the regions that are the holder; with `whole` all of the table is about it. `years`: those that are
    taken. `measures`: the fact for each thing counted. `signs`: what each sign means.
    """

    layout: Layout
    source: Source
    regions: frozenset[str] = frozenset()
    whole: bool = False
    years: frozenset[int] = frozenset()
    measures: Mapping[str, Meant] = field(default_factory=dict)
    signs: Mapping[str, Meaning] = field(default_factory=dict)
    decimal: DecimalSign = DecimalSign.UNKNOWN

    def takes(self, region: str) -> bool:
        """Whether figures of a region are taken."""
        return self.whole or region in self.regions


def signs_of(grid: Grid, chosen: Choices) -> tuple[str, ...]:
    """The signs that stand where figures of these would be, in the order they come."""
    found: dict[str, None] = {}
    for cell in cells(grid, chosen.layout):
        meant = chosen.measures.get(cell.measure)
        if meant and meant.fact and chosen.takes(cell.region) and is_sign(cell.raw):
            found[cell.raw] = None
            if len(found) == MOST_SIGNS:
                break
    return tuple(found)


def propose(
    grid: Grid,
    named: Named,
    facts: Mapping[str, Fact],
    also: Iterable[str] = (),
    *,
    merged: bool,
    layout: Layout | None = None,
    source: Source | None = None,
) -> Choices:
    """What is probably to be taken from a sheet.

    `named`: whose figures; `facts`: those they can become; `also`: other words about the file; `merged`: it is of a
    kind where one cell can stand over several. `layout`, `source`: those that a person has chosen.
    """
    layout = layout or layout_of(grid, merged=merged)
    source = source or source_of(grid, layout, also)
    told = survey(grid, layout)
    # SSB says that decimals stand behind a point in all its files but Norwegian Excel, whose numbers are no text
    decimal = DecimalSign.POINT if source.publisher == StatisticPublisher.SSB and not merged else DecimalSign.UNKNOWN
    chosen = Choices(
        layout,
        source,
        frozenset(region for region in told.regions if is_meant(region, named)),
        years=frozenset(told.years),
        measures={measure: meant_by(measure, source.publisher, facts) for measure in told.measures},
        decimal=decimal,
    )
    return with_signs(grid, chosen)


def with_signs(grid: Grid, chosen: Choices, said: Mapping[str, Meaning] | None = None) -> Choices:
    """The choices with a meaning for each sign: the one that was said, else the one that is known."""
    known = {sign: proposed(sign, chosen.source.publisher) for sign in signs_of(grid, chosen)}
    return replace(chosen, signs={sign: (said or {}).get(sign, meaning) for sign, meaning in known.items()})
