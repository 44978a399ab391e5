"""A malware scanner is asked about every document, and what cannot be asked is never taken for clean."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from controls.documents import Intake, Wanted
from controls.evidence.holders import Holders
from controls.scanning import Scanner, scanner_at
from controls.sent import Sent
from controls.settings import load_settings
from controls.storage import open_store
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from models.documents import Description
from models.errors import ProblemError
from models.texts import catalogue
from rules.municipalities import Municipalities
from tests.databases import ready_sqlite
from tests.documents_made import LETTER, docx_file
from tests.fake_clamd import EICAR, clamd

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def told_of(scanner: Scanner, content: bytes) -> str:
    """The problem that a content is refused with, which has a text."""
    with pytest.raises(ProblemError) as told:
        scanner.require_clean(content)
    (problem,) = told.value.problems
    assert problem.text_key in catalogue()
    return problem.code


@pytest.mark.parametrize("is_socket", [True, False])
def test_the_whole_file_is_asked_about(tmp_path: Path, *, is_socket: bool) -> None:
    """Over a socket and over TCP clamd gets every byte in its own protocol, and what it finds clean goes on."""
    content = bytes(range(256)) * 1000
    with clamd(path=tmp_path / "clamd.ctl" if is_socket else None) as (address, seen):
        Scanner.at(address).require_clean(content)
        Scanner.at(address).require_clean(b"")

    assert seen == [(b"zINSTREAM\0", content), (b"zINSTREAM\0", b"")]


def test_what_it_finds_is_refused() -> None:
    """The test file of the scanners' makers is refused, also in the middle of another file."""
    with clamd() as (address, _):
        assert told_of(Scanner.at(address), EICAR) == "document_malware"
        assert told_of(Scanner.at(address), b"x" * 100_000 + EICAR) == "document_malware"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("silent", "document_scanner_gone"),
        ("stream: Can't allocate memory ERROR", "document_scanner_gone"),
        ("UNKNOWN COMMAND", "document_scanner_gone"),
        ("INSTREAM size limit exceeded. ERROR", "document_scanner_size"),
    ],
)
def test_no_answer_is_no_clean_file(answer: str, code: str) -> None:
    """A scanner that hangs up, fails or finds the file too large lets nothing through."""
    with clamd(answer) as (address, _):
        assert told_of(Scanner.at(address), b"x" * 5_000_000) == code


def test_a_scanner_that_is_not_there_lets_nothing_through(tmp_path: Path) -> None:
    """Where nobody listens nothing is taken for clean."""
    with clamd() as (address, _):
        pass
    assert told_of(Scanner.at(address), b"x") == "document_scanner_gone"
    assert told_of(Scanner.at(f"unix:{tmp_path / 'none'}"), b"x") == "document_scanner_gone"


def test_it_is_asked_before_anything_is_kept(tmp_path: Path, municipalities: Municipalities) -> None:
    """A document that the scanner stops, or cannot be asked about, is not kept; a clean one is."""
    store = open_store(ready_sqlite(tmp_path / "d.sqlite3"))
    documents, holders = Documents(store.engine), Holders(Holdings(store.engine), municipalities)
    wanted = Wanted("5020", Description(title="Brev"), "rådgiver")
    with clamd() as (address, seen):
        intake = Intake(documents, holders, scanner_at(address))
        with pytest.raises(ProblemError, match="document_malware"):
            intake.take(Sent("a.txt", EICAR), wanted, NOW)
        kept = intake.take(Sent("a.docx", docx_file(LETTER)), wanted, NOW)
    with pytest.raises(ProblemError, match="document_scanner_gone"):
        intake.take(Sent("b.txt", b"x"), wanted, NOW)

    assert [item.id for item in documents.documents()] == [kept.put.document]
    assert len(seen) == 2
    store.close()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("unix:/run/clamd.ctl", Scanner(path="/run/clamd.ctl")),
        ("tcp:localhost:3310", Scanner(host="localhost", port=3310)),
        ("127.0.0.1:3310", Scanner(host="127.0.0.1", port=3310)),
        ("[::1]:3310", Scanner(host="::1", port=3310)),
        (None, None),
    ],
)
def test_an_address_is_a_socket_or_a_port(address: str | None, expected: Scanner | None) -> None:
    """The setting is a socket's path or a host and a port; without it there is no scanner."""
    assert scanner_at(address) == expected


@pytest.mark.parametrize("address", ["", "clamd", "unix:clamd.ctl", "localhost:0", "localhost:99999", "http://x"])
def test_another_address_stops_the_program(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """A setting that is no address is told with what is possible, so that nobody believes files are scanned."""
    with pytest.raises(ValueError, match="clamd"):
        scanner_at(address)
    if address:
        monkeypatch.setenv("TILSYNSKLAR_CLAMD", address)
        with pytest.raises(ProblemError, match=r"setting_wrong.*unix:"):
            load_settings()
