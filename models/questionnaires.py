"""Questionnaires: control questions that somebody is asked by a link, and what they answer. No I/O."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pydantic import Field, field_validator

from models.documents import Holder, Line, Noun
from models.evidence import Key
from models.law import FactId, ObligationId, Texts
from models.words import Group, Mode, SaidBy

#: questions in one questionnaire, and the length of a note; more is not answered on a phone
MOST_QUESTIONS, LONGEST_NOTE = 120, 1000
#: the party of a questionnaire that goes to a centre with which the municipality has no agreement here
CENTRE = "centre"
_PARTIAL = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class Asked(Noun):
    """A control question as it is put, in words that do not change when the law's own are changed later.

    `direct`: the question is answered by the value of the fact itself; else the fact is asked for by its own title,
    because the control question asks the other way round. `months`: how old an answer may be that counts from when
    it has been so; None where its age counts from the day it was given.
    """

    fact: FactId
    group: Group
    obligation: ObligationId
    ask: Texts
    why: Texts
    enough: Texts | None = None
    direct: bool = True
    months: int | None = None


class Answer(Noun):
    """What was answered, finished or not. `value`: as it was chosen or written; empty while nothing was."""

    value: str = Field(default="", max_length=60)
    unknown: bool = False
    mode: Mode | None = None
    unsure: bool = False
    since: str = Field(default="", max_length=10)
    note: str = Field(default="", max_length=LONGEST_NOTE)

    @field_validator("since")
    @classmethod
    def _a_day(cls, since: str) -> str:
        if since:
            first_day(since)
        return since

    @property
    def given(self) -> bool:
        """Whether there is an answer, be it that nobody knows."""
        return bool(self.value) or self.unknown


def first_day(text: str) -> date:
    """The first day of a year, a month or a day as ISO text. Raises ValueError for what is none."""
    if not _PARTIAL.fullmatch(text):
        raise ValueError("no_such_day")
    parts = [int(part) for part in text.split("-")]
    return date(parts[0], *([*parts[1:], 1, 1])[:2])


class Saved(Noun):
    """An answer as it is kept. `version`: how many times it was saved, from 1."""

    version: int = Field(ge=1)
    at: datetime
    answer: Answer


class HappenedKind(StrEnum):
    """What can happen to a questionnaire.

    `link` (body: `expires`), `link_withdrawn` (body: `link`), `sent_in` (body: `items`, question number -> id of the
    item made of it), `reopened`.
    """

    LINK = "link"
    LINK_WITHDRAWN = "link_withdrawn"
    SENT_IN = "sent_in"
    REOPENED = "reopened"


class Happened(Noun):
    """Something that happened to a questionnaire: when, by whom by role, and why."""

    kind: HappenedKind
    at: datetime
    by: Line
    reason: str | None = None
    body: dict[str, Any] = Field(default_factory=dict)


class Link(Noun):
    """A link that was handed out. The secret in it is not known here; it works until `expires`."""

    id: int
    at: datetime
    expires: datetime


class Questionnaire(Noun):
    """Control questions that a role is asked, with what happened since, oldest first.

    `party`: whom the answers are about, as `models.evidence.Statement.about` of the holder (or `CENTRE`); `role`: who
    is asked, never a name; `due`: the last day to answer; `link`: the one that works, if any, before it expires.
    """

    id: int
    holder: Holder
    party: Key
    said_by: SaidBy
    role: Line
    due: date
    questions: tuple[Asked, ...]
    at: datetime
    by: Line
    link: Link | None = None
    events: tuple[Happened, ...] = ()

    @property
    def sent(self) -> Happened | None:
        """When it was sent in, if it is; None while it can be answered."""
        turns = (HappenedKind.SENT_IN, HappenedKind.REOPENED)
        last = next((event for event in reversed(self.events) if event.kind in turns), None)
        return last if last is not None and last.kind is HappenedKind.SENT_IN else None

    @property
    def rounds(self) -> int:
        """How many times it was sent in."""
        return sum(event.kind is HappenedKind.SENT_IN for event in self.events)

    @property
    def made_of(self) -> dict[int, int]:
        """The items that were made when it was last sent in, by the number of the question, from 1."""
        sent = next((event for event in reversed(self.events) if event.kind is HappenedKind.SENT_IN), None)
        return {int(number): int(item) for number, item in sent.body.get("items", {}).items()} if sent else {}
