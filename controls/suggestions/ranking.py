"""Which pieces fit a weighted set of words best: BM25 over common forms.

The measure is Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009), with
two changes: a word can count less than one, such as half of a compound, and a word that most control questions have
counts less too, so that ten pieces are ranked as sensibly as ten thousand.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence

#: how soon more of the same word stops counting, and how much the length of a piece counts
K1 = 1.2
B = 0.4
#: how much of a word's rarity comes from the pieces; the rest from the control questions
OWN_RARITY = 0.5


def rarity(there: float, of: int) -> float:
    """How much a word tells that stands in `there` out of `of`; never below zero."""
    return math.log(1.0 + (of - there + 0.5) / (there + 0.5))


class Ranking:
    """Pieces as bags of common forms, ready to be ranked. Never changed after it is made."""

    def __init__(self, bags: Sequence[Mapping[str, float]]) -> None:
        """`bags`: for each piece how much it has of each common form."""
        self.size = len(bags)
        lengths = [sum(bag.values()) for bag in bags]
        usual = sum(lengths) / self.size if self.size else 1.0
        self._postings: dict[str, list[tuple[int, float]]] = {}
        for number, bag in enumerate(bags):
            norm = K1 * (1.0 - B + B * lengths[number] / (usual or 1.0))
            for term, much in bag.items():
                self._postings.setdefault(term, []).append((number, much * (K1 + 1.0) / (much + norm)))

    def rarity(self, term: str) -> float:
        """How rare a common form is among the pieces."""
        return rarity(len(self._postings.get(term, ())), self.size)

    def among(self, term: str) -> Sequence[tuple[int, float]]:
        """The pieces that have a common form, each with how much it counts there."""
        return self._postings.get(term, ())

    def best(
        self, wanted: Mapping[str, float], limit: int, background: Mapping[str, float] | None = None
    ) -> list[tuple[float, int]]:
        """The `limit` best pieces for the wanted forms with their weights: score and number, best first.

        `background`: how rare each form is among the control questions; None when that is not to count. Pieces with
        none of the forms are left out, and of two that are as good, the earlier comes first.
        """
        scores: dict[int, float] = {}
        for term, weight in wanted.items():
            postings = self._postings.get(term)
            if not postings:
                continue
            rare = rarity(len(postings), self.size)
            if background is not None:
                rare = OWN_RARITY * rare + (1.0 - OWN_RARITY) * background.get(term, rare)
            counts = weight * rare
            for number, much in postings:
                scores[number] = scores.get(number, 0.0) + counts * much
        best = heapq.nsmallest(limit, ((-score, number) for number, score in scores.items()))
        return [(-score, number) for score, number in best]
