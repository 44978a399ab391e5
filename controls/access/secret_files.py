"""Files that hold keys: read, and refused where people read them whose business they are not."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from models.errors import ProblemError, Where

#: what nobody may have but the owner and, for reading, the group: `chmod 0640`, or less
_TOO_OPEN: Final = stat.S_IWGRP | stat.S_IRWXO


def unusable(file: Path, detail: str) -> ProblemError:
    """That a key file cannot be used. `detail`: why, as the system or the library says it, never what is in it."""
    return ProblemError.one("access_key_file", where=Where(file=str(file)), arguments={"detail": detail})


def read_key_file(file: Path) -> str:
    """What stands in a key file.

    Raises ProblemError `access_key_open` when others than its owner and group can read it, or others than its owner
    write it, and `access_key_file` when it cannot be read.
    """
    path = file.expanduser()
    try:
        with path.open(encoding="utf-8") as opened:
            # of what was opened, and not of what has its name by then
            mode = stat.S_IMODE(os.fstat(opened.fileno()).st_mode)
            if mode & _TOO_OPEN:
                told = {"mode": f"{mode:04o}"}
                raise ProblemError.one("access_key_open", where=Where(file=str(file)), arguments=told)
            return opened.read()
    except OSError as error:
        raise unusable(file, error.strerror or type(error).__name__) from None
    except UnicodeDecodeError:
        raise unusable(file, "UTF-8") from None
