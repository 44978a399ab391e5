"""What can go wrong while the engine runs: an id and arguments; the words are chosen at the edge."""

from __future__ import annotations

from functools import partial
from typing import Self


class EngineError(RuntimeError):
    """The engine did not do what it must. `id` says what, `arguments` fill the blanks of its text.

    Ids: `engine_call_failed` (code), `engine_code_unexpected` (code), `engine_action_missing`,
    `engine_fired_twice` (row), `engine_row_unknown` (row), `engine_row_silent` (row), `engine_state_left`
    (code), `engine_broken`, `engine_closed`, `engine_other_process`.
    """

    def __init__(self, code: str, /, **arguments: str | int) -> None:
        """`code`: the id of the error; `arguments`: machine-readable details by name."""
        self.id = code
        self.arguments: dict[str, str | int] = arguments
        told = ", ".join(f"{name}={value}" for name, value in arguments.items())
        super().__init__(f"{code}({told})")

    def __reduce__(self) -> tuple[partial[Self], tuple[()]]:
        return partial(type(self), self.id, **self.arguments), ()


class EngineTimeout(EngineError):  # noqa: N818 - the port's contract names it so
    """A guarded evaluation was stopped at its time limit. Id `engine_timeout` (milliseconds)."""


class EngineCrashed(EngineError):  # noqa: N818 - the port's contract names it so
    """A guarded evaluation ended without an answer. Id `engine_crashed` (exit: the child's code, told)."""
