"""Beginning a campaign, in two steps: which municipalities and which theme; then the form and the notice to change.

The first step stands in the address, so that nothing is kept before the campaign is begun.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast
from urllib.parse import urlencode

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from controls.rounds.book import body_of
from controls.rounds.control_form import cited, form_of, in_scope, limits_of, theme_parts
from controls.rounds.guards import plan_problems
from controls.rounds.notice import DOCUMENTS, due_after, text_of, wanted_of
from controls.rounds.overview.county import CountyRounds
from controls.rounds.overview.places import Places
from controls.rounds.overview.planning import Order, factors
from controls.rounds.overview.reading import Reader
from models.access import Action
from models.errors import Problem, ProblemError, Where
from models.rounds import Act, ControlForm, Notice, Plan, RoundKind
from models.words import Language, Method
from webapp.pages.frame.wording import Wording
from webapp.pages.rounds.common import NOT_FOUND, SEE_OTHER, UNUSABLE, problems_in_words
from webapp.pages.rounds.tilsyn_desk import TilsynPages, letters
from webapp.pages.rounds.tilsyn_fields import (
    QuestionRow,
    WantedRow,
    form_told,
    question_rows,
    questions_by_duty,
    sent_question_rows,
    sent_wanted_rows,
    wanted_rows,
    wanted_told,
)

#: the names of the fields of the first step, by the part of the plan
_PLAN = {"title": "tittel", "on": "lovdato", "why": "grunn", "case_number": "sak", "scope": "tema"}
_MOST = 400


class First(NamedTuple):
    """What was chosen in the first step, as it was sent."""

    county: str
    title: str
    on: str
    why: str
    case_number: str
    scope: tuple[str, ...]
    municipalities: tuple[str, ...]
    due: str
    language: str

    @property
    def letters(self) -> Language:
        """The language of the letters."""
        return Language.NN if self.language == Language.NN.value else Language.NB

    def query(self) -> str:
        """The query of an address in which the first step stands."""
        pairs = [
            ("fylke", self.county), ("tittel", self.title), ("lovdato", self.on), ("grunn", self.why),
            ("sak", self.case_number), ("frist", self.due), ("sprak", self.language),
        ]  # fmt: skip
        return urlencode([
            *pairs, *(("tema", name) for name in self.scope), *(("kommune", one) for one in self.municipalities)
        ])  # fmt: skip

    def plan(self) -> Plan:
        """The plan. Raises ProblemError with every field that cannot be used."""
        told = {
            "title": self.title, "on": self.on, "why": self.why, "case_number": self.case_number,
            "scope": list(self.scope),
        }  # fmt: skip
        return cast("Plan", body_of(Act.PLANNED, told))


def first_of(
    given: Mapping[str, str], many: Mapping[str, Sequence[str]], today: date, counties: Sequence[str]
) -> First:
    """What was chosen. `given`: the fields with one value; `many`: those with several."""
    county = given.get("fylke", "")
    return First(
        county if county in counties else counties[0],
        given.get("tittel", "").strip()[:300],
        given.get("lovdato", str(today))[:20],
        given.get("grunn", "").strip()[:4000],
        given.get("sak", "").strip()[:50],
        tuple(many.get("tema", ()))[:_MOST],
        tuple(dict.fromkeys(many.get("kommune", ())))[:_MOST],
        given.get("frist", str(due_after(today, DOCUMENTS)))[:20],
        given.get("sprak", letters().value)[:2],
    )


class Rows(NamedTuple):
    """The second step: the control form and the notice as they stand in their fields."""

    questions: list[QuestionRow]
    wanted: list[WantedRow]
    limits: str
    text: str


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def faults_of(error: ProblemError) -> list[tuple[str, str]]:
    """What is wrong, in words, each with the id of its field in either step."""
    names = {**_PLAN, "municipalities": "kommune", "due": "frist", "questions": "skjema", "text": "varsel"}
    places = [names.get(item.where.field.partition(".")[0], "") for item in error.problems]
    return list(dict.fromkeys(zip(problems_in_words(error), places, strict=True)))


class _New:
    """What the two steps of a new campaign show."""

    def __init__(self, here: TilsynPages) -> None:
        self.here = here
        self.pack = here.application.pack
        self._places = Places(here.application.municipalities)
        self._reader = Reader(here.application.store.engine)

    def counties(self) -> list[str]:
        """The counties in which the reader may begin a campaign."""
        mine = {place[1:] for place in self.here.person().places(Action.ROUND_BEGIN) if place[0] == "f"}
        return [county for county in self._places.counties() if county in mine] or abort(NOT_FOUND)

    def asked(self, values: MultiDict[str, str]) -> First:
        """What was chosen in the first step."""
        many = {name: values.getlist(name) for name in ("tema", "kommune")}
        return first_of(values, many, self.here.today(), self.counties())

    def checked(self, first: First) -> Plan:
        """The plan of the first step. Raises ProblemError with everything that is wrong with the step."""
        found: list[Problem] = []
        if not first.municipalities:
            found.append(Problem("round_no_municipality", {}, Where(field="municipalities")))
        due = _day(first.due)
        if due is None or due <= self.here.today():
            code = "round_no_day" if due is None else "round_due_past"
            found.append(Problem(code, {}, Where(field="due")))
        if not first.scope:
            found.append(Problem("round_nothing", {}, Where(field="scope")))
        try:
            plan = first.plan()
        except ProblemError as error:
            raise ProblemError([*found, *error.problems]) from None
        if first.scope:
            found += plan_problems(RoundKind.TILSYN, plan, self.pack)
        if found:
            raise ProblemError(found)
        return plan

    def first(self, first: First, faults: Sequence[tuple[str, str]] = ()) -> str:
        """The first step."""
        today = self.here.today()
        county = CountyRounds(self._reader.county(first.county), self._places, first.county, self.pack)
        running = self._reader.agreements(item.round.id for _, item in county.rounds)
        return render_template(
            "rounds/campaign_new.html",
            first=first,
            counties=[(code, self._places.counties()[code]) for code in self.counties()],
            factors=factors(county, running, today, Order.OPEN),
            parts=theme_parts(self.pack, _day(first.on) or today),
            chosen=frozenset(first.scope),
            faults=list(faults),
            faulty={name: text for text, name in reversed(list(faults))},
        )

    def suggested(self, first: First, plan: Plan) -> Rows:
        """What the second step begins with."""
        language = first.letters
        form = form_of(self.pack, plan.scope, plan.on, language)
        due = _day(first.due) or plan.on
        wanted = wanted_of(self.pack, form, plan.on, language) if form else ()
        text = text_of(self.pack, plan, wanted, Wording(language).day(due), language)
        limits = limits_of(self.pack, in_scope(self.pack, plan.scope, plan.on), language)
        return Rows(question_rows(form), wanted_rows(Notice(due=due, wanted=wanted)), limits, text)

    def second(self, first: First, plan: Plan, rows: Rows, faults: Sequence[tuple[str, str]] = ()) -> str:
        """The second step."""
        places = self._places.in_county(first.county)
        return render_template(
            "rounds/campaign_form.html",
            first=first,
            plan=plan,
            back=f"{url_for('campaign.new')}?{first.query()}",
            named_duties=lambda listed: [(name, self.here.titled(name)) for name in listed],
            names=[place.name for place in places if place.number in first.municipalities],
            by_duty=questions_by_duty(rows.questions),
            new=[row for row in rows.questions if row.new],
            limits=rows.limits,
            methods=[method.value for method in Method],
            duties=in_scope(self.pack, plan.scope, plan.on),
            wanted=rows.wanted,
            text=rows.text,
            titled=self.here.titled,
            cited=lambda name: cited(self.pack, name, plan.on, g.wording.language),
            faults=list(faults),
            faulty={name: words for words, name in reversed(list(faults))},
        )

    def begin(self, first: First, plan: Plan, rows: Rows) -> int:
        """Begin the campaign; its id. Raises ProblemError with everything that is in the way."""
        form = body_of(Act.FORM_SET, form_told(rows.limits, rows.questions))
        asked = wanted_told(rows.wanted, in_scope(self.pack, plan.scope, plan.on))
        notice = body_of(Act.NOTICED, {"text": rows.text, "due": first.due, "wanted": asked})
        template = (plan, cast("ControlForm", form), cast("Notice", notice))
        number, _ = self.here.desk.book.begin_campaign(
            self.here.person(), first.county, first.municipalities, template, self.here.now()
        )
        return number


def add_new(pages: Blueprint, here: TilsynPages) -> None:
    """The page where a campaign is begun."""
    work = _New(here)

    @pages.get("/ny")
    def new() -> str | Response:
        first = work.asked(request.args)
        if request.args.get("steg") != "2":
            return work.first(first)
        try:
            plan = work.checked(first)
        except ProblemError as error:
            return make_response(work.first(first, faults_of(error)), UNUSABLE)
        return work.second(first, plan, work.suggested(first, plan))

    @pages.post("/ny")
    def begin() -> Response:
        first = work.asked(request.form)
        try:
            plan = work.checked(first)
        except ProblemError as error:
            return make_response(work.first(first, faults_of(error)), UNUSABLE)
        rows = Rows(sent_question_rows(), sent_wanted_rows(), _lines("limits"), _lines("text"))
        try:
            number = work.begin(first, plan, rows)
        except ProblemError as error:
            return make_response(work.second(first, plan, rows, faults_of(error)), UNUSABLE)
        return redirect(url_for("campaign.one", number=number), SEE_OTHER)


def _lines(name: str) -> str:
    return request.form.get(name, "").replace("\r\n", "\n").strip()
