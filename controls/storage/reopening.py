"""A stored evaluation opened again: with the rules and the evidence it rested on, not those of today."""

from __future__ import annotations

from typing import NamedTuple

from controls.storage.store import Store, Stored
from models.evidence import Evidence
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack


class Reopened(NamedTuple):
    """A stored evaluation with everything a page needs to explain it."""

    stored: Stored
    pack: Pack
    evidence: Evidence


def reopen(store: Store, municipalities: Municipalities, number: int) -> Reopened | None:
    """Open the stored evaluation with the id `number`; None when there is none.

    Raises ProblemError when this version of the program can no longer read its rules or its evidence.
    """
    stored = store.evaluation(number)
    if stored is None:
        return None
    pack = store.pack(stored.summary.rule_set)
    summary = stored.summary
    evidence, _ = read_evidence(stored.evidence, summary.evidence_file, pack, municipalities, summary.on)
    return Reopened(stored, pack, evidence)
