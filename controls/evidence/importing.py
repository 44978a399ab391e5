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

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel
from sqlalchemy.orm import Session

from controls.documents import Intake, Wanted
from controls.evidence.assembling import reference_of
from controls.evidence.desk import Desk
from controls.evidence.exchange import Content, Parcel
from controls.evidence.holders import HolderName
from controls.evidence.statements import written
from controls.sent import Sent
from controls.storage.engine import WRITES
from controls.storage.holdings import NewEvent, NewItem
from controls.uploading import Wanted as Judged
from controls.uploading import judge, usable_name
from controls.wiring import Application
from models import documents as kept
from models.documents import Description, Passage, Text
from models.errors import Problem, ProblemError, Where
from models.evidence import (
    Document,
    Evidence,
    Judgement,
    NotExamined,
    PassageRef,
    Provider,
    Reliance,
    Statement,
)
from models.holdings import Agreement, EventKind, ItemKind, Origin
from models.law import Texts
from models.texts import say
from models.words import Language

PREFIX = re.compile(r"[A-Za-z0-9]{1,12}")
_LONGEST_KEY, _LONGEST_NAME = 61, 20
#: what a stored document is called that has no other name
_STORED = re.compile(r"d[0-9]+")
#: the longest note that evidence can hold, in signs
LONGEST_NOTE = 5000
#: conflicts that are named
NAMED = 20


class Part(StrEnum):
    """A list of an evidence file."""

    PROVIDERS = "providers"
    DOCUMENTS = "documents"
    STATEMENTS = "statements"
    REQUESTS = "requests"
    JUDGEMENTS = "judgements"
    NOT_EXAMINED = "not_examined"
    RELIANCES = "reliances"
    NOTE = "note"


class Count(NamedTuple):
    """How much of a list is new, and how much is there already."""

    part: Part
    new: int
    there: int


class Conflict(NamedTuple):
    """A key of the file that something else has here."""

    part: Part
    key: str


class Known(NamedTuple):
    """A provider of the file that is here already: how many others have an agreement with it."""

    name: str
    others: int


class Look(NamedTuple):
    """What would come of an evidence file.

    `new`: what is not here yet, with the keys it would get; `contents`: the documents of the package that would be
    kept, by the SHA-256 they have in the file; `known`: providers that are here already and that would be joined with
    those of the file, whose own evidence would then count too; `unknown`: files of the package that nothing names.
    """

    holder: HolderName
    on: date
    new: Evidence
    counts: tuple[Count, ...]
    conflicts: tuple[Conflict, ...]
    contents: Mapping[str, Content]
    known: tuple[Known, ...]
    unknown: int
    left_out: int

    @property
    def coming(self) -> int:
        """How many things are new."""
        return sum(count.new for count in self.counts)


class Done(NamedTuple):
    """What came of it: how many things, how many documents, and the names of those that were left out."""

    items: int
    documents: int
    left: tuple[str, ...]


class StoppedError(ProblemError):
    """A document of the package was not kept, so nothing was taken in."""


_M = TypeVar("_M", bound=BaseModel)


def _squeezed(source: PassageRef) -> tuple[object, ...]:
    return source.document, source.locator


def _words(text: str | None) -> str | None:
    return " ".join(text.split()) if text else None


def _alike(one: BaseModel, other: BaseModel) -> bool:
    """Whether two parts say the same. A quote counts where both have one, a passage does not."""
    first, second = getattr(one, "source", None), getattr(other, "source", None)
    if isinstance(first, PassageRef) and isinstance(second, PassageRef):
        quotes = _words(first.quote), _words(second.quote)
        if _squeezed(first) != _squeezed(second) or (None not in quotes and quotes[0] != quotes[1]):
            return False
        return one.model_copy(update={"source": None}) == other.model_copy(update={"source": None})
    return one == other


def _short(key: str, prefix: str | None, longest: int) -> str:
    """A key, with the prefix where there is one, no longer than it may be; the same for the same."""
    whole = f"{prefix}-{key}" if prefix else key
    if len(whole) <= longest:
        return whole
    digest = hashlib.sha256(whole.encode()).hexdigest()
    return f"{whole[: longest - 9]}-{digest[:8]}"


class _Sorting:
    """Sorts a file's things into new ones, those there already, and those whose key is taken."""

    def __init__(self, prefix: str | None, owners: Iterable[str]) -> None:
        self.prefix = prefix
        self._owners = tuple(f"{owner}." for owner in owners)
        self.counts: dict[Part, list[int]] = {part: [0, 0] for part in Part}
        self.conflicts: list[Conflict] = []

    def safe(self, part: Part, key: str) -> str:
        """A key that no provider's things and no stored document can come to have."""
        if part is Part.PROVIDERS:
            return _short(key, None, _LONGEST_NAME)
        owner = next((owner for owner in self._owners if key.startswith(owner)), None)
        if owner is not None:
            return _short(f"{owner[:-1]}-{key[len(owner) :]}", None, _LONGEST_KEY)
        return f"f-{key}" if part is Part.DOCUMENTS and _STORED.fullmatch(key) else key

    def keyed(
        self, part: Part, items: Sequence[_M], now: Iterable[_M], taken: Iterable[str], there: Callable[[str], bool]
    ) -> tuple[list[_M], dict[str, str]]:
        """The new ones with the keys they get, and the key of each here by its key in the file.

        `now`: what is here; `taken`: keys that are in use besides; `there`: whether one counts as being here, by its
        key, whatever it says.
        """
        here: dict[str, Any] = {getattr(one, "id"): one for one in now}  # noqa: B009 - every one of them has it
        used = {*here, *taken}
        longest = _LONGEST_NAME if part is Part.PROVIDERS else _LONGEST_KEY
        new: list[_M] = []
        names: dict[str, str] = {}
        for item in items:
            key: str = getattr(item, "id")  # noqa: B009 - as above
            safe = self.safe(part, key)
            prefixed = _short(safe, self.prefix, longest)
            # a provider can have another short name here
            named = [name for name, one in here.items() if getattr(one, "name", key) == getattr(item, "name", None)]
            same = next(
                (
                    name
                    for name in dict.fromkeys((key, safe, prefixed, *named))
                    if name in here and (there(key) or _alike(item.model_copy(update={"id": name}), here[name]))
                ),
                None,
            )
            if same is not None:
                names[key] = same
                self.counts[part][1] += 1
                continue
            if prefixed in used:
                self.conflicts.append(Conflict(part, key))
            used.add(prefixed)
            names[key] = prefixed
            new.append(item.model_copy(update={"id": prefixed}))
            self.counts[part][0] += 1
        return new, names

    def unkeyed(self, part: Part, items: Iterable[_M], now: Iterable[_M]) -> list[_M]:
        """The new ones of those that have no key: as many as there are more of them than here."""
        left, new = list(now), []
        for item in items:
            same = next((place for place, one in enumerate(left) if _alike(item, one)), None)
            if same is not None:
                del left[same]
                self.counts[part][1] += 1
            else:
                new.append(item)
                self.counts[part][0] += 1
        return new


def _moved(item: _M, names: Mapping[str, str]) -> _M:
    """A statement or judgement with its document as it is called here."""
    source: PassageRef | None = getattr(item, "source", None)
    if source is None:
        return item
    told = source.model_copy(update={"document": names.get(source.document, source.document)})
    return item.model_copy(update={"source": told})


class Importer:
    """Takes evidence files in."""

    def __init__(self, desk: Desk, intake: Intake) -> None:
        """Where the evidence is kept, and what takes documents in."""
        self._desk = desk
        self._intake = intake

    # --- looking ---

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
        if evidence.subject.municipality != holder.id:
            told = {"number": evidence.subject.municipality, "name": holder.name}
            raise ProblemError.one("exchange_other", arguments=told)
        if prefix is not None and not PREFIX.fullmatch(prefix):
            raise ProblemError.one("exchange_prefix", where=Where(field="prefix"))
        assembled = self._desk.assembler.assemble(holder, on)
        now = self._desk.assembler.with_quotes(assembled)
        taken: dict[ItemKind, list[str]] = {}
        gone: dict[ItemKind, list[Any]] = {}
        for item in self._desk.holdings.items(holder.id):
            taken.setdefault(item.kind, []).append(item.key)
            if item.gone is not None:
                gone.setdefault(item.kind, []).append(item)
        withheld = set(parcel.manifest.withheld) if parcel and parcel.manifest else set()
        sorting = _Sorting(prefix, {one.id for one in (*evidence.providers, *now.providers)})

        def nothing(_: str) -> bool:
            return False

        providers, parties = sorting.keyed(Part.PROVIDERS, evidence.providers, now.providers, (), nothing)
        documents, sources = sorting.keyed(
            Part.DOCUMENTS, evidence.documents, now.documents, taken.get(ItemKind.DOCUMENT, ()), withheld.__contains__
        )
        bare = {one.id for one in evidence.statements if one.source.document in withheld}
        statements, ids = sorting.keyed(
            Part.STATEMENTS,
            [
                _moved(one, sources).model_copy(update={"about": parties.get(one.about, one.about)})
                for one in evidence.statements
            ],
            now.statements,
            taken.get(ItemKind.STATEMENT, ()),
            bare.__contains__,
        )
        asked = [
            one.model_copy(update={"documents": tuple(sources.get(name, name) for name in one.documents)})
            if one.documents is not None
            else one
            for one in evidence.requests
        ]
        requests, _ = sorting.keyed(
            Part.REQUESTS, asked, now.requests, taken.get(ItemKind.REQUEST, ()), nothing
        )  # fmt: skip
        reliances = [
            one.model_copy(
                update={
                    "rely_on": tuple(ids.get(name, name) for name in one.rely_on),
                    "set_aside": tuple(ids.get(name, name) for name in one.set_aside),
                }
            )
            for one in evidence.reliances or ()
        ]
        before = {
            kind: [_told(item.body, kind) for item in items] for kind, items in gone.items() if kind in _UNKEYED
        }
        new = evidence.model_copy(
            update={
                "on": on,
                "providers": tuple(providers),
                "documents": tuple(documents),
                "statements": tuple(statements),
                "requests": tuple(requests),
                "judgements": tuple(
                    sorting.unkeyed(
                        Part.JUDGEMENTS,
                        [_moved(one, sources) for one in evidence.judgements],
                        [*now.judgements, *before.get(ItemKind.JUDGEMENT, ())],
                    )
                ),
                "not_examined": tuple(
                    sorting.unkeyed(
                        Part.NOT_EXAMINED,
                        evidence.not_examined,
                        [*now.not_examined, *before.get(ItemKind.NOT_EXAMINED, ())],
                    )
                ),
                "reliances": tuple(
                    sorting.unkeyed(
                        Part.RELIANCES, reliances, [*(now.reliances or ()), *before.get(ItemKind.RELIANCE, ())]
                    )
                ),
                "note": self._note(evidence, now, sorting),
            }
        )
        named = {one.sha256 for one in documents}
        contents = {
            sha256: content for sha256, content in (parcel.documents.items() if parcel else ()) if sha256 in named
        }
        used = {one.sha256 for one in evidence.documents}
        return Look(
            holder,
            on,
            new,
            tuple(Count(part, *counts) for part, counts in sorting.counts.items() if any(counts)),
            tuple(sorting.conflicts),
            contents,
            self._known(holder, providers),
            sum(sha256 not in used for sha256 in parcel.documents) + parcel.unknown if parcel else 0,
            sum(parcel.manifest.left_out.model_dump().values()) if parcel and parcel.manifest else 0,
        )

    def _note(self, evidence: Evidence, now: Evidence, sorting: _Sorting) -> str | None:
        """The note as it will be: with a prefix that of the file stands after the one that is here."""
        if evidence.note is None:
            return None
        there = evidence.note in (now.note or "")
        sorting.counts[Part.NOTE][there] += 1
        if there or now.note is None:
            return None if there else evidence.note
        both = f"{now.note}\n\n{evidence.note}"
        if sorting.prefix is None or len(both) > LONGEST_NOTE:
            sorting.conflicts.append(Conflict(Part.NOTE, "note"))
        return both

    def _known(self, holder: HolderName, providers: Iterable[Provider]) -> tuple[Known, ...]:
        names = {one.name: one.id for one in self._desk.holdings.providers()}
        found = []
        for name in dict.fromkeys(one.name for one in providers if one.name in names):
            agreements = self._desk.holdings.agreements_with(names[name])
            owners = {item.holder for item in agreements if item.gone is None} - {holder.id}
            found.append(Known(name, len(owners)))
        return tuple(found)

    # --- taking in ---

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
        items = list(self._items(look, role, now, stored))
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

    def _items(
        self, look: Look, by: str, now: datetime, stored: Mapping[str, kept.Document]
    ) -> Iterator[tuple[NewItem, NewEvent | None]]:
        """Every item that is to be kept, and what has happened to it."""
        new = look.new
        texts = _Texts(self._desk, stored)
        facts = {one.id: one.fact for one in new.statements}
        behind = {one.id: stored[one.sha256] for one in new.documents if one.sha256 and one.sha256 in stored}
        numbered = {one.id: one for one in stored.values()}
        for item in self._desk.holdings.items(look.holder.id, ItemKind.DOCUMENT):
            if item.document in numbered and item.gone is None:
                behind[item.key] = numbered[item.document]
        behind = {reference_of(number): one for number, one in numbered.items()} | behind

        def told(kind: ItemKind, name: str, body: Mapping[str, Any], **more: Any) -> NewItem:  # noqa: ANN401 - fields of NewItem
            return NewItem(kind, name, body, Origin.FILE, by, now, **more)

        for provider in new.providers:
            yield self._agreement(provider, told, by, now), None
        for document in new.documents:
            yield _document(document, behind.get(document.id), told), None
        for statement in new.statements:
            yield _statement(statement, behind, texts, told)
        for request in new.requests:
            yield told(ItemKind.REQUEST, "", _plain(request), key=request.id), None
        for judgement in new.judgements:
            source, more = texts.place(judgement.source, behind) if judgement.source else (None, {})
            body = _plain(judgement.model_copy(update={"source": source}))
            yield told(ItemKind.JUDGEMENT, judgement.obligation, body, **more), None
        for left in new.not_examined:
            yield told(ItemKind.NOT_EXAMINED, left.obligation, _plain(left)), None
        for reliance in new.reliances or ():
            name = next((facts[one] for one in (*reliance.rely_on, *reliance.set_aside) if one in facts), "")
            yield told(ItemKind.RELIANCE, name, _plain(reliance)), None
        if new.note is not None:
            yield told(ItemKind.NOTE, "", {"text": new.note}), None

    def _agreement(self, provider: Provider, told: Callable[..., NewItem], by: str, now: datetime) -> NewItem:
        names = {one.name: one for one in self._desk.holdings.providers()}
        party = names.get(provider.name) or self._desk.holdings.add_provider(provider.name, by, now)
        agreement = Agreement.model_validate(
            {
                "provider": party.id, "known_as": provider.id, "model": provider.model, "from": provider.from_,
                "to": provider.to, "covers": provider.covers, "groups": provider.groups,
            }
        )  # fmt: skip
        return told(ItemKind.AGREEMENT, party.holder, _plain(agreement))


class _Texts:
    """Finds quotes in what was read of stored documents."""

    def __init__(self, desk: Desk, stored: Mapping[str, kept.Document]) -> None:
        self._desk = desk
        self._stored = stored
        self._read: dict[tuple[str, str | None], Text | None] = {}

    def text(self, sha256: str, extractor: str | None = None) -> Text | None:
        """What was read of a content, last or by one extractor; None when it is not here any more."""
        key = sha256, extractor
        if key not in self._read:
            self._read[key] = self._desk.documents.text(sha256, extractor)
        return self._read[key]

    def place(self, source: PassageRef, behind: Mapping[str, kept.Document]) -> tuple[PassageRef, dict[str, Any]]:
        """A source as it is kept in a body, and what the item is told beside it.

        Of a stored document no words stay in the body: they are a passage, or a quote that goes with its content.
        """
        document = behind.get(source.document)
        if document is None:
            return source, {"passage": source.passage}
        more: dict[str, Any] = {"document": document.id}
        passage = self._passage(source, document)
        if passage is not None:
            more["passage"] = passage.id
        elif source.quote is not None and document.destroyed is None:
            more["quote"] = (document.newest.sha256, source.quote)
        elif source.passage is not None:
            more["passage"] = source.passage
        return source.model_copy(update={"quote": None, "passage": more.get("passage")}), more

    def _passage(self, source: PassageRef, document: kept.Document) -> Passage | None:
        if source.passage is not None:
            passage = Passage.from_id(source.passage)
            text = self.text(passage.sha256, passage.extractor)
            if text is not None and passage.sha256 in {one.sha256 for one in document.revisions}:
                words = passage.words(text)
                if words is not None and (source.quote is None or _words(words) == _words(source.quote)):
                    return passage
        text = self.text(document.newest.sha256) if source.quote is not None else None
        return found_in(text, source.quote or "", document.newest.sha256) if text is not None else None


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


def found_in(text: Text, quote: str, sha256: str) -> Passage | None:
    """The first place where a quote stands in a text, whatever is between its words; None when it does not."""
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    for page in text.pages:
        for paragraph in page.paragraphs:
            found = pattern.search(paragraph.plain)
            if found is not None:
                return Passage(
                    sha256=sha256, extractor=text.extractor, page=page.number, paragraph=paragraph.number,
                    start=found.start(), end=found.end(),
                )  # fmt: skip
    return None


#: the kinds of items without a key of their own in a file, by what they are read as
_UNKEYED: Mapping[ItemKind, type[BaseModel]] = {
    ItemKind.JUDGEMENT: Judgement,
    ItemKind.NOT_EXAMINED: NotExamined,
    ItemKind.RELIANCE: Reliance,
}


def _told(body: Mapping[str, Any], kind: ItemKind) -> Any:  # noqa: ANN401 - one of the models above
    return _UNKEYED[kind].model_validate(body)


def _plain(item: BaseModel) -> dict[str, Any]:
    """The body of an item: plain JSON, without its key and what is not told."""
    return item.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"id", "withdrawn"})


def _document(document: Document, behind: kept.Document | None, told: Callable[..., NewItem]) -> NewItem:
    """A document as it is named here: of a stored one only what is not told of it already."""
    if behind is None:
        return told(ItemKind.DOCUMENT, "", _plain(document), key=document.id)
    days = [one.description.date for one in reversed(behind.revisions) if one.description.date]
    known = {"date": days[0] if days else None, "publisher": behind.newest.description.publisher}
    body = {name: value for name, value in _plain(document).items() if name not in ("title", "sha256")}
    body = {name: value for name, value in body.items() if known.get(name) != value}
    if document.publisher is None and known["publisher"] is not None:
        body["publisher"] = None
    other = behind.destroyed is None and behind.newest.description.title != document.title
    quote = (behind.newest.sha256, document.title) if other else None
    return told(ItemKind.DOCUMENT, "", body, key=document.id, document=behind.id, quote=quote)


def _statement(
    statement: Statement, behind: Mapping[str, kept.Document], texts: _Texts, told: Callable[..., NewItem]
) -> tuple[NewItem, NewEvent | None]:
    source, more = texts.place(statement.source, behind)
    body = _plain(statement.model_copy(update={"source": source.model_copy(update={"passage": None})}))
    item = told(ItemKind.STATEMENT, statement.fact, body, key=statement.id, **more)
    gone = statement.withdrawn
    if gone is None:
        return item, None
    at = datetime.combine(gone.on, time(12), UTC)
    return item, NewEvent(0, EventKind.WITHDRAWN, gone.by, at, gone.reason)


def _called(part: Part) -> Texts:
    return Texts(**{language.value: say(f"exchange.part.{part.value}", language).lower() for language in Language})


def conflict_problems(conflicts: Sequence[Conflict]) -> tuple[Problem, ...]:
    """What is told of keys that are taken: the first of them, and how many more there are."""
    found = [Problem("exchange_conflict", {"part": _called(one.part), "key": one.key}) for one in conflicts[:NAMED]]
    more = len(conflicts) - NAMED
    return (*found, Problem("exchange_conflicts", {"n": more})) if more > 0 else tuple(found)


__all__ = [
    "NAMED",
    "PREFIX",
    "Conflict",
    "Count",
    "Done",
    "Importer",
    "Known",
    "Look",
    "Part",
    "StoppedError",
    "conflict_problems",
    "found_in",
    "read_parcel_evidence",
]
