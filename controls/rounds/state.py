"""What stands in a round, worked out from what happened in it. Pure: the same events give the same state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar, cast

from models.documents import Noun
from models.rounds import (
    BODIES,
    OVER,
    Act,
    Answer,
    Answered,
    Assignment,
    AssuranceAsked,
    Closing,
    ComplaintDecided,
    ComplaintOutcome,
    ControlForm,
    ControlQuestion,
    CorrectionJudged,
    Decided,
    Decision,
    Declared,
    Due,
    Evaluated,
    ExceptionAsked,
    ExceptionDecided,
    Measure,
    MeasureDone,
    MeasureJudged,
    Notice,
    Order,
    Phase,
    Plan,
    Remark,
    Reminder,
    Report,
    ReportSent,
    Round,
    RoundEvent,
    RoundKind,
    SentIn,
    SentWithdrawn,
    Settled,
    Side,
)
from models.rounds_access import OPENED_BY, RIGHTS
from models.words import Outcome

Body = TypeVar("Body", bound=Noun)
#: the deadlines that acts set, by act: their name
_DUE = {Act.NOTICED: "documents", Act.PRELIMINARY_SENT: "comments", Act.FINAL_SENT: "correction"}
#: after these acts nobody waits for the answer to a reminder any more
_NO_LONGER = frozenset({Act.SENT_IN, Act.PRELIMINARY_SENT, Act.FINAL_SENT})


@dataclass(frozen=True)
class Said(Generic[Body]):
    """Something that was done, with its body read."""

    event: RoundEvent
    body: Body


class FindingStatus(StrEnum):
    """Where a finding is. The last three are settled for good; all but them and `in_order` need something."""

    UNDECIDED = "undecided"
    IN_ORDER = "in_order"
    NOT_EXAMINED = "not_examined"
    NOT_RELEVANT = "not_relevant"
    NOTE = "note"
    OPEN = "open"
    BREACH = "breach"
    EXCEPTED = "excepted"
    DECLARED = "declared"
    NOT_ENOUGH = "not_enough"
    ORDERED = "ordered"
    CORRECTED = "corrected"
    PREMISE_GONE = "premise_gone"
    REVERSED = "reversed"


#: a breach that is not settled
STILL_BROKEN = frozenset({
    FindingStatus.BREACH, FindingStatus.EXCEPTED, FindingStatus.DECLARED, FindingStatus.NOT_ENOUGH,
    FindingStatus.ORDERED,
})  # fmt: skip
#: a breach that was settled
SETTLED = frozenset({FindingStatus.CORRECTED, FindingStatus.PREMISE_GONE, FindingStatus.REVERSED})
_AS_DECIDED = {
    Decision.BREACH: FindingStatus.BREACH,
    Decision.NOTE: FindingStatus.NOTE,
    Decision.IN_ORDER: FindingStatus.IN_ORDER,
    Decision.OPEN: FindingStatus.OPEN,
    Decision.NOT_RELEVANT: FindingStatus.NOT_RELEVANT,
}
#: outcomes that need no decision by a person
_AS_EVALUATED = {
    Outcome.MET: FindingStatus.IN_ORDER,
    Outcome.FOLLOWED: FindingStatus.IN_ORDER,
    Outcome.NOT_RELEVANT: FindingStatus.NOT_RELEVANT,
    Outcome.INFORMATIONAL: FindingStatus.NOT_RELEVANT,
}


class Deadline(NamedTuple):
    """A deadline, the day inclusive.

    `done`: whether what it was set for is done; `settings`: every setting of it, oldest first;
    `name`: `documents`, `comments`, `correction`, `order:<duty>` or `measure:<key>`.
    """

    name: str
    due: date
    done: bool
    settings: tuple[Said[Noun], ...]

    def overdue(self, today: date) -> bool:
        """Whether the day has gone by and it is not done."""
        return not self.done and self.due < today


class MeasureState(NamedTuple):
    """A measure as it stands: the newest wording, the deadline, and what became of it."""

    key: str
    said: Said[Measure]
    due: date
    done: Said[MeasureDone] | None
    works: bool | None

    @property
    def open(self) -> bool:
        """Whether it is still to be done, or was done without working."""
        return self.done is None or self.works is False


@dataclass(frozen=True)
class RoundState:
    """A round as it stands after `events`, oldest first. Bodies are read when they are asked for."""

    round: Round
    events: tuple[RoundEvent, ...]
    phase: Phase

    @cached_property
    def _found(self) -> Mapping[tuple[Act, str], list[RoundEvent]]:
        found: defaultdict[tuple[Act, str], list[RoundEvent]] = defaultdict(list)
        for event in self.events:
            found[event.act, event.subject].append(event)
        return found

    @property
    def number(self) -> int:
        """The number of the newest event; 0 before the first."""
        return self.events[-1].number if self.events else 0

    def all(self, act: Act, subject: str = "", _as: type[Body] | None = None) -> tuple[Said[Body], ...]:
        """Everything of an act about a subject, oldest first."""
        return tuple(_read(event) for event in self._found.get((act, subject), ()))

    def last(self, act: Act, subject: str = "", _as: type[Body] | None = None) -> Said[Body] | None:
        """The newest of an act about a subject; None where there is none."""
        found = self._found.get((act, subject))
        return _read(found[-1]) if found else None

    def subjects(self, act: Act) -> tuple[str, ...]:
        """What an act was done about, in the order it came up."""
        return tuple(subject for kind, subject in self._found if kind is act)

    def newest(self, act: Act, _as: type[Body] | None = None) -> Iterator[Said[Body]]:
        """The newest of an act about each of its subjects."""
        for subject in self.subjects(act):
            said: Said[Body] | None = self.last(act, subject)
            if said is not None:
                yield said

    def tasks(self) -> tuple[Said[Assignment], ...]:
        """The newest task on each part, for each side: neither knows of the other's, nor takes it from anybody."""
        found: dict[tuple[str, Side], Said[Assignment]] = {}
        for subject in self.subjects(Act.ASSIGNED):
            for said in self.all(Act.ASSIGNED, subject, Assignment):
                found[subject, said.event.side] = said
        return tuple(found.values())

    # --- what the round is about ---

    @cached_property
    def plan(self) -> Plan:
        """What it is about. Raises AssertionError for a round without a plan, which is never written."""
        said = self.last(Act.PLANNED, "", Plan)
        if said is None:
            raise AssertionError("a round begins with its plan")
        return said.body

    @cached_property
    def form(self) -> ControlForm | None:
        """The control form; None for a self-audit, or before it is made."""
        said = self.last(Act.FORM_SET, "", ControlForm)
        return said.body if said else None

    @property
    def notice(self) -> Said[Notice] | None:
        """The notice; None before it was sent."""
        return self.last(Act.NOTICED, "", Notice)

    @property
    def reminded(self) -> Said[Reminder] | None:
        """The newest reminder that the municipality has not answered; None where it has, or none was sent.

        It is answered when something is sent in, and out of date when the authority went on without that.
        """
        said = self.last(Act.REMINDED, "", Reminder)
        if said is None or self.phase in OVER:
            return None
        number = said.event.number
        return None if any(event.number > number and event.act in _NO_LONGER for event in self.events) else said

    @property
    def sent_statements(self) -> tuple[str, ...]:
        """The municipality's keys of the statements that it sent in and has not taken back, in their order."""
        keys = (key for said in self.all(Act.SENT_IN, "", SentIn) for key in said.body.statements)
        back = {key for said in self.all(Act.SENT_WITHDRAWN, "", SentWithdrawn) for key in said.body.statements}
        return tuple(key for key in dict.fromkeys(keys) if key not in back)

    @property
    def waited_for(self) -> bool:
        """Whether the municipality has still to answer: it has sent nothing in, or left control questions open."""
        if self.phase not in (Phase.COLLECTING, Phase.EXAMINING):
            return False
        if self.last(Act.SENT_IN) is None:
            return True
        keys = (item.key for item in self.form.questions) if self.form else ()
        return self.phase is Phase.COLLECTING and any(self.last(Act.SELF_ASSESSED, key) is None for key in keys)

    @cached_property
    def evaluated(self) -> Said[Evaluated] | None:
        """The newest evaluation; None before the first."""
        return self.last(Act.EVALUATED, "", Evaluated)

    @property
    def closing(self) -> Said[Closing] | None:
        """How it was closed; None while it is open."""
        return self.last(Act.CLOSED, "", Closing)

    def report(self, which: Report) -> Said[ReportSent] | None:
        """The report that was sent; None before."""
        act = Act.PRELIMINARY_SENT if which is Report.PRELIMINARY else Act.FINAL_SENT
        return self.last(act, "", ReportSent)

    @property
    def assured(self) -> bool:
        """Whether the report that waits for it has passed quality assurance."""
        asked = self.last(Act.ASSURANCE_ASKED, "", AssuranceAsked)
        done = self.last(Act.ASSURED, "", Remark)
        return asked is not None and done is not None and done.event.number > asked.event.number

    @property
    def authors(self) -> frozenset[int]:
        """The accounts that answered, decided or wrote on the authority's side, or asked for assurance."""
        acts = {Act.ANSWERED, Act.DECIDED, Act.TEXT_SAVED, Act.ASSURANCE_ASKED, Act.COMMENT_ANSWERED, Act.JUDGED}
        return frozenset(event.person for event in self.events if event.act in acts and event.side is Side.AUTHORITY)

    @property
    def deciders(self) -> frozenset[int]:
        """The accounts that decided or judged a finding, or asked for the approval."""
        acts = {Act.DECIDED, Act.JUDGED, Act.APPROVAL_ASKED}
        return frozenset(event.person for event in self.events if event.act in acts)

    # --- findings ---

    @cached_property
    def duties(self) -> tuple[str, ...]:
        """The obligations with a finding: those evaluated, asked in the form or decided, in that order."""
        evaluated = list(self.evaluated.body.outcomes) if self.evaluated else []
        asked = [item.obligation for item in self.form.questions] if self.form else []
        first = asked if self.round.kind is RoundKind.TILSYN else evaluated
        return tuple(dict.fromkeys([*first, *self.subjects(Act.DECIDED)]))

    def questions(self, obligation: str) -> tuple[ControlQuestion, ...]:
        """The questions of the control form on an obligation."""
        return tuple(item for item in self.form.questions if item.obligation == obligation) if self.form else ()

    def answer(self, key: str) -> Said[Answered] | None:
        """The authority's newest answer to a control question; None before the first."""
        return self.last(Act.ANSWERED, key, Answered)

    def decided(self, obligation: str) -> Said[Decided] | None:
        """The newest decision on a finding; None before the first."""
        return self.last(Act.DECIDED, obligation, Decided)

    def _concluded(self, obligation: str) -> FindingStatus:
        """What was concluded on a finding, before anything was done about it."""
        answers = [self.answer(item.key) for item in self.questions(obligation)]
        if answers and any(said and said.body.answer is Answer.NO for said in answers):
            return FindingStatus.BREACH
        decided = self.decided(obligation)
        if not answers:
            return _AS_DECIDED[decided.body.decision] if decided else self._evaluated_to_be(obligation)
        if decided is not None and decided.body.decision in (Decision.NOTE, Decision.OPEN, Decision.NOT_RELEVANT):
            return _AS_DECIDED[decided.body.decision]
        if any(said is None for said in answers):
            return FindingStatus.UNDECIDED
        examined = [said for said in answers if said and said.body.answer is Answer.YES]
        return FindingStatus.IN_ORDER if examined else FindingStatus.NOT_EXAMINED

    def _evaluated_to_be(self, obligation: str) -> FindingStatus:
        """What a finding is that nobody decided: only what needs no decision is anything."""
        outcome = self.evaluated.body.outcomes.get(obligation) if self.evaluated else None
        return _AS_EVALUATED.get(outcome, FindingStatus.UNDECIDED) if outcome else FindingStatus.UNDECIDED

    def concluded(self, obligation: str) -> FindingStatus:
        """What a finding was concluded to be: `status` before anything was done about it."""
        return self._concluded(obligation)

    def status(self, obligation: str, today: date | None = None) -> FindingStatus:
        """Where a finding is. `today`: an exception that ended before it does not count."""
        concluded = self._concluded(obligation)
        if concluded is not FindingStatus.BREACH:
            return concluded
        judged = self.last(Act.CORRECTION_JUDGED, obligation, CorrectionJudged)
        declared = self.last(Act.CORRECTION_DECLARED, obligation, Declared)
        ordered = self.order(obligation)
        complaint = self.last(Act.COMPLAINT_DECIDED, obligation, ComplaintDecided)
        if judged is not None and judged.body.how is not Settled.NOT_YET:
            return FindingStatus(judged.body.how.value)
        if complaint is not None and complaint.body.outcome is ComplaintOutcome.REVERSED and ordered is None:
            return FindingStatus.BREACH
        newest = max(
            (said for said in (judged, declared, ordered) if said is not None),
            key=lambda said: said.event.number,
            default=None,
        )
        if newest is None:
            mending = [item for item in self.measures() if obligation in item.said.body.findings]
            if self.round.kind is RoundKind.SELF_AUDIT and mending and all(item.works for item in mending):
                return FindingStatus.CORRECTED
            return FindingStatus.EXCEPTED if self.excepted(obligation, today) else FindingStatus.BREACH
        if newest is declared:
            return FindingStatus.DECLARED
        return FindingStatus.ORDERED if ordered is not None else FindingStatus.NOT_ENOUGH

    def order(self, obligation: str) -> Said[Order] | None:
        """The order that stands on a finding; None without one, or when a complaint reversed it."""
        ordered = self.last(Act.ORDERED, obligation, Order)
        complaint = self.last(Act.COMPLAINT_DECIDED, obligation, ComplaintDecided)
        if ordered is None or complaint is None or complaint.event.number < ordered.event.number:
            return ordered
        return None if complaint.body.outcome is ComplaintOutcome.REVERSED else ordered

    def excepted(self, obligation: str, today: date | None) -> bool:
        """Whether somebody else let a breach stand until a day that has not gone by."""
        asked = self.last(Act.EXCEPTION_ASKED, obligation, ExceptionAsked)
        decided = self.last(Act.EXCEPTION_DECIDED, obligation, ExceptionDecided)
        if asked is None or decided is None or decided.event.number < asked.event.number:
            return False
        return decided.body.granted and (today is None or today <= asked.body.until)

    def breaches(self) -> tuple[str, ...]:
        """The obligations that were concluded to be broken."""
        return tuple(item for item in self.duties if self._concluded(item) is FindingStatus.BREACH)

    def unsettled(self) -> tuple[str, ...]:
        """The breaches that are not settled."""
        return tuple(item for item in self.breaches() if self.status(item) in STILL_BROKEN)

    # --- measures and deadlines ---

    def measures(self) -> tuple[MeasureState, ...]:
        """The measures as they stand, in the order they were made."""
        found = []
        for key in self.subjects(Act.MEASURE_SET):
            said = self.last(Act.MEASURE_SET, key, Measure)
            if said is None:
                continue
            done = self.last(Act.MEASURE_DONE, key, MeasureDone)
            judged = self.last(Act.MEASURE_JUDGED, key, MeasureJudged)
            works = None
            if done is not None and judged is not None and judged.event.number > done.event.number:
                works = judged.body.works
            moved = self.last(Act.DUE_SET, f"measure:{key}", Due)
            due = moved.body.due if moved and moved.event.number > said.event.number else said.body.due
            found.append(MeasureState(key, said, due, done, works))
        return tuple(found)

    def deadlines(self) -> tuple[Deadline, ...]:
        """Every deadline with its history, the nearest first."""
        set_by: defaultdict[str, list[tuple[Said[Noun], date]]] = defaultdict(list)
        for event in self.events:
            name = _DUE.get(event.act) or {
                Act.DUE_SET: event.subject,
                Act.ORDERED: f"order:{event.subject}",
                Act.COMPLAINT_DECIDED: f"order:{event.subject}",
                Act.MEASURE_SET: f"measure:{event.subject}",
            }.get(event.act)
            due = event.body.get("due")
            if name and due:
                set_by[name].append((_read(event), date.fromisoformat(due)))
        found = [
            Deadline(name, said[-1][1], self._reached(name), tuple(item for item, _ in said))
            for name, said in set_by.items()
        ]
        return tuple(sorted(found, key=lambda item: (item.due, item.name)))

    def _reached(self, name: str) -> bool:
        """Whether what a deadline was set for is done."""
        if self.phase in (Phase.CLOSED, Phase.CANCELLED):
            return True
        what, _, about = name.partition(":")
        if what == "measure":
            return next((not item.open for item in self.measures() if item.key == about), True)
        if what == "order":
            return self.order(about) is None or self.status(about) not in {*STILL_BROKEN} - {FindingStatus.DECLARED}
        if what == "documents":
            return self.last(Act.SENT_IN) is not None
        if what == "comments":
            return self.phase is not Phase.PRELIMINARY
        if what == "correction":
            return all(self.status(item) is FindingStatus.DECLARED for item in self.unsettled())
        return False


def _read(event: RoundEvent) -> Said[Body]:
    return Said(event, cast("Body", BODIES[event.act].model_validate(event.body)))


def _leads_to(kind: RoundKind, event: RoundEvent, phase: Phase) -> Phase:
    """The phase after an event."""
    if event.act is Act.ASSURANCE_ASKED:
        asked = AssuranceAsked.model_validate(event.body).report
        return Phase.ASSURING_PRELIMINARY if asked is Report.PRELIMINARY else Phase.ASSURING_FINAL
    if event.act is Act.ASSURANCE_RETURNED:
        return Phase.EXAMINING if phase is Phase.ASSURING_PRELIMINARY else Phase.CONCLUDING
    return RIGHTS[kind][event.act].leads_to or phase


def state_of(round_: Round, events: Iterable[RoundEvent]) -> RoundState:
    """The state of a round after its events, oldest first."""
    told = tuple(events)
    phase = Phase.PLANNED
    for event in told:
        phase = _leads_to(round_.kind, event, phase)
    return RoundState(round_, told, phase)


def seen_by(round_: Round, events: Iterable[RoundEvent], side: Side) -> RoundState:
    """The state as one side may see it: what the other side keeps to itself until it sends something is left out.

    The phase is the true one, but for a round being assured: to the municipality it is being examined. A round that
    the municipality may not know of yet has no events for it.
    """
    told = tuple(events)
    whole = state_of(round_, told)
    if round_.kind is RoundKind.SELF_AUDIT:
        return whole if side is Side.MUNICIPALITY else RoundState(round_, (), Phase.PLANNED)
    if side is Side.MUNICIPALITY and not any(event.act is Act.NOTICED for event in told):
        return RoundState(round_, (), Phase.PLANNED)
    newest = {event.act: event.number for event in told}
    shown = [
        event
        for event in told
        if event.side is side
        or event.act not in OPENED_BY
        or any(newest.get(opening, 0) > event.number for opening in OPENED_BY[event.act])
    ]
    phase = whole.phase
    if side is Side.MUNICIPALITY:
        phase = {Phase.ASSURING_PRELIMINARY: Phase.EXAMINING, Phase.ASSURING_FINAL: Phase.CONCLUDING}.get(
            phase, phase
        )
    return RoundState(round_, tuple(shown), phase)


#: what everybody who is asked anything in a round may know of it
_KNOWN_TO_ALL = frozenset({Act.PLANNED, Act.STARTED, Act.NOTICED, Act.CLOSED, Act.CANCELLED})


def subjects_asked(state: RoundState, person: int) -> frozenset[str]:
    """What somebody was asked to do something about: findings, questions and measures, by id.

    The newest assignment counts: who was asked before somebody else was, is asked no more.
    """
    asked = {
        said.event.subject.partition(":")[2] or said.event.subject
        for said in state.tasks()
        if said.body.person == person
    }
    return frozenset(asked | {item.key for item in state.measures() if item.said.body.person == person})


def asked_of(state: RoundState, person: int) -> RoundState:
    """The state as a contributor may see it: what the person was asked about, and nothing else of the round."""
    asked = subjects_asked(state, person)
    shown = []
    for event in state.events:
        about = event.subject.partition(":")[2] or event.subject
        told = event.act is Act.COMMENTED and person in event.body.get("to", ())
        if event.act in _KNOWN_TO_ALL or event.person == person or told or (event.subject and about in asked):
            shown.append(event)
        elif event.act is Act.EVALUATED:
            outcomes = {name: outcome for name, outcome in event.body["outcomes"].items() if name in asked}
            shown.append(event.model_copy(update={"body": {**event.body, "outcomes": outcomes}}))
        elif event.act is Act.FORM_SET:
            questions = [item for item in event.body["questions"] if {item["key"], item["obligation"]} & asked]
            if questions:
                shown.append(event.model_copy(update={"body": {**event.body, "questions": questions}}))
    return RoundState(state.round, tuple(shown), state.phase)
