"""From where somebody asks, behind proxies: the same under both servers, and nothing that a visitor can choose."""

from __future__ import annotations

import http.client
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Request
from werkzeug.test import EnvironBuilder

from controls.access.conditions import Conditions
from controls.access.signing_in import BY_ADDRESS
from tests.webapp.processes import PATIENCE, ROOT, environment, fetch, free_port, ours, started
from webapp.pages.access.cookie import address_of

SERVERS = ("waitress", "gunicorn")
GUNICORN = (sys.executable, "-m", "gunicorn", "--config", "python:webapp.gunicorn_config")
ASKED = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    ("proxies", "said", "found"),
    [
        (0, "192.0.2.1", "127.0.0.1"),
        (1, None, "127.0.0.1"),
        (1, "192.0.2.1", "192.0.2.1"),
        (1, "198.51.100.7, 192.0.2.1", "192.0.2.1"),
        (1, "198.51.100.7,192.0.2.1", "192.0.2.1"),
        (2, "198.51.100.7, 192.0.2.1, 10.0.0.1", "192.0.2.1"),
        (2, "192.0.2.1", "127.0.0.1"),
        # a port is another one each time, and would make each request somebody else's
        (1, "192.0.2.1:50123", "192.0.2.1"),
        (1, "[2001:db8::1]:50123", "2001:db8::1"),
        (1, "[2001:db8::1]", "2001:db8::1"),
        (1, "2001:DB8:0:0::1", "2001:db8::1"),
        (1, "unknown", "127.0.0.1"),
        (1, "", "127.0.0.1"),
        (1, "[", "127.0.0.1"),
        (1, "192.0.2.1:x", "192.0.2.1"),
        (1, "x" * 5000, "127.0.0.1"),
    ],
)
def test_what_the_proxies_say(proxies: int, said: str | None, found: str) -> None:
    """So many from the end as there are proxies, as an address without its port; otherwise whoever asked us."""
    headers = {} if said is None else {"X-Forwarded-For": said}
    builder = EnvironBuilder(headers=list(headers.items()), environ_base={"REMOTE_ADDR": "127.0.0.1"})

    assert address_of(Request(builder.get_environ()), Conditions(proxies=proxies)) == found


def echoing(server: str) -> list[str]:
    """The command of a server with the application that says from where it is asked."""
    if server == "gunicorn":
        return [*GUNICORN, "tests.webapp.address_app:create()"]
    return [sys.executable, str(ROOT / "tests" / "webapp" / "address_app.py")]


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize(("proxies", "found"), [("0", "127.0.0.1"), ("1", "192.0.2.1"), ("2", "198.51.100.7")])
def test_both_servers_hand_on_what_counts(tmp_path: Path, server: str, proxies: str, found: str) -> None:
    """A visitor's own claim is dropped where no proxy is told of; otherwise both servers come to the same address."""
    port = free_port()
    settings = environment(tmp_path, port=str(port), proxies=proxies, workers="1")
    with started(echoing(server), settings, tmp_path) as running:
        running.wait_for(port)
        said = fetch(port, "/whence", X_Forwarded_For="203.0.113.5, 198.51.100.7, 192.0.2.1")[1]
        others = [
            fetch(port, "/whence", **{name: "for=192.0.2.9"})[1] for name in ("Forwarded", "X_Real_IP", "X_Client_IP")
        ]
        assert running.stop() == 0

    assert said.decode() == found
    assert {one.decode() for one in others} == {"127.0.0.1"}


def try_to_sign_in(port: int, number: int, forwarded: str) -> int:
    """The status of an attempt with an e-mail of its own, from where the proxies say."""
    fields = urlencode({"epost": f"nr{number}@x.example", "passord": "feil"})
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
        connection.request("POST", "/logg-inn", fields, {**ASKED, "X-Forwarded-For": forwarded})
        return connection.getresponse().status


@pytest.mark.parametrize("server", SERVERS)
def test_who_guesses_behind_a_proxy_holds_nobody_else_back(tmp_path: Path, server: str) -> None:
    """Each address behind the proxy waits for its own failures, whatever it says before the proxy's word."""
    port = free_port()
    command = ours("serve") if server == "waitress" else [*GUNICORN, "webapp.wsgi:create()"]
    with started(command, environment(tmp_path, port=str(port), proxies="1", workers="1"), tmp_path) as running:
        running.wait_for(port)
        tried = [
            try_to_sign_in(port, number, f"203.0.113.{number}, 192.0.2.1") for number in range(BY_ADDRESS.free + 1)
        ]
        other = try_to_sign_in(port, 1000, "192.0.2.2")
        assert running.stop() == 0

    assert tried == [422] * BY_ADDRESS.free + [429]
    assert other == 422
