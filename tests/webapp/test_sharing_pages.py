"""Providers, agreements and shared evidence in the browser, in three languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from controls.evidence.desk import Desk
from controls.storage.holdings import NewEvent
from models.holdings import EventKind
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, Made, draft
from tests.webapp.conftest import NOW, Site, make_site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
AGREEMENT = {
    "leverandor": "", "navn": "Eksempel IKS", "kortnavn": "iks", "form": "iks", "fra": "2020-01-01", "til": "",
    "deler": "all", "grupper": "all", "rolle": BY,
}  # fmt: skip


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site with the law that ships and nothing stored."""
    made = make_site(tmp_path, pack, machines, municipalities)
    yield made
    made.application.close()


@pytest.fixture
def here(site: Site) -> Made:
    """The evidence of the site."""
    parts = site.application
    return Made(Desk.of(parts.store.engine, parts.municipalities, parts.pack))


def post(site: Site, address: str, language: str = "nb", **fields: str) -> TestResponse:
    """Send a form as the page does."""
    return site.client().post(address, data=fields, headers=OURS | {"Accept-Language": language})


def text(site: Site, address: str, language: str = "nb") -> str:
    """The words of a page."""
    answer = site.client().get(address, headers={"Accept-Language": language})
    assert answer.status_code == 200, address
    assert answer.headers["Content-Language"] == language
    return Page(answer.get_data(as_text=True)).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agreement_from_beginning_to_end(site: Site, here: Made, language: str) -> None:
    """An agreement is entered with its provider, seen from both sides, and ended with a reason that stays."""
    assert post(site, "/grunnlag/5020/leverandorer", language, **AGREEMENT).status_code == 303
    assert "Eksempel IKS" in text(site, "/grunnlag/5020/leverandorer", language)
    assert "Osen" in text(site, "/leverandor/1", language)
    assert "Osen" in text(site, "/leverandor", language)

    told = {"til": "2026-02-01", "grunn": "ny leverandør", "rolle": BY}
    assert post(site, "/grunnlag/5020/leverandorer/a1/avslutt", language, **told).status_code == 303
    assert "ny leverandør" in text(site, "/grunnlag/5020/leverandorer", language)
    (one,) = here.assembler.agreements("5020")
    assert str(one.agreement.to) == "2026-02-01"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "fields"),
    [
        ("/grunnlag/5020/leverandorer", AGREEMENT | {"kortnavn": NOBODYS}),
        ("/grunnlag/5020/leverandorer", AGREEMENT | {"navn": "", "fra": NOBODYS, "deler": NOBODYS, "rolle": ""}),
        ("/grunnlag/5020/leverandorer", {}),
        ("/grunnlag/5020/leverandorer/a1/avslutt", {"til": NOBODYS, "grunn": NOBODYS, "rolle": ""}),
        ("/grunnlag/5020/leverandorer/a1/trekk", {"grunn": "", "rolle": NOBODYS}),
        ("/grunnlag/5020/leverandorer/finnesikke/avslutt", {"til": "2026-01-01", "grunn": "x", "rolle": "x"}),
        ("/grunnlag/5020/delt/sett", {"rolle": "fnr 13097248022"}),
        ("/leverandor", {"navn": "", "rolle": NOBODYS}),
        ("/leverandor", {"navn": NOBODYS * 20, "rolle": BY}),
    ],
)
def test_what_cannot_be_used_is_told(
    site: Site, here: Made, address: str, fields: dict[str, str], language: str
) -> None:
    """A form that cannot be used says what is wrong, keeps nothing, and shows nothing that was written as markup."""
    here.agree("5020", here.centre())
    answer = post(site, address, language, **fields)
    html = answer.get_data(as_text=True)

    assert answer.status_code == 422
    assert "error-summary" in html
    assert NOBODYS not in html
    assert "13097248022" not in html
    assert len(here.assembler.agreements("5020")) == 1
    assert len(here.holdings.providers()) == 1


@pytest.mark.parametrize(
    "address",
    [
        "/grunnlag/t1/leverandorer",
        "/grunnlag/t1/delt",
        "/grunnlag/0000/delt",
        "/grunnlag/x/leverandorer",
        "/leverandor/99",
    ],
)
def test_nobody_has_these_pages(site: Site, here: Made, address: str) -> None:
    """A provider has no agreements of its own, and what does not exist is not there."""
    here.centre()
    assert site.client().get(address).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_owner_sees_news_until_it_says_seen(site: Site, here: Made, language: str) -> None:
    """What the centre answered stands with its document; a change is shown with what it moved, until it is seen."""
    centre = here.centre()
    here.agree("5020", centre)
    document = here.document(centre.id)
    later = NOW.replace(hour=14)
    said = draft(about="self", said_by="provider", value=False, document=document, passage=here.passage(document))
    here.book.make(centre, [said], BY, later)
    shown = site.client().get("/grunnlag/5020/delt", headers={"Accept-Language": language}).get_data(as_text=True)

    assert f"/dokument/{document}?utdrag=s1-a1-0-8" in shown
    assert 'action="/grunnlag/5020/delt/sett"' in shown
    assert "iks.s1" in shown
    assert "KRL-" in shown
    # the clock of the site stands still, so the moment of looking is the one of the statement
    (one,) = here.assembler.agreements("5020")
    here.holdings.happen("5020", NewEvent(one.item.id, EventKind.SEEN, BY, later))
    again = site.client().get("/grunnlag/5020/delt").get_data(as_text=True)
    assert 'action="/grunnlag/5020/delt/sett"' not in again
    assert post(site, "/grunnlag/5020/delt/sett", language, rolle=BY).status_code == 303


def test_the_number_of_statements_does_not_grow_with_what_there_is(site: Site, here: Made) -> None:
    """The pages ask the database as often for one thing as for many."""
    centre = here.centre()
    here.agree("5020", centre)
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, NOW)
    pages = ("/grunnlag/5020/delt", "/grunnlag/5020/leverandorer", "/leverandor/1")
    few = {page: site.statements(lambda page=page: site.client().get(page)) for page in pages}  # type: ignore[misc]  # a default binds the loop
    for number in ("5001", "4601", "1103"):
        here.agree(number, centre)
    here.book.make(centre, [draft(about="self", said_by="provider") for _ in range(20)], BY, NOW)

    assert {page: site.statements(lambda page=page: site.client().get(page)) for page in pages} == few  # type: ignore[misc]  # as above
