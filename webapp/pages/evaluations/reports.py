"""The report of a stored evaluation, as a page and as files to keep."""

from __future__ import annotations

from flask import Blueprint, Response, abort, g, make_response, render_template, request

from controls.reports.docx import docx_of
from controls.reports.material import MOST_SIGNS, Details, details_of
from controls.reports.parts import plain
from controls.reports.pdf import pdf_of
from controls.reports.stored import StoredReport, stored_report
from controls.wiring import Application
from models.words import Language
from webapp.pages.frame.wording import Wording, capital

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def report_language() -> Language:
    """The language of the report: the one asked for, otherwise the reader's."""
    wording: Wording = g.wording
    asked = request.args.get("sprak", "")
    return Language(asked) if asked in list(Language) else wording.language


def _details() -> Details:
    return details_of(request.args.get("ansvarlig", ""), request.args.get("sak", ""))


def handed_out(content: bytes, kind: str, name: str) -> Response:
    """A file to keep. `name`: put together here, of letters, numbers and hyphens alone."""
    answer = make_response(content)
    answer.mimetype = kind
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def report_pages(application: Application) -> Blueprint:
    """The pages of reports."""
    pages = Blueprint("reports", __name__, url_prefix="/vurdering")

    def asked_for(number: int, details: Details) -> StoredReport:
        found = stored_report(
            application.store, application.municipalities, application.statutes, number, report_language(), details
        )
        if found is None:
            abort(404)
        return found

    @pages.get("/<int:number>/rapport")
    def report(number: int) -> str:
        details = _details()
        found = asked_for(number, details)
        wording: Wording = g.wording
        return render_template(
            "evaluations/report.html",
            number=number,
            summary=found.summary,
            told=plain(found.report),
            details=details,
            most=MOST_SIGNS,
            choices=[(language.value, capital(wording.word("language", language.value))) for language in Language],
        )

    @pages.get("/<int:number>/rapport.pdf")
    def pdf(number: int) -> Response:
        found = asked_for(number, _details())
        return handed_out(pdf_of(found.report), PDF, f"{found.report.name}.pdf")

    @pages.get("/<int:number>/rapport.docx")
    def docx(number: int) -> Response:
        found = asked_for(number, _details())
        return handed_out(docx_of(found.report), DOCX, f"{found.report.name}.docx")

    return pages
