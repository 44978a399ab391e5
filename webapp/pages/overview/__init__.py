"""The overviews of rounds: a municipality's, a county's, and that of outcomes without names."""

from __future__ import annotations

from flask import Blueprint

from controls.rounds.overview.places import Places
from controls.rounds.overview.reading import Reader
from controls.wiring import Application
from webapp.pages.overview.county import add_county
from webapp.pages.overview.mine import add_mine
from webapp.pages.overview.municipality import add_municipality
from webapp.pages.overview.outcomes import add_outcomes
from webapp.pages.overview.words import Words


def overview_pages(application: Application) -> Blueprint:
    """The pages of the overviews."""
    pages = Blueprint("overview", __name__)
    places = Places(application.municipalities)
    reader = Reader(application.store.engine)
    words = Words(application)

    @pages.context_processor
    def offered() -> dict[str, object]:
        return words.offered()

    add_mine(pages, places)
    add_municipality(pages, application, places, reader)
    add_county(pages, application, places, reader)
    add_outcomes(pages, application, places, reader)
    return pages
