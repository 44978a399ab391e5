"""An application that says from where it believes to be asked, for the tests of proxies: `create()`."""

from __future__ import annotations

from flask import Flask, request

from controls.settings import load_settings
from webapp.logs import set_up
from webapp.pages.access.cookie import address_of
from webapp.server import serve_app


def create() -> Flask:
    """The application, by the settings."""
    app, conditions = Flask(__name__), load_settings().conditions

    @app.get("/healthz")
    def healthz() -> str:
        return "ok"

    @app.get("/whence")
    def whence() -> str:
        return address_of(request, conditions)

    return app


def serve() -> None:
    """Serve it in one process, as the program does."""
    settings = load_settings()
    set_up(settings.log_level.value)
    serve_app(create(), settings.host, settings.port, settings.threads, settings.stop_seconds, settings.proxies)


if __name__ == "__main__":
    serve()
