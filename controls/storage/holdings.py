"""The items of holders in the database: written once, with events that are added to them.

Every question takes a fixed number of SQL statements, however many items there are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Engine, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.engine import WRITES
from models.errors import ProblemError
from models.holdings import Event, EventKind, Item, ItemKind, Origin, ProviderParty, provider_holder
from models.tables import EvidenceEventRow, EvidenceItemRow, EvidenceQuoteRow, ProviderRow

#: the largest id a database can hold: PostgreSQL's integer
_MAX_ID = 2**31 - 1
#: what the keys of items that are given none begin with
_LETTER = {
    ItemKind.DOCUMENT: "d",
    ItemKind.STATEMENT: "s",
    ItemKind.JUDGEMENT: "v",
    ItemKind.REQUEST: "r",
    ItemKind.NOT_EXAMINED: "n",
    ItemKind.RELIANCE: "b",
    ItemKind.AGREEMENT: "a",
    ItemKind.NOTE: "m",
}


class NewItem(NamedTuple):
    """An item that is to be kept.

    `name`: the fact or obligation it is about, or nothing; `key`: None lets the database choose the next one, such as
    `s12`; `quote`: words of a stored document with the SHA-256 of its content, which go when that is destroyed; the
    rest as in `models.holdings.Item`.
    """

    kind: ItemKind
    name: str
    body: Mapping[str, Any]
    origin: Origin
    by: str
    at: datetime
    key: str | None = None
    passage: str | None = None
    document: int | None = None
    quote: tuple[str, str] | None = None
    replaces: int | None = None


class NewEvent(NamedTuple):
    """An event that is to be added to the item with the id `item`."""

    item: int
    kind: EventKind
    by: str
    at: datetime
    reason: str | None = None
    body: Mapping[str, Any] = {}


class Holdings:
    """The items of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date (`controls.storage.open_store` sees to that)."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    @property
    def engine(self) -> Engine:
        """The database they are kept in."""
        return self._engine

    # --- writing ---

    def add(self, holder: str, items: Iterable[NewItem], events: Iterable[NewEvent] = ()) -> tuple[Item, ...]:
        """Keep items and events, all or none; the items as they are kept.

        Raises ProblemError `item_key_taken` when the holder has an item of that kind with that key, and
        `item_unknown` or `item_gone` for an event to an item that another holder has, or that counts no more.
        """
        with Session(self._writing) as session, session.begin():
            ids = self.add_within(session, holder, items, events)
        found = {item.id: item for item in self._items(col(EvidenceItemRow.id).in_(ids))} if ids else {}
        return tuple(found[number] for number in ids)

    def add_within(
        self, session: Session, holder: str, items: Iterable[NewItem], events: Iterable[NewEvent] = ()
    ) -> list[int]:
        """As `add`, as a part of somebody's own transaction for writing; the ids of the items in their order."""
        kept = [self._add(session, holder, item) for item in items]
        for event in events:
            self._happen(session, holder, event)
        return [row.id for row in kept if row.id is not None]

    def happen(self, holder: str, *events: NewEvent) -> None:
        """Add events to items of the holder, all or none. Raises ProblemError as `add` does."""
        self.add(holder, (), events)

    def _add(self, session: Session, holder: str, item: NewItem) -> EvidenceItemRow:
        row = EvidenceItemRow
        key = item.key or self._next_key(session, holder, item.kind)
        same = (col(row.holder) == holder, col(row.kind) == item.kind.value, col(row.key) == key)
        if session.scalar(select(col(row.id)).where(*same)) is not None:
            raise ProblemError.one("item_key_taken", arguments={"key": key})
        made = row(
            holder=holder,
            kind=item.kind.value,
            key=key,
            name=item.name,
            body=dict(item.body),
            origin=item.origin.value,
            made_at=item.at,
            made_by=item.by,
            passage=item.passage,
            document=item.document,
            replaces=item.replaces,
        )
        session.add(made)
        session.flush()
        if item.quote is not None and made.id is not None:
            session.add(EvidenceQuoteRow(item=made.id, sha256=item.quote[0], quote=item.quote[1]))
            session.flush()
        return made

    def _next_key(self, session: Session, holder: str, kind: ItemKind) -> str:
        row, letter = EvidenceItemRow, _LETTER[kind]
        keys = session.scalars(select(col(row.key)).where(col(row.holder) == holder, col(row.kind) == kind.value))
        taken = [int(key[1:]) for key in keys if re.fullmatch(rf"{letter}[0-9]{{1,9}}", key)]
        return f"{letter}{max(taken, default=0) + 1}"

    def _happen(self, session: Session, holder: str, event: NewEvent) -> None:
        row = session.get(EvidenceItemRow, event.item) if 0 < event.item <= _MAX_ID else None
        if row is None or (row.holder != holder and event.kind is not EventKind.SEEN):
            raise ProblemError.one("item_unknown", arguments={"id": str(event.item)})
        happened = select(col(EvidenceEventRow.kind)).where(col(EvidenceEventRow.item) == event.item)
        if {EventKind.WITHDRAWN.value, EventKind.UNDONE.value}.intersection(session.scalars(happened)):
            raise ProblemError.one("item_gone", arguments={"key": row.key})
        session.add(
            EvidenceEventRow(
                item=event.item,
                kind=event.kind.value,
                at=event.at,
                by=event.by,
                reason=event.reason,
                body=dict(event.body),
            )
        )
        session.flush()

    # --- reading ---

    def items(self, holder: str, *kinds: ItemKind, name: str | None = None) -> tuple[Item, ...]:
        """The items of a holder, also those that count no more, in the order in which they came.

        `kinds`: only of these (none named: all); `name`: only about this fact or obligation.
        """
        return self.items_of((holder,), *kinds, name=name)

    def items_of(self, holders: Sequence[str], *kinds: ItemKind, name: str | None = None) -> tuple[Item, ...]:
        """As `items`, of several holders."""
        row = EvidenceItemRow
        which: list[ColumnElement[bool]] = [col(row.holder).in_(list(holders))]
        if kinds:
            which.append(col(row.kind).in_([kind.value for kind in kinds]))
        if name is not None:
            which.append(col(row.name) == name)
        return self._items(*which)

    def item(self, holder: str, kind: ItemKind, key: str) -> Item | None:
        """The item of a holder with this key; None when there is none."""
        row = EvidenceItemRow
        which = (col(row.holder) == holder, col(row.kind) == kind.value, col(row.key) == key[:61])
        return next(iter(self._items(*which)), None)

    def resting_on(self, document: int) -> tuple[Item, ...]:
        """The items that rest on the stored document with this id, of any holder, in the order they came."""
        return self._items(col(EvidenceItemRow.document) == document)

    def agreements_with(self, *providers: int) -> tuple[Item, ...]:
        """The agreements that municipalities have, or had, with the providers with these ids.

        What a municipality told a tilsyn of its agreements is the tilsyn's evidence, and is not among them.
        """
        row = EvidenceItemRow
        which = (
            col(row.kind) == ItemKind.AGREEMENT.value, col(row.name).in_([provider_holder(one) for one in providers]),
            col(row.holder).not_like("r%"),
        )  # fmt: skip
        return self._items(*which)

    def holders(self, among: Iterable[str] | None = None) -> dict[str, int]:
        """How many items each holder has that has any. `among`: only these (None: all)."""
        query = select(col(EvidenceItemRow.holder), func.count()).group_by(col(EvidenceItemRow.holder))
        if among is not None:
            query = query.where(col(EvidenceItemRow.holder).in_(sorted(among)))
        with Session(self._engine) as session:
            return {row[0]: row[1] for row in session.execute(query.order_by(col(EvidenceItemRow.holder)))}

    def _items(self, *which: ColumnElement[bool]) -> tuple[Item, ...]:
        row, event = EvidenceItemRow, EvidenceEventRow
        ids = select(col(row.id)).where(*which)
        with Session(self._engine) as session:
            rows = session.scalars(select(row).where(*which).order_by(col(row.id))).all()
            events = session.scalars(select(event).where(col(event.item).in_(ids)).order_by(col(event.id))).all()
            quotes = session.scalars(select(EvidenceQuoteRow).where(col(EvidenceQuoteRow.item).in_(ids))).all()
        happened: dict[int, list[Event]] = defaultdict(list)
        for one in events:
            told = {"kind": one.kind, "at": one.at, "by": one.by, "reason": one.reason, "body": one.body}
            happened[one.item].append(Event.model_validate(told))
        words = {quote.item: quote.quote for quote in quotes}
        return tuple(_item(row, happened[row.id or 0], words.get(row.id or 0)) for row in rows)

    # --- providers ---

    def add_provider(self, name: str, by: str, at: datetime) -> ProviderParty:
        """Keep a provider. Raises ProblemError `provider_name_taken` when one has that name."""
        row = ProviderRow
        with Session(self._writing) as session, session.begin():
            if session.scalar(select(col(row.id)).where(col(row.name) == name)) is not None:
                raise ProblemError.one("provider_name_taken", arguments={"name": name})
            made = row(name=name, made_at=at, made_by=by)
            session.add(made)
            session.flush()
            number = made.id
        if number is None:
            raise AssertionError("the database gave no id")
        return ProviderParty(id=number, name=name, at=at, by=by)

    def providers(self) -> tuple[ProviderParty, ...]:
        """All providers, by name."""
        with Session(self._engine) as session:
            rows = session.scalars(select(ProviderRow)).all()
        found = [ProviderParty(id=row.id or 0, name=row.name, at=row.made_at, by=row.made_by) for row in rows]
        return tuple(sorted(found, key=lambda item: (item.name.casefold(), item.id)))

    def provider(self, number: int) -> ProviderParty | None:
        """The provider with the id `number`; None when there is none."""
        with Session(self._engine) as session:
            row = session.get(ProviderRow, number) if 0 < number <= _MAX_ID else None
        return None if row is None else ProviderParty(id=number, name=row.name, at=row.made_at, by=row.made_by)


def _item(row: EvidenceItemRow, events: Iterable[Event], quote: str | None) -> Item:
    return Item(
        id=row.id or 0,
        holder=row.holder,
        kind=ItemKind(row.kind),
        key=row.key,
        name=row.name,
        body=row.body,
        origin=Origin(row.origin),
        at=row.made_at,
        by=row.made_by,
        passage=row.passage,
        document=row.document,
        quote=quote,
        replaces=row.replaces,
        events=tuple(events),
    )
