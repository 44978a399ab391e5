"""Static analysis of a sound pack: what a legal adviser should look at, though evaluation would work.

Unlike the mistakes that `rules.pack_check` refuses, these are remarks; the pack that ships has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from models.errors import Argument, Problem, Where
from models.law import Criterion, Obligation, Version
from models.words import Certainty, Language
from rules.compiler import compile_duty
from rules.engine.witness import never_fires
from rules.pack import Pack
from rules.pack_check import criterion_key

#: control questions are short and ask one thing
QUESTION_WORDS = 15
_ACT = re.compile(r"(?:LOV|FOR)-(\d{4})-(\d{2})-(\d{2})-\d+")


def _where(pack: Pack, *keys: str) -> Where:
    return next((pack.places[key] for key in keys if key in pack.places), Where())


def _asked(version: Version) -> list[Criterion]:
    return [*((version.applies_when,) if version.applies_when else ()), *version.criteria]


def _criteria(pack: Pack) -> Iterator[tuple[Obligation, Version, Criterion]]:
    for obligation, version in pack.versions():
        for criterion in _asked(version):
            yield obligation, version, criterion


def unread_facts(pack: Pack) -> Iterator[Problem]:
    """Facts of the vocabulary that no rule reads, but for statistics, which none is to read."""
    read = {criterion.fact for _, _, criterion in _criteria(pack)}
    for name, fact in pack.facts.items():
        if name not in read and fact.statistic is None:
            yield Problem("remark_fact_unread", {"fact": name}, _where(pack, name))


def unsuppliable_facts(pack: Pack) -> Iterator[Problem]:
    """Facts that a rule reads but nobody may supply: a value that can hold personal data is never kept."""
    for name in dict.fromkeys(criterion.fact for _, _, criterion in _criteria(pack)):
        if pack.facts[name].personal:
            yield Problem("remark_fact_unsuppliable", {"fact": name}, _where(pack, name))


def dead_criteria(pack: Pack) -> Iterator[Problem]:
    """Criteria that can never make a difference: rows that never fire, or the same test twice in a version."""
    for obligation, version in pack.versions():
        key = f"{obligation.id}@{version.in_force.from_}"
        duty = compile_duty(pack, obligation, version)
        instances = (*duty.instances, *((duty.condition,) if duty.condition is not None else ()))
        rows = [row for instance in instances for row in instance.rows]
        for row in dict.fromkeys(name.rpartition("@")[0] for name in never_fires(rows)):
            yield Problem("remark_criterion_dead", {"id": row}, _where(pack, row, key))
        seen: dict[tuple[object, ...], str] = {}
        for criterion in version.criteria:
            test = (criterion.fact, criterion.role, criterion.when, criterion.yes, criterion.groups)
            if test in seen:
                told: dict[str, Argument] = {"id": criterion.id, "other": seen[test]}
                yield Problem(
                    "remark_criterion_twice", told, _where(pack, criterion_key(obligation, version, criterion))
                )
            seen[test] = criterion.id


def misfitting_citations(pack: Pack) -> Iterator[Problem]:
    """Citations of another section than the provision's, and acts that are younger than the version they made."""
    for obligation, version in pack.versions():
        key = f"{obligation.id}@{version.in_force.from_}"
        provision = pack.provision_of[obligation.id]
        law = pack.law_of[provision.law]
        # a provision without a section of its own (`TOLK`) gathers several; one that is a chapter (`KOML-30`) too,
        # and so does the only one of a list (`PLAN-1`)
        listed = law.section_word is not None and len(law.provisions) == 1
        section = "" if listed else provision.provision.partition("-")[2]
        cited = version.citation.section.replace(" ", "")
        if section and cited != section and not cited.startswith(f"{section}-"):
            told: dict[str, Argument] = {"id": obligation.id, "cited": version.citation.section, "section": section}
            yield Problem("remark_citation_section", told, _where(pack, key))
        act = _ACT.match(version.source.act)
        if act is not None and date(*(int(part) for part in act.groups())) > version.in_force.from_:
            told = {"id": obligation.id, "act": version.source.act, "from": str(version.in_force.from_)}
            yield Problem("remark_act_younger", told, _where(pack, key))


def unexplained_certainty(pack: Pack) -> Iterator[Problem]:
    """Versions whose source is not read in the original, without a note that says so to the user."""
    for obligation, version in pack.versions():
        if version.source.certainty is not Certainty.CONFIRMED and version.source.note is None:
            key = f"{obligation.id}@{version.in_force.from_}"
            told: dict[str, Argument] = {"id": obligation.id, "from": str(version.in_force.from_)}
            yield Problem("remark_certainty_unexplained", told, _where(pack, key))


def long_questions(pack: Pack) -> Iterator[Problem]:
    """Control questions over the limit, or that are no questions."""
    told: set[tuple[str, str]] = set()
    for obligation, version, criterion in _criteria(pack):
        for language in Language:
            ask = criterion.ask.get(language)
            if (len(ask.split()) > QUESTION_WORDS or not ask.endswith("?")) and (obligation.id, ask) not in told:
                told.add((obligation.id, ask))
                arguments: dict[str, Argument] = {
                    "id": criterion.id,
                    "words": len(ask.split()),
                    "limit": QUESTION_WORDS,
                }
                key = criterion_key(obligation, version, criterion)
                yield Problem("remark_question_long", arguments, _where(pack, key, obligation.id))


ANALYSES: tuple[Callable[[Pack], Iterator[Problem]], ...] = (
    unread_facts,
    unsuppliable_facts,
    dead_criteria,
    misfitting_citations,
    unexplained_certainty,
    long_questions,
)


def analyse(pack: Pack) -> list[Problem]:
    """Every remark on the pack, in the order of its files; once, also where a later version took it over."""
    found: dict[object, Problem] = {}
    for remark in (remark for analysis in ANALYSES for remark in analysis(pack)):
        where = remark.where
        found.setdefault((remark.code, *remark.arguments.items(), where.file, where.line, where.column), remark)
    return sorted(found.values(), key=lambda remark: (remark.where.file, remark.where.line or 0, remark.code))
