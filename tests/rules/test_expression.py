"""Nested all and any have the value that Kleene's tables give, and so have the cubes that the engine matches."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.law import AllOf, AnyOf
from models.words import State
from rules.compiler import _obligation_rows, _Rows
from rules.engine.subset import MAX_ROWS_PER_RULESET
from rules.expression import DECIDING, Cube, Expression, conjunction, criteria_of, kleene, open_leaves, value_cubes

VALUES = (State.YES, State.NO, State.UNKNOWN)
NAMES = ("aa", "bb", "cc", "dd", "ee")
Y, N, U = State.YES, State.NO, State.UNKNOWN


def _nested(names: tuple[str, ...]) -> st.SearchStrategy[Expression]:
    """Expressions in which each of the names stands once."""
    if len(names) == 1:
        return st.just(names[0]) | st.builds(_joined, st.booleans(), st.just((names[0],)))
    cuts = st.lists(st.integers(1, len(names) - 1), min_size=1, max_size=3, unique=True).map(sorted)
    parts = cuts.flatmap(
        lambda found: st.tuples(
            *(_nested(names[low:high]) for low, high in itertools.pairwise((0, *found, len(names))))
        )
    )
    return st.builds(_joined, st.booleans(), parts)


def _joined(conjunctive: bool, parts: tuple[Expression, ...]) -> Expression:
    return AllOf.model_construct(all=parts) if conjunctive else AnyOf.model_construct(any=parts)


EXPRESSIONS = st.integers(1, len(NAMES)).flatmap(lambda count: _nested(NAMES[:count]))


def _states(names: tuple[str, ...]) -> list[dict[str, State]]:
    return [dict(zip(names, states, strict=True)) for states in itertools.product(DECIDING, repeat=len(names))]


def _by_table(expression: Expression, states: Mapping[str, State], ask: State = U) -> State:
    """Kleene's strong tables, pair by pair."""
    if isinstance(expression, str):
        return ask if states[expression] is State.ASK else states[expression]
    parts = expression.all if isinstance(expression, AllOf) else expression.any
    table = AND if isinstance(expression, AllOf) else OR
    value = _by_table(parts[0], states, ask)
    for part in parts[1:]:
        value = table[value, _by_table(part, states, ask)]
    return value


AND = {
    (Y, Y): Y, (Y, U): U, (Y, N): N,
    (U, Y): U, (U, U): U, (U, N): N,
    (N, Y): N, (N, U): N, (N, N): N,
}  # fmt: skip
OR = {
    (Y, Y): Y, (Y, U): Y, (Y, N): Y,
    (U, Y): Y, (U, U): U, (U, N): U,
    (N, Y): Y, (N, U): U, (N, N): N,
}  # fmt: skip


def _in(cubes: list[Cube], states: Mapping[str, State]) -> bool:
    return any(all(states[name] in allowed for name, allowed in cube.items()) for cube in cubes)


@settings(max_examples=60)
@given(expression=EXPRESSIONS)
def test_the_value_is_the_one_of_the_tables(expression: Expression) -> None:
    """For every state of its criteria an expression has the value that Kleene's tables give, and ask is unknown."""
    for states in _states(criteria_of(expression)):
        assert kleene(expression, states) is _by_table(expression, states)


@settings(max_examples=60)
@given(expression=EXPRESSIONS, asked_as=st.sampled_from(VALUES))
def test_the_cubes_say_exactly_when_the_value_is_wanted(expression: Expression, asked_as: State) -> None:
    """For every set of values, the cubes hold for just the states in which the expression has one of them."""
    sets = [frozenset(wanted) for size in (1, 2, 3) for wanted in itertools.combinations(VALUES, size)]
    cubes = {wanted: value_cubes(expression, wanted, asked_as=asked_as) for wanted in sets}
    for states in _states(criteria_of(expression)):
        value = _by_table(expression, states, asked_as)
        for wanted, found in cubes.items():
            assert _in(found, states) == (value in wanted)


@settings(max_examples=60)
@given(expression=EXPRESSIONS)
def test_no_cube_lies_within_another(expression: Expression) -> None:
    """No cube is written that another makes superfluous: each becomes a row of the engine."""
    for wanted in ({Y}, {N}, {U}, {Y, U}, {N, U}):
        cubes = value_cubes(expression, frozenset(wanted))
        for one, other in itertools.permutations(cubes, 2):
            assert any(name not in one or not one[name] <= allowed for name, allowed in other.items())


@given(expression=st.integers(1, 6).flatmap(lambda count: _nested((*NAMES, "ff")[:count])), judgement=st.booleans())
def test_six_criteria_fit_into_the_engine_however_they_are_nested(expression: Expression, judgement: bool) -> None:
    """A duty with up to six criteria that decide can be written in the engine's rules, whatever its met_when."""
    rows = _Rows("case")
    _obligation_rows(rows, expression, [], judgement)

    assert len(rows.rows) <= MAX_ROWS_PER_RULESET


@settings(max_examples=60)
@given(one=EXPRESSIONS, other=EXPRESSIONS)
def test_a_conjunction_holds_where_both_do(one: Expression, other: Expression) -> None:
    """The conjunction of two sets of cubes holds in just the states in which both hold."""
    left, right = value_cubes(one, frozenset({Y})), value_cubes(other, frozenset({U, N}))
    names = tuple(dict.fromkeys((*criteria_of(one), *criteria_of(other))))
    both = conjunction(left, right)
    for states in _states(names[:4]):
        whole = dict.fromkeys(names, Y) | states
        assert _in(both, whole) == (_in(left, whole) and _in(right, whole))


@settings(max_examples=60)
@given(expression=EXPRESSIONS, drawn=st.data())
def test_only_open_leaves_can_change_an_unknown_value(expression: Expression, drawn: st.DataObject) -> None:
    """An unknown criterion that is not among the open ones cannot change the value; each open one can with others."""
    names = criteria_of(expression)
    states = {name: drawn.draw(st.sampled_from(DECIDING), label=name) for name in names}
    leaves = open_leaves(expression, states)
    value = kleene(expression, states)
    undecided = [name for name in names if states[name] in (U, State.ASK)]

    assert bool(leaves) == (value is U)
    assert set(leaves) <= set(undecided)
    settled = {name: state for name, state in states.items() if name not in undecided or name in leaves}
    idle = [name for name in undecided if name not in leaves]
    for chosen in itertools.product((Y, N), repeat=len(idle)):
        assert kleene(expression, settled | dict(zip(idle, chosen, strict=True))) is value
    for leaf in leaves:
        others = [name for name in undecided if name != leaf]
        assert any(
            len({kleene(expression, states | dict(zip(others, chosen, strict=True)) | {leaf: end}) for end in (Y, N)})
            > 1
            for chosen in itertools.product((Y, N), repeat=len(others))
        )


def test_open_leaves_stand_in_order_and_once() -> None:
    """The open criteria come in the order of the expression; nothing that is decided around is among them."""
    expression = AllOf.model_validate({"all": ("bb", {"any": ("cc", "aa")}, {"any": ("dd", "ee")})}, strict=False)
    states = {"aa": U, "bb": State.ASK, "cc": N, "dd": Y, "ee": U}

    assert open_leaves(expression, states) == ["bb", "aa"]
    assert open_leaves(expression, states | {"bb": N}) == []
    assert open_leaves("aa", {"aa": U}) == ["aa"]
    assert open_leaves("aa", {"aa": Y}) == []


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("aa", ("aa",)),
        (AllOf(all=("bb", "aa")), ("bb", "aa")),
        (AnyOf(any=("bb", AllOf(all=("aa", "bb")))), ("bb", "aa", "bb")),
    ],
)
def test_the_criteria_of_an_expression(expression: Expression, names: tuple[str, ...]) -> None:
    """An expression names its criteria in order, each as often as it stands there."""
    assert criteria_of(expression) == names
