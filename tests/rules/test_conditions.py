"""What a condition means for the type of its fact, and that nothing else is let through to the engine."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law import Criterion
from models.vocabulary import Fact
from rules.conditions import GREATEST, Ages, Bound, Numbers, OutsideSubsetError, Words, meaning

TEXT = {"nb": "a", "nn": "a", "en": "a"}
NEEDS = {"mode": "arranged", "shown_by": "document"}


def fact(kind: str, **more: Any) -> Fact:  # noqa: ANN401 - any part of a fact
    """A fact of the type `kind`."""
    data = {"id": "tema.x", "type": kind, "title": TEXT, "definition": TEXT, "source": "egen", **more}
    return Fact.model_validate(data, strict=False)


YES_NO = fact("yes_no")
CHOICE = fact("choice", choices=[{"word": word, "title": TEXT} for word in ("aa", "bb", "cc", "dd")])
NUMBER = fact("number", unit=TEXT, minimum=0, maximum=10)
OPEN_NUMBER = fact("number", unit=TEXT, minimum=-10)
DATE = fact("date")


def criterion(**parts: Any) -> Criterion:  # noqa: ANN401 - any part of a criterion
    """A criterion with the given conditions; it shows unless another role is given."""
    data = {
        "id": "kk", "ask": TEXT, "examine": ["document"], "fact": "tema.x", "fresh": {"months": 12, "from": "period"},
    } | parts  # fmt: skip
    if "when" not in parts:
        data |= {"needs": NEEDS}
    return Criterion.model_validate(data, strict=False)


def test_yes_no() -> None:
    """For a yes/no fact the other value is no, unless a person is to judge it."""
    assert meaning(criterion(yes={"is": True}), YES_NO) == Words(("true",), ("false",))
    assert meaning(criterion(yes={"is": False}), YES_NO) == Words(("false",), ("true",))
    assert meaning(criterion(yes={"is": True}, judge={"is": False}), YES_NO) == Words(("true",), (), ("false",))


def test_a_choice_has_each_word_on_one_side() -> None:
    """Words that are not named are no; named ones are yes, no, or for a person, in the order of the fact's list."""
    assert meaning(criterion(yes={"is": "bb"}), CHOICE) == Words(("bb",), ("aa", "cc", "dd"))
    assert meaning(criterion(yes={"one_of": ["dd", "aa"]}), CHOICE) == Words(("aa", "dd"), ("bb", "cc"))
    asked = criterion(yes={"is": "aa"}, judge={"is": "cc"}, no={"one_of": ["bb", "dd"]})
    assert meaning(asked, CHOICE) == Words(("aa",), ("bb", "dd"), ("cc",))


def test_a_word_may_be_left_to_an_unclear_law() -> None:
    """A word that is neither yes, no nor for a person is let through only where the law is said to be unclear."""
    parts: dict[str, Any] = {"yes": {"is": "aa"}, "no": {"one_of": ["bb", "dd"]}}

    assert meaning(criterion(**parts, unclear=TEXT), CHOICE) == Words(("aa",), ("bb", "dd"), (), ("cc",))
    with pytest.raises(OutsideSubsetError, match="condition_gap"):
        meaning(criterion(**parts), CHOICE)


def test_numbers_meet_without_a_gap() -> None:
    """Where no is left out, every number that is not yes is no."""
    assert meaning(criterion(yes={"at_least": 3}), NUMBER) == Numbers(Bound(3, None), Bound(None, 2))
    assert meaning(criterion(yes={"at_most": 3}), NUMBER) == Numbers(Bound(None, 3), Bound(4, None))
    assert meaning(criterion(yes={"at_most": 0}), OPEN_NUMBER) == Numbers(Bound(None, 0), Bound(1, None))
    assert meaning(criterion(yes={"at_most": -3}), OPEN_NUMBER) == Numbers(Bound(None, -3), Bound(-2, None))


def test_numbers_may_leave_a_gap_to_an_unclear_law() -> None:
    """Between yes and no there may be numbers on which the law is unclear, if that is said."""
    parts: dict[str, Any] = {"yes": {"at_least": 6}, "no": {"at_most": 3}}

    assert meaning(criterion(**parts, unclear=TEXT), NUMBER) == Numbers(Bound(6, None), Bound(None, 3))
    with pytest.raises(OutsideSubsetError, match="condition_gap"):
        meaning(criterion(**parts), NUMBER)


def test_the_widest_numbers_that_decide_something() -> None:
    """A limit that leaves one number on the other side is let through; one step further it decides nothing."""
    assert meaning(criterion(yes={"at_least": 1}), NUMBER) == Numbers(Bound(1, None), Bound(None, 0))
    assert meaning(criterion(yes={"at_least": 10}), NUMBER) == Numbers(Bound(10, None), Bound(None, 9))
    for wrong, code in (({"at_least": 0}, "condition_always_yes"), ({"at_least": 11}, "condition_unreachable")):
        with pytest.raises(OutsideSubsetError, match=code):
            meaning(criterion(yes=wrong), NUMBER)


def test_no_limit_lies_among_the_numbers_that_stand_for_none() -> None:
    """The engine's messages write "no number" as a great one, so a condition may not name it, nor one beyond."""
    assert isinstance(meaning(criterion(yes={"at_most": GREATEST - 1}), OPEN_NUMBER), Numbers)
    for beyond in ({"at_most": GREATEST + 1}, {"at_least": -GREATEST - 1}):
        for role in ({"yes": beyond}, {"role": "breaks", "when": beyond}):
            with pytest.raises(OutsideSubsetError):
                meaning(criterion(**role), OPEN_NUMBER)


def test_days_are_counted_as_numbers() -> None:
    """A day is compared as a number: on or after the day itself, and on or before it."""
    day = date(2020, 6, 22)
    number = day.toordinal()

    since = meaning(criterion(yes={"on_or_after": day}), DATE)
    assert since == Numbers(Bound(number, None), Bound(None, number - 1))
    until = meaning(criterion(role="breaks", when={"on_or_before": day}), DATE)
    assert until == Numbers(Bound(None, number), Bound(number + 1, None))


def test_ages() -> None:
    """An age is so many months, and no from there on, or only after so many missed years."""
    assert meaning(criterion(yes={"within_months": 12}), DATE) == Ages(12, None)
    gap = criterion(yes={"within_months": 12}, no={"years_missed": 1}, unclear=TEXT)
    assert meaning(gap, DATE) == Ages(12, 1)


def test_ages_do_not_overlap() -> None:
    """The day after 12 months of every missed year is the first that can be no, so more months would answer twice."""
    for years in (1, 2, 3):
        parts: dict[str, Any] = {"no": {"years_missed": years}, "unclear": TEXT}
        assert meaning(criterion(yes={"within_months": 12 * years}, **parts), DATE) == Ages(12 * years, years)
        with pytest.raises(OutsideSubsetError, match="condition_overlap"):
            meaning(criterion(yes={"within_months": 12 * years + 1}, **parts), DATE)


def test_what_breaks_or_raises_names_only_the_values_that_do() -> None:
    """For what breaks or raises, the named values are the ones that count, and all others do not."""
    for role in ("breaks", "raises"):
        assert meaning(criterion(role=role, when={"is": False}), YES_NO) == Words(("false",), ("true",))
        assert meaning(criterion(role=role, when={"is": "cc"}), CHOICE) == Words(("cc",), ("aa", "bb", "dd"))
        assert meaning(criterion(role=role, when={"at_most": 4}), NUMBER) == Numbers(Bound(None, 4), Bound(5, None))


OPERATORS = {
    "is": True,
    "one_of": ["aa"],
    "at_least": 3,
    "at_most": 3,
    "on_or_after": date(2020, 1, 1),
    "on_or_before": date(2020, 1, 1),
    "within_months": 6,
    "years_missed": 1,
}
ALLOWED = {
    "yes_no": {"is"},
    "choice": {"one_of"},
    "number": {"at_least", "at_most"},
    "date": {"on_or_after", "on_or_before", "within_months"},
}


@pytest.mark.parametrize("role", ["shows", "weighs", "condition", "breaks", "raises"])
@pytest.mark.parametrize("one", [YES_NO, CHOICE, NUMBER, DATE], ids=lambda item: item.type.value)
def test_only_the_operators_of_a_type_are_let_through(one: Fact, role: str) -> None:
    """Each type of fact takes its own operators and no other, in every role; an age never breaks by itself."""
    key = "when" if role in ("breaks", "raises") else "yes"
    let_through = set()
    for operator, operand in OPERATORS.items():
        try:
            meaning(criterion(role=role, **{key: {operator: operand}}), one)
        except OutsideSubsetError as error:
            assert error.field == key  # noqa: PT017 - some are let through
        else:
            let_through.add(operator)

    assert let_through == ALLOWED[one.type.value] - ({"within_months"} if key == "when" else set())


@given(
    low=st.integers(-20, 20), high=st.integers(-20, 20), number=st.integers(-10, 10), turned=st.booleans(),
    unclear=st.booleans(),
)  # fmt: skip
def test_a_number_is_never_on_two_sides(low: int, high: int, number: int, turned: bool, unclear: bool) -> None:
    """Whatever limits are let through, each number is yes, no, or in a gap that is said to be unclear."""
    yes, no = ({"at_most": low}, {"at_least": high}) if turned else ({"at_least": high}, {"at_most": low})
    parts: dict[str, Any] = {"yes": yes, "no": no} | ({"unclear": TEXT} if unclear else {})
    one = fact("number", unit=TEXT, minimum=-10, maximum=10)
    try:
        means = meaning(criterion(**parts), one)
    except OutsideSubsetError:
        return
    assert isinstance(means, Numbers)
    sides = means.yes.holds(number) + means.no.holds(number)
    assert sides == 1 or (sides == 0 and unclear)
    assert means.yes.holds(number) == ((number <= low) if turned else (number >= high))
