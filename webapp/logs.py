"""The log: one JSON object a line on standard error, with nothing in it that a user wrote.

Two things keep it so. Our own events may only use the fields of FIELDS; anything else is left out, and how many
were is told. And of what libraries log, only the pattern is kept, without what was filled in: they write addresses,
queries and parameters there. Of an exception the kind and the places in the code are logged, never its message.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TextIO

import structlog
from structlog.types import EventDict

#: what an event may say besides what it is, when, and how bad: numbers, and words of our own
FIELDS: Final = frozenset(
    {
        "request_id", "method", "route", "status", "ms", "reference", "error", "code", "caused_by", "at",
        "host", "port", "threads", "version", "unfinished", "setting", "database", "migrations", "law", "problem",
        "files", "stored", "refused", "sent", "given_up",
    }
)  # fmt: skip
_OURS: Final = "tilsynsklar"
_ALWAYS: Final = ("time", "level", "event")
#: how many places in the code an exception is told with: the last ones, where it came from
_PLACES: Final = 8
_ROOT: Final = Path(__file__).resolve().parents[1]


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _place(file: str) -> str:
    """A file of the code: within the project or the packages, without the folders of this machine."""
    parts = Path(file).parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    path = Path(file)
    return path.relative_to(_ROOT).as_posix() if path.is_relative_to(_ROOT) else path.name


def _database_code(error: BaseException) -> str | None:
    """The name or number by which the database tells what is wrong, such as SQLITE_BUSY or 40P01."""
    original = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    return code if isinstance(code, str) else None


def error_fields(error: BaseException) -> dict[str, Any]:
    """What may be logged of an exception: its kind, the kinds that caused it, and where it came from.

    Its message is left out, because it can hold whatever was being worked on.
    """
    frames = traceback.extract_tb(error.__traceback__)[-_PLACES:]
    code = _database_code(error)
    told: dict[str, Any] = {
        "error": _kind(error),
        **({"code": code} if code else {}),
        "at": [f"{_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames],
    }
    causes: list[str] = []
    cause = error.__cause__ or error.__context__
    while cause is not None and len(causes) < _PLACES:
        causes.append(_kind(cause))
        cause = cause.__cause__ or cause.__context__
    return told | ({"caused_by": causes} if causes else {})


def _only_known(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Leave out what is no field of ours, and say that it was."""
    first = {name: event[name] for name in _ALWAYS if name in event}
    kept = first | {name: value for name, value in event.items() if name in FIELDS}
    return kept | ({"left_out": len(event) - len(kept)} if len(kept) < len(event) else {})


def _foreign(record: logging.LogRecord) -> dict[str, Any]:
    """What a library logs: who, where in its code, and the pattern of its message without what was filled in."""
    told: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        "level": record.levelname.lower(),
        "event": "library",
        "logger": record.name,
        "place": f"{record.module}:{record.lineno} {record.funcName}",
    }
    if record.args:
        # one without blanks may have been filled in before it came here, and is left out
        told["pattern"] = str(record.msg)
    if isinstance(record.exc_info, tuple) and record.exc_info[1] is not None:
        told |= error_fields(record.exc_info[1])
    return told


class Lines(logging.Formatter):
    """Makes one line of JSON of each record, our own and those of libraries; gunicorn's settings name it."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        # `wrap_for_formatter` puts our own events there as they are
        event = record.msg if isinstance(record.msg, dict) and hasattr(record, "_logger") else _foreign(record)
        return json.dumps(event, ensure_ascii=False, default=lambda value: type(value).__name__)


def set_up(level: str, stream: TextIO | None = None) -> None:
    """Send every log record of this process, as lines of JSON, to `stream` (standard error when not given).

    `level`: debug, info, warning or error. Libraries are heard from warnings on, or with everything at debug.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Lines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    wanted = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(wanted if wanted == logging.DEBUG else max(wanted, logging.WARNING))
    logging.getLogger(_OURS).setLevel(wanted)


def logger() -> structlog.stdlib.BoundLogger:
    """Our own log: `logger().info("event", field=…)`, with fields of FIELDS only.

    What was bound with `structlog.contextvars` (the request's id) comes with it.
    """
    bound: structlog.stdlib.BoundLogger = structlog.wrap_logger(
        logging.getLogger(_OURS),
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            _only_known,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
    )
    return bound
