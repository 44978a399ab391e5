"""The closed lists of words that law, evidence and findings share.

The strings are the words of the exchange format; what a user reads for each stands in the text catalogue
under `word.<list>.<word>`.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Language(StrEnum):
    """The languages that everything a user reads exists in."""

    NB = "nb"
    NN = "nn"
    EN = "en"


class Strength(StrEnum):
    """How strongly the law asks."""

    SKAL = "skal"
    SKAL_WHEN = "skal når"
    AS_FAR_AS_POSSIBLE = "så langt råd er"
    MUST_CONSIDER = "skal vurdere"
    SHOULD = "bør"
    MAY = "kan"
    FRAME = "ramme"


class Certainty(StrEnum):
    """How certain the legal source of a version is."""

    CONFIRMED = "confirmed"
    SECONDARY = "secondary"
    INFERRED = "inferred"
    UNCONFIRMED = "unconfirmed"


class Group(StrEnum):
    """Whom a statement or a question is about. `unspecified` is not `all`."""

    UNSPECIFIED = "unspecified"
    WOMEN = "women"
    MEN = "men"
    CHILDREN = "children"
    CHILDREN_WITH_FATHER = "children_with_father"
    SAMI_USERS = "sami_users"
    STAFF = "staff"
    ALL = "all"


class Mode(StrEnum):
    """What a statement is about: a plan, an arrangement (agreement, decision, routine), or practice."""

    PLANNED = "planned"
    ARRANGED = "arranged"
    DONE = "done"

    @property
    def rank(self) -> int:
        """0 planned, 1 arranged, 2 done."""
        return _MODES.index(self)


_MODES = (Mode.PLANNED, Mode.ARRANGED, Mode.DONE)


class ShownBy(StrEnum):
    """What a statement rests on."""

    ASSERTION = "assertion"
    DOCUMENT = "document"
    RECORD = "record"
    OBSERVATION = "observation"

    @property
    def rank(self) -> int:
        """0 assertion, 1 document, 2 record, 3 observation."""
        return _SHOWN.index(self)


_SHOWN = (ShownBy.ASSERTION, ShownBy.DOCUMENT, ShownBy.RECORD, ShownBy.OBSERVATION)


class SaidBy(StrEnum):
    """Who made a statement."""

    MUNICIPALITY = "municipality"
    PROVIDER = "provider"
    AUTHORITY = "authority"
    THIRD_PARTY = "third_party"


class StatementCertainty(StrEnum):
    """Whether the one who made a statement was sure; `uncertain` is never enough for anything."""

    CERTAIN = "certain"
    UNCERTAIN = "uncertain"


class JudgementKind(StrEnum):
    """A person's judgement, an authority's conclusion, or an authority's notice (which concludes nothing)."""

    JUDGEMENT = "judgement"
    AUTHORITY_CONCLUSION = "authority_conclusion"
    AUTHORITY_NOTICE = "authority_notice"


class ProviderModel(StrEnum):
    """How the municipality has organised the service."""

    OWN = "own"
    HOST = "host"
    IKS = "iks"
    CONTRACT = "contract"
    DISTRICT = "district"


class ServicePart(StrEnum):
    """The parts of the service that one or more providers can run."""

    ALL = "all"
    ACCOMMODATION = "accommodation"
    DAY_SERVICE = "day_service"
    TELEPHONE = "telephone"
    REESTABLISHMENT = "reestablishment"


class Method(StrEnum):
    """How a control question is examined."""

    DOCUMENT = "document"
    INTERVIEW = "interview"
    INSPECTION = "inspection"
    SAMPLE = "sample"


class State(StrEnum):
    """The state of one criterion. `ask` is unknown until a person judges it."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    ASK = "ask"
    NOT_RELEVANT = "not_relevant"


class Outcome(StrEnum):
    """What an obligation comes to on a date."""

    MET = "met"
    BROKEN = "broken"
    UNRESOLVED = "unresolved"
    NOT_RELEVANT = "not_relevant"
    FOLLOWED = "followed"
    NOT_FOLLOWED = "not_followed"
    INFORMATIONAL = "informational"


class Reason(StrEnum):
    """Why something is unknown."""

    MISSING = "missing"
    NOT_EXAMINED = "not_examined"
    NOT_PRODUCED = "not_produced"
    STALE = "stale"
    CONTRADICTORY = "contradictory"
    TOO_WEAK = "too_weak"
    UNCERTAIN = "uncertain"
    NEEDS_JUDGEMENT = "needs_judgement"
    LAW_UNCLEAR = "law_unclear"


class ExitCode(IntEnum):
    """What the command line answers with."""

    EVALUATED = 0
    FOUND = 1
    UNUSABLE = 2
