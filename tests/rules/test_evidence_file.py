"""An evidence file is used only when everything in it can be; else every mistake is told, by line and field."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from models.errors import Problem, ProblemError
from models.evidence import Evidence
from models.texts import say
from models.words import Language
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.models.sources import codes_in, function, returned
from tests.rules.yaml_pack import VALID, WORDS, assert_sayable, edited, place, read

FILE = "evidens.yaml"
TEXT = """\
format: tilsynsklar-evidence/1
on: 2020-06-22
subject: {municipality: "5020", name: Osen}
providers:
  - {id: iks, name: Et interkommunalt selskap, model: iks, from: 2015-01-01}
documents:
  - {id: brev, title: Svar på kartlegging, date: "2020-06", publisher: Osen kommune}
  - {id: avtale, title: Avtale, date: "2019"}
requests:
  - {id: r1, what: Risikovurdering, asked: 2018-05-01, due: 2018-06-01, produced: false, obligations: [TST-1]}
statements:
  - id: s1
    fact: tema.ordning
    value: true
    about: iks
    said_by: municipality
    group: unspecified
    mode: arranged
    shown_by: document
    certainty: certain
    from: 2020-01-01
    source: {document: avtale, locator: punkt 3, quote: Vi har en ordning.}
  - id: s2
    fact: tema.antall
    value: 4
    about: municipality
    said_by: municipality
    group: unspecified
    mode: done
    shown_by: record
    certainty: certain
    from: 2020-01-01
    to: 2020-12-31
    source: {document: brev}
judgements:
  - {obligation: TST-2-1, group: all, outcome: met, kind: judgement, by: leder, on: 2020-06-01, valid_to: 2021-06-01}
not_examined:
  - {obligation: TST-2, reason: Utenfor tema}
"""


@pytest.fixture(scope="module")
def law() -> Pack:
    """The small valid pack, with a published figure and a number without a greatest value in its vocabulary."""
    figure = "statistic: {publisher: SSB, table: '1', counted: {nb: a, nn: a, en: a}}"
    spoilt = edited(VALID, WORDS, ("    minimum: 1\n    maximum: 10\n", "    minimum: 1\n"))
    spoilt = {
        **spoilt,
        WORDS: spoilt[WORDS]
        + f"""\
  - id: tema.tall_fra_statistikken
    type: number
    title: {{nb: Tall, nn: Tal, en: Number}}
    definition: {{nb: Et tall., nn: Eit tal., en: A number.}}
    source: SSB
    unit: {{nb: stykker, nn: stykke, en: pieces}}
    minimum: 0
    maximum: 100
    {figure}
""",
    }
    return read(spoilt)


def reading(law: Pack, municipalities: Municipalities, text: str, on: date | None = None) -> tuple[Evidence, date]:
    """The text as evidence."""
    return read_evidence(text.encode(), FILE, law, municipalities, on)


def refused(law: Pack, municipalities: Municipalities, text: str, on: date | None = None) -> tuple[Problem, ...]:
    """What is told when the text is read; each can be said, and each is in the file."""
    with pytest.raises(ProblemError) as caught:
        reading(law, municipalities, text, on)
    for problem in caught.value.problems:
        assert problem.where.file == FILE
        assert_sayable(problem)
    return caught.value.problems


class Mistake(NamedTuple):
    """What is changed in a good file, the one problem it gives, where (`|` marks it), and the field."""

    old: str
    new: str
    code: str
    at: str
    field: str


VALUE = "value: true"
SAMPLE = "shown_by: record\n    sample: {drawn: 10, of: 40, from: 2020-01-01, to: 2020-05-31, found: 10}"


#: a statement on another fact than the first one's
FACT = f"fact: tema.ordning\n    {VALUE}"


def _statement(new: str, code: str, at: str, field: str, old: str = VALUE) -> Mistake:
    return Mistake(old, new, code, at, f"statements.0.{field}")


MISTAKES = {
    "a word as yes/no": _statement("value: ja", "value_needs_yes_no", "|value: ja", "value"),
    "a number as yes/no": _statement("value: 1", "value_needs_yes_no", "|value: 1", "value"),
    "a value that is nothing": _statement("value:", "field_needs_value", "|value:\n", "value"),
    "a list of values": _statement("value: [true]", "field_needs_value", "|value: [true]", "value"),
    "fields as a value": _statement("value: {ja: true}", "field_needs_value", "|value: {ja", "value"),
    "a fraction": Mistake("value: 4", "value: 4.5", "number_not_whole", "4.5", ""),
    "text as a number": Mistake("value: 4", 'value: "4"', "value_needs_number", '|value: "4"', "statements.1.value"),
    "yes/no as a number": Mistake(
        "value: 4", "value: false", "value_needs_number", "|value: false", "statements.1.value"
    ),
    "too little": Mistake("value: 4", "value: 0", "value_too_small", "|value: 0", "statements.1.value"),
    "too much": Mistake(
        "fact: tema.antall\n    value: 4",
        "fact: tema.tall_fra_statistikken\n    figure: {publisher: SSB, year: 2019}\n    value: 101",
        "value_out_of_range",
        "|value: 101",
        "statements.1.value",
    ),
    "a figure without its source": Mistake(
        "fact: tema.antall",
        "fact: tema.tall_fra_statistikken",
        "figure_missing",
        "|fact: tema.tall",
        "statements.1.fact",
    ),
    "a year as a day": _statement(
        'fact: tema.rapportert\n    value: "2020"',
        "value_needs_date",
        '|value: "2020"',
        "value",
        FACT,
    ),
    "yes/no as a day": _statement(
        "fact: tema.rapportert\n    value: true",
        "value_needs_date",
        "|value: true",
        "value",
        FACT,
    ),
    "a day that does not exist": _statement(
        "fact: tema.rapportert\n    value: 2021-02-29",
        "value_needs_date",
        "|value: 2021-02-29",
        "value",
        FACT,
    ),
    "a word that is not in the list": _statement(
        "fact: tema.hyppighet\n    value: av og til",
        "value_not_in_list",
        "|value: av og til",
        "value",
        FACT,
    ),
    "yes/no for a word": _statement(
        "fact: tema.hyppighet\n    value: true",
        "value_not_in_list",
        "|value: true",
        "value",
        FACT,
    ),
    "an unknown fact": _statement(
        "fact: tema.ordnig", "unknown_fact_in_evidence", "|fact: tema.ordnig", "fact", "fact: tema.ordning"
    ),
    "an unknown document": _statement(
        "{document: avtalen,", "unknown_document", "|document: avtalen", "source.document", "{document: avtale,"
    ),
    "an unknown party": _statement("about: nabo", "unknown_party", "|about: nabo", "about", "about: iks"),
    "a period that ends before it begins": Mistake(
        "to: 2020-12-31", "to: 2019-12-31", "period_backwards", "|to: 2019-12-31", "statements.1.to"
    ),
    "an unknown word": _statement("mode: avtalt", "field_not_in_list", "|mode: avtalt", "mode", "mode: arranged"),
    "an unknown key": _statement("    tema: x\n    value: true", "field_unknown", "|tema: x", "tema", f"    {VALUE}"),
    "a key left out": _statement("", "field_missing", "- |id: s1", "", "    group: unspecified\n"),
    "a day as a number": Mistake(
        "to: 2020-12-31", "to: 20201231", "field_needs_date", "|to: 20201231", "statements.1.to"
    ),
    "seconds as a day": Mistake("on: 2020-06-22", 'on: "86400"', "field_needs_date", '|on: "86400"', "on"),
    "an empty quote": _statement(
        'quote: ""', "field_empty", '|quote: ""', "source.quote", "quote: Vi har en ordning."
    ),
    "a quote too long": _statement(
        f"quote: {'x' * 5001}", "field_too_long", "|quote: xxx", "source.quote", "quote: Vi har en ordning."
    ),
    "a statement id twice": Mistake(
        "id: s2", "id: s1", "duplicate_id", "|id: s1\n    fact: tema.antall", "statements.1.id"
    ),
    "a document id twice": Mistake(
        "requests:",
        "  - {id: brev, title: Igjen, date: '2020'}\nrequests:",
        "duplicate_id",
        "|id: brev, title: Igjen",
        "documents.2.id",
    ),
    "the municipality's own word as an id": Mistake(
        "documents:",
        "  - {id: municipality, name: Kommunen, model: own}\ndocuments:",
        "reserved_id",
        "|id: municipality",
        "providers.1.id",
    ),
    "a document from a month that does not exist": Mistake(
        'date: "2020-06"', 'date: "2020-13"', "field_needs_date", '|date: "2020-13"', "documents.0.date"
    ),
    "a document from a time": Mistake(
        'date: "2019"', "date: våren 2019", "field_wrong_form", "|date: våren", "documents.1.date"
    ),
    "a request due before it was made": Mistake(
        "due: 2018-06-01", "due: 2018-04-30", "period_backwards", "|due: 2018-04-30", "requests.0.due"
    ),
    "a request on an unknown duty": Mistake(
        "obligations: [TST-1]",
        "obligations: [TST-1, TST-9]",
        "unknown_obligation",
        "|TST-9",
        "requests.0.obligations.1",
    ),
    "produced as a word": Mistake(
        "produced: false", "produced: nei", "field_needs_yes_no", "|produced: nei", "requests.0.produced"
    ),
    "a judgement of an unknown duty": Mistake(
        "{obligation: TST-2-1,",
        "{obligation: TST-2-9,",
        "unknown_obligation",
        "|obligation: TST-2-9",
        "judgements.0.obligation",
    ),
    "a judgement of a whole section": Mistake(
        "{obligation: TST-2-1,",
        "{obligation: TST-2,",
        "unknown_obligation",
        "|obligation: TST-2, group",
        "judgements.0.obligation",
    ),
    "a judgement that is neither": Mistake(
        "outcome: met", "outcome: unresolved", "field_not_in_list", "|outcome: unres", "judgements.0.outcome"
    ),
    "a judgement that ends before it begins": Mistake(
        "valid_to: 2021-06-01", "valid_to: 2020-05-31", "period_backwards", "|valid_to: 2020", "judgements.0.valid_to"
    ),
    "a judgement on an unknown document": Mistake(
        "valid_to: 2021-06-01",
        "source: {document: notat}",
        "unknown_document",
        "|document: notat",
        "judgements.0.source.document",
    ),
    "a choice against an unknown statement": Mistake(
        "not_examined:",
        "reliances:\n  - {rely_on: [s1], set_aside: [s9], by: leder, on: 2020-06-01, reason: nyest}\nnot_examined:",
        "unknown_statement",
        "|s9]",
        "reliances.0.set_aside.0",
    ),
    "a choice between statements of different facts": Mistake(
        "not_examined:",
        "reliances:\n  - {rely_on: [s1], set_aside: [s2], by: leder, on: 2020-06-01, reason: nyest}\nnot_examined:",
        "reliance_unclear",
        "|{rely_on",
        "reliances.0",
    ),
    "an unknown duty left out": Mistake(
        "{obligation: TST-2, reason",
        "{obligation: TST-22, reason",
        "unknown_obligation",
        "|obligation: TST-22",
        "not_examined.0.obligation",
    ),
    "a provider that ends before it begins": Mistake(
        "from: 2015-01-01}",
        "from: 2015-01-01, to: 2014-12-31}",
        "period_backwards",
        "|to: 2014-12-31",
        "providers.0.to",
    ),
    "a municipality that did not exist yet": Mistake(
        "on: 2020-06-22",
        "on: 2017-12-31",
        "municipality_not_valid_on",
        '|municipality: "5020"',
        "subject.municipality",
    ),
    "a municipality that never existed": Mistake(
        '"5020"', '"9999"', "unknown_municipality", '|municipality: "9999"', "subject.municipality"
    ),
    "a municipality without its zero": Mistake(
        '"5020"', '"301"', "field_wrong_form", '|municipality: "301"', "subject.municipality"
    ),
    "a municipality as a number": Mistake(
        '"5020"', "5020", "field_needs_text", "|municipality: 5020", "subject.municipality"
    ),
    "no date": Mistake("on: 2020-06-22\n", "", "no_date", "|format", "on"),
    "another format": Mistake("evidence/1", "evidence/2", "field_not_in_list", "|format", "format"),
    "a sample that is not a record": Mistake(
        "    value: true",
        f"    value: true\n    {SAMPLE[SAMPLE.index('sample') :]}",
        "sample_needs_record",
        "|shown_by: document",
        "statements.0.shown_by",
    ),
    "a sample of nothing": _statement(
        SAMPLE.replace("drawn: 10", "drawn: 0"), "sample_empty", "|drawn: 0", "sample.drawn", "shown_by: document"
    ),
    "a sample larger than all there is": _statement(
        SAMPLE.replace("of: 40", "of: 9"),
        "sample_larger_than_all",
        "|drawn: 10",
        "sample.drawn",
        "shown_by: document",
    ),
    "more found than drawn": _statement(
        SAMPLE.replace("found: 10", "found: 11"),
        "sample_found_too_many",
        "|found: 11",
        "sample.found",
        "shown_by: document",
    ),
    "a sample that says the opposite": _statement(
        SAMPLE.replace("found: 10", "found: 0"),
        "sample_says_the_opposite",
        "|found: 0",
        "sample.found",
        "shown_by: document",
    ),
    "a sample of less than nothing": _statement(
        SAMPLE.replace("found: 10", "found: -1"),
        "field_too_small",
        "|found: -1",
        "sample.found",
        "shown_by: document",
    ),
}


def test_the_file_is_good_before_it_is_spoiled(law: Pack, municipalities: Municipalities) -> None:
    """The file that the tests spoil in one place each is read as it stands, with its date."""
    evidence, on = reading(law, municipalities, TEXT)

    assert on == date(2020, 6, 22)
    assert [statement.id for statement in evidence.statements] == ["s1", "s2"]
    sampled = TEXT.replace("shown_by: document", SAMPLE, 1)
    assert reading(law, municipalities, sampled)[0].statements[0].sample is not None


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_told_by_line_and_field(law: Pack, municipalities: Municipalities, name: str) -> None:
    """Each mistake in an evidence file is refused once, with the code of what is wrong, its line and its field."""
    mistake = MISTAKES[name]
    assert mistake.old in TEXT
    text = TEXT.replace(mistake.old, mistake.new, 1)

    (problem,) = refused(law, municipalities, text)

    assert problem.code == mistake.code
    assert (problem.where.line, problem.where.column) == place(text, mistake.at)
    assert problem.where.field == mistake.field.removesuffix(".")


def test_an_unknown_fact_comes_with_a_hint(law: Pack, municipalities: Municipalities) -> None:
    """An unknown fact is told with the facts that are most like it first, or with the themes when none is like it."""
    hints = {"tema.ordnig": "tema.ordning, ", "tmea.ordning": "tema.ordning, ", "zzz.x": "tema"}
    for name, hint in hints.items():
        (problem,) = refused(law, municipalities, TEXT.replace("fact: tema.ordning", f"fact: {name}", 1))
        assert problem.arguments["fact"] == name
        assert str(problem.arguments["close"]).startswith(hint)


def test_a_number_that_has_changed_is_told_with_the_one_that_held(law: Pack, municipalities: Municipalities) -> None:
    """A number that did not hold on the date is told with the numbers and days the municipality has had."""
    (problem,) = refused(law, municipalities, TEXT, date(2017, 12, 31))

    assert problem.code == "municipality_not_valid_on"
    for language in Language:
        told = say(problem.text_key, language, **problem.arguments)
        assert "5020" in told
        assert "2017-12-31" in told
        assert "Osen" in told


def test_the_date_that_is_asked_for_wins(law: Pack, municipalities: Municipalities) -> None:
    """The date that is asked for goes before the one in the file, and makes up for none."""
    asked = date(2021, 3, 1)

    assert reading(law, municipalities, TEXT, asked)[1] == asked
    assert reading(law, municipalities, TEXT.replace("on: 2020-06-22\n", "", 1), asked)[1] == asked


def test_several_mistakes_are_told_at_once_in_the_order_of_the_file(
    law: Pack, municipalities: Municipalities
) -> None:
    """All mistakes of a kind are told in one go, in the order of their lines."""
    text = TEXT
    for name in ("a municipality that never existed", "a document id twice", "an unknown fact", "an unknown party"):
        text = text.replace(MISTAKES[name].old, MISTAKES[name].new, 1)
    text = text.replace("value: 4", "value: 0", 1).replace("{obligation: TST-2-1,", "{obligation: TST-7-1,", 1)

    problems = refused(law, municipalities, text)
    assert [problem.code for problem in problems] == [
        "unknown_municipality", "duplicate_id", "unknown_fact_in_evidence", "unknown_party", "value_too_small",
        "unknown_obligation",
    ]  # fmt: skip
    assert [problem.where.line for problem in problems] == sorted(problem.where.line or 0 for problem in problems)


@pytest.mark.parametrize("text", ["- 1\n", "hei\n", "[]\n", "3\n"])
def test_what_is_not_a_file_of_fields_is_no_evidence(law: Pack, municipalities: Municipalities, text: str) -> None:
    """A file that holds a list or a word is told to be no evidence file."""
    assert [problem.code for problem in refused(law, municipalities, text)] == ["not_evidence"]


def test_a_suppressed_figure_is_a_value(law: Pack, municipalities: Municipalities) -> None:
    """Two dots stand for a number that is withheld, and for nothing else."""
    assert reading(law, municipalities, TEXT.replace("value: 4", "value: ..", 1))[0].statements[1].value == ".."
    (problem,) = refused(law, municipalities, TEXT.replace(VALUE, "value: ..", 1))
    assert problem.code == "value_needs_yes_no"


def test_every_code_of_the_reader_of_evidence_is_tried() -> None:
    """No code that the checks of an evidence file can tell is left without a mistake that brings it about."""
    checks = ("value_problem", "_number_problem")
    values = {
        word for name in checks for word in returned(function("rules/evidence_file.py", name)) if "value_" in word
    }
    known = codes_in("rules/evidence_file.py") | values

    assert "value_needs_number" in known
    assert known - {mistake.code for mistake in MISTAKES.values()} == {"not_evidence"}
