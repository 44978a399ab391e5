"""Whole numbers as people and programs write them. What can be read in two ways is not read."""

from __future__ import annotations

import re
from enum import StrEnum

#: the spaces that stand between thousands: ordinary, no-break, figure, thin and narrow no-break
SPACES = " \u00a0\u2007\u2009\u202f"
#: more digits than any figure here has
_MOST_DIGITS = 12
_THOUSANDS = 3


class DecimalSign(StrEnum):
    """What stands before the decimals in a table, where that is known."""

    UNKNOWN = "unknown"
    COMMA = "comma"
    POINT = "point"


_SIGN = {DecimalSign.COMMA: ",", DecimalSign.POINT: "."}


class Why(StrEnum):
    """Why a cell became no figure."""

    EMPTY = "empty"
    DECIMALS = "decimals"
    AMBIGUOUS = "ambiguous"
    GROUPING = "grouping"
    MARK = "mark"
    PERCENT = "percent"
    TOO_LARGE = "too_large"
    NOT_A_NUMBER = "not_a_number"
    MISSING = "missing"
    NOT_POSSIBLE = "not_possible"
    UNKNOWN_SIGN = "unknown_sign"
    NOT_A_YEAR = "not_a_year"
    LATER_YEAR = "later_year"
    TOO_SMALL = "too_small"
    OUT_OF_RANGE = "out_of_range"
    UNIT = "unit"
    SAME_TWICE = "same_twice"
    TWO_VALUES = "two_values"


_NUMBER = re.compile(rf"[-\u2212]?[0-9][0-9.,{SPACES}]*")
#: a number with something fastened to it: the sign of a footnote, or the star that says that it may still change
_MARKED = re.compile(rf"[-\u2212]?[0-9][0-9.,{SPACES}]*[*)¹²³⁴⁵⁶⁷⁸⁹⁰a-z]{{1,3}}", re.IGNORECASE)


def whole_number(text: str, sign: DecimalSign = DecimalSign.UNKNOWN, *, percent: bool = False) -> int | Why:
    """The whole number that a text says, or why it says none.

    Nothing is rounded: decimals are only taken when they are all 0. One dot or comma before exactly three digits can
    mean thousands or decimals, and is taken for neither unless `sign` tells. `percent`: a sign for per cent may stand
    behind the number. Digits are 0 to 9 only: a raised ¹ is a footnote.
    """
    plain = text.strip(SPACES + "\t\n")
    if not plain:
        return Why.EMPTY
    if plain.endswith("%"):
        if not percent:
            return Why.PERCENT
        plain = plain[:-1].rstrip(SPACES)
    if not _NUMBER.fullmatch(plain):
        return Why.MARK if _MARKED.fullmatch(plain) else Why.NOT_A_NUMBER
    negative = plain[0] in "-\u2212"
    read = _digits(re.sub(f"[{SPACES}]", " ", plain.lstrip("-\u2212")), sign)
    if isinstance(read, Why):
        return read
    if len(read) > _MOST_DIGITS:
        return Why.TOO_LARGE
    return -int(read) if negative else int(read)


def _digits(text: str, sign: DecimalSign) -> str | Why:
    """The digits of a whole number without what stands between them. `text`: digits, spaces, dots and commas."""
    between = [found for found in text if not found.isdigit()]
    kinds = set(between)
    if not kinds:
        return Why.NOT_A_NUMBER if len(text) > 1 and text[0] == "0" else text
    if kinds == {" "}:
        return _grouped(text, " ")
    if len(kinds) > 2 or (len(kinds) == 2 and between.count(between[-1]) > 1):  # noqa: PLR2004 - one between thousands, one before decimals
        return Why.GROUPING
    if len(kinds) == 1:
        return _one_kind(text, between, sign)
    last = between[-1]
    if last == " " or _SIGN.get(sign, last) != last:
        return Why.GROUPING
    whole = _grouped(text.rpartition(last)[0], (kinds - {last}).pop())
    return whole if isinstance(whole, Why) else _without_decimals(whole, text.rpartition(last)[2])


def _one_kind(text: str, between: list[str], sign: DecimalSign) -> str | Why:
    """A number with dots alone, or with commas alone."""
    kind = between[0]
    is_decimal = _SIGN.get(sign) == kind
    if len(between) > 1:
        return Why.GROUPING if is_decimal else _grouped(text, kind)
    whole, _, rest = text.partition(kind)
    as_thousands = len(rest) == _THOUSANDS and len(whole) <= _THOUSANDS and whole[0] != "0"
    if not is_decimal and as_thousands:
        return Why.AMBIGUOUS if sign is DecimalSign.UNKNOWN else whole + rest
    if not is_decimal and sign is not DecimalSign.UNKNOWN:
        return Why.GROUPING
    if len(whole) > 1 and whole[0] == "0":
        return Why.NOT_A_NUMBER
    return _without_decimals(whole, rest)


def _grouped(text: str, kind: str) -> str | Why:
    first, *others = text.split(kind)
    right = 1 <= len(first) <= _THOUSANDS and first[0] != "0" and all(len(part) == _THOUSANDS for part in others)
    return first + "".join(others) if right and text.replace(kind, "").isdigit() else Why.GROUPING


def _without_decimals(whole: str, decimals: str) -> str | Why:
    if not decimals:
        return Why.NOT_A_NUMBER
    return whole if not decimals.strip("0") else Why.DECIMALS
