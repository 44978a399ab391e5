"""Who can hold evidence: municipalities that are or were, providers that were entered, and tilsyn.

A tilsyn holds what stands in it: what was sent in, and what Statsforvalteren found. It is of one municipality, whose
law is the one that is judged.
"""

from __future__ import annotations

from typing import NamedTuple

from controls.storage.holdings import Holdings
from controls.storage.owners import Tilsyn, tilsyn
from models.errors import ProblemError
from models.holdings import provider_number
from models.rounds import round_number
from rules.municipalities import Municipalities

_DIGITS = 4
_LONGEST_ROUND = len("r") + len(str(2**31))


class HolderName(NamedTuple):
    """A holder with the name it is shown under.

    `of`: the number and the name of the municipality that a tilsyn is of; None for every other holder.
    """

    id: str
    name: str
    is_provider: bool
    of: tuple[str, str] | None = None

    @property
    def is_round(self) -> bool:
        """Whether it is a tilsyn."""
        return self.of is not None

    @property
    def municipality(self) -> str:
        """The number of the municipality whose duties are judged on its evidence; its id for a provider."""
        return self.of[0] if self.of else self.id

    @property
    def municipality_name(self) -> str:
        """The name of that municipality."""
        return self.of[1] if self.of else self.name


class Holders:
    """The holders of a database."""

    def __init__(self, holdings: Holdings, municipalities: Municipalities) -> None:
        """`holdings`: where the providers are kept."""
        self._holdings = holdings
        self._municipalities = municipalities

    def find(self, holder: str) -> HolderName | None:
        """The holder with this id; None when there is no such municipality, no such provider and no such tilsyn."""
        if len(holder) == _DIGITS and holder.isascii() and holder.isdigit():
            name = self._municipality(holder)
            return HolderName(holder, name, is_provider=False) if name else None
        if holder[:1] == "r":
            return next(iter(self._tilsyn(holder)), None)
        if not (holder[:1] == "t" and holder[1:].isascii() and holder[1:].isdigit() and len(holder) <= 2 * _DIGITS):
            return None
        provider = self._holdings.provider(provider_number(holder) or 0)
        return HolderName(provider.holder, provider.name, is_provider=True) if provider else None

    def _municipality(self, number: str) -> str | None:
        """The name under this number; None when it is not known."""
        return next((item.name for item in self._municipalities.known(number) if item.number == number), None)

    def _tilsyn(self, *holders: str) -> tuple[HolderName, ...]:
        """Those of the holders that are tilsyn; one SQL statement, none where no holder can be one."""
        short = [holder for holder in holders if len(holder) <= _LONGEST_ROUND]
        numbers = [number for holder in short if (number := round_number(holder)) is not None]
        found = tilsyn(self._holdings.engine, numbers) if numbers else ()
        return tuple(item for one in found if one.holder in short and (item := self._named_tilsyn(one)) is not None)

    def _named_tilsyn(self, found: Tilsyn) -> HolderName | None:
        name = self._municipality(found.municipality)
        told = f"{name} – tilsyn {found.number}"
        return HolderName(found.holder, told, is_provider=False, of=(found.municipality, name)) if name else None

    def require(self, holder: str) -> HolderName:
        """The holder with this id. Raises ProblemError when there is none."""
        found = self.find(holder)
        if found is None:
            raise ProblemError.one("document_municipality")
        return found

    def all_with(self, ids: frozenset[str]) -> tuple[HolderName, ...]:
        """Those of the ids that are known, municipalities first, each by name.

        One SQL statement for the providers, and one for the tilsyn where there are any.
        """
        named = {item.holder: item.name for item in self._holdings.providers()}
        found = [HolderName(holder, named[holder], is_provider=True) for holder in ids if holder in named]
        others = [holder for holder in ids if holder not in named]
        found += [item for holder in others if holder[:1] != "r" if (item := self.find(holder)) is not None]
        found += self._tilsyn(*others)
        return tuple(sorted(found, key=lambda item: (item.is_provider, item.name.casefold(), item.id)))
