"""The log of everything that is written for good; its lines are never changed and never removed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TABLE = "log_line"


def upgrade() -> None:
    """Make the table and the triggers that guard it. The first lines are written when the program starts."""
    op.create_table(
        _TABLE,
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(300), nullable=False),
        sa.Column("what", sa.String(20), nullable=False),
        sa.Column("about", sa.String(120), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_log_line")),
    )
    if op.get_context().dialect.name == "postgresql":
        for name, events, each in (
            ("no_truncate", "TRUNCATE", "STATEMENT"),
            ("no_change", "UPDATE OR DELETE", "ROW"),
        ):
            op.execute(
                f"CREATE TRIGGER {_TABLE}_{name} BEFORE {events} ON {_TABLE} "
                f"FOR EACH {each} EXECUTE FUNCTION tilsynsklar_written_once()"
            )
        return
    # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
    guards = {
        "replace": ("INSERT", f"WHEN EXISTS (SELECT 1 FROM {_TABLE} WHERE number = NEW.number) "),  # noqa: S608 - a name in this file
        "update": ("UPDATE", ""),
        "delete": ("DELETE", ""),
    }
    for name, (asked, when) in guards.items():
        op.execute(
            f"CREATE TRIGGER {_TABLE}_no_{name} BEFORE {asked} ON {_TABLE} {when}"
            f"BEGIN SELECT RAISE(ABORT, '{_TABLE} is written once'); END"
        )
