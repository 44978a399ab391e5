"""The documents of holders as they may be searched, and what suggests passages in them: one for each database.

What was read of a document is kept in memory, because reading it from the database and taking it apart takes far
longer than searching it. Documents of the class `security`, and those that were destroyed, are never among them, and
are let go of as soon as they are seen to be one or the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterable
from datetime import date, timedelta
from threading import Lock
from weakref import WeakKeyDictionary, ref

from sqlalchemy import Engine

from controls.evidence.library import searchable_among
from controls.storage.documents import Documents
from controls.suggestions import Source, Suggester
from models.documents import Document, Text
from rules.pack import Pack
from rules.synonyms import WordList, load_synonyms

#: so many paragraphs are kept as they were read; and so many suggesters, each for a time in which no law changes
_MOST_PARAGRAPHS, _MOST_SUGGESTERS = 60_000, 3


def _change_days(pack: Pack) -> list[date]:
    """The days from which the law was another than the day before."""
    found = set()
    for _, version in pack.versions():
        found.add(version.in_force.from_)
        if version.in_force.to is not None and version.in_force.to < date.max:
            found.add(version.in_force.to + timedelta(days=1))
    return sorted(found)


class Searching:
    """The texts of documents and the suggesters over them. Safe to share between threads."""

    def __init__(self, documents: Documents, pack: Pack, words: WordList | None = None) -> None:
        """`documents`: of an engine that lives as long as this is used; it is not kept alive from here.

        `words`: the synonyms; None: those that ship with the program, read when they are first needed.
        """
        self._engine = ref(documents.engine)
        self._pack = pack
        self._words = words
        self._days = _change_days(pack)
        self._lock = Lock()
        self._texts: OrderedDict[str, Text | None] = OrderedDict()
        self._paragraphs = 0
        self._forgotten = 0
        self._suggesters: OrderedDict[date, Suggester] = OrderedDict()

    @property
    def _documents(self) -> Documents:
        engine = self._engine()
        if engine is None:
            raise ReferenceError("the database was given up")
        return Documents(engine)

    def suggester(self, on: date) -> Suggester:
        """What suggests passages for the control questions that are in force on the day `on`."""
        day = self._days[max(0, bisect_right(self._days, on) - 1)] if self._days else on
        with self._lock:
            made = self._suggesters.get(day)
            if made is None:
                self._words = self._words or load_synonyms()
                made = self._suggesters[day] = Suggester(self._pack, self._words, on)
                if len(self._suggesters) > _MOST_SUGGESTERS:
                    self._suggesters.popitem(last=False)
            self._suggesters.move_to_end(day)
            return made

    def sources(self, documents: Iterable[Document]) -> tuple[Source, ...]:
        """The texts of those documents that may be searched (`library.searchable_among`), always in the same order.

        What was remembered of the others is let go of. The number of SQL statements does not grow with the documents.
        """
        listed = sorted(documents, key=lambda item: item.id)
        open_ = {item.newest.sha256: item for item in searchable_among(self._documents, listed)}
        for document in listed:
            for revision in document.revisions:
                if document.newest.sha256 not in open_:
                    self.forget(revision.sha256)
        texts = self._read(list(open_))
        return tuple(
            Source(sha256, text, open_[sha256].newest.description.title)
            for sha256, text in texts.items()
            if text is not None and text.pages
        )

    def forget(self, sha256: str) -> None:
        """Let go of all that is remembered of a content: it was destroyed, or may not be searched any more."""
        with self._lock:
            self._forgotten += 1
            self._drop(sha256)
            suggesters = list(self._suggesters.values())
        for suggester in suggesters:
            suggester.forget(sha256)

    def _drop(self, sha256: str) -> None:
        text = self._texts.pop(sha256, None)
        if text is not None:
            self._paragraphs -= _size(text)

    def _read(self, contents: list[str]) -> dict[str, Text | None]:
        with self._lock:
            known = {sha256: self._texts[sha256] for sha256 in contents if sha256 in self._texts}
            for sha256 in known:
                self._texts.move_to_end(sha256)
            forgotten = self._forgotten
        missing = [sha256 for sha256 in contents if sha256 not in known]
        if missing:
            # of each content, what was read last comes last
            read = {sha256: text for (sha256, _), text in self._documents.texts(missing).items()}
            known |= {sha256: read.get(sha256) for sha256 in missing}
            with self._lock:
                if forgotten == self._forgotten:
                    self._keep({sha256: known[sha256] for sha256 in missing})
        return {sha256: known[sha256] for sha256 in contents}

    def _keep(self, texts: dict[str, Text | None]) -> None:
        for sha256, text in texts.items():
            self._drop(sha256)
            if text is not None:
                self._texts[sha256] = text
                self._paragraphs += _size(text)
        while self._paragraphs > _MOST_PARAGRAPHS and self._texts:
            self._drop(next(iter(self._texts)))


def _size(text: Text) -> int:
    return sum(len(page.paragraphs) for page in text.pages) + 1


#: an engine is let go of together with what was made for it, which therefore never holds it
_MADE: WeakKeyDictionary[Engine, Searching] = WeakKeyDictionary()
_MAKING = Lock()


def searching_of(engine: Engine, pack: Pack) -> Searching:
    """The one of a database in this process; made when it is first asked for."""
    with _MAKING:
        found = _MADE.get(engine)
        if found is None:
            found = _MADE[engine] = Searching(Documents(engine), pack)
        return found
