"""Signing in and out: the form, the second factor, and the demonstration's people."""

from __future__ import annotations

from flask import Blueprint, Response, g, request, url_for

from controls.access import second_factor
from controls.access.resetting import Handed
from models.accounts import Account, Step
from models.errors import ProblemError
from webapp.pages.access import cookie
from webapp.pages.access.common import (
    START,
    Faults,
    Pages,
    faults_of,
    field,
    number_of,
    see,
    status_of,
    way_back,
)


def add_signing_in(pages: Blueprint, here: Pages) -> None:
    """Add the pages."""
    _add_password(pages, here)
    _add_code(pages, here)
    _add_set_up(pages, here)
    _add_forgotten(pages, here)


def _back_to() -> str:
    return way_back(request.args.get("til", START))


def _form(here: Pages, faults: Faults | None = None, status: int = 200, email: str = "") -> Response:
    demo = here.desk.accounts.demo() if here.conditions.demo else ()
    provider = here.conditions.oidc
    return here.show(
        "sign_in",
        faults,
        status,
        email=email,
        back_to=_back_to(),
        demo=demo,
        demo_mode=here.conditions.demo,
        provider=provider.name if provider else "",
        signed_in=here.signed_in(),
    )


def _add_password(pages: Blueprint, here: Pages) -> None:
    @pages.get("/logg-inn")
    def sign_in() -> Response:
        return _form(here)

    @pages.post("/logg-inn")
    def check() -> Response:
        email = field("epost")
        try:
            begun = here.desk.signing_in.with_password(
                email, request.form.get("passord", ""), here.address(), here.clock(), here.token()
            )
        except ProblemError as error:
            # what was typed as a password is not given back
            return _form(here, faults_of(error), status_of(error), email)
        return here.let_in(begun, _back_to())

    @pages.post("/logg-inn/demo")
    def as_demo() -> Response:
        try:
            begun = here.desk.signing_in.as_demo(number_of(field("konto")), here.clock(), here.token())
        except ProblemError as error:
            return _form(here, faults_of(error), status_of(error))
        return here.let_in(begun, _back_to())

    @pages.post("/logg-ut")
    def sign_out() -> Response:
        here.desk.sessions.end(here.token(), here.clock())
        response = see(url_for("access.signed_out"))
        # whatever the browser keeps of our pages goes with the session
        response.headers["Clear-Site-Data"] = '"cache", "storage"'
        cookie.take(response, request, here.conditions)
        return response

    @pages.get("/logg-ut")
    def signed_out() -> Response:
        return here.show("signed_out", signed_in=here.signed_in())


def _add_code(pages: Blueprint, here: Pages) -> None:
    def page(faults: Faults | None = None, status: int = 200) -> Response:
        return here.show("code", faults, status, back_to=_back_to())

    @pages.get("/logg-inn/kode")
    def code() -> Response:
        if here.half(Step.CODE) is None:
            return _again()
        return page()

    @pages.post("/logg-inn/kode")
    def check_code() -> Response:
        half = here.half(Step.CODE)
        if half is None:
            return _again()
        try:
            begun = here.desk.signing_in.with_code(half, field("kode"), here.clock(), here.token())
        except ProblemError as error:
            return page(faults_of(error), status_of(error))
        return here.let_in(begun, _back_to())


def _again() -> Response:
    """Back to the first step, for somebody who has not taken it or waited too long."""
    return see(url_for("access.sign_in", til=_kept()))


def _add_set_up(pages: Blueprint, here: Pages) -> None:
    def page(account: int, name: str, faults: Faults | None = None, status: int = 200) -> Response:
        secret = here.desk.signing_in.begin_factor(account)
        title = g.wording.say("page.access.set_up_qr")
        picture = second_factor.picture_of(second_factor.address_of(secret, name), title)
        return here.show(
            "set_up", faults, status, picture=picture, secret=in_fours(secret), back_to=_back_to(), demanded=True,
            action=url_for("access.check_set_up", til=_kept()),
        )  # fmt: skip

    @pages.get("/logg-inn/oppsett")
    def set_up() -> Response:
        half = here.half(Step.SET_UP)
        return page(half.person.id, half.person.name) if half else _again()

    @pages.post("/logg-inn/oppsett")
    def check_set_up() -> Response:
        half = here.half(Step.SET_UP)
        if half is None:
            return _again()
        try:
            proved = here.desk.signing_in.set_up(half, field("kode"), here.clock(), here.token())
        except ProblemError as error:
            return page(half.person.id, half.person.name, faults_of(error), status_of(error))
        answer = here.show("codes", codes=proved.codes, next_page=_back_to())
        return here.with_cookie(answer, proved.begun)


def _kept() -> str | None:
    """The page to go on to, where it is another than the first."""
    back_to = _back_to()
    return back_to if back_to != START else None


def in_fours(secret: str) -> str:
    """A secret as it is easiest to type."""
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def _add_forgotten(pages: Blueprint, here: Pages) -> None:
    def page(faults: Faults | None = None, status: int = 200, *, sent: bool = False) -> Response:
        can_send = here.application.notify is not None
        return here.show("forgotten", faults, status, can_send=can_send, sent=sent)

    @pages.get("/glemt")
    def forgotten() -> Response:
        return page(sent=request.args.get("sendt") == "1")

    @pages.post("/glemt")
    def ask() -> Response:
        def send(account: Account, handed: Handed) -> None:
            here.notify(account, handed)

        if here.application.notify is None:
            return page()
        try:
            here.desk.resetting.ask(field("epost"), here.address(), here.clock(), send)
        except ProblemError as error:
            return page(faults_of(error), status_of(error))
        return see(url_for("access.forgotten", sendt="1"))
