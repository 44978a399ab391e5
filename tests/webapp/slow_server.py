"""A server with one slow address, for the tests of stopping: `slow_server.py PORT STOP_SECONDS SLOW_SECONDS`."""

from __future__ import annotations

import sys
import time

from flask import Flask

from webapp.logs import set_up
from webapp.server import serve_app


def main() -> None:
    """Serve until stopped."""
    port, stop_seconds, slow_seconds = int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    app = Flask(__name__)

    @app.get("/healthz")
    def healthz() -> str:
        return "ok"

    @app.get("/slow")
    def slow() -> str:
        time.sleep(slow_seconds)
        # more than the system takes in one piece, so that sending it takes several turns
        return "x" * 5_000_000

    set_up("info")
    serve_app(app, "127.0.0.1", port, 4, stop_seconds)


if __name__ == "__main__":
    main()
