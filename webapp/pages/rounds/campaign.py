"""A campaign: one tilsyn of several municipalities from one template, its notices, and all of it at a glance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from flask import Blueprint, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.days import norwegian_day
from controls.evidence.requests import Entry, Standing, entry_of, in_order
from controls.rounds.book import Deed, TogetherError, View
from controls.rounds.notice import DOCUMENTS, due_after, notice_for
from controls.rounds.reminding import can_be_reminded, is_missing
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
from webapp.pages.rounds.tilsyn_desk import DOES, TilsynPages
from webapp.pages.rounds.tilsyn_steps import Step, next_step, unassessed

_NOTICE, _REMIND = "varsle", "purr"
_MOST = 400


class Line(NamedTuple):
    """A tilsyn of a campaign.

    `answered`: control questions that the municipality answered, of `questions`, as far as the authority sees them;
    `sent`: whether anything was sent in; `missing`: what was asked for and has not come; `late`: of those, overdue;
    `due`: the nearest deadline that is not reached; `reminders`: the days on which the municipality was reminded;
    `remindable`: whether whoever looks can remind it today.
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
    reminders: tuple[date, ...]
    remindable: bool
    today: date

    @property
    def is_late(self) -> bool:
        """Whether a day to send in something has gone by without that."""
        due = self.due
        return self.late > 0 or (due is not None and due.name == "documents" and due.overdue(self.today))


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
        missing = tuple(entry for entry in in_order(asked[one.round.holder]) if is_missing(entry))
        questions = len(state.form.questions) if state.form else 0
        found.append(
            Line(
                view, here.name(view), next_step(view, person, today), questions - len(unassessed(state)), questions,
                state.last(Act.SENT_IN, "", Noun) is not None, missing,
                sum(entry.standing is Standing.OVERDUE for entry in missing),
                next((due for due in state.deadlines() if not due.done), None),
                tuple(norwegian_day(said.event.at) for said in state.all(Act.REMINDED, "", Noun)),
                can_be_reminded(view, missing, today), today,
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
            remindable=[line for line in told if line.remindable],
            late=[line for line in told if line.remindable and line.is_late],
            today=today,
            problem_links=[(text, "") for text in problems],
            done=request.args.get("gjort", "")[:6],
            left=request.args.get("latt", "")[:6],
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
        told = {line.view.round.id: line for line in lines(here, campaign) if str(line.view.round.id) in chosen}
        if not told:
            return make_response(page(campaign, [g.wording.say("page.campaign.none_chosen")]), UNUSABLE)
        try:
            done, left = (_noticed if what == _NOTICE else _reminded)(here, campaign, told)
        except TogetherError as error:
            problems = [
                f"{told[number].name}: {text}"
                for number, faults in error.rounds.items()
                for text in problems_in_words(ProblemError(faults))
            ]
            return make_response(page(campaign, problems), UNUSABLE)
        except ProblemError as error:
            return make_response(page(campaign, problems_in_words(error)), UNUSABLE)
        return redirect(url_for("campaign.one", number=number, gjort=done, latt=left or None, kva=what), SEE_OTHER)


def _noticed(here: TilsynPages, campaign: Campaign, told: Mapping[int, Line]) -> tuple[int, int]:
    """Send the notice to municipalities, all or none; to how many, and how many had it already."""
    text = request.form.get("frist", "").strip()
    due = day_of(text, "frist") if text else None
    planned = {number: line for number, line in told.items() if line.view.state.phase is Phase.PLANNED}
    deeds = {number: Deed(notice_for(campaign.notice, line.name, due)) for number, line in planned.items()}
    if deeds:
        here.desk.book.act_together(here.person(), Act.NOTICED, deeds, here.now())
    return len(deeds), len(told) - len(deeds)


def _reminded(here: TilsynPages, _: Campaign, told: Mapping[int, Line]) -> tuple[int, int]:
    """Remind municipalities, all or none; how many, and how many had nothing to be reminded of."""
    if not any(Act.REMINDED in line.view.may for line in told.values()):
        raise ProblemError.one("round_not_now")
    done = here.reminding.remind(here.person(), told, here.now())
    return len(done.reminded), len(done.left)
