"""The plan of a legal interval: which duties are in force, and the engine that decides them.

Within an interval no version begins or ends, so one plan serves every date in it. Plans are kept by pack digest
and interval, a bounded number of them.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from models.errors import ProblemError
from models.findings import CriterionResult
from models.words import Outcome
from rules.compiler import Duty, Instance, compile_duty
from rules.criteria import criterion_result, fired_result
from rules.engine.cache import EngineCache
from rules.engine.driver import Engine
from rules.engine.subset import Refused, Row, check_rows
from rules.pack import Pack

#: how many legal intervals are kept ready at once; each holds some tens of small rulesets in memory
KEPT = 8


@dataclass(frozen=True)
class Plan:
    """Everything an evaluation of one legal interval needs. `key` names pack and interval."""

    key: str
    duties: tuple[Duty, ...]
    instances: tuple[Instance, ...]
    #: fact -> the places in `instances` of the criteria that test it
    by_fact: Mapping[str, tuple[int, ...]]
    #: for each duty the places in `instances` where its own begin (the condition first) and end
    spans: tuple[tuple[int, int], ...]
    #: row name -> its result, for both strata
    results: Mapping[str, str]
    criterion_rows: tuple[Row, ...]
    duty_rows: tuple[Row, ...]


@dataclass(frozen=True)
class Machine:
    """A plan with its two engines: facts to criteria, and criteria to obligations.

    `silent`: what each criterion comes to when no statement says anything to it. That is the same each time, so
    the engine is asked once.
    """

    plan: Plan
    criteria: Engine
    duties: Engine
    silent: tuple[CriterionResult, ...]


def _refuse(error: Refused, pack: Pack, rows: tuple[Row, ...]) -> ProblemError:
    case = str(error.arguments.get("case", ""))
    key = case.rsplit("@", 1)[0] if case.count("@") > 1 else case
    where = pack.places.get(key) or pack.places.get(key.split("@")[0])
    told: dict[str, str | int] = {"case": case, "refusal": error.id, "rows": len(rows)}
    return ProblemError.one("outside_safe_subset", where=where, arguments=told)


def make_plan(pack: Pack, on: date) -> Plan:
    """Compile the versions in force on `on`.

    Raises ProblemError `before_the_law` when `on` is before every version, and `outside_safe_subset` (with the
    place in the pack) when a version cannot be written in the engine's safe subset.
    """
    start = pack.interval_start(on)
    if start is None:
        told = {"on": str(on), "first": str(pack.first_day)}
        raise ProblemError.one("before_the_law", arguments=told)
    duties: list[Duty] = []
    for obligation in pack.obligations.values():
        version = obligation.version_on(on)
        if version is not None:
            duties.append(compile_duty(pack.provision_of[obligation.id], obligation, version, pack.facts))
    instances: list[Instance] = []
    spans: list[tuple[int, int]] = []
    for duty in duties:
        start_at = len(instances)
        if duty.condition is not None:
            instances.append(duty.condition)
        instances.extend(duty.instances)
        spans.append((start_at, len(instances)))
    by_fact: dict[str, list[int]] = {}
    for number, instance in enumerate(instances):
        by_fact.setdefault(instance.fact.id, []).append(number)
    criterion_rows = tuple(row for instance in instances for row in instance.rows)
    duty_rows = tuple(row for duty in duties for row in duty.rows)
    for rows in (criterion_rows, duty_rows):
        try:
            check_rows(rows)
        except Refused as error:
            raise _refuse(error, pack, rows) from error
    return Plan(
        key=f"{pack.digest}@{start}",
        duties=tuple(duties),
        instances=tuple(instances),
        by_fact={fact: tuple(numbers) for fact, numbers in by_fact.items()},
        spans=tuple(spans),
        results={row.name: row.result for row in (*criterion_rows, *duty_rows)},
        criterion_rows=criterion_rows,
        duty_rows=duty_rows,
    )


OUTCOMES = {outcome.value: outcome for outcome in Outcome}


def silent_results(plan: Plan, criteria: Engine) -> tuple[CriterionResult, ...]:
    """What each criterion of the plan comes to when nothing is stated on its fact, asked of the engine."""
    fired = criteria.run([instance.empty for instance in plan.instances])
    return tuple(
        criterion_result(instance, None, fired_result(names, plan.results, instance.key), examined=True)
        for instance, names in zip(plan.instances, fired, strict=True)
    )


class Machines:
    """Machines by legal interval; safe to share between threads."""

    def __init__(self, kept: int = KEPT) -> None:
        """`kept`: how many intervals stay ready (least recently used goes first)."""
        self._kept = kept
        self._lock = threading.Lock()
        self._plans: OrderedDict[str, Plan] = OrderedDict()
        self._silent: dict[str, tuple[CriterionResult, ...]] = {}
        self._engines = EngineCache(2 * kept)

    def plan(self, pack: Pack, on: date) -> Plan:
        """The plan for the legal interval of `on`; raises ProblemError as `make_plan` does."""
        key = f"{pack.digest}@{pack.interval_start(on)}"
        with self._lock:
            found = self._plans.get(key)
            if found is None:
                found = self._plans[key] = make_plan(pack, on)
            self._plans.move_to_end(key)
            while len(self._plans) > self._kept:
                gone, _ = self._plans.popitem(last=False)
                self._silent.pop(gone, None)
            return found

    def _silent_results(self, plan: Plan, criteria: Engine) -> tuple[CriterionResult, ...]:
        found = self._silent.get(plan.key)
        if found is None:
            found = silent_results(plan, criteria)
            with self._lock:
                if plan.key in self._plans:
                    self._silent[plan.key] = found
        return found

    @contextmanager
    def using(self, pack: Pack, on: date) -> Iterator[Machine]:
        """The machine for the legal interval of `on`, kept open for the `with` block.

        Raises ProblemError as `make_plan` does.
        """
        plan = self.plan(pack, on)
        with (
            self._engines.using(f"{plan.key}/criteria", lambda: Engine(plan.criterion_rows)) as criteria,
            self._engines.using(f"{plan.key}/duties", lambda: Engine(plan.duty_rows)) as duties,
        ):
            yield Machine(plan, criteria, duties, self._silent_results(plan, criteria))

    def close(self) -> None:
        """Give back the memory of every engine that is not in use."""
        self._engines.clear()
