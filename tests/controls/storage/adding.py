"""Puts documents into a database, one after another, and says which are acknowledged. Killed by a test.

Run as a program: the database's address, and where to begin counting.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, datetime
from typing import Any

from controls.storage import open_store
from controls.storage.documents import PIECE, Documents, NewDocument
from models.documents import Description, FileKind, Page, Paragraph, Text

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def content_of(number: int) -> bytes:
    """A content of several pieces, another for each number."""
    return (f"{number:09} æøå\n".encode() * (4 * PIECE // 16))[: 3 * PIECE + number]


def new_document(content: bytes, title: str = "Brev", holder: str = "5020", **more: Any) -> NewDocument:  # noqa: ANN401 - fields by name
    """A document of a municipality, as one that was read."""
    text = Text(extractor="txt-1", pages=(Page(number=1, paragraphs=(Paragraph(number=1, text=f"Om {title}"),)),))
    new = NewDocument(
        content=content,
        kind=FileKind.TXT,
        text=text,
        holder=holder,
        description=Description(title=title),
        file_name=f"{title}.txt",
        by="rådgiver",
        at=NOW,
    )
    return new._replace(**more)


def main() -> None:
    """Go on until somebody stops it."""
    documents = Documents(open_store(sys.argv[1]).engine)
    number = int(sys.argv[2])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        content = content_of(number)
        documents.put(new_document(content, f"Nummer {number}"))
        sys.stdout.write(hashlib.sha256(content).hexdigest() + "\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    main()
