"""One duty with one criterion, and what it comes to: for tests that turn one thing at a time."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from models.evidence import FORMAT, Evidence
from models.findings import CriterionResult, Finding
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from tests.oracle.generate import ASK, TEXT, Data, pack_from

ON = date(2020, 6, 22)
DUTY = "TST-1-1"
SHOWS: Data = {"fact": "tema.ja0", "yes": {"is": True}, "needs": {"mode": "arranged", "shown_by": "document"}}
STRONG: Data = {
    "fact": "tema.ja0", "value": True, "about": "municipality", "said_by": "municipality", "group": "unspecified",
    "mode": "arranged", "shown_by": "document", "certainty": "certain", "from": "2020-06-01",
    "source": {"document": "d"},
}  # fmt: skip


def criterion(**parts: Any) -> Data:  # noqa: ANN401 - any part of a criterion
    """A criterion that shows a yes/no fact, with some parts of it written otherwise; None leaves a part out."""
    whole = {
        "id": "vilkaar", "ask": ASK, "examine": ["document"], "fresh": {"months": 12, "from": "document"},
    } | SHOWS | parts  # fmt: skip
    return {key: value for key, value in whole.items() if value is not None}


def forbidding(role: str = "breaks", **parts: Any) -> Data:  # noqa: ANN401 - any part of a criterion
    """A criterion that breaks or raises on yes."""
    return criterion(role=role, **({"id": role, "yes": None, "needs": None, "when": {"is": True}} | parts))


def law(*criteria: Data, **version: Any) -> Pack:  # noqa: ANN401 - any part of a version
    """A pack with one duty made of the criteria."""
    whole = {
        "in_force": {"from": "2012-01-01"}, "citation": {"section": "1"}, "strength": "skal", "summary": TEXT,
        "source": {"act": "LOV", "url": "https://lovdata.no/", "certainty": "confirmed"}, "order": TEXT,
        "criteria": list(criteria),
    } | version  # fmt: skip
    obligation = {"id": DUTY, "title": TEXT, "bearer": "municipality", "protects": ["all"], "versions": [whole]}
    return pack_from({"TST-1": [obligation]})


def judged_law(*criteria: Data, **version: Any) -> Pack:  # noqa: ANN401 - any part of a version
    """A pack with one duty that a person judges."""
    return law(*criteria, decided_by="judgement", factors=[TEXT], **version)


def statement(**parts: Any) -> Data:  # noqa: ANN401 - any part of a statement
    """A statement strong enough to show, with some parts of it written otherwise."""
    return STRONG | parts


def judgement(outcome: str = "met", **parts: Any) -> Data:  # noqa: ANN401 - any part of a judgement
    """A person's judgement of the duty for everybody, a week old."""
    whole = {"obligation": DUTY, "group": "all", "outcome": outcome, "kind": "judgement", "by": "rolle"}
    return whole | {"on": "2020-06-15"} | parts


def evidence(statements: list[Data], dated: str = "2020-06-01", **parts: Any) -> Evidence:  # noqa: ANN401 - as above
    """Evidence with the statements, which all rest on one document dated `dated`; `iks` runs the service."""
    numbered = [{"id": f"s{number}", **item} for number, item in enumerate(statements)]
    data = {
        "format": FORMAT, "subject": {"municipality": "5020", "name": "Osen"}, "statements": numbered,
        "documents": [{"id": "d", "title": "dokument", "date": dated}],
        "providers": [{"id": "iks", "name": "IKS", "model": "iks", "from": "2020-01-01", "to": "2020-12-31"}],
    } | parts  # fmt: skip
    return Evidence.model_validate_json(json.dumps(data))


def finding(machines: Machines, pack: Pack, given: Evidence, on: date = ON) -> Finding:
    """The finding on the duty."""
    (found,) = evaluate(pack, machines, given, on, [DUTY]).findings
    return found


def result(machines: Machines, asked: Data, *statements: Data, on: date = ON, **given: Any) -> CriterionResult:  # noqa: ANN401 - as above
    """What one criterion comes to, the first of a duty of its own."""
    role = asked.get("role", "shows")
    others = [] if role == "shows" else [criterion(id="annet", fact="tema.ja1")]
    return finding(machines, law(asked, *others), evidence(list(statements), **given), on).criteria[0]
