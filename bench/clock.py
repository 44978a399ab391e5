"""Taking turns: every contestant runs in every round, so that what slows the machine down for a while hits all alike.

Time is taken as processor time of the whole process, so that other programs on the machine neither help nor hurt
(zen-engine works on a thread of its own and would otherwise pay for waiting), and as wall time beside it. As with
`timeit`, the garbage collector rests while the clock runs.
"""

from __future__ import annotations

import gc
import itertools
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

Call = Callable[[], Any]


class Spread(NamedTuple):
    """The middle and the ends of a set of figures."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, figures: Sequence[float]) -> Spread:
        """`figures`: at least one."""
        return cls(statistics.median(figures), min(figures), max(figures))

    def told(self, scale: float = 1, digits: int = 0) -> str:
        """`median (least–most)`, each times `scale`."""
        median, least, most = (f"{figure * scale:,.{digits}f}" for figure in self)
        return f"{median} ({least}–{most})"


class Timing(NamedTuple):
    """Seconds for one call of a contestant, a figure for each round."""

    processor: list[float]
    wall: list[float]


def _block(calls: Sequence[Call], times: int, start: int) -> tuple[float, float]:
    """Seconds of processor and wall time for one call, taken over `times` calls in turn from the one at `start`."""
    wanted = [calls[number % len(calls)] for number in range(start, start + times)]
    gc.collect()
    gc.disable()
    try:
        wall, processor = time.perf_counter(), time.process_time()
        for call in wanted:
            call()
        processor, wall = time.process_time() - processor, time.perf_counter() - wall
    finally:
        gc.enable()
    return processor / times, wall / times


def _times(calls: Sequence[Call], block: float) -> int:
    """How many calls fill `block` seconds: whole turns of all calls where they are fast enough."""
    for call in calls:
        call()
    once, _ = _block(calls, len(calls), 0)
    times = block / max(once, 1e-7)
    return max(1, round(times / len(calls)) * len(calls) if times >= len(calls) else round(times))


def race(contestants: Mapping[str, Sequence[Call]], *, rounds: int, block: float = 0.1) -> dict[str, Timing]:
    """Time the contestants in turn.

    `contestants`: name -> calls that take turns, one for each evidence case; `rounds`: each contestant runs once in
    each, in an order that is shifted every time; `block`: about how many seconds it runs then.
    """
    times = {name: _times(calls, block) for name, calls in contestants.items()}
    found = {name: Timing([], []) for name in contestants}
    names = list(contestants)
    at = dict.fromkeys(names, 0)
    gc.collect()
    gc.freeze()
    for number in range(rounds):
        shift = number % len(names)
        for name in itertools.chain(names[shift:], names[:shift]):
            processor, wall = _block(contestants[name], times[name], at[name])
            at[name] += times[name]
            found[name].processor.append(processor)
            found[name].wall.append(wall)
    gc.unfreeze()
    return found


def ratios(one: Timing, other: Timing) -> Spread:
    """How many times as long `one` took as `other`, in processor time, round by round."""
    return Spread.of([mine / theirs for mine, theirs in zip(one.processor, other.processor, strict=True)])
