"""The control questions of a day: how far each has come, who can answer, and which are asked for."""

from __future__ import annotations

from datetime import date

import pytest

from controls.evidence.holders import HolderName
from controls.evidence.questions import (
    ControlQuestion,
    QuestionState,
    Show,
    Wanted,
    by_use,
    chosen,
    count,
    grounds_of,
    put_together,
    questions_of,
    state_of,
    tally_of,
)
from controls.evidence.reliances import ReliancesBook
from controls.todo import Who, todo_of
from models.evidence import Evidence
from models.findings import CriterionResult
from models.law import Role
from models.words import Group, Outcome, Reason, State
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

TELEPHONE = "KRL-2-2c/finnes"
OWN = "KOML-25-1-1/omfatter_tilbudet"


class Sheet:
    """The questions of a municipality on a day."""

    def __init__(self, here: Made, pack: Pack, machines: Machines, on: date = ON, holder: HolderName = OSEN) -> None:
        """Put the evidence together, evaluate it, and ask."""
        assembled = here.assembler.assemble(holder, on)
        self.evidence: Evidence = assembled.evidence
        findings = evaluate(pack, machines, self.evidence, on).findings
        shared = {name for name, item in assembled.of.items() if item.holder != holder.id}
        self.all = questions_of(findings, pack, todo_of(findings, pack), shared)

    def of(self, name: str) -> ControlQuestion:
        """The question with this id."""
        (found,) = [item for item in self.all if item.id == name]
        return found


def result(state: State, *reasons: Reason, used: tuple[str, ...] = ()) -> CriterionResult:
    """What a criterion came to for the service as a whole."""
    return CriterionResult("k", "c", Group.UNSPECIFIED, state, reasons, used, ())


@pytest.mark.parametrize(
    ("role", "results", "state"),
    [
        (Role.SHOWS, [result(State.YES)], QuestionState.ANSWERED),
        (Role.SHOWS, [result(State.NO)], QuestionState.ANSWERED),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.MISSING)], QuestionState.MISSING),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.STALE)], QuestionState.STALE),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.TOO_WEAK)], QuestionState.WEAK),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.UNCERTAIN)], QuestionState.WEAK),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.CONTRADICTORY)], QuestionState.CONTRADICTORY),
        (Role.SHOWS, [result(State.UNKNOWN, Reason.LAW_UNCLEAR)], QuestionState.LAW),
        (Role.SHOWS, [result(State.ASK, Reason.NEEDS_JUDGEMENT)], QuestionState.JUDGE),
        (Role.SHOWS, [result(State.YES), result(State.UNKNOWN, Reason.MISSING)], QuestionState.PARTLY),
        (Role.BREAKS, [result(State.NOT_RELEVANT)], QuestionState.SILENT),
        (Role.BREAKS, [result(State.NO, used=("s1",))], QuestionState.ANSWERED),
        (Role.RAISES, [result(State.ASK, Reason.NEEDS_JUDGEMENT, used=("s1",))], QuestionState.JUDGE),
    ],
)
def test_every_state_of_an_answer_has_a_word(
    role: Role, results: list[CriterionResult], state: QuestionState
) -> None:
    """What a criterion comes to for all its groups is told as one state, the one that says what to do."""
    assert state_of(role, Outcome.UNRESOLVED, results) is state


def test_a_duty_that_does_not_apply_asks_nothing_but_whether_it_does() -> None:
    """Of a duty that does not apply only the question of that is answered; the others do not matter."""
    told = [result(State.NO)]

    assert state_of(Role.CONDITION, Outcome.NOT_RELEVANT, told) is QuestionState.ANSWERED
    assert state_of(Role.SHOWS, Outcome.NOT_RELEVANT, told) is QuestionState.NOT_RELEVANT


def test_all_questions_in_force_are_there_and_nothing_is_answered_by_nothing(
    here: Made, pack: Pack, machines: Machines
) -> None:
    """With no evidence every question in force on the day is there once, and none counts as answered."""
    sheet = Sheet(here, pack, machines)
    names = [item.id for item in sheet.all]
    in_force = [duty for duty in pack.obligations.values() if duty.version_on(ON)]

    assert len(names) == len(set(names))
    assert {item.obligation.id for item in sheet.all} <= {duty.id for duty in in_force}
    assert len(names) > 300
    assert count(sheet.all).answered == 0
    assert sheet.of(TELEPHONE).open
    assert [item for item in sheet.all if item.used or item.aside or item.shared] == []


def test_the_questions_of_another_day_are_those_of_the_law_then(here: Made, pack: Pack, machines: Machines) -> None:
    """On an earlier day the questions are those of the versions in force on it."""
    now, then = Sheet(here, pack, machines), Sheet(here, pack, machines, date(2020, 6, 22))

    assert {item.id for item in then.all} != {item.id for item in now.all}
    assert all(item.version.in_force.holds(date(2020, 6, 22)) for item in then.all)


def test_what_the_centre_says_answers_but_not_for_the_municipality_alone(
    here: Made, pack: Pack, machines: Machines
) -> None:
    """A provider answers for the service, and that is told as shared; never what the municipality alone can show."""
    centre = here.centre()
    here.agree("5020", centre)
    document = here.document(centre.id)
    facts = ("telefontilbud.finnes", "internkontroll.omfatter_tilbudet")
    here.book.make(
        centre, [draft(fact=fact, about="self", said_by="provider", document=document) for fact in facts], BY, NOW
    )
    sheet = Sheet(here, pack, machines)
    telephone, own = sheet.of(TELEPHONE), sheet.of(OWN)

    assert (telephone.state, telephone.shared, telephone.used) == (QuestionState.ANSWERED, True, ("iks.s1",))
    assert (own.state, own.shared, own.own, own.who) == (QuestionState.MISSING, False, True, Who.MUNICIPALITY)
    (ground,) = grounds_of(own, sheet.evidence)
    assert (ground.used, ground.why) == (False, (("other_party", ()),))
    assert count(sheet.all).shared >= 1


def test_what_is_old_waits_for_something_new(here: Made, pack: Pack, machines: Machines) -> None:
    """Evidence that is too old on the day leaves its question stale and open, and is shown with that reason."""
    document = here.document("5020", when="2015")
    here.book.make(OSEN, [draft(document=document, from_=date(2015, 1, 1))], BY, NOW)
    sheet = Sheet(here, pack, machines)
    telephone = sheet.of(TELEPHONE)

    assert (telephone.state, telephone.open) == (QuestionState.STALE, True)
    assert [item.why for item in grounds_of(telephone, sheet.evidence)] == [(("stale", ()),)]
    assert telephone in chosen(sheet.all, Wanted(Show.STALE))
    assert count(sheet.all).stale == 1


def test_statements_that_contradict_each_other_answer_nothing(here: Made, pack: Pack, machines: Machines) -> None:
    """Two strong statements that say the opposite leave a question contradictory until somebody chooses."""
    document = here.document("5020")
    here.book.make(OSEN, [draft(document=document), draft(document=document, value=False)], BY, NOW)
    telephone = Sheet(here, pack, machines).of(TELEPHONE)

    assert (telephone.state, telephone.open) == (QuestionState.CONTRADICTORY, False)
    assert [item.id for item in chosen([telephone], Wanted(Show.CONTRADICTORY))] == [TELEPHONE]
    assert ReliancesBook(here.holdings).of("5020") == ()


def test_an_own_word_is_too_weak_for_a_duty(here: Made, pack: Pack, machines: Machines) -> None:
    """An assertion without a document stands on the question, but never answers what must be shown."""
    here.book.make(OSEN, [draft(shown_by="assertion")], BY, NOW)
    sheet = Sheet(here, pack, machines)

    assert sheet.of(TELEPHONE).state is QuestionState.WEAK
    assert [(item.used, item.why) for item in grounds_of(sheet.of(TELEPHONE), sheet.evidence)] == [
        (False, (("too_weak", ()),))
    ]


def test_a_statement_that_counts_stands_before_one_that_does_not(here: Made, pack: Pack, machines: Machines) -> None:
    """What stands on a question is told with what counts first, and what does not with why."""
    document = here.document("5020")
    here.book.make(OSEN, [draft(mode="planned", document=document), draft(document=document)], BY, NOW)
    sheet = Sheet(here, pack, machines)

    assert [(item.statement.id, item.used, item.why) for item in grounds_of(sheet.of(TELEPHONE), sheet.evidence)] == [
        ("s2", True, ()),
        ("s1", False, (("planned", ()),)),
    ]


def test_what_settles_most_comes_first_and_what_nothing_waits_for_last(
    here: Made, pack: Pack, machines: Machines
) -> None:
    """Duties come first, in the order of the to-do list; what nothing waits for comes last, in that of the law."""
    sheet = Sheet(here, pack, machines)
    ordered = by_use(sheet.all)
    open_ = [item for item in ordered if item.open]

    assert [(not item.mandatory, item.rank) for item in open_] == sorted(
        (not item.mandatory, item.rank or 0) for item in open_
    )
    assert ordered[: len(open_)] == open_
    assert ordered[len(open_) :] == [item for item in sheet.all if not item.open]
    assert sorted(item.id for item in ordered) == sorted(item.id for item in sheet.all)


def test_questions_are_chosen_by_place_bearer_theme_and_words(here: Made, pack: Pack, machines: Machines) -> None:
    """Each choice keeps only what it says, and choices are put together."""
    sheet = Sheet(here, pack, machines)
    everything = Wanted(Show.ALL, advised=True)

    assert chosen(sheet.all, everything) == list(sheet.all)
    assert {item.provision.law for item in chosen(sheet.all, everything._replace(place="koml"))} == {"koml"}
    assert {item.provision.provision for item in chosen(sheet.all, everything._replace(place="KRL-2"))} == {"KRL-2"}
    assert all(item.own for item in chosen(sheet.all, everything._replace(own=True)))
    assert all(item.theme for item in chosen(sheet.all, everything._replace(theme=True)))
    words = chosen(sheet.all, everything._replace(words="TELEFONEN døgnets"))
    assert [item.id for item in words if item.provision.law == "krl"] == ["KRL-2-2c/hele_doegnet"]
    assert chosen(sheet.all, everything._replace(words="telefonen xyz")) == []
    assert chosen(sheet.all, everything._replace(words="telephone", language="en")) != []


def test_recommendations_are_told_and_counted_apart(here: Made, pack: Pack, machines: Machines) -> None:
    """Without being asked for, only what law makes a duty is shown; a question of both is counted with the duties."""
    sheet = Sheet(here, pack, machines)
    duties = chosen(sheet.all, Wanted())
    both = chosen(sheet.all, Wanted(advised=True))
    told = tally_of(sheet.all)

    assert {item.mandatory for item in duties} == {True}
    assert not {item.version.strength.value for item in duties} & {"bør", "kan", "ramme"}
    assert [item for item in both if item.mandatory] == duties
    assert told.duties.open == len(put_together(duties)) > told.duties.own > 0
    assert told.duties.open + told.advised.open == len(put_together(both))
    assert told.duties.own == len(put_together(chosen(sheet.all, Wanted(own=True))))


def test_what_several_provisions_ask_for_is_one_question(here: Made, pack: Pack, machines: Machines) -> None:
    """The same question of the same fact in several provisions is shown and counted once."""
    sheet = Sheet(here, pack, machines)
    together = put_together(sheet.all)
    plans = [told for told in together if told[0].fact.id == "handlingsplan.finnes"]

    assert [len(told) > 1 for told in plans] == [True]
    assert sum(map(len, together)) == len(sheet.all)
    assert count(sheet.all).open == sum(told[0].open for told in together) < sum(item.open for item in sheet.all)
