"""Notices: what waits for somebody, which act tells whom, and where a notice is on its way. No I/O.

A notice says that something waits, and where; never what it is about. `TOLD` is the table of who is told of what
happens in a round: the code asks it, and a test holds every act to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Final, NamedTuple

from pydantic import Field, StringConstraints

from models.documents import Noun
from models.rounds import Act, RoundKind


class Waits(StrEnum):
    """What waits for somebody. Each has its words at `notices.waits.<value>`."""

    # told by an act, and most of them on the list "for me" too
    ASSIGNED = "assigned"
    MEASURE = "measure"
    COMMENT = "comment"
    APPROVAL = "approval"
    APPROVED = "approved"
    RETURNED = "returned"
    EXCEPTION = "exception"
    EXCEPTION_DECIDED = "exception_decided"
    MEASURE_DONE = "measure_done"
    NOTICE = "notice"
    DUE_MOVED = "due_moved"
    REMINDED = "reminded"
    SENT_IN = "sent_in"
    SENT_WITHDRAWN = "sent_withdrawn"
    ASSURANCE = "assurance"
    ASSURED = "assured"
    ASSURANCE_RETURNED = "assurance_returned"
    PRELIMINARY = "preliminary"
    FACTS_AGREED = "facts_agreed"
    COMMENTS = "comments"
    COMMENTS_ENDED = "comments_ended"
    FINAL = "final"
    DECLARED = "declared"
    CORRECTION_JUDGED = "correction_judged"
    ORDER = "order"
    COMPLAINT = "complaint"
    COMPLAINT_DECIDED = "complaint_decided"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    # told because of the day it is
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    # only on the list "for me"
    CORRECTION = "correction"
    DOCUMENTS_LATE = "documents_late"
    COMMENTS_LATE = "comments_late"
    CORRECTION_LATE = "correction_late"
    QUESTIONNAIRE = "questionnaire"
    AGREEMENT = "agreement"


#: what is told because of the day it is, by `tilsynsklar notices remind`
REMINDERS: Final = frozenset({Waits.DUE_SOON, Waits.OVERDUE})
#: what is never sent, because nothing happened: it stands on the list "for me" alone
ONLY_LISTED: Final = frozenset({
    Waits.CORRECTION, Waits.DOCUMENTS_LATE, Waits.COMMENTS_LATE, Waits.CORRECTION_LATE, Waits.QUESTIONNAIRE,
    Waits.AGREEMENT,
})  # fmt: skip


class Whom(StrEnum):
    """Who is told of an act.

    `PERSON`: the account that the body names; `NAMED`: those a comment is addressed to; `ASKER`: who asked for what
    was decided; `OFFICER`, `CHIEF`, `MUNICIPALITY` (both): of the municipality; `TEAM`: the caseworkers and leaders
    that have worked on the round, or all of them before anybody has; `ASSURER`: the quality assurers, or the leaders
    where there are none.
    """

    PERSON = "person"
    NAMED = "named"
    ASKER = "asker"
    OFFICER = "officer"
    CHIEF = "chief"
    MUNICIPALITY = "municipality"
    TEAM = "team"
    ASSURER = "assurer"


class Told(NamedTuple):
    """What is told of an act, and to whom. Nobody is told of what they did themselves."""

    waits: Waits
    whom: tuple[Whom, ...]


_BOTH: Final[Mapping[Act, Told]] = {
    Act.ASSIGNED: Told(Waits.ASSIGNED, (Whom.PERSON,)),
    Act.MEASURE_SET: Told(Waits.MEASURE, (Whom.PERSON,)),
    Act.MEASURE_DONE: Told(Waits.MEASURE_DONE, (Whom.OFFICER,)),
    Act.COMMENTED: Told(Waits.COMMENT, (Whom.NAMED,)),
}
#: who is told of what happens in a round of each kind
TOLD: Final[Mapping[RoundKind, Mapping[Act, Told]]] = {
    RoundKind.SELF_AUDIT: {
        **_BOTH,
        Act.APPROVAL_ASKED: Told(Waits.APPROVAL, (Whom.CHIEF,)),
        Act.APPROVED: Told(Waits.APPROVED, (Whom.OFFICER,)),
        Act.RETURNED: Told(Waits.RETURNED, (Whom.OFFICER,)),
        Act.EXCEPTION_ASKED: Told(Waits.EXCEPTION, (Whom.CHIEF,)),
        Act.EXCEPTION_DECIDED: Told(Waits.EXCEPTION_DECIDED, (Whom.ASKER,)),
    },
    RoundKind.TILSYN: {
        **_BOTH,
        Act.NOTICED: Told(Waits.NOTICE, (Whom.MUNICIPALITY,)),
        Act.DUE_SET: Told(Waits.DUE_MOVED, (Whom.MUNICIPALITY,)),
        Act.REMINDED: Told(Waits.REMINDED, (Whom.OFFICER,)),
        Act.SENT_IN: Told(Waits.SENT_IN, (Whom.TEAM,)),
        Act.SENT_WITHDRAWN: Told(Waits.SENT_WITHDRAWN, (Whom.TEAM,)),
        Act.FACTS_AGREED: Told(Waits.FACTS_AGREED, (Whom.TEAM,)),
        Act.ASSURANCE_ASKED: Told(Waits.ASSURANCE, (Whom.ASSURER,)),
        Act.ASSURED: Told(Waits.ASSURED, (Whom.ASKER,)),
        Act.ASSURANCE_RETURNED: Told(Waits.ASSURANCE_RETURNED, (Whom.ASKER,)),
        Act.PRELIMINARY_SENT: Told(Waits.PRELIMINARY, (Whom.MUNICIPALITY,)),
        Act.COMMENTS_SENT: Told(Waits.COMMENTS, (Whom.TEAM,)),
        Act.COMMENTS_ENDED: Told(Waits.COMMENTS_ENDED, (Whom.MUNICIPALITY,)),
        Act.FINAL_SENT: Told(Waits.FINAL, (Whom.MUNICIPALITY,)),
        Act.CORRECTION_DECLARED: Told(Waits.DECLARED, (Whom.TEAM,)),
        Act.CORRECTION_JUDGED: Told(Waits.CORRECTION_JUDGED, (Whom.MUNICIPALITY,)),
        Act.ORDERED: Told(Waits.ORDER, (Whom.MUNICIPALITY,)),
        Act.COMPLAINED: Told(Waits.COMPLAINT, (Whom.TEAM,)),
        Act.COMPLAINT_DECIDED: Told(Waits.COMPLAINT_DECIDED, (Whom.MUNICIPALITY,)),
        Act.CLOSED: Told(Waits.CLOSED, (Whom.MUNICIPALITY,)),
        Act.CANCELLED: Told(Waits.CANCELLED, (Whom.MUNICIPALITY,)),
    },
}
_WORK: Final = frozenset({
    Act.PLANNED, Act.EVALUATED, Act.JUDGED, Act.DECIDED, Act.MEASURE_JUDGED, Act.TEXT_SAVED,
})  # fmt: skip
#: the acts that nobody is told of: somebody's own work, which the others see in the round
SILENT: Final[Mapping[RoundKind, frozenset[Act]]] = {
    RoundKind.SELF_AUDIT: _WORK | {Act.STARTED, Act.DUE_SET, Act.REPORTED, Act.CLOSED, Act.CANCELLED},
    RoundKind.TILSYN: _WORK | {
        Act.FORM_SET, Act.SELF_ASSESSED, Act.EXAMINING_BEGUN, Act.VISITED, Act.ANSWERED, Act.FINDING_COMMENTED,
        Act.COMMENT_ANSWERED, Act.ORDER_CONSIDERED,
    },
}  # fmt: skip


class Passage(StrEnum):
    """Where a notice is on its way.

    `WAITING`: to be sent, or sent again; `SENT`: a mail server took it; `REFUSED`: it said that it never will;
    `GIVEN_UP`: it was tried as often as it may be; `TOO_OLD`: nobody could send it while it was news; `DROPPED`: the
    account is closed, locked or made for a demonstration.
    """

    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"
    GIVEN_UP = "given_up"
    TOO_OLD = "too_old"
    DROPPED = "dropped"


#: what makes a notice this one: the round, and the event or the deadline
NoticeKey = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class NewNotice(Noun):
    """A notice that is to be sent. `path`: the page it leads to, from `/` on."""

    account: int
    key: NoticeKey
    waits: Waits
    path: str = Field(pattern=r"^/", max_length=200)


class Notice(NewNotice):
    """A notice on its way. `attempts`: how often it was handed to a mail server that did not take it."""

    id: int
    made_at: datetime
    passage: Passage = Passage.WAITING
    attempts: int = 0


class Unanswered(NamedTuple):
    """A questionnaire that nobody has sent in. `role`: who is asked; `due`: the last day to answer."""

    id: int
    holder: str
    role: str
    due: date
    since: date
