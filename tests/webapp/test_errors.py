"""What goes wrong becomes a page in the reader's language, never a traceback."""

from __future__ import annotations

import logging
import re
import sqlite3

import pytest
from sqlalchemy.exc import OperationalError

from controls.storage import Store
from models.errors import Problem, ProblemError, Where
from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page

LANGUAGES = [language.value for language in Language]
UNKNOWN = [
    "/nowhere",
    "/vurdering",
    "/vurdering/",
    "/vurdering/0",
    "/vurdering/99",
    "/vurdering/-1",
    "/vurdering/1.5",
    "/vurdering/x",
    f"/vurdering/{2**63}",
    f"/vurdering/{'9' * 400}",
    "/vurdering/٩٩",
    "/vurdering/1/",
    "/vurdering/1/KRL-9-9",
    "/vurdering/1/KOML-25-1-1",
    "/vurdering/99/KRL-2-1",
    "/lov/",
    "/lov/KRL-9-9",
    "/lov/krl-2-1",
    "/lov/KRL-2",
]
HOSTILE = [
    "<script>alert(1)</script>",
    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "'%20OR%20'1'='1",
    "1;DROP%20TABLE%20evaluation",
    "%00",
    "%ff%fe",
    "..%2f..%2f..%2fetc%2fpasswd",
    "{{7*7}}",
    "%7B%7B7*7%7D%7D",
    "%0d%0aSet-Cookie:%20x=1",
    "a" * 5000,
    "KRL-2-1%20",
    "__class__",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", UNKNOWN)
def test_what_does_not_exist_is_told_in_the_language(site: Site, address: str, language: str) -> None:
    """An address that leads nowhere gives a page with status 404 in the reader's language, with a way on."""
    response = site.client().get(address, headers={"Accept-Language": language})
    page = Page(response.get_data(as_text=True))

    assert response.status_code == 404
    assert page.all("html")[0]["lang"] == language
    assert [(1, say("page.error.404.title", language))] == page.headings
    assert say("page.error.404.text", language) in page.text
    assert "/" in [link["href"] for link in page.all("a")]


@pytest.mark.parametrize(
    "before", ["/", "/lov/", "/vurdering/", "/vurdering/1/", "/vurdering/1/KRL-2-1/", "/static/"]
)
@pytest.mark.parametrize("hostile", HOSTILE)
def test_a_hostile_address_is_just_unknown(site: Site, before: str, hostile: str) -> None:
    """Whatever stands in an address, the answer is that there is no such page, and nothing of it is carried out."""
    response = site.client().get(before + hostile)
    text = response.get_data(as_text=True)

    assert response.status_code == 404
    scripts = [script.get("src") or "" for script in Page(text).all("script")]
    assert all(script.startswith("/static/vendor/") for script in scripts)
    assert text.count("<script") == len(scripts)
    assert "alert(1)" not in text
    assert "49" not in Page(text).text
    assert "Set-Cookie" not in response.headers
    assert site.client().get("/vurdering/1").status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("method", "status"), [("POST", 405), ("DELETE", 405)])
def test_what_is_not_allowed_is_told(site: Site, method: str, status: int, language: str) -> None:
    """A page that is asked to do something says that it can only be read, and what is allowed."""
    response = site.client().open("/lov", method=method, headers={"Accept-Language": language})

    assert response.status_code == status
    assert say(f"page.error.{status}.title", language) in Page(response.get_data(as_text=True)).text
    assert "GET" in response.headers["Allow"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_other_refusal_has_a_page(site: Site, language: str) -> None:
    """A refusal without a text of its own is told in general words."""
    with site.app.test_request_context("/", headers={"Accept-Language": language}):
        site.app.preprocess_request()
        answer = site.app.make_response(site.app.handle_user_exception(site.app.aborter.mapping[418]()))

    assert answer.status_code == 418
    assert say("page.error.other.title", language) in Page(answer.get_data(as_text=True)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_problems_are_told_with_place_and_remedy(
    empty_site: Site, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Problems that are known are told one by one, with file and line, in the reader's language."""
    problems = [
        Problem("number_with_leading_zero", {"text": "<b>x</b>"}, Where("law/krl/2.yaml", 7, 3)),
        Problem("pack_empty"),
    ]

    def troubled(*_: object, **__: object) -> None:
        raise ProblemError(problems)

    monkeypatch.setattr(Store, "evaluations", troubled)
    response = empty_site.client().get("/", headers={"Accept-Language": language})
    html = response.get_data(as_text=True)

    assert response.status_code == 422
    assert "<b>" not in html
    for problem in problems:
        assert say(problem.text_key, language, **problem.arguments) in Page(html).text
    assert re.search(r"law/krl/2\.yaml, \w+ 7", Page(html).text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "error", [RuntimeError("secret detail"), KeyError("secret detail"), AssertionError("secret detail")]
)
def test_an_error_of_ours_is_told_without_a_traceback(
    empty_site: Site,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    language: str,
    error: Exception,
) -> None:
    """An internal error shows a reference and nothing else; the log has it with the error's kind, not its words."""

    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Store, "evaluations", broken)
    with caplog.at_level(logging.ERROR):
        response = empty_site.client().get("/", headers={"Accept-Language": language})
    text = Page(response.get_data(as_text=True)).text
    (reference,) = re.findall(r"\b[0-9a-f]{8}\b", text)

    assert response.status_code == 500
    assert say("page.error.500.text", language, reference=reference) in text
    assert "secret" not in text
    assert "Traceback" not in text
    assert reference in caplog.text
    assert type(error).__name__ in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_database_that_does_not_answer_is_told(
    empty_site: Site, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, language: str
) -> None:
    """When the database is busy or gone, the reader is told to try again."""

    def locked(*_: object, **__: object) -> None:
        raise OperationalError("SELECT secret", {}, sqlite3.OperationalError("database is locked"))

    monkeypatch.setattr(Store, "evaluations", locked)
    with caplog.at_level(logging.ERROR):
        response = empty_site.client().get("/", headers={"Accept-Language": language})
    text = Page(response.get_data(as_text=True)).text

    assert response.status_code == 503
    assert say("page.error.503.text", language) in text
    assert "secret" not in text
    assert "OperationalError" in caplog.text
    assert "secret" not in caplog.text
