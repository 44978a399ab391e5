"""The same sign means different things at different publishers, and what is withheld never becomes 0."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.figures.signs import Meaning, choices, is_sign, proposed

UNKNOWN, SUPPRESSED, MISSING = Meaning.UNKNOWN, Meaning.SUPPRESSED, Meaning.MISSING


@pytest.mark.parametrize(
    ("sign", "ssb", "bufdir", "other"),
    [
        (".", Meaning.NOT_POSSIBLE, UNKNOWN, UNKNOWN),
        ("..", MISSING, SUPPRESSED, UNKNOWN),
        ("...", MISSING, UNKNOWN, UNKNOWN),
        (":", SUPPRESSED, UNKNOWN, UNKNOWN),
        ("-", Meaning.ZERO, UNKNOWN, UNKNOWN),
        ("*", UNKNOWN, UNKNOWN, UNKNOWN),
        ("Skjermet", SUPPRESSED, SUPPRESSED, SUPPRESSED),
        ("<4", SUPPRESSED, SUPPRESSED, SUPPRESSED),
        ("færre enn 5", SUPPRESSED, SUPPRESSED, SUPPRESSED),
        ("mangler", MISSING, MISSING, MISSING),
        ("Ja, én gang", UNKNOWN, UNKNOWN, UNKNOWN),
    ],
)
def test_a_sign_means_what_its_publisher_says(sign: str, ssb: Meaning, bufdir: Meaning, other: Meaning) -> None:
    """`..` is missing at SSB and withheld at Bufdir; what nobody has said is unknown until a person says it."""
    assert [proposed(sign, name) for name in ("SSB", "Bufdir", "Osen kommune")] == [ssb, bufdir, other]


@given(st.text(min_size=1, max_size=10))
def test_only_a_dash_can_be_nil(sign: str) -> None:
    """No sign but a dash is proposed as 0, or can be said to be 0."""
    dashes = not sign.strip("-\u2013\u2014\u2212")
    for publisher in ("SSB", "Bufdir", ""):
        assert proposed(sign, publisher) is not Meaning.ZERO or dashes
    assert (Meaning.ZERO in choices(sign)) == dashes
    assert UNKNOWN in choices(sign)


def test_what_says_itself_that_it_is_withheld_is_withheld_or_left_out() -> None:
    """`<4` can be taken as withheld or left out, and as nothing else."""
    assert choices("<4") == (UNKNOWN, SUPPRESSED)


def test_a_number_is_no_sign() -> None:
    """A text with digits is a number or nothing, except where it says that a figure is withheld."""
    told = {text: is_sign(text) for text in ("12", "12*", "", "<4", "..", "-", "x" * 41)}
    assert told == {"12": False, "12*": False, "": False, "<4": True, "..": True, "-": True, "x" * 41: False}
