"""Evaluations and rules are never changed: the database itself refuses, whoever asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Executable, delete, insert, update
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DBAPIError

from controls.storage import Store
from models.tables import WRITTEN_ONCE, Row
from rules.pack import Pack
from tests.controls.storage.samples import NOW, Evaluate
from tests.databases import plain_connection

#: the columns that make a row the same row, for each table that is written once
SAME = {
    "rule_file": ["sha256"],
    "rule_set": ["digest"],
    "rule_set_file": ["rule_set", "path"],
    "evaluation": ["id"],
}


@pytest.fixture
def raw(store: Store, address: str, evaluate: Evaluate, pack: Pack) -> Iterator[Connection]:
    """A plain connection, as any other program would open, to a store with one evaluation."""
    kept = evaluate()
    store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    with plain_connection(address) as connection:
        yield connection


def rows(raw: Connection, table: str) -> list[tuple[object, ...]]:
    """Every row of a table, in a fixed order."""
    found = raw.execute(Row.metadata.tables[table].select()).all()
    raw.rollback()
    return sorted((tuple(row) for row in found), key=repr)


def refused(raw: Connection, table: str, statement: Executable) -> None:
    """Run a statement that the database must refuse because the table is written once."""
    with pytest.raises(DBAPIError, match=f"{table} is written once"):
        raw.execute(statement)
    raw.rollback()


def replacing(raw: Connection, table: str, same: list[str], **changed: object) -> Executable:
    """A statement that would put a row like the first one in its place, in the words of the database."""
    columns = Row.metadata.tables[table]
    row = raw.execute(columns.select()).mappings().first()
    raw.rollback()
    assert row is not None
    told = {**row, **changed}
    if raw.dialect.name == "sqlite":
        return insert(columns).values(told).prefix_with("OR REPLACE")
    return postgresql.insert(columns).values(told).on_conflict_do_update(index_elements=same, set_=told)


def test_the_tables_are_the_four_that_matter() -> None:
    """Evaluations and all three tables of rules are written once."""
    assert set(WRITTEN_ONCE) == {"rule_file", "rule_set", "rule_set_file", "evaluation"} == set(SAME)


@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_column_can_be_changed(raw: Connection, table: str) -> None:
    """Changing any column of a stored row, even to what it is, is refused, and the row stays as it was."""
    before = rows(raw, table)

    for column in Row.metadata.tables[table].columns:
        refused(raw, table, update(column.table).values({column.name: column}))
    assert before == rows(raw, table)
    assert before


@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_row_can_be_removed(raw: Connection, table: str) -> None:
    """Removing a stored row is refused."""
    before = rows(raw, table)

    refused(raw, table, delete(Row.metadata.tables[table]))
    assert before == rows(raw, table)


@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_row_can_be_replaced(raw: Connection, table: str) -> None:
    """Storing a row over one that is there, which removes or changes the old one silently, is refused as well."""
    before = rows(raw, table)

    refused(raw, table, replacing(raw, table, SAME[table]))
    assert before == rows(raw, table)


def test_no_evaluation_is_pushed_out_by_its_twin(raw: Connection) -> None:
    """An evaluation cannot be replaced by one with a new id and the same evidence, rules, date and findings."""
    before = rows(raw, "evaluation")
    same = ["evidence_sha256", "rule_set", "on_date", "findings_digest"]

    refused(raw, "evaluation", replacing(raw, "evaluation", same, id=99))
    assert before == rows(raw, "evaluation")


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
@pytest.mark.parametrize("table", WRITTEN_ONCE)
def test_no_table_can_be_emptied(raw: Connection, table: str) -> None:
    """PostgreSQL's TRUNCATE, which asks no trigger for single rows, is refused as well."""
    before = rows(raw, table)

    with pytest.raises(DBAPIError, match="is written once"):
        raw.exec_driver_sql(f"TRUNCATE {table} CASCADE")
    raw.rollback()
    assert before == rows(raw, table)


def test_the_store_itself_is_refused_too(store: Store, raw: Connection) -> None:
    """The program's own connection has no way round the triggers."""
    before = rows(raw, "evaluation")

    with pytest.raises(DBAPIError, match="written once"), store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE evaluation SET name = 'x'")
    assert before == rows(raw, "evaluation")
