"""Statements that people make here: made, withdrawn with a reason, replaced, undone; never silently changed.

Nothing here knows of the web. What is wrong is told as Problems, each with the field it is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from pydantic import ValidationError

from controls.days import norwegian_day
from controls.evidence.assembling import SELF, Assembler, reference_of
from controls.evidence.holders import HolderName
from controls.sensitive.identity import holds_identity_number
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.documents import Document as Kept
from models.documents import Passage
from models.errors import Problem, ProblemError, Where
from models.evidence import FORMAT, MUNICIPALITY, Document, Evidence, Provider, Statement, Subject
from models.holdings import EventKind, Item, ItemKind, Origin
from models.words import ProviderModel
from rules.evidence_file import statement_problems
from rules.pack import Pack
from rules.reading import Places

#: how long the one who made a statement can take it back without a reason
UNDO_WITHIN = timedelta(minutes=30)
_LONGEST = {"reason": 1000, "by": 120}


class Draft(NamedTuple):
    """A statement that somebody wants to make.

    `value`: true/false, a whole number, or text; `about`: `municipality`, the name of an agreement, or `self` where a
    provider speaks; the words as in `models.evidence.Statement`. It rests on a stored document (`document`: its id)
    and in it on a passage, or on one that the holder only refers to (`reference`: its key), or on nothing but what is
    said here. `locator`: where, in words; left out, it follows from the passage.
    """

    fact: str
    value: bool | int | str
    about: str
    said_by: str
    group: str
    mode: str
    shown_by: str
    certainty: str
    from_: date
    to: date | None = None
    document: int | None = None
    passage: Passage | None = None
    reference: str | None = None
    locator: str | None = None
    note: str | None = None
    figure: Mapping[str, Any] | None = None
    sample: Mapping[str, Any] | None = None


def written(text: str | None, field: str) -> str:
    """A reason (`field` "reason") or a role ("by") that somebody wrote, on one line.

    Raises ProblemError when there is nothing, too much, or a national identity number.
    """
    line = " ".join((text or "").split())
    if not line:
        raise ProblemError.one(f"evidence_{field}_missing", where=Where(field=field))
    if len(line) > _LONGEST[field]:
        raise ProblemError.one("evidence_too_long", where=Where(field=field), arguments={"limit": _LONGEST[field]})
    if holds_identity_number(line):
        raise ProblemError.one("document_identity_written", where=Where(field=field))
    return line


def why_and_who(reason: str | None, by: str | None) -> tuple[str, str]:
    """A reason and a role that somebody wrote. Raises ProblemError with what is wrong with either, as `written`."""
    found, problems = [], list[Problem]()
    for text, field in ((reason, "reason"), (by, "by")):
        try:
            found.append(written(text, field))
        except ProblemError as error:
            problems += error.problems
    if problems:
        raise ProblemError(problems)
    why, who = found
    return why, who


class StatementBook:
    """The statements of holders."""

    def __init__(self, holdings: Holdings, documents: Documents, pack: Pack) -> None:
        """`pack`: whose vocabulary the statements are in."""
        self._holdings = holdings
        self._documents = documents
        self._pack = pack
        self._assembler = Assembler(holdings, documents)

    def of(self, holder: str, fact: str | None = None) -> tuple[Item, ...]:
        """The statements of a holder, about one fact or all, in the order they came; those undone are left out."""
        found = self._holdings.items(holder, ItemKind.STATEMENT, name=fact)
        return tuple(item for item in found if item.gone is None or item.gone.kind is not EventKind.UNDONE)

    def make(
        self, holder: HolderName, drafts: Iterable[Draft], by: str, now: datetime, origin: Origin = Origin.HAND
    ) -> tuple[Item, ...]:
        """Keep statements, all or none. `by`: a role. Raises ProblemError with every mistake, by field."""
        made = self._new(holder, tuple(drafts), written(by, "by"), now, origin)
        return tuple(item for item in self._holdings.add(holder.id, made) if item.kind is ItemKind.STATEMENT)

    def replace(
        self,
        holder: HolderName,
        key: str,
        draft: Draft,
        reason: str,
        by: str,
        now: datetime,
        origin: Origin = Origin.HAND,
    ) -> Item:
        """Withdraw a statement and make another in its place, both or neither. Raises ProblemError as `make`."""
        old, (why, role) = self._counting(holder.id, key), why_and_who(reason, by)
        made = self._new(holder, (draft,), role, now, origin)
        made = [item._replace(replaces=old.id) if item.kind is ItemKind.STATEMENT else item for item in made]
        kept = self._holdings.add(holder.id, made, [NewEvent(old.id, EventKind.WITHDRAWN, role, now, why)])
        return next(item for item in kept if item.kind is ItemKind.STATEMENT)

    def withdraw(self, holder: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Let a statement count no more. Raises ProblemError without a reason, and when it does not count."""
        item, (why, role) = self._counting(holder, key), why_and_who(reason, by)
        self._holdings.happen(holder, NewEvent(item.id, EventKind.WITHDRAWN, role, now, why))

    def undo(self, holder: str, key: str, by: str, now: datetime) -> None:
        """Take back a statement that was made just now; what it replaced has to be made again.

        Raises ProblemError `undo_too_late` when it was made more than UNDO_WITHIN ago.
        """
        item = self._counting(holder, key)
        if now - item.at > UNDO_WITHIN:
            raise ProblemError.one("undo_too_late", arguments={"minutes": int(UNDO_WITHIN.total_seconds() // 60)})
        self._holdings.happen(holder, NewEvent(item.id, EventKind.UNDONE, written(by, "by"), now))

    def _counting(self, holder: str, key: str) -> Item:
        item = self._holdings.item(holder, ItemKind.STATEMENT, key)
        if item is None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        if item.gone is not None:
            raise ProblemError.one("item_gone", arguments={"key": item.key})
        return item

    # --- making ---

    def prepare(
        self,
        holder: HolderName,
        drafts: Iterable[Draft],
        by: str,
        now: datetime,
        origin: Origin,
        beside: Iterable[NewItem] = (),
    ) -> list[NewItem]:
        """The items that statements would be kept as, in the order of the drafts, for somebody's own transaction.

        A declaration that some of them rest on comes before the first of those. `beside`: new items that are kept
        together with them; the drafts may refer to the documents among these. Raises ProblemError as `make`.
        """
        new = {item.key for item in beside if item.kind is ItemKind.DOCUMENT and item.key}
        return self._new(holder, tuple(drafts), by, now, origin, new)

    def _new(
        self,
        holder: HolderName,
        drafts: tuple[Draft, ...],
        by: str,
        now: datetime,
        origin: Origin,
        new: Iterable[str] = (),
    ) -> list[NewItem]:
        known_as = {one.agreement.known_as for one in self._assembler.agreements(holder.id)}
        references = {item.key for item in self._holdings.items(holder.id, ItemKind.DOCUMENT) if item.gone is None}
        references |= set(new)
        stored = {
            draft.document or 0: self._stored(holder.id, draft) for draft in drafts if draft.document is not None
        }
        made: list[NewItem] = []
        problems: list[Problem] = []
        for draft in drafts:
            own = None
            if draft.document is None and draft.reference is None:
                own = f"erklaering-{norwegian_day(now)}"
                if own not in references:
                    references.add(own)
                    made.append(_own_word(holder, own, by, now))
            key = draft.reference or own or reference_of(draft.document or 0)
            try:
                statement = _statement(draft, key)
            except ValidationError as error:
                problems += [_field_problem(item["loc"]) for item in error.errors()]
                continue
            problems += self._problems(statement, holder, known_as, references, stored.get(draft.document or 0))
            body = statement.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"id"})
            made.append(
                NewItem(
                    ItemKind.STATEMENT, draft.fact, body, origin, by, now, document=draft.document,
                    passage=draft.passage.id if draft.passage else None,
                )
            )  # fmt: skip
        if problems:
            raise ProblemError(problems)
        return made

    def _stored(self, holder: str, draft: Draft) -> Kept:
        found = self._documents.document(draft.document or 0)
        if found is None or found.holder != holder or found.destroyed is not None:
            raise ProblemError.one("document_unknown", arguments={"id": str(draft.document)[:20]})
        if draft.passage is not None:
            text = self._documents.text(draft.passage.sha256, draft.passage.extractor)
            mine = {revision.sha256 for revision in found.revisions}
            if text is None or draft.passage.sha256 not in mine or draft.passage.words(text) is None:
                raise ProblemError.one("passage_unknown", where=Where(field="passage"))
        return found

    def _problems(
        self, statement: Statement, holder: HolderName, known_as: set[str], references: set[str], stored: Kept | None
    ) -> list[Problem]:
        parties = {SELF} if holder.is_provider else known_as
        dated = stored is None or any(revision.description.date for revision in stored.revisions)
        probe = Evidence(
            format=FORMAT,
            subject=Subject(municipality="0000", name="-"),
            providers=tuple(Provider(id=name, name=name, model=ProviderModel.OWN) for name in sorted(parties)),
            documents=tuple(
                Document(id=name, title="-", date="2000") for name in {*references, statement.source.document}
            ),
            statements=(statement,),
        )
        found = list(statement_problems(probe, Places(""), self._pack))
        if holder.is_provider and statement.about == MUNICIPALITY:
            found.append(Problem("unknown_party", {"id": MUNICIPALITY, "known": SELF}, Where(field="about")))
        if stored is None and statement.source.document not in references:
            told = {"id": statement.source.document}
            found.append(Problem("unknown_document", told, Where(field="source")))
        if not dated and stored is not None:
            found.append(Problem("document_needs_date", {"id": stored.id}, Where(field="date")))
        if any(holds_identity_number(words) for words in (statement.note, statement.source.locator) if words):
            found.append(Problem("document_identity_written", where=Where(field="note")))
        return [Problem(item.code, item.arguments, Where(field=_field(item.where.field))) for item in found]


def _field(path: str) -> str:
    """The field of a statement that a path such as `statements.0.value` ends in."""
    parts = path.split(".")
    return parts[2] if parts[0] == "statements" and len(parts) > 2 else path  # noqa: PLR2004 - list, place, field


def _field_problem(place: tuple[int | str, ...]) -> Problem:
    return Problem("evidence_field", where=Where(field=str(place[0]) if place else ""))


def locator_of(passage: Passage) -> str:
    """Where a passage stands, in words that hold in bokmål and nynorsk."""
    return f"side {passage.page}, avsnitt {passage.paragraph}"


def _statement(draft: Draft, document: str) -> Statement:
    note = (draft.note or "").strip() or None
    locator = draft.locator or (locator_of(draft.passage) if draft.passage else None)
    told = {
        "id": "s", "fact": draft.fact, "value": draft.value, "about": draft.about, "said_by": draft.said_by,
        "group": draft.group, "mode": draft.mode, "shown_by": draft.shown_by, "certainty": draft.certainty,
        "from": draft.from_, "to": draft.to, "source": {"document": document, "locator": locator},
        "figure": draft.figure, "sample": draft.sample, "note": note,
    }  # fmt: skip
    return Statement.model_validate(told, strict=False)


def _own_word(holder: HolderName, key: str, by: str, now: datetime) -> NewItem:
    """What statements rest on that rest on no document: the word of the holder on a day."""
    body = {"title": f"Egenerklæring {norwegian_day(now)}", "date": str(norwegian_day(now)), "publisher": holder.name}
    return NewItem(ItemKind.DOCUMENT, "", body, Origin.HAND, by, now, key=key)
