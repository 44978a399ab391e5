"""How much is stored, in one question to the database."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.owners import OWNED, PLACE
from models.tables import EvaluationOwnerRow, EvaluationRow


class Totals(NamedTuple):
    """How many evaluations are stored, of how many municipalities, and when the last one was (aware, in UTC).

    `latest` is None when there are none.
    """

    evaluations: int
    municipalities: int
    latest: datetime | None


def totals(engine: Engine, places: Collection[str] | None = None) -> Totals:
    """What is stored in all, of that which belongs to `places` (None: everything). Takes one SQL statement."""
    row = EvaluationRow
    query = select(
        func.count(col(row.id)), func.count(col(row.municipality).distinct()), func.max(col(row.created_at))
    )
    if places is not None:
        query = query.join(EvaluationOwnerRow, OWNED, isouter=True).where(PLACE.in_(sorted(places)))
    with Session(engine) as session:
        return Totals._make(session.execute(query).one())
