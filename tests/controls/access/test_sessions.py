"""How long somebody is signed in, and what ends it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event, text

from models.access import Membership, Role
from tests.controls.access.conftest import EMAIL, GOOD, Made, Make


def statements(made: Made, token: str) -> list[str]:
    """The SQL that finding out who a browser is takes, by its first word."""
    seen: list[str] = []

    def note(*details: object) -> None:
        seen.append(str(details[2]).split()[0])

    event.listen(made.store.engine, "before_cursor_execute", note)
    try:
        made.who(token)
    finally:
        event.remove(made.store.engine, "before_cursor_execute", note)
    return [word for word in seen if word != "BEGIN"]


def test_a_session_ends_when_nobody_uses_it(made: Made) -> None:
    """Thirty minutes without a request end it; a request before that begins them anew."""
    made.person()
    token = made.sign_in()
    made.later(minutes=29)
    assert made.who(token) is not None
    made.later(minutes=29)
    assert made.who(token) is not None
    made.later(minutes=30)

    assert made.who(token) is None


def test_a_session_ends_after_eight_hours_however_it_is_used(made: Made) -> None:
    """Somebody who works on all day signs in again after eight hours."""
    made.person()
    token = made.sign_in()
    for _ in range(31):
        made.later(minutes=15)
        assert made.who(token) is not None
    made.later(minutes=15)

    assert made.who(token) is None


def test_the_times_are_settings(make: Make) -> None:
    """An installation can have shorter times."""
    made = make(idle=timedelta(minutes=2), longest=timedelta(minutes=5))
    made.person()
    first, second = made.sign_in(), made.sign_in()
    made.later(minutes=2)
    assert made.who(first) is None
    assert made.who(second) is None


def test_reading_takes_one_statement_and_one_more_once_a_minute(made: Made) -> None:
    """Who somebody is costs one SELECT; that they were there is written at most once a minute."""
    number = made.person()
    for county in ("f50", "f11", "f46"):
        made.desk.accounts.give(number, Membership(role=Role.CASEWORKER, place=county), "account/1", made.now)
    token = made.sign_in()

    assert statements(made, token) == ["SELECT"]
    made.later(seconds=59)
    assert statements(made, token) == ["SELECT"]
    made.later(seconds=1)
    assert [word for word in statements(made, token) if word != "SELECT"] == ["UPDATE"]
    assert statements(made, token) == ["SELECT"]


def test_only_a_digest_of_the_secret_is_kept(made: Made) -> None:
    """Whoever reads the database cannot sign in with what stands there."""
    made.person()
    token = made.sign_in()
    with made.store.engine.connect() as connection:
        told = repr(connection.execute(text("SELECT * FROM access_session")).all())

    assert token not in told
    assert len(token) >= 43, "256 bits in base 64"


def test_signing_in_ends_the_secret_that_was_there(made: Made) -> None:
    """A secret that somebody planted in a browser is of no use after signing in."""
    made.person()
    planted = made.sign_in()
    token = made.sign_in(old=planted)

    assert made.who(planted) is None
    assert made.who(token) is not None


def test_signing_out_ends_the_session(made: Made) -> None:
    """The secret is of no use after signing out, and other browsers stay."""
    made.person()
    here, there = made.sign_in(), made.sign_in()
    made.desk.sessions.end(here, made.now)

    assert made.who(here) is None
    assert made.who(there) is not None


@pytest.mark.parametrize("change", ["give", "take"])
def test_a_change_of_rights_counts_at_once_and_renews_the_secret(made: Made, change: str) -> None:
    """The next request has the new rights, and a new secret; the old one is of no use."""
    number = made.person()
    token = made.sign_in()
    account = made.desk.accounts.get(number)
    assert account is not None
    if change == "give":
        made.desk.people.give(number, Role.SERVICE.value, "5001", "account/9", made.now)
    else:
        made.desk.people.take(number, account.held[0].id, "account/9", made.now)

    who = made.desk.sessions.who(token, made.now)

    assert who.signed_in is not None
    assert who.signed_in.person.roles == ({Role.OFFICER, Role.SERVICE} if change == "give" else set())
    assert who.token
    assert made.who(token) is None
    assert made.who(who.token) is not None


@pytest.mark.parametrize("way", ["lock", "end"])
def test_locking_and_ending_an_account_end_its_sessions(made: Made, way: str) -> None:
    """Nobody goes on with an account that is locked or ended."""
    made.administrator()
    number = made.person()
    token = made.sign_in()
    getattr(made.desk.people, way)(number, "account/1", made.now)

    assert made.who(token) is None


def test_a_new_password_ends_the_other_sessions(made: Made) -> None:
    """Who changes the password stays signed in; every other browser does not, and the old password is of no use."""
    made.person()
    here, there = made.sign_in(), made.sign_in()
    found = made.who(here)
    account = made.desk.accounts.with_email(EMAIL)
    assert found is not None
    assert account is not None
    made.desk.resetting.change(account, "helt andre rare ord", found.id, made.now)

    assert made.who(here) is not None
    assert made.who(there) is None
    with pytest.raises(Exception, match="access_sign_in"):
        made.sign_in(password=GOOD)


def test_signing_out_everywhere(made: Made) -> None:
    """All sessions of the account end, and those of others do not."""
    number = made.person()
    made.person(email="to@osen.example")
    mine, theirs = [made.sign_in(), made.sign_in()], made.sign_in("to@osen.example")

    assert made.desk.sign_ins.end_all(number, f"account/{number}", made.now) == 2
    assert [made.who(token) for token in mine] == [None, None]
    assert made.who(theirs) is not None


@pytest.mark.parametrize("token", ["", "x", "a" * 101, "a" * 100_000, "\udcff", "'--"])
def test_what_was_never_handed_out_is_nobody(made: Made, token: str) -> None:
    """A secret that is none leads to nobody, whatever it looks like."""
    made.person()
    made.sign_in()

    assert made.who(token) is None
