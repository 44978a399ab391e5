"""A session says after every change what a whole evaluation would say."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import ProblemError
from models.evidence import Evidence, Statement
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from rules.session import Session
from tests.oracle.generate import Case, made_cases, shipped_cases

ON = date(2026, 1, 1)
generated = settings(
    max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def _exchanged(statements: list[Statement], drawn: tuple[int, int]) -> Statement:
    """What one statement says under the id of another, so that fact, value and all the rest may change."""
    name, content = (statements[number % len(statements)] for number in drawn)
    return content.model_copy(update={"id": name.id})


def _follow(case: Case, machines: Machines, steps: list[tuple[str, tuple[int, int]]]) -> int:
    """Start with every other statement, walk the steps, and compare after each; how many findings changed."""
    known = list(case.evidence.statements)
    start = case.evidence.model_copy(update={"statements": tuple(known[::2])})
    session = Session(case.pack, machines, start, case.on, case.obligations)
    held = {statement.id: statement for statement in start.statements}
    changed = 0
    for kind, drawn in steps if known else []:
        before = session.findings
        if kind == "withdraw" and held:
            name = list(held)[drawn[0] % len(held)]
            del held[name]
            change = session.withdraw(name)
        else:
            statement = _exchanged(known, drawn)
            held[statement.id] = statement
            change = session.change(statement)
        evidence = case.evidence.model_copy(update={"statements": tuple(held.values())})
        whole = evaluate(case.pack, machines, evidence, case.on, case.obligations)
        assert session.evidence == evidence
        assert session.evaluation == whole
        assert change.digest == whole.receipt.findings_digest
        assert change.findings == tuple(new for new, old in zip(whole.findings, before, strict=True) if new != old)
        changed += len(change.findings)
    return changed


steps = st.lists(
    st.tuples(st.sampled_from(["change", "change", "withdraw"]), st.tuples(st.integers(0, 999), st.integers(0, 999))),
    min_size=1,
    max_size=6,
)


def test_law_nobody_wrote(machines: Machines) -> None:
    """For any law and any evidence, a session that was led there by changes equals a whole evaluation."""
    changed = 0

    @generated
    @given(case=made_cases(), steps=steps)
    def same(case: Case, steps: list[tuple[str, tuple[int, int]]]) -> None:
        nonlocal changed
        changed += _follow(case, machines, steps)

    same()
    assert changed


def test_the_law_that_ships(pack: Pack, machines: Machines) -> None:
    """The same for the law that ships, on days around its changes."""
    changed = 0

    @generated
    @given(case=shipped_cases(pack), steps=steps)
    def same(case: Case, steps: list[tuple[str, tuple[int, int]]]) -> None:
        nonlocal changed
        changed += _follow(case, machines, steps)

    same()
    assert changed


PLAIN = """{
  "format": "tilsynsklar-evidence/1",
  "subject": {"municipality": "0301", "name": "Oslo"},
  "documents": [{"id": "plan", "title": "Plan", "date": "2025-06"}],
  "statements": [{
    "id": "s1", "fact": "tilbud.dekker_kommunen", "value": true, "about": "municipality",
    "said_by": "municipality", "group": "unspecified", "mode": "arranged", "shown_by": "document",
    "certainty": "certain", "from": "2025-06-01", "source": {"document": "plan"}
  }]
}"""


@pytest.fixture
def evidence() -> Evidence:
    """One statement on one fact."""
    return Evidence.model_validate_json(PLAIN)


def test_unusable_statement(pack: Pack, machines: Machines, evidence: Evidence) -> None:
    """A statement that fits neither vocabulary nor file is refused with all its mistakes, and changes nothing."""
    session = Session(pack, machines, evidence, ON)
    before = session.evaluation
    (good,) = evidence.statements
    wrong: list[dict[str, object]] = [
        {"fact": "tilbud.finnes_ikke"},
        {"value": 3},
        {"value": "true", "about": "ukjent"},
        {"source": good.source.model_copy(update={"document": "borte"})},
        {"to": date(2020, 1, 1)},
    ]
    codes = []
    for update in wrong:
        with pytest.raises(ProblemError) as caught:
            session.change(good.model_copy(update=update))
        codes.append({problem.code for problem in caught.value.problems})
    assert codes == [
        {"unknown_fact_in_evidence"},
        {"value_needs_yes_no"},
        {"value_needs_yes_no", "unknown_party"},
        {"unknown_document"},
        {"period_backwards"},
    ]
    assert session.evaluation == before


def test_withdrawing_what_is_not_there(pack: Pack, machines: Machines, evidence: Evidence) -> None:
    """Only a statement that is there can be withdrawn; another id is the caller's mistake."""
    session = Session(pack, machines, evidence, ON)
    with pytest.raises(KeyError):
        session.withdraw("s2")
    session.withdraw("s1")
    assert session.evidence.statements == ()
    assert session.evaluation == evaluate(pack, machines, session.evidence, ON)


def test_scope_without_law(pack: Pack, machines: Machines, evidence: Evidence) -> None:
    """A session on a day before the obligation was law is refused, as an evaluation is."""
    with pytest.raises(ProblemError) as whole:
        evaluate(pack, machines, evidence, date(2015, 1, 1), ["KRL-3-1b"])
    with pytest.raises(ProblemError) as session:
        Session(pack, machines, evidence, date(2015, 1, 1), ["KRL-3-1b"])
    assert session.value.problems == whole.value.problems
    assert {problem.code for problem in whole.value.problems} == {"not_yet_in_force"}
