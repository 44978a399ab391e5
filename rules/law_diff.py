"""What changed in the law between two days."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from models.law import Citation, Obligation, Version
from rules.pack import Pack


class Change(NamedTuple):
    """One obligation that is not the same on the two days.

    `kind`: new · ended · changed (what is asked differs) · moved (only its place in the law, or the act it stands
    in, differs). `parts` names what differs in a changed version.
    """

    obligation: Obligation
    kind: Literal["new", "ended", "changed", "moved"]
    before: Version | None
    after: Version | None
    parts: tuple[str, ...]


_CONTENT = ("strength", "decided_by", "summary", "applies_when", "criteria", "met_when", "factors")


def _place(citation: Citation) -> tuple[object, ...]:
    return (citation.section, citation.ledd, citation.punktum, citation.letter, citation.jf)


def _criteria_parts(before: Version, after: Version) -> list[str]:
    then = {criterion.id: criterion for criterion in before.criteria}
    now = {criterion.id: criterion for criterion in after.criteria}
    parts = [f"-{name}" for name in then if name not in now]
    parts += [f"+{name}" for name in now if name not in then]
    parts += [f"~{name}" for name in now if name in then and now[name] != then[name]]
    return parts


def same_content(one: Version, other: Version) -> bool:
    """Whether two versions ask the same; their place in the law and the act they stand in may differ."""
    return all(getattr(one, name) == getattr(other, name) for name in _CONTENT)


def wording_from(obligation: Obligation, version: Version) -> date:
    """The first day from which what `version` asks has been asked without a change."""
    first = version.in_force.from_
    for earlier in reversed(obligation.versions):
        if earlier.in_force.from_ >= first:
            continue
        if not same_content(earlier, version):
            break
        first = earlier.in_force.from_
    return first


def compare(obligation: Obligation, one: date, other: date) -> Change | None:
    """What changed for an obligation from the day `one` to the day `other`; None when nothing did."""
    return compare_versions(obligation, obligation.version_on(one), obligation.version_on(other))


def compare_versions(obligation: Obligation, before: Version | None, after: Version | None) -> Change | None:
    """What changed for an obligation from one version to another; None when nothing did.

    The two may be of different rule sets, and then the same days can hold another content. A version is None where
    none is in force.
    """
    if before is None and after is None:
        return None
    if before is None:
        return Change(obligation, "new", None, after, ())
    if after is None:
        return Change(obligation, "ended", before, None, ())
    differing = [name for name in _CONTENT if getattr(before, name) != getattr(after, name)]
    if before.in_force == after.in_force and not differing:
        return None
    if differing:
        parts = [name for name in differing if name != "criteria"] + _criteria_parts(before, after)
        if _place(before.citation) != _place(after.citation):
            parts.append("citation")
        return Change(obligation, "changed", before, after, tuple(parts))
    return Change(obligation, "moved", before, after, ())


def law_diff(pack: Pack, one: date, other: date) -> list[Change]:
    """Every obligation that is not the same on the two days, in the order of the law."""
    found = (compare(obligation, one, other) for obligation in pack.obligations.values())
    return [change for change in found if change is not None]
