"""What contradicts itself stands side by side, and stays open until a person chooses with a reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from controls.evidence.assembling import Assembled
from controls.evidence.contradictions import (
    Contradiction,
    against_authority,
    age_in_months,
    contradictions_of,
    names_of,
)
from controls.evidence.reliances import ReliancesBook
from controls.storage.holdings import NewItem
from models.errors import ProblemError
from models.findings import Evaluation
from models.holdings import ItemKind, Origin
from models.words import Outcome, Reason
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

Look = Callable[[], tuple[tuple[Contradiction, ...], Assembled, Evaluation]]


@pytest.fixture
def look(here: Made, pack: Pack, machines: Machines) -> Look:
    """What contradicts itself in the evidence of a municipality now."""

    def looked() -> tuple[tuple[Contradiction, ...], Assembled, Evaluation]:
        assembled = here.assembler.assemble(OSEN, ON)
        evaluation = evaluate(pack, machines, assembled.evidence, ON)
        return contradictions_of(evaluation.findings, assembled.evidence, ON, pack), assembled, evaluation

    return looked


def open_for(evaluation: Evaluation, obligation: str) -> bool:
    """Whether a finding is unresolved because the evidence contradicts itself."""
    found = next(item for item in evaluation.findings if item.obligation == obligation)
    return found.outcome is Outcome.UNRESOLVED and Reason.CONTRADICTORY in found.reasons


def test_two_answers_stand_side_by_side(here: Made, look: Look) -> None:
    """Two statements of one fact that do not agree are one contradiction, with every question it leaves open."""
    made = here.book.make(OSEN, [draft(), draft(value=False), draft(said_by="authority", shown_by="record")], BY, NOW)
    ((told,), assembled, evaluation) = look()

    assert (told.fact, [(side.value, side.ids) for side in told.sides]) == (
        "telefontilbud.finnes", [(True, ("s1", "s3")), (False, ("s2",))],
    )  # fmt: skip
    assert set(told.ids) == {item.key for item in made}
    duty = told.questions[0].obligation.id
    assert open_for(evaluation, duty)
    assert len({(asked.obligation.id, asked.criterion.id) for asked in told.questions}) == len(told.questions)
    assert age_in_months(assembled.evidence.statements[0], assembled.evidence, date(2026, 7, 15)) == 4


def test_what_does_not_count_contradicts_nothing(here: Made, look: Look) -> None:
    """A plan, an uncertain word, one that was withdrawn and one about another group contradict nothing."""
    here.book.make(
        OSEN,
        [
            draft(),
            draft(value=False, mode="planned"),
            draft(value=False, certainty="uncertain"),
            draft(value=False),
            draft(value=False, from_=date(2010, 1, 1), to=date(2011, 1, 1)),
        ],
        BY,
        NOW,
    )
    here.book.withdraw("5020", "s4", "feil", BY, NOW)

    assert look()[0] == ()


def test_a_provider_against_the_municipality(here: Made, look: Look) -> None:
    """What a provider says contradicts what the municipality says, under the name the municipality has for it."""
    centre = here.centre()
    here.agree("5020", centre)
    here.book.make(centre, [draft(about="self", said_by="provider", value=False)], BY, NOW)
    here.book.make(OSEN, [draft()], BY, NOW)
    ((told,), assembled, _) = look()

    assert set(told.ids) == {"s1", "iks.s1"}
    assert assembled.of["iks.s1"].holder == centre.id
    assert names_of(assembled.evidence) == {"iks": centre.name}


def test_a_choice_settles_it_until_it_is_taken_back(here: Made, look: Look) -> None:
    """A choice with a reason settles the question for the municipality alone; taken back, it is open again."""
    centre = here.centre()
    here.agree("5020", centre), here.agree("5001", centre)
    here.book.make(centre, [draft(about="self", said_by="provider", value=False)], BY, NOW)
    here.book.make(OSEN, [draft()], BY, NOW)
    ((told,), _, before) = look()
    duty = told.questions[0].obligation.id
    book = ReliancesBook(here.holdings)
    item = book.decide("5020", told, ["s1"], "loggen viser det", BY, NOW)

    found, _, after = look()
    assert (found, open_for(before, duty), open_for(after, duty)) == ((), True, False)
    assert item.body["set_aside"] == ["iks.s1"]
    assert here.assembler.assemble(OSEN._replace(id="5001"), ON).evidence.reliances is None
    book.take_back("5020", item.key, "loggen var feil", BY, NOW)
    assert look()[0] == (told,)
    assert [one.gone is not None for one in book.of("5020")] == [True]


@pytest.mark.parametrize(
    ("chosen", "reason", "by", "fields"),
    [
        ((), "loggen", BY, {"rely_on"}),
        (("s1", "s2"), "loggen", BY, {"rely_on"}),
        (("s9",), "loggen", BY, {"rely_on"}),
        (("s1",), " ", "", {"reason", "by"}),
        (("s1",), "01010112345 " * 200, BY, {"reason"}),
    ],
)
def test_a_choice_needs_something_to_rely_on_and_a_reason(
    here: Made, look: Look, chosen: tuple[str, ...], reason: str, by: str, fields: set[str]
) -> None:
    """Nothing or everything chosen, no reason and no role are each told, and nothing is kept."""
    here.book.make(OSEN, [draft(), draft(value=False)], BY, NOW)
    ((told,), _, _) = look()
    book = ReliancesBook(here.holdings)

    with pytest.raises(ProblemError) as caught:
        book.decide("5020", told, chosen, reason, by, NOW)
    assert {problem.where.field for problem in caught.value.problems} == fields
    assert book.of("5020") == ()


def test_a_choice_of_another_cannot_be_taken_back(here: Made, look: Look) -> None:
    """A municipality takes back its own choices only, and each once."""
    here.book.make(OSEN, [draft(), draft(value=False)], BY, NOW)
    book = ReliancesBook(here.holdings)
    item = book.decide("5020", look()[0][0], ["s1"], "loggen", BY, NOW)
    for holder, code in (("5001", "item_unknown"), ("5020", ""), ("5020", "item_gone")):
        if not code:
            book.take_back(holder, item.key, "feil", BY, NOW)
            continue
        with pytest.raises(ProblemError) as caught:
            book.take_back(holder, item.key, "feil", BY, NOW)
        assert caught.value.problems[0].code == code


def test_a_provider_sees_its_own(here: Made, pack: Pack, machines: Machines) -> None:
    """A provider's own statements are looked at as a municipality would that it runs everything for."""
    centre = here.centre()
    document = here.document(centre.id)
    said = [draft(about="self", said_by="provider", document=document, value=value) for value in (True, False)]
    here.book.make(centre, said, BY, NOW)
    alone = here.assembler.alone(centre, ON)
    findings = evaluate(pack, machines, alone.evidence, ON).findings

    (told,) = contradictions_of(findings, alone.evidence, ON, pack)
    assert set(told.ids) == {"s1", "s2"} == alone.of.keys()
    ReliancesBook(here.holdings).decide(centre.id, told, ["s2"], "loggen", BY, NOW)
    assert here.assembler.alone(centre, ON).evidence.not_relied_on == {"s1"}


def test_an_authoritys_conclusion_is_no_side(here: Made, look: Look) -> None:
    """Evidence against what an authority concluded is told apart: no choice between statements settles it."""
    here.book.make(OSEN, [draft(value=False)], BY, NOW)
    _, _, before = look()
    broken = next(item.obligation for item in before.findings if item.outcome is Outcome.BROKEN)
    body = {
        "obligation": broken, "group": "unspecified", "outcome": "met", "kind": "authority_conclusion",
        "by": "Statsforvaltaren", "on": "2026-02-01",
    }  # fmt: skip
    here.holdings.add("5020", [NewItem(ItemKind.JUDGEMENT, broken, body, Origin.HAND, BY, NOW)])

    found, _, after = look()
    assert found == ()
    assert against_authority(after.findings) == (broken,)
