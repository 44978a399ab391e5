"""Words people look for, against words that are there: folded alike, ended alike, and matched from their beginning.

This is no dictionary. A word of the question loses a common Norwegian or English ending, and matches every word that
begins with what is left: `risikovurderinger` finds `risikovurderingen`. Bokmål and nynorsk end their words in nearly
the same ways, so one list serves both.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

#: the longest question that is read, in characters, and the most words of it that count; the rest is left out
LONGEST = 200
MOST_WORDS = 8
#: the shortest that is left of a word when its ending is taken off
_STEM = 4
#: longest first
_ENDINGS = ("ane", "ene", "ar", "en", "er", "es", "et", "a", "e", "s")
_WORD = re.compile(r"[^\W_]+")
#: written together, such as an id: its words must stand beside each other
_TOGETHER = re.compile(r"\w+(?:[.-]\w+)+")
#: letters of their own in Norwegian, which are not folded, and how the neighbours write two of them
_LETTERS = frozenset("æøå")
_NEIGHBOURS = {"ä": "æ", "ö": "ø"}


class Query(NamedTuple):
    """What somebody looks for.

    `text`: as it was asked, spaces put together; `words`: what must all be there, each a word or, for what was
    written together such as an id, several with spaces between; `cut`: something was too long and left out.
    """

    text: str
    words: tuple[str, ...]
    cut: bool = False


NOTHING = Query("", ())


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    if sign in _LETTERS:
        return sign
    if sign in _NEIGHBOURS:
        return _NEIGHBOURS[sign]
    return "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))


def fold(text: str) -> str:
    """The text in small letters without accents; æ, ø and å stay what they are."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return folded if folded.isascii() else "".join(map(_plain, folded))


def words_of(text: str) -> list[str]:
    """The folded words and numbers of a text, in their order."""
    return _WORD.findall(fold(text))


def field(*texts: str) -> str:
    """Texts as a field to look in: their folded words, each with a space before it, and one at the end."""
    return f" {' '.join(word for text in texts for word in words_of(text))} "


def stem(word: str) -> str:
    """A folded word without its ending; what is short, or holds a digit, stays whole."""
    if not word.isalpha():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word


def _wanted(text: str) -> Iterator[str]:
    for part in text.split():
        words = words_of(part)
        if len(words) > 1 and _TOGETHER.fullmatch(part):
            yield " ".join([*words[:-1], stem(words[-1])])
        else:
            yield from map(stem, words)


def ask(text: str) -> Query:
    """What a text asks for; whatever stands in it, it is only words. Text without any word asks for nothing."""
    told = " ".join(text.replace("\x00", " ")[: LONGEST + 1].split())
    shown = told[:LONGEST]
    found = list(dict.fromkeys(_wanted(shown)))
    cut = len(text) > LONGEST or len(found) > MOST_WORDS
    return Query(shown, tuple(found[:MOST_WORDS]), cut)


def needle(word: str) -> str:
    """What must stand in a field for a word of a question: the beginning of a word, or a whole number."""
    return f" {word} " if word.rpartition(" ")[2].isdigit() else f" {word}"


def found_in(query: Query, place: str) -> bool:
    """Whether every word of the question stands in a field (made by `field`); a question without words never does."""
    return bool(query.words) and all(needle(word) in place for word in query.words)


def _hit(word: str, wanted: Iterable[str]) -> bool:
    parts = words_of(word)
    singles = [single for want in wanted for single in want.split()]
    return any(part == want if want.isdigit() else part.startswith(want) for part in parts for want in singles)


def marked(text: str, query: Query) -> Iterator[tuple[str, bool]]:
    """The text in pieces that together are the text, each with whether it is a word that was looked for."""
    text = unicodedata.normalize("NFC", text)
    at = 0
    for match in _WORD.finditer(text):
        if _hit(match.group(), query.words):
            if match.start() > at:
                yield text[at : match.start()], False
            yield match.group(), True
            at = match.end()
    if at < len(text):
        yield text[at:], False


def around(text: str, query: Query, length: int = 240) -> str:
    """A part of a long text of about `length` characters in which the first hit stands, with `…` where it is cut."""
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if len(text) <= length:
        return text
    first = next((match.start() for match in _WORD.finditer(text) if _hit(match.group(), query.words)), 0)
    start = max(0, min(first - length // 3, len(text) - length))
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + length)
    if end < len(text):
        space = text.rfind(" ", first, end)
        end = space if space > first else end
    return f"{'… ' if start else ''}{text[start:end]}{' …' if end < len(text) else ''}"
