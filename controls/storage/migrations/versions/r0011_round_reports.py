"""Reports of rounds as they were when they were sent or approved. Written once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make the table and the triggers that guard it."""
    op.create_table(
        "round_report",
        _number("id"),
        _number("round"),
        _number("event"),
        _text("kind", 20),
        _text("language", 2),
        sa.Column("public", sa.Boolean(), nullable=False),
        _text("name", 200),
        sa.Column("dated", sa.Date(), nullable=False),
        _text("sha256", 64),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["round"], ["round.id"], name=op.f("fk_round_report_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_report")),
        sa.UniqueConstraint(
            "round", "event", "language", "public", name=op.f("uq_round_report_round_event_language_public")
        ),
        sqlite_autoincrement=True,
    )
    if op.get_context().dialect.name == "postgresql":
        for name, events, each in (
            ("no_change", "UPDATE OR DELETE", "ROW"),
            ("no_truncate", "TRUNCATE", "STATEMENT"),
        ):
            op.execute(
                f"CREATE TRIGGER round_report_{name} BEFORE {events} ON round_report "
                f"FOR EACH {each} EXECUTE FUNCTION tilsynsklar_written_once()"
            )
        return
    # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
    there = "WHEN EXISTS (SELECT 1 FROM round_report WHERE id = NEW.id) "
    for name, asked, when in (("replace", "INSERT", there), ("update", "UPDATE", ""), ("delete", "DELETE", "")):
        op.execute(
            f"CREATE TRIGGER round_report_no_{name} BEFORE {asked} ON round_report {when}"
            "BEGIN SELECT RAISE(ABORT, 'round_report is written once'); END"
        )
