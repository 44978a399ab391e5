"""Evidence about one municipality, made for a test: as a file that is read and checked, and what it comes to."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from models.errors import ProblemError
from models.evidence import FORMAT, Evidence
from models.findings import Finding
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from rules.proof import Node, prove
from tests.oracle.evaluator import verdicts

ON = date(2024, 6, 1)


def statement(fact: str, value: object, **more: object) -> dict[str, Any]:
    """A statement by the municipality about its practice, shown by a record a month before the date."""
    return {
        "id": fact,
        "fact": fact,
        "value": value,
        "about": "municipality",
        "said_by": "municipality",
        "group": "unspecified",
        "mode": "done",
        "shown_by": "record",
        "certainty": "certain",
        "from": "2024-05-01",
        "source": {"document": "d"},
        **more,
    }


def evidence_of(pack: Pack, municipalities: Municipalities, *statements: dict[str, Any]) -> Evidence:
    """The evidence with these statements, read and checked as a file is."""
    data = {
        "format": FORMAT,
        "on": str(ON),
        "subject": {"municipality": "0301", "name": "Oslo"},
        "documents": [{"id": "d", "title": "Oversikt", "date": "2024-05-01"}],
        "statements": list(statements),
    }
    return read_evidence(json.dumps(data).encode(), "e.json", pack, municipalities)[0]


def refused(pack: Pack, municipalities: Municipalities, *statements: dict[str, Any]) -> set[tuple[str, str]]:
    """The codes of what is wrong with a file of these statements, each with its field."""
    with pytest.raises(ProblemError) as caught:
        evidence_of(pack, municipalities, *statements)
    return {(found.code, found.where.field) for found in caught.value.problems}


def finding_of(pack: Pack, machines: Machines, evidence: Evidence, obligation: str) -> Finding:
    """The finding of one obligation, when the second evaluator gives the same answer."""
    (finding,) = evaluate(pack, machines, evidence, ON, [obligation]).findings
    second = verdicts(pack, evidence, ON, [obligation])[obligation]
    states = {(result.criterion, result.group): result.state for result in finding.criteria}
    assert (finding.outcome, frozenset(finding.reasons)) == (second.outcome, second.reasons)
    assert states == second.states
    return finding


def _statements(node: Node) -> list[Node]:
    own = [node] if node.kind == "statement" else []
    return own + [found for child in node.children for found in _statements(child)]


def proved(finding: Finding, pack: Pack, evidence: Evidence, name: str, language: str = "nb") -> Node:
    """The one statement `name` in the proof of a finding."""
    nodes = _statements(prove(finding, pack, evidence, ON, language))
    (found,) = [node for node in nodes if node.about["statement"] == name]
    return found
