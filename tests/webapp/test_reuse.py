"""Old evidence in the browser: what is too old, said anew or asked for anew, and older evaluations taken over."""

from __future__ import annotations

from datetime import date

import pytest
from werkzeug.test import TestResponse

from controls.evidence.desk import Desk
from controls.evidence.statements import Draft
from models.texts import say
from models.words import Language
from tests.webapp.conftest import NOW, Site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS, evidence

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
LIST = "/grunnlag/5020/gjenbruk"


def get(site: Site, address: str, language: str = "nb", status: int = 200) -> Page:
    """A page, parsed."""
    answer = site.client().get(address, headers={"Accept-Language": language})
    assert answer.status_code == status
    return Page(answer.get_data(as_text=True))


@pytest.fixture
def old(empty_site: Site) -> Site:
    """A site where a municipality has one statement that is too old."""
    parts = empty_site.application
    desk = Desk.of(parts.store.engine, parts.municipalities, parts.pack)
    draft = Draft(
        "test.met", True, "municipality", "municipality", "unspecified", "done", "assertion", "certain",
        date(2020, 1, 1),
    )  # fmt: skip
    desk.book.make(desk.holders.require("5020"), [draft], "leiar", NOW.replace(year=2020))
    return empty_site


def still(site: Site, **more: str) -> TestResponse:
    """Say that it is still so."""
    told = {"vist": "assertion", "dokument": "", "fra": "2026-03-01", "grunn": "sett på huset", "rolle": "leiar"}
    return site.client().post("/grunnlag/5020/gjenbruk/s1", data=told | more, headers=OURS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_too_old_can_be_said_or_asked_for_anew(old: Site, language: str) -> None:
    """An old statement is listed with its age, a form to say it anew, and ways to ask for something newer."""
    page = get(old, LIST, language)
    assert f"{language}-fact-met" in page.text
    leads = [told["href"] for told in page.all("a")]
    assert any(one.startswith("/grunnlag/5020/foresporsler/ny?hva=") for one in leads)
    assert any("/grunnlag/5020/skjema/ny?fakta=test.met" in one for one in leads)

    assert still(old).headers["Location"] == LIST
    assert say("page.reuse.none", language) in get(old, LIST, language).text


@pytest.mark.parametrize(
    "more", [{"fra": "x"}, {"fra": "2030-01-01"}, {"grunn": ""}, {"rolle": ""}, {"vist": "document"}]
)
def test_saying_so_needs_a_ground(old: Site, more: dict[str, str]) -> None:
    """Without a day, a reason, a role or the document it is told what is missing, and nothing changes."""
    answer = still(old, **more)

    assert answer.status_code == 422
    assert say("page.reuse.not_kept", "nb") in answer.get_data(as_text=True)
    assert say("page.reuse.waits", "nb") in get(old, LIST).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_evaluation_is_taken_over(empty_site: Site, language: str) -> None:
    """The statements of a stored evaluation are listed, and those that are chosen come here."""
    number = empty_site.keep(evidence())
    stored = empty_site.application.store.evaluation(number)
    assert stored is not None
    of = stored.summary.municipality
    address = f"/grunnlag/{of}/gjenbruk/vurdering/{number}"
    page = get(empty_site, address, language)
    ids = [told["value"] for told in page.all("input") if told.get("name") == "utsagn"]
    assert ids
    assert "<script>alert" not in empty_site.client().get(address).get_data(as_text=True)

    nothing = empty_site.client().post(address, data={"rolle": "leiar"}, headers=OURS)
    assert nothing.status_code == 422
    answer = empty_site.client().post(address, data={"utsagn": ids[:2], "rolle": "leiar"}, headers=OURS)
    assert (answer.status_code, answer.headers["Location"]) == (303, f"/grunnlag/{of}/gjenbruk?tatt=2")
    assert say("page.reuse.kept", language, n=2) in get(empty_site, answer.headers["Location"], language).text
    assert say("page.reuse.hindrance.there", language) in get(empty_site, address, language).text
    twice = empty_site.client().post(address, data={"utsagn": ids[:1], "rolle": "leiar"}, headers=OURS)
    assert twice.status_code == 422


def test_what_is_not_there_is_not_found(empty_site: Site) -> None:
    """An unknown holder, another's evaluation, and strangers' forms lead nowhere."""
    number = empty_site.keep(evidence())
    for address in ("/grunnlag/9999/gjenbruk", f"/grunnlag/0301/gjenbruk/vurdering/{number}",
                    "/grunnlag/5020/gjenbruk/vurdering/99", "/grunnlag/t9/gjenbruk"):  # fmt: skip
        get(empty_site, address, status=404)
    assert "tatt over" not in get(empty_site, f"{LIST}?tatt={NOBODYS}").text
    assert empty_site.client().post("/grunnlag/5020/gjenbruk/s9", data={}, headers=OURS).status_code == 422
    strangers = empty_site.client().post("/grunnlag/5020/gjenbruk/vurdering/1", data={})
    assert strangers.status_code == 403
