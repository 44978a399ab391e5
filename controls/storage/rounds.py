"""Rounds and campaigns in the database: written once, with events that are added to them.

Every question takes a fixed number of SQL statements, however many events there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Engine, func, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.engine import WRITES
from models.rounds import Campaign, ControlForm, Notice, Plan, Round, RoundEvent, RoundKind
from models.tables import CampaignRow, RoundEventRow, RoundRow

#: the largest id a database can hold: PostgreSQL's integer
_MAX_ID = 2**31 - 1


class NewRound(NamedTuple):
    """A round that is to be begun, with what happens at once; their numbers are those of their order."""

    kind: RoundKind
    municipality: str
    county: str
    events: Sequence[RoundEvent]


class Held(NamedTuple):
    """A round with its events, oldest first."""

    round: Round
    events: tuple[RoundEvent, ...]


class Stamp(NamedTuple):
    """A round with the number of its newest event, which says whether anything happened in it since; 0 before any."""

    round: Round
    newest: int


class Rounds:
    """The rounds of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date (`controls.storage.open_store` sees to that)."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    # --- writing ---

    def begin(self, new: NewRound, at: datetime) -> int:
        """Keep a new round; its id."""
        with Session(self._writing) as session, session.begin():
            return self._begin(session, new, None, at)

    def begin_campaign(self, campaign: Campaign, rounds: Iterable[NewRound]) -> tuple[int, tuple[int, ...]]:
        """Keep a campaign and its rounds, all or none; its id and theirs. `campaign.id` is not used."""
        with Session(self._writing) as session, session.begin():
            row = CampaignRow(
                county=campaign.county,
                title=campaign.title,
                template={
                    "plan": campaign.plan.model_dump(mode="json", by_alias=True),
                    "form": campaign.form.model_dump(mode="json", by_alias=True),
                    "notice": campaign.notice.model_dump(mode="json", by_alias=True),
                },
                made_at=campaign.made_at,
                made_by=campaign.made_by,
            )
            session.add(row)
            session.flush()
            number = row.id or 0
            return number, tuple(self._begin(session, new, number, campaign.made_at) for new in rounds)

    def _begin(self, session: Session, new: NewRound, campaign: int | None, at: datetime) -> int:
        row = RoundRow(
            kind=new.kind.value, municipality=new.municipality, county=new.county, campaign=campaign, made_at=at
        )
        session.add(row)
        session.flush()
        if row.id is None:
            raise AssertionError("the database gave no id")
        session.add_all(_event_row(row.id, event) for event in new.events)
        session.flush()
        return row.id

    def add(
        self, number: int, make: Callable[[Session, Held], Iterable[RoundEvent]]
    ) -> tuple[Held, tuple[RoundEvent, ...]]:
        """Let something happen in the round with the id `number`, all or none, one writer at a time.

        `make`: is given the transaction and the round as it stands, and gives the events to add; what it raises
        leaves everything as it was. Returns the round as it stood, and what was added. Raises KeyError when there is
        no such round.
        """
        with Session(self._writing) as session, session.begin():
            held = self._held(session, number)
            if held is None:
                raise KeyError(number)
            events = tuple(make(session, held))
            session.add_all(_event_row(number, event) for event in events)
            session.flush()
        return held, events

    def add_to_all(
        self, numbers: Iterable[int], make: Callable[[Session, Held], Iterable[RoundEvent]]
    ) -> tuple[tuple[Held, tuple[RoundEvent, ...]], ...]:
        """As `add`, in several rounds and in one transaction: everywhere or nowhere. The rounds oldest first."""
        wanted = frozenset(numbers)
        found = []
        with Session(self._writing) as session, session.begin():
            held = self._read(session, col(RoundRow.id).in_(sorted(wanted)))
            if missing := wanted - {one.round.id for one in held}:
                raise KeyError(min(missing))
            for one in held:
                events = tuple(make(session, one))
                session.add_all(_event_row(one.round.id, event) for event in events)
                found.append((one, events))
            session.flush()
        return tuple(found)

    # --- reading ---

    def get(self, number: int) -> Held | None:
        """The round with the id `number`; None when there is none."""
        with Session(self._engine) as session:
            return self._held(session, number)

    def _held(self, session: Session, number: int) -> Held | None:
        row = session.get(RoundRow, number) if 0 < number <= _MAX_ID else None
        if row is None:
            return None
        query = select(RoundEventRow).where(col(RoundEventRow.round) == number)
        events = session.scalars(query.order_by(col(RoundEventRow.number)))
        return Held(round_of(row), tuple(_event(event) for event in events))

    def rounds(
        self,
        *,
        municipalities: Iterable[str] = (),
        counties: Iterable[str] = (),
        campaign: int | None = None,
    ) -> tuple[Held, ...]:
        """The rounds of these municipalities, and the tilsyn of these counties, oldest first.

        `campaign`: only those of the campaign with this id. Nothing named: none.
        """
        row = RoundRow
        which: list[ColumnElement[bool]] = [
            or_(col(row.municipality).in_(list(municipalities)), col(row.county).in_([*counties] or [None]))
        ]
        if campaign is not None:
            which.append(col(row.campaign) == campaign)
        return self._those(*which)

    def _those(self, *which: ColumnElement[bool]) -> tuple[Held, ...]:
        with Session(self._engine) as session:
            return self._read(session, *which)

    @staticmethod
    def _read(session: Session, *which: ColumnElement[bool]) -> tuple[Held, ...]:
        row, event = RoundRow, RoundEventRow
        rows = session.scalars(select(row).where(*which).order_by(col(row.id))).all()
        ids = select(col(row.id)).where(*which)
        query = select(event).where(col(event.round).in_(ids)).order_by(col(event.round), col(event.number))
        found: dict[int, list[RoundEvent]] = {}
        for one in session.scalars(query):
            found.setdefault(one.round, []).append(_event(one))
        return tuple(Held(round_of(one), tuple(found.get(one.id or 0, ()))) for one in rows)

    def stamps(self, counties: Iterable[str] | None = None) -> tuple[Stamp, ...]:
        """The rounds without what happened in them, oldest first. `counties`: only the tilsyn of these."""
        row, event = RoundRow, RoundEventRow
        query = select(row, func.max(col(event.number))).join(event, col(event.round) == col(row.id), isouter=True)
        if counties is not None:
            query = query.where(col(row.county).in_([*counties] or [None]))
        with Session(self._engine) as session:
            found = session.execute(query.group_by(col(row.id)).order_by(col(row.id))).all()
        return tuple(Stamp(round_of(one), number or 0) for one, number in found)

    def those(self, numbers: Iterable[int]) -> tuple[Held, ...]:
        """The rounds with these ids, oldest first."""
        return self._those(col(RoundRow.id).in_(list(numbers)))

    def all_outcomes(self) -> tuple[Held, ...]:
        """Every round there is, for figures that name nobody."""
        return self._those()

    def campaign(self, number: int) -> Campaign | None:
        """The campaign with the id `number`; None when there is none."""
        with Session(self._engine) as session:
            row = session.get(CampaignRow, number) if 0 < number <= _MAX_ID else None
        return None if row is None else _campaign(row)

    def campaigns(self, counties: Iterable[str]) -> tuple[Campaign, ...]:
        """The campaigns of these counties, newest first."""
        row = CampaignRow
        query = select(row).where(col(row.county).in_(list(counties))).order_by(col(row.id).desc())
        with Session(self._engine) as session:
            return tuple(_campaign(one) for one in session.scalars(query))

    def newest_number(self, number: int) -> int:
        """The number of the newest event in a round; 0 where there is none."""
        query = select(func.max(col(RoundEventRow.number))).where(col(RoundEventRow.round) == number)
        with Session(self._engine) as session:
            return session.scalar(query) or 0


def _event_row(number: int, event: RoundEvent) -> RoundEventRow:
    told = event.model_dump(mode="json", exclude={"at"})
    return RoundEventRow(round=number, at=event.at, **told)


def _event(row: RoundEventRow) -> RoundEvent:
    names = ("number", "at", "person", "by", "role", "side", "act", "subject", "body")
    return RoundEvent.model_validate({name: getattr(row, name) for name in names})


def round_of(row: RoundRow) -> Round:
    """A round from its row."""
    return Round(
        id=row.id or 0,
        kind=RoundKind(row.kind),
        municipality=row.municipality,
        county=row.county,
        campaign=row.campaign,
        made_at=row.made_at,
    )


def _campaign(row: CampaignRow) -> Campaign:
    return Campaign(
        id=row.id or 0,
        county=row.county,
        title=row.title,
        plan=Plan.model_validate(row.template["plan"]),
        form=ControlForm.model_validate(row.template["form"]),
        notice=Notice.model_validate(row.template["notice"]),
        made_at=row.made_at,
        made_by=row.made_by,
    )
