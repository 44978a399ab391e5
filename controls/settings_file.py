"""The settings file: where it is looked for, and what stands in it. Light, so that any command can afford it."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from models.errors import ProblemError, Where

#: the variable that names the file
VARIABLE = "TILSYNSKLAR_CONFIG"
#: where it is looked for when the variable is not set; the first one that is there counts
PLACES = (Path("tilsynsklar.toml"), Path("/etc/tilsynsklar.toml"))
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


class SettingsFile(NamedTuple):
    """A settings file: its path (None where there is none) and its values by key."""

    path: Path | None
    values: Mapping[str, Any]


def _find() -> Path | None:
    named = os.environ.get(VARIABLE, "").strip()
    if named:
        # one that was asked for and is not there is told when it is read
        return Path(named).expanduser()
    return next((place for place in PLACES if place.is_file()), None)


def _broken(error: tomllib.TOMLDecodeError, path: Path) -> ProblemError:
    found = _PLACE.search(str(error))
    line, column = (int(found[1]), int(found[2])) if found and found[1] else (None, None)
    # tomllib's own words name signs and positions, never what stands in the file
    detail = _PLACE.sub("", str(error)).strip()
    where = Where(file=str(path), line=line, column=column)
    return ProblemError.one("settings_file_form", where=where, arguments={"detail": detail})


def read_settings_file() -> SettingsFile:
    """Find and read the settings file.

    Raises ProblemError when the one that `TILSYNSKLAR_CONFIG` names is not there, when it may not be read, or
    when it is not TOML.
    """
    path = _find()
    if path is None:
        return SettingsFile(None, {})
    try:
        return SettingsFile(path, tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise _broken(error, path) from None
    except UnicodeDecodeError:
        raise ProblemError.one(
            "settings_file_form", where=Where(file=str(path)), arguments={"detail": "UTF-8"}
        ) from None
    except OSError as error:
        told = {"detail": error.strerror or type(error).__name__}
        raise ProblemError.one("settings_file_read", where=Where(file=str(path)), arguments=told) from None
