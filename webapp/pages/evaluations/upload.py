"""Evidence files come in: chosen or dropped, evaluated, and stored when they can be used."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request

from controls.storage import Stored
from controls.uploading import (
    MAX_FILES,
    MAX_SENDING,
    Kept,
    NotKept,
    Rules,
    examples,
    local_packs,
    switched_on,
    take_in,
)
from controls.wiring import Application
from rules.reading import MAX_BYTES
from webapp.guarding import here, reads_evaluation, visible
from webapp.logs import error_fields, logger
from webapp.metrics import Metrics
from webapp.pages.evaluations import upload_form
from webapp.pages.evaluations.upload_form import Choices, Fault, UnfitError
from webapp.pages.evaluations.upload_rows import (
    CREATED,
    UNUSABLE,
    Result,
    Row,
    json_answer,
    row_of,
    row_of_problems,
    status_of,
)
from webapp.pages.frame.script import wants_json

_MEGABYTE = 1_000_000
_SEE_OTHER = 303
_EXTENTS = {"whole": upload_form.WHOLE, "theme": upload_form.THEME, "same": upload_form.SAME}


def _shown(
    application: Application,
    choices: Choices,
    stored: Stored | None,
    faults: Sequence[Fault] = (),
    row: Row | None = None,
) -> str:
    """The page. `stored`: the evaluation to evaluate once more; `faults`, `row`: what is wrong with form or file."""
    return render_template(
        "evaluations/upload.html",
        choices=choices,
        summary=stored.summary if stored is not None else None,
        scoped=bool(stored is not None and stored.evaluation.receipt.scope),
        faults=[(g.wording.problem(fault.problem), fault.field) for fault in faults],
        faulty=faults[0].field if faults else "",
        row=row,
        laws=application.pack.laws,
        local=local_packs(),
        examples=tuple(examples().values()),
        first_day=application.pack.first_day,
        file_limit=MAX_BYTES // _MEGABYTE,
        total_limit=MAX_SENDING // _MEGABYTE,
        file_bytes=MAX_BYTES,
        number_limit=MAX_FILES,
        extents=_EXTENTS,
    )


def _note(results: Sequence[Result], metrics: Metrics) -> None:
    """Count what came in, in the log and in the figures: numbers only."""
    log = logger()
    kept = sum(isinstance(result, Kept) for result in results)
    metrics.uploaded(kept, len(results) - kept)
    log.info("upload", files=len(results), stored=kept, refused=len(results) - kept)
    for result in results:
        if isinstance(result, NotKept):
            log.error("database_unavailable", **error_fields(result.error))


def _unfit(application: Application, choices: Choices, stored: Stored | None, fault: Fault) -> Response:
    if wants_json(request):
        return json_answer([row_of_problems("", [fault.problem], g.wording)], UNUSABLE)
    return make_response(_shown(application, choices, stored, [fault]), UNUSABLE)


def _answer(application: Application, choices: Choices, stored: Stored | None, results: Sequence[Result]) -> Response:
    """What is answered about files: to a script as JSON, to a reader the evaluation itself or a page."""
    rows = [row_of(result, g.wording) for result in results]
    status = status_of(results)
    if wants_json(request):
        return json_answer(rows, status)
    if len(rows) > 1:
        page = render_template(
            "evaluations/upload_result.html", rows=rows, stored=sum(bool(row.address) for row in rows)
        )
        # a page with several links is no new place of its own
        return make_response(page, 200 if status == CREATED else status)
    if rows[0].address:
        return make_response(redirect(rows[0].address, _SEE_OTHER))
    return make_response(_shown(application, choices, stored, row=rows[0]), status)


def upload_pages(application: Application, metrics: Metrics) -> Blueprint:
    """The page where evidence comes in. `metrics`: how many files are told to it, and nothing of what they are."""
    pages = Blueprint("upload", __name__, url_prefix="/vurdering/ny")
    rules = Rules(application.pack)

    def stored_as(text: str | None) -> Stored | None:
        """The stored evaluation whose evidence is to be evaluated once more; None when a new file is."""
        if text is None:
            return None
        number = upload_form.number_of(text)
        return (application.store.evaluation(number) if reads_evaluation(number) else None) or abort(404)

    @pages.get("")
    def form() -> str:
        stored = stored_as(request.args.get(upload_form.FROM))
        if stored is None:
            return _shown(application, Choices(), None)
        local = switched_on(application.store.pack(stored.summary.rule_set))
        extent = upload_form.SAME if stored.evaluation.receipt.scope else upload_form.WHOLE
        return _shown(application, Choices(extent=extent, local=local), stored)

    @pages.post("")
    def evaluate() -> Response:
        stored = stored_as(request.form.get(upload_form.FROM))
        choices = upload_form.choices_of(request.form)
        try:
            wanted = upload_form.wanted_of(choices, application.pack, stored)
            sent = upload_form.sent_by(request, stored)
        except UnfitError as error:
            return _unfit(application, choices, stored, error.fault)
        results = take_in(sent, wanted, rules, application, lambda number: visible().owner_for(here(), number))
        _note(results, metrics)
        return _answer(application, choices, stored, results)

    @pages.get("/eksempel/<name>")
    def example(name: str) -> Response:
        found = examples().get(name)
        if found is None:
            abort(404)
        disposition = {"Content-Disposition": f'attachment; filename="{found.file}"'}
        return Response(found.content, mimetype="application/yaml", headers=disposition)

    return pages
