"""Signing in and out as a browser does it: cookies, ways back, codes, and what a stranger sees."""

from __future__ import annotations

import re

import pyotp
import pytest

from controls.access.conditions import Demanded
from models.access import EVERYWHERE, Role
from models.words import Language
from tests.webapp.access.conftest import EMAIL, GOOD, OURS, MakePlace, post, text_of
from webapp.pages.access.common import way_back


def test_signing_in_leads_to_the_page_that_was_asked_for(place: MakePlace) -> None:
    """A stranger who asks for a page is led to where one signs in, and from there to the page."""
    site = place()
    site.person()
    browser = site.browser()
    asked = browser.get("/konto")
    assert (asked.status_code, asked.headers["Location"]) == (303, "/logg-inn?til=%2Fkonto")

    answer = post(browser, "/logg-inn?til=%2Fkonto", epost=EMAIL, passord=GOOD)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/konto")
    assert "internkontrollansvarlig, Osen" in text_of(browser.get("/konto", headers=OURS)).replace(
        "Internkontroll", "internkontroll"
    )


@pytest.mark.parametrize(
    "wanted",
    ["//evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)", "evil",
     "/a\nb", "/ /evil.example", "http:/evil", "///evil.example", "/" + "a" * 600, "/\t/evil.example", ""],
)  # fmt: skip
def test_nobody_is_led_away_from_the_site(wanted: str) -> None:
    """What is no page of ours leads to the first page."""
    assert way_back(wanted) == "/start"


@pytest.mark.parametrize("wanted", ["/", "/konto", "/grunnlag/5020/krav?vis=alle&side=2", "/vurdering/1#funn"])
def test_pages_of_ours_are_gone_back_to(wanted: str) -> None:
    """A page of ours is gone back to with its query."""
    assert way_back(wanted) == wanted


def test_the_cookie_over_an_encrypted_connection(place: MakePlace) -> None:
    """It is out of reach of scripts, of other sites, of other hosts and of unencrypted connections."""
    site = place(address="https://tilsyn.example")
    site.person()
    answer = post(site.browser(), "/logg-inn", epost=EMAIL, passord=GOOD)
    (cookie,) = [value for name, value in answer.headers if name == "Set-Cookie"]

    assert cookie.startswith("__Host-tilsynsklar=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert "Domain" not in cookie


def test_the_cookie_on_the_own_machine(place: MakePlace) -> None:
    """Without encryption it has another name, and is otherwise guarded the same way."""
    site = place()
    site.person()
    answer = post(site.browser(), "/logg-inn", epost=EMAIL, passord=GOOD)
    (cookie,) = [value for name, value in answer.headers if name == "Set-Cookie"]

    assert cookie.startswith("tilsynsklar=")
    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert re.fullmatch(r"tilsynsklar=[A-Za-z0-9_-]{43}", cookie.split(";")[0])


def test_a_wrong_password_and_an_unknown_email_show_the_same_page(place: MakePlace) -> None:
    """The page is the same but for the e-mail that was typed, and holds no password."""
    site = place()
    site.person()
    pages = []
    for email in (EMAIL, "ingen@osen.example"):
        answer = post(site.browser(), "/logg-inn", epost=email, passord="et galt passord")
        assert answer.status_code == 422
        assert "Set-Cookie" not in answer.headers
        pages.append(answer.get_data(as_text=True).replace(email, ""))

    assert pages[0] == pages[1]
    assert "et galt passord" not in pages[0]


def test_too_many_tries_are_told_to_wait(place: MakePlace) -> None:
    """The wait is told with the status for it, and for how long."""
    site = place()
    site.person()
    answers = [post(site.browser(), "/logg-inn", epost=EMAIL, passord="feil") for _ in range(6)]

    assert [answer.status_code for answer in answers] == [422] * 5 + [429]
    assert "Vent ett minutt" in text_of(answers[-1])


def test_signing_out_takes_the_cookie_and_ends_the_session(place: MakePlace) -> None:
    """The secret is of no use after signing out, also where somebody copied it."""
    site = place()
    site.person()
    browser = site.signed_in()
    kept = browser.get_cookie("tilsynsklar")
    assert kept is not None
    answer = post(browser, "/logg-ut")

    assert answer.status_code == 303
    assert browser.get_cookie("tilsynsklar") is None
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    thief = site.browser()
    thief.set_cookie("tilsynsklar", kept.value)
    assert thief.get("/konto").status_code == 303


@pytest.mark.parametrize("address", ["/logg-inn", "/logg-ut", "/konto/passord", "/konto/okter/alle", "/brukere/ny"])
def test_another_site_can_do_nothing(place: MakePlace, address: str) -> None:
    """A form on somebody else's page does nothing, though the browser sends the cookie along."""
    site = place(second_factor=Demanded.NOBODY)
    site.administrator()
    browser = site.signed_in("admin@example.org")

    assert browser.post(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert browser.get("/konto").status_code == 200


def test_a_session_ends_while_nobody_is_there(place: MakePlace) -> None:
    """After half an hour without a request the page asks for signing in again."""
    site = place()
    site.person()
    browser = site.signed_in()
    site.clock.later(minutes=30)

    assert browser.get("/konto").headers["Location"] == "/logg-inn?til=%2Fkonto"


def secret_on(page: str) -> str:
    """The key for the app that a page shows."""
    found = re.search(r'<code class="key">([A-Z2-7 ]+)</code>', page)
    assert found
    return found[1].replace(" ", "")


def test_a_demanded_second_factor_from_first_to_last(place: MakePlace) -> None:
    """An administrator sets it up when signing in first, sees recovery codes once, and is asked for codes after."""
    site = place()
    site.administrator()
    browser = site.browser()
    answer = post(browser, "/logg-inn?til=%2Fbrukere", epost="admin@example.org", passord=GOOD)
    assert answer.headers["Location"] == "/logg-inn/oppsett?til=/brukere"
    assert browser.get("/brukere").status_code == 303, "half the way is no way in"

    page = browser.get(answer.headers["Location"], headers=OURS).get_data(as_text=True)
    assert re.search(r'<svg role="img"[^>]* viewBox="0 0 \d+ \d+"[^>]*class="qr"', page), "in any size"
    secret = secret_on(page)
    assert secret_on(browser.get("/logg-inn/oppsett", headers=OURS).get_data(as_text=True)) == secret
    wrong = post(browser, "/logg-inn/oppsett", kode="000000")
    assert wrong.status_code == 422
    done = post(browser, "/logg-inn/oppsett?til=%2Fbrukere", kode=pyotp.TOTP(secret).at(site.clock()))
    codes = re.findall(r"<li><code>([a-z0-9-]+)</code></li>", done.get_data(as_text=True))
    assert len(codes) == 10
    assert 'href="/brukere"' in done.get_data(as_text=True)
    assert browser.get("/brukere").status_code == 200

    again = site.browser()
    answer = post(again, "/logg-inn?til=%2Fbrukere", epost="admin@example.org", passord=GOOD)
    assert answer.headers["Location"] == "/logg-inn/kode?til=/brukere"
    assert again.get("/brukere").status_code == 303
    assert post(again, "/logg-inn/kode", kode=pyotp.TOTP(secret).at(site.clock())).status_code == 422, "used up"
    site.clock.later(seconds=30)
    through = post(again, "/logg-inn/kode?til=%2Fbrukere", kode=pyotp.TOTP(secret).at(site.clock()))
    assert through.headers["Location"] == "/brukere"
    assert again.get("/brukere").status_code == 200


@pytest.mark.parametrize("address", ["/logg-inn/kode", "/logg-inn/oppsett"])
def test_the_second_step_cannot_be_the_first(place: MakePlace, address: str) -> None:
    """Who has not given a password, or is signed in already, is led to the first step."""
    site = place()
    site.person()
    for browser in (site.browser(), site.signed_in()):
        assert browser.get(address).headers["Location"] == "/logg-inn"
        assert post(browser, address, kode="123456").headers["Location"] == "/logg-inn"


@pytest.mark.parametrize("language", list(Language))
def test_the_pages_of_strangers_speak_each_language(place: MakePlace, language: Language) -> None:
    """Every page that a stranger can come to is there in bokmål, nynorsk and English."""
    site = place(notify=lambda *_: None)
    for address in ("/logg-inn", "/glemt", "/glemt?sendt=1", "/logg-ut"):
        answer = site.browser().get(address, headers={"Accept-Language": language.value})
        assert answer.status_code == 200
        assert f'<html lang="{language.value}"' in answer.get_data(as_text=True)


def test_the_address_is_that_of_the_proxy_only_where_one_is_told_of(place: MakePlace) -> None:
    """`X-Forwarded-For` counts where the setting says so, and then its last part, which the proxy itself wrote."""
    for proxies, codes in ((0, 429), (1, 422)):
        site = place(proxies=proxies)
        last = 0
        for number in range(51):
            fields = {"epost": f"nr{number}@x.example", "passord": "feil"}
            said = OURS | {"X-Forwarded-For": f"198.51.100.1, 192.0.2.{number}"}
            last = site.browser().post("/logg-inn", data=fields, headers=said).status_code
        assert last == codes
        site.clock.later(days=2)


# --- the demonstration ---


def demo_person(place: MakePlace) -> tuple[str, int]:
    """The name and number of a person of the demonstration."""
    from controls.access.demo_people import ensure_people  # noqa: PLC0415 - for this part

    site = place(demo=True)
    ensure_people(site.desk.accounts, site.desk.holdings, site.clock())
    one = site.desk.accounts.demo()[0]
    return one.name, one.id


def test_each_of_the_demonstrations_people_is_a_button(place: MakePlace) -> None:
    """A demonstration says what it is, and lets anybody try each role with one press."""
    name, number = demo_person(place)
    site = place(demo=True)
    browser = site.browser()
    page = browser.get("/logg-inn", headers=OURS)
    assert "Dette er en demonstrasjon" in text_of(page)
    assert page.get_data(as_text=True).count('name="konto"') == 12

    answer = post(browser, "/logg-inn/demo", konto=str(number))

    assert answer.status_code == 303
    assert name in text_of(browser.get("/konto", headers=OURS))


def test_outside_a_demonstration_its_people_come_nowhere(place: MakePlace) -> None:
    """No button, no way in past the button, and a session from before is of no use."""
    _, number = demo_person(place)
    browser = place(demo=True).browser()
    post(browser, "/logg-inn/demo", konto=str(number))
    site = place(demo=False)
    kept = browser.get_cookie("tilsynsklar")
    assert kept is not None
    later = site.browser()
    later.set_cookie("tilsynsklar", kept.value)

    assert later.get("/konto").status_code == 303
    assert 'name="konto"' not in later.get("/logg-inn").get_data(as_text=True)
    assert post(site.browser(), "/logg-inn/demo", konto=str(number)).status_code == 422


@pytest.mark.parametrize("number", ["", "x", "0", "-1", "999999999999999999999", "²"])
def test_a_button_that_is_none(place: MakePlace, number: str) -> None:
    """What is no person of the demonstration lets nobody in."""
    demo_person(place)

    assert post(place(demo=True).browser(), "/logg-inn/demo", konto=number).status_code == 422


def test_a_real_account_is_no_button(place: MakePlace) -> None:
    """A demonstration's button leads to nobody's real account."""
    site = place(demo=True)
    number = site.person(Role.ADVISER, EVERYWHERE)

    assert post(site.browser(), "/logg-inn/demo", konto=str(number)).status_code == 422
