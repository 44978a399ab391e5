"""What a contributor sees of a round: what was asked of them, and nothing else."""

from __future__ import annotations

from typing import NamedTuple

from flask import render_template

from controls.rounds.book import View
from controls.rounds.state import MeasureState, Said
from models.documents import Noun
from models.rounds import Act, Assignment
from webapp.pages.rounds.audit import Audit
from webapp.pages.rounds.common import Again, Filled, filled
from webapp.pages.rounds.telling import Names, Told, told_of

_FINDING, _MEASURE, _QUESTION = "finding", "measure", "question"


class Asked(NamedTuple):
    """Something that was asked of somebody. `kind`: finding, measure or question; `name`: of it, without the kind.

    `comments`: what was said about it; `form`: to say something.
    """

    kind: str
    name: str
    said: Said[Assignment] | None
    comments: tuple[Told, ...]
    form: Filled


def asked_of(view: View, person: int) -> list[tuple[str, Said[Assignment] | None]]:
    """What was asked of a person in a round: its subject, and how it was asked; measures of their own among it."""
    state = view.state
    found: dict[str, Said[Assignment] | None] = {}
    for subject in state.subjects(Act.ASSIGNED):
        said = [one for one in state.all(Act.ASSIGNED, subject, Assignment) if one.body.person == person]
        if said:
            found[subject] = said[-1]
    for measure in state.measures():
        if measure.said.body.person == person:
            found.setdefault(f"{_MEASURE}:{measure.key}", None)
    return list(found.items())


def is_asked(view: View, person: int, kind: str, name: str) -> bool:
    """Whether a person was asked to do something about a part of a round."""
    return any(subject in (name, f"{kind}:{name}") for subject, _ in asked_of(view, person))


def asked_page(audit: Audit, view: View, again: Again | None = None) -> str:
    """The page of a round for a contributor."""
    state = view.state
    found = audit.found_in(state)
    names = Names(found.pack if found is not None else audit.application.pack, state)
    asked = []
    for subject, said in asked_of(view, audit.person().id):
        what, sign, about = subject.partition(":")
        kind = what if sign else (_MEASURE if subject in {item.key for item in state.measures()} else _FINDING)
        name = about if sign else subject
        events = [one.event for one in state.all(Act.COMMENTED, name, Noun)]
        comments = told_of(state, names, lambda _: "", events)
        asked.append(Asked(kind, name, said, tuple(comments), filled(again, Act.COMMENTED, name)))
    measures: dict[str, MeasureState] = {item.key: item for item in state.measures()}
    return render_template(
        "rounds/asked.html",
        view=view,
        state=state,
        asked=asked,
        names=names,
        measures=measures,
        done_forms={key: filled(again, Act.MEASURE_DONE, key, {"nar": str(audit.today())}) for key in measures},
        today=audit.today(),
        again=again,
        place=audit.desk.evidence.holders.require(view.round.municipality),
    )
