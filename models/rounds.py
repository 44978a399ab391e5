"""Rounds: audits of one municipality, as what happened in them, one event after the other.

A round of either kind (a self-audit by the municipality, a tilsyn by Statsforvalteren) is nothing but its events: who
did what, when, to which part of it. What stands in it now is worked out from them (`controls.rounds.state`), so that
every status has its history and nothing that was said is lost. No I/O.

The steps of a tilsyn follow kommuneloven chapter 30 and forvaltningsloven § 16; those of a self-audit kommuneloven
§ 25-1 and § 25-2.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints, model_validator

from models.access import Role, authority
from models.documents import Line, Noun, Sha256
from models.evidence import Key, Prose, Scope
from models.law import ObligationId
from models.words import Group, Language, Method, Outcome

#: text of a report: as long as a chapter, and it may be empty
LongText = Annotated[str, StringConstraints(max_length=20_000, strip_whitespace=True)]
#: what an event is about: nothing, a finding (`KRL-2-1`), a question, a measure (`m1`), a deadline, a chapter
Subject = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå_.:/-]{0,99}$|^$")]


def round_holder(number: int) -> str:
    """The holder of evidence that the tilsyn with the id `number` is."""
    return f"r{number}"


def round_number(holder: str) -> int | None:
    """The id of the tilsyn that a holder is; None where it is another holder."""
    return int(holder[1:]) if holder.startswith("r") and holder[1:].isascii() and holder[1:].isdigit() else None


class RoundKind(StrEnum):
    """Who audits: the municipality itself, or Statsforvalteren (kommuneloven chapter 30)."""

    SELF_AUDIT = "self_audit"
    TILSYN = "tilsyn"


class Phase(StrEnum):
    """Where a round is.

    A self-audit goes planned, collecting, approval, follow-up, closed. A tilsyn goes planned, collecting (the notice
    is sent), examining, quality assurance of the preliminary report, preliminary (the municipality comments),
    concluding, quality assurance of the final report, follow-up, closed; without a breach the preliminary report is
    left out.
    """

    PLANNED = "planned"
    COLLECTING = "collecting"
    EXAMINING = "examining"
    ASSURING_PRELIMINARY = "assuring_preliminary"
    PRELIMINARY = "preliminary"
    CONCLUDING = "concluding"
    ASSURING_FINAL = "assuring_final"
    APPROVAL = "approval"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"
    CANCELLED = "cancelled"


#: the phases in which nothing can be done any more
OVER: Final = frozenset({Phase.CLOSED, Phase.CANCELLED})
#: the phases of each kind in their order, cancelled left out
PHASES: Final[Mapping[RoundKind, tuple[Phase, ...]]] = {
    RoundKind.SELF_AUDIT: (Phase.PLANNED, Phase.COLLECTING, Phase.APPROVAL, Phase.FOLLOW_UP, Phase.CLOSED),
    RoundKind.TILSYN: (
        Phase.PLANNED, Phase.COLLECTING, Phase.EXAMINING, Phase.ASSURING_PRELIMINARY, Phase.PRELIMINARY,
        Phase.CONCLUDING, Phase.ASSURING_FINAL, Phase.FOLLOW_UP, Phase.CLOSED,
    ),
}  # fmt: skip


class Side(StrEnum):
    """On whose behalf somebody acts."""

    MUNICIPALITY = "municipality"
    AUTHORITY = "authority"


class Act(StrEnum):
    """What can be done in a round. Each has a body (`BODIES`), and a row in the table of who may when."""

    # both kinds
    PLANNED = "planned"
    ASSIGNED = "assigned"
    DUE_SET = "due_set"
    EVALUATED = "evaluated"
    JUDGED = "judged"
    DECIDED = "decided"
    MEASURE_SET = "measure_set"
    MEASURE_DONE = "measure_done"
    MEASURE_JUDGED = "measure_judged"
    COMMENTED = "commented"
    TEXT_SAVED = "text_saved"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    # a self-audit
    STARTED = "started"
    EXCEPTION_ASKED = "exception_asked"
    EXCEPTION_DECIDED = "exception_decided"
    APPROVAL_ASKED = "approval_asked"
    APPROVED = "approved"
    RETURNED = "returned"
    REPORTED = "reported"
    # a tilsyn
    FORM_SET = "form_set"
    NOTICED = "noticed"
    REMINDED = "reminded"
    SELF_ASSESSED = "self_assessed"
    SENT_IN = "sent_in"
    SENT_WITHDRAWN = "sent_withdrawn"
    EXAMINING_BEGUN = "examining_begun"
    VISITED = "visited"
    FACTS_AGREED = "facts_agreed"
    ANSWERED = "answered"
    ASSURANCE_ASKED = "assurance_asked"
    ASSURED = "assured"
    ASSURANCE_RETURNED = "assurance_returned"
    PRELIMINARY_SENT = "preliminary_sent"
    FINDING_COMMENTED = "finding_commented"
    COMMENTS_SENT = "comments_sent"
    COMMENTS_ENDED = "comments_ended"
    COMMENT_ANSWERED = "comment_answered"
    FINAL_SENT = "final_sent"
    CORRECTION_DECLARED = "correction_declared"
    CORRECTION_JUDGED = "correction_judged"
    ORDER_CONSIDERED = "order_considered"
    ORDERED = "ordered"
    COMPLAINED = "complained"
    COMPLAINT_DECIDED = "complaint_decided"


# --- bodies ---


class Nothing(Noun):
    """Nothing has to be said."""


class Plan(Noun):
    """What a round is about.

    `on`: the day the law and the facts are judged on; `scope`: provisions and obligations, empty for all; `why`: the
    risk it was chosen for; `case_number`: of the archive; `occurs`: `yearly` for a round of the yearly wheel.
    """

    title: Line
    on: date
    scope: tuple[Scope, ...] = ()
    why: LongText = ""
    case_number: str = Field(default="", max_length=50)
    yearly: bool = False


class Assignment(Noun):
    """That somebody is to do the part that the event is about. `person`: the account; `name`: as shown then."""

    person: int
    name: Line
    what: LongText = ""
    due: date | None = None


class Due(Noun):
    """A deadline (the day is inclusive), and why it is this one."""

    due: date
    why: LongText = ""


class Evaluated(Noun):
    """An evaluation was made. `outcomes`: outcome by obligation; `digest`: of the findings."""

    evaluation: int
    digest: Sha256
    outcomes: dict[ObligationId, Outcome]


class Judged(Noun):
    """A person's judgement on an obligation. `item`: its key among the evidence."""

    group: Group = Group.ALL
    outcome: Literal[Outcome.MET, Outcome.BROKEN]
    reason: Prose
    valid_to: date | None = None
    item: str = Field(default="", max_length=61)


class Decision(StrEnum):
    """What people decided about a finding.

    `breach`: lovbrudd; `note`: something that `bør` be better, never a breach; `in_order`: examined, and in line with
    the law; `open`: it stays unresolved, with a reason; `not_relevant`: the duty does not come into it.
    """

    BREACH = "breach"
    NOTE = "note"
    IN_ORDER = "in_order"
    OPEN = "open"
    NOT_RELEVANT = "not_relevant"


class Decided(Noun):
    """A decision on a finding.

    `fails`: what the municipality does not see to, for the sentence of a breach; `leads_to`: the consequence;
    `cause`: the root cause; `why`: the reason where it differs from the evaluation's outcome.
    """

    decision: Decision
    why: LongText = ""
    fails: LongText = ""
    leads_to: LongText = ""
    cause: LongText = ""


class Measure(Noun):
    """A measure for one or more findings. `owner`: the role that answers for it; `person`: an account, if any."""

    what: Prose
    findings: tuple[ObligationId, ...] = Field(min_length=1)
    owner: Line
    person: int | None = None
    due: date
    aim: LongText = ""


class MeasureDone(Noun):
    """A measure was carried out, or left. `effect`: what shows that it works; `document`: where it stands."""

    on: date
    effect: Prose
    document: int | None = None
    dropped: bool = False


class MeasureJudged(Noun):
    """Whether a measure that was carried out works."""

    works: bool
    reason: Prose


class Comment(Noun):
    """A remark between those on one side.

    `to`: accounts that should see it; `done`: whether it ends the task that its author has on the same thing.
    """

    text: Prose
    to: tuple[int, ...] = ()
    done: bool = False


class Saved(Noun):
    """A chapter of a report as somebody wrote it; empty text gives the chapter back to the program."""

    text: LongText


class ClosingReason(StrEnum):
    """Why a round is closed."""

    CORRECTED = "corrected"
    PREMISE_GONE = "premise_gone"
    REVERSED = "reversed"
    NO_BREACH = "no_breach"
    DONE = "done"


class Kept(Noun):
    """Something that keeps the report of a round as it was then.

    `versions`: SHA-256 of the report as kept, by language, with `-public` after it for the version that everybody may
    see. Empty where no report is kept; whoever writes the event fills it in, never a form.
    """

    versions: dict[str, Sha256] = Field(default_factory=dict)


class Closing(Kept):
    """Why a round is closed."""

    how: ClosingReason
    reason: Prose


class Why(Noun):
    """A reason."""

    reason: Prose


class Remark(Noun):
    """Something that may be said."""

    text: LongText = ""


class Approval(Remark, Kept):
    """The chief executive approves the round."""


class ExceptionAsked(Noun):
    """That a breach cannot be mended before a day, and why; it stays a breach."""

    reason: Prose
    until: date


class ExceptionDecided(Noun):
    """Whether somebody else than the one who asked lets the exception stand."""

    granted: bool
    reason: Prose


class Reported(Kept):
    """The council was told (kommuneloven § 25-2). `case_number`: of the council's case."""

    on: date
    case_number: str = Field(default="", max_length=50)


class ControlQuestion(Noun):
    """A row of the control form: what is asked, of which obligation, how it is examined, and what the law asks."""

    key: Key
    obligation: ObligationId
    question: Line
    methods: tuple[Method, ...] = ()
    explained: LongText = ""


class ControlForm(Noun):
    """The control form: limits first, then questions, each answered on its own."""

    limits: LongText = ""
    questions: tuple[ControlQuestion, ...] = Field(min_length=1, max_length=300)

    @model_validator(mode="after")
    def _once(self) -> ControlForm:
        if len({item.key for item in self.questions}) < len(self.questions):
            raise ValueError("round_question_twice")
        return self


class Wanted(Noun):
    """A document or answer that is asked for, and what it bears on."""

    what: Line
    bears_on: tuple[Scope, ...] = ()


class Notice(Noun):
    """Notice of a tilsyn, with what is asked for and by when (inclusive)."""

    text: LongText = ""
    due: date
    wanted: tuple[Wanted, ...] = ()


class Reminder(Noun):
    """That the municipality is waited for.

    `requests`: the keys of what was asked for and has not come; none where it has only not answered.
    """

    requests: tuple[Key, ...] = ()


class Assessed(StrEnum):
    """The municipality's own view of a question."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class SelfAssessment(Noun):
    """The municipality's own answer to a control question."""

    answer: Assessed
    text: LongText = ""


class RequestAnswer(Noun):
    """The municipality's answer to one thing that was asked for.

    `request`: its key; `documents`, `statements`: what answers it, by id and key; `not_there`: why there is nothing
    to send, in the municipality's words. One or the other.
    """

    request: Key
    documents: tuple[int, ...] = ()
    statements: tuple[Key, ...] = ()
    not_there: LongText = ""


class SentIn(Noun):
    """What the municipality sends in: documents and statements of its own, by id and key, as they are then.

    `answers`: which of it answers what was asked for, and what there is not; `requests`: the keys of what it answers
    with something.
    """

    documents: tuple[int, ...] = ()
    statements: tuple[Key, ...] = ()
    requests: tuple[Key, ...] = ()
    answers: tuple[RequestAnswer, ...] = ()
    text: LongText = ""


class SentWithdrawn(Noun):
    """That the municipality takes back statements that it had sent in, by their keys there, and why."""

    statements: tuple[Key, ...] = Field(min_length=1)
    reason: Prose


class Visit(Noun):
    """Something the authority did: an interview, an inspection, a sample or a meeting. Nobody is named.

    `public`: what was found may stand in the version of the report that everybody may see; otherwise it does not.
    """

    on: date
    what: Method
    with_roles: Line
    text: LongText = ""
    public: bool = False


class Answer(StrEnum):
    """The authority's answer to a control question; `no` is a breach."""

    YES = "yes"
    NO = "no"
    NOT_EXAMINED = "not_examined"


class Answered(Noun):
    """An answer, with the facts it stands on and the assessment of them against the law."""

    answer: Answer
    facts: LongText = ""
    assessment: LongText = ""


class Report(StrEnum):
    """The two reports of a tilsyn."""

    PRELIMINARY = "preliminary"
    FINAL = "final"


class AssuranceAsked(Noun):
    """Which report is to be assured."""

    report: Report


class ReportSent(Kept):
    """A report was sent. `due`: for comments, or for the correction; None where nothing is to be corrected.

    `language`: the one it was sent in, which is the one that counts; `digest`: SHA-256 of the report in it. Both the
    digest and `versions` are written by `controls.rounds.book`, from the report that it keeps.
    """

    due: date | None = None
    language: Language = Language.NB
    digest: Sha256 | None = None


class Declared(Noun):
    """The municipality declares that a breach is corrected."""

    on: date
    text: Prose
    documents: tuple[int, ...] = ()


class Settled(StrEnum):
    """What the authority makes of a breach: settled in one of three ways, or not yet."""

    CORRECTED = "corrected"
    PREMISE_GONE = "premise_gone"
    REVERSED = "reversed"
    NOT_YET = "not_yet"


class CorrectionJudged(Noun):
    """Whether the correction is made probable, and why."""

    how: Settled
    reason: Prose


class OrderConsidered(Noun):
    """What has to be weighed before an order (kommuneloven §§ 30-4, 30-7)."""

    effects: Prose
    dialogue: Prose
    own_control: Prose
    give: bool


class Order(Noun):
    """An order to correct (kommuneloven § 30-4), and by when (inclusive)."""

    text: Prose
    due: date


class Complaint(Noun):
    """The municipality's complaint over an order."""

    on: date
    text: Prose


class ComplaintOutcome(StrEnum):
    """What came of a complaint."""

    UPHELD = "upheld"
    CHANGED = "changed"
    REVERSED = "reversed"


class ComplaintDecided(Noun):
    """What came of a complaint. `due`: the new deadline, if the order was changed."""

    outcome: ComplaintOutcome
    reason: Prose
    due: date | None = None


#: what is said with each act
BODIES: Final[Mapping[Act, type[Noun]]] = {
    Act.PLANNED: Plan,
    Act.ASSIGNED: Assignment,
    Act.DUE_SET: Due,
    Act.EVALUATED: Evaluated,
    Act.JUDGED: Judged,
    Act.DECIDED: Decided,
    Act.MEASURE_SET: Measure,
    Act.MEASURE_DONE: MeasureDone,
    Act.MEASURE_JUDGED: MeasureJudged,
    Act.COMMENTED: Comment,
    Act.TEXT_SAVED: Saved,
    Act.CLOSED: Closing,
    Act.CANCELLED: Why,
    Act.STARTED: Nothing,
    Act.EXCEPTION_ASKED: ExceptionAsked,
    Act.EXCEPTION_DECIDED: ExceptionDecided,
    Act.APPROVAL_ASKED: Remark,
    Act.APPROVED: Approval,
    Act.RETURNED: Why,
    Act.REPORTED: Reported,
    Act.FORM_SET: ControlForm,
    Act.NOTICED: Notice,
    Act.REMINDED: Reminder,
    Act.SELF_ASSESSED: SelfAssessment,
    Act.SENT_IN: SentIn,
    Act.SENT_WITHDRAWN: SentWithdrawn,
    Act.EXAMINING_BEGUN: Nothing,
    Act.VISITED: Visit,
    Act.FACTS_AGREED: Remark,
    Act.ANSWERED: Answered,
    Act.ASSURANCE_ASKED: AssuranceAsked,
    Act.ASSURED: Remark,
    Act.ASSURANCE_RETURNED: Why,
    Act.PRELIMINARY_SENT: ReportSent,
    Act.FINDING_COMMENTED: Comment,
    Act.COMMENTS_SENT: Remark,
    Act.COMMENTS_ENDED: Nothing,
    Act.COMMENT_ANSWERED: Comment,
    Act.FINAL_SENT: ReportSent,
    Act.CORRECTION_DECLARED: Declared,
    Act.CORRECTION_JUDGED: CorrectionJudged,
    Act.ORDER_CONSIDERED: OrderConsidered,
    Act.ORDERED: Order,
    Act.COMPLAINED: Complaint,
    Act.COMPLAINT_DECIDED: ComplaintDecided,
}


class RoundEvent(Noun):
    """Something that was done in a round.

    `number`: from 1 in the round, without gaps; `person`: the account, `by` its name and `role` its role as they were
    then; `subject`: the part it is about; `body`: the plain form of the model in BODIES.
    """

    number: int = Field(ge=1)
    at: datetime
    person: int
    by: Line
    role: Role
    side: Side
    act: Act
    subject: Subject = ""
    body: dict[str, Any] = Field(default_factory=dict)


class Round(Noun):
    """A round without what happened in it.

    `municipality`: its number on the day the round was begun; `county`: two digits, of the Statsforvalter whose
    tilsyn it is, empty for a self-audit; `campaign`: the id of the campaign it belongs to.
    """

    id: int
    kind: RoundKind
    municipality: str
    county: str = ""
    campaign: int | None = None
    made_at: datetime

    @property
    def holder(self) -> str:
        """Who holds the evidence that is examined: the municipality itself, or the tilsyn."""
        return self.municipality if self.kind is RoundKind.SELF_AUDIT else round_holder(self.id)

    @property
    def authority(self) -> str:
        """The place of the Statsforvalter; empty for a self-audit."""
        return authority(self.county) if self.county else ""

    def side_of(self, places: frozenset[str]) -> Side | None:
        """The side on which somebody with roles at `places` stands; None for those it does not concern."""
        if self.authority and self.authority in places:
            return Side.AUTHORITY
        return Side.MUNICIPALITY if self.municipality in places else None


class Campaign(Noun):
    """One tilsyn of several municipalities from one template.

    `county`: of the Statsforvalter; `plan`, `form`, `notice`: what each round begins with.
    """

    id: int
    county: str
    title: Line
    plan: Plan
    form: ControlForm
    notice: Notice
    made_at: datetime
    made_by: Line
