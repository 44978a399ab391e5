"""What providers answer to the agreements that municipalities have entered with them.

A municipality enters an agreement by itself. What the provider keeps is shared only once the provider says that there
is one: it confirms or refuses, and can take back what it confirmed. What was confirmed is the agreement as it was
then; one that is made to last longer is answered again.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from controls.evidence.assembling import agreement_of, confirmation_of
from controls.evidence.holders import HolderName, Holders
from controls.evidence.statements import written
from controls.storage.holdings import Holdings, NewEvent
from models.errors import ProblemError
from models.holdings import Agreement, Confirmation, Event, EventKind, Item, ItemKind, provider_holder

_ANSWERS = frozenset({EventKind.CONFIRMED, EventKind.REFUSED, EventKind.TAKEN_BACK})
_ORDER = tuple(Confirmation)


class Claim(NamedTuple):
    """An agreement that a municipality says it has. `answered`: the last thing the provider said to it."""

    holder: HolderName
    item: Item
    agreement: Agreement
    state: Confirmation
    answered: Event | None

    @property
    def prolonged(self) -> bool:
        """Whether it was confirmed for a shorter time, and waits again because it was made to last longer."""
        return self.state is Confirmation.WAITING and self.answered is not None


def answer_of(item: Item) -> Event | None:
    """The last thing that the provider said to an agreement; None while it has said nothing."""
    return next((event for event in reversed(item.events) if event.kind in _ANSWERS), None)


class ConfirmationBook:
    """The answers of providers to agreements."""

    def __init__(self, holdings: Holdings, holders: Holders) -> None:
        """Where agreements are kept, and who can have them."""
        self._holdings = holdings
        self._holders = holders

    def of(self, *providers: int) -> tuple[Claim, ...]:
        """The agreements that count which municipalities say they have with providers, those that wait first.

        A fixed number of SQL statements.
        """
        items = [item for item in self._holdings.agreements_with(*providers) if item.gone is None]
        names = {one.id: one for one in self._holders.all_with(frozenset(item.holder for item in items))}
        found = [
            Claim(names[item.holder], item, agreement_of(item), confirmation_of(item), answer_of(item))
            for item in items
            if item.holder in names
        ]
        return tuple(
            sorted(found, key=lambda one: (_ORDER.index(one.state), one.holder.name.casefold(), one.item.id))
        )  # fmt: skip

    def confirm(
        self, provider: int, municipality: str, key: str, by: str, now: datetime, seen: str | None = None
    ) -> None:
        """Say that there is an agreement, as it is now. One that was refused can be confirmed after all.

        `seen`: the last day of the agreement as it was shown, empty for none (None: whatever it is). Raises
        ProblemError `agreement_answered` for one that is confirmed, and `agreement_changed` when it has another last
        day than was shown; else as `find`.
        """
        item = self.find(provider, municipality, key)
        if confirmation_of(item) is Confirmation.CONFIRMED:
            raise ProblemError.one("agreement_answered")
        last = agreement_of(item).to
        if seen is not None and seen != _text(last):
            raise ProblemError.one("agreement_changed")
        body = {"to": _text(last)} if last else {}
        event = NewEvent(item.id, EventKind.CONFIRMED, written(by, "by"), now, None, body)
        self._holdings.happen(item.holder, event)

    def refuse(self, provider: int, municipality: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Say that there is no such agreement. Raises ProblemError `agreement_answered` where it does not wait."""
        item = self.find(provider, municipality, key)
        if confirmation_of(item) is not Confirmation.WAITING:
            raise ProblemError.one("agreement_answered")
        self._say(item, EventKind.REFUSED, reason, by, now)

    def take_back(self, provider: int, municipality: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Take back a confirmation. Raises ProblemError `agreement_not_confirmed` where there is none."""
        item = self.find(provider, municipality, key)
        if confirmation_of(item) is not Confirmation.CONFIRMED:
            raise ProblemError.one("agreement_not_confirmed")
        self._say(item, EventKind.TAKEN_BACK, reason, by, now)

    def answer_for(self, municipality: str, key: str, by: str, now: datetime, reason: str | None = None) -> None:
        """Answer in the place of a provider: confirm, or with a reason refuse or take back. Raises as those do."""
        provider = self.provider_of(municipality, key)
        if reason is None:
            self.confirm(provider, municipality, key, by, now)
        elif confirmation_of(self.find(provider, municipality, key)) is Confirmation.CONFIRMED:
            self.take_back(provider, municipality, key, reason, by, now)
        else:
            self.refuse(provider, municipality, key, reason, by, now)

    def provider_of(self, municipality: str, key: str) -> int:
        """The provider that an agreement of a municipality is with. Raises ProblemError `item_unknown`."""
        found = self._find(municipality, key)
        return agreement_of(found).provider

    def find(self, provider: int, municipality: str, key: str) -> Item:
        """The agreement of a municipality with this key, if it is with this provider and counts.

        Raises ProblemError `item_unknown` for everything else: what was told a tilsyn is no agreement either.
        """
        item = self._find(municipality, key)
        if item.name != provider_holder(provider):
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        return item

    def _find(self, municipality: str, key: str) -> Item:
        holder = self._holders.find(municipality)
        item = None
        if holder is not None and not holder.is_provider and not holder.is_round:
            item = self._holdings.item(municipality, ItemKind.AGREEMENT, key)
        if item is None or item.gone is not None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        return item

    def _say(self, item: Item, kind: EventKind, reason: str, by: str, now: datetime) -> None:
        why = written(reason, "reason")
        self._holdings.happen(item.holder, NewEvent(item.id, kind, written(by, "by"), now, why))


def _text(day: date | None) -> str:
    return str(day) if day is not None else ""
