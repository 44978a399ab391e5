"""The map of a statute: every place in it, in every wording, and what it asks of a municipality."""

from __future__ import annotations

from typing import Annotated, NamedTuple, Self

from pydantic import Field, StringConstraints, model_validator

from models.law import ObligationId, Part, Period, Sentence, Source, Texts

SectionNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]+(-[0-9]+)?( [a-z])?$")]
#: the letters of a list, in their order
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"


class Spot(NamedTuple):
    """Where in a section something stands.

    `punktum` is a sentence of the ledd, or with `letter` a sentence within that letter; None where there is only one.
    Without `letter` the sentence that introduces a list is meant, not the list.
    """

    ledd: int
    letter: str | None
    punktum: int | None


class Ledd(Part):
    """How one ledd is divided: how many sentences it has, and the letters of its list.

    A list counts with the sentence that introduces it (`introduced_by`) as one sentence. `letters` holds for each
    letter, from a, how many sentences it has.
    """

    punktum: int = Field(default=1, ge=1)
    letters: tuple[Annotated[int, Field(ge=1)], ...] = Field(default=(), max_length=len(LETTERS))
    introduced_by: int = Field(default=1, ge=1)

    @model_validator(mode="after")
    def _list_in_ledd(self) -> Self:
        if self.introduced_by > self.punktum:
            msg = "list_without_introduction"
            raise ValueError(msg)
        return self

    def spots(self, number: int) -> tuple[Spot, ...]:
        """Every place in this ledd, which is the section's ledd `number`, in the order they are read."""
        found: list[Spot] = []
        for sentence in range(1, self.punktum + 1):
            found.append(Spot(number, None, sentence if self.punktum > 1 else None))
            if sentence != self.introduced_by:
                continue
            for letter, count in zip(LETTERS, self.letters, strict=False):
                found += [Spot(number, letter, part if count > 1 else None) for part in range(1, count + 1)]
        return tuple(found)


class StatutePlace(Part):
    """One place with its words as promulgated. It points to obligations, or says why to none."""

    ledd: int = Field(ge=1)
    letter: str | None = Field(default=None, pattern=r"^[a-zæøå]$")
    punktum: int | None = Field(default=None, ge=1)
    #: in the statute's own language, never translated
    text: Sentence
    obligations: tuple[ObligationId, ...] = ()
    no_duty: Texts | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.obligations) == (self.no_duty is not None):
            msg = "place_points_or_explains"
            raise ValueError(msg)
        return self

    @property
    def spot(self) -> Spot:
        """Where in the section the place is."""
        return Spot(self.ledd, self.letter, self.punktum)


class SectionVersion(Part):
    """One wording of a section: the days it is in force, how it is divided, and its places in order."""

    in_force: Period
    source: Source
    #: counted in the act itself, apart from `places`: what is listed must fill exactly this
    ledd: tuple[Ledd, ...] = Field(min_length=1)
    places: tuple[StatutePlace, ...] = Field(min_length=1)

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every place the wording has, in the order they are read."""
        return tuple(spot for number, ledd in enumerate(self.ledd, start=1) for spot in ledd.spots(number))


class StatuteSection(Part):
    """A section in all its wordings, oldest first.

    `added_by` is the act that put it in after the statute came into force, `repealed_by` the one that took it out.
    """

    section: SectionNumber
    title: Texts
    added_by: Sentence | None = None
    repealed_by: Sentence | None = None
    versions: tuple[SectionVersion, ...] = Field(min_length=1)


class Statute(Part):
    """A whole statute: every section it has had, in order, none left out."""

    law: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,5}$")]
    in_force: Period
    #: the sections of the statute, read off the acts themselves; `sections` must be exactly these
    contents: tuple[SectionNumber, ...] = Field(min_length=1)
    sections: tuple[StatuteSection, ...] = Field(min_length=1)
