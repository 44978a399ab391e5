"""The front page: what this is, and the evaluations, newest first."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, render_template, request

from controls.overview import Tally, tally_of
from controls.storage import Summary
from controls.wiring import Application

#: evaluations on one page
PAGE = 25
AFTER = "etter"


class Line(NamedTuple):
    """One evaluation in the list."""

    summary: Summary
    tally: Tally


def _after() -> int | None:
    told = request.args.get(AFTER, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < len(str(2**63)) else None


def home_pages(application: Application) -> Blueprint:
    """The front page of an application."""
    pages = Blueprint("home", __name__)

    @pages.get("/")
    def home() -> str:
        after = _after()
        found = application.store.evaluations(PAGE + 1, after)
        lines = [Line(summary, tally_of(summary.counts)) for summary in found[:PAGE]]
        older = found[PAGE - 1].id if len(found) > PAGE else None
        return render_template("home.html", lines=lines, older=older, after=after)

    return pages
