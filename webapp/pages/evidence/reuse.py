"""Old evidence: what has grown too old, and what older evaluations hold that can be taken over."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.evidence.holders import HolderName
from controls.evidence.questionnaires import NO, YES
from controls.evidence.reuse import Ground, Offered, Reuse
from controls.wiring import Application
from models.access import Action
from models.errors import ProblemError
from models.evidence import SUPPRESSED, Evidence, Statement
from models.vocabulary import Fact
from models.words import ShownBy
from rules.evidence_file import read_evidence
from webapp.guarding import places
from webapp.pages.evidence.asking import value_words
from webapp.pages.evidence.forms import day_of, faults_of
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.frame.wording import Wording

_SEE_OTHER, _UNUSABLE = 303, 422
_DIGITS, _MOST = 9, 2000


def said(statement: Statement, fact: Fact | None) -> str:
    """The value of a statement in words."""
    wording: Wording = g.wording
    value = statement.value
    if value == SUPPRESSED:
        return wording.say("page.value.suppressed")
    plain = (YES if value else NO) if isinstance(value, bool) else str(value)
    return value_words(plain, fact, wording)


class _Pages(HolderPages):
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self.reuse = Reuse(self.desk, application.pack, application.machines)

    def evidence(self, holder: HolderName, number: int) -> Evidence:
        """The evidence of a stored evaluation of the municipality, or 404."""
        stored = None if holder.is_provider else self.application.store.evaluation(number)
        if stored is None or stored.summary.municipality != holder.municipality:
            abort(404)
        pack = self.application.store.pack(stored.summary.rule_set)
        name = stored.summary.evidence_file
        return read_evidence(stored.evidence, name, pack, self.application.municipalities)[0]

    def page(self, holder: HolderName, faults: Sequence[tuple[str, str]] = (), at: str = "") -> str:
        """What is too old. `at`: the statement whose form was filled in wrongly."""
        today = self.today()
        documents = [one for one in self.desk.documents.documents(holder.id) if one.destroyed is None]
        earlier = (
            ()
            if holder.is_provider
            else self.application.store.evaluations(
                municipality=holder.municipality, places=places(Action.EVALUATION_READ)
            )
        )
        return render_template(
            "evidence/reuse.html",
            holder=holder,
            stale=self.reuse.stale(holder, today),
            said=said,
            today=str(today),
            documents=[(str(one.id), one.newest.description.title or f"d{one.id}") for one in documents],
            earlier=earlier,
            faults=faults,
            at=at,
            kept=_number(request.args.get("tatt", "")),
        )

    def earlier(self, holder: HolderName, number: int, faults: Sequence[tuple[str, str]] = ()) -> str:
        """The statements of an older evaluation."""
        today = self.today()
        offers = self.reuse.offered(holder, self.evidence(holder, number), today)
        return render_template(
            "evidence/reuse_earlier.html",
            holder=holder,
            number=number,
            offers=[one for one in offers if one.hindrance is None],
            hindered=[one for one in offers if one.hindrance is not None],
            said=said,
            title=_title,
            faults=faults,
            chosen=frozenset(request.form.getlist("utsagn")),
            role=request.form.get("rolle", "")[:_MOST],
        )


def _title(one: Offered) -> str:
    return one.fact.title.get(g.wording.language.value) if one.fact else one.statement.fact


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


def reuse_pages(application: Application) -> Blueprint:
    """The pages of old evidence."""
    pages = Blueprint("reuse", __name__, url_prefix="/grunnlag/<holder>/gjenbruk")
    here = _Pages(application)

    @pages.get("")
    def reuse(holder: str) -> str:
        return here.page(here.holder(holder))

    @pages.post("/<key>")
    def still_so(holder: str, key: str) -> Response | tuple[str, int]:
        found = here.holder(holder)
        form = {name: request.form.get(name, "")[:_MOST] for name in ("vist", "dokument", "fra", "grunn", "rolle")}
        by_document = form["vist"] == ShownBy.DOCUMENT
        shown_by = ShownBy.DOCUMENT if by_document else ShownBy.ASSERTION
        try:
            document = _number(form["dokument"]) if by_document else None
            ground = Ground(shown_by.value, document, day_of(form["fra"], "fra"))
            here.reuse.still_so(found, key, ground, form["grunn"], form["rolle"], application.clock())
        except ProblemError as error:
            return here.page(found, faults_of(error), key), _UNUSABLE
        return redirect(url_for("reuse.reuse", holder=found.id), _SEE_OTHER)

    @pages.get("/vurdering/<int:number>")
    def earlier(holder: str, number: int) -> str:
        return here.earlier(here.holder(holder), number)

    @pages.post("/vurdering/<int:number>")
    def take_over(holder: str, number: int) -> Response | tuple[str, int]:
        found = here.holder(holder)
        evidence = here.evidence(found, number)
        try:
            made = here.reuse.take_over(
                found, evidence, request.form.getlist("utsagn")[:5000], request.form.get("rolle", ""),
                application.clock(),
            )  # fmt: skip
        except ProblemError as error:
            return here.earlier(found, number, faults_of(error)), _UNUSABLE
        return redirect(url_for("reuse.reuse", holder=found.id, tatt=len(made)), _SEE_OTHER)

    return pages
