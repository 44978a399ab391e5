"""Cases that say the same share their rows, so that the engine holds each rule once.

Most criteria test their fact in one of a few ways, and most obligations combine their criteria in one of a few ways:
the law has many times as many criteria as the engine needs rules. A shared case is called as the first that had it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rules.compiler import Duty, Instance
from rules.engine.subset import Row


class Shared:
    """The rows of one stratum, each kept once."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[object, ...], ...], tuple[Row, ...]] = {}

    def of(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        """Rows that say the same as `rows`, which are of one case: those that came first, or `rows` themselves."""
        kept = tuple(rows)
        said = tuple((row.tests, row.result) for row in kept)
        return self._known.setdefault(said, kept)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row once, in the order in which they came."""
        return tuple(row for rows in self._known.values() for row in rows)


def _sharing(instance: Instance, criteria: Shared) -> Instance:
    rows = criteria.of(instance.rows)
    return replace(instance, rows=rows, empty={**instance.empty, "case": rows[0].case})


def share(duty: Duty, criteria: Shared, duties: Shared) -> Duty:
    """The duty with rows that it shares with those before it, and its criteria with theirs."""
    return replace(
        duty,
        condition=None if duty.condition is None else _sharing(duty.condition, criteria),
        instances=tuple(_sharing(instance, criteria) for instance in duty.instances),
        rows=duties.of(duty.rows),
    )
