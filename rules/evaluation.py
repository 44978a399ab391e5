"""The main job: (law, evidence, date) -> findings, each with its proof and digest.

Statements are seen per criterion (`rules.facts`), the engine decides criteria and then obligations
(`rules.plan`), and every obligation in force gets exactly one outcome. None or two is an internal error and is
raised as such; nothing is ever taken for met because nothing fired.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from models.evidence import Evidence, Judgement, Provider, Statement
from models.findings import CriterionResult, Evaluation, Finding, JudgementUse
from models.law import DecidedBy
from models.words import JudgementKind, Outcome, Reason, State
from rules.compiler import Duty, Instance
from rules.criteria import (
    MISSING,
    NOT_EXAMINED,
    InternalError,
    criterion_result,
    deciding_states,
    duty_message,
    fired_result,
    unmoved,
)
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
    providers: Mapping[str, Provider]
    #: requests unanswered past their day, in the order of the file, by the obligation or provision they bear on
    unmet: Mapping[str, tuple[str, ...]]
    #: obligations and provisions that were left outside the examination
    not_examined: frozenset[str]
    scope: frozenset[str] | None
    #: the ids of statements that a person set aside for others
    not_relied_on: frozenset[str]


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
    running = {
        provider.id: provider
        for provider in evidence.providers
        if (provider.from_ is None or provider.from_ <= on) and (provider.to is None or on <= provider.to)
    }
    documents = {document.id: document.earliest() for document in evidence.documents}
    unmet: dict[str, tuple[str, ...]] = {}
    for request in evidence.requests:
        if request.unanswered(on):
            for name in dict.fromkeys(request.obligations):
                unmet[name] = (*unmet.get(name, ()), request.id)
    left_out = frozenset(name.obligation for name in evidence.not_examined)
    return Case(
        evidence, on, statements, judgements, documents, running, unmet, left_out, scope, evidence.not_relied_on
    )


def _unmet_requests(duty: Duty, case: Case) -> tuple[str, ...]:
    unmet = case.unmet
    named, with_all = unmet.get(duty.obligation.id, ()), unmet.get(duty.provision.provision, ())
    if not named or not with_all:
        return named or with_all
    both = {*named, *with_all}
    return tuple(request.id for request in case.evidence.requests if request.id in both)


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


@lru_cache(maxsize=512)
def _in_order(reasons: frozenset[Reason]) -> tuple[Reason, ...]:
    """As a sorted tuple: in the order of the list of reasons."""
    return tuple(reason for reason in Reason if reason in reasons)


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
    if by_judgement and word.uses and any(use.why_not == "expired" for use in word.uses):
        reasons.append(Reason.STALE)
    return _in_order(frozenset(reasons)) if len(reasons) > 1 else tuple(reasons)


def _stand(duty: Duty, case: Case) -> Standing:
    judgements = case.judgements.get(duty.obligation.id)
    return standing(judgements, duty, case.on) if judgements else NOBODY


def weigh(duty: Duty, own: tuple[CriterionResult, ...], case: Case) -> Weighed:
    """Put the criteria's states and what people have said together as the message of stratum two.

    `own`: the results of the duty's criteria, that of its condition first when it has one.
    """
    condition, results = (None, own) if duty.condition is None else (own[0], own[1:])
    stands = _stand(duty, case)
    if duty.informational:
        word = said(stands, duty, asked=False)
        return Weighed(duty, None, (), word, (), False, {}, duty_message(duty, None, {}, word.word))
    requests = _unmet_requests(duty, case) if case.unmet else ()
    asked = duty.version.decided_by is DecidedBy.JUDGEMENT or bool(requests)
    asked = asked or State.ASK in [result.state for result in results]
    states = deciding_states(duty, results)
    word = said(stands, duty, asked=asked)
    message = duty_message(duty, condition, states, word.word)
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


def _is_theme(duty: Duty, on: date) -> bool:
    """Whether the duty is a theme of tilsyn on the date; a recommendation never is."""
    tilsyn = duty.provision.tilsyn
    return tilsyn is not None and not duty.recommended and tilsyn.holds(on)


def finish(weighed: Weighed, outcome: Outcome, on: date) -> Finding:
    """The finding of a weighed duty whose outcome the engine gave."""
    duty, word, requests = weighed.duty, weighed.said, weighed.requests
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()
    if outcome is Outcome.UNRESOLVED:
        reasons, missing = _open(weighed)
    if duty.recommended:
        outcome = _RECOMMENDED.get(outcome, outcome)
    labelled = word.label
    if labelled is not None and labelled.outcome is not _SAME.get(outcome, outcome):
        labelled = None
    name, period = duty.obligation.id, duty.version.in_force
    start, end = period.from_, period.to
    theme = _is_theme(duty, on)
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
    plan, silent = machine.plan, machine.silent.criteria
    left_out = _left_out(machine, case.not_examined) if case.not_examined else frozenset()
    instances = plan.instances
    found = [silent[place] for place in places]
    if left_out:
        found = [
            result._replace(reasons=NOT_EXAMINED) if result.key in left_out and result.reasons == MISSING else result
            for result in found
        ]
    asked = []
    where = {place: at for at, place in enumerate(places)}
    for fact, about in case.statements.items():
        for place in plan.by_fact.get(fact, ()):
            at = where.get(place)
            if at is None:
                continue
            instance = instances[place]
            seen = see(instance, about, case.on, case.documents, case.providers, case.not_relied_on)
            if seen.message is instance.empty:
                found[at] = unmoved(found[at], seen)
            else:
                asked.append((at, instance, seen))
    fired = machine.criteria.run([seen.message for _, _, seen in asked])
    for (at, instance, seen), names in zip(asked, fired, strict=True):
        told = fired_result(names, plan.results, instance.key)
        found[at] = criterion_result(instance, seen, told, examined=instance.key not in left_out)
    return found


def _silent_finding(machine: Machine, number: int, case: Case) -> Finding:
    """The finding of the duty at `number` when nothing is said about it, made once; only its theme has dates."""
    kept = machine.silent.findings
    found = kept.get(number)
    if found is None:
        duty, quiet = machine.plan.duties[number], machine.silent.duties[number]
        found = kept[number] = finish(weigh(duty, quiet.results, case), OUTCOMES[quiet.outcome], case.on)
    theme = _is_theme(machine.plan.duties[number], case.on)
    return found if found.tilsyn_theme is theme else found._replace(tilsyn_theme=theme)


def decide_duties(
    machine: Machine, numbers: Sequence[int], results: Sequence[CriterionResult], case: Case
) -> list[Finding]:
    """The findings of the duties at `numbers` of the plan, in that order.

    `results`: those of their criteria, one duty's after the other's. The engine is asked about those on which
    something is shown or said; what the others come to is known. Raises InternalError unless one outcome fires.
    """
    plan, silent = machine.plan, machine.silent
    found: dict[int, Finding] = {}
    asked: list[tuple[int, Weighed]] = []
    judgements, unmet = case.judgements, case.unmet
    at = 0
    for number in numbers:
        duty, quiet = plan.duties[number], silent.duties[number]
        own = tuple(results[at : at + len(quiet.results)])
        at += len(own)
        nobody = duty.obligation.id not in judgements and not (unmet and _unmet_requests(duty, case))
        if nobody and own == quiet.results:
            found[number] = _silent_finding(machine, number, case)
            continue
        weighed = weigh(duty, own, case)
        if weighed.message == quiet.message:
            found[number] = finish(weighed, OUTCOMES[quiet.outcome], case.on)
        else:
            asked.append((number, weighed))
    fired = machine.duties.run([weighed.message for _, weighed in asked])
    for (number, weighed), names in zip(asked, fired, strict=True):
        outcome = OUTCOMES[fired_result(names, plan.results, weighed.duty.key)]
        found[number] = finish(weighed, outcome, case.on)
    return [found[number] for number in numbers]


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
    findings = decide_duties(machine, numbers, results, case)
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
