"""Serving the pages: settings, a port that is free, the log, the application, and the server."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from datetime import datetime

from rich.console import Console

from controls.access.demo_people import ensure_people
from controls.access.desk import AccessDesk
from controls.access.hosts import is_own_machine
from controls.settings import Settings, load_settings, unknown_variables
from controls.wiring import Application, build
from models.errors import ProblemError
from models.texts import say
from models.words import Language
from rules.receipt import versions
from webapp.app import create_app
from webapp.demo_rounds import ensure_rounds
from webapp.logs import logger, set_up
from webapp.notifying import begin as begin_notices
from webapp.server import serve_app


def require_free(host: str, port: int) -> None:
    """Raise ProblemError when nothing can listen on the port."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            other = port + 1 if port < 65535 else 8000  # noqa: PLR2004 - the last port there is
            raise ProblemError.one("port_busy", arguments={"port": port, "other": other}) from None


def start(settings: Settings, clock: Callable[[], datetime]) -> Application:
    """What every server process does first: begin the log, put the parts together, and get the engine ready.

    `clock`: gives the present moment, aware. Raises ProblemError when law, settings or database cannot be used, and
    when a demonstration would show what real people have.
    """
    set_up(settings.log_level.value)
    log = logger()
    for name in unknown_variables(os.environ):
        log.warning("unknown_setting", setting=name)
    application = build(settings, clock)
    try:
        desk = access_desk(application)
        if not desk.signing_in.factors.check():
            log.warning("factor_key_missing")
        if settings.demo:
            ensure_people(desk.accounts, desk.holdings, clock())
            ensure_rounds(application, desk.accounts, clock())
            log.warning("demo_mode")
    except ProblemError:
        application.close()
        raise
    with application.machines.using(application.pack, clock().date()):
        # the engine is built here and not by the first reader's request
        log.info("ready", version=versions()[0])
    begin_notices(settings, application)
    return application


def access_desk(application: Application) -> AccessDesk:
    """The parts of signing in, for what needs them outside the pages."""
    return AccessDesk.of(application.store.engine, application.municipalities, application.access)


def _tell_first_start(console: Console, language: Language, application: Application, site: str) -> None:
    """Print the link that makes the first account, where there is none."""
    token = None if application.access.demo else access_desk(application).first_start.offer(application.clock())
    if token is not None:
        console.print(say("cli.first_start", language, url=f"{site}/forste/{token}"), soft_wrap=True)


def serve(
    console: Console,
    language: Language,
    host: str | None,
    port: int | None,
    clock: Callable[[], datetime],
    *,
    demo: bool = False,
) -> None:
    """Serve the pages until stopped.

    `host`, `port`: in place of the settings; `clock`: gives the present moment, aware; `demo`: as a demonstration,
    whatever the settings say. Raises ProblemError when the port is busy or the settings cannot be used.
    """
    settings = load_settings()
    if demo:
        settings = settings.model_copy(update={"demo": True})
    host, port = host or settings.host, port or settings.port
    # the names that are answered to follow from it
    settings = settings.model_copy(update={"host": host})
    require_free(host, port)
    application = start(settings, clock)
    try:
        app = create_app(application)
        site = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        console.print(say("cli.serving", language, url=site))
        _tell_first_start(console, language, application, application.access.address or site)
        if application.access.demo:
            console.print(say("cli.demo_mode", language))
        if not is_own_machine(host):
            console.print(say("cli.open_to_others", language))
            logger().warning("open_to_others", host=host, port=port)
        serve_app(app, host, port, settings.threads, settings.stop_seconds, settings.proxies)
    finally:
        application.close()
        console.print(say("cli.stopped", language))
