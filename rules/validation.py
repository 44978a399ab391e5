"""Plain values into strict models, with every mistake told by file, line, column and field."""

from __future__ import annotations

import json
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from models.errors import Problem, ProblemError
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
    "tuple_type": "field_needs_list",
    "model_type": "field_needs_fields",
    "model_attributes_type": "field_needs_fields",
    "dict_type": "field_needs_fields",
}


def _known_path(data: Any, loc: tuple[str | int, ...]) -> Path:
    """The part of pydantic's location that names real keys (it also names union branches)."""
    path: list[str | int] = []
    here = data
    for step in loc:
        if isinstance(here, dict) and isinstance(step, str):
            if step in here:
                path.append(step)
                here = here[step]
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            path.append(step)
            here = here[step]
    return tuple(path)


def _problem(error: Any, data: Any, places: Places) -> Problem:
    kind: str = error["type"]
    loc = tuple(error["loc"])
    path = _known_path(data, loc)
    field = str(loc[-1]) if loc else ""
    arguments: dict[str, str | int] = {"field": field}
    context = error.get("ctx") or {}
    if "expected" in context:
        arguments["expected"] = str(context["expected"]).replace("'", "").replace(" or ", ", ")
    if kind == "string_pattern_mismatch":
        arguments["pattern"] = str(context.get("pattern", ""))
    if kind == "string_too_long":
        arguments["limit"] = int(context.get("max_length", 0))
    if kind == "value_error":
        return Problem(code=str(context.get("error", "field_wrong")), arguments=arguments, where=places.where(path))
    code = _CODES.get(kind, "field_wrong")
    if code == "field_wrong":
        arguments["detail"] = kind
    return Problem(code=code, arguments=arguments, where=places.where(path))


def validate(model: type[Model], data: Any, places: Places) -> Model:
    """Check `data` against `model`, strictly and as JSON values (dates as ISO text, lists for tuples).

    Returns the model. Raises ProblemError with every mistake, in the order of the file.
    """
    try:
        return model.model_validate_json(json.dumps(data))
    except ValidationError as error:
        problems: list[Problem] = []
        for detail in error.errors(include_url=False, include_input=False):
            problem = _problem(detail, data, places)
            if problem not in problems:
                problems.append(problem)
        problems.sort(key=lambda problem: (problem.where.line or 0, problem.where.column or 0))
        raise ProblemError(problems) from None
