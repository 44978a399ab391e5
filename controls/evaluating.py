"""From the bytes of an evidence file to an evaluation with its receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from models.evidence import Evidence
from models.findings import Evaluation
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines


class Evaluated(NamedTuple):
    """An evaluation together with the evidence it rests on."""

    evaluation: Evaluation
    evidence: Evidence


def evaluate_bytes(
    content: bytes, file: str, pack: Pack, machines: Machines, municipalities: Municipalities,
    *, on: date | None = None, scope: Iterable[str] = (),
) -> Evaluated:  # fmt: skip
    """Read an evidence file and evaluate it.

    `content`, `file`: the file's bytes and name; `on`: overrides the file's own date; `scope`: obligation ids or
    provisions (empty: all). Raises ProblemError when the evidence cannot be used.
    """
    evidence, day = read_evidence(content, file, pack, municipalities, on)
    evaluation = evaluate(pack, machines, evidence, day, scope)
    receipt = evaluation.receipt._replace(evidence_sha256=hashlib.sha256(content).hexdigest())
    return Evaluated(evaluation._replace(receipt=receipt), evidence)
