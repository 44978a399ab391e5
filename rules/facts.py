"""Facts as seen on the date: what the statements show, admit or merely mention, for one criterion.

Everything that has to do with time, group, speaker and ground is settled here, in plain Python; the engine
then gets words and whole numbers. Each statement is either used, or set aside with the reason why.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from models.evidence import MUNICIPALITY, SUPPRESSED, Evidence, PassageRef, Provider, Statement
from models.law import About, AgeFrom, Criterion, Role
from models.words import Group, Mode, ProviderModel, Reason, SaidBy, ServicePart, ShownBy, StatementCertainty
from rules.compiler import NONE_HIGH, NONE_LOW, YES, Instance
from rules.conditions import Ages, Numbers, Words

#: the fact that a requested document which did not come by its day becomes
NOT_PRODUCED_FACT = "dokumentasjon.lagt_frem"


class Aside(StrEnum):
    """Why a statement is not used for a criterion."""

    TOO_WEAK = "too_weak"
    PLANNED = "planned"
    THIRD_PARTY = "third_party"
    UNCERTAIN = "uncertain"
    STALE = "stale"
    SUPPRESSED = "suppressed"
    OTHER_GROUP = "other_group"
    OTHER_PARTY = "other_party"
    NOT_YET = "not_yet"
    WITHOUT_EFFECT = "without_effect"
    WITHDRAWN = "withdrawn"
    NOT_RELIED_ON = "not_relied_on"


#: what a set-aside statement makes of an unknown answer; those not named here say nothing about the question
_REASONS = {
    Aside.UNCERTAIN: Reason.UNCERTAIN,
    Aside.STALE: Reason.STALE,
    Aside.SUPPRESSED: Reason.TOO_WEAK,
    Aside.TOO_WEAK: Reason.TOO_WEAK,
    Aside.PLANNED: Reason.TOO_WEAK,
    Aside.THIRD_PARTY: Reason.TOO_WEAK,
}


#: too weak to decide anything, but enough to bring up a question
_WEAK = (Aside.PLANNED, Aside.THIRD_PARTY, Aside.UNCERTAIN)

_MODE_RANK = {mode: mode.rank for mode in Mode}
_GROUND_RANK = {ground: ground.rank for ground in ShownBy}
#: the kind of ground that a number on the yes side must have, and one on the no side (`-`: it says nothing)
_NUMBER_KINDS = {Role.BREAKS: ("a", "-"), Role.RAISES: ("s", "-"), Role.CONDITION: ("e", "p")}
#: what the one who bears the duty, or runs the service, says against itself counts whatever it rests on
_OWN_WORD = (SaidBy.MUNICIPALITY, SaidBy.PROVIDER)
#: and what anybody else says against it counts when it rests on this
_STRONG_GROUND = (ShownBy.RECORD, ShownBy.OBSERVATION)


class Seen(NamedTuple):
    """What one criterion sees: the engine's message, the statements used, those set aside, and why unknown.

    `message` is the instance's `empty`, that very object, when no statement says anything to the criterion.
    """

    message: Mapping[str, str | int]
    used: tuple[str, ...]
    aside: tuple[tuple[str, Aside], ...]
    reasons: tuple[Reason, ...]


def full_months(earlier: date, later: date) -> int:
    """Full months from `earlier` to `later`; negative when `later` comes first. 31 Jan to 28 Feb is 0."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months - 1 if later.day < earlier.day else months


def months_begun(earlier: date, later: date) -> int:
    """Months from `earlier` to `later`, a begun one counted whole: the anniversary is 12, the day after it 13."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months + 1 if later.day > earlier.day else months


def years_missed(last: date, on: date, since: date) -> int:
    """Whole calendar years after `last` and before the year of `on` that lie within the time from `since` on."""
    first_whole = since.year if (since.month, since.day) == (1, 1) else since.year + 1
    return max(0, on.year - max(last.year + 1, first_whole))


def statements_of(evidence: Evidence, on: date) -> list[Statement]:
    """The statements of an evidence file, and those that follow from requests unanswered past their day.

    What the authority asked for and was to come by `due` and had not come is, from the day after, a recorded fact.
    """
    derived = [
        Statement.model_construct(
            id=f"request:{request.id}",
            fact=NOT_PRODUCED_FACT,
            value=False,
            about=MUNICIPALITY,
            said_by=SaidBy.AUTHORITY,
            group=Group.UNSPECIFIED,
            mode=Mode.DONE,
            shown_by=ShownBy.RECORD,
            certainty=StatementCertainty.CERTAIN,
            from_=request.due + timedelta(days=1),
            to=None,
            source=PassageRef.model_construct(document=f"request:{request.id}", locator=None, quote=None),
            note=None,
        )
        for request in evidence.requests
        if request.asked_by is None and request.unanswered(on)
    ]
    return [*evidence.statements, *derived]


#: with both of these asked for by name nobody is left out of the service as a whole
_EVERYONE = frozenset({Group.WOMEN, Group.MEN})


def _fresh(statement: Statement, criterion: Criterion, on: date, dates: Mapping[str, date]) -> bool:
    """Whether the statement is new enough; a sample shows only the time its files are from, whatever else is said."""
    fresh, sample = criterion.fresh, statement.sample
    if sample is None and statement.to is not None:
        return on <= statement.to
    counted = statement.from_
    if sample is not None:
        counted = sample.to
    elif fresh.from_ is AgeFrom.DOCUMENT:
        counted = dates.get(statement.source.document, counted)
    return full_months(counted, on) < fresh.months or counted > on


def _against(statement: Statement, instance: Instance, on: date) -> bool:
    """Whether the statement counts against the bearer; such a one counts also where it is about a part only."""
    role = instance.criterion.role
    if role is Role.CONDITION:
        return False
    return role is Role.RAISES or role is Role.BREAKS or not _positive(statement.value, instance, on)


def _speaks_for(statement: Statement, instance: Instance, on: date, providers: Mapping[str, Provider]) -> bool:
    """Whether the one the statement is about can answer the criterion.

    The municipality can; a provider only for the parts and groups it runs, and not where the municipality alone must
    show. A city district is a part of the municipality: what it lacks counts there, what it has is not the whole.
    """
    alone = instance.criterion.about is About.MUNICIPALITY
    if statement.about == MUNICIPALITY:
        return not alone or statement.said_by is not SaidBy.PROVIDER
    provider = providers.get(statement.about)
    if provider is None:
        return False
    if alone:
        return provider.model is ProviderModel.DISTRICT and _against(statement, instance, on)
    part = instance.fact.part
    runs_part = part is None or ServicePart.ALL in provider.covers or part in provider.covers
    return runs_part and (Group.ALL in provider.groups or statement.group in provider.groups)


def _for_group(statement: Statement, instance: Instance, on: date) -> bool:
    """Whether the statement speaks of the group that the criterion is asked for.

    A positive answer about one group shows nothing for the service as a whole, unless women and men are each asked
    for besides; a negative one counts against it, but neither settles whether the duty applies.
    """
    said_of, asked_for, role = statement.group, instance.group, instance.criterion.role
    if said_of is asked_for or said_of is Group.ALL:
        return True
    if asked_for is not Group.UNSPECIFIED or role is Role.CONDITION:
        return False
    if set(instance.criterion.groups) >= _EVERYONE:
        # each group is asked for by itself too, so the service as a whole needs no word of its own
        return True
    return _against(statement, instance, on)


def _strong_to_show(statement: Statement, criterion: Criterion) -> bool:
    needs = criterion.needs
    return (
        needs is not None
        and _MODE_RANK[statement.mode] >= _MODE_RANK[needs.mode]
        and _GROUND_RANK[statement.shown_by] >= _GROUND_RANK[needs.shown_by]
    )


def _strong_to_break(statement: Statement) -> bool:
    return statement.said_by in _OWN_WORD or statement.shown_by in _STRONG_GROUND


def _weakness(statement: Statement) -> Aside | None:
    if statement.mode is Mode.PLANNED:
        return Aside.PLANNED
    if statement.said_by is SaidBy.THIRD_PARTY:
        return Aside.THIRD_PARTY
    if statement.certainty is StatementCertainty.UNCERTAIN:
        return Aside.UNCERTAIN
    return None


def _set_aside(
    statement: Statement, instance: Instance, on: date, dates: Mapping[str, date], providers: Mapping[str, Provider]
) -> Aside | None:
    """Why the statement says nothing to the criterion, whatever it is strong enough for; None when it does."""
    if statement.withdrawn is not None:
        return Aside.WITHDRAWN
    criterion = instance.criterion
    if not _speaks_for(statement, instance, on, providers):
        return Aside.OTHER_PARTY
    if not _for_group(statement, instance, on):
        return Aside.OTHER_GROUP
    if statement.from_ > on:
        return Aside.NOT_YET
    if not _fresh(statement, criterion, on, dates):
        return Aside.STALE
    if statement.value == SUPPRESSED:
        return Aside.SUPPRESSED
    return _weakness(statement)


class _Gathered:
    """Collects what the statements say to one criterion, word by word or number by number."""

    __slots__ = ("_own", "instance", "used")

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self._own: dict[str, str | int] | None = None
        self.used: list[str] = []

    @property
    def message(self) -> Mapping[str, str | int]:
        """What has been gathered: the instance's own empty message, that very object, as long as it is nothing."""
        return self.instance.empty if self._own is None else self._own

    def own(self) -> dict[str, str | int]:
        """The message, as one that may be changed."""
        if self._own is None:
            self._own = dict(self.instance.empty)
        return self._own

    def flag(self, statement: Statement, kinds: str, word: str) -> bool:
        """Raise the flags of `word` that the message has for `kinds`; say whether there was one."""
        known = self.instance.empty
        hit = False
        for kind in kinds:
            flag = f"{kind}_{word}"
            if flag in known:
                self.own()[flag] = YES
                hit = True
        return self.note(statement, hit)

    def number(self, statement: Statement, kinds: str, value: int, means: Numbers) -> bool:
        """Widen the numbers that `value` bears on by it, or note that it lies in the gap."""
        for_yes, for_no = _NUMBER_KINDS.get(self.instance.criterion.role, ("p", "a"))
        kind = for_yes if means.yes.holds(value) else for_no if means.no.holds(value) else None
        if kind is None and "e" in kinds:
            self.own()["gap"] = YES
        elif kind is not None and kind in kinds:
            message = self.own()
            message[f"{kind}_max"] = max(int(message[f"{kind}_max"]), value)
            message[f"{kind}_min"] = min(int(message[f"{kind}_min"]), value)
        else:
            return self.note(statement, hit=False)
        return self.note(statement, hit=True)

    def note(self, statement: Statement, hit: bool) -> bool:
        """Count the statement as used when it had an effect."""
        if hit:
            self.used.append(statement.id)
        return hit


def _kinds(statement: Statement, criterion: Criterion) -> str:
    """The kinds of ground a statement gives: p proof, a admission, e either, s said at all."""
    kinds = "s" if criterion.role is Role.RAISES else ""
    admits = _strong_to_break(statement)
    if _strong_to_show(statement, criterion):
        return kinds + ("pea" if admits else "pe")
    return kinds + "ae" if admits else kinds


def _as_number(value: bool | int | str) -> int:
    return date.fromisoformat(value).toordinal() if isinstance(value, str) else int(value)


def _positive(value: bool | int | str, instance: Instance, on: date) -> bool:
    if value == SUPPRESSED:
        return False  # what it is, nobody can say: never taken for what is good
    means = instance.means
    if isinstance(means, Words):
        return _word(value) in means.yes
    if isinstance(means, Numbers):
        return means.yes.holds(_as_number(value))
    return months_begun(date.fromisoformat(str(value)), on) <= means.months


def _word(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _take(gathered: _Gathered, statement: Statement, kinds: str, on: date) -> bool:
    instance = gathered.instance
    if isinstance(instance.means, Words):
        return gathered.flag(statement, kinds, _word(statement.value))
    if isinstance(instance.means, Numbers):
        return gathered.number(statement, kinds, _as_number(statement.value), instance.means)
    return _take_age(gathered, statement, kinds, on, instance.means)


def _take_age(gathered: _Gathered, statement: Statement, kinds: str, on: date, means: Ages) -> bool:
    """The newest date counts on each side: a later report says nothing against an earlier one.

    A recent date that is merely asserted is too weak to show anything, but it does keep the answer from `no`.
    """
    happened = date.fromisoformat(str(statement.value))
    months = months_begun(happened, on)
    if happened > on:
        return False
    message = gathered.own()
    known = int(message["n_months"])
    if ("p" in kinds or "a" in kinds) and (known == NONE_LOW or months < known):
        message["n_months"] = months
        if means.years is not None:
            message["n_years"] = years_missed(happened, on, gathered.instance.version.in_force.from_)
    if "p" in kinds:
        message["p_months"] = min(months, int(message["p_months"]))
    return gathered.note(statement, "p" in kinds or ("a" in kinds and months > means.months))


def see(
    instance: Instance,
    statements: Sequence[Statement],
    on: date,
    dates: Mapping[str, date],
    providers: Mapping[str, Provider],
    not_relied_on: Collection[str] = frozenset(),
) -> Seen:
    """What the criterion sees in the statements about its fact.

    `statements`: those whose fact is the criterion's, in the order of the file; `on`: the evaluation date;
    `dates`: document id -> the first day it can be from; `providers`: the providers that run the
    service on the date, by id; `not_relied_on`: the ids of statements that a person set aside for others. Returns the
    message for the engine, the ids of the statements used, those set aside and why, and the reasons an unknown answer
    has (empty when nothing bears on the question).
    """
    gathered: _Gathered | None = None
    set_aside: list[tuple[str, Aside]] = []
    criterion = instance.criterion
    role = criterion.role
    for statement in statements:
        aside = _set_aside(statement, instance, on, dates, providers)
        if aside is not Aside.WITHDRAWN and statement.id in not_relied_on:
            aside = Aside.NOT_RELIED_ON
        # any fresh word of it brings up a question: a plan, a doubt and a press account too
        said = aside in _WEAK and role is Role.RAISES
        if aside is None or said:
            gathered = gathered or _Gathered(instance)
            if _take(gathered, statement, "s" if said else _kinds(statement, criterion), on):
                continue
            aside = Aside.WITHOUT_EFFECT if role is Role.BREAKS or role is Role.RAISES else Aside.TOO_WEAK
        set_aside.append((statement.id, aside))
    used = () if gathered is None else tuple(gathered.used)
    reasons: tuple[Reason, ...] = ()
    if role is Role.RAISES:
        raising = [item for item in statements if item.id in used and _positive(item.value, instance, on)]
        unsure = raising and all(item.certainty is StatementCertainty.UNCERTAIN for item in raising)
        reasons = (Reason.UNCERTAIN,) if unsure else ()
    elif set_aside:
        reasons = tuple(dict.fromkeys(_REASONS[aside] for _, aside in set_aside if aside in _REASONS))
    message = instance.empty if gathered is None else gathered.message
    return Seen(message, used, tuple(set_aside), reasons)


__all__ = [
    "NONE_HIGH",
    "NOT_PRODUCED_FACT",
    "Aside",
    "Seen",
    "full_months",
    "see",
    "statements_of",
    "years_missed",
]
