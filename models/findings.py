"""What an evaluation comes to: findings with their proof in codes; words are chosen when it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from models.words import Group, JudgementKind, Outcome, Reason, State


class Label(NamedTuple):
    """Whose judgement or conclusion an outcome rests on."""

    kind: JudgementKind
    by: str
    on: date
    group: Group
    outcome: Outcome


class CriterionResult(NamedTuple):
    """One criterion asked for one group: its state, why it is unknown, and the statements behind it.

    `aside` holds (statement id, why it is not used).
    """

    key: str
    criterion: str
    group: Group
    state: State
    reasons: tuple[Reason, ...]
    used: tuple[str, ...]
    aside: tuple[tuple[str, str], ...]


class JudgementUse(NamedTuple):
    """A judgement on the obligation: its place in the evidence file, whether it counted, and if not, why (a code)."""

    label: Label
    why_not: str | None
    place: int


class Finding(NamedTuple):
    """An obligation's outcome on the date. `version` is its version's first day, `version_to` its last."""

    obligation: str
    version: date
    version_to: date | None
    outcome: Outcome
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    tilsyn_theme: bool
    labelled: Label | None
    condition: CriterionResult | None
    criteria: tuple[CriterionResult, ...]
    judgements: tuple[JudgementUse, ...]
    requests: tuple[str, ...]
    digest: str


class Receipt(NamedTuple):
    """What an evaluation rested on, so that anyone can repeat it."""

    code_version: str
    engine: str
    pack_digest: str
    rule_files: Mapping[str, str]
    evidence_sha256: str
    statements_sha256: str
    on: date
    scope: tuple[str, ...]
    findings_digest: str


class Evaluation(NamedTuple):
    """A whole evaluation: subject, date, findings in the order of the law, and the receipt."""

    municipality: str
    name: str
    on: date
    law_checked_to: date
    findings: tuple[Finding, ...]
    receipt: Receipt
