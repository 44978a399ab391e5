"""One duty of a tilsyn: its questions and answers, the breach in words, comments, correction, order and complaint."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Blueprint, abort, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import Done, View, body_of
from controls.rounds.notice import CORRECTION, due_after
from controls.rounds.sending_in import is_sensitive
from controls.rounds.state import SETTLED, STILL_BROKEN, FindingStatus
from controls.rounds.suggesting import suggested_breach
from models.documents import Document
from models.errors import ProblemError
from models.rounds import (
    Act,
    Comment,
    Complaint,
    ComplaintDecided,
    CorrectionJudged,
    Decision,
    Declared,
    OrderConsidered,
    Side,
)
from webapp.pages.rounds.common import (
    KEPT,
    NOT_FOUND,
    SEE_OTHER,
    UNUSABLE,
    ActForm,
    Again,
    Field,
    Kind,
    faults_in,
)
from webapp.pages.rounds.telling import Names, told_of
from webapp.pages.rounds.tilsyn_desk import ABOUT, DOES, FORMS, TilsynPages, letters
from webapp.pages.rounds.tilsyn_steps import deadline
from webapp.pages.rounds.tilsyn_talk import said_or_given, talk_of, talks, task_subject

#: what is done on the page of a duty, by side
_OF: dict[Side, tuple[Act, ...]] = {
    Side.AUTHORITY: (
        Act.DECIDED, Act.COMMENT_ANSWERED, Act.CORRECTION_JUDGED, Act.ORDER_CONSIDERED, Act.ORDERED,
        Act.COMPLAINT_DECIDED,
    ),
    Side.MUNICIPALITY: (Act.FINDING_COMMENTED, Act.CORRECTION_DECLARED, Act.COMPLAINED),
}  # fmt: skip
_DECLARING = ActForm(
    Act.CORRECTION_DECLARED, (*FORMS[Act.CORRECTION_DECLARED].fields, Field("stadfesta", "confirmed", Kind.FLAG))
)


def add_breach(pages: Blueprint, here: TilsynPages) -> None:
    """The page of a duty, for both sides."""

    def documents(view: View) -> list[Document]:
        """What the municipality can show a correction with; nothing where that is not asked."""
        if Act.CORRECTION_DECLARED not in view.may:
            return []
        found = here.desk.evidence.documents.documents(view.round.municipality)
        return [one for one in found if one.destroyed is None]

    def page(view: View, duty: str, again: Again | None = None) -> str:
        state, pack = view.state, here.application.pack
        if duty not in state.duties or duty not in pack.obligations:
            abort(NOT_FOUND)
        own = documents(view)
        begun = suggested_breach(pack, duty, state.plan.on, letters())
        decided = state.decided(duty)
        names = Names(pack, state)
        events = [event for event in state.events if event.subject == duty and event.act is not Act.COMMENTED]
        status = state.status(duty)
        correction = deadline(state, "correction")
        order = deadline(state, f"order:{duty}")
        return here.shown(
            "tilsyn_breach.html",
            view,
            again,
            duty=duty,
            status=status,
            concluded=state.concluded(duty),
            broken=state.concluded(duty) is FindingStatus.BREACH,
            open=status in STILL_BROKEN,
            settled=status in SETTLED,
            questions=[(one, state.answer(one.key)) for one in state.questions(duty)],
            decided=decided,
            begun=begun,
            breach_code=Decision.BREACH.value,
            comment=state.last(Act.FINDING_COMMENTED, duty, Comment),
            reply=state.last(Act.COMMENT_ANSWERED, duty, Comment),
            declared=state.all(Act.CORRECTION_DECLARED, duty, Declared),
            judged=state.all(Act.CORRECTION_JUDGED, duty, CorrectionJudged),
            considered=state.last(Act.ORDER_CONSIDERED, duty, OrderConsidered),
            order=state.order(duty),
            complaint=state.last(Act.COMPLAINED, duty, Complaint),
            complaint_decided=state.last(Act.COMPLAINT_DECIDED, duty, ComplaintDecided),
            correction=correction,
            order_due=order,
            late=correction is not None and correction.due < here.today(),
            new_due=due_after(here.today(), CORRECTION),
            documents=own,
            sensitive=any(is_sensitive(one) for one in own),
            told=told_of(state, names, lambda _: "", events),
            talk=talk_of(here, view, duty, names),
            task_subject=task_subject(duty),
        )

    @pages.get("/lovbrudd/<duty>")
    def breach(number: int, duty: str) -> str:
        return page(here.tilsyn(number), duty)

    @pages.post("/lovbrudd/<duty>")
    def follow(number: int, duty: str) -> Response:
        view = here.tilsyn(number)
        if request.form.get(ABOUT) != duty or duty not in view.state.duties:
            abort(UNUSABLE)
        address = url_for("tilsyn.breach", number=number, duty=duty)
        if view.side is Side.MUNICIPALITY and request.form.get(DOES) == Act.CORRECTION_DECLARED.value:
            return _declared(here, view, duty, address, page)

        if (form := talks()) is not None:
            return said_or_given(
                here, view, duty, form, address, lambda seen, again: page(seen, duty, again)
            )  # fmt: skip

        def back(_: Done) -> str:
            return address

        return here.do(number, _OF[view.side], back, lambda seen, again: page(seen, duty, again))


def _declared(
    here: TilsynPages, view: View, duty: str, address: str, page: Callable[[View, str, Again], str]
) -> Response:
    """Declare a correction: its documents are sent along."""
    told = _DECLARING.read()
    confirmed = bool(told.pop("confirmed"))
    try:
        body = cast("Declared", body_of(Act.CORRECTION_DECLARED, told))
        done = here.sending.declare(view.round.id, here.person(), duty, body, here.now(), confirmed=confirmed)
    except KeyError:
        abort(NOT_FOUND)
    except ProblemError as error:
        plain = _DECLARING.plain({**told, "confirmed": confirmed})
        again = Again(Act.CORRECTION_DECLARED, duty, plain, faults_in(error, _DECLARING))
        return make_response(page(view, duty, again), UNUSABLE)
    return redirect(f"{address}?{KEPT}={done.event.number}", SEE_OTHER)
