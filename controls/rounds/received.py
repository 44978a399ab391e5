"""What came for each thing that was asked for in a tilsyn, when, or that there is nothing and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from controls.evidence.assembling import reference_of
from controls.evidence.requests import Entry
from models.documents import Document
from models.holdings import EventKind, Item


class Received(NamedTuple):
    """Something that was asked for, and what came of it.

    `documents`, `statements`: what was sent for it, in the evidence of the tilsyn; `not_there`: why there is nothing
    to send, in the words of who said so; `by`, `at`: who told it and when, empty and None while nothing has come.
    """

    entry: Entry
    documents: tuple[Document, ...] = ()
    statements: tuple[Item, ...] = ()
    not_there: str = ""
    by: str = ""
    at: datetime | None = None


def received(entries: Iterable[Entry], items: Iterable[Item], documents: Iterable[Document]) -> tuple[Received, ...]:
    """What came for each request, in their order. `items`, `documents`: those of the tilsyn."""
    by_name = {reference_of(one.id): one for one in documents}
    by_key = {one.key: one for one in items}
    return tuple(_one(entry, by_name, by_key) for entry in entries)


def _one(entry: Entry, documents: dict[str, Document], items: dict[str, Item]) -> Received:
    told = (event for event in reversed(entry.item.events) if event.kind in (EventKind.CAME, EventKind.NOT_CAME))
    newest = next(told, None)
    if newest is None:
        return Received(entry)
    if newest.kind is EventKind.NOT_CAME:
        return Received(entry, not_there=newest.reason or "", by=newest.by, at=newest.at)
    names, keys = newest.body.get("documents") or (), newest.body.get("statements") or ()
    return Received(
        entry,
        tuple(documents[name] for name in names if name in documents),
        tuple(items[key] for key in keys if key in items),
        by=newest.by,
        at=newest.at,
    )
