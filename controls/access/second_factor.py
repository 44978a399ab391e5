"""The second factor: codes from an app that change every half minute (RFC 6238), and recovery codes.

A code is taken within half a minute of its time, because clocks differ, and never twice.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Final

import pyotp
import segno

from controls.storage.credentials import digest_of

#: how many recovery codes there are
CODES: Final = 10
SECONDS: Final = 30
DIGITS: Final = 6
_ISSUER: Final = "Tilsynsklar"
#: letters and figures that are not taken for each other
_ALPHABET: Final = "abcdefghijkmnpqrstuvwxyz23456789"
#: 24 signs of 32 are 120 bits
_GROUPS, _GROUP = 4, 6


def new_secret() -> str:
    """A secret for an app, as it is typed in where no picture can be taken: 160 bits in base 32."""
    return pyotp.random_base32()


def address_of(secret: str, name: str) -> str:
    """What the picture for the app holds: an `otpauth:` address. `name`: shown in the app beside ours."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=_ISSUER)


def picture_of(address: str, title: str) -> str:
    """A QR code as an SVG element: black on white in every colour scheme, with `title` as its words."""
    picture: str = segno.make(address, error="m").svg_inline(
        scale=5, dark="#000", light="#fff", title=title, svgclass="qr", lineclass=None, omitsize=True
    )
    return picture.replace("<svg ", '<svg role="img" focusable="false" ', 1)


def _digits(code: str) -> str:
    return "".join(code.split())


def is_app_code(code: str) -> bool:
    """Whether it looks like a code from an app, and not like a recovery code."""
    digits = _digits(code)
    return digits.isascii() and digits.isdigit()


def step_of(code: str, secret: str, now: datetime) -> int | None:
    """The time step that a code belongs to; None when it is wrong. `now`: aware."""
    app, given = pyotp.TOTP(secret, digits=DIGITS, interval=SECONDS), _digits(code)
    here = int(now.timestamp()) // SECONDS
    found = None
    # all of them are compared, so that the time says nothing
    for step in (here - 1, here, here + 1):
        if hmac.compare_digest(app.generate_otp(step).encode(), given.encode("utf-8", "surrogatepass")):
            found = step
    return found


def _new_code(choice: Callable[[str], str]) -> str:
    return "-".join("".join(choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))


def new_codes(choice: Callable[[str], str] = secrets.choice) -> tuple[str, ...]:
    """New recovery codes. `choice`: takes one sign out of many, so that nobody can tell which."""
    return tuple(_new_code(choice) for _ in range(CODES))


def code_digest(code: str) -> str:
    """What is kept of a recovery code; capitals, spaces and lines between are of no account."""
    return digest_of("".join(sign for sign in code.casefold() if sign.isalnum()))
