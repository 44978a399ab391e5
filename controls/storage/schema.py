"""Brings a database to the form this version of the program needs, and never back."""

from __future__ import annotations

from functools import cache
from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from controls.storage.engine import WRITES
from models.errors import ProblemError


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without a file: where the migrations are, and the connection to run them on."""
    config = Config()
    # a percent sign in the path would be read as a blank to fill in
    folder = str(resources.files("controls.storage") / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    if connection is not None:
        config.attributes["connection"] = connection
    return config


@cache
def known_revisions() -> frozenset[str]:
    """The migrations this version of the program has."""
    return frozenset(item.revision for item in ScriptDirectory.from_config(alembic_config()).walk_revisions())


@cache
def newest_revision() -> str:
    """The form that this version of the program needs."""
    (head,) = ScriptDirectory.from_config(alembic_config()).get_heads()
    return head


def revisions_of(connection: Connection) -> frozenset[str]:
    """The form a database has: one revision, or none when it has never been migrated."""
    return frozenset(MigrationContext.configure(connection).get_current_heads())


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations up to a revision that are missing, in the transaction of the connection.

    Raises ProblemError `database_newer` when the database was made by a newer version of the program: it is
    left as it is.
    """
    found = revisions_of(connection)
    strange = found - known_revisions()
    if strange:
        raise ProblemError.one("database_newer", arguments={"found": ", ".join(sorted(strange))})
    if found != {newest_revision()}:
        command.upgrade(alembic_config(connection), revision)


def migrate(engine: Engine) -> None:
    """Run the migrations that are missing, all in one transaction, while no other program writes.

    Raises ProblemError as `upgrade` does.
    """
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        upgrade(connection)
