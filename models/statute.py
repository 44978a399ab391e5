"""The map of a statute: every place in it, in every version, and what it asks of a municipality."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from models.law import ObligationId, Part, Period, Sentence, Texts


class StatutePlace(Part):
    """One place: a ledd, and within it a punktum or letter. It points to obligations, or says why to none."""

    ledd: int | None = Field(default=None, ge=1)
    punktum: int | None = Field(default=None, ge=1)
    letter: str | None = Field(default=None, pattern=r"^[a-zæøå]$")
    obligations: tuple[ObligationId, ...] = ()
    no_duty: Texts | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if bool(self.obligations) == (self.no_duty is not None):
            msg = "place_points_or_explains"
            raise ValueError(msg)
        return self


class SectionVersion(Part):
    """One wording of a section: the days it is in force, and its places in order.

    `ledd` is how many ledd the wording has; `letters` and `punktum` say how many there are in a ledd that is
    divided so (ledd number as text -> count). What is listed must fill exactly this.
    """

    in_force: Period
    act: Sentence
    ledd: int = Field(ge=1)
    letters: dict[str, int] = Field(default_factory=dict)
    punktum: dict[str, int] = Field(default_factory=dict)
    places: tuple[StatutePlace, ...] = Field(min_length=1)


class StatuteSection(Part):
    """A section in all its wordings, oldest first."""

    section: Sentence
    title: Texts
    versions: tuple[SectionVersion, ...] = Field(min_length=1)


class Statute(Part):
    """A whole statute: its sections in order, none left out."""

    law: str
    sections_in_all: int = Field(ge=1)
    sections: tuple[StatuteSection, ...] = Field(min_length=1)
