"""Settings of the installation, from environment variables that begin with `TILSYNSKLAR_` and a settings file.

The variable of a setting is its name in capitals after the prefix, and the environment wins over the file. Every
setting is described in docs/administrator.md; a test sees to that.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from annotated_types import Ge, Le
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy import URL

from controls.scanning import scanner_at
from controls.settings_file import VARIABLE, SettingsFile, read_settings_file
from models.errors import Argument, Problem, ProblemError, Where
from models.law import Texts
from models.words import Language

PREFIX = "TILSYNSKLAR_"
#: variables with the prefix that are read elsewhere: the file's name, and tracebacks for developers
_OTHERS = frozenset({VARIABLE, f"{PREFIX}DEBUG"})
#: settings whose value may hold a password, so that it is never repeated
_SECRET = frozenset({"database_url"})
_FILE = "tilsynsklar.sqlite3"
#: the folder that holds the rooms: a checkout, or the place packages are installed
_HERE = Path(__file__).resolve().parents[1]


class LogLevel(StrEnum):
    """How much is logged; each level includes those after it."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def default_data(here: Path = _HERE) -> Path:
    """Where data goes when nobody says: `var` in a checkout, otherwise the user's data folder (XDG).

    `here`: the folder that holds the rooms. Raises ProblemError when the user has no home folder.
    """
    if (here / "pyproject.toml").is_file():
        return here / "var"
    named = os.environ.get("XDG_DATA_HOME", "")
    # the XDG specification has relative paths ignored
    if named and Path(named).is_absolute():
        return Path(named) / "tilsynsklar"
    try:
        return Path.home() / ".local" / "share" / "tilsynsklar"
    except RuntimeError:
        raise ProblemError.one("setting_needed", arguments={"name": f"{PREFIX}DATA"}) from None


def _lower(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _clamd(value: str | None) -> str | None:
    scanner_at(value)
    return value


class Settings(BaseSettings):
    """The settings; read with `load_settings`, which tells in plain words what is wrong with them."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True, extra="forbid")

    #: folder for the user's own data
    data: Path = Field(default_factory=default_data)
    #: address of the database; without it a SQLite file in the data folder
    database_url: str | None = None
    #: the language when a reader asks for none that exists
    language: Annotated[Language, BeforeValidator(_lower)] = Language.NB
    #: the address to listen on
    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8000, ge=1, le=65535)
    #: requests that are answered at the same time, in each process
    threads: int = Field(default=8, ge=1, le=64)
    #: processes, under gunicorn
    workers: int = Field(default=2, ge=1, le=64)
    #: how long requests that run may go on after the order to stop, in seconds
    stop_seconds: int = Field(default=20, ge=1, le=600)
    log_level: Annotated[LogLevel, BeforeValidator(_lower)] = LogLevel.INFO
    #: where clamd listens, which documents are sent to before they are kept; without it none are
    clamd: Annotated[str | None, AfterValidator(_clamd)] = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic-settings hands them in by name
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment first, then the values of the file, which come in as arguments."""
        return env_settings, init_settings

    @property
    def database(self) -> str:
        """The address of the database."""
        if self.database_url is not None:
            return self.database_url
        path = self.data.expanduser().resolve() / _FILE
        return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"{PREFIX}{name.upper()}"


def _similar(name: str) -> str:
    known = list(Settings.model_fields)
    return ", ".join(difflib.get_close_matches(name.lower(), known, n=1) or known)


def _expected(name: str) -> str | Texts:
    """What a setting can be: the words of a list, a range of numbers, or text."""
    if name == "clamd":
        return Texts(nb="unix:/sti eller vert:port", nn="unix:/sti eller vert:port", en="unix:/path or host:port")
    field = Settings.model_fields[name]
    if isinstance(field.annotation, type) and issubclass(field.annotation, StrEnum):
        return ", ".join(field.annotation)
    least = next((item.ge for item in field.metadata if isinstance(item, Ge)), None)
    most = next((item.le for item in field.metadata if isinstance(item, Le)), None)
    if least is not None:
        return f"{least}–{most}"
    return Texts(nb="tekst i anførselstegn", nn="tekst i hermeteikn", en="text in quotation marks")


def _problem(wrong: ErrorDetails, file: SettingsFile, environment: Mapping[str, str]) -> Problem:
    name = str(wrong["loc"][0])
    from_file = not environment.get(variable(name)) and file.path is not None
    where = Where(file=str(file.path)) if from_file else Where()
    if name not in Settings.model_fields:
        return Problem("setting_unknown", {"name": name[:80], "similar": _similar(name)}, where)
    told: dict[str, Argument] = {
        "name": name if from_file else variable(name),
        "value": "…" if name in _SECRET else str(wrong.get("input", ""))[:80],
        "expected": _expected(name),
    }
    return Problem("setting_wrong", told, where)


def load_settings() -> Settings:
    """Read the settings from the environment and the settings file.

    Raises ProblemError that names each setting that cannot be used, or that the file has and nobody knows.
    """
    file = read_settings_file()
    values: dict[str, Any] = dict(file.values)
    try:
        return Settings(**values)
    except ValidationError as error:
        raise ProblemError(_problem(wrong, file, os.environ) for wrong in error.errors(include_url=False)) from None


def unknown_variables(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The variables that look like settings and are none, such as misspelt ones, in alphabetical order."""
    known = {variable(name) for name in Settings.model_fields} | _OTHERS
    return tuple(sorted(name for name in environment if name.upper().startswith(PREFIX) and name not in known))
