"""What a person may see and do, of what is kept: the table of rights (`models.access`) held against whose things are.

Everything that is kept belongs to a place: a municipality, a provider (`t3`) or a Statsforvalter (`f50`). What stands
in a tilsyn (holder `r17`) belongs to its Statsforvalter. A provider's evidence may be read where the municipality has
an agreement with it today that the provider has confirmed, and written by nobody but the provider.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from sqlalchemy import Engine

from controls.evidence.assembling import agreement_of
from controls.storage.holdings import Holdings
from controls.storage.owners import (
    county_of_campaign,
    holder_of_document,
    place_of_evaluation,
    sides_of_round,
    tilsyn,
    tilsyn_of_counties,
)
from models.access import Action, Membership, Person, PlaceKind, authority, kind_of_place
from models.errors import ProblemError
from models.holdings import ItemKind, provider_number
from models.rounds import round_number
from rules.municipalities import Municipalities

#: reading for each kind of changing: who may read a thing but not change it is told so
READING = {
    Action.EVIDENCE_WRITE: Action.EVIDENCE_READ,
    Action.EVALUATION_MAKE: Action.EVALUATION_READ,
    Action.AGREEMENTS_WRITE: Action.AGREEMENTS_READ,
    Action.ROUND_BEGIN: Action.ROUND_READ,
}
#: what the ids of holders are at most long, so that nothing longer is taken for a number
_LONGEST = 10


def widened(person: Person, municipalities: Municipalities) -> Person:
    """The person with the same roles at every number whose things belong to the municipality of each membership.

    So a municipality that was renumbered, or that others were merged into, finds what is old.
    """
    wide = dict.fromkeys(
        Membership(id=item.id, role=item.role, place=place)
        for item in person.memberships
        for place in (
            sorted(municipalities.family(item.place))
            if kind_of_place(item.place) is PlaceKind.MUNICIPALITY
            else (item.place,)
        )
    )
    return person.model_copy(update={"memberships": tuple(wide)})


def counties(places: frozenset[str]) -> frozenset[str]:
    """The counties (two digits) of the Statsforvalter among some places."""
    return frozenset(place[1:] for place in places if kind_of_place(place) is PlaceKind.AUTHORITY)


class Visible:
    """Whose the things in a database are, and what of them somebody may see."""

    def __init__(self, engine: Engine, municipalities: Municipalities, today: Callable[[], date]) -> None:
        """`today`: the day on which agreements must hold."""
        self._engine = engine
        self._holdings = Holdings(engine)
        self._municipalities = municipalities
        self._today = today

    # --- whose a thing is: the places at which a right is enough; none at all for what is not there ---

    def of_holder(self, holder: str) -> Iterator[str]:
        """Of a holder: the one place whose it is."""
        number = round_number(holder) if len(holder) <= _LONGEST else None
        if number is not None:
            found = next(iter(tilsyn(self._engine, [number])), None)
            if found is not None and found.holder == holder:
                yield authority(found.county)
        elif kind_of_place(holder) in (PlaceKind.MUNICIPALITY, PlaceKind.PROVIDER):
            yield holder

    def readers_of_holder(self, holder: str) -> Iterator[str]:
        """As `of_holder`, and for a provider the municipalities whose agreement with it holds today."""
        yield from self.of_holder(holder)
        if len(holder) <= _LONGEST and kind_of_place(holder) is PlaceKind.PROVIDER:
            today = self._today()
            for item in self._holdings.agreements_with(provider_number(holder) or 0):
                if item.gone is None and agreement_of(item).holds(today):
                    yield item.holder

    def of_document(self, number: int) -> Iterator[str]:
        """Of a document: the place whose it is."""
        holder = holder_of_document(self._engine, number)
        return iter(()) if holder is None else self.of_holder(holder)

    def readers_of_document(self, number: int) -> Iterator[str]:
        """Of a document: the places at which it may be read."""
        holder = holder_of_document(self._engine, number)
        return iter(()) if holder is None else self.readers_of_holder(holder)

    def of_evaluation(self, number: int) -> Iterator[str]:
        """Of an evaluation: the place that it belongs to."""
        place = place_of_evaluation(self._engine, number)
        if place is not None:
            yield place

    def of_round(self, number: int) -> Iterator[str]:
        """Of a round: the municipality and the Statsforvalter it concerns. What each sees of it is not told here."""
        sides = sides_of_round(self._engine, number)
        if sides is not None:
            municipality, county = sides
            yield municipality
            if county:
                yield authority(county)

    def of_campaign(self, number: int) -> Iterator[str]:
        """Of a campaign: the Statsforvalter whose it is."""
        county = county_of_campaign(self._engine, number)
        if county is not None:
            yield authority(county)

    # --- what somebody may see ---

    def holders(self, person: Person | None, action: Action = Action.EVIDENCE_READ) -> frozenset[str]:
        """Every holder whose evidence the person may read (or write, with that action).

        Municipalities that have nothing are among them. At most four SQL statements, however many there are.
        """
        places = person.places(action) if person is not None else frozenset()
        found = {place for place in places if kind_of_place(place) in (PlaceKind.MUNICIPALITY, PlaceKind.PROVIDER)}
        there = counties(places)
        if there:
            found.update(one.holder for one in tilsyn_of_counties(self._engine, there))
        towns = sorted(place for place in places if kind_of_place(place) is PlaceKind.MUNICIPALITY)
        if towns and action is Action.EVIDENCE_READ:
            today = self._today()
            found.update(
                item.name
                for item in self._holdings.items_of(towns, ItemKind.AGREEMENT)
                if item.gone is None and agreement_of(item).holds(today)
            )
        return frozenset(found)

    def owner_for(self, person: Person | None, municipality: str) -> str:
        """The place that an evaluation of a municipality belongs to when the person makes it.

        The municipality itself for its own people, else the Statsforvalter of the county it lies in. Raises
        ProblemError `not_your_municipality` for everybody else, whatever is stored of it.
        """
        places = person.places(Action.EVALUATION_MAKE) if person is not None else frozenset()
        if municipality in places:
            return municipality
        now = self._municipalities.heir(municipality)
        numbers = {municipality, now.number} if now is not None else {municipality}
        for county in sorted({number[:2] for number in numbers} & counties(places), reverse=True):
            return authority(county)
        raise ProblemError.one("not_your_municipality", arguments={"number": municipality})
