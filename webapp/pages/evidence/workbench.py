"""The workbench: who holds evidence, what there is of it, and the way into the questions."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for
from pydantic import TypeAdapter, ValidationError

from controls.evidence.assembling import agreement_of, file_of
from controls.evidence.contradictions import contradictions_of
from controls.evidence.holders import HolderName
from controls.evidence.questions import QuestionState, by_use, chosen, tally_of
from controls.evidence.questions import Wanted as WantedQuestions
from controls.evidence.sharing import SharedDesk, news
from controls.evidence.statements import written
from controls.sensitive.identity import holds_identity_number
from controls.sent import Sent
from controls.uploading import NotKept, Refused, Rules, Wanted, take_in
from controls.wiring import Application
from models.access import Action, PlaceKind, kind_of_place
from models.documents import Line
from models.errors import Problem, ProblemError, Where
from models.evidence import Request
from models.holdings import Agreement, provider_number
from rules.evidence_file import is_day
from rules.municipalities import COVERS_FROM
from webapp.guarding import holders, places, reads, visible, writes
from webapp.pages.evidence.workbench_question import add_question
from webapp.pages.evidence.workbench_questions import add_questions
from webapp.pages.evidence.workbench_view import Bench, View, Walk, question_address

_SEE_OTHER, _UNUSABLE, _NOT_FOUND = 303, 422, 404
_LONGEST_NAME, _DIGITS = 100, 4
_LINE = TypeAdapter(Line)


class Held(NamedTuple):
    """A holder with how much it has."""

    holder: HolderName
    documents: int
    items: int


class Served(NamedTuple):
    """A municipality that has or had an agreement with a provider. `now`: whether it holds today."""

    holder: HolderName
    agreement: Agreement
    now: bool


def workbench_pages(application: Application) -> Blueprint:
    """The pages of the workbench."""
    pages = Blueprint("workbench", __name__, url_prefix="/grunnlag")
    bench = Bench(application)
    _add_holders(pages, bench)
    _add_hub(pages, bench)
    _add_evaluating(pages, bench)
    add_questions(pages, bench)
    add_question(pages, bench)
    return pages


# --- choosing ---


def _held(bench: Bench) -> list[Held]:
    """Those that the reader may see and that have anything, municipalities first; every provider is among them."""
    theirs = holders()
    documents, items = bench.desk.documents.counts(theirs), bench.desk.holdings.holders(theirs)
    providers = {one for one in theirs if kind_of_place(one) is PlaceKind.PROVIDER}
    found = bench.desk.holders.all_with(frozenset({*documents, *items, *providers}))
    return [Held(item, documents.get(item.id, 0), items.get(item.id, 0)) for item in found]


def _municipalities(bench: Bench, on: date | None = None) -> list[HolderName]:
    """Those there are on a day (None: today) that are the reader's, by name."""
    there = bench.application.municipalities.on(on or bench.today())
    own = places(Action.EVIDENCE_READ)
    found = [HolderName(item.number, item.name, is_provider=False) for item in there if item.number in own]
    return sorted(found, key=lambda item: (item.name.casefold(), item.id))


def _named(bench: Bench, text: str) -> list[HolderName]:
    """The holders that a number or a name is of; several where the name begins the names of several.

    A year after a name (`Trondheim 2011`) asks for the number that the municipality had at the end of that year.
    """
    words = text.replace("(", " ").replace(")", " ").split()
    wanted = " ".join(word for word in words if not word.isdigit()).casefold()
    year = None
    for word in words:
        exact = bench.desk.holders.find(word) if len(word) >= _DIGITS or word[:1] in "tr" else None
        exact = exact if exact is not None and reads(exact.id) else None
        is_year = word.isdigit() and COVERS_FROM.year <= int(word) <= bench.today().year
        if exact is not None and not (is_year and wanted and exact.name.casefold() != wanted):
            return [exact]
        year = int(word) if is_year else year
    if not wanted:
        return []
    held = [item.holder for item in _held(bench) if item.holder.is_provider]
    there = [*_municipalities(bench, date(year, 12, 31) if year else None), *held]
    same = [item for item in there if item.name.casefold() == wanted]
    return same or [item for item in there if item.name.casefold().startswith(wanted)]


def _add_holders(pages: Blueprint, bench: Bench) -> None:
    def page(
        asked: str = "", faults: dict[str, str] | None = None, found: list[HolderName] | None = None, **filled: str
    ) -> str:
        return render_template(
            "evidence/holders.html",
            held=_held(bench),
            municipalities=_municipalities(bench),
            asked=asked,
            found=found or [],
            faults=faults or {},
            filled={"navn": "", "rolle": "", **filled},
        )

    @pages.get("", endpoint="holders")
    def shown() -> str | Response:
        asked = request.args.get("hvem", "").strip()[:_LONGEST_NAME]
        if not asked:
            return page()
        found = _named(bench, asked)
        if len(found) == 1:
            return make_response(redirect(url_for("workbench.hub", holder=found[0].id), _SEE_OTHER))
        fault = "" if found else g.wording.problem(Problem("holder_unknown", {"name": asked}))
        return make_response(page(asked, {"hvem": fault} if fault else {}, found), 200 if found else _NOT_FOUND)

    @pages.post("")
    def add_provider() -> Response:
        name, role = (request.form.get(part, "")[:500] for part in ("navn", "rolle"))
        try:
            provider = bench.desk.holdings.add_provider(
                _provider_name(name), written(role, "by"), bench.application.clock()
            )
        except ProblemError as error:
            faults = {
                "rolle" if item.where.field == "by" else "navn": g.wording.problem(Problem(item.code, item.arguments))
                for item in error.problems
            }
            return make_response(page(faults=faults, navn=name, rolle=role), _UNUSABLE)
        # whoever enters a provider sees its evidence where there is an agreement with it
        page_of = {"holder": provider.holder} if reads(provider.holder) else {"number": provider.id}
        where = "workbench.hub" if "holder" in page_of else "sharing.provider"
        return make_response(redirect(url_for(where, **page_of), _SEE_OTHER))


def _provider_name(text: str) -> str:
    """A name that a provider can have, on one line. Raises ProblemError for one that cannot be used."""
    line = " ".join(text.split())
    if holds_identity_number(line):
        raise ProblemError.one("document_identity_written", where=Where(field="name"))
    try:
        return _LINE.validate_python(line)
    except ValidationError:
        raise ProblemError.one("provider_name_wrong", where=Where(field="name")) from None


# --- the overview of one holder ---


def _overdue(requests: tuple[Request, ...], on: date) -> int:
    return sum(item.unanswered(on) for item in requests)


def _served(bench: Bench, holder: HolderName) -> list[Served]:
    """The municipalities that a provider has or had agreements with, by name.

    Those it has not confirmed are for the provider alone.
    """
    items = [
        item for item in bench.desk.holdings.agreements_with(provider_number(holder.id) or 0) if item.gone is None
    ]
    names = {item.id: item for item in bench.desk.holders.all_with(frozenset(item.holder for item in items))}
    today = bench.today()
    told = [(names[item.holder], agreement_of(item)) for item in items if item.holder in names]
    own = writes(holder.id)
    found = [
        Served(name, agreement, agreement.holds(today)) for name, agreement in told if own or agreement.confirmed
    ]
    return sorted(found, key=lambda item: (not item.now, item.holder.name.casefold()))


def _news(bench: Bench, view: View) -> int:
    """How much the providers did since the municipality last looked at it; one SQL statement at most."""
    # nothing that a provider does is news in a tilsyn: what was sent in stands in it
    running = () if view.holder.is_round else view.assembled.running
    return len(news(running, SharedDesk(bench.desk).items(running, view.on), view.on))


def _hub(bench: Bench, holder: HolderName, walk: Walk, problems: tuple[str, ...] = ()) -> str:
    view = bench.view(holder, walk.on)
    order = chosen(by_use(view.questions), WantedQuestions())
    first = next(iter(order), None)
    counts = tally_of(view.questions)
    said = [item for item in view.assembled.evidence.statements if item.withdrawn is None]
    contradictions = contradictions_of(
        view.evaluation.findings, view.assembled.evidence, walk.on, bench.application.pack
    )
    return render_template(
        "evidence/workbench.html",
        holder=holder,
        walk=walk,
        view=view,
        documents=bench.desk.documents.counts().get(holder.id, 0),
        own=sum(not view.of_provider(item.id) for item in said),
        shared=sum(view.of_provider(item.id) for item in said),
        counts=counts.duties,
        advised=counts.advised,
        overdue=_overdue(view.assembled.evidence.requests, walk.on),
        contradictions=len(contradictions),
        news=_news(bench, view),
        stale=[item for item in order if item.state is QuestionState.STALE],
        first=first,
        address=lambda question: question_address(holder, question, **walk.day_only()),
        served=_served(bench, holder) if holder.is_provider else [],
        running=[one for one in view.assembled.running if one.agreement.holds(walk.on)],
        awaiting=[one for one in view.assembled.running if one.agreement.awaits(walk.on)],
        problems=problems,
    )


def _add_hub(pages: Blueprint, bench: Bench) -> None:
    @pages.get("/<holder>")
    def hub(holder: str) -> str:
        return _hub(bench, bench.holder(holder), bench.walk())


def _add_evaluating(pages: Blueprint, bench: Bench) -> None:
    rules = Rules(bench.application.pack)

    @pages.post("/<holder>/vurder")
    def evaluate(holder: str) -> Response:
        found = bench.holder(holder)
        if found.is_provider:
            abort(_NOT_FOUND)
        asked = request.form.get("dato", "")
        if not is_day(asked):
            raise ProblemError.one("not_a_date", arguments={"text": asked[:40]})
        on = date.fromisoformat(asked)
        content = file_of(bench.desk.assembler.assemble(found, on).evidence)
        place = next(visible().of_holder(found.id), found.id)
        sent = Sent(f"grunnlag-{found.id}-{on}.yaml", content)
        (done,) = take_in([sent], Wanted(on=on), rules, bench.application, lambda _: place)
        if isinstance(done, NotKept):
            raise done.error
        if isinstance(done, Refused):
            told = tuple(g.wording.problem(Problem(item.code, item.arguments)) for item in done.problems)
            return make_response(_hub(bench, found, Walk(on, bench.today()), told), _UNUSABLE)
        return make_response(redirect(url_for("evaluations.evaluation", number=done.number), _SEE_OTHER))
