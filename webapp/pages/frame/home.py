"""The front page: what this is, what can be done, where things stand, and the evaluations, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from flask import Blueprint, render_template, request

from controls.days import norwegian_day
from controls.lawbook import LawCalendar, LawDay, law_calendars
from controls.overview import Tally, tally_of
from controls.storage import Summary
from controls.storage.totals import totals
from controls.wiring import Application
from models.access import Action
from models.law import Law
from webapp.guarding import places

#: evaluations on one page
PAGE = 10
AFTER = "etter"


class Line(NamedTuple):
    """One evaluation in the list."""

    summary: Summary
    tally: Tally


class LawChange(NamedTuple):
    """A day on which a law changes, and whether that day is still to come."""

    law: Law
    item: LawDay
    ahead: bool


def _after() -> int | None:
    told = request.args.get(AFTER, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < len(str(2**63)) else None


def nearest_change(calendars: Sequence[LawCalendar], today: date) -> LawChange | None:
    """The first change of a law after today, or the last one when none is known; None when no law has changed."""
    days = [(item.day, calendar.law, item) for calendar in calendars for item in calendar.days]
    ahead = [found for found in days if found[0] > today]
    if ahead:
        _, law, item = min(ahead, key=lambda found: found[0])
        return LawChange(law, item, ahead=True)
    if not days:
        return None
    _, law, item = max(days, key=lambda found: found[0])
    return LawChange(law, item, ahead=False)


def home_pages(application: Application) -> Blueprint:
    """The front page of an application."""
    pages = Blueprint("home", __name__)
    calendars = law_calendars(application.pack)

    @pages.get("/")
    def home() -> str:
        after = _after()
        mine = places(Action.EVALUATION_READ)
        found = application.store.evaluations(PAGE + 1, after, places=mine) if mine else ()
        return render_template(
            "frame/home.html",
            lines=[Line(summary, tally_of(summary.counts)) for summary in found[:PAGE]],
            older=found[PAGE - 1].id if len(found) > PAGE else None,
            after=after,
            reads=bool(mine),
            totals=totals(application.store.engine, mine) if mine else None,
            change=nearest_change(calendars, norwegian_day(application.clock())),
        )

    return pages
