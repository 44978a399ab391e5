"""Who can hold evidence: the municipalities that are or were, and the providers that were entered."""

from __future__ import annotations

from typing import NamedTuple

from controls.storage.holdings import Holdings
from models.errors import ProblemError
from models.holdings import provider_number
from rules.municipalities import Municipalities

_DIGITS = 4


class HolderName(NamedTuple):
    """A holder with the name it is shown under."""

    id: str
    name: str
    is_provider: bool


class Holders:
    """The holders of a database."""

    def __init__(self, holdings: Holdings, municipalities: Municipalities) -> None:
        """`holdings`: where the providers are kept."""
        self._holdings = holdings
        self._municipalities = municipalities

    def find(self, holder: str) -> HolderName | None:
        """The holder with this id; None when there is no such municipality and no such provider."""
        if len(holder) == _DIGITS and holder.isascii() and holder.isdigit():
            found = self._municipalities.known(holder)
            name = next((item.name for item in found if item.number == holder), None)
            return HolderName(holder, name, is_provider=False) if name else None
        if not (holder[:1] == "t" and holder[1:].isascii() and holder[1:].isdigit() and len(holder) <= 2 * _DIGITS):
            return None
        provider = self._holdings.provider(provider_number(holder) or 0)
        return HolderName(provider.holder, provider.name, is_provider=True) if provider else None

    def require(self, holder: str) -> HolderName:
        """The holder with this id. Raises ProblemError when there is none."""
        found = self.find(holder)
        if found is None:
            raise ProblemError.one("document_municipality")
        return found

    def all_with(self, ids: frozenset[str]) -> tuple[HolderName, ...]:
        """Those of the ids that are known, municipalities first, each by name."""
        named = {item.holder: item.name for item in self._holdings.providers()}
        found = [HolderName(holder, named[holder], is_provider=True) for holder in ids if holder in named]
        found += [item for holder in ids if holder not in named if (item := self.find(holder)) is not None]
        return tuple(sorted(found, key=lambda item: (item.is_provider, item.name.casefold(), item.id)))
