"""What a shared provider has answered for a municipality, what only the municipality can, and what is new.

**New** is what a provider did with its statements after the municipality last said that it had looked (`seen`, an
event of the agreement), or, where it never did, after the agreement was entered. Only agreements that hold on the day
count, and so none that the provider has not confirmed. What it came to for the findings is found by evaluating with
it and without it.

Everything here is of the municipality itself and of the providers it has an agreement with; nothing of others that
have an agreement with the same provider.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from controls.evidence.assembling import Assembled, Running, agreement_of
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName, Holders
from controls.evidence.questions import (
    ControlQuestion,
    Tally,
    Wanted,
    by_use,
    chosen,
    only_advised,
    put_together,
    tally_of,
)
from controls.evidence.statements import written
from controls.overview import version_of
from controls.storage.holdings import Holdings, NewEvent
from models.evidence import Document, Evidence, Reliance, Statement
from models.findings import CriterionResult, Finding
from models.holdings import EventKind, Item, ItemKind, provider_holder
from models.law import Criterion, Obligation
from models.words import Group, Outcome, State
from rules.evaluation import evaluate
from rules.facts import full_months
from rules.pack import Pack
from rules.plan import Machines


class ChangeKind(StrEnum):
    """What a provider did: made, replaced or took back a statement, or chose between some."""

    MADE = "made"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    CHOSEN = "chosen"
    UNCHOSEN = "unchosen"


class Change(NamedTuple):
    """Something a provider did. `item`: the statement or choice; `old`: the statement that it replaced."""

    kind: ChangeKind
    at: datetime
    by: str
    provider: str
    known_as: str
    item: Item
    old: Item | None = None
    reason: str | None = None


class Turned(NamedTuple):
    """An obligation whose outcome is another one with what is new; None: there was or is no finding."""

    obligation: Obligation
    before: Outcome | None
    after: Outcome | None


class Source(NamedTuple):
    """A statement of a provider that answers, what it rests on, and how old that is in full months."""

    statement: Statement
    item: Item
    provider: str
    document: Document | None
    months: int


class Answered(NamedTuple):
    """A control question that the provider's evidence answers, for some groups, and how."""

    criterion: Criterion
    groups: tuple[Group, ...]
    state: State
    sources: tuple[Source, ...]


class AnsweredDuty(NamedTuple):
    """An obligation with the control questions that the provider's evidence answers."""

    finding: Finding
    obligation: Obligation
    questions: tuple[Answered, ...]


class Shared(NamedTuple):
    """What is shared and what is left.

    `duties`: what the provider has said on duties, in the order of the law; `recommended`: the same of
    recommendations; `own`: what only the municipality can answer on its duties and nobody has, what settles most
    first, those together that ask the same; `advised`: the same of recommendations; `counts`: of all questions.
    """

    duties: tuple[AnsweredDuty, ...]
    recommended: tuple[AnsweredDuty, ...]
    own: tuple[tuple[ControlQuestion, ...], ...]
    advised: tuple[tuple[ControlQuestion, ...], ...]
    counts: Tally

    @property
    def others(self) -> int:
        """How many questions of duties are open that others than the municipality can answer."""
        return self.counts.duties.open - self.counts.duties.own


# --- what is shared ---


def shared(
    assembled: Assembled, findings: Sequence[Finding], questions: Sequence[ControlQuestion], pack: Pack, on: date
) -> Shared:
    """What a municipality's providers have answered, and what only it can answer.

    `findings`: of the assembled evidence on the day `on`; `questions`: of those findings.
    """
    names = {provider_holder(one.agreement.provider): one.name for one in assembled.running}
    statements = {one.id: one for one in assembled.evidence.statements}
    documents = {one.id: one for one in assembled.evidence.documents}
    theirs = {
        key: Source(
            statements[key],
            item,
            names[item.holder],
            document := documents.get(statements[key].source.document),
            max(0, full_months(document.earliest() if document else statements[key].from_, on)),
        )
        for key, item in assembled.of.items()
        if item.holder in names
    }
    duties: list[AnsweredDuty] = []
    recommended: list[AnsweredDuty] = []
    mandatory = {item.obligation.id for item in questions if item.mandatory}
    for finding in findings:
        answered = _answered(finding, pack, theirs)
        if answered:
            told = AnsweredDuty(finding, pack.obligations[finding.obligation], answered)
            (duties if finding.obligation in mandatory else recommended).append(told)
    own = chosen(by_use(questions), Wanted(own=True, advised=True))
    asked = put_together(item for item in own if item.mandatory)
    advised = put_together(only_advised(own))
    return Shared(tuple(duties), tuple(recommended), tuple(asked), tuple(advised), tally_of(questions))


def _answered(finding: Finding, pack: Pack, theirs: Mapping[str, Source]) -> tuple[Answered, ...]:
    version = version_of(finding, pack.obligations[finding.obligation])
    asked = {one.id: one for one in (*((version.applies_when,) if version.applies_when else ()), *version.criteria)}
    results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
    found: dict[tuple[str, State, tuple[str, ...]], list[CriterionResult]] = {}
    for result in results:
        used = tuple(name for name in result.used if name in theirs)
        if used and result.state not in (State.UNKNOWN, State.NOT_RELEVANT):
            found.setdefault((result.criterion, result.state, used), []).append(result)
    return tuple(
        Answered(asked[name], tuple(one.group for one in some), state, tuple(theirs[key] for key in used))
        for (name, state, used), some in found.items()
    )


# --- what is new ---


def since(item: Item) -> datetime:
    """From when on a municipality has not looked at what a provider does. `item`: its agreement."""
    seen = [event.at for event in item.events if event.kind is EventKind.SEEN]
    return max(seen, default=item.at)


def news(running: Iterable[Running], items: Iterable[Item], on: date) -> tuple[Change, ...]:
    """What the providers of a municipality did since it last looked, newest first.

    `running`: its agreements; `items`: the statements and choices of those providers, also those that count no more.
    """
    own: dict[str, list[Item]] = {}
    for item in items:
        own.setdefault(item.holder, []).append(item)
    found = [
        change
        for one in running
        if one.agreement.holds(on)
        for change in _changes(one, own.get(provider_holder(one.agreement.provider), []))
    ]
    return tuple(sorted(found, key=lambda change: (change.at, change.item.id), reverse=True))


def _changes(running: Running, items: Sequence[Item]) -> Iterable[Change]:
    start = since(running.item)
    by_id = {item.id: item for item in items}
    replaced = {item.replaces for item in items if item.replaces is not None and item.at > start}
    for item in items:
        gone = item.gone
        choice = item.kind is ItemKind.RELIANCE
        if item.kind not in (ItemKind.STATEMENT, ItemKind.RELIANCE):
            continue
        fresh = item.at > start
        if fresh and gone is None:
            old = by_id.get(item.replaces) if item.replaces is not None else None
            kind = ChangeKind.CHOSEN if choice else ChangeKind.REPLACED if old else ChangeKind.MADE
            yield Change(kind, item.at, item.by, running.name, running.agreement.known_as, item, old)
        elif not fresh and gone is not None and gone.at > start and item.id not in replaced:
            kind = ChangeKind.UNCHOSEN if choice else ChangeKind.WITHDRAWN
            told = running.name, running.agreement.known_as, item
            yield Change(kind, gone.at, gone.by, *told, None, gone.reason)


def _before(assembled: Assembled, items: Iterable[Item], on: date) -> Evidence:
    """A municipality's evidence as it would be without what is new."""
    starts = {
        provider_holder(one.agreement.provider): (since(one.item), one.agreement.known_as)
        for one in assembled.running
        if one.agreement.holds(on)
    }
    statements = []
    for statement in assembled.evidence.statements:
        item = assembled.of[statement.id]
        start = starts[item.holder][0] if item.holder in starts else None
        if start is None or item.at <= start:
            back = start is not None and item.gone is not None and item.gone.at > start
            statements.append(statement.model_copy(update={"withdrawn": None}) if back else statement)
    reliances = list(assembled.evidence.reliances or ())
    for item in items:
        start, known_as = starts.get(item.holder, (None, ""))
        if item.kind is not ItemKind.RELIANCE or start is None:
            continue
        told = Reliance.model_validate(item.body)
        names = {side: tuple(f"{known_as}.{key}" for key in getattr(told, side)) for side in ("rely_on", "set_aside")}
        named = told.model_copy(update=names)
        if item.at > start:
            reliances = [one for one in reliances if one != named]
        elif item.gone is not None and item.gone.at > start:
            reliances.append(named)
    return assembled.evidence.model_copy(
        update={"statements": tuple(statements), "reliances": tuple(reliances) or None}
    )  # fmt: skip


def turned(
    assembled: Assembled, items: Iterable[Item], on: date, pack: Pack, machines: Machines
) -> tuple[Turned, ...]:
    """The obligations whose outcome is another one with what is new than without, in the order of the law.

    `assembled`: the municipality's evidence on the day `on`; `items`: as for `news`.
    """
    with_it = evaluate(pack, machines, assembled.evidence, on)
    without = evaluate(pack, machines, _before(assembled, items, on), on)
    after = {finding.obligation: finding.outcome for finding in with_it.findings}
    before = {finding.obligation: finding.outcome for finding in without.findings}
    return tuple(
        Turned(pack.obligations[name], before.get(name), after.get(name))
        for name in pack.obligations
        if before.get(name) is not after.get(name)
    )


def affected(holdings: Holdings, holders: Holders, provider: int, on: date) -> tuple[HolderName, ...]:
    """The municipalities that what a provider says counts for on the day `on`, by name.

    Two SQL statements and one for what is known of municipalities, however many there are.
    """
    found = {
        item.holder
        for item in holdings.agreements_with(provider)
        if item.gone is None and agreement_of(item).holds(on)
    }  # fmt: skip
    return holders.all_with(frozenset(found))


class SharedDesk:
    """What municipalities share with their providers."""

    def __init__(self, desk: Desk) -> None:
        """Where it is kept."""
        self._desk = desk

    def items(self, running: Iterable[Running], on: date) -> tuple[Item, ...]:
        """The statements and choices of the providers whose agreements hold on the day `on`."""
        holders = {provider_holder(one.agreement.provider) for one in running if one.agreement.holds(on)}
        if not holders:
            return ()
        return self._desk.holdings.items_of(sorted(holders), ItemKind.STATEMENT, ItemKind.RELIANCE)

    def news(self, municipality: str, on: date) -> tuple[Change, ...]:
        """What is new for a municipality; a fixed number of SQL statements."""
        running = self._desk.assembler.agreements(municipality)
        return news(running, self.items(running, on), on)

    def see(self, municipality: str, by: str, on: date, now: datetime) -> None:
        """Note that a municipality has looked at everything its providers did. Raises ProblemError without a role."""
        role = written(by, "by")
        events = [
            NewEvent(one.item.id, EventKind.SEEN, role, now)
            for one in self._desk.assembler.agreements(municipality)
            if one.agreement.holds(on)
        ]
        if events:
            self._desk.holdings.happen(municipality, *events)
