"""How often each duty came to what, for those who make the rules; no places and no people are named."""

from __future__ import annotations

from flask import Blueprint, render_template

from controls.rounds.overview.outcomes import CONCLUDED, FEW, outcomes
from controls.rounds.overview.places import Places
from controls.rounds.overview.reading import Reader
from controls.wiring import Application
from models.words import Outcome


def add_outcomes(pages: Blueprint, application: Application, places: Places, reader: Reader) -> None:
    """Add the page of outcomes."""

    @pages.get("/utfall")
    def all_outcomes() -> str:
        found = outcomes(reader.everywhere(), tuple(application.pack.obligations), places.now)
        return render_template(
            "overview/outcomes.html",
            tables=(("evaluated", found.evaluated, tuple(Outcome)), ("concluded", found.concluded, CONCLUDED)),
            few=FEW,
            known=application.pack.obligations,
        )
