"""The items that come of an evidence file, as they are kept: passages stand for the words of stored documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, time
from typing import Any

from pydantic import BaseModel

from controls.evidence.assembling import reference_of
from controls.evidence.desk import Desk
from controls.evidence.import_look import Look
from controls.evidence.import_sorting import plain_words
from controls.storage.holdings import NewEvent, NewItem
from models import documents as kept
from models.documents import Passage, Text
from models.evidence import Document, PassageRef, Provider, Statement
from models.holdings import Agreement, EventKind, ItemKind, Origin


class _Texts:
    """Finds quotes in what was read of stored documents."""

    def __init__(self, desk: Desk, stored: Mapping[str, kept.Document]) -> None:
        self._desk = desk
        self._stored = stored
        self._read: dict[tuple[str, str | None], Text | None] = {}

    def text(self, sha256: str, extractor: str | None = None) -> Text | None:
        """What was read of a content, last or by one extractor; None when it is not here any more."""
        key = sha256, extractor
        if key not in self._read:
            self._read[key] = self._desk.documents.text(sha256, extractor)
        return self._read[key]

    def place(self, source: PassageRef, behind: Mapping[str, kept.Document]) -> tuple[PassageRef, dict[str, Any]]:
        """A source as it is kept in a body, and what the item is told beside it.

        Of a stored document no words stay in the body: they are a passage, or a quote that goes with its content.
        """
        document = behind.get(source.document)
        if document is None:
            return source, {"passage": source.passage}
        more: dict[str, Any] = {"document": document.id}
        passage = self._passage(source, document)
        if passage is not None:
            more["passage"] = passage.id
        elif source.quote is not None and document.destroyed is None:
            more["quote"] = (document.newest.sha256, source.quote)
        elif source.passage is not None:
            more["passage"] = source.passage
        return source.model_copy(update={"quote": None, "passage": more.get("passage")}), more

    def _passage(self, source: PassageRef, document: kept.Document) -> Passage | None:
        if source.passage is not None:
            passage = Passage.from_id(source.passage)
            text = self.text(passage.sha256, passage.extractor)
            if text is not None and passage.sha256 in {one.sha256 for one in document.revisions}:
                words = passage.words(text)
                if words is not None and (source.quote is None or plain_words(words) == plain_words(source.quote)):
                    return passage
        text = self.text(document.newest.sha256) if source.quote is not None else None
        return found_in(text, source.quote or "", document.newest.sha256) if text is not None else None


def found_in(text: Text, quote: str, sha256: str) -> Passage | None:
    """The first place where a quote stands in a text, whatever is between its words; None when it does not."""
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for page in text.pages:
        for paragraph in page.paragraphs:
            found = pattern.search(paragraph.plain)
            if found is not None:
                return Passage(
                    sha256=sha256, extractor=text.extractor, page=page.number, paragraph=paragraph.number,
                    start=found.start(), end=found.end(),
                )  # fmt: skip
    return None


def _plain(item: BaseModel) -> dict[str, Any]:
    """The body of an item: plain JSON, without its key and what is not told."""
    return item.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"id", "withdrawn"})


def _document(document: Document, behind: kept.Document | None, told: Callable[..., NewItem]) -> NewItem:
    """A document as it is named here: of a stored one only what is not told of it already."""
    if behind is None:
        return told(ItemKind.DOCUMENT, "", _plain(document), key=document.id)
    days = [one.description.date for one in reversed(behind.revisions) if one.description.date]
    known = {"date": days[0] if days else None, "publisher": behind.newest.description.publisher}
    body = {name: value for name, value in _plain(document).items() if name not in ("title", "sha256")}
    body = {name: value for name, value in body.items() if known.get(name) != value}
    if document.publisher is None and known["publisher"] is not None:
        body["publisher"] = None
    other = behind.destroyed is None and behind.newest.description.title != document.title
    quote = (behind.newest.sha256, document.title) if other else None
    return told(ItemKind.DOCUMENT, "", body, key=document.id, document=behind.id, quote=quote)


def _statement(
    statement: Statement, behind: Mapping[str, kept.Document], texts: _Texts, told: Callable[..., NewItem]
) -> tuple[NewItem, NewEvent | None]:
    source, more = texts.place(statement.source, behind)
    body = _plain(statement.model_copy(update={"source": source.model_copy(update={"passage": None})}))
    item = told(ItemKind.STATEMENT, statement.fact, body, key=statement.id, **more)
    gone = statement.withdrawn
    if gone is None:
        return item, None
    at = datetime.combine(gone.on, time(12), UTC)
    return item, NewEvent(0, EventKind.WITHDRAWN, gone.by, at, gone.reason)


def items_of(
    desk: Desk, look: Look, by: str, now: datetime, stored: Mapping[str, kept.Document]
) -> Iterator[tuple[NewItem, NewEvent | None]]:
    """Every item that is to be kept, and what has happened to it.

    `stored`: the municipality's documents by the SHA-256 of their content.
    """
    new = look.new
    texts = _Texts(desk, stored)
    facts = {one.id: one.fact for one in new.statements}
    behind = {one.id: stored[one.sha256] for one in new.documents if one.sha256 and one.sha256 in stored}
    numbered = {one.id: one for one in stored.values()}
    for item in desk.holdings.items(look.holder.id, ItemKind.DOCUMENT):
        if item.document in numbered and item.gone is None:
            behind[item.key] = numbered[item.document]
    behind = {reference_of(number): one for number, one in numbered.items()} | behind

    def told(kind: ItemKind, name: str, body: Mapping[str, Any], **more: Any) -> NewItem:  # noqa: ANN401 - fields of NewItem
        return NewItem(kind, name, body, Origin.FILE, by, now, **more)

    for provider in new.providers:
        yield _agreement(desk, provider, told, by, now), None
    for document in new.documents:
        yield _document(document, behind.get(document.id), told), None
    for statement in new.statements:
        yield _statement(statement, behind, texts, told)
    for request in new.requests:
        yield told(ItemKind.REQUEST, "", _plain(request), key=request.id), None
    for judgement in new.judgements:
        source, more = texts.place(judgement.source, behind) if judgement.source else (None, {})
        body = _plain(judgement.model_copy(update={"source": source}))
        yield told(ItemKind.JUDGEMENT, judgement.obligation, body, **more), None
    for left in new.not_examined:
        yield told(ItemKind.NOT_EXAMINED, left.obligation, _plain(left)), None
    for reliance in new.reliances or ():
        name = next((facts[one] for one in (*reliance.rely_on, *reliance.set_aside) if one in facts), "")
        yield told(ItemKind.RELIANCE, name, _plain(reliance)), None
    if new.note is not None:
        yield told(ItemKind.NOTE, "", {"text": new.note}), None


def _agreement(desk: Desk, provider: Provider, told: Callable[..., NewItem], by: str, now: datetime) -> NewItem:
    names = {one.name: one for one in desk.holdings.providers()}
    party = names.get(provider.name) or desk.holdings.add_provider(provider.name, by, now)
    agreement = Agreement.model_validate(
        {
            "provider": party.id, "known_as": provider.id, "model": provider.model, "from": provider.from_,
            "to": provider.to, "covers": provider.covers, "groups": provider.groups,
        }
    )  # fmt: skip
    return told(ItemKind.AGREEMENT, party.holder, _plain(agreement))
