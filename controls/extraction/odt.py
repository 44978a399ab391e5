"""ODT: paragraphs in their order, tables as tables. What was deleted, and comments, are not part of the text."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from controls.extraction.building import BrokenError, Builder, EncryptedError
from controls.extraction.containers import attribute, local, part, remarks, rest, xml
from controls.extraction.kinds import open_zip

VERSION = "odt-1"
_SKIPPED = frozenset({"tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "note-citation"})
_MOST_SPACES, _MOST_REPEATED = 100, 200
_DEEPEST = 200


def _words(element: Element, builder: Builder, notes: list[Element], depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        raise BrokenError
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s":
            told = attribute(child, "c")
            yield " " * min(int(told) if told.isascii() and told.isdigit() else 1, _MOST_SPACES)
        elif name == "tab":
            yield " "
        elif name == "line-break":
            yield "\n"
        elif name in ("note", "text-box"):
            notes.append(child)
        elif name not in _SKIPPED:
            yield from _words(child, builder, notes, depth + 1)
        yield child.tail or ""


def _cell(cell: Element, builder: Builder) -> str:
    return " ".join(
        "".join(_words(item, builder, [])) for item in cell.iter() if local(item) in ("p", "h")
    )  # fmt: skip


def _times(element: Element, name: str) -> int:
    told = attribute(element, name)
    return max(1, min(int(told), _MOST_REPEATED)) if told.isascii() and told.isdigit() and len(told) < 8 else 1  # noqa: PLR2004 - no sheet has more


def _rows(table: Element, builder: Builder) -> Iterator[list[str]]:
    for row in table.iter():
        if local(row) != "table-row":
            continue
        cells: list[str] = []
        for cell in row:
            if local(cell) in ("table-cell", "covered-table-cell"):
                told = _cell(cell, builder)
                cells += [told] * (_times(cell, "number-columns-repeated") if told else 1)
        yield cells


def _block(element: Element, builder: Builder, depth: int = 0) -> None:
    if depth > _DEEPEST:
        raise BrokenError
    for child in element:
        name = local(child)
        if name in ("p", "h"):
            notes: list[Element] = []
            builder.text("".join(_words(child, builder, notes)))
            for note in notes:
                _block(note, builder, depth + 1)
        elif name == "table":
            builder.table(_rows(child, builder))
        elif name not in _SKIPPED:
            _block(child, builder, depth + 1)


def read(content: bytes, builder: Builder) -> None:
    """Read an ODT. Raises EncryptedError, BrokenError or TooMuchError."""
    with open_zip(content) as archive:
        if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in part(
            archive, "META-INF/manifest.xml"
        ):
            raise EncryptedError
        root = xml(archive, "content.xml")
        builder.page("body")
        body = next((item for item in root.iter() if local(item) == "body"), None)
        if body is None:
            raise BrokenError
        _block(body, builder)
        remarks(archive, builder)
        # deleted text and comments stand in the same file as the text
        rest(archive, builder, frozenset())
