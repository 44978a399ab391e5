"""Documents with their contents, texts, revisions and uses, and what was destroyed.

Nothing of it is changed or removed, with one way out: when a row of `destruction` names a content, its bytes and its
text can be removed, and titles and file names that belong to it can be emptied. It cannot come back.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

#: the columns that make a row the same row
_SAME = {
    "document_content": ("sha256",),
    "document_piece": ("sha256", "number"),
    "document_text": ("sha256", "extractor"),
    "document": ("id",),
    "document_revision": ("document", "number"),
    "document_use": ("document", "number"),
    "destruction": ("sha256",),
}
_WRITTEN_ONCE = ("document_content", "document", "destruction")
#: rows that go when their content is destroyed
_GOES = ("document_piece", "document_text")
#: words that are emptied when the content is destroyed, and the columns that stay as they are
_EMPTIED = {
    "document_revision": (
        "title",
        (
            "document", "number", "sha256", "created_at", "put_in_by", "publisher", "date", "period_from",
            "period_to", "case_number", "confidentiality",
        ),
    ),
    "document_use": ("file_name", ("document", "number", "sha256", "created_at", "put_in_by", "despite")),
}  # fmt: skip


def _content_key(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["sha256"], ["document_content.sha256"], name=op.f(f"fk_{table}_sha256"))


def _document_key(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["document"], ["document.id"], name=op.f(f"fk_{table}_document"))


def _moment() -> sa.Column[object]:
    return sa.Column("created_at", sa.DateTime(timezone=True), nullable=False)


def _contents() -> None:
    op.create_table(
        "document_content",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        _moment(),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_document_content")),
    )
    op.create_table(
        "document_piece",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        _content_key("document_piece"),
        sa.PrimaryKeyConstraint("sha256", "number", name=op.f("pk_document_piece")),
    )
    op.create_table(
        "document_text",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("extractor", sa.String(60), nullable=False),
        _moment(),
        sa.Column("text", sa.JSON(), nullable=False),
        _content_key("document_text"),
        sa.PrimaryKeyConstraint("sha256", "extractor", name=op.f("pk_document_text")),
    )
    op.create_table(
        "destruction",
        sa.Column("sha256", sa.String(64), nullable=False),
        _moment(),
        sa.Column("destroyed_by", sa.String(120), nullable=False),
        sa.Column("reason", sa.String(1000), nullable=False),
        _content_key("destruction"),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_destruction")),
    )


def _documents() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality", sa.String(4), nullable=False),
        _moment(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_document_municipality"), "document", ["municipality"])
    op.create_table(
        "document_revision",
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        _moment(),
        sa.Column("put_in_by", sa.String(120), nullable=False),
        sa.Column("title", sa.String(300), nullable=False),
        sa.Column("publisher", sa.String(300), nullable=True),
        sa.Column("date", sa.String(10), nullable=True),
        sa.Column("period_from", sa.String(10), nullable=True),
        sa.Column("period_to", sa.String(10), nullable=True),
        sa.Column("case_number", sa.String(60), nullable=True),
        sa.Column("confidentiality", sa.String(20), nullable=False),
        _document_key("document_revision"),
        _content_key("document_revision"),
        sa.PrimaryKeyConstraint("document", "number", name=op.f("pk_document_revision")),
    )
    op.create_index(op.f("ix_document_revision_sha256"), "document_revision", ["sha256"])
    op.create_table(
        "document_use",
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        _moment(),
        sa.Column("put_in_by", sa.String(120), nullable=False),
        sa.Column("file_name", sa.String(255), nullable=False),
        sa.Column("despite", sa.String(1000), nullable=True),
        _document_key("document_use"),
        _content_key("document_use"),
        sa.PrimaryKeyConstraint("document", "number", name=op.f("pk_document_use")),
    )
    op.create_index(op.f("ix_document_use_sha256"), "document_use", ["sha256"])


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
    for table in _WRITTEN_ONCE:
        _refuse(table, "UPDATE")
        _refuse(table, "DELETE")
    for table in _GOES:
        _refuse(table, "UPDATE")
        _refuse(table, "DELETE", f"NOT {_destroyed('OLD')}")
        _refuse(table, "INSERT", _destroyed("NEW"), "was destroyed", "return")
    for table, (emptied, others) in _EMPTIED.items():
        same = " AND ".join(f"NEW.{column} IS OLD.{column}" for column in others)
        _refuse(table, "UPDATE", f"NOT ({_destroyed('OLD')} AND NEW.{emptied} = '' AND {same})")
        _refuse(table, "DELETE")


_FUNCTIONS = (
    f"""
CREATE FUNCTION tilsynsklar_until_destroyed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND {_destroyed("OLD")} THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
END $$
""",
    f"""
CREATE FUNCTION tilsynsklar_no_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF {_destroyed("NEW")} THEN RAISE EXCEPTION '% was destroyed', TG_TABLE_NAME; END IF;
  RETURN NEW;
END $$
""",
    f"""
CREATE FUNCTION tilsynsklar_emptied_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND {_destroyed("OLD")} AND to_jsonb(NEW) ->> TG_ARGV[0] = ''
    AND to_jsonb(NEW) - TG_ARGV[0] = to_jsonb(OLD) - TG_ARGV[0] THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% is written once', TG_TABLE_NAME;
END $$
""",
)


def _guard(table: str, name: str, events: str, function: str, each: str = "ROW") -> None:
    """Make a trigger of PostgreSQL that asks a function."""
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}"
    )  # fmt: skip


def _guard_postgresql() -> None:
    for function in _FUNCTIONS:
        op.execute(function)
    for table in _SAME:
        _guard(table, "no_truncate", "TRUNCATE", "tilsynsklar_written_once()", "STATEMENT")
    for table in _WRITTEN_ONCE:
        _guard(table, "no_change", "UPDATE OR DELETE", "tilsynsklar_written_once()")
    for table in _GOES:
        _guard(table, "no_change", "UPDATE OR DELETE", "tilsynsklar_until_destroyed()")
        _guard(table, "no_return", "INSERT", "tilsynsklar_no_return()")
    for table, (emptied, _) in _EMPTIED.items():
        _guard(table, "no_change", "UPDATE OR DELETE", f"tilsynsklar_emptied_only('{emptied}')")


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _contents()
    _documents()
    if op.get_context().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()
