"""A finding of a round: why it came out as it did, what people decided about it, and what is done about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View
from controls.rounds.proposing import proposed
from controls.rounds.standing import UNDECIDED, Group, Row
from controls.rounds.state import RoundState, Said
from controls.rounds.themes import is_soft
from controls.todo import next_of
from models.documents import Noun
from models.errors import ProblemError
from models.findings import Finding
from models.law import Obligation, Version
from models.rounds import Act, Decision, ExceptionAsked, ExceptionDecided, Judged, RoundEvent, RoundKind
from models.words import Group as Whom
from models.words import Language, Outcome
from webapp.pages.evaluations.evaluations import Answered, answers_of
from webapp.pages.frame.wording import Wording
from webapp.pages.rounds.asked import is_asked
from webapp.pages.rounds.audit import Audit, Standing, only_asked
from webapp.pages.rounds.common import (
    NOT_FOUND,
    SEE_OTHER,
    ActForm,
    Again,
    Field,
    Filled,
    Kind,
    filled,
)
from webapp.pages.rounds.measures import SET, measure_form
from webapp.pages.rounds.round_page import ASSIGN, COMMENT
from webapp.pages.rounds.telling import told_of

JUDGE = ActForm(
    Act.JUDGED,
    (
        Field("utfall", "outcome", Kind.CHOICE, "outcome"),
        Field("gruppe", "group", Kind.CHOICE, "group"),
        Field("grunn", "reason"),
        Field("til", "valid_to", Kind.DAY),
    ),
)
DECIDE = ActForm(
    Act.DECIDED,
    (
        Field("avgjorelse", "decision", Kind.CHOICE, "decision"),
        Field("hvorfor", "why"),
        Field("sikrer", "fails"),
        Field("forer", "leads_to"),
        Field("arsak", "cause"),
    ),
)
ASK_EXCEPTION = ActForm(Act.EXCEPTION_ASKED, (Field("grunn", "reason"), Field("til", "until", Kind.DAY)))
ANSWER_EXCEPTION = ActForm(
    Act.EXCEPTION_DECIDED, (Field("svar", "granted", Kind.LINE), Field("grunn", "reason"))
)  # fmt: skip
#: what is done on the page, by what the form says in `gjor`
FORMS: Mapping[str, ActForm] = {
    "skjonn": JUDGE,
    "avgjor": DECIDE,
    "unntak": ASK_EXCEPTION,
    "svar": ANSWER_EXCEPTION,
    "oppgave": ASSIGN,
    "tiltak": SET,
    "kommentar": COMMENT,
}
#: what a finding is taken to be at first, by its outcome
_FIRST = {
    Outcome.BROKEN: Decision.BREACH,
    Outcome.MET: Decision.IN_ORDER,
    Outcome.FOLLOWED: Decision.IN_ORDER,
    Outcome.NOT_FOLLOWED: Decision.NOTE,
    Outcome.NOT_RELEVANT: Decision.NOT_RELEVANT,
    Outcome.INFORMATIONAL: Decision.NOT_RELEVANT,
}


class Why(NamedTuple):
    """Why a finding came out as it did: the finding, the law it was held against, and the answers it rests on."""

    evaluation: int
    finding: Finding
    duty: Obligation
    version: Version
    answers: tuple[Answered, ...]
    missing: tuple[str, ...]
    question: str


def _why(standing: Standing, obligation: str) -> Why | None:
    """Why the newest evaluation came to what it did; None where it has no finding on the duty."""
    found = standing.found
    if found is None or obligation not in found.findings:
        return None
    wording: Wording = g.wording
    finding = found.findings[obligation]
    duty, version = found.version(obligation)
    facts = next_of(finding, version).facts
    asked = [*([version.applies_when] if version.applies_when else []), *version.criteria]
    first = next((item for item in asked if item.fact in facts), None)
    address = ""
    if first is not None:
        address = url_for(
            "workbench.question",
            holder=standing.view.round.holder,
            obligation=obligation,
            criterion=first.id,
            dato=standing.state.plan.on,
            runde=standing.view.round.id,
        )
    missing = tuple(item.ask.get(wording.language.value) for item in asked if item.fact in facts)
    return Why(found.number, finding, duty, version, tuple(answers_of(finding, version)), missing, address)


def _page(audit: Audit, view: View, obligation: str, again: Again | None = None) -> str:
    standing = audit.standing(view)
    row = standing.row(obligation)
    duty = standing.pack.obligations.get(obligation)
    version = duty.version_on(view.state.plan.on) if duty is not None else None
    if row is None or duty is None or version is None:
        abort(NOT_FOUND)
    if only_asked(view) and not is_asked(view, audit.person().id, "finding", obligation):
        abort(NOT_FOUND)
    wording: Wording = g.wording
    state = view.state
    soft = is_soft(standing.pack, obligation, state.plan.on)
    why = _why(standing, obligation)
    following = next((item for item in standing.rows if item.group in UNDECIDED and item is not row), None)
    return render_template(
        "rounds/finding.html",
        view=view,
        state=state,
        standing=standing,
        row=row,
        duty=duty,
        version=version,
        citation=wording.cite(standing.pack.law_behind(obligation), version.citation),
        soft=soft,
        why=why,
        asked_only=only_asked(view),
        forms=_forms(row, again, (duty, version)),
        decisions=_decisions(soft=soft),
        groups=[(Whom.ALL.value, wording.say("page.group.whole")), *_protected(duty)],
        judged=state.all(Act.JUDGED, obligation, Judged),
        asked=state.last(Act.EXCEPTION_ASKED, obligation, ExceptionAsked),
        answered=_answer(state, obligation),
        members=audit.members(view) if Act.ASSIGNED in view.may else [],
        comments=told_of(state, standing.names, lambda _: "", _about(state, obligation, Act.COMMENTED)),
        history=told_of(state, standing.names, lambda _: "", _about(state, obligation)),
        following=following,
        again=again,
        kept=audit.kept(standing),
        own_question=_own_exception(audit, state, obligation),
        first=_first(view, row),
    )


def _protected(duty: Obligation) -> list[tuple[str, str]]:
    wording: Wording = g.wording
    return [(one.value, wording.group(one)) for one in duty.protects if one not in (Whom.ALL, Whom.UNSPECIFIED)]


def _decisions(*, soft: bool) -> list[tuple[str, str, str]]:
    """What may be decided, each in words with what it means. Guidance is never a breach."""
    wording: Wording = g.wording
    return [
        (one.value, wording.word("decision", one.value), wording.say(f"page.rounds.decision.{one.value}"))
        for one in Decision
        if not (soft and one is Decision.BREACH)
    ]


def _first(view: View, row: Row) -> str:
    """What is done first on the page: the form that stands open."""
    if row.group is Group.JUDGE and Act.JUDGED in view.may:
        return "skjonn"
    if row.group in UNDECIDED and Act.DECIDED in view.may:
        return "avgjor"
    if row.unmended and Act.MEASURE_SET in view.may:
        return "tiltak"
    return ""


def _answer(state: RoundState, obligation: str) -> Said[ExceptionDecided] | None:
    """The answer to the newest question for an exception; None while there is none."""
    asked = state.last(Act.EXCEPTION_ASKED, obligation, Noun)
    answered = state.last(Act.EXCEPTION_DECIDED, obligation, ExceptionDecided)
    return answered if asked and answered and answered.event.number > asked.event.number else None


def _own_exception(audit: Audit, state: RoundState, obligation: str) -> bool:
    """Whether whoever looks asked for the exception, and so cannot answer."""
    asked = state.last(Act.EXCEPTION_ASKED, obligation, Noun)
    return asked is not None and asked.event.person == audit.person().id


def _about(state: RoundState, obligation: str, act: Act | None = None) -> list[RoundEvent]:
    """What was done about a finding and the measures for it."""
    keys = {item.key for item in state.measures() if obligation in item.said.body.findings}
    names = {obligation, f"finding:{obligation}"} | (set() if act else {*keys, *(f"measure:{key}" for key in keys)})
    return [event for event in state.events if event.subject in names and (act is None or event.act is act)]


def _forms(row: Row, again: Again | None, law: tuple[Obligation, Version]) -> Mapping[str, Filled]:
    """Every form of the page as it stands, by what it says in `gjor`."""
    name = row.obligation
    return {
        "skjonn": filled(again, Act.JUDGED, name, {"gruppe": Whom.ALL.value}),
        "avgjor": filled(again, Act.DECIDED, name, _decided_first(row, law)),
        "unntak": filled(again, Act.EXCEPTION_ASKED, name),
        "svar": filled(again, Act.EXCEPTION_DECIDED, name),
        "oppgave": filled(again, Act.ASSIGNED, f"finding:{name}"),
        "tiltak": measure_form(again, findings=(name,)),
        "kommentar": filled(again, Act.COMMENTED, name),
    }


def _decided_first(row: Row, law: tuple[Obligation, Version]) -> Mapping[str, Any]:
    """What the form for a decision begins with: the decision that stands, else what the evaluation points to."""
    wording: Wording = g.wording
    language = Language.NN if wording.language is Language.NN else Language.NB
    words = proposed(*law, language)
    begin = {"sikrer": words.fails, "forer": words.leads_to, "hvorfor": "", "arsak": ""}
    if row.decided is not None:
        told = DECIDE.plain(row.decided.body.model_dump(mode="json", by_alias=True))
        return {**begin, **{name: value for name, value in told.items() if value}}
    first = _FIRST.get(row.outcome, Decision.OPEN) if row.outcome is not None else Decision.OPEN
    return {**begin, "avgjorelse": first.value}


def add_finding(pages: Blueprint, audit: Audit) -> None:
    """The page of a finding, and everything that is done on it."""

    @pages.get("/<int:number>/funn/<duty>")
    def finding(number: int, duty: str) -> str | Response:
        view = audit.view(number)
        if view.round.kind is RoundKind.TILSYN:
            # overviews lead to a finding without knowing the kind of its round
            return redirect(url_for("tilsyn.breach", number=number, duty=duty), SEE_OTHER)
        return _page(audit, audit.audit(number), duty)

    @pages.post("/<int:number>/funn/<duty>")
    def about_finding(number: int, duty: str) -> Response:
        view = audit.audit(number)
        what = request.form.get("gjor", "")
        form = FORMS.get(what) or abort(NOT_FOUND)
        if only_asked(view) and not is_asked(view, audit.person().id, "finding", duty):
            abort(NOT_FOUND)
        here = url_for("rounds.finding", number=number, duty=duty)

        def again(found: View, failed: Again) -> str:
            return _page(audit, found, duty, failed)

        told = _read(audit, view, form)
        if form is SET:
            return audit.posted(number, form, lambda _: f"{here}#tiltak", again, told=told)
        subject = f"finding:{duty}" if form is ASSIGN else duty
        place = {"kommentar": "#kommentarer", "oppgave": "#oppgaver"}.get(what, "")
        answer = audit.posted(number, form, lambda _: here + place, again, subject=subject, told=told)
        return _evaluated(audit, number, answer) if form is JUDGE else answer


def _read(audit: Audit, view: View, form: ActForm) -> Mapping[str, Any]:
    """What was sent. The sentences of a breach are kept with a breach only; an account has the name it goes by."""
    told = form.read()
    if form is DECIDE and told.get("decision") != Decision.BREACH.value:
        told = {name: value for name, value in told.items() if name not in ("fails", "leads_to")}
    if form is ASSIGN:
        names = dict(audit.members(view))
        told["name"] = names.get(told.get("person", ""), "")
        if not told["name"]:
            told.pop("person", None)
    return told


def _evaluated(audit: Audit, number: int, answer: Response) -> Response:
    """After a judgement the round is evaluated again, so that the finding shows it; where that may be done."""
    if answer.status_code != SEE_OTHER or Act.EVALUATED not in audit.view(number).may:
        return answer
    try:
        audit.desk.evaluator.evaluate(number, audit.person(), audit.now())
    except ProblemError:
        # the judgement is kept; the round says that it must be evaluated again, and then what is in the way
        return redirect(url_for("rounds.round_page", number=number, _anchor="vurder"), SEE_OTHER)
    return answer
