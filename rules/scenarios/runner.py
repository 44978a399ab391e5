"""Runs the scenarios of the law in the product itself, without a test framework.

Features are read with the official Gherkin parser, so that what runs here and under pytest-bdd is the same.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, NamedTuple

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser as GherkinParser
from gherkin.pickles.compiler import Compiler
from parse import Parser  # type: ignore[import-untyped]  # the library has no type stubs
from parse import compile as compile_pattern

from models.errors import Problem, ProblemError, Where
from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.vocabulary import STEPS, ScenarioError, Step, World


class Scenario(NamedTuple):
    """One scenario (or one row of an outline) as it stands in a feature file."""

    feature: str
    obligation: str
    rule: str
    name: str
    line: int
    steps: tuple[tuple[str, str, int, tuple[tuple[str, ...], ...] | None], ...]


class Result(NamedTuple):
    """How a scenario went: `error` is empty when it holds; `rule_hash` is of the rule file it ran on."""

    scenario: Scenario
    passed: bool
    error: str
    rule_hash: str


def feature_files(root: Traversable | None = None) -> dict[str, str]:
    """The feature files by path (`krl/KRL-2-4.feature`); default: those that ship with the product."""
    base = root or resources.files("features")
    found: dict[str, str] = {}
    for folder in sorted(base.iterdir(), key=lambda item: item.name):
        if folder.is_dir() and not folder.name.startswith((".", "_")):
            for entry in sorted(folder.iterdir(), key=lambda item: item.name):
                if entry.name.endswith(".feature"):
                    found[f"{folder.name}/{entry.name}"] = entry.read_text(encoding="utf-8")
    return found


def _named_twice(feature: Mapping[str, Any], file: str) -> list[Problem]:
    """Scenario names must be unique in a file: under pytest-bdd the second of two would be lost in silence."""
    seen: set[str] = set()
    found = []
    for child in feature.get("children", []):
        for inner in child.get("rule", {"children": [child]})["children"]:
            node = inner.get("scenario")
            if node is None:
                continue
            if node["name"] in seen:
                where = Where(file=file, line=node["location"]["line"])
                found.append(Problem("duplicate_id", {"id": node["name"]}, where))
            seen.add(node["name"])
    return found


def _rules_by_line(feature: Mapping[str, Any]) -> dict[str, str]:
    """Scenario node id -> the name of the `Regel` it stands under."""
    names: dict[str, str] = {}
    for child in feature.get("children", []):
        if "rule" in child:
            for inner in child["rule"].get("children", []):
                if "scenario" in inner:
                    names[inner["scenario"]["id"]] = child["rule"]["name"]
    return names


def _lines(feature: Mapping[str, Any]) -> dict[str, int]:
    """Node id -> line, for scenarios, steps and table rows."""
    lines: dict[str, int] = {}

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if "id" in node and "location" in node:
                lines[node["id"]] = node["location"]["line"]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(feature)
    return lines


#: feature files that are kept as they were read: all that ship, and as many more
_KEPT = 512
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


def read_feature(text: str, file: str) -> list[Scenario]:
    """The scenarios of a feature file, outlines written out row by row.

    Raises ProblemError with file and line when the file is not Gherkin in Norwegian, holds no scenario, or gives
    two scenarios the same name.
    """
    return list(_read_once(text, file))


@lru_cache(maxsize=_KEPT)
def _read_once(text: str, file: str) -> tuple[Scenario, ...]:
    try:
        document: Any = GherkinParser().parse(text)
    except (CompositeParserException, ParserError) as error:
        first: Any = error.errors[0] if isinstance(error, CompositeParserException) else error
        location = getattr(first, "location", None)
        line = location.get("line") if isinstance(location, dict) else None
        told: dict[str, str | int] = {"detail": str(first).splitlines()[0][:120]}
        raise ProblemError.one("not_gherkin", where=Where(file=file, line=line), arguments=told) from None
    feature = document.get("feature")
    with_uri: Any = {**document, "uri": file}
    pickles: Any = Compiler().compile(with_uri) if feature else []
    if not feature or feature["language"] != "no" or not pickles:
        raise ProblemError.one("feature_empty", where=Where(file=file))
    twice = _named_twice(feature, file)
    if twice:
        raise ProblemError(twice)
    rules, lines = _rules_by_line(feature), _lines(feature)
    obligation = file.rsplit("/", 1)[-1].removesuffix(".feature")
    scenarios = []
    for pickle in pickles:
        steps = []
        for step in pickle["steps"]:
            table = step.get("argument", {}).get("dataTable")
            rows = tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]) if table else None
            steps.append((_KINDS[step["type"]], step["text"], lines[step["astNodeIds"][0]], rows))
        node = pickle["astNodeIds"]
        scenarios.append(
            Scenario(file, obligation, rules.get(node[0], ""), pickle["name"], lines[node[-1]], tuple(steps))
        )
    return tuple(scenarios)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[Step, Parser, bool], ...]:
    return tuple(
        (step, compile_pattern(step.pattern), "datatable" in inspect.signature(step.function).parameters)
        for step in STEPS
    )


def _run_step(world: World, kind: str, text: str, table: tuple[tuple[str, ...], ...] | None) -> bool:
    """Run the step that `text` matches; say whether there was one."""
    for step, pattern, takes_table in _patterns():
        match = pattern.parse(text) if step.kind == kind else None
        if match is not None:
            step.function(world, **match.named, **({"datatable": table} if takes_table else {}))
            return True
    return False


def run_scenario_in_world(
    scenario: Scenario, pack: Pack, machines: Machines, local: Sequence[Pack] = ()
) -> tuple[Result, World]:
    """Run one scenario on a pack; the result, and the world it left behind.

    `local`: packs with a local one switched on, for scenarios whose obligation `pack` does not hold. Never raises
    for a scenario that does not hold: the result says so, with the line.
    """
    world = World(pack, machines, local)
    holding = [item for item in (pack, *local) if scenario.obligation in item.provision_of]
    hashed = rule_hash(holding[0], scenario.obligation) if holding else ""

    def fail(line: int, why: str) -> tuple[Result, World]:
        return Result(scenario, passed=False, error=f"{scenario.feature}:{line}: {why}", rule_hash=hashed), world

    for kind, text, line, table in scenario.steps:
        try:
            if not _run_step(world, kind, text, table):
                return fail(line, f'ukjent steg "{text}"')
        except ScenarioError as error:
            return fail(line, str(error))
    if not any(kind == "then" for kind, *_ in scenario.steps):
        return fail(scenario.line, "scenarioet prøver ingenting")
    return Result(scenario, passed=True, error="", rule_hash=hashed), world


def run_scenario(scenario: Scenario, pack: Pack, machines: Machines, local: Sequence[Pack] = ()) -> Result:
    """Run one scenario on a pack, or on the one of `local` that holds its obligation.

    Never raises for a scenario that does not hold: the result says so.
    """
    return run_scenario_in_world(scenario, pack, machines, local)[0]


def rule_hash(pack: Pack, obligation: str) -> str:
    """SHA-256 of the rule file that the obligation stands in."""
    provision = pack.provision_of[obligation]
    name = pack.places.get(obligation, Where()).file
    if name in pack.files:
        return pack.file_digests[name]
    return hashlib.sha256(provision.model_dump_json().encode()).hexdigest()


def all_scenarios(files: Mapping[str, str]) -> list[Scenario]:
    """Every scenario of the feature files. Raises ProblemError with every mistake, or when there are none."""
    found: list[Scenario] = []
    problems: list[Problem] = []
    for name, text in files.items():
        try:
            found += read_feature(text, name)
        except ProblemError as error:
            problems += error.problems
    if not files or not (found or problems):
        problems.append(Problem("no_scenarios"))
    if problems:
        raise ProblemError(problems)
    return found


def run_all(
    scenarios: Iterable[Scenario], pack: Pack, machines: Machines, local: Sequence[Pack] = ()
) -> Iterable[Result]:
    """Run scenarios one after the other, giving each result as it comes. `local`: as in `run_scenario`."""
    return (run_scenario(scenario, pack, machines, local) for scenario in scenarios)
