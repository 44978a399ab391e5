"""What of a document is looked at: the revision, its text page by page, and what rests on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from flask import abort, g, request

from models.access import Action
from models.documents import Destruction, Document, Page, Passage, Place, Revision, Text
from models.holdings import Item, ItemKind
from webapp.guarding import may
from webapp.pages.evidence.document_text import Mark, Shown, place_of, shown
from webapp.pages.evidence.statement_words import Told
from webapp.pages.evidence.workbench_view import Bench

#: pages of a document on one page here
PAGES = 20
#: names in addresses: what is marked, the statement that is looked at, the revision
PASSAGE, STATEMENT, EDITION = "utdrag", "utsagn", "utgave"
_DIGITS, _MOST_PLACES = 9, 50


class Beside(NamedTuple):
    """A statement beside its passage. `chosen`: it is the one that is looked at."""

    told: Told
    chosen: bool


class ShownParagraph(NamedTuple):
    """A paragraph with the statements that rest on it. `place`: as it is written in addresses."""

    shown: Shown
    place: str
    beside: tuple[Beside, ...]


class ShownPage(NamedTuple):
    """A page with its heading."""

    page: Page
    heading: str
    paragraphs: tuple[ShownParagraph, ...]


def number_in(text: str | None) -> int | None:
    """A number in an address; None for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _heading(page: Page) -> str:
    told: str = g.wording.say(f"documents.page.{page.kind.value}", number=page.number, label=page.label)
    return told.rstrip(": ")


def _places() -> list[Place]:
    """The places that the address asks for; what is no place is left out."""
    asked = [text for value in request.args.getlist(PASSAGE) for text in value.split(",")][:_MOST_PLACES]
    return [place for text in asked if (place := Place.read(text)) is not None]


class Sight(NamedTuple):
    """What of a document is looked at: the revision, its text, and what rests on it."""

    document: Document
    revision: Revision
    text: Text | None
    destroyed: Destruction | None
    items: tuple[Item, ...]
    chosen: Item | None
    places: tuple[Place, ...]

    @property
    def is_old(self) -> bool:
        """Whether the words are not those of the newest revision."""
        return self.revision.sha256 != self.document.newest.sha256

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of its text."""
        return self.text.pages if self.text is not None else ()


def passage_of(item: Item) -> Passage | None:
    """The passage that a statement rests on; None for a whole document."""
    return Passage.from_id(item.passage) if item.passage is not None else None


def is_here(passage: Passage | None, sight: Sight) -> bool:
    """Whether a passage is one of the text that is shown."""
    return (
        passage is not None
        and sight.text is not None
        and (passage.sha256, passage.extractor) == (sight.revision.sha256, sight.text.extractor)
        and passage.words(sight.text) is not None
    )


def sight_of(bench: Bench, document: Document) -> Sight:
    """What the address asks to see of a document, or 404 for a revision that it does not have."""
    items = tuple(
        item
        for item in bench.desk.holdings.resting_on(document.id)
        if item.kind is ItemKind.STATEMENT
        and (item.gone is None or item.gone.kind.value != "undone")
        # what a municipality makes of its provider's document is not the provider's, nor other municipalities'
        and (item.holder == document.holder or may(Action.EVIDENCE_READ, item.holder))
    )
    key = request.args.get(STATEMENT, "")
    chosen = next((item for item in items if item.key == key), None)
    passage = passage_of(chosen) if chosen is not None else None
    asked = number_in(request.args.get(EDITION))
    if asked is not None and not 0 < asked <= len(document.revisions):
        abort(404)
    revision = document.revisions[asked - 1] if asked is not None else document.newest
    if asked is None and passage is not None and passage.sha256 != revision.sha256:
        with_words = [item for item in document.revisions if item.sha256 == passage.sha256]
        revision = with_words[-1] if with_words else revision
    same = passage is not None and passage.sha256 == revision.sha256
    text = bench.desk.documents.text(revision.sha256, passage.extractor if passage is not None and same else None)
    places = tuple(_places())
    if passage is not None and same and not places:
        places = (place_of(passage),)
    destroyed = document.destroyed
    if revision.sha256 != document.newest.sha256:
        destroyed = bench.desk.documents.destructions([revision.sha256]).get(revision.sha256)
    return Sight(document, revision, text, destroyed, items, chosen, places)


def shown_pages(sight: Sight, first: int, told: Mapping[str, Told]) -> Iterator[ShownPage]:
    """The pages from `first` on (counted from 0), marked. `told`: the statements in words, by key."""
    chosen = sight.chosen.key if sight.chosen is not None else ""
    marks: dict[tuple[int, int], list[Mark]] = {}
    beside: dict[tuple[int, int], list[Beside]] = {}
    for place in sight.places:
        marks.setdefault((place.page, place.paragraph), []).append(Mark(place.start, place.end, "", strong=True))
    for item in sight.items:
        passage = passage_of(item)
        if passage is None or not is_here(passage, sight):
            continue
        at = passage.page, passage.paragraph
        beside.setdefault(at, []).append(Beside(told[item.key], item.key == chosen))
        if item.gone is None or item.key == chosen:
            marks.setdefault(at, []).append(
                Mark(passage.start, passage.end, item.key, strong=item.key == chosen)
            )  # fmt: skip
    for page in sight.pages[first : first + PAGES]:
        yield ShownPage(
            page,
            _heading(page),
            tuple(
                ShownParagraph(
                    shown(item, marks.get((page.number, item.number), ())),
                    f"s{page.number}-a{item.number}",
                    tuple(beside.get((page.number, item.number), ())),
                )
                for item in page.paragraphs
            ),
        )


def first_page(sight: Sight) -> int:
    """The page to begin at, from 0: the one that is asked for, else that of the first passage."""
    asked = number_in(request.args.get("side"))
    wanted = asked if asked is not None else (sight.places[0].page if sight.places else 1)
    return max(0, (min(wanted, len(sight.pages)) - 1) // PAGES * PAGES)
