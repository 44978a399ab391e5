"""Settings of the installation, from environment variables that begin with `TILSYNSKLAR_`.

`TILSYNSKLAR_DATA`: folder for the user's own data. `TILSYNSKLAR_DATABASE_URL`: a SQLAlchemy address; without
it a SQLite file in the data folder. `TILSYNSKLAR_LANGUAGE`: the language when a reader asks for none that
exists.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import URL

from models.errors import Problem, ProblemError
from models.words import Language

PREFIX = "TILSYNSKLAR_"
_FILE = "tilsynsklar.sqlite3"
#: the folder that holds the rooms: a checkout, or the place packages are installed
_HERE = Path(__file__).resolve().parents[1]


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


class Settings(BaseSettings):
    """The settings; read with `load_settings`, which tells in plain words what is wrong with them."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, frozen=True)

    data: Path = Field(default_factory=default_data)
    database_url: str | None = None
    language: Annotated[Language, BeforeValidator(_lower)] = Language.NB

    @property
    def database(self) -> str:
        """The SQLAlchemy address of the database."""
        if self.database_url is not None:
            return self.database_url
        path = self.data.expanduser().resolve() / _FILE
        return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)


def load_settings() -> Settings:
    """Read the settings from the environment.

    Raises ProblemError that names each variable that cannot be used.
    """
    try:
        return Settings()
    except ValidationError as error:
        problems = []
        for wrong in error.errors(include_url=False):
            name = f"{PREFIX}{'_'.join(str(part) for part in wrong['loc']).upper()}"
            expected = ", ".join(Language) if wrong["type"] == "enum" else str(wrong["msg"])
            told: dict[str, str | int] = {
                "name": name,
                "value": str(wrong.get("input", ""))[:80],
                "expected": expected,
            }
            problems.append(Problem("setting_wrong", told))
        raise ProblemError(problems) from None
