"""The statements of a holder: all of them, each with its passage and history, withdrawn, replaced, undone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for
from ruamel.yaml import YAML

from controls.evidence.assembling import SELF
from controls.evidence.contradictions import contradictions_of
from controls.evidence.history import Bearing, StatementState, bearings, count_by, history_of, state_of
from controls.evidence.holders import HolderName
from controls.evidence.reliances import ReliancesBook
from controls.evidence.sharing import affected
from controls.evidence.statements import UNDO_WITHIN
from controls.wiring import Application
from models.documents import Passage
from models.errors import Problem, ProblemError
from models.evidence import MUNICIPALITY, Statement
from models.holdings import EventKind, Item, ItemKind, provider_number
from models.law import Texts
from models.words import SaidBy
from rules.pack import Pack
from webapp.pages.evidence.contradictions import add_contradictions
from webapp.pages.evidence.document_sight import number_in
from webapp.pages.evidence.find import add_find
from webapp.pages.evidence.statement_form import StatementForm, faults_of, filled_from, parse, sent
from webapp.pages.evidence.statement_words import Told, told_of
from webapp.pages.evidence.workbench_view import Bench, View
from webapp.pages.frame.wording import Wording

#: statements on one page
LISTED = 50
#: the filters of the list, by their names in the address
FILTERS = ("tema", "dokument", "tilstand", "sagt_av", "laget_av", "hvem")
OWN, SHARED = "egne", "delt"
_SEE_OTHER, _UNUSABLE = 303, 422
_LONGEST = 120
_RETURNS = ("/dokument/", "/grunnlag/")


class Row(NamedTuple):
    """A statement in the list.

    `name`: its id in the evidence; `shared`: it is a provider's, who is called `whose`.
    """

    told: Told
    name: str
    state: StatementState
    shared: bool
    whose: str


def _theme(text: str) -> Texts:
    head = text.partition("\nfacts:")[0]
    return Texts.model_validate(YAML(typ="safe", pure=True).load(head)["theme"])


@lru_cache(maxsize=4)
def _themes(digest: str, files: tuple[tuple[str, bytes], ...]) -> dict[str, Texts]:  # noqa: ARG001 - what it is kept by
    found: dict[str, Texts] = {}
    for _, content in files:
        text = content.decode("utf-8")
        theme = _theme(text)
        for name in dict.fromkeys(re.findall(r"^\s*(?:- )?id: ([a-z0-9_æøå-]+)\.", text, re.MULTILINE)):
            found.setdefault(name, theme)
    return found


def themes_of(pack: Pack) -> dict[str, Texts]:
    """What the themes of the vocabulary are called, by what the ids of their facts begin with."""
    files = tuple(
        (name, content) for name, content in sorted(pack.files.items()) if name.startswith("vocabulary/")
    )  # fmt: skip
    return _themes(pack.digest, files)


def whose(view: View, name: str, here: HolderName) -> str:
    """Who keeps a statement of the evidence: the provider's name, or the holder's own."""
    return view.provider_name(name) or here.name


def contradicted_in(view: View, bench: Bench) -> frozenset[str]:
    """The ids of the statements that contradict others."""
    found = contradictions_of(view.evaluation.findings, view.assembled.evidence, view.on, bench.application.pack)
    return frozenset(name for one in found for name in one.ids)


def rows_of(view: View, bench: Bench, wording: Wording) -> list[Row]:
    """The statements of a holder's evidence, newest first; those that were undone are none."""
    told = bearings(view.evaluation.findings, bench.application.pack)
    not_relied_on, contradicted = view.assembled.evidence.not_relied_on, contradicted_in(view, bench)
    found = []
    for statement in view.assembled.evidence.statements:
        item = view.assembled.of[statement.id]
        state = state_of(statement, told.get(statement.id, ()), not_relied_on, contradicted)
        shared = item.holder != view.holder.id
        found.append(
            Row(
                told_of(item, bench.application.pack, wording),
                statement.id,
                state,
                shared,
                whose(view, statement.id, view.holder),
            )
        )
    return sorted(found, key=lambda row: (row.told.at, row.told.item.id), reverse=True)


def _matches(row: Row, wanted: Mapping[str, str]) -> bool:
    item = row.told.item
    has = {
        "tema": item.name.partition(".")[0],
        "dokument": str(item.document or ""),
        "tilstand": row.state.value,
        "sagt_av": row.told.statement.said_by.value,
        "laget_av": item.by,
        "hvem": SHARED if row.shared else OWN,
    }
    return all(not value or has[name] == value for name, value in wanted.items())


class _Page:
    """What the pages of statements work with."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.bench = Bench(application)
        self.choices = ReliancesBook(self.bench.desk.holdings)

    def item(self, holder: HolderName, key: str) -> tuple[Item, str, bool]:
        """A statement by its key, what the evidence calls it, and whether it is a provider's; or 404."""
        own = self.bench.desk.holdings.item(holder.id, ItemKind.STATEMENT, key)
        if own is not None:
            if own.gone is not None and own.gone.kind is EventKind.UNDONE:
                abort(404)
            return own, own.key, False
        if holder.is_provider:
            abort(404)
        shared = self.bench.desk.assembler.assemble(holder, self.bench.today()).of.get(key)
        return (shared, key, True) if shared is not None else abort(404)

    def affected(self, holder: HolderName) -> tuple[HolderName, ...]:
        """The municipalities that a provider's statements count for today, by name; nobody for a municipality."""
        number, desk = provider_number(holder.id), self.bench.desk
        return affected(desk.holdings, desk.holders, number, self.bench.today()) if number is not None else ()

    def form(
        self,
        holder: HolderName,
        item: Item,
        filled: Mapping[str, tuple[str, ...]] | None = None,
        faults: Mapping[str, str] | None = None,
    ) -> StatementForm:
        """The form in which a statement is replaced: filled with what it was, or as it was sent."""
        told = told_of(item, self.application.pack, g.wording)
        statement: Statement = told.statement
        parties = [(SELF, holder.name)] if holder.is_provider else [(MUNICIPALITY, holder.name)]
        if not holder.is_provider:
            named = {one.agreement.known_as: one.name for one in self.bench.desk.assembler.agreements(holder.id)}
            parties += list(named.items())
        document = str(item.document) if item.document is not None else ""
        ground = {"dokument": document, "utdrag": item.passage or ""}
        if not document:
            ground["henvisning"] = statement.source.document
        begun = dict(filled) if filled is not None else filled_from(statement, **ground)
        return StatementForm(
            self.application.pack.facts[statement.fact],
            parties,
            begun,
            (statement.group,),
            faults or {},
            several=False,
        )

    def page(
        self,
        holder: HolderName,
        key: str,
        *,
        form: StatementForm | None = None,
        faults: Sequence[tuple[str, str]] = (),
        filled: Mapping[str, str] | None = None,
    ) -> str:
        """One statement. `faults`: what is wrong, in words, with the field it is about."""
        wording: Wording = g.wording
        item, name, shared = self.item(holder, key)
        desk = self.bench.desk
        view = self.bench.view(holder, self.bench.today())
        told = bearings(view.evaluation.findings, self.application.pack)
        told_here = view.assembled.of.get(name)
        statement = next((one for one in view.assembled.evidence.statements if one.id == name), None)
        state = (
            state_of(
                statement,
                told.get(name, ()),
                view.assembled.evidence.not_relied_on,
                contradicted_in(view, self.bench),
            )
            if statement is not None and told_here is not None
            else StatementState.WITHDRAWN
            if item.gone is not None
            else StatementState.UNASKED
        )
        document = desk.documents.document(item.document) if item.document is not None else None
        passage = Passage.from_id(item.passage) if item.passage is not None else None
        text = desk.documents.text(passage.sha256, passage.extractor) if passage is not None else None
        words = passage.words(text) if passage is not None and text is not None else item.quote
        gone = desk.documents.destructions([passage.sha256]) if passage is not None and text is None else {}
        source = next(
            (one for one in view.assembled.evidence.documents if statement and one.id == statement.source.document),
            None,
        )
        now = self.application.clock()
        return render_template(
            "evidence/statement.html",
            holder=holder,
            item=item,
            told=told_of(item, self.application.pack, wording),
            name=name,
            shared=shared,
            whose=view.provider_name(name) if shared else holder.name,
            state=state,
            bearings=_bearings(told.get(name, ())),
            history=history_of(item, desk.book.of(item.holder), self.choices.of(holder.id), name),
            document=document,
            source=source,
            words=words,
            destroyed=next(iter(gone.values()), document.destroyed if document is not None and not words else None),
            undoable=not shared and item.gone is None and now - item.at <= UNDO_WITHIN,
            affected=self.affected(holder),
            form=form,
            can_replace=not shared and item.gone is None and item.name in self.application.pack.facts,
            faults=faults,
            faulty={field: text for text, field in faults},
            filled={"grunn": "", "rolle": "", **(filled or {})},
            parties={SELF: holder.name, MUNICIPALITY: wording.word("said_by", MUNICIPALITY)}
            | {one.agreement.known_as: one.name for one in view.assembled.running},
        )


def _bearings(told: Sequence[Bearing]) -> list[Bearing]:
    """What a statement counts for first."""
    return sorted(told, key=lambda item: not item.used)


def _faults(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    names = {"reason": "grunn", "by": "rolle"}
    return [
        (g.wording.problem(Problem(item.code, item.arguments)), names.get(item.where.field, "")) for item in problems
    ]


def _back(default: str) -> str:
    """Where the reader came from, when that is a page of ours."""
    asked = request.form.get("tilbake", "")
    parts = urlsplit(asked)
    ours = not parts.scheme and not parts.netloc and asked.startswith(_RETURNS) and "\\" not in asked
    return asked if ours else default


def statement_pages(application: Application) -> Blueprint:
    """The pages of statements, of what contradicts itself among them, and of looking for words."""
    pages = Blueprint("statements", __name__, url_prefix="/grunnlag/<holder>")
    here = _Page(application)
    _add_looking(pages, here)
    _add_changing(pages, here)
    _add_replacing(pages, here)
    add_contradictions(pages, here.bench)
    add_find(pages, here.bench)
    return pages


def _add_looking(pages: Blueprint, here: _Page) -> None:
    bench = here.bench

    @pages.get("/utsagn")
    def statements(holder: str) -> str:
        wording: Wording = g.wording
        found = bench.holder(holder)
        view = bench.view(found, bench.today())
        rows = rows_of(view, bench, wording)
        wanted = {name: request.args.get(name, "")[:_LONGEST] for name in FILTERS}
        shown = [row for row in rows if _matches(row, wanted)]
        sides = max(1, -(-len(shown) // LISTED))
        side = min(max(1, number_in(request.args.get("side")) or 1), sides)
        themes = themes_of(application_pack := bench.application.pack)
        language = wording.language.value
        there = Counter(row.told.item.name.partition(".")[0] for row in rows)
        documents = {item.id: item for item in bench.desk.documents.documents_of({row.told.holder for row in rows})}
        used = {row.told.item.document for row in rows if row.told.item.document}
        return render_template(
            "evidence/statements.html",
            holder=found,
            rows=shown[(side - 1) * LISTED : side * LISTED],
            number=len(shown),
            total=len(rows),
            side=side,
            sides=sides,
            wanted=wanted,
            kept={name: value for name, value in wanted.items() if value},
            states=count_by({row.name: row.state for row in rows}),
            themes=[(name, themes[name].get(language) if name in themes else name) for name in sorted(there)],
            documents={
                number: documents[number].newest.description.title or wording.say("page.document.gone_title")
                for number in sorted(used)
                if number in documents
            },
            speakers=[
                (one.value, wording.word("said_by", one.value))
                for one in SaidBy
                if any(row.told.statement.said_by is one for row in rows)
            ],
            makers=sorted({row.told.item.by for row in rows}),
            mixed=any(row.shared for row in rows),
            facts=application_pack.facts,
        )

    @pages.get("/utsagn/<key>")
    def statement(holder: str, key: str) -> str:
        return here.page(bench.holder(holder), key)


def _add_changing(pages: Blueprint, here: _Page) -> None:
    bench = here.bench

    @pages.post("/utsagn/<key>/trekk")
    def withdraw(holder: str, key: str) -> Response:
        found, item = _own(here, holder, key)
        filled = {name: request.form.get(name, "")[:2000] for name in ("grunn", "rolle")}
        try:
            bench.desk.book.withdraw(found.id, item.key, filled["grunn"], filled["rolle"], here.application.clock())
        except ProblemError as error:
            return make_response(here.page(found, key, faults=_faults(error.problems), filled=filled), _UNUSABLE)
        return make_response(redirect(url_for("statements.statement", holder=found.id, key=item.key), _SEE_OTHER))

    @pages.post("/utsagn/<key>/angre")
    def undo(holder: str, key: str) -> Response:
        found, item = _own(here, holder, key)
        try:
            by = request.form.get("rolle", "").strip() or item.by
            bench.desk.book.undo(found.id, item.key, by, here.application.clock())
        except ProblemError as error:
            return make_response(here.page(found, key, faults=_faults(error.problems)), _UNUSABLE)
        return make_response(redirect(_back(url_for("statements.statements", holder=found.id)), _SEE_OTHER))


def _own(here: _Page, holder: str, key: str) -> tuple[HolderName, Item]:
    """A statement that the holder itself keeps, or 404."""
    found = here.bench.holder(holder)
    item, _, shared = here.item(found, key)
    return (found, item) if not shared else abort(404)


def _add_replacing(pages: Blueprint, here: _Page) -> None:
    bench = here.bench

    @pages.get("/utsagn/<key>/erstatt")
    def replace_form(holder: str, key: str) -> str:
        found, item = _own(here, holder, key)
        if item.gone is not None or item.name not in here.application.pack.facts:
            abort(404)
        return here.page(found, key, form=here.form(found, item))

    @pages.post("/utsagn/<key>/erstatt")
    def replace(holder: str, key: str) -> Response:
        found, item = _own(here, holder, key)
        if item.name not in here.application.pack.facts:
            abort(404)
        filled = sent(request.form)
        reason = request.form.get("grunn", "")[:2000]
        parsed = parse(filled, here.application.pack.facts[item.name])
        problems: Sequence[Problem] = parsed.problems
        if not problems:
            draft = parsed.drafts[0]._replace(figure=item.body.get("figure"), sample=item.body.get("sample"))
            try:
                made = bench.desk.book.replace(found, item.key, draft, reason, parsed.by, here.application.clock())
            except ProblemError as error:
                problems = error.problems
            else:
                address = url_for("statements.statement", holder=found.id, key=made.key)
                return make_response(redirect(address, _SEE_OTHER))
        form = here.form(found, item, filled, faults_of(problems, g.wording))
        reasons = [one for one in _faults(problems) if one[1] == "grunn"]
        page = here.page(found, key, form=form, faults=reasons, filled={"grunn": reason})
        return make_response(page, _UNUSABLE)


__all__ = ["statement_pages", "themes_of"]
