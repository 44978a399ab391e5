"""Notices on their way to people by e-mail, and how far the events of rounds have been gone through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _text(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=nullable)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        _text("key", 200),
        _text("waits", 30),
        _text("path", 200),
        _moment("made_at"),
        _text("passage", 20),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _moment("next_at"),
        _text("claim", 32, nullable=True),
        _moment("claimed_until", nullable=True),
        _text("problem", 30, nullable=True),
        _moment("sent_at", nullable=True),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_notice_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sa.UniqueConstraint("account", "key", name=op.f("uq_notice_account_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_notice_passage"), "notice", ["passage"])
    op.create_table(
        "notice_reading",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_reading")),
    )
