"""The XML inside zip containers: DOCX, XLSX and ODT. No entity is resolved and nothing outside is followed."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from controls.extraction.building import BrokenError, Builder, EncryptedError
from controls.extraction.pictures import tells_place

#: what a damaged zip raises
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, KeyError)
_MOST_XML = 200_000_000
_OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']")
_HYPERLINK = re.compile(rb"/hyperlink[\"']")
_PICTURE = re.compile(r"(?:/media/|^Pictures/|/Pictures/).+\.(?:jpe?g|png|tiff?|webp)", re.IGNORECASE)


def part(archive: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of an entry. Raises BrokenError for one that is damaged, and EncryptedError for a locked one."""
    try:
        if archive.getinfo(name).flag_bits & 1:
            raise EncryptedError
        if archive.getinfo(name).file_size > _MOST_XML:
            raise BrokenError
        return archive.read(name)
    except RuntimeError:
        raise EncryptedError from None
    except DAMAGED:
        raise BrokenError from None


def xml(archive: zipfile.ZipFile, name: str) -> Element:
    """The XML of an entry. Raises BrokenError for what is no XML or has entities of its own."""
    try:
        root: Element = fromstring(part(archive, name), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError):
        raise BrokenError from None
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without namespace; empty when there is none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def remarks(archive: zipfile.ZipFile, builder: Builder) -> None:
    """Note what is within that is never opened: embedded files, and references that lead out of the document.

    And whether a picture within says where it was taken.
    """
    for name in archive.namelist():
        low = name.lower()
        if "/embeddings/" in low or low.startswith("object ") or low.endswith("oleobject.bin"):
            builder.remark("embedded")
        if _PICTURE.search(name) and tells_place(part(archive, name)):
            builder.remark("place")
        if low.endswith(".rels"):
            told = part(archive, name)
            if any(_OUTSIDE.search(item) and not _HYPERLINK.search(item) for item in told.split(b"<Relationship ")):
                builder.remark("outside")


def rest(archive: zipfile.ZipFile, builder: Builder, read: frozenset[str]) -> None:
    """Have the text of every other XML entry looked through: properties, comments, what was deleted."""
    for name in archive.namelist():
        if name in read or not name.lower().endswith((".xml", ".rdf", ".rels")):
            continue
        try:
            root = xml(archive, name)
        except BrokenError:
            continue
        for words in _words(root):
            builder.hidden(words)


def _words(root: Element) -> Iterator[str]:
    """The text below an element, one piece for each that is not too far from the next."""
    together: list[str] = []
    for element in root.iter():
        if element.text and element.text.strip():
            together.append(element.text)
        values = element.attrib.values()
        together += [item for item in values if "@" in item or (" " in item and any(map(str.isdigit, item)))]
        if len(together) > 200:  # noqa: PLR2004 - small enough to be looked through at once
            yield "\n".join(together)
            together = []
    yield "\n".join(together)
