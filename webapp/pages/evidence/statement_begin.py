"""What a statement on a document begins with: never an answer, only what goes with one."""

from __future__ import annotations

from collections.abc import Mapping

from controls.evidence.assembling import SELF
from controls.evidence.holders import HolderName
from models.documents import Document
from models.evidence import MUNICIPALITY
from models.holdings import Item
from models.words import SaidBy

#: words in the name of a publisher that tell who speaks
_AUTHORITIES = ("statsforvalt", "fylkesmann", "helsetilsyn", "tilsynet", "direktorat", "departement", "datatilsyn")
#: fields that the last statement on the same document fills in for the next
_REMEMBERED = {"om": "about", "sagt_av": "said_by", "vist_ved": "shown_by", "fra": "from"}


def who_speaks(
    holder: HolderName, document: Document | None, providers: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Who says it and whom it is about, as far as the publisher of the document tells; by field of the form.

    `providers`: the names of those the holder has agreements with, by what it calls them.
    """
    if holder.is_provider:
        return {"om": (SELF,), "sagt_av": (SaidBy.PROVIDER.value,)}
    told: dict[str, tuple[str, ...]] = {"om": (MUNICIPALITY,)}
    if document is None:
        return {**told, "sagt_av": (SaidBy.MUNICIPALITY.value,)}
    publisher = (document.newest.description.publisher or "").casefold()
    if not publisher:
        return told
    for known_as, name in providers.items():
        if name.casefold() in publisher:
            return {"om": (known_as,), "sagt_av": (SaidBy.PROVIDER.value,)}
    if any(word in publisher for word in _AUTHORITIES):
        return {**told, "sagt_av": (SaidBy.AUTHORITY.value,)}
    # one that has names in several languages is called by any of them: "Trondheim - Tråante"
    if any(name.casefold() in publisher for name in holder.name.split(" - ")):
        return {**told, "sagt_av": (SaidBy.MUNICIPALITY.value,)}
    return told


def remembered(last: Item | None) -> dict[str, tuple[str, ...]]:
    """What the last statement on the same document fills in for the next, by field of the form."""
    return {part: (str(last.body[name]),) for part, name in _REMEMBERED.items()} if last is not None else {}


__all__ = ["remembered", "who_speaks"]
