"""What holders of evidence keep beside documents: items that are written once, and events that happen to them.

A *holder* is a municipality, or a provider that runs the service for one or more of them. No I/O:
`controls.storage.holdings` keeps them, `controls.evidence` works on them.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

from models.documents import Holder, Line, Noun
from models.evidence import Key
from models.words import Group, ProviderModel, ServicePart


def provider_holder(number: int) -> str:
    """The holder that the provider with the id `number` is."""
    return f"t{number}"


def provider_number(holder: str) -> int | None:
    """The id of the provider that a holder is; None where it is a municipality."""
    return int(holder[1:]) if holder.startswith("t") else None


class ItemKind(StrEnum):
    """What an item is; its body is of the model of that name in `models.evidence`, or `Agreement` here."""

    DOCUMENT = "document"
    STATEMENT = "statement"
    JUDGEMENT = "judgement"
    REQUEST = "request"
    NOT_EXAMINED = "not_examined"
    RELIANCE = "reliance"
    AGREEMENT = "agreement"
    #: anything a reader of the holder's evidence should know (body: `text`)
    NOTE = "note"


class Origin(StrEnum):
    """How an item came: made by a person here, or taken from a file, a questionnaire, figures or an earlier round."""

    HAND = "hand"
    FILE = "file"
    QUESTIONNAIRE = "questionnaire"
    FIGURES = "figures"
    REUSE = "reuse"


class EventKind(StrEnum):
    """What can happen to an item. After the first two it does not count any more.

    `reminded`, `due_moved` (body: `due`), `came` (body: `on`, `documents`, `statements`) and `not_came` happen to
    requests. `ended` (body: `to`) happens to agreements, and so does what their providers answer: `confirmed` (body:
    `to`, the last day the agreement had then, if any), `refused`, and `taken_back` after it was confirmed. `seen`
    says that a holder has looked at a change of another's evidence.
    """

    WITHDRAWN = "withdrawn"
    UNDONE = "undone"
    REMINDED = "reminded"
    DUE_MOVED = "due_moved"
    CAME = "came"
    NOT_CAME = "not_came"
    ENDED = "ended"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    SEEN = "seen"


class Confirmation(StrEnum):
    """Where an agreement stands with its provider; each has its words at `page.sharing.confirmation.<value>`."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


#: the events after which an item does not count any more
GONE = frozenset({EventKind.WITHDRAWN, EventKind.UNDONE})


class Event(Noun):
    """Something that happened to an item: when, by whom by role, and why."""

    kind: EventKind
    at: datetime
    by: Line
    reason: str | None = None
    body: dict[str, Any] = Field(default_factory=dict)


class Item(Noun):
    """Something a holder keeps, with what happened to it since, oldest first.

    `key`: its id among the holder's items of the kind; `name`: the fact or obligation it is about, or nothing;
    `body`: the plain form of its model; `passage`: the id of the passage it rests on (`models.documents.Passage`);
    `document`: the id of the stored document it rests on, or is; `quote`: words of it that are not in the body,
    because they go when the document is destroyed; `replaces`: the item it was made in the place of.
    """

    id: int
    holder: Holder
    kind: ItemKind
    key: Key
    name: str
    body: dict[str, Any]
    origin: Origin
    at: datetime
    by: Line
    passage: str | None = None
    document: int | None = None
    quote: str | None = None
    replaces: int | None = None
    events: tuple[Event, ...] = ()

    @property
    def gone(self) -> Event | None:
        """The event after which it does not count any more; None while it counts."""
        return next((event for event in self.events if event.kind in GONE), None)


class Agreement(Noun):
    """That a provider runs parts of the service for a municipality, over a period (both days inclusive).

    `provider`: its id; `known_as`: what the municipality's evidence calls it; `confirmed`: whether the provider says
    so too, which is what happened to the agreement and no part of what is kept of it.
    """

    provider: int = Field(ge=1)
    known_as: Key = Field(max_length=20)
    model: ProviderModel
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    covers: tuple[ServicePart, ...] = Field(default=(ServicePart.ALL,), min_length=1)
    groups: tuple[Group, ...] = Field(default=(Group.ALL,), min_length=1)
    confirmed: bool = Field(default=False, exclude=True)

    @model_validator(mode="after")
    def _in_order(self) -> Agreement:
        if self.from_ is not None and self.to is not None and self.to < self.from_:
            raise ValueError("period_backwards")
        return self

    def runs(self, on: date) -> bool:
        """Whether the day `on` is within the period, as the municipality says."""
        return (self.from_ is None or self.from_ <= on) and (self.to is None or on <= self.to)

    def holds(self, on: date) -> bool:
        """Whether both sides say that it runs on the day `on`: only then what the provider keeps is shared."""
        return self.confirmed and self.runs(on)

    def awaits(self, on: date) -> bool:
        """Whether it runs on the day `on` as the municipality says, and the provider does not say so."""
        return self.runs(on) and not self.confirmed


class ProviderParty(Noun):
    """A provider of the service, for one or more municipalities."""

    id: int
    name: Line
    at: datetime
    by: Line

    @property
    def holder(self) -> str:
        """The holder that it is."""
        return provider_holder(self.id)
