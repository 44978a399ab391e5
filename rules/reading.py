"""YAML 1.2 and JSON text to plain values, with the place of every value.

One pass over the parser's events: no anchors or aliases (so nothing can loop or explode), no tags, no
duplicate keys, bounded depth and size. Dates come out as ISO text, so that the strict models read YAML and
JSON alike.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from models.errors import Problem, ProblemError, Where

Path: TypeAlias = tuple[str | int, ...]

#: The largest text that is read, in bytes; an evidence file of a whole county is far below it.
MAX_BYTES = 5_000_000
MAX_DEPTH = 24
MAX_VALUES = 200_000

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_OCTAL_LIKE = re.compile(r"[-+]?0[0-9]+")
#: whole numbers of more digits are no longer exact everywhere
_LONGEST_NUMBER = 15
#: signs that a text can hold only by escape, and that databases and encoders refuse: NUL, and halves of a sign
_REFUSED_SIGNS = re.compile("[\x00\ud800-\udfff]")
_FLOAT = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_NULLS = {"", "~", "null", "Null", "NULL"}
_BOOLEANS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(slots=True)
class Places:
    """Where each value of a file stands: path -> (line, column), both from 1."""

    file: str
    marks: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def where(self, path: Path) -> Where:
        """The place of `path`, or of the nearest value around it that is known."""
        named = ".".join(str(part) for part in path)
        known = path
        while known and known not in self.marks:
            known = known[:-1]
        line, column = self.marks.get(known, (None, None))
        return Where(file=self.file, line=line, column=column, field=named)


def _fail(
    code: str, file: str, line: int | None = None, column: int | None = None, **arguments: str | int
) -> ProblemError:
    return ProblemError([Problem(code=code, arguments=arguments, where=Where(file=file, line=line, column=column))])


def _scalar(event: ScalarEvent, file: str) -> Any:
    text: str = event.value
    if _REFUSED_SIGNS.search(text):
        raise _fail("sign_refused", file, event.start_mark.line + 1, event.start_mark.column + 1)
    if event.style in ("'", '"', "|", ">"):
        return text
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if _OCTAL_LIKE.fullmatch(text):
        raise _fail("number_with_leading_zero", file, line, column, text=text)
    if _INTEGER.fullmatch(text):
        if len(text.lstrip("+-")) > _LONGEST_NUMBER:
            raise _fail("number_too_long", file, line, column)
        return int(text)
    if _FLOAT.fullmatch(text):
        raise _fail("number_not_whole", file, line, column, text=text[:40])
    return text


class _Builder:
    """Builds plain values from parser events and notes where each begins."""

    def __init__(self, events: Iterator[Event], file: str) -> None:
        self.events = events
        self.places = Places(file)
        self.count = 0

    def value(self, event: Event, path: Path, depth: int) -> Any:
        self.count += 1
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        file = self.places.file
        if self.count > MAX_VALUES:
            raise _fail("too_many_values", file, line, column, limit=MAX_VALUES)
        if depth > MAX_DEPTH:
            raise _fail("too_deep", file, line, column, limit=MAX_DEPTH)
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise _fail("anchors_refused", file, line, column)
        if getattr(event, "ctag", None) or getattr(event, "tag", None):
            raise _fail("tags_refused", file, line, column)
        self.places.marks.setdefault(path, (line, column))
        if isinstance(event, ScalarEvent):
            return _scalar(event, file)
        if isinstance(event, SequenceStartEvent):
            items: list[Any] = []
            while not isinstance(item := next(self.events), SequenceEndEvent):
                items.append(self.value(item, (*path, len(items)), depth + 1))
            return items
        if isinstance(event, MappingStartEvent):
            return self._mapping(path, depth)
        raise _fail("unreadable", file, line, column, detail=type(event).__name__)

    def _mapping(self, path: Path, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(key_event := next(self.events), MappingEndEvent):
            mark = key_event.start_mark
            line, column = mark.line + 1, mark.column + 1
            marked = any(getattr(key_event, name, None) for name in ("anchor", "tag", "ctag"))
            if not isinstance(key_event, ScalarEvent) or marked or _REFUSED_SIGNS.search(key_event.value):
                raise _fail("key_not_text", self.places.file, line, column)
            key: str = key_event.value
            if key in found:
                raise _fail("duplicate_key", self.places.file, line, column, key=key[:80])
            self.places.marks[(*path, key)] = (line, column)
            found[key] = self.value(next(self.events), (*path, key), depth + 1)
        return found


def read_yaml(text: str, file: str) -> tuple[Any, Places]:
    """Read one YAML 1.2 document.

    `text`: the whole file; `file`: its name for messages. Returns the plain value (dict, list, text, whole
    number, yes/no, None) and its places. Raises ProblemError with file, line and column when it is empty, not
    YAML, has more than one document, or uses anchors, tags, duplicate keys, fractions or too much of anything.
    """
    parser = YAML(typ="safe", pure=True)
    documents = 0
    try:
        events = iter(parser.parse(text))
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _fail("more_than_one_document", file, event.start_mark.line + 1, 1)
                builder = _Builder(events, file)
                data = builder.value(next(events), (), 0)
        if not documents or data is None:
            raise _fail("empty_file", file)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        raise _fail("not_yaml", file, line, column, detail=str(error.problem or error.context or "")[:120]) from None
    except (YAMLError, RecursionError, ValueError) as error:
        raise _fail("not_yaml", file, detail=type(error).__name__) from None
    return data, builder.places


def _no_duplicates(file: str) -> Any:
    def hook(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                raise _fail("duplicate_key", file, key=key[:80])
            found[key] = value
        return found

    return hook


def _check_json(data: Any, file: str) -> None:
    """Hold JSON to the limits of YAML: depth, number of values, signs. Goes through it without recursion."""
    waiting: list[tuple[Any, int]] = [(data, 0)]
    count = 0
    while waiting:
        value, depth = waiting.pop()
        count += 1
        if depth > MAX_DEPTH:
            raise _fail("too_deep", file, limit=MAX_DEPTH)
        if count > MAX_VALUES:
            raise _fail("too_many_values", file, limit=MAX_VALUES)
        texts = value if isinstance(value, dict) else (value,) if isinstance(value, str) else ()
        if any(_REFUSED_SIGNS.search(text) for text in texts):
            raise _fail("sign_refused", file)
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting.extend((item, depth + 1) for item in inner)


def read_json(text: str, file: str) -> tuple[Any, Places]:
    """Read one JSON document; same result and errors as `read_yaml` (places are field paths only)."""

    def refuse(number: str) -> Any:
        raise _fail("number_not_whole", file, text=number[:40])

    def whole(number: str) -> int:
        if len(number.lstrip("-")) > _LONGEST_NUMBER:
            raise _fail("number_too_long", file)
        return int(number)

    try:
        data = json.loads(
            text,
            object_pairs_hook=_no_duplicates(file),
            parse_float=refuse,
            parse_constant=refuse,
            parse_int=whole,
        )
    except json.JSONDecodeError as error:
        raise _fail("not_json", file, error.lineno, error.colno, detail=error.msg) from None
    except RecursionError:
        raise _fail("too_deep", file, limit=MAX_DEPTH) from None
    _check_json(data, file)
    return data, Places(file)


def read_text(content: bytes, file: str) -> tuple[Any, Places]:
    """Read the bytes of a `.json` file as JSON and of any other file as YAML.

    Raises ProblemError when the content is too large, empty, not UTF-8, or not what it should be.
    """
    if len(content) > MAX_BYTES:
        raise _fail("too_large", file, limit=MAX_BYTES // 1_000_000)
    if not content.strip():
        raise _fail("empty_file", file)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _fail("not_text", file, offset=error.start) from None
    if "\x00" in text:
        raise _fail("not_text", file, offset=text.index("\x00"))
    return read_json(text, file) if file.lower().endswith(".json") else read_yaml(text, file)
