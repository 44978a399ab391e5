"""The sealed package of an evaluation: evidence file, rule files and answer, as a folder or a zip.

Anyone can evaluate it again without our server or the network (`controls.verification`).
"""

from __future__ import annotations

import io
import json
import lzma
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from models.errors import ProblemError, Where
from rules.pack import Pack

ANSWER = "answer.json"
RULES = "rules/"
EVIDENCE = "evidence/"
#: limits for a package that comes from outside
MAX_FILES = 500
MAX_TOTAL = 50_000_000


class Package(NamedTuple):
    """What a package holds: the answer, the evidence file (name and bytes) and the rule files by pack path."""

    answer: Any
    evidence_name: str
    evidence: bytes
    rules: Mapping[str, bytes]


def package_files(answer: Mapping[str, Any], evidence_name: str, evidence: bytes, pack: Pack) -> dict[str, bytes]:
    """The files of a package, by path within it."""
    told = json.dumps(answer, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return {
        ANSWER: told.encode(),
        f"{EVIDENCE}{Path(evidence_name).name}": evidence,
        **{f"{RULES}{name}": content for name, content in sorted(pack.files.items())},
    }


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip; the same files have the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # a fixed time, so that the same package has the same bytes
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def write_package(target: Path, files: Mapping[str, bytes]) -> None:
    """Write a package: a zip when `target` ends in `.zip`, otherwise a folder.

    Raises ProblemError when the target is there already, or cannot be written.
    """
    where = Where(file=str(target))
    if target.exists():
        raise ProblemError.one("target_exists", where=where)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix == ".zip":
            target.write_bytes(zipped(files))
            return
        for name, content in files.items():
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise ProblemError.one("cannot_write", where=where, arguments={"detail": detail}) from None


def from_zip(
    source: Path | BinaryIO, where: Where, check: Callable[[zipfile.ZipInfo], None] | None = None
) -> dict[str, bytes]:
    """The files of a zip by path within it, read within limits, writing nothing to disk.

    `check`: asked about each entry before it is read, and raises what is wrong with it. Raises ProblemError when it
    is no zip, or too large.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > MAX_FILES or sum(entry.file_size for entry in entries) > MAX_TOTAL:
                raise ProblemError.one("package_too_large", where=where)
            found: dict[str, bytes] = {}
            left = MAX_TOTAL
            for entry in entries:
                if check is not None:
                    check(entry)
                with archive.open(entry) as file:
                    content = file.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise ProblemError.one("package_too_large", where=where)
                found[entry.filename] = content
            return found
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
        ValueError,
    ):
        raise ProblemError.one("not_a_package", where=where) from None


def from_folder(path: Path) -> dict[str, bytes]:
    """The files of a folder by path within it, read within limits; what links point to is left out."""
    found: dict[str, bytes] = {}
    total = 0
    for file in sorted(path.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        total += file.stat().st_size
        if len(found) >= MAX_FILES or total > MAX_TOTAL:
            raise ProblemError.one("package_too_large", where=Where(file=path.name))
        found[file.relative_to(path).as_posix()] = file.read_bytes()
    return found


def read_package(path: Path) -> Package:
    """Read a package from a folder or zip, within limits on number and size, writing nothing to disk.

    Raises ProblemError when there is none, when it is too large, or when a part is missing.
    """
    where = Where(file=path.name or str(path))
    if not path.exists():
        raise ProblemError.one("no_such_file", where=where)
    files = from_folder(path) if path.is_dir() else from_zip(path, Where(file=path.name))
    evidence = [name for name in files if name.startswith(EVIDENCE)]
    rules = {name.removeprefix(RULES): content for name, content in files.items() if name.startswith(RULES)}
    if ANSWER not in files or len(evidence) != 1 or not rules:
        raise ProblemError.one("not_a_package", where=where)
    try:
        answer = json.loads(files[ANSWER])
    except (ValueError, RecursionError):
        raise ProblemError.one("not_json", where=Where(file=ANSWER), arguments={"detail": ""}) from None
    return Package(answer, evidence[0].removeprefix(EVIDENCE), files[evidence[0]], rules)
