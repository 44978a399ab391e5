"""How passwords are kept, and which are refused."""

from __future__ import annotations

import unicodedata

import pytest

from controls.access.password_rules import LONGEST, SHORTEST, is_common, require_good
from controls.access.passwords import LANES, MEMORY_KIB, PASSES, Passwords, hasher
from models.errors import ProblemError
from tests.controls.access.conftest import EMAIL, GOOD, Made


def test_passwords_are_hashed_with_the_parameters_of_owasp() -> None:
    """Argon2id with at least 19 MiB, two passes and one lane, a salt of its own each time."""
    passwords = Passwords()
    one, other = passwords.hash(GOOD), passwords.hash(GOOD)

    assert one.startswith(f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}$")
    assert (MEMORY_KIB, PASSES, LANES) == (19_456, 2, 1)
    assert one != other
    assert passwords.check(GOOD, one) == (True, None)
    assert passwords.check(GOOD + " ", one).right is False


def test_a_password_in_an_older_form_is_kept_anew_at_the_next_sign_in(made: Made) -> None:
    """When the parameters are raised, nobody has to do anything; the account's hash follows at signing in."""
    number = made.person()
    weak = Passwords(hasher(memory_kib=32, passes=1)).hash(GOOD)
    made.desk.credentials.set_password(number, weak, "account/1", made.now)
    made.sign_in()

    known = made.desk.credentials.of(number)
    assert known is not None
    assert known.password_hash is not None
    assert "$m=64," in known.password_hash
    made.sign_in()


def test_the_same_letters_are_the_same_password(made: Made) -> None:
    """A keyboard that puts `å` together from two signs gives the same password as one that does not."""
    made.person(password="rare måker på åsen")  # noqa: S106 - of nobody
    made.sign_in(password=unicodedata.normalize("NFD", "rare måker på åsen"))


@pytest.mark.parametrize("hashed", ["", "x", "$argon2id$v=19$broken"])
def test_a_hash_that_cannot_be_read_lets_nobody_in(quick: Passwords, hashed: str) -> None:
    """A damaged row is a wrong password, not an error."""
    assert quick.check(GOOD, hashed).right is False


@pytest.mark.parametrize(
    "password",
    ["passord123456", "P@ssw0rd12345", "Sommer2026!!!", "sommersommer1", "Vinter-Sommer-26", "qwertyuiop12",
     "123456789012", "abcdefghijkl", "aaaaaaaaaaaa", "abcabcabcabc", "1qaz2wsx3edc", "krisesenter2026",
     "tilsynsklar-1234", "VelkommenTilbake"[:9] + "12345", "4321 4321 4321", "Trondheim 2026!"],
)  # fmt: skip
def test_what_is_guessed_first_is_refused(password: str) -> None:
    """Common words with figures around, rows of the keyboard, and what repeats itself."""
    assert is_common(password)
    with pytest.raises(ProblemError, match=r"access_password_(common|short)"):
        require_good(password)


@pytest.mark.parametrize("password", ["internkontroll osen", "ansvarlig@osen.example", "Ansvarlig-2026-osen"])
def test_what_is_known_of_the_account_is_no_password(password: str) -> None:
    """Name and e-mail of the account count as common for it."""
    assert is_common(password, ("Internkontroll, Osen", EMAIL))


@pytest.mark.parametrize(
    "password", [GOOD, "korrekt hest batteri stift", "ÆØÅ er tre bokstaver", "x7#Kq!m2Vw9z", "🦆🐢🦊 i skogen ja"]
)
def test_a_good_password_needs_no_kinds_of_signs(password: str) -> None:
    """Words alone, figures or none, and any sign there is are taken."""
    require_good(password, (EMAIL,))


def test_length_is_counted_in_signs() -> None:
    """Twelve signs are enough, eleven are not, and 256 are the most."""
    base = "trettenåtteogfjorten rare fugler på taket "
    require_good(base[:SHORTEST])
    require_good((base * 10)[: LONGEST - 1] + "!")
    for wrong in (base[: SHORTEST - 1], "x" * (LONGEST + 1)):
        with pytest.raises(ProblemError, match=r"access_password_(short|long)"):
            require_good(wrong)
