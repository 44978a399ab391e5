"""The register of interpretations: what an open question does, what a chosen answer does not, and what is refused."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping
from functools import cache

import pytest
from rich.console import Console

from models.findings import CriterionResult, Finding
from models.interpretation import AnswerState, SourceRank
from models.words import Certainty, Language, Outcome, Reason, State
from rules.interpretations import resting_on
from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.runner import read_feature, run_scenario_in_world
from tests.rules.yaml_pack import FIRST, VALID, edited, place, read, refused
from webapp.cli import run
from webapp.console.register import questions_json, show_questions

REGISTER = "interpretations/tema.yaml"

_REGISTER = """\
interpretations:
  - id: T-EN
    question: {nb: Gjelder det?, nn: Gjeld det?, en: Does it apply?}
    state: open
    answer: {nb: Åpent., nn: Ope., en: Open.}
    sources:
      - rank: statute
        where: § 1
        says: {nb: Ordet står der., nn: Ordet står der., en: The word is there.}
        certainty: confirmed
        url: "https://lovdata.no/1"
      - rank: practice
        where: Tilsyn
        says: {nb: Brukt slik., nn: Brukt slik., en: Used so.}
        certainty: secondary
    obligations: [TST-1-1, TST-2-1]
"""
OPEN = {**VALID, REGISTER: _REGISTER}
SIGNED = ("state: open\n", "state: chosen\n    chosen_by: fagredaksjonen\n    chosen_on: 2026-11-21\n")

#: a criterion of TST-1-1 by the role or kind it shows -> the changes that tie it to the question, its fact, and the
#: values that say yes, no, or something a person must weigh
TIES: Mapping[str, tuple[tuple[tuple[str, str], ...], str, tuple[str, ...]]] = {
    "shows yes or no": (
        (("fact: tema.ordning\n", "fact: tema.ordning\n            interpretation: T-EN\n"),),
        "tema.ordning",
        ("ja", "nei"),
    ),
    "shows a number": (
        (("fact: tema.antall\n", "fact: tema.antall\n            interpretation: T-EN\n"),),
        "tema.antall",
        ("2", "3"),
    ),
    "shows a word, or leaves it to a person": (
        (("fact: tema.hyppighet\n", "fact: tema.hyppighet\n            interpretation: T-EN\n"),),
        "tema.hyppighet",
        ("alltid", "sjelden", "aldri"),
    ),
    "shows a date": (
        (("fact: tema.rapportert\n", "fact: tema.rapportert\n            interpretation: T-EN\n"),),
        "tema.rapportert",
        ("2015-03-01", "2012-03-01"),
    ),
    "raises": (
        (
            ("role: breaks\n", "role: raises\n"),
            ("fact: tema.betaling\n", "fact: tema.betaling\n            interpretation: T-EN\n"),
        ),
        "tema.betaling",
        ("ja",),
    ),
    "condition": (
        (("fact: tema.gjelder\n", "fact: tema.gjelder\n          interpretation: T-EN\n"),),
        "tema.gjelder",
        ("ja", "nei"),
    ),
}
MACHINES = Machines()
_MET = {"tema.gjelder": "ja", "tema.ordning": "ja", "tema.antall": "3", "tema.rapportert": "2015-03-01"}


@cache
def _pack(tie: str, *, state: AnswerState | None) -> Pack:
    """The pack with one criterion changed, tied to an open or answered question; None: changed but not tied."""
    changes, _, _ = TIES[tie]
    if state is None:
        changes = tuple((old, new.replace("interpretation: T-EN\n", "").rstrip(" ")) for old, new in changes)
        return read(edited(VALID, FIRST, *changes))
    texts = edited(OPEN, FIRST, *changes)
    return read(texts if state is AnswerState.OPEN else edited(texts, REGISTER, SIGNED))


def _finding(pack: Pack, facts: Mapping[str, str]) -> Finding:
    """The finding on TST-1-1 in June 2015, for a municipality that has all this on record."""
    rows = [f"        | {fact} | {value} | utført | registrering |" for fact, value in facts.items()]
    text = "\n".join(
        [
            "# language: no",
            "Egenskap: Prøve",
            "  Scenario: Prøve",
            '      Gitt plikten "TST-1-1"',
            "      Og vurderingsdatoen 2015-06-15",
            "      Og opplysningene",
            "        | opplysning | verdi | måte | vist ved |",
            *rows,
            "      Når plikten vurderes",
            "      Så er versjonen fra 2010-01-01",
        ]
    )
    (scenario,) = read_feature(text, "tst/TST-1-1.feature")
    result, world = run_scenario_in_world(scenario, pack, MACHINES)
    assert result.passed, result.error
    return world.found()


def _of_fact(pack: Pack, finding: Finding, fact: str) -> CriterionResult:
    version = pack.obligations[finding.obligation].versions[0]
    asked = [*version.criteria, *((version.applies_when,) if version.applies_when else ())]
    wanted = next(criterion.id for criterion in asked if criterion.fact == fact)
    results: Iterable[CriterionResult] = (*((finding.condition,) if finding.condition else ()), *finding.criteria)
    return next(result for result in results if result.criterion == wanted)


CASES = [(tie, value) for tie, (_, _, values) in TIES.items() for value in values]


@pytest.mark.parametrize(("tie", "value"), CASES)
def test_an_open_question_leaves_the_criterion_unclear(tie: str, value: str) -> None:
    """Whatever the evidence says, yes or no, raised or for a person: the criterion is unknown, the law is unclear."""
    pack, fact = _pack(tie, state=AnswerState.OPEN), TIES[tie][1]
    finding = _finding(pack, {**_MET, fact: value})
    result = _of_fact(pack, finding, fact)

    assert result.state is (State.ASK if tie == "raises" else State.UNKNOWN)
    assert result.reasons == (Reason.LAW_UNCLEAR,)


@pytest.mark.parametrize(("tie", "value"), [case for case in CASES if case[0] != "shows a number"])
def test_an_open_question_leaves_the_duty_unresolved(tie: str, value: str) -> None:
    """Where nothing else decides, a duty that rests on an open question is unresolved, and the reason is the law."""
    facts = {**_MET, TIES[tie][1]: value}
    if tie.startswith("shows a word"):
        del facts["tema.antall"]  # one of the two is enough, so the other must be gone
    finding = _finding(_pack(tie, state=AnswerState.OPEN), facts)

    assert finding.outcome is Outcome.UNRESOLVED
    assert Reason.LAW_UNCLEAR in finding.reasons


def test_an_open_question_that_decides_nothing_does_not_stand_in_the_way() -> None:
    """Where another criterion is enough, the duty is met although the law is unclear on the one beside it."""
    pack = _pack("shows a word, or leaves it to a person", state=AnswerState.OPEN)

    assert _finding(pack, {**_MET, "tema.hyppighet": "aldri"}).outcome is Outcome.MET


@pytest.mark.parametrize("tie", TIES)
def test_what_is_not_said_is_missing_and_not_unclear(tie: str) -> None:
    """Without evidence there is nothing that the law could be unclear on: what is missing is the evidence."""
    fact = TIES[tie][1]
    facts = {name: value for name, value in _MET.items() if name != fact}
    pack = _pack(tie, state=AnswerState.OPEN)

    assert Reason.LAW_UNCLEAR not in _of_fact(pack, _finding(pack, facts), fact).reasons


@pytest.mark.parametrize(("tie", "value"), CASES)
def test_a_chosen_answer_changes_nothing(tie: str, value: str) -> None:
    """A question that is answered leaves every outcome as if the criterion named none: the answer is in the rule."""
    facts = {**_MET, TIES[tie][1]: value}
    answered = _finding(_pack(tie, state=AnswerState.CHOSEN), facts)
    untied = _finding(_pack(tie, state=None), facts)

    assert (answered.outcome, answered.reasons) == (untied.outcome, untied.reasons)
    assert answered.criteria == untied.criteria
    assert answered.condition == untied.condition


# What is refused


def _register_mistake(*changes: tuple[str, str], tie: bool = True) -> tuple[list[str], tuple[int | None, int | None]]:
    """The codes told of a register that is changed so, and where the first of them stands."""
    texts = edited(OPEN, FIRST, *TIES["shows yes or no"][0]) if tie else OPEN
    problems = refused(edited(texts, REGISTER, *changes))
    return [problem.code for problem in problems], (problems[0].where.line, problems[0].where.column)


def test_the_register_is_valid_before_it_is_spoiled() -> None:
    """The register that the other tests spoil is accepted as it stands, tied and not."""
    assert read(OPEN).open_questions == {"T-EN"}
    assert read(edited(OPEN, REGISTER, SIGNED)).open_questions == frozenset()
    assert resting_on(_pack("condition", state=AnswerState.OPEN).provisions) == {
        "T-EN": [("TST-1-1", f"TST-1-1@{day}/gjelder") for day in ("2010-01-01", "2021-01-01")]
    }


@pytest.mark.parametrize("tie", ["shows yes or no", "condition"])
def test_a_question_nobody_knows_is_refused_where_it_is_named(tie: str) -> None:
    """A criterion or condition that names a question which is not in the register is refused at its place."""
    changes = tuple((old, new.replace("T-EN", "T-TO")) for old, new in TIES[tie][0])
    texts = edited(OPEN, FIRST, *changes)
    problem = refused(texts)[0]
    marker = "- |id: ordning" if tie == "shows yes or no" else "|applies_when:"

    assert (problem.code, problem.arguments["id"]) == ("unknown_interpretation", "T-TO")
    assert problem.where.file == FIRST
    line, _ = place(texts[FIRST], marker)
    assert problem.where.line in (line, line + 1)


def test_a_question_that_stands_twice_is_refused() -> None:
    """Two questions with one id are refused, also in two files."""
    problems = refused({**OPEN, "interpretations/to.yaml": _REGISTER})

    assert [(problem.code, problem.where.file) for problem in problems] == [
        ("duplicate_id", "interpretations/to.yaml")
    ]


def test_a_question_lists_what_rests_on_it() -> None:
    """A question that does not list an obligation whose criterion names it is refused, at the question."""
    codes, where = _register_mistake(("[TST-1-1, TST-2-1]", "[TST-2-1]"))

    assert set(codes) == {"interpretation_not_listing"}
    assert where == place(_REGISTER, "- |id: T-EN")


def test_a_question_lists_only_what_exists() -> None:
    """A question that lists an obligation nobody wrote is refused."""
    codes, where = _register_mistake(("TST-2-1]", "TST-2-9]"))

    assert codes == ["unknown_obligation"]
    assert where == place(_REGISTER, "- |id: T-EN")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ((("rank: statute", "rank: guidance"),), "sources_not_ranked"),
        ((("state: open", "state: chosen"),), "chosen_needs_signature"),
        ((("state: open\n", "state: chosen\n    chosen_by: fagredaksjonen\n"),), "chosen_needs_signature"),
        ((("state: open\n", "state: chosen\n    chosen_on: 2026-11-21\n"),), "chosen_needs_signature"),
        ((("state: open\n", "state: open\n    chosen_by: fagredaksjonen\n"),), "chosen_needs_signature"),
        (((SIGNED[0], SIGNED[1].replace("chosen\n", "open\n", 1)),), "chosen_needs_signature"),
        ((("obligations: [TST-1-1, TST-2-1]", "obligations: []"),), "field_empty"),
        ((("rank: statute", "rank: rumour"),), "field_not_in_list"),
        ((("https://lovdata.no/1", "http://lovdata.no/1"),), "field_wrong_form"),
        ((("id: T-EN", "id: en"),), "field_wrong_form"),
        ((("nn: Ope., ", ""),), "field_missing"),
    ],
)
def test_a_question_that_is_not_whole_is_refused(changes: tuple[tuple[str, str], ...], code: str) -> None:
    """Sources stand in rank, a chosen answer is signed by role and day, an open one is not; nothing is missing."""
    assert [problem.code for problem in refused(edited(OPEN, REGISTER, *changes))] == [code]


# The register that ships


def test_the_register_has_both_kinds(pack: Pack) -> None:
    """Some questions are open and some answered; the open ones that decide an outcome are named by criteria."""
    states = {question.state for question in pack.interpretations.values()}
    named = resting_on(pack.provisions)

    assert states == set(AnswerState)
    assert set(named) <= set(pack.open_questions)
    assert {name: {obligation for obligation, _ in rest} for name, rest in named.items()} == {
        "T-GRATIS-C-D": {"KRL-2-2c", "KRL-2-2d"},
        "T-GRATIS-KOST": {"KRL-2-2a-2"},
        "T-25-1-REKKEVIDDE": {"KOML-25-1-1"},
    }


def test_every_obligation_that_a_question_names_exists(pack: Pack) -> None:
    """A question names obligations that are in the rules, each once."""
    for question in pack.interpretations.values():
        assert set(question.obligations) <= pack.obligations.keys()
        assert len(set(question.obligations)) == len(question.obligations)


def test_whatever_the_rules_call_unclear_is_a_registered_question(pack: Pack) -> None:
    """Where a criterion can answer that the law is unclear, its obligation is listed by an open question."""
    listed = {name for item in pack.open_questions for name in pack.interpretations[item].obligations}
    unclear = {
        obligation.id
        for obligation, version in pack.versions()
        for criterion in version.criteria
        if criterion.unclear is not None or criterion.interpretation in pack.open_questions
    }

    assert "KOML-25-2" in unclear
    assert unclear <= listed


def test_what_the_sources_leave_unconfirmed_is_an_open_question(pack: Pack) -> None:
    """A wording of krisesenterlova whose source is unconfirmed is not hidden: an open question lists it."""
    listed = {name for item in pack.open_questions for name in pack.interpretations[item].obligations}
    unconfirmed = {
        obligation.id
        for obligation, version in pack.versions()
        if version.source.certainty is Certainty.UNCONFIRMED
        and pack.provision_of[obligation.id].law in ("krl", "tolk")
    }

    assert unconfirmed
    assert unconfirmed <= listed


def test_the_answers_are_signed_by_a_role(pack: Pack) -> None:
    """A chosen answer is signed by a role, never by a person's name, and rests on more than our own reasoning."""
    for question in pack.interpretations.values():
        if question.state is AnswerState.CHOSEN:
            assert question.chosen_by == "fagredaksjonen for reglene"
        assert {source.rank for source in question.sources} - {SourceRank.REASONING}
        assert all(
            source.certainty is Certainty.INFERRED
            for source in question.sources
            if source.rank is SourceRank.REASONING
        )


@pytest.mark.parametrize("language", Language)
def test_the_list_tells_every_question(pack: Pack, language: Language) -> None:
    """Each question is told with its answer and what rests on it, in the order of the law, in every language."""
    told = questions_json(pack, language)
    printed = io.StringIO()
    show_questions(Console(file=printed, highlight=False), pack, language)

    assert told["summary"] == {"questions": len(pack.interpretations), "open": len(pack.open_questions)}
    assert {item["id"] for item in told["questions"]} == pack.interpretations.keys()
    for item in told["questions"]:
        assert item["answer"] == pack.interpretations[item["id"]].answer.get(language)
        assert all(text in printed.getvalue() for text in (item["id"], item["answer"], *item["criteria"]))
    (gratis,) = [item for item in told["questions"] if item["id"] == "T-GRATIS-C-D"]
    assert "KRL-2-2d@2026-01-01/egenbetaling" in gratis["criteria"]


def test_the_command_answers_with_the_list(pack: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """`law questions` prints the register."""
    assert run(["law", "questions", "--lang", "nn", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == questions_json(pack, Language.NN)
