"""Where evaluations are kept."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import URL, Engine
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from controls.storage.engine import make_engine, normal_address
from controls.storage.log import begin
from controls.storage.schema import migrate
from controls.storage.store import ScenarioRun, Store, Stored, Summary
from models.errors import ProblemError


def _address(url: str) -> URL:
    try:
        address = normal_address(url)
    except ArgumentError:
        raise ProblemError.one("database_address") from None
    if address.get_backend_name() not in ("sqlite", "postgresql"):
        raise ProblemError.one("database_kind", arguments={"kind": address.get_backend_name()})
    return address


def _make_folder(address: URL) -> None:
    """Make the folder that a SQLite file is to lie in."""
    if address.get_backend_name() != "sqlite" or address.database in (None, "", ":memory:"):
        return
    folder = Path(str(address.database)).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        told: dict[str, str | int] = {"folder": str(folder), "detail": error.strerror or type(error).__name__}
        raise ProblemError.one("data_folder", arguments=told) from None


def unusable(error: SQLAlchemyError, address: URL) -> ProblemError:
    """What is told when a database does not do as it should; the password is never in it."""
    shown = address.difference_update_query(["password"]).render_as_string(hide_password=True)
    detail = str(getattr(error, "orig", None) or type(error).__name__).strip().splitlines()[0][:200]
    return ProblemError.one("database_unusable", arguments={"address": shown, "detail": detail})


def open_engine(url: str) -> Engine:
    """An engine for a database address that a user gave; it connects to nothing yet, and changes nothing.

    The folder of a SQLite file is made when it is not there. Raises ProblemError when the address cannot be used.
    """
    address = _address(url)
    _make_folder(address)
    try:
        return make_engine(address)
    except ImportError as error:
        told: dict[str, str | int] = {"driver": str(error.name or address.drivername)}
        raise ProblemError.one("database_driver", arguments=told) from None
    except (SQLAlchemyError, ValueError):
        raise ProblemError.one("database_address") from None


def open_store(url: str) -> Store:
    """Open the database at an address, and bring it to the form this version of the program needs.

    `url`: `sqlite:///path` (made when it is not there, with its folder), `postgresql://…` or
    `postgresql+psycopg://…`. Raises ProblemError when the address cannot be used, the database cannot be
    reached or is no database, or was made by a newer version of the program. The message never holds the
    password.
    """
    engine = open_engine(url)
    try:
        migrate(engine)
        begin(engine)
    except SQLAlchemyError as error:
        engine.dispose()
        raise unusable(error, engine.url) from None
    except ProblemError:
        engine.dispose()
        raise
    return Store(engine)


__all__ = ["ScenarioRun", "Store", "Stored", "Summary", "open_engine", "open_store", "unusable"]
