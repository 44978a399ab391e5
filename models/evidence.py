"""Evidence as it comes in: the exchange format `tilsynsklar-evidence/1`.

Unknown keys are refused; dates are plain dates (both ends of a period inclusive). `rules.evidence_file` reads
files into these models and says where a mistake stands.
"""

from __future__ import annotations

import datetime as dt
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from models.law import FactId, ObligationId, Part
from models.words import (
    Group,
    JudgementKind,
    Mode,
    Outcome,
    ProviderModel,
    SaidBy,
    ServicePart,
    ShownBy,
    StatementCertainty,
)

Name = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=5000, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$")]
PartialDate = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Scope = Annotated[str, StringConstraints(pattern=r"^[A-ZÆØÅ]{2,5}(-[0-9A-Za-z]+)*$")]

FORMAT: Final = "tilsynsklar-evidence/1"
MUNICIPALITY = "municipality"
#: what stands for a figure that is withheld because it is small: neither 0 nor missing, and never a number
SUPPRESSED = ".."
#: counts from 1 to this say something about single persons, and are marked so that they can be withheld
SMALL_COUNT = 3


class Subject(Part):
    """The municipality: a four-digit number valid on the evaluation date, as text, and its name."""

    municipality: str = Field(pattern=r"^\d{4}$")
    name: Name


class Provider(Part):
    """Who runs which parts of the service, for which groups, how it is organised, and since when.

    A provider's evidence counts for its own parts and groups only. A `district` is a part of the municipality.
    """

    id: Key
    name: Name
    model: ProviderModel
    from_: date | None = Field(default=None, alias="from")
    to: date | None = None
    covers: tuple[ServicePart, ...] = Field(default=(ServicePart.ALL,), min_length=1)
    groups: tuple[Group, ...] = Field(default=(Group.ALL,), min_length=1)


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
    """What was asked for, from whom, by when, and whether it came; `obligations` says what it bears on.

    `asked_by` is None where the authority asked. `came`: the day it came, where that is known; `due_first`: the day
    it was to come at first, when that was moved; `reminded`: the days of reminders; `documents`: what came.
    """

    id: Key
    what: Name
    asked: date
    due: date
    produced: bool
    of: Name | None = None
    obligations: tuple[Scope, ...] = ()
    asked_by: Literal[SaidBy.MUNICIPALITY] | None = None
    came: date | None = None
    due_first: date | None = None
    reminded: tuple[date, ...] | None = None
    documents: tuple[Key, ...] | None = None

    def unanswered(self, on: dt.date) -> bool:
        """Whether it was to come before the day `on`, and had not come on it."""
        return self.due < on and (not self.produced or (self.came is not None and self.came > on))


class PassageRef(Part):
    """A place in a document, with the words if they are quoted.

    `passage`: the id of the passage (`models.documents.Passage`), where the document was read.
    """

    document: Key
    locator: Name | None = None
    quote: Prose | None = None
    passage: str | None = Field(
        default=None,
        pattern=r"^[0-9a-f]{64}:[A-Za-z0-9.+_-]{1,60}:s[0-9]{1,6}-a[0-9]{1,6}-[0-9]{1,9}-[0-9]{1,9}$",
    )


class Figure(Part):
    """Where a published figure comes from: whose it is, in which table, for which year."""

    publisher: Name
    table: Name | None = None
    year: int = Field(ge=1900, le=2200)


class Sample(Part):
    """A sample of case files, as anonymous counts only.

    `drawn` files out of `of` (None: not known how many), from the period `from`..`to` (both inclusive). In `found`
    of them it was so: yes for a yes/no fact; for a number, what it counts was there; for others, as the value says.
    """

    drawn: int = Field(ge=0)
    of: int | None = Field(default=None, ge=0)
    from_: date = Field(alias="from")
    to: date
    found: int = Field(ge=0)

    @property
    def small(self) -> bool:
        """Whether a count, or what a count leaves of the others, is so small that it points to single persons."""
        return any(1 <= count <= SMALL_COUNT for count in (self.drawn, self.found, self.drawn - self.found))


class Withdrawal(Part):
    """That a statement was taken back: when, by whom by role, and why."""

    on: date
    by: Name
    reason: Prose


class Statement(Part):
    """Someone's claim that a fact has a value, for somebody, over a period, with a source.

    The value of a number can be `SUPPRESSED`. One that was `withdrawn` stays in the file and says nothing any more.
    """

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
    figure: Figure | None = None
    sample: Sample | None = None
    note: Prose | None = None
    withdrawn: Withdrawal | None = None


class Reliance(Part):
    """That a person decided which of contradicting statements to rely on, and why.

    `rely_on`, `set_aside`: ids of statements; those set aside say nothing any more.
    """

    rely_on: tuple[Key, ...] = Field(min_length=1)
    set_aside: tuple[Key, ...] = Field(min_length=1)
    by: Name
    on: date
    reason: Prose


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
    #: None rather than empty, so that a file without any has the digest it always had
    reliances: tuple[Reliance, ...] | None = None

    @property
    def not_relied_on(self) -> frozenset[str]:
        """The ids of the statements that a person set aside for others."""
        return frozenset(name for reliance in self.reliances or () for name in reliance.set_aside)
