"""The places at which roles are held, and what they are called."""

from __future__ import annotations

from typing import NamedTuple

from controls.evidence.holders import Holders
from controls.storage.holdings import Holdings
from models.access import PlaceKind, kind_of_place
from rules.municipalities import AS_OF, Municipalities


class Place(NamedTuple):
    """A place that can be chosen: `id` as in `models.access`, its kind, and its name; of a county its number."""

    id: str
    kind: PlaceKind
    name: str


class Places:
    """The places of an installation: municipalities, providers, and the Statsforvalter of each county."""

    def __init__(self, holdings: Holdings, municipalities: Municipalities) -> None:
        """`holdings`: where the providers are kept."""
        self._holdings = holdings
        self._holders = Holders(holdings, municipalities)
        in_use = municipalities.on(AS_OF)
        self._municipalities = tuple(
            Place(one.number, PlaceKind.MUNICIPALITY, one.name)
            for one in sorted(in_use, key=lambda one: (one.name.casefold(), one.number))
        )
        counties = {one.number[:2]: one.county for one in in_use}
        self._counties = counties

    def is_one(self, place: str) -> bool:
        """Whether there is such a place."""
        kind = kind_of_place(place) if place else None
        if kind is PlaceKind.AUTHORITY:
            return place[1:] in self._counties
        return kind is PlaceKind.EVERYWHERE or (kind is not None and self._holders.find(place) is not None)

    def name(self, place: str) -> str:
        """The name of a municipality, a provider or a county; the id where nothing is known."""
        kind = kind_of_place(place) if place else None
        if kind is PlaceKind.AUTHORITY:
            return self._counties.get(place[1:], place)
        if kind in (PlaceKind.MUNICIPALITY, PlaceKind.PROVIDER):
            found = self._holders.find(place)
            return found.name if found else place
        return place

    def all(self) -> tuple[Place, ...]:
        """Every place that can be chosen: municipalities, providers and counties, each by name."""
        providers = sorted(self._holdings.providers(), key=lambda one: (one.name.casefold(), one.id))
        counties = sorted(self._counties.items(), key=lambda one: (one[1].casefold(), one[0]))
        return (
            *self._municipalities,
            *(Place(one.holder, PlaceKind.PROVIDER, one.name) for one in providers),
            *(Place(f"f{number}", PlaceKind.AUTHORITY, name) for number, name in counties),
        )
