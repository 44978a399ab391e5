"""Who asks, by the cookie: one SQL statement for a page, however often it is asked."""

from __future__ import annotations

from collections.abc import Callable

from flask import Request, Response, after_this_request, g

from controls.access.sessions import Sessions, Who
from controls.storage.sign_ins import SignIns
from controls.wiring import Application
from models.access import Person
from models.accounts import SignedIn, Step
from webapp.pages.access import cookie

_KEPT = "access_who"


def _look(application: Application, sessions: Sessions, asked: Request) -> SignedIn | None:
    """Who asks, looked up once in a request, whatever the step. A new secret goes out with the answer."""
    if _KEPT not in g:
        token = cookie.read(asked, application.access)
        who = sessions.who(token, application.clock()) if token else Who(None)
        if who.token:

            @after_this_request
            def renew(response: Response) -> Response:
                cookie.give(response, asked, application.access, who.token)
                return response

        setattr(g, _KEPT, who.signed_in)
    found: SignedIn | None = g.get(_KEPT)
    return found


def sessions_of(application: Application) -> Sessions:
    """The sessions of an application."""
    return Sessions(SignIns(application.store.engine), application.access)


def session_of(application: Application) -> Callable[[Request], SignedIn | None]:
    """What gives the session of a request, whatever its step; None for a stranger."""
    sessions = sessions_of(application)
    return lambda asked: _look(application, sessions, asked)


def identify(application: Application) -> Callable[[Request], Person | None]:
    """What gives the person who asks; None for a stranger, and for somebody who is only half-way in."""
    look = session_of(application)

    def person(asked: Request) -> Person | None:
        found = look(asked)
        return found.person if found is not None and found.step is Step.WHOLE else None

    return person
