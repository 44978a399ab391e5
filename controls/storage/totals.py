"""How much is stored, in one question to the database."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.tables import EvaluationRow


class Totals(NamedTuple):
    """How many evaluations are stored, of how many municipalities, and when the last one was (aware, in UTC).

    `latest` is None when there are none.
    """

    evaluations: int
    municipalities: int
    latest: datetime | None


def totals(engine: Engine) -> Totals:
    """What is stored in all. Takes one SQL statement."""
    row = EvaluationRow
    query = select(
        func.count(col(row.id)), func.count(col(row.municipality).distinct()), func.max(col(row.created_at))
    )
    with Session(engine) as session:
        return Totals._make(session.execute(query).one())
