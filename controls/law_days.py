"""The law on any day: which duties were in force, which not yet, which no longer, and the days around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.lawbook import LawCalendar
from models.law import Obligation, Version


class Standing(StrEnum):
    """Whether an obligation is in force on a day. `between`: it was, is not, and will be again."""

    NOW = "now"
    LATER = "later"
    ENDED = "ended"
    BETWEEN = "between"


class DutyDay(NamedTuple):
    """An obligation on a day.

    `version`: the one in force; where none is, the next one, or else the last. `since`: the first day of the version;
    `until`: the last day it is or was in force (None while open). For `between`: `until` is the last day of the
    version before, and `since` the first of the next.
    """

    obligation: Obligation
    standing: Standing
    version: Version
    since: date
    until: date | None


def duty_on(obligation: Obligation, on: date) -> DutyDay:
    """How an obligation stands on a day."""
    version = obligation.version_on(on)
    if version is not None:
        return DutyDay(obligation, Standing.NOW, version, version.in_force.from_, version.in_force.to)
    past = [item for item in obligation.versions if item.in_force.to is not None and item.in_force.to < on]
    coming = [item for item in obligation.versions if item.in_force.from_ > on]
    ended = past[-1].in_force.to if past else None
    if coming:
        following = coming[0]
        standing = Standing.BETWEEN if past else Standing.LATER
        until = ended if past else following.in_force.to
        return DutyDay(obligation, standing, following, following.in_force.from_, until)
    return DutyDay(obligation, Standing.ENDED, past[-1], past[-1].in_force.from_, ended)


class Day(NamedTuple):
    """A day on which some law changed: which laws did, and how many obligations are not as the day before."""

    day: date
    laws: tuple[str, ...]
    number: int


class Around(NamedTuple):
    """The last day of change up to and including a day, the last before it, and the first after it; None is none."""

    current: date | None
    previous: date | None
    following: date | None


def days_of(calendars: Sequence[LawCalendar]) -> tuple[Day, ...]:
    """Every day on which some law changed, oldest first."""
    found: dict[date, list[tuple[str, int]]] = {}
    for calendar in calendars:
        for item in calendar.days:
            found.setdefault(item.day, []).append((calendar.law.id, len(item.changes)))
    return tuple(
        Day(day, tuple(law for law, _ in told), sum(number for _, number in told))
        for day, told in sorted(found.items())
    )


def around(days: Sequence[Day], on: date) -> Around:
    """Where a day stands among the days of change, which are oldest first."""
    past = [item.day for item in days if item.day <= on]
    before = [item.day for item in days if item.day < on]
    coming = [item.day for item in days if item.day > on]
    return Around(past[-1] if past else None, before[-1] if before else None, coming[0] if coming else None)
