"""Whom figures can be about: the holder itself, and those who run the service for it."""

from __future__ import annotations

from typing import NamedTuple

from controls.evidence.assembling import SELF, Assembler
from controls.evidence.holders import HolderName
from controls.figures.choices import Choices
from controls.figures.proposing import Named
from models.errors import Problem, Where
from models.evidence import MUNICIPALITY
from models.words import SaidBy
from rules.municipalities import Municipalities


class Party(NamedTuple):
    """Somebody whom figures can be about: as evidence calls them, the name shown, and how tables name them."""

    id: str
    name: str
    named: Named


def parties_of(holder: HolderName, municipalities: Municipalities, assembler: Assembler) -> tuple[Party, ...]:
    """Whom a holder's figures can be about, the holder first."""
    if holder.is_provider:
        return (Party(SELF, holder.name, Named(frozenset(), (holder.name,))),)
    known = municipalities.known(holder.municipality)
    numbers, names = frozenset(item.number for item in known), tuple(sorted({item.name for item in known}))
    own = Party(MUNICIPALITY, holder.municipality_name, Named(numbers, names))
    running = {one.agreement.known_as: one.name for one in assembler.agreements(holder.id)}
    return (own, *(Party(key, name, Named(frozenset(), (name, key))) for key, name in running.items()))


def missing(chosen: Choices, *, document: int | None) -> tuple[Problem, ...]:
    """What has to be said before figures can be taken.

    `document`: the id of the table's document where nobody has said what day that is from, else None.
    """
    mapped = any(meant.fact for meant in chosen.measures.values())
    asked = (
        (not chosen.source.publisher, Problem("figures_publisher", where=Where(field="publisher"))),
        (not (chosen.regions or chosen.whole), Problem("figures_region", where=Where(field="region"))),
        (not mapped, Problem("figures_fact", where=Where(field="fact"))),
        (not chosen.years, Problem("figures_year", where=Where(field="year"))),
    )
    found = [problem for is_missing, problem in asked if is_missing]
    if document is not None:
        found.append(Problem("document_needs_date", {"id": document}))
    return tuple(found)


def said_by(holder: HolderName, publisher: str) -> SaidBy:
    """Who says what a table says: the holder where it publishes itself; others as third parties.

    A municipality is itself with the word for municipality after its name too, and in each of its languages: one of
    several names is "Trondheim - Tråante".
    """
    own = {holder.municipality_name}
    if not holder.is_provider:
        own |= set(holder.municipality_name.split(" - "))
        own |= {f"{name} kommune" for name in own}
    if publisher.casefold() not in {name.casefold() for name in own}:
        return SaidBy.THIRD_PARTY
    return SaidBy.PROVIDER if holder.is_provider else SaidBy.MUNICIPALITY
