"""The texts of stored evidence, piece by piece, so that they can be searched.

What was stored before is read once and put in.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from controls.storage.evidence_texts import rows_for

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and fill it."""
    texts = op.create_table(
        "evidence_text",
        sa.Column("evidence_sha256", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("place", sa.String(64), nullable=False),
        sa.Column("fact", sa.String(255), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("evidence_sha256", "number", name=op.f("pk_evidence_text")),
    )
    evaluation = sa.table(
        "evaluation",
        sa.column("id", sa.Integer),
        sa.column("evidence_sha256", sa.String),
        sa.column("evidence_file", sa.String),
        sa.column("evidence", sa.LargeBinary),
    )
    connection = op.get_bind()
    newest = sa.select(sa.func.max(evaluation.c.id)).group_by(evaluation.c.evidence_sha256)
    # one file at a time: together they may be larger than the memory
    for number in connection.scalars(newest).all():
        file = connection.execute(sa.select(evaluation).where(evaluation.c.id == number)).one()
        op.bulk_insert(texts, rows_for(file.evidence_sha256, file.evidence, file.evidence_file))
