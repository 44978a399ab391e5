"""The example of a proxy, tried: nginx before the program: accounts, encryption, and a log without people."""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPMessage, HTTPSConnection
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import urlencode

import pytest

from controls.access.signing_in import BY_ADDRESS
from controls.uploading import MAX_SENDING
from tests.webapp.processes import PATIENCE, Running, environment, free_port, ours, started
from webapp.pages.access.common import START
from webapp.pages.evidence.documents import MOST_SENDING
from webapp.pages.frame.headers import HEADERS
from webapp.server import LARGEST_REQUEST

EXAMPLE = (Path(__file__).parents[1] / "deploy" / "nginx.conf").read_text("utf-8")
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
OPENSSL = shutil.which("openssl")
#: a form as our own page sends it
OURS = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/octet-stream"}
FORM = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
PASSWORD = "fire rare proveord her"  # noqa: S105 - of an account that lasts as long as the test


class Proxy(NamedTuple):
    """The proxy that runs: its ports with and without encryption, its folder, and the program behind it."""

    https: int
    http: int
    folder: Path
    program: Running

    def ask(
        self,
        path: str,
        headers: Mapping[str, str] = MappingProxyType({}),
        *,
        method: str = "GET",
        body: bytes | None = None,
        whence: str = "127.0.0.1",
    ) -> tuple[int, bytes, HTTPMessage]:
        """Status, body and headers of an answer through the proxy. `whence`: the address that it is asked from."""
        context = ssl.create_default_context(cafile=str(self.folder / "certificate.pem"))
        connection = HTTPSConnection(
            "localhost", self.https, timeout=PATIENCE, context=context, source_address=(whence, 0)
        )
        with closing(connection):
            connection.request(method, path, body=body, headers=dict(headers))
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers

    def send(self, path: str, headers: Mapping[str, str] = FORM, whence: str = "127.0.0.1", **fields: str) -> int:
        """The status of a form that is sent through the proxy."""
        return self.ask(path, headers, method="POST", body=urlencode(fields).encode(), whence=whence)[0]


def replaced(text: str, pairs: Mapping[str, str]) -> str:
    """The text with what stands in the pairs, each of which must be there."""
    for old, new in pairs.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def configuration(folder: Path, program: int, secure: int, plain: int) -> str:
    """The example as it ships, with the ports, files and name of this trial, inside a whole configuration."""
    example = replaced(
        EXAMPLE,
        {
            "server 127.0.0.1:8000;": f"server 127.0.0.1:{program};",
            "listen 80;": f"listen 127.0.0.1:{plain};",
            "    listen [::]:80;\n": "",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{secure} ssl http2;",
            "    listen [::]:443 ssl http2;\n": "",
            "tilsyn.example.no;": "localhost;",
            "/etc/ssl/certs/tilsyn.example.no.pem": f"{folder}/certificate.pem",
            "/etc/ssl/private/tilsyn.example.no.key": f"{folder}/key.pem",
            "/var/log/nginx/": f"{folder}/",
        },
    )
    # the test's folder is open to its owner only, so the workers stay who they are
    user = "user root;\n" if os.geteuid() == 0 else ""
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy"))
    return (
        f"{user}pid {folder}/nginx.pid;\nerror_log {folder}/nginx.error.log;\ndaemon off;\nevents {{}}\n"
        f"http {{\n{temporary}{example}\n}}\n"
    )


@contextmanager
def proxied(folder: Path) -> Iterator[Proxy]:
    """The program with the proxy in front of it, both ready."""
    assert NGINX is not None, "install nginx: apt-get install --no-install-recommends nginx-light"
    assert OPENSSL is not None, "install openssl: apt-get install --no-install-recommends openssl"
    program, secure, plain = free_port(), free_port(), free_port()
    subprocess.run(  # noqa: S603 - the machine's own openssl
        [
            *(OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem"),
            *("-out", folder / "certificate.pem"),
        ],
        check=True,
        capture_output=True,
    )
    file = folder / "nginx.conf"
    file.write_text(configuration(folder, program, secure, plain))
    checked = subprocess.run([NGINX, "-t", "-c", file], capture_output=True, text=True, check=False)  # noqa: S603 - nginx
    assert checked.returncode == 0, checked.stderr
    assert "[warn]" not in checked.stderr
    # as the example asks for
    settings = environment(folder, address=f"https://localhost:{secure}", proxies="1")
    with (
        started(ours("serve", "--port", str(program)), settings, folder) as running,
        started([NGINX, "-c", str(file)], os.environ, folder) as nginx,
    ):
        running.wait_for(program)
        proxy = Proxy(secure, plain, folder, running)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                proxy.ask("/healthz")
                break
            except OSError:
                assert time.monotonic() < end, nginx.told
                time.sleep(0.05)
        yield proxy
        assert nginx.stop() == 0
        assert running.stop() == 0


def test_the_proxy_lets_the_program_answer_what_is_too_large() -> None:
    """The proxy takes more than the application, whose page says it better, and less than the server."""
    (size,) = re.findall(r"client_max_body_size (\d+)m;", EXAMPLE)

    assert max(MAX_SENDING, MOST_SENDING) < int(size) << 20 <= LARGEST_REQUEST


def invited(folder: Path, site: str) -> str:
    """The path of the link by which somebody who was invited on the command line comes in."""
    words = ours("user", "add", "leder@x.example", "--name", "Leder", "--role", "officer", "--place", "5020")
    done = subprocess.run(  # noqa: S603 - a program of ours
        words, env=environment(folder, address=site), cwd=folder, capture_output=True, text=True, check=True
    )
    (path,) = re.findall(rf"{site}(/engangslenke/\S+)", done.stdout)
    return str(path)


@pytest.mark.machine
@pytest.mark.drill
def test_the_program_behind_the_proxy(tmp_path: Path) -> None:
    """The program's accounts decide who gets in, its own headers come through once each, and no log names people."""
    with proxied(tmp_path) as proxy:
        with closing(HTTPConnection("127.0.0.1", proxy.http, timeout=PATIENCE)) as connection:
            connection.request("GET", "/lov", headers={"Host": "localhost"})
            moved = connection.getresponse()
            assert (moved.status, moved.headers["Location"]) == (301, "https://localhost/lov")
        closed = proxy.ask("/brukere?q=hemmelegsok")
        opened = proxy.ask("/?q=hemmelegsok", {"X-Request-ID": "f" * 32, "X-Forwarded-For": "198.51.100.7"})
        missing = proxy.ask("/finnes-ikke")
        operations = [proxy.ask(path)[0] for path in ("/healthz", "/readyz", "/metrics")]
        let_in = proxy.ask(
            invited(tmp_path, f"https://localhost:{proxy.https}"),
            FORM,
            method="POST",
            body=urlencode({"passord": PASSWORD}).encode(),
        )
        cookie = let_in[2].get("Set-Cookie", "")
        mine = {"Cookie": cookie.partition(";")[0]}
        account = proxy.ask("/konto", mine)
        large = proxy.ask("/vurdering/ny", OURS | mine, method="POST", body=b"x" * (MAX_SENDING + 1_000_000))
    log = (tmp_path / "tilsynsklar.log").read_text()
    errors = (tmp_path / "tilsynsklar.error.log").read_text()
    requests = [event for event in proxy.program.events() if event["event"] == "request"]

    assert (closed[0], closed[2]["Location"].partition("?")[0]) == (303, "/logg-inn")
    assert opened[0] == 200
    for name, value in HEADERS.items():
        assert opened[2].get_all(name) == [value]
        assert missing[2].get_all(name) == [value]
    assert opened[2].get_all("Strict-Transport-Security") == ["max-age=31536000"]
    assert opened[2]["Server"] == "nginx"
    assert missing[0] == 404
    assert operations == [200, 200, 200]
    # the id is the proxy's, leads from one log to the other, and is no choice of the visitor
    (identity,) = opened[2].get_all("X-Request-ID") or []
    assert re.fullmatch(r"[0-9a-f]{32}", identity)
    assert identity != "f" * 32
    assert identity in log
    assert identity in {event["request_id"] for event in requests}
    # too large is answered by the program, with its headers
    assert large[0] == 413
    assert large[2].get_all("Content-Security-Policy") == [HEADERS["Content-Security-Policy"]]
    # the account of an invitation works, with the cookie of an encrypted page
    assert (let_in[0], let_in[2]["Location"]) == (303, START)
    assert cookie.startswith("__Host-tilsynsklar=")
    assert "; Secure" in cookie
    assert (account[0], b"leder@x.example" in account[1]) == (200, True)
    for text in (log, errors, proxy.program.told):
        assert not re.search(r"127\.0\.0\.1 |198\.51\.100\.7|hemmelegsok|proveord|finnes-ikke|leder@", text)
    assert errors == ""


@pytest.mark.machine
@pytest.mark.drill
def test_who_guesses_through_the_proxy_holds_nobody_else_back(tmp_path: Path) -> None:
    """The proxy tells visitors apart, and what one of them claims before its word counts for nothing."""
    with proxied(tmp_path) as proxy:
        tried = [
            proxy.send(
                "/logg-inn",
                {**FORM, "X-Forwarded-For": f"198.51.100.{number}"},
                epost=f"nr{number}@x.example",
                passord="feil",
            )
            for number in range(BY_ADDRESS.free + 1)
        ]
        other = proxy.send("/logg-inn", whence="127.0.0.2", epost="en@x.example", passord="feil")

    assert tried == [422] * BY_ADDRESS.free + [429]
    assert other == 422
