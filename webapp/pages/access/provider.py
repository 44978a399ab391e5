"""Signing in at another provider (OpenID Connect), and coming back from it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from flask import Blueprint, Response, abort, request, url_for

from controls.access.oidc import Claims, Provider
from controls.access.sessions import new_token
from controls.storage.credentials import digest_of
from controls.storage.sign_ins import Flow
from models.accounts import Account, LinkKind
from models.errors import ProblemError
from webapp.pages.access import cookie
from webapp.pages.access.common import START, UNUSABLE, Pages, faults_of, see, way_back

#: how long somebody may be at the provider
_AWAY: Final = timedelta(minutes=15)
_UNAVAILABLE: Final = 503


def add_provider(pages: Blueprint, here: Pages) -> None:
    """Add the pages."""

    def provider() -> Provider:
        return here.desk.provider or abort(404)

    def redirect_address() -> str:
        return f"{here.conditions.address or request.host_url.rstrip('/')}{url_for('access.back_from_provider')}"

    def refused(error: ProblemError) -> Response:
        down = any(one.code == "access_oidc_down" for one in error.problems)
        return here.show("provider_refused", faults_of(error), _UNAVAILABLE if down else UNUSABLE)

    @pages.get("/logg-inn/tjeneste")
    def to_provider() -> Response:
        there, now, token = provider(), here.clock(), request.args.get("lenke", "")
        # an invitation that does not work is no reason to let nobody sign in
        link = here.desk.credentials.link(token, now) if token else None
        invited = digest_of(token) if link and link.kind is LinkKind.INVITATION else ""
        try:
            address, flow = there.begin(redirect_address(), way_back(request.args.get("til", START)), invited)
        except ProblemError as error:
            return refused(error)
        mine = new_token()
        here.desk.sign_ins.add_flow(mine, flow, now, now + _AWAY)
        response = see(address)
        cookie.give(response, request, here.conditions, mine, cookie.FLOW)
        return response

    @pages.get("/logg-inn/tilbake")
    def back_from_provider() -> Response:
        there, now = provider(), here.clock()
        mine = cookie.read(request, here.conditions, cookie.FLOW)
        try:
            flow = here.desk.sign_ins.take_flow(mine, now) if mine else None
            if flow is None:
                raise ProblemError.one("access_oidc_state")
            claims = there.finish(flow, request.args.to_dict(), redirect_address(), now)
            account = _account(here, claims, flow)
            begun = here.desk.signing_in.as_linked(account, now, here.token())
        except ProblemError as error:
            response = refused(error)
        else:
            response = here.let_in(begun, flow.back_to)
        cookie.take(response, request, here.conditions, cookie.FLOW)
        return response


def _account(here: Pages, claims: Claims, flow: Flow) -> Account:
    """The account of whoever came back.

    The subject decides. One that is not known yet is linked by the invitation that the sign-in began from, or by an
    e-mail that the provider has made sure of and somebody was invited with. Nobody gets an account otherwise: raises
    ProblemError `access_oidc_unknown`.
    """
    kept, now = here.desk.credentials, here.clock()
    found = kept.with_subject(claims.issuer, claims.subject)
    if found is not None:
        return found
    number = kept.link_subject(flow.link, claims.issuer, claims.subject, now) if flow.link else None
    if number is None and claims.email:
        number = kept.link_invited(
            claims.email, claims.issuer, claims.subject, now, lambda known: known.works and not known.demo
        )
    account = here.desk.accounts.get(number) if number is not None else None
    if account is None:
        raise ProblemError.one("access_oidc_unknown")
    return account
