"""What the forms of evidence have in common: the days in them, and what is wrong, in words, beside each field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from flask import g

from models.errors import Problem, ProblemError, Where
from rules.evidence_file import is_day
from webapp.pages.frame.wording import Wording


class Fault(NamedTuple):
    """What is wrong, in words, and the field of the form it is about, or nothing."""

    text: str
    field: str


def day_of(text: str, field: str) -> date:
    """A day that was sent. Raises ProblemError with the field when it is none."""
    if not is_day(text):
        raise ProblemError.one("request_no_day", where=Where(field=field))
    return date.fromisoformat(text)


def faults_of(error: ProblemError, places: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """What is wrong, in words, each with the id of its field. `places`: other names of fields."""
    wording: Wording = g.wording
    names = {"by": "rolle", "reason": "grunn", **(places or {})}
    plain = (Problem(item.code, item.arguments) for item in error.problems)
    fields = (names.get(item.where.field, item.where.field) for item in error.problems)
    return [(wording.problem(problem), field) for problem, field in zip(plain, fields, strict=True)]


def by_field(faults: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The first thing that is wrong with each field; nothing, for a field that is as it should be."""
    found: defaultdict[str, str] = defaultdict(str)
    for text, field in faults:
        found.setdefault(field, text)
    return found
