"""Settings by file: found where they should be, weaker than the environment, and told plainly when they are wrong."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import controls.settings_file
from controls.access.conditions import Demanded
from controls.settings import Settings, load_settings, unknown_variables, variable
from models.errors import Problem, ProblemError
from models.texts import say
from models.words import Language
from webapp.cli import language_of

#: a value for each setting that is not the one it has by itself: as TOML, and as what comes of it
VALUES: dict[str, tuple[str, object]] = {
    "data": ('"/srv/tilsyn"', Path("/srv/tilsyn")),
    "database_url": ('"postgresql://anne:hemmelig@db/tilsyn"', "postgresql://anne:hemmelig@db/tilsyn"),
    "language": ('"nn"', Language.NN),
    "host": ('"::1"', "::1"),
    "port": ("8443", 8443),
    "threads": ("3", 3),
    "workers": ("5", 5),
    "stop_seconds": ("7", 7),
    "log_level": ('"warning"', "warning"),
    "clamd": ('"unix:/run/clamav/clamd.ctl"', "unix:/run/clamav/clamd.ctl"),
    "demo": ("true", True),
    "address": ('"https://tilsyn.example/"', "https://tilsyn.example"),
    "trusted_hosts": ('"tilsyn.example.no"', "tilsyn.example.no"),
    "proxies": ("1", 1),
    "second_factor": ('"everybody"', Demanded.EVERYBODY),
    "factor_key_file": ('"/etc/tilsynsklar.factor"', Path("/etc/tilsynsklar.factor")),
    "session_idle": ("15", 15),
    "session_hours": ("4", 4),
    "oidc_issuer": ('"https://id.example"', "https://id.example"),
    "oidc_client_id": ('"tilsynsklar"', "tilsynsklar"),
    "oidc_client_secret_file": ('"/etc/tilsynsklar.secret"', Path("/etc/tilsynsklar.secret")),
    "oidc_key_file": ('"/etc/tilsynsklar.key"', Path("/etc/tilsynsklar.key")),
    "oidc_key_id": ('"nokkel-2026"', "nokkel-2026"),
    "oidc_scopes": ('"profile"', "profile"),
    "oidc_acr": ('"idporten-loa-high"', "idporten-loa-high"),
    "oidc_name": ('"Ansattporten"', "Ansattporten"),
    "smtp_host": ('"mail.example.no"', "mail.example.no"),
    "smtp_port": ("465", 465),
    "smtp_tls": ('"tls"', "tls"),
    "smtp_user": ('"tilsynsklar"', "tilsynsklar"),
    "smtp_password_file": ('"/etc/tilsynsklar.smtp"', Path("/etc/tilsynsklar.smtp")),
    "smtp_from": ('"tilsyn@example.no"', "tilsyn@example.no"),
    "smtp_every": ("60", 60),
}
Write = Callable[[str], Path]


@pytest.fixture(autouse=True)
def _nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set, and no settings file is found, unless the test sees to it."""
    for name in list(os.environ):
        if name.startswith("TILSYNSKLAR_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(controls.settings_file, "PLACES", (Path("tilsynsklar.toml"), tmp_path / "etc.toml"))


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes the settings file that TILSYNSKLAR_CONFIG names."""

    def job(text: str) -> Path:
        path = tmp_path / "named.toml"
        path.write_text(text, "utf-8")
        monkeypatch.setenv("TILSYNSKLAR_CONFIG", str(path))
        return path

    return job


def problems() -> tuple[Problem, ...]:
    """What is wrong with the settings, after saying it in each language without an unfilled blank or a password."""
    with pytest.raises(ProblemError) as told:
        load_settings()
    for problem in told.value.problems:
        for language in Language:
            said = say(problem.text_key, language, **problem.arguments)
            assert not re.search(r"\{\w+\}", said)
            assert "hemmelig" not in said
    return told.value.problems


def test_every_setting_is_tried_here() -> None:
    """No setting is left out of these tests, and each is tried with a value it does not have by itself."""
    assert set(VALUES) == set(Settings.model_fields)
    by_itself = load_settings().model_dump()
    assert not [name for name, (_, value) in VALUES.items() if by_itself[name] == value]


@pytest.mark.parametrize("name", VALUES)
def test_a_setting_is_taken_from_the_file(write: Write, name: str) -> None:
    """Each setting can stand in the file under its own name."""
    write(f"# a comment\n{name} = {VALUES[name][0]}\n")

    assert getattr(load_settings(), name) == VALUES[name][1]


@pytest.mark.parametrize("name", VALUES)
def test_the_environment_wins(write: Write, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Each setting can be set by its variable, and the variable wins over the file."""
    others = {"port": "9000", "threads": "9", "workers": "9", "stop_seconds": "9", "language": '"en"'}
    others |= {"log_level": '"error"', "clamd": '"localhost:3310"'}
    others |= {"demo": "false", "proxies": "2", "session_idle": "9", "session_hours": "9"}
    others |= {"second_factor": '"nobody"'}
    others |= {"address": '"https://other.example"', "oidc_issuer": '"https://other.example"'}
    others |= {"smtp_port": "26", "smtp_tls": '"none"', "smtp_from": '"other@example.no"', "smtp_every": "9"}
    other = others.get(name, '"/another"')
    write(f"{name} = {other}\n")
    monkeypatch.setenv(variable(name), VALUES[name][0].strip('"'))

    assert getattr(load_settings(), name) == VALUES[name][1]


def test_an_empty_variable_does_not_win(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing leaves the file its say."""
    write("port = 8443\n")
    monkeypatch.setenv("TILSYNSKLAR_PORT", "")

    assert load_settings().port == 8443


def test_the_first_file_counts(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The named file comes before the one in the working folder, and that before the one of the machine."""
    (tmp_path / "etc.toml").write_text("port = 1001\n")
    assert load_settings().port == 1001
    (tmp_path / "tilsynsklar.toml").write_text("port = 1002\n")
    assert load_settings().port == 1002
    write("port = 1003\n")
    assert load_settings().port == 1003
    monkeypatch.setenv("TILSYNSKLAR_CONFIG", " ")
    assert load_settings().port == 1002


def test_the_places_are_these() -> None:
    """Without a name the file is looked for in the working folder and in /etc."""
    places = Path(controls.settings_file.__file__).read_text("utf-8")

    assert 'PLACES = (Path("tilsynsklar.toml"), Path("/etc/tilsynsklar.toml"))' in places


def test_a_home_sign_in_the_name_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` in TILSYNSKLAR_CONFIG is the home folder, also where no shell has replaced it."""
    (tmp_path / "mine.toml").write_text("port = 1004\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TILSYNSKLAR_CONFIG", "~/mine.toml")

    assert load_settings().port == 1004


@pytest.mark.parametrize("name", ["none.toml", "."])
def test_a_named_file_that_cannot_be_read_is_told(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A file that was asked for and is not there, or is a folder, is told; it is not as if nothing was asked for."""
    monkeypatch.setenv("TILSYNSKLAR_CONFIG", name)
    (problem,) = problems()

    assert (problem.code, problem.where.file) == ("settings_file_read", name)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("port = \n", 1),
        ("port = 1\nhost: x\n", 2),
        ("port = 1\nport = 2\n", 2),
        ('password = "hemmelig\n', 1),
        ("[", 1),
    ],
)  # fmt: skip
def test_a_file_that_is_no_toml_is_told_with_its_line(write: Write, text: str, line: int) -> None:
    """A slip in the file is told with file and line, and what stands there is not repeated."""
    path = write(text)
    (problem,) = problems()

    assert (problem.code, problem.where.file) == ("settings_file_form", str(path))
    assert problem.where.line in (line, None)


def test_a_file_in_another_encoding_is_told(tmp_path: Path, write: Write) -> None:
    """A file that is not UTF-8 is told as such."""
    write("")
    (tmp_path / "named.toml").write_bytes(b'data = "\xe6"\n')

    assert [problem.code for problem in problems()] == ["settings_file_form"]


@pytest.mark.parametrize(
    ("key", "similar"),
    [("databse_url", "database_url"), ("thread", "threads"), ("zzz", ", ".join(Settings.model_fields))],
)
def test_an_unknown_key_is_told_with_the_one_that_was_meant(write: Write, key: str, similar: str) -> None:
    """A misspelt setting is refused, because the program would otherwise do something else than was asked for."""
    path = write(f"{key} = 1\n")
    (problem,) = problems()

    assert (problem.code, problem.where.file) == ("setting_unknown", str(path))
    assert problem.arguments == {"name": key, "similar": similar}


WRONG = {
    "port": ("70000", "1–65535"),
    "threads": ("0", "1–64"),
    "workers": ('"many"', "1–64"),
    "stop_seconds": ("0.5", "1–600"),
    "language": ('"de"', "nb, nn, en"),
    "log_level": ('"loud"', "debug, info, warning, error"),
    "host": ("5", None),
    "data": ("5", None),
    "database_url": ("5", None),
    "clamd": ('"etter middag"', None),
    "trusted_hosts": ('"https://tilsyn.example.no"', "tilsyn.example.no tilsyn.intern"),
    "smtp_port": ("0", "1–65535"),
    "smtp_tls": ('"kanskje"', "starttls, tls, none"),
    "smtp_from": ('"Tilsynsklar <x@example.no>"', "…@…"),
    "smtp_every": ("4000", "0–3600"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_is_told_with_what_is_possible(
    write: Write, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A value that cannot be used is told with file and key, or with the variable it came from."""
    given, expected = WRONG[name]
    path = write(f"{name} = {given}\n")
    (problem,) = problems()

    assert (problem.code, problem.where.file, problem.arguments["name"]) == ("setting_wrong", str(path), name)
    assert expected is None or problem.arguments["expected"] == expected
    if expected is not None:
        monkeypatch.setenv(variable(name), given.strip('"'))
        (problem,) = problems()
        assert (problem.where.file, problem.arguments["name"]) == ("", variable(name))


def test_all_mistakes_are_told_at_once(write: Write) -> None:
    """Nobody has to start the program three times to find three mistakes."""
    write('port = 0\nlanguage = "de"\nprot = 1\n')

    assert sorted(problem.code for problem in problems()) == ["setting_unknown", "setting_wrong", "setting_wrong"]


def test_a_database_address_is_never_repeated(write: Write) -> None:
    """A database address holds a password, so that a wrong one is told without it."""
    write('database_url = ["postgresql://anne:hemmelig@db/tilsyn"]\n')
    (problem,) = problems()

    assert problem.arguments["value"] == "…"


def test_misspelt_variables_are_found() -> None:
    """Variables that look like settings and are none are listed; those that are settings, or others', are not."""
    environment = dict.fromkeys(
        [
            "TILSYNSKLAR_PROT",
            "tilsynsklar_data",
            "TILSYNSKLAR_PORT",
            "TILSYNSKLAR_CONFIG",
            "TILSYNSKLAR_DEBUG",
            "PATH",
        ],
        "",
    )

    assert unknown_variables(environment) == ("TILSYNSKLAR_PROT", "tilsynsklar_data")


def test_the_command_line_speaks_the_language_of_the_file(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    """The language in the file is that of the command line too; option and variable win over it."""
    write('language = "nn"\n')
    assert language_of(["law", "check"]) is Language.NN
    assert language_of(["law", "check", "--lang", "en"]) is Language.EN
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", "en")
    assert language_of(["law", "check"]) is Language.EN
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE")
    write("language = 5\n")
    assert language_of(["law", "check"]) is Language.NB
    write("language = \n")
    assert language_of(["law", "check"]) is Language.NB
