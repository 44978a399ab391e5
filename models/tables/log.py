"""The log: one line for each row that was ever written and may not be changed, chained by hashes."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class LogLineRow(Row, table=True):
    """A line of the log. `number`: from 1, without gaps.

    `at`, `by`: when and by whom by role the row was written (`by` empty where nobody is named); `what`: `written`, or
    `found` for rows that were there before the log began; `about`: the table and the row's key; `digest`: SHA-256 of
    the row; `previous`: the hash of the line before, empty in the first; `hash`: SHA-256 of all of it.
    """

    __tablename__ = "log_line"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: dt.datetime = Field(sa_type=UtcDateTime)
    by: str = Field(max_length=300)
    what: str = Field(max_length=20)
    about: str = Field(max_length=120)
    digest: str = Field(max_length=64)
    previous: str = Field(max_length=64)
    hash: str = Field(max_length=64)
