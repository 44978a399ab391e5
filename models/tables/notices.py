"""Notices on their way to people, and how far the events of rounds have been gone through. They change."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class NoticeRow(Row, table=True):
    """A notice (`models.notices.Notice`). `claim`: of who is sending it, until `claimed_until`.

    `problem`: the code of what the mail server made of it last.
    """

    __tablename__ = "notice"
    __table_args__ = (UniqueConstraint("account", "key"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    account: int = Field(foreign_key="account.id")
    key: str = Field(max_length=200)
    waits: str = Field(max_length=30)
    path: str = Field(max_length=200)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    passage: str = Field(max_length=20, index=True)
    attempts: int = 0
    next_at: dt.datetime = Field(sa_type=UtcDateTime)
    claim: str | None = Field(default=None, max_length=32)
    claimed_until: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    problem: str | None = Field(default=None, max_length=30)
    sent_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class NoticeReadingRow(Row, table=True):
    """The newest event of any round that notices were made of; one row, or none before the first."""

    __tablename__ = "notice_reading"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    event: int
