"""Where a command prints: text through rich, and JSON for other programs."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console

#: the width of what is not a terminal, such as a pipe or a file
_WIDTH = 110


def console(*, stderr: bool = False) -> Console:
    """Standard output, or standard error, as rich prints to it."""
    return Console(stderr=stderr, highlight=False, width=None if sys.stdout.isatty() else _WIDTH)


def print_json(value: Any) -> None:  # noqa: ANN401 - JSON values
    """Print a plain value as JSON on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
