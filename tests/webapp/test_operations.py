"""What those who run the program ask: does it live, can it work, how much does it do."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from prometheus_client.parser import text_string_to_metric_families

from controls.storage import Store, open_store
from models.texts import say
from tests.databases import KINDS, Databases, plain_connection
from tests.webapp.conftest import NOW, Site
from tests.webapp.people import EVERYONE
from tests.webapp.samples import evidence
from webapp.app import create_app
from webapp.operations import is_operation

ADDRESSES = ["/healthz", "/readyz", "/metrics"]
BEFORE_THE_LAW = datetime(2009, 12, 31, tzinfo=UTC)


def sample(site: Site, name: str, **labels: str) -> float | None:
    """One figure of /metrics; None when there is none with these labels."""
    text = site.client().get("/metrics").get_data(as_text=True)
    for family in text_string_to_metric_families(text):
        for found in family.samples:
            if found.name == name and found.labels == labels:
                return float(found.value)
    return None


def site_on(site: Site, address: str, clock: Callable[[], datetime] = lambda: NOW) -> Site:
    """The same site on a database of its own, or with another clock."""
    site.application.close()
    application = replace(site.application, store=open_store(address), clock=clock)
    return Site(application, create_app(application, lambda _: EVERYONE))


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, databases: Databases) -> str:
    """The address of a database with nothing in it, of each kind."""
    return databases.new(str(request.param))


@pytest.fixture
def stored_site(empty_site: Site, address: str) -> Iterator[Site]:
    """A site on each kind of database."""
    site = site_on(empty_site, address)
    yield site
    site.application.close()


def test_the_operations_are_these(site: Site) -> None:
    """The three addresses are all there is for those who run the program."""
    assert [rule.rule for rule in site.app.url_map.iter_rules() if is_operation(rule.endpoint)] == ADDRESSES


@pytest.mark.parametrize("address", ADDRESSES)
def test_operations_have_no_language(site: Site, address: str) -> None:
    """They answer the same whatever language is asked for, set no cookie, and are kept by nobody."""
    answer = site.client().get(f"{address}?lang=en", headers={"Accept-Language": "nn"})

    assert answer.status_code == 200
    assert "Content-Language" not in answer.headers
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.mimetype != "text/html"


def test_a_site_that_can_work_is_ready(stored_site: Site) -> None:
    """With a database in its newest form and a law in force the program is ready, on each kind of database."""
    answer = stored_site.client().get("/readyz")

    assert answer.status_code == 200
    assert answer.get_json() == {"ready": True, "database": True, "migrations": True, "law": True}


def test_a_database_in_an_old_form_is_not_ready(stored_site: Site, address: str) -> None:
    """When the database has another form than this version needs, the program lives and is not ready."""
    with plain_connection(address) as other, other.begin():
        other.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    answer = stored_site.client().get("/readyz")

    assert answer.status_code == 503
    assert answer.get_json() == {"ready": False, "database": True, "migrations": False, "law": True}
    assert stored_site.client().get("/healthz").status_code == 200


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_database_that_is_gone_is_not_ready(stored_site: Site, address: str, databases: Databases) -> None:
    """When the database is taken away under way, the program lives, tells that it is not ready, and pages say 503."""
    assert stored_site.client().get("/").status_code == 200
    databases.remove()
    answer = stored_site.client().get("/readyz")

    assert answer.status_code == 503
    assert answer.get_json() == {"ready": False, "database": False, "migrations": False, "law": True}
    assert stored_site.client().get("/healthz").status_code == 200
    page = stored_site.client().get("/", headers={"Accept-Language": "en"})
    assert page.status_code == 503
    assert say("page.error.503.text", "en") in page.get_data(as_text=True)
    assert address.rsplit("/", 1)[0] not in page.get_data(as_text=True)


def test_without_a_law_in_force_it_is_not_ready(empty_site: Site, databases: Databases) -> None:
    """Where no law is in force on the day, the program is not ready."""
    site = site_on(empty_site, databases.new("sqlite"), lambda: BEFORE_THE_LAW)
    answer = site.client().get("/readyz")
    site.application.close()

    assert answer.status_code == 503
    assert answer.get_json() == {"ready": False, "database": True, "migrations": True, "law": False}


def test_requests_are_counted_by_route_and_status(empty_site: Site) -> None:
    """Each answer is counted once, by the route's pattern, the method and the status, with its time."""
    client = empty_site.client()
    for address in ("/lov/KRL-2-1", "/lov/KRL-2-2", "/lov/KRL-9-9"):
        client.get(address)
    client.post("/lov/KRL-2-1")

    route = "/lov/<name>"
    assert sample(empty_site, "tilsynsklar_requests_total", route=route, method="GET", status="200") == 2
    assert sample(empty_site, "tilsynsklar_requests_total", route=route, method="GET", status="404") == 1
    assert sample(empty_site, "tilsynsklar_requests_total", route="none", method="POST", status="405") == 1
    assert sample(empty_site, "tilsynsklar_request_seconds_count", route=route) == 3
    assert sample(empty_site, "tilsynsklar_request_seconds_bucket", route=route, le="+Inf") == 3


def test_evaluations_are_counted_by_outcome(empty_site: Site) -> None:
    """An evaluation that is stored is counted with its findings by outcome; one that was there is not."""
    assert sample(empty_site, "tilsynsklar_findings_total", outcome="broken") == 0
    for _ in range(2):
        empty_site.keep(evidence())
    (summary,) = empty_site.application.store.evaluations()

    assert sample(empty_site, "tilsynsklar_evaluations_total") == 1
    for outcome, number in summary.counts.items():
        assert sample(empty_site, "tilsynsklar_findings_total", outcome=outcome.value) == number
    assert sum(summary.counts.values()) > 5


def test_strange_methods_and_addresses_make_no_figures_of_their_own(empty_site: Site) -> None:
    """Whatever strangers ask for, the figures stay as few as the routes are."""

    def names() -> set[str]:
        text = empty_site.client().get("/metrics").get_data(as_text=True)
        return {line.split(" ")[0] for line in text.splitlines() if not line.startswith("#")}

    def ask(number: int) -> None:
        client = empty_site.client()
        client.get(f"/nowhere/{number}?name=Ola")
        client.get(f"/vurdering/{number}00")
        client.get(f"/lov/Ola-{number}")
        client.open("/", method=f"METHOD{number}")

    ask(0)
    names()
    before = names()
    for number in range(1, 20):
        ask(number)

    assert names() == before
    assert not [name for name in before if "Ola" in name or "METHOD" in name]


@pytest.mark.parametrize("broken", [lambda *_: 1 / 0, lambda *_: json.loads("")], ids=["division", "words"])
def test_a_page_that_fails_is_counted_as_such(
    empty_site: Site, monkeypatch: pytest.MonkeyPatch, broken: Callable[..., object]
) -> None:
    """An internal error is an answer like others, with status 500."""
    monkeypatch.setattr(Store, "evaluations", broken)
    empty_site.client().get("/")

    assert sample(empty_site, "tilsynsklar_requests_total", route="/", method="GET", status="500") == 1
