"""Which documents of holders may be searched: asked anew each time, of everybody who has the same content."""

from __future__ import annotations

from collections.abc import Iterable

from controls.sensitive.leaving import may_be_indexed
from controls.storage.documents import Documents
from models.documents import Document


def searchable_among(documents: Documents, there: Iterable[Document]) -> tuple[Document, ...]:
    """Those of some documents whose words may be found and suggested, in the order given.

    Never one that was destroyed or is of the class `security`, nor one with the same content as such a one that
    anybody else keeps. The number of SQL statements does not grow with the documents; none without documents.
    """
    kept = [item for item in there if item.destroyed is None]
    contents = {item.newest.sha256 for item in kept}
    if not contents:
        return ()
    # those that were handed in count as they are, too: the strictest class of all is what holds
    same: dict[str, list[Document]] = {}
    for one in (*kept, *documents.with_contents(contents)):
        same.setdefault(one.newest.sha256, []).append(one)
    return tuple(item for item in kept if may_be_indexed(*same[item.newest.sha256]))


def searchable(documents: Documents, *holders: str) -> tuple[Document, ...]:
    """The documents of holders whose words may be found, newest first; see `searchable_among`."""
    return searchable_among(documents, documents.documents_of(holders))
