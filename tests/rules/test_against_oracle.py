"""Generated law and generated evidence: the engine and a second evaluator in plain Python give the same answers.

`TILSYNSKLAR_FUZZ` says how many cases (default 250, the same ones each time); with it set they are new each time.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis import HealthCheck, given, note, settings

from models.evidence import SUPPRESSED, Evidence, Statement
from models.findings import Evaluation, Finding
from models.words import Group, Outcome, ProviderModel, ServicePart
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from tests.oracle.evaluator import Verdict, verdicts
from tests.oracle.generate import Case, made_cases, shipped_cases

pytestmark = pytest.mark.fuzz

USUAL = 250
WANTED = os.environ.get("TILSYNSKLAR_FUZZ")
cases = settings(
    max_examples=int(WANTED or USUAL),
    deadline=None,
    derandomize=WANTED is None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


def _as_verdict(finding: Finding) -> Verdict:
    states = {(result.criterion, result.group): result.state for result in finding.criteria}
    label = finding.labelled.kind if finding.labelled else None
    return Verdict(finding.outcome, frozenset(finding.reasons), frozenset(finding.missing), states, label)


def _all_for_all(evidence: Evidence) -> Evidence:
    return evidence.model_copy(
        update={
            "providers": tuple(
                party.model_copy(update={"covers": (ServicePart.ALL,), "groups": (Group.ALL,)})
                for party in evidence.providers
            )
        }
    )


def _no_districts(evidence: Evidence) -> Evidence:
    """The same parties, none of them a part of the municipality."""
    own = {"model": ProviderModel.OWN}
    parties = (
        party.model_copy(update=own) if party.model is ProviderModel.DISTRICT else party
        for party in evidence.providers
    )
    return evidence.model_copy(update={"providers": tuple(parties)})


def _statements(evidence: Evidence, edit: Callable[[Statement], Statement]) -> Evidence:
    return evidence.model_copy(update={"statements": tuple(edit(item) for item in evidence.statements)})


#: what evidence can hold, and the same evidence without it
WITHOUT: dict[str, Callable[[Evidence], Evidence]] = {
    "districts": _no_districts,
    "parts and groups": _all_for_all,
    "samples": lambda evidence: _statements(evidence, lambda item: item.model_copy(update={"sample": None})),
    "suppressed figures": lambda evidence: _statements(
        evidence, lambda item: item.model_copy(update={"value": 0}) if item.value == SUPPRESSED else item
    ),
    "withdrawals": lambda evidence: _statements(evidence, lambda item: item.model_copy(update={"withdrawn": None})),
    "reliances": lambda evidence: evidence.model_copy(update={"reliances": None}),
}


def _agree(case: Case, evaluation: Evaluation, seen: Counter[Outcome]) -> None:
    found = {finding.obligation: _as_verdict(finding) for finding in evaluation.findings}
    seen.update(verdict.outcome for verdict in found.values())
    expected = verdicts(case.pack, case.evidence, case.on, case.obligations)
    note(f"expected {expected}")
    assert found == expected


def _came(seen: Counter[Outcome], outcomes: Iterable[Outcome]) -> None:
    """Agreement on one outcome only would prove little."""
    if sum(seen.values()) >= USUAL:
        assert set(seen) >= set(outcomes)


def test_law_nobody_wrote(machines: Machines) -> None:
    """For any law in the format and any evidence, engine and second evaluator agree on every finding."""
    seen: Counter[Outcome] = Counter()

    @cases
    @given(case=made_cases())
    def agree(case: Case) -> None:
        _agree(case, evaluate(case.pack, machines, case.evidence, case.on), seen)

    agree()
    _came(seen, Outcome)


def test_each_thing_that_evidence_can_hold_matters() -> None:
    """Each thing that evidence can hold, such as districts, samples and withdrawals, decides some generated case."""
    mattered: Counter[str] = Counter()

    @cases
    @given(case=made_cases())
    def look(case: Case) -> None:
        expected = verdicts(case.pack, case.evidence, case.on, case.obligations)
        for name, without in WITHOUT.items():
            mattered[name] += expected != verdicts(case.pack, without(case.evidence), case.on, case.obligations)

    look()
    assert [name for name in WITHOUT if not mattered[name]] == []


def test_the_law_that_ships(pack: Pack, machines: Machines) -> None:
    """For the law that ships and any evidence, engine and second evaluator agree on every finding."""
    seen: Counter[Outcome] = Counter()

    @cases
    @given(case=shipped_cases(pack))
    def agree(case: Case) -> None:
        _agree(case, evaluate(pack, machines, case.evidence, case.on, case.obligations), seen)

    agree()
    _came(seen, [Outcome.MET, Outcome.BROKEN, Outcome.UNRESOLVED])
