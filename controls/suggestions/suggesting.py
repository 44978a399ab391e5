"""Passages for a question, questions for a passage, and passages for what a person writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from controls.suggestions.pieces import Piece
from controls.suggestions.questions import Question, Questions, texts_of
from controls.suggestions.shelf import Index, Shelf, Source
from controls.suggestions.signs import SignReader, Signs
from controls.suggestions.words import Normaliser, Spot, spots
from models.documents import Passage
from rules.pack import Pack
from rules.synonyms import WordList

_T = TypeVar("_T")
#: the laws of so many times are kept prepared
_KEPT = 4
#: the most signs of what a person looks for that are read
LONGEST_SEARCH = 300
#: a hit that says so little against the best one of its question is not shown as a reason
_LEAST_TELLING = 0.15
_QUOTED = re.compile(r'"([^"]+)"|«([^»]+)»|“([^”]+)”')


class Hit(NamedTuple):
    """A word that speaks for a passage, to be highlighted: `start` to `end` of its paragraph's `plain`."""

    start: int
    end: int


class Found(NamedTuple):
    """A passage that was found: the best has the highest `score`, which compares within one answer only.

    `share`: how much of what was looked for is there, from 0 to 1. `hits`: in the order of the text, never
    overlapping, all within the passage.
    """

    passage: Passage
    text: str
    context: str
    score: float
    share: float
    hits: tuple[Hit, ...]


class Answerable(NamedTuple):
    """A question that a passage may answer: `question` such as `KRL-2-1/plass`, and what it is made of."""

    question: str
    obligation: str
    criterion: str
    fact: str
    score: float
    hits: tuple[Hit, ...]


def _merged(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Hits in order, those that overlap put together."""
    found: list[Hit] = []
    for hit in sorted(hits):
        if found and hit.start < found[-1].end:
            found[-1] = Hit(found[-1].start, max(found[-1].end, hit.end))
        else:
            found.append(hit)
    return tuple(found)


class _Same(Generic[_T]):
    """A thing that is the key to what is made of it, for as long as it is the very same one."""

    def __init__(self, thing: _T) -> None:
        self.thing = thing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.thing is self.thing

    def __hash__(self) -> int:
        return id(self.thing)


@lru_cache(maxsize=_KEPT)
def _basis(
    pack: _Same[Pack], words: _Same[WordList], start: date | None, *, synonyms: bool, stems: bool
) -> tuple[Normaliser, Questions]:
    """What is made of the law of a time in which it does not change, and of a list. It takes a third of a second.

    `start`: the first day of that time; None for the time before any law.
    """
    normaliser = Normaliser(words.thing, texts_of(pack.thing), synonyms=synonyms, stems=stems)
    on = start if start is not None else pack.thing.first_day - timedelta(days=1)
    return normaliser, Questions(pack.thing, on, normaliser, words.thing.clues if synonyms else None)


class Suggester:
    """Suggests, for one pack on one day and one list of synonyms. Safe to share between threads.

    Every answer is ordered, and the same for the same input: best first, then in the order of the documents.
    """

    def __init__(self, pack: Pack, words: WordList, on: date, *, synonyms: bool = True, stems: bool = True) -> None:
        """`on`: the day whose control questions are meant; `synonyms`, `stems`: switched off to measure them."""
        start = pack.interval_start(on)
        made, self._questions = _basis(_Same(pack), _Same(words), start, synonyms=synonyms, stems=stems)
        # the words of documents, which may have to be forgotten, are nobody else's
        self._normaliser = made.fresh()
        self._signs = SignReader(words.signs)
        self.shelf = Shelf(self._normaliser)

    @property
    def questions(self) -> Mapping[str, Question]:
        """The control questions by id, `<obligation>/<criterion>`, in the order of the law."""
        return self._questions.all

    def _hits(self, piece: Piece, wanted: Mapping[str, float]) -> tuple[Hit, ...]:
        """The words of a piece that are wanted, without those that say next to nothing."""
        rare = self._questions.rarity
        tops = {term: weight * rare.get(term, 1.0) for term, weight in wanted.items()}
        least = _LEAST_TELLING * max(tops.values(), default=0.0)
        at = piece.passage.start
        return _merged(
            Hit(at + token.start, at + token.end)
            for token in self._normaliser.tokens(piece.text)
            if any(tops.get(term, 0.0) > least for term, _ in token.terms)
        )

    def _share(self, piece: Piece, wanted: Mapping[str, float]) -> float:
        rare = self._questions.rarity
        told = {term: weight * rare.get(term, 1.0) for term, weight in wanted.items()}
        total = sum(told.values())
        there = {term for token in self._normaliser.tokens(piece.text) for term, _ in token.terms}
        return sum(counts for term, counts in told.items() if term in there) / total if total else 0.0

    def _found(self, piece: Piece, score: float, wanted: Mapping[str, float]) -> Found:
        told = self._hits(piece, wanted)
        return Found(piece.passage, piece.text, piece.context, score, self._share(piece, wanted), told)

    def passages_for(self, question: str, sources: Iterable[Source], limit: int = 5) -> tuple[Found, ...]:
        """The passages of the texts that most likely bear on a question, best first; fewer when fewer share a word.

        Raises KeyError for a question that is none of `questions`.
        """
        asked = self._questions.all[question]
        index = self.shelf.index(sources)
        best = index.ranking.best(asked.wanted, limit, self._questions.rarity)
        return tuple(self._found(index.pieces[number], score, asked.wanted) for score, number in best)

    def questions_for(self, words: str, limit: int = 5, start: int = 0) -> tuple[Answerable, ...]:
        """The questions that a stretch of text may answer, best first, one for each fact.

        `start`: where the stretch begins in its paragraph, so that the hits count from the paragraph's beginning.
        """
        tokens = self._normaliser.tokens(words)
        bag: dict[str, float] = {}
        for token in tokens:
            for term, counts in token.terms:
                bag[term] = max(bag.get(term, 0.0), counts)
        found = []
        for score, asked in self._questions.best(bag, limit):
            hits = _merged(
                Hit(start + token.start, start + token.end)
                for token in tokens
                if any(term in asked.wanted for term, _ in token.terms)
            )
            found.append(Answerable(asked.id, asked.obligation, asked.criterion.id, asked.fact, score, hits))
        return tuple(found)

    def search(self, asked: str, sources: Iterable[Source], limit: int = 20) -> tuple[Found, ...]:
        """The passages with words that a person looks for, best first; words in quotation marks stand together there.

        Nothing for text without words. No more than LONGEST_SEARCH signs are read.
        """
        asked = " ".join(asked[:LONGEST_SEARCH].replace("\x00", " ").split())
        quoted = [tuple(spot.word for spot in spots("".join(match.groups("")))) for match in _QUOTED.finditer(asked)]
        quoted = [words for words in quoted if words]
        wanted = self._normaliser.bag(asked)
        index = self.shelf.index(sources)
        if not quoted:
            best = index.ranking.best(wanted, limit)
            return tuple(self._found(index.pieces[number], score, wanted) for score, number in best)
        found: list[Found] = []
        scores = {number: score for score, number in index.ranking.best(wanted, len(index.pieces))}
        places = self._places(index, [word for words in quoted for word in words])
        for number in sorted(places, key=lambda number: (-scores.get(number, 0.0), number)):
            piece = index.pieces[number]
            words = list(spots(piece.text))
            told = [_standing(phrase, words) for phrase in quoted]
            if all(told):
                at = piece.passage.start
                exact = [Hit(at + start, at + end) for places in told for start, end in places]
                one = self._found(piece, scores.get(number, 0.0), wanted)
                found.append(one._replace(hits=_merged([*one.hits, *exact])))
                if len(found) >= limit:
                    break
        return tuple(found)

    def _places(self, index: Index, words: Iterable[str]) -> set[int]:
        """The numbers of the pieces in which all these words can stand."""
        found = set(range(len(index.pieces)))
        for word in words:
            for term, _ in self._normaliser.terms(word)[:1]:
                found &= {number for number, _ in index.ranking.among(term)}
        return found

    def signs_of(self, text: str, context: str = "", start: int = 0) -> Signs:
        """What a reader should notice in a stretch of text; see `SignReader.read`."""
        return self._signs.read(text, context, start)

    def forget(self, sha256: str) -> None:
        """Let go of everything that is remembered of a content, when it was destroyed or may not be searched."""
        self.shelf.forget(sha256)


def _standing(phrase: tuple[str, ...], words: list[Spot]) -> list[tuple[int, int]]:
    """Where words stand together as they are written."""
    size = len(phrase)
    return [
        (words[at].start, words[at + size - 1].end)
        for at in range(len(words) - size + 1)
        if tuple(spot.word for spot in words[at : at + size]) == phrase
    ]
