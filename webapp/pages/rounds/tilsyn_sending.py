"""The municipality's side before the report: its own answers, what it sends in, and its comments."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, cast

from flask import Blueprint, abort, g, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View, body_of
from controls.rounds.sending_in import Offered
from controls.rounds.state import FindingStatus
from controls.rounds.suggesting import value_in_words
from models.errors import ProblemError
from models.evidence import Statement
from models.holdings import Item
from models.rounds import Act, Comment, Phase, Remark, Report, SelfAssessment, SentIn, SentWithdrawn, Side
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
from webapp.pages.rounds.tilsyn_desk import ABOUT, DOES, TilsynPages
from webapp.pages.rounds.tilsyn_fields import question_of
from webapp.pages.rounds.tilsyn_steps import unassessed

_SENDING = ActForm(
    Act.SENT_IN,
    (
        Field("dokument", "documents", Kind.MANY), Field("utsegn", "statements", Kind.MANY),
        Field("tekst", "text"), Field("stadfesta", "confirmed", Kind.FLAG),
    ),
)  # fmt: skip
_WITHDRAWING = ActForm(
    Act.SENT_WITHDRAWN, (Field("utsegn", "statements", Kind.MANY), Field("grunn", "reason"))
)  # fmt: skip
#: the field with the keys of what was asked for, and those of the answer to each, which end with its key
_ASKED, _DOCUMENTS, _STATEMENTS, _WHY_NOT = "ber", "dokument-", "utsegn-", "finst_ikkje-"
_MOST = 300


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
        return {"dokument": documents, "utsegn": statements, "tekst": "", "stadfesta": ""}

    def page(
        view: View,
        form: Filled | None = None,
        problems: list[tuple[str, str]] | None = None,
        again: Again | None = None,
    ) -> str:
        offered = here.sending.offered(view.state, here.today())
        return here.shown(
            "tilsyn_send_in.html",
            view,
            again,
            offered=offered,
            fact_title=lambda one: fact_title(here, one),
            fact_value=lambda one: fact_value(here, one),
            sending=form or Filled("sent_in", begun(offered), {}),
            problems=problems or [],
            sent=view.state.all(Act.SENT_IN, "", SentIn),
            there=here.sending.sent(view.state),
            statement_words=lambda item: statement_words(here, item),
            can_withdraw=Act.SENT_WITHDRAWN in view.may,
            left=len(unassessed(view.state)),
            can=Act.SENT_IN in view.may,
        )

    def withdraw(view: View) -> Response:
        number, told = view.round.id, _WITHDRAWING.read()
        try:
            body = cast("SentWithdrawn", body_of(Act.SENT_WITHDRAWN, told))
            done = here.sending.withdraw(number, here.person(), body, here.now())
        except ProblemError as error:
            again = Again(Act.SENT_WITHDRAWN, "", _WITHDRAWING.plain(told), faults_in(error, _WITHDRAWING))
            return make_response(page(view, again=again), UNUSABLE)
        return redirect(f"{url_for('tilsyn.send_in', number=number)}?{KEPT}={done.event.number}", SEE_OTHER)

    @pages.get("/send-inn")
    def send_in(number: int) -> str:
        return page(here.tilsyn(number, Side.MUNICIPALITY))

    @pages.post("/send-inn")
    def send(number: int) -> Response:
        view = here.tilsyn(number, Side.MUNICIPALITY)
        if request.form.get(DOES) == Act.SENT_WITHDRAWN.value:
            return withdraw(view)
        told = _SENDING.read() | {"answers": _answers()}
        confirmed = bool(told.pop("confirmed"))
        try:
            body = cast("SentIn", body_of(Act.SENT_IN, told))
            done = here.sending.send(number, here.person(), body, here.now(), confirmed=confirmed)
        except KeyError:
            abort(NOT_FOUND)
        except ProblemError as error:
            faults = _faults(error)
            by_name = {name: text for text, name in reversed(faults)}
            filled = Filled(
                "sent_in", {**_SENDING.plain({**told, "confirmed": confirmed}), **_answer_fields()}, by_name
            )
            links = [(text, f"sent_in-{name}" if name else "sent_in") for text, name in faults]
            return make_response(page(view, filled, links), UNUSABLE)
        return redirect(f"{url_for('tilsyn.send_in', number=number)}?{KEPT}={done.event.number}", SEE_OTHER)


def _answers() -> list[dict[str, Any]]:
    """The answers to what was asked for, as they were sent; what nothing was said of is left out."""
    found = []
    for key in request.form.getlist(_ASKED)[:_MOST]:
        documents = request.form.getlist(_DOCUMENTS + key)[:_MOST]
        statements = request.form.getlist(_STATEMENTS + key)[:_MOST]
        why_not = request.form.get(_WHY_NOT + key, "").replace("\r\n", "\n").strip()
        if documents or statements or why_not:
            found.append({"request": key, "documents": documents, "statements": statements, "not_there": why_not})
    return found


def _answer_fields() -> dict[str, Any]:
    """The fields of the answers as they were sent, by name."""
    found: dict[str, Any] = {}
    for key in request.form.getlist(_ASKED)[:_MOST]:
        for name in (_DOCUMENTS + key, _STATEMENTS + key):
            found[name] = request.form.getlist(name)[:_MOST]
        found[_WHY_NOT + key] = request.form.get(_WHY_NOT + key, "")
    return found


def _faults(error: ProblemError) -> list[tuple[str, str]]:
    """What is wrong, each with the name of its field; what is wrong with an answer stands at what was asked for."""
    found = []
    for problem, (text, name) in zip(error.problems, faults_in(error, _SENDING), strict=True):
        part, _, key = problem.where.field.partition(".")
        found.append((text, _WHY_NOT + key if part == "answers" and key in request.form.getlist(_ASKED) else name))
    return found


def statement_words(here: TilsynPages, item: Item) -> str:
    """A statement of the evidence of a tilsyn in words: what it is about, and what it says of it."""
    statement = Statement.model_validate_json(json.dumps({**item.body, "id": item.key}))
    return f"{fact_title(here, statement)}: {fact_value(here, statement)}"


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
