"""Holders of evidence: providers beside municipalities, and what they keep beside documents.

A document gets a holder in the place of a municipality. Items and events are never changed and never removed; the
words that an item quotes from a stored document can be removed when that content is destroyed.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

#: the columns that make a row the same row
_SAME = {
    "provider": ("id",),
    "evidence_item": ("id",),
    "evidence_event": ("id",),
    "evidence_quote": ("item",),
}
_WRITTEN_ONCE = ("provider", "evidence_item", "evidence_event")
_QUOTE = "evidence_quote"


def _holder_of_documents(*, postgresql: bool) -> None:
    """Let the column `holder` take the place of `municipality`; the guard of the table is away meanwhile."""
    if postgresql:
        op.execute("DROP TRIGGER document_no_change ON document")
    else:
        op.execute("DROP TRIGGER document_no_update")
    op.add_column("document", sa.Column("holder", sa.String(20), nullable=False, server_default=""))
    op.execute("UPDATE document SET holder = municipality")
    op.drop_index(op.f("ix_document_municipality"), "document")
    op.drop_column("document", "municipality")
    op.create_index(op.f("ix_document_holder"), "document", ["holder"])
    if postgresql:
        _guard("document", "no_change", "UPDATE OR DELETE", "tilsynsklar_written_once()")
    else:
        _refuse("document", "UPDATE")


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _tables() -> None:
    op.create_table(
        "provider",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        _moment("made_at"),
        sa.Column("made_by", sa.String(300), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
        sa.UniqueConstraint("name", name=op.f("uq_provider_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "evidence_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("holder", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("key", sa.String(61), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("origin", sa.String(20), nullable=False),
        _moment("made_at"),
        sa.Column("made_by", sa.String(300), nullable=False),
        sa.Column("passage", sa.String(200), nullable=True),
        sa.Column("document", sa.Integer(), nullable=True),
        sa.Column("replaces", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["document"], ["document.id"], name=op.f("fk_evidence_item_document")),
        sa.ForeignKeyConstraint(["replaces"], ["evidence_item.id"], name=op.f("fk_evidence_item_replaces")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_item")),
        sa.UniqueConstraint("holder", "kind", "key", name=op.f("uq_evidence_item_holder_kind_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_evidence_item_name"), "evidence_item", ["name"])
    op.create_index(op.f("ix_evidence_item_document"), "evidence_item", ["document"])
    op.create_table(
        "evidence_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        _moment("at"),
        sa.Column("by", sa.String(300), nullable=False),
        sa.Column("reason", sa.String(5000), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["evidence_item.id"], name=op.f("fk_evidence_event_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_evidence_event_item"), "evidence_event", ["item"])
    op.create_table(
        _QUOTE,
        sa.Column("item", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("quote", sa.String(5000), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["evidence_item.id"], name=op.f("fk_evidence_quote_item")),
        sa.ForeignKeyConstraint(["sha256"], ["document_content.sha256"], name=op.f("fk_evidence_quote_sha256")),
        sa.PrimaryKeyConstraint("item", name=op.f("pk_evidence_quote")),
    )
    op.create_index(op.f("ix_evidence_quote_sha256"), _QUOTE, ["sha256"])


def _destroyed(row: str) -> str:
    return f"EXISTS (SELECT 1 FROM destruction WHERE sha256 = {row}.sha256)"  # noqa: S608 - OLD or NEW


def _refuse(table: str, event: str, when: str = "", why: str = "is written once", name: str = "") -> None:
    """Make a trigger of SQLite that refuses."""
    condition = f"WHEN {when} " if when else ""
    op.execute(
        f"CREATE TRIGGER {table}_no_{name or event.lower()} BEFORE {event} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


def _guard_sqlite() -> None:
    for table, columns in _SAME.items():
        same = " AND ".join(f"{column} = NEW.{column}" for column in columns)
        # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
        _refuse(table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE {same})", name="replace")  # noqa: S608 - names in this file
        _refuse(table, "UPDATE")
    for table in _WRITTEN_ONCE:
        _refuse(table, "DELETE")
    _refuse(_QUOTE, "DELETE", f"NOT {_destroyed('OLD')}")
    _refuse(_QUOTE, "INSERT", _destroyed("NEW"), "was destroyed", "return")


def _guard(table: str, name: str, events: str, function: str, each: str = "ROW") -> None:
    """Make a trigger of PostgreSQL that asks a function that an earlier migration made."""
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}"
    )  # fmt: skip


def _guard_postgresql() -> None:
    for table in _SAME:
        _guard(table, "no_truncate", "TRUNCATE", "tilsynsklar_written_once()", "STATEMENT")
    for table in _WRITTEN_ONCE:
        _guard(table, "no_change", "UPDATE OR DELETE", "tilsynsklar_written_once()")
    _guard(_QUOTE, "no_change", "UPDATE OR DELETE", "tilsynsklar_until_destroyed()")
    _guard(_QUOTE, "no_return", "INSERT", "tilsynsklar_no_return()")


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    postgresql = op.get_context().dialect.name == "postgresql"
    _holder_of_documents(postgresql=postgresql)
    _tables()
    if postgresql:
        _guard_postgresql()
    else:
        _guard_sqlite()
