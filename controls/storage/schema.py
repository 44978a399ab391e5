"""Brings a database to the form this version of the program needs, and never back."""

from __future__ import annotations

from importlib import resources

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from controls.storage.engine import WRITES
from models.errors import ProblemError

#: the number of the lock that two programs starting at once on PostgreSQL wait for
_LOCK = 4_411_001


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


def migrate(engine: Engine) -> None:
    """Run the migrations that are missing, all in one transaction.

    Raises ProblemError `database_newer` when the database was made by a newer version of the program: it is
    left as it is.
    """
    script = ScriptDirectory.from_config(alembic_config())
    known = {revision.revision for revision in script.walk_revisions()}
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
        found = set(MigrationContext.configure(connection).get_current_heads())
        if found - known:
            raise ProblemError.one("database_newer", arguments={"found": ", ".join(sorted(found - known))})
        if found != set(script.get_heads()):
            command.upgrade(alembic_config(connection), "head")
