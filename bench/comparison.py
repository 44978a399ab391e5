"""The comparisons: all contestants on one pack, one changed statement, and growth with the number of obligations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from bench.agreement import check_agreement
from bench.clock import Spread, Timing, race, ratios
from bench.contestants import Contestant, Forms, OurEngine, Ours, PlainPython, Question, Zen, ZenExpression
from bench.form import ready_messages
from bench.peers import all_peers
from bench.workload import ON, SEED, evidence_for, repeated_pack
from models.evidence import Evidence, Statement
from models.words import Outcome
from rules.evaluation import evaluate, make_case
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machine, Machines
from rules.session import Session

CASES: Final = 5
"""Evidence files that take turns in each measurement."""
CHECKED: Final = 24
"""Evidence files on which all must agree first, from nothing stated to everything stated."""
GROWTH: Final = (50, 100, 200)


class Size(NamedTuple):
    """How much there is to decide, and how much of it our engine is asked anew each time."""

    obligations: int
    criteria: int
    statements: float
    asked: float
    """Messages of both strata that our engine gets in one evaluation."""


class Compared(NamedTuple):
    """All contestants on one pack."""

    title: str
    size: Size
    outcomes: Counter[Outcome]
    forms: Mapping[str, str]
    timings: Mapping[str, Timing]
    against: Mapping[str, Spread]
    """How many times as long this program, whole, takes as each of the others."""


class Changed(NamedTuple):
    """One changed statement beside a whole evaluation: seconds of processor time."""

    statements: int
    change: Spread
    whole: Spread
    cheaper: Spread


class Grown(NamedTuple):
    """Seconds of processor time for an obligation, by the number of obligations."""

    obligations: tuple[int, ...]
    each: tuple[Spread, ...]
    last_to_first: Spread


def _question(machine: Machine, evidence: Evidence) -> Question:
    return Question(evidence, ready_messages(machine, make_case(evidence, ON)))


def _checked(pack: Pack, municipalities: Municipalities) -> list[Evidence]:
    """Evidence of every kind: much and little of it, and with many judgements too."""
    return [
        evidence_for(
            pack, municipalities, SEED + 1000 + number, share=(number % 5) / 4, judgements=(0, 10, 60)[number % 3]
        )
        for number in range(CHECKED)
    ]


def _asked(machine: Machine, questions: Sequence[Question]) -> float:
    """How many messages an evaluation puts to the engine, on average: those that say something."""
    empty = [instance.empty for instance in machine.plan.instances]
    silent = [quiet.message for quiet in machine.silent.duties]
    asked = [
        sum(message != nothing for message, nothing in zip(told, quiet, strict=True))
        for question in questions
        for told, quiet in ((question.ready.criteria, empty), (question.ready.duties, silent))
    ]
    return sum(asked) / len(questions)


def compare(title: str, pack: Pack, municipalities: Municipalities, *, rounds: int, peers: bool) -> Compared:
    """Everybody on one pack, after everybody agreed.

    `rounds`: of the race; `peers`: CLIPS, CEL and Rego as well. Raises DisagreementError.
    """
    machines = Machines()
    with machines.using(pack, ON) as machine:
        forms = Forms.of(machine.plan)
        ours = Ours(pack, machines)
        contestants: list[Contestant] = [
            ours, OurEngine(forms, machine), Zen(forms, trace=True), Zen(forms, trace=False),
            ZenExpression(forms), PlainPython(forms),
        ]  # fmt: skip
        contestants += all_peers(forms) if peers else []
        usual = [_question(machine, evidence_for(pack, municipalities, SEED + number)) for number in range(CASES)]
        checked = [_question(machine, evidence) for evidence in _checked(pack, municipalities)]
        outcomes = check_agreement(machine.plan, contestants, [*usual, *checked])
        calls = {item.name: [item.prepare(question) for question in usual] for item in contestants}
        timings = race(calls, rounds=rounds)
        size = Size(
            len(machine.plan.duties),
            len(machine.plan.instances),
            sum(len(question.evidence.statements) for question in usual) / CASES,
            _asked(machine, usual),
        )
    mine = timings[ours.name]
    return Compared(
        title,
        size,
        outcomes,
        {item.name: item.form for item in contestants},
        timings,
        {name: ratios(mine, timing) for name, timing in timings.items() if name != ours.name},
    )


def _other_value(statement: Statement) -> Statement:
    return statement.model_copy(update={"value": not statement.value})


def _and_back(session: Session, statement: Statement) -> Callable[[], Any]:
    other = _other_value(statement)

    def call() -> None:
        session.change(other)
        session.change(statement)

    return call


def changed_statement(pack: Pack, municipalities: Municipalities, *, rounds: int) -> Changed:
    """A yes that becomes a no and back, of those that change some finding, beside the whole evaluation."""
    machines = Machines()
    changes: list[Callable[[], Any]] = []
    whole: list[Callable[[], Any]] = []
    for number in range(CASES):
        evidence = evidence_for(pack, municipalities, SEED + number)
        session = Session(pack, machines, evidence, ON)
        for statement in evidence.statements:
            if isinstance(statement.value, bool):
                found = session.change(_other_value(statement)).findings
                session.change(statement)
                if found:
                    changes.append(_and_back(session, statement))
        whole.append(lambda evidence=evidence: evaluate(pack, machines, evidence, ON))  # type: ignore[misc]
    timings = race({"change": changes, "whole": whole}, rounds=rounds)
    change, all_of_it = timings["change"], timings["whole"]
    one = [figure / 2 for figure in change.processor]  # there and back
    cheaper = [whole / part for whole, part in zip(all_of_it.processor, one, strict=True)]
    return Changed(len(changes), Spread.of(one), Spread.of(all_of_it.processor), Spread.of(cheaper))


def growth(pack: Pack, municipalities: Municipalities, *, rounds: int) -> Grown:
    """Packs of 50, 100 and 200 obligations: the first 50 of the law, over and over, about facts of their own."""
    machines = Machines()
    calls: dict[str, list[Callable[[], Any]]] = {}
    for size in GROWTH:
        grown = repeated_pack(pack, size, base=GROWTH[0])
        calls[str(size)] = [
            lambda grown=grown, evidence=evidence: evaluate(grown, machines, evidence, ON)  # type: ignore[misc]
            for evidence in (evidence_for(grown, municipalities, SEED + number) for number in range(CASES))
        ]
    timings = race(calls, rounds=rounds)
    each = [[figure / size for figure in timings[str(size)].processor] for size in GROWTH]
    last_to_first = [last / first for first, last in zip(each[0], each[-1], strict=True)]
    return Grown(GROWTH, tuple(map(Spread.of, each)), Spread.of(last_to_first))
