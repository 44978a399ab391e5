"""What is missing: everything open is listed, in an order that settles most, and what is listed does settle."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import examples
from controls.evaluating import evaluate_bytes
from controls.overview import version_of
from controls.todo import Aim, Step, Todo, Way, Who, aims_of, in_order, next_of, todo_of
from models.findings import Evaluation, Finding
from models.law import Condition, Criterion, Version
from models.words import Group, Outcome, Reason, State
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines

EXAMPLES = sorted(
    path for path in Path(str(examples.__path__[0])).rglob("*.yaml") if b"tilsynsklar-evidence/1" in path.read_bytes()
)
PLACE = {name: number for number, name in enumerate("abcdefgh")}
FACTS = st.sampled_from(sorted(PLACE))


def minimal(ways: Iterable[frozenset[str]]) -> tuple[Way, ...]:
    """The ways that hold no other."""
    found = set(ways)
    return tuple(sorted((way for way in found if not any(other < way for other in found)), key=sorted))


WAYS = st.lists(st.frozensets(FACTS, min_size=1, max_size=3), min_size=1, max_size=3).map(minimal)
AIMS = st.lists(st.tuples(WAYS, st.booleans()), max_size=7).map(
    lambda told: [Aim(f"D-{number}", ways, mandatory) for number, (ways, mandatory) in enumerate(told)]
)


def settled(aims: Sequence[Aim], facts: Iterable[str], *, mandatory: bool | None = None) -> int:
    """How many aims these facts settle."""
    have = frozenset(facts)
    return sum(
        any(way <= have for way in aim.ways) for aim in aims if mandatory is None or aim.mandatory is mandatory
    )


@given(AIMS)
def test_the_list_is_whole(aims: list[Aim]) -> None:
    """Every fact of a way stands in the list once, the whole list settles every aim, and says where."""
    picks = in_order(aims, PLACE)
    names = [pick.fact for pick in picks]

    assert sorted(names) == sorted({fact for aim in aims for way in aim.ways for fact in way})
    assert settled(aims, names) == len(aims)
    assert sorted(name for pick in picks for name in pick.settles) == sorted(aim.obligation for aim in aims)
    assert in_order(aims, PLACE) == picks


@given(AIMS)
def test_what_is_said_to_settle_settles_there(aims: list[Aim]) -> None:
    """An aim is settled exactly by the fact that is said to settle it, together with those before it."""
    before: list[str] = []
    for pick in in_order(aims, PLACE):
        gone = settled(aims, before)
        before.append(pick.fact)
        assert settled(aims, before) - gone == len(pick.settles)


@given(st.lists(FACTS, max_size=12))
def test_single_facts_stand_in_the_best_order(facts: list[str]) -> None:
    """Where each aim has one fact, no list of the same length settles more than the beginning of this one."""
    aims = [Aim(f"D-{number}", (frozenset({fact}),)) for number, fact in enumerate(facts)]
    names = [pick.fact for pick in in_order(aims, PLACE)]

    for length in range(1, len(names) + 1):
        best = max(settled(aims, chosen) for chosen in combinations(sorted(set(facts)), length))
        assert settled(aims, names[:length]) == best


@given(st.lists(st.frozensets(FACTS, min_size=1, max_size=3), max_size=8))
def test_alternatives_are_covered_nearly_as_well_as_can_be(ways: list[frozenset[str]]) -> None:
    """Where any of several facts settles an aim, each beginning settles at least 63 percent of the best possible."""
    aims = [Aim(f"D-{number}", tuple(frozenset({fact}) for fact in sorted(way))) for number, way in enumerate(ways)]
    names = [pick.fact for pick in in_order(aims, PLACE)]

    for length in range(1, len(names) + 1):
        best = max(settled(aims, chosen) for chosen in combinations(names, length))
        assert settled(aims, names[:length]) >= (1 - (1 - 1 / length) ** length) * best - 1e-9


@given(AIMS)
def test_the_first_way_is_the_best_one(aims: list[Aim]) -> None:
    """No way settles more duties for each of its facts than the one that stands first."""
    picks = in_order(aims, PLACE)
    ways = {way for aim in aims for way in aim.ways}
    names = [pick.fact for pick in picks]
    begins = [way for way in ways if frozenset(names[: len(way)]) == way]
    if not aims:
        assert picks == ()
        return

    def worth(way: Way) -> tuple[float, float]:
        return settled(aims, way, mandatory=True) / len(way), settled(aims, way, mandatory=False) / len(way)

    assert max(map(worth, begins)) == max(map(worth, ways))


def test_duties_go_before_recommendations() -> None:
    """One duty stands before two recommendations, and ties follow the law."""
    aims = [
        Aim("R-1", (frozenset("a"),), mandatory=False),
        Aim("R-2", (frozenset("a"),), mandatory=False),
        Aim("D-1", (frozenset("c"),)),
        Aim("D-2", (frozenset("b"),)),
    ]

    assert [pick.fact for pick in in_order(aims, PLACE)] == ["b", "c", "a"]


def test_a_small_way_goes_before_a_large_one() -> None:
    """One fact that settles one duty stands before three that settle two."""
    aims = [Aim("D-1", (frozenset("abc"),)), Aim("D-2", (frozenset("abc"),)), Aim("D-3", (frozenset("d"),))]

    assert [pick.fact for pick in in_order(aims, PLACE)] == ["d", "a", "b", "c"]


# On the law itself


def value_for(condition: Condition, on: date) -> Any:  # noqa: ANN401 - a value of any type
    """A value that passes a test on a fact."""
    operand = condition.operand
    if condition.operator == "within_months":
        return str(on)
    if isinstance(operand, tuple):
        return operand[0]
    return str(operand) if isinstance(operand, date) else operand


def good(criterion: Criterion, group: Group, on: date, number: int, *, holds: bool = True) -> dict[str, Any]:
    """The strongest statement there is that answers a control question well, or that a condition does not hold."""
    test = criterion.yes if holds else criterion.no
    assert criterion.yes is not None
    value = value_for(test, on) if test is not None else not criterion.yes.operand
    return {
        "id": f"good-{number}",
        "fact": criterion.fact,
        "value": value,
        "about": "municipality",
        "said_by": "municipality",
        "group": group.value,
        "mode": "done",
        "shown_by": "observation",
        "certainty": "certain",
        "from": str(on),
        "source": {"document": "new"},
    }


class Tried:
    """Evaluations of evidence to which statements are added."""

    def __init__(self, pack: Pack, machines: Machines, municipalities: Municipalities) -> None:
        """The law, its engine and the municipalities."""
        self.parts = pack, machines, municipalities
        self.pack = pack

    def __call__(
        self, on: date, statements: Sequence[Mapping[str, Any]] = (), scope: Sequence[str] = ()
    ) -> Evaluation:
        """Evaluate a file that holds these statements."""
        content = {
            "format": "tilsynsklar-evidence/1",
            "on": str(on),
            "subject": {"municipality": "5001" if on.year > 2017 else "1601", "name": "Trondheim"},
            "documents": [{"id": "new", "title": "Nytt", "date": str(on)}],
            "statements": list(statements),
        }
        text = json.dumps(content).encode()
        return evaluate_bytes(text, "new.json", *self.parts, scope=tuple(scope)).evaluation

    def answers(self, finding: Finding, way: Way, on: date, *, condition: bool) -> list[dict[str, Any]]:
        """Good answers to the questions of a finding that ask for the facts of a way."""
        version = version_of(finding, self.pack.obligations[finding.obligation])
        if condition:
            assert version.applies_when is not None
            return [good(version.applies_when, Group.ALL, on, 0, holds=False)]
        asked = [*([version.applies_when] if version.applies_when else []), *version.criteria]
        there = {result.criterion for result in finding.criteria}
        wanted = [item for item in asked if item.fact in way and item.yes is not None]
        assert there
        return [
            good(item, group, on, 10 * number + place)
            for number, item in enumerate(wanted)
            for place, group in enumerate(item.groups)
        ]


@pytest.fixture(scope="module")
def tried(pack: Pack, machines: Machines, municipalities: Municipalities) -> Tried:
    """Evaluations of the whole law."""
    return Tried(pack, machines, municipalities)


@pytest.mark.parametrize("on", [date(2015, 6, 1), date(2020, 6, 22), date(2024, 6, 22), date(2026, 1, 15)])
def test_every_way_settles_and_no_part_of_one_does(tried: Tried, on: date) -> None:
    """Of every unresolved finding of the law: good answers to a way settle it, and with one left out they do not."""
    tries = 0
    for finding in tried(on).findings:
        if finding.outcome is not Outcome.UNRESOLVED:
            continue
        version = version_of(finding, tried.pack.obligations[finding.obligation])
        for number, aim in enumerate(aims_of(finding, version)):
            condition = number == 0 and finding.condition is not None and finding.condition.reasons != ()
            for way in aim.ways:
                tries += 1
                added = tried.answers(finding, way, on, condition=condition)
                assert way <= set(finding.missing)
                (found,) = tried(on, added, [finding.obligation]).findings
                expected = {Outcome.NOT_RELEVANT} if condition else {Outcome.MET, Outcome.FOLLOWED}
                assert found.outcome in expected, (finding.obligation, sorted(way), found)
                for left_out in way:
                    fewer = [item for item in added if item["fact"] != left_out]
                    (found,) = tried(on, fewer, [finding.obligation]).findings
                    assert found.outcome is Outcome.UNRESOLVED
    assert tries > 25


def whole(evaluation: Evaluation, todo: Todo) -> None:
    """Everything unresolved is in some list, and nothing else."""
    unresolved = {finding.obligation for finding in evaluation.findings if finding.outcome is Outcome.UNRESOLVED}
    listed = {name for task in todo.tasks for name in task.part}
    listed |= {item.finding.obligation for item in todo.judgements} | {
        item.finding.obligation for item in todo.requests
    }
    listed |= {item.finding.obligation for item in (*todo.contradictions, *todo.unclear)}
    assert listed == unresolved
    assert todo.rest == ()
    assert todo.unresolved == len(unresolved)
    assert [task.rank for task in todo.tasks] == list(range(1, len(todo.tasks) + 1))
    assert todo.collect + todo.renew
    facts = [task.fact.id for task in todo.tasks]
    assert len(facts) == len(set(facts))
    for task in todo.tasks:
        assert set(task.alone) <= set(task.part)
        assert task.questions


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_nothing_that_is_open_is_left_out(
    path: Path, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """In every example each unresolved finding is in the list, and what is said to settle alone is a way of it."""
    done = evaluate_bytes(path.read_bytes(), path.name, pack, machines, municipalities).evaluation
    todo = todo_of(done.findings, pack)

    whole(done, todo)
    by_name = {finding.obligation: finding for finding in done.findings}
    for task in todo.tasks:
        for name in task.alone:
            finding = by_name[name]
            aims = aims_of(finding, version_of(finding, pack.obligations[name]))
            assert any(frozenset({task.fact.id}) in aim.ways for aim in aims)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_settles_alone_does_so_in_the_examples(
    path: Path, pack: Pack, machines: Machines, municipalities: Municipalities, tried: Tried
) -> None:
    """Of each example the first facts that settle alone are added as good answers, and settle what they said."""
    content = path.read_bytes()
    done = evaluate_bytes(content, path.name, pack, machines, municipalities).evaluation
    by_name = {finding.obligation: finding for finding in done.findings}
    tries = 0
    for task in [task for task in todo_of(done.findings, pack).tasks if task.alone][:4]:
        for name in task.alone[:2]:
            finding = by_name[name]
            aims = aims_of(finding, version_of(finding, pack.obligations[name]))
            condition = finding.condition is not None and frozenset({task.fact.id}) in aims[0].ways and len(aims) > 1
            added = tried.answers(finding, frozenset({task.fact.id}), done.on, condition=condition)
            new = evaluate_with(content, path.name, added, done.on, pack, machines, municipalities, name)
            assert new is not Outcome.UNRESOLVED, (name, task.fact.id)
            tries += 1
    assert tries


def evaluate_with(
    content: bytes,
    name: str,
    added: Sequence[Mapping[str, Any]],
    on: date,
    pack: Pack,
    machines: Machines,
    municipalities: Municipalities,
    obligation: str,
) -> Outcome:
    """The outcome of an obligation when statements are added to an evidence file."""
    from rules.reading import read_text  # noqa: PLC0415 - only here a file is changed as plain values

    data, _ = read_text(content, name)
    data["documents"] = [*data.get("documents", []), {"id": "new", "title": "Nytt", "date": str(on)}]
    data["statements"] = [*data.get("statements", []), *added]
    text = json.dumps(data).encode()
    done = evaluate_bytes(text, "new.json", pack, machines, municipalities, on=on, scope=(obligation,))
    (finding,) = done.evaluation.findings
    return finding.outcome


def test_when_nothing_is_open_nothing_is_listed(tried: Tried) -> None:
    """Findings that are settled give an empty list."""
    settled_ones = [item for item in tried(date(2024, 6, 22)).findings if item.outcome is not Outcome.UNRESOLVED]

    assert todo_of(settled_ones, tried.pack) == Todo(0, (), (), (), (), (), ())
    assert todo_of([], tried.pack).unresolved == 0


def test_what_nothing_explains_is_listed_too(tried: Tried) -> None:
    """A finding that is unresolved without any reason that is known stands in a list of its own."""
    finding = next(item for item in tried(date(2024, 6, 22)).findings if item.outcome is Outcome.UNRESOLVED)
    answered = tuple(result._replace(state=State.YES, reasons=()) for result in finding.criteria)
    bare = finding._replace(reasons=(), missing=(), criteria=answered, condition=None, requests=())

    assert todo_of([bare], tried.pack).rest == (bare,)


def test_who_must_answer(tried: Tried) -> None:
    """What only the municipality can show is asked of it; the rest of whoever runs the service."""
    todo = todo_of(tried(date(2024, 6, 22)).findings, tried.pack)

    assert {task.who for task in todo.tasks} >= {Who.MUNICIPALITY, Who.CENTRE}
    for task in todo.tasks:
        alone = any(question.criterion.about.value == "municipality" for question in task.questions)
        assert (task.who is Who.MUNICIPALITY) == alone or task.who is Who.AUTHORITY


def test_every_finding_has_a_next_step(tried: Tried) -> None:
    """What is to be done with a finding follows from its outcome, and for an unresolved one from its smallest way."""
    for finding in tried(date(2024, 6, 22)).findings:
        version: Version = version_of(finding, tried.pack.obligations[finding.obligation])
        step = next_of(finding, version)
        if finding.outcome is Outcome.UNRESOLVED:
            assert step.step in (Step.SHOW, Step.CONDITION, Step.PRODUCE, Step.DECIDE, Step.LAW, Step.JUDGE)
            assert step.facts or step.step not in (Step.SHOW, Step.CONDITION)
            if Reason.NEEDS_JUDGEMENT in finding.reasons and finding.condition is None:
                assert step.step is Step.JUDGE
        else:
            assert step.facts == ()
