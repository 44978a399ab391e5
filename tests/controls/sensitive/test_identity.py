"""Identity numbers are found however they are written, and hardly anything else is."""

from __future__ import annotations

import random

import pytest

from controls.sensitive.identity import holds_identity_number, identity_numbers, is_identity_number
from tests.documents_made import LETTER, NUMBER, identity_number

#: made up for these tests: an ordinary date, a D-number, and the two kinds that are for testing
MADE = [identity_number(), identity_number(day=41), identity_number(month=41), identity_number(month=81)]


@pytest.mark.parametrize("number", MADE)
def test_each_kind_is_one(number: str) -> None:
    """Ordinary numbers, D-numbers, and both kinds made for testing are identity numbers."""
    assert is_identity_number(number)


@pytest.mark.parametrize("number", MADE)
def test_a_wrong_digit_makes_it_none(number: str) -> None:
    """The control digits find every single wrong digit."""
    changed = [number[:place] + str((int(number[place]) + 1) % 10) + number[place + 1 :] for place in range(11)]

    assert not any(map(is_identity_number, changed))


@pytest.mark.parametrize("told", ["{}", "{:.6} {:.5}", "Født: {}.", "nr.{}", "{}-x", "«{}»", "\t{}\n", "{},", "({})"])
def test_it_is_found_among_words(told: str) -> None:
    """A number is found whatever stands around it."""
    first, last = NUMBER[:6], NUMBER[6:]

    assert holds_identity_number(told.replace("{:.6}", first).replace("{:.5}", last).replace("{}", NUMBER))


@pytest.mark.parametrize("between", [" ", "\u00a0", "-", ".", "\n", "\u2009", " - ", "\u200b", "\u00ad"])
def test_it_is_found_when_it_is_divided(between: str) -> None:
    """A number with a space, a line end or a sign that cannot be seen in it is found."""
    assert holds_identity_number(f"f.nr. {NUMBER[:6]}{between}{NUMBER[6:]}")


@pytest.mark.parametrize("between", [" ", ".", "-"])
def test_it_is_found_in_groups(between: str) -> None:
    """A number written as day, month, year and the rest is found."""
    told = between.join((NUMBER[:2], NUMBER[2:4], NUMBER[4:6]))

    assert holds_identity_number(f"{told} {NUMBER[6:]}")


def test_digits_of_another_width_are_digits() -> None:
    """A number in full-width digits is found."""
    assert holds_identity_number("".join(chr(ord(sign) + 0xFEE0) for sign in NUMBER))


@pytest.mark.parametrize(
    "text",
    [
        "", "12345678901", "00000000000", "99999999999", f"1{NUMBER}", f"{NUMBER}2", "22.06.2020", "+47 123 45 678",
        *LETTER,
    ],
)  # fmt: skip
def test_other_numbers_are_none(text: str) -> None:
    """Numbers of another length, without a date or with wrong control digits are none."""
    assert not holds_identity_number(text)


def test_a_random_number_is_hardly_ever_one() -> None:
    """Fewer than one in a hundred numbers of eleven digits is taken for one by chance."""
    chance = random.Random(1)  # noqa: S311 - nothing secret
    found = sum(is_identity_number(f"{chance.randrange(10**11):011}") for _ in range(20_000))

    assert 0 < found < 200


def test_only_the_place_is_told() -> None:
    """What is handed out is where a number stands, never the number."""
    text = f"a {NUMBER} b {NUMBER} c"

    assert list(identity_numbers(text)) == [(2, 13), (16, 27)]
