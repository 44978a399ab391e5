"""Whether a script asks, and how it is told what a page would say."""

from __future__ import annotations

from typing import Any, Final

from flask import Request, Response, jsonify

_JSON: Final = "application/json"


def wants_json(asked: Request) -> bool:
    """Whether the one who asks wants JSON rather than a page; a browser that shows pages never does."""
    return asked.accept_mimetypes.best_match(("text/html", _JSON), default="text/html") == _JSON


def told_as_json(status: int, **told: Any) -> Response:  # noqa: ANN401 - JSON values
    """An answer in JSON."""
    answer = jsonify(**told)
    answer.status_code = status
    return answer
