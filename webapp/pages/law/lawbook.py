"""The law as a book: its calendar, its coverage by scenarios, its open questions, and the map of each statute."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from flask import Blueprint, abort, g, render_template

from controls.days import norwegian_day
from controls.lawbook import DutyCoverage, law_calendars, pack_coverage, resting_on
from controls.wiring import Application
from models.interpretation import AnswerState, Interpretation
from models.law import Citation, Law, Provision
from models.statute import SectionVersion, StatutePlace, StatuteSection
from rules.pack import Pack
from rules.scenarios.coverage import Item
from webapp.pages.frame.pictures import time_line
from webapp.pages.frame.wording import Wording
from webapp.pages.law.differences import difference


class Chapter(NamedTuple):
    """A provision with the coverage of its obligations."""

    law: Law
    provision: Provision
    duties: tuple[DutyCoverage, ...]


class PlaceView(NamedTuple):
    """A place of a statute with its name in words."""

    place: StatutePlace
    words: str


class WordingView(NamedTuple):
    """One wording of a section with its places."""

    version: SectionVersion
    places: tuple[PlaceView, ...]


class SectionView(NamedTuple):
    """A section with its wordings, newest first."""

    section: StatuteSection
    citation: str
    wordings: tuple[WordingView, ...]


def book_of(application: Application) -> Callable[[], dict[str, Any]]:
    """What every page of the book is given: the laws that have a map, for the menu."""
    pack = application.pack
    mapped = {statute.law for statute in application.statutes}
    maps = tuple(law for law in pack.laws if law.id in mapped)

    def offered() -> dict[str, Any]:
        return {"maps": maps}

    return offered


def item_words(item: Item, pack: Pack, wording: Wording) -> str:
    """One thing that a scenario must reach, in words."""
    if item.kind == "outcome":
        return wording.say("docs.item.outcome", outcome=wording.word("outcome", item.name))
    if item.kind == "boundary":
        return wording.say("docs.item.boundary", day=wording.day(item.name))
    name, _, state = item.name.partition("=")
    obligation = pack.obligations[item.obligation]
    version = next(version for version in obligation.versions if version.in_force.from_ == item.version)
    asked = (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
    criterion = next(criterion for criterion in asked if criterion.id == name)
    role = criterion.role.value
    told = wording.say(f"page.state.{role}.{state}") if role in ("breaks", "raises") else wording.word("state", state)
    return wording.say("docs.item.criterion", ask=criterion.ask.get(wording.language.value), state=told)


def place_words(law: Law, section: str, place: StatutePlace, wording: Wording) -> str:
    """A place within its section in words: `første ledd bokstav a`."""
    whole = wording.cite(law, Citation(section=section))

    def within(**where: Any) -> str:  # noqa: ANN401 - numbers and letters of a citation
        return wording.cite(law, Citation(section=section, **where)).removeprefix(whole).strip()

    if place.letter is None or place.punktum is None:
        return within(ledd=place.ledd, letter=place.letter, punktum=place.punktum)
    # a sentence within a letter is named after the letter
    return f"{within(ledd=place.ledd, letter=place.letter)} {within(punktum=place.punktum)}"


def _sections(application: Application, law: Law, wording: Wording) -> list[SectionView]:
    (statute,) = (statute for statute in application.statutes if statute.law == law.id)
    return [
        SectionView(
            section,
            wording.cite(law, Citation(section=section.section)),
            tuple(
                WordingView(
                    version,
                    tuple(
                        PlaceView(place, place_words(law, section.section, place, wording))
                        for place in version.places
                    ),
                )
                for version in reversed(section.versions)
            ),
        )
        for section in statute.sections
    ]


def open_first(pack: Pack) -> list[Interpretation]:
    """The questions of law, those without an answer first."""
    return sorted(pack.interpretations.values(), key=lambda question: question.state is not AnswerState.OPEN)


def lawbook_pages(application: Application) -> Blueprint:
    """The pages of the book."""
    pages = Blueprint("lawbook", __name__, url_prefix="/lov")
    pages.context_processor(book_of(application))
    pack = application.pack

    @pages.get("/kalender")
    def calendar() -> str:
        wording: Wording = g.wording
        of_laws = law_calendars(pack)
        calendars = [
            (item.law, [(day, [difference(change, pack, wording) for change in day.changes]) for day in item.days])
            for item in of_laws
        ]
        on = norwegian_day(application.clock())
        time = time_line(of_laws, on, pack.checked_to)
        return render_template("law/calendar.html", calendars=calendars, pack=pack, on=on, time=time)

    @pages.get("/dekning")
    def coverage() -> str:
        wording: Wording = g.wording
        found = pack_coverage(pack, application.store.all_scenarios(pack.digest))
        by_id = {duty.obligation.id: duty for duty in found.duties}
        chapters = [
            Chapter(pack.law_of[item.law], item, tuple(by_id[duty.id] for duty in item.obligations))
            for item in pack.provisions
        ]
        return render_template(
            "law/coverage.html",
            coverage=found,
            chapters=chapters,
            item_words=lambda item: item_words(item, pack, wording),
        )

    @pages.get("/sporsmal")
    def questions() -> str:
        return render_template("law/questions.html", questions=open_first(pack))

    @pages.get("/sporsmal/<name>")
    def question(name: str) -> str:
        found = pack.interpretations.get(name)
        if found is None:
            abort(404)
        wording: Wording = g.wording
        resting = [
            (item, wording.section(pack.law_of[provision.law], provision))
            for item in resting_on(pack, found)
            for provision in (pack.provision_of[item.obligation.id],)
        ]
        return render_template("law/question.html", question=found, resting=resting)

    @pages.get("/kart/<name>")
    def statute(name: str) -> str:
        if name not in {statute.law for statute in application.statutes} or name not in pack.law_of:
            abort(404)
        law = pack.law_of[name]
        return render_template("law/map.html", law=law, sections=_sections(application, law, g.wording), pack=pack)

    return pages
