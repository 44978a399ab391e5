"""The law as data: obligations, their versions and the criteria of each version.

Every model refuses unknown keys and is frozen. The YAML packs under `rules/law/` are read into these by
`rules.pack`, which also checks what only the whole pack can show (dates that meet, facts that exist).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from models.words import Certainty, Group, Method, Mode, ShownBy, Strength

Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
ObligationId = Annotated[str, StringConstraints(pattern=r"^[A-ZÆØÅ]{2,5}(-[0-9A-Za-z]+)+$")]
CriterionId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,40}$")]
FactId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$")]


class Part(BaseModel):
    """Base of every part of a pack: frozen, no unknown keys, no silent conversion between types."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Texts(Part):
    """One text in the three languages; none may be missing or empty."""

    nb: Sentence
    nn: Sentence
    en: Sentence

    def get(self, language: str) -> str:
        """The text in `language` (`nb`, `nn` or `en`)."""
        return str(getattr(self, language))


class Period(Part):
    """The days a version is in force, both inclusive; `to` is None while it still is."""

    from_: date = Field(alias="from")
    to: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to is not None and self.to < self.from_:
            msg = "period_backwards"
            raise ValueError(msg)
        return self

    def holds(self, on: date) -> bool:
        """Whether the day `on` is within the period (both ends inclusive)."""
        return self.from_ <= on and (self.to is None or on <= self.to)


class Citation(Part):
    """A place in a law: section, ledd, punktum and letter. `jf` names a second source it is read with."""

    section: Sentence
    ledd: int | None = Field(default=None, ge=1)
    punktum: int | None = Field(default=None, ge=1)
    letter: str | None = Field(default=None, pattern=r"^[a-zæøå]$")
    jf: str | None = None


class Source(Part):
    """Where the wording of a version stands, and how certain that is."""

    act: Sentence
    url: str = Field(pattern=r"^https://")
    certainty: Certainty
    note: Texts | None = None


class Condition(Part):
    """One test on one fact. Exactly one operator is given.

    `is`: yes/no or one word · `one_of`: words of the fact's list · `at_least`/`at_most`: whole numbers ·
    `on_or_after`/`on_or_before`: dates · `within_months`: a date at most so many full months before the
    evaluation date · `years_missed`: a date after which at least so many whole calendar years, all of them
    within the version's own time in force, went by before the year of the evaluation date.
    """

    is_: bool | str | None = Field(default=None, alias="is")
    one_of: tuple[str, ...] | None = Field(default=None, min_length=1)
    at_least: int | None = None
    at_most: int | None = None
    on_or_after: date | None = None
    on_or_before: date | None = None
    within_months: int | None = Field(default=None, ge=0)
    years_missed: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _one_operator(self) -> Self:
        if len(self.model_fields_set) != 1 or self.operator is None:
            msg = "one_operator"
            raise ValueError(msg)
        return self

    @property
    def operator(self) -> str | None:
        """The name of the operator that is given (`is`, `one_of`, …)."""
        for name, info in type(self).model_fields.items():
            if getattr(self, name) is not None:
                return info.alias or name
        return None

    @property
    def operand(self) -> bool | str | int | date | tuple[str, ...]:
        """The value the operator compares with."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if value is not None:
                return value  # type: ignore[no-any-return]  # one of the fields above, all of the types named
        msg = "a condition without operator cannot be built"
        raise AssertionError(msg)


class Needs(Part):
    """What a positive answer needs: at least this mode and at least this ground."""

    mode: Mode
    shown_by: ShownBy


class AgeFrom(StrEnum):
    """What the age of evidence is counted from."""

    DOCUMENT = "document"
    PERIOD = "period"


class Fresh(Part):
    """How old evidence may be, in full months, counted from the document's date or the period's first day."""

    months: int = Field(ge=1, le=600)
    from_: AgeFrom = Field(alias="from")


class Role(StrEnum):
    """What a criterion does in its version.

    `shows`: decides · `breaks`: can only break (what the law forbids) · `raises`: brings up a question for a
    person, never decides · `weighs`: a factor in a judgement, never decides · `condition`: whether the duty
    applies.
    """

    SHOWS = "shows"
    BREAKS = "breaks"
    RAISES = "raises"
    WEIGHS = "weighs"
    CONDITION = "condition"


class About(StrEnum):
    """Whose evidence a criterion accepts: anyone who runs or owns the service, or the municipality alone."""

    SERVICE = "service"
    MUNICIPALITY = "municipality"


class Criterion(Part):
    """One control question with the test on one fact that answers it.

    Roles `shows`, `weighs` and `condition` have `yes` (and `no`, which is its complement when left out, and
    `judge`, the values only a person can weigh); roles `breaks` and `raises` have `when`.
    """

    id: CriterionId
    role: Role = Role.SHOWS
    ask: Texts
    examine: tuple[Method, ...] = Field(min_length=1)
    fact: FactId
    yes: Condition | None = None
    no: Condition | None = None
    judge: Condition | None = None
    unclear: Texts | None = None
    #: the question of law that this criterion rests on; while it is open the criterion cannot be answered
    interpretation: str | None = None
    when: Condition | None = None
    needs: Needs | None = None
    about: About = About.SERVICE
    #: what would be enough in a small municipality, where the control is to fit its size and risks
    enough: Texts | None = None
    groups: tuple[Group, ...] = Field(default=(Group.UNSPECIFIED,), min_length=1)
    fresh: Fresh
    #: changes of this criterion that no scenario can notice, with the reason (see `rules.mutation`)
    survives: dict[str, Sentence] = Field(default_factory=dict)


class AllOf(Part):
    """Every part must be met."""

    all: tuple[CriterionId | AllOf | AnyOf, ...] = Field(min_length=1)


class AnyOf(Part):
    """One part is enough."""

    any: tuple[CriterionId | AllOf | AnyOf, ...] = Field(min_length=1)


class DecidedBy(StrEnum):
    """Whether evidence decides, or only a person's judgement (open norms, inferred duties)."""

    EVIDENCE = "evidence"
    JUDGEMENT = "judgement"


class Approval(Part):
    """Who approved a version as a true account of the law, and when. `by`: a role and where, never a name."""

    by: Sentence
    on: date


class Version(Part):
    """One wording of an obligation. `approved` is about this version alone, as it stands: a change takes it away."""

    in_force: Period
    citation: Citation
    source: Source
    strength: Strength
    decided_by: DecidedBy = DecidedBy.EVIDENCE
    summary: Texts
    applies_when: Criterion | None = None
    criteria: tuple[Criterion, ...] = ()
    met_when: AllOf | AnyOf | None = None
    factors: tuple[Texts, ...] = ()
    order: Texts | None = None
    #: changes of this version that no scenario can notice, with the reason (see `rules.mutation`)
    survives: dict[str, Sentence] = Field(default_factory=dict)
    #: provision of another law that took over when this version ended without a successor
    taken_over_by: str | None = None
    approved: Approval | None = None


class Bearer(StrEnum):
    """Who bears a duty."""

    MUNICIPALITY = "municipality"
    CHIEF_EXECUTIVE = "chief_executive"
    STAFF = "staff"
    STATE = "state"


class Obligation(Part):
    """What the law asks; the id never changes, the wording lives in the versions (oldest first)."""

    id: ObligationId
    title: Texts
    bearer: Bearer
    protects: tuple[Group, ...] = Field(min_length=1)
    versions: tuple[Version, ...] = Field(min_length=1)

    def version_on(self, on: date) -> Version | None:
        """The version in force on the day `on`: newest start at or before it, then its last day is checked."""
        started = [version for version in self.versions if version.in_force.from_ <= on]
        if not started:
            return None
        newest = started[-1]
        return newest if newest.in_force.holds(on) else None


class Provision(Part):
    """One file of a pack: a section of a law and its obligations, in the order of the law.

    `tilsyn` holds the days on which the section is a theme of tilsyn under krisesenterlova § 9 (None: never).
    """

    law: str
    provision: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,5}(-[0-9A-Za-z]+){0,2}$")]
    title: Texts
    tilsyn: Period | None = None
    obligations: tuple[Obligation, ...] = Field(min_length=1)


class Law(Part):
    """A law, regulation or guide as a whole: names for citations, and its official address.

    `cited_as` is the shorter name that citations use (left out: the name itself). `section_word` is what the
    places in it are called where they are no sections (`kapittel`, `tiltak`); left out they are §§.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,5}$")]
    name: Texts
    cited_as: Texts | None = None
    section_word: Texts | None = None
    number: Sentence
    url: str = Field(pattern=r"^https://")
    provisions: tuple[str, ...] = Field(min_length=1)
