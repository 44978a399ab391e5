"""The program's own application for gunicorn, with two addresses more: one evaluates anew, one takes long."""

from __future__ import annotations

import os
import time
from importlib import resources

from flask import Flask, jsonify

from controls.evaluating import evaluate_bytes
from controls.wiring import Application
from tests.webapp.people import let_in, open_to_all
from webapp.app import EXTENSION
from webapp.wsgi import create as create_whole


def create() -> Flask:
    """What gunicorn calls in each worker."""
    app = create_whole()
    parts: Application = app.extensions[EXTENSION]

    @app.get("/evaluate/<name>")
    def evaluate(name: str) -> str:
        content = (resources.files("examples") / name).read_bytes()
        evaluation, _ = evaluate_bytes(content, name, parts.pack, parts.machines, parts.municipalities)
        outcomes = [finding.outcome.value for finding in evaluation.findings]
        told: str = jsonify(
            digest=evaluation.receipt.findings_digest, outcomes=outcomes, process=os.getpid()
        ).get_data(as_text=True)
        return told

    @app.get("/slow/<int:seconds>")
    def slow(seconds: int) -> str:
        time.sleep(seconds)
        return "done"

    open_to_all(app, "evaluate", "slow")
    let_in(app)
    return app
