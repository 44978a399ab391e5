"""My rounds, and the plan of a self-audit: what it is about, on which day of the law, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View, body_of
from controls.rounds.themes import in_force, themes
from controls.visible import counties
from models.access import Action, PlaceKind, kind_of_place
from models.errors import Problem, ProblemError, Where
from models.rounds import OVER, Act, Plan
from rules.evidence_file import is_day
from webapp.pages.frame.wording import Wording
from webapp.pages.rounds.audit import Audit
from webapp.pages.rounds.common import NOT_FOUND, SEE_OTHER, UNUSABLE, ActForm, Again, Field, Kind, faults_in, filled

PLAN = ActForm(
    Act.PLANNED,
    (
        Field("tittel", "title", Kind.LINE),
        Field("dato", "on", Kind.DAY),
        Field("del", "scope", Kind.MANY),
        Field("hvorfor", "why"),
        Field("sak", "case_number", Kind.LINE),
        Field("arshjul", "yearly", Kind.FLAG),
    ),
    helps=frozenset({"omfang", "kommune", "start"}),
)
#: what `omfang` can be: everything, the themes of tilsyn, or what is ticked
ALL, THEMES, CHOSEN = "alt", "tema", "valgt"


class Line(NamedTuple):
    """A round in the list: what it is called, of whom, and what is overdue in it."""

    view: View
    place: str
    overdue: int
    open: int


class Part(NamedTuple):
    """A provision or a law that a round can be about, with how many duties it has on the day."""

    id: str
    words: str
    number: int


class LawParts(NamedTuple):
    """A law with its provisions."""

    law: Part
    provisions: tuple[Part, ...]


def _parts(audit: Audit, on: date) -> list[LawParts]:
    """The laws and provisions that had duties on a day."""
    wording: Wording = g.wording
    pack = audit.application.pack
    found = []
    for law in pack.laws:
        provisions = tuple(
            Part(part.provision, f"{wording.section(law, part)}: {part.title.get(wording.language.value)}", number)
            for part in pack.provisions
            if part.law == law.id and (number := sum(duty.version_on(on) is not None for duty in part.obligations))
        )
        if provisions:
            name = (law.cited_as or law.name).get(wording.language.value)
            found.append(LawParts(Part(law.id, name, sum(part.number for part in provisions)), provisions))
    return found


def _scope(audit: Audit, on: date) -> tuple[str, ...]:
    """What was chosen. Raises ProblemError when nothing was, where something must be."""
    pack = audit.application.pack
    chosen = request.form.getlist("del")[:300]
    wanted = request.form.get("omfang", CHOSEN if chosen else ALL)
    if wanted == ALL:
        return ()
    if wanted == THEMES:
        announced = themes(pack, on)
        return tuple(name for name in in_force(pack, on) if name in announced)
    laws = {law.id for law in pack.laws}
    if not chosen:
        raise ProblemError.one("round_needs_text", where=Where(field="scope"))
    of_laws = {part.provision for part in pack.provisions if part.law in laws & set(chosen)}
    named = dict.fromkeys([*(part.provision for part in pack.provisions if part.provision in of_laws), *chosen])
    return tuple(name for name in named if name not in laws)


def _day(text: str, today: date) -> date:
    return date.fromisoformat(text) if is_day(text) else today


def _told(audit: Audit) -> dict[str, Any]:
    told = PLAN.read()
    told["scope"] = list(_scope(audit, _day(told.get("on", ""), audit.today())))
    return told


def _then(audit: Audit, municipality: str, on: date) -> list[tuple[str, str]]:
    """What a municipality was on a day: its own number where it was there, else those it was made from, with names.

    Of several the one with its name comes alone: Trondheim in 2011 is Trondheim, not what was merged into it.
    """
    there = audit.application.municipalities
    if there.get(municipality, on) is not None:
        return []
    known = there.known(municipality)
    name = known[-1].name.partition(" - ")[0] if known else ""
    older = {number: found.name for number in sorted(there.family(municipality)) if (found := there.get(number, on))}
    same = [(number, told) for number, told in older.items() if told == name]
    return same or list(older.items())


def _number_on(audit: Audit, municipality: str, on: date) -> str:
    """The number that a municipality had on a day: the one given, or that of the same municipality then."""
    older = _then(audit, municipality, on)
    return older[0][0] if len(older) == 1 else municipality


def _own(audit: Audit) -> list[tuple[str, str]]:
    """The municipalities that a round can be begun in, with their names."""
    there = audit.application.municipalities
    places = audit.person().places(Action.ROUND_BEGIN)
    towns = sorted(place for place in places if kind_of_place(place) is PlaceKind.MUNICIPALITY)
    today = audit.today()
    return [(one, found.name) for one in towns if (found := there.get(one, today)) is not None]


def add_planning(pages: Blueprint, audit: Audit) -> None:
    """The list of rounds, and the forms for a plan."""

    @pages.get("")
    def rounds() -> str:
        person, today = audit.person(), audit.today()
        places = person.places(Action.ROUND_READ)
        towns = [place for place in places if kind_of_place(place) is PlaceKind.MUNICIPALITY]
        held = audit.desk.rounds.rounds(municipalities=towns, counties=counties(places))
        views = [view for one in held if (view := audit.desk.book.view_of(one, person)) is not None]
        lines = [_line(audit, view, today) for view in reversed(views)]
        return render_template(
            "rounds/rounds.html",
            current=[line for line in lines if line.view.state.phase not in OVER],
            over=[line for line in lines if line.view.state.phase in OVER],
            own=_own(audit),
            year=today.year,
        )

    @pages.get("/ny")
    def new() -> str:
        return _form(audit, _asked(audit))

    @pages.post("/ny")
    def begin() -> Response:
        municipality, now = _asked(audit), audit.now()
        try:
            plan = Plan.model_validate(body_of(Act.PLANNED, _told(audit)).model_dump())
            number = audit.desk.book.begin(audit.person(), _number_on(audit, municipality, plan.on), plan, now)
        except ProblemError as error:
            again = Again(Act.PLANNED, "", _filled_in(), faults_in(_named(error), PLAN))
            return make_response(_form(audit, municipality, again), UNUSABLE)
        if request.form.get("start") == "1":
            audit.act(number, Act.STARTED, {})
        return redirect(url_for("rounds.round_page", number=number), SEE_OTHER)

    @pages.get("/<int:number>/plan")
    def plan(number: int) -> str:
        return _changed(audit, audit.whole(number))

    @pages.post("/<int:number>/plan")
    def plan_again(number: int) -> Response:
        view = audit.whole(number)
        try:
            told = _told(audit)
        except ProblemError as error:
            again = Again(Act.PLANNED, "", _filled_in(), faults_in(error, PLAN))
            return make_response(_changed(audit, view, again), UNUSABLE)
        back = url_for("rounds.round_page", number=number)
        return audit.posted(
            number, PLAN, lambda _: back, lambda found, again: _changed(audit, found, _as_sent(again)), told=told
        )


def _named(error: ProblemError) -> ProblemError:
    """A municipality that is not there on the day is a matter of the day."""
    return ProblemError(
        Problem(item.code, item.arguments, Where(field="on")) if item.code == "document_municipality" else item
        for item in error.problems
    )


def _line(audit: Audit, view: View, today: date) -> Line:
    family = audit.application.municipalities.known(view.round.municipality)
    place = family[-1].name if family else view.round.municipality
    overdue = sum(item.overdue(today) for item in view.state.deadlines())
    return Line(view, place, overdue, sum(item.open for item in view.state.measures()))


def _asked(audit: Audit) -> str:
    """The municipality the address or the form names, else the only one there is; 404 for one that is not theirs."""
    asked = request.form.get("kommune") or request.args.get("kommune", "")
    own = [number for number, _ in _own(audit)]
    if asked:
        return asked if audit.person().may(Action.ROUND_BEGIN, asked) else abort(NOT_FOUND)
    return own[0] if own else abort(NOT_FOUND)


def _filled_in() -> dict[str, Any]:
    """What stands in the form, as it was sent."""
    return {**PLAN.plain({}), **request.form.to_dict(), "del": request.form.getlist("del")}


def _as_sent(again: Again) -> Again:
    return again._replace(filled=_filled_in())


def _form(audit: Audit, municipality: str, again: Again | None = None) -> str:
    wording: Wording = g.wording
    today = audit.today()
    begin = {
        "tittel": wording.say("page.rounds.plan.title_begin", year=today.year),
        "dato": str(today),
        "omfang": ALL,
        "arshjul": "1",
        "kommune": municipality,
    }
    return _page(audit, None, municipality, begin, again)


def _changed(audit: Audit, view: View, again: Again | None = None) -> str:
    plan, pack = view.state.plan, audit.application.pack
    announced = themes(pack, plan.on)
    wanted = ALL if not plan.scope else THEMES if set(plan.scope) == announced else CHOSEN
    begin = {**PLAN.plain(plan.model_dump(mode="json", by_alias=True)), "omfang": wanted}
    return _page(audit, view, view.round.municipality, begin, again)


def _page(
    audit: Audit, view: View | None, municipality: str, begin: Mapping[str, Any], again: Again | None
) -> str:  # fmt: skip
    pack = audit.application.pack
    form = filled(again, Act.PLANNED, "", begin)
    on = _day(form.value("dato"), audit.today())
    known = audit.application.municipalities.known(municipality)
    return render_template(
        "rounds/plan.html",
        view=view,
        municipality=municipality,
        name=known[-1].name if known else municipality,
        own=_own(audit),
        form=form,
        again=again,
        on=on,
        total=len(in_force(pack, on)),
        theme=len(themes(pack, on)),
        laws=_parts(audit, on),
        extra=_extra(audit, form.value("del") or ()),
        may=view is None or Act.PLANNED in view.may,
        then=_then(audit, municipality, on) if view is None else [],
    )


def _extra(audit: Audit, chosen: Sequence[str]) -> list[tuple[str, str]]:
    """Single duties that are chosen, with their titles."""
    wording: Wording = g.wording
    duties = audit.application.pack.obligations
    return [(name, duties[name].title.get(wording.language.value)) for name in chosen if name in duties]
