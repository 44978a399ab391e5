"""Accounts, roles with their history, the demonstration's people, and what is noted of it all."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from controls.access.demo_people import PEOPLE, ensure_people
from controls.storage.log import check
from models.access import Membership, Role
from models.accounts import Happened
from models.errors import ProblemError
from tests.controls.access.conftest import EMAIL, Made, Make


def test_an_email_belongs_to_one_account(made: Made) -> None:
    """Two accounts never have the same e-mail, whatever its capitals; one that ended gives it back."""
    made.administrator()
    number = made.person()
    with pytest.raises(ProblemError, match="access_email_taken"):
        made.person(email=EMAIL.upper())
    made.desk.people.end(number, "account/1", made.now)
    made.person()


def test_a_role_is_given_once_and_ended_once(made: Made) -> None:
    """The same role twice is one, and what has ended is not ended again."""
    number = made.person()
    made.desk.people.give(number, "officer", "5020", "account/1", made.now)
    (held,) = made.desk.people.require(number).held
    assert made.desk.accounts.take(number, held.id, "account/1", made.now)
    assert not made.desk.accounts.take(number, held.id, "account/1", made.now)
    assert not made.desk.accounts.take(made.administrator(), held.id, "account/1", made.now)
    kinds = [event.kind for event in made.events(number)]
    assert (kinds.count(Happened.ROLE_GIVEN), kinds.count(Happened.ROLE_ENDED)) == (1, 1)


@pytest.mark.parametrize(
    "asked",
    [
        "UPDATE access_event SET kind = 'made'", "DELETE FROM access_event", "DELETE FROM membership",
        "UPDATE membership SET role = 'administrator'", "UPDATE membership SET ended_at = NULL",
    ],
)  # fmt: skip
def test_the_database_guards_the_history(made: Made, asked: str) -> None:
    """What happened cannot be changed, and who had a role cannot be rewritten."""
    number = made.person()
    made.desk.accounts.take(number, made.desk.people.require(number).held[0].id, "account/1", made.now)

    with pytest.raises(DBAPIError, match=r"written once|ended once"), made.store.engine.begin() as connection:
        connection.execute(text(asked))


def test_what_is_done_with_accounts_stands_in_the_log_without_secrets(made: Made) -> None:
    """Every event has its line in the chained log; no e-mail, name, hash or secret stands in the two."""
    made.administrator()
    number = made.person()
    token = made.sign_in()
    made.desk.people.lock(number, "account/1", made.now)
    checked = check(made.store.engine)
    with made.store.engine.connect() as connection:
        events = connection.execute(text("SELECT * FROM access_event")).all()
        lines = connection.execute(text("SELECT * FROM log_line")).all()

    assert checked.faults == ()
    assert len([line for line in lines if "access_event/" in repr(line)]) == len(events) >= 8
    told = repr(events) + repr(lines)
    for secret in (EMAIL, token, "officer 5020", "$argon2", "osen.example"):
        assert secret not in told


def test_each_role_is_in_the_demonstration(make: Make) -> None:
    """Twelve people, each role at a place that fits it, all of them marked and at a domain that never exists."""
    made = make(demo=True)
    for _ in range(2):
        ensure_people(made.desk.accounts, made.desk.holdings, made.now)
    found = made.desk.accounts.demo()

    assert len(found) == len(PEOPLE) == 12
    assert {role for one in found for role in one.person.roles} == set(Role)
    assert all(one.email.endswith("@example.invalid") and "(demo)" in one.name and one.demo for one in found)
    assert all(membership.fits for one in found for membership in one.person.memberships)
    assert not any(one.has_password for one in found)


def test_a_demonstration_refuses_real_people(make: Make) -> None:
    """Where somebody has a real account the demonstration does not begin, and makes nobody."""
    made = make(demo=True)
    made.desk.accounts.add("Leder", EMAIL, "account/1", made.now)
    with pytest.raises(ProblemError, match="access_demo_people"):
        ensure_people(made.desk.accounts, made.desk.holdings, made.now)
    assert len(made.desk.accounts.all()) == 1


def test_members_of_a_place(made: Made) -> None:
    """Who has a role at a place now: neither those of elsewhere, nor those whose role or account ended."""
    made.administrator()
    here, gone, locked = (made.person(email=f"{name}@osen.example") for name in "abc")
    made.desk.accounts.add("D", "d@x.example", "account/1", made.now, [Membership(role=Role.OFFICER, place="5001")])
    made.desk.people.end(gone, "account/1", made.now)
    made.desk.people.lock(locked, "account/1", made.now)

    assert [one.id for one in made.desk.accounts.members("5020", [Role.OFFICER])] == [here]
