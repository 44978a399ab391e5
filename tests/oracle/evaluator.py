"""A second evaluator of the same law, in plain Python: what the product's answers are compared with.

Written from the description of the rules, not from the product's evaluation. It shares the nouns (`models`)
and nothing else: no engine, no compiled rows, no code from `rules`. Slow and short on purpose.
"""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import NamedTuple, Protocol

from models.evidence import MUNICIPALITY, SUPPRESSED, Evidence, Judgement, PassageRef, Provider, Request, Statement
from models.interpretation import AnswerState, Interpretation
from models.law import (
    About,
    AgeFrom,
    AllOf,
    AnyOf,
    Condition,
    Criterion,
    DecidedBy,
    Obligation,
    Provision,
    Role,
    Version,
)
from models.vocabulary import Fact, FactType
from models.words import (
    Group,
    JudgementKind,
    Mode,
    Outcome,
    ProviderModel,
    Reason,
    SaidBy,
    ServicePart,
    ShownBy,
    State,
    StatementCertainty,
    Strength,
)

NOT_PRODUCED = "dokumentasjon.lagt_frem"
JUDGEMENT_LASTS = 24
_MODES = [Mode.PLANNED, Mode.ARRANGED, Mode.DONE]
_GROUNDS = [ShownBy.ASSERTION, ShownBy.DOCUMENT, ShownBy.RECORD, ShownBy.OBSERVATION]


class Law(Protocol):
    """What is needed of a pack."""

    @property
    def provisions(self) -> Sequence[Provision]:
        """The provisions in the order of the law."""
        ...

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The vocabulary by fact id."""
        ...

    @property
    def interpretations(self) -> Mapping[str, Interpretation]:
        """The questions of law by id."""
        ...


class Verdict(NamedTuple):
    """What an obligation comes to, why it is unresolved and which facts could resolve it.

    `states` holds the state of each criterion for each group, `label` whose word the outcome is.
    """

    outcome: Outcome
    reasons: frozenset[Reason] = frozenset()
    missing: frozenset[str] = frozenset()
    states: Mapping[tuple[str, Group], State] = MappingProxyType({})
    label: JudgementKind | None = None


def months_between(earlier: date, later: date) -> int:
    """Full months: the day of the month must be reached before one more counts."""
    whole = (later.year - earlier.year) * 12 + later.month - earlier.month
    return whole - 1 if later.day < earlier.day else whole


def months_after(day: date, months: int) -> date:
    """The same day of the month `months` later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def holds(condition: Condition, value: bool | int | str, on: date, since: date) -> bool:
    """Whether a value fulfils a condition on the day `on` under a version in force from `since`."""
    operand = condition.operand
    if condition.operator == "is":
        return type(value) is type(operand) and value == operand
    if condition.operator == "one_of":
        assert isinstance(operand, tuple)
        return value in operand
    if isinstance(value, int):
        assert isinstance(operand, int)
        return value >= operand if condition.operator == "at_least" else value <= operand
    day = date.fromisoformat(value)
    if isinstance(operand, date):
        return day >= operand if condition.operator == "on_or_after" else day <= operand
    assert isinstance(operand, int)
    if condition.operator == "within_months":
        return on <= months_after(day, operand)
    missed = [year for year in range(day.year + 1, on.year) if date(year, 1, 1) >= since]
    return len(missed) >= operand


def side_of(criterion: Criterion, value: bool | int | str, on: date, since: date) -> str:
    """Which side of the criterion a value is on: yes, no, judge or gap; for breaks and raises hit or other.

    A figure that is withheld is on none.
    """
    if value == SUPPRESSED:
        return "withheld"
    if criterion.when is not None:
        return "hit" if holds(criterion.when, value, on, since) else "other"
    assert criterion.yes is not None
    if holds(criterion.yes, value, on, since):
        return "yes"
    if criterion.judge is not None and holds(criterion.judge, value, on, since):
        return "judge"
    if criterion.no is None or holds(criterion.no, value, on, since):
        return "no"
    return "gap"


class World(NamedTuple):
    """The evidence as it bears on one day."""

    on: date
    statements: Sequence[Statement]
    dates: Mapping[str, date]
    running: Mapping[str, Provider]


def _unanswered(request: Request, on: date) -> bool:
    """Whether what was asked for is missing on the day: late, and not come by then."""
    came = request.produced and (request.came is None or request.came <= on)
    return on > request.due and not came


def _world(evidence: Evidence, on: date) -> World:
    unmet = [
        Statement.model_construct(
            id=request.id, fact=NOT_PRODUCED, value=False, about=MUNICIPALITY, said_by=SaidBy.AUTHORITY,
            group=Group.UNSPECIFIED, mode=Mode.DONE, shown_by=ShownBy.RECORD, certainty=StatementCertainty.CERTAIN,
            from_=request.due + timedelta(days=1), to=None, source=PassageRef.model_construct(document=""), note=None,
        )
        for request in evidence.requests
        if request.asked_by is None and _unanswered(request, on)
    ]  # fmt: skip
    dates = {}
    for document in evidence.documents:
        year, month, day = (*map(int, document.date.split("-")), 1, 1)[:3]
        dates[document.id] = date(year, month, day)
    running = {
        party.id: party
        for party in evidence.providers
        if (party.from_ is None or party.from_ <= on) and (party.to is None or on <= party.to)
    }
    given_up = {name for reliance in evidence.reliances or () for name in reliance.set_aside}
    heard = [item for item in evidence.statements if item.withdrawn is None and item.id not in given_up]
    return World(on, [*heard, *unmet], dates, running)


def _fresh(statement: Statement, criterion: Criterion, world: World) -> bool:
    if statement.to is not None and statement.sample is None:
        return world.on <= statement.to
    start = statement.from_
    if statement.sample is not None:
        start = statement.sample.to
    elif criterion.fresh.from_ is AgeFrom.DOCUMENT:
        start = world.dates.get(statement.source.document, start)
    return months_between(start, world.on) < criterion.fresh.months


def _heard(statement: Statement, criterion: Criterion, group: Group, side: str) -> bool:
    """Whether the statement is about the group asked for.

    What is good for one group shows nothing for the service as a whole, but what is bad for one counts.
    Whether the duty applies at all is never settled by a word about one group.
    """
    if group is not Group.UNSPECIFIED:
        return statement.group in (group, Group.ALL)
    named_apart = Group.WOMEN in criterion.groups and Group.MEN in criterion.groups
    if criterion.role is Role.CONDITION or (side == "yes" and not named_apart):
        return statement.group in (Group.UNSPECIFIED, Group.ALL)
    return True


def _party(statement: Statement, criterion: Criterion, fact: Fact, world: World, side: str) -> bool:
    """Whether whoever the statement is about may answer: providers for what they run, districts against only."""
    only_municipality = criterion.about is About.MUNICIPALITY
    if statement.about == MUNICIPALITY:
        return not (only_municipality and statement.said_by is SaidBy.PROVIDER)
    if statement.about not in world.running:
        return False
    party = world.running[statement.about]
    if only_municipality:
        return party.model is ProviderModel.DISTRICT and side != "yes" and criterion.role is not Role.CONDITION
    if fact.part is not None and not {ServicePart.ALL, fact.part} & set(party.covers):
        return False
    return bool({Group.ALL, statement.group} & set(party.groups))


def _shows(statement: Statement, criterion: Criterion) -> bool:
    needs = criterion.needs
    return (
        needs is not None
        and _MODES.index(statement.mode) >= _MODES.index(needs.mode)
        and _GROUNDS.index(statement.shown_by) >= _GROUNDS.index(needs.shown_by)
    )


def _admits(statement: Statement) -> bool:
    admitted = statement.said_by in (SaidBy.MUNICIPALITY, SaidBy.PROVIDER)
    return admitted or statement.shown_by in (ShownBy.RECORD, ShownBy.OBSERVATION)


def _flaw(statement: Statement) -> Reason | None:
    """Why a statement settles nothing, whatever it says."""
    if statement.mode is Mode.PLANNED or statement.said_by is SaidBy.THIRD_PARTY:
        return Reason.TOO_WEAK
    return Reason.UNCERTAIN if statement.certainty is StatementCertainty.UNCERTAIN else None


class Look(NamedTuple):
    """What one criterion shows for one group: its state, and why it is unknown or asks a person."""

    state: State
    reasons: frozenset[Reason]


class Heard(NamedTuple):
    """The statements that speak to a criterion, with their sides; and why others that did were left out."""

    sound: Sequence[tuple[str, Statement]]
    flawed: Sequence[tuple[str, Statement]]
    reasons: frozenset[Reason]


def _hear(criterion: Criterion, fact: Fact, group: Group, world: World, since: date) -> Heard:
    sound, flawed, reasons = [], [], set()
    for statement in world.statements:
        if statement.fact != criterion.fact or statement.from_ > world.on:
            continue
        side = side_of(criterion, statement.value, world.on, since)
        if not _heard(statement, criterion, group, side) or not _party(statement, criterion, fact, world, side):
            continue
        flaw = _flaw(statement)
        if not _fresh(statement, criterion, world):
            reasons.add(Reason.STALE)
        elif side == "withheld":
            reasons.add(Reason.TOO_WEAK)
        elif flaw is None:
            sound.append((side, statement))
        else:
            flawed.append((side, statement))
            reasons.add(flaw)
    return Heard(sound, flawed, frozenset(reasons))


def _said(*reasons: Reason) -> frozenset[Reason]:
    return frozenset(reasons)


def look(law: Law, criterion: Criterion, group: Group, world: World, since: date, *, examined: bool) -> Look:
    """The state of one criterion for one group.

    While the question of law that a criterion rests on is open, no value answers it.
    """
    seen = _look(criterion, law.facts[criterion.fact], group, world, since, examined=examined)
    question = law.interpretations.get(criterion.interpretation or "")
    if question is None or question.state is AnswerState.CHOSEN or seen.state is State.NOT_RELEVANT:
        return seen
    if criterion.role is Role.RAISES:
        contradictory = seen.reasons == {Reason.CONTRADICTORY}
        return seen if contradictory else Look(State.ASK, _said(Reason.LAW_UNCLEAR))
    return seen if seen.state is State.UNKNOWN else Look(State.UNKNOWN, _said(Reason.LAW_UNCLEAR))


def _look(criterion: Criterion, fact: Fact, group: Group, world: World, since: date, *, examined: bool) -> Look:
    heard = _hear(criterion, fact, group, world, since)
    if criterion.role is Role.BREAKS:
        broken = any(side == "hit" and _admits(statement) for side, statement in heard.sound)
        return Look(State.NO if broken else State.NOT_RELEVANT, _said())
    if criterion.role is Role.RAISES:
        return _question(fact, heard)
    nothing = heard.reasons or _said(Reason.MISSING if examined else Reason.NOT_EXAMINED)
    if criterion.yes is not None and criterion.yes.within_months is not None:
        return _age(criterion, heard, world.on, since, nothing)
    return _answer(criterion, heard, nothing)


def _question(fact: Fact, heard: Heard) -> Look:
    """Anything fresh that is said brings the question up, however weak."""
    raising = [statement for side, statement in (*heard.sound, *heard.flawed) if side == "hit"]
    if not raising:
        return Look(State.NOT_RELEVANT, _said())
    reasons = {Reason.NEEDS_JUDGEMENT}
    if all(statement.certainty is StatementCertainty.UNCERTAIN for statement in raising):
        reasons.add(Reason.UNCERTAIN)
    if fact.type in (FactType.YES_NO, FactType.CHOICE):
        admitted = {side for side, statement in heard.sound if _admits(statement)}
        if admitted == {"hit", "other"}:
            reasons = {Reason.CONTRADICTORY}
    return Look(State.ASK, frozenset(reasons))


def _answer(criterion: Criterion, heard: Heard, nothing: frozenset[Reason]) -> Look:
    sides, reasons = set(), set(heard.reasons)
    for side, statement in heard.sound:
        if _enough(statement, criterion, side):
            sides.add(side)
        else:
            reasons.add(Reason.TOO_WEAK)
    if len(sides) > 1:
        return Look(State.UNKNOWN, _said(Reason.CONTRADICTORY))
    for side in sides:
        return {
            "yes": Look(State.YES, _said()),
            "no": Look(State.NO, _said()),
            "judge": Look(State.ASK, _said(Reason.NEEDS_JUDGEMENT)),
            "gap": Look(State.UNKNOWN, _said(Reason.LAW_UNCLEAR)),
        }[side]
    return Look(State.UNKNOWN, frozenset(reasons) or nothing)


def _enough(statement: Statement, criterion: Criterion, side: str) -> bool:
    """What is good for the bearer must be shown; what is bad is enough admitted; for the rest either will do.

    That the duty does not apply is good for the bearer, and that it applies is not.
    """
    shows, admits = _shows(statement, criterion), _admits(statement)
    if criterion.role is Role.CONDITION:
        return shows if side == "no" else shows or admits
    if side == "yes":
        return shows
    return admits if side == "no" else shows or admits


def _age(criterion: Criterion, heard: Heard, on: date, since: date, nothing: frozenset[Reason]) -> Look:
    """A date counts by its newest: that something was done again later says nothing against the first time."""
    assert criterion.yes is not None
    shown, told, reasons = [], [], set(heard.reasons)
    for _, statement in heard.sound:
        day = date.fromisoformat(str(statement.value))
        shows = _shows(statement, criterion) and day <= on
        if shows:
            shown.append(day)
        if shows or (_admits(statement) and day <= on):
            told.append(day)
        else:
            reasons.add(Reason.TOO_WEAK)
    if shown and holds(criterion.yes, str(max(shown)), on, since):
        return Look(State.YES, _said())
    if not told:
        return Look(State.UNKNOWN, frozenset(reasons) or nothing)
    newest = str(max(told))
    if holds(criterion.yes, newest, on, since):
        return Look(State.UNKNOWN, frozenset(reasons | {Reason.TOO_WEAK}))
    if criterion.no is None or holds(criterion.no, newest, on, since):
        return Look(State.NO, _said())
    return Look(State.UNKNOWN, _said(Reason.LAW_UNCLEAR))


class Word(NamedTuple):
    """What an authority and a person have decided, whether a question is up, and what is unsure or has lapsed."""

    authority: Outcome | None
    person: Outcome | None
    raised: bool
    unsure: bool
    lapsed: bool


def _asked_since(obligation: Obligation, version: Version) -> date:
    """The first day from which the same has been asked, wherever in the law it stood."""
    place = {"in_force", "citation", "source", "order", "taken_over_by"}
    since = version.in_force.from_
    for earlier in sorted(obligation.versions, key=lambda item: item.in_force.from_, reverse=True):
        if earlier.in_force.from_ < since:
            if earlier.model_dump(exclude=place) != version.model_dump(exclude=place):
                break
            since = earlier.in_force.from_
    return since


def _words(judgements: Iterable[Judgement], version: Version, since: date, on: date) -> Word:
    groups = {group for criterion in version.criteria for group in criterion.groups} - {Group.UNSPECIFIED}
    standing: dict[JudgementKind, dict[Group, Judgement]] = {}
    raised = unsure = lapsed = False
    for judgement in sorted(judgements, key=lambda item: item.on):
        if not since <= judgement.on <= on:
            continue
        lasts = judgement.valid_to
        if (on > lasts) if lasts is not None else (months_between(judgement.on, on) >= JUDGEMENT_LASTS):
            lapsed = True
        elif judgement.kind is JudgementKind.AUTHORITY_NOTICE:
            raised = True
        elif judgement.certainty is StatementCertainty.UNCERTAIN:
            raised = True
            unsure = unsure or judgement.kind is JudgementKind.AUTHORITY_CONCLUSION
        else:
            standing.setdefault(judgement.kind, {})[judgement.group] = judgement

    def decided(kind: JudgementKind) -> Outcome | None:
        by_group = standing.get(kind, {})
        if any(judgement.outcome is Outcome.BROKEN for judgement in by_group.values()):
            return Outcome.BROKEN
        met = set(by_group)
        if Group.ALL in met or (groups and groups <= met) or (not groups and Group.UNSPECIFIED in met):
            return Outcome.MET
        return None

    authority = decided(JudgementKind.AUTHORITY_CONCLUSION)
    return Word(authority, decided(JudgementKind.JUDGEMENT), raised, unsure, lapsed)


def _value(expression: str | AllOf | AnyOf, states: Mapping[str, Sequence[State]], *, ask: State) -> State:
    """Kleene: the value of an expression; a criterion asked for several groups must hold for each."""
    if isinstance(expression, str):
        values = [ask if state is State.ASK else state for state in states[expression]]
        conjunctive = True
    else:
        conjunctive = isinstance(expression, AllOf)
        parts = expression.all if isinstance(expression, AllOf) else expression.any
        values = [_value(part, states, ask=ask) for part in parts]
    rank = {State.NO: 0, State.UNKNOWN: 1, State.YES: 2}
    return (min if conjunctive else max)(values, key=lambda state: rank[state])


def _open(expression: str | AllOf | AnyOf, states: Mapping[str, Sequence[State]], *, ask: State) -> set[str]:
    """The criteria within parts of the expression that are still unknown."""
    if _value(expression, states, ask=ask) is not State.UNKNOWN:
        return set()
    if isinstance(expression, str):
        return {expression}
    parts = expression.all if isinstance(expression, AllOf) else expression.any
    return {name for part in parts for name in _open(part, states, ask=ask)}


def _names(name: str, provision: Provision, obligation: Obligation) -> bool:
    return name in (provision.provision, obligation.id)


def verdict(law: Law, provision: Provision, obligation: Obligation, evidence: Evidence, on: date) -> Verdict | None:
    """What one obligation comes to; None when no version of it is in force."""
    version = None
    for candidate in obligation.versions:
        if candidate.in_force.from_ <= on:
            version = candidate
    if version is None or (version.in_force.to is not None and version.in_force.to < on):
        return None
    if version.strength in (Strength.MAY, Strength.FRAME):
        return Verdict(Outcome.INFORMATIONAL)
    world, since = _world(evidence, on), version.in_force.from_
    examined = not any(_names(left.obligation, provision, obligation) for left in evidence.not_examined)
    looks = {
        (criterion.id, group): look(law, criterion, group, world, since, examined=examined)
        for criterion in version.criteria
        for group in criterion.groups
    }
    condition = None
    if version.applies_when is not None:
        (group,) = version.applies_when.groups
        condition = look(law, version.applies_when, group, world, since, examined=examined)
    said = [item for item in evidence.judgements if item.obligation == obligation.id]
    words = _words(said, version, _asked_since(obligation, version), on)
    unmet = any(
        _unanswered(request, on) and any(_names(name, provision, obligation) for name in request.obligations)
        for request in evidence.requests
    )
    case = Weighed(version, looks, condition, words, unmet)
    outcome = _decide(case)
    open_now = outcome is Outcome.UNRESOLVED
    label = None
    if outcome is words.authority:
        label = JudgementKind.AUTHORITY_CONCLUSION
    elif outcome is case.person:
        label = JudgementKind.JUDGEMENT
    if version.strength is Strength.SHOULD:
        outcome = {Outcome.MET: Outcome.FOLLOWED, Outcome.BROKEN: Outcome.NOT_FOLLOWED}.get(outcome, outcome)
    return Verdict(
        outcome,
        _why_open(case) if open_now else frozenset(),
        _missing(case) if open_now else frozenset(),
        {key: seen.state for key, seen in looks.items()},
        label,
    )


class Weighed(NamedTuple):
    """A version with everything that bears on it settled, ready to be decided."""

    version: Version
    looks: Mapping[tuple[str, Group], Look]
    condition: Look | None
    words: Word
    unmet: bool

    def of(self, role: Role) -> list[Look]:
        """The looks of the criteria with a role."""
        names = {criterion.id for criterion in self.version.criteria if criterion.role is role}
        return [seen for (name, _), seen in self.looks.items() if name in names]

    def states(self) -> dict[str, list[State]]:
        """The states of each criterion, one for each group."""
        found: dict[str, list[State]] = {}
        for (name, _), seen in self.looks.items():
            found.setdefault(name, []).append(seen.state)
        return found

    @property
    def expression(self) -> AllOf | AnyOf | None:
        """What must hold for the duty to be met; nothing when only a person can say."""
        if self.version.decided_by is DecidedBy.JUDGEMENT:
            return None
        shows = tuple(criterion.id for criterion in self.version.criteria if criterion.role is Role.SHOWS)
        return self.version.met_when or AllOf(all=shows)

    @property
    def asked(self) -> bool:
        """Whether the rules ask a person: an open norm, a question, or a value only a person can weigh."""
        open_norm = self.version.decided_by is DecidedBy.JUDGEMENT
        asks = any(seen.state is State.ASK for seen in self.looks.values())
        return open_norm or asks or self.words.raised or self.unmet

    @property
    def person(self) -> Outcome | None:
        """What a person judged, where the rules ask and no authority has concluded."""
        return self.words.person if self.asked and self.words.authority is None else None

    @property
    def ask(self) -> State:
        """What a value that only a person can weigh counts as."""
        return State.YES if self.person is Outcome.MET else State.UNKNOWN

    def value(self) -> State:
        """Whether what must hold does."""
        return State.YES if self.expression is None else _value(self.expression, self.states(), ask=self.ask)

    def breached(self) -> bool:
        """Whether the evidence itself breaks the duty."""
        forbidden = any(seen.state is State.NO for seen in self.of(Role.BREAKS))
        return forbidden or self.value() is State.NO


def _decide(case: Weighed) -> Outcome:
    applies = State.YES if case.condition is None else case.condition.state
    if case.words.authority is Outcome.BROKEN:
        return Outcome.BROKEN
    if applies is State.NO:
        return Outcome.NOT_RELEVANT
    if case.words.authority is Outcome.MET:
        return Outcome.UNRESOLVED if case.breached() else Outcome.MET
    if applies is not State.YES:
        return Outcome.UNRESOLVED
    if case.breached() or case.person is Outcome.BROKEN:
        return Outcome.BROKEN
    if case.value() is State.YES and (not case.asked or case.person is Outcome.MET):
        return Outcome.MET
    return Outcome.UNRESOLVED


def _still_open(case: Weighed) -> dict[str, frozenset[Reason]]:
    """The unknown criteria that could still change the answer, and why each is unknown."""
    found: dict[str, frozenset[Reason]] = {}
    if case.expression is not None:
        names = _open(case.expression, case.states(), ask=case.ask)
        for (name, _), seen in case.looks.items():
            if name in names and seen.state is State.UNKNOWN:
                found[name] = found.get(name, frozenset()) | seen.reasons
    return found


def _missing(case: Weighed) -> frozenset[str]:
    still = _still_open(case)
    facts = {criterion.fact for criterion in case.version.criteria if criterion.id in still}
    when = case.version.applies_when
    if when is not None and case.condition is not None and case.condition.state is State.UNKNOWN:
        facts.add(when.fact)
    return frozenset(facts)


def _why_open(case: Weighed) -> frozenset[Reason]:
    words = case.words
    reasons = {reason for found in _still_open(case).values() for reason in found}
    if case.condition is not None and case.condition.state is State.UNKNOWN:
        reasons |= case.condition.reasons
    if case.person is None:
        reasons |= {reason for seen in case.looks.values() if seen.state is State.ASK for reason in seen.reasons}
    also = {
        Reason.NEEDS_JUDGEMENT: case.person is None and case.asked and words.authority is None,
        Reason.NOT_PRODUCED: case.unmet,
        Reason.UNCERTAIN: words.unsure,
        Reason.CONTRADICTORY: words.authority is Outcome.MET,
        Reason.STALE: words.lapsed and case.version.decided_by is DecidedBy.JUDGEMENT,
    }
    return frozenset(reasons | {reason for reason, is_so in also.items() if is_so})


def verdicts(law: Law, evidence: Evidence, on: date, only: Collection[str]) -> dict[str, Verdict]:
    """What each obligation in `only` that is in force comes to, by id."""
    found = {}
    for provision in law.provisions:
        for obligation in provision.obligations:
            one = verdict(law, provision, obligation, evidence, on) if obligation.id in only else None
            if one is not None:
                found[obligation.id] = one
    return found
