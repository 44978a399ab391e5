"""DOCX: paragraphs in their order, tables as tables, then notes, margins and comments as parts of their own.

Word does not say in the file where its pages end, so the text is one page with numbered paragraphs. What was deleted
with the changes tracked is not part of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from controls.extraction.building import BrokenError, Builder
from controls.extraction.containers import local, part, remarks, rest, xml
from controls.extraction.kinds import open_zip

VERSION = "docx-1"
#: parts beside the body, in the order they are shown
_PARTS = (("footnotes", "notes"), ("endnotes", "notes"), ("header", "margin"), ("footer", "margin"))
_SKIPPED = frozenset({"Fallback", "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "tblPr"})
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_DEEPEST = 200


def _runs(element: Element, boxes: list[Element], depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        raise BrokenError
    for child in element:
        name = local(child)
        if name in _SKIPPED:
            continue
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(child)
        else:
            yield from _runs(child, boxes, depth + 1)


def _cell(cell: Element) -> str:
    boxes: list[Element] = []
    told = [" ".join(_runs(paragraph, boxes)) for paragraph in _within(cell, "p")]
    for box in boxes:
        told += ["".join(_runs(paragraph, [])) for paragraph in _within(box, "p")]
    return " ".join(told)


def _within(element: Element, wanted: str, depth: int = 0) -> Iterator[Element]:
    """The nearest elements of a name below another one, in their order."""
    if depth > _DEEPEST:
        raise BrokenError
    for child in element:
        if local(child) == wanted:
            yield child
        elif local(child) not in _SKIPPED:
            yield from _within(child, wanted, depth + 1)


def _rows(table: Element) -> Iterator[list[str]]:
    for row in _within(table, "tr"):
        yield [_cell(cell) for cell in _within(row, "tc")]


def _block(element: Element, builder: Builder, depth: int = 0) -> None:
    if depth > _DEEPEST:
        raise BrokenError
    for child in element:
        name = local(child)
        if name == "p":
            boxes: list[Element] = []
            builder.text("".join(_runs(child, boxes)))
            for box in boxes:
                _block(box, builder, depth + 1)
        elif name == "tbl":
            builder.table(_rows(child))
        elif name not in _SKIPPED:
            _block(child, builder, depth + 1)


def read(content: bytes, builder: Builder) -> None:
    """Read a DOCX. Raises EncryptedError, BrokenError or TooMuchError."""
    with open_zip(content) as archive:
        names = archive.namelist()
        builder.page("body")
        _block(xml(archive, "word/document.xml"), builder)
        done = {"word/document.xml"}
        for start, kind in _PARTS:
            for name in sorted(names):
                if name.startswith(f"word/{start}") and name.endswith(".xml") and name.count("/") == 1:
                    builder.page(kind)
                    _block(xml(archive, name), builder)
                    done.add(name)
        if "word/comments.xml" in names:
            builder.page("comments")
            _block(xml(archive, "word/comments.xml"), builder)
        # parts that hold nothing need not be named
        body, *others = builder.pages
        builder.pages[:] = [body, *(page for page in others if page["paragraphs"])]
        for number, page in enumerate(builder.pages, 1):
            page["number"] = number
        if b"w:del" in part(archive, "word/document.xml"):
            done.discard("word/document.xml")
        remarks(archive, builder)
        rest(archive, builder, frozenset(done))
