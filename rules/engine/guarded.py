"""Runs rows in a child process with a limit of time and memory: for drafts that nobody has reviewed yet.

The child reads one JSON object from its standard input and writes one to its standard output; nothing else is
shared, so that whatever the C core does there, the program that asked goes on.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from rules.engine.driver import Engine
from rules.engine.errors import EngineCrashed, EngineTimeout
from rules.engine.subset import CASE, Message, Row, Test, check_message, check_rows, types_by_case

MEMORY: Final = 512 * 1024 * 1024
"""Address space of the child, in bytes. A normal evaluation takes a tenth of it."""

_ROOT: Final = Path(__file__).resolve().parents[2]


def run_guarded(
    rows: Sequence[Row], messages: Sequence[Message], seconds: float, *, memory: int = MEMORY
) -> list[tuple[str, ...]]:
    """As `Engine(rows).run(messages)`, in a child process of its own that lives at most `seconds`.

    Starting the child takes about 0.1 s of that time. `memory`: its address space in bytes, held to where the
    system has such limits. Raises Refused for rows or messages outside the safe subset, before the child is
    started; EngineTimeout when the time is up; EngineCrashed when it ended without an answer.
    """
    check_rows(rows)
    types = types_by_case(rows)
    for message in messages:
        check_message(message, {})  # first, so that it is known to have a case
        check_message(message, types.get(str(message[CASE]), {}))
    question = json.dumps({"rows": [_plain(row) for row in rows], "messages": [dict(one) for one in messages]})
    command = [sys.executable, "-m", "rules.engine.guarded", str(memory), str(math.ceil(seconds) + 1)]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter with our own module; the rows go in as data
            command,
            input=question.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
            env=_environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise EngineTimeout("engine_timeout", milliseconds=round(seconds * 1000)) from error
    if done.returncode:
        raise EngineCrashed("engine_crashed", exit=done.returncode, told=_last_line(done.stderr))
    return _answers(done.stdout, len(messages))


def main() -> None:
    """The child: `argv` holds its limits of memory in bytes and of processor time in seconds."""
    _limit(memory=int(sys.argv[1]), seconds=int(sys.argv[2]))
    question = json.load(sys.stdin)
    rows = [_row(plain) for plain in question["rows"]]
    with Engine(rows) as engine:
        json.dump(engine.run(question["messages"]), sys.stdout)


def _plain(row: Row) -> dict[str, Any]:
    tests = [[test.prop, test.op, test.value] for test in row.tests]
    return {"name": row.name, "case": row.case, "tests": tests, "result": row.result}


def _row(plain: dict[str, Any]) -> Row:
    tests = tuple(Test(prop=prop, op=op, value=value) for prop, op, value in plain["tests"])
    return Row(name=plain["name"], case=plain["case"], tests=tests, result=plain["result"])


def _environment() -> dict[str, str]:
    """Ours, and the rooms can be imported also where the program has not been installed."""
    paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _answers(output: bytes, length: int) -> list[tuple[str, ...]]:
    try:
        answers = [tuple(map(str, names)) for names in json.loads(output)]
    except (ValueError, TypeError) as error:
        raise EngineCrashed("engine_crashed", exit=0, told="unreadable") from error
    if len(answers) != length:
        raise EngineCrashed("engine_crashed", exit=0, told="incomplete")
    return answers


def _last_line(told: bytes) -> str:
    lines = told.decode(errors="replace").strip().splitlines()
    return lines[-1][:200] if lines else ""


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has no such limits; the parent's time limit holds there too
    except ImportError:
        return
    limits = {resource.RLIMIT_AS: memory, resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
    for kind, wanted in limits.items():
        _, ceiling = resource.getrlimit(kind)
        most = wanted if ceiling == resource.RLIM_INFINITY else min(wanted, ceiling)
        with contextlib.suppress(ValueError, OSError):  # some systems refuse a limit of address space
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    main()
