"""What persons and authorities have said of a duty, when it counts, and what it is worth."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from models.findings import Finding
from models.words import JudgementKind, Outcome, Reason
from rules.pack import Pack
from rules.plan import Machines
from tests.oracle.generate import Data, pack_from
from tests.rules.one_duty import criterion, evidence, finding, forbidding, judged_law, judgement, law, statement

AUTHORITY: Data = {"kind": "authority_conclusion", "by": "Statsforvalteren"}
NOTICE: Data = {"kind": "authority_notice", "by": "Statsforvalteren"}
MET, BROKEN = statement(), statement(value=False)
RAISED = statement(fact="tema.ja1", mode="planned")
UNMET = {"id": "r", "what": "rutiner", "asked": "2020-01-01", "due": "2020-06-01", "produced": False}


@pytest.fixture(scope="module")
def plain() -> Pack:
    """A duty that evidence decides."""
    return law(criterion())


@pytest.fixture(scope="module")
def questioned() -> Pack:
    """A duty that evidence decides, where a question can come up."""
    return law(criterion(), forbidding("raises", fact="tema.ja1"))


@pytest.fixture(scope="module")
def norm() -> Pack:
    """An open norm, which only a person can judge."""
    return judged_law(criterion(role="weighs"), forbidding(fact="tema.ja1"))


def _asides(found: Finding) -> list[str | None]:
    return [use.why_not for use in found.judgements]


def _found(
    machines: Machines,
    pack: Pack,
    *judgements: Data,
    told: Sequence[Data] = (),
    requests: Sequence[Data] = (),
) -> Finding:
    return finding(machines, pack, evidence(list(told), judgements=list(judgements), requests=list(requests)))


def test_an_open_norm_is_met_or_broken_only_by_a_person(machines: Machines, norm: Pack) -> None:
    """Whatever the evidence shows, an open norm is unresolved until somebody judges it; then it is as judged."""
    for told in ([], [MET], [BROKEN]):
        found = _found(machines, norm, told=told)
        assert (found.outcome, found.reasons) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,))
        for word in ("met", "broken"):
            found = _found(machines, norm, judgement(word), told=told)
            assert found.outcome.value == word
            assert found.labelled is not None
            assert (found.labelled.kind, found.labelled.by) == (JudgementKind.JUDGEMENT, "rolle")


def test_what_is_forbidden_breaks_an_open_norm_whatever_a_person_says(machines: Machines, norm: Pack) -> None:
    """A person's judgement does not heal what the law forbids outright, and the outcome is not labelled as theirs."""
    found = _found(machines, norm, judgement("met"), told=[statement(fact="tema.ja1")])

    assert (found.outcome, found.labelled) == (Outcome.BROKEN, None)


def test_a_person_decides_nothing_where_nobody_asks(machines: Machines, plain: Pack) -> None:
    """Where evidence decides, a person's judgement changes nothing, and it is told why it does not count."""
    cases = {Outcome.MET: [MET], Outcome.BROKEN: [BROKEN], Outcome.UNRESOLVED: []}
    for outcome, told in cases.items():
        for word in ("met", "broken"):
            found = _found(machines, plain, judgement(word), told=told)
            assert (found.outcome, found.labelled, _asides(found)) == (outcome, None, ["evidence_decides"])


def test_a_question_waits_for_a_person(machines: Machines, questioned: Pack) -> None:
    """A raised question leaves a duty that is shown to be met unresolved, until a person has judged it."""
    found = _found(machines, questioned, told=[MET, RAISED])
    assert (found.outcome, found.reasons) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,))
    for word in ("met", "broken"):
        assert _found(machines, questioned, judgement(word), told=[MET, RAISED]).outcome.value == word


def test_a_question_does_not_stand_in_the_way_of_a_breach(machines: Machines, questioned: Pack) -> None:
    """A duty that is shown to be broken is broken, whatever question is raised and however a person judges that."""
    for judgements in ([], [judgement("met")]):
        found = _found(machines, questioned, *judgements, told=[BROKEN, RAISED])
        assert (found.outcome, found.labelled) == (Outcome.BROKEN, None)


def test_to_judge_a_question_is_not_to_show_what_is_missing(machines: Machines, questioned: Pack) -> None:
    """A judged question does not replace evidence: what is missing still is, and nothing else is asked for."""
    found = _found(machines, questioned, judgement("met"), told=[RAISED])

    assert (found.outcome, found.reasons, found.missing) == (Outcome.UNRESOLVED, (Reason.MISSING,), ("tema.ja0",))


def test_a_value_for_a_person_is_judged(machines: Machines) -> None:
    """A value that only a person can weigh is met when a person says so, and no longer open."""
    pack = law(
        criterion(judge={"is": False}),
        criterion(id="andre", fact="tema.ja1"),
        criterion(id="tredje", fact="tema.ja2"),
        met_when={"all": [{"any": ["vilkaar", "andre"]}, "tredje"]},
    )

    assert _found(machines, pack, told=[BROKEN]).missing == ("tema.ja1", "tema.ja2")
    found = _found(machines, pack, judgement("met"), told=[BROKEN])
    assert (found.outcome, found.reasons, found.missing) == (Outcome.UNRESOLVED, (Reason.MISSING,), ("tema.ja2",))
    third = statement(fact="tema.ja2")
    assert _found(machines, pack, judgement("met"), told=[BROKEN, third]).outcome is Outcome.MET
    assert _found(machines, pack, judgement("broken"), told=[BROKEN, third]).outcome is Outcome.BROKEN


def test_a_request_that_was_not_met_is_put_before_a_person(machines: Machines, plain: Pack) -> None:
    """What was asked for and did not come leaves the duties it bears on unresolved, until a person judges them."""
    bearing = [UNMET | {"obligations": ["TST-1"]}]

    found = _found(machines, plain, told=[MET], requests=bearing)
    assert found.outcome is Outcome.UNRESOLVED
    assert set(found.reasons) == {Reason.NOT_PRODUCED, Reason.NEEDS_JUDGEMENT}
    assert found.requests == ("r",)
    assert _found(machines, plain, judgement("met"), told=[MET], requests=bearing).outcome is Outcome.MET
    assert _found(machines, plain, judgement("broken"), told=[MET], requests=bearing).outcome is Outcome.BROKEN
    assert _found(machines, plain, told=[MET], requests=[UNMET]).outcome is Outcome.MET
    for due, outcome in (("2020-06-21", Outcome.UNRESOLVED), ("2020-06-22", Outcome.MET)):
        assert _found(machines, plain, told=[MET], requests=[bearing[0] | {"due": due}]).outcome is outcome


def test_an_authority_decides_and_is_named(machines: Machines, plain: Pack, norm: Pack) -> None:
    """An authority's conclusion decides, before any person's judgement, and is labelled as theirs."""
    for pack in (plain, norm):
        for word in ("met", "broken"):
            other = "broken" if word == "met" else "met"
            found = _found(machines, pack, judgement(word, **AUTHORITY), judgement(other))
            assert found.outcome.value == word
            assert found.labelled is not None
            assert (found.labelled.kind.value, found.labelled.by) == (AUTHORITY["kind"], AUTHORITY["by"])
            assert _asides(found) == [None, "authority_concluded"]


def test_an_authority_that_found_a_breach_is_believed_against_the_evidence(machines: Machines, plain: Pack) -> None:
    """An authority's conclusion that a duty is broken stands though the municipality's own evidence shows it met."""
    assert _found(machines, plain, judgement("broken", **AUTHORITY), told=[MET]).outcome is Outcome.BROKEN


def test_an_authority_that_found_it_met_does_not_hide_a_breach(machines: Machines, plain: Pack) -> None:
    """Where an authority found a duty met and the evidence breaks it, the two contradict and a person must look."""
    found = _found(machines, plain, judgement("met", **AUTHORITY), told=[BROKEN])

    assert (found.outcome, found.labelled) == (Outcome.UNRESOLVED, None)
    assert Reason.CONTRADICTORY in found.reasons


def test_a_notice_concludes_nothing(machines: Machines, plain: Pack) -> None:
    """An authority's notice only brings up the question; it neither breaks nor is it labelled."""
    found = _found(machines, plain, judgement("broken", **NOTICE), told=[MET])
    assert (found.outcome, found.reasons, found.labelled) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,), None)
    found = _found(machines, plain, judgement("broken", **NOTICE), judgement("met"), told=[MET])
    assert found.outcome is Outcome.MET


def test_an_uncertain_conclusion_concludes_nothing(machines: Machines, plain: Pack) -> None:
    """A conclusion that is marked uncertain only brings up the question, and the uncertainty is told."""
    found = _found(machines, plain, judgement("broken", certainty="uncertain", **AUTHORITY), told=[MET])

    assert (found.outcome, found.labelled) == (Outcome.UNRESOLVED, None)
    assert set(found.reasons) == {Reason.NEEDS_JUDGEMENT, Reason.UNCERTAIN}


@pytest.mark.parametrize(
    ("when", "why_not"),
    [
        ({"on": "2020-06-22"}, None),
        ({"on": "2020-06-23"}, "later_than_date"),
        ({"on": "2018-06-23"}, None),
        ({"on": "2018-06-22"}, "expired"),
        ({"on": "2012-01-01", "valid_to": "2020-06-22"}, None),
        ({"on": "2020-06-01", "valid_to": "2020-06-21"}, "expired"),
        ({"on": "2011-12-31", "valid_to": "2030-01-01"}, "older_wording"),
    ],
)
@pytest.mark.parametrize("kind", [{}, AUTHORITY, NOTICE], ids=["judgement", "conclusion", "notice"])
def test_when_a_judgement_stands(
    machines: Machines, norm: Pack, plain: Pack, when: dict[str, str], why_not: str | None, kind: dict[str, str]
) -> None:
    """A judgement stands from its day to its last one, or until 24 months are full, and only about this wording."""
    found = _found(machines, norm, judgement("broken", **kind, **when))
    assert _asides(found) == [why_not]
    decided = why_not is None and kind is not NOTICE
    assert (found.outcome is Outcome.BROKEN) == decided
    assert (Reason.STALE in found.reasons) == (why_not == "expired")
    raised = _found(machines, plain, judgement("broken", **kind, **when), told=[MET]).outcome is Outcome.UNRESOLVED
    assert raised == (why_not is None and kind is NOTICE)


def test_a_judgement_survives_a_move_in_the_law_but_not_a_new_wording(machines: Machines) -> None:
    """A judgement stands when the duty is only moved to another place, and not when what it asks is changed."""
    new = {
        "in_force": {"from": "2020-03-01"}, "citation": {"section": "1", "ledd": 2},
        "source": {"act": "NY", "url": "https://lovdata.no/", "certainty": "confirmed"},
    }  # fmt: skip
    for changed, why_not in (({}, None), ({"strength": "skal når"}, "older_wording")):
        pack = judged_law(in_force={"from": "2012-01-01", "to": "2020-02-29"})
        obligation = pack.obligations["TST-1-1"]
        data = obligation.model_dump(mode="json", by_alias=True, exclude_none=True)
        data["versions"].append(data["versions"][0] | new | changed)
        moved = pack_from({"TST-1": [data]})
        assert _asides(_found(machines, moved, judgement("met", on="2020-01-15"))) == [why_not]


def test_the_newest_word_on_a_group_counts(machines: Machines, norm: Pack) -> None:
    """Of several judgements of one kind for one group the newest counts, wherever it stands in the file."""
    old, new = judgement("broken", on="2020-02-01"), judgement("met", on="2020-03-01")
    for judgements, asides in (((old, new), [None, "replaced"]), ((new, old), [None, "replaced"])):
        found = _found(machines, norm, *judgements)
        assert found.outcome is Outcome.MET
        assert _asides(found) == asides
    assert _found(machines, norm, old, judgement("met", on="2020-03-01", group="men")).outcome is Outcome.BROKEN


@pytest.mark.parametrize(
    ("groups", "judged", "outcome"),
    [
        (["unspecified"], ["unspecified"], Outcome.MET),
        (["unspecified"], ["all"], Outcome.MET),
        (["unspecified"], ["men"], Outcome.UNRESOLVED),
        (["men", "women"], ["men"], Outcome.UNRESOLVED),
        (["men", "women"], ["unspecified"], Outcome.UNRESOLVED),
        (["men", "women"], ["men", "women"], Outcome.MET),
        (["men", "women"], ["all"], Outcome.MET),
        (["unspecified", "men"], ["men"], Outcome.MET),
        (["unspecified", "men"], ["unspecified"], Outcome.UNRESOLVED),
    ],
)
@pytest.mark.parametrize("kind", [{}, AUTHORITY], ids=["judgement", "conclusion"])
def test_met_must_be_said_for_everybody(
    machines: Machines, groups: list[str], judged: list[str], outcome: Outcome, kind: dict[str, str]
) -> None:
    """A duty is judged met only for all whom it is asked for; `unspecified` is nobody in particular."""
    pack = judged_law(criterion(role="weighs", groups=groups))
    found = _found(machines, pack, *(judgement("met", group=group, **kind) for group in judged))

    assert found.outcome is outcome
    assert set(_asides(found)) == ({None} if outcome is Outcome.MET else {"not_for_all_groups"})


@pytest.mark.parametrize("kind", [{}, AUTHORITY], ids=["judgement", "conclusion"])
def test_broken_for_one_is_broken(machines: Machines, kind: dict[str, str]) -> None:
    """A duty that is judged broken for one group is broken, though it is judged met for another."""
    pack = judged_law(criterion(role="weighs", groups=["men", "women"]))
    found = _found(machines, pack, judgement("met", group="women", **kind), judgement("broken", group="men", **kind))

    assert found.outcome is Outcome.BROKEN
    assert found.labelled is not None
    assert found.labelled.group.value == "men"


def test_whether_the_duty_applies_comes_first(machines: Machines) -> None:
    """A person judges a duty only where it is known to apply; an authority that found a breach has settled that."""
    pack = judged_law(applies_when=criterion(id="gjelder", role="condition"))
    not_relevant = [BROKEN]

    assert _found(machines, pack, judgement("met")).outcome is Outcome.UNRESOLVED
    assert _found(machines, pack, judgement("met")).missing == ("tema.ja0",)
    assert _found(machines, pack, judgement("broken"), told=not_relevant).outcome is Outcome.NOT_RELEVANT
    assert _found(machines, pack, judgement("met", **AUTHORITY), told=not_relevant).outcome is Outcome.NOT_RELEVANT
    assert _found(machines, pack, judgement("met", **AUTHORITY)).outcome is Outcome.MET
    for told in ([], not_relevant):
        assert _found(machines, pack, judgement("broken", **AUTHORITY), told=told).outcome is Outcome.BROKEN


@pytest.mark.parametrize("kind", [{}, AUTHORITY], ids=["judgement", "conclusion"])
@pytest.mark.parametrize(("word", "outcome"), [("met", Outcome.FOLLOWED), ("broken", Outcome.NOT_FOLLOWED)])
def test_a_recommendation_is_judged_followed_or_not(
    machines: Machines, kind: dict[str, str], word: str, outcome: Outcome
) -> None:
    """What only should be done is followed or not followed by judgement, and labelled as that of whoever judged."""
    found = _found(machines, judged_law(strength="bør"), judgement(word, **kind))

    assert found.outcome is outcome
    assert found.labelled is not None


def test_what_is_only_shown_is_judged_by_nobody(machines: Machines) -> None:
    """A may stays information, whatever a person or an authority says of it."""
    pack = law(strength="kan", criteria=[])
    for kind in ({}, AUTHORITY):
        found = _found(machines, pack, judgement("broken", **kind))
        assert (found.outcome, found.labelled) == (Outcome.INFORMATIONAL, None)


def test_a_judgement_of_another_duty_says_nothing(machines: Machines, norm: Pack) -> None:
    """A judgement counts for the duty it names and for no other."""
    found = _found(machines, norm, judgement("met", obligation="TST-1-1-B"))

    assert (found.outcome, found.judgements) == (Outcome.UNRESOLVED, ())
