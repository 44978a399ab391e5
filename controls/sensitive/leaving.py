"""What may leave the system: asked by everything that exports, mails, indexes or publishes. Pure; no I/O.

A document of the class `security` stays where it is: whoever has it may open it, and nothing carries it out. Small
counts of what happened to persons are withheld in a public version: 1 to 3 of them can point to one who is known, and
so can a total when all of its other parts are shown. The limit is that of `models.evidence.SMALL_COUNT`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from models.documents import Confidentiality, Document
from models.evidence import SMALL_COUNT, SUPPRESSED, Evidence, PassageRef, Statement
from models.evidence import Document as Source
from models.vocabulary import Fact, FactType
from models.words import Group

_MAILED = frozenset({Confidentiality.OPEN, Confidentiality.EXEMPT})
#: units of numbers that are not about single persons; whatever has another unit is taken to be
NOT_PERSONS = frozenset(
    {
        "kroner", "kroner per døgn", "kroner per innbygger", "måneder", "plasser", "prosent", "rom", "tilbud", "år",
        "årsverk",
    }
)  # fmt: skip


def _strictest(documents: Iterable[Document]) -> Confidentiality:
    order = tuple(Confidentiality)
    classes = [item.newest.description.confidentiality for item in documents]
    return max(classes, key=order.index, default=Confidentiality.SECURITY)


def may_be_exported(*documents: Document) -> bool:
    """Whether a file with its content may be made.

    Several: every document that has the same content; the strictest class counts.
    """
    return _strictest(documents) is not Confidentiality.SECURITY


def may_be_indexed(*documents: Document) -> bool:
    """Whether its words, its title and its file name may be found by a search. Several: see `may_be_exported`."""
    return _strictest(documents) is not Confidentiality.SECURITY


def may_be_mailed(*documents: Document) -> bool:
    """Whether it may go out by mail: not what is secret either, since anybody on the way can read it."""
    return _strictest(documents) in _MAILED


def in_public_version(*documents: Document) -> bool:
    """Whether it, its title or its words may stand in a version that everybody may see."""
    return _strictest(documents) is Confidentiality.OPEN


# --- small counts ---


def counts_persons(fact: Fact | None) -> bool:
    """Whether a number of this fact counts persons or what happened to them. Of a fact nobody knows: yes."""
    if fact is None:
        return True
    return fact.type is FactType.NUMBER and (fact.unit is None or fact.unit.nb not in NOT_PERSONS)


def _is_count(value: bool | int | str) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_small(value: bool | int | str) -> bool:
    """Whether a value is a count from 1 to the limit."""
    return _is_count(value) and 1 <= int(value) <= SMALL_COUNT


def small_counts(statement: Statement, fact: Fact | None) -> Statement:
    """A statement without counts that could point to one person: of the fact itself, and of a sample of case files.

    The number becomes `..`. A sample with a small count goes whole, for what is left of it would tell. Note and quote
    go with either, since they may say the same in words. Anything else stays as it is.
    """
    withheld = counts_persons(fact) and is_small(statement.value)
    small_sample = statement.sample is not None and statement.sample.small
    if not withheld and not small_sample:
        return statement
    told: dict[str, object] = {"note": None, "source": statement.source.model_copy(update={"quote": None})}
    if withheld or (small_sample and counts_persons(fact) and _is_count(statement.value)):
        told["value"] = SUPPRESSED
    if small_sample:
        told["sample"] = None
    return statement.model_copy(update=told)


class _Family(NamedTuple):
    """Statements that can be added up: of one fact, by and about the same, over the same period."""

    fact: str
    about: str
    period: tuple[object, object]


#: what adds up to a total, and whether it is all of it: with one part hidden, the others then tell how large it is
_SUMS = (
    (Group.ALL, frozenset({Group.WOMEN, Group.MEN, Group.CHILDREN}), True),
    (Group.ALL, frozenset({Group.SAMI_USERS}), False),
    (Group.CHILDREN, frozenset({Group.CHILDREN_WITH_FATHER}), False),
)


def _seconds(statements: list[Statement]) -> set[str]:
    """The ids of more statements to withhold, so that no small count is what a total leaves of its other parts."""
    gone: set[str] = set()
    for of, groups, whole in _SUMS:
        left = [item for item in statements if item.id not in gone]
        counts = [int(item.value) for item in left if item.group is of and _is_count(item.value)]
        shown = [item for item in left if item.group in groups and _is_count(item.value)]
        hidden = sum(item.group in groups for item in statements) - len(shown)
        # the smallest first; nothing is won by hiding that there was none
        shown.sort(key=lambda item: (item.value == 0, int(item.value)))
        while counts and shown:
            rest = max(counts) - sum(int(item.value) for item in shown)
            if not (1 <= rest <= SMALL_COUNT or (whole and hidden == 1 and rest > 0)):
                break
            gone.add(shown.pop(0).id)
            hidden += 1
    return gone


def without_small_counts(statements: Iterable[Statement], facts: Mapping[str, Fact]) -> tuple[Statement, ...]:
    """The statements of a public version, in their order. `facts`: the vocabulary by id.

    Where one part of a total is withheld, another one is too, the smallest first: otherwise the total gives it away.
    Totals over time or over several municipalities are not followed.
    """
    first = [small_counts(item, facts.get(item.fact)) for item in statements]
    families: defaultdict[_Family, list[Statement]] = defaultdict(list)
    for item in first:
        if counts_persons(facts.get(item.fact)):
            families[_Family(item.fact, item.about, (item.from_, item.to))].append(item)
    gone = {number for family in families.values() for number in _seconds(family)}
    return tuple(_withheld(item) if item.id in gone else item for item in first)


def _withheld(statement: Statement) -> Statement:
    source = statement.source.model_copy(update={"quote": None})
    return statement.model_copy(update={"value": SUPPRESSED, "note": None, "sample": None, "source": source})


def _wordless(source: PassageRef) -> PassageRef:
    return source.model_copy(update={"quote": None, "locator": None, "passage": None})


def public_version(evidence: Evidence, facts: Mapping[str, Fact], withheld: Collection[str], title: str) -> Evidence:
    """The evidence as everybody may see it: without small counts, and without what is not open.

    `withheld`: ids of the documents in it that `in_public_version` says no to. What they are called becomes `title`,
    and no word of them is quoted, but what rests on them stays, for without it the findings could not be followed.
    Reasons of judgements and what was asked for are a person's own words and stay; look through them.
    """
    statements = tuple(
        item.model_copy(update={"note": None, "source": _wordless(item.source)})
        if item.source.document in withheld
        else item
        for item in without_small_counts(evidence.statements, facts)
    )
    judgements = tuple(
        item.model_copy(update={"source": _wordless(item.source)})
        if item.source is not None and item.source.document in withheld
        else item
        for item in evidence.judgements
    )
    documents = tuple(_nameless(item, title) if item.id in withheld else item for item in evidence.documents)
    told = {"statements": statements, "judgements": judgements, "documents": documents}
    return evidence.model_copy(update=told)


def _nameless(source: Source, title: str) -> Source:
    return source.model_copy(update={"title": title, "note": None, "url": None, "sha256": None})
