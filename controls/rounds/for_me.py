"""What waits for one person over all their rounds: the list "for me". Pure.

Something waits when the next step is the person's, by name or by role; what the person did, or may not do because it
is their own work, does not. The list is worked out from the rounds as the person may see them and is kept nowhere,
so that it is never behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from controls.days import norwegian_day
from controls.evidence.assembling import agreement_of, confirmation_of
from controls.rounds.book import View
from controls.rounds.state import Deadline, FindingStatus, RoundState, Said
from models.access import Person, Role
from models.documents import Noun
from models.holdings import Confirmation, Item, provider_number
from models.notices import Unanswered, Waits
from models.rounds import OVER, Act, Assignment, Comment, Phase, RoundEvent, RoundKind, Side
from rules.working_days import is_working_day

#: a deadline is near when there are at most so many working days left before it
NEAR: Final = 5
#: how long a comment that nobody answered stays on the list
COMMENT_STAYS: Final = timedelta(days=30)
#: what shows that a task that somebody was given is done
_WORK: Final = frozenset({
    Act.JUDGED, Act.DECIDED, Act.MEASURE_SET, Act.MEASURE_DONE, Act.SELF_ASSESSED, Act.ANSWERED,
    Act.FINDING_COMMENTED, Act.COMMENT_ANSWERED, Act.TEXT_SAVED, Act.CORRECTION_DECLARED, Act.CORRECTION_JUDGED,
})  # fmt: skip
#: what is done on a page of its own below the round's
_PAGE: Final = {Waits.REMINDED: "/send-inn"}
_TEAM: Final = frozenset({Role.CASEWORKER, Role.LEADER})
_LED: Final = frozenset({Role.OFFICER, Role.CHIEF_EXECUTIVE})
_ASSURING: Final = frozenset({Phase.ASSURING_PRELIMINARY, Phase.ASSURING_FINAL})


class ForMe(NamedTuple):
    """Something that waits for somebody.

    `address`: the page to go to, from `/` on; `round`: its id, 0 outside rounds; `place`: the municipality it is
    about; `title`: of the round; `subject`: the part it is about, as in the event; `what`: what somebody wrote, if
    anything; `due`: the last day, inclusive; `since`: the day it came to wait; `overdue`, `near`: on the day it is.
    """

    waits: Waits
    address: str
    round: int
    place: str
    title: str
    subject: str = ""
    what: str = ""
    due: date | None = None
    since: date | None = None
    overdue: bool = False
    near: bool = False


def path_of(state: RoundState, subject: str = "") -> str:
    """The address of a part of a round, or of the round where the part has no page of its own.

    `subject`: a duty, with or without `finding:` before it, a measure or a question, as tasks and comments name them.
    """
    round_ = f"/runde/{state.round.id}"
    what, _, name = subject.partition(":")
    if not name and subject in state.duties:
        what, name = "finding", subject
    if state.round.kind is RoundKind.TILSYN:
        return f"{round_}/lovbrudd/{name}" if what == "finding" and name in state.duties else round_
    if what == "finding" and name:
        return f"{round_}/funn/{name}"
    return f"{round_}/tiltak" if what == "measure" else round_


def _address(view: View, subject: str) -> str:
    """The address of a part of a round, for whoever looks: a contributor has questions on the page of the round."""
    path = path_of(view.state, subject)
    if view.round.kind is RoundKind.TILSYN:
        return path
    what, _, name = subject.partition(":")
    if view.roles <= {Role.SERVICE}:
        there = what == "finding" and name not in view.state.duties
        return f"/runde/{view.round.id}" if there else path
    return f"{path}/sporsmal" if what == "question" else path


def working_days_before(day: date, number: int) -> date:
    """The day so many working days before a day."""
    while number > 0:
        day -= timedelta(days=1)
        number -= is_working_day(day)
    return day


def about(subject: str) -> str:
    """What a task is about: `question:k1`, `finding:KRL-2-1` and `measure:m1` without the word before."""
    what, _, rest = subject.partition(":")
    return rest if what in ("question", "finding", "measure") and rest else subject


def task_done(view: View, given: Said[Assignment]) -> bool:
    """Whether what somebody was given to do was done since, by anybody on the same side."""
    subject = about(given.event.subject)
    mending = next((item for item in view.state.measures() if item.key == subject), None)
    if mending is not None:
        return not mending.open
    since = [event for event in _after(view, given.event.number) if event.side is given.event.side]
    if any(_ends(event, subject, given.body.person) for event in since):
        return True
    # a duty of a tilsyn is done with its last question
    keys = {item.key for item in view.state.questions(subject)}
    answered = {event.subject for event in since if event.act in (Act.ANSWERED, Act.SELF_ASSESSED)}
    return bool(keys) and keys <= answered


def _ends(event: RoundEvent, subject: str, person: int) -> bool:
    """Whether an event ends a task: work on what it is about, or that its person says that it is done."""
    if event.act is Act.COMMENTED:
        return event.person == person and about(event.subject) == subject and bool(event.body.get("done"))
    return event.act in _WORK and event.subject == subject


def _after(view: View, number: int) -> Iterator[RoundEvent]:
    """The events after one, newest first."""
    for event in reversed(view.state.events):
        if event.number <= number:
            return
        yield event


def waiting(views: Iterable[View], person: Person, today: date) -> tuple[ForMe, ...]:
    """What waits for a person: overdue first, then by deadline, then what has none, oldest first.

    `views`: the rounds as the person may see them.
    """
    return ordered(item for view in views for item in _in_round(view, person, today))


def ordered(items: Iterable[ForMe]) -> tuple[ForMe, ...]:
    """The items in the order in which they are shown."""

    def place(item: ForMe) -> tuple[bool, date, date, int, str, str]:
        return (
            not item.overdue, item.due or date.max, item.since or date.max, item.round, item.waits.value, item.subject
        )  # fmt: skip

    return tuple(sorted(items, key=place))


def unanswered_waiting(found: Iterable[Unanswered], today: date) -> tuple[ForMe, ...]:
    """The questionnaires that nobody has sent in, where the deadline is near or has gone by."""
    return tuple(
        ForMe(
            Waits.QUESTIONNAIRE, f"/grunnlag/{one.holder}/skjema/{one.id}", 0, one.holder, "", what=one.role,
            due=one.due, since=one.since, overdue=one.due < today, near=_is_near(one.due, today),
        )
        for one in found
        if one.due < today or _is_near(one.due, today)
    )  # fmt: skip


def agreements_waiting(items: Iterable[Item], today: date) -> tuple[ForMe, ...]:
    """The agreements that wait for their providers, those that are over left out. `items`: agreements."""
    return tuple(
        ForMe(
            Waits.AGREEMENT, f"/leverandor/{provider_number(item.name)}", 0, item.holder, "", item.key,
            since=norwegian_day(item.at),
        )
        for item in items
        if item.gone is None
        and confirmation_of(item) is Confirmation.WAITING
        and ((last := agreement_of(item).to) is None or last >= today)
    )  # fmt: skip


def _is_near(due: date | None, today: date) -> bool:
    return due is not None and due >= today >= working_days_before(due, NEAR)


def _in_round(view: View, person: Person, today: date) -> Iterator[ForMe]:
    if view.state.phase in OVER:
        return
    seen: set[tuple[Waits, str]] = set()
    for waits, subject, what, due, since in (*_named(view, person, today), *_by_role(view, person, today)):
        if (waits, subject) in seen:
            continue
        seen.add((waits, subject))
        address = _address(view, subject) + _PAGE.get(waits, "")
        yield ForMe(
            waits, address, view.round.id, view.round.municipality, view.state.plan.title,
            subject, what, due, since, due is not None and due < today, _is_near(due, today),
        )  # fmt: skip


#: what waits, the part it is about, what was written, the deadline, and the day it came to wait
_Item = tuple[Waits, str, str, date | None, date | None]


def _item(
    waits: Waits, event: RoundEvent | None, due: date | None = None, subject: str = "", what: str = ""
) -> _Item:
    return waits, subject, what, due, norwegian_day(event.at) if event else None


# --- by name ---


def _named(view: View, person: Person, today: date) -> Iterator[_Item]:
    state = view.state
    owned = {item.key for item in state.measures() if item.said.body.person == person.id}
    for item in state.measures():
        if item.key in owned and item.open:
            said = item.said
            yield _item(Waits.MEASURE, said.event, item.due, f"measure:{item.key}", said.body.what)
    for given in state.tasks():
        if given.body.person != person.id or about(given.event.subject) in owned or task_done(view, given):
            continue
        yield _item(Waits.ASSIGNED, given.event, given.body.due, given.event.subject, given.body.what)
    for subject in state.subjects(Act.COMMENTED):
        for remark in reversed(state.all(Act.COMMENTED, subject, Comment)):
            event = remark.event
            if event.person == person.id or norwegian_day(event.at) + COMMENT_STAYS < today:
                # what came before is answered, or long past
                break
            if person.id in remark.body.to and not _acted_since(view, person, event):
                yield _item(Waits.COMMENT, event, None, subject, remark.body.text)
                break


def _acted_since(view: View, person: Person, event: RoundEvent) -> bool:
    """Whether the person did something since, with what a comment is about."""
    return any(
        one.person == person.id and about(one.subject) == about(event.subject) for one in _after(view, event.number)
    )


# --- by role ---


def _by_role(view: View, person: Person, today: date) -> Iterator[_Item]:
    if view.round.kind is RoundKind.SELF_AUDIT:
        yield from _self_audit(view, person)
    elif view.side is Side.AUTHORITY:
        yield from _authority(view, person, today)
    elif view.roles & _LED:
        yield from _municipality(view)


def _newest(view: View, *acts: Act) -> RoundEvent | None:
    """The newest event of any of these acts."""
    return next((event for event in reversed(view.state.events) if event.act in acts), None)


def _deadlines(view: View) -> dict[str, Deadline]:
    return {item.name: item for item in view.state.deadlines()}


def _self_audit(view: View, person: Person) -> Iterator[_Item]:
    state = view.state
    if Role.CHIEF_EXECUTIVE in view.roles:
        if state.phase is Phase.APPROVAL and person.id not in state.deciders:
            yield _item(Waits.APPROVAL, _newest(view, Act.APPROVAL_ASKED))
        for asked in state.newest(Act.EXCEPTION_ASKED, Noun):
            decided = state.last(Act.EXCEPTION_DECIDED, asked.event.subject, Noun)
            open_ = decided is None or decided.event.number < asked.event.number
            if open_ and asked.event.person != person.id:
                yield _item(Waits.EXCEPTION, asked.event, None, f"finding:{asked.event.subject}")
    if Role.OFFICER in view.roles:
        newest = _newest(view, Act.APPROVAL_ASKED, Act.RETURNED)
        if newest is not None and newest.act is Act.RETURNED:
            yield _item(Waits.RETURNED, newest)
        yield from _measures_to_judge(view)


def _measures_to_judge(view: View) -> Iterator[_Item]:
    for item in view.state.measures():
        if item.done is not None and item.works is None and not item.done.body.dropped:
            yield _item(Waits.MEASURE_DONE, item.done.event, None, f"measure:{item.key}", item.said.body.what)


def _municipality(view: View) -> Iterator[_Item]:
    state, deadlines = view.state, _deadlines(view)
    for name, waits, phases in (
        ("documents", Waits.NOTICE, {Phase.COLLECTING, Phase.EXAMINING}),
        ("comments", Waits.PRELIMINARY, {Phase.PRELIMINARY}),
        ("correction", Waits.CORRECTION, {Phase.FOLLOW_UP}),
    ):
        deadline = deadlines.get(name)
        if waits is Waits.NOTICE and state.reminded is not None:
            # the reminder takes its place
            continue
        if deadline is not None and not deadline.done and state.phase in phases:
            yield _item(waits, deadline.settings[0].event, deadline.due)
    if state.reminded is not None:
        documents = deadlines.get("documents")
        yield _item(Waits.REMINDED, state.reminded.event, documents.due if documents is not None else None)
    for deadline in deadlines.values():
        what, _, duty = deadline.name.partition(":")
        if what == "order" and not deadline.done:
            yield _item(Waits.ORDER, deadline.settings[0].event, deadline.due, f"finding:{duty}")
    if Role.OFFICER in view.roles:
        yield from _measures_to_judge(view)


def _authority(view: View, person: Person, today: date) -> Iterator[_Item]:
    state = view.state
    assurers = {Role.QUALITY_ASSURER, Role.LEADER}
    if state.phase in _ASSURING and not state.assured and view.roles & assurers and person.id not in state.authors:
        yield _item(Waits.ASSURANCE, _newest(view, Act.ASSURANCE_ASKED))
    if not view.roles & _TEAM:
        return
    if state.phase in _ASSURING and state.assured:
        yield _item(Waits.ASSURED, _newest(view, Act.ASSURED))
    newest = _newest(view, Act.ASSURANCE_ASKED, Act.ASSURANCE_RETURNED)
    if newest is not None and newest.act is Act.ASSURANCE_RETURNED:
        yield _item(Waits.ASSURANCE_RETURNED, newest)
    yield from _came_in(view)
    yield from _late(view, today)
    yield from _followed_up(view)


def _came_in(view: View) -> Iterator[_Item]:
    """What the municipality sent, and nobody of the authority has done anything after."""
    state = view.state
    if state.phase is Phase.CONCLUDING:
        came = _newest(view, Act.COMMENTS_SENT, Act.COMMENTS_ENDED, Act.ASSURANCE_RETURNED)
        if came is not None and came.act is Act.COMMENTS_SENT:
            yield _item(Waits.COMMENTS, came)
    for act, waits in (
        (Act.SENT_IN, Waits.SENT_IN), (Act.SENT_WITHDRAWN, Waits.SENT_WITHDRAWN),
        (Act.FACTS_AGREED, Waits.FACTS_AGREED),
    ):  # fmt: skip
        sent = state.last(act, "", Noun)
        if sent is not None and not any(event.role in _TEAM for event in _after(view, sent.event.number)):
            yield _item(waits, sent.event)


def _late(view: View, today: date) -> Iterator[_Item]:
    """The municipality's deadlines that went by: the next step is the authority's."""
    deadlines = _deadlines(view)
    for name, waits, phases in (
        ("documents", Waits.DOCUMENTS_LATE, {Phase.COLLECTING}),
        ("comments", Waits.COMMENTS_LATE, {Phase.PRELIMINARY}),
        ("correction", Waits.CORRECTION_LATE, {Phase.FOLLOW_UP}),
    ):
        deadline = deadlines.get(name)
        if deadline is not None and deadline.overdue(today) and view.state.phase in phases:
            yield _item(waits, deadline.settings[-1].event, deadline.due)


def _followed_up(view: View) -> Iterator[_Item]:
    state = view.state
    if state.phase is not Phase.FOLLOW_UP:
        return
    for duty in state.unsettled():
        if state.status(duty) is FindingStatus.DECLARED:
            declared = state.last(Act.CORRECTION_DECLARED, duty, Noun)
            yield _item(Waits.DECLARED, declared.event if declared else None, None, f"finding:{duty}")
    if Role.LEADER not in view.roles:
        return
    for complained in state.newest(Act.COMPLAINED, Noun):
        decided = state.last(Act.COMPLAINT_DECIDED, complained.event.subject, Noun)
        if decided is None or decided.event.number < complained.event.number:
            yield _item(Waits.COMPLAINT, complained.event, None, f"finding:{complained.event.subject}")
