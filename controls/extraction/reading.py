"""Reading documents: what a file is and what it says, worked out in a process of its own with limits.

Whatever stands in a file, the answer is what was read, why it was not read, or a Problem; the program goes on.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, NamedTuple

from models.documents import FileKind, NotRead, Remark, Text
from models.errors import ProblemError

#: the largest file that is taken in, in bytes
MOST_BYTES = 50_000_000
#: seconds of work, seconds by the clock, and bytes of memory for one document
SECONDS, PATIENCE, MEMORY = 30, 60, 1_500_000_000
#: what the answer may be, in bytes
_MOST_ANSWER = 120_000_000
_NOTHING = "none-1"


class Limits(NamedTuple):
    """What reading one document may use: seconds of work, seconds by the clock, and bytes of memory."""

    seconds: int = SECONDS
    patience: float = PATIENCE
    memory: int = MEMORY


class Beside(NamedTuple):
    """Words that are no part of the text but are looked through.

    `place`: `hidden` (notes, fields, what was deleted; `number` is the page, or 0), `technical`, `header` (who a
    message is from and to), `sheet` or `attachment` (and which).
    """

    place: str
    number: int
    text: str


class Read(NamedTuple):
    """What a file is, what was read of it, and what else is looked through.

    `content`: what is to be kept of it: a picture loses its metadata, anything else stays as it came.
    """

    kind: FileKind
    text: Text
    beside: tuple[Beside, ...]
    content: bytes


class _Answer(NamedTuple):
    out: bytes
    late: bool
    code: int


def _ask(asked: dict[str, Any], content: bytes, limits: Limits) -> _Answer:
    """Have the child do something; what it said, whether it took too long, and how it ended."""
    # -I: neither the caller's folder nor its environment decides what is imported
    command = [sys.executable, "-I", "-B", "-m", "controls.extraction.child"]
    told = {**asked, "seconds": limits.seconds, "memory": limits.memory}
    late = threading.Event()
    with subprocess.Popen(  # noqa: S603 - our own module
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # without lxml, also where it is installed: the parser that is always there refuses entities
        env={"LC_ALL": "C.UTF-8", "OPENPYXL_LXML": "False"},
        cwd=Path(sys.executable).anchor,
    ) as child:

        def stop() -> None:
            late.set()
            child.kill()

        def give() -> None:
            if child.stdin is None:
                return
            try:
                child.stdin.write(json.dumps(told).encode() + b"\n")
                child.stdin.write(content)
                child.stdin.close()
            except (BrokenPipeError, ValueError, OSError):
                return

        timer = threading.Timer(limits.patience, stop)
        giver = threading.Thread(target=give, daemon=True)
        timer.start()
        giver.start()
        try:
            out = child.stdout.read(_MOST_ANSWER) if child.stdout is not None else b""
            if len(out) >= _MOST_ANSWER:
                child.kill()
            child.wait()
        finally:
            timer.cancel()
            child.kill()
            giver.join()
    return _Answer(out, late.is_set(), child.returncode)


def _not_read(answer: _Answer) -> NotRead:
    # the signal that ends a process which used up its seconds
    over_time = 24
    return NotRead.TOO_SLOW if answer.late or answer.code in (-over_time, -9) else NotRead.CRASHED


def read_document(content: bytes, name: str, limits: Limits = Limits()) -> Read:  # noqa: B008 - never changed
    """Read a document.

    `name`: the one the file came with, which only decides between kinds of plain text. A document that cannot be read
    is told with the reason in `Text.not_read`. Raises ProblemError for what is not taken in at all: an empty file,
    one that is too large, and a kind that is not known or not safe to keep.
    """
    if not content:
        raise ProblemError.one("document_empty")
    if len(content) > MOST_BYTES:
        raise ProblemError.one("document_too_large", arguments={"limit": MOST_BYTES // 1_000_000})
    answer = _ask({"name": name}, content, limits)
    line, _, rest = answer.out.partition(b"\n")
    looked = _plain(line)
    if "refused" in looked:
        raise ProblemError.one(f"document_refused_{looked['refused']}")
    if "kind" not in looked:
        raise ProblemError.one("document_refused_damaged")
    kind = FileKind(looked["kind"])
    line, _, rest = rest.partition(b"\n")
    told = _plain(line)
    if kind.is_image:
        content = _picture(told, rest)
    found = [*told.pop("remarks", looked.get("remarks", []))]
    beside = tuple(Beside(*item) for item in told.pop("beside", []))
    if "extractor" not in told:
        why = NotRead(told["not_read"]) if "not_read" in told else _not_read(answer)
        remarks = (*(Remark(item) for item in found), Remark.NOT_SEARCHED)
        return Read(kind, Text(extractor=_NOTHING, not_read=why, remarks=remarks), (), content)
    return Read(kind, Text.model_validate({**told, "remarks": found}), beside, content)


def _picture(told: dict[str, Any], rest: bytes) -> bytes:
    """The picture without its metadata. Raises ProblemError when it did not come whole: it is never kept with it."""
    if told.pop("picture", None) != len(rest) or not rest:
        raise ProblemError.one("document_refused_picture")
    return rest


def _plain(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line)
    except ValueError:  # it ended in the middle of the line
        return {}
    return told if isinstance(told, dict) else {}


def read_attachment(content: bytes, number: int, limits: Limits = Limits()) -> tuple[str, bytes] | None:  # noqa: B008 - as above
    """The name and the bytes of a file attached to an e-mail, by its number from 1; None when there is none."""
    answer = _ask({"attachment": number}, content, limits)
    line, found, inner = answer.out.partition(b"\n")
    told = _plain(line)
    if not found or told.get("size") != len(inner):
        return None
    return str(told["name"]), inner


__all__ = ["MOST_BYTES", "Beside", "Limits", "Read", "read_attachment", "read_document"]
