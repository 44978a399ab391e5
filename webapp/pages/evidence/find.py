"""Looking for words in the documents and statements of a holder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from flask import Blueprint, g, render_template, request

from controls.evidence.library import searchable
from controls.suggestions import Found, Source
from models.documents import Document, Page, Paragraph, Text
from models.holdings import Item, ItemKind, provider_holder
from rules.pack import Pack
from webapp.pages.evidence.document_text import place_of
from webapp.pages.evidence.statement_words import Told, told_of
from webapp.pages.evidence.workbench_view import Bench
from webapp.pages.frame.wording import Wording

#: the most passages and statements that are shown, and the most signs of what is looked for
MOST, MOST_STATEMENTS, LONGEST = 40, 20, 200
#: signs of a passage that are shown around what was found
_AROUND = 420


class Hit(NamedTuple):
    """A passage that was found, in pieces, each marked or not. `place`: as it is written in addresses."""

    document: Document
    place: str
    context: str
    pieces: tuple[tuple[str, bool], ...]
    share: float


def marked(found: Found, around: int = _AROUND) -> tuple[tuple[str, bool], ...]:
    """The words of a passage in pieces, each marked or not; of a long one what is near the first mark."""
    at = found.passage.start
    text, hits = found.text, [(hit.start - at, hit.end - at) for hit in found.hits]
    begin = max(0, hits[0][0] - around // 3) if hits and len(text) > around else 0
    begin = text.rfind(" ", 0, begin) + 1 if begin else 0
    end = len(text) if len(text) <= begin + around else max(text.rfind(" ", 0, begin + around), begin + 1)
    pieces: list[tuple[str, bool]] = [("… ", False)] if begin else []
    last = begin
    for start, stop in hits:
        if begin <= start and stop <= end:
            pieces += [(text[last:start], False), (text[start:stop], True)]
            last = stop
    pieces.append((text[last:end], False))
    if end < len(text):
        pieces.append((" …", False))
    return tuple((words.replace("\t", " · "), hit) for words, hit in pieces if words)


def _as_source(items: Sequence[Item], told: Sequence[Told], pack: Pack) -> Source:
    """Statements as a text, a paragraph each, to be searched as documents are: in Norwegian and as they are shown."""

    def words(one: Told) -> str:
        fact = pack.facts.get(one.statement.fact)
        titles = (fact.title.nb, fact.title.nn) if fact is not None else ()
        return " ".join(part for part in (*titles, one.fact, one.value, one.statement.note) if part)

    paragraphs = tuple(Paragraph(number=number, text=words(one)) for number, one in enumerate(told, 1))
    named = "\n".join(f"{item.holder}/{item.key} {one.text}" for item, one in zip(items, paragraphs, strict=True))
    text = Text(extractor="statements", pages=(Page(number=1, paragraphs=paragraphs),))
    return Source(hashlib.sha256(named.encode()).hexdigest(), text)


def add_find(pages: Blueprint, bench: Bench) -> None:
    """The page of looking for words."""

    @pages.get("/sok")
    def find(holder: str) -> str:
        wording: Wording = g.wording
        found = bench.holder(holder)
        asked = " ".join(request.args.get("q", "").replace("\x00", " ").split())[:LONGEST]
        hits: list[Hit] = []
        statements: list[Told] = []
        there = 0
        if asked:
            running = () if found.is_provider or found.is_round else bench.desk.assembler.agreements(found.id)
            today = bench.today()
            shared = [provider_holder(one.agreement.provider) for one in running if one.agreement.holds(today)]
            documents = searchable(bench.desk.documents, found.id, *shared)
            there = len(documents)
            suggester = bench.searching.suggester(today)
            by_content = {item.newest.sha256: item for item in reversed(documents)}
            for one in suggester.search(asked, bench.searching.sources(documents), MOST):
                document = by_content[one.passage.sha256]
                hits.append(Hit(document, str(place_of(one.passage)), one.context, marked(one), one.share))
            statements = _statements(bench, asked, [found.id, *shared], documents, wording)
        return render_template(
            "evidence/find.html",
            holder=found,
            asked=asked,
            hits=hits,
            statements=statements,
            there=there,
            most=MOST,
        )


def _statements(
    bench: Bench, asked: str, holders: Sequence[str], documents: Sequence[Document], wording: Wording
) -> list[Told]:
    """The statements that speak of what is looked for; none that rests on a document that may not be."""
    open_to = {item.id for item in documents}
    items = [
        item
        for item in bench.desk.holdings.items_of(holders, ItemKind.STATEMENT)
        if item.gone is None and (item.document is None or item.document in open_to)
    ]
    if not items:
        return []
    told = [told_of(item, bench.application.pack, wording) for item in items]
    source = _as_source(items, told, bench.application.pack)
    suggester = bench.searching.suggester(bench.today())
    found = suggester.search(asked, [source], MOST_STATEMENTS)
    # what statements say changes from one day to the next: nothing of it is remembered
    suggester.forget(source.sha256)
    return [told[number] for number in dict.fromkeys(one.passage.paragraph - 1 for one in found)]
