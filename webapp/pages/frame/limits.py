"""How much one request may bring, where a page takes more or less than the usual."""

from __future__ import annotations

from typing import NamedTuple

from flask import g, request

from controls.uploading import MAX_FILES, MAX_SENDING


class Limit(NamedTuple):
    """The most that is taken in at once: bytes, and files."""

    size: int
    files: int


USUAL = Limit(MAX_SENDING, MAX_FILES)


def allow(limit: Limit) -> None:
    """Hold the present request to a limit of its own, and tell that one when it is passed."""
    request.max_content_length = limit.size
    g.limit = limit


def allowed() -> Limit:
    """The limit of the present request."""
    found: Limit = g.get("limit", USUAL)
    return found
