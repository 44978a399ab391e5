"""What holders keep beside documents: items, what happened to them, quotes, and the providers."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field

from models.tables.base import EventRow, Row, UtcDateTime


class ProviderRow(Row, table=True):
    """A provider of the service."""

    __tablename__ = "provider"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=300, unique=True)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    made_by: str = Field(max_length=300)


class EvidenceItemRow(Row, table=True):
    """An item of a holder (`models.holdings.Item`), written once. `body` holds no words of a stored document."""

    __tablename__ = "evidence_item"
    __table_args__ = (UniqueConstraint("holder", "kind", "key"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    holder: str = Field(max_length=20)
    kind: str = Field(max_length=20)
    key: str = Field(max_length=61)
    name: str = Field(max_length=255, index=True)
    body: dict[str, Any] = Field(sa_type=JSON)
    origin: str = Field(max_length=20)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    made_by: str = Field(max_length=300)
    passage: str | None = Field(default=None, max_length=200)
    document: int | None = Field(default=None, foreign_key="document.id", index=True)
    replaces: int | None = Field(default=None, foreign_key="evidence_item.id")


class EvidenceEventRow(EventRow, table=True):
    """What happened to an item, written once."""

    __tablename__ = "evidence_event"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    item: int = Field(foreign_key="evidence_item.id", index=True)


class EvidenceQuoteRow(Row, table=True):
    """The words of a stored document that an item quotes. They go when that content is destroyed."""

    __tablename__ = "evidence_quote"

    item: int = Field(primary_key=True, foreign_key="evidence_item.id", sa_column_kwargs={"autoincrement": False})
    sha256: str = Field(foreign_key="document_content.sha256", max_length=64, index=True)
    quote: str = Field(max_length=5000)
