"""What is missing in an evaluation, as a list of what to do, in the order that settles most.

A *way* is a smallest set of facts that settles a finding when the answers to all of them are good: shown as the law
asks, and saying that the duty is kept. A duty whose condition is not known has the fact of the condition as a way
of its own (when it does not hold, the duty does not apply), and besides the ways of showing the duty if it does; so
it is two aims, and nothing that may be asked for is left out because the condition might not hold.

**The order.** This is a cover: the fewest questions that settle most. The best cover is too dear to compute, so it
is built greedily. Of all ways of all aims that are still open, the one is taken that settles most for what it costs:
the aims that are settled with it and everything taken before, divided by the facts in it that are not yet taken.
What settles duties always goes before what settles only recommendations; then the smaller way, then the order of the
law. Within a way the fact that takes part in most open aims stands first. Then the next way is taken, until every aim
is settled. Facts that are in no way (of duties that only a person can judge, or where the law is unclear beside them)
come last: those of duties first, then those in most findings, then in the order of the law. Where every way is a
single fact that no other replaces, every beginning of the list settles as much as any list of that length can; where
ways are larger it is a rule of thumb.

Contradictions, open questions of law and judgements are settled by no fact; they stand in lists of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from controls.overview import version_of
from models.findings import CriterionResult, Finding
from models.law import About, AllOf, AnyOf, Bearer, Criterion, Obligation, Role, Version
from models.vocabulary import Fact
from models.words import Group, JudgementKind, Outcome, Reason, State, Strength
from rules.pack import Pack

#: one way: the facts that together settle
Way = frozenset[str]
#: reasons that no further evidence takes away
BLOCKING = frozenset({Reason.CONTRADICTORY, Reason.LAW_UNCLEAR})


class Who(StrEnum):
    """Who must answer: the municipality itself, whoever runs the service, or the authority that bears the duty."""

    MUNICIPALITY = "municipality"
    CENTRE = "centre"
    AUTHORITY = "authority"


class Aim(NamedTuple):
    """Something to be settled.

    The finding's obligation, the ways to settle it (none is a part of another), and whether it is a duty rather than
    a recommendation.
    """

    obligation: str
    ways: tuple[Way, ...]
    mandatory: bool = True


class Pick(NamedTuple):
    """A fact in its place of the order, and the obligations whose aims it settles with those before it."""

    fact: str
    settles: tuple[str, ...]


class Question(NamedTuple):
    """A control question that a fact would answer, for which groups, and why it is not answered now."""

    obligation: Obligation
    criterion: Criterion
    groups: tuple[Group, ...]
    reasons: tuple[Reason, ...]


class Task(NamedTuple):
    """A fact to collect.

    `rank`: its place in the order, from 1; `renew`: there was evidence, but it is too old; `alone`: the findings it
    can settle alone; `part`: all those it takes part in; `settles`: those it settles when everything before it in the
    order is there. All three hold obligation ids in the order of the law.
    """

    fact: Fact
    rank: int
    who: Who
    renew: bool
    mandatory: bool
    questions: tuple[Question, ...]
    alone: tuple[str, ...]
    part: tuple[str, ...]
    settles: tuple[str, ...]


class Judge(NamedTuple):
    """A finding that a person must judge. `raised`: the control questions that brought it up."""

    finding: Finding
    obligation: Obligation
    version: Version
    raised: tuple[Criterion, ...]


class Stuck(NamedTuple):
    """A control question that evidence cannot answer: it contradicts itself, or the law is unclear.

    `criterion` is None where the evidence contradicts what an authority concluded on the whole duty. `statements`:
    the ids of those that it rests on.
    """

    finding: Finding
    obligation: Obligation
    criterion: Criterion | None
    statements: tuple[str, ...]


class Asked(NamedTuple):
    """A finding on which something was asked for and has not come. `requests`: their ids in the evidence file."""

    finding: Finding
    obligation: Obligation
    requests: tuple[str, ...]


class Todo(NamedTuple):
    """Everything that keeps findings unresolved; every unresolved finding is in one list or more.

    `unresolved`: how many findings are; `rest`: those that nothing below explains.
    """

    unresolved: int
    tasks: tuple[Task, ...]
    judgements: tuple[Judge, ...]
    contradictions: tuple[Stuck, ...]
    unclear: tuple[Stuck, ...]
    requests: tuple[Asked, ...]
    rest: tuple[Finding, ...]

    @property
    def collect(self) -> tuple[Task, ...]:
        """The facts on which there is nothing, or nothing strong enough."""
        return tuple(task for task in self.tasks if not task.renew)

    @property
    def renew(self) -> tuple[Task, ...]:
        """The facts on which what there is has grown too old."""
        return tuple(task for task in self.tasks if task.renew)


def _smallest(ways: Iterable[Way]) -> tuple[Way, ...]:
    """The ways without those that hold another one, small ones first, in an order that is always the same."""
    kept: list[Way] = []
    for way in sorted(set(ways), key=lambda way: (len(way), sorted(way))):
        if not any(other <= way for other in kept):
            kept.append(way)
    return tuple(kept)


def _open(result: CriterionResult) -> bool:
    """Whether more evidence can answer a control question."""
    return result.state is State.UNKNOWN and not BLOCKING.intersection(result.reasons)


def _leaf(results: Sequence[CriterionResult], fact: str, judged: bool) -> tuple[Way, ...]:
    """The ways to a yes of one criterion, which must be yes for each group it is asked for."""
    needed: set[str] = set()
    for result in results:
        if _open(result):
            needed.add(fact)
        elif result.state is not State.YES and not (judged and result.state is State.ASK):
            return ()
    return (frozenset(needed),)


def _ways(part: str | AllOf | AnyOf, leaves: Mapping[str, tuple[Way, ...]]) -> tuple[Way, ...]:
    """The ways to a yes of an expression; the empty way where it is yes already, no way where it cannot be."""
    if isinstance(part, str):
        return leaves[part]
    if isinstance(part, AnyOf):
        return _smallest(way for one in part.any for way in _ways(one, leaves))
    found: tuple[Way, ...] = (frozenset(),)
    for one in part.all:
        found = _smallest(way | more for way in found for more in _ways(one, leaves))
    return found


def _shown(finding: Finding, version: Version) -> tuple[Way, ...]:
    """The ways to show that a duty which applies is kept; none where a person must judge it, or it is broken."""
    roles = {criterion.id: criterion for criterion in version.criteria}
    by_criterion: dict[str, list[CriterionResult]] = {}
    for result in finding.criteria:
        by_criterion.setdefault(result.criterion, []).append(result)
    breaks = [result for result in finding.criteria if roles[result.criterion].role is Role.BREAKS]
    if Reason.NEEDS_JUDGEMENT in finding.reasons or any(result.state is State.NO for result in breaks):
        return ()
    judged = any(result.state is State.ASK for result in finding.criteria)
    shows = tuple(criterion.id for criterion in version.criteria if criterion.role is Role.SHOWS)
    if not shows:
        return (frozenset(),)
    leaves = {name: _leaf(by_criterion[name], roles[name].fact, judged) for name in shows}
    return _ways(version.met_when or AllOf.model_construct(all=shows), leaves)


def aims_of(finding: Finding, version: Version) -> tuple[Aim, ...]:
    """What there is to settle in an unresolved finding, each with its ways; none that facts cannot settle.

    `version`: the one the finding was made by. A finding with an open condition that facts can answer has the
    condition as an aim of its own, first.
    """
    mandatory = version.strength is not Strength.SHOULD
    condition, asked = finding.condition, version.applies_when
    shown = _shown(finding, version)
    aims = []
    if condition is not None and asked is not None and condition.state is State.UNKNOWN:
        if not _open(condition):
            return ()
        alone = frozenset({asked.fact})
        aims.append(Aim(finding.obligation, (alone,), mandatory))
        shown = _smallest(way | alone for way in shown if not way <= alone)
    if shown and shown != (frozenset(),):
        aims.append(Aim(finding.obligation, shown, mandatory))
    return tuple(aims)


class _Order:
    """Takes one way after the other, see the module's docstring."""

    def __init__(self, aims: Sequence[Aim], place: Mapping[str, int]) -> None:
        self.aims = aims
        self.place = place
        self.taken: set[str] = set()
        self.open = dict(enumerate(aims))
        self.with_fact: dict[str, list[int]] = {}
        for number, aim in enumerate(aims):
            for fact in sorted(frozenset().union(*aim.ways)):
                self.with_fact.setdefault(fact, []).append(number)

    def settled_by(self, facts: Way) -> list[int]:
        """The open aims that these facts settle, with those already taken."""
        have = self.taken | facts
        near = sorted({number for fact in facts for number in self.with_fact[fact] if number in self.open})
        return [number for number in near if any(way <= have for way in self.open[number].ways)]

    def worth(self, facts: Way) -> tuple[Fraction, Fraction, int, list[int]]:
        """What taking these facts gives, larger is better."""
        settled = self.settled_by(facts)
        duties = sum(self.open[number].mandatory for number in settled)
        places = sorted(self.place[fact] for fact in facts)
        share = Fraction(duties, len(facts)), Fraction(len(settled) - duties, len(facts))
        return *share, -len(facts), [-place for place in places]

    def next_way(self) -> Way | None:
        """The best way that is still open; None when there is none."""
        candidates = {way - self.taken for aim in self.open.values() for way in aim.ways}
        return max(candidates, key=self.worth, default=None)

    def take(self, facts: Way) -> list[Pick]:
        """Take the facts, those first that take part in most open aims."""
        in_aims = {fact: sum(number in self.open for number in self.with_fact[fact]) for fact in facts}
        picks = []
        for fact in sorted(facts, key=lambda fact: (-in_aims[fact], self.place[fact])):
            settled = self.settled_by(frozenset({fact}))
            self.taken.add(fact)
            names = dict.fromkeys(self.aims[number].obligation for number in settled)
            picks.append(Pick(fact, tuple(names)))
            for number in settled:
                del self.open[number]
        return picks


def in_order(aims: Sequence[Aim], place: Mapping[str, int]) -> tuple[Pick, ...]:
    """The facts of the ways in the order that settles most first, as the module's docstring explains.

    `aims`: in the order of the law, each with one way or more, none of them empty; `place`: the place of each fact in
    the order of the law. Facts that settle nothing more, because another way was taken, come last.
    """
    order = _Order(aims, place)
    picks: list[Pick] = []
    while (way := order.next_way()) is not None:
        picks += order.take(way)
    left = [fact for fact in order.with_fact if fact not in order.taken]
    left.sort(key=lambda fact: (-len(order.with_fact[fact]), place[fact]))
    return (*picks, *(Pick(fact, ()) for fact in left))


def _who(questions: Iterable[Question]) -> Who:
    asked = list(questions)
    if all(question.obligation.bearer is Bearer.STATE for question in asked):
        return Who.AUTHORITY
    if any(question.criterion.about is About.MUNICIPALITY for question in asked):
        return Who.MUNICIPALITY
    return Who.CENTRE


def _questions(finding: Finding, duty: Obligation, version: Version) -> list[Question]:
    """The control questions of a finding that more evidence can answer and that still matter."""
    asked = [*((version.applies_when,) if version.applies_when else ()), *version.criteria]
    results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
    found = []
    for criterion in asked:
        mine = [result for result in results if result.criterion == criterion.id and _open(result)]
        if mine and criterion.fact in finding.missing:
            why = {reason for result in mine for reason in result.reasons}
            groups = tuple(result.group for result in mine)
            found.append(Question(duty, criterion, groups, tuple(reason for reason in Reason if reason in why)))
    return found


def _stuck(finding: Finding, duty: Obligation, version: Version, reason: Reason) -> list[Stuck]:
    """The control questions of a finding that no evidence answers, for this reason."""
    asked = {criterion.id: criterion for criterion in version.criteria}
    if version.applies_when is not None:
        asked[version.applies_when.id] = version.applies_when
    results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
    found: dict[str, list[str]] = {}
    for result in results:
        if reason in result.reasons and result.state in (State.UNKNOWN, State.ASK):
            found.setdefault(result.criterion, []).extend(result.used)
    return [Stuck(finding, duty, asked[name], tuple(dict.fromkeys(used))) for name, used in found.items()]


def _against_authority(finding: Finding) -> bool:
    """Whether evidence breaks what an authority found to be met."""
    concluded = any(
        use.label.kind is JudgementKind.AUTHORITY_CONCLUSION
        and use.label.outcome is Outcome.MET
        and use.why_not is None
        for use in finding.judgements
    )
    return concluded and Reason.CONTRADICTORY in finding.reasons


def _judge(finding: Finding, duty: Obligation, version: Version) -> Judge:
    asking = {result.criterion for result in finding.criteria if result.state is State.ASK}
    return Judge(finding, duty, version, tuple(item for item in version.criteria if item.id in asking))


def _tasks(
    questions: Mapping[str, Sequence[Question]],
    part: Mapping[str, Sequence[str]],
    aims: Sequence[Aim],
    recommended: frozenset[str],
    pack: Pack,
) -> tuple[Task, ...]:
    """The facts in order. `questions`, `part`: by fact; `recommended`: the obligations that are recommendations."""
    place = {fact: number for number, fact in enumerate(questions)}
    picks = list(in_order(aims, place))
    in_ways = {pick.fact for pick in picks}
    tail = [fact for fact in questions if fact not in in_ways]
    mandatory = {fact: not recommended.issuperset(part[fact]) for fact in questions}
    tail.sort(key=lambda fact: (not mandatory[fact], -len(part[fact]), place[fact]))
    picks += [Pick(fact, ()) for fact in tail]
    alone: dict[str, dict[str, None]] = {}
    for aim in aims:
        for way in aim.ways:
            if len(way) == 1:
                alone.setdefault(next(iter(way)), {})[aim.obligation] = None
    return tuple(
        Task(
            pack.facts[fact],
            rank,
            _who(questions[fact]),
            all(Reason.STALE in question.reasons for question in questions[fact]),
            mandatory[fact],
            tuple(questions[fact]),
            tuple(alone.get(fact, ())),
            tuple(part[fact]),
            settles,
        )
        for rank, (fact, settles) in enumerate(picks, 1)
    )


def todo_of(findings: Iterable[Finding], pack: Pack) -> Todo:
    """What keeps the findings unresolved, and what to do about it.

    `findings`: of one evaluation, in the order of the law; `pack`: the one they were made with. Raises KeyError for
    a finding of another pack.
    """
    unresolved = [finding for finding in findings if finding.outcome is Outcome.UNRESOLVED]
    questions: dict[str, list[Question]] = {}
    part: dict[str, dict[str, None]] = {}
    aims: list[Aim] = []
    recommended: set[str] = set()
    judgements: list[Judge] = []
    contradictions: list[Stuck] = []
    unclear: list[Stuck] = []
    requests: list[Asked] = []
    rest: list[Finding] = []
    for finding in unresolved:
        duty = pack.obligations[finding.obligation]
        version = version_of(finding, duty)
        if version.strength is Strength.SHOULD:
            recommended.add(duty.id)
        asked = _questions(finding, duty, version)
        for question in asked:
            questions.setdefault(question.criterion.fact, []).append(question)
            part.setdefault(question.criterion.fact, {})[duty.id] = None
        aims += aims_of(finding, version)
        judge = [_judge(finding, duty, version)] if Reason.NEEDS_JUDGEMENT in finding.reasons else []
        against = _stuck(finding, duty, version, Reason.CONTRADICTORY)
        if _against_authority(finding):
            against.append(Stuck(finding, duty, None, ()))
        law = _stuck(finding, duty, version, Reason.LAW_UNCLEAR)
        waited = [Asked(finding, duty, finding.requests)] if finding.requests else []
        judgements += judge
        contradictions += against
        unclear += law
        requests += waited
        if not (asked or judge or against or law or waited):
            rest.append(finding)
    tasks = _tasks(
        questions, {fact: tuple(names) for fact, names in part.items()}, aims, frozenset(recommended), pack
    )
    return Todo(
        len(unresolved), tasks, tuple(judgements), tuple(contradictions), tuple(unclear), tuple(requests), tuple(rest)
    )


class Step(StrEnum):
    """What would move a finding on."""

    SHOW = "show"
    CONDITION = "condition"
    PRODUCE = "produce"
    DECIDE = "decide"
    LAW = "law"
    JUDGE = "judge"
    CORRECT = "correct"
    KEEP = "keep"
    NOTHING = "nothing"


class Next(NamedTuple):
    """The next step with a finding, and the facts it is about, in the order of the control questions."""

    step: Step
    facts: tuple[str, ...] = ()


_NEXT = {
    Outcome.BROKEN: Step.CORRECT,
    Outcome.NOT_FOLLOWED: Step.CORRECT,
    Outcome.MET: Step.KEEP,
    Outcome.FOLLOWED: Step.KEEP,
    Outcome.NOT_RELEVANT: Step.NOTHING,
    Outcome.INFORMATIONAL: Step.NOTHING,
}


def next_of(finding: Finding, version: Version) -> Next:
    """What would move a finding on; for an unresolved one the smallest way to settle it.

    `version`: the one the finding was made by. Where no evidence can settle it: what was asked for and did not come,
    then a contradiction, an open question of law, and a person's judgement.
    """
    if finding.outcome is not Outcome.UNRESOLVED:
        return Next(_NEXT[finding.outcome])
    aims = aims_of(finding, version)
    if aims:
        way = min(aims[0].ways, key=len)
        condition = version.applies_when
        first = condition is not None and way == {condition.fact} and condition.fact in finding.missing
        facts = tuple(name for name in finding.missing if name in way)
        return Next(Step.CONDITION if first else Step.SHOW, facts)
    if finding.requests:
        return Next(Step.PRODUCE)
    for reason, step in ((Reason.CONTRADICTORY, Step.DECIDE), (Reason.LAW_UNCLEAR, Step.LAW)):
        if reason in finding.reasons:
            return Next(step)
    return Next(Step.JUDGE, finding.missing)
