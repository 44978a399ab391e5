"""Agreements of municipalities with providers: entered, ended with a reason, and seen from the provider's side.

What the provider answers to one is in `controls.evidence.confirming`.

An agreement is never changed. One that was a mistake is withdrawn while nothing rests on it; one that statements name
is only ended, for what it answered stays answered for its time. So changing provider keeps the old agreement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import combinations
from typing import Any, NamedTuple

from pydantic import ValidationError

from controls.evidence.assembling import SELF, Assembler, Running, agreement_of, confirmation_of
from controls.evidence.confirming import answer_of
from controls.evidence.holders import HolderName, Holders
from controls.evidence.statements import written
from controls.sensitive.identity import holds_identity_number
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.errors import Problem, ProblemError, Where
from models.evidence import MUNICIPALITY
from models.holdings import Agreement, Confirmation, Event, EventKind, Item, ItemKind, Origin, ProviderParty
from models.words import Group, ServicePart

_LONGEST_NAME = 300
_LONGEST_KEY = 20


class Wish(NamedTuple):
    """An agreement as somebody filled it in, every field as text.

    `provider`: the number of one that is there, or empty; then `name` is that of a new one. `first`, `last`: days,
    or empty.
    """

    provider: str
    name: str
    known_as: str
    model: str
    first: str
    last: str
    covers: tuple[str, ...]
    groups: tuple[str, ...]


class Overlap(NamedTuple):
    """That two agreements are for the same parts and groups over the same days (None: without an end)."""

    one: Running
    other: Running
    parts: tuple[ServicePart, ...]
    groups: tuple[Group, ...]
    first: date | None
    last: date | None


class Row(NamedTuple):
    """An agreement on the page.

    `now`: whether it runs, as the municipality says; `named`: how many statements of the municipality name it;
    `ended`: how it ended; `answered`: the last thing the provider said to it.
    """

    running: Running
    now: bool
    later: bool
    named: int
    ended: Event | None
    answered: Event | None


class Owner(NamedTuple):
    """A municipality that says that a provider runs something for it, with the agreement as it is now."""

    holder: HolderName
    agreement: Agreement
    holds: bool
    state: Confirmation


def overlaps(running: Iterable[Running]) -> tuple[Overlap, ...]:
    """The pairs of agreements for the same part and group on the same day; allowed, and for a person to look at."""
    found = []
    for one, other in combinations(running, 2):
        parts = _shared(one.agreement.covers, other.agreement.covers, ServicePart.ALL)
        groups = _shared(one.agreement.groups, other.agreement.groups, Group.ALL)
        starts = [day for day in (one.agreement.from_, other.agreement.from_) if day is not None]
        ends = [day for day in (one.agreement.to, other.agreement.to) if day is not None]
        first, last = max(starts, default=None), min(ends, default=None)
        if parts and groups and (first is None or last is None or first <= last):
            found.append(Overlap(one, other, parts, groups, first, last))
    return tuple(found)


def _shared(one: tuple[Any, ...], other: tuple[Any, ...], everything: Any) -> tuple[Any, ...]:  # noqa: ANN401 - words of either list
    if everything in one:
        return other
    return one if everything in other else tuple(word for word in one if word in other)


class AgreementBook:
    """The agreements of municipalities, and the providers they are with."""

    def __init__(self, holdings: Holdings, assembler: Assembler, holders: Holders) -> None:
        """Where they are kept, and who can have them."""
        self._holdings = holdings
        self._assembler = assembler
        self._holders = holders

    # --- looking ---

    def of(self, municipality: str, on: date) -> tuple[Row, ...]:
        """The agreements of a municipality as they are on the day `on`: those that run first, then by beginning."""
        named = self._named(municipality)
        rows = []
        for running in self._assembler.agreements(municipality):
            agreement = running.agreement
            later = agreement.from_ is not None and agreement.from_ > on
            ended = next((one for one in reversed(running.item.events) if one.kind is EventKind.ENDED), None)
            answered = answer_of(running.item)
            rows.append(Row(running, agreement.runs(on), later, named.get(agreement.known_as, 0), ended, answered))
        return tuple(sorted(rows, key=lambda row: (not row.now, not row.later, row.running.item.id)))

    def owners(self, provider: int, on: date) -> tuple[Owner, ...]:
        """Every municipality that says it has or had an agreement with a provider: those it holds for first."""
        found = []
        for item in self._holdings.agreements_with(provider):
            holder = self._holders.find(item.holder) if item.gone is None else None
            if holder is not None:
                agreement = agreement_of(item)
                found.append(Owner(holder, agreement, agreement.holds(on), confirmation_of(item)))
        return tuple(
            sorted(found, key=lambda owner: (not owner.holds, owner.holder.name.casefold(), owner.holder.id))
        )

    # --- changing ---

    def enter(self, name: str, by: str, now: datetime) -> ProviderParty:
        """Keep a new provider. Raises ProblemError for a name that cannot be used, and one that is taken."""
        return self._holdings.add_provider(_name(name), written(by, "by"), now)

    def make(self, holder: HolderName, wish: Wish, by: str, now: datetime) -> Item:
        """Keep an agreement, and its provider where that is new. Raises ProblemError with every mistake, by field."""
        if holder.is_provider:
            raise ProblemError.one("holder_is_provider", arguments={"name": holder.name})
        problems: list[Problem] = []
        role = name = ""
        try:
            role = written(by, "by")
        except ProblemError as error:
            problems += error.problems
        chosen = self._provider(wish, problems)
        if chosen is None and not problems_about(problems, "provider"):
            try:
                name = _name(wish.name)
            except ProblemError as error:
                problems += error.problems
        agreement = self._agreement(holder.id, wish, chosen.id if chosen else 1, problems)
        if problems or agreement is None:
            raise ProblemError(problems)
        party = chosen or self._holdings.add_provider(name, role, now)
        body = agreement.model_copy(update={"provider": party.id}).model_dump(
            mode="json", by_alias=True, exclude_none=True
        )
        (item,) = self._holdings.add(
            holder.id, [NewItem(ItemKind.AGREEMENT, party.holder, body, Origin.HAND, role, now)]
        )  # fmt: skip
        return item

    def end(self, holder: str, key: str, last: str, reason: str, by: str, now: datetime) -> None:
        """Let an agreement hold to the day `last`, inclusive. Raises ProblemError with every mistake, by field."""
        item = self._counting(holder, key)
        problems: list[Problem] = []
        texts: dict[str, str] = {}
        for field, text in (("reason", reason), ("by", by)):
            try:
                texts[field] = written(text, field)
            except ProblemError as error:
                problems += error.problems
        day = _day(last)
        began = agreement_of(item).from_
        if day is None:
            problems.append(Problem("agreement_day", where=Where(field="to")))
        elif began is not None and day < began:
            problems.append(Problem("agreement_ends_before", {"day": str(began)}, Where(field="to")))
        if problems or day is None:
            raise ProblemError(problems)
        told = {"to": str(day)}
        self._holdings.happen(
            holder, NewEvent(item.id, EventKind.ENDED, texts["by"], now, texts["reason"], told)
        )  # fmt: skip

    def withdraw(self, holder: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Take back an agreement that was a mistake.

        Raises ProblemError `agreement_named` when statements name it: then it can only be ended.
        """
        item = self._counting(holder, key)
        known_as = Agreement.model_validate(item.body).known_as
        named = self._named(holder).get(known_as, 0)
        if named:
            raise ProblemError.one("agreement_named", arguments={"name": known_as, "n": named})
        self._holdings.happen(
            holder, NewEvent(item.id, EventKind.WITHDRAWN, written(by, "by"), now, written(reason, "reason"))
        )

    # --- what they rest on ---

    def _named(self, municipality: str) -> Mapping[str, int]:
        """How many statements of the municipality are about each name; those undone at once do not count."""
        found: dict[str, int] = {}
        for item in self._holdings.items(municipality, ItemKind.STATEMENT):
            if item.gone is None or item.gone.kind is not EventKind.UNDONE:
                about = str(item.body.get("about"))
                found[about] = found.get(about, 0) + 1
        return found

    def _counting(self, holder: str, key: str) -> Item:
        item = self._holdings.item(holder, ItemKind.AGREEMENT, key)
        if item is None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        if item.gone is not None:
            raise ProblemError.one("item_gone", arguments={"key": item.key})
        return item

    def _provider(self, wish: Wish, problems: list[Problem]) -> ProviderParty | None:
        """The provider that was chosen; None where a new one is to be made."""
        chosen = wish.provider.strip()
        if not chosen:
            if not wish.name.strip():
                problems.append(Problem("agreement_provider_missing", where=Where(field="provider")))
            return None
        found = self._holdings.provider(int(chosen)) if chosen.isascii() and chosen.isdigit() else None
        if found is None:
            problems.append(Problem("agreement_provider_unknown", where=Where(field="provider")))
        return found

    def _agreement(
        self, municipality: str, wish: Wish, provider: int, problems: list[Problem]
    ) -> Agreement | None:  # fmt: skip
        known_as = wish.known_as.strip()
        if known_as in (MUNICIPALITY, SELF) or self._taken(municipality, known_as):
            problems.append(Problem("agreement_name_taken", {"key": known_as[:61]}, Where(field="known_as")))
        days = {"from": wish.first.strip(), "to": wish.last.strip()}
        wrong = [name for name, text in days.items() if text and _day(text) is None]
        problems += [Problem("agreement_day", where=Where(field=name)) for name in wrong]
        told = {
            "provider": provider, "known_as": known_as, "model": wish.model,
            **{name: text for name, text in days.items() if text and name not in wrong},
            "covers": list(dict.fromkeys(wish.covers)), "groups": list(dict.fromkeys(wish.groups)),
        }  # fmt: skip
        try:
            return Agreement.model_validate_json(json.dumps(told))
        except ValidationError as error:
            # one of a list can be wrong in several ways
            problems += [_field_problem(place) for place in dict.fromkeys(item["loc"][:1] for item in error.errors())]
            return None

    def _taken(self, municipality: str, known_as: str) -> bool:
        """Whether the evidence of a municipality has something else of this name, or whose name begins with it."""
        running = self._assembler.agreements(municipality)
        keys = [item.key for item in self._holdings.items(municipality, ItemKind.STATEMENT, ItemKind.DOCUMENT)]
        return any(one.agreement.known_as == known_as for one in running) or any(
            key.startswith(f"{known_as}.") for key in keys
        )


def problems_about(problems: Iterable[Problem], field: str) -> bool:
    """Whether one of the problems is about a field."""
    return any(problem.where.field == field for problem in problems)


def _name(text: str) -> str:
    name = " ".join(text.split())
    where = Where(field="name")
    if not name:
        raise ProblemError.one("provider_name_missing", where=where)
    if len(name) > _LONGEST_NAME:
        raise ProblemError.one("evidence_too_long", where=where, arguments={"limit": _LONGEST_NAME})
    if holds_identity_number(name):
        raise ProblemError.one("document_identity_written", where=where)
    return name


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if len(text.strip()) == len("2020-01-01") else None
    except ValueError:
        return None


def _field_problem(place: tuple[int | str, ...]) -> Problem:
    field = str(place[0]) if place else "to"
    if field == "known_as":
        return Problem("agreement_known_as", {"limit": _LONGEST_KEY}, Where(field=field))
    if field in ("from", "to"):
        # of a whole agreement only that its period is backwards is told without a field
        return Problem("agreement_day" if place else "document_period_backwards", where=Where(field=field))
    return Problem("agreement_choose", where=Where(field=field))
