"""What the program logs while a test runs."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from webapp.logs import set_up


@contextmanager
def logged(level: str) -> Iterator[io.StringIO]:
    """Everything of this level and above that is logged from here on; afterwards logging is as it was."""
    root, ours = logging.getLogger(), logging.getLogger("tilsynsklar")
    before = (root.handlers[:], root.level, ours.level)
    stream = io.StringIO()
    set_up(level, stream)
    yield stream
    root.handlers[:], root.level, ours.level = before
    structlog.contextvars.clear_contextvars()
