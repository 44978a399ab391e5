"""Accounts, what they may, their sign-ins, and what happened with them.

Only `AccessEventRow` is written for good. The others change: a password is replaced, a session ends.
Of every secret that somebody was handed (sessions, links, recovery codes) only a digest is kept.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Column, UniqueConstraint
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime

_TOKEN = 64


class AccountRow(Row, table=True):
    """Somebody who can sign in (`models.accounts.Account`), with what it takes to know them again."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("oidc_issuer", "oidc_subject"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=300)
    email: str = Field(max_length=254, unique=True)
    demo: bool = False
    language: str | None = Field(default=None, max_length=2)
    password_hash: str | None = Field(default=None, max_length=300)
    password_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    oidc_issuer: str | None = Field(default=None, max_length=300)
    oidc_subject: str | None = Field(default=None, max_length=255)
    totp_secret: str | None = Field(default=None, max_length=64)
    totp_new: str | None = Field(default=None, max_length=64)
    totp_step: int = 0
    recovery: list[str] = Field(sa_column=Column(JSON, nullable=False))
    locked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    ended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class MembershipRow(Row, table=True):
    """That somebody has, or had, a role at a place. It is ended once and never removed."""

    __tablename__ = "membership"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    account: int = Field(foreign_key="account.id", index=True)
    role: str = Field(max_length=30)
    place: str = Field(max_length=20, index=True)
    given_at: dt.datetime = Field(sa_type=UtcDateTime)
    given_by: str = Field(max_length=60)
    ended_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_by: str | None = Field(default=None, max_length=60)


class AccessSessionRow(Row, table=True):
    """A browser that is signed in, or on its way: `step` says what is missing. Removed when it ends."""

    __tablename__ = "access_session"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    token_sha256: str = Field(max_length=_TOKEN, unique=True)
    account: int = Field(foreign_key="account.id", index=True)
    step: str = Field(max_length=20)
    how: str = Field(max_length=20)
    rotate: bool = False
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    seen_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)


class AccessLinkRow(Row, table=True):
    """A link that works once. Removed when it is used, replaced or too old."""

    __tablename__ = "access_link"

    token_sha256: str = Field(max_length=_TOKEN, primary_key=True)
    kind: str = Field(max_length=20)
    account: int | None = Field(default=None, foreign_key="account.id", index=True)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)


class AccessCounterRow(Row, table=True):
    """How often signing in failed of late: for an e-mail, a second factor or an address, by the digest of it."""

    __tablename__ = "access_counter"

    key: str = Field(max_length=80, primary_key=True)
    failed: int
    last_at: dt.datetime = Field(sa_type=UtcDateTime)
    wait_until: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class OidcFlowRow(Row, table=True):
    """A sign-in that is under way at another provider. Removed when it comes back or is too old."""

    __tablename__ = "oidc_flow"

    token_sha256: str = Field(max_length=_TOKEN, primary_key=True)
    state: str = Field(max_length=80)
    nonce: str = Field(max_length=80)
    verifier: str = Field(max_length=128)
    back_to: str = Field(max_length=500)
    link_sha256: str | None = Field(default=None, max_length=_TOKEN)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)


class AccessEventRow(Row, table=True):
    """What happened with an account, written once. `by`: `account/3`, or the way in that needs no account."""

    __tablename__ = "access_event"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    account: int | None = Field(default=None, foreign_key="account.id", index=True)
    kind: str = Field(max_length=30)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    by: str = Field(max_length=60)
    body: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
