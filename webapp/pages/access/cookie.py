"""The cookie that a signed-in browser has, and from where a browser asks."""

from __future__ import annotations

from typing import Final

from flask import Request, Response

from controls.access.conditions import Conditions

#: browsers take a cookie with the prefix only from an encrypted page of this very host, for all of it
_SECURE: Final = "__Host-tilsynsklar"
_PLAIN: Final = "tilsynsklar"
#: that of a sign-in under way at another provider
FLOW: Final = "oidc"


def is_secure(asked: Request, conditions: Conditions) -> bool:
    """Whether the browser asks over an encrypted connection, as the setting tells where a proxy takes it off."""
    return conditions.address.startswith("https://") or asked.is_secure


def _name(asked: Request, conditions: Conditions, what: str = "") -> str:
    name = _SECURE if is_secure(asked, conditions) else _PLAIN
    return f"{name}-{what}" if what else name


def read(asked: Request, conditions: Conditions, what: str = "") -> str:
    """The secret in the cookie; empty where there is none. `what`: of which cookie."""
    return asked.cookies.get(_name(asked, conditions, what), "")


def give(response: Response, asked: Request, conditions: Conditions, token: str, what: str = "") -> None:
    """Put the secret in the cookie, which goes when the browser is closed and is out of reach of scripts."""
    response.set_cookie(
        _name(asked, conditions, what),
        token,
        secure=is_secure(asked, conditions),
        httponly=True,
        samesite="Lax",
        path="/",
    )


def take(response: Response, asked: Request, conditions: Conditions, what: str = "") -> None:
    """Take the cookie away."""
    response.delete_cookie(
        _name(asked, conditions, what),
        secure=is_secure(asked, conditions),
        httponly=True,
        samesite="Lax",
        path="/",
    )


def address_of(asked: Request, conditions: Conditions) -> str:
    """From where a browser asks: what the proxies in front say, where the setting tells that there are any."""
    said = [part.strip() for part in asked.headers.get("X-Forwarded-For", "").split(",")]
    if conditions.proxies and len(said) >= conditions.proxies:
        return said[-conditions.proxies][:60]
    return asked.remote_addr or ""
