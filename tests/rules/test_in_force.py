"""When no version is in force, it is said which duty, on which day, and when it was or will be."""

from __future__ import annotations

from datetime import date

import pytest

from models.errors import Problem, ProblemError
from models.law import Texts
from models.texts import say
from models.words import Language
from rules.evaluation import evaluate
from rules.in_force import not_in_force
from rules.pack import Pack
from rules.plan import Machines
from tests.rules.one_duty import evidence
from tests.rules.yaml_pack import SECOND, VALID, assert_sayable, edited, read


def refused(pack: Pack, machines: Machines, on: date, *scope: str) -> tuple[Problem, ...]:
    """What is told when the scope is evaluated on a day when nothing in it is in force."""
    with pytest.raises(ProblemError) as caught:
        evaluate(pack, machines, evidence([]), on, scope)
    for problem in caught.value.problems:
        assert_sayable(problem)
    return caught.value.problems


def told(problem: Problem, language: Language) -> str:
    """The problem in words."""
    chosen = {
        name: value.get(language.value) if isinstance(value, Texts) else value
        for name, value in problem.arguments.items()
    }
    return say(problem.text_key, language, **chosen)


def test_internal_control_after_it_was_taken_over(pack: Pack, machines: Machines) -> None:
    """From 2021 § 8 is no longer in force: the last day it was is told, and that kommuneloven § 25-1 took over."""
    (problem,) = refused(pack, machines, date(2021, 1, 1), "KRL-8-1")

    assert problem.code == "taken_over"
    assert problem.arguments["to"] == "2020-12-31"
    assert problem.arguments["provision"] == "KOML-25-1"
    words = {
        Language.NB: "kommuneloven § 25-1",
        Language.NN: "kommunelova § 25-1",
        Language.EN: "(kommuneloven) § 25-1",
    }
    for language, law in words.items():
        text = told(problem, language)
        assert law in text
        assert "2020-12-31" in text
        assert "2021-01-01" in text


def test_internal_control_on_its_last_day(pack: Pack, machines: Machines) -> None:
    """On the last day § 8 was in force it is still what the duty is judged by."""
    (finding,) = evaluate(pack, machines, evidence([]), date(2020, 12, 31), ["KRL-8-1"]).findings

    assert (finding.version, finding.version_to) == (date(2010, 1, 1), date(2020, 12, 31))


def test_a_duty_that_has_not_begun(pack: Pack, machines: Machines) -> None:
    """On the day before a duty begins, it is told that it begins the day after; from then on it is judged."""
    (problem,) = refused(pack, machines, date(2025, 12, 31), "KRL-3-1b")

    assert problem.code == "not_yet_in_force"
    assert (problem.arguments["on"], problem.arguments["from"]) == ("2025-12-31", "2026-01-01")
    for language in Language:
        assert "2026-01-01" in told(problem, language)
    (finding,) = evaluate(pack, machines, evidence([]), date(2026, 1, 1), ["KRL-3-1b"]).findings
    assert finding.version == date(2026, 1, 1)


def test_a_duty_that_ended_without_successor() -> None:
    """A duty that ended and that nobody took over is told with the last day it was in force."""
    pack = read(edited(VALID, SECOND, ("        taken_over_by: TST-1\n", "")))
    problem = not_in_force(pack, pack.obligations["TST-2-1"], date(2020, 1, 1))

    assert problem.code == "no_longer_in_force"
    assert problem.arguments == {"id": "TST-2-1", "on": "2020-01-01", "to": "2019-12-31"}
    assert_sayable(problem)


def test_the_last_day_is_that_of_the_newest_version(machines: Machines) -> None:
    """The last day that is told is that of the version that ended last, and who took over from that one."""
    pack = read(VALID)

    (problem,) = refused(pack, machines, date(2024, 5, 1), "TST-2-1")
    assert (problem.code, problem.arguments["to"], problem.arguments["section"]) == ("taken_over", "2019-12-31", "1")


def test_everything_in_the_scope_is_told(pack: Pack, machines: Machines) -> None:
    """Where nothing in a scope is in force, each duty in it is told in the order of the law."""
    problems = refused(pack, machines, date(2021, 1, 1), "KRL-8")

    assert [problem.arguments["id"] for problem in problems] == ["KRL-8-1", "KRL-8-2"]


def test_what_is_in_force_in_the_scope_is_enough(pack: Pack, machines: Machines) -> None:
    """Where something in a scope is in force that is judged, and the rest is left out."""
    findings = evaluate(pack, machines, evidence([]), date(2021, 1, 1), ["KRL-8", "KRL-2-4"]).findings

    assert [finding.obligation for finding in findings] == ["KRL-2-4"]


def test_a_day_before_any_law(pack: Pack, machines: Machines) -> None:
    """On a day before any law in the pack it is told when the first of them began; no answer is made up."""
    (problem,) = refused(pack, machines, date(2009, 12, 31))

    assert problem.code == "before_the_law"
    assert problem.arguments == {"on": "2009-12-31", "first": str(pack.first_day)}


def test_every_duty_in_force_gets_one_finding(pack: Pack, machines: Machines) -> None:
    """On each day the law changes, every duty in force gets one finding, in the order of the law, and no other."""
    for day in pack.change_days:
        in_force = [name for name, item in pack.obligations.items() if item.version_on(day) is not None]
        findings = evaluate(pack, machines, evidence([]), day).findings
        assert [finding.obligation for finding in findings] == in_force
        assert not any(finding.outcome.value in ("met", "followed") for finding in findings)
