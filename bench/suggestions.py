"""How often the right passage is among the first ones suggested, and how long it takes among many passages.

The set it is measured on was written before the list of synonyms: `tests/controls/suggestions/held_out/README.md`
says how. Run it alone with `python -m bench.suggestions`.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from controls.suggestions import Source, Suggester
from models.documents import Page, Paragraph, Text
from tests.controls.suggestions.marked import HELD_OUT, ON, Marked, Recall, marked, measured, strict, suggester

#: what the issue asks for, and what a search may take, in milliseconds of processor time
LEAST_RECALL = 0.85
BOUND_MS = 50.0
PASSAGES = 10_000
_A_DOCUMENT = 500
_SEED = 20_260_101
_ASKED = ("tolk", "hvem har ansvaret for sikkerheten", "bemanning om natta", '"hele døgnet"', "menn med barn")


class Taken(NamedTuple):
    """Milliseconds of processor time: the median and the longest."""

    median: float
    longest: float


def many(passages: int = PASSAGES) -> tuple[Source, ...]:
    """Documents with so many passages together, of sentences of the held-out set put together anew."""
    shuffled = random.Random(_SEED)  # noqa: S311 - text to measure with, no secret
    sentences = [
        sentence
        for source in marked(HELD_OUT).sources
        for page in source.text.pages
        for paragraph in page.paragraphs
        for sentence in paragraph.plain.split(". ")
    ]
    sources = []
    for first in range(0, passages, _A_DOCUMENT):
        size = min(_A_DOCUMENT, passages - first)
        told = (". ".join(shuffled.sample(sentences, 3)) for _ in range(size))
        paragraphs = tuple(Paragraph(number=number, text=text) for number, text in enumerate(told, 1))
        text = Text(extractor="bench-1", pages=(Page(number=1, paragraphs=paragraphs),))
        sources.append(Source(f"{first:064x}", text))
    return tuple(sources)


def _taken(works: list[Callable[[], object]]) -> Taken:
    times = []
    for work in works:
        begun = time.process_time()
        work()
        times.append((time.process_time() - begun) * 1000)
    return Taken(statistics.median(times), max(times))


def timed(maker: Suggester, sources: tuple[Source, ...]) -> tuple[float, Taken, Taken]:
    """Seconds to build the index, and what questions and searches take after that."""
    begun = time.process_time()
    maker.shelf.index(sources)
    built = time.process_time() - begun
    # each bound at once, so that the last name is not what all of them ask about
    questions = [lambda name=name: maker.passages_for(name, sources) for name in maker.questions]
    searches = [lambda text=text: maker.search(text, sources) for text in _ASKED]
    return built, _taken([*questions]), _taken([*searches])


def told(name: str, found: Recall) -> str:
    """A line with the figures."""
    return f"   {name:<34}@1 {found.at_1:.3f}   @3 {found.at_3:.3f}   @5 {found.at_5:.3f}   of {found.questions}"


def show_recall(chosen: Marked) -> Recall:
    """Print the figures in all forms; returns the one of the product."""
    for title, which in (("passages for a question", "passages"), ("questions for a passage", "questions")):
        print(f"\n== Suggestions, held-out set: {title}, recall ==")
        for name, maker in (
            ("words as they stand", suggester(synonyms=False, stems=False)),
            ("without stemming", suggester(stems=False)),
            ("without synonyms and clues", suggester(synonyms=False)),
            ("without words it could have given", strict(chosen)),
            ("as shipped", suggester()),
        ):
            print(told(name, measured(maker, chosen, which)))
    return measured(suggester(), chosen, "passages")


def main() -> int:
    """Measure and print; 1 when too few are found or a search takes too long."""
    found = show_recall(marked(HELD_OUT))
    maker, sources = suggester(), many()
    built, questions, searches = timed(maker, sources)
    print(f"\n== Suggestions among {PASSAGES:,} passages, ms of processor time ==")
    print(f"   built in {built:.1f} s; a question: median {questions.median:.1f}, longest {questions.longest:.1f};")
    print(f"   a search: median {searches.median:.1f}, longest {searches.longest:.1f}")
    print(
        f"\n   ON {ON}: recall@3 {found.at_3:.3f} (at least {LEAST_RECALL}), median {questions.median:.1f} ms "
        f"(at most {BOUND_MS:.0f})"
    )
    return 0 if found.at_3 >= LEAST_RECALL and max(questions.median, searches.median) <= BOUND_MS else 1


if __name__ == "__main__":
    sys.exit(main())
