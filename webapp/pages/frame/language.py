"""Which language a request is answered in."""

from __future__ import annotations

from urllib.parse import urlencode

from flask import Request, Response

from models.words import Language

COOKIE = "lang"
PARAMETER = "lang"
_YEAR_SECONDS = 365 * 24 * 3600
#: what a browser may call each language; `no` is bokmål by old habit
_NAMES = {"nb": Language.NB, "no": Language.NB, "nn": Language.NN, "en": Language.EN}


def _named(name: str | None) -> Language | None:
    return Language(name) if name in list(Language) else None


def asked_for(request: Request) -> Language | None:
    """The language the address asks for; None when it asks for none, or for one that does not exist."""
    return _named(request.args.get(PARAMETER))


def chosen(request: Request, default: Language) -> Language:
    """The language of the answer: the address's, else the one kept in the cookie, else the browser's, else `default`.

    Of the languages the browser names, the most wanted one that exists here counts.
    """
    kept = asked_for(request) or _named(request.cookies.get(COOKIE))
    if kept is not None:
        return kept
    for name, quality in request.accept_languages:
        found = _NAMES.get(name.replace("_", "-").split("-", 1)[0].lower())
        if found is not None and quality > 0:
            return found
    return default


def kept_query(request: Request) -> str:
    """What the address asks for besides the language, so that the same view can be had in another: `utfall=broken&`.

    Empty when it asks for nothing. Ready to be followed by the language.
    """
    kept = [(name, value) for name, value in request.args.items(multi=True) if name != PARAMETER]
    return f"{urlencode(kept)}&" if kept else ""


def remember(request: Request, response: Response) -> None:
    """Keep the language that the address asked for in a cookie, and say what the answer depends on."""
    language = asked_for(request)
    if language is not None:
        response.set_cookie(COOKIE, language.value, max_age=_YEAR_SECONDS, httponly=True, samesite="Lax")
    response.vary.update(("Accept-Language", "Cookie"))
