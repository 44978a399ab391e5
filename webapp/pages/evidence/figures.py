"""Published figures: a table comes in, a person says what it shows, looks over what is read, and has it kept.

Nothing is kept between the steps but the document. What was said of the table is carried in the address, and no
figure is kept before the person has seen it with the cell it stands in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.datastructures import FileStorage

from controls.days import norwegian_day
from controls.documents import Intake, Taken, Wanted, describe, file_name_of, require_reason, title_of
from controls.evidence.assembling import Assembler, reference_of
from controls.evidence.holders import HolderName, Holders
from controls.evidence.statements import written
from controls.extraction.reading import MOST_BYTES
from controls.figures.grid import Grid, column_name, grids, require_fit
from controls.figures.keeping import Decision, Place, Stored, Telling, keep
from controls.figures.layout import title_of as table_title
from controls.figures.numbers import DecimalSign
from controls.figures.parties import Party, missing, parties_of, said_by
from controls.figures.signs import choices
from controls.figures.statements import About, Compared, Standing, compare, publisher_of, table_of
from controls.figures.taking import Left, Taking, take
from controls.sent import Sent
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from controls.wiring import Application
from models import documents as kept
from models.documents import Confidentiality, FileKind, Passage
from models.errors import Problem, ProblemError, Where
from models.evidence import SUPPRESSED
from models.holdings import Item, ItemKind
from models.vocabulary import Fact, StatisticPublisher
from webapp.logs import logger
from webapp.pages.evidence import figures_form as form
from webapp.pages.evidence.figures_form import Asked
from webapp.pages.evidence.forms import Fault
from webapp.pages.frame.limits import Limit, allow

#: who put a table in, and had figures kept, when nobody says
BY = "nettside"
#: rows of the table that are shown above the questions about it, and of regions in the list to choose from
SHOWN_ROWS, LISTED = 12, 1000
#: documents that a table can be in
KINDS = frozenset({FileKind.CSV, FileKind.XLSX})
_SEE_OTHER, _UNUSABLE = 303, 422
_FIELDS = ("utgiver", "dato", "rolle", "tross")
#: the parts of the questions that something can be missing in: which row, what is counted, which years
_PARTS = ("hvem", "hva", "naar")


class Open(NamedTuple):
    """A stored table that figures are taken from. `also`: words about it beside what stands in it."""

    document: kept.Document
    sheets: tuple[Grid, ...]
    extractor: str
    also: tuple[str, ...]


class Seen(NamedTuple):
    """What is to be looked over: the sheet, what was chosen of it, and what becomes of it."""

    grid: Grid
    asked: Asked
    about: About
    taking: Taking
    compared: tuple[Compared, ...]


class Line(NamedTuple):
    """A figure that is kept, as it is shown: with its document and its place there, where it has them."""

    item: Item
    year: int
    value: str
    group: str
    publisher: str
    table: str
    document: int | None
    place: str


def _faults(problems: Iterable[Problem]) -> list[Fault]:
    names = {"date": "dato", "publisher": "utgiver", "reason": "grunn", "by": "rolle"} | dict(
        zip(("region", "fact", "year"), _PARTS, strict=True)
    )
    plain = {"document_reason": "tross", "document_reason_long": "tross"}
    return [
        Fault(
            g.wording.problem(item), names.get(item.where.field) or plain.get(item.code) or item.where.field or "fil"
        )
        for item in problems
    ]


def _place_of(item: Item) -> str:
    if item.passage is None:
        return ""
    found = Passage.from_id(item.passage)
    return f"s{found.page}-a{found.paragraph}-{found.start}-{found.end}"


def value_words(value: object) -> str:
    """A figure as a reader sees it; one that is withheld by its name and its sign."""
    if value == SUPPRESSED:
        told: str = g.wording.say("page.figures.suppressed")
        return told
    return g.wording.number(value) if isinstance(value, int) else str(value)


def _line(item: Item) -> Line:
    figure = item.body.get("figure") or {}
    return Line(
        item,
        int(figure.get("year") or 0),
        value_words(item.body.get("value")),
        str(item.body.get("group", "")),
        publisher_of(item),
        str(figure.get("table") or ""),
        item.document,
        _place_of(item),
    )


class _Pages:
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        self.application = application
        engine = application.store.engine
        self.documents, self.holdings = Documents(engine), Holdings(engine)
        self.holders = Holders(self.holdings, application.municipalities)
        self.intake = Intake(self.documents, self.holders, application.scanner)
        self.assembler = Assembler(self.holdings, self.documents)
        self.facts: Mapping[str, Fact] = {
            name: fact for name, fact in application.pack.facts.items() if fact.statistic is not None
        }

    def holder(self, name: str) -> HolderName:
        """The holder of an address, or 404."""
        return self.holders.find(name) or abort(404)

    def parties(self, holder: HolderName) -> tuple[Party, ...]:
        """Whom figures can be about: the holder, and those who run the service for it."""
        return parties_of(holder, self.application.municipalities, self.assembler)

    def opened(self, holder: HolderName, number: int) -> Open:
        """A stored document of the holder as a table, or 404. Raises ProblemError when it holds none to take from."""
        document = self.documents.document(number)
        if document is None or document.holder != holder.id or document.destroyed is not None:
            abort(404)
        text = self.documents.text(document.newest.sha256)
        sheets = grids(text) if text is not None else ()
        if text is None or not sheets:
            raise ProblemError.one("figures_no_table")
        told = document.newest.description
        names = [use.file_name for use in document.uses if use.file_name]
        also = tuple(word for word in (told.publisher, told.title, *names) if word)
        return Open(document, sheets, text.extractor, also)

    def asked(self, holder: HolderName, opened: Open) -> tuple[Grid, Asked]:
        """The sheet of the present request and what was chosen of it. Raises ProblemError when it is too large."""
        grid = require_fit(form.sheet_of(request.args, opened.sheets))
        merged = opened.document.kind is FileKind.XLSX
        asked = form.asked_of(
            request.args, grid, self.parties(holder), holder.name, self.facts, opened.also, merged=merged
        )
        return grid, asked

    def seen(self, holder: HolderName, opened: Open, grid: Grid, asked: Asked) -> Seen:
        """What becomes of a table. Raises ProblemError with what is still to be said of it."""
        document, chosen = opened.document, asked.chosen
        problems = missing(chosen, document=None if document.newest.description.date else document.id)
        if problems:
            raise ProblemError(problems)
        publisher = said_by(holder, chosen.source.publisher)
        about = About(asked.party, publisher, chosen.source, reference_of(document.id))
        taking = take(grid, chosen, self.facts, self.application.clock().year)
        items = self.holdings.items(holder.id, ItemKind.STATEMENT)
        return Seen(grid, asked, about, taking, compare(taking.taken, items, about))

    # --- pages ---

    def start(self, holder: HolderName, faults: Sequence[Fault] = (), found: str = "") -> str:
        """The figures that are kept, and the form where a table comes in. `found`: whether it may be kept anyway."""
        lines: dict[str, list[Line]] = {}
        for item in self.holdings.items(holder.id, ItemKind.STATEMENT):
            if item.gone is None and item.name in self.facts:
                lines.setdefault(item.name, []).append(_line(item))
        tables = [item for item in self.documents.documents(holder.id) if item.kind in KINDS and not item.destroyed]
        filled = {name: request.form.get(name, "")[:1000] for name in _FIELDS}
        return render_template(
            "evidence/figures.html",
            holder=holder,
            facts=[(self.facts[name], sorted(told, key=lambda line: line.year)) for name, told in lines.items()],
            tables=tables,
            filled=filled | {"dato": filled["dato"] or str(norwegian_day(self.application.clock()))},
            faults=faults,
            faulty=dict.fromkeys(("fil", *_FIELDS), "") | {fault.field: fault.text for fault in reversed(faults)},
            found=found,
            limit=MOST_BYTES // 1_000_000,
            publishers=[publisher.value for publisher in StatisticPublisher],
            done={name: form.number_of(request.args.get(name)) for name in ("lagret", "der", "beholdt", "trukket")},
        )

    def mapping(
        self, holder: HolderName, opened: Open, grid: Grid, asked: Asked, faults: Sequence[Fault] = ()
    ) -> str:
        """What a table shows: as it is understood, to be changed and looked over."""
        chosen, told = asked.chosen, asked.told
        columns = range(1, grid.last_column + 1)
        rows = [row for row in sorted(grid.rows) if row > chosen.layout.header[0] - 3][:SHOWN_ROWS]
        return render_template(
            "evidence/figures_mapping.html",
            holder=holder,
            document=opened.document,
            sheets=opened.sheets,
            grid=grid,
            asked=asked,
            chosen=chosen,
            told=told,
            parties=self.parties(holder),
            columns=[(number, column_name(number)) for number in columns],
            named={number: form.column_text(grid, chosen.layout, number) for number in columns},
            rows=[(row, [grid.cell(row, number) for number in columns]) for row in rows],
            own=form.OWN,
            other=form.OTHER,
            roles={role.value: code for role, code in form.ROLES.items()},
            facts=self.facts,
            used={meant.fact for meant in chosen.measures.values() if meant.fact},
            measures=list(enumerate(told.measures[: form.MOST_MEASURES])),
            more_measures=max(len(told.measures) - form.MOST_MEASURES, 0),
            regions=list(enumerate(told.regions[:LISTED])),
            groups={group.value: code for group, code in form.GROUPS.items()},
            signs={sign: [meaning.value for meaning in choices(sign)] for sign in chosen.signs},
            decimals=[sign.value for sign in DecimalSign],
            publishers=[publisher.value for publisher in StatisticPublisher],
            title=table_title(grid, chosen.layout),
            faults=faults,
            faulty=dict.fromkeys((form.PUBLISHER, *_PARTS), "")
            | {fault.field: fault.text for fault in reversed(faults)},
            new_layout=asked.fresh and form.CHECK in request.args,
        )

    def preview(
        self,
        holder: HolderName,
        opened: Open,
        seen: Seen,
        faults: Sequence[Fault] = (),
    ) -> str:
        """The figures as they would be kept, beside those that are there, and what is left out."""
        by_fact: dict[str, list[Compared]] = {}
        for item in seen.compared:
            by_fact.setdefault(item.taken.meant.fact, []).append(item)
        left: dict[str, list[Left]] = {}
        for one in seen.taking.left:
            left.setdefault(one.fact, []).append(one)
        source = seen.asked.chosen.source
        new = sum(item.standing is not Standing.SAME for item in seen.compared)
        return render_template(
            "evidence/figures_preview.html",
            holder=holder,
            document=opened.document,
            grid=seen.grid,
            asked=seen.asked,
            source=source,
            party=next((item.name for item in self.parties(holder) if item.id == seen.asked.party), holder.name),
            facts=[(self.facts[name], table_of(source, self.facts[name]), told) for name, told in by_fact.items()],
            facts_by=self.facts,
            left=[(self.facts[name], told) for name, told in left.items()],
            taking=seen.taking,
            differing=[item for item in seen.compared if item.standing is Standing.DIFFERS],
            same=len(seen.compared) - new,
            new=new,
            value_words=value_words,
            line=_line,
            decisions={item.code: request.form.get(f"valg-{item.code}", "") for item in seen.compared},
            filled={name: request.form.get(name, "")[:1000] for name in ("grunn", "rolle")},
            faults=faults,
            faulty=dict.fromkeys(("grunn", "rolle", *(item.code for item in seen.compared)), "")
            | {fault.field: fault.text for fault in reversed(faults)},
            query=_query(),
        )

    # --- doing ---

    def take_in(self, holder: HolderName) -> Taken:
        """Keep the file of the request as a document. Raises ProblemError when it cannot be."""
        file: FileStorage | None = next((item for item in request.files.getlist("fil") if item.filename), None)
        if file is None:
            raise ProblemError.one("document_none", where=Where(field="fil"))
        told = {name: request.form.get(name, "")[:1000] for name in _FIELDS}
        if not told["dato"].strip():
            raise ProblemError.one("document_no_such_day", where=Where(field="date"))
        name = file_name_of(file.filename or "")
        content = file.stream.read(MOST_BYTES + 1)
        file.close()
        if len(content) > MOST_BYTES:
            limit = {"limit": MOST_BYTES // 1_000_000}
            raise ProblemError.one("document_too_large", where=Where(file=name), arguments=limit)
        described = describe(
            {
                "title": title_of(name),
                "publisher": told["utgiver"],
                "date": told["dato"],
                "confidentiality": Confidentiality.OPEN.value,
            }
        )
        despite = require_reason(told["tross"]) if told["tross"].strip() else None
        wanted = Wanted(holder.id, described, told["rolle"].strip() or BY, despite=despite)
        return self.intake.take(Sent(name, content), wanted, self.application.clock())

    def store(self, opened: Open, seen: Seen) -> Stored:
        """Keep the figures of the present request. Raises ProblemError when it cannot be."""
        said = {item.code: request.form.get(f"valg-{item.code}", "") for item in seen.compared}
        decisions = {code: Decision(text) for code, text in said.items() if text in list(Decision)}
        reason = request.form.get("grunn", "")
        if Decision.REPLACE in decisions.values():
            reason = written(reason, "reason")
        by = written(request.form.get("rolle", "").strip() or BY, "by")
        place = Place(opened.document, seen.grid, opened.extractor, seen.about)
        telling = Telling(by, self.application.clock(), reason)
        return keep(self.holdings, place, seen.compared, decisions, self.facts, telling)


def _query() -> str:
    """What was chosen, as it stands in the address."""
    return urlencode([(name, value) for name, values in request.args.lists() for value in values])


def figure_pages(application: Application) -> Blueprint:
    """The pages of figures."""
    pages = Blueprint("figures", __name__, url_prefix="/grunnlag/<holder>/tall")
    here = _Pages(application)

    @pages.before_request
    def limit() -> None:
        if request.mimetype == "multipart/form-data":
            allow(Limit(MOST_BYTES + 1_000_000, 1))

    _add_start(pages, here)
    _add_mapping(pages, here)
    _add_preview(pages, here)
    return pages


def _add_start(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def figures(holder: str) -> str:
        return here.start(here.holder(holder))

    @pages.post("")
    def add(holder: str) -> Response:
        whose = here.holder(holder)
        try:
            taken = here.take_in(whose)
        except ProblemError as error:
            may_be_kept = "yes" if getattr(error, "may_be_kept", False) else ""
            return make_response(here.start(whose, _faults(error.problems), may_be_kept), _UNUSABLE)
        logger().info("figures_document", kept=1)
        return make_response(
            redirect(url_for("figures.mapping", holder=holder, document=taken.put.document), _SEE_OTHER)
        )


def _add_mapping(pages: Blueprint, here: _Pages) -> None:
    @pages.get("/<int:document>")
    def mapping(holder: str, document: int) -> Response:
        whose = here.holder(holder)
        try:
            opened = here.opened(whose, document)
            return make_response(here.mapping(whose, opened, *here.asked(whose, opened)))
        except ProblemError as error:
            return make_response(here.start(whose, _faults(error.problems)), _UNUSABLE)


def _add_preview(pages: Blueprint, here: _Pages) -> None:
    def look(holder: str, document: int) -> tuple[HolderName, Open, Seen | Response]:
        """What the address asks for; or the page that asks for what is missing."""
        whose = here.holder(holder)
        opened = here.opened(whose, document)
        grid, asked = here.asked(whose, opened)
        if asked.fresh:
            # nothing was chosen, or the table is read otherwise than when it was: that has to be looked at first
            return whose, opened, make_response(here.mapping(whose, opened, grid, asked))
        try:
            return whose, opened, here.seen(whose, opened, grid, asked)
        except ProblemError as error:
            page = here.mapping(whose, opened, grid, asked, _faults(error.problems))
            return whose, opened, make_response(page, _UNUSABLE)

    @pages.get("/<int:document>/kontroll")
    def preview(holder: str, document: int) -> Response:
        whose, opened, seen = look(holder, document)
        return seen if isinstance(seen, Response) else make_response(here.preview(whose, opened, seen))

    @pages.post("/<int:document>/kontroll")
    def store(holder: str, document: int) -> Response:
        whose, opened, seen = look(holder, document)
        if isinstance(seen, Response):
            return seen
        try:
            stored = here.store(opened, seen)
        except ProblemError as error:
            return make_response(here.preview(whose, opened, seen, _faults(error.problems)), _UNUSABLE)
        logger().info("figures", stored=len(stored.made), withdrawn=stored.withdrawn)
        told = {
            "lagret": len(stored.made),
            "der": stored.there,
            "beholdt": stored.kept_old,
            "trukket": stored.withdrawn,
        }
        return make_response(redirect(f"{url_for('figures.figures', holder=holder)}?{urlencode(told)}", _SEE_OTHER))
