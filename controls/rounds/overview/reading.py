"""Getting rounds for the overviews. A round is read again only when something happened in it.

Every question takes at most a fixed number of SQL statements, however many rounds, events and findings there are.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Mapping
from threading import Lock

from sqlalchemy import Engine

from controls.rounds.overview.told import RoundTold, told
from controls.storage.holdings import Holdings
from controls.storage.rounds import Held, Rounds, Stamp
from models.holdings import Agreement, ItemKind
from models.rounds import RoundKind, Side, round_holder, round_number

#: so many rounds are kept told; one takes some ten kilobytes
_KEPT = 4000


class Reader:
    """What the overviews ask of the database. Safe to share between threads."""

    def __init__(self, engine: Engine, kept: int = _KEPT) -> None:
        """`engine`: of a database whose schema is up to date; `kept`: how many rounds are kept told."""
        self._rounds = Rounds(engine)
        self._holdings = Holdings(engine)
        self._most = kept
        self._kept: OrderedDict[int, tuple[int, RoundTold | None]] = OrderedDict()
        self._lock = Lock()

    def municipality(self, numbers: Iterable[str]) -> tuple[Held, ...]:
        """The rounds under these numbers of municipalities, oldest first; two statements."""
        return self._rounds.rounds(municipalities=numbers)

    def county(self, county: str) -> tuple[RoundTold, ...]:
        """The tilsyn of a county as its Statsforvalter may see them, oldest first; at most three statements."""
        return self._told(self._rounds.stamps([county]))

    def everywhere(self) -> tuple[RoundTold, ...]:
        """Every round, each as those see it whose it is, oldest first; at most three statements."""
        return self._told(self._rounds.stamps())

    def agreements(self, numbers: Iterable[int]) -> Mapping[int, tuple[Agreement, ...]]:
        """The agreements with providers in the evidence of tilsyn, by their ids; three statements."""
        found: defaultdict[int, list[Agreement]] = defaultdict(list)
        for item in self._holdings.items_of([round_holder(number) for number in numbers], ItemKind.AGREEMENT):
            number = round_number(item.holder)
            if number is not None and item.gone is None:
                found[number].append(Agreement.model_validate(item.body))
        return {number: tuple(items) for number, items in found.items()}

    def _told(self, stamps: Iterable[Stamp]) -> tuple[RoundTold, ...]:
        listed = list(stamps)
        with self._lock:
            there = {stamp.round.id: self._kept.get(stamp.round.id) for stamp in listed}
        known = {
            stamp.round.id: kept[1]
            for stamp in listed
            if (kept := there[stamp.round.id]) is not None and kept[0] == stamp.newest
        }
        missing = [stamp.round.id for stamp in listed if stamp.round.id not in known]
        for held in self._rounds.those(missing) if missing else ():
            known[held.round.id] = self._keep(held)
        return tuple(one for stamp in listed if (one := known.get(stamp.round.id)) is not None)

    def _keep(self, held: Held) -> RoundTold | None:
        side = Side.AUTHORITY if held.round.kind is RoundKind.TILSYN else Side.MUNICIPALITY
        one = told(held.round, held.events, side)
        with self._lock:
            self._kept[held.round.id] = (held.events[-1].number if held.events else 0, one)
            self._kept.move_to_end(held.round.id)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return one
