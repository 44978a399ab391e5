"""Our own key pair, by which another provider knows us: `private_key_jwt` (RFC 7523, OpenID Connect Core 9).

The key never leaves this machine: each question for a token carries a word signed with it, for that provider alone,
that holds for a minute and is used once. Authlib makes the word, joserfc signs it.
"""

from __future__ import annotations

import json
import secrets
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from authlib.oauth2.rfc7523 import PrivateKeyJWT  # type: ignore[import-untyped] # it has no types
from joserfc.errors import JoseError, SecurityWarning
from joserfc.jwk import ECKey, RSAKey

from controls.access.secret_files import read_key_file, unusable
from models.errors import ProblemError, Where

#: how long what we sign holds, in seconds; ID-porten takes 120 at most
HOLDS: Final = 60
_SHORTEST: Final = 2048
_KINDS: Final[dict[str, type[RSAKey | ECKey]]] = {"RSA": RSAKey, "EC": ECKey}
_CURVES: Final = {"P-256": "ES256", "P-384": "ES384", "P-521": "ES512"}


@dataclass(frozen=True)
class ClientKey:
    """A private key, what it signs with, and the name that the provider knows it by; empty for none."""

    key: RSAKey | ECKey = field(repr=False)
    algorithm: str
    name: str = ""

    def signing(self, audience: str, now: datetime) -> Any:  # noqa: ANN401 - Authlib has no types
        """How a question for a token is signed. `audience`: whom it is for; `now`: aware."""
        at = int(now.timestamp())
        claims = {"jti": secrets.token_urlsafe(32), "iat": at, "exp": at + HOLDS}
        headers = {"typ": "JWT", **({"kid": self.name} if self.name else {})}
        return PrivateKeyJWT(audience, claims, headers, self.algorithm)


def _imported(text: str) -> RSAKey | ECKey | None:
    """The key in a text; None for one of another kind. Raises ValueError and its like for what is no key."""
    if text.lstrip().startswith("{"):
        told = json.loads(text)
        kind = _KINDS.get(str(told.get("kty")))
        return kind.import_key(told) if kind else None
    for kind in _KINDS.values():
        with suppress(JoseError, ValueError, TypeError):
            return kind.import_key(text)
    raise ValueError("no key")


def _algorithm(key: RSAKey | ECKey | None) -> str:
    """What a key signs with; empty for one that nobody should know us by."""
    if key is None or not key.is_private:
        return ""
    if isinstance(key, RSAKey):
        return "RS256" if key.raw_value.key_size >= _SHORTEST else ""
    return _CURVES.get(key.curve_name, "")


def read_client_key(file: Path, name: str) -> ClientKey:
    """The key in a file: PEM, or a JWK with its own name.

    `name`: of the key at the provider (`kid`); empty: that of the JWK, where it has one. Raises ProblemError
    `access_key_kind` when it is no private RSA key of 2048 bits or EC key of a curve that providers take, and as
    `read_key_file` does.
    """
    text = read_key_file(file)
    try:
        with warnings.catch_warnings():
            # of a key that is too short, which is told below
            warnings.simplefilter("ignore", SecurityWarning)
            key = _imported(text)
    except (JoseError, ValueError, TypeError, KeyError, AttributeError):
        raise unusable(file, "PEM, JWK") from None
    algorithm = _algorithm(key)
    if key is None or not algorithm:
        raise ProblemError.one("access_key_kind", where=Where(file=str(file)))
    return ClientKey(key, algorithm, name or key.kid or "")
