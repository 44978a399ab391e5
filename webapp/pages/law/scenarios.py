"""An obligation's scenarios as a reader sees them: in Norwegian, step by step, with how they went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from controls.storage import ScenarioRun
from rules.scenarios.runner import Scenario, read_feature

#: as many features as the law has, and some more
_KEPT = 512
#: the Norwegian keywords, as the features have them
_KEYWORDS = {"given": "Gitt", "when": "Når", "then": "Så"}
_AND = "Og"


class StepView(NamedTuple):
    """One step: its keyword, its text, and its table with the heading first."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...]


class ScenarioView(NamedTuple):
    """One scenario with its steps and how it went.

    `run` is None where it was not run; `steps` is empty where it was run but does not stand in the features.
    """

    name: str
    line: int
    steps: tuple[StepView, ...]
    run: ScenarioRun | None


class RuleView(NamedTuple):
    """The scenarios under one `Regel`; the name is empty for those that stand under none."""

    name: str
    scenarios: tuple[ScenarioView, ...]


@lru_cache(maxsize=_KEPT)
def _read(text: str, file: str) -> tuple[Scenario, ...]:
    return tuple(read_feature(text, file))


def feature_of(features: Mapping[str, str], obligation: str) -> tuple[Scenario, ...]:
    """The scenarios of an obligation, from the texts of the features by path; empty when it has none.

    Raises ProblemError when its feature cannot be read.
    """
    name = f"/{obligation}.feature"
    return tuple(item for file, text in features.items() if file.endswith(name) for item in _read(text, file))


def _steps(scenario: Scenario) -> tuple[StepView, ...]:
    found: list[StepView] = []
    before = ""
    for kind, text, _, table in scenario.steps:
        found.append(StepView(_AND if kind == before else _KEYWORDS[kind], text, table or ()))
        before = kind
    return tuple(found)


def scenario_views(scenarios: Iterable[Scenario], runs: Iterable[ScenarioRun]) -> list[RuleView]:
    """The scenarios with how each went, under their rules, in the order of the feature.

    A run belongs to the scenario with its feature, line and name. Runs of what no longer stands there are last.
    """
    went = {(run.feature, run.line, run.name): run for run in runs}
    by_rule: dict[str, list[ScenarioView]] = {}
    for item in scenarios:
        run = went.pop((item.feature, item.line, item.name), None)
        by_rule.setdefault(item.rule, []).append(ScenarioView(item.name, item.line, _steps(item), run))
    for run in went.values():
        by_rule.setdefault(run.rule, []).append(ScenarioView(run.name, run.line, (), run))
    return [RuleView(name, tuple(views)) for name, views in by_rule.items()]
