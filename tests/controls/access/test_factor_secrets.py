"""The secrets of second factors are encrypted with a key that is not in the database."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import text

from controls.access.factor_secrets import FILE, SEALED, FactorSecrets, make_key, read_keys
from controls.access.second_factor import SECONDS, new_secret
from controls.settings import Settings
from controls.storage import Store
from models.accounts import Step
from models.errors import ProblemError
from tests.controls.access.conftest import ADDRESS, EMAIL, GOOD, Made, Make


def kept(store: Store, column: str = "totp_secret") -> list[str]:
    """What the database has of secrets."""
    with store.engine.connect() as connection:
        found = connection.execute(text(f"SELECT {column} FROM account WHERE {column} IS NOT NULL ORDER BY id"))  # noqa: S608 - ours
        return [str(one) for (one,) in found]


def set_up(made: Made, number: int) -> tuple[str, tuple[str, ...]]:
    """Set a second factor up; its secret, and the recovery codes."""
    secret = made.desk.signing_in.begin_factor(number)
    codes = made.desk.signing_in.confirm_factor(number, pyotp.TOTP(secret).at(made.now), made.now)
    return secret, codes


def sign_in(made: Made, code: str) -> Step:
    """Sign in with a code from now; how far it leads."""
    made.later(seconds=2 * SECONDS)
    begun = made.desk.signing_in.with_password(EMAIL, GOOD, ADDRESS, made.now)
    found = made.who(begun.token)
    assert found is not None
    given = pyotp.TOTP(code).at(made.now) if len(code) == len(new_secret()) and "-" not in code else code
    return made.desk.signing_in.with_code(found, given, made.now, begun.token).step


def test_the_database_alone_gives_no_codes(make: Make, store: Store, tmp_path: Path) -> None:
    """What stands in the database is no secret of an app, from the first moment on, and the code works."""
    file = tmp_path / "data" / FILE
    made = make(factor_key=file)
    number = made.person()
    secret = made.desk.signing_in.begin_factor(number)
    begun = kept(store, "totp_new")
    assert made.desk.signing_in.begin_factor(number) == secret, "going on with it shows the same"
    set_up(made, number)

    assert sign_in(made, secret) is Step.WHOLE
    for stored in (*begun, *kept(store)):
        assert len(stored) == SEALED
        assert secret not in stored
    assert begun == kept(store)
    assert file.stat().st_mode & 0o777 == 0o600
    assert [len(key) for key in read_keys(file)] == [32]


def test_two_like_secrets_are_kept_unlike(tmp_path: Path) -> None:
    """Nobody sees from the database that two secrets are the same, or that one was set anew."""
    made = FactorSecrets(tmp_path / FILE, lambda _: False)
    secret = new_secret()

    assert len({made.seal(1, secret), made.seal(1, secret), made.seal(2, secret)}) == 3


def test_what_was_kept_before_is_encrypted_when_it_is_used(make: Make, store: Store, tmp_path: Path) -> None:
    """A secret from before there was a key works, and is encrypted by the first right code, not by a wrong one."""
    made = make()
    number = made.person()
    secret, _ = set_up(made, number)
    assert kept(store) == [secret]
    made.desk = make(factor_key=tmp_path / FILE).desk
    with pytest.raises(ProblemError, match="access_code"):
        sign_in(made, "000000")
    assert kept(store) == [secret]

    assert sign_in(made, secret) is Step.WHOLE

    (stored,) = kept(store)
    assert len(stored) == SEALED
    assert sign_in(made, secret) is Step.WHOLE
    assert kept(store) == [stored], "what is encrypted with the first key stays"


def test_the_key_can_be_changed(make: Make, store: Store, tmp_path: Path) -> None:
    """A new key before the old one encrypts from then on; when all were used the old one can go."""
    file = tmp_path / FILE
    made = make(factor_key=file)
    secret, _ = set_up(made, made.person())
    (before,) = kept(store)
    newer = tmp_path / "newer"
    make_key(newer)
    file.write_text(newer.read_text() + file.read_text())
    assert sign_in(made, secret) is Step.WHOLE
    (after,) = kept(store)
    assert after != before
    file.write_text(newer.read_text())

    assert sign_in(made, secret) is Step.WHOLE
    assert kept(store) == [after]


@pytest.mark.parametrize("change", ["gone", "another", "moved", "changed"])
def test_without_its_key_a_secret_is_of_no_use(make: Make, store: Store, tmp_path: Path, change: str) -> None:
    """No key, another one, the row of somebody else, or a sign that was changed: an error that says so, and no code.

    It counts as no wrong code, and a recovery code still lets in.
    """
    file = tmp_path / FILE
    made = make(factor_key=file)
    secret, codes = set_up(made, made.person())
    (stored,) = kept(store)
    if change == "gone":
        file.unlink()
    elif change == "another":
        file.unlink()
        make_key(file)
    else:
        other = FactorSecrets(file, lambda _: True).seal(999, secret)
        wrong = other if change == "moved" else ("B" if stored[0] == "A" else "A") + stored[1:]
        with store.engine.begin() as connection:
            connection.execute(text("UPDATE account SET totp_secret = :wrong"), {"wrong": wrong})
    for _ in range(10):
        with pytest.raises(ProblemError, match="access_factor_key"):
            sign_in(made, secret)

    assert sign_in(made, codes[0]) is Step.WHOLE
    assert made.desk.signing_in.factors.check() is (change != "gone")


def test_a_key_that_is_gone_is_not_made_anew(make: Make, tmp_path: Path) -> None:
    """As long as something is encrypted with a key that is not there, no other takes its place."""
    file = tmp_path / FILE
    made = make(factor_key=file)
    set_up(made, made.person())
    other = made.person(email="to@osen.example")
    file.unlink()

    with pytest.raises(ProblemError, match="access_factor_key"):
        made.desk.signing_in.begin_factor(other)
    assert not file.exists()


def test_one_that_was_begun_with_another_key_is_begun_anew(make: Make, tmp_path: Path) -> None:
    """Somebody half-way through setting it up gets a new secret, not an error that nothing helps against."""
    file = tmp_path / FILE
    made = make(factor_key=file)
    number = made.person()
    before = made.desk.signing_in.begin_factor(number)
    file.unlink()
    make_key(file)

    assert made.desk.signing_in.begin_factor(number) != before
    set_up(made, number)


def test_processes_that_begin_at_once_have_one_key(tmp_path: Path) -> None:
    """Whoever makes the key first has made it for all, and nothing else is left in the folder."""
    file = tmp_path / FILE
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: make_key(file), range(40)))
    first = file.read_text()
    make_key(file)

    assert file.read_text() == first
    assert [one.name for one in tmp_path.iterdir()] == [FILE]


KEY = b64encode(b"k" * 32).decode()


@pytest.mark.parametrize(
    ("content", "mode", "code"),
    [
        (KEY, 0o644, "access_key_open"), (KEY, 0o660, "access_key_open"),
        ("", 0o600, "access_key_file"), ("\n", 0o600, "access_key_file"), ("hemmelig", 0o600, "access_key_file"),
        (KEY[:-4], 0o600, "access_key_file"), (f"{KEY}\nhemmelig!", 0o600, "access_key_file"),
        (None, 0o600, "access_key_file"),
    ],
)  # fmt: skip
def test_a_key_file_that_cannot_be_used_is_told_at_the_start(
    tmp_path: Path, content: str | None, mode: int, code: str
) -> None:
    """One that is told of must be there, be a key, and be nobody else's; what stands in it is not repeated."""
    file = tmp_path / "told.key"
    if content is not None:
        file.write_text(content)
        file.chmod(mode)

    with pytest.raises(ProblemError) as told:
        _ = Settings.model_validate({"factor_key_file": file}).conditions
    (problem,) = told.value.problems
    assert (problem.code, problem.where.file) == (code, str(file))
    assert "hemmelig" not in str(problem.arguments)
    if content is not None:
        # the one in the data folder as well
        (tmp_path / FILE).write_text(content)
        (tmp_path / FILE).chmod(mode)
        own: Callable[[], bool] = FactorSecrets(tmp_path / FILE, lambda _: False).check
        with pytest.raises(ProblemError, match=code):
            own()


def test_the_key_is_in_the_data_folder_where_nothing_is_told(tmp_path: Path) -> None:
    """Beside the database where that is a file, and made only when something is to be encrypted."""
    conditions = Settings.model_validate({"data": tmp_path}).conditions

    assert conditions.factor_key == tmp_path / FILE
    assert list(tmp_path.iterdir()) == []
