"""The headers of every answer."""

from __future__ import annotations

import re

import pytest

from tests.webapp.conftest import Site

ADDRESSES = [
    "/",
    "/vurdering/1",
    "/vurdering/1/KRL-2-1",
    "/lov",
    "/lov/KRL-2-1",
    "/nowhere",
    "/static/tilsynsklar.css",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_is_protected(site: Site, address: str) -> None:
    """Every answer, errors and files too, forbids scripts, frames and content from elsewhere."""
    with site.client().get(address) as response:
        policy = dict(part.split(" ", 1) for part in response.headers["Content-Security-Policy"].split("; "))

        assert policy == {
            "default-src": "'none'",
            "style-src": "'self'",
            "img-src": "'self'",
            "base-uri": "'none'",
            "form-action": "'self'",
            "frame-ancestors": "'none'",
        }
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert "Server" not in response.headers


@pytest.mark.parametrize("address", ADDRESSES[:-1])
def test_pages_are_not_kept_by_others(site: Site, address: str) -> None:
    """A page may hold evidence, so nobody on the way keeps it."""
    assert site.client().get(address).headers["Cache-Control"] == "private, no-store"


def test_files_are_kept_by_their_content(site: Site) -> None:
    """A page links to a file by its content, so that browsers can keep it for good and never show an old one."""
    html = site.client().get("/").get_data(as_text=True)
    links = re.findall(r'href="(/static/[^"]+)"', html)

    assert len(links) == 2
    for link in links:
        assert re.search(r"\?v=[0-9a-f]{12}$", link)
        with site.client().get(link) as response:
            assert response.status_code == 200
            assert "immutable" in response.headers["Cache-Control"]
            assert "Set-Cookie" not in response.headers


def test_a_file_without_its_digest_is_not_kept_for_good(site: Site) -> None:
    """A file asked for without its digest may change, so a browser asks again."""
    with site.client().get("/static/tilsynsklar.css") as response:
        assert "immutable" not in response.headers.get("Cache-Control", "")


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/static/"])
def test_only_the_files_are_served(site: Site, path: str) -> None:
    """Nothing outside the folder of files is served."""
    with site.client().get(path) as response:
        assert response.status_code == 404
