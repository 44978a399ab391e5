"""Programs that a test starts, reads and stops, each with a data folder and a port of its own."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
#: how long a program may take to start or to stop, on a machine that is busy with other tests
PATIENCE = 60.0


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Our environment without any settings of ours, but the ones given and a data folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TILSYNSKLAR_")}
    given = {f"TILSYNSKLAR_{name.upper()}": value for name, value in settings.items()}
    return {**kept, "PYTHONPATH": str(ROOT), "TILSYNSKLAR_DATA": str(folder), **given}


def fetch(port: int, path: str, **headers: str) -> tuple[int, bytes, Mapping[str, str]]:
    """Status, body and headers of one address of a program on this machine."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.read(), dict(response.headers)
    finally:
        connection.close()


class Running:
    """A program that was started, with what it has written to standard error so far."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        """`process`: with a pipe as its standard error."""
        self.process = process
        self._told: list[bytes] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        self._told.extend(self.process.stderr)

    @property
    def told(self) -> str:
        """What it has written."""
        return b"".join(self._told).decode()

    def events(self) -> list[dict[str, Any]]:
        """The lines of its log. Raises ValueError when a line is no JSON."""
        return [json.loads(line) for line in self.told.splitlines()]

    def wait_for(self, port: int) -> None:
        """Wait until it answers on a port."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            assert self.process.poll() is None, self.told
            try:
                if fetch(port, "/healthz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"does not answer: {self.told}")

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, wait for the end, and return the exit code."""
        self.process.send_signal(number)
        return self.end()

    def end(self) -> int:
        """Wait for the end, and return the exit code."""
        code = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        return code


@contextmanager
def started(arguments: Sequence[str], env: Mapping[str, str], cwd: Path) -> Iterator[Running]:
    """Start a program; it is killed when it has not ended by the end of the block."""
    process = subprocess.Popen(  # noqa: S603 - a program of ours
        arguments, env=dict(env), cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    running = Running(process)
    try:
        yield running
    finally:
        if process.poll() is None:
            process.kill()
        running.end()
        assert process.stderr is not None
        process.stderr.close()


def ours(*arguments: str) -> list[str]:
    """The command line of this program with the Python that runs the tests."""
    code = "import sys; from webapp.cli import run; sys.exit(run(sys.argv[1:]))"
    return [sys.executable, "-c", code, *arguments]
