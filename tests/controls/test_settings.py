"""Settings: sensible without any, taken from the environment, and told plainly when they cannot be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy import make_url

from controls.settings import default_data, load_settings
from models.errors import ProblemError
from models.texts import say
from models.words import Language

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set unless the test sets it."""
    for name in ("DATA", "DATABASE_URL", "LANGUAGE"):
        monkeypatch.delenv(f"TILSYNSKLAR_{name}", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)


def the_problems(error: ProblemError) -> list[str]:
    """The problems in words, after saying them in every language without an unfilled blank."""
    for problem in error.problems:
        for language in Language:
            assert not re.search(r"\{\w+\}", say(problem.text_key, language, **problem.arguments))
    return [say(problem.text_key, "en", **problem.arguments) for problem in error.problems]


def test_a_checkout_keeps_its_data_in_var() -> None:
    """Without settings a checkout uses bokmål and a SQLite file in its own `var` folder."""
    settings = load_settings()

    assert (settings.data, settings.language) == (ROOT / "var", Language.NB)
    assert str(ROOT / "var" / "tilsynsklar.sqlite3") == make_url(settings.database).database


def test_an_installed_program_keeps_data_in_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed, the data folder is the user's own: XDG_DATA_HOME, or `.local/share` in the home folder."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert default_data(tmp_path) == tmp_path / "home" / ".local" / "share" / "tilsynsklar"

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    assert default_data(tmp_path) == tmp_path / "xdg" / "tilsynsklar"


def test_a_relative_xdg_folder_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The XDG specification has relative paths ignored."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", "somewhere")

    assert default_data(tmp_path) == tmp_path / ".local" / "share" / "tilsynsklar"


def test_no_home_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no home folder, the user is told which variable to set."""

    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(ProblemError) as told:
        default_data(tmp_path)

    assert [problem.code for problem in told.value.problems] == ["setting_needed"]
    assert "TILSYNSKLAR_DATA" in the_problems(told.value)[0]


def test_the_environment_decides(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each setting is taken from its variable; the language in small or large letters."""
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path))
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", " NN ")
    settings = load_settings()

    assert (tmp_path, Language.NN) == (settings.data, settings.language)
    assert str(tmp_path / "tilsynsklar.sqlite3") == make_url(settings.database).database


def test_a_database_address_wins_over_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a database address of its own, the data folder says nothing about the database."""
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path))
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", "sqlite:////srv/other.sqlite3")

    assert load_settings().database == "sqlite:////srv/other.sqlite3"


def test_an_empty_variable_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing counts as not set."""
    for name in ("DATA", "DATABASE_URL", "LANGUAGE"):
        monkeypatch.setenv(f"TILSYNSKLAR_{name}", "")
    settings = load_settings()

    assert (settings.data, settings.database_url, settings.language) == (ROOT / "var", None, Language.NB)


@pytest.mark.parametrize("folder", ["with space", "hundred%", "spørsmål?", "#hash", "a@b"])
def test_a_folder_may_have_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    """Signs that mean something in an address are kept as part of the folder's name."""
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / folder))

    assert str(tmp_path / folder / "tilsynsklar.sqlite3") == make_url(load_settings().database).database


def test_a_home_sign_is_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` in the data folder is the home folder, also where no shell has replaced it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TILSYNSKLAR_DATA", "~/tilsyn")

    assert str(tmp_path / "tilsyn" / "tilsynsklar.sqlite3") == make_url(load_settings().database).database


@pytest.mark.parametrize("language", ["no", "se", "nb,nn", "x" * 500, "{n}"])
def test_a_language_that_does_not_exist_is_told(monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    """A language there is none of is told with the variable and the ones there are."""
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", language)
    with pytest.raises(ProblemError) as told:
        load_settings()
    (problem,) = told.value.problems

    assert (
        problem.code,
        problem.arguments["name"],
        problem.arguments["expected"],
    ) == ("setting_wrong", "TILSYNSKLAR_LANGUAGE", "nb, nn, en")
    assert len(str(problem.arguments["value"])) <= 80


def test_settings_are_not_changed_under_way() -> None:
    """Settings are read once and stay as they are."""
    with pytest.raises(ValidationError):
        load_settings().language = Language.EN  # type: ignore[misc]  # that it is refused is the point
