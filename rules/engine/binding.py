"""The C module of durable_rules, typed: the six of its functions that are safe to use, and no other.

The stock `engine.Host` is left aside: it starts timer threads, drops actions when the clock jumps and
swallows the errors of actions. So is `assert_facts`: it reports success for messages that it could not read.
"""

from __future__ import annotations

import importlib
import re
from typing import Final, Protocol, cast

HANDLED: Final = 0
NOT_HANDLED: Final = 1
SESSION_NOT_FOUND: Final = 309
OUT_OF_MEMORY: Final = 101

_CODE: Final = re.compile(r"error code: (\d+)")


class Binding(Protocol):
    """What `durable_rules_engine` offers. It has no stubs, and being C it has no signatures to read."""

    @property
    def error(self) -> type[Exception]:
        """What each function raises for an error code; MemoryError for code 101."""

    def create_ruleset(self, name: str, rules: str, /) -> int:
        """Compiles the JSON `rules` (without `run`); a handle."""

    def delete_ruleset(self, handle: int, /) -> None:
        """Frees the ruleset. Its sessions must have been deleted before."""

    def assert_fact(self, handle: int, fact: str, /) -> tuple[int, int]:
        """Puts the JSON object `fact` into the session it names: code (0 handled, 1 no match) and session."""

    def start_action_for_state(self, handle: int, session: int, /) -> tuple[str, str] | None:
        """The first waiting action as (state, `{"rule": {"m": message}}`); None when nothing waits."""

    def complete_and_start_action(self, handle: int, session: int, /) -> str | None:
        """Ends the running action; the next one as `{"rule": {"m": message}}`, or None."""

    def delete_state(self, handle: int, sid: str, /) -> None:
        """Deletes a session. Only safe in a ruleset whose session place has run an action before."""


binding: Final = cast("Binding", importlib.import_module("durable_rules_engine"))
"""The C module. `cast`, because there is nothing for the type checker to read in it."""


def error_code(error: BaseException) -> int:
    """The engine's code in an exception of the C module; 0 where it tells none."""
    if isinstance(error, MemoryError):
        return OUT_OF_MEMORY
    found = _CODE.search(str(error))
    return int(found.group(1)) if found else 0
