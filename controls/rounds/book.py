"""The one way to do something in a round.

Whoever wants to do something is held to the table of rights (`models.rounds_access`) and the guards, in the
transaction that writes; two who change the same thing at once lose nothing: the second is shown both texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from sqlalchemy.orm import Session

from controls.days import norwegian_day
from controls.evidence.requests import Standing, entry_of
from controls.rounds.guards import Wish, form_problems, plan_problems, problems
from controls.rounds.state import RoundState, asked_of, seen_by, state_of
from controls.sensitive.identity import holds_identity_number
from controls.storage.holdings import Holdings, NewEvent, NewItem
from controls.storage.round_reports import Keeping, KeptReport, KeptReports, NotPreparedError, kept_by
from controls.storage.rounds import Held, NewRound, Rounds
from models.access import Action, Person, Role, authority
from models.documents import Noun
from models.errors import Problem, ProblemError, Where
from models.evidence import Judgement
from models.holdings import EventKind, ItemKind, Origin
from models.rounds import (
    BODIES,
    Act,
    Campaign,
    ControlForm,
    Due,
    Judged,
    Notice,
    Plan,
    ReportSent,
    Round,
    RoundEvent,
    RoundKind,
    SentIn,
    SentWithdrawn,
    Side,
)
from models.rounds_access import RIGHTS, allowed, side_of_role
from models.words import JudgementKind
from rules.municipalities import Municipalities
from rules.pack import Pack

#: what two people may be changing at once: the newest must be the one that was seen
EDITED: Final = frozenset({
    Act.PLANNED, Act.FORM_SET, Act.TEXT_SAVED, Act.DECIDED, Act.ANSWERED, Act.MEASURE_SET, Act.DUE_SET,
    Act.SELF_ASSESSED, Act.FINDING_COMMENTED, Act.COMMENT_ANSWERED,
})  # fmt: skip
#: how often a report is made anew because somebody did something in the round meanwhile
_TRIES: Final = 5
#: how a mistake in a body is told, by pydantic's type of it, and any other
_TOLD = {
    "missing": "round_needs_text",
    "string_too_short": "round_needs_text",
    "too_short": "round_needs_text",
    "string_too_long": "round_too_long",
    "date_from_datetime_parsing": "round_no_day",
    "date_parsing": "round_no_day",
    "date_type": "round_no_day",
    "other": "round_unusable",
}


class ConflictError(ProblemError):
    """Somebody else changed the same thing meanwhile.

    `theirs`: what they wrote; `mine`: what was to be written, in its plain form. Nothing was written.
    """

    def __init__(self, theirs: RoundEvent, mine: Mapping[str, Any]) -> None:
        """`theirs`: the event that was not seen."""
        super().__init__([Problem("round_conflict", {"by": theirs.by})])
        self.theirs = theirs
        self.mine = mine


@dataclass(frozen=True)
class View:
    """A round as one person may see it. `may`: what the person may do now, as far as role and phase go."""

    state: RoundState
    side: Side
    roles: frozenset[Role]
    may: frozenset[Act]

    @property
    def round(self) -> Round:
        """The round itself."""
        return self.state.round


class TogetherError(ProblemError):
    """What was to be done in several rounds at once could not be done in all of them, and was done in none.

    `rounds`: what is in the way, by the id of each round in which something is.
    """

    def __init__(self, rounds: Mapping[int, Sequence[Problem]]) -> None:
        """`rounds`: as told, at least one."""
        super().__init__([problem for found in rounds.values() for problem in found])
        self.rounds = rounds


class Deed(NamedTuple):
    """What is to be done in one of several rounds: the body, and what else is written with it."""

    told: Mapping[str, Any] | Noun
    also: Callable[[Session], None] | None = None


class _Doing(NamedTuple):
    """What somebody does in a round, with its body read; as `RoundBook.act` is told."""

    person: Person
    act: Act
    body: Noun
    now: datetime
    subject: str = ""
    seen: int | None = None
    also: Callable[[Session], None] | None = None
    reports: tuple[KeptReport, ...] = ()


class Done(NamedTuple):
    """What was done, and the round as it stands after it, whole."""

    event: RoundEvent
    state: RoundState


def body_of(act: Act, told: Mapping[str, Any] | Noun) -> Noun:
    """The body of an act. Raises ProblemError with every field that cannot be used.

    National identity numbers are refused in every text: nobody's belongs in a round.
    """
    plain = told.model_dump(mode="json", by_alias=True) if isinstance(told, Noun) else told
    try:
        body = BODIES[act].model_validate(plain)
    except ValidationError as error:
        found = [Problem(_code(item), {}, Where(field=".".join(map(str, item["loc"])))) for item in error.errors()]
        raise ProblemError(found) from None
    holding = [name for name, text in _texts(body.model_dump(mode="json")) if holds_identity_number(text)]
    if holding:
        raise ProblemError(Problem("document_identity_written", {}, Where(field=name)) for name in holding)
    return body


def _code(mistake: ErrorDetails) -> str:
    """The code of a mistake in a body: that of the model's own check, or by the kind of it."""
    if mistake["type"] == "value_error":
        return str(mistake["ctx"]["error"])
    return _TOLD.get(mistake["type"], _TOLD["other"])


def _texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(part, name or str(key))
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part, name)


class RoundBook:
    """The rounds of a database, as people work with them."""

    def __init__(
        self,
        rounds: Rounds,
        holdings: Holdings,
        pack: Pack,
        municipalities: Municipalities,
        keeping: Keeping | None = None,
    ) -> None:
        """`pack`: the law by which scopes are understood; `keeping`: makes the reports that acts keep."""
        self.rounds = rounds
        self._holdings = holdings
        self._pack = pack
        self._municipalities = municipalities
        self._keeping = keeping

    # --- beginning ---

    def begin(self, person: Person, municipality: str, plan: Plan, now: datetime) -> int:
        """Begin a self-audit of the own municipality; its id.

        Raises ProblemError when the plan cannot be used, or the person may not.
        """
        role = self._role(person, municipality, RoundKind.SELF_AUDIT)
        self._there(municipality, plan.on)
        if found := tuple(plan_problems(RoundKind.SELF_AUDIT, plan, self._pack)):
            raise ProblemError(found)
        first = _event(1, now, person, role, Act.PLANNED, "", body_of(Act.PLANNED, plan))
        return self.rounds.begin(NewRound(RoundKind.SELF_AUDIT, municipality, "", [first]), now)

    def begin_campaign(
        self,
        person: Person,
        county: str,
        municipalities: Iterable[str],
        template: tuple[Plan, ControlForm, Notice],
        now: datetime,
    ) -> tuple[int, tuple[int, ...]]:
        """Begin a tilsyn of each municipality from one template; the id of the campaign, and of each round.

        Raises ProblemError when the template cannot be used, a municipality is not in the county, or the person may
        not. All rounds are begun or none.
        """
        role = self._role(person, authority(county), RoundKind.TILSYN)
        plan, form, notice = template
        numbers = tuple(dict.fromkeys(municipalities))
        found = [*plan_problems(RoundKind.TILSYN, plan, self._pack), *form_problems(form, plan, self._pack)]
        if not numbers:
            found.append(Problem("round_no_municipality", {}, Where(field="municipalities")))
        for number in numbers:
            there = self._municipalities.get(number, norwegian_day(now))
            if there is None or there.number[:2] != county:
                found.append(Problem("round_not_in_county", {"id": number}, Where(field="municipalities")))
        if found:
            raise ProblemError(found)
        begun = [
            _event(1, now, person, role, Act.PLANNED, "", body_of(Act.PLANNED, plan)),
            _event(2, now, person, role, Act.FORM_SET, "", body_of(Act.FORM_SET, form)),
        ]
        campaign = Campaign(
            id=0,
            county=county,
            title=plan.title,
            plan=plan,
            form=form,
            notice=notice,
            made_at=now,
            made_by=person.name,
        )
        return self.rounds.begin_campaign(
            campaign, [NewRound(RoundKind.TILSYN, number, county, begun) for number in numbers]
        )

    def _role(self, person: Person, place: str, kind: RoundKind) -> Role:
        rights = RIGHTS[kind][Act.PLANNED].roles
        role = person.best_role(place, sorted(rights)) if person.may(Action.ROUND_BEGIN, place) else None
        if role is None:
            raise ProblemError.one("round_not_allowed")
        return role

    def _there(self, municipality: str, on: date) -> None:
        if self._municipalities.get(municipality, on) is None:
            raise ProblemError.one("document_municipality")

    # --- seeing ---

    def view(self, number: int, person: Person) -> View | None:
        """The round with the id `number` as a person may see it.

        None when there is none, when it does not concern the person, or when the person may not know of it yet.
        """
        held = self.rounds.get(number)
        return None if held is None else self.view_of(held, person)

    def view_of(self, held: Held, person: Person) -> View | None:
        """As `view`, of a round that is at hand."""
        round_ = held.round
        for side, place in ((Side.AUTHORITY, round_.authority), (Side.MUNICIPALITY, round_.municipality)):
            roles = person.roles_at(place) if place else frozenset()
            roles = frozenset(role for role in roles if side_of_role(role) is side)
            if not roles or not person.may(Action.ROUND_READ, place):
                continue
            state = seen_by(round_, held.events, side)
            if not state.events:
                return None
            if roles == {Role.SERVICE}:
                state = asked_of(state, person.id)
            phase = state_of(round_, held.events).phase
            may = frozenset(act for act in RIGHTS[round_.kind] if allowed(round_.kind, act, phase, roles))
            return View(state, side, roles, may)
        return None

    # --- doing ---

    def act(  # noqa: PLR0913 - who does what, to which part, when, and having seen what: each is needed
        self,
        number: int,
        person: Person,
        act: Act,
        told: Mapping[str, Any] | Noun,
        now: datetime,
        *,
        subject: str = "",
        seen: int | None = None,
        also: Callable[[Session], None] | None = None,
    ) -> Done:
        """Do something in the round with the id `number`.

        `told`: the body, plain or read; `subject`: what it is about (a new measure has none, and gets the next free
        key in the transaction, so that two who make one at once make two); `seen`: the number of the newest event on
        the page it was done from; `also`: what else is written in the same transaction, such as the copies of what is
        sent in. Raises KeyError when there is no such round for the person, ConflictError when somebody else changed
        the same thing after `seen`, and ProblemError with everything that is in the way. Nothing is written then.
        """
        doing = _Doing(person, act, body_of(act, told), now, subject, seen, also)

        for _ in range(_TRIES):
            try:
                held, (done,) = self.rounds.add(number, partial(self._doing, doing))
            except NotPreparedError as error:
                # made outside the transaction, so that nobody waits for it; in it, it must be of the newest event
                doing = doing._replace(reports=self._prepared(error))
            else:
                return Done(done, state_of(held.round, (*held.events, done)))
        raise ProblemError.one("round_not_now")

    def _doing(self, doing: _Doing, session: Session, held: Held) -> list[RoundEvent]:
        return [self._done(session, held, doing)]

    def _prepared(self, error: NotPreparedError) -> tuple[KeptReport, ...]:
        return self._keeping.prepared(error.held, error.event) if self._keeping is not None else ()

    def act_together(
        self, person: Person, act: Act, deeds: Mapping[int, Deed], now: datetime
    ) -> tuple[Done, ...]:  # fmt: skip
        """Do the same in several rounds, in one transaction: in all of them or in none.

        `deeds`: what, by the id of the round. Raises KeyError when one of them is not there for the person, and
        TogetherError with everything that is in the way, in any of them. Nothing is written then.
        """
        faults: dict[int, Sequence[Problem]] = {}
        doing: dict[int, _Doing] = {}
        for number, deed in deeds.items():
            try:
                doing[number] = _Doing(person, act, body_of(act, deed.told), now, also=deed.also)
            except ProblemError as error:
                faults[number] = error.problems

        if faults:
            raise TogetherError(faults)

        def make(session: Session, held: Held) -> list[RoundEvent]:
            number, events = held.round.id, []
            try:
                events = [self._done(session, held, doing[number])]
            except ProblemError as error:
                faults[number] = error.problems
            if faults and number == max(deeds):
                # the last one: whoever asked is told of all that is in the way, and the transaction is undone
                raise TogetherError(faults)
            return events

        done = self.rounds.add_to_all(deeds, make)
        return tuple(Done(event, state_of(held.round, (*held.events, event))) for held, (event,) in done)

    def _done(self, session: Session, held: Held, doing: _Doing) -> RoundEvent:
        """The event of an act, after everything that it does outside the round."""
        person, act, body, now, subject, seen, also, reports = doing
        view = self.view_of(held, person)
        if view is None:
            raise KeyError(held.round.id)
        state = state_of(held.round, held.events)
        if act is Act.MEASURE_SET and not subject:
            subject = next_measure(state)
        role = allowed(held.round.kind, act, state.phase, view.roles)
        if role is None:
            raise ProblemError.one("round_not_now" if act in RIGHTS[held.round.kind] else "round_not_allowed")
        _no_conflict(state, act, subject, seen, body)
        if found := problems(state, Wish(person, role, act, subject, body, norwegian_day(now), self._pack)):
            raise ProblemError(found)
        kept = self._effect(session, state, person, act, subject, body, now)
        if also is not None:
            also(session)
        elif _is_copied(body):
            # it would be said that it was sent or taken back, and nothing would be (`controls.rounds.sending_in`)
            raise ProblemError.one("round_not_allowed")
        event = _event(state.number + 1, now, person, role, act, subject, kept)
        if self._keeping is None or not self._keeping.keeps(held.round, act):
            if isinstance(body, ReportSent) and body.digest is None:
                # it would be said that it was sent, and nothing would say what
                raise ProblemError.one("round_not_allowed")
            return event
        if not reports or reports[0].event != event.number:
            raise NotPreparedError(held, event)
        KeptReports.add_within(session, held.round.id, reports, now)
        return kept_by(event, reports)

    def _effect(
        self, session: Session, state: RoundState, person: Person, act: Act, subject: str, body: Noun, now: datetime
    ) -> Noun:
        """What an act does outside the round, in the same transaction; the body as it is kept."""
        if isinstance(body, Judged):
            return self._judge(session, state, person, subject, body, now)
        if act is Act.NOTICED and isinstance(body, Notice):
            self._ask(session, state, person, body, now)
        if subject == "documents" and isinstance(body, Due):
            self._move(session, state, person, body, now)
        return body

    def _move(self, session: Session, state: RoundState, person: Person, due: Due, now: datetime) -> None:
        """Give what was asked for the new day too: else it would be overdue while the municipality has time."""
        before = next((item.due for item in state.deadlines() if item.name == "documents"), None)
        today, holder = norwegian_day(now), state.round.holder
        asked = [entry_of(item, today) for item in self._holdings.items(holder, ItemKind.REQUEST)]
        events = [
            NewEvent(one.item.id, EventKind.DUE_MOVED, person.name, now, due.why, {"due": str(due.due)})
            for one in asked
            if one.standing not in (Standing.CAME, Standing.WITHDRAWN)
            and (one.request.due < due.due or one.request.due == before)
        ]
        self._holdings.add_within(session, holder, (), events)

    def _judge(
        self, session: Session, state: RoundState, person: Person, subject: str, body: Judged, now: datetime
    ) -> Judged:
        """Put a judgement with the evidence, where the next evaluation finds it."""
        # in a tilsyn a caseworker's reading is a judgement; only a report that was sent is a conclusion.
        # It is about the day of the round: one that looks back is not younger than what it is about.
        judgement = Judgement(
            obligation=subject, group=body.group, outcome=body.outcome, kind=JudgementKind.JUDGEMENT,
            by=person.name, on=min(norwegian_day(now), state.plan.on), reason=body.reason, valid_to=body.valid_to,
        )  # fmt: skip
        plain = judgement.model_dump(mode="json", by_alias=True, exclude_none=True)
        holder = state.round.holder
        key = f"v-r{state.round.id}-{state.number + 1}"
        item = NewItem(ItemKind.JUDGEMENT, subject, plain, Origin.HAND, person.name, now, key=key)
        self._holdings.add_within(session, holder, [item])
        return body.model_copy(update={"item": key})

    def _ask(self, session: Session, state: RoundState, person: Person, notice: Notice, now: datetime) -> None:
        """Keep what a notice asks for as requests in the evidence of the tilsyn."""
        asked_of = self._municipalities.known(state.round.municipality)[-1].name
        items = [
            NewItem(
                ItemKind.REQUEST,
                "",
                {
                    "what": wanted.what, "asked": str(norwegian_day(now)), "due": str(notice.due), "produced": False,
                    "of": asked_of, "obligations": list(wanted.bears_on),
                },
                Origin.HAND, person.name, now,
            )
            for wanted in notice.wanted
        ]  # fmt: skip
        self._holdings.add_within(session, state.round.holder, items)


def next_measure(state: RoundState) -> str:
    """The key of the next new measure."""
    keys = (key[1:] for key in state.subjects(Act.MEASURE_SET) if key.startswith("m"))
    return f"m{max((int(key) for key in keys if key.isascii() and key.isdigit()), default=0) + 1}"


def _is_copied(body: Noun) -> bool:
    """Whether what is done is only half done without writing to the evidence of the tilsyn."""
    if isinstance(body, SentIn):
        return bool(body.documents or body.statements or body.requests or body.answers)
    return isinstance(body, SentWithdrawn)


def _no_conflict(state: RoundState, act: Act, subject: str, seen: int | None, body: Noun) -> None:
    newest = state.last(act, subject, Noun)
    if act in EDITED and seen is not None and newest is not None and newest.event.number > seen:
        plain = body.model_dump(mode="json", by_alias=True)
        if newest.event.body != plain:
            raise ConflictError(newest.event, plain)


def _event(number: int, now: datetime, person: Person, role: Role, act: Act, subject: str, body: Noun) -> RoundEvent:
    side = side_of_role(role)
    if side is None:
        raise AssertionError("a role of the table is on a side")
    plain = body.model_dump(mode="json", by_alias=True)
    return RoundEvent(
        number=number, at=now, person=person.id, by=person.name, role=role, side=side, act=act, subject=subject,
        body=plain,
    )  # fmt: skip
