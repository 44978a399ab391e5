"""Shared by the engine's tests: a child process for what could crash, and a C module that is watched."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest

from rules.engine.binding import binding

ROOT: Final = Path(__file__).resolve().parents[3]

Child: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def child() -> Child:
    """`child(script, seconds=20, **environment)`: runs Python text in a process of its own and gives it back.

    Raises subprocess.TimeoutExpired when it is not done in time.
    """

    def run(script: str, seconds: float = 20, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own interpreter and a text from the test
            [sys.executable, "-W", "error", "-c", textwrap.dedent(script)],
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )

    return run


@dataclass
class Watched:
    """Stands before the C module: notes every call, and can spoil one."""

    calls: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    spoil: Callable[[str, int], Any] = lambda _name, _number: None
    """Called with a function's name and the count of calls before; may raise, or return what to give."""

    @property
    def error(self) -> type[Exception]:
        """As the C module's."""
        return binding.error

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:  # noqa: ANN401 - it stands for functions of any kind
            number = self.count(name)
            self.calls.append((name, arguments))
            spoiled = self.spoil(name, number)
            return getattr(binding, name)(*arguments) if spoiled is None else spoiled

        return call

    def count(self, name: str) -> int:
        """How many calls to the function `name` there have been."""
        return sum(called == name for called, _ in self.calls)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """The driver's C module, watched from here on."""
    watch = Watched()
    monkeypatch.setattr("rules.engine.driver.binding", watch)
    return watch
