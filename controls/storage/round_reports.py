"""Reports of rounds as they were kept: written once, with the event that keeps them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Final, NamedTuple, Protocol

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.rounds import Held
from models.rounds import Act, Round, RoundEvent
from models.tables import RoundReportRow
from models.words import Language

#: what a database cannot hold as a number
_MAX_ID: Final = 2**31 - 1


class Version(NamedTuple):
    """Which of the versions of a report: its language, and whether it is the one that everybody may see."""

    language: Language
    public: bool = False

    @property
    def key(self) -> str:
        """Its name in an event: `nn`, `nn-public`."""
        return f"{self.language.value}-public" if self.public else self.language.value


class KeptReport(NamedTuple):
    """A version of a report as it was kept.

    `event`: the number of the event that kept it; `name`, `dated`: of its files; `sha256`: of `content`, which is its
    plain content as JSON in UTF-8.
    """

    event: int
    kind: str
    version: Version
    name: str
    dated: date
    sha256: str
    content: bytes


class Edition(NamedTuple):
    """That a report was kept: by which event, and when."""

    event: int
    at: datetime


class NotPreparedError(Exception):
    """An event keeps a report, and the report has to be made from the round as it stands, before it is written."""

    def __init__(self, held: Held, event: RoundEvent) -> None:
        """`held`: the round as it stands; `event`: what is going to happen, without what is said of the report."""
        super().__init__(event.number)
        self.held = held
        self.event = event


class Keeping(Protocol):
    """What makes the reports that events keep."""

    def keeps(self, round_: Round, act: Act) -> bool:
        """Whether an act in a round keeps a report."""

    def prepared(self, held: Held, event: RoundEvent) -> tuple[KeptReport, ...]:
        """The versions of the report that an event keeps, made from the round as it stands."""


def kept_by(event: RoundEvent, reports: Iterable[KeptReport]) -> RoundEvent:
    """An event with what it says of the reports that it keeps: the SHA-256 of each, and which of them counts."""
    versions = {report.version.key: report.sha256 for report in reports}
    body = event.body | {"versions": versions}
    if "language" in body:
        body["digest"] = versions[body["language"]]
    return event.model_copy(update={"body": body})


class KeptReports:
    """The kept reports of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date."""
        self._engine = engine

    @staticmethod
    def add_within(session: Session, round_: int, reports: Iterable[KeptReport], at: datetime) -> None:
        """Keep reports of the round with an id, in a transaction of somebody else's."""
        session.add_all(
            RoundReportRow(
                round=round_,
                event=report.event,
                kind=report.kind,
                language=report.version.language.value,
                public=report.version.public,
                name=report.name,
                dated=report.dated,
                sha256=report.sha256,
                content=zlib.compress(report.content),
                made_at=at,
            )
            for report in reports
        )

    def editions(self, round_: int, kind: str) -> tuple[Edition, ...]:
        """When a report of the round with an id was kept, oldest first."""
        row = RoundReportRow
        query = select(col(row.event), col(row.made_at)).where(col(row.round) == round_, col(row.kind) == kind)
        with Session(self._engine) as session:
            return tuple(sorted({Edition(event, at) for event, at in session.execute(query)}))

    def of_event(self, round_: int, event: int) -> dict[Version, KeptReport]:
        """The versions that an event of a round kept; empty where it kept none."""
        row = RoundReportRow
        if not 0 < event <= _MAX_ID:
            return {}
        query = select(row).where(col(row.round) == round_, col(row.event) == event)
        with Session(self._engine) as session:
            found = [_kept(one) for one in session.scalars(query)]
        return {one.version: one for one in found}

    def of_round(self, round_: int) -> tuple[KeptReport, ...]:
        """Everything that was kept of the round with an id, in the order of the events, languages and versions."""
        row = RoundReportRow
        query = select(row).where(col(row.round) == round_).order_by(col(row.event), col(row.id))
        with Session(self._engine) as session:
            return tuple(_kept(one) for one in session.scalars(query))


def _kept(row: RoundReportRow) -> KeptReport:
    version = Version(Language(row.language), row.public)
    try:
        content = zlib.decompress(row.content)
    except zlib.error:
        # somebody changed it behind the program's back; its SHA-256 does not fit either
        content = b""
    return KeptReport(row.event, row.kind, version, row.name, row.dated, row.sha256, content)
