"""The log's commands say in the reader's language whether everything fits, and fail when something does not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from controls.storage import open_store
from controls.storage.holdings import Holdings, NewItem
from controls.storage.log import KINDS
from models.holdings import ItemKind, Origin
from models.texts import say
from models.words import Language
from tests.controls.storage.adding import NOW
from webapp.cli import run as run_line

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with one item, which the command line uses."""
    path = tmp_path / "log.sqlite3"
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", f"sqlite:///{path}")
    store = open_store(f"sqlite:///{path}")
    item = NewItem(ItemKind.NOTE, "", {"text": "HEMMELEG"}, Origin.HAND, "[b]leiar[/b]", NOW)
    Holdings(store.engine).add("5020", [item])
    store.close()
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of the log: its exit code, and what was printed with all space as one blank."""

    def asked(*words: str) -> tuple[int, str]:
        code = run_line(["log", *words])
        return code, " ".join(capsys.readouterr().out.split())

    return asked


@pytest.mark.parametrize("language", Language)
def test_a_whole_log_says_so_with_its_newest_hash(file: Path, run: Run, language: Language) -> None:
    """A log that fits names its lines and the hash to note; that hash is accepted, and another one is not."""
    code, told = run("verify", "--lang", language)
    head = told.split()[-1]

    assert (code, len(head)) == (0, 64)
    assert run("verify", "--head", head) == (0, run("verify")[1])
    code, told = run("verify", "--head", "0" * 64, "--lang", language)
    assert code == 1
    assert say("cli.log.fault.head_unknown", language, about="0" * 64).split(",")[0] in told
    assert file.exists()


def test_the_lines_say_who_and_which_and_never_what(file: Path, run: Run) -> None:
    """A line shows when, by whom and which row, as it was written, and nothing of the content."""
    code, told = run("show", "--last", "5")

    assert code == 0
    assert "[b]leiar[/b]: skrev evidence_item/1" in told
    assert "HEMMELEG" not in told
    assert file.exists()


def test_a_changed_row_fails(file: Path, run: Run) -> None:
    """Somebody who changed a row behind the program's back is found, and the exit code says so."""
    with sqlite3.connect(file) as raw:
        raw.execute("DROP TRIGGER evidence_item_no_update")
        raw.execute("UPDATE evidence_item SET made_by = 'ein annan'")
    code, told = run("verify", "--lang", "nn")

    assert code == 1
    assert "evidence_item/1 er endra etter at det vart skrive." in told


def test_every_fault_has_its_words() -> None:
    """Whatever a check can find is told in three languages."""
    for kind in KINDS:
        for language in Language:
            assert "7" in say(f"cli.log.fault.{kind}", language, about="7")


def test_an_empty_log_is_not_called_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    """Where nothing was written nothing was checked, and that is what is said."""
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", f"sqlite:///{tmp_path / 'tom.sqlite3'}")

    for words in ("verify", "show"):
        assert say("cli.log.empty", Language.NB) in run(words)[1]
