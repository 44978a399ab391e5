"""National identity numbers in text: fødselsnummer, D-numbers, and made-up ones for testing.

Eleven digits, of which the first six are a date and the last two are control digits (Skatteetaten's description of
the number). From 2032 the first control digit may also leave 1, 2 or 3 when the sum is divided by 11 (Skatteetaten,
"Nytt fødselsnummer fra 2032"). In a D-number 40 is added to the day; in numbers made for testing, and in those that
health services use for a while, 40 or 80 is added to the month. A number that looks like one by chance is rare; one
that slips through harms the person it belongs to.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from controls.sensitive.accounts import is_written_as_account

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
#: what may be left of the first sum
_RESTS = frozenset({0, 1, 2, 3})
_D_NUMBER = 40
_TEST_MONTHS = (0, 40, 80)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: eleven digits, as people write them: together, in six and five, or in pairs and groups; no digit before or after
_GAP = r"[ \t\u00a0\u2009\u202f.\-\u2010-\u2013]?"
_NUMBER = re.compile(
    rf"(?<!\d)(\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}})[ \t\r\n\u00a0\u2009\u202f.\-\u2010-\u2013]{{0,3}}"
    rf"(\d{{3}}{_GAP}\d{{2}})(?!\d)"
)


def _rest(digits: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11


def is_identity_number(number: str) -> bool:
    """Whether eleven digits are a national identity number. Signs that are no digits make it none."""
    if len(number) != len(_SECOND) or not (number.isascii() and number.isdigit()):
        return False
    digits = [int(sign) for sign in number]
    day, month = int(number[:2]), int(number[2:4])
    day -= _D_NUMBER if day > _D_NUMBER else 0
    months = [month - more for more in _TEST_MONTHS if 1 <= month - more <= len(_DAYS)]
    if not any(1 <= day <= _DAYS[item - 1] for item in months):
        return False
    return _rest(digits, _FIRST) in _RESTS and _rest(digits, _SECOND) == 0


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where identity numbers stand in a text: from which sign to which, the last not included.

    One that is written as a bank account, or said to be one, is none. The numbers themselves are never handed out,
    so that they cannot end in a log or on a page.
    """
    place = 0
    while found := _NUMBER.search(text, place):
        if is_identity_number(re.sub(r"\D", "", found[0])) and not is_written_as_account(text, *found.span()):
            yield found.span()
            place = found.end()
        else:
            place = found.start() + 1


def plain_digits(text: str) -> str:
    """The text without signs that cannot be seen, and with every digit of usual width; lines stay lines."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")


def holds_identity_number(text: str) -> bool:
    """Whether there is one in a text, also written with signs that cannot be seen or with digits of another width."""
    if not any(sign.isdigit() for sign in text):
        return False
    return next(identity_numbers(plain_digits(text)), None) is not None
