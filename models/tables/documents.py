"""Documents: each content once by its SHA-256, what is said of it, who used it, its text, and what was destroyed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class DocumentContentRow(Row, table=True):
    """A content by the SHA-256 of its bytes. The row stays when the content is destroyed; `size` is in bytes."""

    __tablename__ = "document_content"

    sha256: str = Field(primary_key=True, max_length=64)
    size: int
    kind: str = Field(max_length=10)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class DocumentPieceRow(Row, table=True):
    """A piece of a content. `number`: from 0, in order; so that a large file is never in memory many times over."""

    __tablename__ = "document_piece"

    sha256: str = Field(primary_key=True, foreign_key="document_content.sha256", max_length=64)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    content: bytes = Field(sa_type=LargeBinary)


class DocumentTextRow(Row, table=True):
    """What one extractor read of a content (`models.documents.Text` as plain values)."""

    __tablename__ = "document_text"

    sha256: str = Field(primary_key=True, foreign_key="document_content.sha256", max_length=64)
    extractor: str = Field(primary_key=True, max_length=60)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    text: dict[str, Any] = Field(sa_type=JSON)


class DocumentRow(Row, table=True):
    """A document of a holder (`models.documents.Holder`)."""

    __tablename__ = "document"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    holder: str = Field(max_length=20, index=True)


class DocumentRevisionRow(Row, table=True):
    """One form of a document: which content, and what is said of it. The one with the highest number counts.

    `date`, `period_from` and `period_to` are days, months or years as text. `put_in_by` is a role.
    """

    __tablename__ = "document_revision"

    document: int = Field(primary_key=True, foreign_key="document.id")
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sha256: str = Field(foreign_key="document_content.sha256", max_length=64, index=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    put_in_by: str = Field(max_length=120)
    title: str = Field(max_length=300)
    publisher: str | None = Field(default=None, max_length=300)
    date: str | None = Field(default=None, max_length=10)
    period_from: str | None = Field(default=None, max_length=10)
    period_to: str | None = Field(default=None, max_length=10)
    case_number: str | None = Field(default=None, max_length=60)
    confidentiality: str = Field(max_length=20)


class DocumentUseRow(Row, table=True):
    """That somebody put a content in for a document: the same file twice is one content with two uses.

    `despite`: why it was kept although it holds a national identity number; None when it holds none.
    """

    __tablename__ = "document_use"

    document: int = Field(primary_key=True, foreign_key="document.id")
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sha256: str = Field(foreign_key="document_content.sha256", max_length=64, index=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    put_in_by: str = Field(max_length=120)
    file_name: str = Field(max_length=255)
    despite: str | None = Field(default=None, max_length=1000)


class DestructionRow(Row, table=True):
    """That a content was destroyed, by whom by role, and why. What was destroyed cannot be put in again."""

    __tablename__ = "destruction"

    sha256: str = Field(primary_key=True, foreign_key="document_content.sha256", max_length=64)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    destroyed_by: str = Field(max_length=120)
    reason: str = Field(max_length=1000)
