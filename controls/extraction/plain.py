"""Plain text and CSV."""

from __future__ import annotations

import csv
import io
import re

from controls.extraction.building import BrokenError, Builder

TXT_VERSION, CSV_VERSION = "txt-1", "csv-2"
_SEPARATORS = ";,\t|"
_LOOKED_AT = 20
_QUOTED = re.compile(r'"[^"]*"')


def read_text(text: str, builder: Builder) -> None:
    """Read plain text: paragraphs at empty lines, pages at form feeds. Raises TooMuchError."""
    pages = text.removesuffix("\f").split("\f")
    for page in pages:
        builder.page("page" if len(pages) > 1 else "body")
        together: list[str] = []
        for line in [*page.splitlines(), ""]:
            if line.strip():
                together.append(line)
            elif together:
                builder.text("\n".join(together))
                together = []


def _separator(text: str) -> str:
    """The sign between the cells: the one that most lines have equally many of outside quotes, else the semicolon."""
    lines = [_QUOTED.sub("", line) for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if line.strip()]

    def fits(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts) - {0}, key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_SEPARATORS, key=fits) if lines else ";"


def read_csv(text: str, builder: Builder) -> None:
    """Read CSV as one table with the addresses its cells would have in a sheet. Raises BrokenError, TooMuchError."""
    csv.field_size_limit(1_000_000)
    builder.page("sheet")
    try:
        builder.table(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)), (1, 1))
    except csv.Error:
        raise BrokenError from None
