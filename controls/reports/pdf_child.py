"""The process that sets one report as PDF: held to time and memory, it writes no file and opens no connection.

It is given a line of JSON with its limits, and then the report. It answers with the PDF, or with nothing when Typst
refuses; what Typst said goes to standard error. `controls.reports.pdf` starts it.

PDF/UA and PDF/A want every sign to be shown by a font, so signs that no font here has are replaced beforehand.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import resources
from typing import Any

import typst

from controls.extraction.child import limit

_STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
#: what stands for a sign that cannot be shown
_REPLACED = "\N{REPLACEMENT CHARACTER}"
#: signs that the fonts have for certain: those of Norwegian, Sámi and most other European languages
_LETTERS = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) | frozenset("\n–—’“”„…•→\u200b")
#: so many other signs are tried; where there are more, all of them are replaced
_TRIED = 400
#: controls, halves of signs, private ones, and those that no sign has
_NEVER = frozenset({"Cc", "Cs", "Co", "Cn"})
#: signs that turn the direction of the words after them
_TURNS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
_TRIAL = b"""
#set document(title: "-")
#set text(font: "Libertinus Serif")
#for it in json(bytes(sys.inputs.data)) { par(it) }
"""


def _strings(told: Any) -> Iterator[str]:  # noqa: ANN401 - JSON values
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict):
        for value in told.values():
            yield from _strings(value)
    elif isinstance(told, list):
        for value in told:
            yield from _strings(value)


def _translated(told: Any, table: dict[int, str]) -> Any:  # noqa: ANN401 - JSON values
    if isinstance(told, str):
        return told.translate(table)
    if isinstance(told, dict):
        return {name: _translated(value, table) for name, value in told.items()}
    if isinstance(told, list):
        return [_translated(value, table) for value in told]
    return told


def _set(compiler: typst.Compiler, template: bytes, told: Any, moment: datetime) -> bytes:  # noqa: ANN401 - JSON values
    """A PDF of a template with data. Raises typst.TypstError when a sign cannot be shown."""
    given = {"data": json.dumps(told, ensure_ascii=False)}
    pdf = compiler.compile(template, format="pdf", sys_inputs=given, pdf_standards=_STANDARDS, timestamp=moment)
    return pdf if isinstance(pdf, bytes) else b""


def _unshown(compiler: typst.Compiler, signs: list[str], moment: datetime) -> list[str]:
    """Those of some signs that cannot be shown, found by halving."""
    try:
        _set(compiler, _TRIAL, signs, moment)
    except typst.TypstError:
        if len(signs) == 1:
            return signs
        half = len(signs) // 2
        return _unshown(compiler, signs[:half], moment) + _unshown(compiler, signs[half:], moment)
    return []


def _pdf(told: Any, moment: datetime) -> bytes:  # noqa: ANN401 - JSON values
    template = resources.files("controls.reports").joinpath("report.typ").read_bytes()
    compiler = typst.Compiler(ignore_system_fonts=True)
    others = sorted(set().union(*_strings(told)) - _LETTERS)
    never = [sign for sign in others if sign in _TURNS or unicodedata.category(sign) in _NEVER]
    tried = [sign for sign in others if sign not in never]
    unshown = _unshown(compiler, tried, moment) if 0 < len(tried) <= _TRIED else tried
    try:
        return _set(compiler, template, _translated(told, _table([*never, *unshown])), moment)
    except typst.TypstError:
        # signs that can be shown alone, but not with those beside them
        return _set(compiler, template, _translated(told, _table(others)), moment)


def _table(signs: list[str]) -> dict[int, str]:
    return {ord(sign): " " if unicodedata.category(sign) == "Cc" else _REPLACED for sign in signs}


def main() -> None:
    """Run in a process of its own."""
    source = sys.stdin.buffer
    asked = json.loads(source.readline())
    limit(asked["seconds"], asked["memory"])
    moment = datetime.fromisoformat(asked["dated"]).replace(tzinfo=UTC)
    sys.stdout.buffer.write(_pdf(json.loads(source.read()), moment))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
