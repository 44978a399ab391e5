"""For those who run the program: whether it lives, whether it can work, and its figures. Machines read them."""

from __future__ import annotations

from typing import Final

from flask import Blueprint, Response, jsonify

from controls.readiness import readiness
from controls.wiring import Application
from webapp.logs import logger
from webapp.metrics import CONTENT_TYPE, Metrics

NAME: Final = "operations"
_UNAVAILABLE = 503


def is_operation(endpoint: str | None) -> bool:
    """Whether an endpoint is one of these, which have no language and no page."""
    return endpoint is not None and endpoint.startswith(f"{NAME}.")


def operation_routes(application: Application, metrics: Metrics) -> Blueprint:
    """The routes /healthz, /readyz and /metrics."""
    routes = Blueprint(NAME, __name__)
    log = logger()

    @routes.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", mimetype="text/plain")

    @routes.get("/readyz")
    def readyz() -> tuple[Response, int]:
        found = readiness(application)
        if not found.ready:
            log.warning("not_ready", **found._asdict())
        return jsonify(ready=found.ready, **found._asdict()), 200 if found.ready else _UNAVAILABLE

    @routes.get("/metrics")
    def figures() -> Response:
        return Response(metrics.shown(), content_type=CONTENT_TYPE)

    return routes
