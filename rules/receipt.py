"""Receipts and digests: what an evaluation rested on, and what it came to, so that anyone can repeat it.

The findings digest is a hash of per-finding hashes over ids, outcomes, reasons, statement ids and the
version's days in force; no prose, file bytes or program versions. The same law and evidence give the same
digest on any machine and in any language.
"""

from __future__ import annotations

import hashlib
import weakref
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from importlib import metadata

from models.evidence import Evidence
from models.findings import Finding, Receipt
from models.words import Outcome, Reason
from rules.pack import Pack


def finding_digest(
    obligation: str,
    start: date,
    end: date | None,
    outcome: Outcome,
    reasons: Iterable[Reason],
    used: Iterable[str],
) -> str:
    """SHA-256 of one finding: obligation, version's days, outcome, reasons (in their fixed order), ids used."""
    ids = sorted(set(used))
    told = "|".join((_version(obligation, start, end), outcome, ",".join(reasons), ",".join(ids)))
    return hashlib.sha256(told.encode()).hexdigest()


@lru_cache(maxsize=4096)
def _version(obligation: str, start: date, end: date | None) -> str:
    return f"{obligation}|{start}|{end or ''}"


def evaluation_digest(findings: Iterable[Finding]) -> str:
    """SHA-256 over the findings' own digests, in the order of the law."""
    return hashlib.sha256("\n".join(finding.digest for finding in findings).encode()).hexdigest()


def statements_digest(evidence: Evidence) -> str:
    """SHA-256 over everything in the evidence that bears on outcomes, in one fixed form.

    The form is JSON without spaces, in UTF-8: the keys in the order of the exchange format, those without a
    value and the note of the file itself left out.
    """
    bearing = evidence.model_dump_json(by_alias=True, exclude={"note"}, exclude_none=True)
    return hashlib.sha256(bearing.encode()).hexdigest()


_digests: dict[int, tuple[weakref.ref[Evidence], str]] = {}


def _statements_digest_once(evidence: Evidence) -> str:
    """`statements_digest`, worked out once for each evidence file: it never changes, and a copy is another one."""
    place = id(evidence)
    kept = _digests.get(place)
    if kept is None or kept[0]() is not evidence:
        gone = weakref.ref(evidence, lambda _: _digests.pop(place, None))
        kept = _digests[place] = (gone, statements_digest(evidence))
    return kept[1]


@lru_cache(maxsize=1)
def versions() -> tuple[str, str]:
    """The version of this code and of the engine, as installed."""
    return metadata.version("tilsynsklar"), f"durable-rules {metadata.version('durable-rules')}"


def receipt_of(
    pack: Pack,
    evidence: Evidence,
    on: date,
    scope: tuple[str, ...],
    findings_digest: str,
    evidence_sha256: str = "",
) -> Receipt:
    """The receipt of an evaluation. `evidence_sha256`: of the file as it came in (empty when there was no file)."""
    code, engine = versions()
    return Receipt(
        code_version=code,
        engine=engine,
        pack_digest=pack.digest,
        rule_files=pack.file_digests,
        evidence_sha256=evidence_sha256,
        statements_sha256=_statements_digest_once(evidence),
        on=on,
        scope=scope,
        findings_digest=findings_digest,
    )
