"""Requests in the browser: asked, late, reminded, moved, come; in three languages, and by strangers not at all."""

from __future__ import annotations

import re

import pytest
from werkzeug.test import TestResponse

from models.texts import say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
LIST = "/grunnlag/5020/foresporsler"
NEW = "/grunnlag/5020/foresporsler/ny"
ONE = "/grunnlag/5020/foresporsler/r1"


def get(site: Site, address: str, language: str = "nb", status: int = 200) -> Page:
    """A page, parsed."""
    answer = site.client().get(address, headers={"Accept-Language": language})
    assert answer.status_code == status
    return Page(answer.get_data(as_text=True))


def ask(site: Site, language: str = "nb", **more: str) -> TestResponse:
    """Enter a request of the authority that is late on the day of the site, 1 March 2026."""
    told = {
        "hva": "Rutinar", "hvem": "kommunedirektøren", "hvem_ba": "authority", "bedt": "2026-02-01",
        "frist": "2026-02-20", "rolle": "internkontrollansvarleg", "plikt": "KRL-2-1",
    }  # fmt: skip
    headers = OURS | {"Accept-Language": language}
    return site.client().post(NEW, data=told | more, headers=headers)


def send(site: Site, way: str, **more: str) -> TestResponse:
    """Send one of the forms on the page of a request."""
    return site.client().post(f"{ONE}/{way}", data={"rolle": "leiar", "grunn": "sjukdom"} | more, headers=OURS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_late_is_seen_at_once(empty_site: Site, language: str) -> None:
    """The list names what is late with how many days, and the page of it what that means and a text to send."""
    answer = ask(empty_site, language)
    assert (answer.status_code, answer.headers["Location"]) == (303, ONE)

    listed, page = get(empty_site, LIST, language).text, get(empty_site, ONE, language)
    assert say("page.requests.late", language, n=9) in listed
    assert "Rutinar" in listed
    assert f"{language}-KRL-2-1" in listed
    assert say("page.requests.means.authority", language) in page.text
    boxes = page.all("textarea")
    assert [box["lang"] for box in boxes] == ["nb", "nn"]
    assert "Emne: Purring" in page.text


def test_several_things_are_several_requests(empty_site: Site) -> None:
    """Each line becomes a request of its own, so that some can come before the rest."""
    assert ask(empty_site, hva="Rutinar\n\n Årsmelding 2024 ").headers["Location"] == LIST
    assert "Årsmelding 2024" in get(empty_site, "/grunnlag/5020/foresporsler/r2").text


def test_all_that_happens_is_noted(empty_site: Site) -> None:
    """A reminder, a new day, that it is not coming and that it came after all stand on the page, with who and why."""
    ask(empty_site)
    told = {"lang": "nb"}
    for address, data in (
        ("/grunnlag/5020/foresporsler/r1/purring", {"dag": "2026-02-24"}),
        ("/grunnlag/5020/foresporsler/r1/frist", {"ny_frist": "2026-02-27", "grunn": "sjukdom"}),
        ("/grunnlag/5020/foresporsler/r1/kom-ikke", {"grunn": "finst ikkje"}),
        ("/grunnlag/5020/foresporsler/r1/kom", {"kom": "2026-02-28"}),
    ):
        answer = empty_site.client().post(address, data={**told, "rolle": "leiar", **data}, headers=OURS)
        assert (answer.status_code, answer.headers["Location"]) == (303, ONE)
    page = get(empty_site, ONE).text
    for kind in ("made", "reminded", "due_moved", "not_came", "came"):
        assert say(f"page.requests.event.{kind}", "nb") in page
    assert "sjukdom" in page
    assert "finst ikkje" in page
    assert send(empty_site, "kom", kom="2026-02-28").status_code == 422
    gone = empty_site.client().post(
        "/grunnlag/5020/foresporsler/r1/trekk", data={"grunn": "x", "rolle": "y"}, headers=OURS
    )
    assert gone.status_code == 303
    assert say("page.requests.standing.withdrawn", "nb") in get(empty_site, LIST).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("more", "field"),
    [({"hva": ""}, "hva"), ({"hvem": ""}, "hvem"), ({"frist": "i morgon"}, "frist"),
     ({"frist": "2026-01-01"}, "frist"), ({"hvem_ba": ""}, "hvem_ba"), ({"rolle": ""}, "rolle"),
     ({"plikt": NOBODYS}, "plikt"), ({"hva": "fnr 13097248022"}, "hva")],
)  # fmt: skip
def test_a_mistake_is_told_beside_what_was_written(
    empty_site: Site, language: str, more: dict[str, str], field: str
) -> None:
    """A form that cannot be used comes back as it was filled in, with what is wrong and where."""
    answer = ask(empty_site, language, **{"hvem": "senteret", **more})
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 422
    assert f"#{field}" in [link.get("href") for link in page.all("a")]
    assert field in {told.get("id") for _, told in page.elements}
    assert get(empty_site, LIST).text.count(say("page.requests.none", "nb")) == 1


def test_a_mistake_on_the_page_of_a_request_changes_nothing(empty_site: Site) -> None:
    """A form on the page that cannot be used is told on the page, and nothing is noted."""
    ask(empty_site)
    for way, more in (
        ("purring", {"dag": ""}), ("purring", {"dag": "2030-01-01"}), ("frist", {"ny_frist": "2026-02-01"}),
        ("frist", {"ny_frist": "2026-04-01", "grunn": ""}), ("kom", {"kom": "x"}),
        ("kom", {"kom": "2026-02-28", "dokument": "999"}), ("kom-ikke", {"grunn": ""}), ("trekk", {"rolle": ""}),
    ):  # fmt: skip
        answer = send(empty_site, way, **more)
        assert answer.status_code == 422, way
        assert say("page.requests.not_kept", "nb") in answer.get_data(as_text=True)
    assert say("page.requests.badge.overdue", "nb") in get(empty_site, LIST).text


def test_what_a_stranger_writes_does_nothing(empty_site: Site) -> None:
    """Signs of HTML are shown as they are written, other sites cannot send a form, and what is not there is 404."""
    ask(empty_site, hva=NOBODYS, hvem=NOBODYS)
    for address in (LIST, ONE, f"{NEW}?hva={NOBODYS}&hvem={NOBODYS}&plikt={NOBODYS}"):
        assert "<script>alert" not in empty_site.client().get(address).get_data(as_text=True)
    for address in ("/grunnlag/9999/foresporsler", "/grunnlag/t1/foresporsler", f"{LIST}/r9", f"{LIST}/{'r' * 300}"):
        get(empty_site, address, status=404)
    strangers = empty_site.client().post(NEW, data={"hva": "x"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert strangers.status_code == 403


def test_the_form_begins_with_what_is_needed(empty_site: Site) -> None:
    """What is to be asked for, and what it bears on, can stand in the address; the usual time is filled in."""
    page = get(empty_site, f"{NEW}?hva=Nytt%20om%20telefonen&plikt=KRL-2-1")
    dates = {told["name"]: told["value"] for told in page.all("input") if told.get("type") == "date"}
    ticked = [told["value"] for told in page.all("input") if told.get("name") == "plikt" and "checked" in told]

    assert dates == {"bedt": "2026-03-01", "frist": "2026-03-16"}
    assert ticked == ["KRL-2-1"]
    assert "Nytt om telefonen" in page.text


def test_the_list_takes_as_many_statements_for_many(empty_site: Site) -> None:
    """The number of SQL statements does not grow with the requests."""
    ask(empty_site)
    few = empty_site.statements(lambda: get(empty_site, LIST))
    for number in range(5):
        ask(empty_site, hva=f"a{number}\nb{number}")
    assert empty_site.statements(lambda: get(empty_site, LIST)) == few
    assert len(re.findall(r"r\d+\"", empty_site.client().get(LIST).get_data(as_text=True))) == 11
