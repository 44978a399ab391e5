"""Evidence of an earlier time, offered again with its age: what has grown too old, and what older evaluations hold.

Nothing goes on by itself. What still holds is stated anew by a person, on a ground of today; what is taken over from
an older evaluation keeps its own days, so that it is as old here as it was there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from controls.days import norwegian_day
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.statements import Draft, written
from controls.overview import version_of
from controls.storage.holdings import NewItem
from models.documents import Document as Kept
from models.documents import Passage
from models.errors import Problem, ProblemError, Where
from models.evidence import MUNICIPALITY, Document, Evidence, Statement
from models.findings import CriterionResult, Evaluation
from models.holdings import Item, ItemKind, Origin
from models.law import AgeFrom, Criterion, Obligation
from models.questionnaires import first_day
from models.vocabulary import Fact
from models.words import ShownBy, State
from rules.evaluation import evaluate
from rules.facts import Aside, full_months
from rules.pack import Pack
from rules.plan import Machines

_LONGEST_KEY = 61


class Asking(NamedTuple):
    """A control question for which a statement is too old. `open`: nothing else answers it."""

    obligation: Obligation
    criterion: Criterion
    open: bool


class Stale(NamedTuple):
    """A statement that has grown too old for one or more control questions.

    `months`: its age in full months, as the first of the questions counts it; `mine`: the holder keeps it itself,
    so that it can be stated anew here; `document`: what it rests on.
    """

    item: Item
    statement: Statement
    fact: Fact
    document: Document | None
    months: int
    mine: bool
    questions: tuple[Asking, ...]

    @property
    def open(self) -> bool:
        """Whether a control question waits for it."""
        return any(question.open for question in self.questions)


class Ground(NamedTuple):
    """What shows that something is still so.

    `shown_by`: as in `models.evidence.Statement`; `document`: the id of the stored document it rests on, or None
    where it is no more than said; `from_`: since when the new ground holds.
    """

    shown_by: str
    document: int | None
    from_: date
    note: str | None = None


class Hindrance(StrEnum):
    """Why a statement of an older evaluation cannot be taken over."""

    THERE = "there"
    WITHDRAWN = "withdrawn"
    FACT = "fact"
    PARTY = "party"


class Offered(NamedTuple):
    """A statement of an older evaluation, with what it rests on, its age in full months, and what hinders it."""

    statement: Statement
    fact: Fact | None
    document: Document | None
    months: int
    hindrance: Hindrance | None


def age_from(statement: Statement, criterion: Criterion, document: Document | None) -> date:
    """The day the age of a statement is counted from, as the criterion counts."""
    if statement.sample is not None:
        return statement.sample.to
    if criterion.fresh.from_ is AgeFrom.DOCUMENT and document is not None:
        return document.earliest()
    return statement.from_


class Reuse:
    """Finds and renews old evidence."""

    def __init__(self, desk: Desk, pack: Pack, machines: Machines) -> None:
        """`pack`, `machines`: what evaluations run on."""
        self._desk = desk
        self._pack = pack
        self._machines = machines

    # --- what has grown too old ---

    def stale(self, holder: HolderName, on: date) -> tuple[Stale, ...]:
        """The statements that are too old on the day `on`, those first that something waits for, oldest first.

        Of a provider: those it keeps, as a municipality needs them that it runs everything for; what the
        municipalities it serves keep themselves is not the provider's to see.
        """
        assembler = self._desk.assembler
        assembled = assembler.alone(holder, on) if holder.is_provider else assembler.assemble(holder, on)
        evaluation = evaluate(self._pack, self._machines, assembled.evidence, on)
        questions = self._questions(evaluation)
        documents = {document.id: document for document in assembled.evidence.documents}
        found = []
        for statement in assembled.evidence.statements:
            asking = questions.get(statement.id)
            item = assembled.of[statement.id]
            if asking is None:
                continue
            document = documents.get(statement.source.document)
            months = full_months(age_from(statement, asking[0].criterion, document), on)
            fact = self._pack.facts[statement.fact]
            found.append(Stale(item, statement, fact, document, months, item.holder == holder.id, tuple(asking)))
        return tuple(sorted(found, key=lambda one: (not one.open, -one.months, one.item.id)))

    def _questions(self, evaluation: Evaluation) -> dict[str, list[Asking]]:
        found: dict[str, list[Asking]] = {}
        for finding in evaluation.findings:
            duty = self._pack.obligations[finding.obligation]
            version = version_of(finding, duty)
            criteria = {one.id: one for one in (*version.criteria, *filter(None, [version.applies_when]))}
            results: list[CriterionResult] = [*filter(None, [finding.condition]), *finding.criteria]
            for result in results:
                for name, why in result.aside:
                    if why == Aside.STALE:
                        asking = Asking(duty, criteria[result.criterion], result.state is State.UNKNOWN)
                        if asking not in found.setdefault(name, []):
                            found[name].append(asking)
        return found

    def still_so(self, holder: HolderName, key: str, ground: Ground, reason: str, by: str, now: datetime) -> Item:
        """State anew what an old statement says, on a new ground; the old one is withdrawn, both or neither.

        `key`: of the old statement; `reason`: that it was found to be so still. Raises ProblemError by field.
        """
        item = self._desk.holdings.item(holder.id, ItemKind.STATEMENT, key)
        if item is None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        old = Statement.model_validate({**item.body, "id": item.key}, strict=False)
        if ground.from_ > norwegian_day(now):
            raise ProblemError.one("reuse_future", where=Where(field="fra"))
        if ground.shown_by != ShownBy.ASSERTION:
            self._newer(holder, item, old, ground)
        draft = Draft(
            fact=old.fact, value=old.value, about=old.about, said_by=old.said_by.value, group=old.group.value,
            mode=old.mode.value, shown_by=ground.shown_by, certainty=old.certainty.value, from_=ground.from_,
            document=ground.document if ground.shown_by != ShownBy.ASSERTION else None, note=ground.note,
        )  # fmt: skip
        return self._desk.book.replace(holder, key, draft, reason, by, now, Origin.REUSE)

    def _newer(self, holder: HolderName, item: Item, old: Statement, ground: Ground) -> None:
        """Raise ProblemError unless the new ground is a document that is newer than what the statement rests on."""
        found = self._desk.documents.document(ground.document or 0)
        if found is None or found.holder != holder.id:
            raise ProblemError.one("reuse_document", where=Where(field="dokument"))
        day = _day_of(found)
        before = self._desk.documents.document(item.document) if item.document else None
        then = (_day_of(before) if before else None) or old.from_
        if day is None or day <= then:
            raise ProblemError.one("reuse_document_old", where=Where(field="dokument"))

    # --- what older evaluations hold ---

    def offered(self, holder: HolderName, evidence: Evidence, on: date) -> tuple[Offered, ...]:
        """The statements of the evidence of an older evaluation of a municipality, with their age on the day `on`."""
        documents = {document.id: document for document in evidence.documents}
        parties = self._parties(holder)
        there = {_said(item.body) for item in self._counting(holder)}
        found = []
        for statement in evidence.statements:
            document = documents.get(statement.source.document)
            start = document.earliest() if document is not None else statement.from_
            hindrance = self._hindrance(statement, parties, there)
            age = max(full_months(start, on), 0)
            found.append(Offered(statement, self._pack.facts.get(statement.fact), document, age, hindrance))
        return tuple(found)

    def _parties(self, holder: HolderName) -> frozenset[str]:
        known = (one.agreement.known_as for one in self._desk.assembler.agreements(holder.id))
        return frozenset({MUNICIPALITY, *known})

    def _counting(self, holder: HolderName) -> list[Item]:
        items = self._desk.holdings.items(holder.id, ItemKind.STATEMENT)
        return [item for item in items if item.gone is None]

    def _hindrance(
        self, statement: Statement, parties: Collection[str], there: Collection[tuple[object, ...]]
    ) -> Hindrance | None:
        if statement.withdrawn is not None:
            return Hindrance.WITHDRAWN
        if statement.fact not in self._pack.facts:
            return Hindrance.FACT
        if statement.about not in parties:
            return Hindrance.PARTY
        return Hindrance.THERE if _said(statement.model_dump(mode="json", by_alias=True)) in there else None

    def take_over(
        self, holder: HolderName, evidence: Evidence, ids: Iterable[str], by: str, now: datetime
    ) -> tuple[Item, ...]:
        """Keep statements of an older evaluation, with the documents they name, all or none; the new items.

        `ids`: of the statements, after somebody has looked through them. They keep their own days. Raises
        ProblemError when none is chosen, and when one of them cannot be taken over.
        """
        role = written(by, "by")
        wanted = frozenset(ids)
        offers = [one for one in self.offered(holder, evidence, norwegian_day(now)) if one.statement.id in wanted]
        if not offers:
            raise ProblemError.one("reuse_none", where=Where(field="utsagn"))
        if hindered := [one for one in offers if one.hindrance is not None]:
            told = {"id": hindered[0].statement.id}
            raise ProblemError([Problem("reuse_hindered", told, Where(field="utsagn"))])
        stored = {
            revision.sha256: document
            for document in self._desk.documents.documents(holder.id)
            for revision in document.revisions
            if document.destroyed is None
        }
        new: dict[str, NewItem] = {}
        drafts = []
        for one in offers:
            document = one.document or Document(id="x", title="–", date=str(one.statement.from_))
            drafts.append(self._draft(holder, one.statement, document, stored, new, role, now))
        made = self._desk.book.prepare(holder, drafts, role, now, Origin.REUSE, new.values())
        words = {statement.statement.id: statement.statement.source.quote for statement in offers}
        told_items = [
            _with_quote(item, words[one.statement.id]) for item, one in zip(made, offers, strict=True)
        ]  # fmt: skip
        kept = self._desk.holdings.add(holder.id, [*new.values(), *told_items])
        return tuple(item for item in kept if item.kind is ItemKind.STATEMENT)

    def _draft(
        self,
        holder: HolderName,
        old: Statement,
        document: Document,
        stored: Mapping[str, Kept],
        new: dict[str, NewItem],
        by: str,
        now: datetime,
    ) -> Draft:
        plain = old.model_dump(mode="json", by_alias=True)
        draft = Draft(
            fact=old.fact, value=old.value, about=old.about, said_by=old.said_by.value, group=old.group.value,
            mode=old.mode.value, shown_by=old.shown_by.value, certainty=old.certainty.value, from_=old.from_,
            to=old.to, locator=old.source.locator, note=old.note, figure=plain["figure"],
            sample=old.sample.model_dump(by_alias=True) if old.sample else None,
        )  # fmt: skip
        here = stored.get(document.sha256 or "")
        if here is not None:
            return draft._replace(document=here.id, passage=self._passage(old, here))
        return draft._replace(reference=self._reference(holder, document, new, by, now))

    def _passage(self, old: Statement, here: Kept) -> Passage | None:
        if old.source.passage is None:
            return None
        found = Passage.from_id(old.source.passage)
        text = self._desk.documents.text(found.sha256)
        mine = found.sha256 in {revision.sha256 for revision in here.revisions}
        return found if mine and text is not None and found.words(text) is not None else None

    def _reference(
        self, holder: HolderName, document: Document, new: dict[str, NewItem], by: str, now: datetime
    ) -> str:
        """The key of a document that the holder only refers to; it is made where there is none like it."""
        body = document.model_dump(mode="json", exclude_none=True, exclude={"id"})
        items = self._desk.holdings.items(holder.id, ItemKind.DOCUMENT)
        for item in items:
            if item.document is None and item.gone is None and item.body == body:
                return item.key
        for key, made in new.items():
            if made.body == body:
                return key
        taken = {*(item.key for item in items), *new}
        # what begins like the names of stored documents could be taken for one
        start = f"tidligere-{document.id}"[: _LONGEST_KEY - 6]
        key = next(
            name for number in range(10_000) if (name := f"{start}-{number}" if number else start) not in taken
        )
        new[key] = NewItem(ItemKind.DOCUMENT, "", body, Origin.REUSE, by, now, key=key)
        return key


def _day_of(document: Kept) -> date | None:
    dates = (revision.description.date for revision in reversed(document.revisions))
    found = next((day for day in dates if day), None)
    return first_day(found) if found else None


#: what makes two statements the same
_SAME = ("fact", "value", "about", "said_by", "group", "mode", "shown_by", "certainty", "from", "to")


def _said(body: Mapping[str, object]) -> tuple[object, ...]:
    # JSON knows true and 1 apart, Python does not
    return tuple(str(body.get(name)) for name in _SAME)


def _with_quote(item: NewItem, quote: str | None) -> NewItem:
    """The item with the words that the older file quotes, where no stored document has them."""
    if quote is None or item.document is not None:
        return item
    return item._replace(body={**item.body, "source": {**item.body["source"], "quote": quote}})
