"""Questionnaires: what is asked, the links handed out, what happened, and the answers as they are written.

The first three are never changed and never removed. Answers are changed one version at a time, and not at all while
the questionnaire is sent in.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_WRITTEN_ONCE = ("questionnaire", "questionnaire_link", "questionnaire_event")
_ANSWER = "questionnaire_answer"


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["questionnaire"], ["questionnaire.id"], name=op.f(f"fk_{table}_questionnaire"))


def _tables() -> None:
    op.create_table(
        "questionnaire",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("holder", sa.String(20), nullable=False),
        sa.Column("party", sa.String(61), nullable=False),
        sa.Column("said_by", sa.String(20), nullable=False),
        sa.Column("role", sa.String(300), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        _moment("made_at"),
        sa.Column("made_by", sa.String(300), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_questionnaire_holder"), "questionnaire", ["holder"])
    op.create_table(
        "questionnaire_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("questionnaire", sa.Integer(), nullable=False),
        sa.Column("token_sha256", sa.String(64), nullable=False),
        _moment("expires"),
        _moment("made_at"),
        _of("questionnaire_link"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire_link")),
        sa.UniqueConstraint("token_sha256", name=op.f("uq_questionnaire_link_token_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_questionnaire_link_questionnaire"), "questionnaire_link", ["questionnaire"])
    op.create_table(
        "questionnaire_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("questionnaire", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        _moment("at"),
        sa.Column("by", sa.String(300), nullable=False),
        sa.Column("reason", sa.String(5000), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        _of("questionnaire_event"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaire_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_questionnaire_event_questionnaire"), "questionnaire_event", ["questionnaire"])
    op.create_table(
        _ANSWER,
        sa.Column("questionnaire", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        _moment("saved_at"),
        _of(_ANSWER),
        sa.PrimaryKeyConstraint("questionnaire", "question", name=op.f("pk_questionnaire_answer")),
    )


def _refuse(table: str, event: str, when: str = "", why: str = "is written once", name: str = "") -> None:
    """Make a trigger of SQLite that refuses."""
    condition = f"WHEN {when} " if when else ""
    op.execute(
        f"CREATE TRIGGER {table}_no_{name or event.lower()} BEFORE {event} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


def _sent_in(row: str) -> str:
    return (
        "'sent_in' = (SELECT kind FROM questionnaire_event "  # noqa: S608 - OLD or NEW
        f"WHERE questionnaire = {row}.questionnaire AND kind IN ('sent_in', 'reopened') ORDER BY id DESC LIMIT 1)"
    )


#: a change of an answer that is no next version of the same answer
_JUMP = (
    "NEW.questionnaire <> OLD.questionnaire OR NEW.question <> OLD.question OR NEW.version <> OLD.version + 1"
)  # fmt: skip


def _guard_sqlite() -> None:
    for table in _WRITTEN_ONCE:
        # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
        _refuse(table, "INSERT", f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)", name="replace")  # noqa: S608 - names in this file
        _refuse(table, "UPDATE")
        _refuse(table, "DELETE")
    same = f"EXISTS (SELECT 1 FROM {_ANSWER} WHERE questionnaire = NEW.questionnaire AND question = NEW.question)"  # noqa: S608 - a name in this file
    _refuse(_ANSWER, "INSERT", same, "is changed one version at a time", name="replace")
    _refuse(_ANSWER, "UPDATE", _JUMP, "is changed one version at a time", name="jump")
    _refuse(_ANSWER, "UPDATE", _sent_in("OLD"), "was sent in", name="change")
    _refuse(_ANSWER, "DELETE", why="is never removed")


def _guard(table: str, name: str, events: str, function: str, each: str = "ROW") -> None:
    """Make a trigger of PostgreSQL."""
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}"
    )  # fmt: skip


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION tilsynsklar_answer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {_JUMP} THEN RAISE EXCEPTION '% is changed one version at a time', TG_TABLE_NAME; END IF; "
        f"IF {_sent_in('OLD')} THEN RAISE EXCEPTION '% was sent in', TG_TABLE_NAME; END IF; "
        "RETURN NEW; END $$"
    )
    for table in _WRITTEN_ONCE:
        _guard(table, "no_change", "UPDATE OR DELETE", "tilsynsklar_written_once()")
        _guard(table, "no_truncate", "TRUNCATE", "tilsynsklar_written_once()", "STATEMENT")
    _guard(_ANSWER, "no_jump", "UPDATE", "tilsynsklar_answer()")
    _guard(_ANSWER, "no_delete", "DELETE", "tilsynsklar_written_once()")
    _guard(_ANSWER, "no_truncate", "TRUNCATE", "tilsynsklar_written_once()", "STATEMENT")


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _tables()
    if op.get_context().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()
