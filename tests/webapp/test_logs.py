"""The log tells what happened and never what a user wrote."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
import structlog
from flask import Flask
from sqlalchemy.exc import OperationalError

from controls.storage import Store
from models.errors import ProblemError
from tests.webapp.conftest import Site
from tests.webapp.logged import logged
from tests.webapp.people import open_to_all
from tests.webapp.samples import evidence
from webapp.logs import Lines, error_fields, logger, set_up
from webapp.watching import request_id

#: what a log must never hold: a name, a national identity number, an address, and an evidence file's content
PRIVATE = ("Kari", "Nordmann", "01019012345", "Storgata", "quote-", "Osen", "hemmelig", "@example")
ID = "4bf92f3577b34da6a3ce929d0e0e4736"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged from here on as it usually is."""
    with logged("info") as stream:
        yield stream


def events(log: io.StringIO) -> list[dict[str, Any]]:
    """The lines of the log; each must be one JSON object with what, when and how bad."""
    found = [json.loads(line) for line in log.getvalue().splitlines()]
    assert all({"event", "level", "time"} <= event.keys() for event in found)
    return found


def test_a_request_is_one_line(empty_site: Site, log: io.StringIO) -> None:
    """A request is logged once, with id, method, the route's pattern, status and time, and nothing else."""
    answer = empty_site.client().get("/lov/KRL-2-1?lang=nn")
    (event,) = events(log)

    assert event.keys() == {"event", "level", "time", "request_id", "method", "route", "status", "ms"}
    assert (event["event"], event["level"], event["method"], event["route"], event["status"]) == (
        "request", "info", "GET", "/lov/<name>", 200,
    )  # fmt: skip
    assert event["request_id"] == answer.headers["X-Request-ID"]
    assert 0 <= event["ms"] < 60_000
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z", event["time"])


@pytest.mark.parametrize(
    "given", [ID, ID.upper(), "123e4567-e89b-12d3-a456-426614174000"], ids=["hex", "capitals", "uuid"]
)
def test_a_well_formed_id_is_kept(empty_site: Site, log: io.StringIO, given: str) -> None:
    """An id that a proxy gave the request stands in the log and in the answer."""
    answer = empty_site.client().get("/", headers={"X-Request-ID": given})

    assert answer.headers["X-Request-ID"] == given == events(log)[0]["request_id"]


@pytest.mark.parametrize(
    "given",
    ["", "1", "KariNordmann", "01019012345", f"{ID}0", ID[:-1], f"{ID} ", f"{ID}\t", "g" * 32, "å" * 32, "0" * 5000],
)
def test_any_other_id_is_not(given: str) -> None:
    """What could be a name, a number of a person or an attack is not taken as an id; a new one is made each time."""
    made = {request_id(given), request_id(given), request_id(None)}

    assert len(made) == 3
    assert all(re.fullmatch(r"[0-9a-f]{32}", found) for found in made)


def test_an_id_with_a_line_break_is_not_kept() -> None:
    """A line break at the end does not slip past the form."""
    assert "\n" not in request_id(f"{ID}\n")


def test_each_request_has_its_own_id(empty_site: Site, log: io.StringIO) -> None:
    """Ids do not leak from one request to the next."""
    for _ in range(3):
        empty_site.client().get("/")

    assert len({event["request_id"] for event in events(log)}) == 3
    assert structlog.contextvars.get_contextvars() == {}


def test_errors_and_files_have_ids_too(empty_site: Site, log: io.StringIO) -> None:
    """Answers of every kind carry their id."""
    for address in ("/nowhere", "/static/icon.svg", "/healthz"):
        with empty_site.client().get(address) as answer:
            assert re.fullmatch(r"[0-9a-f]{32}", answer.headers["X-Request-ID"])

    assert [event["route"] for event in events(log)] == ["none", "/static/<path:filename>", "/healthz"]


def _broken(app: Flask, error: Exception) -> None:
    def fail() -> str:
        raise error

    app.add_url_rule("/broken", view_func=fail)
    open_to_all(app, "fail")


FAILURES = [
    ValueError("Kari Nordmann 01019012345"),
    OperationalError("SELECT 'Kari Nordmann'", {"name": "Storgata 1"}, psycopg.OperationalError("kari@example.no")),
    ProblemError.one("not_a_date", arguments={"text": "Kari Nordmann"}),
    UnicodeDecodeError("utf-8", b"Kari Nordmann", 0, 1, "01019012345"),
]


@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_nothing_that_a_user_wrote_is_logged(empty_site: Site, log: io.StringIO, error: Exception) -> None:
    """Whatever is in addresses, headers, cookies, bodies, evidence and errors, the log has none of it."""
    empty_site.keep(evidence())
    _broken(empty_site.app, error)
    headers = {
        "User-Agent": "Kari Nordmann", "Referer": "http://example.no/?Kari", "X-Request-ID": "Kari01019012345",
        "Cookie": "lang=Kari; session=hemmelig", "Authorization": "Basic hemmelig", "X-Forwarded-For": "Storgata",
        "Accept-Language": "Kari",
    }  # fmt: skip
    client = empty_site.client()
    for address in (
        "/?name=Kari+Nordmann&fnr=01019012345",
        "/lov/Kari%20Nordmann",
        "/Kari/Nordmann/01019012345",
        "/vurdering/01019012345/Kari",
        "/vurdering/1",
        "/vurdering/1/KRL-2-1?q=Storgata",
        "/vurdering/1/KRL-2-2",
        "/broken?Kari=Nordmann",
    ):
        client.get(address, headers=headers)
    client.post("/", data={"name": "Kari Nordmann"}, headers=headers)
    client.open("/", method="KARI")
    told = log.getvalue()

    assert len(events(log)) >= 10
    assert not [word for word in PRIVATE if word.lower() in told.lower()]


def test_a_reader_can_be_helped_by_the_reference(empty_site: Site, log: io.StringIO) -> None:
    """The reference that the reader of an error page has leads to the error's kind and place, in the same request."""
    _broken(empty_site.app, ValueError("Kari"))
    page = empty_site.client().get("/broken").get_data(as_text=True)
    failed, answered = events(log)

    assert failed["event"] == "internal_error"
    assert failed["reference"] in page
    assert failed["error"] == "ValueError"
    assert failed["at"][-1].startswith("tests/webapp/test_logs.py:")
    assert failed["request_id"] == answered["request_id"]
    assert answered["status"] == 500


def test_the_database_tells_why_by_its_code(
    empty_site: Site, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A database error is logged with the code that the database gives it, which says what to do about it."""

    def locked(*_: object, **__: object) -> None:
        raise OperationalError("SELECT 1", {}, psycopg.errors.DeadlockDetected("Kari"))

    monkeypatch.setattr(Store, "evaluations", locked)
    empty_site.client().get("/")

    assert (events(log)[0]["event"], events(log)[0]["code"]) == ("database_unavailable", "40P01")


def test_causes_are_told_by_their_kind() -> None:
    """An error that came of another one is logged with both kinds, and never for ever."""
    error = ValueError("Kari")
    error.__cause__ = KeyError("Kari")
    told = error_fields(error)

    assert (told["error"], told["caused_by"]) == ("ValueError", ["KeyError"])
    assert "Kari" not in str(told)
    one = ValueError()
    one.__context__ = one
    assert len(error_fields(one)["caused_by"]) < 20


def test_fields_that_nobody_agreed_on_are_left_out(log: io.StringIO) -> None:
    """A field that is not on the list is not logged, so that a careless line of code cannot give anything away."""
    logger().info("something", status=1, name="Kari Nordmann", municipality="Osen")
    (event,) = events(log)

    assert event["status"] == 1
    assert event["left_out"] == 2
    assert "Kari" not in log.getvalue()


def test_libraries_are_heard_without_what_they_fill_in(log: io.StringIO) -> None:
    """Of a library's line the pattern, the place and the kind of error are kept, not what was filled in."""
    library = logging.getLogger("waitress")
    library.warning("Exception while serving %s", "/?name=Kari")
    library.warning("Invalid request from Kari")
    library.info("not heard at all")
    library.error("Kari", exc_info=OSError("Kari"))
    first, second, third = events(log)

    assert (first["event"], first["logger"], first["pattern"]) == (
        "library",
        "waitress",
        "Exception while serving %s",
    )
    assert "pattern" not in second
    assert second["place"].startswith("test_logs:")
    assert third["error"] == "OSError"
    assert "Kari" not in log.getvalue()


def test_a_line_is_a_line() -> None:
    """Whatever a pattern holds, it stays one line of JSON."""
    record = logging.LogRecord("x", logging.INFO, "/x.py", 1, "two\nlines %s", ("æøå",), None)

    assert Lines().format(record).count("\n") == 0
    assert json.loads(Lines().format(record))["pattern"] == "two\nlines %s"


@pytest.mark.parametrize(("level", "heard"), [("debug", 3), ("info", 2), ("warning", 1), ("error", 0)])
def test_the_level_decides_what_is_heard(level: str, heard: int) -> None:
    """Each level includes those after it; libraries are heard in full at debug only."""
    root, ours = logging.getLogger(), logging.getLogger("tilsynsklar")
    before = (root.handlers[:], root.level, ours.level)
    stream = io.StringIO()
    try:
        set_up(level, stream)
        logger().info("ours")
        logger().warning("worse")
        logging.getLogger("alembic").info("theirs %s", 1)
    finally:
        root.handlers[:], root.level, ours.level = before

    assert len(stream.getvalue().splitlines()) == heard
