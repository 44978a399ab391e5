"""Whether the program can do its work now: database there and in its newest form, law in force and usable."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from sqlalchemy.exc import SQLAlchemyError

from controls.storage.schema import newest_revision, revisions_of
from controls.wiring import Application
from models.errors import ProblemError
from rules.engine.errors import EngineError

#: read from the installed files once; they do not change while the program runs
_needed = cache(newest_revision)


class Readiness(NamedTuple):
    """What was looked at. Where the database does not answer, its form is not known and counts as not current."""

    database: bool
    migrations: bool
    law: bool

    @property
    def ready(self) -> bool:
        """Whether all is well."""
        return all(self)


def _database(application: Application) -> tuple[bool, bool]:
    try:
        with application.store.engine.connect() as connection:
            return True, revisions_of(connection) == {_needed()}
    except SQLAlchemyError:
        return False, False


def _law(application: Application) -> bool:
    try:
        with application.machines.using(application.pack, application.clock().date()) as machine:
            return bool(machine.plan.duties)
    except (ProblemError, EngineError):
        return False


def readiness(application: Application) -> Readiness:
    """Ask the database for its form, and get the machine that evaluates the law of today ready."""
    database, migrations = _database(application)
    return Readiness(database, migrations, _law(application))
