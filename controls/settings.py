"""Settings of the installation, from environment variables that begin with `TILSYNSKLAR_` and a settings file.

The variable of a setting is its name in capitals after the prefix, and the environment wins over the file. Every
setting is described in docs/administrator.md; a test sees to that.
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from annotated_types import Ge, Le
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from sqlalchemy import URL

from controls.access.client_key import read_client_key
from controls.access.conditions import Conditions, Demanded, OidcConditions
from controls.access.factor_secrets import FILE, read_keys
from controls.access.hosts import host_name, hosts_of
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
#: what a setting that must have a form can look like
_FORMS = {
    "address": "https://…",
    "trusted_hosts": "tilsyn.example.no tilsyn.intern",
    "oidc_issuer": "https://…",
    "smtp_from": "…@…",
}
_FILE = "tilsynsklar.sqlite3"
#: an e-mail address, without a name beside it
_MAIL = re.compile(r"[^@\s<>\"',;:\\]+@[^@\s<>\"',;:\\]+")
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


def _is_web(value: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        return (
            parts.scheme in schemes and bool(parts.hostname) and not (parts.query or parts.fragment or parts.username)
        )
    except ValueError:
        return False


def _site(value: str | None) -> str | None:
    """An address of a site: scheme and host, nothing behind it."""
    if value is None:
        return None
    if not _is_web(value, ("https", "http")) or urlsplit(value).path not in ("", "/"):
        raise ValueError("no address of a site")
    return value.rstrip("/")


def _hosts(value: str) -> str:
    """Names of machines, by spaces."""
    if not all(host_name(one) for one in value.split()):
        raise ValueError("no names of machines")
    return value


def _sender(value: str | None) -> str | None:
    """An address that mails can come from."""
    if value and not _MAIL.fullmatch(value):
        raise ValueError("no e-mail address")
    return value


def _issuer(value: str | None) -> str | None:
    """An address of a provider: encrypted, but for one on this machine."""
    if value is None:
        return None
    own = _is_web(value, ("http",)) and urlsplit(value).hostname in ("127.0.0.1", "::1", "localhost")
    if not own and not _is_web(value, ("https",)):
        raise ValueError("no issuer")
    return value


class MailTls(StrEnum):
    """How mails are encrypted on their way to the mail server: asked for first, from the beginning, or not at all."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


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
    #: whether this installation is a demonstration, which anybody may try as any of its people
    demo: bool = False
    #: where people find this installation, such as `https://tilsyn.example.no`
    address: Annotated[str | None, AfterValidator(_site)] = None
    #: other names that this installation answers to, by spaces
    trusted_hosts: Annotated[str, AfterValidator(_hosts)] = Field(default="", max_length=1000)
    #: how many proxies in front say from where somebody comes (`X-Forwarded-For`)
    proxies: int = Field(default=0, ge=0, le=5)
    #: of whom a second factor is demanded
    second_factor: Annotated[Demanded, BeforeValidator(_lower)] = Demanded.TRUSTED
    #: the file with the key that the secrets of second factors are encrypted with; without it one in the data folder
    factor_key_file: Path | None = None
    #: how long somebody stays signed in without doing anything, in minutes, and in any case, in hours
    session_idle: int = Field(default=30, ge=1, le=480)
    session_hours: int = Field(default=8, ge=1, le=24)
    #: another provider that says who somebody is (OpenID Connect): its issuer, who we are to it, and the file that
    #: holds our secret; what is asked for beside `openid`, and what the button says
    oidc_issuer: Annotated[str | None, AfterValidator(_issuer)] = None
    oidc_client_id: str | None = Field(default=None, max_length=300)
    oidc_client_secret_file: Path | None = None
    #: the file with our private key there, in place of the secret, and what the key is called there
    oidc_key_file: Path | None = None
    oidc_key_id: str = Field(default="", max_length=300)
    oidc_scopes: str = Field(default="profile email", max_length=300)
    #: how surely the provider must know whom it tells of (`acr`), by spaces; the first is asked for
    oidc_acr: str = Field(default="", max_length=300)
    oidc_name: str = Field(default="OpenID Connect", min_length=1, max_length=60)
    #: the mail server that notices go to; without it none are made or sent
    smtp_host: str | None = Field(default=None, max_length=253)
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_tls: Annotated[MailTls, BeforeValidator(_lower)] = MailTls.STARTTLS
    #: who we are to the mail server, and the file that holds our password
    smtp_user: str | None = Field(default=None, max_length=300)
    smtp_password_file: Path | None = None
    #: the address that notices come from
    smtp_from: Annotated[str | None, AfterValidator(_sender)] = None
    #: how often a server process sends notices by itself, in seconds; 0: never, `tilsynsklar notices send` does
    smtp_every: int = Field(default=0, ge=0, le=3600)

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
    def conditions(self) -> Conditions:
        """What holds for signing in.

        Raises ProblemError when the provider is half told, or a file with a secret or a key cannot be used.
        """
        return Conditions(
            idle=timedelta(minutes=self.session_idle),
            longest=timedelta(hours=self.session_hours),
            second_factor=self.second_factor,
            demo=self.demo,
            address=self.address or "",
            hosts=hosts_of(self.trusted_hosts, self.address or "", self.host),
            proxies=self.proxies,
            factor_key=self._factor_key,
            oidc=self._oidc,
        )

    @property
    def _factor_key(self) -> Path:
        if self.factor_key_file is None:
            return self.data.expanduser().resolve() / FILE
        # one that is told of must be there: a new one in its place would fit nothing
        read_keys(self.factor_key_file)
        return self.factor_key_file.expanduser()

    @property
    def _oidc(self) -> OidcConditions | None:
        if not self.oidc_issuer:
            return None
        if not self.oidc_client_id:
            raise ProblemError.one("access_oidc_client", arguments={"name": variable("oidc_client_id")})
        file, secret = self.oidc_client_secret_file, ""
        if file is not None:
            try:
                secret = file.expanduser().read_text("utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                told = {"detail": getattr(error, "strerror", None) or type(error).__name__}
                raise ProblemError.one("settings_file_read", where=Where(file=str(file)), arguments=told) from None
        return OidcConditions(
            self.oidc_issuer,
            self.oidc_client_id,
            self.oidc_name,
            secret,
            self.oidc_scopes,
            read_client_key(self.oidc_key_file, self.oidc_key_id) if self.oidc_key_file else None,
            tuple(self.oidc_acr.split()),
        )

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
    if name in _FORMS:
        return _FORMS[name]
    field = Settings.model_fields[name]
    if field.annotation is bool:
        return "true, false"
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
