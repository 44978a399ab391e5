"""Settings of gunicorn for this program: `gunicorn --config python:webapp.gunicorn_config 'webapp.wsgi:create()'`.

Several processes with some threads each. The application is made in each of them, after the fork.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from controls.settings import load_settings

#: the library's own name for it, spelt out: it looks for it when it is first imported, which must be in a worker
SHARED = "PROMETHEUS_MULTIPROC_DIR"

_settings = load_settings()

bind = f"{f'[{_settings.host}]' if ':' in _settings.host else _settings.host}:{_settings.port}"
worker_class = "gthread"
workers = _settings.workers
threads = _settings.threads
graceful_timeout = _settings.stop_seconds
#: an engine that hangs would keep its worker busy; after this many seconds without a sign of life it is replaced
timeout = 60
#: a worker is replaced now and then, not all at once: what the engine's C code does not give back is given back then
max_requests = 10_000
max_requests_jitter = 1_000
#: made in the parent it would hold an engine and connections that the workers cannot use
preload_app = False
logconfig_dict: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"lines": {"()": "webapp.logs.Lines"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines", "stream": "ext://sys.stderr"}},
    # each worker sets it anew when it makes the application
    "root": {"level": "WARNING", "handlers": ["stderr"]},
    "loggers": {
        "gunicorn.error": {"level": _settings.log_level.value.upper(), "handlers": ["stderr"], "propagate": False},
        # the program logs its own requests, without addresses
        "gunicorn.access": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}
#: what a visitor or a proxy claims about addresses, schemes and paths is not believed, as in webapp/server.py
forwarded_allow_ips = ""
forwarder_headers = ""
_made: list[Path] = []


def on_starting(_server: object) -> None:
    """Make the folder where the workers share their figures."""
    if SHARED not in os.environ:
        folder = Path(tempfile.mkdtemp(prefix="tilsynsklar-metrics-"))
        _made.append(folder)
        os.environ[SHARED] = str(folder)


def child_exit(_server: object, worker: Any) -> None:  # noqa: ANN401 - gunicorn has no types
    """Let the figures forget what only holds for a process that lives."""
    from prometheus_client import multiprocess  # noqa: PLC0415 - see SHARED

    multiprocess.mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # it has no types


def on_exit(_server: object) -> None:
    """Remove the folder."""
    for folder in _made:
        shutil.rmtree(folder, ignore_errors=True)
