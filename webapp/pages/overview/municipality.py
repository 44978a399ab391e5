"""Where a municipality stands, on one page."""

from __future__ import annotations

from collections import Counter

from flask import Blueprint, abort, g, redirect, render_template, url_for
from werkzeug.wrappers import Response

from controls.days import norwegian_day
from controls.rounds.overview.municipality import Movement, standing
from controls.rounds.overview.places import Places
from controls.rounds.overview.reading import Reader
from controls.wiring import Application
from models.words import Outcome
from webapp.pages.frame.pictures import flow
from webapp.pages.frame.wording import Wording
from webapp.pages.law.differences import difference
from webapp.pages.overview.pictures import COLUMNS_HEIGHT, COLUMNS_WIDTH, round_line, step_columns
from webapp.pages.overview.words import new_round_address

#: so many deadlines are shown at once; the others are folded
SOME = 8


def _flows(moved: Movement | None) -> Counter[tuple[Outcome | None, Outcome | None]]:
    return Counter((item.before, item.after) for item in moved.moved) if moved else Counter()


def add_municipality(pages: Blueprint, application: Application, places: Places, reader: Reader) -> None:
    """Add the page of a municipality."""

    @pages.get("/kommune/<number>")
    def municipality(number: str) -> Response | str:
        numbers = places.numbers(number)
        if not numbers:
            abort(404)
        newest = places.place(number).number
        if newest != number:
            return redirect(url_for("overview.municipality", number=newest))
        wording: Wording = g.wording
        today = norwegian_day(application.clock())
        place = places.under(number)
        now = places.under(places.now(number))
        found = standing(reader.municipality(numbers), place, application.pack, today, places.chain(number))
        flows = _flows(found.movement)
        return render_template(
            "overview/municipality.html",
            place=place,
            now=now if now.number != number else None,
            former=[places.under(other) for other in numbers if other != number],
            names={other: places.under(other).name for other in numbers},
            found=found,
            pack=application.pack,
            today=today,
            some=SOME,
            new_round=new_round_address(number),
            flow=flow(flows) if flows else None,
            flows=flows,
            columns=step_columns(found.steps),
            columns_size=(COLUMNS_WIDTH, COLUMNS_HEIGHT),
            steps=found.steps,
            line=round_line(found.rounds, today),
            difference=lambda change: difference(change, application.pack, wording),
        )
