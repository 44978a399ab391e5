"""Which municipality a number is now, and which numbers it has had: what old rounds are found by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from rules.municipalities import AS_OF, COVERS_FROM, Municipalities, Municipality

#: the digits of a municipality's number that are its county's
COUNTY_DIGITS = 2
_ORDER = str.maketrans("æøåáčš", "{|}acs")


class Place(NamedTuple):
    """A municipality. `number`: the newest it has; a municipality that is gone keeps its last one."""

    number: str
    name: str


class Places:
    """Municipalities through renumbering and merging, as the list of numbers knows them."""

    def __init__(self, municipalities: Municipalities) -> None:
        """`municipalities`: the list. Numbers change at New Year, so each New Year it covers is looked at."""
        self._municipalities = municipalities
        self._all: dict[str, Municipality] = {}
        for year in range(COVERS_FROM.year, AS_OF.year + 1):
            self._all.update({item.number: item for item in municipalities.on(date(year, 1, 1))})

    def now(self, number: str) -> str:
        """The number that the area of `number` has now; the number itself where it was divided or is not known."""
        item = self._all.get(number)
        return (item.in_2024 or number) if item is not None else number

    def numbers(self, number: str) -> tuple[str, ...]:
        """Every number under which rounds of the municipality may stand, sorted: its own, and those merged into it.

        Empty when nobody has or had the number.
        """
        return tuple(sorted(self._municipalities.family(number))) if number in self._all else ()

    def chain(self, number: str) -> frozenset[str]:
        """The numbers that the very same municipality has had, its own among them; empty where nobody had it."""
        return frozenset(item.number for item in self._municipalities.known(number))

    def place(self, number: str) -> Place:
        """The municipality that has or had a number, by its newest; one that was merged into another stays itself."""
        chain = self._municipalities.known(number)
        return self.under(chain[-1].number if chain else number)

    def under(self, number: str) -> Place:
        """The municipality under exactly this number."""
        item = self._all.get(number)
        return Place(number, item.name if item is not None else number)

    def counties(self) -> Mapping[str, str]:
        """The counties that there are now: name by two-digit number, by number."""
        return self._municipalities.counties(AS_OF)

    def in_county(self, county: str) -> tuple[Place, ...]:
        """The municipalities that are in a county now, by name."""
        found = (item for item in self._municipalities.on(AS_OF) if item.number[:COUNTY_DIGITS] == county)
        return by_name(Place(item.number, item.name) for item in found)


def by_name(places: Iterable[Place]) -> tuple[Place, ...]:
    """Municipalities by name, each once, as Norwegian is sorted."""
    return tuple(sorted(set(places), key=lambda item: (_sorted(item.name), item.number)))


def _sorted(name: str) -> str:
    """A name so that æ, ø and å come last, in that order."""
    return name.casefold().translate(_ORDER)
