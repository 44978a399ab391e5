"""Drafts are run in a child process: the same answers, and no accident there that reaches us."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from rules.engine.errors import EngineCrashed, EngineTimeout
from rules.engine.guarded import run_guarded
from rules.engine.subset import Message, Refused, Row, Test

ROWS = [
    Row("yes", "føresegn", (Test("answer", "eq", "så"), Test("days", "lte", 30)), "met"),
    Row("always", "føresegn", (), "met"),
]
MESSAGES: list[Message] = [
    {"case": "føresegn", "answer": "så", "days": 30},
    {"case": "føresegn", "answer": "så", "days": 31},
    {"case": "none", "other": "x"},
]


def pretend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str) -> None:
    """Lets a shell script stand for the interpreter of the child."""
    stand_in = tmp_path / "python"
    stand_in.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    stand_in.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(stand_in))


def test_the_child_gives_the_engines_answers() -> None:
    """The answers are those of an engine in this process."""
    assert run_guarded(ROWS, MESSAGES, 20) == [("always", "yes"), ("always",), ()]


def test_unsound_input_is_refused_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Rows and messages outside the safe subset are refused before a child is started."""
    pretend(monkeypatch, tmp_path, "exit 9")
    with pytest.raises(Refused, match="row_name_twice"):
        run_guarded([ROWS[0], ROWS[0]], MESSAGES, 20)
    with pytest.raises(Refused, match="message_property_missing"):
        run_guarded(ROWS, [{"case": "føresegn"}], 20)
    with pytest.raises(Refused, match="message_not_flat"):
        run_guarded(ROWS, [None], 20)  # type: ignore[list-item]


def test_a_child_that_takes_too_long_is_stopped() -> None:
    """A child that is not done in its time is ended, and the error says what the time was."""
    began = time.monotonic()
    with pytest.raises(EngineTimeout) as caught:
        run_guarded(ROWS, MESSAGES * 50_000, 0.2)
    assert caught.value.arguments == {"milliseconds": 200}
    assert time.monotonic() - began < 10


def test_a_child_that_wants_too_much_memory_is_an_error() -> None:
    """A child that comes to its limit of memory ends without an answer, and we are told."""
    with pytest.raises(EngineCrashed) as caught:
        run_guarded(ROWS, MESSAGES * 5_000, 20, memory=8 * 1024 * 1024)
    assert caught.value.arguments["exit"] != 0


@pytest.mark.parametrize(
    ("script", "code", "told"),
    [
        ("echo why >&2; exit 3", 3, "why"),
        ("kill -SEGV $$", -11, ""),
        ("echo nonsense", 0, "unreadable"),
        ("echo 7", 0, "unreadable"),
        ("echo '[[]]'", 0, "incomplete"),
    ],
)
def test_a_child_that_crashes_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str, code: int, told: str
) -> None:
    """A crash, an exit code and an answer that cannot be one are errors with what is known about them."""
    pretend(monkeypatch, tmp_path, script)
    with pytest.raises(EngineCrashed) as caught:
        run_guarded(ROWS, MESSAGES, 20)
    assert caught.value.arguments == {"exit": code, "told": told}


def test_no_messages_still_build_the_rows() -> None:
    """A draft without messages is built in the child and gives no answers."""
    assert run_guarded(ROWS, [], 20) == []
