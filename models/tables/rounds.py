"""Rounds: what they are and what happened in them, reports, campaigns, and whose an evaluation is. Written once."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, LargeBinary, UniqueConstraint
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class CampaignRow(Row, table=True):
    """A tilsyn of several municipalities from one template (`models.rounds.Campaign`)."""

    __tablename__ = "campaign"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    county: str = Field(max_length=2, index=True)
    title: str = Field(max_length=300)
    template: dict[str, Any] = Field(sa_type=JSON)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
    made_by: str = Field(max_length=300)


class RoundRow(Row, table=True):
    """A round (`models.rounds.Round`)."""

    __tablename__ = "round"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=20)
    municipality: str = Field(max_length=4, index=True)
    county: str = Field(max_length=2, index=True)
    campaign: int | None = Field(default=None, foreign_key="campaign.id", index=True)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)


class RoundEventRow(Row, table=True):
    """Something that was done in a round (`models.rounds.RoundEvent`); numbered without gaps in the round."""

    __tablename__ = "round_event"
    __table_args__ = (UniqueConstraint("round", "number"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    round: int = Field(foreign_key="round.id")
    number: int
    at: dt.datetime = Field(sa_type=UtcDateTime)
    person: int
    by: str = Field(max_length=300)
    role: str = Field(max_length=20)
    side: str = Field(max_length=20)
    act: str = Field(max_length=30)
    subject: str = Field(max_length=100)
    body: dict[str, Any] = Field(sa_type=JSON)


class RoundReportRow(Row, table=True):
    """A report of a round as it was when an event kept it, in one language and one version. Written once.

    `event`: the number of the event in the round; `kind`: as addresses name it (`endelig`); `public`: for everybody
    to see; `name`, `dated`: of its files; `sha256`: of its plain content in JSON; `content`: that JSON, packed by
    zlib.
    """

    __tablename__ = "round_report"
    __table_args__ = (UniqueConstraint("round", "event", "language", "public"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True)
    round: int = Field(foreign_key="round.id")
    event: int
    kind: str = Field(max_length=20)
    language: str = Field(max_length=2)
    public: bool
    name: str = Field(max_length=200)
    dated: dt.date
    sha256: str = Field(max_length=64)
    content: bytes = Field(sa_type=LargeBinary)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)


class EvaluationOwnerRow(Row, table=True):
    """The place that an evaluation belongs to. Without such a row it belongs to the municipality it is about."""

    __tablename__ = "evaluation_owner"

    evaluation: int = Field(primary_key=True, foreign_key="evaluation.id", sa_column_kwargs={"autoincrement": False})
    place: str = Field(max_length=20, index=True)
    made_at: dt.datetime = Field(sa_type=UtcDateTime)
