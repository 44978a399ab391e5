"""What is missing in a stored evaluation, as a list of what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from flask import Blueprint, abort, g, render_template, request

from controls.todo import Question, Task, Who, todo_of
from controls.wiring import Application
from models.law import Criterion
from models.words import Group, Outcome
from webapp.pages.evaluations.evaluations import citations
from webapp.pages.frame.wording import Wording

#: the name in an address of how much is shown, and the word for all of it
VIEW, ALL = "vis", "alt"


class ByWho(NamedTuple):
    """What one of those who must answer is asked for, in the order of the whole list."""

    who: Who
    tasks: tuple[Task, ...]


class Needed(NamedTuple):
    """What is asked for, once: the question with what would be enough, about whom, and for which obligations."""

    criterion: Criterion
    groups: tuple[Group, ...]
    obligations: tuple[str, ...]


def by_who(tasks: Iterable[Task]) -> tuple[ByWho, ...]:
    """The tasks by who must answer; who is asked for nothing is left out."""
    listed = list(tasks)
    return tuple(ByWho(who, told) for who in Who if (told := tuple(task for task in listed if task.who is who)))


def needed(questions: Iterable[Question]) -> tuple[Needed, ...]:
    """The questions of a task, those together that ask the same in the same words with the same demands."""
    found: dict[tuple[object, ...], Needed] = {}
    for question in questions:
        criterion = question.criterion
        key = (criterion.ask, criterion.needs, criterion.fresh, criterion.about, question.groups)
        before = found.get(key)
        names = before.obligations if before else ()
        found[key] = Needed(criterion, question.groups, (*names, question.obligation.id))
    return tuple(found.values())


def todo_pages(application: Application) -> Blueprint:
    """The page of what is missing."""
    pages = Blueprint("todo", __name__, url_prefix="/vurdering")

    @pages.get("/<int:number>/mangler")
    def missing(number: int) -> str:
        stored = application.store.evaluation(number)
        if stored is None:
            abort(404)
        wording: Wording = g.wording
        pack = application.store.pack(stored.summary.rule_set)
        findings = stored.evaluation.findings
        told = todo_of(findings, pack)
        return render_template(
            "evaluations/todo.html",
            number=number,
            stored=stored,
            todo=told,
            sections=(("collect", by_who(told.collect)), ("renew", by_who(told.renew))),
            needed=needed,
            groups_words=lambda groups: [wording.group(group) for group in groups],
            pack=pack,
            known=application.pack.obligations,
            questions_of_law=application.pack.interpretations,
            whole=request.args.get(VIEW) == ALL,
            citations=citations((item for item in findings if item.outcome is Outcome.UNRESOLVED), pack, wording),
        )

    return pages
