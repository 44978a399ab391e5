"""Measures of a round: what is to be done, by whom and when, what was done, and whether it works."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, abort, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import View
from controls.rounds.state import STILL_BROKEN, MeasureState
from models.rounds import Act, MeasureJudged
from webapp.pages.rounds.asked import is_asked
from webapp.pages.rounds.audit import Audit, only_asked
from webapp.pages.rounds.common import NOT_FOUND, ActForm, Again, Field, Filled, Kind, filled
from webapp.pages.rounds.telling import Told, told_of

SET = ActForm(
    Act.MEASURE_SET,
    (
        Field("tiltak", "what"),
        Field("funn", "findings", Kind.MANY),
        Field("ansvarlig", "owner", Kind.LINE),
        Field("person", "person", Kind.LINE),
        Field("frist", "due", Kind.DAY),
        Field("mal", "aim"),
    ),
)
DONE = ActForm(
    Act.MEASURE_DONE,
    (
        Field("nar", "on", Kind.DAY),
        Field("virkning", "effect"),
        Field("dokument", "document", Kind.LINE),
        Field("latt", "dropped", Kind.FLAG),
    ),
)
WORKS = ActForm(Act.MEASURE_JUDGED, (Field("virker", "works", Kind.LINE), Field("grunn", "reason")))
MOVE = ActForm(Act.DUE_SET, (Field("dag", "due", Kind.DAY), Field("hvorfor", "why")))
#: what is done about a measure that is there, by what the form says in `gjor`
FORMS: Mapping[str, ActForm] = {"endre": SET, "gjort": DONE, "virker": WORKS, "frist": MOVE}


class Shown(NamedTuple):
    """A measure on its page, with its forms by what they say in `gjor`."""

    measure: MeasureState
    late: int
    forms: Mapping[str, Filled]
    judged: str
    document: str
    history: tuple[Told, ...]


def measure_form(again: Again | None, *, findings: tuple[str, ...] = ()) -> Filled:
    """The form for a new measure, which has no key before it is kept. `findings`: those it begins with."""
    return filled(again, Act.MEASURE_SET, "", {"funn": list(findings), "person": ""})


def _page(audit: Audit, view: View, again: Again | None = None) -> str:
    standing = audit.standing(view)
    state, today = view.state, audit.today()
    mine_only = only_asked(view)
    documents = _documents(audit, view) if not mine_only else {}
    shown = []
    for measure in state.measures():
        key = measure.key
        if mine_only and not is_asked(view, audit.person().id, "measure", key):
            continue
        judged = state.last(Act.MEASURE_JUDGED, key, MeasureJudged)
        body = measure.said.body.model_dump(mode="json", by_alias=True)
        events = [event for event in state.events if event.subject in (key, f"measure:{key}")]
        document = measure.done.body.document if measure.done is not None else None
        shown.append(
            Shown(
                measure,
                (today - measure.due).days if measure.open and measure.due < today else 0,
                {
                    "endre": filled(again, Act.MEASURE_SET, key, {**SET.plain(body), "frist": str(measure.due)}),
                    "gjort": filled(again, Act.MEASURE_DONE, key, {"nar": str(today)}),
                    "virker": filled(again, Act.MEASURE_JUDGED, key),
                    "frist": filled(again, Act.DUE_SET, f"measure:{key}", {"dag": str(measure.due)}),
                },
                judged.body.reason if judged is not None and measure.works is not None else "",
                documents.get(str(document), ""),
                tuple(told_of(state, standing.names, lambda _: "", events)),
            )
        )
    return render_template(
        "rounds/measures.html",
        view=view,
        state=state,
        standing=standing,
        shown=sorted(shown, key=lambda item: (not item.measure.open, item.measure.due)),
        new=measure_form(again),
        broken=[row for row in standing.rows if row.status in STILL_BROKEN],
        others=[row for row in standing.rows if row.status not in STILL_BROKEN],
        members=audit.members(view) if Act.MEASURE_SET in view.may else [],
        documents=list(documents.items()),
        asked_only=mine_only,
        again=again,
        kept=audit.kept(standing),
    )


def _documents(audit: Audit, view: View) -> dict[str, str]:
    """The municipality's documents, by id, with their titles."""
    found = audit.desk.evidence.documents.documents(view.round.municipality)
    return {str(one.id): one.newest.description.title or f"d{one.id}" for one in found if one.destroyed is None}


def add_measures(pages: Blueprint, audit: Audit) -> None:
    """The page of the measures, and everything that is done about them."""

    @pages.get("/<int:number>/tiltak")
    def measures(number: int) -> str:
        return _page(audit, audit.audit(number))

    @pages.post("/<int:number>/tiltak")
    def about_measure(number: int) -> Response:
        view = audit.audit(number)
        what, key = request.form.get("gjor", ""), request.form.get("om", "")[:20]
        form = SET if what == "nytt" else FORMS.get(what) or abort(NOT_FOUND)
        here = url_for("rounds.measures", number=number)

        def again(found: View, failed: Again) -> str:
            return _page(audit, found, failed)

        if what == "nytt":
            return audit.posted(number, SET, lambda done: f"{here}#{done.event.subject}", again)
        if only_asked(view) and not is_asked(view, audit.person().id, "measure", key):
            abort(NOT_FOUND)
        subject = f"measure:{key}" if form is MOVE else key
        return audit.posted(number, form, lambda _: f"{here}#{key}", again, subject=subject)
