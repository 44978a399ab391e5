"""Copies of what a municipality sends in, in the evidence of a tilsyn, and what becomes of what was asked for.

A statement stays the same one, on the same passage of the same document; only its key gets `k-` before it, so that no
statement of Statsforvalteren can come to have it. The bytes of a document are not copied: both have the same content,
each with a description of its own. Nothing else of the municipality goes along but which providers it has agreements
with.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from controls.days import norwegian_day
from controls.evidence.assembling import Assembled, reference_of
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.requests import Standing, entry_of
from controls.storage.holdings import NewEvent, NewItem
from models import documents as kept
from models.documents import Passage
from models.errors import ProblemError, Where
from models.evidence import Document, PassageRef, Statement
from models.holdings import EventKind, Item, ItemKind, Origin, provider_holder
from models.rounds import RequestAnswer

#: requests that can be answered
OPEN = frozenset({Standing.OVERDUE, Standing.NOT_CAME, Standing.WAITING})
_LONGEST_KEY = 61


def sent_key(key: str) -> str:
    """The key that a municipality's statement or document has in the evidence of a tilsyn."""
    whole = f"k-{key}"
    if len(whole) <= _LONGEST_KEY:
        return whole
    return f"{whole[: _LONGEST_KEY - 9]}-{hashlib.sha256(key.encode()).hexdigest()[:8]}"


class Mine(NamedTuple):
    """What the municipality has: its evidence on the round's day, and its stored documents, also its providers'."""

    assembled: Assembled
    stored: Mapping[int, kept.Document]

    @property
    def named(self) -> Mapping[str, Document]:
        """What the evidence calls documents, by their names in it."""
        return {one.id: one for one in self.assembled.evidence.documents}

    def document_of(self, key: str) -> int | None:
        """The stored document that a statement rests on; None where it rests on none."""
        return self.assembled.of[key].document


class Copying:
    """Puts what a municipality sends with the evidence of a tilsyn."""

    def __init__(self, desk: Desk, holder: HolderName, mine: Mine, by: str, now: datetime) -> None:
        """`holder`: the tilsyn; `mine`: what the municipality has; `by`: who sends."""
        self._desk = desk
        self._holder = holder.id
        self._mine = mine
        self._by = by
        self._now = now

    def write(
        self,
        session: Session,
        chosen: Collection[tuple[Statement, Item]],
        documents: Iterable[kept.Document],
        answers: Collection[RequestAnswer],
    ) -> None:
        """Put the copies there, take back what they replace, and note what answers each request.

        Raises ProblemError for a request that is not there, or waits for nothing.
        """
        there = self._desk.holdings.items(self._holder)
        taken = {(item.kind, item.key) for item in there}
        passages = [Passage.from_id(item.passage) for _, item in chosen if item.passage is not None]
        contents = {one.sha256 for one in passages}
        here = {
            one.id: self._desk.documents.copy_within(session, one, self._holder, contents, self._by, self._now)
            for one in documents
        }
        new: dict[tuple[ItemKind, str], NewItem] = {}
        for item in (*self._agreements(chosen), *self._things(chosen, here)):
            if item.key is not None and (item.kind, item.key) not in taken:
                new.setdefault((item.kind, item.key), item)
        events = [*self._replaced(chosen, there), *self._answered(answers, there, here)]
        self._desk.holdings.add_within(session, self._holder, new.values(), events)

    def _told(self, kind: ItemKind, name: str, body: Mapping[str, object], key: str, by: str) -> NewItem:
        return NewItem(kind, name, body, Origin.HAND, by, self._now, key=sent_key(key))

    def _agreements(self, chosen: Collection[tuple[Statement, Item]]) -> Iterator[NewItem]:
        """The agreements on the round's day, and those whose party a statement is about."""
        on = self._mine.assembled.evidence.on
        parties = {one.about for one, _ in chosen}
        for running in self._mine.assembled.running if chosen else ():
            agreement = running.agreement
            if (on is not None and agreement.holds(on)) or agreement.known_as in parties:
                body = agreement.model_dump(mode="json", by_alias=True, exclude_none=True)
                name = provider_holder(agreement.provider)
                yield self._told(ItemKind.AGREEMENT, name, body, running.item.key, running.item.by)

    def _things(self, chosen: Collection[tuple[Statement, Item]], here: Mapping[int, int]) -> Iterator[NewItem]:
        """The statements, and the documents that they name otherwise than by a stored document's own name."""
        for statement, item in chosen:
            name = statement.source.document
            number = here.get(item.document or 0)
            stored = self._mine.stored.get(item.document or 0)
            described = self._mine.named.get(name)
            plain = stored is not None and described is not None and _says_no_more(described, stored)
            if number is not None and (plain or described is None):
                called = reference_of(number)
            else:
                called = sent_key(name)
                if described is not None:
                    yield self._document(described, stored, number)
            yield self._statement(statement, item, called, number, stored)

    def _document(self, told: Document, stored: kept.Document | None, number: int | None) -> NewItem:
        if stored is None or number is None:
            body = told.model_dump(mode="json", exclude_none=True, exclude={"id"})
            return self._told(ItemKind.DOCUMENT, "", body, told.id, self._by)
        body = told.model_dump(mode="json", exclude_none=True, exclude={"id", "title", "sha256"})
        quote = None
        if told.title != stored.newest.description.title:
            quote = (stored.newest.sha256, told.title)
        return self._told(ItemKind.DOCUMENT, "", body, told.id, self._by)._replace(document=number, quote=quote)

    def _statement(
        self, statement: Statement, item: Item, called: str, number: int | None, stored: kept.Document | None
    ) -> NewItem:
        source = PassageRef(
            document=called,
            locator=statement.source.locator,
            quote=statement.source.quote if number is None else None,
        )
        plain = statement.model_copy(update={"source": source})
        body = plain.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"id", "withdrawn"})
        quote = None
        if item.quote is not None and stored is not None:
            quote = (stored.newest.sha256, item.quote)
        made = self._told(ItemKind.STATEMENT, statement.fact, body, statement.id, item.by)
        return made._replace(origin=item.origin, passage=item.passage, document=number, quote=quote)

    def _replaced(self, chosen: Iterable[tuple[Statement, Item]], there: Iterable[Item]) -> Iterator[NewEvent]:
        """Take back what was sent before and is now replaced by what is sent."""
        sent = {item.key: item for item in there if item.kind is ItemKind.STATEMENT and item.gone is None}
        names = {item.id: key for key, item in self._mine.assembled.of.items()}
        before = {item.id: item.replaces for item in self._mine.assembled.of.values()}
        for _, item in chosen:
            old = item.replaces
            while old is not None:
                found = sent.pop(sent_key(names[old]), None) if old in names else None
                if found is not None:
                    yield NewEvent(found.id, EventKind.WITHDRAWN, self._by, self._now, _REPLACED)
                old = before.get(old)

    def _answered(
        self, answers: Iterable[RequestAnswer], there: Iterable[Item], here: Mapping[int, int]
    ) -> Iterator[NewEvent]:
        """What becomes of each request: it came, with what answers it, or there is nothing, and why."""
        today = norwegian_day(self._now)
        waiting = {
            item.key: item
            for item in there
            if item.kind is ItemKind.REQUEST and entry_of(item, today).standing in OPEN
        }
        for answer in answers:
            item = waiting.get(answer.request)
            if item is None:
                where = Where(field=f"answers.{answer.request}")
                raise ProblemError.one("item_unknown", where=where, arguments={"id": answer.request})
            if answer.not_there:
                yield NewEvent(item.id, EventKind.NOT_CAME, self._by, self._now, answer.not_there)
                continue
            resting = [number for key in answer.statements if (number := self._mine.document_of(key)) is not None]
            body = {
                "on": str(today),
                "documents": [reference_of(here[one]) for one in dict.fromkeys([*answer.documents, *resting])],
                "statements": [sent_key(key) for key in dict.fromkeys(answer.statements)],
            }
            yield NewEvent(item.id, EventKind.CAME, self._by, self._now, None, body)


#: why a statement that was sent counts no more, in words that hold in bokmål and nynorsk
_REPLACED = "Kommunen har sendt inn nytt."


def _says_no_more(told: Document, stored: kept.Document) -> bool:
    """Whether a document is described in the evidence as it is described itself."""
    own = stored.newest.description
    return told.note is None and told.url is None and (told.title, told.publisher) == (own.title, own.publisher)
