"""The headers every answer carries: nothing from elsewhere, nothing inline, nothing kept by others."""

from __future__ import annotations

from flask import Response

#: styles, scripts, fonts and pictures from this program alone, and nothing inline. The design system draws its signs
#: with pictures that stand in its style sheet (`data:`); a picture runs nothing and fetches nothing.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # nothing to others; our own pages say where they are, or browsers would send `Origin: null` with a form
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def protect(response: Response, *, page: bool) -> Response:
    """Put the headers on an answer. `page`: it may hold evidence, so nobody on the way may keep it.

    A document that is handed out has a stricter policy of its own, which stays.
    """
    policy = response.headers.get("Content-Security-Policy", "")
    referrer = response.headers.get("Referrer-Policy")
    response.headers.update(HEADERS)
    if referrer is not None:
        # a page whose own address is a secret tells it to nobody, not even to us
        response.headers["Referrer-Policy"] = referrer
    if "sandbox" in policy:
        response.headers["Content-Security-Policy"] = policy
    if page:
        response.headers["Cache-Control"] = "private, no-store"
    return response
