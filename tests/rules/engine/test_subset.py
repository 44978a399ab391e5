"""The border of the safe subset: what rows and messages may look like, and the reason each refusal gives."""

from __future__ import annotations

import pickle
from enum import StrEnum
from typing import Any

import pytest

from rules.engine.subset import (
    MAX_INTEGER,
    MAX_MATCHES,
    MAX_PROPERTIES,
    MAX_ROWS_PER_RULESET,
    MAX_TERMS,
    MAX_TEXT,
    Refused,
    Row,
    Test,
    check_message,
    check_rows,
    fnv1a,
    most_matches,
    types_by_case,
)


def a_row(*tests: Test, name: str = "r1", case: str = "KRL-2") -> Row:
    """A row of the case KRL-2."""
    return Row(name=name, case=case, tests=tests, result="met")


def a_test(value: Any, prop: str = "answer", op: Any = "eq") -> Test:  # noqa: ANN401 - wrong types are the point
    """A test that may be wrong."""
    return Test(prop=prop, op=op, value=value)


def refusal(*rows: Row) -> Refused:
    """How `check_rows` refuses `rows`."""
    with pytest.raises(Refused) as caught:
        check_rows(rows)
    return caught.value


def test_sound_rows_pass() -> None:
    """Texts, numbers, every operator, no test at all, Norwegian and Sámi letters lie inside the subset."""
    numbers = [a_test(5, "days", op) for op in ("eq", "neq", "lt", "lte", "gt", "gte")]
    check_rows(
        [
            a_row(a_test("yes"), a_test("så langt råd er", "strength", "neq"), *numbers),
            a_row(name="r2"),
            a_row(a_test("čáhci"), name="KRL-2-2a-2@2026-01-01#met (1)", case="§".replace("§", "KRL-3:b/c")),
            a_row(a_test(MAX_INTEGER, "n"), a_test(-MAX_INTEGER, "n"), name="r4", case="other"),
        ]
    )


@pytest.mark.parametrize("value", [None, True, False, 1.0, float("nan"), [], ["yes"], {"m": "answer"}, b"yes"])
def test_a_value_is_a_text_or_a_whole_number(value: object) -> None:
    """Null, booleans, fractions, lists, and references to other messages are refused as values of a test."""
    error = refusal(a_row(a_test(value)))
    assert error.id == "value_type"
    assert error.arguments == {"row": "r1", "property": "answer", "type": type(value).__name__}


@pytest.mark.parametrize("prop", ["id", "sid", "case", "$s", "$and", "$"])
def test_the_engines_own_names_are_reserved(prop: str) -> None:
    """A test on the engine's own properties, on the case, or on a name with a dollar sign is refused."""
    error = refusal(a_row(a_test("yes", prop)))
    assert (error.id, error.arguments["property"]) == ("property_reserved", prop)


@pytest.mark.parametrize("prop", ["", "a.b", "a b", "1a", "å", 'a"', "a\\", "a\n", "x" * (MAX_TEXT + 1), None, ["a"]])
def test_a_property_is_a_plain_name(prop: Any) -> None:  # noqa: ANN401 - wrong types are the point
    """Dots (which mean nesting), quotes, spaces and other signs are refused in the name of a property."""
    assert refusal(a_row(a_test("yes", prop))).id == "property_unsafe"


@pytest.mark.parametrize("op", ["", "ex", "nex", "mt", "and", "==", "$neq", None])
def test_only_six_operators(op: object) -> None:
    """Existence, patterns, logic and anything else but the six comparisons are refused."""
    assert refusal(a_row(a_test("yes", op=op))).id == "operator_unknown"


@pytest.mark.parametrize("op", ["lt", "lte", "gt", "gte"])
def test_texts_have_no_order(op: str) -> None:
    """An ordering comparison of texts is refused, because the engine orders 10 before 9."""
    assert refusal(a_row(a_test("9", op=op))).id == "order_on_text"


@pytest.mark.parametrize(
    "text", ['"', "\\", "a\nb", "\x00", "\x7f", "{", "}", "'", "%", "\ud800", "中", "😀", "\u2028"]
)
def test_texts_keep_to_a_safe_alphabet(text: str) -> None:
    """Quotes, escapes, braces, control signs and foreign scripts are refused in names, cases and values."""
    assert refusal(a_row(a_test(text))).id == "text_unsafe"
    assert refusal(a_row(name=text)).id == "text_unsafe"
    assert refusal(a_row(case=text)).id == "text_unsafe"


def test_texts_are_short_and_not_empty() -> None:
    """An empty text and one over 200 characters are refused; 200 pass."""
    check_rows([a_row(a_test("x" * MAX_TEXT))])
    assert refusal(a_row(a_test("x" * (MAX_TEXT + 1)))).id == "text_too_long"
    assert refusal(a_row(a_test(""))).id == "value_empty"
    assert refusal(a_row(name="")).id == "row_name_empty"
    assert refusal(a_row(case="")).id == "case_empty"


@pytest.mark.parametrize("number", [MAX_INTEGER + 1, -MAX_INTEGER - 1, 10**400])
def test_numbers_are_bounded(number: int) -> None:
    """Whole numbers beyond two to the power of 53 are refused."""
    assert refusal(a_row(a_test(number))).id == "integer_out_of_range"


def test_the_result_is_a_text() -> None:
    """A result that is no text is refused, although the engine never sees it."""
    wrong: Any = None
    assert refusal(Row(name="r1", case="c", tests=(), result=wrong)).id == "result_type"


def test_row_names_are_unique_over_all_cases() -> None:
    """The same row name twice is refused, also in different cases."""
    error = refusal(a_row(), a_row(case="KRL-3"))
    assert (error.id, error.arguments) == ("row_name_twice", {"row": "r1"})


def test_a_property_has_one_type_in_a_case() -> None:
    """A property compared with a text and with a number in one case is refused; in two cases it passes."""
    check_rows([a_row(a_test("1")), a_row(a_test(1), name="r2", case="KRL-3")])
    assert refusal(a_row(a_test("1")), a_row(a_test(1), name="r2")).id == "property_two_types"
    assert refusal(a_row(a_test("1"), a_test(1, op="neq"))).id == "property_two_types"


def test_names_with_one_hash_are_refused() -> None:
    """Two property names that share the engine's 32-bit hash would be one property to it, and are refused."""
    assert fnv1a("costarring") == fnv1a("liquid")
    check_rows([a_row(a_test("yes", "liquid"))])
    error = refusal(a_row(a_test("yes", "liquid")), a_row(a_test("yes", "costarring"), name="r2", case="KRL-3"))
    assert error.id == "property_collision"
    assert error.arguments == {"row": "r2", "property": "costarring", "other": "liquid"}


def test_a_pattern_holds_28_tests() -> None:
    """27 tests and that of the case pass; one more is refused."""
    tests = [a_test("yes", f"p{number}") for number in range(MAX_TERMS)]
    check_rows([a_row(*tests[:-1])])
    error = refusal(a_row(*tests))
    assert (error.id, error.arguments) == (
        "too_many_tests",
        {"row": "r1", "count": MAX_TERMS + 1, "limit": MAX_TERMS},
    )


def test_a_case_holds_120_rows() -> None:
    """One row more than a ruleset may hold is refused for a case, however exclusive the rows are."""
    rows = [a_row(a_test(number), name=f"r{number}") for number in range(MAX_ROWS_PER_RULESET + 1)]
    check_rows(rows[:-1])
    assert refusal(*rows).id == "too_many_rows"


def test_at_most_60_rows_may_match_one_message() -> None:
    """61 rows that one message could match are refused; the same rows made exclusive pass."""
    rows = [a_row(a_test(number, op="neq"), name=f"r{number}") for number in range(MAX_MATCHES + 1)]
    check_rows(rows[:-1])
    error = refusal(*rows)
    assert (error.id, error.arguments["count"]) == ("too_many_matches", MAX_MATCHES + 1)
    check_rows([a_row(a_test("yes" if n % 2 else "no"), a_test(n, "n", "neq"), name=f"r{n}") for n in range(61)])


def test_most_matches_counts_exclusive_rows_once() -> None:
    """Rows that ask for different values of one property do not match together; free rows always count."""
    rows = [a_row(a_test(word), name=f"{word}{n}") for word in ("yes", "no") for n in range(3)]
    assert most_matches(rows) == 3
    assert most_matches([*rows, a_row(a_test(1, "days", "gt"), name="free")]) == 4
    assert most_matches([]) == 0


def test_most_matches_takes_the_property_that_tells_most() -> None:
    """Where several properties shut rows out, the one that leaves the fewest rows together is counted."""
    rows = [
        a_row(a_test("done", "mode"), a_test(n, "n"), a_test("yes"), a_test("no", "late", "neq"), name=f"r{n}")
        for n in range(70)
    ]
    assert most_matches(rows) == 1
    check_rows(rows)


def test_the_bounds_are_those_that_were_tried() -> None:
    """The bounds stand where the engine was tried up to; one that is moved must be tried again."""
    bounds = (MAX_TERMS, MAX_ROWS_PER_RULESET, MAX_MATCHES, MAX_PROPERTIES, MAX_TEXT, MAX_INTEGER)
    assert bounds == (28, 120, 60, 252, 200, 2**53)


def test_a_case_holds_251_properties_besides_itself() -> None:
    """252 properties besides the case are refused."""
    tests = [a_test("yes", f"p{number}") for number in range(MAX_PROPERTIES)]
    rows = [a_row(*tests[at : at + 27], name=f"r{at}") for at in range(0, MAX_PROPERTIES, 27)]
    check_rows(rows[:-1])
    error = refusal(*rows)
    assert (error.id, error.arguments["count"]) == ("too_many_properties", MAX_PROPERTIES + 1)


TYPES = {"answer": str, "days": int}


def message_refusal(message: Any) -> Refused:  # noqa: ANN401 - wrong types are the point
    """How `check_message` refuses `message`."""
    with pytest.raises(Refused) as caught:
        check_message(message, TYPES)
    return caught.value


def test_a_sound_message_passes() -> None:
    """A message with the tested properties passes, also with more, and for a case nobody asks about."""
    check_message({"case": "KRL-2", "answer": "yes", "days": -3}, TYPES)
    check_message({"case": "KRL-2", "answer": "yes", "days": 0, "more": "ja"}, TYPES)
    check_message({"case": "nobody"}, {})


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (None, "message_not_flat"),
        ([], "message_not_flat"),
        ({}, "message_case_missing"),
        ({"case": 1}, "value_type"),
        ({"case": ""}, "value_empty"),
        ({"case": 'a"'}, "text_unsafe"),
        ({"case": "c", "answer": "yes"}, "message_property_missing"),
        ({"case": "c", "answer": "yes", "days": "3"}, "message_property_type"),
        ({"case": "c", "answer": 1, "days": 3}, "message_property_type"),
        ({"case": "c", "answer": None, "days": 3}, "value_type"),
        ({"case": "c", "answer": "yes", "days": True}, "value_type"),
        ({"case": "c", "answer": "yes", "days": 3.0}, "value_type"),
        ({"case": "c", "answer": "yes", "days": 3, "more": None}, "value_type"),
        ({"case": "c", "answer": ["yes"], "days": 3}, "value_type"),
        ({"case": "c", "answer": {"$m": "days"}, "days": 3}, "value_type"),
        ({"case": "c", "answer": "", "days": 3}, "value_empty"),
        ({"case": "c", "answer": "x" * 201, "days": 3}, "text_too_long"),
        ({"case": "c", "answer": "yes", "days": 2**53 + 1}, "integer_out_of_range"),
        ({"case": "c", "answer": "yes", "days": 3, "id": "1"}, "message_property_reserved"),
        ({"case": "c", "answer": "yes", "days": 3, "sid": "1"}, "message_property_reserved"),
        ({"case": "c", "answer": "yes", "days": 3, "$s": 1}, "message_property_reserved"),
        ({"case": "c", "answer": "yes", "days": 3, "a.b": 1}, "message_property_unsafe"),
        ({"case": "c", "answer": "yes", "days": 3, 4: 1}, "message_property_unsafe"),
        ({"case": "c", **{f"p{number}": 1 for number in range(MAX_PROPERTIES)}}, "message_too_wide"),
    ],
)
def test_the_border_for_messages(message: object, code: str) -> None:
    """Each kind of unsound message is refused with its own reason."""
    assert message_refusal(message).id == code


def test_a_refusal_says_where() -> None:
    """A refusal tells the case and the property, so that the words for a person can be made at the edge."""
    error = message_refusal({"case": "KRL-2", "answer": "yes"})
    assert error.arguments == {"case": "KRL-2", "property": "days"}
    assert str(error) == "message_property_missing(case=KRL-2, property=days)"
    assert isinstance(error, ValueError)


def test_a_refusal_survives_the_way_to_another_process() -> None:
    """A refusal that is pickled and read again has the same id and arguments."""
    error = message_refusal({"case": "KRL-2", "answer": "yes"})
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made in the line itself
    assert (type(again), again.id, again.arguments) == (Refused, error.id, error.arguments)


def test_words_of_an_enumeration_are_texts() -> None:
    """A word of an enumeration passes as the text that it is."""

    class Answer(StrEnum):
        YES = "yes"

    check_rows([a_row(a_test(Answer.YES))])
    check_message({"case": "c", "answer": Answer.YES, "days": 1}, TYPES)


def test_types_by_case_names_each_tested_property() -> None:
    """The types of a case are those of its own rows' tests, in the order in which they first come."""
    rows = [a_row(a_test(1, "b")), a_row(a_test("x", "a"), name="r2"), a_row(name="r3", case="KRL-3")]
    assert types_by_case(rows) == {"KRL-2": {"b": int, "a": str}, "KRL-3": {}}
    assert list(types_by_case(rows)["KRL-2"]) == ["b", "a"]
