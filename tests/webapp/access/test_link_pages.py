"""One-time links on pages: the first account, invitations, and a new password."""

from __future__ import annotations

import re

import pytest

from models.accounts import Account, LinkKind
from tests.webapp.access.conftest import EMAIL, GOOD, OURS, MakePlace, Place, post, text_of


def first_link(site: Place) -> str:
    """The address that the program prints at its first start."""
    token = site.desk.first_start.offer(site.clock())
    assert token is not None
    return f"/forste/{token}"


def test_the_first_start_makes_the_administrator(place: MakePlace) -> None:
    """Whoever has the printed link makes the first account, which may manage accounts; then the link is of no use."""
    site = place()
    link, browser = first_link(site), site.browser()
    page = browser.get(link, headers=OURS)
    assert page.status_code == 200
    assert page.headers["Referrer-Policy"] == "strict-origin"

    answer = post(browser, link, navn="Administrator, Osen", epost="admin@osen.example", passord=GOOD)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/logg-inn/oppsett")
    (account,) = site.desk.accounts.all()
    assert (account.name, account.has_password) == ("Administrator, Osen", True)
    assert [held.role.value for held in account.held] == ["administrator"]
    assert site.browser().get(link).status_code == 404
    assert post(site.browser(), link, navn="B", epost="b@osen.example", passord=GOOD).status_code == 404


def test_the_first_link_works_for_a_day_and_only_the_newest(place: MakePlace) -> None:
    """A link from an earlier start, or from yesterday, makes nobody an administrator."""
    site = place()
    old, new = first_link(site), first_link(site)
    assert site.browser().get(old).status_code == 404
    site.clock.later(hours=23, minutes=59)
    assert site.browser().get(new).status_code == 200
    site.clock.later(minutes=1)
    assert site.browser().get(new).status_code == 404


def test_where_there_is_an_account_there_is_no_first_link(place: MakePlace) -> None:
    """A link that was printed before somebody got an account another way is of no use after."""
    site = place()
    link = first_link(site)
    site.person()

    assert site.browser().get(link).status_code == 404
    assert site.desk.first_start.offer(site.clock()) is None


def test_a_demonstration_makes_no_real_administrator(place: MakePlace) -> None:
    """A link from before does not work while the installation is a demonstration."""
    link = first_link(place())
    site = place(demo=True)

    assert site.browser().get(link).status_code == 404
    assert post(site.browser(), link, navn="A", epost="a@osen.example", passord=GOOD).status_code == 404


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"passord": "kort"}, "minst 12 tegn"),
        ({"passord": "Sommer2026!Sommer"}, "lett å gjette"),
        ({"passord": "administrator osen 1"}, "lett å gjette"),
        ({"epost": "ikke en adresse"}, "Skriv en e-postadresse"),
        ({"navn": "  "}, "Skriv navnet"),
    ],
)
def test_what_cannot_be_used_is_told_and_the_link_works_on(
    place: MakePlace, fields: dict[str, str], told: str
) -> None:
    """The page says what to do, keeps what was typed but the password, and the link is not used up."""
    site = place()
    link = first_link(site)
    answer = post(
        site.browser(), link, **({"navn": "Administrator, Osen", "epost": "a@osen.example", "passord": GOOD} | fields)
    )

    assert answer.status_code == 422
    assert told in text_of(answer)
    assert fields.get("passord", GOOD) not in answer.get_data(as_text=True)
    assert site.browser().get(link).status_code == 200


def test_an_invitation_lets_in_once(place: MakePlace) -> None:
    """Whoever was invited chooses a password, is signed in, and the link is used up."""
    site = place()
    number, handed = site.desk.people.add("Leder, senteret", EMAIL, [], "account/9", site.clock())
    link = f"/engangslenke/{handed.token}"
    browser = site.browser()
    page = browser.get(link, headers=OURS)
    assert "Velkommen, Leder, senteret" in text_of(page)
    assert 'autocomplete="new-password"' in page.get_data(as_text=True)

    answer = post(browser, link, passord=GOOD)

    assert (answer.status_code, answer.headers["Location"]) == (303, "/start")
    assert browser.get("/konto").status_code == 200
    assert site.browser().get(link).status_code == 404
    assert site.desk.people.require(number).has_password


@pytest.mark.parametrize("token", ["x", "a" * 43, "..", "%00", "'--"])
def test_a_link_that_was_never_made(place: MakePlace, token: str) -> None:
    """It is answered as one that is used up, on both addresses."""
    site = place()
    site.person()
    for address in (f"/engangslenke/{token}", f"/forste/{token}"):
        assert site.browser().get(address).status_code == 404
        assert post(site.browser(), address, passord=GOOD).status_code == 404


def test_a_link_for_a_new_password_lasts_two_hours_and_signs_out(place: MakePlace) -> None:
    """It works for two hours; then the old password is of no use, and whoever was signed in is not."""
    site = place()
    account = site.desk.people.require(site.person())
    there = site.signed_in()
    late = site.desk.resetting.make(account, "account/9", site.clock())
    site.clock.later(hours=2)
    assert site.browser().get(f"/engangslenke/{late.token}").status_code == 404
    there = site.signed_in()
    handed = site.desk.resetting.make(account, "account/9", site.clock())

    answer = post(site.browser(), f"/engangslenke/{handed.token}", passord="helt andre rare ord")

    assert answer.status_code == 303
    assert there.get("/konto").status_code == 303
    assert post(site.browser(), "/logg-inn", epost=EMAIL, passord=GOOD).status_code == 422
    site.signed_in(EMAIL, "helt andre rare ord")


def test_whoever_forgot_gets_a_link_and_a_stranger_learns_nothing(place: MakePlace) -> None:
    """The answer is the same for an e-mail without an account; the link goes to the account and nowhere else."""
    sent: list[tuple[Account, LinkKind, str]] = []
    site = place(notify=lambda *told: sent.append(told), address="https://tilsyn.example")
    number = site.person()
    answers = [post(site.browser(), "/glemt", epost=email) for email in (EMAIL.upper(), "ingen@osen.example")]

    assert [(answer.status_code, answer.headers["Location"]) for answer in answers] == [(303, "/glemt?sendt=1")] * 2
    ((account, kind, address),) = sent
    assert (account.id, kind) == (number, LinkKind.RESET)
    assert re.fullmatch(r"https://tilsyn\.example/engangslenke/[A-Za-z0-9_-]{43}", address)
    path = address.removeprefix("https://tilsyn.example")
    assert site.browser().get(path).status_code == 200


def test_nobody_is_sent_links_without_end(place: MakePlace) -> None:
    """After three in a row the page asks to wait, for an unknown e-mail as well."""
    sent: list[object] = []
    site = place(notify=lambda *told: sent.append(told))
    site.person()
    for email in (EMAIL, "ingen@osen.example"):
        codes = [post(site.browser(), "/glemt", epost=email).status_code for _ in range(4)]
        assert codes == [303, 303, 303, 429]
    assert len(sent) == 3


def test_without_anything_to_send_with_the_administrator_is_asked(place: MakePlace) -> None:
    """Where nothing can be sent there is no form, and a form that is sent all the same makes no link."""
    site = place()
    account = site.desk.people.require(site.person())
    assert "administratoren" in text_of(site.browser().get("/glemt", headers=OURS))
    assert post(site.browser(), "/glemt", epost=EMAIL).status_code == 200
    assert site.desk.accounts.invited(site.clock()) == frozenset()
    assert account.has_password
