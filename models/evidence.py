"""Evidence as it comes in: the exchange format `tilsynsklar-evidence/1`.

Unknown keys are refused; dates are plain dates (both ends of a period inclusive). `rules.evidence_file` reads
files into these models and says where a mistake stands.
"""

from __future__ import annotations

import datetime as dt
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from models.law import FactId, ObligationId, Part
from models.words import (
    Group,
    JudgementKind,
    Mode,
    Outcome,
    ProviderModel,
    SaidBy,
    ShownBy,
    StatementCertainty,
)

Name = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=5000, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$")]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Scope = Annotated[str, StringConstraints(pattern=r"^[A-ZÆØÅ]{2,5}(-[0-9A-Za-z]+)+$")]

FORMAT = "tilsynsklar-evidence/1"
MUNICIPALITY = "municipality"


class Subject(Part):
    """The municipality: a four-digit number valid on the evaluation date, as text, and its name."""

    municipality: str = Field(pattern=r"^\d{4}$")
    name: Name


class Provider(Part):
    """Who runs which part of the service, how it is organised, and since when."""

    id: Key
    name: Name
    model: ProviderModel
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    covers: tuple[Name, ...] = ()


class Document(Part):
    """A document the statements rest on. `date` may be a year or a month where the day is unknown."""

    id: Key
    title: Name
    date: PartialDate
    publisher: Name | None = None
    url: str | None = Field(default=None, pattern=r"^https?://", max_length=2000)
    sha256: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    note: Prose | None = None

    def earliest(self) -> dt.date:
        """The first day the document can be from (age is counted from it)."""
        parts = [int(part) for part in self.date.split("-")]
        return dt.date(parts[0], *([*parts[1:], 1, 1])[:2])


class Request(Part):
    """What was asked for, from whom, by when, and whether it came; `obligations` says what it bears on."""

    id: Key
    what: Name
    asked: date
    due: date
    produced: bool
    of: Name | None = None
    obligations: tuple[Scope, ...] = ()


class PassageRef(Part):
    """A place in a document, with the words if they are quoted."""

    document: Key
    locator: Name | None = None
    quote: Prose | None = None


class Statement(Part):
    """Someone's claim that a fact has a value, for somebody, over a period, with a source."""

    id: Key
    fact: FactId
    value: bool | int | str
    about: Key
    said_by: SaidBy
    group: Group
    mode: Mode
    shown_by: ShownBy
    certainty: StatementCertainty
    from_: date = Field(alias="from")
    to: date | None = None
    source: PassageRef
    note: Prose | None = None


class Judgement(Part):
    """What a person decided on an obligation, or what an authority concluded or gave notice of."""

    obligation: ObligationId
    group: Group
    outcome: Literal[Outcome.MET, Outcome.BROKEN]
    kind: JudgementKind
    by: Name
    on: date
    reason: Prose | None = None
    valid_to: date | None = None
    certainty: StatementCertainty = StatementCertainty.CERTAIN
    source: PassageRef | None = None


class NotExamined(Part):
    """What was left outside an examination, and why."""

    obligation: Scope
    reason: Prose


class Evidence(Part):
    """A whole evidence file."""

    format: Literal["tilsynsklar-evidence/1"]
    on: date | None = None
    subject: Subject
    note: Prose | None = None
    providers: tuple[Provider, ...] = ()
    documents: tuple[Document, ...] = ()
    requests: tuple[Request, ...] = ()
    statements: tuple[Statement, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    not_examined: tuple[NotExamined, ...] = ()
