"""Before a tilsyn is announced: its control form, and the notice that is looked through and sent."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, g, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View
from controls.rounds.control_form import form_of, in_scope
from controls.rounds.notice import DOCUMENTS, due_after, notice_for, text_of, wanted_of
from models.rounds import Act, ControlForm, Notice, Side
from models.words import Method
from webapp.pages.rounds.common import ActForm, Again, Field, Kind
from webapp.pages.rounds.tilsyn_desk import TilsynPages, letters
from webapp.pages.rounds.tilsyn_fields import (
    QuestionRow,
    WantedRow,
    form_told,
    question_rows,
    questions_by_duty,
    sent_question_rows,
    sent_wanted_rows,
    wanted_rows,
    wanted_told,
)

_FORM = ActForm(Act.FORM_SET, (Field("limits", "limits"), Field("questions", "questions", Kind.MANY)))
_NOTICE = ActForm(
    Act.NOTICED,
    (Field("text", "text"), Field("due", "due", Kind.DAY), Field("wanted", "wanted", Kind.MANY)),
)


def suggested_notice(here: TilsynPages, view: View) -> Notice:
    """The notice to begin with: that of the campaign, or what the rules suggest."""
    state, pack, today = view.state, here.application.pack, here.today()
    campaign = here.desk.rounds.campaign(view.round.campaign) if view.round.campaign else None
    if campaign is not None:
        due = campaign.notice.due
        return notice_for(campaign.notice, here.name(view), due if due > today else due_after(today, DOCUMENTS))
    due = due_after(today, DOCUMENTS)
    wanted = wanted_of(pack, state.form, state.plan.on, letters()) if state.form else ()
    text = text_of(pack, state.plan, wanted, g.wording.day(due), letters())
    return notice_for(Notice(text=text, due=due, wanted=wanted), here.name(view))


def form_suggested(here: TilsynPages, view: View) -> ControlForm | None:
    """The control form that is there, or what the rules suggest."""
    plan = view.state.plan
    return view.state.form or form_of(here.application.pack, plan.scope, plan.on, letters())


def add_making(pages: Blueprint, here: TilsynPages) -> None:
    """The pages of the control form and of the notice."""

    def form_page(view: View, again: Again | None = None, rows: list[QuestionRow] | None = None) -> str:
        plan = view.state.plan
        suggested = form_suggested(here, view)
        shown = question_rows(suggested) if rows is None else rows
        return here.shown(
            "tilsyn_form.html",
            view,
            again,
            by_duty=questions_by_duty(shown),
            new=[row for row in shown if row.new],
            limits=request.form.get("limits", "") if rows is not None else (suggested.limits if suggested else ""),
            methods=[method.value for method in Method],
            duties=in_scope(here.application.pack, plan.scope, plan.on),
            editable=Act.FORM_SET in view.may,
        )

    @pages.get("/skjema")
    def form(number: int) -> str:
        return form_page(here.tilsyn(number, Side.AUTHORITY))

    @pages.post("/skjema")
    def set_form(number: int) -> Response:
        here.tilsyn(number, Side.AUTHORITY)
        rows = sent_question_rows()
        told = form_told(request.form.get("limits", "").replace("\r\n", "\n").strip(), rows)
        return here.posted(
            number, _FORM, lambda _: url_for("tilsyn.notice", number=number),
            lambda view, again: form_page(view, again, rows), told=told,
        )  # fmt: skip

    def notice_page(view: View, again: Again | None = None, rows: list[WantedRow] | None = None) -> str:
        state = view.state
        begun = state.notice.body if state.notice else suggested_notice(here, view)
        return here.shown(
            "tilsyn_notice.html",
            view,
            again,
            notice=begun,
            rows=wanted_rows(begun) if rows is None else rows,
            sent=state.notice,
        )

    @pages.get("/varsel")
    def notice(number: int) -> str:
        return notice_page(here.tilsyn(number))

    @pages.post("/varsel")
    def send_notice(number: int) -> Response:
        view = here.tilsyn(number, Side.AUTHORITY)
        rows = sent_wanted_rows()
        plan = view.state.plan
        scope = in_scope(here.application.pack, plan.scope, plan.on)
        told = {
            "text": request.form.get("text", "").replace("\r\n", "\n").strip(),
            "due": _day(request.form.get("due", "")),
            "wanted": wanted_told(rows, scope),
        }
        return here.posted(
            number, _NOTICE, lambda _: url_for("rounds.round_page", number=number),
            lambda again_view, again: notice_page(again_view, again, rows), told=told,
        )  # fmt: skip


def _day(text: str) -> str | date:
    """A day as it was sent; the body says what is wrong with it."""
    return text.strip()[:20]
