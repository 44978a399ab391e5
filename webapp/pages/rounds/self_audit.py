"""The addresses of rounds: the list of them, the pages of a self-audit, and the page of a round of either kind."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint

from controls.rounds.book import View
from controls.wiring import Application
from models.rounds import RoundKind
from webapp.pages.rounds.approval import add_approval, add_ending
from webapp.pages.rounds.audit import Audit
from webapp.pages.rounds.finding import add_finding
from webapp.pages.rounds.measures import add_measures
from webapp.pages.rounds.planning import add_planning
from webapp.pages.rounds.round_page import add_round, page


def round_pages(application: Application, tilsyn: Callable[[View], str]) -> Blueprint:
    """The pages of rounds. `tilsyn`: the page of a tilsyn, whose other pages are a blueprint of their own."""
    pages = Blueprint("rounds", __name__, url_prefix="/runde")
    audit = Audit(application)

    @pages.get("/<int:number>")
    def round_page(number: int) -> str:
        view = audit.view(number)
        return tilsyn(view) if view.round.kind is RoundKind.TILSYN else page(audit, view)

    add_planning(pages, audit)
    add_round(pages, audit)
    add_finding(pages, audit)
    add_measures(pages, audit)
    add_approval(pages, audit)
    add_ending(pages, audit)
    return pages
