"""From rows to the JSON that the engine compiles, in pieces small enough to be fast and safe."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from rules.engine.subset import CASE, MAX_ROWS_PER_RULESET, Refused, Row, Test

DEFAULT_LIMIT: Final = 45
"""Rows in one ruleset. Fewer make a message cheaper and the sessions of a run more."""


def partition(rows: Iterable[Row], limit: int = DEFAULT_LIMIT) -> list[list[Row]]:
    """Shares `rows` out over rulesets of at most `limit` rows (1 to MAX_ROWS_PER_RULESET).

    All rows of a case stay together. Cases stand in the order in which they first came, rows in their order
    within the case. Raises Refused `case_above_limit` for a case with more than `limit` rows, ValueError for
    another limit.
    """
    if not 1 <= limit <= MAX_ROWS_PER_RULESET:
        raise ValueError(f"limit must be 1 to {MAX_ROWS_PER_RULESET}, not {limit}")
    cases: dict[str, list[Row]] = {}
    for row in rows:
        cases.setdefault(row.case, []).append(row)
    parts: list[list[Row]] = []
    for case, of_case in cases.items():
        if len(of_case) > limit:
            raise Refused("case_above_limit", case=case, count=len(of_case), limit=limit)
        if not parts or len(parts[-1]) + len(of_case) > limit:
            parts.append([])
        parts[-1].extend(of_case)
    return parts


def definition(rows: Sequence[Row]) -> dict[str, Any]:
    """The ruleset of `rows` in the JSON form of durable_rules: one pattern `m` a rule.

    The first test is of the case, a property that only our messages have, so that the engine's own state
    document can match no rule. `run` names the row; the driver takes it away before the C module reads.
    """
    return {
        row.name: {
            "all": [{"m": {"$and": [{CASE: row.case}, *(_expression(test) for test in row.tests)]}}],
            "run": row.name,
        }
        for row in rows
    }


def _expression(test: Test) -> dict[str, Any]:
    compared = {test.prop: test.value}
    return compared if test.op == "eq" else {f"${test.op}": compared}
