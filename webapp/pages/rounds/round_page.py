"""The page of a round: where it is, what is left for whoever looks, what was found, deadlines and measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from flask import Blueprint, abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.evidence.questions import ControlQuestion, by_use, put_together
from controls.rounds.book import View
from controls.rounds.standing import TOGETHER, Group, Row, Step, StepName
from controls.rounds.state import RoundState
from models.documents import Noun
from models.errors import ProblemError
from models.rounds import PHASES, Act, Decision, Phase, RoundKind
from webapp.pages.evidence.workbench_view import ROUND, question_address
from webapp.pages.evidence.workbench_view import View as BenchView
from webapp.pages.frame.dates import DATE
from webapp.pages.rounds.asked import ABOUT as ASKED_ABOUT
from webapp.pages.rounds.asked import ANSWER, answer_told, asked_page, given_questions, question_subject, talked_of
from webapp.pages.rounds.audit import Audit, Standing, only_asked, scope_words
from webapp.pages.rounds.common import (
    NOT_FOUND,
    SEE_OTHER,
    UNUSABLE,
    ActForm,
    Again,
    Field,
    Kind,
    faults_in,
    filled,
    problems_in_words,
)
from webapp.pages.rounds.telling import Names, told_of

COMMENT = ActForm(Act.COMMENTED, (Field("tekst", "text"),))
ASSIGN = ActForm(
    Act.ASSIGNED, (Field("hvem", "person", Kind.LINE), Field("oppgave", "what"), Field("dag", "due", Kind.DAY))
)
DUE = ActForm(Act.DUE_SET, (Field("dag", "due", Kind.DAY), Field("hvorfor", "why")))
START = ActForm(Act.STARTED)
#: what several findings can be decided to be at once, by the group they stand in
AT_ONCE: Mapping[Group, Decision] = {
    Group.JUDGE: Decision.OPEN,
    Group.UNRESOLVED: Decision.OPEN,
    Group.ADVICE: Decision.NOTE,
}
#: the form that decides several: its faults stand at the group
_MANY = ActForm(Act.DECIDED, (Field("hvorfor", "why"),))
_MOST = 300


class Left(NamedTuple):
    """Something that is left to do, with where it is done."""

    step: Step
    address: str


def _address(step: Step, standing: Standing) -> str:
    """Where a step is done."""
    number = standing.view.round.id
    page = url_for("rounds.round_page", number=number)
    one = _only(standing, step)
    if one is not None:
        return url_for("rounds.finding", number=number, duty=one.obligation)
    return {
        StepName.START: f"{page}#started",
        StepName.QUESTIONS: url_for("rounds.questions", number=number),
        StepName.EVALUATE: f"{page}#vurder",
        StepName.JUDGE: f"{page}#{Group.JUDGE.value}",
        StepName.DECIDE: f"{page}#funn",
        StepName.MEASURES: f"{page}#{Group.BREACHES.value}",
        StepName.EXCEPTIONS: url_for("rounds.approval", number=number, _anchor="unntak"),
        StepName.ASK: url_for("rounds.approval", number=number),
        StepName.APPROVE: url_for("rounds.approval", number=number),
        StepName.REPORT: url_for("rounds.report_to_council", number=number),
        StepName.CARRY_OUT: url_for("rounds.measures", number=number),
        StepName.EFFECT: url_for("rounds.measures", number=number),
        StepName.CLOSE: url_for("rounds.close", number=number),
    }[step.name]


def _only(standing: Standing, step: Step) -> Row | None:
    """The finding that comes first in a step that is done finding by finding."""
    wanted = {
        StepName.JUDGE: [row for row in standing.rows if row.group is Group.JUDGE],
        StepName.DECIDE: [row for row in standing.rows if row.group is Group.BROKEN],
        StepName.MEASURES: [row for row in standing.rows if row.unmended],
    }.get(step.name)
    return wanted[0] if wanted else None


def page(audit: Audit, view: View, again: Again | None = None, problems: Sequence[str] = ()) -> str:
    """A self-audit, as whoever looks may see it."""
    if only_asked(view):
        return asked_page(audit, view, again)
    standing = audit.standing(view, live=True)
    state = view.state
    lefts = [Left(step, _address(step, standing)) for step in standing.steps]
    comments = told_of(
        state, standing.names, lambda _: "", [item.event for item in state.all(Act.COMMENTED, "", Noun)]
    )
    return render_template(
        "rounds/round.html",
        view=view,
        state=state,
        standing=standing,
        phases=PHASES[RoundKind.SELF_AUDIT],
        place=audit.desk.evidence.holders.require(view.round.municipality),
        scope=scope_words(standing.pack, state.plan.scope, state.plan.on),
        duties=len(audit.scope(state)),
        lefts=lefts,
        next=next((item for item in lefts if item.step is standing.next), None),
        citations=audit.citations(standing),
        moved=[row for row in standing.rows if row.moved],
        before=_before(state),
        deadlines=state.deadlines(),
        measures=state.measures(),
        comments=comments,
        kept=audit.kept(standing),
        again=again,
        problems=problems,
        comment=filled(again, Act.COMMENTED),
        at_once=AT_ONCE,
        many={group: _many(again, group) for group in TOGETHER},
    )


def _many(again: Again | None, group: Group) -> Any:  # noqa: ANN401 - a form, as common.filled gives it
    return filled(again, Act.DECIDED, group.value, {})


def _before(state: RoundState) -> int | None:
    """The id of the evaluation before the newest; None where there is none."""
    found = [said.event.body["evaluation"] for said in state.all(Act.EVALUATED, "", Noun)]
    return found[-2] if len(found) > 1 else None


def add_round(pages: Blueprint, audit: Audit) -> None:
    """The page of a round and what is done on it."""

    def address(number: int, place: str = "") -> str:
        return url_for("rounds.round_page", number=number, _anchor=place or None)

    @pages.post("/<int:number>")
    def do(number: int) -> Response:
        """Start collecting, say something about the round, or answer what one was asked."""
        view = audit.audit(number)
        if request.form.get("gjor") == "svar" and only_asked(view):
            return _answered(audit, view)
        form, place = (START, "") if request.form.get("gjor") == "start" else (COMMENT, "kommentarer")
        return audit.posted(
            number, form, lambda _: address(number, place), lambda found, again: page(audit, found, again)
        )

    @pages.post("/<int:number>/vurder")
    def evaluate(number: int) -> Response:
        try:
            done = audit.desk.evaluator.evaluate(number, audit.person(), audit.now())
        except KeyError:
            abort(NOT_FOUND)
        except ProblemError as error:
            view = audit.view(number)
            return make_response(page(audit, view, problems=problems_in_words(error)), UNUSABLE)
        return redirect(url_for("rounds.round_page", number=number, lagret=done.event.number), SEE_OTHER)

    @pages.post("/<int:number>/avgjor")
    def decide_many(number: int) -> Response:
        """Decide several findings of a group at once, for one reason."""
        view = audit.whole(number)
        group = next((item for item in TOGETHER if item.value == request.form.get("gruppe")), None)
        if group is None:
            abort(NOT_FOUND)
        rows = {row.obligation for row in audit.standing(view).rows if row.group is group}
        chosen = [name for name in request.form.getlist("funn")[:_MOST] if name in rows]
        told = {**_MANY.read(), "decision": AT_ONCE[group].value}
        try:
            if not chosen:
                raise ProblemError.one("round_needs_text")
            for name in chosen:
                done = audit.act(number, Act.DECIDED, told, subject=name)
        except ProblemError as error:
            sent = {**_MANY.plain(told), "funn": chosen}
            again = Again(Act.DECIDED, group.value, sent, faults_in(error, _MANY))
            return make_response(page(audit, audit.view(number), again), UNUSABLE)
        return redirect(
            url_for("rounds.round_page", number=number, lagret=done.event.number, _anchor="funn"), SEE_OTHER
        )

    _add_reading(pages, audit)


def _answered(audit: Audit, view: View) -> Response:
    """A contributor's answer to what was asked, to who asked."""
    number, subject = view.round.id, request.form.get(ASKED_ABOUT, "")[:100]
    told = answer_told(audit, view, subject)
    if told is None:
        abort(NOT_FOUND)
    address = url_for("rounds.round_page", number=number, _anchor=subject.replace(":", "-"))
    return audit.posted(
        number,
        ANSWER,
        lambda _: address,
        lambda found, again: page(audit, found, again),
        subject=talked_of(subject),
        told=told,
    )


def _about(question: ControlQuestion) -> str:
    """What the task to answer a question is about."""
    return question_subject(question.obligation.id, question.criterion.id)


class Question(NamedTuple):
    """A question that only the municipality can answer, with where it is answered."""

    question: ControlQuestion
    address: str


def left_questions(bench: BenchView, scope: frozenset[str], day: Mapping[str, Any]) -> list[Question]:
    """The open questions of duties that only the municipality can answer, those that settle most first."""
    mine = [
        item
        for item in by_use(bench.questions)
        if item.open and item.own and item.mandatory and item.obligation.id in scope
    ]
    return [Question(first, question_address(bench.holder, first, **day)) for first, *_ in put_together(mine)]


def _add_reading(pages: Blueprint, audit: Audit) -> None:
    """What is left to answer, the deadlines, and everything that happened."""

    def questions_page(view: View, again: Again | None = None) -> str:
        standing = audit.standing(view)
        bench = audit.evidence(view.state)
        scope = frozenset(audit.scope(view.state))
        open_ = view.state.phase in (Phase.PLANNED, Phase.COLLECTING)
        day: dict[str, Any] = {ROUND: view.round.id}
        if view.state.plan.on != audit.today():
            day[DATE] = str(view.state.plan.on)
        found = left_questions(bench, scope, day) if open_ else []
        shared = [item for item in bench.questions if item.shared and item.obligation.id in scope]
        others = [
            item
            for item in bench.questions
            if item.open and not item.own and item.mandatory and item.obligation.id in scope
        ]
        members = audit.members(view) if Act.ASSIGNED in view.may else []
        return render_template(
            "rounds/questions.html",
            view=view,
            standing=standing,
            bench=bench,
            found=found,
            shared=len(put_together(shared)),
            others=len(put_together(others)),
            providers=[one.name for one in bench.assembled.running if one.agreement.holds(view.state.plan.on)],
            awaiting=[one for one in bench.assembled.running if one.agreement.awaits(view.state.plan.on)],
            open_=open_,
            given=given_questions(view, standing.names),
            members=[one for one in members if one[0] != str(audit.person().id)],
            ask_form=lambda question: filled(
                again, Act.ASSIGNED, _about(question), {"oppgave": question.criterion.ask.get("nb")}
            ),
            about_question=_about,
            names=standing.names,
            seen=view.state.number,
            again=again,
            kept=audit.kept(standing),
            today=audit.today(),
        )

    @pages.get("/<int:number>/sporsmal")
    def questions(number: int) -> str:
        return questions_page(audit.whole(number))

    @pages.post("/<int:number>/sporsmal")
    def give_question(number: int) -> Response:
        """Give a control question to somebody of the municipality, who answers it from their own list."""
        view = audit.whole(number)
        subject = request.form.get(ASKED_ABOUT, "")[:100]
        kind, _, key = subject.partition(":")
        if kind != "question" or Names(audit.application.pack, view.state).criterion(key) is None:
            abort(NOT_FOUND)
        told = ASSIGN.read()
        told["name"] = dict(audit.members(view)).get(told.get("person", ""), "")
        if not told["name"]:
            told.pop("person", None)
        back = url_for("rounds.questions", number=number, _anchor="spurt")
        return audit.posted(number, ASSIGN, lambda _: back, questions_page, subject=subject, told=told)

    @pages.get("/<int:number>/frister")
    def deadlines(number: int) -> str:
        return _deadlines(audit, audit.whole(number))

    @pages.post("/<int:number>/frister")
    def move_deadline(number: int) -> Response:
        audit.whole(number)
        back = url_for("rounds.deadlines", number=number)
        return audit.posted(
            number,
            DUE,
            lambda _: back,
            lambda found, again: _deadlines(audit, found, again),
            subject=request.form.get("frist", "")[:100],
        )

    @pages.get("/<int:number>/historikk")
    def history(number: int) -> str:
        view = audit.whole(number)
        standing = audit.standing(view)
        told = told_of(view.state, standing.names, lambda event: audit.address(view, event))
        return render_template("rounds/history.html", view=view, standing=standing, told=told)


def _deadlines(audit: Audit, view: View, again: Again | None = None) -> str:
    standing = audit.standing(view)
    found = view.state.deadlines()
    begin = {one.name: {"dag": str(one.due), "hvorfor": ""} for one in found}
    return render_template(
        "rounds/deadlines.html",
        view=view,
        standing=standing,
        deadlines=found,
        forms={one.name: filled(again, Act.DUE_SET, one.name, begin[one.name]) for one in found},
        again=again,
        kept=audit.kept(standing),
        may=Act.DUE_SET in view.may,
    )
