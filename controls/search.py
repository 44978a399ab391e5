"""Looking for words in the law: obligations, control questions and the register of interpretations.

The law is in memory and is searched there. The reader's language is searched, and both forms of Norwegian, because
the law is written in them: what was found in another language is told in that language.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.phrases import Query, field, found_in, words_of
from models.law import Obligation, Version
from models.words import Language
from rules.citation import citation_text
from rules.pack import Pack


class Part(StrEnum):
    """What is searched; the values stand in addresses. Evidence is searched by `controls.storage`."""

    DUTIES = "plikter"
    QUESTIONS = "sporsmal"
    INTERPRETATIONS = "fortolkninger"
    EVIDENCE = "bevis"


class Told(NamedTuple):
    """What a place in the law says in one language. `field`: its words, to look in."""

    language: Language
    title: str
    text: str
    field: str


class Place(NamedTuple):
    """Something that can be found: its part, its id, the obligation it belongs to (or None), and what it says."""

    part: Part
    id: str
    obligation: Obligation | None
    told: tuple[Told, ...]


class Found(NamedTuple):
    """A place that was found.

    `own`: what it says in the reader's language; `other`: where the words stand, when that is another language.
    """

    place: Place
    own: Told
    other: Told | None


def languages_for(language: Language) -> tuple[Language, ...]:
    """The languages that are searched for a reader, the reader's own first."""
    return tuple(dict.fromkeys((language, Language.NB, Language.NN)))


def _shown(duty: Obligation, on: date) -> Version:
    return duty.version_on(on) or duty.versions[-1]


def _duty(duty: Obligation, pack: Pack, on: date) -> Place:
    law = pack.law_behind(duty.id)
    shown = _shown(duty, on)
    told = []
    for language in Language:
        code = language.value
        cited = [citation_text(law, version.citation, code) for version in duty.versions]
        wordings = [version.summary.get(code) for version in duty.versions]
        title, text = duty.title.get(code), shown.summary.get(code)
        told.append(Told(language, title, text, field(duty.id, title, *cited, *wordings)))
    return Place(Part.DUTIES, duty.id, duty, tuple(told))


def _questions(duty: Obligation, on: date) -> Iterator[Place]:
    """The control questions of an obligation, each wording once; that of the version in force when there is one."""
    shown = _shown(duty, on)
    versions = [shown, *(version for version in reversed(duty.versions) if version is not shown)]
    seen: set[str] = set()
    for version in versions:
        for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
            if criterion.ask.nb in seen:
                continue
            seen.add(criterion.ask.nb)
            told = tuple(
                Told(language, text, duty.title.get(language.value), field(text, criterion.fact, duty.id))
                for language in Language
                if (text := criterion.ask.get(language.value))
            )
            yield Place(Part.QUESTIONS, f"{duty.id}/{criterion.id}", duty, told)


class LawIndex:
    """Everything in a pack that can be found, in the order of the law. Safe to share between threads."""

    def __init__(self, pack: Pack, on: date) -> None:
        """`on`: the day whose wordings are shown; earlier ones are found too."""
        self.places: dict[Part, tuple[Place, ...]] = {
            Part.DUTIES: tuple(_duty(duty, pack, on) for duty in pack.obligations.values()),
            Part.QUESTIONS: tuple(place for duty in pack.obligations.values() for place in _questions(duty, on)),
            Part.INTERPRETATIONS: tuple(
                Place(
                    Part.INTERPRETATIONS,
                    item.id,
                    None,
                    tuple(
                        Told(language, question, answer, field(item.id, question, answer))
                        for language in Language
                        for question, answer in [(item.question.get(language.value), item.answer.get(language.value))]
                    ),
                )
                for item in pack.interpretations.values()
            ),
        }

    def search(self, part: Part, query: Query, language: Language) -> tuple[Found, ...]:
        """The places of a part in which every word of `query` stands, in one of the reader's languages.

        The one whose id was asked for first, then those with the words in what is shown as their title, then the
        others, each in the order of the law. Nothing for a question without words, and for evidence, which is none.
        """
        found: list[tuple[tuple[bool, bool], Found]] = []
        wanted = languages_for(language)
        asked = words_of(query.text)
        for place in self.places.get(part, ()):
            told = {item.language: item for item in place.told}
            hit = next((told[code] for code in wanted if found_in(query, told[code].field)), None)
            if hit is None:
                continue
            other = hit if hit.language is not language else None
            rank = (words_of(place.id) != asked, not found_in(query, field(hit.title)))
            found.append((rank, Found(place, told[language], other)))
        found.sort(key=lambda item: item[0])
        return tuple(item for _, item in found)


class Pages(NamedTuple):
    """A part of a list: the first and last place shown (from 1; 0 when there is none), and whether there is more."""

    number: int
    first: int
    last: int
    before: bool
    after: bool


def page_of(number: int, size: int, there: int) -> Pages:
    """Page `number` (from 1) of a list of `there` items, `size` to a page; a page that is not there is the last."""
    last_page = max(1, -(-there // size))
    number = min(max(1, number), last_page)
    first = (number - 1) * size
    last = min(first + size, there)
    return Pages(number, first + 1 if there else 0, last, number > 1, last < there)


def only_of(found: Sequence[Found], pages: Pages) -> Sequence[Found]:
    """The items of a page."""
    return found[pages.first - 1 : pages.last] if pages.first else ()
