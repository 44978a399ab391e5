"""Documents: those of a municipality, each with its text by page and paragraph, and the form where they come in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from typing import NamedTuple
from urllib.parse import quote

from flask import (
    Blueprint,
    Response,
    abort,
    g,
    make_response,
    redirect,
    render_template,
    request,
    stream_with_context,
    url_for,
)
from werkzeug.datastructures import FileStorage

from controls.documents import (
    Intake,
    SensitiveError,
    Taken,
    Wanted,
    describe,
    file_name_of,
    require_reason,
    role_of,
    title_of,
)
from controls.evidence.holders import Holders
from controls.extraction.reading import MOST_BYTES
from controls.sent import Sent
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from controls.wiring import Application
from models.access import Action, PlaceKind, kind_of_place
from models.documents import MEDIA_TYPES, Confidentiality, Document, FileKind
from models.errors import Problem, ProblemError, Where
from rules.municipalities import Municipalities
from webapp.guarding import holders, places, writes
from webapp.logs import logger
from webapp.pages.evidence.document_page import DocumentView, add_showing
from webapp.pages.evidence.document_sight import number_in
from webapp.pages.evidence.forms import Fault
from webapp.pages.frame.limits import Limit, allow
from webapp.pages.frame.script import told_as_json, wants_json

#: files in one sending, and what all of them may weigh together, in bytes
MOST_FILES, MOST_SENDING = 20, 2 * MOST_BYTES
#: documents on one page of the list
LISTED = 50
#: the fields of the form, and what each is called in `models.documents.Description`
FIELDS = {
    "tittel": "title",
    "utgiver": "publisher",
    "dato": "date",
    "fra": "period_from",
    "til": "period_to",
    "sak": "case_number",
    "gradering": "confidentiality",
}
#: the other fields of the form; `masker`: keep copies without what is found, `tross`: why to keep it all the same
OTHERS = ("kommune", "rolle", "masker", "tross", "utgave_av")
#: who put a document in when nobody says
BY = "nettside"
#: kinds that a browser could show as something of ours
_NEVER_SHOWN = frozenset({FileKind.HTML, FileKind.EML, FileKind.TXT, FileKind.CSV})
#: nothing in a document that is handed out may run or load anything
SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_CREATED, _SEE_OTHER, _UNUSABLE, _GONE = 201, 303, 422, 410


class Choices(NamedTuple):
    """What can be done with files in which something was found: a copy without it, or keeping it with a reason."""

    mask: bool
    keep: bool


def _text_of(problem: Problem) -> str:
    told: str = g.wording.problem(problem)
    return told


def _faults(problems: Iterable[Problem]) -> list[Fault]:
    names = {name: field for field, name in FIELDS.items()}
    plain = {
        "document_municipality": "kommune",
        "document_none": "filer",
        "document_reason": "tross",
        "document_reason_long": "tross",
    }
    return [Fault(_text_of(item), names.get(item.where.field) or plain.get(item.code, "filer")) for item in problems]


def _sent() -> list[FileStorage]:
    files = [file for file in request.files.getlist("filer") if file.filename]
    if not files:
        raise ProblemError.one("document_none")
    if len(files) > MOST_FILES:
        raise ProblemError.one("document_too_many", arguments={"limit": MOST_FILES})
    return files


def _content(file: FileStorage) -> Sent:
    name = file_name_of(file.filename or "")
    content = file.stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        told = {"limit": MOST_BYTES // 1_000_000}
        raise ProblemError.one("document_too_large", where=Where(file=name), arguments=told)
    return Sent(name, content)


def _filled() -> dict[str, str]:
    """The form as it was filled in, without the files."""
    return {name: request.form.get(name, "")[:2000] for name in (*FIELDS, *OTHERS)}


def _wanted(filled: Mapping[str, str], *, several: bool) -> Wanted:
    told = {field: filled[name] for name, field in FIELDS.items()}
    if several and filled["tittel"].strip():
        raise ProblemError.one("document_title_many", where=Where(field="title"))
    told["title"] = filled["tittel"] or "-"
    told["confidentiality"] = filled["gradering"] or Confidentiality.OPEN.value
    revised = filled["utgave_av"].strip()
    return Wanted(
        holder=filled["kommune"].strip(),
        description=describe(told),
        by=filled["rolle"].strip() or BY,
        document=(number_in(revised) or 0) if revised else None,
        despite=require_reason(filled["tross"]) if filled["tross"].strip() else None,
        mask=g.wording.language if filled["masker"] else None,
    )


def _title(filled: Mapping[str, str], name: str) -> str:
    return filled["tittel"].strip() or title_of(name)


def _classes() -> list[tuple[str, str]]:
    return [(item.value, g.wording.say(f"documents.class.{item.value}")) for item in Confidentiality]


class _Pages:
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.documents = Documents(application.store.engine)
        self.holders = Holders(Holdings(application.store.engine), application.municipalities)
        self.intake = Intake(self.documents, self.holders, application.scanner)
        self.view = DocumentView(application)

    def name_of(self, holder: str) -> str:
        """The name of a holder; its id when it is not known."""
        found = self.holders.find(holder)
        return found.name if found else holder

    def found(self, number: int) -> Document:
        """A document, or 404."""
        return self.documents.document(number) or abort(404)

    def form(
        self,
        filled: Mapping[str, str],
        faults: Sequence[Fault] = (),
        taken: Sequence[Taken] = (),
        choices: Choices | None = None,
    ) -> str:
        """The list with the form. `choices`: what can be done with what was found, where something was."""
        counts = self.documents.counts(holders())
        asked = filled.get("kommune", "")
        chosen = asked if asked in counts else (next(iter(counts)) if len(counts) == 1 and not asked else "")
        after = number_in(request.args.get("etter"))
        found = self.documents.documents(chosen, LISTED + 1, after) if chosen else ()
        return render_template(
            "evidence/documents.html",
            counts=[(number, self.name_of(number), count) for number, count in counts.items()],
            chosen=chosen,
            name=self.name_of(chosen) if chosen else "",
            documents=found[:LISTED],
            older=found[LISTED - 1].id if len(found) > LISTED else None,
            filled={**dict.fromkeys((*FIELDS, *OTHERS), ""), "kommune": chosen, **filled},
            faults=faults,
            faulty=dict.fromkeys((*FIELDS, "filer", "kommune", "tross"), "")
            | {fault.field: fault.text for fault in reversed(faults)},
            taken=taken,
            choices=choices,
            notes=_notes,
            suggestion=_suggestion,
            classes=_classes(),
            limit=MOST_BYTES // 1_000_000,
            file_bytes=MOST_BYTES,
            most=MOST_FILES,
        )

    def page(self, found: Document, faults: Sequence[Fault] = (), reason: str = "") -> str:
        """One document."""
        return self.view.page(found, faults, reason)


def _handed_out(documents: Documents, found: Document) -> Response:
    """A document as it came in; a browser keeps it as a file and shows and runs nothing of it."""
    newest = found.newest
    name = next((use.file_name for use in reversed(found.uses) if use.file_name), f"dokument-{found.id}")
    answer = Response(stream_with_context(documents.pieces(newest.sha256)))
    answer.mimetype = "application/octet-stream" if found.kind in _NEVER_SHOWN else MEDIA_TYPES[found.kind]
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._- ") else "_" for sign in name)
    named = f"filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    answer.headers["Content-Disposition"] = f"attachment; {named}"
    answer.headers["Content-Length"] = str(found.size)
    answer.headers["Content-Security-Policy"] = SANDBOX
    return answer


def _choices(found: Sequence[SensitiveError]) -> Choices | None:
    """What can be done with at least one of the files."""
    if not found:
        return None
    return Choices(any(item.may_be_masked for item in found), any(item.may_be_kept for item in found))


def _notes(taken: Taken) -> list[str]:
    """What whoever put a document in should know of it."""
    say = g.wording.say
    told = [say("page.documents.again")] if not taken.put.new else []
    if taken.masked:
        told.append(say("page.documents.masked", n=taken.masked))
    if taken.text.not_read is not None:
        told.append(say(f"documents.not_read.{taken.text.not_read.value}"))
    return [*told, *(say(f"documents.remark.{remark.value}") for remark in taken.text.remarks)]


def _suggestion(taken: Taken) -> str:
    """Why a document may belong to the class `security`; empty when nothing in it says so."""
    if not taken.signs:
        return ""
    say = g.wording.say
    places = []
    for item in taken.signs:
        what = say(f"sensitive.sign.{item.subject.value}")
        places.append(say("page.documents.sign", what=what, page=item.page, paragraph=item.paragraph))
    told: str = say("page.documents.suggested", places=", ".join(places))
    return told


def _as_json(taken: Sequence[Taken], problems: Sequence[Problem], choices: Choices | None) -> Response:
    """What became of one file, for a script."""
    if problems or not taken:
        # the script shows the name of the file itself
        told = [_text_of(Problem(item.code, item.arguments)) for item in problems]
        more = {"mask": choices.mask, "keep": choices.keep} if choices else {}
        return told_as_json(_UNUSABLE, problems=told, found=choices is not None, **more)
    (item,) = taken
    number = item.put.document
    return told_as_json(
        _CREATED,
        name=item.name,
        address=url_for("documents.document", number=number),
        read=item.text.not_read is None,
        notes=_notes(item),
        suggestion=_suggestion(item),
        classify=url_for("documents.classify", number=number),
    )


def _take(here: _Pages, filled: Mapping[str, str]) -> tuple[list[Taken], list[Problem], Choices | None]:
    """Take in what was sent; what was kept, what was wrong with the rest, and what can be done with findings."""
    files = _sent()
    wanted = _wanted(filled, several=len(files) > 1)
    if not writes(wanted.holder):
        # as it is told of a holder that is not there
        raise ProblemError.one("document_municipality")
    taken: list[Taken] = []
    problems: list[Problem] = []
    found: list[SensitiveError] = []
    for file in files:
        with closing(file):
            try:
                sent = _content(file)
                named = wanted.description.model_copy(update={"title": _title(filled, sent.name)})
                moment = here.application.clock()
                taken.append(here.intake.take(sent, wanted._replace(description=named), moment))
            except ProblemError as error:
                problems.extend(error.problems)
                found += [error] if isinstance(error, SensitiveError) else []
    return taken, problems, _choices(found)


def document_pages(application: Application) -> Blueprint:
    """The pages of documents."""
    pages = Blueprint("documents", __name__, url_prefix="/dokument")
    here = _Pages(application)

    @pages.before_request
    def limit() -> None:
        if request.mimetype == "multipart/form-data":
            allow(Limit(MOST_SENDING, MOST_FILES))

    _add_looking(pages, here)
    add_showing(pages, here.view)
    _add_adding(pages, here)
    _add_destroying(pages, here)
    return pages


def _add_looking(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def documents() -> str:
        revised = number_in(request.args.get("utgave_av"))
        chosen = request.args.get("kommune", _only(here.application.municipalities))[:10]
        return here.form({"kommune": chosen, "utgave_av": str(revised) if revised else ""})

    @pages.get("/<int:number>/fil")
    def file(number: int) -> Response:
        found = here.found(number)
        if found.destroyed is not None:
            abort(_GONE)
        return _handed_out(here.documents, found)


def _only(municipalities: Municipalities) -> str:
    """The holder that the reader puts documents in for, by its number of today, where there is only one."""
    own = places(Action.EVIDENCE_WRITE)
    now = {municipalities.heir(one) for one in own if kind_of_place(one) is PlaceKind.MUNICIPALITY}
    found = {one.number for one in now if one} | {one for one in own if kind_of_place(one) is PlaceKind.PROVIDER}
    return found.pop() if len(found) == 1 else ""


def _add_adding(pages: Blueprint, here: _Pages) -> None:
    @pages.post("")
    def add() -> Response:
        filled = _filled()
        taken: list[Taken] = []
        choices: Choices | None = None
        try:
            taken, problems, choices = _take(here, filled)
        except ProblemError as error:
            problems = list(error.problems)
        logger().info("documents", stored=len(taken), refused=len(request.files.getlist("filer")) - len(taken))
        if wants_json(request):
            return _as_json(taken, problems, choices)
        if not problems and len(taken) == 1 and not (taken[0].signs or taken[0].masked):
            return make_response(redirect(url_for("documents.document", number=taken[0].put.document), _SEE_OTHER))
        shown_again = {name: value for name, value in filled.items() if name == "kommune" or problems}
        page = here.form(shown_again, _faults(problems), taken, choices)
        return make_response(page, _UNUSABLE if problems else 200)

    @pages.post("/<int:number>/gradering")
    def classify(number: int) -> Response:
        found = here.found(number)
        if found.destroyed is not None:
            abort(_GONE)
        asked = request.form.get("gradering", "")
        try:
            if asked not in set(Confidentiality):
                raise ProblemError.one("document_class")
            by = request.form.get("gradert_av", "").strip() or BY
            here.intake.classify(found, Confidentiality(asked), by, here.application.clock())
            here.view.forget(found)
        except ProblemError as error:
            return make_response(here.page(found, [Fault(_text_of(item), "") for item in error.problems]), _UNUSABLE)
        return make_response(redirect(url_for("documents.document", number=number), _SEE_OTHER))

    @pages.post("/<int:number>/vedlegg/<int:attached>")
    def attachment(number: int, attached: int) -> Response:
        found = here.found(number)
        sent = here.intake.attachment(found, attached)
        if sent is None:
            abort(404)
        description = found.newest.description.model_copy(update={"title": title_of(file_name_of(sent.name))})
        # why the mail was kept is why what came with it is
        wanted = Wanted(found.holder, description, BY, despite=found.uses[-1].despite)
        try:
            taken = here.intake.take(sent, wanted, here.application.clock())
        except ProblemError as error:
            return make_response(here.page(found, [Fault(_text_of(item), "") for item in error.problems]), _UNUSABLE)
        return make_response(redirect(url_for("documents.document", number=taken.put.document), _SEE_OTHER))


def _add_destroying(pages: Blueprint, here: _Pages) -> None:
    @pages.post("/<int:number>/tilintetgjor")
    def destroy(number: int) -> Response:
        found = here.found(number)
        written = request.form.get("grunn", "")[:2000]
        try:
            reason = require_reason(written)
            by = role_of(request.form.get("rolle", "").strip() or BY)
        except ProblemError as error:
            faults = [Fault(_text_of(item), "grunn") for item in error.problems]
            return make_response(here.page(found, faults, written), _UNUSABLE)
        here.documents.destroy(found.newest.sha256, reason, by, here.application.clock())
        here.view.forget(found)
        logger().info("document_destroyed", document=number)
        return make_response(redirect(url_for("documents.document", number=number), _SEE_OTHER))
