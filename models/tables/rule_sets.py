"""Rules as they were: each file once by its content, and the sets of files that evaluations ran on."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import LargeBinary
from sqlmodel import Field

from models.tables.base import Row


class RuleFileRow(Row, table=True):
    """One rule file, by the SHA-256 of its bytes."""

    __tablename__ = "rule_file"

    sha256: str = Field(primary_key=True, max_length=64)
    content: bytes = Field(sa_type=LargeBinary)


class RuleSetRow(Row, table=True):
    """A whole pack, by its digest. `checked_to`: the last day changes of the law were looked for."""

    __tablename__ = "rule_set"

    digest: str = Field(primary_key=True, max_length=64)
    checked_to: dt.date


class RuleSetFileRow(Row, table=True):
    """Which file stands at which path of a pack."""

    __tablename__ = "rule_set_file"

    rule_set: str = Field(primary_key=True, foreign_key="rule_set.digest", max_length=64)
    path: str = Field(primary_key=True, max_length=255)
    sha256: str = Field(foreign_key="rule_file.sha256", max_length=64)
