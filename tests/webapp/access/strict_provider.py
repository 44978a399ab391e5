"""The provider of the tests, as one that knows its clients by their keys: `strict_provider.py PORT PUBLIC_JWK USERS`.

A question for a token without a signed word of the client's (RFC 7523) is refused as such a provider refuses it: the
signature, the name of the key, whom it is from and for, how long it holds, and whether it was used before.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

import oidc_provider_mock  # type: ignore[import-untyped] # it has no types
import uvicorn
from flask import Response, jsonify, request
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry
from oidc_provider_mock import User
from oidc_provider_mock._app import AuthorizationCodeGrant  # type: ignore[import-untyped] # as above

TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
#: how long a word may hold at most, in seconds, as with ID-porten
LONGEST = 120


def fault(form: dict[str, str], key: dict[str, Any], issuer: str, seen: set[str]) -> str:
    """What is wrong with the word in a question for a token; empty: nothing. What was right is noted in `seen`."""
    registry = jwt.JWTClaimsRegistry(
        now=int(time.time()),
        leeway=5,
        aud={"essential": True, "value": issuer},
        **{name: {"essential": True} for name in ("iss", "sub", "jti", "iat", "exp")},  # type: ignore[arg-type] # as told
    )
    if form.get("client_assertion_type") != TYPE:
        return "client_assertion_type"
    try:
        told = jwt.decode(form["client_assertion"], JWKRegistry.import_key(key), algorithms=["RS256", "ES256"])
        registry.validate(told.claims)
    except (JoseError, KeyError, ValueError) as error:
        return type(error).__name__
    claims = told.claims
    if told.header.get("kid") != key["kid"]:
        return "kid"
    if not claims["iss"] == claims["sub"] == form.get("client_id"):
        return "iss, sub"
    if claims["exp"] - claims["iat"] > LONGEST:
        return "exp"
    if claims["jti"] in seen:
        return "jti"
    seen.add(claims["jti"])
    return ""


def main() -> None:
    """Serve until killed."""
    port, key = int(sys.argv[1]), json.loads(sys.argv[2])
    users = [User(sub=one.pop("sub"), claims=one) for one in json.loads(sys.argv[3])]
    os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
    # who asks is made sure of here, before the provider itself looks at the question
    AuthorizationCodeGrant.TOKEN_ENDPOINT_AUTH_METHODS = ["none"]
    app = oidc_provider_mock.app(require_nonce=True, user_claims=users)
    seen: set[str] = set()

    def know_the_client() -> tuple[Response, int] | None:
        if request.path != "/oauth2/token":
            return None
        wrong = fault(request.form.to_dict(), key, request.host_url.rstrip("/"), seen)
        return (jsonify(error="invalid_client", error_description=wrong), 401) if wrong else None

    app.before_request(know_the_client)
    uvicorn.run(app, interface="wsgi", host="127.0.0.1", port=port, log_config=None)


if __name__ == "__main__":
    main()
