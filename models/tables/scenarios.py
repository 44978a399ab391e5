"""How the law's own scenarios went the last time they were run on a set of rules."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import JSON, Column, UniqueConstraint
from sqlmodel import Field

from models.tables.base import Row, UtcDateTime


class ScenarioRunRow(Row, table=True):
    """The latest result of one scenario on one set of rules.

    `line` is counted from 1 in the feature file; `error` is empty when the scenario holds; `rule_hash` is the
    SHA-256 of the rule file that the obligation stands in. `reached` holds what the scenario reaches of its
    obligation, as rows of obligation, version, kind and name; None where that was not noted.
    """

    __tablename__ = "scenario_run"
    __table_args__ = (UniqueConstraint("rule_set", "feature", "line"),)

    id: int | None = Field(default=None, primary_key=True)
    rule_set: str = Field(foreign_key="rule_set.digest", max_length=64)
    obligation: str = Field(max_length=64)
    feature: str = Field(max_length=255)
    rule: str
    name: str
    line: int
    passed: bool
    error: str
    rule_hash: str = Field(max_length=64)
    ran_at: dt.datetime = Field(sa_type=UtcDateTime)
    reached: list[list[str]] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
