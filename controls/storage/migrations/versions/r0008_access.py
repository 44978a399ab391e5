"""Accounts, what they may, their sign-ins, and what happened with them.

What happened is never changed and never removed. A membership is ended once and never removed.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_EVENT = "access_event"
_MEMBERSHIP = "membership"
#: a change of a membership that is not its end
_NO_END = (
    "OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.account <> OLD.account OR NEW.role <> OLD.role "
    "OR NEW.place <> OLD.place OR NEW.given_at <> OLD.given_at OR NEW.given_by <> OLD.given_by"
)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _text(name: str, length: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=nullable)


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _of(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f(f"fk_{table}_account"))


def _people() -> None:
    op.create_table(
        "account",
        _id(),
        _text("name", 300),
        _text("email", 254),
        sa.Column("demo", sa.Boolean(), nullable=False),
        _text("password_hash", 300, nullable=True),
        _moment("password_at", nullable=True),
        _text("oidc_issuer", 300, nullable=True),
        _text("oidc_subject", 255, nullable=True),
        _text("totp_secret", 64, nullable=True),
        _text("totp_new", 64, nullable=True),
        sa.Column("totp_step", sa.Integer(), nullable=False),
        sa.Column("recovery", sa.JSON(), nullable=False),
        _moment("locked_at", nullable=True),
        _moment("made_at"),
        _moment("ended_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("email", name=op.f("uq_account_email")),
        sa.UniqueConstraint("oidc_issuer", "oidc_subject", name=op.f("uq_account_oidc_issuer_oidc_subject")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        _MEMBERSHIP,
        _id(),
        sa.Column("account", sa.Integer(), nullable=False),
        _text("role", 30),
        _text("place", 20),
        _moment("given_at"),
        _text("given_by", 60),
        _moment("ended_at", nullable=True),
        _text("ended_by", 60, nullable=True),
        _of(_MEMBERSHIP),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_membership_account"), _MEMBERSHIP, ["account"])
    op.create_index(op.f("ix_membership_place"), _MEMBERSHIP, ["place"])


def _signing_in() -> None:
    op.create_table(
        "access_session",
        _id(),
        _text("token_sha256", 64),
        sa.Column("account", sa.Integer(), nullable=False),
        _text("step", 20),
        _text("how", 20),
        sa.Column("rotate", sa.Boolean(), nullable=False),
        _moment("made_at"),
        _moment("seen_at"),
        _moment("expires_at"),
        _of("access_session"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_session")),
        sa.UniqueConstraint("token_sha256", name=op.f("uq_access_session_token_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_access_session_account"), "access_session", ["account"])
    op.create_table(
        "access_link",
        _text("token_sha256", 64),
        _text("kind", 20),
        sa.Column("account", sa.Integer(), nullable=True),
        _moment("made_at"),
        _moment("expires_at"),
        _of("access_link"),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_access_link")),
    )
    op.create_index(op.f("ix_access_link_account"), "access_link", ["account"])
    op.create_table(
        "access_counter",
        _text("key", 80),
        sa.Column("failed", sa.Integer(), nullable=False),
        _moment("last_at"),
        _moment("wait_until", nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_access_counter")),
    )
    op.create_table(
        "oidc_flow",
        _text("token_sha256", 64),
        _text("state", 80),
        _text("nonce", 80),
        _text("verifier", 128),
        _text("back_to", 500),
        _text("link_sha256", 64, nullable=True),
        _moment("expires_at"),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_oidc_flow")),
    )


def _events() -> None:
    op.create_table(
        _EVENT,
        _id(),
        sa.Column("account", sa.Integer(), nullable=True),
        _text("kind", 30),
        _moment("at"),
        _text("by", 60),
        sa.Column("body", sa.JSON(), nullable=False),
        _of(_EVENT),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_event")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_access_event_account"), _EVENT, ["account"])


def _refuse(table: str, event: str, why: str, when: str = "", name: str = "") -> None:
    """Make a trigger of SQLite that refuses."""
    condition = f"WHEN {when} " if when else ""
    op.execute(
        f"CREATE TRIGGER {table}_no_{name or event.lower()} BEFORE {event} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{table} {why}'); END"
    )


def _guard_sqlite() -> None:
    for table in (_EVENT, _MEMBERSHIP):
        # INSERT OR REPLACE removes the old row without asking the trigger for DELETE
        same = f"EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id)"  # noqa: S608 - a name in this file
        _refuse(table, "INSERT", "is written once", same, name="replace")
        _refuse(table, "DELETE", "is written once")
    _refuse(_EVENT, "UPDATE", "is written once")
    _refuse(_MEMBERSHIP, "UPDATE", "is ended once", _NO_END)


def _guard(table: str, name: str, events: str, function: str, each: str = "ROW") -> None:
    """Make a trigger of PostgreSQL."""
    op.execute(
        f"CREATE TRIGGER {table}_{name} BEFORE {events} ON {table} FOR EACH {each} EXECUTE FUNCTION {function}"
    )  # fmt: skip


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION tilsynsklar_membership() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {_NO_END} THEN RAISE EXCEPTION '% is ended once', TG_TABLE_NAME; END IF; "
        "RETURN NEW; END $$"
    )
    for table in (_EVENT, _MEMBERSHIP):
        _guard(table, "no_delete", "DELETE", "tilsynsklar_written_once()")
        _guard(table, "no_truncate", "TRUNCATE", "tilsynsklar_written_once()", "STATEMENT")
    _guard(_EVENT, "no_update", "UPDATE", "tilsynsklar_written_once()")
    _guard(_MEMBERSHIP, "no_update", "UPDATE", "tilsynsklar_membership()")


def upgrade() -> None:
    """Make the tables and the triggers that guard them."""
    _people()
    _signing_in()
    _events()
    if op.get_context().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()
