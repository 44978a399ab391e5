"""The law on any day, and two versions of a duty beside each other, chosen through the address."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from webapp.documentation import render_book

LANGUAGES = [language.value for language in Language]
STAYS = "\N{NO-BREAK SPACE}"


def get(site: Site, address: str, language: str = "nb", status: int = 200) -> Page:
    """A page, parsed."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == status
    return Page(response.get_data(as_text=True))


def plain(page: Page) -> str:
    """The text of a page with ordinary spaces."""
    return page.text.replace(STAYS, " ")


def hrefs(page: Page) -> list[str]:
    """Where the links of a page lead."""
    return [link["href"] for link in page.all("a")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("day", "counts"),
    [("2009-12-31", (0, 11, 0)), ("2015-06-01", (10, 1, 0)), ("2020-12-31", (10, 1, 0)), ("2021-01-01", (10, 0, 1))],
)
def test_the_law_is_shown_as_it_was_that_day(
    site: Site, day: str, counts: tuple[int, int, int], language: str
) -> None:
    """On any day the page tells how many duties were in force, not yet and no longer, and marks each that was not."""
    text = plain(get(site, f"/lov?dato={day}", language))
    in_force, not_yet, no_longer = counts
    later, ended = (say(f"page.timeline.state.{state}", language) for state in ("later", "ended"))
    lines = text.splitlines()

    assert re.search(say("page.timeline.in_force", language, n=in_force, day=".+"), text)
    assert (say("page.timeline.not_yet", language, n=not_yet) in text) is (not_yet > 0)
    assert (say("page.timeline.no_longer", language, n=no_longer) in text) is (no_longer > 0)
    assert sum(line == later for line in lines) == not_yet
    assert sum(line == ended for line in lines) == no_longer


def test_when_a_duty_begins_and_ends_is_told(site: Site) -> None:
    """What is not yet in force says from when, and what is no longer in force says until when."""
    early, late = plain(get(site, "/lov?dato=2015-06-01")), plain(get(site, "/lov?dato=2022-06-01"))

    assert say("page.laws.later", "nb", day="1. januar 2021") in early
    assert say("page.laws.ended", "nb", day="31. desember 2020") in late
    assert say("page.timeline.since", "nb", day="1. januar 2010") in early
    assert say("page.timeline.until", "nb", day="31. desember 2017") in early
    assert say("page.timeline.since", "nb", day="1. januar 2018") in late


def test_every_day_of_change_is_a_link(site: Site) -> None:
    """Each day on which the law changed leads to the law on that day, and the one that counts is marked."""
    page = get(site, "/lov?dato=2019-06-01")
    days = [link["href"] for link in page.all("a") if link["href"].startswith("/lov?dato=")]
    current = [link["href"] for link in page.all("a") if link.get("aria-current") and "dato=" in link["href"]]

    assert {f"/lov?dato={day}" for day in ("2010-01-01", "2018-01-01", "2021-01-01")} <= set(days)
    assert "/lov?dato=2018-01-01" in current
    assert all(site.client().get(day).status_code == 200 for day in days)
    assert [field["name"] for field in page.all("input")] == ["dato"]
    assert [label["for"] for label in page.all("label")] == [field["id"] for field in page.all("input")]
    assert "/lov" in hrefs(page)


def test_a_day_of_change_leads_to_what_changed(site: Site) -> None:
    """On a day of change there is a link to what changed on it; on another day there is none."""
    assert "/lov/kalender#krl-2021-01-01" in hrefs(get(site, "/lov?dato=2021-01-01"))
    assert not [link for link in hrefs(get(site, "/lov?dato=2021-01-02")) if "/lov/kalender#" in link]


HOSTILE: Mapping[str, int] = {
    "": 200, "x": 422, "2023-02-30": 422, "2023-1-1": 422, "0001-01-01": 200, "9999-12-31": 200,
    "\u0662\u0660\u0662\u0663-01-01": 422, "<script>alert(1)</script>": 422, "'; DROP TABLE evaluation": 422,
    "2020-01-01T00:00": 422, "x" * 5000: 422,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("asked", "status"), HOSTILE.items())
def test_a_date_that_is_none_is_told(site: Site, asked: str, status: int, language: str) -> None:
    """What is no date is told with what to do; any date, however far away, is answered."""
    response = site.client().get("/lov", query_string={"dato": asked}, headers={"Accept-Language": language})
    html = response.get_data(as_text=True)

    assert response.status_code == status
    assert "<script>" not in html
    assert len(html) < 100_000
    assert not re.search(r"\{\w+\}", Page(html).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_versions_stand_beside_each_other(site: Site, language: str) -> None:
    """A duty with two versions has them beside each other, what differs marked, and the official texts linked."""
    response = site.client().get("/lov/KRL-2-1", headers={"Accept-Language": language})
    html, page = response.get_data(as_text=True), Page(response.get_data(as_text=True))

    assert say("page.versions.title", language) in page.text
    assert "<del>" in html
    assert "<ins>" in html
    assert say("page.versions.kind.changed", language) in page.text
    assert "https://lovdata.no/1" in hrefs(page)
    assert "Ordlyden i ledd 1." in page.text
    assert "Ordlyden i ledd 2." in page.text
    assert [field["name"] for field in page.all("select")] == ["fra", "til"]


def test_the_address_chooses_the_versions(site: Site) -> None:
    """Any day within a version chooses it; the other way round shows what is new as gone."""
    there = site.client().get("/lov/KRL-2-1?fra=2012-02-03&til=2019-01-01").get_data(as_text=True)
    back = site.client().get("/lov/KRL-2-1?fra=2019-01-01&til=2012-02-03").get_data(as_text=True)
    gone, new = re.findall(r"<del>([^<]+)</del>", there), re.findall(r"<ins>([^<]+)</ins>", there)

    assert gone
    assert new
    assert gone == re.findall(r"<ins>([^<]+)</ins>", back)
    assert new == re.findall(r"<del>([^<]+)</del>", back)
    assert "<ins>" not in site.client().get("/lov/KRL-2-1?fra=2019-01-01&til=2019-01-01").get_data(as_text=True)


def test_a_duty_with_one_version_has_nothing_beside_it(site: Site) -> None:
    """With one version there is nothing to compare, and no empty comparison is shown."""
    assert say("page.versions.title", "nb") not in get(site, "/lov/KRL-2-2").text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["fra", "til"])
@pytest.mark.parametrize(
    "asked", ["x", "2023-02-30", "1999-01-01", "<script>alert(1)</script>", "0001-01-01", "' OR 1=1"]
)
def test_a_version_that_is_not_there_is_told(site: Site, asked: str, name: str, language: str) -> None:
    """A day without a version, or what is no day, is told; no other version is shown in its place."""
    response = site.client().get("/lov/KRL-2-1", query_string={name: asked}, headers={"Accept-Language": language})
    html = response.get_data(as_text=True)

    assert response.status_code == 422
    assert "<script>" not in html
    assert not re.search(r"\{\w+\}", Page(html).text)


@pytest.mark.parametrize("address", ["/lov?dato=2015-01-01", "/lov/KRL-2-1?fra=2012-01-01&til=2019-01-01"])
def test_the_language_keeps_what_was_asked_for(site: Site, address: str) -> None:
    """Changing the language leads to the same day, or the same two versions."""
    page = get(site, address)
    query = address.partition("?")[2].split("&")
    languages = [link["href"] for link in page.all("a") if link.get("hreflang")]

    assert len(languages) == len(LANGUAGES)
    assert all(part in href for href in languages for part in query)


@pytest.mark.parametrize("address", ["/lov?dato=2015-01-01", "/lov/KRL-2-1?fra=2012-01-01&til=2019-01-01"])
def test_the_law_asks_the_database_for_little(empty_site: Site, address: str) -> None:
    """The law of a day takes no SQL statement for each row."""
    few = empty_site.statements(lambda: get(empty_site, address))
    empty_site.keep_scenarios("KRL-2-1", 40)

    assert few == empty_site.statements(lambda: get(empty_site, address)) <= 2


def test_the_law_as_files_has_the_time_line(empty_site: Site) -> None:
    """In files a day of change leads to what changed on it in the calendar, and nothing asks for a server."""
    book = {
        name: content.decode() for name, content in render_book(empty_site.application).items() if ".html" in name
    }
    front, duty = Page(book["nb/index.html"]), Page(book["nb/KRL-2-1.html"])

    assert "kalender.html#krl-2021-01-01" in hrefs(front)
    assert front.all("svg")
    assert not [page for page in book.values() if "<form" in page or "dato=" in page]
    assert say("page.versions.title", "nb") in duty.text
    assert "<ins>" in book["nb/KRL-2-1.html"]
    assert 'href="../static/pictures.css"' in book["nb/index.html"]
