"""PDF: text by page. Pages that hold no text, such as scanned ones, stay empty and are named by their number."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf import __version__ as _library
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from controls.extraction.building import MOST_PAGES, BrokenError, Builder, EncryptedError, TooMuchError
from controls.extraction.pictures import tells_place

VERSION = f"pdf-1+pypdf-{_library}"
#: a line that begins a paragraph by itself: bullets, numbers, letters, sections
_BEGINS = re.compile(r"(?:[•\-–*·▪◦]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|[a-zæøå]\)\s|§\s?\d|\(\d{1,2}\)\s)", re.IGNORECASE)
_ENDS = (".", ":", "!", "?", ";")
#: a line shorter than this part of the longest one ends its paragraph when a sentence ends with it
_SHORT = 0.8
#: what a page or a form can raise when the file is not what it should be
_BROKEN = (
    PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError, OverflowError,
    NotImplementedError, UnicodeError, ZeroDivisionError, RuntimeError, ArithmeticError, OSError,
)  # fmt: skip


def paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of a page's lines: at empty lines, at bullets and numbers, and after a short last line."""
    lines = [line.strip() for line in text.splitlines()]
    longest = max((len(line) for line in lines), default=0)
    together: list[str] = []
    for line in lines:
        ended = bool(together) and together[-1].endswith(_ENDS) and len(together[-1]) < _SHORT * longest
        if together and (not line or ended or _BEGINS.match(line)):
            yield "\n".join(together)
            together = []
        if line:
            together.append(line)
    if together:
        yield "\n".join(together)


def _open(content: bytes) -> PdfReader:
    logging.disable(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        raise EncryptedError from None
    except LimitReachedError:
        raise TooMuchError from None
    except _BROKEN:
        raise BrokenError from None
    if locked:
        raise EncryptedError
    return reader


def _plain(value: Any) -> str:  # noqa: ANN401 - a PDF object of any type
    return str(value) if value is not None else ""


def _beside(page: Any, number: int, builder: Builder) -> None:  # noqa: ANN401 - a PDF page
    """Notes and form fields of a page, which are no part of its text."""
    for entry in page.get("/Annots") or ():
        try:
            note = entry.get_object()
            for key in ("/Contents", "/V", "/DV", "/TU"):
                builder.hidden(_plain(note.get(key)), "hidden", number)
        except _BROKEN:
            builder.remark("not_searched")


def _remarks(content: bytes, builder: Builder) -> None:
    if any(name in content for name in (b"/JavaScript", b"/JS", b"/Launch")):
        builder.remark("script")
    if b"/EmbeddedFile" in content:
        builder.remark("embedded")
    if tells_place(content):
        builder.remark("place")


def _page(reader: PdfReader, number: int, builder: Builder) -> bool:
    """Read a page, counted from 0; whether that could be done."""
    builder.page("page")
    try:
        page = reader.pages[number]
        for paragraph in paragraphs(page.extract_text()):
            builder.text(paragraph)
        _beside(page, number + 1, builder)
    except LimitReachedError:
        raise TooMuchError from None
    except DependencyError:
        raise EncryptedError from None
    except _BROKEN:
        return False
    return True


def read(content: bytes, builder: Builder) -> None:
    """Read a PDF. Raises EncryptedError, BrokenError or TooMuchError."""
    reader = _open(content)
    try:
        count = len(reader.pages)
    except LimitReachedError:
        raise TooMuchError from None
    except DependencyError:
        raise EncryptedError from None
    except _BROKEN:
        raise BrokenError from None
    if count == 0:
        raise BrokenError
    if count > MOST_PAGES:
        raise TooMuchError
    _remarks(content, builder)
    failed = sum(not _page(reader, number, builder) for number in range(count))
    try:
        for value in (reader.metadata or {}).values():
            builder.hidden(_plain(value))
    except _BROKEN:
        builder.remark("not_searched")
    if failed == count:
        raise BrokenError
    if failed:
        builder.remark("partly")
