"""Two evaluations beside each other: which answers moved, and what moved them.

Why an answer moved is found out, not guessed: the first evaluation is made again with one of the things that differ
taken from the second, then with two of them, and so on, until the answer of the second comes out. What alone gives
it is a cause; what gives it only jointly is a cause together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import combinations
from typing import Literal, NamedTuple

from models.errors import ProblemError
from models.evidence import Evidence, Judgement
from models.findings import CriterionResult, Evaluation, Finding, JudgementUse, Label
from models.law import Obligation, Part, Version
from models.words import Group, Outcome, Reason, State
from rules.evaluation import findings_of, make_case
from rules.law_diff import Change, compare_versions
from rules.pack import Pack
from rules.plan import Machines


class Cause(StrEnum):
    """What can make two answers differ.

    `law`: the day whose law is used · `time`: the day on which the evidence is seen · `rules`: the rule set ·
    `evidence`: statements, documents, requests, judgements, what was left out · `providers`: who runs the service ·
    `profile`: what is told of the municipality itself · `municipality`: it is another one, with evidence of its own ·
    `scope`: the obligation was asked for in only one of them · `program`: the same does not give the stored answer.
    """

    LAW = "law"
    TIME = "time"
    RULES = "rules"
    EVIDENCE = "evidence"
    PROVIDERS = "providers"
    PROFILE = "profile"
    MUNICIPALITY = "municipality"
    SCOPE = "scope"
    PROGRAM = "program"


#: the parts of an evidence file that say nothing about the municipality
_ABOUT_THE_FILE = frozenset({"format", "on", "note"})
_EVIDENCE = ("documents", "requests", "statements", "judgements", "not_examined")
_PROVIDERS = ("providers",)
_PROFILE = tuple(name for name in Evidence.model_fields if name not in {*_ABOUT_THE_FILE, *_EVIDENCE, *_PROVIDERS})
#: the parts of an evidence file, by the cause they are when they differ
FIELDS: Mapping[Cause, tuple[str, ...]] = {
    Cause.EVIDENCE: _EVIDENCE,
    Cause.PROVIDERS: _PROVIDERS,
    Cause.PROFILE: _PROFILE,
}
_WHOLE: Mapping[Cause, tuple[str, ...]] = {Cause.MUNICIPALITY: (*_EVIDENCE, *_PROVIDERS, *_PROFILE)}

Answer = tuple[Outcome, tuple[Reason, ...]]
Causes = tuple[tuple[Cause, ...], ...]


class Side(NamedTuple):
    """One of the two: the evaluation as it was made, with the rules and the evidence it rested on."""

    evaluation: Evaluation
    pack: Pack
    evidence: Evidence


class Touched(NamedTuple):
    """A part of the evidence that is not the same in the two. `name` is its id; a judgement is told by what it is on.

    `before`, `after`: the part itself (None where it is not there); `fields`: what of it differs when it changed.
    """

    kind: Literal["statement", "document", "request", "judgement", "provider", "not_examined"]
    name: str
    how: Literal["added", "removed", "changed"]
    before: Part | None
    after: Part | None
    fields: tuple[str, ...]


class Use(NamedTuple):
    """A statement that does not count for a control question as it did.

    `before`, `after`: `used`, why it was set aside (a code of `rules.facts.Aside`), or empty where it is not there.
    """

    statement: str
    before: str
    after: str


class Question(NamedTuple):
    """A control question, asked for one group, whose answer or grounds moved; the state is None if not asked."""

    criterion: str
    group: Group
    before: State | None
    after: State | None
    uses: tuple[Use, ...]


class Said(NamedTuple):
    """A judgement that does not count as it did: `counted`, why not (a code), or empty where it is not there."""

    label: Label
    before: str
    after: str


class Moved(NamedTuple):
    """An obligation whose answer differs: its findings (None: none), and why.

    `causes`: the smallest sets of differences that turn the first answer into the second, each set enough by itself.
    `back`: those that turn the second into the first. `change`: what differs in the law it was judged by.
    `evidence`: the parts of the evidence that differ and that either proof uses. `unmet`: requests that only the
    second holds against it, `met`: those that only the first does.
    """

    obligation: str
    before: Finding | None
    after: Finding | None
    causes: Causes
    back: Causes
    change: Change | None
    evidence: tuple[Touched, ...]
    questions: tuple[Question, ...]
    said: tuple[Said, ...]
    unmet: tuple[str, ...]
    met: tuple[str, ...]

    @property
    def outcomes(self) -> tuple[Outcome | None, Outcome | None]:
        """The outcome before and after; None where there is no finding."""
        return (
            self.before.outcome if self.before is not None else None,
            self.after.outcome if self.after is not None else None,
        )

    @property
    def named(self) -> tuple[Cause, ...]:
        """Every cause that is in one of the sets, once, in the order of the list of causes."""
        return tuple(cause for cause in Cause if any(cause in some for some in self.causes))


class Comparison(NamedTuple):
    """Two evaluations compared, obligations in the order of the law.

    `differing`: what is not the same to begin with. `moved`: another outcome; `otherwise`: the same outcome for other
    reasons; `appeared`, `disappeared`: judged in only one of them. `same`: how many have the same answer for the same
    reasons. `evidence`: every part of the evidence that differs (empty for two municipalities).
    """

    differing: tuple[Cause, ...]
    moved: tuple[Moved, ...]
    otherwise: tuple[Moved, ...]
    appeared: tuple[Moved, ...]
    disappeared: tuple[Moved, ...]
    same: int
    evidence: tuple[Touched, ...]

    @property
    def every(self) -> tuple[Moved, ...]:
        """Everything that differs."""
        return (*self.moved, *self.otherwise, *self.appeared, *self.disappeared)

    @property
    def flows(self) -> Mapping[tuple[Outcome | None, Outcome | None], int]:
        """How many obligations went from which outcome to which; None is none. What kept its outcome is not in it."""
        return Counter(item.outcomes for item in (*self.moved, *self.appeared, *self.disappeared))


def _differing(one: Side, other: Side) -> tuple[Cause, ...]:
    """What differs and can bear on an answer, in the order of the list of causes."""
    found: set[Cause] = set()
    if one.evaluation.on != other.evaluation.on:
        found |= {Cause.LAW, Cause.TIME}
    if one.pack.digest != other.pack.digest:
        found.add(Cause.RULES)
    if one.evaluation.municipality != other.evaluation.municipality:
        found.add(Cause.MUNICIPALITY)
    else:
        found |= {
            cause
            for cause, names in FIELDS.items()
            if any(getattr(one.evidence, name) != getattr(other.evidence, name) for name in names)
        }
    return tuple(cause for cause in Cause if cause in found)


def _answer(finding: Finding | None) -> Answer | None:
    return None if finding is None else (finding.outcome, finding.reasons)


class _Mixes:
    """The two evaluations mixed: what comes out when some of what differs is taken from the second."""

    def __init__(self, one: Side, other: Side, machines: Machines, wanted: frozenset[str]) -> None:
        self._one, self._other = one, other
        self._machines = machines
        self._wanted = wanted
        self._known: dict[frozenset[Cause], Mapping[str, Answer]] = {}

    def of(self, taken: frozenset[Cause], obligation: str) -> Answer | None:
        """The answer on an obligation when the causes in `taken` are as in the second evaluation."""
        found = self._known.get(taken)
        if found is None:
            found = self._known[taken] = self._mixed(taken)
        return found.get(obligation)

    def _mixed(self, taken: frozenset[Cause]) -> Mapping[str, Answer]:
        one, other = self._one, self._other
        pack = other.pack if Cause.RULES in taken else one.pack
        law_of = (other if Cause.LAW in taken else one).evaluation.on
        seen_on = (other if Cause.TIME in taken else one).evaluation.on
        fields = [name for cause, names in {**FIELDS, **_WHOLE}.items() if cause in taken for name in names]
        evidence = one.evidence.model_copy(update={name: getattr(other.evidence, name) for name in fields})
        case = make_case(evidence, seen_on, self._wanted)
        try:
            with self._machines.using(pack, law_of) as machine:
                findings = findings_of(machine, case)
        except ProblemError:  # before the law, as these rules know it: nothing is in force
            return {}
        return {finding.obligation: (finding.outcome, finding.reasons) for finding in findings}


def _smallest(differing: Sequence[Cause], enough: Callable[[frozenset[Cause]], bool]) -> Causes:
    """The smallest sets of causes that are enough, fewest first; none holds another."""
    found: list[tuple[Cause, ...]] = []
    for size in range(1, len(differing) + 1):
        for some in combinations(differing, size):
            if not any(set(known) <= set(some) for known in found) and enough(frozenset(some)):
                found.append(some)
    return tuple(found)


def _asked(side: Side, obligation: str) -> bool:
    scope = side.evaluation.receipt.scope
    return not scope or obligation in scope


def _causes(
    one: Side, other: Side, obligation: str, answers: tuple[Answer | None, Answer | None], mixes: _Mixes,
    differing: Sequence[Cause],
) -> tuple[Causes, Causes]:  # fmt: skip
    """Why an answer moved, from the first to the second and back again."""
    if _asked(one, obligation) is not _asked(other, obligation):
        return ((Cause.SCOPE,),), ((Cause.SCOPE,),)
    before, after = answers
    everything = frozenset(differing)
    repeated = (mixes.of(frozenset(), obligation), mixes.of(everything, obligation))
    if repeated != answers:
        return ((Cause.PROGRAM,),), ((Cause.PROGRAM,),)
    there = _smallest(differing, lambda some: mixes.of(some, obligation) == after)
    back = _smallest(differing, lambda some: mixes.of(everything - some, obligation) == before)
    return there, back


# What of the evidence differs


def _judged(judgement: Judgement) -> str:
    """What tells one judgement from another: it has no id."""
    told = (judgement.obligation, judgement.kind.value, judgement.group.value, judgement.by, str(judgement.on))
    return " · ".join(told)


def _keyed(evidence: Evidence) -> Iterator[tuple[Touched, Part]]:
    """Every part of an evidence file that can differ, told by kind and name."""

    def told(
        kind: Literal["statement", "document", "request", "judgement", "provider", "not_examined"],
        name: str,
        part: Part,
    ) -> tuple[Touched, Part]:
        return Touched(kind, name, "changed", None, None, ()), part

    yield from (told("statement", item.id, item) for item in evidence.statements)
    yield from (told("document", item.id, item) for item in evidence.documents)
    yield from (told("request", item.id, item) for item in evidence.requests)
    yield from (told("judgement", _judged(item), item) for item in evidence.judgements)
    yield from (told("provider", item.id, item) for item in evidence.providers)
    yield from (told("not_examined", item.obligation, item) for item in evidence.not_examined)


def evidence_changes(one: Evidence, other: Evidence) -> tuple[Touched, ...]:
    """What of the evidence is not the same: added, removed or changed, kind by kind, by name."""
    before = dict(_keyed(one))
    after = dict(_keyed(other))
    found: list[Touched] = []
    for told in dict.fromkeys((*before, *after)):
        then, now = before.get(told), after.get(told)
        if then is None:
            found.append(told._replace(how="added", after=now))
        elif now is None:
            found.append(told._replace(how="removed", before=then))
        elif then != now:
            fields = tuple(name for name in type(then).model_fields if getattr(then, name) != getattr(now, name))
            found.append(told._replace(before=then, after=now, fields=fields))
    kinds = ("statement", "document", "request", "judgement", "provider", "not_examined")
    return tuple(sorted(found, key=lambda item: (kinds.index(item.kind), item.name)))


def _results(finding: Finding | None) -> Iterator[CriterionResult]:
    if finding is not None:
        yield from (finding.condition,) if finding.condition is not None else ()
        yield from finding.criteria


def _names(finding: Finding | None, side: Side) -> Iterator[tuple[str, str]]:
    """The parts of the evidence that a proof uses or sets aside, by kind and name."""
    statements = {statement.id: statement for statement in side.evidence.statements}
    for result in _results(finding):
        for name in (*result.used, *(name for name, _ in result.aside)):
            statement = statements.get(name)
            if statement is None:  # follows from a request
                yield "request", name.removeprefix("request:")
                continue
            yield "statement", name
            yield "document", statement.source.document
            yield "provider", statement.about
    if finding is None:
        return
    for use in finding.judgements:
        judgement = side.evidence.judgements[use.place]
        yield "judgement", _judged(judgement)
        if judgement.source is not None:
            yield "document", judgement.source.document
    yield from (("request", name) for name in finding.requests)
    yield "not_examined", finding.obligation
    yield "not_examined", side.pack.provision_of[finding.obligation].provision


# What moved within a proof


def _statuses(result: CriterionResult | None) -> dict[str, str]:
    if result is None:
        return {}
    return {name: str(why) for name, why in result.aside} | dict.fromkeys(result.used, "used")


def _questions(before: Finding | None, after: Finding | None) -> tuple[Question, ...]:
    """The control questions whose answer or grounds moved, those of the second first in its order."""
    then = {(item.criterion, item.group): item for item in _results(before)}
    now = {(item.criterion, item.group): item for item in _results(after)}
    found = []
    for place in dict.fromkeys((*now, *then)):
        one, other = then.get(place), now.get(place)
        first, second = _statuses(one), _statuses(other)
        uses = tuple(
            Use(name, first.get(name, ""), second.get(name, ""))
            for name in dict.fromkeys((*first, *second))
            if first.get(name, "") != second.get(name, "")
        )
        states = (one.state if one is not None else None, other.state if other is not None else None)
        if uses or states[0] != states[1]:
            found.append(Question(*place, *states, uses))
    return tuple(found)


def _said(before: Finding | None, after: Finding | None) -> tuple[Said, ...]:
    def statuses(finding: Finding | None) -> dict[Label, JudgementUse]:
        return {use.label: use for use in finding.judgements} if finding is not None else {}

    def status(use: JudgementUse | None) -> str:
        return "" if use is None else use.why_not or "counted"

    then, now = statuses(before), statuses(after)
    return tuple(
        Said(label, status(then.get(label)), status(now.get(label)))
        for label in dict.fromkeys((*then, *now))
        if status(then.get(label)) != status(now.get(label))
    )


def _version(finding: Finding | None, pack: Pack) -> tuple[Obligation, Version] | None:
    if finding is None:
        return None
    obligation = pack.obligations[finding.obligation]
    return obligation, next(item for item in obligation.versions if item.in_force.from_ == finding.version)


def _change(one: Side, other: Side, before: Finding | None, after: Finding | None) -> Change | None:
    """What differs in the law between the two findings; None when they were judged by the same words."""
    then, now = _version(before, one.pack), _version(after, other.pack)
    known = now or then
    if known is None:
        return None
    return compare_versions(known[0], then[1] if then is not None else None, now[1] if now is not None else None)


def _by_name(findings: Iterable[Finding]) -> dict[str, Finding]:
    return {finding.obligation: finding for finding in findings}


def _order(one: Side, other: Side) -> list[str]:
    """Every obligation of the two rule sets in the order of the law, the same whichever evaluation comes first."""
    place: dict[str, int] = {}
    for pack in (one.pack, other.pack):
        for number, name in enumerate(pack.obligations):
            place[name] = min(number, place.get(name, number))
    return sorted(place, key=lambda name: (place[name], name))


def compare_evaluations(one: Side, other: Side, machines: Machines) -> Comparison:
    """Compare two evaluations, of one municipality or of two; the first is `before`, the second `after`.

    Nothing is looked up and nothing kept: what moved is read from the evaluations as they were made, and why is found
    by making them again with some of what differs exchanged.
    """
    then, now = _by_name(one.evaluation.findings), _by_name(other.evaluation.findings)
    names = [name for name in _order(one, other) if name in then or name in now]
    differing_answers = [name for name in names if _answer(then.get(name)) != _answer(now.get(name))]
    differing = _differing(one, other)
    touched = () if Cause.MUNICIPALITY in differing else evidence_changes(one.evidence, other.evidence)
    mixes = _Mixes(one, other, machines, frozenset(differing_answers))
    by_kind: dict[str, list[Moved]] = {"moved": [], "otherwise": [], "appeared": [], "disappeared": []}
    for name in differing_answers:
        before, after = then.get(name), now.get(name)
        answers = (_answer(before), _answer(after))
        causes, back = _causes(one, other, name, answers, mixes, differing)
        concerned = {*_names(before, one), *_names(after, other)}
        first = frozenset(before.requests) if before is not None else frozenset()
        second = frozenset(after.requests) if after is not None else frozenset()
        item = Moved(
            obligation=name,
            before=before,
            after=after,
            causes=causes,
            back=back,
            change=_change(one, other, before, after),
            evidence=tuple(part for part in touched if (part.kind, part.name) in concerned),
            questions=_questions(before, after),
            said=_said(before, after),
            unmet=tuple(sorted(second - first)),
            met=tuple(sorted(first - second)),
        )
        if before is None or after is None:
            kind = "appeared" if before is None else "disappeared"
        else:
            kind = "moved" if before.outcome is not after.outcome else "otherwise"
        by_kind[kind].append(item)
    return Comparison(
        differing=differing,
        **{kind: tuple(items) for kind, items in by_kind.items()},
        same=len(names) - len(differing_answers),
        evidence=touched,
    )
