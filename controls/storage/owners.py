"""Whose the kept things are: the one question that is asked before anything of them is shown. One statement each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, Engine, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.rounds import RoundKind, round_holder
from models.tables import CampaignRow, DocumentRow, EvaluationOwnerRow, EvaluationRow, RoundRow

#: the largest id a database can hold: PostgreSQL's integer
_MAX_ID = 2**31 - 1


class Tilsyn(NamedTuple):
    """A tilsyn: its id, the number of the municipality, and the county (two digits) whose Statsforvalter's it is."""

    number: int
    municipality: str
    county: str

    @property
    def holder(self) -> str:
        """The holder of evidence that it is."""
        return round_holder(self.number)


#: the place that an evaluation belongs to, in a query that `owned` joined
PLACE: ColumnElement[str] = func.coalesce(col(EvaluationOwnerRow.place), col(EvaluationRow.municipality))
#: what joins an evaluation with the place it belongs to
OWNED: ColumnElement[bool] = col(EvaluationOwnerRow.evaluation) == col(EvaluationRow.id)


def tilsyn(engine: Engine, numbers: Iterable[int]) -> tuple[Tilsyn, ...]:
    """The tilsyn with these ids, by id; rounds of another kind are none."""
    return _tilsyn(engine, col(RoundRow.id).in_([number for number in numbers if 0 < number <= _MAX_ID]))


def tilsyn_of_counties(engine: Engine, counties: Iterable[str]) -> tuple[Tilsyn, ...]:
    """The tilsyn of the Statsforvalter of these counties (two digits), by id."""
    return _tilsyn(engine, col(RoundRow.county).in_(sorted(counties)))


def _tilsyn(engine: Engine, which: ColumnElement[bool]) -> tuple[Tilsyn, ...]:
    row = RoundRow
    query = select(col(row.id), col(row.municipality), col(row.county)).where(
        which, col(row.kind) == RoundKind.TILSYN.value
    )
    with Session(engine) as session:
        return tuple(Tilsyn._make(found) for found in session.execute(query.order_by(col(row.id))))


def place_of_evaluation(engine: Engine, number: int) -> str | None:
    """The place that the evaluation with this id belongs to; None when there is none."""
    query = (
        select(PLACE)
        .select_from(EvaluationRow)
        .join(EvaluationOwnerRow, OWNED, isouter=True)
        .where(col(EvaluationRow.id) == min(number, _MAX_ID))
    )
    with Session(engine) as session:
        return session.scalar(query)


def holder_of_document(engine: Engine, number: int) -> str | None:
    """Who holds the document with this id; None when there is none."""
    with Session(engine) as session:
        return session.scalar(select(col(DocumentRow.holder)).where(col(DocumentRow.id) == min(number, _MAX_ID)))


def sides_of_round(engine: Engine, number: int) -> tuple[str, str] | None:
    """The municipality that the round with this id is of, and its county (empty for a self-audit); None: no round."""
    query = select(col(RoundRow.municipality), col(RoundRow.county)).where(col(RoundRow.id) == min(number, _MAX_ID))
    with Session(engine) as session:
        found = session.execute(query).one_or_none()
    return None if found is None else (found[0], found[1])


def county_of_campaign(engine: Engine, number: int) -> str | None:
    """The county whose Statsforvalter's campaign it is that has this id; None when there is none."""
    with Session(engine) as session:
        return session.scalar(select(col(CampaignRow.county)).where(col(CampaignRow.id) == min(number, _MAX_ID)))
