"""The end of a self-audit: approval by the chief executive, the report to the council, closing, and calling off."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View
from controls.rounds.guards import Wish, problems
from controls.rounds.standing import Group, Row, StepName, asked_exceptions
from controls.rounds.state import RoundState, Said
from models.access import Role
from models.documents import Noun
from models.rounds import (
    BODIES,
    Act,
    ClosingReason,
    ExceptionAsked,
    ExceptionDecided,
    Judged,
    Remark,
    Reported,
    Why,
)
from webapp.pages.rounds.audit import Audit, Standing, scope_words
from webapp.pages.rounds.common import ActForm, Again, Field, Kind, choices_of, filled
from webapp.pages.rounds.telling import told_of

ASK = ActForm(Act.APPROVAL_ASKED, (Field("tekst", "text"),))
APPROVE = ActForm(Act.APPROVED, (Field("tekst", "text"),))
RETURN = ActForm(Act.RETURNED, (Field("grunn", "reason"),))
REPORT = ActForm(Act.REPORTED, (Field("dag", "on", Kind.DAY), Field("sak", "case_number", Kind.LINE)))
CLOSE = ActForm(Act.CLOSED, (Field("maate", "how", Kind.CHOICE, "closing"), Field("grunn", "reason")))
CANCEL = ActForm(Act.CANCELLED, (Field("grunn", "reason"),))
_ON_APPROVAL = {"be": ASK, "godkjenn": APPROVE, "returner": RETURN}
#: what has to be in place before the chief executive is asked; measures and questions are advised only
_NEEDED = frozenset({StepName.EVALUATE, StepName.JUDGE, StepName.DECIDE})


class Excepted(NamedTuple):
    """An exception that was asked for: on what, until when and why, and the answer."""

    obligation: str
    asked: Said[ExceptionAsked]
    answered: Said[ExceptionDecided] | None


def _exceptions(state: RoundState) -> list[Excepted]:
    waiting = asked_exceptions(state)
    found = []
    for name in state.subjects(Act.EXCEPTION_ASKED):
        asked = state.last(Act.EXCEPTION_ASKED, name, ExceptionAsked)
        answered = state.last(Act.EXCEPTION_DECIDED, name, ExceptionDecided)
        if asked is not None:
            found.append(Excepted(name, asked, None if name in waiting else answered))
    return found


def hindrances(audit: Audit, view: View, act: Act, role: Role, body: Noun) -> list[str]:
    """What is in the way of doing something, as it stands now: findings are named, not numbered."""
    wish = Wish(audit.person(), role, act, "", body, audit.today(), audit.application.pack)
    return [item.code for item in problems(view.state, wish)]


def _rows(standing: Standing, *groups: Group) -> tuple[Row, ...]:
    return tuple(row for row in standing.rows if row.group in groups)


def _by_reason(rows: tuple[Row, ...]) -> list[tuple[str, list[Row]]]:
    """The findings with the reason they were decided for, those together that have the same."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.decided.body.why if row.decided is not None else "", []).append(row)
    return list(found.items())


def _approval(audit: Audit, view: View, again: Again | None = None) -> str:
    standing = audit.standing(view, live=True)
    state = view.state
    person = audit.person()
    chief = Role.CHIEF_EXECUTIVE in view.roles
    return render_template(
        "rounds/approval.html",
        view=view,
        state=state,
        standing=standing,
        place=audit.desk.evidence.holders.require(view.round.municipality),
        scope=scope_words(standing.pack, state.plan.scope, state.plan.on),
        citations=audit.citations(standing),
        needed=[step for step in standing.steps if step.name in _NEEDED and not step.done],
        advised=[
            step for step in standing.steps if step.name in (StepName.MEASURES, StepName.QUESTIONS) and not step.done
        ],
        breaches=_rows(standing, Group.BREACHES, Group.SETTLED),
        open_=_by_reason(_rows(standing, Group.OPEN)),
        notes=_by_reason(_rows(standing, Group.NOTES)),
        in_order=_rows(standing, Group.IN_ORDER),
        rest=_rows(standing, Group.REST),
        judged=[said for name in state.subjects(Act.JUDGED) if (said := state.last(Act.JUDGED, name, Judged))],
        exceptions=_exceptions(state),
        measures=state.measures(),
        asked=state.last(Act.APPROVAL_ASKED, "", Remark),
        returned=_newest(state, Act.RETURNED, Act.APPROVAL_ASKED),
        approved=state.last(Act.APPROVED, "", Remark),
        own=chief and person.id in state.deciders,
        own_acts=told_of(
            state,
            standing.names,
            lambda _: "",
            [event for event in state.events if event.person == person.id and event.act in (Act.DECIDED, Act.JUDGED)],
        ),
        chief=chief,
        forms={
            "be": filled(again, Act.APPROVAL_ASKED),
            "godkjenn": filled(again, Act.APPROVED),
            "returner": filled(again, Act.RETURNED),
        },
        exception_forms={
            name: filled(None, Act.EXCEPTION_DECIDED, name) for name in state.subjects(Act.EXCEPTION_ASKED)
        },
        person=person,
        again=again,
        kept=audit.kept(standing),
    )


def _newest(state: RoundState, act: Act, after: Act) -> Said[Why] | None:
    """The newest of an act, where nothing of another was done since."""
    found, other = state.last(act, "", Why), state.last(after, "", Noun)
    return found if found and (other is None or found.event.number > other.event.number) else None


def add_approval(pages: Blueprint, audit: Audit) -> None:
    """Asking for approval, and approving or returning."""

    @pages.get("/<int:number>/godkjenning")
    def approval(number: int) -> str:
        return _approval(audit, audit.whole(number))

    @pages.post("/<int:number>/godkjenning")
    def approve(number: int) -> Response:
        audit.whole(number)
        form = _ON_APPROVAL.get(request.form.get("gjor", ""), ASK)
        back = url_for("rounds.round_page", number=number)
        return audit.posted(number, form, lambda _: back, lambda found, again: _approval(audit, found, again))


def add_ending(pages: Blueprint, audit: Audit) -> None:
    """The report to the council, closing, and calling the round off."""

    def report_page(view: View, again: Again | None = None) -> str:
        return render_template(
            "rounds/council.html",
            view=view,
            state=view.state,
            reported=view.state.all(Act.REPORTED, "", Reported),
            form=filled(again, Act.REPORTED, "", {"dag": str(audit.today())}),
            may=Act.REPORTED in view.may,
            again=again,
        )

    def close_page(view: View, again: Again | None = None) -> str:
        standing = audit.standing(view)
        how = ClosingReason.CORRECTED if view.state.breaches() else ClosingReason.NO_BREACH
        told = BODIES[Act.CLOSED].model_validate({"how": how.value, "reason": "-"})
        role = next(iter(sorted(view.roles)))
        left = hindrances(audit, view, Act.CLOSED, role, told) if Act.CLOSED in view.may else []
        fitting = [(code, words) for code, words in choices_of(CLOSE.fields[0], Act.CLOSED) if _fits(view, code)]
        return render_template(
            "rounds/close.html",
            view=view,
            state=view.state,
            standing=standing,
            broken=[row for row in standing.rows if row.broken],
            open_measures=[item for item in view.state.measures() if item.open],
            left=left,
            reasons=fitting,
            reported=view.state.last(Act.REPORTED, "", Reported),
            form=filled(again, Act.CLOSED, "", {"maate": fitting[0][0] if fitting else ""}),
            may=Act.CLOSED in view.may,
            again=again,
        )

    @pages.get("/<int:number>/melding")
    def report_to_council(number: int) -> str:
        return report_page(audit.whole(number))

    @pages.post("/<int:number>/melding")
    def reported(number: int) -> Response:
        audit.whole(number)
        back = url_for("rounds.round_page", number=number)
        return audit.posted(number, REPORT, lambda _: back, report_page)

    @pages.get("/<int:number>/lukk")
    def close(number: int) -> str:
        return close_page(audit.whole(number))

    @pages.post("/<int:number>/lukk")
    def closed(number: int) -> Response:
        audit.whole(number)
        back = url_for("rounds.round_page", number=number)
        return audit.posted(number, CLOSE, lambda _: back, close_page)

    def cancel_page(view: View, again: Again | None = None) -> str:
        return render_template(
            "rounds/cancel.html", view=view, state=view.state, form=filled(again, Act.CANCELLED),
            may=Act.CANCELLED in view.may, again=again,
        )  # fmt: skip

    @pages.get("/<int:number>/avlys")
    def cancel(number: int) -> str:
        return cancel_page(audit.whole(number))

    @pages.post("/<int:number>/avlys")
    def cancelled(number: int) -> Response:
        audit.whole(number)
        back = url_for("rounds.round_page", number=number)
        return audit.posted(number, CANCEL, lambda _: back, cancel_page)


def _fits(view: View, code: str) -> bool:
    """Whether a reason for closing agrees with what was concluded."""
    return code == ClosingReason.DONE.value or (code == ClosingReason.NO_BREACH.value) is not bool(
        view.state.breaches()
    )
