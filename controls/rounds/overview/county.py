"""A county at a glance, as Statsforvalteren may see it: only its own tilsyn, never a municipality's self-audit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.rounds.overview.ageing import OpenBreach, Overdue, open_breaches, overdue
from controls.rounds.overview.places import Place, Places, by_name
from controls.rounds.overview.recurring import Earlier, come_back, in_order
from controls.rounds.overview.told import FindingTold, RoundTold, Shown
from controls.rounds.overview.trend import YearTold, by_year, days_to_settle
from controls.rounds.state import FindingStatus
from models.rounds import Phase
from rules.pack import Pack


class Filters(NamedTuple):
    """What of a county is shown; an empty value is all of it.

    `theme`: a provision (`KRL-2`); `year`: that a tilsyn was announced in; `shown`: what findings are drawn as;
    `place`: the number of a municipality; `duty`: an obligation.
    """

    theme: str = ""
    year: int | None = None
    shown: Shown | None = None
    place: str = ""
    duty: str = ""

    @property
    def one_by_one(self) -> bool:
        """Whether so little is chosen that the findings are listed."""
        return bool(self.shown or self.place or self.duty)


class Cell(NamedTuple):
    """The newest that is known of a duty in a municipality. `status`, `round`: None where nothing is."""

    shown: Shown
    status: FindingStatus | None
    round: int | None


class PlaceRow(NamedTuple):
    """A municipality with its cells, in the order of the county's duties.

    `last`: the newest final report (None: none); `way`: whether a tilsyn is under way.
    """

    place: Place
    cells: tuple[Cell, ...]
    counts: Mapping[Shown, int]
    last: date | None
    way: bool


class DutyRow(NamedTuple):
    """A duty over the county.

    `counts`: municipalities by the newest that is known; `rounds`: tilsyn that concluded on it; `breaches`: how many
    of them found a breach; `days`: median days until one was settled; `oldest`: days the oldest open one has stood.
    """

    duty: str
    counts: Mapping[Shown, int]
    rounds: int
    breaches: int
    days: int | None
    oldest: int | None


class Line(NamedTuple):
    """A finding in the list and in the figures. `days`: from the final report until it was settled, or to today."""

    place: Place
    round: RoundTold
    finding: FindingTold
    shown: Shown
    days: int | None
    late: int
    earlier: Earlier | None


class County(NamedTuple):
    """A county at a glance."""

    places: tuple[PlaceRow, ...]
    duties: tuple[DutyRow, ...]
    years: tuple[YearTold, ...]
    breaches: tuple[OpenBreach, ...]
    overdue: tuple[Overdue, ...]
    lines: tuple[Line, ...]
    rounds: int
    way: int
    examined: int


class CountyRounds:
    """The tilsyn of a county with what can be chosen by. Cancelled ones are left out."""

    def __init__(self, rounds: Iterable[RoundTold], places: Places, county: str, pack: Pack) -> None:
        """`rounds`: of the county, as the authority sees them; `pack`: says the order of the duties.

        `there`: the municipalities there are now; `places`: also those that are gone and had a tilsyn, each itself.
        """
        listed = [item for item in rounds if item.phase is not Phase.CANCELLED]
        self._pack = pack
        self.rounds = [(places.place(item.round.municipality), item) for item in listed]
        self.of: dict[Place, list[RoundTold]] = defaultdict(list)
        for place, item in self.rounds:
            self.of[place].append(item)
        self.there = places.in_county(county)
        self.places = by_name([*self.there, *self.of])
        found = {finding.duty for item in listed for finding in item.findings}
        self.duties = [name for name in pack.obligations if name in found] + sorted(found - set(pack.obligations))
        self.years = sorted({item.year for item in listed}, reverse=True)
        self.back: dict[tuple[int, str], Earlier] = {}
        for own in self.of.values():
            self.back.update(come_back(own))

    @property
    def themes(self) -> tuple[str, ...]:
        """The provisions that some tilsyn here asked about, in the order of the law."""
        known = self._pack.provision_of
        return tuple(dict.fromkeys(known[name].provision for name in self.duties if name in known))

    def _wanted(self, filters: Filters) -> list[str]:
        known = self._pack.provision_of
        return [
            name
            for name in self.duties
            if (not filters.duty or name == filters.duty)
            and (not filters.theme or (name in known and known[name].provision == filters.theme))
        ]

    def glance(self, filters: Filters, today: date) -> County:
        """What the address asks for, on the day `today`."""
        wanted = self._wanted(filters)
        keep = frozenset(wanted)
        chosen = [
            (place, item._replace(findings=tuple(one for one in item.findings if one.duty in keep)))
            for place, item in self.rounds
            if (filters.year is None or item.year == filters.year) and filters.place in ("", place.number)
        ]
        whole = len(keep) == len(self.duties)
        chosen = [pair for pair in chosen if whole or pair[1].findings]
        own: dict[Place, list[RoundTold]] = defaultdict(list)
        for place, item in chosen:
            own[place].append(item)
        shown_places = [place for place in self.places if filters.place in ("", place.number)]
        rows = tuple(place_row(place, own.get(place, ()), wanted) for place in shown_places)
        breaches = open_breaches(chosen, self.back, today)
        lines = self._lines(chosen, filters, today)
        return County(
            places=rows,
            duties=_duty_rows(wanted, rows, chosen, breaches),
            years=by_year(item for _, item in chosen),
            breaches=breaches,
            overdue=overdue(chosen, today),
            lines=lines,
            rounds=len(chosen),
            way=sum(item.live and item.concluded is None for _, item in chosen),
            examined=sum(row.last is not None for row in rows),
        )

    def _lines(self, chosen: Iterable[tuple[Place, RoundTold]], filters: Filters, today: date) -> tuple[Line, ...]:
        found = []
        for place, item in chosen:
            for finding in item.findings:
                shown = item.shown(finding)
                if filters.shown not in (None, shown):
                    continue
                breach = item.concluded is not None and finding.breach
                until = finding.settled or today
                days = max(0, (until - item.concluded).days) if breach and item.concluded else None
                waits = finding.status is FindingStatus.DECLARED
                late = (today - finding.due).days if breach and finding.due and not waits else 0
                back = self.back.get((item.round.id, finding.duty))
                found.append(Line(place, item, finding, shown, days, max(0, late), back))
        order = {name: number for number, name in enumerate(self.duties)}
        where = {place: number for number, place in enumerate(self.places)}
        return tuple(sorted(found, key=lambda one: (where[one.place], -one.round.round.id, order[one.finding.duty])))


def place_row(place: Place, rounds: Iterable[RoundTold], duties: Sequence[str]) -> PlaceRow:
    """A municipality with what is known of each duty: the newest conclusion, else that a tilsyn is under way."""
    listed = in_order(rounds)
    newest: dict[str, Cell] = {}
    for item in [*(one for one in listed if one.concluded is None), *(one for one in listed if one.concluded)]:
        for finding in item.findings:
            status = finding.status if item.concluded else None
            newest[finding.duty] = Cell(item.shown(finding), status, item.round.id)
    cells = tuple(newest.get(name, Cell(Shown.UNKNOWN, None, None)) for name in duties)
    counted = Counter(cell.shown for cell in cells)
    concluded = [item.concluded for item in listed if item.concluded is not None]
    return PlaceRow(
        place,
        cells,
        {kind: counted[kind] for kind in Shown},
        max(concluded, default=None),
        any(item.live and item.concluded is None for item in listed),
    )


def _duty_rows(
    duties: Sequence[str],
    rows: Sequence[PlaceRow],
    chosen: Sequence[tuple[Place, RoundTold]],
    breaches: Iterable[OpenBreach],
) -> tuple[DutyRow, ...]:
    pairs: defaultdict[str, list[tuple[RoundTold, FindingTold]]] = defaultdict(list)
    for _, item in chosen:
        if item.concluded is not None:
            for finding in item.findings:
                pairs[finding.duty].append((item, finding))
    oldest: dict[str, int] = {}
    for breach in breaches:
        oldest[breach.duty] = max(breach.days, oldest.get(breach.duty, 0))
    found = []
    for number, duty in enumerate(duties):
        counted = Counter(row.cells[number].shown for row in rows)
        own = pairs[duty]
        found.append(
            DutyRow(
                duty,
                {kind: counted[kind] for kind in Shown},
                len(own),
                sum(finding.breach for _, finding in own),
                days_to_settle(own),
                oldest.get(duty),
            )
        )
    return tuple(found)
