"""The words that statements of stored evidence rest on, read from the stored documents at the moment they are shown.

Stored evidence names the passage only, so that a document can be destroyed without a word of it staying.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple

from flask import url_for

from controls.sensitive.leaving import may_be_indexed
from controls.storage.documents import Documents
from models.documents import Destruction, Document, Passage
from models.evidence import Evidence
from rules.proof import Node
from webapp.pages.evidence.document_text import place_of


class LivePassage(NamedTuple):
    """A passage as it is now.

    `words`: empty where they are not there, or the document is of the class `security` (`secured`); `address`: of the
    document with the passage marked, or nothing; `destroyed`: that the content was destroyed, when and why.
    """

    words: str
    address: str
    secured: bool
    destroyed: Destruction | None


def _in(nodes: Iterable[Node]) -> Iterable[str]:
    for node in nodes:
        if node.kind == "statement":
            yield node.about["statement"]
        yield from _in(node.children)


def _kept_by(documents: Iterable[Document], municipality: str, may_see: Callable[[str], bool]) -> dict[str, Document]:
    """The document with each content: the municipality's own, else a provider's or that of a tilsyn.

    Never another municipality's, and none that the reader may not see.
    """
    found: dict[str, Document] = {}
    asked = cache(may_see)
    for document in sorted(documents, key=lambda item: item.holder != municipality):
        if (document.holder == municipality or document.holder[0] in "tr") and asked(document.holder):
            for revision in document.revisions:
                found.setdefault(revision.sha256, document)
    return found


def live_passages(
    documents: Documents, evidence: Evidence, proof: Iterable[Node], may_see: Callable[[str], bool]
) -> Mapping[str, LivePassage]:
    """The passages of the statements in a proof, by the ids of the statements.

    `may_see`: whether the reader may see the documents of a holder. The number of SQL statements is fixed, but for
    what `readable` asks of each provider: none for evidence that names no passage.
    """
    there = set(_in(proof))
    passages = {
        item.id: Passage.from_id(item.source.passage)
        for item in evidence.statements
        if item.id in there and item.source.passage is not None
    }
    if not passages:
        return {}
    contents = {passage.sha256 for passage in passages.values()}
    texts, gone = documents.texts(contents), documents.destructions(contents)
    same = documents.with_contents(contents)
    kept = _kept_by(same, evidence.subject.municipality, may_see)
    found = {}
    for name, passage in passages.items():
        document = kept.get(passage.sha256)
        holders = [item for item in same if any(one.sha256 == passage.sha256 for one in item.revisions)]
        secured = not may_be_indexed(*holders)
        text = texts.get((passage.sha256, passage.extractor))
        readable = document is not None and text is not None and passage.sha256 not in gone
        words = passage.words(text) if text is not None and readable and not secured else None
        address = ""
        if document is not None and readable:
            number = next(one.number for one in document.revisions if one.sha256 == passage.sha256)
            edition = str(number) if document.newest.sha256 != passage.sha256 else None
            place = str(place_of(passage))
            anchor = place.rsplit("-", 2)[0]
            address = url_for("documents.document", number=document.id, utdrag=place, utgave=edition, _anchor=anchor)
        found[name] = LivePassage(words or "", address, readable and secured, gone.get(passage.sha256))
    return found
