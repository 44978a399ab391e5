"""The findings of an evaluation seen from above: how many of each outcome, per provision and in all.

A percentage would count a provision as often as the law divides it, so there are only counts; and what is
unresolved is neither met nor broken, so what is met has a lower and an upper bound.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from controls.answers import GOOD, NOT_JUDGED
from models.findings import Finding
from models.law import Law, Obligation, Provision, Version
from models.words import Outcome, Strength
from rules.pack import Pack


class Tally(NamedTuple):
    """How findings came out.

    `counts`: findings per outcome, every outcome present. `lower`: met (or followed) now. `upper`: met at
    most, if everything unresolved turned out met. `judged`: the findings these bounds are out of: those that
    apply to the municipality and are judged at all.
    """

    counts: Mapping[Outcome, int]
    lower: int
    upper: int
    judged: int


class ProvisionOverview(NamedTuple):
    """The findings of one provision, in the order of the law.

    `recommends`: whatever is judged in it is a recommendation, which is followed or not, and never met or broken.
    """

    law: Law
    provision: Provision
    findings: tuple[Finding, ...]
    tally: Tally
    recommends: bool


def version_of(finding: Finding, obligation: Obligation) -> Version:
    """The version of the law that a finding was made by."""
    return next(version for version in obligation.versions if version.in_force.from_ == finding.version)


def only_recommends(findings: Iterable[Finding], pack: Pack) -> bool:
    """Whether some of the findings are on recommendations, and all the others are never judged."""
    strengths = {version_of(finding, pack.obligations[finding.obligation]).strength for finding in findings}
    return strengths - {Strength.MAY, Strength.FRAME} == {Strength.SHOULD}


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Count outcomes."""
    return tally_of(Counter(outcomes))


def tally_of(counted: Mapping[Outcome, int]) -> Tally:
    """The tally of outcomes that are counted already."""
    counts = {outcome: counted.get(outcome, 0) for outcome in Outcome}
    lower = sum(counts[outcome] for outcome in GOOD)
    judged = sum(number for outcome, number in counts.items() if outcome not in NOT_JUDGED)
    return Tally(counts, lower, lower + counts[Outcome.UNRESOLVED], judged)


def by_provision(findings: Sequence[Finding], pack: Pack) -> tuple[ProvisionOverview, ...]:
    """The findings grouped by provision, both in the order of the law.

    Provisions without findings are left out.
    Raises KeyError for a finding on an obligation that the pack does not have: it is of another pack.
    """
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(pack.provision_of[finding.obligation].provision, []).append(finding)
    place = {name: number for number, name in enumerate(pack.obligations)}
    return tuple(
        ProvisionOverview(
            pack.law_of[provision.law],
            provision,
            tuple(sorted(grouped[provision.provision], key=lambda finding: place[finding.obligation])),
            tally(finding.outcome for finding in grouped[provision.provision]),
            only_recommends(grouped[provision.provision], pack),
        )
        for provision in pack.provisions
        if provision.provision in grouped
    )
