"""The marked sets of passages and questions, and how often the right passage is among the first ones."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML

from controls.suggestions import Source, Suggester
from controls.suggestions.questions import texts_of
from controls.suggestions.words import Stemmer, spots
from models.documents import Page, Paragraph, Text
from rules.pack import load_pack
from rules.synonyms import load_synonyms

ON = date(2026, 1, 1)
HERE = Path(__file__).parent
HELD_OUT, TUNING = HERE / "held_out", HERE / "tuning"


class _MarkedParagraph(BaseModel):
    model_config = ConfigDict(extra="forbid")

    text: str = ""
    rows: tuple[tuple[str | int, ...], ...] = ()
    answers: tuple[str, ...] = ()


class _MarkedDocument(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: str
    language: str
    kind: str
    paragraphs: tuple[_MarkedParagraph, ...]


class Marked(NamedTuple):
    """A set: its texts, and for each question (fact, or obligation/criterion) the right places."""

    sources: tuple[Source, ...]
    right: dict[str, set[tuple[str, int]]]


class Recall(NamedTuple):
    """Shares of the questions with a right passage among the first, the first three and the first five."""

    questions: int
    at_1: float
    at_3: float
    at_5: float
    missed: tuple[str, ...]


def marked(folder: Path) -> Marked:
    """The set in a folder."""
    sources: list[Source] = []
    right: dict[str, set[tuple[str, int]]] = {}
    for file in sorted(folder.glob("*.yaml")):
        content = file.read_bytes()
        document = _MarkedDocument.model_validate(YAML(typ="safe").load(content.decode()))
        sha256 = hashlib.sha256(content).hexdigest()
        paragraphs = []
        for number, item in enumerate(document.paragraphs, 1):
            rows = tuple(tuple(map(str, row)) for row in item.rows)
            paragraphs.append(Paragraph(number=number, text=item.text, rows=rows))
            for answer in item.answers:
                right.setdefault(answer, set()).add((sha256, number))
        text = Text(extractor="marked-1", pages=(Page(number=1, paragraphs=tuple(paragraphs)),))
        sources.append(Source(sha256, text, document.title))
    return Marked(tuple(sources), right)


def suggester(*, synonyms: bool = True, stems: bool = True) -> Suggester:
    """A suggester over the shipped law and list."""
    return Suggester(load_pack(), load_synonyms(), ON, synonyms=synonyms, stems=stems)


def question_of(maker: Suggester, name: str) -> str:
    """The control question that a mark means: itself, or the first one that asks about the fact."""
    if "/" in name:
        return name
    return next(item.id for item in maker.questions.values() if item.fact == name)


def recall(maker: Suggester, chosen: Marked) -> Recall:
    """How often a right passage is among the first ones, over all passages of the set."""
    ranks: dict[str, int] = {}
    for name, places in chosen.right.items():
        found = maker.passages_for(question_of(maker, name), chosen.sources, limit=5)
        told = [(item.passage.sha256, item.passage.paragraph) for item in found]
        ranks[name] = next((rank for rank, place in enumerate(told, 1) if place in places), 99)
    return _shares(ranks)


def recall_of_questions(maker: Suggester, chosen: Marked) -> Recall:
    """The other way: for each mark, how often its fact is among the first ones suggested for the paragraph."""
    texts = {source.sha256: source.text for source in chosen.sources}
    ranks: dict[str, int] = {}
    for name, places in chosen.right.items():
        fact = maker.questions[question_of(maker, name)].fact
        for sha256, number in places:
            paragraph = texts[sha256].paragraph(1, number)
            assert paragraph is not None
            found = [item.fact for item in maker.questions_for(paragraph.plain, limit=5)]
            ranks[f"{name}@{sha256[:6]}-{number}"] = found.index(fact) + 1 if fact in found else 99
    return _shares(ranks)


def _shares(ranks: dict[str, int]) -> Recall:
    def share(limit: int) -> float:
        return sum(rank <= limit for rank in ranks.values()) / len(ranks)

    return Recall(len(ranks), share(1), share(3), share(5), tuple(name for name, rank in ranks.items() if rank > 3))


def measured(maker: Suggester, chosen: Marked, which: str) -> Recall:
    """The figures for `passages` or for `questions`."""
    return recall(maker, chosen) if which == "passages" else recall_of_questions(maker, chosen)


def _keys(stemmer: Stemmer, text: str) -> str:
    return f" {' '.join(stemmer.stem(spot.word) for spot in spots(text))} "


def strict(chosen: Marked) -> Suggester:
    """A suggester without any word of the list that the set could have given it.

    The same person wrote both. So each form and each clue is left out that stands in a right passage of the set and
    neither in the law nor in the tuning set, however natural it is.
    """
    stemmer = Stemmer()
    pack, words = load_pack(), load_synonyms()
    texts = {source.sha256: source.text for source in chosen.sources}
    places = {place for found in chosen.right.values() for place in found}
    held = [_keys(stemmer, texts[sha].pages[0].paragraphs[number - 1].plain) for sha, number in sorted(places)]
    tuned = [part.plain for source in marked(TUNING).sources for part in source.text.pages[0].paragraphs]
    known = [_keys(stemmer, text) for text in (*texts_of(pack), *tuned)]

    def kept(form: str) -> bool:
        key = _keys(stemmer, form)
        return not any(key in text for text in held) or any(key in text for text in known)

    groups = tuple(
        group.model_copy(update={"forms": tuple(form for form in group.forms if kept(form))})
        for group in words.groups
    )
    clues = {fact: tuple(form for form in forms if kept(form)) for fact, forms in words.clues.items()}
    return Suggester(pack, words.model_copy(update={"groups": groups, "clues": clues}), ON)
