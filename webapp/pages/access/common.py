"""What the pages of signing in have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from flask import Response, g, make_response, redirect, render_template, request, url_for

from controls.access.desk import AccessDesk
from controls.access.passwords import Passwords
from controls.access.resetting import Handed
from controls.access.sessions import Begun
from controls.wiring import Application
from models.access import EVERYWHERE, Action, Person, PlaceKind, Role, kind_of_place
from models.accounts import Account, LinkKind, SignedIn, Step
from models.errors import Problem, ProblemError
from webapp.guarding import here
from webapp.pages.access import cookie
from webapp.pages.access.session_identity import session_of
from webapp.pages.frame.wording import Wording

SEE_OTHER, NOT_FOUND, UNUSABLE, TOO_MANY = 303, 404, 422, 429
#: the secret in the address of a page goes nowhere: not to other sites, and not into an index
QUIET: Final = {
    "Referrer-Policy": "strict-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
#: where somebody who signs in goes when no page was asked for: from there to what is theirs
START: Final = "/start"
_LONGEST_WAY: Final = 500
_LONGEST_FIELD: Final = 1000
_DIGITS: Final = 9

Told = Response | str
Faults = list[tuple[str, str]]


def way_back(text: str) -> str:
    """The page to go on to: one of ours, or the first page for everything else."""
    plain = text.isprintable() and "\\" not in text and " " not in text and len(text) <= _LONGEST_WAY
    if not plain or not text.startswith("/") or text.startswith("//"):
        return START
    try:
        parts = urlsplit(text)
    except ValueError:
        return START
    return START if parts.scheme or parts.netloc else text


def faults_of(error: ProblemError) -> Faults:
    """What is wrong, in words, each with the id of its field, or none."""
    wording: Wording = g.wording
    return [(wording.problem(Problem(one.code, one.arguments)), one.where.field) for one in error.problems]


def status_of(error: ProblemError) -> int:
    """The status for what is wrong: somebody who must wait is told so."""
    return TOO_MANY if any(one.code == "access_wait" for one in error.problems) else UNUSABLE


def number_of(text: str) -> int:
    """A whole number that was sent; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


def see(address: str) -> Response:
    """Send the browser to a page."""
    return make_response(redirect(address, SEE_OTHER))


def field(name: str) -> str:
    """What was sent in a field."""
    return request.form.get(name, "")[:_LONGEST_FIELD]


class Pages:
    """What the pages of one application stand on."""

    def __init__(self, application: Application, passwords: Passwords | None = None) -> None:
        """`passwords`: hashes them (default: as they are to be hashed)."""
        self.application = application
        self.conditions = application.access
        self.desk = AccessDesk.of(
            application.store.engine, application.municipalities, application.access, passwords
        )  # fmt: skip
        self.clock = application.clock
        self._session: Callable[..., SignedIn | None] = session_of(application)

    # --- who asks ---

    def session(self) -> SignedIn | None:
        """The session of whoever asks, also half-way in."""
        return self._session(request)

    def signed_in(self) -> SignedIn | None:
        """The session of whoever is signed in."""
        found = self.session()
        return found if found is not None and found.step is Step.WHOLE else None

    def half(self, step: Step) -> SignedIn | None:
        """The session of somebody who is half-way in, at this step."""
        found = self.session()
        return found if found is not None and found.step is step else None

    def token(self) -> str:
        """The secret that the browser has."""
        return cookie.read(request, self.conditions)

    def address(self) -> str:
        """From where the browser asks."""
        return cookie.address_of(request, self.conditions)

    def manager(self) -> Person | None:
        """Who asks, where that is somebody who may manage accounts."""
        found = here()
        return found if found is not None and found.may(Action.PEOPLE_MANAGE, EVERYWHERE) else None

    # --- answering ---

    def show(self, template: str, faults: Faults | None = None, status: int = 200, **told: object) -> Response:
        """A page. `faults`: what is wrong with what was sent."""
        listed = faults or []
        firsts: defaultdict[str, str] = defaultdict(str)
        for text, name in listed:
            firsts.setdefault(name, text)
        page = render_template(f"access/{template}.html", faults=listed, faulty=firsts, **told)
        return make_response(page, status)

    def let_in(self, begun: Begun, back_to: str) -> Response:
        """Give the browser its secret, and send it on: to what is missing, or to the page it asked for."""
        names = {Step.CODE: "access.code", Step.SET_UP: "access.set_up"}
        way = way_back(back_to)
        address = url_for(names[begun.step], til=way if way != START else None) if begun.step in names else way
        return self.with_cookie(see(address), begun)

    def with_cookie(self, response: Response, begun: Begun) -> Response:
        """The answer, with the secret of the session for the browser."""
        cookie.give(response, request, self.conditions, begun.token)
        return response

    def link_address(self, handed: Handed) -> str:
        """The whole address of a one-time link."""
        name = "access.first" if handed.kind is LinkKind.FIRST else "access.link"
        path = url_for(name, token=handed.token)
        return f"{self.conditions.address or request.host_url.rstrip('/')}{path}"

    def notify(self, account: Account, handed: Handed) -> bool:
        """Send a link to whom it belongs, where the application can; whether it could."""
        send = self.application.notify
        if send is None:
            return False
        send(account, handed.kind, self.link_address(handed))
        return True

    # --- words ---

    def place_words(self, place: str) -> str:
        """What a place is called."""
        wording: Wording = g.wording
        name = self.desk.places.name(place)
        if kind_of_place(place) is PlaceKind.AUTHORITY:
            return wording.say("page.access.authority_of", county=name)
        return name

    def role_words(self, role: Role, place: str) -> str:
        """A role with its place, as in `saksbehandler, Statsforvalteren i Trøndelag`."""
        wording: Wording = g.wording
        said = wording.word("access_role", role.value)
        if kind_of_place(place) is PlaceKind.EVERYWHERE:
            return said
        return wording.say("page.access.role_at", role=said, place=self.place_words(place))
