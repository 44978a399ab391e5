"""The control questions of a pack as what to look for in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.suggestions.ranking import rarity
from controls.suggestions.words import Normaliser
from models.law import Criterion, Obligation, Texts
from models.vocabulary import Fact
from rules.pack import Pack

#: what a word counts by where it stands: the question, the name of the fact, its definition, the obligation's title
ASK, TITLE, DEFINITION, DUTY = 1.0, 1.0, 0.5, 0.4
#: and what a word counts that the list gives as a clue
CLUE = 1.2


class Question(NamedTuple):
    """A control question.

    `id`: `KRL-2-1/plass`; `wanted`: the common forms to look for, each with what it counts.
    """

    id: str
    obligation: str
    criterion: Criterion
    fact: str
    wanted: Mapping[str, float]


def _both(text: Texts) -> tuple[str, str]:
    return text.nb, text.nn


def criteria_on(pack: Pack, on: date) -> Iterator[tuple[Obligation, Criterion]]:
    """The criteria in force on a day, in the order of the law; of a duty that is not, those of its last version."""
    for duty in pack.obligations.values():
        version = duty.version_on(on) or duty.versions[-1]
        for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
            yield duty, criterion


def texts_of(pack: Pack) -> Iterator[str]:
    """The Norwegian texts of the questions and the facts: what compounds are taken apart into."""
    for fact in pack.facts.values():
        yield from (*_both(fact.title), *_both(fact.definition))
    for duty, version in pack.versions():
        yield from _both(duty.title)
        for criterion in version.criteria:
            yield from _both(criterion.ask)


def _once(normaliser: Normaliser, texts: Iterable[str]) -> dict[str, float]:
    """Each common form of some texts once, with the most it counts."""
    found: dict[str, float] = {}
    for text in texts:
        for token in normaliser.tokens(text):
            for term, counts in token.terms:
                found[term] = max(found.get(term, 0.0), counts)
    return found


def _weighed(normaliser: Normaliser, parts: Iterable[tuple[Texts, float]]) -> dict[str, float]:
    """Each common form once from each part, in whichever language it is in."""
    found: dict[str, float] = {}
    for texts, weight in parts:
        for term, counts in _once(normaliser, _both(texts)).items():
            found[term] = found.get(term, 0.0) + counts * weight
    return found


def _choices(fact: Fact) -> Iterator[Texts]:
    return (choice.title for choice in fact.choices)


class Questions:
    """All control questions of a pack on a day, by id in the order of the law. Never changed."""

    def __init__(
        self, pack: Pack, on: date, normaliser: Normaliser, clues: Mapping[str, Sequence[str]] | None = None
    ) -> None:
        """`on`: the day whose questions are meant; `clues`: by fact, more words to look for."""
        self.all: dict[str, Question] = {}
        for duty, criterion in criteria_on(pack, on):
            fact = pack.facts[criterion.fact]
            parts = [
                (criterion.ask, ASK),
                (fact.title, TITLE),
                (fact.definition, DEFINITION),
                (duty.title, DUTY),
                *((title, DEFINITION) for title in _choices(fact)),
            ]
            name = f"{duty.id}/{criterion.id}"
            wanted = _weighed(normaliser, parts)
            for term, counts in _once(normaliser, (clues or {}).get(fact.id, ())).items():
                wanted[term] = wanted.get(term, 0.0) + counts * CLUE
            self.all[name] = Question(name, duty.id, criterion, criterion.fact, wanted)
        there: dict[str, int] = {}
        for question in self.all.values():
            for term in question.wanted:
                there[term] = there.get(term, 0) + 1
        self._postings: dict[str, list[str]] = {}
        for question in self.all.values():
            for term in question.wanted:
                self._postings.setdefault(term, []).append(question.id)
        #: how rare each common form is among the questions
        self.rarity: dict[str, float] = {term: rarity(count, len(self.all)) for term, count in there.items()}
        self._size = {
            question.id: sum((weight * self.rarity[term]) ** 2 for term, weight in question.wanted.items()) ** 0.5
            for question in self.all.values()
        }

    def best(self, bag: Mapping[str, float], limit: int) -> list[tuple[float, Question]]:
        """The questions that a piece with these common forms may answer: score from 0, best first, one for each fact.

        Of two that are as good, the earlier in the law comes first.
        """
        scores: dict[str, float] = {}
        for term, much in bag.items():
            for name in self._postings.get(term, ()):
                weight = self.all[name].wanted[term]
                counts = weight * self.rarity[term] ** 2 * much / (much + 0.5)
                scores[name] = scores.get(name, 0.0) + counts / (self._size[name] or 1.0)
        order = {name: number for number, name in enumerate(self.all)}
        found: list[tuple[float, Question]] = []
        facts: set[str] = set()
        for name in sorted(scores, key=lambda item: (-scores[item], order[item])):
            question = self.all[name]
            if question.fact not in facts:
                facts.add(question.fact)
                found.append((scores[name], question))
                if len(found) >= limit:
                    break
        return found
