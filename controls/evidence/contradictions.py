"""Statements that contradict each other on a day: what each says, and between which a person can choose.

Pure; no I/O. A contradiction is what the rules take for one: statements that both count for a control question and
answer it differently. Statements that are merely different, such as a plan and what was done, are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.overview import version_of
from models.evidence import MUNICIPALITY, Evidence, Statement
from models.findings import CriterionResult, Finding
from models.law import Criterion, Obligation
from models.words import Group, Reason, State
from rules.facts import full_months, statements_of
from rules.pack import Pack


class Asked(NamedTuple):
    """A control question that a contradiction leaves open, and for whom it is asked."""

    obligation: Obligation
    criterion: Criterion
    groups: tuple[Group, ...]


class Side(NamedTuple):
    """The statements that say the same: `value` as in the evidence."""

    value: bool | int | str
    statements: tuple[Statement, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its statements."""
        return tuple(statement.id for statement in self.statements)


class Contradiction(NamedTuple):
    """Statements about one fact that do not agree, side by side, and the questions that wait for a choice."""

    fact: str
    sides: tuple[Side, ...]
    questions: tuple[Asked, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all its statements, side by side."""
        return tuple(name for side in self.sides for name in side.ids)


def _open(finding: Finding) -> Iterable[CriterionResult]:
    results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
    return (
        item
        for item in results
        if Reason.CONTRADICTORY in item.reasons and item.state in (State.UNKNOWN, State.ASK) and item.used
    )


def _sides(statements: Sequence[Statement]) -> tuple[Side, ...]:
    """The statements by what they say, what was said first before the others."""
    by_value: dict[tuple[str, str], list[Statement]] = {}
    for statement in statements:
        # True is 1 in Python, and yes is not one
        by_value.setdefault((type(statement.value).__name__, str(statement.value)), []).append(statement)
    return tuple(Side(told[0].value, tuple(told)) for told in by_value.values())


def contradictions_of(
    findings: Iterable[Finding], evidence: Evidence, on: date, pack: Pack
) -> tuple[Contradiction, ...]:
    """What contradicts itself in evidence on the day `on`, in the order of the law, whatever the findings come to.

    `findings`: of that evidence on that day, made with `pack`. Contradictions of one fact that share a statement are
    one. What evidence says against an authority's conclusion is none: nobody can choose between the two.
    """
    told = {statement.id: statement for statement in statements_of(evidence, on)}
    found: list[tuple[str, set[str], dict[tuple[str, str], Asked]]] = []
    for finding in findings:
        duty = pack.obligations[finding.obligation]
        version = version_of(finding, duty)
        asked = {
            item.id: item for item in (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
        }
        for result in _open(finding):
            criterion = asked[result.criterion]
            used = set(result.used)
            questions: dict[tuple[str, str], Asked] = {}
            rest = []
            for one in found:
                if one[0] == criterion.fact and one[1] & used:
                    used |= one[1]
                    questions |= one[2]
                else:
                    rest.append(one)
            key = duty.id, criterion.id
            before = questions[key].groups if key in questions else ()
            questions[key] = Asked(duty, criterion, (*before, result.group))
            found = [*rest, (criterion.fact, used, questions)]
    return tuple(
        Contradiction(fact, _sides([told[name] for name in told if name in used]), tuple(questions.values()))
        for fact, used, questions in found
    )


def age_in_months(statement: Statement, evidence: Evidence, on: date) -> int:
    """How many full months old a statement is: from the date of its document, or from its own first day."""
    dates = {document.id: document.earliest() for document in evidence.documents}
    return max(0, full_months(dates.get(statement.source.document, statement.from_), on))


def against_authority(findings: Iterable[Finding]) -> tuple[str, ...]:
    """The obligations whose evidence speaks against what an authority concluded; no choice of ours settles those."""
    return tuple(
        finding.obligation
        for finding in findings
        if Reason.CONTRADICTORY in finding.reasons and not any(True for _ in _open(finding))
    )


def names_of(evidence: Evidence) -> Mapping[str, str]:
    """What those are called that the statements of evidence are about; the municipality is not among them."""
    return {provider.id: provider.name for provider in evidence.providers if provider.id != MUNICIPALITY}
