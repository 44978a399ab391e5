"""A server on the real data and a real browser, both started once in each process of a test run."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from flask import Flask
from playwright.sync_api import Browser, sync_playwright

from controls.wiring import Application
from tests.browser.chromium import ARGUMENTS, chromium
from tests.real_site import open_real_site, open_site
from tests.webapp.people import EVERYONE
from tests.webapp.processes import free_port
from webapp.app import create_app
from webapp.guarding import Identify
from webapp.server import Server

_STOP_SECONDS = 5.0


class House(NamedTuple):
    """A server that runs: where it is, and what stands behind it."""

    address: str
    app: Flask
    application: Application


@contextmanager
def served(application: Application) -> Iterator[House]:
    """An application in which everybody may everything, served and closed at the end."""
    with served_as(application, lambda _: EVERYONE) as house:
        yield house


@contextmanager
def served_as(application: Application, identify: Identify | None) -> Iterator[House]:
    """An application, served as `tilsynsklar serve` does, and closed at the end.

    `identify`: who a request is from (None: whoever signed in).
    """
    app = create_app(application, identify)
    port = free_port()
    server = Server(app, "127.0.0.1", port, threads=4)
    running = threading.Thread(target=server.run, args=(_STOP_SECONDS,), daemon=True)
    running.start()
    yield House(f"http://127.0.0.1:{port}", app, application)
    server.stop()
    running.join(2 * _STOP_SECONDS)
    assert not running.is_alive()
    application.close()


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server on the real data; the tests that share it only read."""
    with served(open_real_site(tmp_path_factory, "house")) as opened:
        yield opened


@pytest.fixture(scope="module")
def own_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server on the real data for the tests of one module, which may store."""
    with served(open_real_site(tmp_path_factory, "own-house")) as opened:
        yield opened


@pytest.fixture
def empty_house(tmp_path: Path) -> Iterator[House]:
    """A server on a new installation, where nothing is stored yet."""
    with served(open_site(tmp_path)) as opened:
        yield opened


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium. Raises NoBrowserError, which says what to do, when there is none."""
    path = chromium()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield started
        started.close()
