"""Plain values become models only when every one of them has the form it should; else the place is told."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from rules.validation import _CODES
from tests.models.sources import codes_in
from tests.rules.yaml_pack import FIRST, LAWS, SECOND, VALID, WORDS, edited, place, refused

WHEN = "when: {is: true}"
MET = "met_when: {all: [ordning, {any: [antall, hvor_ofte]}, rapport]}"


class Mistake(NamedTuple):
    """What is changed in a valid pack, the one problem it gives, and where (`|` marks the place in the text)."""

    file: str
    old: str
    new: str
    code: str
    at: str
    told: dict[str, object] = {}  # noqa: RUF012 - read only


def _operator(written: str, code: str, at: str = "|when: ", **told: object) -> Mistake:
    """A condition that is written as `written`."""
    return Mistake(FIRST, WHEN, f"when: {written}", code, at if at != "|when: " else f"|when: {written}", told)


MISTAKES = {
    "two operators": _operator("{is: true, at_least: 1}", "one_operator"),
    "two operators, one of them nothing": _operator("{is: true, at_least: null}", "one_operator"),
    "no operator": _operator("{}", "one_operator"),
    "an operator with nothing": _operator("{is: null}", "one_operator"),
    "an operator that does not exist": _operator("{not: true}", "field_unknown", "|not: true", field="not"),
    "a condition as a list": _operator("[true]", "field_needs_fields", field="when"),
    "a condition as a word": _operator("ja", "field_needs_fields", field="when"),
    "a list as a value": _operator("{is: [true]}", "field_needs_value", "|is: [true]", field="is"),
    "a condition as a value": _operator("{is: {is: true}}", "field_needs_value", "|is: {is: true}", field="is"),
    "a number as yes/no": _operator("{is: 1}", "field_needs_value", "|is: 1", field="is"),
    "a fraction": _operator("{at_least: 1.5}", "number_not_whole", "1.5", text="1.5"),
    "a number as text": _operator('{at_least: "3"}', "field_needs_whole_number", '|at_least: "3"', field="at_least"),
    "yes/no as a number": _operator("{at_most: true}", "field_needs_whole_number", "|at_most: true"),
    "an empty list": _operator("{one_of: []}", "field_empty", "|one_of: []", field="one_of"),
    "a word instead of a list": _operator("{one_of: aldri}", "field_needs_list", "|one_of: aldri"),
    "a number in a list of words": _operator("{one_of: [aldri, 3]}", "field_needs_text", "3]}", field="one_of"),
    "a year as a day": _operator("{on_or_after: 2020}", "field_needs_date", "|on_or_after: 2020"),
    "a month as a day": _operator("{on_or_after: 2020-06}", "field_needs_date", "|on_or_after: 2020-06"),
    "seconds as a day": _operator(
        '{on_or_after: "86400"}', "field_needs_date", "|on_or_after: ", field="on_or_after"
    ),
    "a moment as a day": _operator('{on_or_after: "2020-01-01T00:00:00"}', "field_needs_date", "|on_or_after: "),
    "a day that does not exist": _operator("{on_or_before: 2021-02-29}", "field_needs_date", "|on_or_before: "),
    "months before nothing": _operator("{within_months: -1}", "field_too_small", "|within_months: -1", limit=0),
    "no missed year": _operator("{years_missed: 0}", "field_too_small", "|years_missed: 0", limit=1),
    "evidence that is never fresh": Mistake(
        FIRST, "fresh: {months: 24", "fresh: {months: 0", "field_too_small", "|months: 0", {"limit": 1}
    ),
    "evidence that is always fresh": Mistake(
        FIRST, "fresh: {months: 24", "fresh: {months: 601", "field_too_great", "|months: 601", {"limit": 600}
    ),
    "met_when with an unknown word": Mistake(FIRST, MET, "met_when: {alle: [ordning]}", "met_when_wrong", "|alle: "),
    "met_when as a list": Mistake(FIRST, MET, "met_when: [ordning]", "met_when_wrong", "|met_when: "),
    "met_when with nothing": Mistake(FIRST, "{any: [antall, hvor_ofte]}", "{any: []}", "met_when_wrong", "|any: []"),
    "met_when with all and any": Mistake(
        FIRST, "{any: [antall, hvor_ofte]}", "{any: [antall], all: [hvor_ofte]}", "met_when_wrong", "|any: [antall]"
    ),
    "met_when with a number": Mistake(FIRST, "{any: [antall, hvor_ofte]}", "3", "met_when_wrong", "|3, rapport"),
    "a key that does not exist": Mistake(
        FIRST,
        "bearer: municipality",
        "bearer: municipality\n    baerer: x",
        "field_unknown",
        "|baerer",
        {"field": "baerer"},
    ),
    "a key that belongs elsewhere": Mistake(
        FIRST, "role: breaks", "role: breaks\n            strength: skal", "field_unknown", "|strength: skal\n"
    ),
    "a translation that is missing": Mistake(
        FIRST, "nn: Krevst betaling?, ", "", "field_missing", "|ask: {nb: Kreves", {"field": "nn"}
    ),
    "a translation that is empty": Mistake(
        FIRST, "en: Is it paid?", 'en: "  "', "field_empty", '|en: "  "', {"field": "en"}
    ),
    "a language too many": Mistake(
        FIRST, "en: Is it paid?", "en: Is it paid?, se: ja", "field_unknown", "|se: ja", {"field": "se"}
    ),
    "a number as a section": Mistake(
        FIRST,
        'section: "1", ledd: 1',
        "section: 1, ledd: 1",
        "field_needs_text",
        "|section: 1,",
        {"field": "section"},
    ),
    "text as a ledd": Mistake(FIRST, "ledd: 1}", 'ledd: "1"}', "field_needs_whole_number", '|ledd: "1"'),
    "ledd zero": Mistake(FIRST, "ledd: 1}", "ledd: 0}", "field_too_small", "|ledd: 0", {"limit": 1}),
    "a letter of two": Mistake(FIRST, "ledd: 1}", "ledd: 1, letter: ab}", "field_wrong_form", "|letter: ab"),
    "a strength that does not exist": Mistake(
        FIRST, "strength: skal når", "strength: må", "field_not_in_list", "|strength: må", {"field": "strength"}
    ),
    "a group that does not exist": Mistake(
        FIRST, WHEN, f"{WHEN}\n            groups: [men, herrer]", "field_not_in_list", "herrer", {"field": "groups"}
    ),
    "no group": Mistake(FIRST, WHEN, f"{WHEN}\n            groups: []", "field_empty", "|groups: []"),
    "a method that does not exist": Mistake(
        SECOND, "examine: [interview]", "examine: [samtale]", "field_not_in_list", "|samtale", {"field": "examine"}
    ),
    "a period that ends before it begins": Mistake(
        FIRST,
        "{from: 2010-01-01, to: 2020-12-31}",
        "{from: 2021-01-01, to: 2020-12-31}",
        "period_backwards",
        "|in_force: {from: 2021-01-01, to",
    ),
    "an address that is not secure": Mistake(
        FIRST, '"https://lovdata.no/1"', '"http://lovdata.no/1"', "field_wrong_form", '|url: "http:'
    ),
    "an obligation without versions": Mistake(
        SECOND,
        "protects: [all]\n    versions:",
        "protects: [all]\n    versions: []\n    andre:",
        "field_empty",
        "|versions: []",
    ),
    "an id in capitals": Mistake(FIRST, "- id: forbudt", "- id: Forbudt", "field_wrong_form", "|id: Forbudt"),
    "an obligation in small letters": Mistake(
        FIRST, "- id: TST-1-1", "- id: tst-1-1", "field_wrong_form", "|id: tst-1-1"
    ),
    "a fact without a theme": Mistake(
        FIRST, "fact: tema.betaling", "fact: betaling", "field_wrong_form", "|fact: betaling"
    ),
    "obligations as text": Mistake(
        SECOND, "obligations:\n", "obligations: ingen\nandre:\n", "field_needs_list", "|obligations: ing"
    ),
    "versions as text": Mistake(
        SECOND,
        "protects: [all]\n    versions:",
        "protects: [all]\n    versions: to\n    andre:",
        "field_needs_list",
        "|versions: to",
    ),
    "an obligation as text": Mistake(
        SECOND, "obligations:\n", "obligations:\n  - ingen\n", "field_needs_fields", "|ingen"
    ),
    "a version as text": Mistake(
        SECOND, "    versions:\n", "    versions:\n      - ingen\n", "field_needs_fields", "|ingen"
    ),
    "a number fact without a unit": Mistake(
        WORDS, "    unit: {nb: stykker, nn: stykke, en: pieces}\n", "", "fact_number_parts", "|id: tema.antall"
    ),
    "a yes/no fact with a limit": Mistake(
        WORDS, "type: yes_no\n", "type: yes_no\n    maximum: 1\n", "fact_number_parts", "|id: tema.gjelder"
    ),
    "a choice without choices": Mistake(
        WORDS, "type: date", "type: choice", "fact_choice_parts", "|id: tema.rapportert"
    ),
    "a yes/no fact with choices": Mistake(
        WORDS, "type: choice", "type: yes_no", "fact_choice_parts", "|id: tema.hyppighet"
    ),
    "an anchor": Mistake(FIRST, "bearer: municipality", "bearer: &x municipality", "anchors_refused", "&x"),
    "an alias": Mistake(FIRST, "bearer: municipality", "bearer: *x", "anchors_refused", "*x"),
    "a tag": Mistake(FIRST, "bearer: municipality", "bearer: !x municipality", "tags_refused", "!x"),
    "a key twice": Mistake(
        FIRST,
        "bearer: municipality",
        "bearer: staff\n    bearer: municipality",
        "duplicate_key",
        "|bearer: municipality",
    ),
    "a second document": Mistake(SECOND, "obligations:", "---\nobligations:", "more_than_one_document", "---"),
    "a number that begins with zero": Mistake(
        FIRST, 'section: "1", ledd: 1', "section: 01, ledd: 1", "number_with_leading_zero", "|01, ledd: 1"
    ),
    "laws under another name": Mistake(
        LAWS, "laws:\n", "lover:\n", "field_missing", "|checked_to", {"field": "laws"}
    ),
    "the first version that continues": Mistake(
        FIRST,
        "strength: skal når",
        "continues: true\n        strength: skal når",
        "field_unknown",
        "|continues: true\n        strength",
        {"field": "continues"},
    ),
    "a version that does not continue": Mistake(
        FIRST, "continues: true", "continues: false", "field_unknown", "|continues: false", {"field": "continues"}
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_refused_where_it_stands(name: str) -> None:
    """A value of the wrong form is refused once, with the code of what is wrong, by file, line and column."""
    mistake = MISTAKES[name]
    texts = edited(VALID, mistake.file, (mistake.old, mistake.new))

    (problem,) = [problem for problem in refused(texts) if problem.code == mistake.code]

    assert problem.where.file == mistake.file
    assert mistake.told.items() <= dict(problem.arguments).items()
    assert (problem.where.line, problem.where.column) == place(texts[mistake.file], mistake.at)


def test_mistakes_are_told_in_the_order_of_the_file() -> None:
    """All mistakes of a file are told, in the order in which they stand in it."""
    texts = edited(
        VALID, FIRST,
        ("en: Is it paid?", "en: Is it paid?, se: ja"), ("strength: skal når", "strength: må"),
        ("protects: [all]", "protects: [herrer]"),
    )  # fmt: skip

    assert [problem.code for problem in refused(texts)] == ["field_not_in_list", "field_not_in_list", "field_unknown"]


def test_a_file_that_cannot_be_read_does_not_hide_the_mistakes_of_another() -> None:
    """Each file of a pack has its own mistakes told, though another cannot be read at all."""
    texts = edited(edited(VALID, FIRST, ("strength: skal når", "strength: må")), SECOND, ("law: tst", "law: ]"))

    assert {(problem.where.file, problem.code) for problem in refused(texts)} == {
        (FIRST, "field_not_in_list"),
        (SECOND, "not_yaml"),
    }


@pytest.mark.parametrize("text", ["", "# bare en merknad\n", "---\n"])
def test_an_empty_file_is_told(text: str) -> None:
    """A file of a pack in which there is nothing is told by its name, and not passed over."""
    problems = refused({**VALID, SECOND: text})

    assert [(problem.code, problem.where.file) for problem in problems] == [("empty_file", SECOND)]


def test_every_code_of_the_models_is_tried() -> None:
    """No code that a wrong form can have is left without a mistake that brings it about."""
    known = set(_CODES.values()) | codes_in("rules/validation.py")
    # a yes/no field and a longest text exist only among evidence; what nothing else covers cannot be brought about
    elsewhere = {"field_needs_yes_no", "field_too_long", "field_wrong"}

    assert known - elsewhere - {mistake.code for mistake in MISTAKES.values()} == set()
