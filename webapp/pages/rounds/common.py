"""What the pages of both kinds of rounds do alike: who is here, what they may see, and how something is done.

A form is read by its `ActForm`, done by `RoundBook.act`, and answered with a way back. What is wrong stands beside
its field with everything that was written; where somebody else changed the same meanwhile, both texts are shown, and
either can be changed and saved. Every form carries `sett`, the number of the newest event on the page it stands on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from flask import abort, g, make_response, redirect, render_template, request
from werkzeug.wrappers import Response

from controls.days import norwegian_day
from controls.rounds.book import ConflictError, Done, View
from controls.rounds.desk import RoundDesk
from controls.wiring import Application
from models.access import Person
from models.documents import Noun
from models.errors import Problem, ProblemError
from models.rounds import BODIES, Act, RoundEvent
from webapp.guarding import here
from webapp.pages.evidence.forms import by_field
from webapp.pages.frame.wording import Wording

SEE_OTHER, UNUSABLE, CONFLICT, NOT_FOUND = 303, 422, 409, 404
#: the field with the number of the newest event on the page a form stands on; the name in an address after something
#: was kept, with the number of what was kept
SEEN, KEPT = "sett", "lagret"
_DIGITS, _MOST, _LONGEST = 9, 300, 20_000


class Kind(StrEnum):
    """What a field of a form holds. `CHOICE` has its words under `word.<words>`; `MANY`: any number of values."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    FLAG = "flag"
    MANY = "many"


class Field(NamedTuple):
    """A field of a form. `name`: in the form; `part`: in the body of the act; `words`: of a choice, the group."""

    name: str
    part: str
    kind: Kind = Kind.TEXT
    words: str = ""


class ActForm(NamedTuple):
    """What is sent to do something."""

    act: Act
    fields: tuple[Field, ...] = ()
    #: names in the form that only help to fill in its fields
    helps: frozenset[str] = frozenset()

    def read(self) -> dict[str, Any]:
        """What was sent, by the part of the body; what is empty is left out, so that the body says what it needs."""
        told: dict[str, Any] = {}
        for field in self.fields:
            if field.kind is Kind.MANY:
                told[field.part] = [text for text in request.form.getlist(field.name)[:_MOST] if text]
            elif field.kind is Kind.FLAG:
                told[field.part] = request.form.get(field.name) == "1"
            elif text := _sent(field.name, one_line=field.kind is not Kind.TEXT):
                told[field.part] = text
        return told

    def plain(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body of an act as its form would hold it, by name: what a form begins with."""
        told: dict[str, Any] = {}
        for field in self.fields:
            value = body.get(field.part)
            if field.kind is Kind.MANY:
                told[field.name] = [str(item) for item in value or ()]
            elif field.kind is Kind.FLAG:
                told[field.name] = "1" if value else ""
            else:
                told[field.name] = "" if value is None else str(value)
        return told


def _sent(name: str, *, one_line: bool) -> str:
    text = request.form.get(name, "")[: _LONGEST + 1].replace("\r\n", "\n").strip()
    return " ".join(text.split()) if one_line else text


class Again(NamedTuple):
    """A form that could not be used: which, about what, what was written in it by name, and what is wrong.

    `faults`: in words, each with the name of its field, or "".
    """

    act: Act
    subject: str
    filled: Mapping[str, Any]
    faults: Sequence[tuple[str, str]]

    @property
    def id(self) -> str:
        """The id of the form on its page."""
        return form_id(self.act, self.subject)

    @property
    def links(self) -> list[tuple[str, str]]:
        """What is wrong, each with the id of its field on the page, or that of the form."""
        return [(text, f"{self.id}-{name}" if name else self.id) for text, name in self.faults]


class Filled(NamedTuple):
    """A form as it stands on its page. Its fields have the ids `<id>-<name>`."""

    id: str
    values: Mapping[str, Any]
    faults: Mapping[str, str]

    def value(self, name: str) -> Any:  # noqa: ANN401 - a text, or several where several can be ticked
        """What stands in a field."""
        return self.values.get(name, "")

    def fault(self, name: str) -> str:
        """What is wrong with a field, in words; empty where nothing is."""
        return self.faults.get(name, "")


def form_id(act: Act, subject: str = "") -> str:
    """The id of the form that does something about a subject: one page can have several."""
    return "-".join(part for part in (act.value, subject.replace(":", "-")) if part)


def filled(again: Again | None, act: Act, subject: str = "", begin: Mapping[str, Any] | None = None) -> Filled:
    """A form as it stands: as it was sent where it could not be used, else as it begins."""
    name = form_id(act, subject)
    if again is not None and again.id == name:
        return Filled(name, {**(begin or {}), **again.filled}, by_field(again.faults))
    return Filled(name, begin or {}, {})


class Differing(NamedTuple):
    """A field in which two texts differ. `theirs`, `mine`: as the form holds them."""

    field: Field
    theirs: Any
    mine: Any


def problems_in_words(error: ProblemError) -> list[str]:
    """What is wrong, in the reader's language, without the names of fields."""
    wording: Wording = g.wording
    return [wording.problem(Problem(item.code, item.arguments)) for item in error.problems]


def faults_in(error: ProblemError, form: ActForm) -> list[tuple[str, str]]:
    """What is wrong, each with the name of the field in the form; "" for what is about no field of it."""
    names = {field.part: field.name for field in form.fields}
    # a fault in a list (`wanted.2.what`) belongs to the field of the list
    places = [names.get(item.where.field.partition(".")[0], "") for item in error.problems]
    return list(zip(problems_in_words(error), places, strict=True))


def seen_number() -> int | None:
    """The number of the newest event that whoever sent the form had before them; None where it was not sent."""
    text = request.form.get(SEEN, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def kept_number() -> int:
    """The number of the event that the address says was just kept; 0 for none."""
    text = request.args.get(KEPT, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


class RoundPages:
    """What the pages of rounds of one application work with."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        self.application = application
        self.desk = RoundDesk.of(application)

    def now(self) -> datetime:
        """The present moment."""
        return self.application.clock()

    def today(self) -> date:
        """The day in Norway of the present moment."""
        return norwegian_day(self.now())

    def person(self) -> Person:
        """Whoever is signed in; 404 for nobody, as for what is not there."""
        return here() or abort(NOT_FOUND)

    def view(self, number: int) -> View:
        """The round with the id `number` as whoever is here may see it; 404 when it is not there or not theirs."""
        return self.desk.book.view(number, self.person()) or abort(NOT_FOUND)

    def act(
        self, number: int, act: Act, told: Mapping[str, Any] | Noun, *, subject: str = "", seen: int | None = None
    ) -> Done:
        """Do something in a round. Raises what `RoundBook.act` does, but 404 for a round that is not there."""
        try:
            return self.desk.book.act(number, self.person(), act, told, self.now(), subject=subject, seen=seen)
        except KeyError:
            abort(NOT_FOUND)

    def posted(
        self,
        number: int,
        form: ActForm,
        back: Callable[[Done], str],
        again: Callable[[View, Again], str],
        *,
        subject: str = "",
        told: Mapping[str, Any] | None = None,
    ) -> Response:
        """Do what a form says, and go back; or show the page again with what was wrong, or both texts.

        `back`: the address to go to; `again`: the page with the form as it was sent; `told`: the body where the form
        is not all of it.
        """
        sent = form.read() if told is None else told
        try:
            done = self.act(number, form.act, sent, subject=subject, seen=seen_number())
        except ConflictError as error:
            return make_response(self._conflict(self.view(number), form, subject, error), CONFLICT)
        except ProblemError as error:
            failed = Again(form.act, subject, form.plain(sent), faults_in(error, form))
            return make_response(again(self.view(number), failed), UNUSABLE)
        return redirect(_with_kept(back(done), done.event), SEE_OTHER)

    def _conflict(self, view: View, form: ActForm, subject: str, error: ConflictError) -> str:
        theirs, mine = form.plain(error.theirs.body), form.plain(error.mine)
        fields = [Differing(field, theirs[field.name], mine[field.name]) for field in form.fields]
        differing = [item for item in fields if item.theirs != item.mine]
        return render_template(
            "rounds/conflict.html",
            view=view,
            act=form.act,
            subject=subject,
            by=error.theirs,
            text=problems_in_words(error)[0],
            differing=differing,
            same=[item for item in fields if item.theirs == item.mine],
            # what the program put in beside the form
            kept={name: text for name, text in request.form.items() if name not in {*theirs, *form.helps, SEEN}},
            address=request.path,
            seen=view.state.number,
            choices=choices_of,
        )


def _with_kept(address: str, event: RoundEvent) -> str:
    """An address that says what was just kept; a place on the page stays last."""
    page, sign, place = address.partition("#")
    return f"{page}{'&' if '?' in page else '?'}{KEPT}={event.number}{sign}{place}"


def choices_of(field: Field, act: Act) -> list[tuple[str, str]]:
    """The values of a choice with their words, in the order of the list."""
    wording: Wording = g.wording
    told = BODIES[act].model_json_schema()
    part = told["properties"][field.part]
    listed = part.get("enum") or told["$defs"][part["$ref"].rpartition("/")[2]]["enum"]
    return [(code, wording.word(field.words, code)) for code in listed]
