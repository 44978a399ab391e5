"""A municipality's evidence taken out, with the documents it rests on as they came in.

A document of the class `security` never leaves: neither its bytes nor its title nor its words. A public version
leaves out what is not open, notes, and small counts of what happened to persons (`controls.sensitive.leaving`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from controls.evidence.assembling import file_of
from controls.evidence.desk import Desk
from controls.evidence.exchange import LeftOut, Manifest, ManifestDocument, Version, files_of, safe_name
from controls.evidence.holders import HolderName
from controls.sensitive.leaving import in_public_version, may_be_exported, public_version
from models import documents as kept
from models.evidence import Document, Evidence, PassageRef
from models.holdings import provider_holder
from models.vocabulary import Fact


class Exported(NamedTuple):
    """What was taken out: the files by path, and what they are."""

    files: Mapping[str, bytes]
    manifest: Manifest
    evidence: Evidence


class _Sorted(NamedTuple):
    """The documents that evidence names, by what becomes of them; each is the evidence's name for it."""

    kept: Mapping[str, kept.Document]
    security: frozenset[str]
    not_public: frozenset[str]
    destroyed: frozenset[str]


def export(
    desk: Desk, holder: HolderName, on: date, version: Version, facts: Mapping[str, Fact], withheld_title: str
) -> Exported:
    """Take out the evidence of a municipality as it is on the day `on`.

    `facts`: the vocabulary by id; `withheld_title`: what stands in the place of a title that does not leave. Raises
    ProblemError for a provider, and when it is too large to be taken in again.
    """
    assembled = desk.assembler.assemble(holder, on)
    evidence = desk.assembler.with_quotes(assembled)
    running = (one.agreement for one in assembled.running if one.agreement.holds(on) and not holder.is_round)
    owners = {holder.id, *(provider_holder(agreement.provider) for agreement in running)}
    told = _sorted(desk, evidence.documents, version, owners)
    withheld = told.security | told.not_public
    evidence = _without(evidence, withheld, withheld_title)
    if version is Version.PUBLIC:
        evidence = _noteless(public_version(evidence, facts, withheld, withheld_title))
    documents: dict[str, bytes] = {}
    listed: dict[str, ManifestDocument] = {}
    for document in told.kept.values():
        sha256 = document.newest.sha256
        content = desk.documents.content(sha256) if sha256 not in listed else None
        if content is not None:
            use = next((one for one in reversed(document.uses) if one.file_name), None)
            name = use.file_name if use else document.newest.description.title
            path = safe_name(sha256, name)
            documents[path] = content
            listed[sha256] = ManifestDocument(
                file=path, sha256=sha256, size=len(content), file_name=name,
                description=document.newest.description, despite=use.despite if use else None,
            )  # fmt: skip
    content = file_of(evidence)
    manifest = Manifest(
        version=version,
        municipality=holder.municipality,
        on=on,
        evidence_sha256=_sha256(content),
        documents=tuple(listed.values()),
        left_out=LeftOut(
            security=len(told.security), not_public=len(told.not_public), destroyed=len(told.destroyed)
        ),
        withheld=tuple(sorted(withheld)),
    )  # fmt: skip
    return Exported(files_of(content, manifest, documents), manifest, evidence)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _sorted(desk: Desk, documents: Collection[Document], version: Version, owners: Collection[str]) -> _Sorted:
    """`owners`: the municipality and its providers; what others have of the same content stays theirs."""
    leaving: dict[str, kept.Document] = {}
    security, not_public, destroyed = set(), set(), set()
    for one in documents:
        # the same content can be a document of several holders, and the strictest class counts
        same = desk.documents.with_content(one.sha256) if one.sha256 else ()
        own = [item for item in same if item.holder in owners and item.newest.sha256 == one.sha256]
        if not own and (not same or may_be_exported(*same)):
            continue
        if not may_be_exported(*same):
            security.add(one.id)
        elif version is Version.PUBLIC and not in_public_version(*same):
            not_public.add(one.id)
        elif own[0].destroyed is None:
            leaving[one.id] = own[0]
        else:
            destroyed.add(one.id)
    return _Sorted(leaving, frozenset(security), frozenset(not_public), frozenset(destroyed))


def _without(evidence: Evidence, withheld: Collection[str], title: str) -> Evidence:
    """The evidence without titles, fingerprints and words of some documents; what rests on them stays."""
    if not withheld:
        return evidence

    def wordless(source: PassageRef) -> PassageRef:
        return source.model_copy(update={"quote": None, "locator": None, "passage": None})

    statements = tuple(
        one.model_copy(update={"source": wordless(one.source), "note": None})
        if one.source.document in withheld
        else one
        for one in evidence.statements
    )
    judgements = tuple(
        one.model_copy(update={"source": wordless(one.source)})
        if one.source is not None and one.source.document in withheld
        else one
        for one in evidence.judgements
    )
    nothing = {"title": title, "publisher": None, "url": None, "note": None, "sha256": None}
    documents = tuple(
        one.model_copy(update=nothing) if one.id in withheld else one for one in evidence.documents
    )  # fmt: skip
    told = {"statements": statements, "judgements": judgements, "documents": documents}
    return evidence.model_copy(update=told)


def _noteless(evidence: Evidence) -> Evidence:
    """The evidence without the notes that people wrote for themselves."""
    statements = tuple(one.model_copy(update={"note": None}) for one in evidence.statements)
    documents = tuple(one.model_copy(update={"note": None}) for one in evidence.documents)
    return evidence.model_copy(update={"note": None, "statements": statements, "documents": documents})
