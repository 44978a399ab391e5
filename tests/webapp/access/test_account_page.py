"""The own account: password, second factor, and where one is signed in."""

from __future__ import annotations

import re

import pyotp
import pytest
from flask.testing import FlaskClient

from controls.access.conditions import Demanded
from models.accounts import Happened
from models.words import Language
from tests.webapp.access.conftest import EMAIL, GOOD, OURS, MakePlace, Place, post, text_of

OTHER = "helt andre rare ord"


def secret_of(browser: FlaskClient) -> str:
    """The cookie's secret."""
    cookie = browser.get_cookie("tilsynsklar")
    assert cookie is not None
    return cookie.value


def test_changing_the_password(place: MakePlace) -> None:
    """It takes the present one; this browser stays with a new secret, every other one is signed out."""
    site = place()
    site.person()
    here, there = site.signed_in(), site.signed_in()
    before = secret_of(here)

    answer = post(here, "/konto/passord", naa=GOOD, passord=OTHER)

    assert answer.headers["Location"] == "/konto?gjort=changed"
    assert "Passordet er byttet" in text_of(here.get("/konto?gjort=changed", headers=OURS))
    assert secret_of(here) != before
    assert there.get("/konto").status_code == 303
    site.signed_in(password=OTHER)


@pytest.mark.parametrize(
    ("now", "new", "told"),
    [
        ("feil passord her", OTHER, "Passordet du har nå, er ikke riktig"),
        (GOOD, "kort", "minst 12 tegn"),
        (GOOD, "passord1234567", "lett å gjette"),
        (GOOD, EMAIL, "lett å gjette"),
        (GOOD, "x" * 300, "høyst 256 tegn"),
    ],
)
def test_a_password_that_is_not_changed(place: MakePlace, now: str, new: str, told: str) -> None:
    """The page says why, and the present password goes on working."""
    site = place()
    site.person()
    browser = site.signed_in()
    answer = post(browser, "/konto/passord", naa=now, passord=new)

    assert answer.status_code == 422
    assert told in text_of(answer)
    site.signed_in()


def test_the_present_password_cannot_be_guessed_from_an_open_browser(place: MakePlace) -> None:
    """Who sits down at somebody's browser is held back after a few wrong passwords."""
    site = place()
    site.person()
    browser = site.signed_in()
    codes = [post(browser, "/konto/passord", naa="feil", passord=OTHER).status_code for _ in range(6)]

    assert codes == [422] * 5 + [429]
    assert post(browser, "/konto/passord", naa=GOOD, passord=OTHER).status_code == 429


def take_factor(site: Place, browser: FlaskClient) -> str:
    """Begin to use a second factor of one's own will; its secret."""
    page = browser.get("/konto/kode", headers=OURS).get_data(as_text=True)
    found = re.search(r'<code class="key">([A-Z2-7 ]+)</code>', page)
    assert found
    secret = found[1].replace(" ", "")
    done = post(browser, "/konto/kode", kode=pyotp.TOTP(secret).at(site.clock()))
    assert len(re.findall(r"<li><code>[a-z0-9-]+</code></li>", done.get_data(as_text=True))) == 10
    return secret


def test_a_second_factor_of_ones_own_will(place: MakePlace) -> None:
    """Anybody with a password can have one, get new recovery codes, and stop, by the password each time."""
    site = place()
    site.person()
    browser = site.signed_in()
    take_factor(site, browser)
    assert "10 reservekoder" in text_of(browser.get("/konto", headers=OURS))
    assert post(browser, "/konto/reservekoder", naa="feil").status_code == 422
    again = post(browser, "/konto/reservekoder", naa=GOOD)
    assert len(re.findall(r"<li><code>[a-z0-9-]+</code></li>", again.get_data(as_text=True))) == 10

    assert post(browser, "/konto/kode/fjern", naa="feil").status_code == 422
    assert post(browser, "/konto/kode/fjern", naa=GOOD).headers["Location"] == "/konto?gjort=factor_removed"
    site.signed_in()


def test_a_second_factor_that_is_demanded_stays(place: MakePlace) -> None:
    """Nobody removes what the setting demands."""
    site = place()
    number = site.person()
    browser = site.signed_in()
    take_factor(site, browser)
    strict = place(second_factor=Demanded.EVERYBODY)
    again = strict.browser()
    again.set_cookie("tilsynsklar", secret_of(browser))

    assert post(again, "/konto/kode/fjern", naa=GOOD).status_code == 422
    assert strict.desk.people.require(number).second_factor


def test_where_one_is_signed_in(place: MakePlace) -> None:
    """Each browser is listed; one, or all of them, can be signed out, and never somebody else's."""
    site = place()
    site.person()
    site.person(email="to@osen.example")
    here, there, theirs = site.signed_in(), site.signed_in(), site.signed_in("to@osen.example")
    page = here.get("/konto", headers=OURS).get_data(as_text=True)
    assert page.count("En annen nettleser") == 1
    (other,) = re.findall(r'name="okt" value="(\d+)"', page)

    for stolen in ("3", "99", "x"):
        post(here, "/konto/okter", okt=stolen)
    assert theirs.get("/konto").status_code == 200
    post(here, "/konto/okter", okt=other)
    assert there.get("/konto").status_code == 303
    assert here.get("/konto").status_code == 200
    assert post(here, "/konto/okter/alle").headers["Location"] == "/logg-ut"
    assert here.get("/konto").status_code == 303
    assert theirs.get("/konto").status_code == 200


@pytest.mark.parametrize("language", list(Language))
def test_the_account_speaks_each_language(place: MakePlace, language: Language) -> None:
    """The own account and the setting up of codes are there in bokmål, nynorsk and English."""
    site = place()
    site.person()
    browser = site.signed_in()
    for address in ("/konto", "/konto/kode"):
        answer = browser.get(address, headers={"Accept-Language": language.value})
        assert (answer.status_code, answer.headers["Content-Language"]) == (200, language.value)


def test_the_account_takes_a_fixed_number_of_statements(place: MakePlace) -> None:
    """The page costs as much with twenty sessions as with one."""
    from sqlalchemy import event  # noqa: PLC0415 - for this test alone

    site = place()
    site.person()
    browser = site.signed_in()
    counted = []
    for _ in range(2):
        seen: list[object] = []

        def note(*details: object, seen: list[object] = seen) -> None:
            seen.append(details[2])

        event.listen(site.application.store.engine, "before_cursor_execute", note)
        browser.get("/konto")
        event.remove(site.application.store.engine, "before_cursor_execute", note)
        counted.append(sum(str(one).startswith("SELECT") for one in seen))
        for _ in range(20):
            site.signed_in()

    assert counted[0] == counted[1] <= 4


# --- the language of mails ---


def chosen_of(browser: FlaskClient) -> list[str]:
    """The language that the page shows as chosen."""
    page = browser.get("/konto", headers=OURS).get_data(as_text=True)
    return re.findall(r'<option value="(\w*)" selected>', page)


@pytest.mark.parametrize("language", list(Language))
def test_choosing_the_language_of_mails(place: MakePlace, language: Language) -> None:
    """It is kept with the account, told in its history, and can be taken back."""
    site = place()
    number = site.person()
    browser = site.signed_in()
    assert chosen_of(browser) == [""]

    answer = post(browser, "/konto/sprak", sprak=language.value)

    assert answer.headers["Location"] == "/konto?gjort=language_set"
    assert "Språket på e-post er lagret" in text_of(browser.get("/konto?gjort=language_set", headers=OURS))
    assert chosen_of(browser) == [language.value]
    assert site.desk.people.require(number).language is language
    (event,) = site.desk.accounts.events(number, 1)
    assert (event.kind, event.body) == (Happened.LANGUAGE_SET, {"language": language.value})

    post(browser, "/konto/sprak", sprak="")
    assert site.desk.people.require(number).language is None


@pytest.mark.parametrize("said", ["de", "NB", "nb ", "x" * 5000])
def test_a_language_that_there_is_not(place: MakePlace, said: str) -> None:
    """The page says so at the field, and nothing is changed."""
    site = place()
    number = site.person()
    browser = site.signed_in()
    answer = post(browser, "/konto/sprak", sprak=said)

    assert answer.status_code == 422
    assert "Valget finnes ikke" in text_of(answer)
    assert site.desk.people.require(number).language is None


def test_a_stranger_chooses_no_language(place: MakePlace) -> None:
    """Somebody who is not signed in changes nobody's account."""
    site = place()
    number = site.person()

    assert post(site.browser(), "/konto/sprak", sprak="en").status_code in (303, 403)
    assert site.desk.people.require(number).language is None
