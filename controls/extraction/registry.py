"""Which reader reads what, and one answer for whatever comes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from controls.extraction.building import (
    BrokenError,
    Builder,
    EncryptedError,
    RefusedError,
    TooMuchError,
)
from controls.extraction.kinds import Looked, look
from controls.extraction.pictures import tells_place

#: how deep files within files are looked through
_DEEPEST = 3
#: pictures, which hold no text of their own
IMAGES = frozenset({"png", "jpeg", "gif", "tiff", "webp"})


class Reader(NamedTuple):
    """A reader of one kind: its version, and what reads a file into pages."""

    version: str
    read: Callable[[bytes, str, Builder], None]


def reader_of(kind: str) -> Reader:
    """The reader of a kind; each is imported when it is needed. A picture has none: KeyError."""
    if kind == "pdf":
        from controls.extraction import pdf

        return Reader(pdf.VERSION, lambda content, _, builder: pdf.read(content, builder))
    if kind == "docx":
        from controls.extraction import docx

        return Reader(docx.VERSION, lambda content, _, builder: docx.read(content, builder))
    if kind == "xlsx":
        from controls.extraction import xlsx

        return Reader(xlsx.VERSION, lambda content, _, builder: xlsx.read(content, builder))
    if kind == "odt":
        from controls.extraction import odt

        return Reader(odt.VERSION, lambda content, _, builder: odt.read(content, builder))
    if kind == "eml":
        from controls.extraction import eml

        return Reader(eml.VERSION, lambda content, _, builder: eml.read(content, builder))
    if kind == "html":
        from controls.extraction import html

        return Reader(html.VERSION, lambda _, text, builder: html.read(text, builder))
    from controls.extraction import plain

    plain_readers = {
        "txt": Reader(plain.TXT_VERSION, lambda _, text, builder: plain.read_text(text, builder)),
        "csv": Reader(plain.CSV_VERSION, lambda _, text, builder: plain.read_csv(text, builder)),
    }
    return plain_readers[kind]


def read_as(looked: Looked, content: bytes, depth: int = 0) -> dict[str, Any]:
    """Read a file whose kind is known. Never raises for what stands in the file, save MemoryError."""
    builder = Builder()
    for remark in looked.remarks:
        builder.remark(remark)
    if looked.kind in IMAGES:
        builder.remark("not_searched")
        return {"extractor": "none-1", "not_read": "image", **builder.plain()}
    reader = reader_of(looked.kind)
    not_read = None
    try:
        reader.read(content, looked.text, builder)
        if looked.kind == "eml":
            _look_through(content, builder, depth)
    except EncryptedError:
        not_read = "encrypted"
    except TooMuchError:
        not_read = "too_much"
    except (BrokenError, RefusedError, RecursionError):
        not_read = "broken"
    if not_read is not None:
        # half a document would pass for a whole one; what was read of it is still looked through
        for page in builder.pages:
            for paragraph in page["paragraphs"]:
                told = paragraph.get("text") or "\n".join(" ".join(row) for row in paragraph["rows"])
                builder.beside.append(("hidden", page["number"], told))
        builder.pages.clear()
        builder.remark("not_searched")
    elif not any(page["paragraphs"] for page in builder.pages):
        not_read = "no_text"
        builder.remark("not_searched")
    return {"extractor": reader.version, "not_read": not_read, **builder.plain()}


def _look_through(content: bytes, builder: Builder, depth: int) -> None:
    """Read the files that came with a message, only to look through what they say."""
    from controls.extraction.eml import attachments

    for number, (name, _, inner) in enumerate(attachments(content), 1):
        builder.hidden(name, "attachment", number)
        if depth >= _DEEPEST or not inner:
            builder.remark("not_searched")
            continue
        try:
            looked = look(inner, name)
            told = read_as(looked, inner, depth + 1)
        except RefusedError:
            builder.remark("not_searched")
            continue
        for page in told["pages"]:
            for paragraph in page["paragraphs"]:
                words = paragraph.get("text") or "\n".join(" ".join(row) for row in paragraph["rows"])
                builder.hidden(words, "attachment", number)
        for _, _, words in told["beside"]:
            builder.hidden(words, "attachment", number)
        if "not_searched" in told["remarks"]:
            builder.remark("not_searched")
        if "place" in told["remarks"] or (looked.kind in IMAGES and tells_place(inner)):
            builder.remark("place")
