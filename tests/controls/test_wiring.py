"""The parts put together."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from controls.settings import load_settings
from controls.wiring import build
from models.errors import ProblemError
from models.words import Language
from rules.pack import Pack

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A data folder of the test's own, and English."""
    monkeypatch.delenv("TILSYNSKLAR_DATABASE_URL", raising=False)
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", "en")


def test_the_application_has_its_parts(pack: Pack, tmp_path: Path) -> None:
    """The application has the shipped law, an empty store in the data folder, the given clock and language."""
    application = build(load_settings(), lambda: NOW)

    assert (pack.digest, NOW, Language.EN) == (
        application.pack.digest,
        application.clock(),
        application.language,
    )
    assert application.store.evaluations() == ()
    assert application.municipalities.get("5020", NOW.date()) is not None
    assert (tmp_path / "data" / "tilsynsklar.sqlite3").is_file()
    application.close()


def test_what_is_stored_is_there_next_time(pack: Pack) -> None:
    """A second start finds the same database."""
    first = build(load_settings(), lambda: NOW)
    first.store.keep_scenarios(pack, [], NOW)
    first.close()
    second = build(load_settings(), lambda: NOW)

    assert second.store.pack(pack.digest).digest == pack.digest
    second.close()


def test_the_rules_in_use_are_at_hand() -> None:
    """An evaluation by the rules in use opens without reading them from the database, also as the first thing."""
    application = build(load_settings(), lambda: NOW)

    assert application.store.pack(application.pack.digest) is application.pack
    application.close()


def test_a_database_that_cannot_be_used_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong database address stops the start with a problem, not a traceback."""
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", "oracle://x")
    with pytest.raises(ProblemError) as told:
        build(load_settings(), lambda: NOW)

    assert [problem.code for problem in told.value.problems] == ["database_kind"]
