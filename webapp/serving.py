"""Serving the pages: a port that is free, a server, and a graceful stop."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import datetime

from rich.console import Console
from waitress.server import create_server

from controls.settings import load_settings
from controls.wiring import build
from models.errors import ProblemError
from models.texts import say
from models.words import Language
from webapp.app import create_app


def require_free(host: str, port: int) -> None:
    """Raise ProblemError when nothing can listen on the port."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            other = port + 1 if port < 65535 else 8000  # noqa: PLR2004 - the last port there is
            raise ProblemError.one("port_busy", arguments={"port": port, "other": other}) from None


def serve(console: Console, language: Language, host: str, port: int, clock: Callable[[], datetime]) -> None:
    """Serve the pages until stopped.

    `clock`: gives the present moment, aware. Raises ProblemError when the port is busy or the settings cannot
    be used.
    """
    require_free(host, port)
    application = build(load_settings(), clock)
    try:
        server = create_server(create_app(application), host=host, port=port, threads=8)
        console.print(say("cli.serving", language, url=f"http://{host}:{port}"))
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        application.close()
        console.print(say("cli.stopped", language))
