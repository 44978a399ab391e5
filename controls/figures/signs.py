"""The signs that stand where a figure would be. The same sign means different things at different publishers.

SSB, "Standardtegn i tabeller": `.` no figure is possible, `..` the figure is missing, `:` not shown for reasons of
confidentiality; in tables from before 2021 also `...` not yet there, and `-` nil. Bufdir's tables of the crisis
centres: `..` dotted, for centres with fewer than 20 stays or visits. So `..` is missing at SSB and suppressed at
Bufdir, and what it is in a table of somebody else, a person has to say.
"""

from __future__ import annotations

import re
from enum import StrEnum

from models.vocabulary import StatisticPublisher

#: a longer text is no sign
_LONGEST = 40


class Meaning(StrEnum):
    """What a sign means."""

    SUPPRESSED = "suppressed"
    MISSING = "missing"
    NOT_POSSIBLE = "not_possible"
    ZERO = "zero"
    UNKNOWN = "unknown"


_KNOWN = {
    StatisticPublisher.SSB: {
        ".": Meaning.NOT_POSSIBLE,
        "..": Meaning.MISSING,
        "...": Meaning.MISSING,
        "…": Meaning.MISSING,
        ":": Meaning.SUPPRESSED,
        "-": Meaning.ZERO,
    },
    StatisticPublisher.BUFDIR: {"..": Meaning.SUPPRESSED},
}
#: words that say it themselves, whoever publishes
_SAYS_SUPPRESSED = re.compile(
    r"skjerm(et|a|t)|prikk(et|a)|anonymisert|sladd(et|a)|suppressed|confidential|"
    r"(<|under|færre enn|mindre enn|fewer than|less than) ?[0-9]{1,2}",
    re.IGNORECASE,
)
_SAYS_MISSING = re.compile(
    r"mangler|manglar|ikke oppgitt|ikkje oppgitt|uoppgitt|ikke tilgjengelig|missing|not available|n/?a", re.IGNORECASE
)
_DASHES = "-\u2013\u2014\u2212"


def is_sign(text: str) -> bool:
    """Whether a text can stand for a figure: short, and no number."""
    return 0 < len(text) <= _LONGEST and (not any(found.isdigit() for found in text) or says_suppressed(text))


def says_suppressed(text: str) -> bool:
    """Whether the words themselves say that a figure is withheld: `skjermet`, `<4`."""
    return bool(_SAYS_SUPPRESSED.fullmatch(text.strip()))


def proposed(text: str, publisher: str) -> Meaning:
    """What a sign means as far as is known. `publisher`: the name of whose table it is; anything for others."""
    known = _KNOWN[StatisticPublisher(publisher)] if publisher in list(StatisticPublisher) else {}
    if text in known:
        return known[text]
    if says_suppressed(text):
        return Meaning.SUPPRESSED
    return Meaning.MISSING if _SAYS_MISSING.fullmatch(text.strip()) else Meaning.UNKNOWN


def choices(text: str) -> tuple[Meaning, ...]:
    """What a person can say that a sign means. Only a dash can be nil: what is withheld is never made 0."""
    plain = (Meaning.UNKNOWN, Meaning.SUPPRESSED, Meaning.MISSING, Meaning.NOT_POSSIBLE)
    if says_suppressed(text):
        return (Meaning.UNKNOWN, Meaning.SUPPRESSED)
    return (*plain, Meaning.ZERO) if text and not text.strip(_DASHES) else plain
