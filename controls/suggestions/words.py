"""Words in a common form: small letters, without endings, and one form for what means the same.

Bokmål and nynorsk are stemmed alike, with the Norwegian stemmer of Snowball (https://snowballstem.org), which has no
nynorsk of its own, and a step after it that lets `vurdering` and `vurdert` meet. What the stemmer keeps apart and the
law does not is brought together by `rules/synonyms.yaml`. Compounds are taken apart where both halves are words of
the law or of that list: `tolkebestilling` is also `tolk` and `bestilling`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from threading import Lock
from typing import NamedTuple, cast

import snowballstemmer  # type: ignore[import-untyped]  # the library has no types

from controls.phrases import fold
from rules.synonyms import WordList, plain_words

#: a word as it stands in a text: accents written by themselves, soft hyphens and a hyphen at the end of a line
#: belong to it, except before `og` and `eller`
_TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad]|-[ \t]*\n[ \t]*(?!(?:og|eller)\b)(?=[a-zæøå]))*")
_INSIDE = re.compile(r"\u00ad|-[ \t]*\n[ \t]*")
#: the shortest half of a compound, and the shortest word that is taken apart
_HALF = 4
_SHORT_PARTS = 3
_COMPOUND = 8
#: letters that can stand between the halves
_JOINTS = ("", "s", "e")
_DOING = "ing"
#: what a half of a compound counts against a whole word
PART_WEIGHT = 0.6
#: what a word counts beside the phrase that it is part of
WITHIN_WEIGHT = 0.4
#: the most words whose forms are remembered
_MOST_REMEMBERED = 50_000


class Term(NamedTuple):
    """A common form with what it counts: 1 for a whole word, less for a part of one."""

    term: str
    weight: float


class Token(NamedTuple):
    """A stretch of a text, `start` to `end` (the last not included), and the common forms it has."""

    start: int
    end: int
    terms: tuple[Term, ...]


class Spot(NamedTuple):
    """A word in a text: where it stands, and itself in small letters."""

    start: int
    end: int
    word: str


def spots(text: str) -> Iterator[Spot]:
    """The words and numbers of any text, in their order."""
    for match in _TOKEN.finditer(text):
        yield Spot(match.start(), match.end(), fold(_INSIDE.sub("", match.group())))


class Stemmer:
    """The stem of a word; with `on` False the word itself, to measure what stemming gives. Safe between threads."""

    def __init__(self, on: bool = True) -> None:
        """`on`: whether words lose their endings."""
        self._snowball = snowballstemmer.stemmer("norwegian") if on else None
        self._remembered: dict[str, str] = {}
        self._lock = Lock()

    def fresh(self) -> Stemmer:
        """One that gives the same, with a memory of its own in which the words are that were met until now."""
        made = Stemmer(on=self._snowball is not None)
        made._remembered = dict(self._remembered)
        return made

    def stem(self, word: str) -> str:
        """The stem of a word in small letters."""
        known = self._remembered.get(word)
        if known is not None:
            return known
        if self._snowball is None or not word.isalpha():
            return word
        with self._lock:  # the library keeps the word it works on in itself
            found = cast("str", self._snowball.stemWord(word))
        if found.endswith(_DOING) and len(found) >= len(_DOING) + _HALF:
            # what is done and the doing of it: vurdert, vurdere, vurdering
            found = found.removesuffix(_DOING)
        if found.endswith("mm"):
            # no Norwegian word ends so, but before an ending a single m can double: rom, rommet
            found = found[:-1]
        if len(self._remembered) < _MOST_REMEMBERED:
            self._remembered[word] = found
        return found

    def forget(self) -> None:
        """Let go of all words that were met."""
        self._remembered = {}


class Normaliser:
    """Finds the common forms in texts. Safe to share between threads; the same text always gives the same."""

    def __init__(
        self, words: WordList, vocabulary: Iterable[str] = (), *, synonyms: bool = True, stems: bool = True
    ) -> None:
        """`words`: the list; `vocabulary`: texts whose words compounds are taken apart into.

        `synonyms`, `stems`: switched off to measure what they give.
        """
        self._stemmer = Stemmer(stems)
        self._small = {word for form in words.small_words for word in plain_words(form)}
        self._single: dict[str, str] = {}
        self._beginnings: list[tuple[str, str]] = []
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._remembered: dict[str, tuple[Term, ...]] = {}
        parts: set[str] = set()
        if synonyms:
            self._take_groups(words, parts)
        if stems:
            parts |= {word for form in words.parts for word in plain_words(form)}
            told = {spot.word for text in vocabulary for spot in spots(text)}
            parts |= {word for word in told if len(word) >= _HALF and word.isalpha()}
        parts -= self._small
        self._heads = frozenset(parts)
        self._tails = frozenset(self._stemmer.stem(word) for word in parts)

    def fresh(self) -> Normaliser:
        """One that gives the same, with a memory of its own in which no words were met yet but those of the law."""
        made = copy(self)
        made._stemmer = self._stemmer.fresh()  # noqa: SLF001 - one of this very class
        made._remembered = {}  # noqa: SLF001 - as above
        return made

    def _take_groups(self, words: WordList, parts: set[str]) -> None:
        for group in words.groups:
            term = f"={group.name}"
            for form in group.forms:
                told = tuple(fold(word) for word in plain_words(form))
                if form.endswith("*"):
                    self._beginnings.append((told[-1], term))
                elif len(told) == 1:
                    self._single.setdefault(told[0], term)
                    parts.add(told[0])
                else:
                    keys = tuple(self._stemmer.stem(word) for word in told)
                    self._phrases.setdefault(keys[0], []).append((keys, term))
        # a form's stem stands for its endings, but never against a form that is written out
        for form, term in list(self._single.items()):
            self._single.setdefault(self._stemmer.stem(form), term)
        self._beginnings.sort(key=lambda item: (-len(item[0]), item))
        for known in self._phrases.values():
            known.sort(key=lambda item: (-len(item[0]), item))

    def _whole(self, word: str) -> str | None:
        """The group of a word, by itself, its stem or its beginning."""
        found = self._single.get(word) or self._single.get(self._stemmer.stem(word))
        return found or next((term for start, term in self._beginnings if word.startswith(start)), None)

    def _halves(self, word: str) -> tuple[str, str] | None:
        """The two words that a word is put together of, with the longest last half; None when there are none."""
        if len(word) < _COMPOUND or not word.isalpha():
            return None
        for cut in range(_SHORT_PARTS, len(word) - _SHORT_PARTS + 1):
            head, tail = word[:cut], word[cut:]
            if len(tail) < _HALF and tail not in self._single:
                continue
            if tail not in self._heads and self._stemmer.stem(tail) not in self._tails:
                continue
            for joint in _JOINTS:
                bare = head.removesuffix(joint)
                known = bare in self._heads or self._stemmer.stem(bare) in self._tails
                if known and (len(bare) >= _HALF or bare in self._single):
                    return bare, tail
        return None

    def _split(self, word: str, depth: int = 2) -> Iterator[str]:
        """The words of a compound, halves of halves too; nothing for a word that is none."""
        halves = self._halves(word)
        for half in halves or ():
            yield half
            if depth:
                yield from self._split(half, depth - 1)

    def terms(self, word: str) -> tuple[Term, ...]:
        """The common forms of one word in small letters; none for a small word."""
        known = self._remembered.get(word)
        if known is not None:
            return known
        found: dict[str, float] = {}
        if word not in self._small and (len(word) > 1 or word.isdigit()):
            found[self._whole(word) or self._stemmer.stem(word)] = 1.0
            for part in self._split(word):
                if part not in self._small:
                    found.setdefault(self._whole(part) or self._stemmer.stem(part), PART_WEIGHT)
        made = tuple(Term(term, weight) for term, weight in found.items())
        if len(self._remembered) < _MOST_REMEMBERED:
            self._remembered[word] = made
        return made

    def forget(self) -> None:
        """Let go of all words that were met: a single word can be what was to be forgotten."""
        self._remembered = {}
        self._stemmer.forget()

    def _phrase_at(self, keys: Sequence[str], at: int) -> tuple[int, str] | None:
        for wanted, term in self._phrases.get(keys[at], ()):
            if tuple(keys[at : at + len(wanted)]) == wanted:
                return len(wanted), term
        return None

    def tokens(self, text: str) -> list[Token]:
        """The words and phrases of any text that mean something, with their common forms and where they stand."""
        words = list(spots(text))
        keys = [self._stemmer.stem(spot.word) for spot in words]
        found: list[Token] = []
        within = 0
        for at, spot in enumerate(words):
            if at >= within and self._phrases:
                phrase = self._phrase_at(keys, at)
                if phrase is not None:
                    within = at + phrase[0]
                    found.append(Token(spot.start, words[within - 1].end, (Term(phrase[1], 1.0),)))
            terms = self.terms(spot.word)
            if terms and at < within:
                terms = tuple(Term(term, weight * WITHIN_WEIGHT) for term, weight in terms)
            if terms:
                found.append(Token(spot.start, spot.end, terms))
        return found

    def bag(self, text: str, weight: float = 1.0) -> dict[str, float]:
        """How much of each common form a text has, each word counting `weight`."""
        found: dict[str, float] = {}
        for token in self.tokens(text):
            for term, counts in token.terms:
                found[term] = found.get(term, 0.0) + counts * weight
        return found
