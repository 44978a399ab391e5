"""A campaign: one tilsyn of several municipalities from one template, its notices, and all of it at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.evidence.requests import Entry, Standing, entry_of, in_order
from controls.rounds.book import View
from controls.rounds.notice import DOCUMENTS, due_after, notice_for
from controls.rounds.state import Deadline
from controls.wiring import Application
from models.access import Action, authority
from models.documents import Noun
from models.errors import ProblemError
from models.holdings import ItemKind
from models.rounds import Act, Campaign, Phase
from webapp.pages.evidence.forms import day_of
from webapp.pages.rounds.campaign_new import add_new
from webapp.pages.rounds.common import NOT_FOUND, SEE_OTHER, UNUSABLE, problems_in_words
from webapp.pages.rounds.tilsyn_answers import remind_all
from webapp.pages.rounds.tilsyn_desk import DOES, TilsynPages
from webapp.pages.rounds.tilsyn_steps import Step, next_step, unassessed

_NOTICE, _REMIND = "varsle", "purr"
_LATE = (Standing.OVERDUE, Standing.NOT_CAME)
_MOST = 400


class Line(NamedTuple):
    """A tilsyn of a campaign.

    `answered`: control questions that the municipality answered, of `questions`, as far as the authority sees them;
    `sent`: whether anything was sent in; `missing`: what was asked for and has not come; `late`: of those, overdue;
    `due`: the nearest deadline that is not reached.
    """

    view: View
    name: str
    step: Step
    answered: int
    questions: int
    sent: bool
    missing: tuple[Entry, ...]
    late: int
    due: Deadline | None


def campaign_pages(application: Application) -> Blueprint:
    """The pages of campaigns."""
    pages = Blueprint("campaign", __name__, url_prefix="/kampanje")
    here = TilsynPages(application)
    add_new(pages, here)
    _add_list(pages, here)
    _add_one(pages, here)
    return pages


def counties(here: TilsynPages) -> list[str]:
    """The counties whose campaigns the reader may see, as two digits."""
    return sorted(place[1:] for place in here.person().places(Action.COUNTY_READ) if place.startswith("f"))


def _add_list(pages: Blueprint, here: TilsynPages) -> None:
    @pages.get("")
    def campaigns() -> str:
        found = here.desk.rounds.campaigns(counties(here))
        begin = here.person().places(Action.ROUND_BEGIN)
        new = any(authority(county) in begin for county in counties(here))
        return render_template("rounds/campaigns.html", campaigns=found, new=new)


def lines(here: TilsynPages, campaign: Campaign) -> list[Line]:
    """The tilsyn of a campaign, by name; as many SQL statements for many as for one."""
    person, today = here.person(), here.today()
    held = here.desk.rounds.rounds(counties=[campaign.county], campaign=campaign.id)
    asked: defaultdict[str, list[Entry]] = defaultdict(list)
    for item in here.desk.evidence.holdings.items_of([one.round.holder for one in held], ItemKind.REQUEST):
        asked[item.holder].append(entry_of(item, today))
    found = []
    for one in held:
        view = here.desk.book.view_of(one, person)
        if view is None:
            continue
        state = view.state
        waiting = (Standing.OVERDUE, Standing.NOT_CAME, Standing.WAITING)
        missing = tuple(entry for entry in in_order(asked[one.round.holder]) if entry.standing in waiting)
        questions = len(state.form.questions) if state.form else 0
        found.append(
            Line(
                view, here.name(view), next_step(view, person, today), questions - len(unassessed(state)), questions,
                state.last(Act.SENT_IN, "", Noun) is not None, missing,
                sum(entry.standing in _LATE for entry in missing),
                next((due for due in state.deadlines() if not due.done), None),
            )
        )  # fmt: skip
    return sorted(found, key=lambda line: line.name.casefold())


def _add_one(pages: Blueprint, here: TilsynPages) -> None:
    def found(number: int) -> Campaign:
        campaign = here.desk.rounds.campaign(number)
        if campaign is None or campaign.county not in counties(here):
            abort(NOT_FOUND)
        return campaign

    def page(campaign: Campaign, problems: Iterable[str] = ()) -> str:
        told = lines(here, campaign)
        today = here.today()
        due = campaign.notice.due
        return render_template(
            "rounds/campaign.html",
            campaign=campaign,
            lines=told,
            planned=[line for line in told if line.view.state.phase is Phase.PLANNED],
            waiting=[line for line in told if line.missing and line.view.state.phase is not Phase.PLANNED],
            due=due if due > today else due_after(today, DOCUMENTS),
            may_send=any(Act.NOTICED in line.view.may for line in told),
            may_remind=any(Act.DUE_SET in line.view.may for line in told),
            today=today,
            problem_links=[(text, "") for text in problems],
            done=request.args.get("gjort", "")[:6],
            what=request.args.get("kva", ""),
            notice_value=_NOTICE,
            remind_value=_REMIND,
        )

    @pages.get("/<int:number>")
    def one(number: int) -> str:
        return page(found(number))

    @pages.post("/<int:number>")
    def work(number: int) -> Response:
        campaign, what = found(number), request.form.get(DOES, "")
        if what not in (_NOTICE, _REMIND):
            abort(UNUSABLE)
        chosen = set(request.form.getlist("runde")[:_MOST])
        told = [line for line in lines(here, campaign) if str(line.view.round.id) in chosen]
        problems = [] if told else [g.wording.say("page.campaign.none_chosen")]
        count = 0
        for line in told:
            try:
                count += _noticed(here, campaign, line) if what == _NOTICE else _reminded(here, line)
            except ProblemError as error:
                problems += [f"{line.name}: {text}" for text in problems_in_words(error)]
        if problems:
            return make_response(page(campaign, problems), UNUSABLE)
        return redirect(url_for("campaign.one", number=number, gjort=count, kva=what), SEE_OTHER)


def _noticed(here: TilsynPages, campaign: Campaign, line: Line) -> int:
    """Send the notice to one municipality; one that was sent is left."""
    if line.view.state.phase is not Phase.PLANNED:
        return 0
    text = request.form.get("frist", "").strip()
    due = day_of(text, "frist") if text else None
    here.act(line.view.round.id, Act.NOTICED, notice_for(campaign.notice, line.name, due))
    return 1


def _reminded(here: TilsynPages, line: Line) -> int:
    if Act.DUE_SET not in line.view.may:
        raise ProblemError.one("round_not_now")
    return 1 if remind_all(here, line.view.round.holder, list(line.missing)) else 0
