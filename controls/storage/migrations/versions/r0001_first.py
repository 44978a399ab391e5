"""Evaluations with their rules and evidence, and the runs of the law's scenarios.

Evaluations and rules are written once: triggers refuse to change or remove a row. There is no way down,
because it would throw evidence away; go back by restoring a copy of the database.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: the columns that make a row the same row, for each table that is written once
_SAME = {
    "rule_file": (("sha256",),),
    "rule_set": (("digest",),),
    "rule_set_file": (("rule_set", "path"),),
    "evaluation": (("id",), ("evidence_sha256", "rule_set", "on_date", "findings_digest")),
}


def _tables() -> None:
    op.create_table(
        "rule_file",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_rule_file")),
    )
    op.create_table(
        "rule_set",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("checked_to", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_rule_set")),
    )
    op.create_table(
        "rule_set_file",
        sa.Column("rule_set", sa.String(64), nullable=False),
        sa.Column("path", sa.String(255), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["rule_set"], ["rule_set.digest"], name=op.f("fk_rule_set_file_rule_set")),
        sa.ForeignKeyConstraint(["sha256"], ["rule_file.sha256"], name=op.f("fk_rule_set_file_sha256")),
        sa.PrimaryKeyConstraint("rule_set", "path", name=op.f("pk_rule_set_file")),
    )
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("municipality", sa.String(4), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("on_date", sa.Date(), nullable=False),
        sa.Column("evidence_file", sa.String(255), nullable=False),
        sa.Column("evidence", sa.LargeBinary(), nullable=False),
        sa.Column("evidence_sha256", sa.String(64), nullable=False),
        sa.Column("statements_sha256", sa.String(64), nullable=False),
        sa.Column("rule_set", sa.String(64), nullable=False),
        sa.Column("findings_digest", sa.String(64), nullable=False),
        sa.Column("receipt", sa.JSON(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["rule_set"], ["rule_set.digest"], name=op.f("fk_evaluation_rule_set")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sa.UniqueConstraint(
            "evidence_sha256",
            "rule_set",
            "on_date",
            "findings_digest",
            name=op.f("uq_evaluation_evidence_sha256_rule_set_on_date_findings_digest"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_evaluation_municipality"), "evaluation", ["municipality"])
    op.create_index(op.f("ix_evaluation_rule_set"), "evaluation", ["rule_set"])
    op.create_table(
        "scenario_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_set", sa.String(64), nullable=False),
        sa.Column("obligation", sa.String(64), nullable=False),
        sa.Column("feature", sa.String(255), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("rule_hash", sa.String(64), nullable=False),
        sa.Column("ran_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["rule_set"], ["rule_set.digest"], name=op.f("fk_scenario_run_rule_set")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenario_run")),
        sa.UniqueConstraint("rule_set", "feature", "line", name=op.f("uq_scenario_run_rule_set_feature_line")),
    )


def _guard_sqlite(table: str) -> None:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{table} is written once'); END"
    for event in ("UPDATE", "DELETE"):
        op.execute(f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} {refuse}")
    # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
    for number, columns in enumerate(_SAME[table]):
        same = " AND ".join(f"{column} = NEW.{column}" for column in columns)
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 - the names stand in this file
        op.execute(f"CREATE TRIGGER {table}_no_replace_{number} BEFORE INSERT ON {table} WHEN {there} {refuse}")


def _guard_postgresql(table: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} "
        "FOR EACH ROW EXECUTE FUNCTION tilsynsklar_written_once()"
    )
    op.execute(
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION tilsynsklar_written_once()"
    )


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _tables()
    if op.get_context().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION tilsynsklar_written_once() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is written once', TG_TABLE_NAME; END $$"
        )
        guard = _guard_postgresql
    else:
        guard = _guard_sqlite
    for table in _SAME:
        guard(table)
