"""Everything that bears on a municipality on a day, put together as one evidence file.

That is what the municipality keeps itself, and what the providers keep that run the service for it on that day and
have confirmed that they do. What a provider says of itself is about the provider in the file, whatever the
municipality calls it there; it counts only for what the provider runs, and never where only the municipality can show
(`rules.facts`).

The words of stored documents are not part of what is evaluated: the file names the passage, and whoever may see the
document reads them there. So a document can be destroyed without a word of it staying in stored evaluations. Where a
file is to stand on its own feet, `with_quotes` puts the words in.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from pydantic import TypeAdapter
from ruamel.yaml import YAML

from controls.evidence.holders import HolderName
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from models import documents as kept
from models.documents import Passage
from models.errors import ProblemError
from models.evidence import (
    FORMAT,
    MUNICIPALITY,
    Document,
    Evidence,
    Judgement,
    NotExamined,
    PassageRef,
    Provider,
    Reliance,
    Request,
    Statement,
    Subject,
    Withdrawal,
)
from models.holdings import Agreement, Confirmation, Event, EventKind, Item, ItemKind, provider_holder
from models.words import ProviderModel

#: the words by which the items of a kind say whom they are about, when that is the provider that keeps them
SELF = "self"
_LONGEST_KEY = 61
#: the longest quote that evidence can hold, in signs
LONGEST_QUOTE = 5000
#: the number of no municipality
_NOWHERE = "0000"
#: the items of a provider that count for the municipalities it serves
_PROVIDERS_OWN = frozenset({ItemKind.STATEMENT, ItemKind.DOCUMENT, ItemKind.RELIANCE})


class Running(NamedTuple):
    """An agreement that a municipality has with a provider, and the item it stands in."""

    item: Item
    agreement: Agreement
    name: str

    @property
    def confirmation(self) -> Confirmation:
        """Where it stands with the provider."""
        return confirmation_of(self.item)


class Assembled(NamedTuple):
    """A municipality's evidence on a day.

    `of`: the item behind each statement, by the id the statement has in the evidence; `running`: the agreements;
    `judged`: the item behind each judgement, in the order of the evidence.
    """

    evidence: Evidence
    of: Mapping[str, Item]
    running: tuple[Running, ...]
    judged: tuple[Item, ...] = ()


def confirmation_of(item: Item) -> Confirmation:
    """Where an agreement stands with its provider.

    What was confirmed is the agreement as it was then: one that is made to last longer waits again.
    """
    state, last = Confirmation.WAITING, None
    for event in item.events:
        if event.kind is EventKind.CONFIRMED:
            state, last = Confirmation.CONFIRMED, event.body.get("to")
        elif event.kind is EventKind.REFUSED:
            state = Confirmation.REFUSED
        elif event.kind is EventKind.TAKEN_BACK:
            state = Confirmation.TAKEN_BACK
        elif event.kind is EventKind.ENDED and state is Confirmation.CONFIRMED and last and event.body["to"] > last:
            state = Confirmation.WAITING
    return state


def agreement_of(item: Item) -> Agreement:
    """The agreement as it is now: with the last day that it was ended on, if it was, and whether it is confirmed."""
    agreement = Agreement.model_validate(item.body)
    ended = next((event for event in reversed(item.events) if event.kind is EventKind.ENDED), None)
    told: dict[str, Any] = {"to": date.fromisoformat(ended.body["to"])} if ended else {}
    return agreement.model_copy(update={**told, "confirmed": confirmation_of(item) is Confirmation.CONFIRMED})


def request_of(item: Item) -> Request:
    """The request as it is now, after all that has happened to it."""
    told: dict[str, Any] = {"documents": None, "reminded": None, **item.body, "id": item.key}
    for event in item.events:
        _follow(told, event)
    return Request.model_validate_json(json.dumps(told))


def _follow(told: dict[str, Any], event: Event) -> None:
    """Let an event happen to the plain form of a request."""
    day = event.body.get("on") or event.at.date().isoformat()
    if event.kind is EventKind.REMINDED:
        told["reminded"] = [*(told["reminded"] or ()), day]
    elif event.kind is EventKind.DUE_MOVED:
        told["due_first"] = told.get("due_first") or told["due"]
        told["due"] = event.body["due"]
    elif event.kind is EventKind.CAME:
        told |= {"produced": True, "came": day, "documents": event.body.get("documents") or None}
    elif event.kind is EventKind.NOT_CAME:
        told |= {"produced": False, "came": None, "documents": None}


def reference_of(document: int) -> str:
    """What evidence calls the stored document with this id."""
    return f"d{document}"


def _described(document: kept.Document, key: str, item: Item | None = None) -> Document | None:
    """A stored document as evidence tells of it; None while nobody has said when it is from.

    `item`: what else is told of it under this name: another title (as its quote, so that it goes with the document),
    and what a description has no place for.
    """
    told = document.newest.description
    dates = (revision.description.date for revision in reversed(document.revisions))
    day = next((one for one in dates if one), None)
    if day is None:
        return None
    found = Document(
        id=key,
        title=told.title or document.newest.sha256[:12],
        date=day,
        publisher=told.publisher,
        sha256=document.newest.sha256,
    )
    if item is None or document.destroyed is not None:
        return found
    return found.model_copy(update={**item.body, **({"title": item.quote} if item.quote else {})})


class _Names:
    """What the evidence of a municipality calls a provider's things: with the provider's name before them."""

    def __init__(self, known_as: str | None) -> None:
        self.known_as = known_as

    def key(self, key: str) -> str:
        if self.known_as is None:
            return key
        whole = f"{self.known_as}.{key}"
        digest = hashlib.sha256(key.encode()).hexdigest()
        return whole if len(whole) <= _LONGEST_KEY else f"{self.known_as}.{digest[: _LONGEST_KEY - 21]}"

    def party(self, party: str) -> str:
        return self.known_as if self.known_as is not None and party in (SELF, MUNICIPALITY) else party


class Assembler:
    """Puts the evidence of municipalities together."""

    def __init__(self, holdings: Holdings, documents: Documents) -> None:
        """Where items and documents are kept."""
        self._holdings = holdings
        self._documents = documents

    def agreements(self, municipality: str) -> tuple[Running, ...]:
        """The agreements of a municipality that count, past ones too, in the order in which they came."""
        found = self._holdings.items(municipality, ItemKind.AGREEMENT)
        names = {provider.id: provider.name for provider in self._holdings.providers()} if found else {}
        told = [(item, agreement_of(item)) for item in found if item.gone is None]
        return tuple(Running(item, one, names.get(one.provider, one.known_as)) for item, one in told)

    def assemble(self, holder: HolderName, on: date) -> Assembled:
        """The evidence of a municipality for the day `on`, without the words of stored documents.

        Of a tilsyn it is what stands in the tilsyn, with the municipality as its subject: nothing that the
        municipality or its providers keep and did not send in.

        Raises ProblemError `holder_is_provider` for a provider, which no law is judged for.
        """
        if holder.is_provider:
            raise ProblemError.one("holder_is_provider", arguments={"name": holder.name})
        running = self.agreements(holder.id)
        now = [one for one in running if one.agreement.holds(on) and not holder.is_round]
        # of two agreements with one provider the earlier one names its things, as it did before there were two
        shared = {provider_holder(one.agreement.provider): one.agreement.known_as for one in reversed(now)}
        items = self._holdings.items_of([holder.id, *shared])
        stored = {
            document.id: document for owner in (holder.id, *shared) for document in self._documents.documents(owner)
        }
        gathered = _Gathered()
        for item in items:
            names = _Names(shared.get(item.holder))
            if item.gone is not None and item.kind is not ItemKind.STATEMENT:
                continue
            if item.holder == holder.id or item.kind in _PROVIDERS_OWN:
                gathered.take(item, names)
        gathered.documents += _documents(items, stored, shared, gathered.used)
        reliances = tuple(_standing(gathered.reliances, gathered.statements))
        evidence = Evidence(
            format=FORMAT,
            on=on,
            subject=Subject(municipality=holder.municipality, name=holder.municipality_name),
            note=gathered.note,
            providers=tuple(map(_provider, _one_each(running, on))),
            documents=tuple(gathered.documents),
            requests=tuple(gathered.requests),
            statements=tuple(gathered.statements),
            judgements=tuple(gathered.judgements),
            not_examined=tuple(gathered.not_examined),
            reliances=reliances or None,
        )
        return Assembled(evidence, gathered.of, running, tuple(gathered.judged))

    def alone(self, provider: HolderName, on: date) -> Assembled:
        """What a provider says of itself, as evidence of a municipality that it runs everything for on the day `on`.

        It is for looking at what its statements come to, before any municipality has an agreement with it too. Its
        things have the names it gives them itself.
        """
        items = self._holdings.items(provider.id, *_PROVIDERS_OWN)
        stored = {document.id: document for document in self._documents.documents(provider.id)}
        gathered = _Gathered()
        for item in items:
            if item.gone is None or item.kind is ItemKind.STATEMENT:
                gathered.take(item, _Names(None))
        gathered.documents += _documents(items, stored, {}, gathered.used)
        evidence = Evidence(
            format=FORMAT,
            on=on,
            subject=Subject(municipality=_NOWHERE, name=provider.name),
            providers=(Provider(id=SELF, name=provider.name, model=ProviderModel.IKS),),
            documents=tuple(gathered.documents),
            statements=tuple(gathered.statements),
            reliances=tuple(_standing(gathered.reliances, gathered.statements)) or None,
        )
        return Assembled(evidence, gathered.of, ())

    def with_quotes(self, assembled: Assembled) -> Evidence:
        """The evidence with the words that are quoted from stored documents that are still there.

        Passages that are longer than a quote may be stay without their words.
        """
        texts: dict[tuple[str, str], kept.Text | None] = {}
        statements = []
        for statement in assembled.evidence.statements:
            source = self._quoted(statement.source, assembled.of[statement.id], texts)
            statements.append(statement.model_copy(update={"source": source}))
        judgements = []
        for judgement, item in zip(assembled.evidence.judgements, assembled.judged, strict=True):
            told = self._quoted(judgement.source, item, texts) if judgement.source is not None else None
            judgements.append(judgement.model_copy(update={"source": told}))
        quoted = {"statements": tuple(statements), "judgements": tuple(judgements)}
        return assembled.evidence.model_copy(update=quoted)

    def _quoted(
        self, source: PassageRef, item: Item, texts: dict[tuple[str, str], kept.Text | None]
    ) -> PassageRef:  # fmt: skip
        words = (self._words(item, texts) or "").strip()
        return source.model_copy(update={"quote": words}) if 0 < len(words) <= LONGEST_QUOTE else source

    def _words(self, item: Item, texts: dict[tuple[str, str], kept.Text | None]) -> str | None:
        if item.passage is None:
            return item.quote
        passage = Passage.from_id(item.passage)
        key = passage.sha256, passage.extractor
        if key not in texts:
            texts[key] = self._documents.text(*key)
        text = texts[key]
        return passage.words(text) if text is not None else None


class _Gathered:
    """What the items of holders come to, list by list."""

    def __init__(self) -> None:
        self.statements: list[Statement] = []
        self.judgements: list[Judgement] = []
        self.requests: list[Request] = []
        self.not_examined: list[NotExamined] = []
        self.reliances: list[Reliance] = []
        self.documents: list[Document] = []
        self.note: str | None = None
        self.of: dict[str, Item] = {}
        self.judged: list[Item] = []
        #: the documents that something rests on, by the name they have in the evidence
        self.used: set[str] = set()

    def take(self, item: Item, names: _Names) -> None:
        """Add what an item says. `names`: what the evidence calls the things of the item's holder."""
        if item.kind is ItemKind.STATEMENT:
            self._statement(item, names)
        elif item.kind is ItemKind.RELIANCE:
            reliance = Reliance.model_validate_json(json.dumps(item.body))
            keys = {name: tuple(map(names.key, getattr(reliance, name))) for name in ("rely_on", "set_aside")}
            self.reliances.append(reliance.model_copy(update=keys))
        elif item.kind is ItemKind.DOCUMENT and item.document is None:
            told = Document.model_validate_json(json.dumps({**item.body, "id": names.key(item.key)}))
            self.documents.append(told)
        elif item.kind is ItemKind.JUDGEMENT:
            self.judgements.append(judgement := _read(Judgement, item.body))
            self.judged.append(item)
            self._uses(judgement.source)
        elif item.kind is ItemKind.REQUEST:
            self.requests.append(request_of(item))
        elif item.kind is ItemKind.NOT_EXAMINED:
            self.not_examined.append(_read(NotExamined, item.body))
        elif item.kind is ItemKind.NOTE:
            self.note = item.body["text"]

    def _statement(self, item: Item, names: _Names) -> None:
        key = names.key(item.key)
        told = _read(Statement, {**item.body, "id": key})
        source = told.source.model_copy(update={"document": names.key(told.source.document), "passage": item.passage})
        gone = item.gone
        if gone is not None and gone.kind is EventKind.UNDONE:
            return  # taken back at once, before anybody could rely on it
        withdrawn = Withdrawal(on=gone.at.date(), by=gone.by, reason=gone.reason or "–") if gone else None
        changed = {"about": names.party(told.about), "source": source, "withdrawn": withdrawn}
        self.statements.append(told.model_copy(update=changed))
        self.of[key] = item
        self._uses(source)

    def _uses(self, source: PassageRef | None) -> None:
        if source is not None:
            self.used.add(source.document)


def _read(model: type[Any], body: Mapping[str, Any]) -> Any:  # noqa: ANN401 - the model that is handed in
    """A body as its model; bodies are plain JSON, in which days are text."""
    return TypeAdapter(model).validate_json(json.dumps(body))


def _standing(reliances: Iterable[Reliance], statements: Iterable[Statement]) -> Iterator[Reliance]:
    """The choices that still stand, without statements that are not there on the day.

    A choice stands while one of the statements it relies on counts; else what it set aside would be all there is, and
    nobody would be asked again. Statements are not there before a provider's agreement, and after it.
    """
    told = {statement.id: statement.withdrawn is None for statement in statements}
    for reliance in reliances:
        rely_on = tuple(name for name in reliance.rely_on if name in told)
        set_aside = tuple(name for name in reliance.set_aside if name in told)
        if set_aside and any(told[name] for name in rely_on):
            yield reliance.model_copy(update={"rely_on": rely_on, "set_aside": set_aside})


def _one_each(running: Iterable[Running], on: date) -> list[Running]:
    """One agreement for each name: the one that runs on the day, else the newest; statements may name any."""
    chosen: dict[str, Running] = {}
    for one in running:
        before = chosen.get(one.agreement.known_as)
        if before is None or one.agreement.runs(on) or not before.agreement.runs(on):
            chosen[one.agreement.known_as] = one
    return list(chosen.values())


def _provider(one: Running) -> Provider:
    agreement = one.agreement
    return Provider.model_validate(
        {
            "id": agreement.known_as,
            "name": one.name,
            "model": agreement.model,
            "from": agreement.from_,
            "to": agreement.to,
            "covers": agreement.covers,
            "groups": agreement.groups,
        }
    )


def _documents(
    items: Iterable[Item], stored: Mapping[int, kept.Document], shared: Mapping[str, str], used: set[str]
) -> list[Document]:
    """The stored documents that something rests on, or that have a name of their own, under each name they have."""
    named: dict[int, list[Item]] = {}
    for item in items:
        if item.kind is ItemKind.DOCUMENT and item.document is not None and item.gone is None:
            named.setdefault(item.document, []).append(item)
    found = []
    for number, document in sorted(stored.items()):
        names = _Names(shared.get(document.holder))
        told = {
            names.key(item.key): _described(document, names.key(item.key), item) for item in named.get(number, ())
        }
        own = names.key(reference_of(number))
        if own in used:
            told.setdefault(own, _described(document, own))
        found += [one for one in told.values() if one is not None]
    return found


def file_of(evidence: Evidence) -> bytes:
    """Evidence as a file in the exchange format, YAML in UTF-8; reading it gives the same evidence."""
    plain = evidence.model_dump(mode="json", by_alias=True, exclude_none=True)
    slim = {name: value for name, value in plain.items() if value != []}
    writer: Any = YAML(typ="safe", pure=True)  # its settings have no types
    writer.default_flow_style = False
    writer.allow_unicode = True
    writer.sort_base_mapping_type_on_output = False
    writer.width = 110
    out = io.BytesIO()
    writer.dump(slim, out)
    return out.getvalue()
