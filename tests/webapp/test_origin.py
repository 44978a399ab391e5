"""What changes something is done only when our own pages ask for it."""

from __future__ import annotations

import io
import re

import pytest
from flask import Flask

from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.people import EVERYONE, open_to_all
from tests.webapp.reading import Page
from tests.webapp.samples import evidence
from webapp.app import create_app
from webapp.pages.frame.origin import SAFE

LANGUAGES = [language.value for language in Language]
#: what a browser says of a request from our own pages: `localhost` is the host that the tests ask
OURS = [
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
    {"Origin": "http://localhost"},
    {"Origin": "https://localhost"},
    {"Origin": "http://localhost:80"},
    {"Origin": "https://localhost:443"},
    {"Origin": "http://LOCALHOST"},
    {"Referer": "http://localhost/vurdering/ny?fra=1"},
]
OTHERS = [
    {},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": ""},
    {"Sec-Fetch-Site": "Same-Origin, cross-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost", "Referer": "http://localhost/"},
    {"Origin": "null"},
    {"Origin": "http://evil.example"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "http://evil.example#localhost"},
    {"Origin": "http://localhost@evil.example"},
    {"Origin": "http://localhost:8001"},
    {"Origin": "http://[localhost"},
    {"Origin": "http://localhost:99999999"},
    {"Origin": "file://localhost"},
    {"Origin": "localhost"},
    {"Origin": "null", "Referer": "http://localhost/"},
    {"Origin": "http://evil.example", "Referer": "http://localhost/"},
    {"Referer": "http://evil.example/?http://localhost/"},
    {"Referer": "/vurdering/ny"},
    {"X-Forwarded-Host": "evil.example", "Origin": "http://evil.example"},
    {"X-Requested-With": "XMLHttpRequest"},
]


@pytest.fixture
def guarded(empty_site: Site) -> Flask:
    """An application with a route of its own that somebody has just added, and that answers to every method."""
    app = create_app(empty_site.application, lambda _: EVERYONE)
    app.add_url_rule("/nytt", "new", lambda: "done", methods=["GET", "POST", "PUT", "PATCH", "DELETE"])
    open_to_all(app, "new")
    return app


def asked(app: Flask, headers: dict[str, str], method: str = "POST") -> int:
    """The status of the answer of the new route."""
    return app.test_client().open("/nytt", method=method, headers=headers).status_code


@pytest.mark.parametrize("headers", OURS, ids=str)
def test_our_own_pages_are_let_in(guarded: Flask, headers: dict[str, str]) -> None:
    """A request that the browser says comes from this host is carried out."""
    assert asked(guarded, headers) == 200


@pytest.mark.parametrize("headers", OTHERS, ids=str)
def test_others_are_refused(guarded: Flask, headers: dict[str, str]) -> None:
    """A request from another site, or that says nothing of where it comes from, is refused on any route."""
    assert asked(guarded, headers) == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_every_method_that_changes_something_is_covered(guarded: Flask, method: str) -> None:
    """A route that is added later is covered without anybody doing anything for it, whatever its method."""
    assert asked(guarded, {}, method) == 403
    assert asked(guarded, OURS[0], method) == 200


def test_reading_is_free(guarded: Flask) -> None:
    """A link from another site to a page works."""
    assert asked(guarded, {"Sec-Fetch-Site": "cross-site"}, "GET") == 200
    assert guarded.test_client().get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_a_host_with_a_port_must_have_the_same_port(guarded: Flask) -> None:
    """Behind another port the page's own port counts, and another program on the same machine does not."""
    client = guarded.test_client()
    addresses = ["http://localhost:8000", "https://localhost:8000", "http://localhost", "http://localhost:8001"]
    answers = [
        client.post("/nytt", base_url="http://localhost:8000", headers={"Origin": address}).status_code
        for address in addresses
    ]

    assert answers == [200, 200, 403, 403]


def test_no_route_of_ours_is_open_to_others(empty_site: Site) -> None:
    """Each route of the application that takes anything but reading refuses what comes from elsewhere."""
    client = empty_site.client()
    found = 0
    for rule in empty_site.app.url_map.iter_rules():
        # every blank of an address takes a number
        path = re.sub(r"<[^>]+>", "1", rule.rule)
        for method in (rule.methods or set()) - SAFE:
            assert client.open(path, method=method).status_code == 403, rule.rule
            found += 1

    assert found >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_refusal_says_what_to_do_and_stores_nothing(empty_site: Site, language: str) -> None:
    """The refusal is a page in the reader's language that says what happened and what to do; nothing is stored."""
    answer = empty_site.client().post(
        "/vurdering/ny",
        data={"filer": (io.BytesIO(evidence()), "osen.json")},
        headers={"Accept-Language": language, "Sec-Fetch-Site": "cross-site"},
    )
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 403
    assert page.all("html")[0]["lang"] == language
    assert [(1, say("page.error.403.title", language))] == page.headings
    assert say("page.error.403.text", language) in page.text
    assert empty_site.application.store.evaluations() == ()


def test_a_script_is_told_too(empty_site: Site) -> None:
    """A script that asks for JSON gets the refusal as JSON."""
    answer = empty_site.client().post("/vurdering/ny", headers={"Accept": "application/json"})

    assert answer.status_code == 403
    assert answer.get_json()["text"] == say("page.error.403.text", "nb")
