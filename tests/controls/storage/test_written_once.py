"""Evaluations and rules are never changed: the database itself refuses, whoever asks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy.exc import IntegrityError

from controls.storage import Store
from models.tables import WRITTEN_ONCE, Row
from rules.pack import Pack
from tests.controls.storage.samples import NOW, Evaluate


@pytest.fixture
def raw(store: Store, address: str, evaluate: Evaluate, pack: Pack) -> Iterator[sqlite3.Connection]:
    """A plain connection, as any other program would open, to a store with one evaluation."""
    kept = evaluate()
    store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    connection = sqlite3.connect(address.removeprefix("sqlite:///"))
    yield connection
    connection.close()


def rows(raw: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    """Every row of a table, in a fixed order."""
    return sorted(raw.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 - a name of ours


def test_the_tables_are_the_four_that_matter() -> None:
    """Evaluations and all three tables of rules are written once."""
    assert set(WRITTEN_ONCE) == {"rule_file", "rule_set", "rule_set_file", "evaluation"}


@pytest.mark.parametrize(
    ("table", "column"),
    [(table, column.name) for table in WRITTEN_ONCE for column in Row.metadata.tables[table].columns],
)
def test_no_column_can_be_changed(raw: sqlite3.Connection, table: str, column: str) -> None:
    """Changing any column of a stored row is refused, and the row stays as it was."""
    before = rows(raw, table)

    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is written once"):
        raw.execute(f"UPDATE {table} SET {column} = '7'")  # noqa: S608 - names of ours
    assert before == rows(raw, table)
    assert before


@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_row_can_be_removed(raw: sqlite3.Connection, table: str) -> None:
    """Removing a stored row is refused."""
    before = rows(raw, table)

    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is written once"):
        raw.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
    assert before == rows(raw, table)


@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_row_can_be_replaced(raw: sqlite3.Connection, table: str) -> None:
    """SQLite's INSERT OR REPLACE, which removes the old row silently, is refused as well."""
    before = rows(raw, table)
    blanks = ", ".join("?" for _ in before[0])

    with pytest.raises(sqlite3.IntegrityError, match=f"{table} is written once"):
        raw.execute(f"INSERT OR REPLACE INTO {table} VALUES ({blanks})", before[0])  # noqa: S608 - a name of ours
    assert before == rows(raw, table)


def test_no_evaluation_is_pushed_out_by_its_twin(raw: sqlite3.Connection) -> None:
    """An evaluation cannot be replaced by one with a new id and the same evidence, rules, date and findings."""
    ((number, *rest),) = rows(raw, "evaluation")
    blanks = ", ".join("?" for _ in (number, *rest))

    with pytest.raises(sqlite3.IntegrityError, match="evaluation is written once"):
        raw.execute(f"INSERT OR REPLACE INTO evaluation VALUES ({blanks})", (99, *rest))  # noqa: S608 - a name of ours


def test_the_store_itself_is_refused_too(store: Store, raw: sqlite3.Connection) -> None:
    """The program's own connection has no way round the triggers."""
    before = rows(raw, "evaluation")

    with pytest.raises(IntegrityError, match="written once"), store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE evaluation SET name = 'x'")
    assert before == rows(raw, "evaluation")
