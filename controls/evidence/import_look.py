"""What would come of an evidence file: all of it held against what a municipality has. Nothing is changed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from controls.evidence.desk import Desk
from controls.evidence.exchange import Content, Parcel
from controls.evidence.holders import HolderName
from controls.evidence.import_sorting import Conflict, Part, Sorting
from models.errors import ProblemError, Where
from models.evidence import Evidence, Judgement, NotExamined, PassageRef, Provider, Reliance
from models.holdings import ItemKind

PREFIX = re.compile(r"[A-Za-z0-9]{1,12}")
#: the longest note that evidence can hold, in signs
LONGEST_NOTE = 5000
_M = TypeVar("_M", bound=BaseModel)
#: the kinds of items without a key of their own in a file, by what they are read as
_UNKEYED: Mapping[ItemKind, type[BaseModel]] = {
    ItemKind.JUDGEMENT: Judgement,
    ItemKind.NOT_EXAMINED: NotExamined,
    ItemKind.RELIANCE: Reliance,
}


class Count(NamedTuple):
    """How much of a list is new, and how much is there already."""

    part: Part
    new: int
    there: int


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


def _moved(item: _M, names: Mapping[str, str]) -> _M:
    """A statement or judgement with its document as it is called here."""
    source: PassageRef | None = getattr(item, "source", None)
    if source is None:
        return item
    told = source.model_copy(update={"document": names.get(source.document, source.document)})
    return item.model_copy(update={"source": told})


def _told(body: Mapping[str, Any], kind: ItemKind) -> Any:  # noqa: ANN401 - one of the models above
    return _UNKEYED[kind].model_validate(body)


def look_at(
    desk: Desk,
    holder: HolderName,
    evidence: Evidence,
    on: date,
    parcel: Parcel | None = None,
    prefix: str | None = None,
) -> Look:
    """What would come of an evidence file that was read and found good; nothing is changed.

    Raises ProblemError for another municipality's file, a provider, or a prefix that cannot be used.
    """
    if evidence.subject.municipality != holder.municipality:
        told = {"number": evidence.subject.municipality, "name": holder.name}
        raise ProblemError.one("exchange_other", arguments=told)
    if prefix is not None and not PREFIX.fullmatch(prefix):
        raise ProblemError.one("exchange_prefix", where=Where(field="prefix"))
    assembled = desk.assembler.assemble(holder, on)
    now = desk.assembler.with_quotes(assembled)
    taken: dict[ItemKind, list[str]] = {}
    gone: dict[ItemKind, list[Any]] = {}
    for item in desk.holdings.items(holder.id):
        taken.setdefault(item.kind, []).append(item.key)
        if item.gone is not None:
            gone.setdefault(item.kind, []).append(item)
    withheld = set(parcel.manifest.withheld) if parcel and parcel.manifest else set()
    sorting = Sorting(prefix, {one.id for one in (*evidence.providers, *now.providers)})

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
    before = {kind: [_told(item.body, kind) for item in items] for kind, items in gone.items() if kind in _UNKEYED}
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
            "note": _note(evidence, now, sorting),
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
        _known(desk, holder, providers),
        sum(sha256 not in used for sha256 in parcel.documents) + parcel.unknown if parcel else 0,
        sum(parcel.manifest.left_out.model_dump().values()) if parcel and parcel.manifest else 0,
    )


def _note(evidence: Evidence, now: Evidence, sorting: Sorting) -> str | None:
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


def _known(desk: Desk, holder: HolderName, providers: Iterable[Provider]) -> tuple[Known, ...]:
    names = {one.name: one.id for one in desk.holdings.providers()}
    found = []
    for name in dict.fromkeys(one.name for one in providers if one.name in names):
        agreements = desk.holdings.agreements_with(names[name])
        owners = {item.holder for item in agreements if item.gone is None} - {holder.id}
        found.append(Known(name, len(owners)))
    return tuple(found)
