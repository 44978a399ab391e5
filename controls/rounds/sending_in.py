"""What a municipality sends in to a tilsyn: documents and statements of its own, as they are at that moment.

Everything is written in one transaction: that it was sent, the copies of it in the evidence of the tilsyn, and that
what was asked for came. A statement stays the same one, on the same passage of the same document; only its key gets
`k-` before it, so that no statement of Statsforvalteren can come to have it. The bytes of a document are not copied:
both have the same content, each with a description of its own. Nothing else of the municipality goes along but which
providers it has agreements with.

What was sent in stays as it was. When the municipality sends a statement that replaces one it had sent, the old one
counts no more.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from controls.evidence.assembling import Assembled, reference_of
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.requests import Entry, Standing, entry_of, in_order
from controls.rounds.book import Done, RoundBook
from controls.rounds.guards import scope_of
from controls.rounds.state import RoundState
from controls.storage.holdings import NewEvent, NewItem
from models import documents as kept
from models.access import Person
from models.documents import Confidentiality, Passage
from models.errors import Problem, ProblemError, Where
from models.evidence import Document, PassageRef, Statement
from models.holdings import EventKind, Item, ItemKind, Origin, provider_holder
from models.rounds import Act, Declared, SentIn
from rules.pack import Pack

#: the classes of documents that are sent only after somebody has said so of each
SENSITIVE = frozenset({Confidentiality.SECURITY, Confidentiality.CONFIDENTIAL})
_LONGEST_KEY = 61
_OPEN = frozenset({Standing.OVERDUE, Standing.NOT_CAME, Standing.WAITING})


class OfferedStatement(NamedTuple):
    """A statement that can be sent in.

    `about`: whether it bears on what was announced; `sent`: whether the tilsyn has it already; `document`: the stored
    document it rests on, which goes along.
    """

    statement: Statement
    item: Item
    document: kept.Document | None
    source: Document | None
    about: bool
    sent: bool


class OfferedDocument(NamedTuple):
    """A document that can be sent in. `about`: whether a statement that bears on the theme rests on it."""

    document: kept.Document
    about: bool
    sent: bool

    @property
    def sensitive(self) -> bool:
        """Whether it is sent only after a confirmation of its own."""
        return is_sensitive(self.document)


class Offered(NamedTuple):
    """Everything that can be sent in, and what was asked for and has not come."""

    statements: tuple[OfferedStatement, ...]
    documents: tuple[OfferedDocument, ...]
    requests: tuple[Entry, ...]


def is_sensitive(document: kept.Document) -> bool:
    """Whether a document is sent in only after a confirmation of its own."""
    return document.newest.description.confidentiality in SENSITIVE


def sent_key(key: str) -> str:
    """The key that a municipality's statement or document has in the evidence of a tilsyn."""
    whole = f"k-{key}"
    if len(whole) <= _LONGEST_KEY:
        return whole
    return f"{whole[: _LONGEST_KEY - 9]}-{hashlib.sha256(key.encode()).hexdigest()[:8]}"


def facts_of(state: RoundState, pack: Pack) -> frozenset[str]:
    """The facts that are asked for in what a round is about."""
    found = set()
    for name in scope_of(state, pack):
        version = pack.obligations[name].version_on(state.plan.on)
        if version is not None:
            found |= {one.fact for one in (*filter(None, [version.applies_when]), *version.criteria)}
    return frozenset(found)


class _Mine(NamedTuple):
    """What the municipality has: its evidence on the round's day, and its stored documents, also its providers'."""

    assembled: Assembled
    stored: Mapping[int, kept.Document]

    @property
    def named(self) -> Mapping[str, Document]:
        return {one.id: one for one in self.assembled.evidence.documents}


class SendingDesk:
    """Sends in, and offers what can be sent."""

    def __init__(self, desk: Desk, book: RoundBook, pack: Pack) -> None:
        """`desk`: where evidence is kept; `book`: the rounds of the same database."""
        self._desk = desk
        self._book = book
        self._pack = pack

    def _mine(self, state: RoundState) -> _Mine:
        holder = self._desk.holders.require(state.round.municipality)
        assembled = self._desk.assembler.assemble(holder, state.plan.on)
        owners = {holder.id} | {
            provider_holder(one.agreement.provider) for one in assembled.running if one.agreement.holds(state.plan.on)
        }
        documents = self._desk.documents.documents_of(owners)
        return _Mine(assembled, {one.id: one for one in documents if one.destroyed is None})

    def offered(self, state: RoundState, today: date) -> Offered:
        """What can be sent in: what bears on the theme first. A fixed number of SQL statements."""
        mine, holder = self._mine(state), state.round.holder
        items = self._desk.holdings.items(holder, ItemKind.STATEMENT, ItemKind.REQUEST)
        there = {item.key for item in items if item.kind is ItemKind.STATEMENT}
        contents = {one.newest.sha256 for one in self._desk.documents.documents(holder)}
        facts, named = facts_of(state, self._pack), mine.named
        statements = []
        resting: set[int] = set()
        for one in mine.assembled.evidence.statements:
            item = mine.assembled.of[one.id]
            if one.withdrawn is not None or (item.document is not None and item.document not in mine.stored):
                continue
            about = one.fact in facts
            if about and item.document is not None:
                resting.add(item.document)
            statements.append(
                OfferedStatement(
                    one, item, mine.stored.get(item.document or 0), named.get(one.source.document), about,
                    sent_key(one.id) in there,
                )
            )  # fmt: skip
        documents = [
            OfferedDocument(one, number in resting, one.newest.sha256 in contents)
            for number, one in sorted(mine.stored.items())
        ]
        requests = in_order(entry_of(item, today) for item in items if item.kind is ItemKind.REQUEST)
        return Offered(
            tuple(sorted(statements, key=lambda one: not one.about)),
            tuple(sorted(documents, key=lambda one: not one.about)),
            tuple(one for one in requests if one.standing in _OPEN),
        )

    def declare(
        self, number: int, person: Person, obligation: str, declared: Declared, now: datetime, *, confirmed: bool
    ) -> Done:
        """Declare that a breach is corrected; the documents that show it go along, as when something is sent in.

        Raises as `send` does.
        """
        view = self._book.view(number, person)
        if view is None:
            raise KeyError(number)
        mine = self._mine(view.state)
        documents = self._documents(mine, declared.documents, confirmed=confirmed)
        holder = self._desk.holders.require(view.round.holder)
        copying = _Copying(self._desk, holder, mine, person.name, now)

        def also(session: Session) -> None:
            copying.write(session, (), documents, ())

        act = Act.CORRECTION_DECLARED
        return self._book.act(
            number, person, act, declared, now, subject=obligation, also=also if documents else None
        )

    def _documents(self, mine: _Mine, wanted: Iterable[int], *, confirmed: bool) -> list[kept.Document]:
        numbers = list(dict.fromkeys(wanted))
        if missing := [one for one in numbers if one not in mine.stored]:
            raise ProblemError.one("document_unknown", where=Where(field="documents"), arguments={"id": missing[0]})
        documents = [mine.stored[one] for one in numbers]
        if not confirmed and (found := [one for one in documents if is_sensitive(one)]):
            raise ProblemError(
                Problem("round_send_sensitive", {"title": one.newest.description.title}, Where(field="confirmed"))
                for one in found
            )
        return documents

    def send(self, number: int, person: Person, sending: SentIn, now: datetime, *, confirmed: bool) -> Done:
        """Send in what was chosen, all or nothing.

        `confirmed`: somebody said of the sensitive documents that they are to be sent. The documents that chosen
        statements rest on go along. Raises KeyError when there is no such round for the person, and ProblemError with
        the field: for something that is not there or was destroyed, for sensitive documents that nobody confirmed,
        and for everything that is in the way of sending in now.
        """
        view = self._book.view(number, person)
        if view is None:
            raise KeyError(number)
        state = view.state
        mine, holder = self._mine(state), self._desk.holders.require(state.round.holder)
        chosen = _chosen(mine, sending.statements)
        wanted = dict.fromkeys([*sending.documents, *(one.document for _, one in chosen if one.document is not None)])
        documents = self._documents(mine, wanted, confirmed=confirmed)
        body = sending.model_copy(update={"documents": tuple(wanted)})
        copying = _Copying(self._desk, holder, mine, person.name, now)

        def also(session: Session) -> None:
            copying.write(session, chosen, documents, sending.requests)

        return self._book.act(number, person, Act.SENT_IN, body, now, also=also)


def _chosen(mine: _Mine, keys: Iterable[str]) -> list[tuple[Statement, Item]]:
    by_key = {one.id: one for one in mine.assembled.evidence.statements if one.withdrawn is None}
    found = []
    for key in dict.fromkeys(keys):
        if key not in by_key:
            raise ProblemError.one("item_unknown", where=Where(field="statements"), arguments={"id": key})
        found.append((by_key[key], mine.assembled.of[key]))
    return found


class _Copying:
    """Puts what a municipality sends with the evidence of a tilsyn."""

    def __init__(self, desk: Desk, holder: HolderName, mine: _Mine, by: str, now: datetime) -> None:
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
        requests: Collection[str],
    ) -> None:
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
        events = [*self._replaced(chosen, there), *self._came(requests, there, here.values())]
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

    def _came(self, requests: Collection[str], there: Iterable[Item], documents: Iterable[int]) -> Iterator[NewEvent]:
        today = self._now.date()
        waiting = {
            item.key: item
            for item in there
            if item.kind is ItemKind.REQUEST and entry_of(item, today).standing in _OPEN
        }
        named = [reference_of(number) for number in documents]
        for key in dict.fromkeys(requests):
            if key not in waiting:
                raise ProblemError.one("item_unknown", where=Where(field="requests"), arguments={"id": key})
            body = {"on": str(today), "documents": named}
            yield NewEvent(waiting[key].id, EventKind.CAME, self._by, self._now, None, body)


#: why a statement that was sent counts no more, in words that hold in bokmål and nynorsk
_REPLACED = "Kommunen har sendt inn nytt."


def _says_no_more(told: Document, stored: kept.Document) -> bool:
    """Whether a document is described in the evidence as it is described itself."""
    own = stored.newest.description
    return told.note is None and told.url is None and (told.title, told.publisher) == (own.title, own.publisher)
