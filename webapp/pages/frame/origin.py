"""Whether a request that changes something comes from our own pages.

A page of somebody else can make a reader's browser send a form to us. Browsers say where a request comes from, and
scripts cannot change what they say; a request that says nothing about it is refused too. This holds for every route
of the application, those that are added later as well.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from flask import Flask, Request, abort, request

#: methods that only read
SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
#: what `Sec-Fetch-Site` says of our own pages, and of a reader who began it in the browser itself
_OURS: Final = frozenset({"same-origin", "none"})
#: the ports that an address leaves out
_USUAL: Final = {"http": 80, "https": 443}


def _place(address: str) -> tuple[str, int | None] | None:
    """The host and port of an address; None for what is no address of a page, such as `null`."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _USUAL or not parts.hostname:
        return None
    return parts.hostname, port if port != _USUAL[parts.scheme] else None


def is_from_here(asked: Request) -> bool:
    """Whether the browser says that a request comes from a page of this application.

    `Sec-Fetch-Site` decides where it is sent. Else `Origin`, or `Referer` where there is no `Origin`, must have the
    request's own host; only host and port count, because a proxy may have taken the encryption off.
    """
    site = asked.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site in _OURS
    # the second scheme makes an address of the host, so that a usual port counts as none
    here = {_place(f"{scheme}://{asked.host}") for scheme in _USUAL}
    told = asked.headers.get("Origin") or asked.headers.get("Referer") or ""
    return _place(told) in here - {None}


def only_from_here(app: Flask) -> None:
    """Refuse with 403 every request to any route that could change something and is not from our own pages."""

    @app.before_request
    def refuse_others() -> None:
        # where there is no such route, there is nothing to protect, and the answer says so
        if request.method not in SAFE and request.routing_exception is None and not is_from_here(request):
            abort(403)
