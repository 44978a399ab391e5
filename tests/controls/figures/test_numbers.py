"""Numbers are read as they were written, or not at all: never rounded, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.figures.numbers import SPACES, DecimalSign, Why, whole_number

COMMA, POINT, UNKNOWN = DecimalSign.COMMA, DecimalSign.POINT, DecimalSign.UNKNOWN
WHOLE = st.integers(min_value=0, max_value=10**12 - 1)
ANY_SIGN = st.sampled_from(list(DecimalSign))


def grouped(number: int, sign: str) -> str:
    """A number with a sign between its thousands."""
    return f"{number:,}".replace(",", sign)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0),
        ("312", 312),
        (" 1 350 ", 1350),
        ("1\u00a0350", 1350),
        ("1\u202f350\u202f000", 1_350_000),
        ("1.350.000", 1_350_000),
        ("1,350,000", 1_350_000),
        ("1.350,00", 1350),
        ("12,0", 12),
        ("12.00", 12),
        ("-4", -4),
        ("\u22124", -4),
        ("1.350", Why.AMBIGUOUS),
        ("1,350", Why.AMBIGUOUS),
        ("1,000", Why.AMBIGUOUS),
        ("12,5", Why.DECIMALS),
        ("0.350", Why.DECIMALS),
        ("1 350,5", Why.DECIMALS),
        ("1234.567", Why.DECIMALS),
        ("1 35", Why.GROUPING),
        ("13 50", Why.GROUPING),
        ("1.2.2022", Why.GROUPING),
        ("1.350 000", Why.GROUPING),
        ("1,2.3 4", Why.GROUPING),
        ("1.2,3,4", Why.GROUPING),
        ("007", Why.NOT_A_NUMBER),
        ("0301", Why.NOT_A_NUMBER),
        ("5.", Why.NOT_A_NUMBER),
        (".5", Why.NOT_A_NUMBER),
        ("12*", Why.MARK),
        ("12\u00b9", Why.MARK),
        ("12 1)", Why.MARK),
        ("12 kr", Why.MARK),
        ("kr 12", Why.NOT_A_NUMBER),
        ("12-15", Why.NOT_A_NUMBER),
        ("1e3", Why.NOT_A_NUMBER),
        ("\u0663\u0664", Why.NOT_A_NUMBER),
        ("½", Why.NOT_A_NUMBER),
        ("12 %", Why.PERCENT),
        ("", Why.EMPTY),
        (" \u00a0", Why.EMPTY),
        ("9" * 13, Why.TOO_LARGE),
        ("9" * 5000, Why.TOO_LARGE),
    ],
)
def test_a_number_is_what_was_written_or_none(text: str, expected: int | Why) -> None:
    """Thousands and decimals are told apart only where they can be; all else has a reason of its own."""
    assert whole_number(text) == expected


@pytest.mark.parametrize(
    ("text", "sign", "expected"),
    [
        ("1.350", COMMA, 1350),
        ("1,350", POINT, 1350),
        ("1.350", POINT, Why.DECIMALS),
        ("1,350", COMMA, Why.DECIMALS),
        ("12.000", POINT, 12),
        ("12.5", COMMA, Why.GROUPING),
        ("12,5", POINT, Why.GROUPING),
        ("1.350.000", POINT, Why.GROUPING),
        ("1 350.5", COMMA, Why.GROUPING),
    ],
)
def test_a_person_can_say_which_sign_is_which(text: str, sign: DecimalSign, expected: int | Why) -> None:
    """Where it is known what stands before the decimals, a lone dot or comma has one meaning."""
    assert whole_number(text, sign) == expected


def test_per_cent_is_taken_where_the_fact_is_in_per_cent() -> None:
    """A sign for per cent is read where a person has a fact in per cent, and refused elsewhere."""
    assert [whole_number(text, percent=True) for text in ("85 %", "85%", "8,5 %")] == [85, 85, Why.DECIMALS]


@given(WHOLE, st.sampled_from(SPACES), ANY_SIGN)
def test_spaces_between_thousands_are_always_read(number: int, space: str, sign: DecimalSign) -> None:
    """Every whole number comes back from itself, plain and with any space between its thousands."""
    assert whole_number(str(number), sign) == number
    assert whole_number(grouped(number, space), sign) == number


@given(WHOLE, st.sampled_from(".,"))
def test_dots_and_commas_between_thousands_are_read_or_refused(number: int, between: str) -> None:
    """With one dot or comma the number is refused as ambiguous; with more, or where it is known, it is itself."""
    text = grouped(number, between)
    known = COMMA if between == "." else POINT

    assert whole_number(text) == (Why.AMBIGUOUS if text.count(between) == 1 else number)
    assert whole_number(text, known) == number


@given(WHOLE, st.text("0123456789", min_size=1, max_size=9), st.sampled_from(".,"), ANY_SIGN)
def test_nothing_is_rounded(number: int, decimals: str, point: str, sign: DecimalSign) -> None:
    """A number with decimals that are not all 0 never becomes a whole number, unless they can be its thousands."""
    read = whole_number(f"{number}{point}{decimals}", sign)
    if decimals.strip("0"):
        assert isinstance(read, Why) or (len(decimals) == 3 and read == int(f"{number}{decimals}"))
        assert isinstance(read, Why) or sign not in (UNKNOWN, COMMA if point == "," else POINT)


@given(st.text(max_size=40), ANY_SIGN, st.booleans())
def test_any_text_is_read_or_refused(text: str, sign: DecimalSign, percent: bool) -> None:
    """No text makes the reader stop, and what is read has just the digits that were written."""
    read = whole_number(text, sign, percent=percent)
    if not isinstance(read, Why):
        digits = "".join(found for found in text if found in "0123456789")
        assert digits.startswith(str(abs(read)))
        assert not digits.removeprefix(str(abs(read))).strip("0")


@given(st.text("0123456789., -%*\u00a0", max_size=12), ANY_SIGN)
def test_texts_like_numbers_are_read_or_refused(text: str, sign: DecimalSign) -> None:
    """The same of texts that look like numbers."""
    test_any_text_is_read_or_refused.hypothesis.inner_test(text, sign, percent=False)  # type: ignore[attr-defined]
