"""The headers every answer carries: nothing from elsewhere, nothing inline, nothing kept by others."""

from __future__ import annotations

from flask import Response

#: styles and pictures from this program alone; no script at all
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def protect(response: Response, *, page: bool) -> Response:
    """Put the headers on an answer. `page`: it may hold evidence, so nobody on the way may keep it."""
    response.headers.update(HEADERS)
    if page:
        response.headers["Cache-Control"] = "private, no-store"
    return response
