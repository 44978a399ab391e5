"""What a contributor sees of a round: what was asked of them, and nothing else."""

from __future__ import annotations

from typing import Any, NamedTuple

from flask import render_template

from controls.rounds.book import View
from controls.rounds.for_me import task_done
from controls.rounds.state import MeasureState, Said
from models.documents import Noun
from models.law import Criterion
from models.rounds import Act, Assignment
from webapp.pages.rounds.audit import Audit
from webapp.pages.rounds.common import ActForm, Again, Field, Filled, filled, kept_number
from webapp.pages.rounds.telling import Names, Told, told_of

_FINDING, _MEASURE, _QUESTION = "finding", "measure", "question"


#: the field with what a contributor answers
ABOUT = "om"
ANSWER = ActForm(Act.COMMENTED, (Field("tekst", "text"),))


class Asked(NamedTuple):
    """Something that was asked of somebody. `kind`: finding, measure or question; `name`: of it, without the kind.

    `subject`: as the task says; `comments`: what was said about it; `done`: whether it is answered; `form`: to say
    something; `criterion`: the control question of the rules that it is, if it is one.
    """

    kind: str
    name: str
    subject: str
    said: Said[Assignment] | None
    comments: tuple[Told, ...]
    done: bool
    form: Filled
    criterion: Criterion | None


class Given(NamedTuple):
    """A question that somebody was given: the task, whether it is answered, and what was said about it."""

    name: str
    said: Said[Assignment]
    done: bool
    comments: tuple[Told, ...]


def question_subject(obligation: str, criterion: str) -> str:
    """What the task to answer a control question of the rules is about, as its event says."""
    return f"{_QUESTION}:{obligation}.{criterion}"


def talked_of(subject: str) -> str:
    """What comments on a task are about: a finding is talked of by its duty, a question as the task says."""
    what, _, name = subject.partition(":")
    return name if name and what != _QUESTION else subject


def given_questions(view: View, names: Names) -> dict[str, Given]:
    """The control questions that were given to somebody, by what their tasks are about."""
    found = {}
    for said in view.state.tasks():
        subject = said.event.subject
        what, _, name = subject.partition(":")
        if what == _QUESTION:
            found[subject] = Given(name, said, task_done(view, said), _comments(view, names, subject))
    return found


def _comments(view: View, names: Names, about: str) -> tuple[Told, ...]:
    events = [one.event for one in view.state.all(Act.COMMENTED, about, Noun)]
    return tuple(told_of(view.state, names, lambda _: "", events))


def answer_told(audit: Audit, view: View, subject: str) -> dict[str, Any] | None:
    """The body of a contributor's answer, to who asked; None where it was not asked of the person."""
    asked = dict(asked_of(view, audit.person().id))
    if subject not in asked:
        return None
    said = asked[subject]
    to = [said.event.person] if said is not None else []
    return {**ANSWER.read(), "to": to, "done": said is not None}


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
        asked.append(
            Asked(
                kind, name, subject, said, _comments(view, names, talked_of(subject)),
                said is not None and task_done(view, said), filled(again, Act.COMMENTED, talked_of(subject)),
                names.criterion(name) if kind == _QUESTION else None,
            )
        )  # fmt: skip
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
        kept=kept_number() == state.number and state.number > 0 and state.events[-1].person == audit.person().id,
        place=audit.desk.evidence.holders.require(view.round.municipality),
    )
