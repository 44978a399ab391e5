"""The connection to the database: SQLite as it must be set for this use, or PostgreSQL as it is."""

from __future__ import annotations

import sqlite3

from sqlalchemy import Connection, Engine, create_engine, event

#: how long a connection waits for another one that is writing, in milliseconds
BUSY_MS = 10_000
#: the option that marks a connection as one that will write
WRITES = "tilsynsklar_writes"


def _prepare_sqlite(connection: object, _record: object) -> None:
    """Set a new SQLite connection up.

    Python's driver begins transactions too late, so it is told not to begin any.
    """
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    for pragma in (f"busy_timeout = {BUSY_MS}", "journal_mode = WAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Begin at once as a writer when the transaction will write.

    A reader that turns into a writer is refused without any waiting when somebody else wrote meanwhile.
    """
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def make_engine(url: str) -> Engine:
    """An engine for a SQLAlchemy address, `sqlite:///…` or `postgresql+psycopg://…`.

    It connects to nothing yet. Raises SQLAlchemy's ArgumentError for an address it cannot read, and
    ImportError when the driver is missing.
    """
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine
