"""Passages as the workbench shows them: with the words that speak for them, and those a reader should not miss."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from flask import url_for

from controls.evidence.questions import ControlQuestion
from controls.suggestions import Found, ModeHint, SignKind, Signs, Source, Suggester
from models.documents import Document, Passage, Place
from webapp.pages.evidence.statement_form import Filled
from webapp.pages.frame.wording import Wording

#: signs that turn a passage round, or take something back: nobody should answer by them without reading twice
CAREFUL = frozenset({SignKind.NEGATION, SignKind.HEDGE})
#: passages that are suggested, and other questions that a passage is offered for
SUGGESTED, OFFERED = 5, 4
_CELL = "\N{NO-BREAK SPACE}· "


class SignTold(NamedTuple):
    """Words in a passage that a reader should not miss: of which kind, and which words."""

    kind: SignKind
    words: tuple[str, ...]


class Shown(NamedTuple):
    """A passage that can be chosen.

    `pieces`: its words in order, each plain, a `hit` or a sign to take `care` of; `told`: the signs in words; `fill`:
    what it fills the form with, for a script; `chosen`: whether it is in the hand; `address`: where the document is
    shown with it marked.
    """

    id: str
    document: Document
    pieces: tuple[tuple[str, str], ...]
    told: tuple[SignTold, ...]
    hint: ModeHint | None
    where: str
    address: str
    fill: str
    filled: Filled
    chosen: bool

    @property
    def careful(self) -> bool:
        """Whether it has a negation or a reservation."""
        return any(sign.kind in CAREFUL for sign in self.told)


def pieces(
    text: str, start: int, hits: Iterable[tuple[int, int]], care: Iterable[tuple[int, int]]
) -> tuple[tuple[str, str], ...]:
    """The text in pieces, each with what it is: `hit`, `care` or nothing. Places count from `start`.

    What is both is `care`. The cells of a row of a table are put apart.
    """
    kinds = [""] * len(text)
    for kind, places in (("hit", hits), ("care", care)):
        for first, last in places:
            for number in range(max(first - start, 0), min(last - start, len(text))):
                kinds[number] = kind
    found: list[tuple[str, str]] = []
    begun = 0
    for number in range(1, len(text) + 1):
        if number == len(text) or kinds[number] != kinds[begun]:
            found.append((text[begun:number].replace("\t", _CELL), kinds[begun]))
            begun = number
    return tuple(found)


def address_of(document: Document, told: Passage | str | None) -> str:
    """Where a document is shown, with a passage marked where one is told."""
    if not told:
        return url_for("documents.document", number=document.id)
    passage = Passage.from_id(told) if isinstance(told, str) else told
    place = Place(page=passage.page, paragraph=passage.paragraph, start=passage.start, end=passage.end)
    whole = f"s{passage.page}-a{passage.paragraph}"
    return url_for("documents.document", number=document.id, utdrag=str(place), _anchor=whole)


def _told(signs: Signs, text: str, start: int) -> tuple[SignTold, ...]:
    found: dict[SignKind, dict[str, None]] = {}
    for sign in signs.signs:
        words = " ".join(text[sign.start - start : sign.end - start].split())
        found.setdefault(sign.kind, {})[words.casefold()] = None
    return tuple(
        SignTold(kind, tuple(words)) for kind, words in sorted(found.items(), key=lambda item: item[0] not in CAREFUL)
    )


class Passages:
    """The passages of a holder's documents."""

    def __init__(self, suggester: Suggester, sources: Sequence[Source], documents: Iterable[Document]) -> None:
        """`sources`: the texts that may be searched; `documents`: all that the holder has."""
        self.suggester = suggester
        self.sources = sources
        self.texts = {source.sha256: source.text for source in sources}
        self.documents: dict[str, Document] = {}
        self.by_id = {document.id: document for document in documents}
        for document in sorted(self.by_id.values(), key=lambda item: item.id):
            for revision in document.revisions:
                self.documents.setdefault(revision.sha256, document)

    def words(self, passage: str | None) -> str:
        """The words of a passage; empty when its document may not be shown here, or is not there."""
        if passage is None:
            return ""
        found = Passage.from_id(passage)
        text = self.texts.get(found.sha256)
        return (found.words(text) or "") if text is not None else ""

    def suggested(self, question: ControlQuestion) -> tuple[Found, ...]:
        """The passages that most likely bear on a question, best first."""
        if question.id not in self.suggester.questions or not self.sources:
            return ()
        found = self.suggester.passages_for(question.id, self.sources, SUGGESTED)
        # one without a word that speaks for it would only be read in vain
        return tuple(item for item in found if item.hits)

    def named(self, text: str) -> Found | None:
        """The passage with this id, whoever named it; None when it is none that may be shown here."""
        try:
            passage = Passage.from_id(text)
        except ValueError:
            return None
        words = self.words(text)
        return Found(passage, words, "", 0.0, 0.0, ()) if words else None

    def shown(self, found: Found, filled: Filled, wording: Wording, *, chosen: bool) -> Shown:
        """A passage as it is shown. `filled`: what a statement on its document begins with."""
        document = self.documents[found.passage.sha256]
        title = document.newest.description.title
        start = found.passage.start
        signs = self.suggester.signs_of(found.text, context=f"{title} {found.context}", start=start)
        care = [(sign.start, sign.end) for sign in signs.signs if sign.kind in CAREFUL]
        hint = next(iter(signs.modes), None)
        told: dict[str, tuple[str, ...]] = {
            **filled,
            "dokument": (str(document.id),),
            "utdrag": (found.passage.id,),
            "modus": (hint.mode.value,) if hint else (),
        }
        address = address_of(document, found.passage)
        told_signs = _told(signs, found.text, start)
        careful = any(sign.kind in CAREFUL for sign in told_signs)
        why = wording.say(f"suggestions.why.{hint.why.value}") if hint else ""
        plain = {part: next(iter(values), "") for part, values in told.items()}
        return Shown(
            id=found.passage.id,
            document=document,
            pieces=pieces(found.text, start, found.hits, care),
            told=told_signs,
            hint=hint,
            where=wording.say("page.workbench.place", page=found.passage.page, paragraph=found.passage.paragraph),
            address=address,
            fill=json.dumps({"fields": plain, "why": why, "careful": careful}, ensure_ascii=False),
            filled=told,
            chosen=chosen,
        )


def other_questions(
    passages: Passages, passage: str, now: ControlQuestion, questions: Mapping[str, ControlQuestion]
) -> list[ControlQuestion]:
    """The questions on other facts that a passage may answer: those that wait for an answer first."""
    found = passages.named(passage)
    if found is None:
        return []
    told = passages.suggester.questions_for(found.text, 3 * OFFERED, found.passage.start)
    there = [questions[item.question] for item in told if item.question in questions and item.fact != now.fact.id]
    return sorted(there, key=lambda item: not item.open)[:OFFERED]
