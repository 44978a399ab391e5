"""Plain values into strict models, with every mistake told by file, line, column and field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from models.errors import Argument, Problem, ProblemError
from rules.reading import Path, Places

Model = TypeVar("Model", bound=BaseModel)

#: pydantic's error type -> our problem code; the arguments named are taken from pydantic's context.
_CODES = {
    "missing": "field_missing",
    "extra_forbidden": "field_unknown",
    "string_type": "field_needs_text",
    "bool_type": "field_needs_yes_no",
    "int_type": "field_needs_whole_number",
    "int_parsing": "field_needs_whole_number",
    "date_parsing": "field_needs_date",
    "date_from_datetime_parsing": "field_needs_date",
    "date_from_datetime_inexact": "field_needs_date",
    "date_type": "field_needs_date",
    "enum": "field_not_in_list",
    "literal_error": "field_not_in_list",
    "string_pattern_mismatch": "field_wrong_form",
    "string_too_long": "field_too_long",
    "string_too_short": "field_empty",
    "too_short": "field_empty",
    "greater_than_equal": "field_too_small",
    "less_than_equal": "field_too_great",
    "tuple_type": "field_needs_list",
    "model_type": "field_needs_fields",
    "model_attributes_type": "field_needs_fields",
    "dict_type": "field_needs_fields",
}

#: branches of a union of plain values -> how such a value is written
_PLAIN = {"bool": "true, false", "int": "12", "str": "…"}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Place(NamedTuple):
    """What pydantic's location of an error names: keys that are in the file, and branches of a union."""

    path: Path
    #: the path up to the first branch; None where the error is in no union
    union: Path | None
    branches: tuple[str, ...]


def _place(data: Any, loc: tuple[str | int, ...], kind: str) -> _Place:
    path: list[str | int] = []
    union: Path | None = None
    branches: list[str] = []
    here = data
    for number, step in enumerate(loc):
        keys = here if isinstance(here, dict) else range(len(here)) if isinstance(here, list) else ()
        if step in keys:
            path.append(step)
            here = here[step]
        elif kind != "missing" or number + 1 < len(loc):
            union = tuple(path) if union is None else union
            branches.append(str(step))
    return _Place(tuple(path), union, tuple(branches))


def _field(path: Iterable[str | int]) -> str:
    """The name a person knows a place by: the key, or that of the list it is in."""
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else ""


def _problem(error: Any, place: _Place, places: Places) -> Problem:
    kind: str = error["type"]
    context = error.get("ctx") or {}
    missing = kind in ("missing", "extra_forbidden")
    arguments: dict[str, Argument] = {"field": str(error["loc"][-1]) if missing else _field(place.path)}
    if "expected" in context:
        arguments["expected"] = str(context["expected"]).replace("'", "").replace(" or ", ", ")
    if kind == "string_pattern_mismatch":
        arguments["pattern"] = str(context.get("pattern", ""))
    limit = next((context[name] for name in ("max_length", "ge", "le") if name in context), None)
    if limit is not None:
        arguments["limit"] = int(limit)
    code = _CODES.get(kind, "field_wrong")
    if kind == "value_error":
        code = str(context.get("error", code))
    elif code == "field_wrong":
        arguments["detail"] = kind
    return Problem(code=code, arguments=arguments, where=places.where(place.path))


def _in_union(union: Path, found: Sequence[_Place], places: Places) -> Problem:
    """One problem for a value that fits no branch of a union; the branches themselves mean nothing to a person."""
    branches = [name for place in found for name in place.branches]
    if set(branches) <= _PLAIN.keys():
        told: dict[str, Argument] = {
            "field": _field(union),
            "expected": ", ".join(_PLAIN[name] for name in dict.fromkeys(branches)),
        }
        return Problem("field_needs_value", told, places.where(union))
    deepest = max((place.path for place in found), key=len)
    if "met_when" in union:
        return Problem("met_when_wrong", {}, places.where(deepest))
    return Problem("field_wrong", {"field": _field(union), "detail": branches[0]}, places.where(deepest))


def _problems(errors: Iterable[Any], data: Any, places: Places) -> Iterator[Problem]:
    unions: dict[Path, list[_Place]] = {}
    for error in errors:
        place = _place(data, tuple(error["loc"]), error["type"])
        if error["type"] == "too_short" and error["input"]:
            continue  # a list that has items, none of them right: that is told of each
        if place.union is None:
            yield _problem(error, place, places)
        else:
            unions.setdefault(place.union, []).append(place)
    for union, found in unions.items():
        yield _in_union(union, found, places)


def _days(value: Any, data: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Each day within a value that was read, with what was written for it."""
    if isinstance(value, date):
        yield path, data
    elif isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            key = info.alias or name
            if key in data:
                yield from _days(getattr(value, name), data[key], (*path, key))
    elif isinstance(value, tuple):
        for number, (item, written) in enumerate(zip(value, data, strict=True)):
            yield from _days(item, written, (*path, number))


def validate(model: type[Model], data: Any, places: Places) -> Model:
    """Check `data` against `model`, strictly and as JSON values (dates as ISO text, lists for tuples).

    Returns the model. Raises ProblemError with every mistake, in the order of the file.
    """
    try:
        read = model.model_validate_json(json.dumps(data))
    except ValidationError as error:
        found = list(_problems(error.errors(include_url=False), data, places))
        problems = [problem for number, problem in enumerate(found) if problem not in found[:number]]
        problems.sort(key=lambda problem: (problem.where.line or 0, problem.where.column or 0))
        raise ProblemError(problems) from None
    # pydantic also takes a row of digits for a day, as seconds since 1970
    wrong = [path for path, written in _days(read, data, ()) if not _DAY.fullmatch(str(written))]
    if wrong:
        raise ProblemError(Problem("field_needs_date", {"field": _field(path)}, places.where(path)) for path in wrong)
    return read
