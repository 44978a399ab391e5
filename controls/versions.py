"""Two versions of one obligation beside each other: which two, and the law's own words of each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from controls.lawbook import Mapped, places_of
from models.errors import ProblemError
from models.law import Obligation, Version
from models.statute import Statute
from rules.in_force import not_in_force
from rules.pack import Pack


def version_at(obligation: Obligation, on: date, pack: Pack) -> Version:
    """The version in force on a day. Raises ProblemError, with when it was, where none is."""
    version = obligation.version_on(on)
    if version is None:
        raise ProblemError([not_in_force(pack, obligation, on)])
    return version


def chosen_versions(
    obligation: Obligation, pack: Pack, on: date, one: date | None, other: date | None
) -> tuple[Version, Version] | None:
    """The two versions to compare, as asked for by a day within each; None when there is only one and none is asked.

    `on`: the day that decides what is compared when nothing is asked: the version in force then (or else the last)
    with the one before it. Where only one day is asked for, the other side is chosen the same way. Raises
    ProblemError where no version is in force on a day that was asked for.
    """
    if len(obligation.versions) == 1 and one is None and other is None:
        return None
    usual = obligation.version_on(on) or obligation.versions[-1]
    after = usual if other is None else version_at(obligation, other, pack)
    if one is not None:
        return version_at(obligation, one, pack), after
    earlier = [item for item in obligation.versions if item.in_force.from_ < after.in_force.from_]
    if earlier:
        return earlier[-1], after
    # the first version is in force: what comes is what a reader wants to see
    return (after, obligation.versions[1]) if other is None else (after, after)


def words_of(statutes: Iterable[Statute], obligation: Obligation, version: Version) -> tuple[Mapped, ...]:
    """The places in the statutes that give the obligation, as they were worded on the first day of a version."""
    first = version.in_force.from_
    return tuple(item for item in places_of(statutes, obligation.id) if item.version.in_force.holds(first))
