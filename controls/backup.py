"""Backup and restore: the whole database, with all evidence and all rules, as of one moment, in one file.

The file is a zip with `manifest.json` and one part for each table (`controls.storage.rows`). The manifest names the
revision of the database's form, the version of the program, and the SHA-256 and number of rows of each part. It can
be restored into either kind of database, whichever it came from.
"""

from __future__ import annotations

import hashlib
import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final, Literal, NamedTuple

import sqlalchemy as sa
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.exc import SQLAlchemyError

from controls.storage import open_engine, unusable
from controls.storage.engine import WRITES
from controls.storage.rows import Column, columns_of, go_on_counting, lines_of, read_tables, write_lines
from controls.storage.schema import known_revisions, revisions_of, upgrade
from controls.storage.snapshot import snapshot
from models.errors import ProblemError, Where

FORMAT: Final = "tilsynsklar-backup/1"
_MANIFEST = "manifest.json"
_MOST_MANIFEST = 1_000_000
_CHUNK = 1 << 20
#: the time in the zip's own list, the same for every backup; when it was made stands in the manifest
_NO_TIME = (1980, 1, 1, 0, 0, 0)
#: what reading a damaged zip can raise
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, TypeError, OSError)


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Part(_Told):
    """One table: its columns in their order, how many rows it has, and the SHA-256 of its lines."""

    table: str = Field(pattern=r"^[a-z][a-z0-9_]{0,62}$")
    columns: tuple[Column, ...]
    rows: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")

    @property
    def name(self) -> str:
        """Its name in the zip."""
        return f"tables/{self.table}.jsonl"


class Manifest(_Told):
    """What a backup holds. `made_at`: when, aware; `revision`: the form of the database."""

    format: Literal["tilsynsklar-backup/1"] = FORMAT
    program: str
    revision: str
    made_at: datetime
    database: Literal["sqlite", "postgresql"]
    parts: tuple[Part, ...]

    @property
    def rows(self) -> int:
        """The rows of all tables together."""
        return sum(part.rows for part in self.parts)


class Written(NamedTuple):
    """A backup that was written: what it holds, its size in bytes, and the SHA-256 of the file."""

    manifest: Manifest
    size: int
    sha256: str


def _where(path: Path) -> Where:
    return Where(file=path.name or str(path))


@contextmanager
def _new_file(target: Path) -> Iterator[BinaryIO]:
    """A file beside the target, readable for its owner only, that becomes the target when it is whole.

    Raises FileExistsError when there is a target by then; it is never replaced.
    """
    number, name = tempfile.mkstemp(prefix=".tilsynsklar-", suffix=".part", dir=target.parent)
    try:
        with open(number, "w+b") as file:  # noqa: PTH123 - the file is open already
            yield file
            file.flush()
            os.fsync(file.fileno())
        _become(Path(name), target)
    finally:
        Path(name).unlink(missing_ok=True)


def _become(file: Path, target: Path) -> None:
    """Give a file its name, for good, unless there is one with that name."""
    try:
        os.link(file, target)
    except FileExistsError:
        raise
    except OSError:
        # some file systems know no second name
        if target.exists():
            raise FileExistsError(target) from None
        file.rename(target)
    with suppress(OSError):  # only some systems let a folder be opened
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _write_part(archive: zipfile.ZipFile, connection: sa.Connection, table: sa.Table) -> Part:
    digest, rows = hashlib.sha256(), 0
    entry = zipfile.ZipInfo(f"tables/{table.name}.jsonl", _NO_TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    with archive.open(entry, "w", force_zip64=True) as file:
        for line in lines_of(connection, table):
            digest.update(line)
            file.write(line)
            rows += 1
    return Part(table=table.name, columns=columns_of(table), rows=rows, sha256=digest.hexdigest())


def _write(file: BinaryIO, connection: sa.Connection, version: str, now: datetime) -> Manifest:
    engine = connection.engine
    found = revisions_of(connection)
    if not found:
        raise ProblemError.one("backup_nothing", arguments={"address": _shown(engine.url)})
    if found - known_revisions():
        raise ProblemError.one("database_newer", arguments={"found": ", ".join(sorted(found))})
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        parts = tuple(_write_part(archive, connection, table) for table in read_tables(connection))
        (revision,) = found
        manifest = Manifest(
            program=version,
            revision=revision,
            made_at=now,
            database="sqlite" if engine.dialect.name == "sqlite" else "postgresql",
            parts=parts,
        )
        archive.writestr(zipfile.ZipInfo(_MANIFEST, _NO_TIME), manifest.model_dump_json(indent=2) + "\n")
    return manifest


def _shown(address: sa.URL) -> str:
    return address.difference_update_query(["password"]).render_as_string(hide_password=True)


def _is_missing(address: sa.URL) -> bool:
    """Whether a SQLite file is not there; connecting would make it."""
    return address.get_backend_name() == "sqlite" and not Path(str(address.database)).is_file()


def back_up(url: str, target: Path, version: str, now: datetime) -> Written:
    """Write the whole database at an address to a new file, as it is at one moment. Others may go on writing.

    `version`: of the program; `now`: the moment, aware. The file is there whole or not at all. The database is not
    changed, and not brought to a newer form. Raises ProblemError when the file is there already or cannot be
    written, and when the database is empty, damaged, or made by a newer version of the program.
    """
    if target.exists():
        raise ProblemError.one("backup_exists", where=_where(target))
    engine = open_engine(url)
    try:
        if _is_missing(engine.url):
            raise ProblemError.one("backup_nothing", arguments={"address": _shown(engine.url)})
        with _new_file(target) as file, snapshot(engine, target.parent) as connection:
            manifest = _write(file, connection, version, now)
    except FileExistsError:
        raise ProblemError.one("backup_exists", where=_where(target)) from None
    except OSError as error:
        told = {"detail": error.strerror or type(error).__name__}
        raise ProblemError.one("backup_write", where=_where(target), arguments=told) from None
    except SQLAlchemyError as error:
        raise unusable(error, engine.url) from None
    finally:
        engine.dispose()
    with target.open("rb") as file_:
        return Written(manifest, target.stat().st_size, hashlib.file_digest(file_, "sha256").hexdigest())


class _DamagedError(Exception):
    """A part of a backup is not what it should be. `part`: its name in the zip."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


@contextmanager
def _reading(part: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGE:
        raise _DamagedError(part) from None


def _read_manifest(archive: zipfile.ZipFile) -> Manifest:
    with _reading(_MANIFEST):
        names = archive.namelist()
        if _MANIFEST not in names or archive.getinfo(_MANIFEST).file_size > _MOST_MANIFEST:
            raise _DamagedError(_MANIFEST)
        try:
            manifest = Manifest.model_validate_json(archive.read(_MANIFEST))
        except (ValidationError, KeyError):
            raise _DamagedError(_MANIFEST) from None
        expected = [part.name for part in manifest.parts]
        if sorted(names) != sorted([_MANIFEST, *expected]):
            strange = sorted(set(names) ^ {_MANIFEST, *expected}) or sorted(names)
            raise _DamagedError(strange[0])
        return manifest


def _lines(archive: zipfile.ZipFile, part: Part) -> Iterator[bytes]:
    with _reading(part.name), archive.open(part.name) as file:
        yield from file


def _verify(archive: zipfile.ZipFile, part: Part) -> None:
    """Read a part whole and compare it with the manifest, before anything is written anywhere."""
    digest, rows = hashlib.sha256(), 0
    for line in _lines(archive, part):
        digest.update(line)
        rows += 1
    if (rows, digest.hexdigest()) != (part.rows, part.sha256):
        raise _DamagedError(part.name)


def _require_empty(connection: sa.Connection, manifest: Manifest) -> None:
    """Raise ProblemError unless nothing is there, or only our own tables in the backup's form without any row."""
    if not sa.inspect(connection).get_table_names():
        return
    tables = read_tables(connection)
    ours = {table.name for table in tables} == {part.table for part in manifest.parts}
    if (
        not ours
        or revisions_of(connection) != {manifest.revision}
        or any(connection.scalar(sa.select(table.select().exists())) for table in tables)
    ):
        raise ProblemError.one("restore_not_empty", arguments={"address": _shown(connection.engine.url)})


def _fill(connection: sa.Connection, archive: zipfile.ZipFile, manifest: Manifest) -> None:
    """Write every part into its table, and read it back from there to see that it is the same."""
    parts = {part.table: part for part in manifest.parts}
    tables = read_tables(connection)
    if {table.name: columns_of(table) for table in tables} != {name: part.columns for name, part in parts.items()}:
        raise _DamagedError(_MANIFEST)
    for table in tables:
        part = parts[table.name]
        with _reading(part.name):
            write_lines(connection, table, _lines(archive, part))
        go_on_counting(connection, table)
    for table in tables:
        digest = hashlib.sha256()
        for line in lines_of(connection, table):
            digest.update(line)
        if digest.hexdigest() != parts[table.name].sha256:
            raise ProblemError.one("restore_differs", arguments={"part": table.name})


def _restore(archive: zipfile.ZipFile, engine: sa.Engine) -> Manifest:
    manifest = _read_manifest(archive)
    if manifest.revision not in known_revisions():
        raise ProblemError.one("backup_newer", arguments={"version": manifest.program})
    for part in manifest.parts:
        _verify(archive, part)
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        _require_empty(connection, manifest)
        upgrade(connection, manifest.revision)
        _fill(connection, archive, manifest)
        upgrade(connection)
    return manifest


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        file = source.open("rb")
    except FileNotFoundError:
        raise ProblemError.one("no_such_file", where=_where(source)) from None
    except OSError as error:
        told = {"detail": error.strerror or type(error).__name__}
        raise ProblemError.one("cannot_read", where=_where(source), arguments=told) from None
    with file:
        with _reading(source.name):
            archive = zipfile.ZipFile(file)
        with archive:
            yield archive


def restore(url: str, source: Path) -> Manifest:
    """Put a backup into the empty database at an address, and bring it to the form this version needs.

    All of it or nothing: it is one transaction, and what was written is compared with the backup before it counts.
    Raises ProblemError when the file is no whole backup or was made by a newer version, and when the database is
    not empty or does not take what is in it.
    """
    try:
        with _opened(source) as archive:
            engine = open_engine(url)
            try:
                return _restore(archive, engine)
            except SQLAlchemyError as error:
                detail = str(getattr(error, "orig", None) or type(error).__name__).strip().splitlines()[0][:200]
                told = {"address": _shown(engine.url), "detail": detail}
                raise ProblemError.one("restore_refused", arguments=told) from None
            finally:
                engine.dispose()
    except _DamagedError as error:
        raise ProblemError.one("backup_damaged", where=_where(source), arguments={"part": error.part}) from None
