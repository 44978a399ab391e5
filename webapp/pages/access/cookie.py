"""The cookie that a signed-in browser has, and from where a browser asks."""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

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


def _plain(said: str) -> str:
    """An IP address in its one form; empty for what is none. A port behind it is left out: it differs each time."""
    try:
        return str(ipaddress.ip_address(said.strip("[]")))
    except ValueError:
        pass
    try:
        return str(ipaddress.ip_address(urlsplit(f"//{said}").hostname or ""))
    except ValueError:
        return ""


def address_of(asked: Request, conditions: Conditions) -> str:
    """From where a browser asks: what the proxies in front say, where the setting tells that there are any.

    Each proxy adds the address that it was asked from at the end, so that what the browser itself sent stands before
    the last `proxies` of them and never counts. Where fewer are there, or it is no address, it is that of whoever
    asked us.
    """
    said = [part.strip() for part in ",".join(asked.headers.getlist("X-Forwarded-For")).split(",")]
    if conditions.proxies and len(said) >= conditions.proxies:
        return _plain(said[-conditions.proxies]) or asked.remote_addr or ""
    return asked.remote_addr or ""
