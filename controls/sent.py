"""What somebody sends in: a name that can be anything, and bytes."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath
from typing import NamedTuple


class Sent(NamedTuple):
    """A file as it came in: the name that the sender gave it, and its bytes."""

    name: str
    content: bytes


def plain_name(given: str) -> str:
    """A name without folders and signs that cannot be seen; empty when nothing is left of it.

    Where a file lay on somebody's machine is nobody else's business.
    """
    last = PureWindowsPath(PurePosixPath(given).name).name
    seen = "".join(sign for sign in unicodedata.normalize("NFC", last) if unicodedata.category(sign)[0] != "C")
    return " ".join(seen.split()).strip(". ")
