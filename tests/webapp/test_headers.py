"""The headers of every answer."""

from __future__ import annotations

import hashlib
import posixpath
import re
from pathlib import PurePosixPath

import pytest

from tests.webapp.conftest import Site
from webapp.assets import static_files

ADDRESSES = [
    "/",
    "/vurdering/1",
    "/vurdering/1/KRL-2-1",
    "/lov",
    "/lov/KRL-2-1",
    "/nowhere",
    "/static/tilsynsklar.css",
    "/static/vendor/designsystemet.js",
]
PAGES = [address for address in ADDRESSES if not address.startswith("/static/")]
#: what a browser must be told each kind of file is, or it refuses it (X-Content-Type-Options)
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_is_protected(site: Site, address: str) -> None:
    """Every answer, errors and files too, forbids inline scripts and styles, frames, and content from elsewhere."""
    with site.client().get(address) as response:
        policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))

        assert policy == {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": "'self'",
            "font-src": "'self'",
            "img-src": "'self' data:",
            "connect-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'self'",
            "frame-ancestors": "'none'",
        }
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "same-origin"
        assert "Server" not in response.headers


@pytest.mark.parametrize("address", PAGES)
def test_pages_are_not_kept_by_others(site: Site, address: str) -> None:
    """A page may hold evidence, so nobody on the way keeps it."""
    assert site.client().get(address).headers["Cache-Control"] == "private, no-store"


def test_files_are_kept_by_their_content(site: Site) -> None:
    """A page links to a file by its content, so that browsers can keep it for good and never show an old one."""
    html = site.client().get("/").get_data(as_text=True)
    links = re.findall(r'(?:href|src)="(/static/[^"]+)"', html)

    assert len(links) == 6
    for link in links:
        assert re.search(r"\?v=[0-9a-f]{12}$", link)
        with site.client().get(link) as response:
            assert response.status_code == 200
            assert "immutable" in response.headers["Cache-Control"]
            assert "Set-Cookie" not in response.headers


def test_every_file_is_served_as_what_it_is(site: Site) -> None:
    """Each file of the pages, the design system's too, comes whole, told as what it is, and is kept for good."""
    files = static_files()
    for name, content in files.items():
        with site.client().get(f"/static/{name}?v=000000000000") as response:
            assert (response.status_code, response.data) == (200, content), name
            assert response.headers["Content-Type"] == KINDS[PurePosixPath(name).suffix], name
            assert "immutable" in response.headers["Cache-Control"], name
    assert len(files) >= 9


def test_what_a_style_sheet_asks_for_is_there_and_is_kept(site: Site) -> None:
    """A font's name holds its digest, so that it is kept for good too, and what a style sheet names is there."""
    named = [
        (name, address)
        for name, content in static_files().items()
        if name.endswith(".css")
        for address in re.findall(r"url\(([^)'\"]+)\)", content.decode())
    ]
    assert len(named) == 2
    for name, address in named:
        with site.client().get(f"/static/{posixpath.join(posixpath.dirname(name), address)}") as response:
            assert response.status_code == 200
            assert hashlib.sha256(response.data).hexdigest()[:12] in address
            assert "immutable" in response.headers["Cache-Control"]


def test_a_file_without_its_digest_is_not_kept_for_good(site: Site) -> None:
    """A file asked for without its digest may change, so a browser asks again."""
    with site.client().get("/static/tilsynsklar.css") as response:
        assert "immutable" not in response.headers.get("Cache-Control", "")


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/"])
def test_only_the_files_are_served(site: Site, path: str) -> None:
    """Nothing outside the folder of files is served."""
    with site.client().get(path) as response:
        assert response.status_code == 404
