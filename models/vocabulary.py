"""The vocabulary: every fact that can be known, typed and defined."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from models.law import CriterionId, FactId, Part, Sentence, Texts


class FactType(StrEnum):
    """The type of a fact's value."""

    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"


class Choice(Part):
    """One word of a choice fact's list, with what it means."""

    word: CriterionId
    title: Texts


class Fact(Part):
    """A typed thing that can be known.

    A number is whole and within `minimum`..`maximum` (inclusive) of `unit`. `personal` says whether a value
    may hold personal data; `source` says whose definition is used.
    """

    id: FactId
    type: FactType
    title: Texts
    definition: Texts
    source: Sentence
    personal: bool = False
    unit: Texts | None = None
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[Choice, ...] = ()

    @model_validator(mode="after")
    def _fits_type(self) -> Self:
        number = self.type is FactType.NUMBER
        if number != (self.unit is not None) or number != (self.minimum is not None):
            msg = "fact_number_parts"
            raise ValueError(msg)
        if (self.type is FactType.CHOICE) != (len(self.choices) > 1):
            msg = "fact_choice_parts"
            raise ValueError(msg)
        return self

    @property
    def words(self) -> tuple[str, ...]:
        """The words a value can be: the choices, or `true`/`false` for a yes/no fact; empty otherwise."""
        if self.type is FactType.CHOICE:
            return tuple(choice.word for choice in self.choices)
        return ("true", "false") if self.type is FactType.YES_NO else ()


class VocabularyFile(Part):
    """One file of the vocabulary: a theme with its facts."""

    theme: Texts
    facts: tuple[Fact, ...] = Field(min_length=1)
