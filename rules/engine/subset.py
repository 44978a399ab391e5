"""The safe subset of the rule engine: what a row and a message may look like. Everything else is refused.

A row is one pattern over one flat message: equality and inequality of short texts and whole numbers, and
order between whole numbers. No joins, no negation, no arithmetic, no arrays, no null, no regular expressions.
Each bound below stands well inside the place where durable_rules 2.0.28 begins to fail; the tests beside this
module show that place and that it cannot be reached.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, Self, TypeAlias, get_args

Operator: TypeAlias = Literal["eq", "neq", "lt", "lte", "gt", "gte"]
Value: TypeAlias = str | int
Message: TypeAlias = Mapping[str, Value]
Types: TypeAlias = Mapping[str, type[str | int]]

MAX_TERMS: Final = 28
"""Tests in one pattern, the test of the case included. The engine holds 32 terms, some for its own use."""
MAX_ROWS_PER_RULESET: Final = 120
"""Rows of one case, which share a ruleset. A ruleset with 513 different first tests is never finished."""
MAX_MATCHES: Final = 60
"""Rows that may match one message. From 65 on the engine fires none of them."""
MAX_PROPERTIES: Final = 252
"""Properties of one message, `case` included. The engine holds 254, two of them for `sid` and `id`."""
MAX_TEXT: Final = 200
"""Characters in a name, a case or a text value. The engine counts lengths in 16 bits."""
MAX_INTEGER: Final = 2**53
"""Greatest size of a whole number, the greatest that JSON carries everywhere without loss."""

CASE: Final = "case"
RESERVED: Final = frozenset({"id", "sid", CASE})
ORDERING: Final = frozenset({"lt", "lte", "gt", "gte"})

_OPERATORS: Final = frozenset(get_args(Operator))
_PROPERTY: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
# Texts travel as JSON that the engine reads with a parser of its own: no quotes, escapes or control signs.
# Latin letters with marks are let through for Norwegian and Sámi words.
_TEXT: Final = re.compile(r"[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e _.:;,@#/+=()|!<>&*~?-]+")
# The engine knows a name only by its 32-bit hash, also the words of its own language.
_ENGINE_NAMES: Final = (
    *("id", "sid", CASE, "$s", "$i", "$m", "$l", "$r", "$forward", "$add", "$sub", "$mul", "$div"),
    *(
        "$and",
        "$or",
        "$eq",
        "$neq",
        "$lt",
        "$lte",
        "$gt",
        "$gte",
        "$ex",
        "$nex",
        "$mt",
        "$imt",
        "$iall",
        "$iany",
    ),
)


@dataclass(frozen=True, slots=True)
class Test:
    """One test of a row: the message's property `prop` compared with `value`."""

    __test__ = False  # a noun of the rules, which pytest must not take for a test class

    prop: str
    op: Operator
    value: Value


@dataclass(frozen=True, slots=True)
class Row:
    """One row: fires for a message whose `case` equals `case` and for which all `tests` hold.

    `name` is unique over all rows of an engine. `result` is for the caller; the engine never sees it.
    """

    name: str
    case: str
    tests: tuple[Test, ...]
    result: str


class Refused(ValueError):  # noqa: N818 - the port's contract names it so; it is an answer, not an accident
    """A row or a message lies outside the safe subset. `id` is the reason, `arguments` say where and what.

    Ids for rows: `row_name_empty`, `row_name_twice`, `case_empty`, `result_type`, `property_reserved`,
    `property_unsafe`, `property_collision`, `operator_unknown`, `order_on_text`, `property_two_types`,
    `too_many_tests`, `too_many_rows`, `too_many_matches`, `too_many_properties`, `case_above_limit`.
    Ids for messages: `message_not_flat`, `message_case_missing`, `message_property_missing`,
    `message_property_type`, `message_property_reserved`, `message_property_unsafe`, `message_too_wide`.
    Ids for both: `value_type`, `value_empty`, `text_too_long`, `text_unsafe`, `integer_out_of_range`.
    """

    def __init__(self, code: str, /, **arguments: str | int) -> None:
        """`code`: the id of the refusal; `arguments`: machine-readable details by name."""
        self.id = code
        self.arguments: dict[str, str | int] = arguments
        told = ", ".join(f"{name}={value}" for name, value in arguments.items())
        super().__init__(f"{code}({told})")

    def __reduce__(self) -> tuple[partial[Self], tuple[()]]:
        return partial(type(self), self.id, **self.arguments), ()


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash by which the engine knows names and ids; for ASCII `text`."""
    number = 2166136261
    for byte in text.encode("ascii"):
        number = (number ^ byte) * 16777619 & 0xFFFFFFFF
    return number


_ENGINE_HASHES: Final = frozenset(fnv1a(name) for name in _ENGINE_NAMES)


def check_rows(rows: Iterable[Row]) -> None:
    """Raises Refused for the first thing in `rows` that lies outside the safe subset; returns nothing."""
    cases: dict[str, list[Row]] = {}
    names: set[str] = set()
    hashes: dict[int, str] = {}
    for row in rows:
        _check_row(row)
        if row.name in names:
            raise Refused("row_name_twice", row=row.name)
        names.add(row.name)
        for test in row.tests:
            _check_test(row, test)
            _check_hash(row, test.prop, hashes)
        cases.setdefault(row.case, []).append(row)
    for case, of_case in cases.items():
        _check_case(case, of_case)


def check_message(message: Message, types: Types) -> None:
    """Raises Refused unless `message` is flat, safe and has each property of `types` with its type.

    `types` are those of the message's case (see `types_by_case`); empty for a case that no row asks about.
    """
    if not isinstance(message, Mapping):
        raise Refused("message_not_flat", type=type(message).__name__)
    if CASE not in message:
        raise Refused("message_case_missing")
    if len(message) > MAX_PROPERTIES:
        raise Refused("message_too_wide", count=len(message), limit=MAX_PROPERTIES)
    case = message[CASE]
    if not isinstance(case, str):
        raise Refused("value_type", property=CASE, type=type(case).__name__)
    for prop, value in message.items():
        _check_message_property(case, prop)
        _check_value(value, case=_shown(case), property=prop)
    for prop, kind in types.items():
        if prop not in message:
            raise Refused("message_property_missing", case=case, property=prop)
        if kind_of(message[prop]) is not kind:
            raise Refused("message_property_type", case=case, property=prop, expected=kind.__name__)


def types_by_case(rows: Iterable[Row]) -> dict[str, dict[str, type[str | int]]]:
    """For each case the properties its (checked) rows test, with `str` or `int`, in order of first use."""
    types: dict[str, dict[str, type[str | int]]] = {}
    for row in rows:
        of_case = types.setdefault(row.case, {})
        for test in row.tests:
            of_case.setdefault(test.prop, kind_of(test.value))
    return types


def kind_of(value: Value) -> type[str | int]:
    """`str` for a text (also for a word of an enumeration), `int` for a whole number."""
    return str if isinstance(value, str) else int


def most_matches(rows: Sequence[Row]) -> int:
    """An upper bound for how many of `rows`, all of one case, can match one message.

    Two rows that ask for different values of one property shut each other out. The property that tells most
    is used.
    """
    best = len(rows)
    asked: dict[str, Counter[Value]] = {}
    for row in rows:
        for prop, value in {test.prop: test.value for test in row.tests if test.op == "eq"}.items():
            asked.setdefault(prop, Counter())[value] += 1
    for values in asked.values():
        free = len(rows) - values.total()
        best = min(best, free + max(values.values()))
    return best


def _check_row(row: Row) -> None:
    if not row.name:
        raise Refused("row_name_empty", case=_shown(row.case))
    _check_value(row.name, row=_shown(row.name), property="name", expected=str)
    if not row.case:
        raise Refused("case_empty", row=row.name)
    _check_value(row.case, row=row.name, property=CASE, expected=str)
    if not isinstance(row.result, str):
        raise Refused("result_type", row=row.name, type=type(row.result).__name__)
    terms = len(row.tests) + 1
    if terms > MAX_TERMS:
        raise Refused("too_many_tests", row=row.name, count=terms, limit=MAX_TERMS)


def _check_test(row: Row, test: Test) -> None:
    if _is_reserved(test.prop):
        raise Refused("property_reserved", row=row.name, property=_shown(test.prop))
    if not _is_property(test.prop):
        raise Refused("property_unsafe", row=row.name, property=_shown(test.prop))
    if test.op not in _OPERATORS:
        raise Refused("operator_unknown", row=row.name, property=test.prop, operator=_shown(test.op))
    _check_value(test.value, row=row.name, property=test.prop)
    if test.op in ORDERING and isinstance(test.value, str):
        raise Refused("order_on_text", row=row.name, property=test.prop, operator=test.op)


def _check_hash(row: Row, prop: str, hashes: dict[int, str]) -> None:
    """Two names with one hash would be one property to the engine."""
    number = fnv1a(prop)
    other = hashes.setdefault(number, prop)
    if other != prop:
        raise Refused("property_collision", row=row.name, property=prop, other=other)
    if number in _ENGINE_HASHES:
        raise Refused("property_collision", row=row.name, property=prop, other="")


def _check_case(case: str, rows: Sequence[Row]) -> None:
    if len(rows) > MAX_ROWS_PER_RULESET:
        raise Refused("too_many_rows", case=case, count=len(rows), limit=MAX_ROWS_PER_RULESET)
    types: dict[str, type[str | int]] = {}
    for row in rows:
        for test in row.tests:
            if types.setdefault(test.prop, kind_of(test.value)) is not kind_of(test.value):
                raise Refused("property_two_types", case=case, row=row.name, property=test.prop)
    if len(types) + 1 > MAX_PROPERTIES:
        raise Refused("too_many_properties", case=case, count=len(types) + 1, limit=MAX_PROPERTIES)
    matches = most_matches(rows)
    if matches > MAX_MATCHES:
        raise Refused("too_many_matches", case=case, count=matches, limit=MAX_MATCHES)


def _check_message_property(case: str, prop: object) -> None:
    if prop == CASE:
        return
    if _is_reserved(prop):
        raise Refused("message_property_reserved", case=_shown(case), property=_shown(prop))
    if not _is_property(prop):
        raise Refused("message_property_unsafe", case=_shown(case), property=_shown(prop))


def _check_value(value: object, *, expected: type[str] | None = None, **where: str) -> None:
    """`expected`: `str` where only a text will do."""
    if isinstance(value, str):
        _check_text(value, where)
    elif type(value) is not int or expected is not None:
        raise Refused("value_type", **where, type=type(value).__name__)
    elif not -MAX_INTEGER <= value <= MAX_INTEGER:
        raise Refused("integer_out_of_range", **where, value=_shown(value), limit=MAX_INTEGER)


def _check_text(value: str, where: Mapping[str, str]) -> None:
    if not value:
        raise Refused("value_empty", **where)
    if len(value) > MAX_TEXT:
        raise Refused("text_too_long", **where, count=len(value), limit=MAX_TEXT)
    if _TEXT.fullmatch(value) is None:
        raise Refused("text_unsafe", **where, value=_shown(value))


def _is_reserved(name: object) -> bool:
    return isinstance(name, str) and (name in RESERVED or name.startswith("$"))


def _is_property(name: object) -> bool:
    return isinstance(name, str) and len(name) <= MAX_TEXT and _PROPERTY.fullmatch(name) is not None


def _shown(value: object) -> str:
    """`value` for an error's arguments: short, and whatever it was."""
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…"
