"""The municipality's side before the report: its own answers, what it sends in, and its comments."""

from __future__ import annotations

from typing import NamedTuple, cast

from flask import Blueprint, abort, g, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View, body_of
from controls.rounds.sending_in import Offered
from controls.rounds.state import FindingStatus
from controls.rounds.suggesting import value_in_words
from models.errors import ProblemError
from models.evidence import Statement
from models.rounds import Act, Comment, Phase, Remark, Report, SelfAssessment, SentIn, Side
from webapp.pages.rounds.common import (
    KEPT,
    NOT_FOUND,
    SEE_OTHER,
    UNUSABLE,
    ActForm,
    Again,
    Field,
    Filled,
    Kind,
    faults_in,
)
from webapp.pages.rounds.tilsyn_desk import ABOUT, TilsynPages
from webapp.pages.rounds.tilsyn_fields import question_of
from webapp.pages.rounds.tilsyn_steps import unassessed

_SENDING = ActForm(
    Act.SENT_IN,
    (
        Field("dokument", "documents", Kind.MANY), Field("utsegn", "statements", Kind.MANY),
        Field("ber", "requests", Kind.MANY), Field("tekst", "text"), Field("stadfesta", "confirmed", Kind.FLAG),
    ),
)  # fmt: skip


class Commented(NamedTuple):
    """A finding of the preliminary report, with the municipality's comment and the reply."""

    duty: str
    status: FindingStatus
    comment: str
    reply: str


def add_sending(pages: Blueprint, here: TilsynPages) -> None:
    """The pages of the municipality."""
    _add_own_answers(pages, here)
    _add_send_in(pages, here)
    _add_comments(pages, here)


def _add_own_answers(pages: Blueprint, here: TilsynPages) -> None:
    def page(view: View, again: Again | None = None) -> str:
        state = view.state
        questions = state.form.questions if state.form else ()
        said = {one.key: state.last(Act.SELF_ASSESSED, one.key, SelfAssessment) for one in questions}
        return here.shown(
            "tilsyn_own_answers.html",
            view,
            again,
            groups=[(duty, state.questions(duty)) for duty in dict.fromkeys(one.obligation for one in questions)],
            said=said,
            left=len(unassessed(state)),
            total=len(questions),
        )

    @pages.get("/svar-inn")
    def own_answers(number: int) -> str:
        return page(here.tilsyn(number, Side.MUNICIPALITY))

    @pages.post("/svar-inn")
    def answer_own(number: int) -> Response:
        view = here.tilsyn(number, Side.MUNICIPALITY)
        key = request.form.get(ABOUT, "")
        question_of(view.state.form, key) or abort(UNUSABLE)
        address = url_for("tilsyn.own_answers", number=number, _anchor=f"self_assessed-{key}")
        return here.do(number, (Act.SELF_ASSESSED,), lambda _: address, page, Side.MUNICIPALITY)


def _add_send_in(pages: Blueprint, here: TilsynPages) -> None:
    def begun(offered: Offered) -> dict[str, object]:
        """What bears on the theme and is not sent is ticked; sensitive documents never are."""
        documents = [
            str(one.document.id) for one in offered.documents if one.about and not one.sent and not one.sensitive
        ]
        statements = [
            one.statement.id
            for one in offered.statements
            if one.about and not one.sent and (one.document is None or str(one.document.id) in documents)
        ]
        return {"dokument": documents, "utsegn": statements, "ber": [], "tekst": "", "stadfesta": ""}

    def page(view: View, form: Filled | None = None, problems: list[tuple[str, str]] | None = None) -> str:
        offered = here.sending.offered(view.state, here.today())
        return here.shown(
            "tilsyn_send_in.html",
            view,
            offered=offered,
            fact_title=lambda one: fact_title(here, one),
            fact_value=lambda one: fact_value(here, one),
            sending=form or Filled("sent_in", begun(offered), {}),
            problems=problems or [],
            sent=view.state.all(Act.SENT_IN, "", SentIn),
            left=len(unassessed(view.state)),
            can=Act.SENT_IN in view.may,
        )

    @pages.get("/send-inn")
    def send_in(number: int) -> str:
        return page(here.tilsyn(number, Side.MUNICIPALITY))

    @pages.post("/send-inn")
    def send(number: int) -> Response:
        view = here.tilsyn(number, Side.MUNICIPALITY)
        told = _SENDING.read()
        confirmed = bool(told.pop("confirmed"))
        try:
            body = cast("SentIn", body_of(Act.SENT_IN, told))
            done = here.sending.send(number, here.person(), body, here.now(), confirmed=confirmed)
        except KeyError:
            abort(NOT_FOUND)
        except ProblemError as error:
            faults = faults_in(error, _SENDING)
            by_name = {name: text for text, name in reversed(faults)}
            filled = Filled("sent_in", _SENDING.plain({**told, "confirmed": confirmed}), by_name)
            links = [(text, f"sent_in-{name}" if name else "sent_in") for text, name in faults]
            return make_response(page(view, filled, links), UNUSABLE)
        return redirect(f"{url_for('tilsyn.send_in', number=number)}?{KEPT}={done.event.number}", SEE_OTHER)


def fact_title(here: TilsynPages, statement: Statement) -> str:
    """What a statement is about, in the reader's language."""
    fact = here.application.pack.facts.get(statement.fact)
    return fact.title.get(g.wording.language.value) if fact else statement.fact


def fact_value(here: TilsynPages, statement: Statement) -> str:
    """What a statement says of it."""
    return value_in_words(statement, here.application.pack.facts.get(statement.fact), g.wording.language)


def commented(view: View) -> list[Commented]:
    """Every finding that the preliminary report concludes on, breaches first."""
    state = view.state
    found = []
    for duty in state.duties:
        comment = state.last(Act.FINDING_COMMENTED, duty, Comment)
        reply = state.last(Act.COMMENT_ANSWERED, duty, Comment)
        found.append(
            Commented(
                duty, state.concluded(duty), comment.body.text if comment else "", reply.body.text if reply else ""
            )
        )
    return sorted(found, key=lambda one: one.status is not FindingStatus.BREACH)


def _add_comments(pages: Blueprint, here: TilsynPages) -> None:
    def page(view: View, again: Again | None = None) -> str:
        state = view.state
        return here.shown(
            "tilsyn_comments.html",
            view,
            again,
            findings=commented(view) if state.report(Report.PRELIMINARY) else [],
            preliminary=state.report(Report.PRELIMINARY),
            agreed=state.last(Act.FACTS_AGREED, "", Remark),
            sent=state.last(Act.COMMENTS_SENT, "", Remark),
            open=state.phase is Phase.PRELIMINARY,
        )

    @pages.get("/uttale")
    def comments(number: int) -> str:
        return page(here.tilsyn(number, Side.MUNICIPALITY))

    @pages.post("/uttale")
    def comment(number: int) -> Response:
        acts = (Act.COMMENTS_SENT, Act.FACTS_AGREED, Act.FINDING_COMMENTED)
        about = request.form.get(ABOUT, "")
        address = url_for("tilsyn.comments", number=number, _anchor=about or None)
        return here.do(number, acts, lambda _: address, page, Side.MUNICIPALITY)
