"""The process that reads one document: held to time and memory, it opens no connection and starts nothing.

It is given a line of JSON and then the file on standard input. It answers with a line that says what the file is, and
one with what was read; with neither when the file is nothing it can name. After a picture comes the picture itself,
without its metadata. `controls.extraction.reading` starts it.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import Any, BinaryIO

from controls.extraction.building import RefusedError, TooMuchError
from controls.extraction.kinds import look
from controls.extraction.pictures import without_metadata
from controls.extraction.registry import IMAGES, read_as

_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.remove",
    "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.chown", "os.truncate", "shutil.",
    "ftplib.", "http.", "urllib.", "smtplib.", "webbrowser.", "ctypes.dlopen", "pty.",
)  # fmt: skip
_WRITES = frozenset("wax+")


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        if (isinstance(mode, str) and _WRITES & set(mode)) or (isinstance(flags, int) and flags & 0o3):
            raise PermissionError(event)


def limit(seconds: int, memory: int) -> None:
    """Limit this process for good: seconds of work, bytes of memory; no file, connection or process of its own."""
    with suppress(ImportError):
        import resource  # not every system has it

        for what, most in (
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))
    sys.setrecursionlimit(1500)
    sys.addaudithook(_guard)


def _say(out: BinaryIO, told: dict[str, Any]) -> None:
    out.write(json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode() + b"\n")
    out.flush()


def work(asked: dict[str, Any], content: bytes, out: BinaryIO) -> None:
    """Do what was asked: read the document, or hand out a file that is attached to it."""
    if "attachment" in asked:
        from controls.extraction.eml import attachments

        for number, (name, _, inner) in enumerate(attachments(content), 1):
            if number == asked["attachment"]:
                _say(out, {"name": name[:200], "size": len(inner)})
                out.write(inner)
                out.flush()
        return
    picture = None
    try:
        looked = look(content, str(asked["name"]))
        if looked.kind in IMAGES:
            picture = without_metadata(looked.kind, content)
    except RefusedError as error:
        _say(out, {"refused": error.code})
        return
    except MemoryError:
        _say(out, {"refused": "picture"})
        return
    _say(out, {"kind": looked.kind, "remarks": list(looked.remarks)})
    try:
        told = read_as(looked, content)
    except MemoryError:
        _say(out, {"not_read": "too_heavy"})
        return
    if picture is None:
        _say(out, told)
        return
    if picture != content:
        told["remarks"].append("metadata_removed")
    _say(out, told | {"picture": len(picture)})
    out.write(picture)
    out.flush()


def main() -> None:
    """Run in a process of its own."""
    source = sys.stdin.buffer
    asked = json.loads(source.readline())
    limit(asked["seconds"], asked["memory"])
    with suppress(TooMuchError):
        work(asked, source.read(), sys.stdout.buffer)


if __name__ == "__main__":
    main()
