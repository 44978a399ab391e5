"""What the municipality says of each control question, beside what the evidence shows, where they differ first. Pure.

The evidence is what was sent in and what Statsforvalteren found, as the newest evaluation of the tilsyn reads it. It
answers nothing: it is suggested what to write, and a person answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from controls.evidence.requests import Entry, Standing
from controls.rounds.control_form import criterion_of
from controls.rounds.state import RoundState, Said
from models.evidence import Document, Evidence, Statement
from models.findings import CriterionResult, Finding
from models.law import Criterion, Version
from models.rounds import Act, Answered, Assessed, ControlQuestion, SelfAssessment
from models.words import Outcome, State
from rules.facts import Aside
from rules.pack import Pack


class Shown(StrEnum):
    """What the evidence shows of a question. `judge`: a person has to weigh it."""

    YES = "yes"
    NO = "no"
    NOTHING = "nothing"
    JUDGE = "judge"
    NOT_RELEVANT = "not_relevant"


class Difference(StrEnum):
    """How far the municipality and the evidence are from each other, what needs a look first.

    `against`: one says yes and the other no; `unshown`: the municipality says that it is so, wholly or partly, and
    nothing shows it; `unsaid`: the municipality has not answered; `none`: they agree, or nobody claims anything.
    """

    AGAINST = "against"
    UNSHOWN = "unshown"
    UNSAID = "unsaid"
    NONE = "none"


class Row(NamedTuple):
    """A control question, seen from both sides.

    `said`: the municipality's answer; `results`: the criterion it was made from, as it came out for each group;
    `answer`: the authority's newest; `waiting`: what was asked for about it and has not come.
    """

    question: ControlQuestion
    said: Said[SelfAssessment] | None
    shown: Shown
    difference: Difference
    finding: Finding | None
    criterion: Criterion | None
    results: tuple[CriterionResult, ...]
    answer: Said[Answered] | None
    waiting: tuple[Entry, ...]


class Proof(NamedTuple):
    """A statement behind a question with the document it rests on. `used`: it decided; else `why` it did not."""

    statement: Statement
    document: Document | None
    used: bool
    why: str = ""


_BY_OUTCOME = {
    Outcome.MET: Shown.YES,
    Outcome.FOLLOWED: Shown.YES,
    Outcome.BROKEN: Shown.NO,
    Outcome.NOT_FOLLOWED: Shown.NO,
    Outcome.NOT_RELEVANT: Shown.NOT_RELEVANT,
}


def _shown(finding: Finding | None, results: Sequence[CriterionResult]) -> Shown:
    if finding is None:
        return Shown.NOTHING
    if not results:
        return _BY_OUTCOME.get(finding.outcome, Shown.JUDGE if _something(finding) else Shown.NOTHING)
    states = {one.state for one in results}
    for state, shown in ((State.NO, Shown.NO), (State.ASK, Shown.JUDGE), (State.UNKNOWN, Shown.NOTHING)):
        if state in states:
            return shown
    return Shown.YES if State.YES in states else Shown.NOT_RELEVANT


def _something(finding: Finding) -> bool:
    return any(one.used for one in finding.criteria)


def difference_of(said: Assessed | None, shown: Shown) -> Difference:
    """How far what is said is from what is shown."""
    claims = said in (Assessed.YES, Assessed.PARTLY)
    if (claims and shown is Shown.NO) or (said is Assessed.NO and shown is Shown.YES):
        return Difference.AGAINST
    if claims and shown in (Shown.NOTHING, Shown.JUDGE):
        return Difference.UNSHOWN
    return Difference.UNSAID if said is None else Difference.NONE


def rows_of(state: RoundState, findings: Iterable[Finding], requests: Iterable[Entry], pack: Pack) -> tuple[Row, ...]:
    """Every control question of a tilsyn, where the two differ first, else in the order of the form.

    `findings`: of the newest evaluation; none before the first. `requests`: what was asked for.
    """
    by_duty = {one.obligation: one for one in findings}
    open_ = [one for one in requests if one.standing in (Standing.OVERDUE, Standing.NOT_CAME, Standing.WAITING)]
    rows = []
    for question in state.form.questions if state.form else ():
        version = _version(state, question, pack)
        criterion = criterion_of(question, version) if version else None
        finding = by_duty.get(question.obligation)
        results: tuple[CriterionResult, ...] = ()
        if finding is not None and criterion is not None:
            results = tuple(one for one in finding.criteria if one.criterion == criterion.id)
        shown = _shown(finding, results)
        said = state.last(Act.SELF_ASSESSED, question.key, SelfAssessment)
        waiting = tuple(one for one in open_ if question.obligation in one.request.obligations)
        rows.append(
            Row(
                question, said, shown, difference_of(said.body.answer if said else None, shown), finding, criterion,
                results, state.answer(question.key), waiting,
            )
        )  # fmt: skip
    order = list(Difference)
    return tuple(sorted(rows, key=lambda row: order.index(row.difference)))


def _version(state: RoundState, question: ControlQuestion, pack: Pack) -> Version | None:
    duty = pack.obligations.get(question.obligation)
    return duty.version_on(state.plan.on) if duty is not None else None


def proofs_of(row: Row, evidence: Evidence) -> tuple[Proof, ...]:
    """The statements behind a question: those that decided first, then those that did not, with why."""
    statements = {one.id: one for one in evidence.statements}
    documents = {one.id: one for one in evidence.documents}
    results = row.results or (row.finding.criteria if row.finding else ())
    found: dict[str, Proof] = {}
    for result in results:
        for key in result.used:
            found.setdefault(key, _proof(statements[key], documents, used=True))
    for result in results:
        for key, why in result.aside:
            if why not in _BESIDE:
                found.setdefault(key, _proof(statements[key], documents, used=False, why=why))
    return tuple(found.values())


#: reasons that say that a statement is about something else than what is asked
_BESIDE = frozenset({Aside.OTHER_GROUP, Aside.OTHER_PARTY, Aside.NOT_YET, Aside.WITHOUT_EFFECT, Aside.WITHDRAWN})


def _proof(
    statement: Statement, documents: Mapping[str, Document], *, used: bool, why: str = ""
) -> Proof:  # fmt: skip
    return Proof(statement, documents.get(statement.source.document), used, why)
