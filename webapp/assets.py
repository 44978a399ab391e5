"""The files that pages ask for: ours, and those of the design system that the set-up copies into `static/vendor/`."""

from __future__ import annotations

import hashlib
import mimetypes
import re
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from models.errors import ProblemError

#: what every page asks for, of what the set-up copies (requirements/assets.py)
NEEDED = ("vendor/inter.css", "vendor/theme.css", "vendor/designsystemet.css", "vendor/designsystemet.js")
_DIGITS = 12
#: a file that is asked for from within a style sheet has its digest in its name
_NAMED = re.compile(r"-[0-9a-f]{12}\.\w+$")


def static_folder() -> Traversable:
    """The folder that is served under `/static/`."""
    return resources.files("webapp") / "static"


def _files(folder: Traversable, before: str) -> Iterator[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _files(entry, f"{before}{entry.name}/")
        else:
            yield f"{before}{entry.name}", entry.read_bytes()


def static_files() -> dict[str, bytes]:
    """Every file of the folder by its path within it, in order.

    Raises ProblemError when the files of the design system are not there.
    """
    files = dict(sorted(_files(static_folder(), "")))
    if not files.keys() >= set(NEEDED):
        raise ProblemError.one("assets_missing", arguments={"folder": str(static_folder() / "vendor")})
    return files


def digests() -> dict[str, str]:
    """A short digest of each file by its path, for addresses that change when the file does.

    Raises ProblemError when the files of the design system are not there.
    """
    return {name: hashlib.sha256(content).hexdigest()[:_DIGITS] for name, content in static_files().items()}


def know_types() -> None:
    """See to it that each file is served as what it is, on machines too that have no list of kinds of files."""
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")


def changes_its_name(name: str) -> bool:
    """Whether a file gets a new name with new content, so that nobody ever sees an old one under it."""
    return _NAMED.search(name) is not None
