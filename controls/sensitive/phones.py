"""Phone numbers in text: eight Norwegian digits in their usual groups, and foreign ones with their country code.

Eight digits are also case numbers, amounts and the figures of a table. So the groups, the first digits of the
Norwegian number plan (Nkom) and the words around a number decide, and a number without any of them is none. Numbers
of three, five and six digits are public ones and not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_NORWEGIAN = re.compile(
    r"(?<![\w,/+])(?<!\d[ .\-])(?P<code>\(?(?:\+|00) ?47\)? ?)?"
    r"(?P<number>(?P<pairs>[2-9]\d(?:(?: \d\d){3}|(?:\.\d\d){3}|(?:-\d\d){3}))"
    r"|(?P<threes>[4-9]\d\d[ -]\d\d[ -]\d{3})|(?P<together>[2-9]\d{7}))"
    r"(?!\w|[.,/:\-]\d| \d)"
)
_FOREIGN = re.compile(r"(?<![\d+])(?:\+|00)(?!0| ?47)[1-9]\d{0,2}(?:[ \-]?(?:\(0\) ?)?\d){7,12}(?!\d)")
#: an amount by thousands, which a sign for more can stand before
_THOUSANDS = re.compile(r"\+\d{1,3}(?:[ .]\d{3})+")
_SAID = re.compile(
    r"(?:\btlf|telefon|\btel\b|\btel[.:]|mobil|\bmob\b|\bmob[.:]|\bring\b|sentralbord|\bsms\b|\bfaks|\bfax|\bphone)",
    re.IGNORECASE,
)
#: words that say a number is something else, just before and just after it
_OTHER_BEFORE = re.compile(
    r"(?:\borg\w*|sak\w*|\bref\w*|journal\w*|arkiv\w*|\bid\b|\bkr\b|beløp\w*|sum\w*|konto\w*|\bkid\b|faktura\w*|"
    r"\bbestilling\w*|\bart\w*|\bløpe\w*|\bbruksn\w*|\bdok\w*|kapit\w*|\bsaldo)[^\w\n|]{0,3}(?:nr|nummer)?[^\w\n|]{0,3}$",
    re.IGNORECASE,
)
_OTHER_AFTER = re.compile(r" ?(?:kr\b|kroner|,-|mill|prosent|%|m2|årsverk|innb|stk|personer|personar)", re.IGNORECASE)
_BARE = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,])")
#: the first digits of fixed lines that are in use
_FIXED = re.compile(r"2[1-4]|3[1-578]|5[1-357]|6[1-4679]|7[0-9]|8[0-25]")
#: how far before a number a word for phone still says what it is, and how many other figures make a table of it
_NEAR, _FIGURES = 40, 4


def speaks_of_phones(text: str) -> bool:
    """Whether a text has a word for phone, or an e-mail address."""
    return "@" in text or _SAID.search(text) is not None


def _is_one(text: str, found: re.Match[str], around: bool, strict: bool) -> bool:
    start, number = found.start(), found["number"]
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    if found["code"]:
        return True
    if _OTHER_AFTER.match(text, found.end()) or _OTHER_BEFORE.search(before):
        return False
    if _SAID.search(before.rpartition("|")[2]):
        return True
    if strict:
        return False
    if found["together"]:
        return around and number[0] in "49"
    figures = len(_BARE.findall(text)) - len(_BARE.findall(number)) >= _FIGURES
    if number[0] in "49":
        return not figures or around
    return around and not figures and bool(found["pairs"]) and _FIXED.match(number) is not None


def phone_numbers(text: str, *, around: bool = False, strict: bool = False) -> Iterator[tuple[int, int]]:
    """Where phone numbers stand in a text: from which sign to which, the last not included.

    `around`: whether what stands near speaks of phones. `strict`: only those that are said to be one or have their
    country code, for text that no person wrote.
    """
    near = around or speaks_of_phones(text)
    for found in _NORWEGIAN.finditer(text):
        if _is_one(text, found, near, strict):
            yield found.span()
    for found in _FOREIGN.finditer(text):
        if not _THOUSANDS.fullmatch(found[0]) and (found[0].startswith("+") or near):
            yield found.span()
