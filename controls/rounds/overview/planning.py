"""What speaks for choosing a municipality for the next tilsyn. There are only factors: a person weighs them.

Neither kommuneloven chapter 30 nor practice puts a number on risk, and so there is none here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.rounds.overview.ageing import open_breaches
from controls.rounds.overview.county import CountyRounds
from controls.rounds.overview.places import Place
from controls.rounds.overview.told import RoundTold
from models.holdings import Agreement


class Order(StrEnum):
    """What the municipalities are ordered by; the values are the words in the address."""

    OPEN = "brudd"
    AGE = "alder"
    OVERDUE = "frist"
    NAME = "navn"


class Provider(StrEnum):
    """Whether the provider changed since the last tilsyn, as far as evidence of tilsyn shows."""

    CHANGED = "changed"
    SAME = "same"
    UNKNOWN = "unknown"


class Running(NamedTuple):
    """An agreement with a provider that stands in the evidence of the tilsyn with the id `round`."""

    round: int
    agreement: Agreement


class Factors(NamedTuple):
    """What is known of a municipality.

    `open`: breaches not settled, the oldest since `oldest`; `overdue`: deadlines gone by; `back`: open breaches that
    had been found before; `last`: the day of the last final report (None: none here), `years` whole years ago;
    `way`: whether a tilsyn is under way; `changed_on`: the day a provider is known to have changed.
    """

    place: Place
    open: int
    oldest: date | None
    overdue: int
    back: int
    last: date | None
    years: int | None
    way: bool
    provider: Provider
    changed_on: date | None


def whole_years(since: date, today: date) -> int:
    """The whole years from a day to another; 0 when the first is the later."""
    years = today.year - since.year - ((today.month, today.day) < (since.month, since.day))
    return max(0, years)


def provider_change(
    rounds: Sequence[RoundTold], running: Sequence[Running], today: date
) -> tuple[Provider, date | None]:
    """Whether the provider changed since the last concluded tilsyn, and when, as the evidence of the tilsyn tells.

    Evidence that says nothing of providers on that tilsyn's day gives `unknown`, and so does evidence without a
    change that is no newer than the tilsyn. `rounds`: of one municipality; `running`: agreements in their evidence.
    """
    concluded = [item for item in rounds if item.concluded is not None]
    if not concluded:
        return Provider.UNKNOWN, None
    last = max(concluded, key=lambda item: (item.concluded or date.min, item.round.id))
    agreements = [item.agreement for item in running]
    then = {item.provider for item in agreements if item.runs(last.on)}
    if not then:
        return Provider.UNKNOWN, None
    still = {item.provider for item in agreements if item.runs(today)}
    days = []
    for item in agreements:
        if item.provider in then:
            if item.provider not in still and item.to is not None and last.on <= item.to < today:
                days.append(item.to)
        elif item.from_ is not None and last.on < item.from_ <= today:
            days.append(item.from_)
    if days:
        return Provider.CHANGED, min(days)
    newer = {item.round.id for item in rounds if item.on > last.on}
    looked = any(item.round in newer for item in running)
    return (Provider.SAME if looked else Provider.UNKNOWN), None


def factors(
    county: CountyRounds, running: Mapping[int, Iterable[Agreement]], today: date, order: Order
) -> tuple[Factors, ...]:
    """What is known of each municipality there is in a county, in order. `running`: agreements by id of tilsyn."""
    breaches = open_breaches(county.rounds, county.back, today)
    found = []
    for place in county.there:
        own = county.of.get(place, [])
        mine = [item for item in breaches if item.place == place]
        concluded = [item.concluded for item in own if item.concluded is not None]
        last = max(concluded, default=None)
        told = [Running(item.round.id, one) for item in own for one in running.get(item.round.id, ())]
        provider, day = provider_change(own, told, today)
        late = sum(due.overdue(today) for item in own if item.live for due in item.dues)
        found.append(
            Factors(
                place=place,
                open=len(mine),
                oldest=min((item.since for item in mine), default=None),
                overdue=late,
                back=sum(item.earlier is not None for item in mine),
                last=last,
                years=whole_years(last, today) if last else None,
                way=any(item.live and item.concluded is None for item in own),
                provider=provider,
                changed_on=day,
            )
        )
    return tuple(_sorted(found, order))


def _sorted(found: list[Factors], order: Order) -> list[Factors]:
    """In the order that was asked for; those alike by name, as they came."""
    if order is Order.NAME:
        return found
    if order is Order.OPEN:
        return sorted(found, key=lambda item: (-item.open, item.oldest or date.max))
    if order is Order.OVERDUE:
        return sorted(found, key=lambda item: -item.overdue)
    return sorted(found, key=lambda item: item.last or date.min)
