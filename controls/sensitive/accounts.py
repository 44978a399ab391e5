"""Bank account numbers in text: eleven digits with a control digit, usually written 4.2.5, and IBAN.

The last digit makes the weighted sum divisible by 11 (the banks' rule for account numbers). One in eleven numbers
does by chance, so one that is written without groups counts only where it is said to be an account. An identity
number has the same last control digit; the groups and the words tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_GROUPED = re.compile(r"(?<![\d.])\d{4}([. ])\d{2}\1\d{5}(?![\d]|\.\d)")
_TOGETHER = re.compile(r"(?<!\d)\d{11}(?!\d)")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")
_SAID = re.compile(r"(?:konto|kto\b|giro|\bBBAN\b)[^\n|]{0,25}$", re.IGNORECASE)
_SAID_OTHER = re.compile(r"fødsel|personn|f\.? ?nr|d-n", re.IGNORECASE)
#: how far before a number the word stands that says what it is
_BEFORE = 40
#: letters and digits of the shortest IBAN
_SHORTEST_IBAN = 15


def is_account_number(number: str) -> bool:
    """Whether eleven digits are an account number; with 00 in the middle only what follows is counted."""
    digits = [int(sign) for sign in number]
    whole = sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11 == 0
    after = sum(digit * weight for digit, weight in zip(digits[6:], _WEIGHTS[6:], strict=True)) % 11 == 0
    return whole or (number[4:6] == "00" and after)


def _is_iban(text: str) -> bool:
    """ISO 13616: with the first four signs last and letters as numbers, one is left when divided by 97."""
    told = text.replace(" ", "")
    return len(told) >= _SHORTEST_IBAN and int("".join(str(int(sign, 36)) for sign in told[4:] + told[:4])) % 97 == 1


def _is_said(text: str, start: int) -> bool:
    before = text[max(0, start - _BEFORE) : start]
    return bool(_SAID.search(before)) and not _SAID_OTHER.search(before)


def is_written_as_account(text: str, start: int, end: int) -> bool:
    """Whether the number that stands there is an account number by its groups or by the word before it."""
    number = text[start:end]
    digits = re.sub(r"\D", "", number)
    if len(digits) != len(_WEIGHTS) or not is_account_number(digits):
        return False
    return bool(_GROUPED.fullmatch(number)) or (number == digits and _is_said(text, start))


def account_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where account numbers stand in a text: from which sign to which, the last not included."""
    for pattern in (_GROUPED, _TOGETHER):
        for found in pattern.finditer(text):
            if is_written_as_account(text, *found.span()):
                yield found.span()
    for found in _IBAN.finditer(text):
        if _is_iban(found[0]):
            yield found.span()
