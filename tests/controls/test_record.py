"""Evaluations as plain JSON values and back, without loss."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from controls.evaluating import evaluate_bytes
from controls.record import (
    evaluation_from_plain,
    evaluation_to_plain,
    findings_from_plain,
    findings_to_plain,
    receipt_from_plain,
    receipt_to_plain,
)
from models.findings import Evaluation, Finding, Receipt
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines


def through_json(told: object) -> Any:  # noqa: ANN401 - JSON can be anything
    """What is left after the values have been written as JSON text and read again."""
    return json.loads(json.dumps(told))


@settings(max_examples=30, deadline=None)
@given(st.from_type(Evaluation))
def test_any_evaluation_comes_back_as_it_was(evaluation: Evaluation) -> None:
    """Whatever an evaluation holds, it is the same after JSON."""
    assert evaluation == evaluation_from_plain(through_json(evaluation_to_plain(evaluation)))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.from_type(Finding), max_size=3).map(tuple), st.from_type(Receipt))
def test_findings_and_receipt_come_back_alone(findings: tuple[Finding, ...], receipt: Receipt) -> None:
    """Findings and receipt can be stored each for itself."""
    assert findings == findings_from_plain(through_json(findings_to_plain(findings)))
    assert receipt == receipt_from_plain(through_json(receipt_to_plain(receipt)))


def test_a_real_evaluation_comes_back_with_its_types(
    pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """Codes come back as the words they were, and tuples as tuples."""
    content = b'format: tilsynsklar-evidence/1\non: 2024-06-22\nsubject: {municipality: "5020", name: Osen}\n'
    evaluation = evaluate_bytes(content, "osen.yaml", pack, machines, municipalities).evaluation
    back = evaluation_from_plain(through_json(evaluation_to_plain(evaluation)))

    assert evaluation == back
    assert isinstance(back.findings[0].outcome, Outcome)
    assert isinstance(back.findings[0].criteria, tuple)
    assert len(evaluation.findings) > 30


def test_the_record_holds_codes_and_no_prose(pack: Pack, machines: Machines, municipalities: Municipalities) -> None:
    """What is stored has no titles or questions in any language: words are chosen when it is shown."""
    content = b'format: tilsynsklar-evidence/1\non: 2024-06-22\nsubject: {municipality: "5020", name: Osen}\n'
    evaluation = evaluate_bytes(content, "osen.yaml", pack, machines, municipalities).evaluation
    text = json.dumps(evaluation_to_plain(evaluation), ensure_ascii=False)
    titles = [obligation.title for obligation in pack.obligations.values()]

    assert not [title for texts in titles for title in (texts.nb, texts.nn, texts.en) if f'"{title}"' in text]


@pytest.mark.parametrize(
    "change",
    [
        {"outcome": "perfect"},
        {"version": "yesterday"},
        {"unknown": 1},
        {"reasons": ["bored"]},
        {"criteria": [{"key": "x"}]},
    ],
)
def test_what_is_no_record_is_refused(change: dict[str, object]) -> None:
    """A stored finding with an unknown word, field or form is an error, never a guess."""
    finding = Finding(
        obligation="KRL-2-4",
        version=date(2010, 1, 1),
        version_to=None,
        outcome=Outcome.MET,
        reasons=(),
        missing=(),
        tilsyn_theme=True,
        labelled=None,
        condition=None,
        criteria=(),
        judgements=(),
        requests=(),
        digest="d",
    )
    told = findings_to_plain((finding,))[0]
    assert len(findings_from_plain([told])) == 1

    with pytest.raises(ValidationError):
        findings_from_plain([told | change])
