"""The server of one process (waitress), with a stop that lets running requests finish.

Waitress itself stops by leaving its loop at once: what its threads answer after that is never sent. So the loop is
run from here, and goes on without new connections until the answers are out or the time is up.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from flask import Flask
from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

from webapp.logs import logger

#: how often the loop looks up while it waits for answers to finish, in seconds
_STEP = 0.1
#: the largest request that is taken in at all, in bytes; the application itself takes less (100 MB of documents, see
#: `webapp.pages.evidence.documents`), so that one that is somewhat too large is answered with a page that says so
LARGEST_REQUEST = 120_000_000


class Server:
    """Serves an application until it is told to stop."""

    def __init__(self, app: Flask, host: str, port: int, threads: int, proxies: int = 0) -> None:
        """Begin to listen. Raises OSError when nothing can listen there.

        `proxies`: how many proxies in front say from where somebody comes.
        """
        # listening sockets and connections by file number; waitress keeps them here
        self._sockets: dict[int, Any] = {}
        self._server = create_server(
            app,
            map=self._sockets,
            host=host,
            port=port,
            threads=threads,
            # what runs here is nobody's business
            ident=None,
            max_request_body_size=LARGEST_REQUEST,
            # where no proxy is told of, what a visitor claims about addresses is dropped; otherwise it comes through
            # as it does under gunicorn, and the application counts from its end (`webapp.pages.access.cookie`)
            clear_untrusted_proxy_headers=proxies == 0,
        )
        self._stopping = threading.Event()

    def _of(self, kind: type[Any]) -> list[Any]:
        return [item for item in list(self._sockets.values()) if isinstance(item, kind)]

    def _busy(self) -> list[Any]:
        """The connections with a request that is coming in, is being answered, or whose answer is not yet sent."""
        return [item for item in self._of(HTTPChannel) if item.requests or item.request or item.total_outbufs_len]

    def stop(self) -> None:
        """Ask the server to stop, from a signal or another thread."""
        self._stopping.set()
        for listener in self._of(BaseWSGIServer):
            listener.pull_trigger()

    def _turn(self, seconds: float) -> None:
        wasyncore.loop(timeout=seconds, map=self._sockets, count=1)

    def _refuse_new(self) -> None:
        for listener in self._of(BaseWSGIServer):
            listener.accepting = False
            listener.del_channel()
            listener.socket.close()

    def run(self, stop_seconds: float, timer: Callable[[], float] = time.monotonic) -> int:
        """Serve until `stop` is called, then finish what runs, for at most `stop_seconds`.

        `timer`: seconds that pass evenly. Returns how many requests were left unfinished.
        """
        try:
            while not self._stopping.is_set():
                self._turn(1.0)
            self._refuse_new()
            end = timer() + stop_seconds
            while self._busy() and timer() < end:
                self._turn(_STEP)
        except KeyboardInterrupt:
            # asked twice: at once, then
            self._refuse_new()
        unfinished = len(self._busy())
        self._server.task_dispatcher.shutdown(timeout=0 if unfinished else 1)
        wasyncore.close_all(self._sockets)
        return unfinished


@contextmanager
def stopped_by_signals(server: Server) -> Iterator[None]:
    """SIGTERM and SIGINT ask the server to stop while this lasts; a second SIGINT or SIGTERM ends it at once."""
    asked = threading.Event()

    def handle(_number: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()
        server.stop()

    before = {number: signal.signal(number, handle) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def serve_app(app: Flask, host: str, port: int, threads: int, stop_seconds: float, proxies: int = 0) -> int:
    """Serve an application until SIGTERM or SIGINT; how many requests were left unfinished.

    `proxies`: as in `Server`. Only the main thread of a process can do it, because only that one gets signals.
    """
    log = logger()
    server = Server(app, host, port, threads, proxies)
    log.info("started", host=host, port=port, threads=threads)
    with stopped_by_signals(server):
        unfinished = server.run(stop_seconds)
    log.info("stopped", unfinished=unfinished)
    return unfinished
