"""Evidence taken out as a file with documents, and taken in again after a look at what would come."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import NamedTuple

from flask import Blueprint, Response, abort, g, make_response, render_template, request

from controls.documents import Intake
from controls.evidence.exchange import Parcel, Version, read_sent
from controls.evidence.exporting import export
from controls.evidence.holders import HolderName
from controls.evidence.import_look import Look
from controls.evidence.importing import (
    NAMED,
    Done,
    Importer,
    StoppedError,
    conflict_problems,
    read_parcel_evidence,
)
from controls.package import MAX_FILES, MAX_TOTAL, zipped
from controls.sent import Sent
from controls.wiring import Application
from models.errors import ProblemError, Where
from rules.evidence_file import is_day
from webapp.logs import logger
from webapp.pages.evidence.forms import Fault
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.frame.limits import Limit, allow

_UNUSABLE = 422
_MOST = 2000
#: beside the file: the form around it
_FORM = 1_000_000
_FIELDS = ("prefiks", "rolle", "utelat", "sett")
#: what the fields are called in problems
_NAMES = {"prefix": "prefiks", "by": "rolle", "file": "fil", "day": "dato"}


class Sample(NamedTuple):
    """What came: the file as it was read, and what would come of it. `sha256`: of all that was sent."""

    sha256: str
    parcel: Parcel
    look: Look


def _faults(error: ProblemError) -> list[Fault]:
    found = [Fault(g.wording.problem(item), _NAMES.get(item.where.field, "")) for item in error.problems[:NAMED]]
    more = len(error.problems) - NAMED
    return [*found, Fault(g.wording.say("page.exchange.more", n=more), "")] if more > 0 else found


def _require_looked_at(sample: Sample) -> None:
    """Nobody takes in another file than the one that was looked at."""
    if request.form.get("sett") != sample.sha256:
        raise ProblemError.one("exchange_not_looked_at", where=Where(field="file"))


class _Pages(HolderPages):
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        intake = Intake(self.desk.documents, self.desk.holders, application.scanner)
        self.importer = Importer(self.desk, intake)

    def export_form(self, holder: HolderName, day: str = "", faults: list[Fault] | None = None) -> str:
        """The form for taking out."""
        return render_template(
            "evidence/exchange.html",
            holder=holder,
            day=day or str(self.today()),
            faults=faults or [],
            faulty={fault.field: fault.text for fault in reversed(faults or [])},
            versions=tuple(Version),
        )

    def import_form(
        self,
        holder: HolderName,
        faults: list[Fault] | None = None,
        sample: Sample | None = None,
        done: Done | None = None,
        *,
        stopped: bool = False,
    ) -> str:
        """The form for taking in. `sample`: what was looked at; `stopped`: whether documents were not kept."""
        filled = {name: request.form.get(name, "")[:_MOST] for name in _FIELDS}
        found = faults or []
        conflicts = conflict_problems(sample.look.conflicts) if sample else ()
        return render_template(
            "evidence/exchange_import.html",
            holder=holder,
            filled=filled,
            faults=found,
            faulty={fault.field: fault.text for fault in reversed(found)},
            sample=sample,
            conflicts=[g.wording.problem(item) for item in conflicts],
            done=done,
            stopped=stopped,
            limit=MAX_TOTAL // 1_000_000,
        )

    def sample(self, holder: HolderName) -> Sample:
        """What was sent, read and looked at. Raises ProblemError when it cannot be used."""
        file = request.files.get("fil")
        if file is None or not file.filename:
            raise ProblemError.one("exchange_no_file", where=Where(field="file"))
        content = file.stream.read(MAX_TOTAL + 1)
        if len(content) > MAX_TOTAL:
            told = {"limit": MAX_TOTAL // 1_000_000, "files": MAX_FILES}
            raise ProblemError.one("exchange_too_large", where=Where(field="file"), arguments=told)
        parcel = read_sent(Sent(file.filename, content))
        evidence, on = read_parcel_evidence(parcel, self.application, self.today())
        prefix = request.form.get("prefiks", "").strip()[:_MOST] or None
        look = self.importer.look(holder, evidence, on, parcel, prefix)
        return Sample(hashlib.sha256(content).hexdigest(), parcel, look)


def exchange_pages(application: Application) -> Blueprint:
    """The pages where evidence goes out and comes in."""
    pages = Blueprint("exchange", __name__, url_prefix="/grunnlag/<holder>")
    here = _Pages(application)

    @pages.before_request
    def limit() -> None:
        if request.mimetype == "multipart/form-data":
            allow(Limit(MAX_TOTAL + _FORM, 1))

    _add_export(pages, here)
    _add_import(pages, here)
    return pages


def _add_export(pages: Blueprint, here: _Pages) -> None:
    @pages.get("/fil")
    def export_(holder: str) -> str:
        return here.export_form(here.municipality(holder))

    @pages.get("/fil/last-ned")
    def download(holder: str) -> Response:
        found = here.municipality(holder)
        asked, day = request.args.get("utgave", Version.WHOLE.value), request.args.get("dato", "").strip()[:10]
        version = next((one for one in Version if one.value == asked), None) or abort(404)
        try:
            if day and not is_day(day):
                raise ProblemError.one("agreement_day", where=Where(field="day"))
            on = date.fromisoformat(day) if day else here.today()
            pack = here.application.pack
            title = g.wording.say("exchange.withheld_title")
            taken_out = export(here.desk, found, on, version, pack.facts, title)
        except ProblemError as error:
            return make_response(here.export_form(found, day, _faults(error)), _UNUSABLE)
        logger().info("evidence_export", documents=len(taken_out.manifest.documents), public=version.value)
        name = f"grunnlag-{found.id}-{on}{'-offentlig' if version is Version.PUBLIC else ''}.zip"
        disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(zipped(taken_out.files), mimetype="application/zip", headers=disposition)


def _add_import(pages: Blueprint, here: _Pages) -> None:
    @pages.get("/hent")
    def import_(holder: str) -> str:
        return here.import_form(here.municipality(holder))

    @pages.post("/hent")
    def fetch(holder: str) -> Response:
        found = here.municipality(holder)
        sample: Sample | None = None
        try:
            sample = here.sample(found)
            confirmed = request.form.get("handling") == "hent"
            if not confirmed:
                return make_response(here.import_form(found, sample=sample))
            _require_looked_at(sample)
            role = request.form.get("rolle", "")
            leave = bool(request.form.get("utelat"))
            done = here.importer.take(sample.look, role, here.application.clock(), leave_stopped=leave)
        except ProblemError as error:
            page = here.import_form(found, _faults(error), sample, stopped=isinstance(error, StoppedError))
            return make_response(page, _UNUSABLE)
        logger().info("evidence_import", items=done.items, documents=done.documents, left=len(done.left))
        return make_response(here.import_form(found, sample=None, done=done))
