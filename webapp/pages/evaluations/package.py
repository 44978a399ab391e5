"""The package of a stored evaluation, and of a round: what anyone needs to evaluate it again."""

from __future__ import annotations

from flask import Blueprint, Response, abort, g

from controls.package import zipped
from controls.rounds.archive import archive_files, evaluation_files
from controls.rounds.desk import RoundDesk
from controls.wiring import Application
from webapp.guarding import here
from webapp.logs import logger
from webapp.pages.frame.wording import Wording

_ZIP = "application/zip"


def _zip(files: dict[str, bytes], name: str) -> Response:
    """A zip to keep. `name`: put together here, of letters, numbers and hyphens alone."""
    disposition = {"Content-Disposition": f'attachment; filename="{name}.zip"'}
    return Response(zipped(files), mimetype=_ZIP, headers=disposition)


def package_pages(application: Application) -> Blueprint:
    """The addresses of packages."""
    pages = Blueprint("packages", __name__)
    desk = RoundDesk.of(application)

    @pages.get("/vurdering/<int:number>/pakke")
    def evaluation(number: int) -> Response:
        wording: Wording = g.wording
        files = evaluation_files(application.store, application.municipalities, number, wording.language)
        return _zip(files, f"vurdering-{number}") if files else abort(404)

    @pages.get("/runde/<int:number>/pakke")
    def archive(number: int) -> Response:
        wording: Wording = g.wording
        person = here()
        view = desk.book.view(number, person) if person is not None else None
        if view is None:
            abort(404)
        logger().info("round_archived", round=number)
        files = archive_files(view.state, application.store, application.municipalities, wording.language)
        return _zip(files, f"runde-{number}")

    return pages
