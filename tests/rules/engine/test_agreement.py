"""The engine against a second evaluator in plain Python: the same rows fire for every message."""

from __future__ import annotations

import operator
import os
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.engine.driver import Engine
from rules.engine.subset import MAX_INTEGER, MAX_TEXT, Message, Operator, Refused, Row, Test, types_by_case

EXAMPLES: Final = int(os.environ.get("TILSYNSKLAR_FUZZ", "150"))

COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": operator.eq,
    "neq": operator.ne,
    "lt": operator.lt,
    "lte": operator.le,
    "gt": operator.gt,
    "gte": operator.ge,
}


def plainly(rows: Sequence[Row], message: Message) -> tuple[str, ...]:
    """The sorted names of the rows that fire for `message`, worked out without the engine."""
    return tuple(
        sorted(
            row.name
            for row in rows
            if row.case == message["case"]
            and all(COMPARE[test.op](message[test.prop], test.value) for test in row.tests)
        )
    )


# Names and words that begin, end or look like each other, and some that the engine could take for its own.
PROPS: Final = ("a", "aa", "answer", "answer2", "all", "m", "name", "count", "s", "Sid", "ID", "x-y", "_")
WORDS: Final = (
    *(
        "yes",
        "ye",
        "yess",
        "Yes",
        "no",
        "n",
        "0",
        "1",
        "-1",
        "1.0",
        "true",
        "null",
        "nil",
        "NaN",
        "case",
        "m",
        "$s"[1:],
    ),
    *(
        "KRL-2",
        "KRL-2-2a",
        "(a)",
        "a b",
        " a",
        "a ",
        "år",
        "ar",
        "ÅR",
        "č",
        "x" * MAX_TEXT,
        "x" * (MAX_TEXT - 1),
    ),
)
NUMBERS: Final = (
    0,
    1,
    -1,
    2,
    9,
    10,
    -10,
    365,
    2**31,
    -(2**31),
    2**32 + 1,
    MAX_INTEGER,
    MAX_INTEGER - 1,
    -MAX_INTEGER,
)
CASES: Final = ("KRL-2", "KRL-2-2a", "KRL-3", "krl-2", "år")
OPERATORS: Final[tuple[Operator, ...]] = get_args(Operator)
TEXT_OPERATORS: Final[tuple[Operator, ...]] = ("eq", "neq")


@st.composite
def rows_and_messages(draw: st.DrawFn) -> tuple[list[Row], list[Message]]:
    """Sound rows over a few cases, and sound messages for them, many of which come near to firing."""
    kinds = {
        case: {prop: draw(st.booleans()) for prop in draw(st.lists(st.sampled_from(PROPS), max_size=4, unique=True))}
        for case in draw(st.lists(st.sampled_from(CASES), min_size=1, unique=True))
    }
    words: st.SearchStrategy[str | int] = st.sampled_from(WORDS)
    numbers: st.SearchStrategy[str | int] = st.sampled_from(NUMBERS)

    def a_test(case: str) -> st.SearchStrategy[Test]:
        def of(prop: str) -> st.SearchStrategy[Test]:
            if kinds[case][prop]:
                return st.builds(Test, st.just(prop), st.sampled_from(TEXT_OPERATORS), words)
            return st.builds(Test, st.just(prop), st.sampled_from(OPERATORS), numbers)

        return st.sampled_from(sorted(kinds[case])).flatmap(of)

    rows = []
    for case, props in kinds.items():
        tests = st.lists(a_test(case), max_size=5).map(tuple) if props else st.just(())
        for number, found in enumerate(draw(st.lists(tests, min_size=1, max_size=12))):
            rows.append(Row(f"{case}#{number}", case, found, "met"))
    messages: list[Message] = []
    for case in draw(st.lists(st.sampled_from(sorted(kinds)), max_size=12)):
        near = {
            test.prop: test.value for row in rows if row.case == case for test in row.tests if draw(st.booleans())
        }
        values: dict[str, str | int] = {
            prop: near[prop] if prop in near and draw(st.booleans()) else draw(words if text else numbers)
            for prop, text in kinds[case].items()
        }
        messages.append({"case": case, **values})
    return draw(st.permutations(rows)), messages


@pytest.mark.fuzz
@settings(max_examples=EXAMPLES, deadline=None)
@given(made=rows_and_messages(), limit=st.sampled_from([1, 5, 45]))
def test_the_engine_agrees_with_plain_python(made: tuple[list[Row], list[Message]], limit: int) -> None:
    """For sound rows and messages the engine fires just the rows that plain Python finds, in every order."""
    rows, messages = made
    expected = [plainly(rows, message) for message in messages]
    with Engine(rows, limit=limit) as engine:
        assert engine.run(messages) == expected
        assert engine.run(messages[::-1]) == expected[::-1]
        assert engine.run([*messages, *messages]) == [*expected, *expected]
        assert [engine.run([message])[0] for message in messages] == expected


ANYTHING: Final = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.binary(max_size=3),
    st.lists(st.integers(), max_size=2), st.dictionaries(st.text(max_size=2), st.integers(), max_size=2),
    st.sampled_from(WORDS), st.sampled_from(NUMBERS),
)  # fmt: skip
FIXED: Final = [
    Row("yes", "KRL-2", (Test("a", "eq", "yes"), Test("n", "gt", 0)), "met"),
    Row("not", "KRL-2", (Test("a", "neq", "yes"),), "broken"),
    Row("any", "KRL-3", (), "met"),
]


@pytest.mark.fuzz
@settings(max_examples=EXAMPLES, deadline=None)
@given(
    messages=st.lists(
        st.fixed_dictionaries(
            {"case": st.sampled_from(["KRL-2", "KRL-3", "other"]) | ANYTHING},
            optional={"a": ANYTHING, "n": ANYTHING, "id": ANYTHING, "$s": ANYTHING, "b": ANYTHING},
        ),
        max_size=4,
    )
)
def test_any_message_is_refused_or_answered_rightly(messages: list[dict[str, Any]]) -> None:
    """Whatever a message holds, it is refused for a reason or answered as plain Python answers it."""
    with Engine(FIXED) as engine:
        try:
            answers = engine.run(messages)
        except Refused:
            return
        types = types_by_case(FIXED)
        for message, names in zip(messages, answers, strict=True):
            assert {type(value) for value in message.values()} <= {str, int}
            assert set(types.get(message["case"], {})) <= set(message)
            assert names == plainly(FIXED, message)


@pytest.mark.drill
def test_a_long_run_agrees_with_plain_python() -> None:
    """Fifty thousand messages over two hundred cases are answered as plain Python answers them."""
    dice = random.Random(20260101)  # noqa: S311 - repeatable test data, nothing secret
    rows = []
    for case in range(200):
        for number in range(dice.randint(1, 6)):
            tests = [Test("answer", dice.choice(TEXT_OPERATORS), dice.choice(["yes", "no", "unknown"]))]
            tests += [Test("days", dice.choice(OPERATORS), dice.randint(-2, 2)) for _ in range(dice.randint(0, 2))]
            rows.append(Row(f"{case}#{number}", f"KRL-{case}", tuple(tests), "met"))
    by_case: dict[str, list[Row]] = {}
    for row in rows:
        by_case.setdefault(row.case, []).append(row)
    with Engine(rows) as engine:
        for _ in range(100):
            messages: list[Message] = [
                {
                    "case": f"KRL-{dice.randrange(200)}",
                    "answer": dice.choice(["yes", "no", "unknown", "perhaps"]),
                    "days": dice.randint(-3, 3),
                }
                for _ in range(500)
            ]
            expected = [plainly(by_case[str(message["case"])], message) for message in messages]
            assert engine.run(messages) == expected
