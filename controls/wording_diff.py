"""Two texts beside each other, word by word: what stands in both, and what in only one of them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

#: a word with its hyphens, a number with its points, a run of spaces, or any other sign by itself
_PIECES = re.compile(r"\w+(?:[-.,]\w+)*|\s+|[^\w\s]")


class Piece(NamedTuple):
    """A stretch of a text: `same` stands in both, `gone` only before, `new` only after."""

    kind: Literal["same", "gone", "new"]
    text: str


class Marked(NamedTuple):
    """A text before and after, in pieces that put together are the texts themselves."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return all(piece.kind == "same" for piece in (*self.before, *self.after))


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Neighbours of one kind as one; a space between two that differ goes with them, so that a phrase is one mark."""
    found: list[Piece] = []
    for number, piece in enumerate(pieces):
        kind = piece.kind
        following = pieces[number + 1].kind if number + 1 < len(pieces) else "same"
        # the space counts as differing in the drawing only: its text stands in both
        if kind == "same" and not piece.text.strip() and found and found[-1].kind == following != "same":
            kind = following
        if found and found[-1].kind == kind:
            found[-1] = Piece(kind, found[-1].text + piece.text)
        else:
            found.append(Piece(kind, piece.text))
    return tuple(found)


def mark(before: str, after: str) -> Marked:
    """Compare two texts word by word. An empty one means that there is none: then all of the other is new or gone."""
    one, other = _PIECES.findall(before), _PIECES.findall(after)
    first: list[Piece] = []
    second: list[Piece] = []
    for what, start, end, from_, to in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        kind_before: Literal["same", "gone"] = "same" if what == "equal" else "gone"
        kind_after: Literal["same", "new"] = "same" if what == "equal" else "new"
        if end > start:
            first.append(Piece(kind_before, "".join(one[start:end])))
        if to > from_:
            second.append(Piece(kind_after, "".join(other[from_:to])))
    return Marked(_joined(first), _joined(second))
