"""A database of every released version comes to today's form with everything that is in it.

`released/<version>.sql` is a dump of a SQLite database that the released program itself has filled. When a version is
released, its dump is made in the same way and added.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from controls.storage import open_store
from controls.storage.engine import WRITES, make_engine
from controls.storage.reopening import reopen
from controls.storage.rows import lines_of, read_tables, write_lines
from controls.storage.schema import newest_revision, revisions_of, upgrade
from rules.municipalities import Municipalities
from rules.receipt import evaluation_digest
from tests.controls.storage.contents import everything
from tests.databases import Databases, plain_connection

RELEASED = Path(__file__).parent / "released"
VERSIONS = sorted(path.stem for path in RELEASED.glob("*.sql"))
CHANGELOG = Path(__file__).parents[3] / "CHANGELOG.md"

Content = dict[str, list[dict[str, object]]]


def test_every_release_has_its_dump() -> None:
    """Each version that the change log says was released is tried below."""
    released = re.findall(r"^## \[(\d+\.\d+\.\d+)\]", CHANGELOG.read_text("utf-8"), re.MULTILINE)

    assert sorted(released) == VERSIONS
    assert VERSIONS


def load(version: str, kind: str, databases: Databases) -> str:
    """A database of a released version, with what is in its dump; its address."""
    dumped = databases.new("sqlite")
    with closing(sqlite3.connect(dumped.removeprefix("sqlite:///"))) as raw:
        raw.executescript((RELEASED / f"{version}.sql").read_text("utf-8"))
    if kind == "sqlite":
        return dumped
    # the same migrations that the release had, and the same rows
    address = databases.new(kind)
    engine = make_engine(address)
    with plain_connection(dumped) as old, engine.execution_options(**{WRITES: True}).begin() as new:
        (revision,) = revisions_of(old)
        upgrade(new, revision)
        targets = {table.name: table for table in read_tables(new)}
        for table in read_tables(old):
            write_lines(new, targets[table.name], lines_of(old, table))
    engine.dispose()
    return address


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, kind: str, databases: Databases) -> str:
    """The address of a database of each release, on each kind of database."""
    return load(str(request.param), kind, databases)


def lacking(before: Content, after: Content) -> list[tuple[str, Any]]:
    """The rows that are not there after as they were before; columns that came later do not count."""
    missing: list[tuple[str, Any]] = []
    for table, rows in before.items():
        columns = rows[0].keys() if rows else ()
        kept = [{name: row[name] for name in columns if name in row} for row in after.get(table, [])]
        missing += [(table, row) for row in rows if row not in kept]
        if len(rows) != len(kept):
            missing.append((table, f"{len(rows)} rows before, {len(kept)} after"))
    return missing


def test_nothing_is_lost(released: str) -> None:
    """Opening the database brings it to the newest form; every row and column that was there is there as it was."""
    before = everything(released, old=True)
    open_store(released).close()

    with plain_connection(released) as connection:
        assert revisions_of(connection) == {newest_revision()}
    assert lacking(before, everything(released)) == []
    assert all(before.values())


def test_a_loss_would_be_seen(released: str) -> None:
    """A row that goes missing, or a value that changes, makes the comparison above fail."""
    before, after = everything(released, old=True), everything(released, old=True)
    gone = after["evaluation"].pop()
    assert lacking(before, after)
    after["evaluation"].append(gone | {"name": "changed"})
    assert lacking(before, after)
    after["evaluation"][-1] = gone | {"new": None}
    assert not lacking(before, after)


def test_old_evaluations_are_still_explained(released: str, municipalities: Municipalities) -> None:
    """Evaluations of the release are opened with their rules and evidence, and come to the same digest."""
    store = open_store(released)
    summaries = store.evaluations()
    for summary in summaries:
        opened = reopen(store, municipalities, summary.id)
        assert opened is not None
        evaluation = opened.stored.evaluation
        assert evaluation_digest(evaluation.findings) == evaluation.receipt.findings_digest
        assert opened.pack.digest == summary.rule_set
        assert opened.evidence.subject.municipality == summary.municipality
    assert len(summaries) >= 2
    assert store.scenarios(summaries[0].rule_set, "KRL-2-1")
    store.close()
