"""The overviews that are the reader's own: the only one at once, or which there are."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from controls.rounds.overview.places import Place, Places, by_name
from models.access import Action, PlaceKind, kind_of_place
from webapp.guarding import may, places

SEE_OTHER = 303


def municipalities_of(known: Places) -> tuple[Place, ...]:
    """The municipalities whose overview the reader may see, each under its newest number, by name."""
    own = places(Action.EVALUATION_READ) & places(Action.ROUND_READ)
    numbers = {known.place(one).number for one in own if kind_of_place(one) is PlaceKind.MUNICIPALITY}
    # one that was merged into another of the reader's is found there
    return by_name(
        known.under(number) for number in numbers if known.now(number) == number or known.now(number) not in own
    )


def counties_of(known: Places) -> list[tuple[str, str]]:
    """The counties whose overview the reader may see: number and name."""
    own = {one[1:] for one in places(Action.COUNTY_READ)}
    return [(number, name) for number, name in known.counties().items() if number in own]


def add_mine(pages: Blueprint, known: Places) -> None:
    """Add the pages that lead to what is the reader's own."""

    @pages.get("/start")
    def begin() -> Response:
        """Where each role's day begins: with where things stand, with the accounts, or with what waits."""
        if may(Action.COUNTY_READ) or (may(Action.EVALUATION_READ) and may(Action.ROUND_READ)):
            return redirect(url_for("overview.mine"), SEE_OTHER)
        if may(Action.PEOPLE_MANAGE):
            return redirect(url_for("access.people"), SEE_OTHER)
        if may(Action.OUTCOMES_READ):
            return redirect(url_for("overview.all_outcomes"), SEE_OTHER)
        return redirect(url_for("for_me.for_me"), SEE_OTHER)

    @pages.get("/oversikt")
    def mine() -> Response | str:
        municipalities, counties, outcomes = municipalities_of(known), counties_of(known), may(Action.OUTCOMES_READ)
        ways = [
            *(url_for("overview.municipality", number=place.number) for place in municipalities),
            *(url_for("overview.county", county=number) for number, _ in counties),
            *([url_for("overview.all_outcomes")] if outcomes else []),
        ]
        if len(ways) == 1:
            return redirect(ways[0])
        return render_template(
            "overview/mine.html", municipalities=municipalities, counties=counties, outcomes_too=outcomes
        )
