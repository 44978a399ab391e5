"""Documents: those of a municipality, each with its text by page and paragraph, and the form where they come in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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

from controls.documents import Intake, Taken, Wanted, describe, file_name_of, require_reason, role_of, title_of
from controls.extraction.reading import MOST_BYTES
from controls.sent import Sent
from controls.storage.documents import Documents
from controls.wiring import Application
from models.documents import MEDIA_TYPES, Confidentiality, Document, FileKind, Page, Paragraph, Place, Text
from models.errors import Problem, ProblemError, Where
from webapp.logs import logger
from webapp.pages.limits import Limit, allow

#: files in one sending, and what all of them may weigh together, in bytes
MOST_FILES, MOST_SENDING = 20, 2 * MOST_BYTES
#: documents on one page of the list, and pages of a document on one page here
LISTED, PAGES = 50, 20
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
#: who put a document in when nobody says
BY = "nettside"
#: kinds that a browser could show as something of ours
_NEVER_SHOWN = frozenset({FileKind.HTML, FileKind.EML, FileKind.TXT, FileKind.CSV})
#: nothing in a document that is handed out may run or load anything
SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
_SEE_OTHER, _UNUSABLE, _GONE = 303, 422, 410
_DIGITS = 9


class Fault(NamedTuple):
    """What is wrong, in words, and the field it is about, or nothing."""

    text: str
    field: str


class Shown(NamedTuple):
    """A paragraph as it is shown: its words in pieces, each marked or not; of a table one list for each cell."""

    paragraph: Paragraph
    pieces: tuple[tuple[str, bool], ...]
    rows: tuple[tuple[tuple[tuple[str, bool], ...], ...], ...]


class ShownPage(NamedTuple):
    """A page with its heading."""

    page: Page
    heading: str
    paragraphs: tuple[Shown, ...]


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _marked(text: str, start: int, places: Iterable[Place]) -> tuple[tuple[str, bool], ...]:
    """The text in pieces; `start`: where it begins in its paragraph."""
    signs = [False] * len(text)
    for place in places:
        last = len(text) if place.end is None else min(place.end - start, len(text))
        for number in range(max(place.start - start, 0), last):
            signs[number] = True
    pieces: list[tuple[str, bool]] = []
    begun = 0
    for number in range(1, len(text) + 1):
        if number == len(text) or signs[number] != signs[begun]:
            pieces.append((text[begun:number], signs[begun]))
            begun = number
    return tuple(pieces)


def shown(paragraph: Paragraph, places: Sequence[Place]) -> Shown:
    """A paragraph with the places marked that lie in it."""
    start, rows = 0, []
    for row in paragraph.rows:
        cells = []
        for cell in row:
            cells.append(_marked(cell, start, places))
            start += len(cell) + 1
        rows.append(tuple(cells))
    return Shown(paragraph, _marked(paragraph.text, 0, places), tuple(rows))


def _heading(page: Page) -> str:
    told: str = g.wording.say(f"documents.page.{page.kind.value}", number=page.number, label=page.label)
    return told.rstrip(": ")


def _shown_pages(pages: Iterable[Page], places: Sequence[Place]) -> Iterator[ShownPage]:
    for page in pages:
        here = [place for place in places if place.page == page.number]
        paragraphs = (
            shown(item, [place for place in here if place.paragraph == item.number]) for item in page.paragraphs
        )
        yield ShownPage(page, _heading(page), tuple(paragraphs))


def _places() -> list[Place]:
    """The passages that are to be marked, from the address; what is no place is left out."""
    asked = [text for value in request.args.getlist("utdrag") for text in value.split(",")][:50]
    return [place for text in asked if (place := Place.read(text)) is not None]


def _first(text: Text, places: Sequence[Place]) -> int:
    """The page to begin at, from 0: the one that is asked for, else that of the first passage."""
    asked = _number(request.args.get("side"))
    wanted = asked if asked is not None else (places[0].page if places else 1)
    return max(0, (min(wanted, len(text.pages)) - 1) // PAGES * PAGES)


def _text_of(problem: Problem) -> str:
    told: str = g.wording.problem(problem)
    return told


def _faults(problems: Iterable[Problem]) -> list[Fault]:
    names = {name: field for field, name in FIELDS.items()}
    plain = {"document_municipality": "kommune", "document_none": "filer", "document_reason": "tross"}
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
    return {name: request.form.get(name, "")[:2000] for name in (*FIELDS, "kommune", "rolle", "tross", "utgave_av")}


def _wanted(filled: Mapping[str, str], *, several: bool) -> Wanted:
    told = {field: filled[name] for name, field in FIELDS.items()}
    if several and filled["tittel"].strip():
        raise ProblemError.one("document_title_many", where=Where(field="title"))
    told["title"] = filled["tittel"] or "-"
    told["confidentiality"] = filled["gradering"] or Confidentiality.OPEN.value
    revised = filled["utgave_av"].strip()
    return Wanted(
        municipality=filled["kommune"].strip(),
        description=describe(told),
        by=filled["rolle"].strip() or BY,
        document=(_number(revised) or 0) if revised else None,
        despite=require_reason(filled["tross"]) if filled["tross"].strip() else None,
    )


def _title(filled: Mapping[str, str], name: str) -> str:
    return filled["tittel"].strip() or title_of(name)


class _Pages:
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.documents = Documents(application.store.engine)
        self.intake = Intake(self.documents, application.municipalities)

    def name_of(self, municipality: str) -> str:
        """The name of a municipality; its number when it is not known."""
        found = self.application.municipalities.known(municipality)
        return next((item.name for item in found if item.number == municipality), municipality)

    def found(self, number: int) -> Document:
        """A document, or 404."""
        return self.documents.document(number) or abort(404)

    def form(self, filled: Mapping[str, str], faults: Sequence[Fault] = (), taken: Sequence[Taken] = ()) -> str:
        """The list with the form."""
        counts = self.documents.counts()
        asked = filled.get("kommune", "")
        chosen = asked if asked in counts else (next(iter(counts)) if len(counts) == 1 and not asked else "")
        after = _number(request.args.get("etter"))
        found = self.documents.documents(chosen, LISTED + 1, after) if chosen else ()
        return render_template(
            "documents.html",
            counts=[(number, self.name_of(number), count) for number, count in counts.items()],
            chosen=chosen,
            name=self.name_of(chosen) if chosen else "",
            documents=found[:LISTED],
            older=found[LISTED - 1].id if len(found) > LISTED else None,
            filled={**dict.fromkeys((*FIELDS, "rolle", "tross", "utgave_av"), ""), "kommune": chosen, **filled},
            faults=faults,
            faulty=dict.fromkeys((*FIELDS, "filer", "kommune", "tross"), "")
            | {fault.field: fault.text for fault in reversed(faults)},
            taken=taken,
            classes=[(item.value, g.wording.say(f"documents.class.{item.value}")) for item in Confidentiality],
            limit=MOST_BYTES // 1_000_000,
            most=MOST_FILES,
        )

    def page(self, found: Document, faults: Sequence[Fault] = (), reason: str = "") -> str:
        """One document."""
        text = self.documents.text(found.newest.sha256)
        places = _places()
        first = _first(text, places) if text else 0
        pages = text.pages[first : first + PAGES] if text else ()
        return render_template(
            "document.html",
            document=found,
            name=self.name_of(found.municipality),
            title=found.newest.description.title or g.wording.say("page.document.gone_title"),
            text=text,
            pages=tuple(_shown_pages(pages, places)),
            before=first - PAGES + 1 if first else None,
            after=first + PAGES + 1 if text and first + PAGES < len(text.pages) else None,
            faults=faults,
            reason=reason,
        )


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


def _take(here: _Pages, filled: Mapping[str, str]) -> tuple[list[Taken], list[Problem]]:
    """Take in what was sent; what was kept, and what was wrong with the rest."""
    files = _sent()
    wanted = _wanted(filled, several=len(files) > 1)
    taken: list[Taken] = []
    problems: list[Problem] = []
    for file in files:
        with closing(file):
            try:
                sent = _content(file)
                named = wanted.description.model_copy(update={"title": _title(filled, sent.name)})
                moment = here.application.clock()
                taken.append(here.intake.take(sent, wanted._replace(description=named), moment))
            except ProblemError as error:
                problems.extend(error.problems)
    return taken, problems


def document_pages(application: Application) -> Blueprint:
    """The pages of documents."""
    pages = Blueprint("documents", __name__, url_prefix="/dokument")
    here = _Pages(application)

    @pages.before_request
    def limit() -> None:
        if request.mimetype == "multipart/form-data":
            allow(Limit(MOST_SENDING, MOST_FILES))

    _add_looking(pages, here)
    _add_adding(pages, here)
    _add_destroying(pages, here)
    return pages


def _add_looking(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def documents() -> str:
        revised = _number(request.args.get("utgave_av"))
        return here.form(
            {"kommune": request.args.get("kommune", "")[:4], "utgave_av": str(revised) if revised else ""}
        )

    @pages.get("/<int:number>")
    def document(number: int) -> str:
        return here.page(here.found(number))

    @pages.get("/<int:number>/fil")
    def file(number: int) -> Response:
        found = here.found(number)
        if found.destroyed is not None:
            abort(_GONE)
        return _handed_out(here.documents, found)


def _add_adding(pages: Blueprint, here: _Pages) -> None:
    @pages.post("")
    def add() -> Response:
        filled = _filled()
        taken: list[Taken] = []
        try:
            taken, problems = _take(here, filled)
        except ProblemError as error:
            problems = list(error.problems)
        logger().info("documents", kept=len(taken), refused=len(problems))
        if not problems and len(taken) == 1:
            return make_response(redirect(url_for("documents.document", number=taken[0].put.document), _SEE_OTHER))
        shown_again = {name: value for name, value in filled.items() if name == "kommune" or problems}
        return make_response(here.form(shown_again, _faults(problems), taken), _UNUSABLE if problems else 200)

    @pages.post("/<int:number>/vedlegg/<int:attached>")
    def attachment(number: int, attached: int) -> Response:
        found = here.found(number)
        sent = here.intake.attachment(found, attached)
        if sent is None:
            abort(404)
        description = found.newest.description.model_copy(update={"title": title_of(file_name_of(sent.name))})
        wanted = Wanted(found.municipality, description, BY)
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
        logger().info("document_destroyed", document=number)
        return make_response(redirect(url_for("documents.document", number=number), _SEE_OTHER))
