"""A tilsyn, seen from either side: where it is, what is next, what was announced, and how each finding stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from flask import Blueprint, g, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import Done, View
from controls.rounds.control_form import sections_of
from controls.rounds.guards import scope_of
from controls.rounds.state import FindingStatus
from controls.wiring import Application
from models.rounds import Act, ClosingReason, SentIn, SentWithdrawn, Side, Visit
from webapp.pages.rounds.common import Again
from webapp.pages.rounds.telling import Names, told_of
from webapp.pages.rounds.tilsyn_answers import add_answers
from webapp.pages.rounds.tilsyn_breach import add_breach
from webapp.pages.rounds.tilsyn_desk import TilsynPages, letters
from webapp.pages.rounds.tilsyn_making import add_making
from webapp.pages.rounds.tilsyn_quality import add_quality
from webapp.pages.rounds.tilsyn_sending import add_sending, statement_words
from webapp.pages.rounds.tilsyn_steps import next_step, unanswered, unassessed

#: so many of the things that happened stand on the page of a tilsyn
_LATEST = 5
#: what is done on the page of deadlines
_MANAGING = (Act.DUE_SET, Act.CLOSED, Act.CANCELLED, Act.EXAMINING_BEGUN, Act.COMMENTS_ENDED)


class Standing(NamedTuple):
    """A finding as it stands: the duty, how it stands, and how many of its questions came out how."""

    duty: str
    status: FindingStatus
    yes: int
    no: int
    not_examined: int
    open: int


def standings(view: View) -> list[Standing]:
    """How each finding stands, those first that something is wrong with; what is passed stands there too."""
    state, found = view.state, []
    for duty in state.duties:
        said = [state.answer(one.key) for one in state.questions(duty)]
        answers = [one.body.answer.value if one else "" for one in said]
        counts = (answers.count(code) for code in ("yes", "no", "not_examined", ""))
        found.append(Standing(duty, state.status(duty), *counts))
    order = list(FindingStatus)
    wrong = [FindingStatus.BREACH, FindingStatus.NOT_ENOUGH, FindingStatus.ORDERED, FindingStatus.DECLARED]
    return sorted(found, key=lambda one: (one.status not in wrong, order.index(one.status)))


def page(here: TilsynPages, view: View) -> str:
    """The page of a tilsyn. `view`: as whoever is here sees it."""
    state = view.state
    names = Names(here.application.pack, state)
    return here.shown(
        "tilsyn.html",
        view,
        step=next_step(view, here.person(), here.today()),
        sections=sections_of(here.application.pack, scope_of(state, here.application.pack), letters()),
        standings=standings(view),
        asked=here.received(view),
        statement_words=lambda item: statement_words(here, item),
        sent=state.all(Act.SENT_IN, "", SentIn),
        taken_back=state.all(Act.SENT_WITHDRAWN, "", SentWithdrawn),
        visits=state.all(Act.VISITED, "", Visit),
        left=len(unanswered(state)),
        unassessed=len(unassessed(state)),
        told=[one._replace(lines=()) for one in told_of(state, names, lambda _: "")[:_LATEST]],
    )


def tilsyn_page(application: Application) -> Callable[[View], str]:
    """What shows the page of a tilsyn that somebody may see."""
    here = TilsynPages(application)
    return lambda view: page(here, view)


def tilsyn_pages(application: Application) -> Blueprint:
    """The pages of tilsyn but the first, which is `tilsyn_page`."""
    pages = Blueprint("tilsyn", __name__, url_prefix="/runde/<int:number>")
    here = TilsynPages(application)
    add_making(pages, here)
    add_answers(pages, here)
    add_quality(pages, here)
    add_sending(pages, here)
    add_breach(pages, here)
    _add_management(pages, here)
    return pages


def _add_management(pages: Blueprint, here: TilsynPages) -> None:
    """Deadlines with their history, what happened, and the end of it."""

    def shown(view: View, again: Again | None = None) -> str:
        names = Names(here.application.pack, view.state)
        corrected = bool(view.state.breaches())
        reasons = [one for one in ClosingReason if one is not ClosingReason.DONE]
        fitting = [one for one in reasons if (one is ClosingReason.NO_BREACH) is not corrected]
        return here.shown(
            "tilsyn_management.html",
            view,
            again,
            deadlines=view.state.deadlines(),
            told=told_of(view.state, names, lambda _: ""),
            reasons=[one.value for one in fitting],
            closing_words=lambda codes: [(code, g.wording.word("closing", code)) for code in codes],
            unsettled=view.state.unsettled(),
        )

    @pages.get("/styring")
    def management(number: int) -> str:
        return shown(here.tilsyn(number))

    @pages.post("/styring")
    def manage(number: int) -> Response:
        def back(done: Done) -> str:
            if done.event.act is Act.EXAMINING_BEGUN:
                return url_for("tilsyn.answers", number=number)
            if done.event.act is Act.COMMENTS_ENDED:
                return url_for("rounds.round_page", number=number)
            return url_for("tilsyn.management", number=number)

        return here.do(number, _MANAGING, back, shown, Side.AUTHORITY)
