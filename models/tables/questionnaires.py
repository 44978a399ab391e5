"""Questionnaires: what is asked, the links handed out, what happened, and the answers as they are written."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field

from models.tables.base import EventRow, Row, UtcDateTime


class QuestionnaireRow(Row, table=True):
    """A questionnaire (`models.questionnaires.Questionnaire`), written once."""

    __tablename__ = "questionnaire"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    holder: str = Field(max_length=20, index=True)
    party: str = Field(max_length=61)
    said_by: str = Field(max_length=20)
    role: str = Field(max_length=300)
    due: dt.date
    questions: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    made_by: str = Field(max_length=300)


class QuestionnaireLinkRow(Row, table=True):
    """A link that was handed out, written once. Of the secret in it only the SHA-256 is kept."""

    __tablename__ = "questionnaire_link"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    questionnaire: int = Field(foreign_key="questionnaire.id", index=True)
    token_sha256: str = Field(max_length=64, unique=True)
    expires: dt.datetime = Field(sa_type=UtcDateTime)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)


class QuestionnaireEventRow(EventRow, table=True):
    """What happened to a questionnaire, written once."""

    __tablename__ = "questionnaire_event"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    questionnaire: int = Field(foreign_key="questionnaire.id", index=True)


class QuestionnaireAnswerRow(Row, table=True):
    """An answer as it is written, changed until the questionnaire is sent in; each change is one version more."""

    __tablename__ = "questionnaire_answer"

    questionnaire: int = Field(
        primary_key=True, foreign_key="questionnaire.id", sa_column_kwargs={"autoincrement": False}
    )
    question: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    version: int
    body: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    saved_at: dt.datetime = Field(sa_type=UtcDateTime)
