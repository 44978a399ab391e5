"""All municipalities at once: how long until each has been evaluated, with every proof?

Each worker is a process with machines and evidence of its own, ready before the clock starts, and told not to look
for garbage among those. Every try is on fresh copies of the evidence, so that its digests are made anew.
"""

from __future__ import annotations

import gc
import multiprocessing
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import NamedTuple

from bench.clock import Spread
from bench.workload import ON, SEED, evidence_for
from models.evidence import Evidence
from rules.evaluation import evaluate
from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack
from rules.plan import Machines
from rules.proof import prove_all


class Country(NamedTuple):
    """Seconds for all municipalities: findings with their grounds, and with every proof as a tree as well.

    `busy`: processor time of the worker that had most to do, in the median try: the wall time of an idle machine.
    """

    municipalities: int
    workers: int
    grounds: Spread
    grounds_busy: float
    trees: Spread
    trees_busy: float


def numbers_on(municipalities: Municipalities) -> list[str]:
    """The numbers of the municipalities that exist on the evaluation date."""
    return sorted(municipality.number for municipality in municipalities.on(ON))


def _all(pack: Pack, machines: Machines, evidence: Sequence[Evidence], *, trees: bool) -> int:
    found = 0
    for item in evidence:
        findings = evaluate(pack, machines, item, ON).findings
        found += len(prove_all(findings, pack, item, ON, "nb")) if trees else len(findings)
    return found


def _work(pipe: Connection, numbers: Sequence[str]) -> None:
    pack, machines, municipalities = load_pack(), Machines(), Municipalities.load()
    evidence = [evidence_for(pack, municipalities, SEED + int(number), municipality=number) for number in numbers]
    _all(pack, machines, evidence[:5], trees=True)
    gc.collect()
    gc.freeze()
    while True:
        fresh = [item.model_copy() for item in evidence]
        pipe.send("ready")
        task = pipe.recv()
        if task == "end":
            return
        start = time.process_time()
        _all(pack, machines, fresh, trees=task == "trees")
        pipe.send(time.process_time() - start)


def _try(pipes: Sequence[Connection], task: str) -> tuple[float, float]:
    """Wall time until the last worker is done, and processor time of the one that had most to do."""
    for pipe in pipes:
        pipe.recv()
    start = time.perf_counter()
    for pipe in pipes:
        pipe.send(task)
    busy = [pipe.recv() for pipe in pipes]
    return time.perf_counter() - start, max(busy)


def whole_country(municipalities: Municipalities, workers: int, tries: int = 3) -> Country:
    """Evaluate every municipality in `workers` processes, `tries` times."""
    numbers = numbers_on(municipalities)
    context = multiprocessing.get_context("spawn")
    pipes, processes = [], []
    for worker in range(workers):
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there, numbers[worker::workers]), daemon=True)
        process.start()
        pipes.append(here)
        processes.append(process)
    figures: list[Spread] = []
    for task in ("grounds", "trees"):
        tried = [_try(pipes, task) for _ in range(tries)]
        figures += [Spread.of(column) for column in zip(*tried, strict=True)]
    for pipe, process in zip(pipes, processes, strict=True):
        pipe.recv()
        pipe.send("end")
        process.join()
    grounds, grounds_busy, trees, trees_busy = figures
    return Country(len(numbers), workers, grounds, grounds_busy.median, trees, trees_busy.median)
