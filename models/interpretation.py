"""The register of interpretations: questions of law, the sources ranked, and the answer chosen or left open."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from models.law import ObligationId, Part, Sentence, Texts
from models.words import Certainty

InterpretationId = Annotated[str, StringConstraints(pattern=r"^T-[A-Z0-9-]{2,40}$")]


class SourceRank(StrEnum):
    """The kinds of legal source, heaviest first."""

    STATUTE = "statute"
    REGULATION = "regulation"
    PREPARATORY = "preparatory"
    CIRCULAR = "circular"
    PRACTICE = "practice"
    GUIDANCE = "guidance"
    REASONING = "reasoning"


class RankedSource(Part):
    """One source: what kind it is, where it stands, what it says on the question, and how certain that is."""

    rank: SourceRank
    where: Sentence
    says: Texts
    certainty: Certainty
    url: str | None = Field(default=None, pattern=r"^https://")


class AnswerState(StrEnum):
    """Whether a question is answered."""

    CHOSEN = "chosen"
    OPEN = "open"


class Interpretation(Part):
    """One question of law.

    An `open` one makes every criterion that names it unresolved, with the law unclear. A `chosen` one says the
    answer, who chose it, and when.
    """

    id: InterpretationId
    question: Texts
    state: AnswerState
    answer: Texts
    sources: tuple[RankedSource, ...] = Field(min_length=1)
    obligations: tuple[ObligationId, ...] = Field(min_length=1)
    chosen_by: Sentence | None = None
    chosen_on: date | None = None

    @model_validator(mode="after")
    def _ranked_and_signed(self) -> Self:
        ranks = [list(SourceRank).index(source.rank) for source in self.sources]
        if ranks != sorted(ranks):
            msg = "sources_not_ranked"
            raise ValueError(msg)
        chosen = self.state is AnswerState.CHOSEN
        if any((part is not None) != chosen for part in (self.chosen_by, self.chosen_on)):
            msg = "chosen_needs_signature"
            raise ValueError(msg)
        return self


class InterpretationFile(Part):
    """One file of the register."""

    interpretations: tuple[Interpretation, ...] = Field(min_length=1)
