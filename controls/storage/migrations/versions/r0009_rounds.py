"""Rounds: campaigns, rounds, what happened in them, and which place an evaluation belongs to. All written once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

#: each table with its primary key, by which SQLite's REPLACE is found
_WRITTEN_ONCE = {"campaign": "id", "round": "id", "round_event": "id", "evaluation_owner": "evaluation"}


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _tables() -> None:
    op.create_table(
        "campaign",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("county", 2),
        _text("title", 300),
        sa.Column("template", sa.JSON(), nullable=False),
        _moment("made_at"),
        _text("made_by", 300),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_campaign_county"), "campaign", ["county"])
    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("kind", 20),
        _text("municipality", 4),
        _text("county", 2),
        sa.Column("campaign", sa.Integer(), nullable=True),
        _moment("made_at"),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"], name=op.f("fk_round_campaign")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
        sqlite_autoincrement=True,
    )
    for column in ("municipality", "county", "campaign"):
        op.create_index(op.f(f"ix_round_{column}"), "round", [column])
    op.create_table(
        "round_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        _moment("at"),
        sa.Column("person", sa.Integer(), nullable=False),
        _text("by", 300),
        _text("role", 20),
        _text("side", 20),
        _text("act", 30),
        _text("subject", 100),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name=op.f("fk_round_event_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_event")),
        sa.UniqueConstraint("round", "number", name=op.f("uq_round_event_round_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "evaluation_owner",
        sa.Column("evaluation", sa.Integer(), autoincrement=False, nullable=False),
        _text("place", 20),
        _moment("made_at"),
        sa.ForeignKeyConstraint(["evaluation"], ["evaluation.id"], name=op.f("fk_evaluation_owner_evaluation")),
        sa.PrimaryKeyConstraint("evaluation", name=op.f("pk_evaluation_owner")),
    )
    op.create_index(op.f("ix_evaluation_owner_place"), "evaluation_owner", ["place"])


def _guard_sqlite(table: str, key: str) -> None:
    # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
    there = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key}) "  # noqa: S608 - names in this file
    for name, asked, when in (("replace", "INSERT", there), ("update", "UPDATE", ""), ("delete", "DELETE", "")):
        op.execute(
            f"CREATE TRIGGER {table}_no_{name} BEFORE {asked} ON {table} {when}"
            f"BEGIN SELECT RAISE(ABORT, '{table} is written once'); END"
        )


def _guard_postgresql(table: str) -> None:
    for name, events, each in (("no_change", "UPDATE OR DELETE", "ROW"), ("no_truncate", "TRUNCATE", "STATEMENT")):
        op.execute(
            f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} "
            f"FOR EACH {each} EXECUTE FUNCTION tilsynsklar_written_once()"
        )


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _tables()
    for table, key in _WRITTEN_ONCE.items():
        if op.get_context().dialect.name == "postgresql":
            _guard_postgresql(table)
        else:
            _guard_sqlite(table, key)
