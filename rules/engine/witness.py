"""For a row, a message that fires it: the known fact with which a new ruleset is warmed up and checked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

from rules.engine.subset import CASE, MAX_INTEGER, Row, Test, Types, Value


def witness(row: Row, types: Types) -> dict[str, Value] | None:
    """A message with `case` and every property of `types` (those of the row's case) for which `row` fires.

    None when the row's tests contradict each other, so that it can never fire. For checked rows.
    """
    message: dict[str, Value] = {CASE: row.case}
    for prop, kind in types.items():
        tests = [test for test in row.tests if test.prop == prop]
        value = _text(tests) if kind is str else _integer(tests)
        if value is None:
            return None
        message[prop] = value
    return message


def never_fires(rows: Sequence[Row]) -> list[str]:
    """The names of those `rows` whose tests contradict each other, in their order."""
    return [row.name for row in rows if witness(row, {test.prop: _kind(test) for test in row.tests}) is None]


def _kind(test: Test) -> type[str | int]:
    return str if isinstance(test.value, str) else int


def _text(tests: Sequence[Test]) -> Value | None:
    equal = {test.value for test in tests if test.op == "eq"}
    shut_out = {test.value for test in tests if test.op == "neq"}
    if equal:
        return equal.pop() if len(equal) == 1 and not equal & shut_out else None
    return next(word for word in (f"other{number}" for number in count()) if word not in shut_out)


def _integer(tests: Sequence[Test]) -> Value | None:
    low, high = -MAX_INTEGER, MAX_INTEGER
    shut_out = set()
    for test in tests:
        value = int(test.value)
        match test.op:
            case "neq":
                shut_out.add(value)
            case "gt" | "gte":
                low = max(low, value + (test.op == "gt"))
            case "lt" | "lte":
                high = min(high, value - (test.op == "lt"))
            case "eq":
                low, high = max(low, value), min(high, value)
    # Near nought first, for a number that a person would also choose.
    start = min(max(low, 0), high)
    tried = chain.from_iterable((start + step, start - step) for step in range(len(shut_out) + 1))
    return next((number for number in tried if low <= number <= high and number not in shut_out), None)
