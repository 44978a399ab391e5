"""Accounts on the command line, and what the program prints and refuses when it starts."""

from __future__ import annotations

import re
import socket
import subprocess
import time
from pathlib import Path

import pytest

from controls.settings import Settings
from controls.storage import open_store
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials
from models.words import ExitCode
from tests.webapp.access.conftest import EMAIL, NOW
from tests.webapp.processes import PATIENCE, environment, fetch, free_port, ours, started
from webapp.cli import run

NAME = "Internkontrollansvarlig, Osen"


def listens(port: int) -> bool:
    """Whether something answers on a port."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own, which the commands use."""
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path))
    monkeypatch.setenv("TILSYNSKLAR_ADDRESS", "https://tilsyn.example")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What a command prints that does what it should."""
    assert run(words) == ExitCode.EVALUATED
    return capsys.readouterr().out


def test_adding_listing_locking(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An account is made with a link at the installation's address, listed, locked, and unlocked."""
    told = said(capsys, "user", "add", EMAIL, "--name", NAME, "--role", "officer", "--place", "5020")
    assert re.search(r"https://tilsyn\.example/engangslenke/[A-Za-z0-9_-]{43}\b", told)
    assert f"{NAME}  {EMAIL}  Uten innlogging  officer 5020" in said(capsys, "user", "list")
    said(capsys, "user", "lock", EMAIL)
    assert "Låst" in said(capsys, "user", "list")
    assert run(["user", "reset", EMAIL]) == ExitCode.UNUSABLE
    said(capsys, "user", "lock", EMAIL, "--unlock")
    assert "/engangslenke/" in said(capsys, "user", "reset", EMAIL, "--address", "http://localhost:8000")
    store = open_store(Settings(data=folder).database)
    try:
        (event, *_) = Accounts(store.engine).events(1, 1)
        assert event.by == "command_line"
    finally:
        store.close()


@pytest.mark.parametrize(
    "words",
    [
        ("add", EMAIL, "--name", NAME, "--role", "konge"), ("add", EMAIL, "--name", NAME, "--role", "officer"),
        ("add", "x", "--name", NAME), ("add", EMAIL, "--name", " "), ("reset", "ingen@osen.example"),
        ("lock", "ingen@osen.example"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_cannot_be_done(folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    """It is told in words, and nothing is made."""
    assert run(["user", *words]) == ExitCode.UNUSABLE
    assert "Traceback" not in capsys.readouterr().err
    assert "Ingen kontoer" in said(capsys, "user", "list")
    assert folder.exists()


def test_the_first_start_prints_a_link_that_works(tmp_path: Path) -> None:
    """`serve` on an empty database prints a link, and the page behind it asks for the first account."""
    port = free_port()
    process = subprocess.Popen(  # noqa: S603 - a program of ours
        ours("serve", "--port", str(port)), env=environment(tmp_path) | {"PYTHONUNBUFFERED": "1"}, cwd=tmp_path,
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        told = ""
        while "/forste/" not in told:
            line = process.stdout.readline().decode()
            assert line, told
            told += line
        (path,) = re.findall(rf"http://127\.0\.0\.1:{port}(/forste/\S+)", told)
        # it is printed just before the program begins to listen
        end = time.monotonic() + PATIENCE
        while not listens(port):
            assert time.monotonic() < end
            time.sleep(0.1)
        status, body, _ = fetch(port, path)
        assert status == 200
        assert b'name="passord"' in body
    finally:
        process.terminate()
        process.wait(PATIENCE)
        assert process.stdout is not None
        process.stdout.close()


def test_a_demonstration_starts_on_its_own_people_only(tmp_path: Path) -> None:
    """`serve --demo` shows a button for each role; with a real account in the database it does not start."""
    port = free_port()
    arguments = ours("serve", "--demo", "--port", str(port))
    with started(arguments, environment(tmp_path), tmp_path) as running:
        running.wait_for(port)
        assert fetch(port, "/logg-inn")[1].count(b'name="konto"') == 12
        assert running.stop() == 0
    store = open_store(Settings(data=tmp_path).database)
    Accounts(store.engine).add(NAME, EMAIL, "command_line", NOW)
    store.close()
    with started(arguments, environment(tmp_path), tmp_path) as running:
        assert running.end() == ExitCode.UNUSABLE
        assert "ikke hører til demonstrasjonen" in running.told
    store = open_store(Settings(data=tmp_path).database)
    known = Credentials(store.engine).of_email("administrator@example.invalid")
    store.close()
    assert known is not None
    assert known.demo
