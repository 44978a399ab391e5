"""A backup is one moment, whole, and comes back as it was, into either kind of database, or not at all."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import re
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import inspect, text

import controls.backup
from controls.backup import Written, back_up, restore
from controls.storage import open_store
from controls.storage.engine import WRITES, make_engine
from controls.storage.rows import Kind, columns_of, lines_of, read_tables
from controls.storage.schema import alembic_config, newest_revision, revisions_of
from models.errors import ProblemError
from models.texts import say
from models.words import Language
from tests.controls.storage.contents import TABLES, TEXTS, digest, everything, put, rows, tables_of
from tests.databases import KINDS, Databases, plain_connection

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PAIRS = list(itertools.product(KINDS, KINDS))


def filled(address: str, scenarios: int = 450) -> str:
    """A database in its newest form with rows in every table; its address."""
    open_store(address).close()
    put(address, rows(scenarios=scenarios))
    return address


def backed_up(address: str, target: Path) -> Written:
    """A backup of a database."""
    return back_up(address, target, "0.1.0", NOW)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind of database."""
    return str(request.param)


@pytest.fixture
def source(kind: str, databases: Databases) -> str:
    """A filled database of each kind."""
    return filled(databases.new(kind))


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small backup, which nobody changes."""
    folder = tmp_path_factory.mktemp("small")
    backed_up(filled(f"sqlite:///{folder / 'small.sqlite3'}", scenarios=3), folder / "small.zip")
    return folder / "small.zip"


def the_problem(job: Callable[[], object]) -> str:
    """The code of the one problem that a job tells, after saying it in each language without an unfilled blank."""
    with pytest.raises(ProblemError) as told:
        job()
    (problem,) = told.value.problems
    for language in Language:
        said = say(problem.text_key, language, **problem.arguments)
        assert not re.search(r"\{\w+\}", said)
        assert "hemmelig" not in said
    return problem.code


def is_empty(address: str) -> bool:
    """Whether a database has no table at all, or is not there."""
    if address.startswith("sqlite:///") and not Path(address.removeprefix("sqlite:///")).exists():
        return True
    with plain_connection(address) as connection:
        return inspect(connection).get_table_names() == []


def changed(archive: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A copy of a backup after a change of its parts; the zip itself is sound."""
    with zipfile.ZipFile(archive) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    change(parts)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name, content in parts.items():
            copy.writestr(name, content)
    return target


def consistent(change: Callable[[list[Any]], None], table: str) -> Callable[[dict[str, bytes]], None]:
    """A change of the rows of a table, with a manifest that agrees with it."""

    def job(parts: dict[str, bytes]) -> None:
        name = f"tables/{table}.jsonl"
        told = [json.loads(line) for line in parts[name].splitlines()]
        change(told)
        parts[name] = b"".join(json.dumps(row, separators=(",", ":")).encode() + b"\n" for row in told)
        manifest = json.loads(parts["manifest.json"])
        (part,) = [part for part in manifest["parts"] if part["table"] == table]
        part["rows"] = len(told)
        part["sha256"] = hashlib.sha256(parts[name]).hexdigest()
        parts["manifest.json"] = json.dumps(manifest).encode()

    return job


def test_the_rows_above_cover_every_table() -> None:
    """No table of the program is left out of these tests."""
    assert set(rows()) == set(TABLES)


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_backup_comes_back_as_it_was(databases: Databases, tmp_path: Path, before: str, after: str) -> None:
    """Every row of every table is the same after backup and restore, within a kind of database and across."""
    source, target = filled(databases.new(before)), databases.new(after)
    written = backed_up(source, tmp_path / "b.zip")
    manifest = restore(target, tmp_path / "b.zip")

    assert everything(source) == everything(target)
    assert written.manifest == manifest
    assert (manifest.program, manifest.revision, manifest.made_at, manifest.database) == (
        "0.1.0", newest_revision(), NOW, before,
    )  # fmt: skip
    assert manifest.rows == sum(len(found) for found in everything(source).values()) > 450
    open_store(target).close()


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_restored_database_goes_on(databases: Databases, tmp_path: Path, before: str, after: str) -> None:
    """After a restore new rows get numbers of their own, and what is written once is still guarded."""
    backed_up(filled(databases.new(before)), tmp_path / "b.zip")
    target = databases.new(after)
    restore(target, tmp_path / "b.zip")
    last = max(row["id"] for row in rows()["evaluation"])
    with plain_connection(target) as connection:
        table = tables_of(connection)["evaluation"]
        new = rows()["evaluation"][0] | {"evidence_sha256": digest(999)}
        new.pop("id")
        assert connection.execute(table.insert(), new).inserted_primary_key == (last + 1,)
        connection.rollback()
        with pytest.raises(Exception, match="written once"):
            connection.execute(table.delete())


def test_both_databases_give_the_same_parts(databases: Databases, tmp_path: Path) -> None:
    """What a backup holds does not depend on where the data stood, to the last byte, order and all."""
    made = [backed_up(filled(databases.new(kind)), tmp_path / f"{kind}.zip").manifest for kind in KINDS]

    assert {part.table: part for part in made[0].parts} == {part.table: part for part in made[1].parts}
    assert len(made[0].parts) == len(TABLES)


def test_json_keeps_its_text_and_nothing_is_not_null(databases: Databases, tmp_path: Path, kind: str) -> None:
    """A column of JSON keeps its spelling, and JSON's null is not the same as no value."""
    source = filled(databases.new("sqlite"), scenarios=4)
    with plain_connection(source) as connection, connection.begin():
        for number, told in enumerate(('{"b" : 1.0,\n"a":[ ]}', "null", None, '"\\u00e5"')):
            connection.execute(
                text("UPDATE scenario_run SET reached = :told WHERE id = :id"), {"told": told, "id": number + 1}
            )
    backed_up(source, tmp_path / "b.zip")
    target = databases.new(kind)
    restore(target, tmp_path / "b.zip")
    cast = "reached::text" if kind == "postgresql" else "reached"
    with plain_connection(target) as connection:
        found = connection.exec_driver_sql(f"SELECT {cast} FROM scenario_run ORDER BY id").scalars().all()  # noqa: S608 - a name of ours

    assert found == ['{"b" : 1.0,\n"a":[ ]}', "null", None, '"\\u00e5"']


def test_every_kind_of_column_is_known(source: str) -> None:
    """A table with a type of column that backups cannot hold is found here, not on the day of the accident."""
    with plain_connection(source) as connection:
        found = {column.kind for table in read_tables(connection) for column in columns_of(table)}

    assert found == set(Kind)


def test_lines_stand_in_one_order(source: str) -> None:
    """Text is ordered by its bytes, whatever order the database would choose."""
    with plain_connection(source) as connection:
        (table,) = [table for table in read_tables(connection) if table.name == "rule_set_file"]
        found = [json.loads(line)[1] for line in lines_of(connection, table)]

    assert found == sorted((f"law/{told}.yaml" for told in TEXTS), key=str.encode) * 2


@contextmanager
def writing(address: str) -> Iterator[Callable[[], int]]:
    """A program that writes all the time, each time to two tables in one transaction; how often it has so far."""
    done, stop = itertools.count(), threading.Event()
    written = [0]
    engine = make_engine(address)

    def go() -> None:
        with engine.connect() as connection:
            tables = tables_of(connection)
        while not stop.is_set():
            number = next(done)
            with engine.execution_options(**{WRITES: True}).begin() as connection:
                values = {"digest": digest(5000 + number), "checked_to": date(2026, 1, 1)}
                connection.execute(tables["rule_set"].insert(), values)
                connection.execute(tables["rule_file"].insert(), {"sha256": digest(5000 + number), "content": b"x"})
            written[0] = number + 1

    thread = threading.Thread(target=go)
    thread.start()
    try:
        yield lambda: written[0]
    finally:
        stop.set()
        thread.join()
        engine.dispose()


def test_a_backup_is_one_moment_while_others_write(
    source: str, kind: str, databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another program writes, a backup holds what was there at one moment: nothing by halves, nothing lost."""
    whole = controls.backup._write_part  # noqa: SLF001 - the moment between two tables has no other handle

    with writing(source) as written:

        def slowly(*arguments: Any) -> Any:  # noqa: ANN401 - handed on as it is
            seen = written()
            while written() < seen + 3:
                pass
            return whole(*arguments)

        monkeypatch.setattr(controls.backup, "_write_part", slowly)
        before = written()
        backed_up(source, tmp_path / "b.zip")
        after = written()
    target = databases.new(kind)
    restore(target, tmp_path / "b.zip")
    found = everything(target)
    sets = {str(row["digest"]) for row in found["rule_set"]} - {digest(100), digest(101)}
    files = {str(row["sha256"]) for row in found["rule_file"]} - {digest(number) for number in range(len(TEXTS))}

    assert after - before >= 3 * len(TABLES)
    assert sets == files == {digest(5000 + number) for number in range(len(sets))}
    assert before <= len(sets) <= after
    assert found["evaluation"] == everything(source)["evaluation"]


def test_a_backup_changes_nothing(source: str, tmp_path: Path) -> None:
    """The database is the same after a backup, and nothing but the backup is left in the folder."""
    before, there = everything(source), set(tmp_path.iterdir())
    backed_up(source, tmp_path / "b.zip")

    assert before == everything(source)
    left = {path.name for path in set(tmp_path.iterdir()) - there}
    assert {name for name in left if not name.startswith("store-")} == {"b.zip"}


def test_only_the_owner_may_read_a_backup(archive: Path) -> None:
    """A backup holds all evidence, so nobody else on the machine may read it."""
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600


def test_the_digest_is_of_the_file(archive: Path, databases: Databases, tmp_path: Path) -> None:
    """The digest that is shown is that of the whole file, and the size its size."""
    written = backed_up(filled(databases.new("sqlite")), tmp_path / "b.zip")
    content = (tmp_path / "b.zip").read_bytes()

    assert (written.size, written.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert content != archive.read_bytes()


def test_a_file_that_is_there_is_never_replaced(source: str, archive: Path) -> None:
    """Whoever names an existing file is told, and the file stays as it is."""
    before = archive.read_bytes()

    assert the_problem(lambda: backed_up(source, archive)) == "backup_exists"
    assert archive.read_bytes() == before


def test_a_file_that_appears_under_way_is_not_replaced(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that somebody makes while the backup is being written is kept too."""
    target, whole = tmp_path / "b.zip", controls.backup._write  # noqa: SLF001 - as above

    def late(*arguments: Any) -> Any:  # noqa: ANN401 - handed on as it is
        target.write_text("somebody else's")
        return whole(*arguments)

    monkeypatch.setattr(controls.backup, "_write", late)

    assert the_problem(lambda: backed_up(source, target)) == "backup_exists"
    assert target.read_text() == "somebody else's"
    assert not list(tmp_path.glob(".tilsynsklar-*"))


def test_a_folder_that_is_not_there_is_told(source: str, tmp_path: Path) -> None:
    """A backup to nowhere is told plainly."""
    assert the_problem(lambda: backed_up(source, tmp_path / "none" / "b.zip")) == "backup_write"


def test_an_empty_database_has_no_backup(kind: str, databases: Databases, tmp_path: Path) -> None:
    """A database that was never used gives no backup that looks like one, and is not made by asking."""
    address = databases.new(kind)

    assert the_problem(lambda: backed_up(address, tmp_path / "b.zip")) == "backup_nothing"
    assert is_empty(address)
    assert not (tmp_path / "b.zip").exists()


def test_a_newer_database_is_not_backed_up(source: str, tmp_path: Path) -> None:
    """A database in a form that this version does not know is left to the version that does."""
    with plain_connection(source) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    assert the_problem(lambda: backed_up(source, tmp_path / "b.zip")) == "database_newer"
    assert not (tmp_path / "b.zip").exists()


def test_a_damaged_database_is_not_backed_up(databases: Databases, tmp_path: Path) -> None:
    """A SQLite file with a page that was overwritten is told, and no backup is left that looks sound."""
    address = filled(databases.new("sqlite"))
    path = Path(address.removeprefix("sqlite:///"))
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)

    assert the_problem(lambda: backed_up(address, tmp_path / "b.zip")) == "database_unusable"
    assert not (tmp_path / "b.zip").exists()


@pytest.mark.parametrize("address", ["oracle://x", "not an address", "postgresql://a:hemmelig@/x?host=/nowhere"])
def test_a_wrong_address_is_told(address: str, archive: Path, tmp_path: Path) -> None:
    """A database address that cannot be used is told by both commands, without the password."""
    assert the_problem(lambda: backed_up(address, tmp_path / "b.zip")).startswith("database_")
    assert the_problem(lambda: restore(address, archive)) in ("database_kind", "database_address", "restore_refused")


def bring_to(address: str, revision: str) -> None:
    """Bring an empty database to an older form."""
    engine = make_engine(address)
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        command.upgrade(alembic_config(connection), revision)
    engine.dispose()


def test_a_backup_of_an_older_database_comes_back_in_the_newest_form(
    kind: str, databases: Databases, tmp_path: Path
) -> None:
    """A backup leaves an older database in its form, and a restore brings what it holds to the newest one."""
    address, target = databases.new(kind), databases.new(kind)
    bring_to(address, "0001")
    put(address, rows(), old=True)
    manifest = backed_up(address, tmp_path / "b.zip").manifest
    with plain_connection(address) as connection:
        assert revisions_of(connection) == {"0001"} == {manifest.revision}
    restore(target, tmp_path / "b.zip")

    with plain_connection(target) as connection:
        assert revisions_of(connection) == {newest_revision()}
    old, new = everything(address, old=True), everything(target)
    for table, found in old.items():
        assert [{key: row[key] for key in before} for before, row in zip(found, new[table], strict=True)] == found
    open_store(target).close()


def test_an_unused_database_may_be_filled(kind: str, archive: Path, databases: Databases) -> None:
    """A database that the program has made and nobody has used counts as empty."""
    target = databases.new(kind)
    open_store(target).close()
    restore(target, archive)

    assert len(everything(target)["evaluation"]) == 12


def test_a_database_in_use_is_left_alone(kind: str, archive: Path, databases: Databases) -> None:
    """A restore never writes over or beside what is there, be it one row."""
    target = databases.new(kind)
    open_store(target).close()
    put(target, {"rule_set": [{"digest": digest(1), "checked_to": date(2025, 1, 1)}]})
    before = everything(target)

    assert the_problem(lambda: restore(target, archive)) == "restore_not_empty"
    assert before == everything(target)


def test_a_database_of_another_program_is_left_alone(kind: str, archive: Path, databases: Databases) -> None:
    """A table that is not ours, even an empty one, is reason enough not to restore."""
    target = databases.new(kind)
    with plain_connection(target) as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE theirs (x INTEGER)")

    assert the_problem(lambda: restore(target, archive)) == "restore_not_empty"


def _without(name: str) -> Callable[[dict[str, bytes]], None]:
    def job(parts: dict[str, bytes]) -> None:
        del parts[name]

    return job


def _with(name: str, content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({name: content})


def _manifest(**told: object) -> Callable[[dict[str, bytes]], None]:
    def job(parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = json.dumps(json.loads(parts["manifest.json"]) | told).encode()

    return job


def _swap(parts: dict[str, bytes]) -> None:
    one, other = "tables/rule_file.jsonl", "tables/rule_set.jsonl"
    parts[one], parts[other] = parts[other], parts[one]


def _shorten(parts: dict[str, bytes]) -> None:
    name = "tables/evaluation.jsonl"
    parts[name] = b"".join(parts[name].splitlines(keepends=True)[:-1])


DAMAGE = {
    "a part is missing": _without("tables/evaluation.jsonl"),
    "the manifest is missing": _without("manifest.json"),
    "a part is strange": _with("tables/more.jsonl", b"[]\n"),
    "a path leads out": _with("../../etc/passwd", b""),
    "a part is empty": _with("tables/rule_set.jsonl", b""),
    "parts are swapped": _swap,
    "a row is missing": _shorten,
    "the manifest is no JSON": _with("manifest.json", b"{"),
    "the manifest is a list": _with("manifest.json", b"[]"),
    "the manifest is not text": _with("manifest.json", b"\xff\xfe"),
    "the manifest is huge": _with("manifest.json", b" " * 2_000_000),
    "another format": _manifest(format="tilsynsklar-backup/2"),
    "no parts": _manifest(parts=[]),
    "a field too many": _manifest(extra=1),
    "a row is no list": consistent(lambda told: told.__setitem__(0, 7), "rule_set"),
    "a row is too short": consistent(lambda told: told[0].pop(), "rule_set"),
    "a day that is none": consistent(lambda told: told[0].__setitem__(1, "2025-02-31"), "rule_set"),
    "bytes that are none": consistent(lambda told: told[0].__setitem__(1, "æ"), "rule_file"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_backup_is_refused(archive: Path, tmp_path: Path, databases: Databases, damage: str) -> None:
    """A backup with a part missing, changed or added is refused, and nothing is written anywhere."""
    target = databases.new("sqlite")
    copy = changed(archive, tmp_path / "damaged.zip", DAMAGE[damage])

    assert the_problem(lambda: restore(target, copy)) == "backup_damaged"
    assert is_empty(target)


REFUSED = {
    "a reference that leads nowhere": consistent(lambda told: told[0].__setitem__(0, "f" * 64), "rule_set_file"),
    "the same row twice": consistent(lambda told: told.append(told[0]), "rule_set"),
    "nothing where something must be": consistent(lambda told: told[0].__setitem__(1, None), "rule_set"),
}


@pytest.mark.parametrize("damage", REFUSED)
def test_what_the_database_refuses_leaves_nothing(
    kind: str, archive: Path, tmp_path: Path, databases: Databases, damage: str
) -> None:
    """Rows that no such database can hold stop a restore, however well the digests fit; nothing is left of it."""
    target = databases.new(kind)
    copy = changed(archive, tmp_path / "damaged.zip", REFUSED[damage])

    assert the_problem(lambda: restore(target, copy)) == "restore_refused"
    assert is_empty(target)


def test_what_comes_out_otherwise_is_not_kept(
    kind: str, archive: Path, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written is read again before it counts; when it is not the same, nothing is kept."""
    monkeypatch.setattr(controls.backup, "go_on_counting", lambda connection, table: (
        connection.exec_driver_sql("UPDATE scenario_run SET name = 'changed' WHERE id = 1")
        if table.name == "scenario_run" else None
    ))  # fmt: skip
    target = databases.new(kind)

    assert the_problem(lambda: restore(target, archive)) == "restore_differs"
    assert is_empty(target)


def test_any_byte_may_go_wrong(archive: Path, tmp_path: Path, databases: Databases) -> None:
    """Whichever byte of the file is changed, a restore gives all as it was, or nothing."""
    content = archive.read_bytes()
    restore(whole := databases.new("sqlite"), archive)
    expected = everything(whole)
    refused = 0
    for place in range(7, len(content), len(content) // 60):
        damaged = bytearray(content)
        damaged[place] ^= 0x55
        copy = tmp_path / "damaged.zip"
        copy.write_bytes(damaged)
        target = databases.new("sqlite")
        codes = []
        try:
            restore(target, copy)
        except ProblemError as error:
            codes = [problem.code for problem in error.problems]
        refused += bool(codes)
        if codes:
            assert (codes, is_empty(target)) == (["backup_damaged"], True), place
        else:
            # a byte of the zip's own lists that says nothing about what is in it
            assert everything(target) == expected, place

    assert refused > 40


@pytest.mark.parametrize("share", [0, 0.001, 0.1, 0.5, 0.99])
def test_a_backup_cut_short_is_refused(archive: Path, tmp_path: Path, databases: Databases, share: float) -> None:
    """The beginning of a backup is no backup."""
    content = archive.read_bytes()
    copy = tmp_path / "short.zip"
    copy.write_bytes(content[: int(share * len(content))])

    assert the_problem(lambda: restore(databases.new("sqlite"), copy)) == "backup_damaged"


def test_a_locked_zip_is_refused(archive: Path, tmp_path: Path, databases: Databases) -> None:
    """A zip whose parts say that they need a password is told as damaged, not as an error of ours."""
    content = bytearray(archive.read_bytes())
    for found in re.finditer(rb"PK\x03\x04|PK\x01\x02", bytes(content)):
        content[found.start() + (6 if found[0][2] == 3 else 8)] |= 1
    copy = tmp_path / "locked.zip"
    copy.write_bytes(content)

    assert the_problem(lambda: restore(databases.new("sqlite"), copy)) == "backup_damaged"


def test_a_newer_backup_is_told(archive: Path, tmp_path: Path, databases: Databases) -> None:
    """A backup of a newer version says which one, and nothing is written."""
    target = databases.new("sqlite")
    copy = changed(archive, tmp_path / "newer.zip", _manifest(revision="9999", program="9.0.0"))

    assert the_problem(lambda: restore(target, copy)) == "backup_newer"
    assert is_empty(target)


def test_a_file_that_is_not_there_or_no_file_is_told(tmp_path: Path, databases: Databases) -> None:
    """A wrong file name and a folder are told plainly."""
    assert the_problem(lambda: restore(databases.new("sqlite"), tmp_path / "none.zip")) == "no_such_file"
    assert the_problem(lambda: restore(databases.new("sqlite"), tmp_path)) == "cannot_read"


def killed(code: str, *arguments: str) -> None:
    """Run code in a process that kills itself under way."""
    done = subprocess.run(  # noqa: S603 - our own code with our own interpreter
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


KILLED_RESTORE = """
import os, signal, sys
from pathlib import Path
import controls.backup as backup
whole = backup.write_lines
def write_lines(connection, table, lines):
    whole(connection, table, lines)
    if table.name == "evaluation":
        os.kill(os.getpid(), signal.SIGKILL)
backup.write_lines = write_lines
backup.restore(sys.argv[1], Path(sys.argv[2]))
"""
KILLED_BACKUP = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
import controls.backup as backup
whole = backup._write_part
def write_part(archive, connection, table):
    if table.name == "scenario_run":
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(archive, connection, table)
backup._write_part = write_part
backup.back_up(sys.argv[1], Path(sys.argv[2]), "0", datetime.now(UTC))
"""


@pytest.mark.drill
def test_a_restore_that_is_killed_leaves_the_database_empty(kind: str, archive: Path, databases: Databases) -> None:
    """A machine that goes down in the middle of a restore leaves an empty database, ready for another try."""
    target = databases.new(kind)
    killed(KILLED_RESTORE, target, str(archive))

    assert is_empty(target)
    restore(target, archive)
    assert len(everything(target)["evaluation"]) == 12


@pytest.mark.drill
def test_a_backup_that_is_killed_leaves_no_file(source: str, tmp_path: Path) -> None:
    """A machine that goes down in the middle of a backup leaves no file that looks like one, and the data whole."""
    before = everything(source)
    killed(KILLED_BACKUP, source, str(tmp_path / "b.zip"))

    assert not (tmp_path / "b.zip").exists()
    assert before == everything(source)
    backed_up(source, tmp_path / "b.zip")
