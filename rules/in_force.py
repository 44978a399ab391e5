"""When no version is in force: what to tell, naming the law, the date and the last day it was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.errors import Argument, Problem, ProblemError
from models.law import Obligation
from rules.pack import Pack


def not_in_force(pack: Pack, obligation: Obligation, on: date) -> Problem:
    """Why `obligation` has no version on the day `on`: it begins later, or it ended (and what took over)."""
    first, last = obligation.versions[0], obligation.versions[-1]
    told: dict[str, Argument] = {"id": obligation.id, "on": str(on)}
    if on < first.in_force.from_:
        return Problem("not_yet_in_force", told | {"from": str(first.in_force.from_)})
    ended = max(
        version.in_force.to for version in obligation.versions if version.in_force.to and version.in_force.to < on
    )
    told["to"] = str(ended)
    if last.taken_over_by is None:
        return Problem("no_longer_in_force", told)
    law = next(law for law in pack.laws if last.taken_over_by in law.provisions)
    section = last.taken_over_by.split("-", 1)[1]
    return Problem("taken_over", told | {"law_name": law.name, "section": section, "provision": last.taken_over_by})


def nothing_in_force(pack: Pack, scope: Sequence[str], on: date) -> ProblemError:
    """The error for a scope in which nothing was in force on the day."""
    wanted = pack.within(scope)
    return ProblemError(
        not_in_force(pack, obligation, on) for name, obligation in pack.obligations.items() if name in wanted
    )
