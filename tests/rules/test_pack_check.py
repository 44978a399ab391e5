"""A pack that the engine could not carry out as it was meant is refused, with the place of each mistake."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from models.errors import Problem
from tests.models.sources import codes_in
from tests.rules.yaml_pack import FIRST, LAWS, SECOND, VALID, WORDS, assert_sayable, edited, place, read, refused

Change = tuple[str, str]


class Mistake(NamedTuple):
    """A spoiled pack: what is changed, the problem it must give, and where (`|` marks the place in the text)."""

    file: str
    changes: tuple[Change, ...]
    code: str
    at: str
    told: dict[str, object]


def _wrong(file: str, old: str, new: str, code: str, at: str, **told: object) -> Mistake:
    return Mistake(file, ((old, new),), code, at, told)


ORDNING = "fact: tema.ordning\n            yes: {is: true}\n            needs: {mode: arranged"
RAPPORT = "yes: {within_months: 12}\n            no: {years_missed: 1}"
SECOND_VERSION = "in_force: {from: 2021-01-01}"
UNCLEAR = "unclear: {nb: x, nn: x, en: x}"

MISTAKES = {
    "unknown fact": _wrong(
        FIRST,
        "fact: tema.betaling",
        "fact: tema.finnes_ikke",
        "unknown_fact",
        "fact: tema.finnes_ikke",
        fact="tema.finnes_ikke",
    ),
    "unknown fact in the condition": _wrong(
        FIRST,
        "fact: tema.gjelder",
        "fact: tema.gjeld",
        "unknown_fact",
        "fact: tema.gjeld",
        fact="tema.gjeld",
    ),
    "a rule that reads a statistic": _wrong(
        FIRST,
        "fact: tema.antall",
        "fact: tema.statistikk",
        "criterion_reads_statistic",
        "fact: tema.statistikk",
        fact="tema.statistikk",
    ),
    "operator of numbers on yes/no": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {at_least: 1}",
        "condition_not_for_type",
        "when: {at_least: 1}",
        operator="at_least",
        type="yes_no",
    ),
    "operator of dates on a number": _wrong(
        FIRST,
        "{at_least: 3}",
        "{on_or_after: 2020-01-01}",
        "condition_not_for_type",
        "yes: {on_or_after",
        operator="on_or_after",
        type="number",
    ),
    "operator of numbers on a date": _wrong(
        FIRST,
        RAPPORT,
        "yes: {at_least: 1}\n            no: {at_most: 0}",
        "condition_not_for_type",
        "yes: {at_least: 1}",
        type="date",
    ),
    "list on yes/no": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {one_of: [ja]}",
        "condition_not_for_type",
        "when: {one_of: [ja]}",
        type="yes_no",
    ),
    "yes/no value on a choice": _wrong(
        FIRST,
        "judge: {is: sjelden}",
        "judge: {is: true}",
        "condition_wrong_value",
        "judge: {is: true}",
        value="True",
    ),
    "word on yes/no": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: ja}",
        "condition_wrong_value",
        "when: {is: ja}",
        value="ja",
    ),
    "word that is not in the list": _wrong(
        FIRST,
        "one_of: [alltid, ofte]",
        "one_of: [alltid, støtt]",
        "condition_wrong_value",
        "yes: {one_of: [alltid, st",
        value="støtt",
    ),
    "number above the range": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 11}",
        "condition_unreachable",
        "yes: {at_least: 11}",
        value=11,
    ),
    "number below the range": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_most: 0}",
        "condition_unreachable",
        "yes: {at_most: 0}",
        value=0,
    ),
    "number above the range in no": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_most: 9}\n            no: {at_least: 11}",
        "condition_unreachable",
        "no: {at_least: 11}",
        value=11,
    ),
    "every number is yes, from below": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 1}",
        "condition_always_yes",
        "yes: {at_least: 1}",
        fact="tema.antall",
    ),
    "every number is yes, from above": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_most: 10}",
        "condition_always_yes",
        "yes: {at_most: 10}",
        fact="tema.antall",
    ),
    "every number is forbidden": _wrong(
        FIRST,
        "fact: tema.betaling\n            when: {is: true}",
        "fact: tema.antall\n            when: {at_least: 1}",
        "condition_always_yes",
        "when: {at_least: 1}",
        fact="tema.antall",
    ),
    "every word is yes": _wrong(
        FIRST,
        "one_of: [alltid, ofte]}\n            judge: {is: sjelden}\n            no: {is: aldri}",
        "one_of: [alltid, ofte, sjelden, aldri]}",
        "condition_always_yes",
        "yes: {one_of: [alltid, ofte, s",
        fact="tema.hyppighet",
    ),
    "every word is forbidden": _wrong(
        FIRST,
        "fact: tema.betaling\n            when: {is: true}",
        "fact: tema.hyppighet\n            when: {one_of: [alltid, ofte, sjelden, aldri]}",
        "condition_always_yes",
        "when: {one_of",
        fact="tema.hyppighet",
    ),
    "yes and no share a word": _wrong(
        FIRST,
        "no: {is: aldri}",
        "no: {one_of: [ofte, aldri]}",
        "condition_overlap",
        "no: {one_of: [ofte",
        value="ofte",
    ),
    "yes and judge share a word": _wrong(
        FIRST,
        "judge: {is: sjelden}",
        "judge: {one_of: [ofte, sjelden]}",
        "condition_overlap",
        "judge: {one_of",
        value="ofte",
    ),
    "no and judge share a word": _wrong(
        FIRST,
        "no: {is: aldri}",
        "no: {one_of: [sjelden, aldri]}",
        "condition_overlap",
        "|judge: {is: sjelden}",
        value="sjelden",
    ),
    "yes and no share a number": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 3}\n            no: {at_most: 3}",
        "condition_overlap",
        "no: {at_most: 3}",
    ),
    "yes and no on the same side": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 3}\n            no: {at_least: 8}",
        "condition_overlap",
        "no: {at_least: 8}",
    ),
    "yes and no share an age": _wrong(
        FIRST,
        "within_months: 12",
        "within_months: 13",
        "condition_overlap",
        "no: {years_missed: 1}",
    ),
    "a word without an answer": _wrong(
        FIRST,
        "            judge: {is: sjelden}\n",
        "",
        "condition_gap",
        "no: {is: aldri}",
        value="sjelden",
    ),
    "numbers without an answer": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 3}\n            no: {at_most: 1}",
        "condition_gap",
        "no: {at_most: 1}",
    ),
    "unclear where no number is": _wrong(
        FIRST,
        "{at_least: 3}",
        f"{{at_least: 3}}\n            no: {{at_most: 2}}\n            {UNCLEAR}",
        "condition_no_gap",
        "unclear: {nb: x",
    ),
    "unclear where nothing is left of the numbers": _wrong(
        FIRST,
        "{at_least: 3}",
        f"{{at_least: 3}}\n            {UNCLEAR}",
        "condition_no_gap",
        "unclear: {nb: x",
    ),
    "unclear where nothing is left of the words": _wrong(
        FIRST,
        "no: {is: aldri}",
        f"no: {{is: aldri}}\n            {UNCLEAR}",
        "condition_no_gap",
        "unclear: {nb: x",
    ),
    "unclear where nothing is left of the ages": _wrong(
        FIRST,
        "            no: {years_missed: 1}\n",
        "",
        "condition_no_gap",
        "unclear: {nb: Loven",
    ),
    "a number for a person to judge": _wrong(
        FIRST,
        "{at_least: 3}",
        "{at_least: 3}\n            judge: {at_most: 2}",
        "condition_judge_by_word",
        "judge: {at_most: 2}",
        fact="tema.antall",
    ),
    "missed years as yes": _wrong(
        FIRST,
        RAPPORT,
        "yes: {years_missed: 1}",
        "condition_age_first",
        "yes: {years_missed: 1}",
    ),
    "age against a fixed day": _wrong(
        FIRST,
        "no: {years_missed: 1}",
        "no: {on_or_before: 2019-01-01}",
        "condition_age_second",
        "no: {on_or_before",
    ),
    "age without what lies between": Mistake(
        FIRST,
        (("            unclear: {nb: Loven sier årlig., nn: Lova seier årleg., en: Yearly.}\n", ""),),
        "condition_age_second",
        "no: {years_missed: 1}",
        {},
    ),
    "a fixed day against missed years": _wrong(
        FIRST,
        "yes: {within_months: 12}",
        "yes: {on_or_after: 2019-01-01}",
        "condition_age_first",
        "no: {years_missed: 1}",
    ),
    "a fixed day against an age": _wrong(
        FIRST,
        RAPPORT,
        "yes: {on_or_after: 2019-01-01}\n            no: {within_months: 6}",
        "condition_age_first",
        "no: {within_months: 6}",
    ),
    "an age that is forbidden": _wrong(
        FIRST,
        "fact: tema.betaling\n            when: {is: true}",
        "fact: tema.rapportert\n            when: {within_months: 6}",
        "condition_not_for_role",
        "when: {within_months",
        operator="within_months",
    ),
    "a gap between versions": _wrong(
        FIRST,
        SECOND_VERSION,
        "in_force: {from: 2021-01-02}",
        "version_gap",
        "in_force: {from: 2021-01-02}",
        to="2020-12-31",
    ),
    "versions that overlap by a day": _wrong(
        FIRST,
        SECOND_VERSION,
        "in_force: {from: 2020-12-31}",
        "version_overlap",
        "in_force: {from: 2020-12-31}",
    ),
    "a version after one without an end": _wrong(
        FIRST,
        "{from: 2010-01-01, to: 2020-12-31}",
        "{from: 2010-01-01}",
        "version_overlap",
        "in_force: {from: 2021-01-01}",
    ),
    "versions in the wrong order": _wrong(
        FIRST,
        SECOND_VERSION,
        "in_force: {from: 2005-01-01, to: 2009-12-31}",
        "version_overlap",
        "in_force: {from: 2005-01-01",
    ),
    "a criterion met_when leaves out": _wrong(
        FIRST,
        "{any: [antall, hvor_ofte]}",
        "antall",
        "criterion_unreachable",
        "|id: hvor_ofte",
        id="hvor_ofte",
    ),
    "a criterion met_when invents": _wrong(
        FIRST,
        "{any: [antall, hvor_ofte]}",
        "{any: [antall, hvor_ofte, andre]}",
        "unknown_criterion",
        "met_when: ",
        id="andre",
    ),
    "met_when over what is forbidden": _wrong(
        FIRST,
        "{any: [antall, hvor_ofte]}",
        "{any: [antall, hvor_ofte, forbudt]}",
        "unknown_criterion",
        "met_when: ",
        id="forbudt",
    ),
    "a criterion named twice": _wrong(
        FIRST,
        "rapport]}",
        "rapport, ordning]}",
        "criterion_named_twice",
        "met_when: ",
        id="ordning",
    ),
    "two criteria with one id": _wrong(
        FIRST,
        "- id: forbudt",
        "- id: ordning",
        "duplicate_id",
        "- |id: ordning\n            role: breaks",
        id="ordning",
    ),
    "two obligations with one id": _wrong(
        SECOND,
        "- id: TST-2-2",
        "- id: TST-2-1",
        "duplicate_id",
        "- |id: TST-2-1\n    title: {nb: Kan",
        id="TST-2-1",
    ),
    "two facts with one id": _wrong(
        WORDS,
        "- id: tema.betaling",
        "- id: tema.ordning",
        "duplicate_id",
        "- |id: tema.ordning\n    type: yes_no\n    title: {nb: Betaling",
        id="tema.ordning",
    ),
    "two words that are one": _wrong(
        WORDS,
        "{word: aldri,",
        "{word: ofte,",
        "duplicate_id",
        "- |id: tema.hyppighet",
    ),
    "two provisions with one id": _wrong(
        SECOND,
        "provision: TST-2",
        "provision: TST-1",
        "duplicate_id",
        "provision: TST-1",
        id="TST-1",
    ),
    "a group named twice": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: true}\n            groups: [men, men]",
        "duplicate_id",
        "groups: [men, men]",
    ),
    "what shows lacks what is needed": _wrong(
        FIRST,
        "            needs: {mode: done, shown_by: document}\n",
        "",
        "criterion_lacks",
        "|id: rapport",
        field="needs",
        role="shows",
    ),
    "what shows lacks yes": _wrong(
        FIRST,
        "            yes: {at_least: 3}\n",
        "",
        "criterion_lacks",
        "|id: antall",
        field="yes",
    ),
    "what shows has when": _wrong(
        FIRST,
        "yes: {at_least: 3}",
        "yes: {at_least: 3}\n            when: {at_least: 4}",
        "criterion_has_too_much",
        "when: {at_least: 4}",
        field="when",
        role="shows",
    ),
    "what breaks lacks when": _wrong(
        FIRST,
        "            when: {is: true}\n",
        "",
        "criterion_lacks",
        "|id: forbudt",
        field="when",
        role="breaks",
    ),
    "what breaks has yes": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: true}\n            yes: {is: true}",
        "criterion_has_too_much",
        "yes: {is: true}\n            fresh",
        field="yes",
        role="breaks",
    ),
    "what breaks has no": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: true}\n            no: {is: false}",
        "criterion_has_too_much",
        "no: {is: false}",
        field="no",
    ),
    "what breaks has judge": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: true}\n            judge: {is: false}",
        "criterion_has_too_much",
        "judge: {is: false}",
        field="judge",
    ),
    "what breaks has needs": _wrong(
        FIRST,
        "when: {is: true}",
        "when: {is: true}\n            needs: {mode: done, shown_by: record}",
        "criterion_has_too_much",
        "needs: {mode: done, shown_by: record}",
        field="needs",
    ),
    "what raises has unclear": _wrong(
        FIRST,
        "role: breaks",
        f"role: raises\n            {UNCLEAR}",
        "criterion_has_too_much",
        "unclear: {nb: x",
        field="unclear",
        role="raises",
    ),
    "what breaks rests on a question of law": _wrong(
        FIRST,
        "role: breaks",
        "role: breaks\n            interpretation: T-X",
        "criterion_has_too_much",
        "|id: forbudt",
        field="interpretation",
    ),
    "a condition among the criteria": _wrong(
        FIRST,
        "role: breaks\n",
        "role: condition\n",
        "condition_among_criteria",
        "|id: forbudt",
        id="forbudt",
    ),
    "applies_when that does not say it is a condition": _wrong(
        FIRST,
        "          role: condition\n",
        "",
        "applies_when_role",
        "applies_when:",
        id="gjelder",
    ),
    "applies_when with another role": _wrong(
        FIRST,
        "role: condition",
        "role: weighs",
        "applies_when_role",
        "applies_when:",
        id="gjelder",
    ),
    "applies_when for two groups": _wrong(
        FIRST,
        "role: condition",
        "role: condition\n          groups: [men, women]",
        "applies_when_single",
        "applies_when:",
        id="gjelder",
    ),
    "applies_when for a person to judge": _wrong(
        FIRST,
        "role: condition",
        "role: condition\n          judge: {is: false}",
        "applies_when_single",
        "applies_when:",
        id="gjelder",
    ),
    "judgement with what shows": _wrong(
        SECOND,
        "role: weighs",
        "role: shows",
        "judgement_with_shows",
        "- |in_force: {from: 2012-01-01, to",
        ids="erfaring",
    ),
    "judgement with met_when": _wrong(
        SECOND,
        "factors:",
        "met_when: {all: [erfaring]}\n        factors:",
        "judgement_with_shows",
        "- |in_force: {from: 2012-01-01, to",
        ids="met_when",
    ),
    "judgement with nothing to weigh": _wrong(
        SECOND,
        "        factors:\n          - {nb: Kompetanse, nn: Kompetanse, en: Competence}\n",
        "",
        "judgement_without_factors",
        "- |in_force: {from: 2012-01-01, to",
    ),
    "evidence with nothing that shows": _wrong(
        SECOND,
        "decided_by: judgement",
        "decided_by: evidence",
        "evidence_without_criteria",
        "- |in_force: {from: 2012-01-01, to",
    ),
    "weighing where evidence decides": _wrong(
        FIRST,
        "- id: ordning\n",
        "- id: ordning\n            role: weighs\n",
        "weighs_without_judgement",
        "- |in_force: {from: 2010-01-01",
        ids="ordning",
    ),
    "a may with criteria": _wrong(
        SECOND,
        "strength: skal",
        "strength: kan",
        "informational_with_criteria",
        "- |in_force: {from: 2012-01-01, to",
        strength="kan",
    ),
    "a duty without an order": _wrong(
        SECOND,
        "        order: {nb: Bli bedre., nn: Bli betre., en: Improve.}\n",
        "",
        "field_missing",
        "- |in_force: {from: 2012-01-01, to",
        field="order",
    ),
    "too much that decides": _wrong(
        FIRST,
        "fact: tema.betaling",
        "groups: [women, men, children, staff, sami_users]\n            fact: tema.betaling",
        "too_many_criteria",
        "- |in_force: {from: 2010-01-01",
        count=9,
    ),
    "an id outside its provision": _wrong(
        SECOND,
        "- id: TST-2-2",
        "- id: TST-3-2",
        "id_outside_provision",
        "- |id: TST-3-2",
        provision="TST-2",
    ),
    "an id that only begins like its provision": _wrong(
        SECOND,
        "- id: TST-2-2",
        "- id: TST-22-2",
        "id_outside_provision",
        "- |id: TST-22-2",
    ),
    "a law that does not exist": _wrong(
        SECOND,
        "law: tst",
        "law: fins",
        "provision_not_listed",
        "provision: TST-2",
        provision="TST-2",
    ),
    "a provision the law does not list": _wrong(
        LAWS,
        "[TST-1, TST-2]",
        "[TST-1]",
        "provision_not_listed",
        "",
        provision="TST-2",
    ),
    "a provision without a file": _wrong(
        LAWS,
        "[TST-1, TST-2]",
        "[TST-1, TST-2, TST-3]",
        "provision_without_file",
        "",
        provision="TST-3",
    ),
    "a provision listed twice": _wrong(
        LAWS,
        "[TST-1, TST-2]",
        "[TST-1, TST-2, TST-1]",
        "duplicate_id",
        "",
        id="TST-1",
    ),
    "taken over by nobody": _wrong(
        SECOND,
        "taken_over_by: TST-1",
        "taken_over_by: TST-9",
        "taken_over_wrong",
        "- |in_force: {from: 2012-01-01, to",
        provision="TST-9",
    ),
    "taken over while in force": _wrong(
        SECOND,
        "strength: kan",
        "strength: kan\n        taken_over_by: TST-1",
        "taken_over_wrong",
        "- |in_force: {from: 2012-01-01}",
        provision="TST-1",
    ),
    "taken over before the last version": _wrong(
        FIRST,
        "met_when: ",
        "taken_over_by: TST-2\n        met_when: ",
        "taken_over_wrong",
        "- |in_force: {from: 2010-01-01",
        provision="TST-2",
    ),
    "a question of law nobody knows": _wrong(
        FIRST,
        "fact: tema.gjelder",
        "fact: tema.gjelder\n          interpretation: T-X",
        "unknown_interpretation",
        "",
        id="T-X",
    ),
}


def test_the_pack_is_valid_before_it_is_spoiled() -> None:
    """The pack that every other test spoils in one place is accepted as it stands."""
    assert list(read(VALID).obligations) == ["TST-1-1", "TST-2-1", "TST-2-2"]


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_refused_where_it_stands(name: str) -> None:
    """Each mistake in a pack is refused with the code of what is wrong, by file, line and column."""
    mistake = MISTAKES[name]
    texts = edited(VALID, mistake.file, *mistake.changes)

    problems = [problem for problem in refused(texts) if problem.code == mistake.code]

    assert problems
    problem = problems[0]
    assert mistake.told.items() <= dict(problem.arguments).items()
    if mistake.at:
        assert problem.where.file == mistake.file
        assert (problem.where.line, problem.where.column) == place(texts[mistake.file], mistake.at)


def test_several_mistakes_are_told_at_once() -> None:
    """All mistakes of a pack are told in one go, across files."""
    texts = edited(VALID, FIRST, ("fact: tema.betaling", "fact: tema.x"), ("{at_least: 3}", "{at_least: 30}"))
    texts = edited(texts, SECOND, ("taken_over_by: TST-1", "taken_over_by: TST-9"))

    codes = [problem.code for problem in refused(texts)]
    assert codes == ["condition_unreachable", "unknown_fact", "taken_over_wrong"]


def test_a_mistake_that_is_taken_over_is_told_once_where_it_is_written() -> None:
    """A criterion that a later version takes over has its mistake told once, at the line where it stands."""
    texts = edited(VALID, FIRST, ("fact: tema.betaling", "fact: tema.x"))

    (problem,) = refused(texts)
    assert (problem.where.line, problem.where.column) == place(texts[FIRST], "fact: tema.x")


def test_ids_with_a_letter_belong_to_their_provision() -> None:
    """An obligation's id is its provision's, or that with more parts: `TST-2`, `TST-2-1-B`."""
    for name in ("TST-2", "TST-2-1-B", "TST-2-2a"):
        assert name in read(edited(VALID, SECOND, ("- id: TST-2-2", f"- id: {name}"))).obligations


def test_a_recommendation_needs_no_order() -> None:
    """What only should be done cannot be ordered, so it needs no text of an order."""
    texts = edited(
        VALID, SECOND,
        ("strength: skal", "strength: bør"), ("        order: {nb: Bli bedre., nn: Bli betre., en: Improve.}\n", ""),
    )  # fmt: skip
    assert read(texts).obligations["TST-2-1"].versions[0].order is None


def test_every_code_of_the_checks_is_tried() -> None:
    """No code that the checks of a whole pack can tell is left without a mistake that brings it about."""
    known = codes_in("rules/pack_check.py", "rules/conditions.py")
    assert known - {mistake.code for mistake in MISTAKES.values()} - {"local_not_recommended"} == set()


def test_a_problem_can_be_said() -> None:
    """A problem whose text has a blank that nobody fills is noticed by the helper of these tests."""
    with pytest.raises(AssertionError):
        assert_sayable(Problem("unknown_fact"))
