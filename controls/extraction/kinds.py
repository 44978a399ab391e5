"""What a file is, by its content. Its name only decides between kinds of plain text."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import NamedTuple

from controls.extraction.building import RefusedError

#: entries of a zip, bytes when it is unpacked, and how many times larger it may get before it is called a bomb
MOST_ENTRIES = 5_000
MOST_UNPACKED = 400_000_000
MOST_RATIO = 200
_SMALL_UNPACKED = 20_000_000
_BEGINNING = 2048

#: how files begin
_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
_REFUSED = (
    (b"{\\rtf", "rtf"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"#!", "program"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!\x1a\x07", "archive"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: the name of the stream that a locked DOCX or XLSX has, as it stands in the file
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ODT = "application/vnd.oasis.opendocument.text"
_MAIL_HEADERS = re.compile(
    rb"^(From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|Reply-To|"
    rb"X-[A-Za-z-]+|DKIM-Signature|Thread-Topic|Content-Transfer-Encoding|In-Reply-To|References):",
    re.IGNORECASE | re.MULTILINE,
)
_ENDINGS = {
    "pdf": ("pdf",),
    "docx": ("docx", "docm", "dotx"),
    "xlsx": ("xlsx", "xlsm", "xltx"),
    "odt": ("odt", "ott"),
    "csv": ("csv", "tsv"),
    "txt": ("txt", "text", "md", "log"),
    "html": ("html", "htm", "xhtml"),
    "eml": ("eml",),
    "png": ("png",),
    "jpeg": ("jpg", "jpeg", "jpe"),
    "gif": ("gif",),
    "tiff": ("tif", "tiff"),
    "webp": ("webp",),
}


class Looked(NamedTuple):
    """What a file is: its kind, the text of one of plain text, and what is worth a remark."""

    kind: str
    text: str
    remarks: tuple[str, ...]


def ending_of(name: str) -> str:
    """What a name ends with, small and without the dot; empty when it has no ending."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def open_zip(content: bytes) -> zipfile.ZipFile:
    """Open a zip whose size, unpacked, is within the limits. Raises RefusedError for one that is not."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise RefusedError("damaged") from None
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, min(len(content), sum(entry.compress_size for entry in entries)))
    if unpacked > MOST_UNPACKED or (unpacked > _SMALL_UNPACKED and unpacked > MOST_RATIO * packed):
        raise RefusedError("bomb")
    # one small packed part that many entries point to
    if len({entry.header_offset for entry in entries}) < len(entries):
        raise RefusedError("bomb")
    return archive


def _zip_kind(content: bytes) -> tuple[str, list[str]]:
    with open_zip(content) as archive:
        names = set(archive.namelist())
        remarks = ["macros"] if any(name.lower().endswith("vbaproject.bin") for name in names) else []
        if "[Content_Types].xml" in names:
            for folder, kind in (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx")):
                if folder in names:
                    return kind, remarks
        if "mimetype" in names and archive.getinfo("mimetype").file_size < _BEGINNING:
            try:
                told = archive.read("mimetype").decode("ascii", "replace").strip()
            except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, KeyError):
                raise RefusedError("damaged") from None
            if told.startswith(_ODT) and "content.xml" in names:
                if any(name.startswith(("Basic/", "Scripts/")) for name in names):
                    remarks.append("macros")
                return "odt", remarks
    raise RefusedError("archive")


def _is_texty(text: str) -> bool:
    """Whether it looks like text: hardly any control signs."""
    odd = sum(1 for sign in text[:100_000] if sign < " " and sign not in "\t\n\r\f\x1a\x1b")
    return odd * 200 <= min(len(text), 100_000)


def decode(content: bytes) -> tuple[str, list[str]] | None:
    """The text of a file of plain text, with a remark when its encoding had to be guessed; None when it is none."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            try:
                text = content.decode(encoding)
            except UnicodeDecodeError:
                return None
            return (text, []) if _is_texty(text) else None
    if b"\0" in content:
        return None
    for encoding, remarks in (("utf-8", []), ("cp1252", ["windows_1252"])):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return (text, list[str](remarks)) if _is_texty(text) else None
    return None


def _text_kind(text: str, content: bytes, name: str) -> str:
    start = re.sub(r"^([\s\ufeff]|<\?xml[^>]*\?>|<!--.*?-->)+", "", text[:_BEGINNING], flags=re.DOTALL).lower()
    if start.startswith("<!doctype svg") or re.match(r"<(?:[a-z][\w.-]{0,20}:)?svg[\s>]", start):
        raise RefusedError("svg")
    if start.startswith(("<!doctype html", "<html", "<head", "<body")):
        return "html"
    head = re.split(rb"\r?\n\r?\n", content[: 64 * 1024], maxsplit=1)[0]
    headers = {found.lower() for found in _MAIL_HEADERS.findall(head)}
    first_line = content.lstrip()[:200].split(b"\n")[0]
    if len(headers) >= 2 and (_MAIL_HEADERS.match(first_line) or first_line.startswith(b"From ")):  # noqa: PLR2004 - one alone may be chance
        return "eml"
    ending = ending_of(name)
    if ending in _ENDINGS["csv"]:
        return "csv"
    return "html" if ending in _ENDINGS["html"] and "<" in text else "txt"


def _by_beginning(content: bytes) -> str:
    """The kind that the first bytes say; empty when they say none. Raises RefusedError for what is not kept."""
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            return kind
    for magic, code in _REFUSED:
        if content.startswith(magic):
            raise RefusedError(code)
    if content.startswith(_OLD_OFFICE):
        raise RefusedError("locked" if _LOCKED in content else "old_office")
    return "webp" if content.startswith(b"RIFF") and content[8:12] == b"WEBP" else ""


def _name_differs(kind: str, ending: str) -> bool:
    """Whether the name says another kind. Plain text may be called anything that no other kind is."""
    if kind == "txt":
        return any(ending in endings for other, endings in _ENDINGS.items() if other != "txt")
    return ending not in _ENDINGS[kind]


def look(content: bytes, name: str) -> Looked:
    """What a file is. `name`: the one it came with. Raises RefusedError for what is not kept."""
    remarks: list[str] = []
    text = ""
    start = content[:_BEGINNING]
    kind = _by_beginning(content)
    if not kind:
        if start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
            kind, remarks = _zip_kind(content)
        elif b"%PDF-" in start[:1024]:
            kind = "pdf"
    if not kind:
        decoded = decode(content)
        if decoded is None:
            raise RefusedError("unknown")
        text, remarks = decoded
        kind = _text_kind(text, content, name)
    if _name_differs(kind, ending_of(name)):
        remarks.append("name_differs")
    if _is_two(content, kind):
        remarks.append("two_kinds")
    return Looked(kind, text, tuple(remarks))


def _is_two(content: bytes, kind: str) -> bool:
    """Whether it can be opened as something else too, such as a PDF that is also a zip."""
    if kind in ("docx", "xlsx", "odt"):
        return not content.startswith(b"PK") or b"%PDF-" in content[:1024]
    tail = content[-66_000:]
    is_zip = b"PK\x05\x06" in tail and b"PK\x01\x02" in content
    is_pdf = kind != "pdf" and b"%PDF-" in content[:1024]
    return (
        (is_zip and kind not in ("eml", "txt", "html", "csv"))
        or is_pdf
        or (kind == "pdf" and not content.startswith(b"%PDF-"))
    )
