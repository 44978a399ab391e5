"""What is done in a round is checked, written once, and lost for nobody; both kinds go from beginning to end."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from controls.evaluating import evaluate_bytes
from controls.rounds.book import ConflictError, Done, RoundBook
from controls.rounds.evaluating import moved
from controls.rounds.state import FindingStatus
from controls.storage import open_store
from controls.storage.engine import WRITES
from controls.storage.holdings import Holdings
from controls.storage.log import check
from controls.storage.rounds import Rounds
from models.access import Person, Role
from models.documents import Noun
from models.errors import ProblemError
from models.holdings import ItemKind
from models.rounds import Act, ControlForm, Evaluated, Notice, Phase, Plan, RoundKind, Side
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import (
    ASSURER,
    CASEWORKER,
    CHIEF,
    DIGEST,
    LEADER,
    NOW,
    OFFICER,
    OSEN,
    TODAY,
    TRONDELAG,
    TRONDHEIM,
    form,
    person,
    plan,
)

DUTY, OTHER = "KRL-2-1", "KRL-2-2a-1"
_SOON = str(TODAY + timedelta(days=14))
_IDENTITY = "document_identity_written"
STRANGER = person(90, Role.OFFICER, municipality=TRONDHEIM)
OUTSIDER = person(91, Role.CASEWORKER, county="46")


class Told:
    """A round that is worked on, with a clock that goes on by itself."""

    def __init__(self, here: Here, number: int) -> None:
        """`number`: of the round."""
        self.here = here
        self.number = number
        self.now: datetime = NOW

    def did(
        self, by: Person, act: Act, body: Mapping[str, Any] | Noun | None = None, subject: str = "",
        seen: int | None = None,
    ) -> Done:  # fmt: skip
        """Do something a minute later."""
        self.now += timedelta(minutes=1)
        return self.here.book.act(self.number, by, act, body or {}, self.now, subject=subject, seen=seen)

    def later(self, days: int) -> None:
        """Let days go by."""
        self.now += timedelta(days=days)


def audit(here: Here, *scope: str) -> Told:
    """A self-audit that was begun and started."""
    told = Told(here, here.book.begin(OFFICER, OSEN, Plan.model_validate(plan(TODAY, *scope)), NOW))
    told.did(OFFICER, Act.STARTED)
    return told


def campaign(here: Here, *municipalities: str) -> tuple[Told, ...]:
    """A tilsyn of § 2 with two questions, of each municipality."""
    template = (
        Plan.model_validate(plan(TODAY, "KRL-2", title="Tilsyn 2026")),
        ControlForm.model_validate(form(DUTY, OTHER)),
        Notice.model_validate({"due": _SOON, "wanted": [{"what": "Avtale om krisesenter", "bears_on": [DUTY]}]}),
    )
    _, numbers = here.book.begin_campaign(CASEWORKER, TRONDELAG, municipalities or (OSEN,), template, NOW)
    return tuple(Told(here, number) for number in numbers)


def test_a_self_audit_goes_from_plan_to_closed(here: Here) -> None:
    """Plan, evaluate, judge, decide, agree a measure, approve by another, report, follow up, close; the log holds."""
    told = audit(here, DUTY)
    first = here.evaluator.evaluate(told.number, OFFICER, NOW).state
    assert first.evaluated is not None
    assert first.status(DUTY) is FindingStatus.UNDECIDED
    told.did(OFFICER, Act.DECIDED, {"decision": "breach", "fails": "x", "why": "y"}, DUTY)
    measure = {"what": "Ny avtale", "findings": [DUTY], "owner": "Rådgjevar", "due": _SOON}
    told.did(OFFICER, Act.MEASURE_SET, measure, "m1")
    told.did(OFFICER, Act.APPROVAL_ASKED)
    told.did(CHIEF, Act.APPROVED)
    told.did(OFFICER, Act.REPORTED, {"on": str(TODAY)})
    told.did(OFFICER, Act.MEASURE_DONE, {"on": str(TODAY), "effect": "Underskriven."}, "m1")
    told.did(CHIEF, Act.MEASURE_JUDGED, {"works": True, "reason": "Sett."}, "m1")
    done = told.did(OFFICER, Act.CLOSED, {"how": "corrected", "reason": "Retta."})

    assert done.state.phase is Phase.CLOSED
    assert done.state.status(DUTY) is FindingStatus.CORRECTED
    assert check(here.store.engine).faults == ()


def test_a_tilsyn_goes_from_notice_to_closed(here: Here) -> None:
    """Notice, answers, preliminary report, comments, final report, declaration, correction made probable, closed."""
    (told,) = campaign(here)
    notice = {"due": _SOON, "wanted": [{"what": "Avtale om krisesenter", "bears_on": [DUTY]}]}
    told.did(CASEWORKER, Act.NOTICED, notice)
    (request,) = here.desk.holdings.items(f"r{told.number}", ItemKind.REQUEST)
    assert request.body["what"] == "Avtale om krisesenter"
    told.did(OFFICER, Act.SELF_ASSESSED, {"answer": "yes"}, "q1")
    told.did(OFFICER, Act.SENT_IN, {"text": "Sjå vedlegg."})
    told.did(CASEWORKER, Act.EXAMINING_BEGUN)
    for key, answer in (("q1", "no"), ("q2", "not_examined")):
        told.did(CASEWORKER, Act.ANSWERED, {"answer": answer, "facts": "a", "assessment": "b"}, key)
    told.did(CASEWORKER, Act.DECIDED, {"decision": "breach", "fails": "x"}, DUTY)
    told.did(CASEWORKER, Act.ASSURANCE_ASKED, {"report": "preliminary"})
    told.did(ASSURER, Act.ASSURED)
    told.did(CASEWORKER, Act.PRELIMINARY_SENT, {"due": _SOON, "digest": DIGEST})
    told.did(OFFICER, Act.FINDING_COMMENTED, {"text": "Vi er usamde."}, DUTY)
    told.did(CHIEF, Act.COMMENTS_SENT)
    told.did(CASEWORKER, Act.COMMENT_ANSWERED, {"text": "Vurderinga står."}, DUTY)
    told.did(CASEWORKER, Act.ASSURANCE_ASKED, {"report": "final"})
    told.did(ASSURER, Act.ASSURED)
    told.did(CASEWORKER, Act.FINAL_SENT, {"due": _SOON, "digest": DIGEST})
    with pytest.raises(ProblemError, match="round_unsettled"):
        told.did(CASEWORKER, Act.CLOSED, {"how": "corrected", "reason": "x"})
    told.did(CHIEF, Act.CORRECTION_DECLARED, {"on": str(TODAY), "text": "Retta."}, DUTY)
    told.did(CASEWORKER, Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "Sett."}, DUTY)
    done = told.did(CASEWORKER, Act.CLOSED, {"how": "corrected", "reason": "Retta."})

    assert done.state.phase is Phase.CLOSED
    assert check(here.store.engine).faults == ()


def test_a_round_that_is_over_stays_as_it_is(here: Here) -> None:
    """Nothing can be done in a closed or cancelled round, by anybody."""
    told = audit(here)
    told.did(OFFICER, Act.CANCELLED, {"reason": "Feil år."})
    view = here.book.view(told.number, OFFICER)

    assert view is not None
    assert view.may == frozenset()
    for act in (Act.STARTED, Act.COMMENTED, Act.PLANNED):
        with pytest.raises(ProblemError, match="round_not_now"):
            told.did(OFFICER, act, {"text": "x"} if act is Act.COMMENTED else plan() if act is Act.PLANNED else {})
    assert len(here.book.rounds.get(told.number).events) == 3  # type: ignore[union-attr] # it was just begun


def test_the_database_refuses_to_change_what_happened(here: Here) -> None:
    """Neither a round nor an event can be changed or removed, whoever asks the database to."""
    told = audit(here)
    engine = here.store.engine.execution_options(**{WRITES: True})
    for table in ("round", "round_event"):
        for statement in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}"):  # noqa: S608 - names in this test
            with pytest.raises(DBAPIError), engine.begin() as connection:
                connection.execute(text(statement))
    assert told.did(OFFICER, Act.COMMENTED, {"text": "x"}).event.number == 3


def test_two_who_write_the_same_lose_nothing(here: Here) -> None:
    """The second of two who changed the same thing is given both texts, and nothing is written."""
    told = audit(here, DUTY, OTHER)
    here.evaluator.evaluate(told.number, OFFICER, NOW)
    seen = here.book.rounds.newest_number(told.number)
    other = person(7, Role.OFFICER)
    told.did(other, Act.TEXT_SAVED, {"text": "Deira"}, "egenkontroll/innleiing", seen)
    told.did(OFFICER, Act.TEXT_SAVED, {"text": "Anna kapittel"}, "egenkontroll/vurdering", seen)
    with pytest.raises(ConflictError) as refused:
        told.did(OFFICER, Act.TEXT_SAVED, {"text": "Min"}, "egenkontroll/innleiing", seen)

    assert refused.value.theirs.body == {"text": "Deira"}
    assert refused.value.mine == {"text": "Min"}
    newest = here.book.rounds.newest_number(told.number)
    assert newest == seen + 2
    told.did(OFFICER, Act.TEXT_SAVED, {"text": "Deira og min"}, "egenkontroll/innleiing", newest)


def test_the_same_text_twice_is_no_conflict(here: Here) -> None:
    """Whoever writes what somebody else has written already is not asked to choose."""
    told = audit(here)
    seen = here.book.rounds.newest_number(told.number)
    for by in (OFFICER, person(7, Role.OFFICER)):
        told.did(by, Act.TEXT_SAVED, {"text": "Likt"}, "egenkontroll/innleiing", seen)


def test_a_round_is_there_only_for_those_it_concerns(here: Here) -> None:
    """Another municipality, another county and the own Statsforvalter do not see a self-audit; nor may they act."""
    told = audit(here)
    for somebody in (STRANGER, OUTSIDER, CASEWORKER, LEADER):
        assert here.book.view(told.number, somebody) is None
        with pytest.raises(KeyError):
            told.did(somebody, Act.COMMENTED, {"text": "x"})
    with pytest.raises(KeyError):
        Told(here, 999).did(OFFICER, Act.COMMENTED, {"text": "x"})


def test_a_tilsyn_is_there_for_the_municipality_from_its_notice(here: Here) -> None:
    """Before the notice the municipality has no such round; after it, it does, and its neighbour never."""
    (told,) = campaign(here)
    assert here.book.view(told.number, OFFICER) is None
    assert here.book.view(told.number, CASEWORKER) is not None
    assert here.book.view(told.number, OUTSIDER) is None
    told.did(CASEWORKER, Act.NOTICED, {"due": _SOON})
    view = here.book.view(told.number, OFFICER)
    assert view is not None
    assert view.side is Side.MUNICIPALITY
    assert here.book.view(told.number, STRANGER) is None


def test_a_campaign_begins_one_round_for_each_municipality(here: Here) -> None:
    """Each municipality of a campaign gets a round from the template, and one of another county stops them all."""
    first, second = campaign(here, OSEN, TRONDHEIM)
    for told, number in ((first, OSEN), (second, TRONDHEIM)):
        view = here.book.view(told.number, CASEWORKER)
        assert view is not None
        assert (view.round.municipality, view.round.kind, view.round.campaign) == (number, RoundKind.TILSYN, 1)
        assert view.state.form is not None
    with pytest.raises(ProblemError, match="round_not_in_county"):
        campaign(here, OSEN, "0301")
    template = (
        Plan.model_validate(plan()),
        ControlForm.model_validate(form(DUTY)),
        Notice.model_validate({"due": _SOON}),
    )
    with pytest.raises(ProblemError, match="round_no_municipality"):
        here.book.begin_campaign(CASEWORKER, TRONDELAG, (), template, NOW)
    assert len(here.book.rounds.rounds(counties=[TRONDELAG])) == 2


@pytest.mark.parametrize("somebody", [CHIEF, STRANGER, CASEWORKER], ids=lambda item: item.name)
def test_only_the_own_officer_begins_a_self_audit(here: Here, somebody: Person) -> None:
    """A self-audit is begun by the municipality's officer, and by nobody else."""
    with pytest.raises(ProblemError, match="round_not_allowed"):
        here.book.begin(somebody, OSEN, Plan.model_validate(plan()), NOW)
    assert here.book.rounds.rounds(municipalities=[OSEN]) == ()


def test_a_role_does_nothing_outside_its_phase(here: Here) -> None:
    """What the table does not give a role in the phase is refused, and an act of the other kind altogether."""
    told = audit(here)
    with pytest.raises(ProblemError, match="round_not_now"):
        told.did(CHIEF, Act.APPROVED)
    with pytest.raises(ProblemError, match="round_not_allowed"):
        told.did(OFFICER, Act.NOTICED, {"due": _SOON})


@pytest.mark.parametrize(
    ("body", "code", "field"),
    [
        ({"what": "", "findings": [DUTY], "owner": "b", "due": _SOON}, "round_needs_text", "what"),
        ({"findings": [DUTY], "owner": "b", "due": _SOON}, "round_needs_text", "what"),
        ({"what": "a" * 6000, "findings": [DUTY], "owner": "b", "due": _SOON}, "round_too_long", "what"),
        ({"what": "a", "findings": [DUTY], "owner": "b", "due": "i morgon"}, "round_no_day", "due"),
        ({"what": "a", "findings": [DUTY], "owner": "b", "due": _SOON, "x": 1}, "round_unusable", "x"),
        ({"what": "Sjå 13097248022", "findings": [DUTY], "owner": "b", "due": _SOON}, _IDENTITY, "what"),
    ],
)  # fmt: skip
def test_a_body_that_cannot_be_used_says_where(here: Here, body: Mapping[str, Any], code: str, field: str) -> None:
    """Every mistake names its field, national identity numbers are refused, and nothing is written."""
    told = audit(here)
    with pytest.raises(ProblemError) as refused:
        told.did(OFFICER, Act.MEASURE_SET, body, "m1")

    assert [(problem.code, problem.where.field) for problem in refused.value.problems] == [(code, field)]
    assert here.book.rounds.newest_number(told.number) == 2


def test_a_judgement_counts_in_the_next_evaluation(here: Here) -> None:
    """What a person judged stands with the evidence under the person's name, and moves the finding."""
    told = audit(here)
    before = here.evaluator.evaluate(told.number, OFFICER, NOW).state.evaluated
    assert before is not None
    open_ = [name for name, outcome in before.body.outcomes.items() if outcome is Outcome.UNRESOLVED]
    changed = []
    for name in open_[:60]:
        told.did(OFFICER, Act.JUDGED, {"outcome": "met", "reason": "Sett."}, name)
    after = here.evaluator.evaluate(told.number, OFFICER, NOW).state.evaluated
    assert after is not None
    changed = list(moved(before.body, after.body))

    assert {item.now for item in changed} == {Outcome.MET}
    assert {item.before for item in changed} == {Outcome.UNRESOLVED}
    judged = here.desk.holdings.items(OSEN, ItemKind.JUDGEMENT)
    assert {item.body["by"] for item in judged} == {OFFICER.name}


def test_nothing_moved_when_nothing_was_evaluated_before() -> None:
    """The first evaluation moves nothing."""
    told = {"evaluation": 1, "digest": DIGEST, "outcomes": {DUTY: "met"}}
    assert list(moved(None, Evaluated.model_validate(told))) == []


def test_an_evaluation_of_a_tilsyn_is_the_authoritys(here: Here) -> None:
    """What Statsforvalteren evaluates covers only the announced themes, and belongs to its place."""
    (told,) = campaign(here)
    told.did(CASEWORKER, Act.NOTICED, {"due": _SOON})
    done = here.evaluator.evaluate(told.number, CASEWORKER, NOW)
    evaluated = done.state.evaluated
    assert evaluated is not None
    assert all(name.startswith("KRL-2-") for name in evaluated.body.outcomes)
    assert [item.id for item in here.store.evaluations(places=["f50"])] == [evaluated.body.evaluation]
    assert here.store.evaluations(places=[OSEN]) == ()
    with pytest.raises(ProblemError, match="round_not_now"):
        here.evaluator.evaluate(told.number, OFFICER, NOW)


def test_what_was_evaluated_in_a_closed_round_gives_the_same_digest_again(
    here: Here, machines: Machines, municipalities: Municipalities
) -> None:
    """From the kept evidence and rules alone the findings of a closed round come out with the digest it noted."""
    told = audit(here, "KRL-2")
    evaluated = here.evaluator.evaluate(told.number, OFFICER, NOW).state.evaluated
    assert evaluated is not None
    for duty, outcome in evaluated.body.outcomes.items():
        if outcome is Outcome.UNRESOLVED:
            told.did(OFFICER, Act.DECIDED, {"decision": "open", "why": "Ikkje vist."}, duty)
    told.did(OFFICER, Act.APPROVAL_ASKED)
    told.did(CHIEF, Act.APPROVED)
    closed = told.did(OFFICER, Act.CLOSED, {"how": "done", "reason": "Gjennomført."}).state
    assert closed.evaluated is not None
    kept = here.store.evaluation(closed.evaluated.body.evaluation)
    assert kept is not None
    rules = here.store.pack(kept.summary.rule_set)
    receipt = kept.evaluation.receipt
    again = evaluate_bytes(
        kept.evidence, kept.summary.evidence_file, rules, machines, municipalities, on=receipt.on, scope=receipt.scope
    )

    assert again.evaluation.receipt.findings_digest == closed.evaluated.body.digest


def test_two_who_make_a_measure_at_once_make_two(
    here: Here, pack: Pack, municipalities: Municipalities
) -> None:  # fmt: skip
    """New measures of several people at the same moment, through books of their own, get a key each; none is lost."""
    told = audit(here, DUTY)
    url = here.store.engine.url.render_as_string(hide_password=False)
    stores = [open_store(url) for _ in range(2)]
    books = [
        RoundBook(Rounds(store.engine), Holdings(store.engine), pack, municipalities) for store in stores
    ]  # fmt: skip
    together = threading.Barrier(4)

    def make(at: int) -> str:
        """As a page does it: look, and then keep."""
        book, by = books[at % 2], (OFFICER, CHIEF)[at % 2]
        view = book.view(told.number, by)
        assert view is not None
        body = {"what": f"Tiltak {at}", "findings": [DUTY], "owner": "x", "due": _SOON}
        together.wait()
        return book.act(told.number, by, Act.MEASURE_SET, body, NOW, seen=view.state.number).event.subject

    try:
        with ThreadPoolExecutor(4) as pool:
            keys = list(pool.map(make, range(4)))
    finally:
        for store in stores:
            store.close()
    view = here.book.view(told.number, OFFICER)
    assert view is not None
    measures = {item.key: item.said.body.what for item in view.state.measures()}
    assert sorted(keys) == ["m1", "m2", "m3", "m4"]
    assert {measures[key] for key in keys} == {f"Tiltak {at}" for at in range(4)}
    assert check(here.store.engine).faults == ()


def test_a_new_measure_gets_the_next_free_key(here: Here) -> None:
    """A measure that is there keeps its key when it is changed; a new one is a new one, also with the same words."""
    told = audit(here, DUTY)
    body = {"what": "Ny avtale", "findings": [DUTY], "owner": "x", "due": _SOON}
    assert [told.did(OFFICER, Act.MEASURE_SET, body).event.subject for _ in range(2)] == ["m1", "m2"]
    told.did(OFFICER, Act.MEASURE_SET, {**body, "what": "Betre avtale"}, "m1")
    assert told.did(OFFICER, Act.MEASURE_SET, body).event.subject == "m3"
