"""An evidence file, alone or with documents, taken into a municipality's evidence: all of it or nothing.

What is there already is left as it is, and told; nothing is overwritten. A key that is taken by something else is
told too, and everything new can then come in under a prefix. Documents come first, each through the intake that looks
them through; then all items in one transaction.

**What is not the same afterwards** as in the file:
- the municipality has the name that the register has, and the evidence the day it is taken out for;
- documents that are stored come after those that are only named;
- what a provider of the file says of itself (`iks.s1`) is the municipality's own (`iks-s1`), since the provider here
  has things of its own that may be called so; for the same reason a document `d5` is called `f-d5`;
- a provider's id of more than 20 signs is shortened;
- where a document is stored here, a quote is the passage that it stands in, with its words as they stand there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from controls.documents import Intake, Wanted
from controls.evidence.desk import Desk
from controls.evidence.exchange import Parcel
from controls.evidence.holders import HolderName
from controls.evidence.import_items import items_of
from controls.evidence.import_look import Look, look_at
from controls.evidence.import_sorting import Conflict, Part
from controls.evidence.statements import written
from controls.sent import Sent
from controls.storage.engine import WRITES
from controls.uploading import Wanted as Judged
from controls.uploading import judge, usable_name
from controls.wiring import Application
from models import documents as kept
from models.documents import Description
from models.errors import Problem, ProblemError
from models.evidence import Evidence
from models.law import Texts
from models.texts import say
from models.words import Language

#: conflicts that are named
NAMED = 20


class Done(NamedTuple):
    """What came of it: how many things, how many documents, and the names of those that were left out."""

    items: int
    documents: int
    left: tuple[str, ...]


class StoppedError(ProblemError):
    """A document of the package was not kept, so nothing was taken in."""


class Importer:
    """Takes evidence files in."""

    def __init__(self, desk: Desk, intake: Intake) -> None:
        """Where the evidence is kept, and what takes documents in."""
        self._desk = desk
        self._intake = intake

    def look(
        self,
        holder: HolderName,
        evidence: Evidence,
        on: date,
        parcel: Parcel | None = None,
        prefix: str | None = None,
    ) -> Look:
        """What would come of an evidence file that was read and found good; nothing is changed.

        Raises ProblemError for another municipality's file, a provider, or a prefix that cannot be used.
        """
        return look_at(self._desk, holder, evidence, on, parcel, prefix)

    def take(self, look: Look, by: str, now: datetime, *, leave_stopped: bool = False) -> Done:
        """Take in what is new. `by`: a role; `now`: the moment, aware.

        `leave_stopped`: leave out documents that are not kept, such as those with an identity number in them; what
        rests on them then names a document that is not here. Otherwise raises StoppedError with every such document,
        and no item is kept. Raises ProblemError when keys are taken.
        """
        role = written(by, "by")
        if look.conflicts:
            raise ProblemError(conflict_problems(look.conflicts))
        stored, left = self._documents(look, role, now, leave_stopped=leave_stopped)
        items = list(items_of(self._desk, look, role, now, stored))
        holdings = self._desk.holdings
        engine = self._desk.documents.engine.execution_options(**{WRITES: True})
        with Session(engine) as session, session.begin():
            ids = holdings.add_within(session, look.holder.id, [item for item, _ in items])
            events = [
                event._replace(item=number)
                for number, (_, event) in zip(ids, items, strict=True)
                if event is not None
            ]
            holdings.add_within(session, look.holder.id, (), events)
        return Done(len(items), len(look.contents) - len(left), left)

    def _documents(
        self, look: Look, by: str, now: datetime, *, leave_stopped: bool
    ) -> tuple[dict[str, kept.Document], tuple[str, ...]]:
        """The municipality's documents by SHA-256 after those of the package were taken in; those left out."""
        mine = self._mine(look.holder.id)
        problems: list[Problem] = []
        left: list[str] = []
        named = {one.sha256: one for one in look.new.documents if one.sha256}
        taken: dict[str, int] = {}
        for sha256, content in look.contents.items():
            if sha256 in mine:
                continue
            told = content.told.description if content.told else Description(title="-")
            one = named[sha256]
            description = told.model_copy(
                update={"title": one.title, "date": one.date, "publisher": one.publisher}
            )  # fmt: skip
            wanted = Wanted(look.holder.id, description, by, despite=content.told.despite if content.told else None)
            try:
                taken[sha256] = self._intake.take(Sent(content.name, content.content), wanted, now).put.document
            except ProblemError as error:
                problems += error.problems
                left.append(content.name)
        if problems and not leave_stopped:
            raise StoppedError(problems)
        if taken:
            by_number = {one.id: one for one in self._desk.documents.documents(look.holder.id)}
            mine |= {sha256: by_number[number] for sha256, number in taken.items()}
        return mine, tuple(left)

    def _mine(self, holder: str) -> dict[str, kept.Document]:
        return {one.newest.sha256: one for one in self._desk.documents.documents(holder)}


def read_parcel_evidence(parcel: Parcel, application: Application, today: date) -> tuple[Evidence, date]:
    """The evidence of what came in, read and held against the rules, and the day it is for.

    `today`: the day where the file names none. Raises ProblemError with every mistake, by line and field; a national
    identity number is one.
    """
    sent = Sent(usable_name(parcel.evidence.name, parcel.evidence.content), parcel.evidence.content)
    try:
        found = judge(sent, Judged(), application.pack, application)
    except ProblemError as error:
        if [problem.code for problem in error.problems] != ["upload_no_date"]:
            raise
        found = judge(sent, Judged(on=today), application.pack, application)
    return found.evidence, found.evaluation.on


def _called(part: Part) -> Texts:
    return Texts(**{language.value: say(f"exchange.part.{part.value}", language).lower() for language in Language})


def conflict_problems(conflicts: Sequence[Conflict]) -> tuple[Problem, ...]:
    """What is told of keys that are taken: the first of them, and how many more there are."""
    found = [Problem("exchange_conflict", {"part": _called(one.part), "key": one.key}) for one in conflicts[:NAMED]]
    more = len(conflicts) - NAMED
    return (*found, Problem("exchange_conflicts", {"n": more})) if more > 0 else tuple(found)
