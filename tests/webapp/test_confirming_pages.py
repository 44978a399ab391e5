"""A municipality that claims an agreement reads nothing of the centre, anywhere, before the centre confirms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Request

from controls.evidence.desk import Desk
from controls.rounds.desk import RoundDesk
from models.access import Person, Role
from models.rounds import Act, Plan
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, Made, draft
from tests.webapp.conftest import NOW, Site, make_site
from tests.webapp.people import EVERYONE, person
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS
from tests.webapp.two_places import Numbers, Places, post
from webapp.app import create_app

LANGUAGES = [language.value for language in Language]
THEIRS = "MERKESENTER"
OFFICER, CENTRE = person(Role.OFFICER, "5020", 1), person(Role.CENTRE, "t1", 2)
#: what a municipality is told where the centre's answers would have been
AWAITED = {
    "nb": "Venter på at Eksempelfylket",
    "nn": "Ventar på at Eksempelfylket",
    "en": "Waiting for Eksempelfylket",
}
AGREEMENT = {
    "leverandor": "1", "kortnavn": "iks", "form": "iks", "fra": "2020-01-01", "til": "2030-12-31", "deler": "all",
    "grupper": "all",
}  # fmt: skip
#: the pages of a holder that its readers have, and what else may be asked of one
_PAGES = (
    "", "/sporsmal", "/utsagn", "/utsagn/s1", "/motstrid", "/sok?q=MERKESENTER", "?dato=2026-01-01",
)  # fmt: skip


@pytest.fixture
def places(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Places]:
    """A site with two centres, the first with a document and a statement, and whoever is wanted."""
    here: list[Person | None] = [EVERYONE]

    def identify(_: Request) -> Person | None:
        return here[0]

    parts = make_site(tmp_path, pack, machines, municipalities).application
    desk = Made(Desk.of(parts.store.engine, parts.municipalities, parts.pack))
    centre = desk.centre()
    desk.centre("Et annet senter")
    document = desk.document(centre.id, f"{THEIRS} har telefon heile døgnet.")
    said = {"about": "self", "said_by": "provider", "document": document, "passage": desk.passage(document)}
    desk.book.make(centre, [draft(**said, note=f"{THEIRS} note")], BY, NOW)
    yield Places(Site(parts, create_app(parts, identify)), Numbers({"t1": document}, {}, {}, {}), here)
    parts.close()


def made(places: Places) -> Made:
    """The evidence of the site."""
    parts = places.site.application
    return Made(Desk.of(parts.store.engine, parts.municipalities, parts.pack))


def get(places: Places, address: str, language: str = "nb") -> tuple[int, str]:
    """A page for whoever is here: its status and all of it."""
    answer = places.site.client().get(address, headers={"Accept-Language": language})
    return answer.status_code, answer.get_data(as_text=True)


def words(places: Places, address: str, language: str = "nb") -> str:
    """The words of a page that is there."""
    status, html = get(places, address, language)
    assert status == 200, address
    return Page(html).text


def open_to(places: Places, somebody: Person) -> bool:
    """Whether the centre's evidence is open to somebody: all of it, or none of it, with the page of what is not."""
    places.be(somebody)
    document = places.numbers.documents["t1"]
    asked = {f"/grunnlag/t1{page}": f"/grunnlag/t99{page}" for page in _PAGES}
    asked["/grunnlag/5020/utsagn/iks.s1"] = "/grunnlag/5020/utsagn/iks.s99"
    asked |= {f"/dokument/{document}{end}": f"/dokument/987{end}" for end in ("", "/fil")}
    found = set()
    for address, missing in asked.items():
        status, html = get(places, address)
        found.add(status == 200)
        if status != 200:
            assert (status, html) == get(places, missing), address
    for address in (f"/dokument?kommune=t1", "/grunnlag", "/grunnlag?hvem=t1", "/sok?q=MERKESENTER"):  # noqa: F541 - as those above
        _, html = get(places, address)
        assert open_in(html) <= found, address
    assert len(found) == 1
    return found.pop()


def open_in(html: str) -> set[bool]:
    """What a page says of whether the centre's evidence is open; nothing where its words are not in it."""
    return {True} if f"{THEIRS} har" in html or f"{THEIRS} note" in html or "/grunnlag/t1" in html else set()


def claim(places: Places) -> None:
    """Let the municipality enter an agreement with the first centre, as its officer does."""
    places.be(OFFICER)
    assert post(places, "/grunnlag/5020/leverandorer", **AGREEMENT).status_code == 303


def audit(places: Places) -> int:
    """A self-audit of the municipality that is collecting evidence."""
    desk = RoundDesk.of(places.site.application)
    plan = Plan(title="Egenkontroll", on=NOW.date(), scope=("KRL-2",))
    number = desk.book.begin(OFFICER, "5020", plan, NOW)
    desk.book.act(number, OFFICER, Act.STARTED, {}, NOW)
    return number


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_claim_opens_nothing_until_the_centre_confirms(places: Places, language: str) -> None:
    """It opens when the centre says yes and closes when it takes that back; pages say what is waited for."""
    assert not open_to(places, OFFICER)
    claim(places)
    number = audit(places)
    pages = ("/grunnlag/5020/leverandorer", "/grunnlag/5020", "/grunnlag/5020/delt", f"/runde/{number}/sporsmal")
    assert not open_to(places, OFFICER)
    for page in pages:
        shown = words(places, page, language)
        assert AWAITED[language] in shown, page
        assert THEIRS not in shown, page

    places.be(CENTRE)
    assert 'href="/for-meg"' in get(places, "/", language)[1]
    assert 'href="/leverandor/1"' in get(places, "/for-meg", language)[1]
    assert "Osen (5020)" in words(places, "/leverandor/1", language)
    seen = {"siste": AGREEMENT["til"]}
    assert post(places, "/leverandor/1/avtaler/5020/a1/bekreft", **seen).status_code == 303
    assert 'href="/leverandor/1"' not in get(places, "/for-meg", language)[1]
    assert open_to(places, OFFICER)
    for page in pages:
        assert AWAITED[language] not in words(places, page, language), page
    assert f"{THEIRS} note" not in words(places, "/grunnlag/5020/delt", language)
    assert "iks.s1" in words(places, "/grunnlag/5020/delt", language)

    places.be(CENTRE)
    why = {"grunn": "Avtalen er sagt opp."}
    assert post(places, "/leverandor/1/avtaler/5020/a1/ta-tilbake", **why).status_code == 303
    assert not open_to(places, OFFICER)
    assert "Avtalen er sagt opp." in words(places, "/grunnlag/5020/leverandorer", language)
    assert "iks.s1" not in words(places, "/grunnlag/5020/delt", language)
    (event,) = [one for one in made(places).confirming.of(1)[0].item.events if one.reason]
    assert event.by == CENTRE.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_centre_can_refuse(places: Places, language: str) -> None:
    """A refused agreement says why, asks for nothing more, and can be confirmed after all."""
    claim(places)
    places.be(CENTRE)
    assert post(places, "/leverandor/1/avtaler/5020/a1/avvis", grunn="Vi kjenner ikke avtalen.").status_code == 303
    assert "Vi kjenner ikke avtalen." in words(places, "/leverandor/1", language)
    assert not open_to(places, OFFICER)
    assert "Vi kjenner ikke avtalen." in words(places, "/grunnlag/5020/leverandorer", language)
    places.be(CENTRE)
    assert 'href="/leverandor/1"' not in get(places, "/for-meg", language)[1]
    assert post(places, "/leverandor/1/avtaler/5020/a1/bekreft", siste="2030-12-31").status_code == 303
    assert open_to(places, OFFICER)


@pytest.mark.parametrize(
    "somebody",
    [
        OFFICER, person(Role.CENTRE, "t2"), person(Role.CHIEF_EXECUTIVE, "5020"), person(Role.CASEWORKER, "f50"),
        person(Role.LEADER, "f50"), person(Role.ADVISER), person(Role.ADMINISTRATOR),
    ],
)  # fmt: skip
@pytest.mark.parametrize("act", ["bekreft", "avvis", "ta-tilbake"])
@pytest.mark.parametrize("number", [1, 2])
def test_nobody_else_answers(places: Places, somebody: Person, act: str, number: int) -> None:
    """Only the centre that an agreement is with answers it, and only under its own address."""
    claim(places)
    places.be(somebody)
    fields = {"grunn": "x", "siste": AGREEMENT["til"]}
    answer = post(places, f"/leverandor/{number}/avtaler/5020/a1/{act}", **fields)
    missing = post(places, f"/leverandor/99/avtaler/5020/a1/{act}", **fields)

    assert (answer.status_code, answer.get_data()) == (404, missing.get_data())
    assert made(places).confirming.of(1)[0].item.events == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("act", "fields"),
    [
        ("bekreft", {}),
        ("bekreft", {"siste": NOBODYS}),
        ("avvis", {"grunn": ""}),
        ("avvis", {"grunn": "fnr 13097248022"}),
        ("ta-tilbake", {"grunn": NOBODYS}),
    ],
)
def test_what_cannot_be_used_is_told(places: Places, act: str, fields: dict[str, str], language: str) -> None:
    """An answer that cannot be used is told in the page, keeps nothing, and is not shown as markup."""
    claim(places)
    places.be(CENTRE)
    answer = places.site.client().post(
        f"/leverandor/1/avtaler/5020/a1/{act}",
        data=fields,
        headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": language},
    )
    html = answer.get_data(as_text=True)

    assert (answer.status_code, answer.headers["Content-Language"]) == (422, language)
    assert "error-summary" in html
    assert NOBODYS not in html
    assert made(places).confirming.of(1)[0].item.events == ()


@pytest.mark.parametrize("rest", ["5020/a9", "5001/a1", "r1/a1", "t1/a1", "0/a1"])
def test_what_is_no_agreement_is_not_there(places: Places, rest: str) -> None:
    """The centre's own address of an agreement that is none is not there."""
    claim(places)
    places.be(CENTRE)
    assert post(places, f"/leverandor/1/avtaler/{rest}/bekreft", siste="").status_code == 404


def test_a_claim_shows_nothing_of_other_owners(places: Places) -> None:
    """Who else has an agreement is for those whose own is confirmed, and others' claims are for the centre alone."""
    desk = made(places)
    centre = desk.holders.require("t1")
    desk.agree("5001", centre)
    claim(places)
    officer = person(Role.OFFICER, "5001")

    assert "Trondheim" not in words(places, "/leverandor/1")
    assert "Trondheim" not in words(places, "/leverandor")
    places.be(officer)
    for page in ("/leverandor/1", "/leverandor", "/grunnlag/t1"):
        assert "Osen" not in words(places, page), page
    places.be(CENTRE)
    for page in ("/leverandor/1", "/grunnlag/t1"):
        assert {"Osen", "Trondheim"} <= set(words(places, page).replace("(", " ").split()), page
    desk.confirming.confirm(1, "5020", "a1", BY, NOW)
    places.be(officer)
    assert "Osen" in words(places, "/leverandor/1")


def test_the_number_of_statements_does_not_grow(places: Places) -> None:
    """The page of the centre asks the database as often for many agreements as for one, and so does its list."""
    desk = made(places)
    centre = desk.holders.require("t1")
    claim(places)
    places.be(CENTRE)

    def costs() -> list[int]:
        return [places.site.statements(lambda page=page: get(places, page)) for page in ("/leverandor/1", "/for-meg")]  # type: ignore[misc]  # a default binds the loop

    few = costs()
    for number in ("5001", "4601", "1103"):
        desk.claim(number, centre)
    desk.agree("0301", centre)
    assert costs() == few
