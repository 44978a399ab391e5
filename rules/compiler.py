"""From versions of obligations to engine rows: the two strata, and the plan that an evaluation follows.

Stratum one has a case per criterion and group: the message holds which values the evidence shows, admits or
merely mentions, and the rows hold the law's condition on those values. Stratum two has a case per obligation:
the message holds the states of its criteria, and the rows hold how they combine. Each row is one pattern on
one flat message: the safe subset of `rules.engine.subset`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations, product

from models.law import AllOf, Criterion, DecidedBy, Obligation, Provision, Role, Version
from models.vocabulary import Fact
from models.words import Group, Outcome, State, Strength
from rules.conditions import Ages, Bound, Meaning, Numbers, Words, meaning
from rules.engine.subset import Row, Test
from rules.expression import DECIDING, Cube, Expression, conjunction, value_cubes
from rules.law_diff import wording_from
from rules.pack import Pack
from rules.pack_check import INFORMATIONAL, criterion_key

#: stands for "no such number" in a message; beyond every value a fact can have
NONE_LOW = -1_000_000_000
NONE_HIGH = 1_000_000_000

YES = "yes"
NO = "no"

#: What a person or an authority has said of an obligation. `plain`: nothing is asked of a person.
WORDS = ("plain", "asked", "judged_met", "judged_broken", "authority_met", "authority_broken")
APPLIES = ("yes", "no", "unknown")


def _is(prop: str, value: str) -> Test:
    return Test(prop, "eq", value)


def _none_of(flags: Iterable[str]) -> tuple[Test, ...]:
    return tuple(_is(flag, NO) for flag in flags)


class _Rows:
    """Collects the rows of one case, naming them by number."""

    def __init__(self, case: str) -> None:
        self.case = case
        self.rows: list[Row] = []

    def add(self, result: str, *tests: Test) -> None:
        self.rows.append(Row(f"{self.case}#{len(self.rows)}", self.case, tuple(tests), result))


def _breaking_rows(rows: _Rows, words: Words) -> None:
    forbidden = [f"a_{word}" for word in words.yes]
    for flag in forbidden:
        rows.add("no", _is(flag, YES))
    rows.add("not_relevant", *_none_of(forbidden))


def _raising_rows(rows: _Rows, words: Words) -> None:
    said = [f"s_{word}" for word in words.yes]
    admitted, denied = [f"a_{word}" for word in words.yes], [f"a_{word}" for word in words.no]
    for flag in said:
        rows.add("ask", _is(flag, YES), *_none_of(admitted))
    for flag in admitted:
        rows.add("ask", _is(flag, YES), *_none_of(denied))
        for other in denied:
            rows.add("contradictory", _is(flag, YES), _is(other, YES))
    rows.add("not_relevant", *_none_of(said))


def _word_rows(rows: _Rows, role: Role, words: Words) -> None:
    if role is Role.BREAKS:
        return _breaking_rows(rows, words)
    if role is Role.RAISES:
        return _raising_rows(rows, words)
    # a condition is shown to hold by an admission and shown not to hold by proof; a duty the other way round
    for_yes, for_no = ("e", "p") if role is Role.CONDITION else ("p", "a")
    yes = [f"{for_yes}_{word}" for word in words.yes]
    no = [f"{for_no}_{word}" for word in words.no]
    judge, unclear = [f"e_{word}" for word in words.judge], [f"e_{word}" for word in words.unclear]
    groups = (("yes", yes), ("no", no), ("ask", judge), ("unclear", unclear))
    for result, flags in groups:
        others = [flag for name, group in groups if name != result for flag in group]
        for flag in flags:
            rows.add(result, _is(flag, YES), *_none_of(others))
    for (_, flags), (_, others) in combinations(groups, 2):
        for one, other in product(flags, others):
            rows.add("contradictory", _is(one, YES), _is(other, YES))
    rows.add("unknown", *_none_of([*yes, *no, *judge, *unclear]))
    return None


def _within(prefix: str, bound: Bound) -> tuple[Test, Test]:
    """Tests for "some number with this ground lies within the bound", and for the opposite."""
    if bound.low is not None:
        return Test(f"{prefix}_max", "gte", bound.low), Test(f"{prefix}_max", "lt", bound.low)
    high = bound.high or 0
    return Test(f"{prefix}_min", "lte", high), Test(f"{prefix}_min", "gt", high)


def _number_rows(rows: _Rows, criterion: Criterion, numbers: Numbers) -> None:
    if criterion.role in (Role.BREAKS, Role.RAISES):
        breaks = criterion.role is Role.BREAKS
        hit, miss = _within("a" if breaks else "s", numbers.yes)
        rows.add("no" if breaks else "ask", hit)
        rows.add("not_relevant", miss)
        return
    for_yes, for_no = ("e", "p") if criterion.role is Role.CONDITION else ("p", "a")
    yes, not_yes = _within(for_yes, numbers.yes)
    no, not_no = _within(for_no, numbers.no)
    rows.add("contradictory", yes, no)
    if criterion.unclear is None:
        rows.add("yes", yes, not_no)
        rows.add("no", no, not_yes)
        rows.add("unknown", not_yes, not_no)
        return
    between, nothing_between = _is("gap", YES), _is("gap", NO)
    rows.add("yes", yes, not_no, nothing_between)
    rows.add("no", no, not_yes, nothing_between)
    rows.add("contradictory", yes, not_no, between)
    rows.add("contradictory", no, not_yes, between)
    rows.add("unclear", not_yes, not_no, between)
    rows.add("unknown", not_yes, not_no, nothing_between)


def _age_rows(rows: _Rows, ages: Ages) -> None:
    recent, old = Test("p_months", "lte", ages.months), Test("p_months", "gt", ages.months)
    rows.add("yes", recent)
    if ages.years is None:
        rows.add("no", old, Test("n_months", "gt", ages.months))
        rows.add("unknown", old, Test("n_months", "lte", ages.months))
        return
    missed, not_missed = Test("n_years", "gte", ages.years), Test("n_years", "lt", ages.years)
    rows.add("no", old, missed)
    rows.add("unclear", old, not_missed, Test("n_months", "gt", ages.months))
    rows.add("unknown", old, not_missed, Test("n_months", "lte", ages.months))


#: the results that a question of law decides; while it is open they all become `unclear`
_RESTING_ON_LAW = frozenset({"yes", "no", "ask"})


def criterion_rows(case: str, criterion: Criterion, means: Meaning, *, law_open: bool = False) -> list[Row]:
    """The rows of one criterion: for every message of its shape, exactly one result fires.

    `law_open`: the question of law that the criterion rests on is not answered, so no value answers it.
    """
    rows = _Rows(case)
    if isinstance(means, Words):
        _word_rows(rows, criterion.role, means)
    elif isinstance(means, Numbers):
        _number_rows(rows, criterion, means)
    else:
        _age_rows(rows, means)
    if law_open:
        return [replace(row, result="unclear") if row.result in _RESTING_ON_LAW else row for row in rows.rows]
    return rows.rows


def _cube_tests(cube: Cube) -> tuple[Test, ...]:
    tests: list[Test] = []
    for name, allowed in cube.items():
        barred = [state for state in DECIDING if state not in allowed]
        if len(allowed) == 1:
            tests.append(_is(name, next(iter(allowed)).value))
        else:
            tests += [Test(name, "neq", state.value) for state in barred]
    return tuple(tests)


def _obligation_rows(rows: _Rows, expression: Expression | None, breaking: Sequence[str], judgement: bool) -> None:
    """The decision table of a judged obligation; the rows for different results never overlap."""
    every = frozenset({State.YES, State.NO, State.UNKNOWN})
    none: list[Cube] = [{}]
    intact: list[Cube] = none
    for name in breaking:
        intact = conjunction(intact, [{name: frozenset({State.NOT_RELEVANT})}])

    def cubes(wanted: frozenset[State], asked_as: State = State.UNKNOWN) -> list[Cube]:
        if expression is None:
            return none if State.YES in wanted else []
        return value_cubes(expression, wanted, asked_as=asked_as)

    broken = [*cubes(frozenset({State.NO})), *({name: frozenset({State.NO})} for name in breaking)]
    not_broken = conjunction(intact, cubes(every - {State.NO}))

    def emit(result: Outcome, found: Iterable[Cube], *tests: Test) -> None:
        for cube in found:
            rows.add(result.value, *tests, *_cube_tests(cube))

    applies, word = _is("applies", "yes"), "word"
    by_authority = (Test(word, "neq", "authority_met"), Test(word, "neq", "authority_broken"))
    rows.add(Outcome.BROKEN.value, _is(word, "authority_broken"))
    rows.add(Outcome.NOT_RELEVANT.value, _is("applies", "no"), Test(word, "neq", "authority_broken"))
    rows.add(Outcome.UNRESOLVED.value, _is("applies", "unknown"), *by_authority)
    # an authority found it met: that stands unless the evidence itself breaks the duty, which a person must sort out
    known = Test("applies", "neq", "no")
    emit(Outcome.MET, not_broken, _is(word, "authority_met"), known)
    emit(Outcome.UNRESOLVED, broken, _is(word, "authority_met"), known)
    emit(Outcome.BROKEN, broken, applies, *by_authority)
    emit(Outcome.BROKEN, not_broken, applies, _is(word, "judged_broken"))
    emit(Outcome.UNRESOLVED, not_broken, applies, _is(word, "asked"))
    plain = Outcome.UNRESOLVED if judgement else Outcome.MET
    emit(plain, conjunction(intact, cubes(frozenset({State.YES}))), applies, _is(word, "plain"))
    unknown = conjunction(intact, cubes(frozenset({State.UNKNOWN})))
    emit(Outcome.UNRESOLVED, unknown, applies, _is(word, "plain"))
    judged_yes = conjunction(intact, cubes(frozenset({State.YES}), State.YES))
    judged_unknown = conjunction(intact, cubes(frozenset({State.UNKNOWN}), State.YES))
    emit(Outcome.MET, judged_yes, applies, _is(word, "judged_met"))
    emit(Outcome.UNRESOLVED, judged_unknown, applies, _is(word, "judged_met"))


@dataclass(frozen=True, slots=True)
class Instance:
    """One criterion asked for one group: a case of stratum one, and a property of its obligation's message."""

    key: str
    prop: str
    criterion: Criterion
    group: Group
    means: Meaning
    fact: Fact
    version: Version
    rows: tuple[Row, ...]
    #: the message when no evidence bears on the fact at all
    empty: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Duty:
    """One version of an obligation as a case of stratum two."""

    key: str
    obligation: Obligation
    version: Version
    provision: Provision
    condition: Instance | None
    instances: tuple[Instance, ...]
    expression: Expression | None
    rows: tuple[Row, ...]
    #: the first day from which the same has been asked; a judgement from then on is about this wording
    wording_from: date
    #: whether the version is only shown, never judged (`kan`, frames)
    informational: bool = field(init=False)
    #: whether the version is a recommendation (`bør`), which can never be broken
    recommended: bool = field(init=False)

    def __post_init__(self) -> None:
        """Note what every evaluation asks of every duty."""
        object.__setattr__(self, "informational", self.version.strength in INFORMATIONAL)
        object.__setattr__(self, "recommended", self.version.strength is Strength.SHOULD)


def empty_message(case: str, role: Role, means: Meaning, *, unclear: bool) -> dict[str, str | int]:
    """The message of a criterion on whose fact there is no evidence: every flag `no`, every number none."""
    message: dict[str, str | int] = {"case": case}
    if isinstance(means, Words):
        used = {
            Role.BREAKS: ("a", ()),
            Role.RAISES: ("sa", "a"),
            Role.CONDITION: ("e", "p"),
        }.get(role, ("p", "a"))  # fmt: skip
        for word in means.yes:
            message.update({f"{kind}_{word}": NO for kind in used[0]})
        for word in means.no:
            message.update({f"{kind}_{word}": NO for kind in used[1]})
        message.update({f"e_{word}": NO for word in (*means.judge, *means.unclear)})
    elif isinstance(means, Numbers):
        kinds = {Role.BREAKS: "a", Role.RAISES: "s", Role.CONDITION: "ep"}.get(role, "pa")
        for kind in kinds:
            message[f"{kind}_max"] = NONE_LOW
            message[f"{kind}_min"] = NONE_HIGH
        if unclear:
            message["gap"] = NO
    else:
        message["p_months"] = NONE_HIGH
        message["n_months"] = NONE_LOW
        message["n_years"] = NONE_LOW
    return message


def _instances(
    pack: Pack, obligation: Obligation, version: Version, criterion: Criterion, prefix: str
) -> list[Instance]:
    fact = pack.facts[criterion.fact]
    means = meaning(criterion, fact)
    law_open = criterion.interpretation in pack.open_questions
    found = []
    for number, group in enumerate(criterion.groups):
        key = f"{criterion_key(obligation, version, criterion)}@{group.value}"
        found.append(
            Instance(
                key=key,
                prop=f"{prefix}{number}",
                criterion=criterion,
                group=group,
                means=means,
                fact=fact,
                version=version,
                rows=tuple(criterion_rows(key, criterion, means, law_open=law_open)),
                empty=empty_message(key, criterion.role, means, unclear=criterion.unclear is not None),
            )
        )
    return found


def _by_instance(expression: Expression, of: Mapping[str, Sequence[Instance]]) -> Expression:
    """The expression over message properties: a criterion asked for several groups must hold for each of them."""
    if isinstance(expression, str):
        props = tuple(instance.prop for instance in of[expression])
        return props[0] if len(props) == 1 else AllOf.model_construct(all=props)
    if isinstance(expression, AllOf):
        return AllOf.model_construct(all=tuple(_by_instance(part, of) for part in expression.all))
    return type(expression).model_construct(any=tuple(_by_instance(part, of) for part in expression.any))


def compile_duty(pack: Pack, obligation: Obligation, version: Version) -> Duty:
    """One version of an obligation as engine rows and the instances that feed them.

    The pack is checked already: facts and questions of law exist, and conditions fit their facts.
    """
    provision = pack.provision_of[obligation.id]
    key = f"{obligation.id}@{version.in_force.from_}"
    rows = _Rows(key)
    since = wording_from(obligation, version)
    if version.strength in INFORMATIONAL:
        rows.add(Outcome.INFORMATIONAL.value)
        return Duty(key, obligation, version, provision, None, (), None, tuple(rows.rows), since)
    condition = None
    if version.applies_when is not None:
        (condition,) = _instances(pack, obligation, version, version.applies_when, "k")
    by_criterion = {
        criterion.id: _instances(pack, obligation, version, criterion, f"c{number}_")
        for number, criterion in enumerate(version.criteria)
    }
    shows = tuple(criterion.id for criterion in version.criteria if criterion.role is Role.SHOWS)
    expression: Expression | None = None
    if shows:
        expression = _by_instance(version.met_when or AllOf.model_construct(all=shows), by_criterion)
    breaking = [
        instance.prop
        for criterion in version.criteria
        if criterion.role is Role.BREAKS
        for instance in by_criterion[criterion.id]
    ]
    _obligation_rows(rows, expression, breaking, version.decided_by is DecidedBy.JUDGEMENT)
    instances = tuple(instance for group in by_criterion.values() for instance in group)
    return Duty(key, obligation, version, provision, condition, instances, expression, tuple(rows.rows), since)
