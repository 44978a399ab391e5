"""Reading what a user names: a file of bounded size, never a folder, a device or a link that leads nowhere."""

from __future__ import annotations

import stat
from pathlib import Path

from models.errors import ProblemError, Where
from rules.reading import MAX_BYTES


def read_file(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file of at most `limit` bytes.

    Raises ProblemError when there is no such file, when it is a folder or not a plain file, when it is larger
    than the limit (told before anything is read), or when it may not be read.
    """
    where = Where(file=path.name or str(path))
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise ProblemError.one("is_a_folder", where=where)
        if not stat.S_ISREG(found.st_mode):
            raise ProblemError.one("not_a_plain_file", where=where)
        if found.st_size > limit:
            raise ProblemError.one("too_large", where=where, arguments={"limit": limit // 1_000_000})
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except FileNotFoundError:
        raise ProblemError.one("no_such_file", where=where) from None
    except OSError as error:
        detail = error.strerror or type(error).__name__
        raise ProblemError.one("cannot_read", where=where, arguments={"detail": detail}) from None
    if len(content) > limit:
        raise ProblemError.one("too_large", where=where, arguments={"limit": limit // 1_000_000})
    return content
