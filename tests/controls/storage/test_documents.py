"""Documents are kept whole or not at all, never changed, and gone everywhere when they are destroyed."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

import controls.storage.engine
from controls.backup import back_up, restore
from controls.storage import Store, open_store
from controls.storage.documents import PIECE, Documents
from models.documents import Confidentiality, Description
from models.errors import ProblemError
from tests.controls.storage.adding import NOW, content_of, new_document
from tests.databases import Databases, plain_connection

ROOT = Path(__file__).parents[3]
TABLES = ("document_content", "document_piece", "document_text", "document", "document_revision", "document_use")
#: how often the program is killed on each kind of database
KILLS = int(os.environ.get("TILSYNSKLAR_DRILL", "12")) // 4
MARK = "HEMMELIG-INNHOLD-SOM-SKAL-BORT"


@pytest.fixture
def documents(store: Store) -> Documents:
    """The documents of an empty store."""
    return Documents(store.engine)


def problem_of(job: Callable[[], object]) -> str:
    """The code of the one problem that a job tells."""
    with pytest.raises(ProblemError) as told:
        job()
    return told.value.problems[0].code


def test_a_document_comes_back_as_it_was(documents: Documents) -> None:
    """Bytes, text and description are the same when they are read, whatever the size."""
    for number, size in enumerate((1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE)):
        content = content_of(7)[:size]
        told = Description(
            title="Årsmelding", publisher="Osen kommune", date="2020", period_from="2019", period_to="2019-12-31",
            case_number="20/123", confidentiality=Confidentiality.EXEMPT,
        )  # fmt: skip
        new = new_document(content, description=told)
        put = documents.put(new)
        found = documents.document(put.document)

        assert put == (number + 1, hashlib.sha256(content).hexdigest(), True, 1)
        assert documents.content(put.sha256) == content
        assert documents.text(put.sha256) == new.text
        assert found is not None
        assert (found.newest.description, found.size, found.kind) == (told, size, new.kind)
        assert [(use.at, use.by, use.file_name) for use in found.uses] == [(NOW, "rådgiver", "Brev.txt")]


def test_the_same_file_twice_is_one_content_with_two_uses(documents: Documents) -> None:
    """The same file is one document with two uses, and another municipality's own document on the same content."""
    first = documents.put(new_document(b"avtale"))
    again = documents.put(new_document(b"avtale", at=NOW + timedelta(days=1)))
    other = documents.put(new_document(b"avtale", holder="5001"))
    found = documents.document(1)

    assert (again.document, again.new, again.revision) == (first.document, False, 1)
    assert (other.document, other.new) == (2, True)
    assert found is not None
    assert (len(found.uses), len(found.revisions)) == (2, 1)
    assert documents.counts() == {"5001": 1, "5020": 1}
    assert [item.id for item in documents.with_content(first.sha256)] == [2, 1]


def test_revisions_are_kept(documents: Documents) -> None:
    """Another description or another file is a new revision; the old ones stay, with their contents."""
    documents.put(new_document(b"en", "Utkast"))
    documents.put(new_document(b"en", "Endelig"))
    documents.put(new_document(b"to", "Endelig", document=1))
    found = documents.document(1)

    assert found is not None
    assert [(item.number, item.description.title) for item in found.revisions] == [
        (1, "Utkast"), (2, "Endelig"), (3, "Endelig"),
    ]  # fmt: skip
    assert [documents.content(item.sha256) for item in found.revisions] == [b"en", b"en", b"to"]


@pytest.mark.parametrize("number", [0, -1, 2, 2**31, 10**40])
def test_a_revision_of_nothing_is_refused(documents: Documents, number: int) -> None:
    """A new form of a document that is not there, or is another municipality's, is refused and leaves nothing."""
    documents.put(new_document(b"en"))

    assert problem_of(lambda: documents.put(new_document(b"to", document=number))) == "document_unknown"
    assert problem_of(lambda: documents.put(new_document(b"to", holder="5001", document=1))) == "document_unknown"
    assert documents.content(hashlib.sha256(b"to").hexdigest()) is None
    assert documents.document(number) is None


def test_the_newest_come_first_page_by_page(documents: Documents) -> None:
    """Documents are listed newest first, and `after` goes on where a page ended."""
    for number in range(5):
        documents.put(new_document(bytes([number]), f"Nummer {number}"))

    assert [item.id for item in documents.documents("5020")] == [5, 4, 3, 2, 1]
    assert [item.id for item in documents.documents("5020", 2)] == [5, 4]
    assert [item.id for item in documents.documents("5020", 2, 4)] == [3, 2]
    assert [item.id for item in documents.documents("5001")] == []


def test_the_number_of_questions_does_not_grow(documents: Documents, store: Store) -> None:
    """A list of many documents takes as many SQL statements as one of few."""
    counts = []
    for more in (1, 12):
        for number in range(more):
            documents.put(new_document(f"{more}-{number}".encode()))
        seen: list[object] = []
        event.listen(store.engine, "before_cursor_execute", lambda *told, seen=seen: seen.append(told[2]))
        documents.documents("5020")
        counts.append(len(seen))

    assert counts[0] == counts[1] - counts[0] or counts[0] == counts[1]


@pytest.fixture
def raw(documents: Documents, address: str) -> Iterator[Connection]:
    """A plain connection, as any other program would open, to a store with one document and one destroyed."""
    documents.put(new_document(b"kept"))
    gone = documents.put(new_document(b"gone", "Borte"))
    documents.destroy(gone.sha256, "feil fil", "arkivar", NOW)
    with plain_connection(address) as connection:
        yield connection


@pytest.mark.parametrize("table", [*TABLES, "destruction"])
def test_nothing_is_changed_or_removed(raw: Connection, table: str) -> None:
    """The database itself refuses to change, remove or replace a row, whoever asks."""
    before = raw.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608 - a name of ours
    raw.rollback()
    column = {"document": "holder", "destruction": "reason", "document_content": "kind"}.get(table, "sha256")
    for asked in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):  # noqa: S608 - as above
        with pytest.raises(DBAPIError, match=f"{table} is written once"):
            raw.execute(text(asked))
        raw.rollback()
    copy = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"  # noqa: S608 - as above
    if raw.dialect.name == "postgresql":
        copy = f"TRUNCATE {table} CASCADE"
    with pytest.raises(DBAPIError, match="is written once"):
        raw.execute(text(copy))
    raw.rollback()
    assert raw.execute(text(f"SELECT * FROM {table}")).all() == before  # noqa: S608 - as above
    assert before


@pytest.mark.parametrize(
    "asked",
    [
        "UPDATE document_revision SET title = 'x' WHERE document = 2",
        "UPDATE document_revision SET title = '', publisher = 'x' WHERE document = 2",
        "UPDATE document_revision SET title = '' WHERE document = 1",
        "UPDATE document_use SET file_name = '' WHERE document = 1",
        "UPDATE document_use SET file_name = 'x' WHERE document = 2",
        "DELETE FROM document_piece",
        "DELETE FROM document_text",
    ],
)
def test_only_what_was_destroyed_can_be_emptied(raw: Connection, asked: str) -> None:
    """A destruction opens the way for emptying its own words, and for nothing else."""
    with pytest.raises(DBAPIError, match="is written once"):
        raw.execute(text(asked))


def test_what_was_destroyed_does_not_come_back(raw: Connection, documents: Documents) -> None:
    """The same file is refused afterwards, with the reason, and the database takes no piece of it."""
    sha256 = hashlib.sha256(b"gone").hexdigest()

    assert problem_of(lambda: documents.put(new_document(b"gone"))) == "document_destroyed_before"
    values = {"sha256": sha256, "content": b"gone"}
    with pytest.raises(DBAPIError, match="was destroyed"):
        raw.execute(text("INSERT INTO document_piece VALUES (:sha256, 0, :content)"), values)


def test_hash_and_reason_stay(documents: Documents) -> None:
    """Hash, reason, role, date and case number outlive a destruction; content, text, title and file name do not."""
    told = Description(title=MARK, date="2020", case_number="20/1")
    put = documents.put(new_document(MARK.encode() * 99, description=told, file_name=f"{MARK}.txt"))
    documents.put(new_document(MARK.encode() * 99, holder="5001", file_name=f"{MARK}.txt"))
    done = documents.destroy(put.sha256, "opplysninger om en bruker", "arkivar", NOW)
    found = documents.document(1)

    assert done == ((1, 2), True)
    assert found is not None
    assert found.destroyed is not None
    assert found.destroyed.model_dump() == {
        "sha256": put.sha256, "at": NOW, "by": "arkivar", "reason": "opplysninger om en bruker",
    }  # fmt: skip
    assert (found.newest.description.title, found.uses[0].file_name) == ("", "")
    assert (found.newest.description.date, found.newest.description.case_number) == ("2020", "20/1")
    assert documents.content(put.sha256) is None
    assert documents.text(put.sha256) is None
    assert list(documents.pieces(put.sha256)) == []
    assert documents.destroy(put.sha256, "en gang til", "arkivar", NOW).documents == (1, 2)
    assert documents.document(1) == found


def test_destroying_nothing_is_told(documents: Documents) -> None:
    """A hash that nothing has is told plainly."""
    assert problem_of(lambda: documents.destroy("0" * 64, "x", "y", NOW)) == "document_no_content"


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_nothing_is_left_in_the_files(documents: Documents, address: str) -> None:
    """After a destruction no byte of content, text, title or file name is in the database's files, log included."""
    path = Path(address.removeprefix("sqlite:///"))
    files = [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]
    put = documents.put(new_document(MARK.encode() * 50_000, MARK))
    kept = documents.put(new_document(b"BLIR-STAENDE" * 50_000, "Annet"))
    before = b"".join(file.read_bytes() for file in files if file.exists())
    assert MARK.encode() in before
    documents.destroy(put.sha256, "feil", "arkivar", NOW)
    after = b"".join(file.read_bytes() for file in files if file.exists())

    assert MARK.encode() not in after
    assert MARK[:12].encode() not in after
    assert b"BLIR-STAENDE" in after
    assert documents.content(kept.sha256) == b"BLIR-STAENDE" * 50_000


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_a_reader_in_the_way_is_told(documents: Documents, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """While somebody reads, traces stay in the log; that is said, and erasing once more removes them."""
    # new connections wait for the reader, but not as long as they otherwise do
    monkeypatch.setattr(controls.storage.engine, "BUSY_MS", 300)
    documents.engine.dispose()
    put = documents.put(new_document(MARK.encode() * 5000, MARK))
    with plain_connection(address) as reader:
        reader.exec_driver_sql("BEGIN")
        reader.exec_driver_sql("SELECT count(*) FROM document").all()
        assert documents.destroy(put.sha256, "feil", "arkivar", NOW).erased is False
    assert documents.erase() is True
    path = Path(address.removeprefix("sqlite:///"))
    assert MARK.encode() not in path.read_bytes() + path.with_name(f"{path.name}-wal").read_bytes()


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_nothing_is_left_in_the_tables(documents: Documents, address: str) -> None:
    """After a destruction the tables are written anew: no dead row holds what was in them."""
    put = documents.put(new_document(MARK.encode() * 50_000, MARK))
    documents.destroy(put.sha256, "feil", "arkivar", NOW)
    with plain_connection(address) as connection:
        for table in ("document_piece", "document_text"):
            assert connection.exec_driver_sql(f"SELECT pg_table_size('{table}')").scalar_one() <= 16_384


def test_a_backup_has_the_documents_as_of_one_moment(databases: Databases, tmp_path: Path, kind: str) -> None:
    """A backup holds documents with the rest, and a restored one gives them back and guards them as before."""
    source, target = databases.new("sqlite"), databases.new(kind)
    store = open_store(source)
    put = Documents(store.engine).put(new_document(content_of(3)))
    gone = Documents(store.engine).put(new_document(b"gone", "Borte"))
    Documents(store.engine).destroy(gone.sha256, "feil", "arkivar", NOW)
    store.close()
    back_up(source, tmp_path / "b.zip", "0.1.0", NOW)
    restore(target, tmp_path / "b.zip")
    store = open_store(target)
    found = Documents(store.engine)

    assert found.content(put.sha256) == content_of(3)
    assert found.put(new_document(b"ny")).document == 3
    assert problem_of(lambda: found.put(new_document(b"gone"))) == "document_destroyed_before"
    with store.engine.connect() as connection, pytest.raises(DBAPIError, match="written once"):
        connection.execute(text("DELETE FROM document_piece"))
    store.close()


def check_whole(address: str, acknowledged: set[str]) -> int:
    """How many documents there are. Every acknowledged one is among them, and each one there is whole."""
    store = open_store(address)
    documents = Documents(store.engine)
    with store.engine.connect() as connection:
        contents = {row[0]: row[1] for row in connection.execute(text("SELECT sha256, size FROM document_content"))}
        pieces = {row[0] for row in connection.execute(text("SELECT DISTINCT sha256 FROM document_piece"))}
        texts = {row[0] for row in connection.execute(text("SELECT sha256 FROM document_text"))}
        uses = {row[0] for row in connection.execute(text("SELECT sha256 FROM document_use"))}
        revisions = {row[0] for row in connection.execute(text("SELECT sha256 FROM document_revision"))}
    assert set(contents) == pieces == texts == uses == revisions
    assert acknowledged <= set(contents)
    for sha256, size in list(contents.items())[-3:]:
        content = documents.content(sha256)
        assert content is not None
        assert len(content) == size
    store.close()
    return len(contents)


def kill_at_random(address: str, rounds: int, seed: int) -> int:
    """Kill the program that adds documents at random moments, again and again; how many were acknowledged."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    acknowledged: set[str] = set()
    for turn in range(rounds):
        command = [sys.executable, "-m", "tests.controls.storage.adding", address, str(turn * 10_000)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as program:  # noqa: S603 - our own module
            assert program.stdout is not None
            assert program.stdout.readline() == b"ready\n"
            # now and then not even the first one is done
            said = b"".join(program.stdout.readline() for _ in range((turn + 1) % 3))
            time.sleep(chance.uniform(0.0, 0.15))
            program.send_signal(signal.SIGKILL)
            said += program.stdout.read()
            program.wait()
        acknowledged |= {line.decode() for line in said.split(b"\n")[:-1]}
        check_whole(address, acknowledged)
    return len(acknowledged)


@pytest.mark.drill
def test_a_kill_leaves_the_whole_document_or_none(databases: Databases, kind: str) -> None:
    """A program that is killed while it adds leaves every acknowledged document, and no half one."""
    address = databases.new(kind)
    open_store(address).close()

    assert kill_at_random(address, KILLS, 1) > 0


def test_a_description_is_corrected_without_the_file(documents: Documents) -> None:
    """What is said of a document can be corrected: a new revision of the same content, and no new use."""
    put = documents.put(new_document(b"avtale", "Utkst"))
    told = Description(title="Utkast", date="2020", publisher="Osen kommune")

    assert documents.describe(put.document, told, "arkivar", NOW + timedelta(days=1)) == 2
    assert documents.describe(put.document, told, "en annen", NOW + timedelta(days=2)) == 2
    found = documents.document(put.document)
    assert found is not None
    assert [(item.description.title, item.sha256, item.by) for item in found.revisions] == [
        ("Utkst", put.sha256, "rådgiver"), ("Utkast", put.sha256, "arkivar"),
    ]  # fmt: skip
    assert len(found.uses) == 1
    assert documents.content(put.sha256) == b"avtale"


@pytest.mark.parametrize("number", [0, -1, 2, 2**31, 10**40])
def test_a_description_of_nothing_is_refused(documents: Documents, number: int) -> None:
    """A document that is not there cannot be described."""
    documents.put(new_document(b"en"))
    told = Description(title="Utkast")
    assert problem_of(lambda: documents.describe(number, told, "arkivar", NOW)) == "document_unknown"


def test_what_was_destroyed_gets_no_new_description(documents: Documents) -> None:
    """The title of a destroyed document does not come back by describing it."""
    put = documents.put(new_document(b"avtale", MARK))
    documents.destroy(put.sha256, "feil fil", "arkivar", NOW)

    assert problem_of(lambda: documents.describe(put.document, Description(title=MARK), "x", NOW)) == "document_gone"
    assert [item.description.title for item in documents.documents("5020")[0].revisions] == [""]


def test_texts_are_read_together_and_by_their_extractor(documents: Documents, store: Store) -> None:
    """A text that an older extractor read is found beside the newer one, and what was destroyed is told of."""
    first = new_document(b"en")
    newer = first.text.model_copy(update={"extractor": "txt-2"})
    put = documents.put(first)
    documents.put(first._replace(text=newer, at=NOW + timedelta(days=1)))
    gone = documents.put(new_document(b"to"))
    documents.destroy(gone.sha256, "feil fil", "arkivar", NOW)
    seen: list[object] = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: seen.append(told[2]))

    assert list(documents.texts([put.sha256, gone.sha256])) == [(put.sha256, "txt-1"), (put.sha256, "txt-2")]
    assert len([one for one in seen if str(one).startswith("SELECT")]) == 1
    assert documents.text(put.sha256) == newer
    assert documents.text(put.sha256, "txt-1") == first.text
    assert documents.text(put.sha256, "txt-9") is None
    assert {key: item.reason for key, item in documents.destructions([put.sha256, gone.sha256]).items()} == {
        gone.sha256: "feil fil"
    }
