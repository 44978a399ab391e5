"""One-time links: coming in the first time, a new password, and the first account of all.

The secret stands in the address, and in no log (`webapp.watching` notes the pattern of a route only).
"""

from __future__ import annotations

from flask import Blueprint, Response, request

from controls.access.password_rules import SHORTEST
from models.accounts import LinkKind
from models.errors import ProblemError
from webapp.pages.access.common import (
    NOT_FOUND,
    QUIET,
    START,
    UNUSABLE,
    Faults,
    Pages,
    faults_of,
    field,
)


def _quiet(response: Response) -> Response:
    response.headers.update(QUIET)
    return response


def add_links(pages: Blueprint, here: Pages) -> None:
    """Add the pages."""
    _add_link(pages, here)
    _add_first(pages, here)


def _add_link(pages: Blueprint, here: Pages) -> None:
    def page(token: str, faults: Faults | None = None, status: int = 200) -> Response:
        found = here.desk.resetting.behind(token, here.clock())
        if found is None:
            return _quiet(here.show("link_gone", status=NOT_FOUND, first=False))
        link, account = found
        provider = here.conditions.oidc
        invited = link.kind is LinkKind.INVITATION
        answer = here.show(
            "link",
            faults,
            status,
            token=token,
            account=account,
            invited=invited,
            least=SHORTEST,
            provider=provider.name if provider and invited else "",
        )
        return _quiet(answer)

    @pages.get("/engangslenke/<token>")
    def link(token: str) -> Response:
        return page(token)

    @pages.post("/engangslenke/<token>")
    def use_link(token: str) -> Response:
        try:
            account = here.desk.resetting.use(token, request.form.get("passord", ""), here.clock())
            if account is None:
                return page(token)
            begun = here.desk.signing_in.after_link(account, here.clock(), here.token())
        except ProblemError as error:
            return page(token, faults_of(error), UNUSABLE)
        return here.let_in(begun, START)


def _add_first(pages: Blueprint, here: Pages) -> None:
    def page(token: str, faults: Faults | None = None, status: int = 200) -> Response:
        if here.conditions.demo or not here.desk.first_start.works(token, here.clock()):
            return _quiet(here.show("link_gone", status=NOT_FOUND, first=True))
        filled = {"navn": field("navn"), "epost": field("epost")}
        return _quiet(here.show("first", faults, status, token=token, filled=filled, least=SHORTEST))

    @pages.get("/forste/<token>")
    def first(token: str) -> Response:
        return page(token)

    @pages.post("/forste/<token>")
    def make_first(token: str) -> Response:
        if here.conditions.demo:
            return page(token)
        try:
            account = here.desk.first_start.make(
                token, field("navn"), field("epost"), request.form.get("passord", ""), here.clock()
            )
        except ProblemError as error:
            return page(token, faults_of(error), UNUSABLE)
        if account is None:
            return page(token)
        return here.let_in(here.desk.signing_in.after_link(account, here.clock(), here.token()), START)
