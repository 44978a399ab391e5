"""The vocabulary: every fact that can be known, typed and defined."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from models.law import CriterionId, FactId, Part, Sentence, Texts
from models.words import ServicePart


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


class StatisticPublisher(StrEnum):
    """Whose statistics, and so whose definition: the two that publish figures on crisis centres every year."""

    SSB = "SSB"
    BUFDIR = "Bufdir"


class Statistic(Part):
    """What a published figure counts. `table`: the table's number, or what the publisher calls it."""

    publisher: StatisticPublisher
    table: Sentence
    counted: Texts


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
    #: the part of the service that the fact is about, where it is about one; takes the file's when left out
    part: ServicePart | None = None
    unit: Texts | None = None
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[Choice, ...] = ()
    #: a published figure is context: it is kept with its definition, and no rule reads it
    statistic: Statistic | None = None

    @model_validator(mode="after")
    def _fits_type(self) -> Self:
        number = self.type is FactType.NUMBER
        needed = (self.unit, self.minimum)
        if any(number != (part is not None) for part in needed) or (self.maximum is not None and not number):
            msg = "fact_number_parts"
            raise ValueError(msg)
        if (self.type is FactType.CHOICE) != (len(self.choices) > 1):
            msg = "fact_choice_parts"
            raise ValueError(msg)
        if self.statistic is not None and not number:
            msg = "fact_statistic_number"
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
    #: the part of the service that every fact of the file is about, unless the fact says another
    part: ServicePart | None = None
    facts: tuple[Fact, ...] = Field(min_length=1)
