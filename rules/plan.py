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
from typing import NamedTuple

from models.errors import ProblemError
from models.findings import CriterionResult, Finding
from models.law import DecidedBy
from models.words import Outcome
from rules.compiler import Duty, Instance, compile_duty
from rules.criteria import criterion_result, deciding_states, duty_message, fired_result
from rules.engine.cache import EngineCache
from rules.engine.driver import Engine
from rules.engine.subset import Refused, Row, check_rows
from rules.judgements import ASKED, PLAIN
from rules.pack import Pack
from rules.sharing import Shared, share

#: how many legal intervals are kept ready at once; each holds some tens of small rulesets in memory
KEPT = 8
#: rows in one ruleset: with rows that are shared, few in each is fastest
LIMIT = 16


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
    #: the engine's rows, each once: cases that say the same share them
    criterion_rows: tuple[Row, ...]
    duty_rows: tuple[Row, ...]


class SilentDuty(NamedTuple):
    """A duty about which nothing is said: its criteria's results (the condition first), message and row's result."""

    results: tuple[CriterionResult, ...]
    message: Mapping[str, str | int]
    outcome: str


class Silence(NamedTuple):
    """What the law comes to when nothing is said.

    `criteria`: for each instance of the plan its result when no statement says anything to it; `duties`: the same for
    each duty of the plan when nobody has judged it either; `findings`: what has been told of these, by place in the
    plan, and is filled as it comes up.
    """

    criteria: tuple[CriterionResult, ...]
    duties: tuple[SilentDuty, ...]
    findings: dict[int, Finding]


@dataclass(frozen=True)
class Machine:
    """A plan with its two engines: facts to criteria, and criteria to obligations.

    `silent`: what the law comes to when nothing is said. That is the same each time, so the engine is asked once.
    """

    plan: Plan
    criteria: Engine
    duties: Engine
    silent: Silence


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
    criterion_rows, duty_rows = Shared(), Shared()
    for obligation in pack.obligations.values():
        version = obligation.version_on(on)
        if version is not None:
            duties.append(share(compile_duty(pack, obligation, version), criterion_rows, duty_rows))
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
    for rows in (criterion_rows.rows, duty_rows.rows):
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
        results={row.name: row.result for row in (*criterion_rows.rows, *duty_rows.rows)},
        criterion_rows=criterion_rows.rows,
        duty_rows=duty_rows.rows,
    )


OUTCOMES = {outcome.value: outcome for outcome in Outcome}


def silence(plan: Plan, criteria: Engine, duties: Engine) -> Silence:
    """Ask the engines what each criterion and each duty of the plan comes to when nothing is said."""
    fired = criteria.run([instance.empty for instance in plan.instances])
    results = tuple(
        criterion_result(instance, None, fired_result(names, plan.results, instance.key), examined=True)
        for instance, names in zip(plan.instances, fired, strict=True)
    )
    messages = []
    for duty, (start, end) in zip(plan.duties, plan.spans, strict=True):
        condition = None if duty.condition is None else results[start]
        states = deciding_states(duty, results[end - len(duty.instances) : end])
        word = ASKED if duty.version.decided_by is DecidedBy.JUDGEMENT else PLAIN
        messages.append(duty_message(duty, condition, states, word.word))
    quiet = tuple(
        SilentDuty(results[start:end], message, fired_result(names, plan.results, duty.key))
        for duty, (start, end), message, names in zip(
            plan.duties, plan.spans, messages, duties.run(messages), strict=True
        )
    )
    return Silence(results, quiet, {})


class Machines:
    """Machines by legal interval; safe to share between threads."""

    def __init__(self, kept: int = KEPT) -> None:
        """`kept`: how many intervals stay ready (least recently used goes first)."""
        self._kept = kept
        self._lock = threading.Lock()
        self._plans: OrderedDict[str, Plan] = OrderedDict()
        self._silent: dict[str, Silence] = {}
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

    def _silence(self, plan: Plan, criteria: Engine, duties: Engine) -> Silence:
        found = self._silent.get(plan.key)
        if found is None:
            found = silence(plan, criteria, duties)
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
            self._engines.using(f"{plan.key}/criteria", lambda: Engine(plan.criterion_rows, limit=LIMIT)) as criteria,
            self._engines.using(f"{plan.key}/duties", lambda: Engine(plan.duty_rows, limit=LIMIT)) as duties,
        ):
            yield Machine(plan, criteria, duties, self._silence(plan, criteria, duties))

    def close(self) -> None:
        """Give back the memory of every engine that is not in use."""
        self._engines.clear()
