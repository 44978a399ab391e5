"""The example of a proxy, tried: nginx in front of the program, with login, encryption, and a log without people."""

from __future__ import annotations

import base64
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
from typing import NamedTuple

import pytest

from controls.uploading import MAX_SENDING
from tests.webapp.processes import PATIENCE, Running, environment, free_port, ours, started
from webapp.pages.evidence.documents import MOST_SENDING
from webapp.pages.frame.headers import HEADERS
from webapp.server import LARGEST_REQUEST

EXAMPLE = (Path(__file__).parents[1] / "deploy" / "nginx.conf").read_text("utf-8")
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
OPENSSL = shutil.which("openssl")
LOGIN = {"Authorization": "Basic " + base64.b64encode(b"tilsyn:proveord").decode()}
#: a form as our own page sends it
OURS = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/octet-stream"}


class Proxy(NamedTuple):
    """The proxy that runs: its ports with and without encryption, its folder, and the program behind it."""

    https: int
    http: int
    folder: Path
    program: Running

    def ask(
        self, path: str, headers: Mapping[str, str] = LOGIN, *, method: str = "GET", body: bytes | None = None
    ) -> tuple[int, bytes, HTTPMessage]:
        """Status, body and headers of an answer through the proxy."""
        context = ssl.create_default_context(cafile=str(self.folder / "certificate.pem"))
        connection = HTTPSConnection("localhost", self.https, timeout=PATIENCE, context=context)
        with closing(connection):
            connection.request(method, path, body=body, headers=dict(headers))
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers


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
            "/etc/nginx/tilsynsklar.htpasswd": f"{folder}/users",
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
    (folder / "users").write_text("tilsyn:{PLAIN}proveord\n")
    file = folder / "nginx.conf"
    file.write_text(configuration(folder, program, secure, plain))
    checked = subprocess.run([NGINX, "-t", "-c", file], capture_output=True, text=True, check=False)  # noqa: S603 - nginx
    assert checked.returncode == 0, checked.stderr
    assert "[warn]" not in checked.stderr
    serve = ours("serve", "--port", str(program))
    with (
        started(serve, environment(folder), folder) as running,
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


@pytest.mark.machine
@pytest.mark.drill
def test_the_program_behind_the_proxy(tmp_path: Path) -> None:
    """Nobody gets in without the login, the program's own headers come through once each, and no log names people."""
    with proxied(tmp_path) as proxy:
        with closing(HTTPConnection("127.0.0.1", proxy.http, timeout=PATIENCE)) as connection:
            connection.request("GET", "/lov", headers={"Host": "localhost"})
            moved = connection.getresponse()
            assert (moved.status, moved.headers["Location"]) == (301, "https://localhost/lov")
        closed = proxy.ask("/?q=hemmelegsok", headers={})
        opened = proxy.ask("/?q=hemmelegsok", {**LOGIN, "X-Request-ID": "f" * 32, "X-Forwarded-For": "198.51.100.7"})
        missing = proxy.ask("/finnes-ikke")
        operations = [proxy.ask(path, headers={})[0] for path in ("/healthz", "/readyz", "/metrics")]
        large = proxy.ask("/vurdering/ny", {**LOGIN, **OURS}, method="POST", body=b"x" * (MAX_SENDING + 1_000_000))
    log = (tmp_path / "tilsynsklar.log").read_text()
    errors = (tmp_path / "tilsynsklar.error.log").read_text()
    requests = [event for event in proxy.program.events() if event["event"] == "request"]

    assert closed[0] == 401
    assert "Tilsynsklar" in closed[2]["WWW-Authenticate"]
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
    # the one who came without a login never reached the program
    assert [event for event in requests if event["status"] == 401] == []
    for text in (log, errors, proxy.program.told):
        assert not re.search(r"127\.0\.0\.1 |198\.51\.100\.7|hemmelegsok|proveord|finnes-ikke", text)
        assert LOGIN["Authorization"].split()[1] not in text
    assert errors == ""
