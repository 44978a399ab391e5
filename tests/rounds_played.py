"""Self-audits played as people do them, act by act: one half way, with something overdue, and one that is over."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from controls.documents import Intake
from controls.evidence.exchange import read_sent
from controls.evidence.importing import Importer, read_parcel_evidence
from controls.rounds.desk import RoundDesk
from controls.rounds.found import FoundBefore
from controls.rounds.state import FindingStatus, RoundState, state_of
from controls.sent import Sent
from controls.wiring import Application
from models.access import Membership, Person, Role
from models.rounds import Act, Decision, Plan
from models.words import Outcome
from webapp.demo import example_files

_LONG_AGO = timedelta(days=90)


def someone(number: int, role: Role, place: str) -> Person:
    """Somebody with one role at a municipality."""
    return Person(id=number, name=f"{role.value} {place}", memberships=(Membership(role=role, place=place),))


class Play:
    """A self-audit of a municipality, and those who work on it: an officer and a chief executive."""

    def __init__(self, application: Application, place: str, plan: Plan, at: datetime) -> None:
        """Begin and start it. `at`: the moment at which things happen, until it is moved."""
        self.application, self.at = application, at
        self.desk = RoundDesk.of(application)
        self.officer = someone(901, Role.OFFICER, place)
        self.chief = someone(902, Role.CHIEF_EXECUTIVE, place)
        self.number = self.desk.book.begin(self.officer, place, plan, at)
        self.act(Act.STARTED)

    @property
    def state(self) -> RoundState:
        """The round as it stands."""
        held = self.desk.rounds.get(self.number)
        assert held is not None
        return state_of(held.round, held.events)

    def act(self, act: Act, subject: str = "", /, *, by: Person | None = None, **told: Any) -> None:  # noqa: ANN401
        """Do something: the officer, unless somebody else is named."""
        self.desk.book.act(self.number, by or self.officer, act, told, self.at, subject=subject)

    def evaluate(self) -> Mapping[str, Outcome]:
        """Evaluate the round; what it comes to."""
        self.desk.evaluator.evaluate(self.number, self.officer, self.at)
        evaluated = self.state.evaluated
        assert evaluated is not None
        return evaluated.body.outcomes

    def judged(self) -> tuple[str, ...]:
        """The duties that only a person can settle."""
        evaluated = self.state.evaluated
        assert evaluated is not None
        found = FoundBefore(self.application.store).get(evaluated.body.evaluation)
        assert found is not None
        return tuple(name for name in self.state.duties if name in found.judge)

    def breach(self, duty: str) -> None:
        """Judge that a duty is not met, evaluate with it, and decide that it is a breach."""
        self.act(Act.JUDGED, duty, outcome="broken", reason="Rutinen er ikkje skriven ned.")
        assert self.evaluate()[duty] is Outcome.BROKEN
        told: dict[str, Any] = {
            "fails": "at rutinen er skriven ned",
            "leads_to": "at tilsette gjer ulikt",
            "cause": "Uklart ansvar",
        }
        self.act(Act.DECIDED, duty, decision=Decision.BREACH.value, **told)

    def leave_open(self) -> None:
        """Let everything that is not decided stay unresolved."""
        state = self.state
        for name in state.duties:
            if state.concluded(name) is FindingStatus.UNDECIDED:
                self.act(Act.DECIDED, name, decision=Decision.OPEN.value, why="Grunnlaget er for tynt.")

    def measure(self, duty: str, key: str, due: date) -> None:
        """Agree a measure for a breach."""
        told: dict[str, Any] = {
            "what": "Skrive ned rutinen og gå gjennom han med dei tilsette.",
            "owner": "leiar for senteret",
        }
        self.act(Act.MEASURE_SET, key, findings=[duty], due=str(due), **told)

    def approve(self) -> None:
        """Ask for approval, and get it."""
        self.act(Act.APPROVAL_ASKED, text="Eitt lovbrot, eitt tiltak.")
        self.act(Act.APPROVED, by=self.chief)

    def mend(self, key: str) -> None:
        """Carry out a measure, and find that it works."""
        self.act(Act.MEASURE_DONE, key, on=str(self.at.date()), effect="Rutinen er vedteken.")
        self.act(
            Act.MEASURE_JUDGED, key, works=True, reason="Ei stikkprøve viste at alle kjenner han.", by=self.chief
        )


def closed_audit(application: Application, place: str, now: datetime, scope: tuple[str, ...]) -> Play:
    """A self-audit that is over: one breach, judged, decided, mended and closed. `scope`: must need a judgement."""
    at = now - 2 * _LONG_AGO
    play = Play(application, place, Plan(title="Eigenkontroll 2024", on=at.date(), scope=scope, yearly=True), at)
    play.evaluate()
    duty = play.judged()[0]
    play.breach(duty)
    play.measure(duty, "m1", at.date() + timedelta(days=30))
    play.leave_open()
    play.approve()
    play.act(Act.REPORTED, on=str(at.date()), case_number="12/25")
    play.mend("m1")
    play.act(Act.CLOSED, how="corrected", reason="Lovbrotet er retta, og tiltaket verkar.")
    return play


def half_audit(application: Application, place: str, now: datetime, scope: tuple[str, ...]) -> Play:
    """A self-audit half way: evaluated twice, a breach that was there before with a measure that is overdue.

    The other findings are not decided, an exception is asked for, and somebody has said something.
    """
    play = Play(application, place, Plan(title="Eigenkontroll 2025", on=now.date(), scope=scope), now - _LONG_AGO)
    play.evaluate()
    duty = play.judged()[0]
    play.breach(duty)
    play.measure(duty, "m1", (now - timedelta(days=20)).date())
    play.act(Act.COMMENTED, duty, text="Dette kom opp i fjor òg.")
    play.act(Act.DUE_SET, "measure:m1", due=str((now - timedelta(days=9)).date()), why="Ferie.")
    play.act(Act.EXCEPTION_ASKED, duty, reason="Vi har ikkje folk før jul.", until=str((now + _LONG_AGO).date()))
    return play


def bring_in(application: Application, name: str, now: datetime) -> tuple[str, date]:
    """Put an example with a municipality as evidence of its own; its number, and the day it is about."""
    evidence = RoundDesk.of(application).evidence
    parcel = read_sent(Sent(name, example_files()[name]))
    told, day = read_parcel_evidence(parcel, application, now.date())
    holder = evidence.holders.require(told.subject.municipality)
    importer = Importer(evidence, Intake(evidence.documents, evidence.holders, application.scanner))
    importer.take(importer.look(holder, told, day, parcel), "internkontrollansvarleg", now)
    return holder.id, day
