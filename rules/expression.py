"""Kleene logic over criteria, as conditions that the engine can match.

An expression of `all` and `any` over criterion ids has three values. Each value is written as a disjunction
of cubes; a cube says for some criteria which states are allowed. `not_relevant` never occurs in an expression:
only criteria that decide stand in one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from models.law import AllOf, AnyOf
from models.words import State

#: criterion id -> the states that are allowed for it
Cube: TypeAlias = Mapping[str, frozenset[State]]
Expression: TypeAlias = "str | AllOf | AnyOf"

DECIDING = (State.YES, State.NO, State.UNKNOWN, State.ASK)
_VALUES = frozenset({State.YES, State.NO, State.UNKNOWN})


def criteria_of(expression: Expression) -> tuple[str, ...]:
    """The criterion ids of an expression, in order, each as often as it stands there."""
    if isinstance(expression, str):
        return (expression,)
    parts = expression.all if isinstance(expression, AllOf) else expression.any
    return tuple(name for part in parts for name in criteria_of(part))


def _both(one: Cube, other: Cube) -> Cube | None:
    joined = dict(one)
    for name, states in other.items():
        allowed = joined[name] & states if name in joined else states
        if not allowed:
            return None
        joined[name] = allowed
    return joined


def conjunction(one: Iterable[Cube], other: Iterable[Cube]) -> list[Cube]:
    """The cubes in which a cube of `one` and a cube of `other` hold together."""
    others = list(other)
    return [cube for left in one for right in others if (cube := _both(left, right)) is not None]


def _conjunction_of(parts: Iterable[Iterable[Cube]]) -> list[Cube]:
    cubes: list[Cube] = [{}]
    for part in parts:
        cubes = conjunction(cubes, part)
    return cubes


def _within(one: Cube, other: Cube) -> bool:
    return all(name in one and one[name] <= states for name, states in other.items())


def _absorbed(cubes: Iterable[Cube]) -> list[Cube]:
    """The same disjunction without cubes that lie within another: each cube becomes a row of the engine."""
    kept: list[Cube] = []
    for cube in cubes:
        if not any(_within(cube, other) for other in kept):
            kept = [*(other for other in kept if not _within(other, cube)), cube]
    return kept


def value_cubes(expression: Expression, wanted: frozenset[State], *, asked_as: State = State.UNKNOWN) -> list[Cube]:
    """Cubes for "the expression's value is one of `wanted`" (a non-empty part of yes, no, unknown).

    `asked_as` says what a criterion in state `ask` counts as: unknown, or what a person judged it to be.
    The cubes may overlap, but cubes for different values never do.
    """
    if isinstance(expression, str):
        allowed = frozenset(state for state in DECIDING if (asked_as if state is State.ASK else state) in wanted)
        return [{expression: allowed}] if allowed else []
    if isinstance(expression, AllOf):
        parts, weak, strong = expression.all, State.NO, State.YES
    else:
        parts, weak, strong = expression.any, State.YES, State.NO
    # in `all`, one `no` (weak) decides and every part must be `yes` (strong); in `any` it is the other way round
    cubes: list[Cube] = []
    not_weak = _VALUES - {weak}

    def of(part: Expression, states: frozenset[State]) -> list[Cube]:
        return value_cubes(part, states, asked_as=asked_as)

    if wanted == _VALUES - {strong}:
        return _absorbed(cube for part in parts for cube in of(part, wanted))
    if strong in wanted and State.UNKNOWN in wanted:
        cubes += _conjunction_of(of(part, not_weak) for part in parts)
    elif strong in wanted:
        cubes += _conjunction_of(of(part, frozenset({strong})) for part in parts)
    elif State.UNKNOWN in wanted:
        for unknown in range(len(parts)):
            cubes += _conjunction_of(
                of(part, frozenset({State.UNKNOWN}) if index == unknown else not_weak)
                for index, part in enumerate(parts)
            )
    if weak in wanted:
        for part in parts:
            cubes += of(part, frozenset({weak}))
    return _absorbed(cubes)


def kleene(expression: Expression, states: Mapping[str, State]) -> State:
    """The expression's value by Kleene logic: yes, no or unknown. A criterion in state `ask` is unknown."""
    return _valued(expression, states)[0]


def _valued(expression: Expression, states: Mapping[str, State]) -> tuple[State, list[str]]:
    """The expression's value, and where that is unknown the criteria that leave it so."""
    if isinstance(expression, str):
        state = states[expression]
        open_ = state is State.UNKNOWN or state is State.ASK
        return (State.UNKNOWN, [expression]) if open_ else (state, [])
    if isinstance(expression, AllOf):
        parts, weak, strong = expression.all, State.NO, State.YES
    else:
        parts, weak, strong = expression.any, State.YES, State.NO
    leaves: list[str] = []
    for part in parts:
        value, undecided = _valued(part, states)
        if value is weak:
            return weak, []
        leaves += undecided
    return (State.UNKNOWN, leaves) if leaves else (strong, [])


def open_leaves(expression: Expression, states: Mapping[str, State]) -> list[str]:
    """The undecided criteria that still matter: those with nothing decided around them, in order."""
    return list(dict.fromkeys(_valued(expression, states)[1]))
