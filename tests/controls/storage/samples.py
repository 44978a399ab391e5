"""A small evidence file and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

from models.findings import Evaluation

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
EVIDENCE = """\
format: tilsynsklar-evidence/1
on: 2020-06-22
subject: {{municipality: "5020", name: Osen}}
note: {note}
documents:
  - {{id: brev, title: Svar på kartlegging, date: "2020"}}
"""


class Kept(NamedTuple):
    """An evaluation with the file it was made from."""

    evaluation: Evaluation
    evidence: bytes


Evaluate = Callable[..., Kept]
