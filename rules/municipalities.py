"""Norwegian municipalities by number and day: which number was whose, and when.

The facts lie in `data/municipalities.csv`; its head says where they come from and what they leave open.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from importlib import resources

#: the first day the list covers; numbers that ended before it are not in it
COVERS_FROM = date(2010, 1, 1)
#: the day the list was true on; later changes are unchecked
AS_OF = date(2024, 1, 1)

_FILE = "municipalities.csv"
_COLUMNS = ("number", "name", "county", "valid_from", "valid_to", "before", "in_2024")


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality under one number.

    `valid_from` and `valid_to` are inclusive. `valid_from` None: the source tells no first year, the number
    was in use on COVERS_FROM. `valid_to` None: in use on AS_OF. `before` is the number the same municipality
    had before this one, `in_2024` the number on AS_OF of the municipality its area belongs to; None where
    there is no such single number.
    """

    number: str
    name: str
    county: str
    valid_from: date | None
    valid_to: date | None
    before: str | None
    in_2024: str | None

    @property
    def county_number(self) -> str:
        """The two digits of the county the number lay in; every number begins with those of its county."""
        return self.number[:2]

    def holds(self, on: date) -> bool:
        """Whether the number was valid on the day `on` (inclusive); never before COVERS_FROM.

        For days after AS_OF a number in use on AS_OF is taken to be in use still.
        """
        if on < COVERS_FROM or (self.valid_from is not None and on < self.valid_from):
            return False
        return self.valid_to is None or on <= self.valid_to


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


class Municipalities:
    """All municipalities since COVERS_FROM."""

    def __init__(self, periods: Iterable[Municipality]) -> None:
        """`periods`: one entry per number, in any order.

        Raises ValueError when a number comes twice, or when the number before it is missing, ends too late or
        is claimed twice.
        """
        self._by_number: dict[str, Municipality] = {}
        self._after: dict[str, str] = {}
        for period in periods:
            if period.number in self._by_number:
                raise ValueError(f"municipality number {period.number} comes twice")
            self._by_number[period.number] = period
        for period in self._by_number.values():
            if period.before is not None:
                self._link(period, period.before)

    def _link(self, period: Municipality, before: str) -> None:
        earlier = self._by_number.get(before)
        ended = earlier.valid_to if earlier else None
        if ended is None or period.valid_from is None or ended >= period.valid_from or before in self._after:
            raise ValueError(f"municipality number {before} cannot come before {period.number}")
        self._after[before] = period.number

    @classmethod
    def load(cls) -> Municipalities:
        """Read the list that ships with the product."""
        return cls.read((resources.files("rules") / "data" / _FILE).read_text(encoding="utf-8"))

    @classmethod
    def read(cls, text: str) -> Municipalities:
        """Read a list from CSV text; lines that begin with `#` are remarks.

        Raises ValueError when a column is missing, a day is no ISO date, or the numbers do not fit together.
        """
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        rows = csv.DictReader(lines, strict=True)
        if tuple(rows.fieldnames or ()) != _COLUMNS:
            raise ValueError(f"{_FILE} must have the columns {', '.join(_COLUMNS)}")
        return cls(
            Municipality(
                number=row["number"],
                name=row["name"],
                county=row["county"],
                valid_from=_day(row["valid_from"]),
                valid_to=_day(row["valid_to"]),
                before=row["before"] or None,
                in_2024=row["in_2024"] or None,
            )
            for row in rows
        )

    def get(self, number: str, on: date) -> Municipality | None:
        """The municipality that has the four-digit `number` on the day `on`; None when nobody has."""
        found = self._by_number.get(number)
        return found if found is not None and found.holds(on) else None

    def known(self, number: str) -> tuple[Municipality, ...]:
        """Every period of the municipality that has or had `number`, under whatever number, oldest first.

        So an error can say that 5020 is Osen from 2018-01-01 and that Osen had 1633 before. Empty when the
        number is not known.
        """
        if number not in self._by_number:
            return ()
        first = self._by_number[number]
        while first.before is not None:
            first = self._by_number[first.before]
        chain = [first]
        while (later := self._after.get(chain[-1].number)) is not None:
            chain.append(self._by_number[later])
        return tuple(chain)

    def heir(self, number: str) -> Municipality | None:
        """Today's (AS_OF) municipality that the area of `number` belongs to; None where there is no single one."""
        chain = self.known(number)
        heir = chain[-1].in_2024 if chain else None
        return self._by_number.get(heir) if heir else None

    def family(self, number: str) -> frozenset[str]:
        """Every number whose things belong to the municipality that has or had `number`.

        Those that the same municipality had before and has now, and those of the municipalities that were merged into
        it (each with the numbers it had). A municipality that was merged into another has only its own: what the new
        one does is not its. The number itself is always among them, also when it is not known.
        """
        chain = self.known(number)
        own = {number, *(period.number for period in chain)}
        merged = (
            period.number for period in self._by_number.values() if chain and period.in_2024 == chain[-1].number
        )
        return frozenset(own | {before.number for name in merged for before in self.known(name)})

    def on(self, day: date) -> tuple[Municipality, ...]:
        """All municipalities on the day `day`, by number."""
        return tuple(self._by_number[number] for number in sorted(self._by_number) if self.get(number, day))

    def counties(self, day: date) -> dict[str, str]:
        """The counties on the day `day`: name by two-digit number, in its order.

        A municipality's number begins with its county's. So it is throughout the list.
        """
        return {found.number[:2]: found.county for found in self.on(day)}
