"""The connection to the database, SQLite or PostgreSQL, each set up for this use."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

#: how long a connection waits for another one that is writing, in milliseconds
BUSY_MS = 10_000
#: how long a database on another machine may take to answer at all, in seconds
CONNECT_SECONDS = 5
#: the option that marks a connection as one that will write
WRITES = "tilsynsklar_writes"
#: the number of the lock that writers on PostgreSQL wait for, migrations too
_WRITERS = 4_411_001


def normal_address(url: str | URL) -> URL:
    """The address as SQLAlchemy needs it.

    `postgres://` and `postgresql://` become `postgresql+psycopg://`, the driver that is installed; anything
    else stays as it is. Raises SQLAlchemy's ArgumentError for what is no address.
    """
    address = make_url(url)
    return (
        address.set(drivername="postgresql+psycopg") if address.drivername in ("postgres", "postgresql") else address
    )


def _prepare_sqlite(connection: object, _record: object) -> None:
    """Set a new SQLite connection up.

    Python's driver begins transactions too late, so it is told not to begin any.
    """
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    for pragma in (f"busy_timeout = {BUSY_MS}", "journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Begin at once as a writer when the transaction will write.

    A reader that turns into a writer is refused without any waiting when somebody else wrote meanwhile.
    """
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    """Let one writer in at a time, as SQLite does.

    So two that store the same rules in another order never wait for each other for ever, and what one of them
    looked up still holds when it writes. The lock ends with the transaction.
    """
    if connection.get_execution_options().get(WRITES, False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")


def _postgresql_options(address: URL) -> dict[str, Any]:
    named = {"connect_timeout": CONNECT_SECONDS, "application_name": "tilsynsklar"}
    return {
        # a connection that broke while nobody used it is made anew before somebody does
        "pool_pre_ping": True,
        "connect_args": {name: value for name, value in named.items() if name not in address.query},
    }


def make_engine(url: str | URL) -> Engine:
    """An engine for an address, `sqlite:///…`, `postgresql://…` or `postgresql+psycopg://…`.

    It connects to nothing yet. Raises SQLAlchemy's ArgumentError for an address it cannot read, and
    ImportError when the driver is missing.
    """
    address = normal_address(url)
    if address.get_backend_name() == "postgresql":
        engine = create_engine(address, **_postgresql_options(address))
        event.listen(engine, "begin", _begin_postgresql)
        return engine
    engine = create_engine(address)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine
