"""Rows as lines of text that are the same whichever database they stand in, and back.

A line is a JSON list of a row's values in the order of the columns. Bytes are written in base64, days as ISO, moments
as ISO in UTC; a column of JSON keeps its text as it is stored, sign for sign. A table's lines stand in the order of
its primary key. So a table has the same lines, and the same SHA-256, in SQLite and in PostgreSQL.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.types import TypeEngine, UserDefinedType

#: the table in which Alembic keeps the revision; a copy names the revision instead
_REVISION_TABLE = "alembic_version"
#: rows that are read or written together
_BATCH = 200


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    YES_NO = "yes_no"
    DAY = "day"
    MOMENT = "moment"
    BYTES = "bytes"
    JSON = "json"


#: the first that fits counts: a yes/no is no number, and a moment no day
_KINDS: tuple[tuple[type[TypeEngine[Any]], Kind], ...] = (
    (sa.JSON, Kind.JSON),
    (sa.Boolean, Kind.YES_NO),
    (sa.Integer, Kind.INTEGER),
    (sa.DateTime, Kind.MOMENT),
    (sa.Date, Kind.DAY),
    (sa.LargeBinary, Kind.BYTES),
    (sa.String, Kind.TEXT),
)


class Column(NamedTuple):
    """A column of a table, as a copy tells of it."""

    name: str
    kind: Kind


class _JsonText(UserDefinedType[str]):
    """PostgreSQL's JSON, read and written as the text it is stored as."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """Its name in SQL."""
        return "JSON"

    def column_expression(self, column: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
        """How it is read."""
        return sa.cast(column, sa.Text)

    def bind_expression(self, bindvalue: sa.BindParameter[str]) -> sa.ColumnElement[str]:
        """How it is written."""
        return sa.cast(sa.cast(bindvalue, sa.Text), sa.JSON)


def kind_of(column: sa.Column[Any]) -> Kind:
    """What a column holds. Raises TypeError for a type that copies do not know yet."""
    if isinstance(column.type, _JsonText) or column.info.get("json"):
        return Kind.JSON
    for known, kind in _KINDS:
        if isinstance(column.type, known):
            return kind
    raise TypeError(f"{column.table.name}.{column.name}: a copy cannot hold {column.type!r} yet")


def read_tables(connection: sa.Connection) -> list[sa.Table]:
    """The tables the database has now, those that others refer to first."""
    metadata = sa.MetaData()
    metadata.reflect(connection, only=lambda name, _: name != _REVISION_TABLE)
    as_text: TypeEngine[str] = _JsonText() if connection.dialect.name == "postgresql" else sa.Text()
    for table in metadata.tables.values():
        for column in table.columns:
            if kind_of(column) is Kind.JSON:
                column.info["json"] = True
                column.type = as_text
    return metadata.sorted_tables


def columns_of(table: sa.Table) -> tuple[Column, ...]:
    """The columns of a table, in their order."""
    return tuple(Column(column.name, kind_of(column)) for column in table.columns)


def _plain(value: Any, kind: Kind) -> Any:  # noqa: ANN401 - a column's value can be of any type
    if value is None:
        return None
    if kind is Kind.BYTES:
        return base64.b64encode(value).decode()
    if kind is Kind.DAY:
        return value.isoformat()
    if kind is Kind.MOMENT:
        # SQLite forgets the zone, and everything is stored in UTC
        aware = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return aware.isoformat(timespec="microseconds")
    return value


def _value(plain: Any, kind: Kind) -> Any:  # noqa: ANN401 - as above
    if plain is None:
        return None
    if kind is Kind.BYTES:
        return base64.b64decode(plain, validate=True)
    if kind is Kind.DAY:
        return date.fromisoformat(plain)
    if kind is Kind.MOMENT:
        return datetime.fromisoformat(plain)
    return plain


def _in_order(table: sa.Table, dialect: str) -> Sequence[sa.ColumnElement[Any]]:
    """The primary key, with text in the order of its bytes whatever the database's own order is."""
    return [
        sa.collate(column, "C") if dialect == "postgresql" and kind_of(column) is Kind.TEXT else column
        for column in table.primary_key
    ]


def lines_of(connection: sa.Connection, table: sa.Table) -> Iterator[bytes]:
    """Every row of a table as a line, in the order of the primary key."""
    kinds = [column.kind for column in columns_of(table)]
    query = table.select().order_by(*_in_order(table, connection.dialect.name))
    for row in connection.execute(query.execution_options(yield_per=_BATCH)):
        told = [_plain(value, kind) for value, kind in zip(row, kinds, strict=True)]
        yield json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _row(line: bytes, columns: Sequence[Column]) -> dict[str, Any]:
    told = json.loads(line)
    return {
        column.name: _value(plain, column.kind) for column, plain in zip(columns, told, strict=True)
    }  # fmt: skip


def write_lines(connection: sa.Connection, table: sa.Table, lines: Iterable[bytes]) -> None:
    """Put the rows of such lines into a table.

    Raises ValueError for a line that is none, and SQLAlchemy's errors when the database does not take it.
    """
    columns = columns_of(table)
    batch: list[dict[str, Any]] = []
    for line in lines:
        batch.append(_row(line, columns))
        if len(batch) == _BATCH:
            connection.execute(table.insert(), batch)
            batch.clear()
    if batch:
        connection.execute(table.insert(), batch)


def go_on_counting(connection: sa.Connection, table: sa.Table) -> None:
    """Let PostgreSQL number new rows after those that were written with their numbers; SQLite does it by itself."""
    if connection.dialect.name != "postgresql":
        return
    for column in table.primary_key:
        if kind_of(column) is Kind.INTEGER:
            sequence = sa.func.pg_get_serial_sequence(table.name, column.name)
            last = connection.scalar(sa.select(sa.func.max(column)))
            if last is not None and connection.scalar(sa.select(sequence)) is not None:
                connection.execute(sa.select(sa.func.setval(sequence, last)))
