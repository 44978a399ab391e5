"""Only the names of this installation are answered to, so that no stranger's name can be led here."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from controls.access.conditions import Conditions
from controls.access.hosts import LOOPBACK, host_name, hosts_of
from controls.settings import Settings
from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.processes import environment, fetch, free_port, ours, started
from tests.webapp.reading import Page
from webapp.app import create_app

NAME = "tilsyn.example.no"
OTHERS = (
    "evil.example", "evil.example:8000", f"{NAME}.evil.example", f"evil-{NAME}", f"{NAME}@evil.example", "10.0.0.4",
    "127.0.0.1", "localhost", "[::1]", f"{NAME} evil.example", "", "a" * 3000, f"{NAME}:x", "[", "[::1",
)  # fmt: skip


def browser(site: Site, *hosts: str) -> FlaskClient:
    """A browser of a site that answers to these names."""
    application = replace(site.application, access=Conditions(hosts=hosts))
    return create_app(application, lambda _: None).test_client()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (NAME, NAME), ("TILSYN.example.NO:8000", NAME), (f"{NAME}.", NAME), (f"{NAME}:", NAME),
        ("blåbær.no", "xn--blbr-roah.no"),
        ("127.0.0.1:8000", "127.0.0.1"), ("::1", "::1"), ("[::1]", "::1"), ("[::1]:8000", "::1"),
        ("", ""), (":8000", ""), ("x:y", ""), ("a@b", ""), ("a/b", ""), ("https://a", ""), ("a b", ""),
        ("[::1", ""), (".", ""),
    ],
)  # fmt: skip
def test_a_name_without_its_port(text: str, name: str) -> None:
    """The name counts, however it is written and whatever the port; what is none is none."""
    assert host_name(text) == name


@pytest.mark.parametrize(
    ("given", "address", "listens", "found"),
    [
        ("", "", "127.0.0.1", {*LOOPBACK}),
        ("", "", "127.0.0.9", {*LOOPBACK, "127.0.0.9"}),
        ("", "", "0.0.0.0", set()),  # noqa: S104 - of which nobody knows the names
        ("", "", "::", set()),
        ("", f"https://{NAME}", "127.0.0.1", {NAME, *LOOPBACK}),
        ("", f"https://{NAME}:8443", "0.0.0.0", {NAME}),  # noqa: S104 - as above
        ("b.example C.example", f"https://{NAME}", "10.0.0.4", {NAME, "b.example", "c.example"}),
        ("b.example", "", "10.0.0.4", {"b.example"}),
    ],
)
def test_the_names_follow_from_the_settings(given: str, address: str, listens: str, found: set[str]) -> None:
    """The public address, the names that are told, and the own machine where only that one can ask."""
    assert set(hosts_of(given, address, listens)) == found
    told = {"trusted_hosts": given, "host": listens, **({"address": address} if address else {})}
    assert set(Settings.model_validate(told).conditions.hosts) == found


@pytest.mark.parametrize("language", list(Language))
def test_another_name_gets_a_page_that_says_so(site: Site, language: Language) -> None:
    """The page has the reader's language, says which names there are, and what to do; nothing else is shown."""
    headers = {"Host": "evil.example", "Accept-Language": language.value}
    answer = browser(site, NAME, "b.example").get("/lov", headers=headers)
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 400
    assert page.headings == [(1, say("page.error.host.title", language))]
    assert say("page.error.host.text", language, hosts=f"{NAME}, b.example") in page.text
    assert "evil.example" not in answer.get_data(as_text=True)


@pytest.mark.parametrize("host", OTHERS, ids=lambda host: host[:30])
@pytest.mark.parametrize("path", ["/", "/lov", "/logg-inn", "/finnes-ikke"])
def test_no_other_name_is_answered_to(site: Site, host: str, path: str) -> None:
    """Whatever is asked for, by whichever name that only looks like ours, is refused."""
    assert browser(site, NAME).get(path, headers={"Host": host}).status_code == 400


def test_what_is_no_name_at_all_gets_plain_words(site: Site) -> None:
    """A name that no address can be made of is refused in words, also where all names are answered to."""
    for hosts in ((), (NAME,)):
        answer = browser(site, *hosts).get("/lov", headers={"Host": "a" * 3000})
        assert (answer.status_code, answer.mimetype) == (400, "text/plain")
        assert answer.get_data(as_text=True).startswith(
            say(f"page.error.{'host' if hosts else 'other'}.title", Language.NB)
        )


def test_nothing_is_changed_by_another_name(site: Site) -> None:
    """A form of a page that led its own name here is of the same origin, as the browser sees it, and refused."""
    ours_by_name = {"Host": "evil.example", "Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"}

    assert browser(site, NAME).post("/logg-inn", headers=ours_by_name).status_code == 400


@pytest.mark.parametrize("host", [NAME, f"{NAME}:8443", NAME.upper(), f"{NAME}.", "[::1]:8000", "b.example"])
def test_the_names_of_ours_are_answered_to(site: Site, host: str) -> None:
    """Each name of the installation works, with and without a port."""
    assert browser(site, NAME, "b.example", "::1").get("/lov", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
def test_whoever_watches_may_ask_by_any_name(site: Site, path: str) -> None:
    """Health is asked for by an IP address or a container's name, and says nothing of content."""
    assert browser(site, NAME).get(path, headers={"Host": "10.0.0.4:8000"}).status_code == 200


def test_the_refusal_looks_like_a_page(site: Site) -> None:
    """What the pages are made with, which is the same for everybody, is handed out by any name."""
    stranger = browser(site, NAME)
    page = stranger.get("/lov", headers={"Host": "evil.example"}).get_data(as_text=True)
    files = re.findall(r'"(/static/[^"]+)"', page)

    assert files
    for file in files:
        with stranger.get(file, headers={"Host": "evil.example"}) as answer:
            assert answer.status_code == 200, file


def test_where_no_names_are_known_all_are_answered_to(site: Site) -> None:
    """A server that listens to a network and was told no name works by each of them."""
    assert browser(site).get("/lov", headers={"Host": "anything.example"}).status_code == 200


@pytest.mark.parametrize(("options", "status"), [((), 400), (("--host", "0.0.0.0"), 200)])  # noqa: S104 - the point
def test_the_program_knows_its_own_machine(tmp_path: Path, options: tuple[str, ...], status: int) -> None:
    """`serve` on the own machine refuses other names, and listening elsewhere, by an option too, it knows of none."""
    port = free_port()
    with started(ours("serve", "--port", str(port), *options), environment(tmp_path), tmp_path) as running:
        running.wait_for(port)
        own, other = fetch(port, "/lov")[0], fetch(port, "/lov", Host="evil.example")[0]
        assert running.stop() == 0

    assert (own, other) == (200, status)
