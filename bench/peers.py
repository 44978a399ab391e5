"""The contestants of `--peers all`: CLIPS, CEL and Rego. None of them traces or explains."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from typing import Any

from bench.contestants import Answers, Contestant, Forms, Question
from bench.form import CEL, SIGNS, Decision, Message, Value, written
from rules.engine.subset import Row, Test

_TWENTY = 20
"""Rego looks a key up by walking through the object, so messages are put together in groups of so many."""
_CLIPS_SIGNS = {"eq": "=", "neq": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}


def _by_name(forms: Forms, question: Question) -> list[tuple[Decision, Message]]:
    messages = [*question.ready.criteria, *question.ready.duties]
    return list(zip(forms.decisions, messages, strict=True))


def _named(forms: Forms, told: Mapping[str, str]) -> Answers:
    one, two = forms.criteria, forms.duties
    return forms.answers([told[item.name] for item in one], [told[item.name] for item in two])


class Clips:
    """CLIPS: a template for each decision, a rule for each row, a fact for each message."""

    name = "CLIPS"
    form = "a rule a row; facts asserted through templates, results told by a Python function that the rules call"

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._clips = importlib.import_module("clips")
        self._env = self._clips.Environment()
        self._told: dict[str, str] = {}
        self._env.define_function(self._tell, "tell-result")
        for decision in forms.decisions:
            slots = " ".join(f"(slot {prop})" for prop in decision.props)
            self._env.build(f"(deftemplate {decision.name} {slots})")
            for number, row in enumerate(decision.rows):
                head, result = f"{decision.name}-{number}", row.result
                pattern = f"({decision.name} {self._slots(row)})"
                self._env.build(f"(defrule {head} {pattern} => (tell-result {decision.name} {result}))")

    def _tell(self, name: str, result: str) -> None:
        self._told[name] = result

    @staticmethod
    def _slots(row: Row) -> str:
        by_prop: dict[str, list[Test]] = {}
        for test in row.tests:
            by_prop.setdefault(test.prop, []).append(test)
        slots = []
        for prop, tests in by_prop.items():
            if isinstance(tests[0].value, str):
                told = "&".join(f"{'~' if test.op == 'neq' else ''}{test.value}" for test in tests)
            else:
                told = f"?{prop}" + "".join(f"&:({_CLIPS_SIGNS[test.op]} ?{prop} {test.value})" for test in tests)
            slots.append(f"({prop} {told})")
        return " ".join(slots)

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        symbol = self._clips.Symbol
        facts = [
            (
                self._env.find_template(decision.name),
                {
                    prop: symbol(value) if isinstance(value := message[prop], str) else value
                    for prop in decision.props
                },
            )
            for decision, message in _by_name(self._forms, question)
        ]

        def decide() -> dict[str, str]:
            self._told = {}
            self._env.reset()
            for template, slots in facts:
                template.assert_fact(**slots)
            self._env.run()
            return self._told

        return decide

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        return _named(self._forms, told)


class Cel:
    """CEL (the Rust implementation behind common-expression-language): a compiled program for each decision."""

    name = "CEL"
    form = "a compiled program a decision, each with its own ready message"

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        compiled = importlib.import_module("cel").compile
        self._programs = [compiled(written(item.tree, CEL, lambda prop: prop)) for item in forms.decisions]

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        messages: list[dict[str, Value]] = [
            {prop: message[prop] for prop in decision.props} for decision, message in _by_name(self._forms, question)
        ]
        pairs = [(program.execute, message) for program, message in zip(self._programs, messages, strict=True)]
        return lambda: [execute(message) for execute, message in pairs]

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        count = len(self._forms.criteria)
        return self._forms.answers(told[:count], told[count:])


class Rego:
    """Rego (rego-cpp behind regopy): a rule with `else` branches for each decision, compiled to a bundle."""

    name = "Rego"
    form = (
        "a rule a decision, its rows as else branches, compiled to a bundle; messages nested by twenty and decision"
    )

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._regopy = importlib.import_module("regopy")
        self._interpreter = self._regopy.Interpreter()
        rules = [self._rule(number, decision) for number, decision in enumerate(forms.decisions)]
        self._interpreter.add_module("law", "\n".join(["package law", "import rego.v1", *rules]))
        self._interpreter.set_input(self._regopy.Input({}))
        self._bundle = self._interpreter.build("x := data.law", [])

    @staticmethod
    def _rule(number: int, decision: Decision) -> str:
        place = f"input.g{number // _TWENTY}.{decision.name}"
        branches = []
        for row in decision.rows:
            tests = [f"{place}.{test.prop} {SIGNS[test.op]} {json.dumps(test.value)}" for test in row.tests]
            branches.append(f'"{row.result}" if {{ {"; ".join(tests) or "true"} }}')
        return f"{decision.name} := " + " else := ".join(branches)

    def prepare(self, question: Question) -> Callable[[], Any]:
        """The call that decides the question."""
        nested: dict[str, dict[str, dict[str, Value]]] = {}
        for number, (decision, message) in enumerate(_by_name(self._forms, question)):
            group = nested.setdefault(f"g{number // _TWENTY}", {})
            group[decision.name] = {prop: message[prop] for prop in decision.props}
        interpreter, made = self._interpreter, self._regopy.Input

        def decide() -> str:
            interpreter.set_input(made(nested))
            return str(interpreter.query_bundle(self._bundle))

        return decide

    def answers(self, told: Any) -> Answers:  # noqa: ANN401 - as of the protocol
        """Its answers in the common form."""
        return _named(self._forms, json.loads(told)["bindings"]["x"])


def all_peers(forms: Forms) -> list[Contestant]:
    """Every peer, built for the decisions of `forms`."""
    return [Clips(forms), Cel(forms), Rego(forms)]
