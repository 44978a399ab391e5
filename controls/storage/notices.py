"""Notices in the database: made once for each event, and sent by one at a time, however many processes send.

Whoever sends claims notices first, under the lock of writers, and nobody else claims them until they are given back
or the claim has run out: of a process that died. Every question takes a fixed number of SQL statements.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from pydantic_core import from_json
from sqlalchemy import ColumnElement, Engine, Text, and_, cast, func, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.days import norwegian_day
from controls.storage.engine import WRITES
from controls.storage.rounds import Held, round_of
from models.notices import NewNotice, Notice, Passage, Unanswered, Waits
from models.questionnaires import HappenedKind
from models.rounds import OVER, Act, Phase, RoundEvent
from models.tables import (
    NoticeReadingRow,
    NoticeRow,
    QuestionnaireEventRow,
    QuestionnaireRow,
    RoundEventRow,
    RoundRow,
)

#: how long a claim holds; one mail takes seconds
LEASE: Final = timedelta(minutes=10)
#: how many events are gone through together
BATCH: Final = 200
_ONLY = 1
_FIELDS: Final = ("number", "at", "person", "by", "role", "side", "act", "subject")
#: the acts with which a round is over
_ENDS: Final = {Phase.CLOSED: Act.CLOSED, Phase.CANCELLED: Act.CANCELLED}


class Unread(NamedTuple):
    """Events of rounds that no notices were made of yet.

    `newest`: the number by which they are marked as gone through; `rounds`: each with all its events; `numbers`: by
    round, the numbers of the events that are unread.
    """

    newest: int
    rounds: tuple[Held, ...]
    numbers: Mapping[int, frozenset[int]]


class Claimed(NamedTuple):
    """Notices that only the one with this claim may send."""

    claim: str
    notices: tuple[Notice, ...]


class Tallied(NamedTuple):
    """How many notices there are of each passage, and what was in the way of those that wait, by code."""

    passages: Mapping[Passage, int]
    problems: Mapping[str, int]


class Notices:
    """The notices of a database. Safe to share between threads and processes."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    # --- rounds ---

    def open_rounds(self, municipalities: Collection[str] = (), counties: Collection[str] = ()) -> tuple[Held, ...]:
        """The rounds of these municipalities, and the tilsyn of these counties, that are not over; oldest first."""
        row = RoundRow
        concerns = or_(
            col(row.municipality).in_(list(municipalities)),
            and_(col(row.county) != "", col(row.county).in_(list(counties))),
        )
        return self._rounds(concerns, self._going_on())

    def every_open_round(self) -> tuple[Held, ...]:
        """Every round that is not over, oldest first."""
        return self._rounds(self._going_on())

    @staticmethod
    def _going_on() -> ColumnElement[bool]:
        over = select(col(RoundEventRow.round)).where(
            col(RoundEventRow.act).in_([_ENDS[phase].value for phase in OVER])
        )
        return col(RoundRow.id).not_in(over)

    def _rounds(self, *which: ColumnElement[bool]) -> tuple[Held, ...]:
        row, event = RoundRow, RoundEventRow
        ids = select(col(row.id)).where(*which)
        # columns and not rows: a person can have thousands of events
        columns = [col(getattr(event, name)) for name in ("round", *_FIELDS)]
        # and their bodies as text, which is read many times faster here than by the database's driver
        asked = (
            select(*columns, cast(col(event.body), Text))
            .where(col(event.round).in_(ids))
            .order_by(col(event.round), col(event.number))
        )
        with Session(self._engine) as session:
            rows = session.scalars(select(row).where(*which).order_by(col(row.id))).all()
            found: dict[int, list[RoundEvent]] = {}
            for number, *told in session.execute(asked):
                found.setdefault(number, []).append(_event(told))
        return tuple(Held(round_of(one), tuple(found.get(one.id or 0, ()))) for one in rows)

    def unread(self, since: datetime) -> Unread | None:
        """The oldest events that no notices were made of, at most BATCH; None when there are none.

        `since`: older ones are passed over, so that nobody is told of what is long past.
        """
        event = RoundEventRow
        with Session(self._engine) as session:
            reading = session.get(NoticeReadingRow, _ONLY)
            after = reading.event if reading else 0
            new = session.execute(
                select(col(event.id), col(event.round), col(event.number), col(event.at))
                .where(col(event.id) > after)
                .order_by(col(event.id))
                .limit(BATCH)
            ).all()
        if not new:
            return None
        numbers: dict[int, set[int]] = {}
        for _, round_, number, at in new:
            if at >= since:
                numbers.setdefault(round_, set()).add(number)
        rounds = self._rounds(col(RoundRow.id).in_(list(numbers))) if numbers else ()
        newest = max(one[0] or 0 for one in new)
        return Unread(newest, rounds, {round_: frozenset(found) for round_, found in numbers.items()})

    # --- questionnaires ---

    def unanswered(self, holders: Collection[str]) -> tuple[Unanswered, ...]:
        """The questionnaires of these holders that nobody has sent in, in the order in which they were made."""
        row, event = QuestionnaireRow, QuestionnaireEventRow
        turns = [HappenedKind.SENT_IN.value, HappenedKind.REOPENED.value]
        last = (
            select(col(event.kind))
            .where(col(event.questionnaire) == col(row.id), col(event.kind).in_(turns))
            .order_by(col(event.id).desc())
            .limit(1)
            .scalar_subquery()
        )
        asked = select(row).where(
            col(row.holder).in_(list(holders)), or_(last.is_(None), last != HappenedKind.SENT_IN.value)
        )
        with Session(self._engine) as session:
            rows = session.scalars(asked.order_by(col(row.id))).all()
        return tuple(
            Unanswered(one.id or 0, one.holder, one.role, one.due, norwegian_day(one.made_at)) for one in rows
        )

    # --- making ---

    def add(self, notices: Iterable[NewNotice], now: datetime, *, read: int = 0) -> int:
        """Keep the notices that are not there yet; how many those were.

        `read`: the newest event that was gone through for them. All or none.
        """
        wanted = {(one.account, one.key): one for one in notices}
        row = NoticeRow
        with Session(self._writing) as session, session.begin():
            there = {
                (account, key)
                for account, key in session.execute(
                    select(col(row.account), col(row.key)).where(col(row.key).in_({key for _, key in wanted}))
                )
            }
            new = [one for place, one in wanted.items() if place not in there]
            session.add_all(
                row(
                    account=one.account, key=one.key, waits=one.waits.value, path=one.path, made_at=now,
                    passage=Passage.WAITING.value, next_at=now,
                )
                for one in new
            )  # fmt: skip
            if read:
                reading = session.get(NoticeReadingRow, _ONLY)
                if reading is None:
                    session.add(NoticeReadingRow(id=_ONLY, event=read))
                else:
                    reading.event = max(reading.event, read)
        return len(new)

    # --- sending ---

    def claim(self, now: datetime, limit: int) -> Claimed:
        """Claim notices that are to be sent now, at most `limit`, those to one account together."""
        row, claim = NoticeRow, secrets.token_hex(16)
        free = or_(col(row.claimed_until).is_(None), col(row.claimed_until) <= now)
        with Session(self._writing) as session, session.begin():
            rows = session.scalars(
                select(row)
                .where(col(row.passage) == Passage.WAITING.value, col(row.next_at) <= now, free)
                .order_by(col(row.account), col(row.id))
                .limit(limit)
            ).all()
            found = tuple(_notice(one) for one in rows)
            for one in rows:
                one.claim, one.claimed_until = claim, now + LEASE
        return Claimed(claim, found)

    def give_back(
        self,
        claim: str,
        numbers: Sequence[int],
        passage: Passage,
        now: datetime,
        *,
        problem: str | None = None,
        attempts: int | None = None,
        next_at: datetime | None = None,
    ) -> int:
        """Say what became of notices that were claimed; how many were still claimed by this claim.

        `attempts`, `next_at`: of those that wait to be sent again.
        """
        row = NoticeRow
        new: dict[str, object] = {"passage": passage.value, "problem": problem, "claim": None, "claimed_until": None}
        if passage is Passage.SENT:
            new["sent_at"] = now
        if attempts is not None:
            new["attempts"] = attempts
        if next_at is not None:
            new["next_at"] = next_at
        with Session(self._writing) as session, session.begin():
            done = session.execute(
                update(row).where(col(row.claim) == claim, col(row.id).in_(list(numbers))).values(**new).returning(
                    col(row.id)
                )
            )  # fmt: skip
            return len(done.all())

    # --- looking ---

    def tally(self) -> Tallied:
        """How many there are of each passage, and what is in the way of those that wait."""
        row = NoticeRow
        asked = select(col(row.passage), col(row.problem), func.count()).group_by(col(row.passage), col(row.problem))
        passages: Counter[Passage] = Counter()
        problems: Counter[str] = Counter()
        with Session(self._engine) as session:
            for passage, problem, count in session.execute(asked):
                passages[Passage(passage)] += count
                if problem is not None and passage == Passage.WAITING.value:
                    problems[problem] += count
        return Tallied({one: passages[one] for one in Passage}, dict(problems))

    def of(self, account: int) -> tuple[Notice, ...]:
        """The notices to an account, oldest first."""
        row = NoticeRow
        with Session(self._engine) as session:
            rows = session.scalars(select(row).where(col(row.account) == account).order_by(col(row.id))).all()
        return tuple(_notice(one) for one in rows)


def _notice(row: NoticeRow) -> Notice:
    return Notice(
        id=row.id or 0,
        account=row.account,
        key=row.key,
        waits=Waits(row.waits),
        path=row.path,
        made_at=row.made_at,
        passage=Passage(row.passage),
        attempts=row.attempts,
    )


def _event(told: Sequence[object]) -> RoundEvent:
    *fields, body = told
    return RoundEvent.model_validate({**dict(zip(_FIELDS, fields, strict=True)), "body": from_json(str(body))})
