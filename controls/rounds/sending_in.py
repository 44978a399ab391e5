"""What a municipality sends in to a tilsyn: documents and statements of its own, as they are at that moment.

Everything is written in one transaction: that it was sent, the copies of it in the evidence of the tilsyn, and that
what was asked for came, or that there is nothing (`controls.rounds.copying`).

What was sent in stays as it was. When the municipality sends a statement that replaces one it had sent, or takes one
back, the old one counts no more, and stays to be seen.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from controls.evidence.desk import Desk
from controls.evidence.requests import Entry, entry_of, in_order
from controls.rounds.book import Done, RoundBook
from controls.rounds.copying import OPEN, Copying, Mine, sent_key
from controls.rounds.guards import scope_of
from controls.rounds.state import RoundState
from controls.rounds.themes import within
from controls.storage.holdings import NewEvent
from models import documents as kept
from models.access import Person
from models.documents import Confidentiality
from models.errors import Problem, ProblemError, Where
from models.evidence import Document, Statement
from models.holdings import EventKind, Item, ItemKind, provider_holder
from models.rounds import Act, Declared, SentIn, SentWithdrawn
from rules.pack import Pack

#: the classes of documents that are sent only after somebody has said so of each
SENSITIVE = frozenset({Confidentiality.SECURITY, Confidentiality.CONFIDENTIAL})


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


class OfferedRequest(NamedTuple):
    """Something that was asked for and has not come.

    `statements`: those that bear on it; `documents`: those that they rest on; `others`: all other documents.
    """

    entry: Entry
    statements: tuple[OfferedStatement, ...]
    documents: tuple[OfferedDocument, ...]
    others: tuple[OfferedDocument, ...]


class Offered(NamedTuple):
    """Everything that can be sent in, and what was asked for and has not come."""

    statements: tuple[OfferedStatement, ...]
    documents: tuple[OfferedDocument, ...]
    requests: tuple[OfferedRequest, ...]


def is_sensitive(document: kept.Document) -> bool:
    """Whether a document is sent in only after a confirmation of its own."""
    return document.newest.description.confidentiality in SENSITIVE


def facts_of(state: RoundState, pack: Pack) -> frozenset[str]:
    """The facts that are asked for in what a round is about."""
    return asked_in(pack, scope_of(state, pack), state.plan.on)


def asked_in(pack: Pack, obligations: Iterable[str], on: date) -> frozenset[str]:
    """The facts that obligations ask for on a day."""
    found = set()
    for name in obligations:
        version = pack.obligations[name].version_on(on)
        if version is not None:
            found |= {one.fact for one in (*filter(None, [version.applies_when]), *version.criteria)}
    return frozenset(found)


class SendingDesk:
    """Sends in, and offers what can be sent."""

    def __init__(self, desk: Desk, book: RoundBook, pack: Pack) -> None:
        """`desk`: where evidence is kept; `book`: the rounds of the same database."""
        self._desk = desk
        self._book = book
        self._pack = pack

    def _mine(self, state: RoundState) -> Mine:
        holder = self._desk.holders.require(state.round.municipality)
        assembled = self._desk.assembler.assemble(holder, state.plan.on)
        owners = {holder.id} | {
            provider_holder(one.agreement.provider) for one in assembled.running if one.agreement.holds(state.plan.on)
        }
        documents = self._desk.documents.documents_of(owners)
        return Mine(assembled, {one.id: one for one in documents if one.destroyed is None})

    def offered(self, state: RoundState, today: date) -> Offered:
        """What can be sent in: what bears on the theme first. A fixed number of SQL statements."""
        mine, holder = self._mine(state), state.round.holder
        items = self._desk.holdings.items(holder, ItemKind.STATEMENT, ItemKind.REQUEST)
        there = {item.key: item for item in items if item.kind is ItemKind.STATEMENT}
        back = {key for key, item in there.items() if item.gone is not None}
        contents = {one.newest.sha256 for one in self._desk.documents.documents(holder)}
        facts, named = facts_of(state, self._pack), mine.named
        statements = []
        resting: set[int] = set()
        for one in mine.assembled.evidence.statements:
            item = mine.assembled.of[one.id]
            if one.withdrawn is not None or sent_key(one.id) in back:
                continue
            if item.document is not None and item.document not in mine.stored:
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
        asked = (self._asked(one, state, statements, documents) for one in requests if one.standing in OPEN)
        return Offered(
            tuple(sorted(statements, key=lambda one: not one.about)),
            tuple(sorted(documents, key=lambda one: not one.about)),
            tuple(asked),
        )

    def _asked(
        self,
        entry: Entry,
        state: RoundState,
        statements: Collection[OfferedStatement],
        documents: Collection[OfferedDocument],
    ) -> OfferedRequest:
        """What can answer a request: what bears on what it names, or on all that was announced."""
        named, on = entry.request.obligations, state.plan.on
        facts = asked_in(self._pack, within(self._pack, named, on), on) if named else facts_of(state, self._pack)
        bearing = tuple(one for one in statements if one.statement.fact in facts)
        resting = {one.document.id for one in bearing if one.document is not None}
        return OfferedRequest(
            entry,
            bearing,
            tuple(one for one in documents if one.document.id in resting),
            tuple(one for one in documents if one.document.id not in resting),
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
        copying = Copying(self._desk, holder, mine, person.name, now)

        def also(session: Session) -> None:
            copying.write(session, (), documents, ())

        act = Act.CORRECTION_DECLARED
        return self._book.act(
            number, person, act, declared, now, subject=obligation, also=also if documents else None
        )

    def sent(self, state: RoundState) -> tuple[tuple[str, Item], ...]:
        """What the municipality sent in as statements, by its own keys, oldest first; also what it took back."""
        items = {item.key: item for item in self._desk.holdings.items(state.round.holder, ItemKind.STATEMENT)}
        keys = (key for said in state.all(Act.SENT_IN, "", SentIn) for key in said.body.statements)
        return tuple((key, items[sent_key(key)]) for key in dict.fromkeys(keys) if sent_key(key) in items)

    def withdraw(self, number: int, person: Person, taken_back: SentWithdrawn, now: datetime) -> Done:
        """Take back statements that were sent in: they stay in the tilsyn, marked, and no later evaluation uses them.

        What was reported on them stands as it was. A request that nothing else answers waits again. Raises KeyError
        when there is no such round for the person, and ProblemError for what was not sent, or cannot be taken back.
        """
        view = self._book.view(number, person)
        if view is None:
            raise KeyError(number)
        holder = view.round.holder
        items = self._desk.holdings.items(holder, ItemKind.STATEMENT, ItemKind.REQUEST)
        keys = {sent_key(key) for key in taken_back.statements}
        gone = [item for item in items if item.kind is ItemKind.STATEMENT and item.key in keys]
        counting = {item.key for item in items if item.kind is ItemKind.STATEMENT and item.gone is None} - keys
        events = [NewEvent(item.id, EventKind.WITHDRAWN, person.name, now, taken_back.reason) for item in gone]
        events += [
            NewEvent(item.id, EventKind.NOT_CAME, person.name, now, taken_back.reason)
            for item in items
            if item.kind is ItemKind.REQUEST and item.gone is None and _rests_on_nothing(item, keys, counting)
        ]

        def also(session: Session) -> None:
            self._desk.holdings.add_within(session, holder, (), events)

        return self._book.act(number, person, Act.SENT_WITHDRAWN, taken_back, now, also=also)

    def _documents(self, mine: Mine, wanted: Iterable[int], *, confirmed: bool) -> list[kept.Document]:
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
        """Send in what was chosen, all or nothing; what answers a request is sent without being named twice.

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
        answers = sending.answers
        if untold := [key for key in sending.requests if key not in {one.request for one in answers}]:
            raise ProblemError.one("round_answer_none", where=Where(field=f"answers.{untold[0]}"))
        keys = dict.fromkeys([*sending.statements, *(key for one in answers for key in one.statements)])
        chosen = _chosen(mine, keys)
        self._none_taken_back(state, keys)
        resting = [item.document for _, item in chosen if item.document is not None]
        named = [number for one in answers for number in one.documents]
        wanted = dict.fromkeys([*sending.documents, *named, *resting])
        documents = self._documents(mine, wanted, confirmed=confirmed)
        body = sending.model_copy(
            update={
                "documents": tuple(wanted), "statements": tuple(keys),
                "requests": tuple(one.request for one in answers if not one.not_there),
            }
        )  # fmt: skip
        copying = Copying(self._desk, holder, mine, person.name, now)

        def also(session: Session) -> None:
            copying.write(session, chosen, documents, answers)

        return self._book.act(number, person, Act.SENT_IN, body, now, also=also)

    def _none_taken_back(self, state: RoundState, keys: Iterable[str]) -> None:
        """What was taken back is not sent again: it is there, and counts no more. Raises ProblemError."""
        items = self._desk.holdings.items(state.round.holder, ItemKind.STATEMENT)
        back = {item.key for item in items if item.gone is not None}
        if found := [key for key in keys if sent_key(key) in back]:
            raise ProblemError.one(
                "round_sent_withdrawn", where=Where(field="statements"), arguments={"id": found[0]}
            )  # fmt: skip


def _chosen(mine: Mine, keys: Iterable[str]) -> list[tuple[Statement, Item]]:
    by_key = {one.id: one for one in mine.assembled.evidence.statements if one.withdrawn is None}
    found = []
    for key in dict.fromkeys(keys):
        if key not in by_key:
            raise ProblemError.one("item_unknown", where=Where(field="statements"), arguments={"id": key})
        found.append((by_key[key], mine.assembled.of[key]))
    return found


def _rests_on_nothing(request: Item, keys: Collection[str], counting: Collection[str]) -> bool:
    """Whether a request came with statements only, of which one is taken back now and none counts any more."""
    told = (one for one in reversed(request.events) if one.kind in (EventKind.CAME, EventKind.NOT_CAME))
    newest = next(told, None)
    if newest is None or newest.kind is EventKind.NOT_CAME or newest.body.get("documents"):
        return False
    answered = newest.body.get("statements") or ()
    return any(key in keys for key in answered) and not any(key in counting for key in answered)
