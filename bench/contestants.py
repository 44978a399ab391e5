"""Who is measured: this program, its engine alone, plain Python and zen-engine."""

from __future__ import annotations

import importlib
import itertools
import json
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from bench.form import PYTHON, ZEN, Decision, Ready, criteria_of, duties_of, flat, written
from bench.workload import ON
from models.evidence import Evidence
from models.words import Outcome, State
from rules.criteria import criterion_result, fired_result
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machine, Machines, Plan


class Answers(NamedTuple):
    """What a contestant says to one evidence case: each criterion's state and each obligation's outcome."""

    states: tuple[State, ...]
    outcomes: tuple[Outcome, ...]


class Question(NamedTuple):
    """One evidence case: the file itself, and the messages it gives."""

    evidence: Evidence
    ready: Ready


class Contestant(Protocol):
    """One way to decide the obligations. Only the call that `prepare` returns is timed."""

    name: str
    form: str

    def prepare(self, question: Question) -> Callable[[], Any]:
        """Whatever can be done before the question is put; a call that then decides it anew each time."""

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - each contestant has a form of its own
        """What the call returned, in the common form."""


class Forms(NamedTuple):
    """The common form of a plan, for those who answer with the results of rows."""

    plan: Plan
    criteria: list[Decision]
    duties: list[Decision]

    @classmethod
    def of(cls, plan: Plan) -> Forms:
        """The decisions of both strata."""
        return cls(plan, criteria_of(plan), duties_of(plan))

    @property
    def decisions(self) -> list[Decision]:
        """Those of both strata, criteria first."""
        return [*self.criteria, *self.duties]

    def flat(self, ready: Ready) -> dict[str, str | int]:
        """Both strata's messages as one."""
        return flat(self.criteria, ready.criteria) | flat(self.duties, ready.duties)

    def answers(self, criteria: Sequence[str], duties: Sequence[str]) -> Answers:
        """From results of rows to states and outcomes; a recommendation is followed or not, never met or broken."""
        states = tuple(
            criterion_result(instance, None, told, examined=True).state
            for instance, told in zip(self.plan.instances, criteria, strict=True)
        )
        advice = {Outcome.MET: Outcome.FOLLOWED, Outcome.BROKEN: Outcome.NOT_FOLLOWED}
        found = [Outcome(told) for told in duties]
        outcomes = tuple(
            advice.get(outcome, outcome) if duty.recommended else outcome
            for duty, outcome in zip(self.plan.duties, found, strict=True)
        )
        return Answers(states, outcomes)


class Ours:
    """This program, whole: statements read, grounds kept, findings and evidence digested."""

    name = "this program, whole"
    form = "rules.evaluation.evaluate: statements in; findings with grounds, digests and receipt out"

    def __init__(self, pack: Pack, machines: Machines) -> None:
        self._pack, self._machines = pack, machines

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        evidence = question.evidence
        return lambda: evaluate(self._pack, self._machines, evidence, ON)

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        states = []
        for finding in told.findings:
            if finding.condition is not None:
                states.append(finding.condition.state)
            states.extend(result.state for result in finding.criteria)
        return Answers(tuple(states), tuple(finding.outcome for finding in told.findings))


class OurEngine:
    """The engine of this program by itself, asked about every ready message of both strata."""

    name = "its engine alone"
    form = "durable_rules 2.0.28 through its C module: every message of both strata, also those without evidence"

    def __init__(self, forms: Forms, machine: Machine) -> None:
        self._forms, self._machine = forms, machine

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        criteria, duties = question.ready
        machine = self._machine
        return lambda: (machine.criteria.run(criteria), machine.duties.run(duties))

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        results = self._forms.plan.results
        one, two = ([fired_result(names, results, "") for names in stratum] for stratum in told)
        return self._forms.answers(one, two)


class PlainPython:
    """The floor: the same expressions as one generated Python function."""

    name = "plain Python"
    form = "one generated function of conditional expressions over one dict of ready messages"

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        body = ", ".join(
            written(decision.tree, PYTHON, lambda prop, name=decision.name: f"m['{name}_{prop}']")  # type: ignore[misc]
            for decision in forms.decisions
        )
        space: dict[str, Any] = {}
        exec(f"def decide(m):\n    return [{body}]", space)  # noqa: S102 - the text was made just above
        self._decide: Callable[[dict[str, str | int]], list[str]] = space["decide"]

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        message, decide = self._forms.flat(question.ready), self._decide
        return lambda: decide(message)

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        count = len(self._forms.criteria)
        return self._forms.answers(told[:count], told[count:])


def zen_graph(forms: Forms) -> str:
    """The decision graph: input, one expression node with an expression for each decision, output."""
    expressions = [
        {
            "id": decision.name,
            "key": decision.name,
            "value": written(decision.tree, ZEN, lambda prop, name=decision.name: f"{name}_{prop}"),  # type: ignore[misc]
        }
        for decision in forms.decisions
    ]
    node: dict[str, Any] = {"type": "expressionNode", "content": {"expressions": expressions}}
    nodes = [
        {"id": name, "name": name, **content}
        for name, content in (("in", {"type": "inputNode"}), ("law", node), ("out", {"type": "outputNode"}))
    ]
    edges = [
        {"id": f"{one['id']}-{other['id']}", "type": "edge", "sourceId": one["id"], "targetId": other["id"]}
        for one, other in itertools.pairwise(nodes)
    ]
    return json.dumps({"nodes": nodes, "edges": edges})


class Zen:
    """zen-engine: both strata as one expression node, an expression for each decision, all messages as one dict."""

    def __init__(self, forms: Forms, *, trace: bool) -> None:
        self._forms = forms
        self.name = f"zen-engine with{'' if trace else 'out'} trace"
        self.form = "one expression node, an expression a decision; all ready messages as one flat dict"
        self._options = {"trace": trace}
        self._decision = importlib.import_module("zen").ZenEngine().create_decision(zen_graph(forms))

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        message, decide, options = self._forms.flat(question.ready), self._decision.evaluate, self._options
        return lambda: decide(message, options)

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        result = told["result"]
        one, two = self._forms.criteria, self._forms.duties
        return self._forms.answers([result[item.name] for item in one], [result[item.name] for item in two])


class ZenExpression:
    """zen-engine's expression language without its decision graph: it cannot trace, and is shown for comparison."""

    name = "zen-engine, bare expression"
    form = "one compiled expression that makes a list, without a decision graph; it has no trace"

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        inner = ", ".join(
            written(decision.tree, ZEN, lambda prop, name=decision.name: f"{name}_{prop}")  # type: ignore[misc]
            for decision in forms.decisions
        )
        self._expression = importlib.import_module("zen").compile_expression(f"[{inner}]")

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        message, decide = self._forms.flat(question.ready), self._expression.evaluate
        return lambda: decide(message)

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        count = len(self._forms.criteria)
        return self._forms.answers(told[:count], told[count:])
