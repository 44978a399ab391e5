"""Who is let in, who is held back, and that nobody learns who has an account."""

from __future__ import annotations

from datetime import timedelta

import pyotp
import pytest

from controls.access.conditions import Demanded
from controls.access.passwords import Passwords
from controls.access.second_factor import SECONDS
from controls.access.signing_in import BY_ACCOUNT, BY_ADDRESS
from models.access import AUTHORITY_ROLES, EVERYWHERE, Role
from models.accounts import Happened, Step
from models.errors import ProblemError
from tests.controls.access.conftest import ADDRESS, EMAIL, GOOD, Made, Make

#: a password that nobody has
WRONG = "feil"


def refusal(made: Made, email: str = EMAIL, password: str = WRONG, address: str = ADDRESS) -> str:
    """The code that signing in is refused with."""
    with pytest.raises(ProblemError) as told:
        made.sign_in(email, password, address)
    (problem,) = told.value.problems
    return problem.code


def test_the_right_password_lets_in_whatever_case_the_email_is_in(made: Made) -> None:
    """An e-mail is the same with other capitals and space around it."""
    number = made.person()
    found = made.who(made.sign_in(f" {EMAIL.upper()} "))

    assert found is not None
    assert (found.person.id, found.step) == (number, Step.WHOLE)
    assert found.person.roles_at("5020") == {Role.OFFICER}
    assert made.events(number)[-1].kind is Happened.SIGNED_IN


@pytest.mark.parametrize("email", [EMAIL, "ingen@osen.example", "", "'; DROP TABLE account --"])
def test_an_unknown_email_and_a_wrong_password_are_answered_alike(made: Made, email: str) -> None:
    """The answer, the free tries and the wait are the same whether there is such an account or not."""
    made.person()
    codes = [refusal(made, email) for _ in range(BY_ACCOUNT.free + 1)]

    assert codes == ["access_sign_in"] * BY_ACCOUNT.free + ["access_wait"]


def test_an_unknown_email_takes_the_same_work(made: Made, quick: Passwords, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password is checked against a hash of the same cost where there is no account, or it has no password."""
    made.person()
    made.person(email="uten@osen.example", password=None)
    seen: list[str] = []
    hasher = quick._hasher  # noqa: SLF001 - to see how often it is asked
    verify = hasher.verify

    def counted(hashed: str, given: str) -> bool:
        seen.append(hashed.split("$")[3])
        return verify(hashed, given)

    monkeypatch.setattr(type(hasher), "verify", lambda _self, hashed, given: counted(hashed, given))
    for email in (EMAIL, "uten@osen.example", "ingen@osen.example"):
        refusal(made, email)

    assert len(seen) == 3
    assert len(set(seen)) == 1


def test_the_wait_doubles_up_to_an_hour_and_ends(made: Made) -> None:
    """After the free failures each one doubles the wait, up to an hour; the right password waits too, then works."""
    made.person()
    for _ in range(BY_ACCOUNT.free):
        refusal(made)
    waited = []
    for _ in range(8):
        assert refusal(made, password=GOOD) == "access_wait"
        until = made.desk.sign_ins.waits([f"email:{_digest(EMAIL)}"], made.now)
        assert until is not None
        waited.append(until - made.now)
        made.now = until + timedelta(seconds=1)
        refusal(made)
    assert waited[:4] == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert waited[-1] == BY_ACCOUNT.longest
    made.later(hours=1, seconds=1)
    assert made.who(made.sign_in()) is not None


def _digest(email: str) -> str:
    from controls.storage.credentials import digest_of  # noqa: PLC0415 - for this one place

    return digest_of(email)


def test_guesses_over_a_day_stay_few(made: Made) -> None:
    """Whoever guesses without a pause for a whole day gets at most 35 guesses at one account."""
    made.person()
    end, guesses = made.now + timedelta(days=1), 0
    while made.now < end:
        if refusal(made, address=f"192.0.2.{guesses % 250}") == "access_sign_in":
            guesses += 1
        else:
            made.later(seconds=30)

    assert guesses <= 35


def test_an_address_is_held_back_whatever_emails_it_tries(made: Made) -> None:
    """One address that tries many e-mails is held back; others are not."""
    made.person()
    codes = [refusal(made, f"nr{number}@osen.example") for number in range(BY_ADDRESS.free + 1)]

    assert codes[-1] == "access_wait"
    assert set(codes[:-1]) == {"access_sign_in"}
    assert made.who(made.sign_in(address="192.0.2.8")) is not None


def test_signing_in_forgets_the_failures(made: Made) -> None:
    """Failures count in a row: the right password begins a new count."""
    made.person()
    for _ in range(3):
        for _ in range(BY_ACCOUNT.free - 1):
            assert refusal(made) == "access_sign_in"
        made.sign_in()


def test_failures_are_noted_without_email_and_address(made: Made) -> None:
    """Each failure and each wait stands in the log of access, with neither the e-mail nor the address."""
    number = made.person()
    for _ in range(BY_ACCOUNT.free):
        refusal(made)
    kinds = [event.kind for event in made.events(number)]

    assert kinds.count(Happened.FAILED) == BY_ACCOUNT.free
    assert kinds.count(Happened.HELD_BACK) == 1
    told = repr(made.events(number))
    assert EMAIL not in told
    assert ADDRESS not in told


def test_a_locked_and_an_ended_account_are_answered_as_a_wrong_password(made: Made) -> None:
    """Nobody learns from the answer that an account is locked, or that there was one."""
    made.administrator()
    locked, ended = made.person(), made.person(email="to@osen.example")
    made.desk.people.lock(locked, "account/1", made.now)
    made.desk.people.end(ended, "account/1", made.now)

    assert refusal(made, EMAIL, GOOD) == "access_sign_in"
    assert refusal(made, "to@osen.example", GOOD) == "access_sign_in"


# --- the second factor ---


def code(made: Made, secret: str) -> str:
    """What the app shows now."""
    return pyotp.TOTP(secret).at(made.now)


def with_factor(made: Made, number: int) -> str:
    """Set a second factor up; its secret."""
    secret = made.desk.signing_in.begin_factor(number)
    made.desk.signing_in.confirm_factor(number, code(made, secret), made.now)
    made.later(seconds=SECONDS)
    return secret


def half(made: Made) -> tuple[str, Step]:
    """The secret and the step after the password."""
    begun = made.desk.signing_in.with_password(EMAIL, GOOD, ADDRESS, made.now)
    return begun.token, begun.step


def give(made: Made, token: str, given: str) -> str:
    """Give a code; the secret of the session."""
    found = made.who(token)
    assert found is not None
    return made.desk.signing_in.with_code(found, given, made.now, token).token


def test_the_password_alone_is_half_the_way(made: Made) -> None:
    """With a second factor the password gives a session that is nobody's, and a right code one that is somebody's."""
    number = made.person()
    secret = with_factor(made, number)
    token, step = half(made)
    assert step is Step.CODE

    whole = made.who(give(made, token, code(made, secret)))

    assert whole is not None
    assert whole.step is Step.WHOLE
    assert made.who(token) is None, "the secret that was there before the code is of no use"


def test_the_same_code_never_works_twice(made: Made) -> None:
    """A code that somebody saw over a shoulder is used up, also within its half minute."""
    secret = with_factor(made, made.person())
    seen = code(made, secret)
    give(made, half(made)[0], seen)

    with pytest.raises(ProblemError, match="access_code"):
        give(made, half(made)[0], seen)


def test_an_older_code_does_not_work_after_a_newer_one(made: Made) -> None:
    """The time of codes runs one way."""
    secret = with_factor(made, made.person())
    older = code(made, secret)
    made.later(seconds=SECONDS)
    give(made, half(made)[0], code(made, secret))

    with pytest.raises(ProblemError, match="access_code"):
        give(made, half(made)[0], older)


def test_clocks_may_be_half_a_minute_apart_and_no_more(made: Made) -> None:
    """The code of the step before works; the one before that does not."""
    secret = with_factor(made, made.person())
    made.later(minutes=5)
    before = pyotp.TOTP(secret).at(made.now - timedelta(seconds=2 * SECONDS))
    with pytest.raises(ProblemError, match="access_code"):
        give(made, half(made)[0], before)
    give(made, half(made)[0], pyotp.TOTP(secret).at(made.now - timedelta(seconds=SECONDS)))


def test_wrong_codes_are_held_back_also_over_new_passwords(made: Made) -> None:
    """Who has the password cannot guess codes for ever, however often the password is given anew."""
    with_factor(made, made.person())
    for _ in range(BY_ACCOUNT.free):
        with pytest.raises(ProblemError, match="access_code"):
            give(made, half(made)[0], "000000")
    with pytest.raises(ProblemError, match="access_wait"):
        give(made, half(made)[0], "000000")


def test_a_recovery_code_works_once(made: Made) -> None:
    """Each of the ten recovery codes lets in once, however it is typed, and only digests are kept."""
    number = made.person()
    secret = made.desk.signing_in.begin_factor(number)
    codes = made.desk.signing_in.confirm_factor(number, code(made, secret), made.now)
    assert len(set(codes)) == 10

    give(made, half(made)[0], codes[3].upper().replace("-", " "))

    with pytest.raises(ProblemError, match="access_code"):
        give(made, half(made)[0], codes[3])
    account = made.desk.accounts.get(number)
    assert account is not None
    assert account.recovery_left == 9
    assert codes[0] not in repr(made.events(number))


def test_the_half_way_ends_after_ten_minutes(made: Made) -> None:
    """Who gave the password and went away begins again."""
    with_factor(made, made.person())
    token, _ = half(made)
    made.later(minutes=10)

    assert made.who(token) is None


@pytest.mark.parametrize("demanded", list(Demanded))
@pytest.mark.parametrize("role", list(Role))
def test_a_second_factor_is_demanded_as_the_setting_says(make: Make, role: Role, demanded: Demanded) -> None:
    """Of nobody, of administrators and those at Statsforvalteren, or of everybody with a password."""
    made = make(second_factor=demanded)
    place = {Role.CENTRE: "t1", Role.ADMINISTRATOR: EVERYWHERE, Role.ADVISER: EVERYWHERE}.get(role, "5020")
    made.person(role, "f50" if role in AUTHORITY_ROLES else place)
    trusted = role in AUTHORITY_ROLES or role is Role.ADMINISTRATOR
    expected = demanded is Demanded.EVERYBODY or (demanded is Demanded.TRUSTED and trusted)

    assert half(made)[1] is (Step.SET_UP if expected else Step.WHOLE)


def test_whoever_must_have_a_second_factor_gets_no_further_without(make: Make) -> None:
    """A wrong code while it is set up leaves the session half-way; the right one makes it whole."""
    made = make(second_factor=Demanded.EVERYBODY)
    number = made.person()
    token, _ = half(made)
    found = made.who(token)
    assert found is not None
    secret = made.desk.signing_in.begin_factor(number)
    with pytest.raises(ProblemError, match="access_code"):
        made.desk.signing_in.set_up(found, "000000", made.now, token)

    proved = made.desk.signing_in.set_up(found, code(made, secret), made.now, token)

    whole = made.who(proved.begun.token)
    assert whole is not None
    assert whole.step is Step.WHOLE
    assert len(proved.codes) == 10
