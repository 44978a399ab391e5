"""From rows to rulesets: how they are shared out, what the engine gets, and the known fact for each row."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.engine.definition import DEFAULT_LIMIT, definition, partition
from rules.engine.subset import MAX_INTEGER, MAX_ROWS_PER_RULESET, Operator, Refused, Row, Test, types_by_case
from rules.engine.witness import never_fires, witness


def rows_of(case: str, count: int) -> list[Row]:
    """`count` rows of `case` that exclude each other."""
    return [Row(f"{case}-{n}", case, (Test("n", "eq", n),), "met") for n in range(count)]


@given(sizes=st.lists(st.integers(1, 20), max_size=30), limit=st.integers(20, MAX_ROWS_PER_RULESET))
def test_partition_keeps_cases_together_and_in_order(sizes: list[int], limit: int) -> None:
    """No part is over the limit, no case is split, nothing is lost, and the order of the rows is kept."""
    rows = [row for number, size in enumerate(sizes) for row in rows_of(f"c{number}", size)]
    parts = partition(rows, limit)
    assert [row for part in parts for row in part] == rows
    assert all(0 < len(part) <= limit for part in parts)
    homes = [
        {number for number, part in enumerate(parts) for row in part if row.case == f"c{n}"}
        for n in range(len(sizes))
    ]
    assert all(len(home) == 1 for home in homes)


def test_partition_gathers_scattered_cases() -> None:
    """Rows of one case that stand apart come together where the case first stood."""
    first, second = rows_of("a", 2), rows_of("b", 2)
    assert partition([first[0], second[0], first[1], second[1]]) == [[*first, *second]]


def test_partition_refuses_a_case_above_the_limit() -> None:
    """A case with more rows than the limit is refused, not split."""
    with pytest.raises(Refused) as caught:
        partition(rows_of("a", DEFAULT_LIMIT + 1))
    assert (caught.value.id, caught.value.arguments["count"]) == ("case_above_limit", DEFAULT_LIMIT + 1)


@pytest.mark.parametrize("limit", [0, -1, MAX_ROWS_PER_RULESET + 1])
def test_partition_has_a_bounded_limit(limit: int) -> None:
    """A limit that would leave the safe size of a ruleset is an error of the program."""
    with pytest.raises(ValueError, match="limit must be"):
        partition([], limit)


def test_definition_is_the_engines_own_json() -> None:
    """A row becomes one pattern over one message, the test of the case first, equality in its short form."""
    tests = (Test("answer", "eq", "yes"), Test("mode", "neq", "planned"), Test("days", "lte", 365))
    assert definition([Row("r1", "KRL-2", tests, "met")]) == {
        "r1": {
            "all": [
                {
                    "m": {
                        "$and": [
                            {"case": "KRL-2"},
                            {"answer": "yes"},
                            {"$neq": {"mode": "planned"}},
                            {"$lte": {"days": 365}},
                        ]
                    }
                }
            ],
            "run": "r1",
        }
    }


def test_definition_can_be_written_and_read_again() -> None:
    """The definition holds nothing but plain JSON."""
    made = definition(rows_of("a", 3))
    assert json.loads(json.dumps(made)) == made


def fires(tests: tuple[Test, ...], message: dict[str, Any]) -> bool:
    """Whether all `tests` hold: plain Python, beside the program."""
    compare = {
        "eq": lambda a, b: a == b,
        "neq": lambda a, b: a != b,
        "lt": lambda a, b: a < b,
        "lte": lambda a, b: a <= b,
        "gt": lambda a, b: a > b,
        "gte": lambda a, b: a >= b,
    }
    return all(compare[test.op](message[test.prop], test.value) for test in tests)


OPERATORS: list[Operator] = ["eq", "neq", "lt", "lte", "gt", "gte"]
NUMBERS = st.integers(-3, 3) | st.sampled_from([MAX_INTEGER, MAX_INTEGER - 1, -MAX_INTEGER, 1 - MAX_INTEGER])
NUMBER_TESTS = st.builds(Test, st.just("n"), st.sampled_from(OPERATORS), NUMBERS)
TEXT_TESTS = st.builds(
    Test, st.just("t"), st.sampled_from(OPERATORS[:2]), st.sampled_from(["a", "b", "other0", "other1"])
)


@given(tests=st.lists(NUMBER_TESTS | TEXT_TESTS, max_size=6))
def test_a_witness_fires_its_row_and_is_found_where_one_exists(tests: list[Test]) -> None:
    """The known fact fulfils the row; where none is given, none of the values that matter would."""
    row = Row("r", "c", tuple(tests), "met")
    found = witness(row, types_by_case([row])["c"])
    if found is not None:
        assert fires(row.tests, found)
        assert found["case"] == "c"
        assert never_fires([row]) == []
        return
    assert never_fires([row]) == ["r"]
    near = {step + test.value for test in tests if isinstance(test.value, int) for step in range(-7, 8)}
    numbers = [number for number in near | {0} if -MAX_INTEGER <= number <= MAX_INTEGER]
    texts = ["a", "b", "c", "other0", "other1", "other2"]
    assert not any(fires(row.tests, {"n": number, "t": text}) for number in numbers for text in texts)
