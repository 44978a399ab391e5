"""A folder of pages that the program writes: only where there is nothing, or over what it wrote there before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from models.errors import ProblemError

#: the list of what was written; a folder with it is ours
LIST = "tilsynsklar-docs.json"
FORMAT = "tilsynsklar-docs/1"


def _inside(name: object) -> bool:
    """Whether a listed name is a path within the folder."""
    if not isinstance(name, str) or not name or "\\" in name or "\0" in name:
        return False
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts


def _listed(folder: Path) -> list[str] | None:
    """What the program wrote in a folder; None when the folder is not one it wrote."""
    try:
        told = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(told, dict) or told.get("format") != FORMAT or not isinstance(told.get("files"), list):
        return None
    files = told["files"]
    return [str(name) for name in files] if all(_inside(name) for name in files) else None


def require_own(folder: Path) -> list[str]:
    """The files that the program wrote in a folder before; none when it is new or empty.

    Raises ProblemError when the folder holds anything else, or is no folder.
    """
    taken = ProblemError.one("docs_folder_taken", arguments={"folder": str(folder)})
    if not folder.exists() and not folder.is_symlink():
        return []
    if not folder.is_dir():
        raise taken
    listed = _listed(folder)
    if listed is not None:
        return listed
    if any(folder.iterdir()):
        raise taken
    return []


def _remove(folder: Path, names: list[str]) -> None:
    """Remove files that were written before, and the folders that are empty then; nothing outside, no links."""
    home = folder.resolve()
    for name in names:
        path = folder / name
        if path.is_file() and not path.is_symlink() and path.resolve().is_relative_to(home):
            path.unlink()
    parents = {parent for name in names for parent in PurePosixPath(name).parents}
    for parent in sorted(parents, key=lambda item: -len(item.parts)):
        path = folder / parent
        if parent.parts and path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()


def write_site(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files to a folder, in place of what the program wrote there before.

    `files`: path within the folder, with `/` -> content. What others put in the folder beside an earlier book is left
    alone. The same files give the same bytes. Raises ProblemError when the folder is not the program's own, or cannot
    be written.
    """
    before = require_own(folder)
    home = folder.resolve()
    listed = {"format": FORMAT, "files": sorted(files)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # while the list names the old and the new, an interrupted run can be made good by the next
        both = {"format": FORMAT, "files": sorted({*before, *files})}
        _write(folder / LIST, both)
        _remove(folder, [name for name in before if name not in files])
        for name, content in sorted(files.items()):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_symlink() or not path.resolve().is_relative_to(home):
                # a link put there since would lead the writing somewhere else
                raise ProblemError.one("docs_folder_taken", arguments={"folder": str(folder)})
            path.write_bytes(content)
        _write(folder / LIST, listed)
    except OSError as error:
        told: dict[str, str | int] = {"folder": str(folder), "detail": error.strerror or type(error).__name__}
        raise ProblemError.one("docs_folder_unwritable", arguments=told) from None


def _write(path: Path, listed: Mapping[str, object]) -> None:
    path.write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
