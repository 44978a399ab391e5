"""The web: an application as pages. Thin: it parses the address, asks the work, and chooses the words."""

from __future__ import annotations

import secrets
import time
from typing import Any

from flask import Flask, Response, g, make_response, render_template, request, url_for
from jinja2 import StrictUndefined
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import BadRequest, HTTPException, SecurityError

from controls.uploading import MAX_FILES, MAX_SENDING
from controls.wiring import Application
from models.access import Action
from models.errors import ProblemError
from models.words import Language, Outcome
from rules.receipt import versions
from webapp import assets
from webapp.guarding import SIGNED_FIELDS, Identify, guard, here, may, may_use, owns, reads, signature, writes
from webapp.logs import error_fields, logger
from webapp.metrics import Metrics
from webapp.operations import is_operation, operation_routes
from webapp.pages.access.pages import access_pages
from webapp.pages.access.session_identity import identify as by_session
from webapp.pages.evaluations.changes import changes_pages
from webapp.pages.evaluations.comparison import comparison_pages
from webapp.pages.evaluations.evaluations import evaluation_pages
from webapp.pages.evaluations.package import package_pages
from webapp.pages.evaluations.reports import report_pages
from webapp.pages.evaluations.todo import todo_pages
from webapp.pages.evaluations.upload import upload_pages
from webapp.pages.evidence.answering import answering_pages
from webapp.pages.evidence.documents import document_pages
from webapp.pages.evidence.exchange import exchange_pages
from webapp.pages.evidence.figures import figure_pages
from webapp.pages.evidence.questionnaires import questionnaire_pages
from webapp.pages.evidence.requests import request_pages
from webapp.pages.evidence.reuse import reuse_pages
from webapp.pages.evidence.sharing import sharing_pages
from webapp.pages.evidence.statements import statement_pages
from webapp.pages.evidence.workbench import workbench_pages
from webapp.pages.frame import headers, language
from webapp.pages.frame.about import about_pages
from webapp.pages.frame.bars import WIDTH, segments
from webapp.pages.frame.home import home_pages
from webapp.pages.frame.hosts import only_known_hosts
from webapp.pages.frame.limits import allowed
from webapp.pages.frame.menu import menu
from webapp.pages.frame.origin import only_from_here
from webapp.pages.frame.pictures import FLOW_WIDTH, stands
from webapp.pages.frame.script import told_as_json, wants_json
from webapp.pages.frame.search import search_pages
from webapp.pages.frame.wording import Wording, capital
from webapp.pages.law.law import law_pages
from webapp.pages.law.lawbook import lawbook_pages
from webapp.pages.overview import overview_pages
from webapp.pages.rounds.campaign import campaign_pages
from webapp.pages.rounds.for_me import for_me_pages
from webapp.pages.rounds.reports import round_report_pages
from webapp.pages.rounds.self_audit import round_pages
from webapp.pages.rounds.tilsyn import tilsyn_page, tilsyn_pages
from webapp.watching import watch

#: where the Flask application keeps the parts it stands on
EXTENSION = "tilsynsklar"
#: statuses with a text of their own (`page.error.<status>.title` and `.text`); the others share one
_TOLD = frozenset({403, 404, 405, 413, 500, 503})
_UNUSABLE = 422
#: what the fields of a form may weigh together, files left out
_FORM_BYTES = 100_000
_FOREVER = "public, max-age=31536000, immutable"


def _message(
    status: int, problems: tuple[str, ...] = (), reference: str = "", hosts: tuple[str, ...] = ()
) -> Response:
    """A page that says what happened and what to do. `hosts`: where another name was asked for, those that answer."""
    wording: Wording = g.wording
    code = "host" if hosts else str(status) if status in _TOLD or status == _UNUSABLE else "other"
    title = wording.say(f"page.error.{code}.title")
    size, files = allowed()
    text = wording.say(
        f"page.error.{code}.text",
        reference=reference, limit=size // 1_000_000, files=files, hosts=", ".join(hosts),
    )  # fmt: skip
    if isinstance(request.routing_exception, BadRequest):
        # asked for by what is no name at all: no address of a page can be made, and so no page
        return make_response(f"{title}\n{text}\n", status, {"Content-Type": "text/plain; charset=utf-8"})
    if wants_json(request):
        return told_as_json(status, title=title, text=text, problems=[{"text": problem} for problem in problems])
    return make_response(render_template("message.html", title=title, text=text, problems=problems), status)


def _answer_errors(app: Flask, hosts: tuple[str, ...]) -> None:
    """Turn everything that goes wrong into a page in the reader's language, without any traceback.

    `hosts`: the names that are answered to.
    """
    log = logger()

    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Response:
        response = _message(error.code or 500, hosts=hosts if isinstance(error, SecurityError) else ())
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
            if request.args.get("v") or assets.changes_its_name(request.path):
                response.headers["Cache-Control"] = _FOREVER
            return headers.protect(response, page=False)
        response.headers["Content-Language"] = g.wording.language.value
        language.remember(request, response)
        return headers.protect(response, page=True)


def _offer_to_templates(app: Flask) -> None:
    digests = assets.digests()
    assets.know_types()

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
            "stands": stands,
            "flow_width": FLOW_WIDTH,
            "outcomes": tuple(Outcome),
            "menu": menu,
            "person": here(),
            "signed_as": signature(),
            "signed_fields": SIGNED_FIELDS,
            "may_use": may_use,
            "may": may,
            "reads": reads,
            "owns": owns,
            "writes": writes,
            "Action": Action,
            "kept_query": language.kept_query(request),
            "endpoints": app.view_functions,
            # the law written to files, where there are no evaluations (webapp.documentation)
            "static_site": bool(app.config.get("STATIC_SITE")),
        }

    app.jinja_env.filters["capital"] = capital


def _limit_plain_forms(app: Flask) -> None:
    """Hold forms without files to the weight of their fields; Werkzeug does it only for forms that can have files."""

    @app.before_request
    def limit() -> None:
        if request.mimetype == "application/x-www-form-urlencoded":
            request.max_content_length = _FORM_BYTES


def create_app(application: Application, identify: Identify | None = None) -> Flask:
    """The web application. `application`: the parts, wired (`controls.wiring.build`).

    `identify`: who a request is from (None: whoever signed in with the browser that sends it).

    Raises ProblemError when the files of the design system are not there: the set-up was not run.
    """
    app = Flask(__name__)
    app.extensions[EXTENSION] = application
    # what a request may weigh, in its parts and beside the files; more is answered with 413
    app.config.update(MAX_CONTENT_LENGTH=MAX_SENDING, MAX_FORM_PARTS=4 * MAX_FILES, MAX_FORM_MEMORY_SIZE=_FORM_BYTES)
    metrics = Metrics(versions()[0])
    application.store.on_kept.append(metrics.evaluated)
    watch(app, metrics, time.perf_counter)
    # a blank that nobody filled is a mistake of ours, not an empty place on the page
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    _answer_errors(app, application.access.hosts)
    _choose_language(app, application.language)
    only_known_hosts(app, application.access.hosts)
    guarded = guard(app, application, identify or by_session(application))
    only_from_here(app)
    app.before_request(guarded.check)
    _limit_plain_forms(app)
    _offer_to_templates(app)
    app.register_blueprint(access_pages(application))
    app.register_blueprint(home_pages(application))
    app.register_blueprint(evaluation_pages(application))
    app.register_blueprint(report_pages(application))
    app.register_blueprint(round_report_pages(application))
    app.register_blueprint(package_pages(application))
    app.register_blueprint(todo_pages(application))
    app.register_blueprint(search_pages(application))
    app.register_blueprint(upload_pages(application, metrics))
    app.register_blueprint(document_pages(application))
    app.register_blueprint(statement_pages(application))
    app.register_blueprint(workbench_pages(application))
    app.register_blueprint(sharing_pages(application))
    app.register_blueprint(exchange_pages(application))
    app.register_blueprint(figure_pages(application))
    app.register_blueprint(changes_pages(application))
    app.register_blueprint(comparison_pages(application))
    app.register_blueprint(law_pages(application))
    app.register_blueprint(lawbook_pages(application))
    app.register_blueprint(answering_pages(application))
    app.register_blueprint(questionnaire_pages(application))
    app.register_blueprint(request_pages(application))
    app.register_blueprint(reuse_pages(application))
    app.register_blueprint(overview_pages(application))
    app.register_blueprint(round_pages(application, tilsyn_page(application)))
    app.register_blueprint(tilsyn_pages(application))
    app.register_blueprint(campaign_pages(application))
    app.register_blueprint(for_me_pages(application))
    app.register_blueprint(about_pages())
    app.register_blueprint(operation_routes(application, metrics))
    return app
