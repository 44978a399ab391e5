"""What only the whole pack can show: unique ids, facts that exist, versions that meet, rules that can fire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

from models.errors import Argument, Problem, ProblemError, Where
from models.law import Criterion, DecidedBy, Law, Obligation, Provision, Role, Version
from models.vocabulary import Fact, VocabularyFile
from models.words import Strength
from rules.conditions import OutsideSubsetError, meaning
from rules.expression import criteria_of
from rules.reading import Path, Places

Part = TypeVar("Part")

#: strengths that are never judged, and so have no criteria
INFORMATIONAL = frozenset({Strength.MAY, Strength.FRAME})
#: the folder of local packs: a municipality's own practice, which is only ever recommended
LOCAL = "local"
#: with more deciding criteria in one version (each counted once per group) its engine rules would not stay small
MAX_DECIDING = 8


@dataclass(frozen=True, slots=True)
class Located(Generic[Part]):
    """A part of the pack with the places of its file."""

    part: Part
    places: Places


def criterion_key(obligation: Obligation, version: Version, criterion: Criterion) -> str:
    """The id of a criterion within the pack: `KRL-2-4@2010-01-01/uten_henvisning`."""
    return f"{obligation.id}@{version.in_force.from_}/{criterion.id}"


def _facts(vocabularies: Sequence[Located[VocabularyFile]], problems: list[Problem]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {}
    for located in vocabularies:
        for number, fact in enumerate(located.part.facts):
            where = located.places.where(("facts", number, "id"))
            if fact.id in facts:
                problems.append(Problem("duplicate_id", {"id": fact.id}, where))
            part = fact.part or located.part.part
            facts[fact.id] = fact if part is fact.part else fact.model_copy(update={"part": part})
            words = [choice.word for choice in fact.choices]
            if len(set(words)) < len(words):
                problems.append(Problem("duplicate_id", {"id": f"{fact.id} {words}"}, where))
    return facts


def _check_dates(obligation: Obligation, path: Path, places: Places) -> Iterator[Problem]:
    for number, (one, other) in enumerate(zip(obligation.versions, obligation.versions[1:], strict=False)):
        where = places.where((*path, "versions", number + 1, "in_force"))
        told: dict[str, Argument] = {"id": obligation.id, "from": str(other.in_force.from_)}
        if one.in_force.to is None or one.in_force.to >= other.in_force.from_:
            yield Problem("version_overlap", told | {"to": str(one.in_force.to or "")}, where)
        elif one.in_force.to + timedelta(days=1) < other.in_force.from_:
            yield Problem("version_gap", told | {"to": str(one.in_force.to)}, where)


def _check_shape(criterion: Criterion, path: Path, places: Places) -> Iterator[Problem]:
    where = places.where(path)
    told: dict[str, Argument] = {"id": criterion.id, "role": criterion.role.value}
    only_when = criterion.role in (Role.BREAKS, Role.RAISES)
    needed = ("when",) if only_when else ("yes", "needs")
    barred = ("yes", "no", "judge", "needs", "unclear") if only_when else ("when",)
    for name in needed:
        if getattr(criterion, name) is None:
            yield Problem("criterion_lacks", told | {"field": name}, where)
    for name in barred:
        if getattr(criterion, name) is not None:
            yield Problem("criterion_has_too_much", told | {"field": name}, places.where((*path, name)))
    if criterion.role is Role.BREAKS and criterion.interpretation is not None:
        # what is not settled cannot be an unambiguous breach: it raises a question instead
        yield Problem("criterion_has_too_much", told | {"field": "interpretation"}, places.where(path))
    if len(set(criterion.groups)) < len(criterion.groups):
        yield Problem("duplicate_id", {"id": "groups"}, places.where((*path, "groups")))


def _check_criterion(criterion: Criterion, path: Path, places: Places, facts: dict[str, Fact]) -> Iterator[Problem]:
    shape = list(_check_shape(criterion, path, places))
    yield from shape
    fact = facts.get(criterion.fact)
    if fact is None:
        yield Problem("unknown_fact", {"fact": criterion.fact}, places.where((*path, "fact")))
    elif fact.statistic is not None:
        yield Problem("criterion_reads_statistic", {"fact": fact.id}, places.where((*path, "fact")))
    elif not shape:
        try:
            meaning(criterion, fact)
        except OutsideSubsetError as error:
            told = {"id": criterion.id, **error.arguments}
            yield Problem(error.code, told, places.where((*path, error.field)))


def _check_met_when(version: Version, path: Path, places: Places, shows: list[str]) -> Iterator[Problem]:
    """`met_when` must name each deciding criterion once, and nothing else."""
    if version.met_when is None:
        return
    spot = places.where((*path, "met_when"))
    named = criteria_of(version.met_when)
    for name in dict.fromkeys(named):
        if name not in shows:
            yield Problem("unknown_criterion", {"id": name}, spot)
        elif named.count(name) > 1:
            yield Problem("criterion_named_twice", {"id": name}, spot)
    for number, criterion in enumerate(version.criteria):
        if criterion.role is Role.SHOWS and criterion.id not in named:
            yield Problem("criterion_unreachable", {"id": criterion.id}, places.where((*path, "criteria", number)))


def _check_decision(version: Version, path: Path, places: Places) -> Iterator[Problem]:
    """What decides a version must fit how it is decided."""
    where = places.where(path)
    ids = {role: [item.id for item in version.criteria if item.role is role] for role in Role}
    shows, weighs = ids[Role.SHOWS], ids[Role.WEIGHS]
    if version.strength in INFORMATIONAL:
        if version.criteria or version.applies_when:
            yield Problem("informational_with_criteria", {"strength": version.strength.value}, where)
        return
    if version.order is None and version.strength is not Strength.SHOULD:
        yield Problem("field_missing", {"field": "order"}, where)
    deciding = sum(len(item.groups) for item in version.criteria if item.role in (Role.SHOWS, Role.BREAKS))
    if deciding > MAX_DECIDING:
        yield Problem("too_many_criteria", {"count": deciding, "limit": MAX_DECIDING}, where)
    if version.decided_by is DecidedBy.JUDGEMENT:
        if shows or version.met_when:
            yield Problem("judgement_with_shows", {"ids": ", ".join(shows) or "met_when"}, where)
        if not version.factors:
            yield Problem("judgement_without_factors", {}, where)
        return
    if not shows:
        yield Problem("evidence_without_criteria", {}, where)
    if weighs:
        yield Problem("weighs_without_judgement", {"ids": ", ".join(weighs)}, where)
    yield from _check_met_when(version, path, places, shows)


def _check_version(version: Version, path: Path, places: Places, facts: dict[str, Fact]) -> Iterator[Problem]:
    ids = [criterion.id for criterion in version.criteria]
    for number, criterion in enumerate(version.criteria):
        spot = (*path, "criteria", number)
        if criterion.id in ids[:number]:
            yield Problem("duplicate_id", {"id": criterion.id}, places.where((*spot, "id")))
        if criterion.role is Role.CONDITION:
            yield Problem("condition_among_criteria", {"id": criterion.id}, places.where(spot))
        yield from _check_criterion(criterion, spot, places, facts)
    if version.applies_when is not None:
        spot = (*path, "applies_when")
        if version.applies_when.role is not Role.CONDITION:
            yield Problem("applies_when_role", {"id": version.applies_when.id}, places.where(spot))
        if len(version.applies_when.groups) > 1 or version.applies_when.judge is not None:
            yield Problem("applies_when_single", {"id": version.applies_when.id}, places.where(spot))
        yield from _check_criterion(version.applies_when, spot, places, facts)
    yield from _check_decision(version, path, places)


def _places(provision: Located[Provision]) -> dict[str, Where]:
    spots: dict[str, Where] = {}
    for number, obligation in enumerate(provision.part.obligations):
        path: Path = ("obligations", number)
        spots[obligation.id] = provision.places.where((*path, "id"))
        for later, version in enumerate(obligation.versions):
            there = (*path, "versions", later)
            spots[f"{obligation.id}@{version.in_force.from_}"] = provision.places.where(there)
            if version.applies_when is not None:
                key = criterion_key(obligation, version, version.applies_when)
                spots[key] = provision.places.where((*there, "applies_when"))
            for at, criterion in enumerate(version.criteria):
                key = criterion_key(obligation, version, criterion)
                spots[key] = provision.places.where((*there, "criteria", at))
    return spots


def _within(obligation: str, provision: str, listed: Mapping[str, str]) -> bool:
    """Whether an obligation's id tells its provision: the same, or a part (`KRL-2-4`) or letter (`VEIL-1a`) more.

    A letter that makes another provision's id (`KRL-5a` under `KRL-5`) does not.
    """
    if obligation == provision or obligation.startswith(f"{provision}-"):
        return True
    lettered = obligation[:-1] == provision and obligation[-1].isalpha() and obligation[-1].islower()
    return lettered and obligation not in listed


def _check_local(part: Provision, places: Places) -> Iterator[Problem]:
    """A municipality's own practice is never a duty, nor a theme of tilsyn."""
    if part.tilsyn is not None:
        yield Problem("local_not_recommended", {"id": part.provision}, places.where(("tilsyn",)))
    for number, obligation in enumerate(part.obligations):
        for later, version in enumerate(obligation.versions):
            if version.strength is not Strength.SHOULD:
                where = places.where(("obligations", number, "versions", later))
                yield Problem("local_not_recommended", {"id": obligation.id}, where)


def _check_provision(
    located: Located[Provision], seen: set[str], facts: dict[str, Fact], listed: Mapping[str, str]
) -> Iterator[Problem]:
    part, places = located.part, located.places
    if listed.get(part.provision) != part.law:
        yield Problem("provision_not_listed", {"provision": part.provision}, places.where(("provision",)))
    if places.file.startswith(f"{LOCAL}/"):
        yield from _check_local(part, places)
    for number, obligation in enumerate(part.obligations):
        path: Path = ("obligations", number)
        if obligation.id in seen:
            yield Problem("duplicate_id", {"id": obligation.id}, places.where((*path, "id")))
        seen.add(obligation.id)
        if not _within(obligation.id, part.provision, listed):
            told: dict[str, Argument] = {"id": obligation.id, "provision": part.provision}
            yield Problem("id_outside_provision", told, places.where((*path, "id")))
        yield from _check_dates(obligation, path, places)
        for later, version in enumerate(obligation.versions):
            yield from _check_version(version, (*path, "versions", later), places, facts)
        for later, version in enumerate(obligation.versions):
            taken, ended = version.taken_over_by, version.in_force.to is not None
            if taken is not None and (taken not in listed or not ended or version is not obligation.versions[-1]):
                yield Problem("taken_over_wrong", {"provision": taken}, places.where((*path, "versions", later)))


def _listed(laws: Sequence[tuple[Law, Where]], problems: list[Problem]) -> dict[str, tuple[str, Where]]:
    """Each provision that the laws list: its law and where it is listed."""
    found: dict[str, tuple[str, Where]] = {}
    names: set[str] = set()
    for law, where in laws:
        listed = [*found, *law.provisions]
        twice = [code for code in dict.fromkeys(law.provisions) if listed.count(code) > 1]
        twice += [law.id] if law.id in names else []
        problems.extend(Problem("duplicate_id", {"id": name}, where) for name in twice)
        names.add(law.id)
        found.update(dict.fromkeys(law.provisions, (law.id, where)))
    return found


def check(
    laws: Sequence[tuple[Law, Where]],
    provisions: Sequence[Located[Provision]],
    vocabularies: Sequence[Located[VocabularyFile]],
) -> tuple[list[Provision], dict[str, Fact], dict[str, Where]]:
    """Check the parts of a pack against each other. `laws`: each with where it lists its provisions.

    Returns the provisions in the order of the laws, the facts by id, and the place of each obligation, version,
    criterion and fact by its id. Raises ProblemError with every mistake.
    """
    problems: list[Problem] = []
    facts = _facts(vocabularies, problems)
    homes = _listed(laws, problems)
    listed = {code: law for code, (law, _) in homes.items()}
    by_code: dict[str, Located[Provision]] = {}
    seen: set[str] = set()
    for located in provisions:
        code = located.part.provision
        if code in by_code:
            problems.append(Problem("duplicate_id", {"id": code}, located.places.where(("provision",))))
        by_code[code] = located
        problems.extend(_check_provision(located, seen, facts, listed))
    problems.extend(
        Problem("provision_without_file", {"provision": code}, where)
        for code, (_, where) in homes.items()
        if code not in by_code
    )
    if problems:
        raise ProblemError(problems)
    spots: dict[str, Where] = {}
    for located in by_code.values():
        spots.update(_places(located))
    for vocabulary in vocabularies:
        for number, fact in enumerate(vocabulary.part.facts):
            spots[fact.id] = vocabulary.places.where(("facts", number, "id"))
    return [by_code[code].part for code in listed], facts, spots
