"""What one side of a tilsyn says to its own about a duty, and gives its own to do. The other side never sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from flask import request
from werkzeug.wrappers import Response

from controls.rounds.book import View
from controls.rounds.for_me import task_done
from controls.rounds.state import Said
from models.access import Role
from models.rounds import Act, Assignment, Comment, RoundEvent
from webapp.pages.rounds.common import ActForm, Again, Field, Kind
from webapp.pages.rounds.telling import Names, Told, told_of
from webapp.pages.rounds.tilsyn_desk import DOES, TilsynPages

#: the forms of a side's own talk, by act
TALK: Final[Mapping[Act, ActForm]] = {
    Act.COMMENTED: ActForm(
        Act.COMMENTED,
        (Field("tekst", "text"), Field("til", "to", Kind.MANY), Field("gjort", "done", Kind.FLAG)),
    ),
    Act.ASSIGNED: ActForm(
        Act.ASSIGNED, (Field("hvem", "person", Kind.LINE), Field("oppgave", "what"), Field("dag", "due", Kind.DAY))
    ),
}


class Task(NamedTuple):
    """The duty as somebody was given it: by whom and to whom, whether it is done, and whether it is one's own."""

    said: Said[Assignment]
    done: bool
    mine: bool


class Talk(NamedTuple):
    """What a side says about a duty. `members`: those who can be told and given it, for those who may give."""

    comments: tuple[Told, ...]
    task: Task | None
    members: tuple[tuple[str, str], ...]


def task_subject(duty: str) -> str:
    """What a task on a duty is about, as its event says."""
    return f"finding:{duty}"


def talk_of(here: TilsynPages, view: View, duty: str, names: Names) -> Talk:
    """What the side of whoever looks says about a duty."""
    state = view.state
    events = [said.event for said in state.all(Act.COMMENTED, duty, Comment)]
    given = state.last(Act.ASSIGNED, task_subject(duty), Assignment)
    person = here.person().id
    return Talk(
        tuple(told_of(state, names, lambda _: "", events)),
        Task(given, task_done(view, given), given.body.person == person) if given is not None else None,
        # others first: the first one is what a choice begins with
        tuple(sorted(here.members(view), key=lambda one: one[0] == str(person))) if Act.ASSIGNED in view.may else (),
    )


def talks() -> ActForm | None:
    """The form that was sent, where it is one of a side's own talk."""
    return next((form for act, form in TALK.items() if act.value == request.form.get(DOES)), None)


def said_or_given(
    here: TilsynPages, view: View, duty: str, form: ActForm, address: str, again: Callable[[View, Again], str]
) -> Response:
    """Keep a comment on a duty, or give it to somebody of the own side. `again`: the page, where it cannot be."""
    told, names = form.read(), dict(here.members(view))
    subject = duty
    if form.act is Act.ASSIGNED:
        subject = task_subject(duty)
        _name(told, names)
    else:
        told["to"] = addressed(view, subject, told["to"], names, here.person().id)
    return here.posted(
        view.round.id, form, lambda _: f"{address}#internt", again, subject=subject, told=told
    )  # fmt: skip


def _name(told: dict[str, Any], names: Mapping[str, str]) -> None:
    """Give the account of a task the name it goes by; one that is not of the own side is nobody's."""
    told["name"] = names.get(told.get("person", ""), "")
    if not told["name"]:
        told.pop("person", None)


def addressed(view: View, duty: str, wanted: list[str], names: Mapping[str, str], person: int) -> list[str]:
    """To whom a comment goes: those of the own side who were chosen; a contributor's to who asked for it."""
    if view.roles <= {Role.SERVICE}:
        return [str(one) for one in askers(view, duty, person)]
    return [one for one in wanted if one in names]


def askers(view: View, duty: str, person: int) -> list[int]:
    """Who gave a person the task on a duty; nobody where it was not given."""
    tasks: list[RoundEvent] = [
        said.event
        for subject in (task_subject(duty), duty)
        for said in view.state.all(Act.ASSIGNED, subject, Assignment)
        if said.body.person == person
    ]
    return [tasks[-1].person] if tasks else []
