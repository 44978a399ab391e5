"""Providers of the service, the agreements municipalities have with them, and what a shared one has answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for

from controls.evidence.agreements import AgreementBook, Overlap, Owner, Wish, overlaps
from controls.evidence.confirming import ConfirmationBook
from controls.evidence.holders import HolderName
from controls.evidence.sharing import Shared, SharedDesk, Source, Turned, news, shared, turned
from controls.visible import counties
from controls.wiring import Application
from models.access import Action
from models.documents import Passage
from models.errors import ProblemError
from models.holdings import Confirmation, Item, provider_holder
from models.vocabulary import FactType
from models.words import Group, ProviderModel, ServicePart
from webapp.guarding import may, places
from webapp.pages.evidence.forms import Fault
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.evidence.workbench_view import Bench
from webapp.pages.frame.wording import Wording

_SEE_OTHER, _UNUSABLE, _NOT_FOUND = 303, 422, 404
_MOST = 2000
#: the fields of the form of an agreement, and the problems' names for them
FIELDS = {
    "leverandor": "provider", "navn": "name", "kortnavn": "known_as", "form": "model", "fra": "from", "til": "to",
    "deler": "covers", "grupper": "groups", "rolle": "by", "grunn": "reason",
}  # fmt: skip


class Told(NamedTuple):
    """An overlap of two agreements in words."""

    one: str
    other: str
    parts: str
    groups: str
    period: str


def _faults(error: ProblemError, end: str = "") -> list[Fault]:
    """What is wrong, with the ids of the fields; `end`: after the names of the fields of one form among several."""
    names = {problem: field for field, problem in FIELDS.items()}
    found = []
    for problem in error.problems:
        field = names.get(problem.where.field, "")
        first = {"deler": f"deler-{ServicePart.ALL.value}", "grupper": f"grupper-{Group.ALL.value}"}
        found.append(Fault(g.wording.problem(problem), f"{first.get(field, field)}{end if field else ''}"))
    return found


class _Pages(HolderPages):
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self.bench = Bench(application)
        self.book = AgreementBook(self.desk.holdings, self.desk.assembler, self.desk.holders)
        self.answers = ConfirmationBook(self.desk.holdings, self.desk.holders)
        self.sharing = SharedDesk(self.desk)

    # --- providers ---

    def providers(self, filled: Mapping[str, str] | None = None, faults: Iterable[Fault] = ()) -> str:
        """The list of providers, with the form for a new one."""
        day = self.today()
        everybody = may(Action.AGREEMENTS_WRITE) or bool(counties(places(Action.AGREEMENTS_READ)))
        there = [
            one
            for one in self.desk.holdings.providers()
            if everybody or may(Action.AGREEMENTS_READ, one.holder) or self.owners(one.id, day)
        ]
        found = [(one, self.owners(one.id, day)) for one in there]
        return render_template(
            "evidence/providers.html",
            providers=found,
            filled={"navn": "", "rolle": "", **(filled or {})},
            **_shown(faults),
        )

    def provider(
        self, number: int, faults: Iterable[Fault] = (), opened: str = "", filled: Mapping[str, str] | None = None
    ) -> str:
        """One provider, with everybody it runs something for. `opened`: the agreement that is being answered.

        The provider itself sees the agreements that wait for its answer, and what it has answered.
        """
        found = self.desk.holdings.provider(number) or abort(_NOT_FOUND)
        decides = may(Action.EVIDENCE_WRITE, found.holder)
        claims = self.answers.of(number) if decides else ()
        return render_template(
            "evidence/provider.html",
            provider=found,
            owners=self.owners(number, self.today()),
            decides=decides,
            waiting=[one for one in claims if one.state is Confirmation.WAITING],
            answered=[one for one in claims if one.state is not Confirmation.WAITING],
            opened=opened,
            filled={**dict.fromkeys(FIELDS, ""), **(filled or {})},
            period=_period,
            **_shown(faults),
        )

    def owners(self, number: int, day: date) -> tuple[Owner, ...]:
        """Who has agreements with a provider, for the provider and for those who have one; nobody for others.

        An agreement that the provider has not confirmed shows its owner nothing of others, and others nothing of it.
        """
        found = self.book.owners(number, day)
        if may(Action.AGREEMENTS_READ, provider_holder(number)):
            return found
        own = [one for one in found if may(Action.AGREEMENTS_READ, one.holder.id)]
        if any(one.agreement.confirmed for one in own):
            return tuple(one for one in found if one.agreement.confirmed or one in own)
        return tuple(own)

    # --- agreements ---

    def agreements(
        self,
        holder: HolderName,
        filled: Mapping[str, str] | None = None,
        chosen: Mapping[str, tuple[str, ...]] | None = None,
        faults: Iterable[Fault] = (),
        opened: str = "",
    ) -> str:
        """The agreements of a municipality, with the form for a new one. `opened`: the one that is being ended."""
        rows = self.book.of(holder.id, self.today())
        say = g.wording.say
        providers = [("", say("page.sharing.new_provider"))]
        providers += [(str(one.id), one.name) for one in self.desk.holdings.providers()]
        return render_template(
            "evidence/agreements.html",
            holder=holder,
            rows=rows,
            overlaps=[_told(one) for one in overlaps([row.running for row in rows])],
            providers=providers,
            models=[(one.value, g.wording.word("provider_model", one.value)) for one in ProviderModel],
            parts=[(one.value, g.wording.word("service_part", one.value)) for one in ServicePart],
            groups=[(one.value, g.wording.word("group", one.value)) for one in Group],
            filled={**dict.fromkeys(FIELDS, ""), **(filled or {})},
            chosen={"deler": (ServicePart.ALL.value,), "grupper": (Group.ALL.value,), **(chosen or {})},
            opened=opened,
            today=str(self.today()),
            period=_period,
            **_shown(faults),
        )

    # --- what is shared ---

    def shared(self, holder: HolderName, faults: Iterable[Fault] = ()) -> str:
        """What the providers have answered, what is left, and what is new."""
        day, application = self.today(), self.application
        view = self.bench.view(holder, day)
        assembled = view.assembled
        running = [one for one in assembled.running if one.agreement.holds(day)]
        awaiting = [one for one in assembled.running if one.agreement.awaits(day)]
        told: Shared = shared(assembled, view.evaluation.findings, view.questions, application.pack, day)
        items = self.sharing.items(running, day)
        changes = news(running, items, day)
        moved: tuple[Turned, ...] = ()
        if changes:
            moved = turned(assembled, items, day, application.pack, application.machines)
        return render_template(
            "evidence/shared.html",
            holder=holder,
            running=running,
            awaiting=awaiting,
            shared=told,
            changes=changes,
            moved=moved,
            on=day,
            fact_of=self.fact_of,
            value_of=self.value_of,
            place_of=_place,
            groups_words=lambda groups: [g.wording.group(group) for group in groups],
            **_shown(faults),
        )

    def fact_of(self, item: Item) -> str:
        """What a statement, or a choice between statements, is about."""
        fact = self.application.pack.facts.get(item.name)
        return fact.title.get(g.wording.language) if fact else item.name

    def value_of(self, source: Source) -> str:
        """What a statement says, in words."""
        wording: Wording = g.wording
        value, fact = source.statement.value, self.application.pack.facts.get(source.statement.fact)
        if isinstance(value, bool):
            return wording.say("page.value.yes" if value else "page.value.no")
        if isinstance(value, int):
            return wording.number(value)
        return wording.day(value) if fact is not None and fact.type is FactType.DATE else value


def _shown(faults: Iterable[Fault]) -> dict[str, object]:
    """What a template is told of faults: all of them, and the first of each field."""
    found = list(faults)
    return {"faults": found, "faulty": {fault.field: fault.text for fault in reversed(found)}}


def _period(first: date | None, last: date | None) -> str:
    """A period of an agreement in words; either end can be open."""
    wording: Wording = g.wording
    if first is not None:
        return wording.period(first, last)
    return wording.say("page.sharing.until", day=wording.day(last)) if last else wording.say("page.sharing.always")


def _told(overlap: Overlap) -> Told:
    wording: Wording = g.wording
    return Told(
        overlap.one.name,
        overlap.other.name,
        ", ".join(wording.word("service_part", part.value) for part in overlap.parts),
        ", ".join(wording.word("group", group.value) for group in overlap.groups),
        _period(overlap.first, overlap.last),
    )


def _place(source: Source) -> str:
    """The address of the stored document that a statement rests on, at its passage; empty where there is none."""
    if source.item.document is None:
        return ""
    if source.item.passage is None:
        return url_for("documents.document", number=source.item.document)
    place = Passage.from_id(source.item.passage).id.rpartition(":")[2]
    return url_for("documents.document", number=source.item.document, utdrag=place)


def _filled() -> dict[str, str]:
    return {name: request.form.get(name, "")[:_MOST] for name in FIELDS}


def sharing_pages(application: Application) -> Blueprint:
    """The pages of providers, agreements and shared evidence."""
    pages = Blueprint("sharing", __name__)
    here = _Pages(application)
    _add_providers(pages, here)
    _add_answers(pages, here)
    _add_agreements(pages, here)
    _add_shared(pages, here)
    return pages


def _add_providers(pages: Blueprint, here: _Pages) -> None:
    @pages.get("/leverandor")
    def all_providers() -> str:
        return here.providers()

    @pages.post("/leverandor")
    def enter() -> Response:
        filled = _filled()
        try:
            made = here.book.enter(filled["navn"], filled["rolle"], here.application.clock())
        except ProblemError as error:
            return make_response(here.providers(filled, _faults(error)), _UNUSABLE)
        return make_response(redirect(url_for("sharing.provider", number=made.id), _SEE_OTHER))

    @pages.get("/leverandor/<int:number>")
    def provider(number: int) -> str:
        return here.provider(number)


def _add_answers(pages: Blueprint, here: _Pages) -> None:
    """What the provider answers to agreements."""

    def answer(number: int, owner: str, key: str, say: Callable[[Mapping[str, str]], None]) -> Response:
        filled = _filled()
        try:
            say(filled)
        except ProblemError as error:
            if any(problem.code == "item_unknown" for problem in error.problems):
                abort(_NOT_FOUND)
            opened = f"{owner}-{key}"
            return make_response(here.provider(number, _faults(error, f"-{opened}"), opened, filled), _UNUSABLE)
        return make_response(redirect(url_for("sharing.provider", number=number), _SEE_OTHER))

    @pages.post("/leverandor/<int:number>/avtaler/<owner>/<key>/bekreft")
    def confirm(number: int, owner: str, key: str) -> Response:
        seen = request.form.get("siste", "")[:_MOST]

        def say(filled: Mapping[str, str]) -> None:
            here.answers.confirm(number, owner, key, filled["rolle"], here.application.clock(), seen)

        return answer(number, owner, key, say)

    @pages.post("/leverandor/<int:number>/avtaler/<owner>/<key>/avvis")
    def refuse(number: int, owner: str, key: str) -> Response:
        def say(filled: Mapping[str, str]) -> None:
            here.answers.refuse(number, owner, key, filled["grunn"], filled["rolle"], here.application.clock())

        return answer(number, owner, key, say)

    @pages.post("/leverandor/<int:number>/avtaler/<owner>/<key>/ta-tilbake")
    def take_back(number: int, owner: str, key: str) -> Response:
        def say(filled: Mapping[str, str]) -> None:
            here.answers.take_back(number, owner, key, filled["grunn"], filled["rolle"], here.application.clock())

        return answer(number, owner, key, say)


def _add_agreements(pages: Blueprint, here: _Pages) -> None:
    def back(holder: str) -> Response:
        return make_response(redirect(url_for("sharing.providers", holder=holder), _SEE_OTHER))

    @pages.get("/grunnlag/<holder>/leverandorer")
    def providers(holder: str) -> str:
        return here.agreements(here.owner(holder))

    @pages.post("/grunnlag/<holder>/leverandorer")
    def agree(holder: str) -> Response:
        found, filled = here.owner(holder), _filled()
        chosen = {name: tuple(request.form.getlist(name)[:20]) for name in ("deler", "grupper")}
        wish = Wish(
            filled["leverandor"], filled["navn"], filled["kortnavn"], filled["form"], filled["fra"], filled["til"],
            chosen["deler"], chosen["grupper"],
        )  # fmt: skip
        try:
            here.book.make(found, wish, filled["rolle"], here.application.clock())
        except ProblemError as error:
            return make_response(here.agreements(found, filled, chosen, _faults(error)), _UNUSABLE)
        return back(holder)

    @pages.post("/grunnlag/<holder>/leverandorer/<key>/avslutt")
    def end(holder: str, key: str) -> Response:
        found, filled = here.owner(holder), _filled()
        try:
            here.book.end(
                found.id, key, filled["til"], filled["grunn"], filled["rolle"], here.application.clock()
            )  # fmt: skip
        except ProblemError as error:
            return make_response(here.agreements(found, filled, None, _faults(error, f"-{key}"), key), _UNUSABLE)
        return back(holder)

    @pages.post("/grunnlag/<holder>/leverandorer/<key>/trekk")
    def withdraw(holder: str, key: str) -> Response:
        found, filled = here.owner(holder), _filled()
        try:
            here.book.withdraw(found.id, key, filled["grunn"], filled["rolle"], here.application.clock())
        except ProblemError as error:
            return make_response(here.agreements(found, filled, None, _faults(error, f"-{key}"), key), _UNUSABLE)
        return back(holder)


def _add_shared(pages: Blueprint, here: _Pages) -> None:
    @pages.get("/grunnlag/<holder>/delt")
    def shared(holder: str) -> str:
        return here.shared(here.owner(holder))

    @pages.post("/grunnlag/<holder>/delt/sett")
    def seen(holder: str) -> Response:
        found = here.owner(holder)
        try:
            here.sharing.see(found.id, _filled()["rolle"], here.today(), here.application.clock())
        except ProblemError as error:
            return make_response(here.shared(found, _faults(error)), _UNUSABLE)
        return make_response(redirect(url_for("sharing.shared", holder=holder), _SEE_OTHER))
