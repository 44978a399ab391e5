"""The form that all contestants are made from: for each criterion and obligation one decision on one flat message.

The rows of a criterion become a decision tree that tests each property at most once; an obligation becomes its Kleene
formula. Both are written out as one expression in any language with a conditional. Contestants that work by rules
get the rows as they are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import eq, ge, gt, le, lt, ne
from typing import Final, NamedTuple, TypeAlias

from models.law import AllOf, DecidedBy, Role
from models.words import Outcome
from rules.compiler import Duty
from rules.engine.subset import Operator, Row, Test
from rules.evaluation import Case, decide_criteria, weigh
from rules.expression import Expression
from rules.facts import see
from rules.plan import Machine, Plan

Value: TypeAlias = str | int
Message: TypeAlias = Mapping[str, Value]

SIGNS: Final[Mapping[Operator, str]] = {"eq": "==", "neq": "!=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
_HOLDS: Final[Mapping[Operator, Callable[[Value, Value], bool]]] = {
    "eq": eq, "neq": ne, "lt": lt, "lte": le, "gt": gt, "gte": ge,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class All:
    """Holds when every part holds; without parts it always does."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Holds when some part holds; without parts it never does."""

    parts: tuple[Condition, ...]


Condition: TypeAlias = Test | All | Any


@dataclass(frozen=True, slots=True)
class Choice:
    """`yes` when the test holds, otherwise `no`."""

    test: Condition
    yes: Node
    no: Node


Node: TypeAlias = Choice | str
"""A decision; a text is its result."""


class Decision(NamedTuple):
    """One decision: its short name, the properties of its message, its rows, and the same as one expression."""

    name: str
    props: tuple[str, ...]
    rows: tuple[Row, ...]
    tree: Node


def _is(prop: str, value: str) -> Test:
    return Test(prop, "eq", value)


def _domains(rows: Sequence[Row]) -> dict[str, frozenset[Value]]:
    """For each property values that tell its tests apart: yes and no of a flag, a number and its neighbours."""
    found: dict[str, set[Value]] = {}
    for row in rows:
        for test in row.tests:
            near: set[Value] = {"yes", "no"} if isinstance(test.value, str) else set()
            if isinstance(test.value, int):
                near = {test.value - 1, test.value, test.value + 1}
            found.setdefault(test.prop, set()).update(near)
    return {prop: frozenset(values) for prop, values in found.items()}


def _holding(test: Test, values: frozenset[Value]) -> frozenset[Value]:
    return frozenset(value for value in values if _HOLDS[test.op](value, test.value))


def _still_open(
    rows: Sequence[tuple[Sequence[Test], str]], known: Mapping[str, frozenset[Value]]
) -> list[tuple[list[Test], str]]:
    """The rows that can still fire, each with the tests that are not yet settled."""
    found = []
    for tests, result in rows:
        hits = [(test, _holding(test, known[test.prop])) for test in tests]
        if all(hit for _, hit in hits):
            found.append(([test for test, hit in hits if hit != known[test.prop]], result))
    return found


def _tree(rows: Sequence[tuple[Sequence[Test], str]], known: Mapping[str, frozenset[Value]]) -> Node:
    left = _still_open(rows, known)
    test = next((test for tests, _ in left for test in tests), None)
    if test is None or len({result for _, result in left}) == 1:
        return left[0][1]
    hit = _holding(test, known[test.prop])
    return Choice(
        test,
        _tree(left, {**known, test.prop: hit}),
        _tree(left, {**known, test.prop: known[test.prop] - hit}),
    )


def _value_is(expression: Expression | None, value: str, *, judged: bool = False) -> Condition:
    """The expression has the value `yes` or `no`; `judged`: what only a person can weigh counts as yes."""
    if expression is None:
        return All(()) if value == "yes" else Any(())
    if isinstance(expression, str):
        found = _is(expression, value)
        return Any((found, _is(expression, "ask"))) if judged else found
    inner = expression.all if isinstance(expression, AllOf) else expression.any
    parts = tuple(_value_is(part, value, judged=judged) for part in inner)
    return All(parts) if isinstance(expression, AllOf) == (value == "yes") else Any(parts)


def _formula(duty: Duty) -> Node:
    """The obligation as one expression: who has said what, whether the duty applies, and the criteria's formula."""
    if duty.informational:
        return Outcome.INFORMATIONAL.value
    broken, met, unresolved = Outcome.BROKEN.value, Outcome.MET.value, Outcome.UNRESOLVED.value
    breaks = [instance.prop for instance in duty.instances if instance.criterion.role is Role.BREAKS]
    by_evidence = Any((*(_is(prop, "no") for prop in breaks), _value_is(duty.expression, "no")))
    by_judgement = duty.version.decided_by is DecidedBy.JUDGEMENT
    plain: Node = unresolved if by_judgement else Choice(_value_is(duty.expression, "yes"), met, unresolved)
    judged: Node = Choice(_value_is(duty.expression, "yes", judged=True), met, unresolved)
    said: Node = Choice(
        _is("word", "plain"),
        plain,
        Choice(_is("word", "judged_met"), judged, Choice(_is("word", "judged_broken"), broken, unresolved)),
    )
    applies: Node = Choice(_is("applies", "unknown"), unresolved, Choice(by_evidence, broken, said))
    concluded: Node = Choice(_is("word", "authority_met"), Choice(by_evidence, unresolved, met), applies)
    relevant: Node = Choice(_is("applies", "no"), Outcome.NOT_RELEVANT.value, concluded)
    return Choice(_is("word", "authority_broken"), broken, relevant)


def criteria_of(plan: Plan) -> list[Decision]:
    """The decisions of stratum one, in the order of the plan's instances: `i0`, `i1` and so on."""
    return [
        Decision(
            f"i{number}",
            tuple(prop for prop in instance.empty if prop != "case"),
            instance.rows,
            _tree([(row.tests, row.result) for row in instance.rows], _domains(instance.rows)),
        )
        for number, instance in enumerate(plan.instances)
    ]


def duties_of(plan: Plan) -> list[Decision]:
    """The decisions of stratum two, in the order of the plan's duties: `o0`, `o1` and so on."""
    found = []
    for number, duty in enumerate(plan.duties):
        props = [instance.prop for instance in duty.instances if instance.criterion.role in (Role.SHOWS, Role.BREAKS)]
        last = () if duty.informational else ("applies", "word")
        found.append(Decision(f"o{number}", (*props, *last), duty.rows, _formula(duty)))
    return found


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a language writes what a decision needs."""

    choose: str
    both: str
    either: str
    true: str
    false: str


ZEN = Dialect("({test} ? {yes} : {no})", " and ", " or ", "true", "false")
CEL = Dialect("({test} ? {yes} : {no})", " && ", " || ", "true", "false")
PYTHON = Dialect("({yes} if {test} else {no})", " and ", " or ", "True", "False")


def written(node: Node | Condition, dialect: Dialect, name: Callable[[str], str]) -> str:
    """A decision in a language; `name` says how a property of its message is called there."""
    if isinstance(node, str):
        return f"'{node}'"
    if isinstance(node, Test):
        return f"{name(node.prop)} {SIGNS[node.op]} {json.dumps(node.value)}".replace('"', "'")
    if isinstance(node, Choice):
        test, yes, no = (written(part, dialect, name) for part in (node.test, node.yes, node.no))
        return dialect.choose.format(test=test, yes=yes, no=no)
    parts = [written(part, dialect, name) for part in node.parts]
    if not parts:
        return dialect.true if isinstance(node, All) else dialect.false
    return f"({(dialect.both if isinstance(node, All) else dialect.either).join(parts)})"


class Ready(NamedTuple):
    """An evidence case as ready messages, one for each decision of each stratum."""

    criteria: tuple[Message, ...]
    duties: tuple[Message, ...]


def ready_messages(machine: Machine, case: Case) -> Ready:
    """The messages of all criteria and obligations for `case`, those without any evidence too."""
    plan = machine.plan
    criteria: list[Message] = []
    for instance in plan.instances:
        about = case.statements.get(instance.fact.id)
        seen = about and see(instance, about, case.on, case.documents, case.providers)
        criteria.append(dict(seen.message if seen else instance.empty))
    results = decide_criteria(machine, range(len(plan.instances)), case)
    weighed = (
        weigh(duty, tuple(results[start:end]), case)
        for duty, (start, end) in zip(plan.duties, plan.spans, strict=True)
    )
    duties = ({prop: _plain(value) for prop, value in item.message.items()} for item in weighed)
    return Ready(tuple(criteria), tuple(duties))


def _plain(value: Value) -> Value:
    """Without the enumeration around a word, so that every contestant gets a common text."""
    return str(value) if isinstance(value, str) else value


def flat(decisions: Sequence[Decision], messages: Sequence[Message]) -> dict[str, Value]:
    """All messages as one: each property under the name of its decision."""
    return {
        f"{decision.name}_{prop}": message[prop]
        for decision, message in zip(decisions, messages, strict=True)
        for prop in decision.props
    }
