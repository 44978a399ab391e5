"""Who is here, and whether what is asked for is theirs: asked once for every request, before any page answers.

Something that is somebody else's and something that does not exist are answered alike: 404 with the same page. Who
may read a thing but not change it is told so (403). Whoever is not signed in is led to where one signs in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import IO, Any, Final
from urllib.parse import urlencode

from flask import Flask, Request, Response, abort, current_app, g, make_response, redirect, request
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.formparser import FormDataParser

from controls.visible import READING, Visible, widened
from controls.wiring import Application
from models.access import EVERYWHERE, Action, Person
from webapp.guarded import GUARDED, Need
from webapp.operations import is_operation
from webapp.pages.frame.script import wants_json

Identify = Callable[[Request], Person | None]
#: where the Flask application keeps its guard
EXTENSION: Final = "tilsynsklar.guard"
#: the fields of forms that say who did something: whoever is signed in did it, whatever the form says
SIGNED_FIELDS: Final = ("rolle", "rettet_av", "gradert_av", "u_rolle")
#: the pages where those fields mean something else: who answers by a secret address, and the roles of accounts
UNSIGNED: Final = ("answering.", "access.")
#: where one signs in, and the name in its address of where one wanted to go
SIGN_IN, WANTED = "/logg-inn", "til"
_SEE_OTHER = 303


def here() -> Person | None:
    """Who is signed in; None for a stranger."""
    found: Person | None = g.get("person")
    return found


def may(action: Action, place: str = EVERYWHERE) -> bool:
    """Whether the reader may do something at a place; `EVERYWHERE`: at any place at all."""
    person = here()
    return person is not None and person.may(action, place)


def places(action: Action) -> frozenset[str]:
    """The places at which the reader may do something."""
    person = here()
    return person.places(action) if person is not None else frozenset()


def signature() -> str:
    """The name that stands under what the reader does; empty where it is to be written."""
    person = here()
    if person is None or (request.endpoint or "").startswith(UNSIGNED):
        return ""
    return person.name


class _SigningParser(FormDataParser):
    """Reads forms, and puts the name of whoever is signed in where a form says who did it."""

    def parse(
        self,
        stream: IO[bytes],
        mimetype: str,
        content_length: int | None,
        options: dict[str, str] | None = None,
    ) -> tuple[IO[bytes], MultiDict[str, str], MultiDict[str, FileStorage]]:
        rest, form, files = super().parse(stream, mimetype, content_length, options)
        name = signature()
        if name:
            form = MultiDict(form)
            for field in SIGNED_FIELDS:
                form[field] = name
        return rest, form, files


class SignedRequest(Request):
    """A request whose forms are signed by whoever is here."""

    form_data_parser_class = _SigningParser


class Guard:
    """The guard of one application."""

    def __init__(self, application: Application, identify: Identify, table: Mapping[str, tuple[Need, ...]]) -> None:
        """`identify`: who a request is from; `table`: what each endpoint needs."""
        self.visible = Visible(
            application.store.engine, application.municipalities, lambda: application.clock().date()
        )
        self.table = dict(table)
        self.identify = identify
        self._municipalities = application.municipalities

    def know(self) -> None:
        """Find out who is here. Nobody is asked for where nothing depends on it."""
        g.person = None
        if request.endpoint == "static" or is_operation(request.endpoint):
            return
        person = self.identify(request)
        g.person = widened(person, self._municipalities) if person is not None else None

    def check(self) -> Response | None:
        """Answer for the page where it is not the reader's; None where it is."""
        if request.routing_exception is not None:
            return None  # there is no such address, and that is what is answered
        needs = self.table.get(request.endpoint or "")
        if needs is None:
            abort(404)
        told = request.view_args or {}
        if all(self._allows(need, told) for need in needs):
            return None
        if here() is not None:
            abort(403 if all(self._shows(need) for need in needs) else 404)
        if request.method not in ("GET", "HEAD") or wants_json(request):
            abort(403)
        return to_sign_in()

    def allows(self, endpoint: str, told: Mapping[str, Any]) -> bool:
        """Whether the reader may use an address: its endpoint, and the arguments in it.

        Raises KeyError for an endpoint that is not in the table: a misspelt one would hide what it is about.
        """
        return all(self._allows(need, told) for need in self.table[endpoint])

    def _allows(self, need: Need, told: Mapping[str, Any]) -> bool:
        person = here()
        if person is None:
            return _OF_NOBODY.may(need.action, EVERYWHERE)
        if need.action is Action.OWN_READ:
            return True  # also somebody who has no role, or none any more
        writes = need.action in READING
        whose = need.thing.writers if writes else need.thing.readers
        return any(person.may(need.action, place) for place in whose(self.visible, told))

    def _shows(self, need: Need) -> bool:
        """Whether the reader may at least see what cannot be changed."""
        person, action = here(), READING.get(need.action, need.action)
        there = need.thing.readers(self.visible, request.view_args or {})
        return person is not None and any(person.may(action, place) for place in there)


_OF_NOBODY: Final = Person(id=0, name="-")


def visible() -> Visible:
    """What is whose, of the application that answers."""
    guard: Guard = current_app.extensions[EXTENSION]
    return guard.visible


def holders(action: Action = Action.EVIDENCE_READ) -> frozenset[str]:
    """Every holder whose evidence the reader may read; at most four SQL statements."""
    return visible().holders(here(), action)


def _places_of(holder: str) -> tuple[str, ...]:
    """Whose a holder's evidence is; asked once in a request."""
    known: dict[str, tuple[str, ...]] = g.setdefault("places_of", {})
    if holder not in known:
        known[holder] = tuple(visible().of_holder(holder))
    return known[holder]


def owns(holder: str) -> bool:
    """Whether the evidence of a holder is that of a place where the reader may see evidence."""
    return any(may(Action.EVIDENCE_READ, place) for place in _places_of(holder))


def reads(holder: str) -> bool:
    """Whether the reader may see the evidence of a holder: the own, or a provider's with an agreement."""
    return owns(holder) or any(
        may(Action.EVIDENCE_READ, place) for place in visible().readers_of_holder(holder)
    )  # fmt: skip


def writes(holder: str) -> bool:
    """Whether the reader may put something with the evidence of a holder."""
    return any(may(Action.EVIDENCE_WRITE, place) for place in _places_of(holder))


def may_use(endpoint: str, **told: object) -> bool:
    """Whether the reader may use an address, so that a page offers nobody what they are then refused."""
    known: dict[object, bool] = g.setdefault("may_use", {})
    key = (endpoint, *sorted(told.items()))
    if key not in known:
        guard: Guard = current_app.extensions[EXTENSION]
        known[key] = guard.allows(endpoint, told)
    return known[key]


def reads_evaluation(number: int) -> bool:
    """Whether the reader may see the evaluation with this id; no, where there is none."""
    return any(may(Action.EVALUATION_READ, place) for place in visible().of_evaluation(number))


def to_sign_in() -> Response:
    """Lead the reader to where one signs in, and from there back."""
    wanted = request.full_path.rstrip("?")
    return make_response(redirect(f"{SIGN_IN}?{urlencode({WANTED: wanted})}", _SEE_OTHER))


def guard(app: Flask, application: Application, identify: Identify) -> Guard:
    """Ask who is here before every answer of an application. `Guard.check` is to be asked before the answer too."""
    made = Guard(application, identify, GUARDED)
    app.extensions[EXTENSION] = made
    app.request_class = SignedRequest
    app.before_request(made.know)
    return made
