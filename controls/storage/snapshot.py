"""A look at the whole database as it is at one moment, while others go on writing."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine
from sqlalchemy.exc import DatabaseError


def _copy_sqlite(engine: Engine, target: Path) -> None:
    """Copy a SQLite database with its online backup, in one step, so that it is one moment."""
    raw = engine.raw_connection()
    try:
        source = raw.driver_connection
        if not isinstance(source, sqlite3.Connection):
            raise TypeError(f"no SQLite connection: {type(source)}")
        with closing(sqlite3.connect(target)) as copy:
            source.backup(copy, pages=-1)
            (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(found)
    finally:
        raw.close()


@contextmanager
def snapshot(engine: Engine, folder: Path) -> Iterator[Connection]:
    """A connection on which every question is answered as of the moment it began. It is for reading only.

    `folder`: where there is room for a copy of a SQLite database, which is removed afterwards. Raises
    SQLAlchemyError when the database cannot be read or is damaged.
    """
    if engine.dialect.name == "sqlite":
        with tempfile.TemporaryDirectory(prefix=".tilsynsklar-", dir=folder) as private:
            path = Path(private) / "copy.sqlite3"
            try:
                _copy_sqlite(engine, path)
            except sqlite3.Error as error:
                raise DatabaseError("backup", None, error) from None
            copied = create_engine(URL.create("sqlite", database=str(path)), poolclass=NullPool)
            with copied.connect() as connection:
                yield connection
        return
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection
