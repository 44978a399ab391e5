"""What statements come to in an evaluation, and what happened to each since it was made. Pure; no I/O."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from controls.overview import version_of
from models.evidence import Statement
from models.findings import Finding
from models.holdings import Event, Item
from models.law import Criterion, Obligation
from models.words import Outcome
from rules.facts import Aside
from rules.pack import Pack


class StatementState(StrEnum):
    """What a statement comes to now.

    `counting`: it counts for a control question; `contradicted`: it does, and another says otherwise; `stale`: it has
    become too old; `weak`: it says too little for any; `not_relied_on`: a person set it aside for another;
    `withdrawn`: it was taken back; `unasked`: no question that is asked now is about it.
    """

    COUNTING = "counting"
    CONTRADICTED = "contradicted"
    STALE = "stale"
    WEAK = "weak"
    NOT_RELIED_ON = "not_relied_on"
    WITHDRAWN = "withdrawn"
    UNASKED = "unasked"


class Bearing(NamedTuple):
    """A control question that a statement was looked at for.

    `why`: why it was set aside there, where it was not used; `outcome`: of the finding.
    """

    obligation: Obligation
    criterion: Criterion
    outcome: Outcome
    used: bool
    why: tuple[str, ...]


def bearings(findings: Iterable[Finding], pack: Pack) -> dict[str, tuple[Bearing, ...]]:
    """The control questions that each statement was looked at for, by its id, in the order of the law."""
    found: dict[str, dict[tuple[str, str], Bearing]] = {}
    for finding in findings:
        duty = pack.obligations[finding.obligation]
        version = version_of(finding, duty)
        asked = {
            item.id: item for item in (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
        }
        results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
        for result in results:
            told = [*((name, "") for name in result.used), *((name, str(why)) for name, why in result.aside)]
            for name, why in told:
                mine = found.setdefault(name, {})
                key = duty.id, result.criterion
                before = mine.get(key)
                reasons = (*(before.why if before else ()), *((why,) if why else ()))
                used = not why or (before is not None and before.used)
                mine[key] = Bearing(
                    duty, asked[result.criterion], finding.outcome, used, tuple(dict.fromkeys(reasons))
                )
    return {name: tuple(mine.values()) for name, mine in found.items()}


def state_of(
    statement: Statement,
    told: Collection[Bearing],
    not_relied_on: Collection[str],
    contradicted: Collection[str] = (),
) -> StatementState:
    """What a statement comes to.

    `told`: the questions it was looked at for; `not_relied_on`: the ids of statements that were set aside;
    `contradicted`: of those that contradict others.
    """
    if statement.withdrawn is not None:
        return StatementState.WITHDRAWN
    if statement.id in not_relied_on:
        return StatementState.NOT_RELIED_ON
    if statement.id in contradicted:
        return StatementState.CONTRADICTED
    if any(item.used for item in told):
        return StatementState.COUNTING
    if any(Aside.STALE in item.why for item in told):
        return StatementState.STALE
    return StatementState.WEAK if told else StatementState.UNASKED


#: what can happen to a statement
HAPPENED = ("made", "replaced", "withdrawn", "undone", "relied_on", "set_aside", "choice_taken_back")


class Happened(NamedTuple):
    """Something that happened to a statement.

    `what`: one of HAPPENED; `other`: the statement that it replaced or was replaced by, or nothing.
    """

    what: str
    event: Event | Item
    reason: str
    other: str = ""


def history_of(item: Item, statements: Iterable[Item], choices: Iterable[Item], name: str) -> tuple[Happened, ...]:
    """What happened to a statement, oldest first.

    `statements`: those of its holder; `choices`: the choices between statements of whoever looks, in which the
    statement is called `name`.
    """
    listed = list(statements)
    before = next((one for one in listed if one.id == item.replaces), None)
    after = next((one for one in listed if one.replaces == item.id), None)
    found = [Happened("made", item, "", before.key if before else "")]
    for choice in choices:
        for what in ("rely_on", "set_aside"):
            if name in choice.body.get(what, ()):
                told = "relied_on" if what == "rely_on" else "set_aside"
                found.append(Happened(told, choice, str(choice.body.get("reason") or "")))
                if choice.gone is not None:
                    found.append(Happened("choice_taken_back", choice.gone, choice.gone.reason or ""))
    for event in item.events:
        if event.kind.value in ("withdrawn", "undone"):
            what = "replaced" if after is not None else event.kind.value
            found.append(Happened(what, event, event.reason or "", after.key if after else ""))
    return tuple(sorted(found, key=lambda one: one.event.at))


def count_by(states: Mapping[str, StatementState]) -> dict[StatementState, int]:
    """How many statements are in each state; states that none is in are left out."""
    return {state: number for state in StatementState if (number := sum(one is state for one in states.values()))}
