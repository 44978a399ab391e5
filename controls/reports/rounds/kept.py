"""A report as it is kept: its plain content as JSON, from which it is read again without a word of the program's.

The same content has the same bytes, so that their SHA-256 is the digest that the event which keeps it has.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from controls.reports.parts import (
    Bullets,
    Chapter,
    Heading,
    Kind,
    Line,
    Pairs,
    Paragraph,
    Part,
    Quote,
    Report,
    Table,
    plain,
)


def content_of(report: Report) -> bytes:
    """The plain content of a report, as JSON in UTF-8 with its keys in order and without blanks between."""
    return json.dumps(plain(report), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def intact(content: bytes, sha256: str) -> bool:
    """Whether a content is the one that was kept."""
    return hashlib.sha256(content).hexdigest() == sha256


def report_from(content: bytes, name: str, dated: date) -> Report:
    """A report from what `content_of` gave. `name`, `dated`: of its files.

    Raises ValueError, KeyError or TypeError for anything else; what was kept is checked before (`intact`).
    """
    told = json.loads(content)
    return Report(
        language=told["language"],
        title=told["title"],
        subtitle=told["subtitle"],
        key=_pairs(told["key"]),
        # the number of a chapter stands in its heading already
        chapters=tuple(
            Chapter("", one["heading"], one["anchor"], tuple(_part(part) for part in one["parts"]))
            for one in told["chapters"]
        ),
        dated=dated,
        name=name,
        labels=dict(told["labels"]),
    )


def _line(told: Mapping[str, Any]) -> Line:
    return Line(told["text"], Kind(told["kind"]), told["label"], told["foreign"])


def _pairs(told: Mapping[str, Any]) -> Pairs:
    return Pairs(tuple((name, _line(line)) for name, line in told["rows"]))


def _table(told: Mapping[str, Any]) -> Table:
    rows = tuple(tuple(tuple(_line(line) for line in cell) for cell in row) for row in told["rows"])
    return Table(told["caption"], tuple(told["header"]), rows, tuple(told["widths"]), tuple(told["numbers"]))


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Part]] = {
    "heading": lambda told: Heading(told["level"], told["text"], told["anchor"]),
    "paragraph": lambda told: Paragraph(_line(told["line"]), told["stress"]),
    "quote": lambda told: Quote(_line(told["line"]), _line(told["source"])),
    "bullets": lambda told: Bullets(tuple(_line(line) for line in told["items"])),
    "pairs": _pairs,
    "table": _table,
}


def _part(told: Mapping[str, Any]) -> Part:
    return _READERS[told["part"]](told)
