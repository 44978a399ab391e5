"""A part of an evaluation's findings, chosen by what stands in an address, and how many each further choice gives.

Within one dimension choices widen (broken or unresolved), across dimensions they narrow (broken and a theme of
tilsyn). No choice in a dimension means all of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from controls.overview import version_of
from controls.phrases import NOTHING, Query, ask, field, found_in
from models.findings import Finding
from models.law import Provision
from models.words import Outcome, Strength
from rules.pack import Pack

#: the longest part of an ignored value that is told
_SHOWN = 40
#: ignored values that are told; the others are only counted
TOLD = 5


class Dimension(StrEnum):
    """What findings are chosen by; the values are the names in the address."""

    OUTCOME = "utfall"
    STRENGTH = "styrke"
    THEME = "tema"
    PLACE = "paragraf"
    TEXT = "q"


class Theme(StrEnum):
    """Whether a finding is a theme of tilsyn."""

    YES = "yes"
    NO = "no"


#: the codes of the strengths in an address, which hold neither spaces nor letters that must be escaped
STRENGTHS: Mapping[str, Strength] = {strength.name.lower(): strength for strength in Strength}


class Wanted(NamedTuple):
    """What is chosen. `places`: provisions (`KRL-2`) and laws (`krl`); an empty set means all of that dimension."""

    outcomes: frozenset[str] = frozenset()
    strengths: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    text: Query = NOTHING

    @property
    def any(self) -> bool:
        """Whether anything is chosen at all."""
        return bool(self.outcomes or self.strengths or self.themes or self.places or self.text.text)


class Ignored(NamedTuple):
    """A value in an address that means nothing here, cut when it is long."""

    dimension: Dimension
    value: str


class Asked(NamedTuple):
    """What an address asks for, and what of it is not understood."""

    wanted: Wanted
    ignored: tuple[Ignored, ...]


class Row(NamedTuple):
    """A finding with what it can be chosen by. `field`: what a text is looked for in."""

    finding: Finding
    strength: str
    theme: str
    provision: Provision
    field: str


def rows_of(findings: Iterable[Finding], pack: Pack, language: str) -> tuple[Row, ...]:
    """The findings with what they can be chosen by, in their order.

    A text is looked for in the title, the id, and the control questions with the ids of their facts, in `language`
    (nb, nn or en). Raises KeyError for a finding of another pack.
    """
    found = []
    for finding in findings:
        duty = pack.obligations[finding.obligation]
        version = version_of(finding, duty)
        asked = [*((version.applies_when,) if version.applies_when else ()), *version.criteria]
        words = field(
            duty.id,
            duty.title.get(language),
            *(criterion.ask.get(language) for criterion in asked),
            *(criterion.fact for criterion in asked),
        )
        theme = Theme.YES if finding.tilsyn_theme else Theme.NO
        provision = pack.provision_of[finding.obligation]
        found.append(Row(finding, version.strength.name.lower(), theme.value, provision, words))
    return tuple(found)


def _known(name: Dimension, pack: Pack) -> Collection[str]:
    if name is Dimension.OUTCOME:
        return {outcome.value for outcome in Outcome}
    if name is Dimension.STRENGTH:
        return STRENGTHS.keys()
    if name is Dimension.THEME:
        return {theme.value for theme in Theme}
    return {law.id for law in pack.laws} | {provision.provision for provision in pack.provisions}


def asked_for(pairs: Iterable[tuple[str, str]], pack: Pack) -> Asked:
    """What an address asks for.

    `pairs`: the names and values of its query, in order; names that are no dimension are somebody else's. Of several
    texts the first counts. A value that is not known, and a text without a word, is ignored and told.
    """
    chosen: dict[Dimension, set[str]] = {name: set() for name in Dimension}
    ignored: list[Ignored] = []
    text: Query | None = None
    for name, value in pairs:
        if name not in list(Dimension) or not value.strip():
            continue
        dimension = Dimension(name)
        if dimension is Dimension.TEXT:
            query = ask(value)
            if text is None and query.words:
                text = query
            else:
                ignored.append(Ignored(dimension, value.strip()[:_SHOWN]))
        elif value in _known(dimension, pack):
            chosen[dimension].add(value)
        else:
            ignored.append(Ignored(dimension, value.strip()[:_SHOWN]))
    wanted = Wanted(
        outcomes=frozenset(chosen[Dimension.OUTCOME]),
        strengths=frozenset(chosen[Dimension.STRENGTH]),
        themes=frozenset(chosen[Dimension.THEME]),
        places=frozenset(chosen[Dimension.PLACE]),
        text=text or NOTHING,
    )
    return Asked(wanted, tuple(dict.fromkeys(ignored)))


def address_of(wanted: Wanted) -> list[tuple[str, str]]:
    """The names and values of the query that asks for this; `asked_for` of them is `wanted` again."""
    pairs = [
        (name.value, value)
        for name, values in zip(
            (Dimension.OUTCOME, Dimension.STRENGTH, Dimension.THEME, Dimension.PLACE), wanted[:4], strict=True
        )
        for value in sorted(values)
    ]
    return [*pairs, (Dimension.TEXT.value, wanted.text.text)] if wanted.text.text else pairs


def _fits(row: Row, wanted: Wanted, besides: Dimension | None = None) -> bool:
    """Whether a row is among what is wanted; `besides`: a dimension that is not looked at."""

    def free(dimension: Dimension, chosen: object) -> bool:
        return not chosen or besides is dimension

    places = wanted.places
    return (
        (free(Dimension.OUTCOME, wanted.outcomes) or row.finding.outcome.value in wanted.outcomes)
        and (free(Dimension.STRENGTH, wanted.strengths) or row.strength in wanted.strengths)
        and (free(Dimension.THEME, wanted.themes) or row.theme in wanted.themes)
        and (free(Dimension.PLACE, places) or row.provision.provision in places or row.provision.law in places)
        and (free(Dimension.TEXT, wanted.text.words) or found_in(wanted.text, row.field))
    )


def chosen(rows: Sequence[Row], wanted: Wanted) -> tuple[Row, ...]:
    """The rows that are wanted, in their order."""
    return tuple(row for row in rows if _fits(row, wanted))


def counts(rows: Sequence[Row], wanted: Wanted) -> dict[Dimension, Counter[str]]:
    """For each choice in each dimension, how many findings have it among those the other dimensions leave.

    So the counts of the outcomes, strengths, themes or provisions each add up to the same findings; those of laws
    stand beside those of provisions under `PLACE`, and add up among themselves.
    """
    found: dict[Dimension, Counter[str]] = {}
    for dimension in Dimension:
        if dimension is Dimension.TEXT:
            continue
        left = [row for row in rows if _fits(row, wanted, dimension)]
        if dimension is Dimension.OUTCOME:
            found[dimension] = Counter(row.finding.outcome.value for row in left)
        elif dimension is Dimension.STRENGTH:
            found[dimension] = Counter(row.strength for row in left)
        elif dimension is Dimension.THEME:
            found[dimension] = Counter(row.theme for row in left)
        else:
            found[dimension] = Counter(name for row in left for name in (row.provision.provision, row.provision.law))
    return found


class Neighbours(NamedTuple):
    """The findings before and after one, among those chosen; `place` counts from 1 (None: it is not among them)."""

    before: Finding | None
    after: Finding | None
    place: int | None
    of: int


def neighbours(findings: Sequence[Finding], obligation: str) -> Neighbours:
    """The findings beside the one on `obligation`, in the order they are shown in."""
    for at, finding in enumerate(findings):
        if finding.obligation == obligation:
            after = findings[at + 1] if at + 1 < len(findings) else None
            return Neighbours(findings[at - 1] if at else None, after, at + 1, len(findings))
    return Neighbours(None, None, None, len(findings))
