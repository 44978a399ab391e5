"""The server stops as it must: what runs is finished within the limit, and nothing new is begun."""

from __future__ import annotations

import http.client
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from controls.access.hosts import is_own_machine
from tests.webapp.processes import PATIENCE, ROOT, Running, environment, fetch, free_port, ours, started

SIZE = 5_000_000


@contextmanager
def slow_server(folder: Path, *, stop: float, slow: float) -> Iterator[tuple[Running, int]]:
    """A server in a process of its own, ready, and its port."""
    port = free_port()
    script = str(ROOT / "tests" / "webapp" / "slow_server.py")
    command = [sys.executable, script, str(port), str(stop), str(slow)]
    with started(command, environment(folder), folder) as running:
        running.wait_for(port)
        yield running, port


class Asking(threading.Thread):
    """A request in the background: its answer, or the error it ended with."""

    def __init__(self, port: int) -> None:
        super().__init__(daemon=True)
        self._port = port
        self.answer: tuple[int, bytes] | None = None
        self.error: Exception | None = None
        self.start()
        # long enough to be under way, short against the slow answer
        time.sleep(0.3)

    def run(self) -> None:
        """Ask."""
        try:
            status, body, _ = fetch(self._port, "/slow")
            self.answer = (status, body)
        except (OSError, http.client.HTTPException) as error:
            self.error = error

    def done(self) -> None:
        """Wait until it is over."""
        self.join(PATIENCE)
        assert not self.is_alive()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_request_is_finished(tmp_path: Path, number: signal.Signals) -> None:
    """After the signal a request that runs gets its whole answer, and the program ends well."""
    with slow_server(tmp_path, stop=20, slow=1.0) as (running, port):
        asking = Asking(port)
        code = running.stop(number)
        asking.done()

    assert code == 0
    assert asking.error is None
    assert asking.answer == (200, b"x" * SIZE)
    assert running.events()[-1]["event"] == "stopped"
    assert running.events()[-1]["unfinished"] == 0


def test_nothing_new_is_begun(tmp_path: Path) -> None:
    """After the signal new connections are refused while the running request goes on."""
    with slow_server(tmp_path, stop=20, slow=1.5) as (running, port):
        asking = Asking(port)
        running.process.send_signal(signal.SIGTERM)
        time.sleep(0.4)
        with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 5):
            pass
        assert running.end() == 0
        asking.done()

    assert asking.answer == (200, b"x" * SIZE)


def test_the_limit_holds(tmp_path: Path) -> None:
    """A request that takes longer than the limit is given up, and that is logged."""
    with slow_server(tmp_path, stop=0.5, slow=30) as (running, port):
        asking = Asking(port)
        began = time.monotonic()
        code = running.stop()
        took = time.monotonic() - began
        asking.done()

    assert code == 0
    assert took < 15
    assert asking.error is not None
    assert running.events()[-1]["unfinished"] == 1


def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    """Whoever asks twice does not wait for the running request."""
    with slow_server(tmp_path, stop=60, slow=40) as (running, port):
        asking = Asking(port)
        running.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert running.process.poll() is None
        began = time.monotonic()
        code = running.stop(signal.SIGINT)
        took = time.monotonic() - began
        asking.done()

    assert code == 0
    assert took < 15


def test_idle_connections_do_not_hold_it_up(tmp_path: Path) -> None:
    """A browser that keeps its connection open without asking for anything is no reason to wait."""
    with slow_server(tmp_path, stop=60, slow=1) as (running, port), socket.create_connection(("127.0.0.1", port)):
        began = time.monotonic()
        assert running.stop() == 0

    assert time.monotonic() - began < 15


def test_the_program_serves_and_stops(tmp_path: Path) -> None:
    """`tilsynsklar serve` answers by its settings and options, logs lines of JSON, and stops well.

    It warns of unknown settings, and of listening for other machines, because there is no login.
    """
    port = free_port()
    env = environment(tmp_path, port=str(port), threads="2", langauge="nn")
    command = ours("serve", "--host", "0.0.0.0")  # noqa: S104 - that it is warned of is the point
    with started(command, env, tmp_path) as running:
        running.wait_for(port)
        assert fetch(port, "/")[0] == 200
        assert fetch(port, "/readyz")[0] == 200
        assert running.stop() == 0

    events = {event["event"]: event for event in running.events()}
    assert events["unknown_setting"]["setting"] == "TILSYNSKLAR_LANGAUGE"
    assert (events["started"]["port"], events["started"]["threads"]) == (port, 2)
    assert events["open_to_others"]["level"] == "warning"
    assert events["stopped"]["unfinished"] == 0


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True), ("127.0.0.9", True), ("::1", True), ("localhost", True),
        ("::", False), ("10.0.0.4", False), ("tilsyn.example.no", False),
    ],
)  # fmt: skip
def test_only_loopback_is_the_own_machine(host: str, own: bool) -> None:
    """Every address that other machines may reach counts as open to them."""
    assert is_own_machine(host) is own
