"""Evaluations as they were made: evidence, receipt and findings, whole."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import JSON, LargeBinary, UniqueConstraint
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class EvaluationRow(Row, table=True):
    """One evaluation with everything it rested on.

    `on_date` is the evaluation date, `created_at` the moment it was stored. `evidence` holds the bytes of the
    file as it came in. `receipt` and `findings` are the plain form of `controls.record`: codes and ids, no
    prose. `counts` holds how many findings have each outcome. The same evidence on the same rules and date
    with the same findings is stored once for each place it belongs to: `findings_digest` is that of the findings, or,
    where the evaluation is another place's than the municipality's, that of the place and it.
    """

    __tablename__ = "evaluation"
    __table_args__ = (
        UniqueConstraint("evidence_sha256", "rule_set", "on_date", "findings_digest"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    municipality: str = Field(max_length=4, index=True)
    name: str = Field(max_length=300)
    on_date: dt.date
    evidence_file: str = Field(max_length=255)
    evidence: bytes = Field(sa_type=LargeBinary)
    evidence_sha256: str = Field(max_length=64)
    statements_sha256: str = Field(max_length=64)
    rule_set: str = Field(foreign_key="rule_set.digest", max_length=64, index=True)
    findings_digest: str = Field(max_length=64)
    receipt: dict[str, Any] = Field(sa_type=JSON)
    findings: list[dict[str, Any]] = Field(sa_type=JSON)
    counts: dict[str, int] = Field(sa_type=JSON)
