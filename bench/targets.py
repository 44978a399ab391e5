"""What we set out to reach, and whether it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from bench.comparison import Changed, Compared, Grown
from bench.country import Country

TRACED: Final = "zen-engine with trace"
AT_MOST: Final = 2.0
"""Times zen-engine with trace."""
PEERS: Final = ("CLIPS", "CEL", "Rego")
CHEAPER: Final = 10.0
"""Times a whole evaluation costs what one changed statement does."""
FLAT_FROM: Final = 10_000
FLAT: Final = 5_000_000
"""Bytes that memory may grow after so many evaluations."""
LINEAR: Final = 1.25
"""Times an obligation among 200 may cost what it does among 50."""
SECONDS: Final = 1.0
"""For all municipalities."""


class Target(NamedTuple):
    """One target: what it is, the figure that decides, and whether it is reached (None: not measured)."""

    target: str
    figure: str
    reached: bool | None

    @property
    def verdict(self) -> str:
        """In words."""
        return {True: "reached", False: "NOT REACHED", None: "not measured"}[self.reached]


def _against(compared: Sequence[Compared]) -> Iterator[Target]:
    for one in compared:
        times = one.against[TRACED].median
        told = f"at most {AT_MOST} × zen-engine with trace ({one.title})"
        yield Target(told, f"{times:.2f} ×", times <= AT_MOST)
    for peer in PEERS:
        for one in compared:
            told = f"faster than {peer} ({one.title})"
            if peer not in one.against:
                yield Target(told, "run with --peers all", None)
                continue
            times = one.against[peer].median
            yield Target(told, f"{times:.2f} × its time", times < 1)


def targets(
    compared: Sequence[Compared], changed: Changed, grown: Grown, held: Mapping[int, int], country: Country
) -> list[Target]:
    """Every target with its figure. `held`: bytes of memory by number of evaluations."""
    found = [*_against(compared)]
    times = changed.cheaper.median
    found.append(
        Target(f"one changed statement at least {CHEAPER:.0f} × cheaper", f"{times:.1f} ×", times >= CHEAPER)
    )
    last = max(held)
    more = held[last] - held[FLAT_FROM]
    told = f"memory grows under {FLAT / 1e6:.0f} MB from {FLAT_FROM:,} to {last:,} evaluations"
    found.append(Target(told, f"{more / 1e6:+.1f} MB", more < FLAT))
    first, *_, most = grown.obligations
    times = grown.last_to_first.median
    told = f"an obligation among {most} costs at most {LINEAR} × one among {first}"
    found.append(Target(told, f"{times:.2f} ×", times <= LINEAR))
    told = (
        f"{country.municipalities} municipalities under {SECONDS:.0f} s on {country.workers} cores, grounds included"
    )
    found.append(Target(told, f"{country.grounds.median:.2f} s", country.grounds.median < SECONDS))
    return found
