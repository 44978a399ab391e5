"""E-mail addresses of persons in text. An address that is an office's, such as postmottak@, is no person's."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEFORE = re.compile(r"[A-Za-z0-9ÆØÅæøåÄÖäöÉéÜü._%+\-]{1,64}$")
_AFTER = re.compile(r"(?:[A-Za-z0-9æøåÆØÅ](?:[A-Za-z0-9æøåÆØÅ\-]{0,61}[A-Za-z0-9æøåÆØÅ])?\.){1,6}[A-Za-z]{2,18}")
#: what an office calls its own address
_OFFICES = frozenset(
    {
        "post", "postmottak", "epost", "e-post", "firmapost", "info", "kontakt", "kontor", "sentralbord", "arkiv",
        "servicetorg", "servicekontor", "servicesenter", "innbyggerservice", "kundeservice", "resepsjon", "faktura",
        "noreply", "no-reply", "ikke-svar", "ikkje-svar", "office", "contact", "admin", "administrasjon", "support",
        "krisesenter", "krisesenteret", "webmaster", "presse", "personvernombud",
    }
)  # fmt: skip
_LONGEST = 64


def email_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses stand in a text: from which sign to which, the last not included."""
    place = text.find("@")
    while place >= 0:
        before = _BEFORE.search(text[max(0, place - _LONGEST) : place])
        after = _AFTER.match(text, place + 1)
        if before and after and before[0].strip(".").lower() not in _OFFICES:
            yield place - len(before[0].lstrip(".")), after.end()
        place = text.find("@", place + 1)
