"""Everything that a report says, in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from controls.reports.parts import Chapter, Report, plain


def strings(told: Any) -> Iterator[str]:  # noqa: ANN401 - JSON values
    """Every text among plain values that a reader reads."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict):
        for name, value in told.items():
            if name not in ("part", "kind", "anchor"):
                yield from strings(value)
    elif isinstance(told, list):
        for value in told:
            yield from strings(value)


def words(report: Report) -> list[str]:
    """Every text of a report."""
    return [text for text in strings(plain(report)) if text]


def chapter(report: Report, name: str) -> Chapter:
    """A chapter by the end of its anchor."""
    return next(item for item in report.chapters if item.anchor == f"rapport-{name}")


def said(report: Report, name: str) -> str:
    """Everything a chapter says, a line each."""
    alone = report._replace(chapters=(chapter(report, name),))
    return "\n".join(strings(plain(alone)["chapters"]))
