"""The texts of holders as they are searched, kept in memory while there is room and nobody asks to forget them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import NamedTuple, TypeAlias

from controls.suggestions.pieces import Piece, pieces_of
from controls.suggestions.ranking import Ranking
from controls.suggestions.words import Normaliser
from models.documents import Text

#: what a word of the heading or the table's head counts against one of the piece itself
CONTEXT_WEIGHT = 0.3
#: what a word of the document's title counts
TITLE_WEIGHT = 0.3
#: the most pieces that are kept as read, and the most that are kept ready to be ranked, over all holders
MOST_READ = 60_000
MOST_RANKED = 60_000

Key: TypeAlias = tuple[str, str, str]


class Source(NamedTuple):
    """A text with the SHA-256 of the content that it was read of, and what the document is called."""

    sha256: str
    text: Text
    title: str = ""

    @property
    def key(self) -> Key:
        """What the same pieces always come of: content, extractor and title."""
        return self.sha256, self.text.extractor, self.title


class Read(NamedTuple):
    """A text as pieces, each with its common forms."""

    pieces: tuple[Piece, ...]
    bags: tuple[Mapping[str, float], ...]


class Index(NamedTuple):
    """Pieces of one or more texts with their ranking."""

    pieces: tuple[Piece, ...]
    ranking: Ranking


def read(source: Source, normaliser: Normaliser) -> Read:
    """The pieces of a text with their common forms."""
    pieces = pieces_of(source.text, source.sha256)
    title = normaliser.bag(source.title, TITLE_WEIGHT)
    bags = []
    for piece in pieces:
        bag = normaliser.bag(piece.text)
        around = normaliser.bag(piece.context, CONTEXT_WEIGHT) if piece.context else {}
        for term, much in (*around.items(), *title.items()):
            bag.setdefault(term, much)
        bags.append(bag)
    return Read(pieces, tuple(bags))


class Shelf:
    """Keeps what was read, bounded. Safe to share between threads.

    What stands here is never changed: a key of content and extractor always means the same pieces. `forget` takes a
    content away from everything, and what was under way when it was called is not kept either.
    """

    def __init__(self, normaliser: Normaliser, most_read: int = MOST_READ, most_ranked: int = MOST_RANKED) -> None:
        """`most_read`, `most_ranked`: how many pieces are kept; a text with more is read anew each time."""
        self._normaliser = normaliser
        self._most_read, self._most_ranked = most_read, most_ranked
        self._read: OrderedDict[Key, Read] = OrderedDict()
        self._indexes: OrderedDict[tuple[Key, ...], Index] = OrderedDict()
        self._lock = Lock()
        self._forgotten = 0

    def read(self, source: Source) -> Read:
        """The pieces of a text with their common forms."""
        with self._lock:
            known = self._read.get(source.key)
            if known is not None:
                self._read.move_to_end(source.key)
                return known
            forgotten = self._forgotten
        made = read(source, self._normaliser)
        with self._lock:
            if forgotten == self._forgotten:
                self._read[source.key] = made
                while sum(len(item.pieces) for item in self._read.values()) > self._most_read:
                    self._read.popitem(last=False)
            else:
                self._normaliser.forget()
        return made

    def index(self, sources: Iterable[Source]) -> Index:
        """The texts of a holder, ready to be ranked together, each once, in the order given."""
        listed = {source.key: source for source in sources}
        key = tuple(listed)
        with self._lock:
            known = self._indexes.get(key)
            if known is not None:
                self._indexes.move_to_end(key)
                return known
            forgotten = self._forgotten
        parts = [self.read(source) for source in listed.values()]
        made = Index(
            tuple(piece for part in parts for piece in part.pieces),
            Ranking([bag for part in parts for bag in part.bags]),
        )
        with self._lock:
            if forgotten == self._forgotten:
                self._indexes[key] = made
                while sum(len(item.pieces) for item in self._indexes.values()) > self._most_ranked:
                    self._indexes.popitem(last=False)
        return made

    def forget(self, sha256: str) -> None:
        """Let go of everything that was read of a content, whatever read it, and of every index with it in."""
        with self._lock:
            self._forgotten += 1
            self._normaliser.forget()
            for key in [key for key in self._read if key[0] == sha256]:
                del self._read[key]
            for keys in [keys for keys in self._indexes if any(key[0] == sha256 for key in keys)]:
                del self._indexes[keys]

    def knows(self, sha256: str) -> bool:
        """Whether anything of a content is kept here."""
        with self._lock:
            keys = {*self._read, *(key for keys in self._indexes for key in keys)}
        return any(key[0] == sha256 for key in keys)
