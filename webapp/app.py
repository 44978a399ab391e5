"""The web: an application as pages. Thin: it parses the address, asks the work, and chooses the words."""

from __future__ import annotations

import hashlib
import secrets
import time
from importlib import resources
from typing import Any

from flask import Flask, Response, g, make_response, render_template, request, url_for
from jinja2 import StrictUndefined
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException

from controls.wiring import Application
from models.errors import ProblemError
from models.words import Language, Outcome
from rules.receipt import versions
from webapp.logs import error_fields, logger
from webapp.metrics import Metrics
from webapp.operations import is_operation, operation_routes
from webapp.pages import headers, language
from webapp.pages.bars import WIDTH, segments
from webapp.pages.changes import changes_pages
from webapp.pages.evaluations import evaluation_pages
from webapp.pages.home import home_pages
from webapp.pages.law import law_pages
from webapp.pages.lawbook import lawbook_pages
from webapp.pages.wording import Wording, capital
from webapp.watching import watch

#: where the Flask application keeps the parts it stands on
EXTENSION = "tilsynsklar"
#: statuses with a text of their own (`page.error.<status>.title` and `.text`); the others share one
_TOLD = frozenset({404, 405, 500, 503})
_UNUSABLE = 422
_FOREVER = "public, max-age=31536000, immutable"


def _asset_digests() -> dict[str, str]:
    """A short digest of each static file, for addresses that change when the file does."""
    folder = resources.files("webapp") / "static"
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:12] for file in folder.iterdir() if file.is_file()
    }


def _message(status: int, problems: tuple[str, ...] = (), reference: str = "") -> Response:
    """A page that says what happened and what to do."""
    wording: Wording = g.wording
    code = str(status) if status in _TOLD or status == _UNUSABLE else "other"
    page = render_template(
        "message.html",
        title=wording.say(f"page.error.{code}.title"),
        text=wording.say(f"page.error.{code}.text", reference=reference),
        problems=problems,
    )
    return make_response(page, status)


def _answer_errors(app: Flask) -> None:
    """Turn everything that goes wrong into a page in the reader's language, without any traceback."""
    log = logger()

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Response:
        response = _message(error.code or 500)
        # what the status asks for beside the page, such as the methods that are allowed
        for name, value in error.get_headers(request.environ):
            if name.lower() not in ("content-type", "content-length"):
                response.headers[name] = value
        return response

    @app.errorhandler(ProblemError)
    def unusable(error: ProblemError) -> Response:
        wording: Wording = g.wording
        return _message(_UNUSABLE, tuple(wording.problem(problem) for problem in error.problems))

    @app.errorhandler(SQLAlchemyError)
    def no_database(error: SQLAlchemyError) -> Response:
        log.error("database_unavailable", **error_fields(error))
        return _message(503)

    @app.errorhandler(Exception)
    def failed(error: Exception) -> Response:
        reference = secrets.token_hex(4)
        log.error("internal_error", reference=reference, **error_fields(error))
        return _message(500, reference=reference)


def _choose_language(app: Flask, default: Language) -> None:
    @app.before_request
    def choose() -> None:
        g.wording = Wording(language.chosen(request, default))

    @app.after_request
    def tell(response: Response) -> Response:
        if is_operation(request.endpoint):
            response.headers["Cache-Control"] = "no-store"
            return headers.protect(response, page=False)
        if request.endpoint == "static":
            if request.args.get("v"):
                response.headers["Cache-Control"] = _FOREVER
            return headers.protect(response, page=False)
        response.headers["Content-Language"] = g.wording.language.value
        language.remember(request, response)
        return headers.protect(response, page=True)


def _offer_to_templates(app: Flask) -> None:
    digests = _asset_digests()

    def asset(name: str) -> str:
        return url_for("static", filename=name, v=digests[name])

    @app.context_processor
    def offered() -> dict[str, Any]:
        wording: Wording = g.wording
        return {
            "t": wording.say,
            "word": wording.word,
            "day": wording.day,
            "period": wording.period,
            "moment": wording.moment,
            "number_words": wording.number,
            "method_words": wording.methods,
            "group_words": wording.groups,
            "section_words": wording.section,
            "reason_words": wording.reasons,
            "lang": wording.language.value,
            "languages": tuple(Language),
            "asset": asset,
            "segments": segments,
            "bar_width": WIDTH,
            "outcomes": tuple(Outcome),
            # the law written to files, where there are no evaluations (webapp.documentation)
            "static_site": bool(app.config.get("STATIC_SITE")),
        }

    app.jinja_env.filters["capital"] = capital


def create_app(application: Application) -> Flask:
    """The web application. `application`: the parts, wired (`controls.wiring.build`)."""
    app = Flask(__name__)
    app.extensions[EXTENSION] = application
    metrics = Metrics(versions()[0])
    application.store.on_kept.append(metrics.evaluated)
    watch(app, metrics, time.perf_counter)
    # a blank that nobody filled is a mistake of ours, not an empty place on the page
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    _answer_errors(app)
    _choose_language(app, application.language)
    _offer_to_templates(app)
    app.register_blueprint(home_pages(application))
    app.register_blueprint(evaluation_pages(application))
    app.register_blueprint(changes_pages(application))
    app.register_blueprint(law_pages(application))
    app.register_blueprint(lawbook_pages(application))
    app.register_blueprint(operation_routes(application, metrics))
    return app
