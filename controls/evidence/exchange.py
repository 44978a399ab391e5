"""Evidence with its documents as files: a folder, or a zip of one.

`evidence.yaml` is an evidence file; `documents/` holds documents as they came in, each under the first twelve digits
of its SHA-256 and its name; `manifest.json` tells the whole SHA-256 of each file, what is known of each document, and
how many were left out. What ties a document to the evidence is `documents[].sha256`. A package from elsewhere can do
without the manifest.
"""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from controls.files import read_file
from controls.package import MAX_FILES, MAX_TOTAL, from_folder, from_zip
from controls.sent import Sent, plain_name
from models.documents import Description, Sha256
from models.errors import ProblemError, Where
from rules.reading import MAX_BYTES

EVIDENCE = "evidence.yaml"
MANIFEST = "manifest.json"
DOCUMENTS = "documents/"
#: the files that evidence can stand in
_EVIDENCE_NAMES = ("evidence.yaml", "evidence.yml", "evidence.json")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_LONGEST_NAME = 80
_LONGEST_PATH = 400
_MOST_PARTS = 10


class Version(StrEnum):
    """How much is taken out: everything but what never leaves, or what everybody may see."""

    WHOLE = "whole"
    PUBLIC = "public"


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ManifestDocument(_Told):
    """A document of a package: where it stands, and what is known of it. `despite`: why it was kept as it is."""

    file: str
    sha256: Sha256
    size: int = Field(ge=0)
    file_name: str
    description: Description
    despite: str | None = None


class LeftOut(_Told):
    """How many documents that the evidence names are not in a package, by why."""

    security: int = 0
    not_public: int = 0
    destroyed: int = 0


class Manifest(_Told):
    """What is in a package. `withheld`: ids of the documents whose titles and words were taken out."""

    format: Literal["tilsynsklar-evidence-package/1"] = "tilsynsklar-evidence-package/1"
    version: Version
    municipality: str
    on: date
    evidence_sha256: Sha256
    documents: tuple[ManifestDocument, ...] = ()
    left_out: LeftOut = LeftOut()
    withheld: tuple[str, ...] = ()


class Content(NamedTuple):
    """A document that came in a package: its name and bytes, and what the package tells of it."""

    name: str
    content: bytes
    told: ManifestDocument | None


class Parcel(NamedTuple):
    """What came in: the evidence file, and documents by their SHA-256. `unknown`: files that are neither."""

    evidence: Sent
    documents: Mapping[str, Content]
    manifest: Manifest | None
    unknown: int


def safe_name(sha256: str, name: str) -> str:
    """The path of a document in a package, which every system can write."""
    plain = "".join(sign if sign.isalnum() or sign in "._- " else "_" for sign in plain_name(name)).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    short = f"{stem[: _LONGEST_NAME - len(ending[:8])]}{dot}{ending[:8]}" if stem else plain[:_LONGEST_NAME]
    return f"{DOCUMENTS}{sha256[:12]}-{short or 'dokument'}"


# --- reading ---


def read_parcel(path: Path) -> Parcel:
    """Read an evidence file, a folder or a zip from disk. Raises ProblemError when it cannot be used."""
    where = Where(file=path.name or str(path))
    if path.is_dir():
        return _parcel(from_folder(path), where)
    return read_sent(Sent(path.name, read_file(path, MAX_TOTAL)))


def read_sent(sent: Sent) -> Parcel:
    """What somebody sent: an evidence file, or a zip. Nothing is written to disk. Raises ProblemError as above."""
    if not sent.content.startswith(_ZIP):
        return Parcel(sent, {}, None, 0)
    where = Where(file=plain_name(sent.name))
    return _parcel(from_zip(io.BytesIO(sent.content), where, _Checked(where)), where)


class _Checked:
    """Refuses entries of a zip that are no plain files, or whose names could lead anywhere."""

    def __init__(self, where: Where) -> None:
        self._where = where
        self._seen: set[str] = set()

    def __call__(self, entry: zipfile.ZipInfo) -> None:
        """Look at an entry before it is read."""
        kind = stat.S_IFMT(entry.external_attr >> 16)
        folded = entry.filename.casefold()
        if kind not in (0, stat.S_IFREG) or not _is_plain(entry.filename) or folded in self._seen:
            raise ProblemError.one("exchange_path", where=self._where)
        if entry.flag_bits & 1:
            raise ProblemError.one("exchange_locked", where=self._where)
        self._seen.add(folded)


def _is_plain(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return (
        0 < len(name) <= _LONGEST_PATH
        and len(parts) <= _MOST_PARTS
        and not name.startswith("/")
        and ".." not in parts
        and not any(sign in name for sign in "\\:\x00")
        and name.isprintable()
    )


def _parcel(files: Mapping[str, bytes], where: Where) -> Parcel:
    files = _inside(files)
    named = [name for name in _EVIDENCE_NAMES if name in files]
    if len(named) != 1:
        raise ProblemError.one("exchange_no_evidence", where=where)
    if len(files[named[0]]) > MAX_BYTES:
        raise ProblemError.one("too_large", where=where, arguments={"limit": MAX_BYTES // 1_000_000})
    manifest = _manifest(files, named[0], where)
    told = {one.file: one for one in manifest.documents} if manifest else {}
    documents: dict[str, Content] = {}
    for name, content in files.items():
        if name.startswith(DOCUMENTS):
            one = told.get(name)
            given = one.file_name if one else PurePosixPath(name).name
            documents.setdefault(hashlib.sha256(content).hexdigest(), Content(given, content, one))
    rest = [name for name in files if name not in (named[0], MANIFEST) and not name.startswith(DOCUMENTS)]
    return Parcel(Sent(named[0], files[named[0]]), documents, manifest, len(rest))


def _inside(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files without what systems leave beside them, and without the one folder that all of them lie in."""
    found = {
        name: content
        for name, content in files.items()
        if not name.startswith("__MACOSX/") and not PurePosixPath(name).name.startswith((".", "Thumbs.db"))
    }
    tops = {name.partition("/")[0] for name in found if "/" in name}
    if len(tops) == 1 and all("/" in name for name in found):
        return {name.partition("/")[2]: content for name, content in found.items()}
    return found


def _manifest(files: Mapping[str, bytes], evidence: str, where: Where) -> Manifest | None:
    """The manifest, held against the files. Raises ProblemError when it does not fit them."""
    content = files.get(MANIFEST)
    if content is None:
        return None
    try:
        manifest = Manifest.model_validate_json(content)
    except (ValidationError, RecursionError):
        raise ProblemError.one("exchange_manifest", where=where) from None
    expected = {evidence: manifest.evidence_sha256, **{one.file: one.sha256 for one in manifest.documents}}
    for name, sha256 in expected.items():
        if name not in files:
            raise ProblemError.one("exchange_missing", where=where, arguments={"file": plain_name(name)})
        if hashlib.sha256(files[name]).hexdigest() != sha256:
            raise ProblemError.one("exchange_changed", where=where, arguments={"file": plain_name(name)})
    return manifest


# --- writing ---


def files_of(evidence: bytes, manifest: Manifest, documents: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a package by path within it. Raises ProblemError when nobody could take them in again."""
    if len(evidence) > MAX_BYTES:
        raise ProblemError.one("too_large", where=Where(file=EVIDENCE), arguments={"limit": MAX_BYTES // 1_000_000})
    told = json.dumps(manifest.model_dump(mode="json", exclude_none=True), ensure_ascii=False, indent=1) + "\n"
    files = {EVIDENCE: evidence, MANIFEST: told.encode(), **documents}
    if len(files) > MAX_FILES or sum(map(len, files.values())) > MAX_TOTAL:
        raise ProblemError.one("exchange_too_large", arguments={"limit": MAX_TOTAL // 1_000_000, "files": MAX_FILES})
    return files


__all__ = [
    "DOCUMENTS",
    "EVIDENCE",
    "MANIFEST",
    "Content",
    "LeftOut",
    "Manifest",
    "ManifestDocument",
    "Parcel",
    "Version",
    "files_of",
    "read_parcel",
    "read_sent",
    "safe_name",
]
