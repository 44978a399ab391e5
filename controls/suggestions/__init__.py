"""Where in the documents an answer may stand: suggestions, never answers.

Nothing here makes a statement, reads a database, or knows the web. `Suggester` is made once for a pack and the list
of synonyms; its `signs_of` points out the words that a reader should not miss.
"""

from controls.suggestions.pieces import Piece
from controls.suggestions.shelf import Shelf, Source
from controls.suggestions.signs import ModeHint, Sign, SignKind, SignReader, Signs, Why
from controls.suggestions.suggesting import Answerable, Found, Hit, Suggester

__all__ = [
    "Answerable",
    "Found",
    "Hit",
    "ModeHint",
    "Piece",
    "Shelf",
    "Sign",
    "SignKind",
    "SignReader",
    "Signs",
    "Source",
    "Suggester",
    "Why",
]
