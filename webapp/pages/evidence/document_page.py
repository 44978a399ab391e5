"""A document beside what rests on it: its text with every passage marked, and statements made from its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for

from controls.documents import describe, role_of
from controls.evidence.holders import HolderName
from controls.evidence.statements import UNDO_WITHIN
from controls.sensitive.identity import holds_identity_number
from controls.wiring import Application
from models.documents import Confidentiality, Document
from models.errors import Problem, ProblemError
from webapp.pages.evidence.document_hand import PREFIX, Hands
from webapp.pages.evidence.document_sight import PAGES, Sight, first_page, is_here, passage_of, shown_pages, sight_of
from webapp.pages.evidence.forms import Fault
from webapp.pages.evidence.statement_form import faults_of, parse, sent
from webapp.pages.evidence.statement_words import told_of
from webapp.pages.evidence.workbench_view import Bench
from webapp.pages.frame.wording import Wording

#: the fields of the form for what is said of a document, and what each is called in `models.documents.Description`
DESCRIPTION = {
    "tittel": "title",
    "utgiver": "publisher",
    "dato": "date",
    "fra": "period_from",
    "til": "period_to",
    "sak": "case_number",
}
#: who changes something when nobody says
BY = "nettside"
_SEE_OTHER, _UNUSABLE, _GONE = 303, 422, 410


class DocumentView:
    """Shows documents."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        self.application = application
        self.bench = Bench(application)
        self.documents = self.bench.desk.documents
        self.hands = Hands(self.bench)

    def found(self, number: int) -> Document:
        """A document, or 404."""
        return self.documents.document(number) or abort(404)

    def holder(self, document: Document) -> HolderName:
        """Whose document it is; under its id where nobody by that is known any more."""
        found = self.bench.desk.holders.find(document.holder)
        return found or HolderName(document.holder, document.holder, is_provider=document.holder.startswith("t"))

    def forget(self, document: Document) -> None:
        """Let go of the words of a document that are remembered: it was destroyed, or its class changed."""
        for revision in document.revisions:
            self.bench.searching.forget(revision.sha256)

    def page(
        self,
        found: Document,
        faults: Sequence[Fault] = (),
        reason: str = "",
        *,
        sight: Sight | None = None,
        filled: Mapping[str, tuple[str, ...]] | None = None,
        statement_faults: Mapping[str, str] | None = None,
        described: Mapping[str, str] | None = None,
    ) -> str:
        """One document beside what rests on it.

        `faults`: what is wrong with what was sent; `reason`: why it was to be destroyed; `filled`,
        `statement_faults`: the form of a statement as it was sent, and what is wrong with it by field; `described`:
        what was said of the document.
        """
        wording: Wording = g.wording
        sight = sight or sight_of(self.bench, found)
        holder = self.holder(found)
        told = {item.key: told_of(item, self.application.pack, wording) for item in sight.items}
        first = first_page(sight)
        hand = self.hands.hand(sight, holder, told, filled, statement_faults)
        there = {item.key for item in sight.items if is_here(passage_of(item), sight)}
        now = self.application.clock()
        description = sight.revision.description
        return render_template(
            "evidence/document.html",
            document=found,
            holder=holder,
            name=holder.name,
            known=self.bench.desk.holders.find(found.holder) is not None,
            sight=sight,
            described=described or {name: getattr(description, field) or "" for name, field in DESCRIPTION.items()},
            revisions=found.revisions,
            title=description.title or wording.say("page.document.gone_title"),
            text=sight.text,
            pages=tuple(shown_pages(sight, first, told)),
            whole=[told[item.key] for item in sight.items if item.passage is None],
            elsewhere=[told[item.key] for item in sight.items if item.passage is not None and item.key not in there],
            hand=hand,
            undoable={item.key for item in sight.items if item.gone is None and now - item.at <= UNDO_WITHIN},
            address=lambda **more: self.address(sight, **more),
            before=first - PAGES + 1 if first else None,
            after=first + PAGES + 1 if first + PAGES < len(sight.pages) else None,
            faults=faults,
            faulty={fault.field: fault.text for fault in faults if fault.field},
            reason=reason,
            classes=[(item.value, wording.say(f"documents.class.{item.value}")) for item in Confidentiality],
        )

    def address(self, sight: Sight, **more: object) -> str:
        """The address of the same document in the same revision."""
        number = sight.revision.number if sight.revision != sight.document.newest else None
        anchor = more.pop("anchor", None)
        return url_for("documents.document", number=sight.document.id, utgave=number, _anchor=anchor, **more)  # type: ignore[arg-type]  # names and texts


def add_showing(pages: Blueprint, view: DocumentView) -> None:
    """The pages on which documents are shown, described, and made statements from."""

    @pages.get("/<int:number>")
    def document(number: int) -> str:
        return view.page(view.found(number))

    @pages.post("/<int:number>/utsagn")
    def make_statement(number: int) -> Response:
        return _make(view, view.found(number))

    @pages.post("/<int:number>/opplysninger")
    def describe_it(number: int) -> Response:
        return _describe(view, view.found(number))


def _make(view: DocumentView, found: Document) -> Response:
    """Keep a statement that rests on a passage; then the same passage again, for what else it says."""
    wording: Wording = g.wording
    sight = sight_of(view.bench, found)
    holder = view.bench.desk.holders.find(found.holder) or abort(404)
    chosen = view.hands.asked(request.form, wording.language.value)
    if chosen is None or found.destroyed is not None or len(sight.places) != 1:
        abort(404)
    filled = sent(request.form, PREFIX) | {"dokument": (str(found.id),)}
    parsed = parse(filled, chosen.fact)
    problems: Sequence[Problem] = parsed.problems
    if not problems:
        try:
            items = view.bench.desk.book.make(holder, parsed.drafts, parsed.by, view.application.clock())
        except ProblemError as error:
            problems = error.problems
        else:
            made = ",".join(item.key for item in items)
            place = str(sight.places[0])
            return make_response(redirect(view.address(sight, utdrag=place, laget=made, anchor="utdrag"), _SEE_OTHER))
    page = view.page(found, sight=sight, filled=filled, statement_faults=faults_of(problems, wording))
    return make_response(page, _UNUSABLE)


def _describe(view: DocumentView, found: Document) -> Response:
    """Say something else of a document, as a new revision of the same content."""
    if found.destroyed is not None:
        abort(_GONE)
    written = {name: request.form.get(name, "")[:2000] for name in DESCRIPTION}
    told: dict[str, str | None] = {field: written[name] for name, field in DESCRIPTION.items()}
    told["confidentiality"] = found.newest.description.confidentiality.value
    try:
        if any(map(holds_identity_number, written.values())):
            raise ProblemError.one("document_identity_written")
        description = describe(told)
        by = role_of(request.form.get("rettet_av", "").strip() or BY)
        view.documents.describe(found.id, description, by, view.application.clock())
    except ProblemError as error:
        names = {field: name for name, field in DESCRIPTION.items()}
        faults = [
            Fault(g.wording.problem(Problem(item.code, item.arguments)), names.get(item.where.field, "tittel"))
            for item in error.problems
        ]
        return make_response(view.page(found, faults, described=written), _UNUSABLE)
    return make_response(redirect(url_for("documents.document", number=found.id), _SEE_OTHER))
