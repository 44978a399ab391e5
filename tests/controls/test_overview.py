"""Counts with a lower and an upper bound, and findings in the order of the law."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.answers import counts_of
from controls.evaluating import evaluate_bytes
from controls.overview import by_provision, only_recommends, tally, tally_of, version_of
from models.findings import Evaluation
from models.words import Outcome, Strength
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines


@pytest.fixture(scope="module")
def evaluation(pack: Pack, machines: Machines, municipalities: Municipalities) -> Evaluation:
    """An evaluation of an empty evidence file."""
    content = b'format: tilsynsklar-evidence/1\non: 2024-06-22\nsubject: {municipality: "5020", name: Osen}\n'
    return evaluate_bytes(content, "osen.yaml", pack, machines, municipalities).evaluation


def test_unresolved_is_the_room_between_the_bounds() -> None:
    """The lower bound is what is met now, the upper what it would be with everything unresolved met."""
    told = tally([Outcome.MET, Outcome.MET, Outcome.BROKEN, Outcome.UNRESOLVED, Outcome.UNRESOLVED])

    assert (told.lower, told.upper, told.judged) == (2, 4, 5)


def test_what_does_not_apply_is_not_judged() -> None:
    """What is not relevant or only informational is counted, but outside the bounds."""
    told = tally([Outcome.MET, Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL])

    assert (told.lower, told.upper, told.judged) == (1, 1, 1)
    assert (told.counts[Outcome.NOT_RELEVANT], told.counts[Outcome.INFORMATIONAL]) == (1, 1)


def test_a_recommendation_is_followed_or_not() -> None:
    """A recommendation that is followed counts as met, one that is not as judged and not met."""
    told = tally([Outcome.FOLLOWED, Outcome.NOT_FOLLOWED])

    assert (told.lower, told.upper, told.judged) == (1, 1, 2)


def test_nothing_evaluated_is_never_green() -> None:
    """Without findings nothing is met, and nothing could be."""
    told = tally([])

    assert (told.lower, told.upper, told.judged) == (0, 0, 0)
    assert dict.fromkeys(Outcome, 0) == told.counts


@given(st.lists(st.sampled_from(Outcome)))
def test_bounds_hold_for_any_outcomes(outcomes: list[Outcome]) -> None:
    """The bounds are in order, and no finding is lost or counted twice."""
    told = tally(outcomes)

    assert 0 <= told.lower <= told.upper <= told.judged <= sum(told.counts.values()) == len(outcomes)
    assert told == tally_of(Counter(outcomes))


def test_findings_stand_in_the_order_of_the_law(evaluation: Evaluation, pack: Pack) -> None:
    """Whatever order findings come in, provisions and findings are shown in the order of the law, none lost."""
    groups = by_provision(evaluation.findings[::-1], pack)

    assert evaluation.findings == tuple(finding for group in groups for finding in group.findings)
    assert [group.provision for group in groups] == [
        provision for provision in pack.provisions if provision in [group.provision for group in groups]
    ]
    assert all(group.law.id == group.provision.law for group in groups)


def test_the_pages_count_as_the_published_answer_does(evaluation: Evaluation, pack: Pack) -> None:
    """The bounds on the pages are those of `evaluate --format json`."""
    for group in by_provision(evaluation.findings, pack):
        answer = counts_of(group.findings)
        assert (answer["lower"], answer["upper"], answer["judged"]) == group.tally[1:]
        assert answer["counts"] == {outcome.value: number for outcome, number in group.tally.counts.items() if number}


def test_findings_of_another_law_are_refused(evaluation: Evaluation, pack: Pack) -> None:
    """A finding on an obligation the pack does not have is an error, not a finding that disappears."""
    stranger = evaluation.findings[0]._replace(obligation="XXX-1")

    with pytest.raises(KeyError, match="XXX-1"):
        by_provision([stranger], pack)


def test_no_findings_make_no_groups(pack: Pack) -> None:
    """Provisions without findings are left out."""
    assert by_provision([], pack) == ()


def test_a_provision_that_only_recommends_says_so(evaluation: Evaluation, pack: Pack) -> None:
    """What is only recommended is followed, never met: such provisions are marked, and no others."""
    found = {group.provision.provision: group for group in by_provision(evaluation.findings, pack)}
    for group in found.values():
        strengths = {version_of(item, pack.obligations[item.obligation]).strength for item in group.findings}
        judged = strengths - {Strength.MAY, Strength.FRAME}
        assert group.recommends == (judged == {Strength.SHOULD})
        assert not group.recommends or not group.tally.counts[Outcome.MET]
    assert {group.recommends for group in found.values()} == {True, False}
    assert not only_recommends([], pack)
