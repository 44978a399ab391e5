"""The tables of rights as a document tells them: made from the tables the program uses, never written by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from models.access import ALLOWED, OPEN, PLACE_OF, Action, PlaceKind, Role
from models.rounds import PHASES, RoundKind
from models.rounds_access import OPENED_BY, RIGHTS
from models.texts import say
from models.words import Language

_LANGUAGE: Final = Language.NB
#: where a role is held, in the heading of its column
_WHERE: Final[Mapping[PlaceKind, str]] = {
    PlaceKind.MUNICIPALITY: "kommune",
    PlaceKind.PROVIDER: "leverandør",
    PlaceKind.AUTHORITY: "statsforvalter",
    PlaceKind.EVERYWHERE: "overalt",
}
_YES, _NO = "ja", "–"
_PART: Final = re.compile(r"(<!-- table: (\w+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def _word(name: str, code: str) -> str:
    return say(f"word.{name}.{code}", _LANGUAGE)


def _table(heading: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(heading)
    lines = [head, ["---"] * len(head), *(list(row) for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _actions() -> str:
    """Role × action, at the own place."""
    heading = [f"{_word('access_role', role.value)} ({_WHERE[PLACE_OF[role]]})" for role in Role]
    rows = (
        [
            _word("action", action.value),
            *(_YES if role in ALLOWED[action] else _NO for role in Role),
            _YES if action in OPEN else _NO,
        ]
        for action in Action
    )
    return _table(["", *heading, "ikke logget inn"], rows)


def _acts(kind: RoundKind) -> str:
    """Role × phase × act, in a kind of round."""

    def rows() -> Iterator[list[str]]:
        for act, right in RIGHTS[kind].items():
            phases = [phase for phase in PHASES[kind] if phase in right.phases]
            roles = [role for role in Role if role in right.roles]
            yield [
                _word("act", act.value),
                ", ".join(_word("access_role", role.value) for role in roles),
                ", ".join(_word("phase", phase.value) for phase in phases),
                _word("phase", right.leads_to.value) if right.leads_to else "",
            ]

    return _table(["Hva", "Hvem", "Når", "Fører til"], rows())


def _opened() -> str:
    """What the other side of a tilsyn does not see at once, and what lets it see it."""
    rows = (
        [_word("act", act.value), ", ".join(sorted(_word("act", item.value) for item in by)) or "aldri"]
        for act, by in OPENED_BY.items()
    )
    return _table(["Hva den ene siden gjorde", "Den andre ser det etter"], rows)


_TABLES: Final[Mapping[str, Callable[[], str]]] = {
    "actions": _actions,
    "self_audit": lambda: _acts(RoundKind.SELF_AUDIT),
    "tilsyn": lambda: _acts(RoundKind.TILSYN),
    "opened": _opened,
}


def with_tables(text: str) -> str:
    """A document with each of its tables as the program has it now. Raises KeyError for a table that there is not."""
    return _PART.sub(lambda found: f"{found[1]}{_TABLES[found[2]]()}{found[4]}", text)


def tables_in(text: str) -> frozenset[str]:
    """The names of the tables that a document has."""
    return frozenset(found[2] for found in _PART.finditer(text))


#: the names of all tables
NAMES: Final = frozenset(_TABLES)
