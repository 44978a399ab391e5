"""The main job: (law, evidence, date) -> findings, each with its proof and digest.

Statements are seen per criterion (`rules.facts`), the engine decides criteria and then obligations
(`rules.plan`), and every obligation in force gets exactly one outcome. None or two is an internal error and is
raised as such; nothing is ever taken for met because nothing fired.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from models.evidence import Evidence, Judgement, Statement
from models.findings import CriterionResult, Evaluation, Finding, JudgementUse
from models.law import DecidedBy, Role
from models.words import JudgementKind, Outcome, Reason, State
from rules.compiler import Duty, Instance
from rules.criteria import MISSING, NOT_EXAMINED, InternalError, criterion_result, fired_result, unmoved
from rules.expression import open_leaves
from rules.facts import see, statements_of
from rules.in_force import nothing_in_force
from rules.judgements import NOBODY, Said, Standing, said, standing
from rules.pack import Pack
from rules.plan import OUTCOMES, Machine, Machines, Plan
from rules.receipt import evaluation_digest, finding_digest, receipt_of


class Case(NamedTuple):
    """One municipality's evidence on one date, ready to be evaluated."""

    evidence: Evidence
    on: date
    statements: Mapping[str, Sequence[Statement]]
    judgements: Mapping[str, Sequence[tuple[int, Judgement]]]
    documents: Mapping[str, date]
    providers: frozenset[str]
    #: requests unanswered past their day: id, and the obligations or provisions they bear on
    unmet: tuple[tuple[str, frozenset[str]], ...]
    #: obligations and provisions that were left outside the examination
    not_examined: frozenset[str]
    scope: frozenset[str] | None


_ORDER = {reason: number for number, reason in enumerate(Reason)}


def make_case(evidence: Evidence, on: date, scope: frozenset[str] | None = None) -> Case:
    """Index the evidence by fact and obligation for the date `on`.

    `scope`: the obligations to evaluate (None: all in force). Providers count while they run the service:
    from their first to their last day, both inclusive.
    """
    statements: dict[str, list[Statement]] = {}
    for statement in statements_of(evidence, on):
        statements.setdefault(statement.fact, []).append(statement)
    judgements: dict[str, list[tuple[int, Judgement]]] = {}
    for index, judgement in enumerate(evidence.judgements):
        judgements.setdefault(judgement.obligation, []).append((index, judgement))
    running = frozenset(
        provider.id
        for provider in evidence.providers
        if (provider.from_ is None or provider.from_ <= on) and (provider.to is None or on <= provider.to)
    )
    documents = {document.id: document.earliest() for document in evidence.documents}
    unmet = tuple(
        (request.id, frozenset(request.obligations))
        for request in evidence.requests
        if not request.produced and request.due < on
    )
    left_out = frozenset(name.obligation for name in evidence.not_examined)
    return Case(evidence, on, statements, judgements, documents, running, unmet, left_out, scope)


def _unmet_requests(duty: Duty, case: Case) -> tuple[str, ...]:
    if not case.unmet:
        return ()
    names = (duty.obligation.id, duty.provision.provision)
    return tuple(request for request, about in case.unmet if not about.isdisjoint(names))


class Weighed(NamedTuple):
    """A duty with its criteria decided: what stratum two needs, and what the finding will hold."""

    duty: Duty
    condition: CriterionResult | None
    results: tuple[CriterionResult, ...]
    said: Said
    requests: tuple[str, ...]
    raised_uncertain: bool
    #: the states of the criteria that decide, by their names in the message of stratum two
    states: Mapping[str, State]
    message: Mapping[str, str | int]


def _matters(weighed: Weighed) -> list[tuple[Instance, CriterionResult]]:
    """The unknown criteria that could still change what the duty comes to."""
    duty = weighed.duty
    if duty.expression is None:
        return []
    states = weighed.states
    if weighed.said.word == "judged_met":  # what a person judged met is no longer open
        states = {prop: State.YES if state is State.ASK else state for prop, state in states.items()}
    leaves = open_leaves(duty.expression, states)
    if not leaves:
        return []
    unknown = {
        instance.prop: (instance, result)
        for instance, result in zip(duty.instances, weighed.results, strict=True)
        if result.state is State.UNKNOWN
    }
    return [unknown[prop] for prop in leaves if prop in unknown]


def _reasons(weighed: Weighed, matters: Iterable[CriterionResult]) -> tuple[Reason, ...]:
    """Why the duty is unresolved, in the order of the list of reasons."""
    reasons: list[Reason] = []
    condition, results, word = weighed.condition, weighed.results, weighed.said
    if condition is not None and condition.state is State.UNKNOWN:
        reasons += condition.reasons
    for result in matters:
        reasons += result.reasons
    if word.word not in ("judged_met", "judged_broken"):
        for result in results:
            if result.state is State.ASK:
                reasons += result.reasons
    if weighed.requests:
        reasons.append(Reason.NOT_PRODUCED)
    if weighed.raised_uncertain:
        reasons.append(Reason.UNCERTAIN)
    if word.word == "asked":
        reasons.append(Reason.NEEDS_JUDGEMENT)
    if word.word == "authority_met" and any(result.state is State.NO for result in results):
        reasons.append(Reason.CONTRADICTORY)
    by_judgement = weighed.duty.version.decided_by is DecidedBy.JUDGEMENT
    if by_judgement and any(use.why_not == "expired" for use in word.uses):
        reasons.append(Reason.STALE)
    return tuple(sorted(set(reasons), key=_ORDER.__getitem__)) if len(reasons) > 1 else tuple(reasons)


def _stand(duty: Duty, case: Case) -> Standing:
    judgements = case.judgements.get(duty.obligation.id)
    return standing(judgements, duty, case.on) if judgements else NOBODY


def weigh(duty: Duty, condition: CriterionResult | None, results: tuple[CriterionResult, ...], case: Case) -> Weighed:
    """Put the criteria's states and what people have said together as the message of stratum two."""
    stands = _stand(duty, case)
    states: dict[str, State] = {}
    if duty.informational:
        word = said(stands, duty, asked=False)
        return Weighed(duty, None, (), word, (), False, states, {"case": duty.key})
    requests = _unmet_requests(duty, case)
    asked = duty.version.decided_by is DecidedBy.JUDGEMENT or bool(requests)
    for instance, result in zip(duty.instances, results, strict=True):
        state, role = result.state, instance.criterion.role
        if state is State.ASK:
            asked = True
        if role is Role.SHOWS or role is Role.BREAKS:
            states[instance.prop] = state
    word = said(stands, duty, asked=asked)
    applies = State.YES if condition is None else condition.state
    message = {"case": duty.key, **states, "applies": applies, "word": word.word}
    uncertain = bool(stands.raised) and any(
        use.label.kind is JudgementKind.AUTHORITY_CONCLUSION for use in stands.raised
    )
    return Weighed(duty, condition, results, word, requests, uncertain, states, message)


def _counted(uses: Iterable[JudgementUse]) -> list[str]:
    return [f"judgement:{use.place}" for use in uses if use.why_not is None]


def _used(weighed: Weighed) -> list[str]:
    """Everything the outcome rests on: statements, judgements that counted, requests that were not met."""
    used = [name for result in weighed.results for name in result.used]
    if weighed.condition is not None:
        used += weighed.condition.used
    if weighed.said.uses:
        used += _counted(weighed.said.uses)
    if weighed.requests:
        used += [f"request:{name}" for name in weighed.requests]
    return used


def _open(weighed: Weighed) -> tuple[tuple[Reason, ...], tuple[str, ...]]:
    """Why an unresolved duty is so, and the facts that could resolve it."""
    matters = _matters(weighed)
    missing: dict[str, None] = {}
    condition = weighed.duty.condition
    if weighed.condition is not None and condition is not None and weighed.condition.state is State.UNKNOWN:
        missing[condition.fact.id] = None
    for instance, _ in matters:
        missing[instance.fact.id] = None
    return _reasons(weighed, [result for _, result in matters]), tuple(missing)


_RECOMMENDED = {Outcome.MET: Outcome.FOLLOWED, Outcome.BROKEN: Outcome.NOT_FOLLOWED}
_SAME = {Outcome.FOLLOWED: Outcome.MET, Outcome.NOT_FOLLOWED: Outcome.BROKEN}


def finish(weighed: Weighed, outcome: Outcome, on: date) -> Finding:
    """The finding of a weighed duty whose outcome the engine gave."""
    duty, word, requests = weighed.duty, weighed.said, weighed.requests
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()
    if outcome is Outcome.UNRESOLVED:
        reasons, missing = _open(weighed)
    recommended = duty.recommended
    if recommended:
        outcome = _RECOMMENDED.get(outcome, outcome)
    labelled = word.label
    if labelled is not None and labelled.outcome is not _SAME.get(outcome, outcome):
        labelled = None
    tilsyn = duty.provision.tilsyn
    name, period = duty.obligation.id, duty.version.in_force
    start, end = period.from_, period.to
    theme = tilsyn is not None and not recommended and tilsyn.holds(on)
    digest = finding_digest(name, start, end, outcome, reasons, _used(weighed))
    # by place, not by name: this stands on the path that is walked for every obligation
    return Finding(
        name, start, end, outcome, reasons, missing, theme, labelled,
        weighed.condition, weighed.results, word.uses, requests, digest,
    )  # fmt: skip


def _left_out(machine: Machine, names: Collection[str]) -> frozenset[str]:
    """The instances whose duty was left outside the examination, itself or with its whole provision."""
    return frozenset(
        instance.key
        for duty in machine.plan.duties
        if duty.obligation.id in names or duty.provision.provision in names
        for instance in (*duty.instances, *((duty.condition,) if duty.condition is not None else ()))
    )


def decide_criteria(machine: Machine, places: Sequence[int], case: Case) -> list[CriterionResult]:
    """The results of the criteria at `places` of the plan's instances, in that order.

    The engine is asked about those to which some statement says something; what the others come to is known.
    """
    plan, silent = machine.plan, machine.silent
    left_out = _left_out(machine, case.not_examined) if case.not_examined else frozenset()
    instances, statements = plan.instances, case.statements
    found = [silent[place] for place in places]
    if left_out:
        found = [
            result._replace(reasons=NOT_EXAMINED) if result.key in left_out and result.reasons == MISSING else result
            for result in found
        ]
    asked = []
    for at, place in enumerate(places):
        instance = instances[place]
        about = statements.get(instance.fact.id)
        if about is not None:
            seen = see(instance, about, case.on, case.documents, case.providers)
            if seen.message is instance.empty:
                found[at] = unmoved(found[at], seen)
            else:
                asked.append((at, instance, seen))
    fired = machine.criteria.run([seen.message for _, _, seen in asked])
    for (at, instance, seen), names in zip(asked, fired, strict=True):
        told = fired_result(names, plan.results, instance.key)
        found[at] = criterion_result(instance, seen, told, examined=instance.key not in left_out)
    return found


def decide_duties(machine: Machine, weighed: Sequence[Weighed], on: date) -> list[Finding]:
    """The findings of weighed duties, in that order. Raises InternalError for none or two outcomes of one."""
    fired = machine.duties.run([item.message for item in weighed])
    results = machine.plan.results
    return [
        finish(item, OUTCOMES[fired_result(names, results, item.duty.key)], on)
        for item, names in zip(weighed, fired, strict=True)
    ]


def weigh_all(
    machine: Machine, numbers: Iterable[int], results: Sequence[CriterionResult], case: Case
) -> list[Weighed]:
    """The duties at `numbers` of the plan, weighed. `results`: theirs, one duty's after the other's."""
    weighed = []
    at = 0
    for number in numbers:
        duty = machine.plan.duties[number]
        condition = None
        if duty.condition is not None:
            condition = results[at]
            at += 1
        end = at + len(duty.instances)
        weighed.append(weigh(duty, condition, tuple(results[at:end]), case))
        at = end
    return weighed


def in_scope(plan: Plan, scope: frozenset[str] | None) -> tuple[Sequence[int], Sequence[int]]:
    """Which of the plan's duties are evaluated, and the places of their criteria, in the order of the law."""
    if scope is None:
        return range(len(plan.duties)), range(len(plan.instances))
    numbers = [number for number, duty in enumerate(plan.duties) if duty.obligation.id in scope]
    return numbers, [place for number in numbers for place in range(*plan.spans[number])]


def findings_of(machine: Machine, case: Case) -> list[Finding]:
    """Evaluate a case on a machine: one finding per obligation in force and in scope, in the order of the law.

    Raises InternalError when an obligation gets none or more than one outcome.
    """
    numbers, places = in_scope(machine.plan, case.scope)
    results = decide_criteria(machine, places, case)
    findings = decide_duties(machine, weigh_all(machine, numbers, results, case), case.on)
    if len(findings) != len(numbers):
        msg = f"{len(numbers)} obligations in force, {len(findings)} findings"
        raise InternalError(msg)
    return findings


def evaluate(pack: Pack, machines: Machines, evidence: Evidence, on: date, scope: Iterable[str] = ()) -> Evaluation:
    """Evaluate evidence by the law in force on a date.

    `on`: the evaluation date; the law of that day is used. `scope`: obligation ids or provisions (empty: all).
    Returns the evaluation with its receipt. Raises ProblemError when the date is before the law or a name in
    `scope` is unknown, or when nothing in the scope was in force; InternalError when the rules do not give
    exactly one outcome.
    """
    named = tuple(scope)
    wanted = pack.within(named) if named else None
    case = make_case(evidence, on, wanted)
    with machines.using(pack, on) as machine:
        findings = findings_of(machine, case)
    if not findings:
        raise nothing_in_force(pack, named, on)
    return evaluation_of(pack, evidence, on, wanted, findings)


def evaluation_of(
    pack: Pack, evidence: Evidence, on: date, wanted: frozenset[str] | None, findings: Iterable[Finding]
) -> Evaluation:
    """Findings with what they rest on. `wanted`: the obligations they were asked for (None: all in force)."""
    found = tuple(findings)
    digest = evaluation_digest(found)
    return Evaluation(
        municipality=evidence.subject.municipality,
        name=evidence.subject.name,
        on=on,
        law_checked_to=pack.checked_to,
        findings=found,
        receipt=receipt_of(pack, evidence, on, tuple(sorted(wanted)) if wanted else (), digest),
    )
