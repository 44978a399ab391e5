"""A report as PDF: tagged, PDF/UA-1 and PDF/A-2a, set by Typst in a process of its own with limits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from controls.reports.parts import Report, plain
from models.errors import ProblemError

_BEGINS = b"%PDF-"


class Limits(NamedTuple):
    """What setting one report may use: seconds of work, seconds by the clock, and bytes of memory."""

    seconds: int = 30
    patience: float = 60
    memory: int = 2_000_000_000


def pdf_of(report: Report, limits: Limits = Limits()) -> bytes:  # noqa: B008 - never changed
    """The report as PDF; the same report gives the same bytes.

    Raises ProblemError when it was not made within the limits.
    """
    # -I: neither the caller's folder nor its environment decides what is imported
    command = [sys.executable, "-I", "-B", "-m", "controls.reports.pdf_child"]
    asked = {"seconds": limits.seconds, "memory": limits.memory, "dated": f"{report.dated}T12:00:00"}
    # letters as escapes: neither the machine's encoding nor a half sign can come between
    given = json.dumps(asked).encode() + b"\n" + json.dumps(plain(report)).encode()
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command,
            input=given,
            capture_output=True,
            check=False,
            timeout=limits.patience,
            env={"LC_ALL": "C.UTF-8", "RAYON_NUM_THREADS": "2"},
            cwd=Path(sys.executable).anchor,
        )
    except subprocess.TimeoutExpired:
        raise ProblemError.one("report_not_made") from None
    if done.returncode != 0 or not done.stdout.startswith(_BEGINS):
        raise ProblemError.one("report_not_made")
    return done.stdout
