"""Sending notices from a server process: a thread beside those that answer, where the settings ask for one.

Every process of the server may have one: notices are claimed in the database, so that each goes once.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from datetime import date, datetime

from controls.days import norwegian_day
from controls.notices.outbox import Outbox
from controls.notices.wiring import outbox_of
from controls.settings import Settings
from controls.wiring import Application
from webapp.logs import error_fields, logger


class Worker:
    """Makes and sends notices again and again, until it is stopped."""

    def __init__(self, outbox: Outbox, clock: Callable[[], datetime], seconds: float) -> None:
        """`clock`: gives the present moment, aware; `seconds`: how long it rests each time."""
        self._outbox = outbox
        self._clock = clock
        self._seconds = seconds
        self._reminded: date | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="notices", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, patience: float = 5.0) -> None:
        """End after what is being sent; wait at most `patience` seconds for that."""
        self._stop.set()
        self._thread.join(patience)

    def _run(self) -> None:
        while not self._stop.wait(self._seconds):
            self.turn()

    def turn(self) -> None:
        """Make and send once. What goes wrong is logged, without any address, and tried again the next time."""
        log = logger()
        try:
            now = self._clock()
            if self._reminded != norwegian_day(now):
                self._outbox.remind(norwegian_day(now), now)
                self._reminded = norwegian_day(now)
            self._outbox.collect(now)
            done = self._outbox.send(self._clock)
        except Exception as error:  # noqa: BLE001 - the edge of a thread: nobody else would hear of it
            log.error("notices_failed", **error_fields(error))  # noqa: TRY400 - its message could hold an address
            return
        if done.problem:
            log.error("notices_failed", problem=done.problem)
        if done.sent or done.given_up:
            log.info("notices", sent=done.sent, given_up=done.given_up)


def begin(settings: Settings, application: Application) -> Worker | None:
    """Begin to send notices from this process, where the settings ask for it; None otherwise.

    Raises ProblemError when the mail server is half told.
    """
    outbox = outbox_of(settings, application.store.engine)
    if not outbox.on or not settings.smtp_every:
        return None
    worker = Worker(outbox, application.clock, settings.smtp_every)
    worker.start()
    # the thread ends with the process; what is being sent then is sent first
    atexit.register(worker.stop)
    return worker
