"""A report that an act keeps is written with it, of the round as it stands then, or nothing is."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest

from controls.rounds.book import RoundBook
from controls.storage.log import check
from controls.storage.round_reports import KeptReport, KeptReports, Version
from controls.storage.rounds import Held, Rounds
from models.errors import ProblemError
from models.rounds import Act, Plan, Round, RoundEvent
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import ASSURER, CASEWORKER, DIGEST, NOW, OFFICER, OSEN, TODAY, plan
from tests.controls.rounds.test_book import campaign

LATER = NOW + timedelta(minutes=1)


class Stub:
    """Keeps a report when a round is started, which says how many events there were; somebody may be quicker."""

    def __init__(self, book: RoundBook, quicker: int) -> None:
        """`quicker`: how many times something else is done between the report and the act."""
        self.book = book
        self.quicker = quicker
        self.made = 0

    def keeps(self, _: Round, act: Act) -> bool:
        """Whether the act is the one."""
        return act is Act.STARTED

    def prepared(self, held: Held, event: RoundEvent) -> tuple[KeptReport, ...]:
        """The report, before something else is done."""
        self.made += 1
        content = str(len(held.events)).encode()
        sha256 = hashlib.sha256(content).hexdigest()
        kept = KeptReport(event.number, "egenkontroll", Version(Language.NN), "rapport", TODAY, sha256, content)
        if self.made <= self.quicker:
            self.book.act(held.round.id, OFFICER, Act.COMMENTED, {"text": f"Vent, {self.made}."}, LATER)
        return (kept,)


def keeping(here: Here, pack: Pack, municipalities: Municipalities, quicker: int = 0) -> tuple[RoundBook, Stub, int]:
    """A book that keeps a report when a round is started, what makes it, and a round that was begun."""
    stub = Stub(here.book, quicker)
    book = RoundBook(Rounds(here.store.engine), here.desk.holdings, pack, municipalities, stub)
    return book, stub, book.begin(OFFICER, OSEN, Plan.model_validate(plan(TODAY)), NOW)


@pytest.mark.parametrize("quicker", [0, 1, 3])
def test_what_is_kept_is_of_the_round_as_it_stands(
    here: Here, pack: Pack, municipalities: Municipalities, quicker: int
) -> None:
    """Where somebody was quicker, the report is made anew: it is never of a round that stood otherwise."""
    book, stub, number = keeping(here, pack, municipalities, quicker)
    done = book.act(number, OFFICER, Act.STARTED, {}, LATER)
    (kept,) = KeptReports(here.store.engine).of_round(number)

    assert stub.made == quicker + 1
    assert kept.content == str(1 + quicker).encode()
    assert kept.event == done.event.number == 2 + quicker
    assert done.event.body["versions"] == {"nn": kept.sha256}
    assert check(here.store.engine).faults == ()


def test_nothing_is_kept_of_what_is_not_done(here: Here, pack: Pack, municipalities: Municipalities) -> None:
    """An act that is refused makes and keeps nothing, and one that others are always quicker than says so."""
    book, stub, number = keeping(here, pack, municipalities, quicker=99)
    with pytest.raises(ProblemError, match="round_not_now"):
        book.act(number, OFFICER, Act.STARTED, {}, LATER)
    assert stub.made > 1
    stub.quicker = 0
    book.act(number, OFFICER, Act.STARTED, {}, LATER)
    made = stub.made
    with pytest.raises(ProblemError, match="round_not_now"):
        book.act(number, OFFICER, Act.STARTED, {}, LATER)

    assert stub.made == made
    assert len(KeptReports(here.store.engine).of_round(number)) == 1


def test_a_report_is_never_sent_without_being_kept(here: Here) -> None:
    """Where nothing keeps reports and nobody says what was sent, nothing is sent."""
    (told,) = campaign(here)
    told.did(CASEWORKER, Act.NOTICED, {"due": str(TODAY + timedelta(days=14))})
    told.did(CASEWORKER, Act.EXAMINING_BEGUN)
    for key in ("q1", "q2"):
        told.did(CASEWORKER, Act.ANSWERED, {"answer": "yes", "facts": "a", "assessment": "b"}, key)
    told.did(CASEWORKER, Act.ASSURANCE_ASKED, {"report": "final"})
    told.did(ASSURER, Act.ASSURED)
    with pytest.raises(ProblemError, match="round_not_allowed"):
        told.did(CASEWORKER, Act.FINAL_SENT, {"language": "nn"})

    assert told.did(CASEWORKER, Act.FINAL_SENT, {"language": "nn", "digest": DIGEST}).event.body["digest"] == DIGEST


def test_an_event_that_kept_nothing_has_no_report(here: Here) -> None:
    """Numbers of no event, and those that no database can hold, have none."""
    kept = KeptReports(here.store.engine)

    assert [kept.of_event(1, number) for number in (0, 1, -1, 10**30)] == [{}, {}, {}, {}]
    assert kept.editions(1, "endelig") == ()
