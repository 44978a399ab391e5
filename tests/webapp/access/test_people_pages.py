"""The administration of accounts, for administrators and nobody else."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient

from controls.access.conditions import Demanded
from models.access import Role
from models.words import Language
from tests.webapp.access.conftest import EMAIL, GOOD, OURS, MakePlace, Place, post, text_of

ADMIN = "admin@example.org"


def office(place: MakePlace, **told: object) -> tuple[Place, FlaskClient]:
    """A site with an administrator who is signed in."""
    site = place(second_factor=Demanded.NOBODY, **told)
    site.administrator()
    return site, site.signed_in(ADMIN)


def link_on(page: str) -> str:
    """The one-time link that a page shows, without the site."""
    (found,) = re.findall(r"http://localhost(/engangslenke/[A-Za-z0-9_-]{43})", page)
    return str(found)


def test_adding_somebody(place: MakePlace) -> None:
    """The page gives a one-time link, shown this once, with which the person chooses a password and has the role."""
    site, browser = office(place)
    answer = post(
        browser,
        "/brukere/ny",
        navn="Saksbehandler, Trøndelag",
        epost="Sak@Example.org",
        rolle="caseworker",
        sted="f50",
    )
    page = answer.get_data(as_text=True)
    assert "Statsforvalteren i Trøndelag" in page
    link = link_on(page)
    account = site.desk.accounts.with_email("sak@example.org")
    assert account is not None
    assert "/engangslenke/" not in browser.get(f"/brukere/{account.id}").get_data(as_text=True)

    theirs = site.browser()
    post(theirs, link, passord=GOOD)

    assert "saksbehandler hos Statsforvalteren" in text_of(theirs.get("/konto", headers=OURS)).replace("Saks", "saks")
    assert "I bruk" in text_of(browser.get(f"/brukere/{account.id}", headers=OURS))


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"rolle": "officer", "sted": ""}, "Velg kommunen"),
        ({"rolle": "officer", "sted": "9999"}, "Velg kommunen"),
        ({"rolle": "officer", "sted": "f50"}, "Velg kommunen"),
        ({"rolle": "centre", "sted": "t77"}, "Velg leverandøren"),
        ({"rolle": "caseworker", "sted": "f99"}, "Velg fylket"),
        ({"rolle": "konge", "sted": "5020"}, "Velg en rolle"),
        ({"epost": ADMIN}, "Det finnes en konto"),
        ({"epost": "x"}, "Skriv en e-postadresse"),
        ({"navn": ""}, "Skriv navnet"),
    ],
)
def test_what_cannot_be_added(place: MakePlace, fields: dict[str, str], told: str) -> None:
    """The page says what is wrong, and no account is made."""
    site, browser = office(place)
    answer = post(browser, "/brukere/ny", **({"navn": "A", "epost": "a@example.org"} | fields))

    assert answer.status_code == 422
    assert told in text_of(answer)
    assert len(site.desk.accounts.all()) == 1


def test_roles_are_given_and_ended_with_history(place: MakePlace) -> None:
    """A role that ended stays in view, with who gave it, who ended it, and when."""
    site, browser = office(place)
    number = site.person()
    assert post(browser, f"/brukere/{number}/rolle", rolle="service", sted="5001").status_code == 303
    officer, service = site.desk.people.require(number).held
    site.clock.later(minutes=5)
    post(browser, f"/brukere/{number}/rolle/slutt", medlemskap=str(officer.id))

    held = site.desk.people.require(number).held
    assert [(one.role, one.holds) for one in held] == [(Role.OFFICER, False), (Role.SERVICE, True)]
    assert (held[0].ended_by, held[0].ended_at) == ("account/1", site.clock())
    assert service.given_by == "account/1"
    page = text_of(browser.get(f"/brukere/{number}", headers=OURS))
    assert "avsluttet av administrator *" in page


def test_locking_and_unlocking(place: MakePlace) -> None:
    """Whoever is locked is out at once, and comes in again after."""
    site, browser = office(place)
    number = site.person()
    theirs = site.signed_in()
    post(browser, f"/brukere/{number}/las")
    assert theirs.get("/konto").status_code == 303
    assert post(site.browser(), "/logg-inn", epost=EMAIL, passord=GOOD).status_code == 422
    assert post(browser, f"/brukere/{number}/lenke").status_code == 422
    post(browser, f"/brukere/{number}/las-opp")
    site.signed_in()


def test_unlocking_lifts_the_wait(place: MakePlace) -> None:
    """After too many tries a new link lets the person in without waiting."""
    site, browser = office(place)
    number = site.person()
    for _ in range(6):
        post(site.browser(), "/logg-inn", epost=EMAIL, passord="feil")
    assert post(site.browser(), "/logg-inn", epost=EMAIL, passord=GOOD).status_code == 429
    post(browser, f"/brukere/{number}/lenke")
    site.signed_in()


def test_somebody_who_lost_the_phone(place: MakePlace) -> None:
    """The administrator takes the second factor away, and the person signs in with the password alone."""
    site, browser = office(place)
    number = site.person()
    site.desk.credentials.begin_factor(number, "S")
    site.desk.credentials.confirm_factor(number, "S", 1, [], site.clock())
    post(browser, f"/brukere/{number}/kode/fjern")

    assert not site.desk.people.require(number).second_factor


def test_ending_an_account(place: MakePlace) -> None:
    """It takes a yes; then the e-mail and what one signs in with are gone, and the name and the history stay."""
    site, browser = office(place)
    number = site.person()
    post(browser, f"/brukere/{number}/avslutt")
    assert site.desk.people.require(number).works
    post(browser, f"/brukere/{number}/avslutt", sikker="1")

    account = site.desk.people.require(number)
    assert not account.works
    assert (account.email, account.has_password) == (f"{number}@ended.invalid", False)
    assert [held.holds for held in account.held] == [False]
    page = text_of(browser.get(f"/brukere/{number}", headers=OURS))
    assert account.name in page
    assert EMAIL not in page
    assert post(browser, f"/brukere/{number}/rolle", rolle="service", sted="5020").status_code == 422


@pytest.mark.parametrize("way", ["las", "avslutt", "rolle/slutt"])
def test_the_last_administrator_stays(place: MakePlace, way: str) -> None:
    """Nobody leaves an installation without anybody who can manage accounts."""
    site, browser = office(place)
    fields = {"sikker": "1", "medlemskap": str(site.desk.people.require(1).held[0].id)}
    answer = post(browser, f"/brukere/1/{way}", **fields)
    assert answer.status_code == 422
    assert "den siste administratoren" in text_of(answer)

    site.person(Role.ADMINISTRATOR, "*", "to@example.org")
    assert post(browser, f"/brukere/1/{way}", **fields).status_code == 303


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
@pytest.mark.parametrize("address", ["/brukere", "/brukere/1", "/brukere/999", "/brukere/ny"])
def test_nobody_else_learns_who_has_an_account(place: MakePlace, role: Role, address: str) -> None:
    """For every other role the pages do not exist, and an account that exists is answered as one that does not."""
    site, _ = office(place)
    site.person(role, "5020")
    browser = site.signed_in()

    assert browser.get(address).status_code == 404
    if address == "/brukere/ny":
        assert post(browser, address, navn="A", epost="a@example.org").status_code == 404
        assert len(site.desk.accounts.all()) == 2


def test_in_a_demonstration_who_is_added_belongs_to_it(place: MakePlace) -> None:
    """An account that is made while trying out is no real one, so that the demonstration starts again."""
    site, browser = office(place)
    demo = place(demo=True, second_factor=Demanded.NOBODY)
    number, _ = demo.desk.people.add("Ny (demo)", "ny@example.invalid", [], "account/1", site.clock())

    assert demo.desk.people.require(number).demo
    assert browser.get("/brukere").status_code == 200


@pytest.mark.parametrize("language", list(Language))
def test_the_administration_speaks_each_language(place: MakePlace, language: Language) -> None:
    """Every page and every thing that can happen is told in bokmål, nynorsk and English."""
    site, browser = office(place)
    number = site.person()
    for address in ("/brukere", "/brukere/ny", f"/brukere/{number}"):
        answer = browser.get(address, headers={"Accept-Language": language.value})
        assert (answer.status_code, answer.headers["Content-Language"]) == (200, language.value)


def test_the_list_takes_a_fixed_number_of_statements(place: MakePlace) -> None:
    """The list costs as much with thirty accounts as with one."""
    from sqlalchemy import event  # noqa: PLC0415 - for this test alone

    site, browser = office(place)
    counted = []
    for turn in range(2):
        seen: list[object] = []

        def note(*details: object, seen: list[object] = seen) -> None:
            seen.append(details[2])

        event.listen(site.application.store.engine, "before_cursor_execute", note)
        browser.get("/brukere")
        event.remove(site.application.store.engine, "before_cursor_execute", note)
        counted.append(sum(str(one).startswith("SELECT") for one in seen))
        for number in range(30 * (1 - turn)):
            site.person(email=f"nr{number}@example.org")

    assert counted[0] == counted[1] <= 5
