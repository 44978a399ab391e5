"""An evaluation in its published form: plain JSON values in the order of the law, with proof and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from models.answer import ANSWER_FORMAT
from models.evidence import Evidence
from models.findings import Evaluation, Finding, Receipt
from models.words import Outcome
from rules.citation import citation_text
from rules.pack import Pack
from rules.proof import Node, prove

#: outcomes that are neither counted as judged nor as open: the duty did not apply, or is never judged
NOT_JUDGED = frozenset({Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL})
GOOD = frozenset({Outcome.MET, Outcome.FOLLOWED})


def node_json(node: Node) -> dict[str, Any]:
    """A proof as plain JSON values."""
    return {
        "id": node.id,
        "kind": node.kind,
        "text": node.text,
        "state": node.state,
        "reasons": [str(reason) for reason in node.reasons],
        "why": str(node.why),
        "about": dict(node.about),
        "passage": node.passage._asdict() if node.passage is not None else None,
        "children": [node_json(child) for child in node.children],
    }


def counts_of(findings: Iterable[Finding]) -> dict[str, Any]:
    """How many findings have each outcome, with the lower and upper bound of what is met.

    `lower`: met (or followed) now · `upper`: would be if everything unresolved turned out so · `judged`: how many
    findings these bounds are out of (those that apply and are judged at all).
    """
    counted = Counter(finding.outcome for finding in findings)
    lower = sum(counted[outcome] for outcome in GOOD)
    judged = sum(number for outcome, number in counted.items() if outcome not in NOT_JUDGED)
    return {
        "counts": {outcome.value: counted[outcome] for outcome in Outcome if counted[outcome]},
        "judged": judged,
        "lower": lower,
        "upper": lower + counted[Outcome.UNRESOLVED],
    }


def summary_json(findings: Iterable[Finding], pack: Pack) -> dict[str, Any]:
    """Counts over all findings, and per provision in the order of the law."""
    by_provision: dict[str, list[Finding]] = {}
    for finding in findings:
        by_provision.setdefault(pack.provision_of[finding.obligation].provision, []).append(finding)
    everything = [finding for group in by_provision.values() for finding in group]
    return {
        "findings": len(everything),
        "counts": counts_of(everything)["counts"],
        "provisions": [{"provision": code, **counts_of(group)} for code, group in by_provision.items()],
    }


def receipt_json(receipt: Receipt) -> dict[str, Any]:
    """A receipt as plain JSON values."""
    told = receipt._asdict()
    return {
        **told,
        "rule_files": dict(receipt.rule_files),
        "on": str(receipt.on),
        "scope": list(receipt.scope),
    }


def finding_json(
    finding: Finding, evaluation: Evaluation, pack: Pack, evidence: Evidence, language: str
) -> dict[str, Any]:
    """One finding with its proof as plain JSON values; texts of the law in `language`."""
    obligation = pack.obligations[finding.obligation]
    version = next(item for item in obligation.versions if item.in_force.from_ == finding.version)
    law = pack.law_behind(finding.obligation)
    label = finding.labelled
    labelled: Mapping[str, str] | None = None
    if label is not None:
        labelled = {"kind": label.kind.value, "by": label.by, "on": str(label.on), "group": label.group.value}
    return {
        "obligation": finding.obligation,
        "title": obligation.title.get(language),
        "version": str(finding.version),
        "citation": citation_text(law, version.citation, language),
        "strength": version.strength.value,
        "certainty": version.source.certainty.value,
        "outcome": finding.outcome.value,
        "reasons": [reason.value for reason in finding.reasons],
        "missing": list(finding.missing),
        "tilsyn_theme": finding.tilsyn_theme,
        "labelled": labelled,
        "digest": finding.digest,
        "proof": node_json(prove(finding, pack, evidence, evaluation.on, language)),
    }


def answer_json(evaluation: Evaluation, pack: Pack, evidence: Evidence, language: str) -> dict[str, Any]:
    """The whole evaluation as plain JSON values (`models.answer.Answer` is its schema)."""
    return {
        "format": ANSWER_FORMAT,
        "language": str(language),
        "receipt": receipt_json(evaluation.receipt),
        "subject": {"municipality": evaluation.municipality, "name": evaluation.name},
        "on": str(evaluation.on),
        "law_checked_to": str(evaluation.law_checked_to),
        "findings": [finding_json(finding, evaluation, pack, evidence, language) for finding in evaluation.findings],
        "summary": summary_json(evaluation.findings, pack),
    }
