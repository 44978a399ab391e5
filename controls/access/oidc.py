"""Signing in by another provider's word: OpenID Connect, the code flow with PKCE, state and nonce.

Authlib builds and sends the questions, joserfc checks the signed answer. No account is ever made by itself: a subject
is linked once to the account of an invitation, and known by that from then on.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple, cast

import requests
from authlib.common.errors import AuthlibBaseError  # type: ignore[import-untyped] # it has no types
from authlib.integrations.requests_client import OAuth2Session  # type: ignore[import-untyped] # as above
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet, KeySetSerialization
from requests import RequestException

from controls.access.conditions import OidcConditions
from controls.storage.sign_ins import Flow
from models.errors import ProblemError

#: how long the provider may take to answer, in seconds: to connect, and to say something
PATIENCE: Final = (5, 10)
#: what a token may be signed with; never `none`, and never a secret that both sides know
ALGORITHMS: Final = ["RS256", "PS256", "ES256", "RS384", "ES384", "RS512", "ES512"]
#: how far clocks may be apart, in seconds
_LEEWAY: Final = 60
_DISCOVERY: Final = "/.well-known/openid-configuration"
_LONGEST_SUBJECT: Final = 255


class Claims(NamedTuple):
    """Who somebody is at the provider. `email`: only where the provider has made sure of it, else empty."""

    issuer: str
    subject: str
    email: str


class Endpoints(NamedTuple):
    """Where the provider is asked, as it tells itself."""

    authorization: str
    token: str
    keys: str


def _down() -> ProblemError:
    return ProblemError.one("access_oidc_down")


def _refused() -> ProblemError:
    return ProblemError.one("access_oidc_refused")


class Provider:
    """The other provider. What asks it raises ProblemError `access_oidc_down` when it does not answer."""

    def __init__(self, conditions: OidcConditions) -> None:
        """`conditions`: which provider, and who we are to it."""
        self._conditions = conditions
        self._issuer = conditions.issuer

    def _get(self, address: str) -> dict[str, Any]:
        try:
            answer = requests.get(address, timeout=PATIENCE, allow_redirects=False)
            answer.raise_for_status()
            told = answer.json()
        except (RequestException, ValueError):
            raise _down() from None
        if not isinstance(told, dict):
            raise _down()
        return told

    def endpoints(self) -> Endpoints:
        """Where the provider is asked. Raises ProblemError `access_oidc_refused` when it says that it is another."""
        told = self._get(self._issuer.rstrip("/") + _DISCOVERY)
        if told.get("issuer") != self._issuer:
            raise _refused()
        names = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        if not all(isinstance(told.get(name), str) for name in names):
            raise _down()
        return Endpoints(*(told[name] for name in names))

    def _client(self, redirect: str, now: datetime | None = None) -> OAuth2Session:
        """Who asks. `now`: aware, where we are to be known by what our key signs."""
        ours, key = self._conditions, self._conditions.client_key
        session = OAuth2Session(
            ours.client_id,
            key.key if key else ours.client_secret or None,
            scope=" ".join(dict.fromkeys(["openid", *ours.scopes.split()])),
            redirect_uri=redirect,
            code_challenge_method="S256",
            token_endpoint_auth_method=(
                "private_key_jwt" if key else "client_secret_basic" if ours.client_secret else "none"
            ),
        )
        if key is not None and now is not None:
            session.register_client_auth_method(key.signing(self._issuer, now))
        return session

    def begin(self, redirect: str, back_to: str, link: str = "") -> tuple[str, Flow]:
        """Where the browser is sent, and what is to be remembered until it comes back.

        `redirect`: our own address that it comes back to; `back_to`: the page it goes on to; `link`: the digest of
        the invitation it begins from.
        """
        verifier, state, nonce = (secrets.token_urlsafe(size) for size in (48, 32, 32))
        level = {"acr_values": self._conditions.levels[0]} if self._conditions.levels else {}
        with self._client(redirect) as client:
            address, _ = client.create_authorization_url(
                self.endpoints().authorization, state=state, nonce=nonce, code_verifier=verifier, **level
            )
        return str(address), Flow(state, nonce, verifier, back_to, link)

    def finish(self, flow: Flow, answer: Mapping[str, str], redirect: str, now: datetime) -> Claims:
        """Who came back.

        `answer`: the query that the browser brought; `now`: aware. Raises ProblemError `access_oidc_state` when it is
        no answer to what was asked, `access_oidc_denied` when the provider let nobody in, and `access_oidc_refused`
        when what the provider says cannot be trusted, and `access_oidc_level` when it was not sure enough.
        """
        given = answer.get("state", "").encode("utf-8", "surrogatepass")
        if not hmac.compare_digest(given, flow.state.encode()):
            raise ProblemError.one("access_oidc_state")
        if answer.get("iss", self._issuer) != self._issuer:
            raise _refused()
        if "error" in answer or not answer.get("code"):
            raise ProblemError.one("access_oidc_denied")
        endpoints = self.endpoints()
        token = self._token(endpoints, flow, answer["code"], redirect, now)
        return self.claims(token, self._get(endpoints.keys), flow.nonce, now)

    def _token(self, endpoints: Endpoints, flow: Flow, code: str, redirect: str, now: datetime) -> str:
        # a signed word says who we are, but some want to read it beside it too (RFC 7521, 4.2)
        ours = {"client_id": self._conditions.client_id} if self._conditions.client_key else {}
        try:
            with self._client(redirect, now) as client:
                told = client.fetch_token(
                    endpoints.token,
                    code=code, code_verifier=flow.verifier, timeout=PATIENCE, allow_redirects=False, **ours,
                )  # fmt: skip
        except (RequestException, ValueError):
            raise _down() from None
        except AuthlibBaseError:
            raise _refused() from None
        token = told.get("id_token")
        if not isinstance(token, str):
            raise _refused()
        return token

    def claims(self, token: str, keys: dict[str, Any], nonce: str, now: datetime) -> Claims:
        """What a signed token says, held against the provider's keys.

        Raises ProblemError `access_oidc_refused`, or `access_oidc_level` when it does not say that somebody was known
        as surely as is demanded.
        """
        registry = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            leeway=_LEEWAY,
            iss={"essential": True, "value": self._issuer},
            aud={"essential": True, "value": self._conditions.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            told = jwt.decode(token, KeySet.import_key_set(cast("KeySetSerialization", keys)), algorithms=ALGORITHMS)
            registry.validate(told.claims)
        except (JoseError, ValueError, KeyError, TypeError):
            raise _refused() from None
        claims = told.claims
        subject, audience = claims["sub"], claims["aud"]
        several = isinstance(audience, list) and len(audience) > 1
        if several and claims.get("azp") != self._conditions.client_id:
            raise _refused()
        if not isinstance(subject, str) or not 0 < len(subject) <= _LONGEST_SUBJECT:
            raise _refused()
        levels = self._conditions.levels
        if levels and claims.get("acr") not in levels:
            raise ProblemError.one("access_oidc_level", arguments={"levels": ", ".join(levels)})
        email = claims.get("email")
        sure = claims.get("email_verified") is True and isinstance(email, str)
        return Claims(self._issuer, subject, str(email) if sure else "")
