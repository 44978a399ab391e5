"""The application for other servers, such as gunicorn: `webapp.wsgi:create()`.

It must be made in each worker process, after the fork, never before: the engine and the connections to the database
belong to the process that made them.
"""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Flask

from controls.settings import load_settings
from models.errors import ProblemError
from models.words import Language
from webapp.app import create_app
from webapp.console.words import problem_text
from webapp.logs import logger, set_up
from webapp.serving import start

#: gunicorn's own code for a worker that will not start however often it is tried
BOOT_ERROR = 3


def _now() -> datetime:
    """The present moment; the only clock of a server process, handed to what needs one."""
    return datetime.now(UTC)


def create() -> Flask:
    """A whole application by the settings.

    When law, settings or database cannot be used, the log says why, and SystemExit ends the process with 3, which
    tells gunicorn not to try again.
    """
    try:
        return create_app(start(load_settings(), _now))
    except ProblemError as error:
        set_up("info")
        for problem in error.problems:
            # it is about the installation, not about anybody's evidence
            logger().error("cannot_start", problem=problem_text(problem, Language.EN))
        raise SystemExit(BOOT_ERROR) from None
