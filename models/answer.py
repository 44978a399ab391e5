"""The published form of an evaluation: what `evaluate --format json` prints (`tilsynsklar-answer/1`)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from models.law import Part
from models.words import Certainty, Group, JudgementKind, Outcome, Reason, Strength

ANSWER_FORMAT = "tilsynsklar-answer/1"


class SubjectAnswer(Part):
    """The municipality that was evaluated."""

    municipality: str
    name: str


class ReceiptAnswer(Part):
    """What the evaluation rested on. Digests are SHA-256 in hexadecimal."""

    code_version: str
    engine: str
    pack_digest: str
    rule_files: dict[str, str]
    evidence_sha256: str
    statements_sha256: str
    on: date
    scope: tuple[str, ...]
    findings_digest: str


class LabelAnswer(Part):
    """Whose judgement or conclusion an outcome rests on."""

    kind: JudgementKind
    by: str
    on: date
    group: Group


class PassageAnswer(Part):
    """Where a statement rests."""

    document: str
    title: str
    date: str
    locator: str
    quote: str
    url: str


class NodeAnswer(Part):
    """One step of the proof, with what it rests on below it."""

    id: str
    kind: Literal["obligation", "condition", "criterion", "fact", "statement", "judgement", "request"]
    text: str
    state: str
    reasons: tuple[Reason, ...]
    why: str
    about: dict[str, str]
    passage: PassageAnswer | None
    children: tuple[NodeAnswer, ...]


class FindingAnswer(Part):
    """An obligation's outcome on the date."""

    obligation: str
    title: str
    version: date
    citation: str
    strength: Strength
    certainty: Certainty
    outcome: Outcome
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]
    tilsyn_theme: bool
    labelled: LabelAnswer | None
    digest: str
    proof: NodeAnswer


class ProvisionSummary(Part):
    """Counts for one provision: `lower` are met now, `upper` would be if all that is unresolved were."""

    provision: str
    counts: dict[Outcome, int]
    judged: int
    lower: int
    upper: int


class Summary(Part):
    """Counts over all findings and per provision."""

    findings: int
    counts: dict[Outcome, int]
    provisions: tuple[ProvisionSummary, ...]


class Answer(Part):
    """A whole evaluation as it is printed, archived and verified."""

    format: Literal["tilsynsklar-answer/1"]
    language: Literal["nb", "nn", "en"]
    receipt: ReceiptAnswer
    subject: SubjectAnswer
    on: date
    law_checked_to: date
    findings: tuple[FindingAnswer, ...]
    summary: Summary
