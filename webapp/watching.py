"""What is noted of each request: an id that the answer carries, a line in the log, and the figures for /metrics.

Nothing of it is what a user wrote: of the address only the route's pattern, of the method only the known ones.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

import structlog
from flask import Flask, Response, g, request

from webapp.logs import logger
from webapp.metrics import Metrics

HEADER = "X-Request-ID"
#: ids that a proxy may hand in: 32 hexadecimal digits, or a UUID. A name or a national identity number fits neither.
_ID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
NO_ROUTE = "none"


def request_id(given: str | None) -> str:
    """The id of a request: the one that came with it when it is well formed, otherwise a new one."""
    return given if given is not None and _ID.fullmatch(given) else uuid.uuid4().hex


def route_of_request() -> str:
    """The pattern of the route that answers the request, such as `/lov/<name>`; `none` where there is none."""
    return request.url_rule.rule if request.url_rule is not None else NO_ROUTE


def watch(app: Flask, metrics: Metrics, timer: Callable[[], float]) -> None:
    """Note every request of the application. Call it before anything else is hung on the application's requests.

    `timer`: seconds that pass evenly, such as `time.perf_counter`.
    """
    log = logger()

    @app.before_request
    def begin() -> None:
        g.began = timer()
        g.request_id = request_id(request.headers.get(HEADER))
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=g.request_id)

    # the one that is hung up first is the last to see the answer
    @app.after_request
    def end(response: Response) -> Response:
        seconds = timer() - g.began
        method = request.method if request.method in _METHODS else "other"
        route = route_of_request()
        response.headers[HEADER] = g.request_id
        metrics.answered(route, method, response.status_code, seconds)
        log.info("request", method=method, route=route, status=response.status_code, ms=round(seconds * 1000, 1))
        return response

    @app.teardown_request
    def forget(_error: BaseException | None) -> None:
        structlog.contextvars.clear_contextvars()
