"""Mutation of the rules: change one thing in a version, and see whether any scenario notices.

Each mutant is one version with one change. It lives alone in a small pack with its obligation, and only that
obligation's scenarios are run on it, until one fails. A mutant that no scenario notices survives: either a
scenario is missing, or the change makes no difference, and then the reason stands beside the rule
(`survives`, by the mutant's name).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from models.errors import ProblemError, Where
from models.law import (
    About,
    AgeFrom,
    AllOf,
    AnyOf,
    Condition,
    Criterion,
    DecidedBy,
    Obligation,
    Role,
    Version,
)
from models.vocabulary import Fact
from models.words import Group, Mode, ShownBy, Strength
from rules.conditions import OutsideSubsetError, meaning
from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.runner import Scenario, run_scenario

Model = TypeVar("Model", bound=BaseModel)

#: how far a freshness limit is moved, in months
MONTHS = 1


class Mutant(NamedTuple):
    """One changed version. `name` says what was changed, as `krav_om_vedtak.role` or `in_force.from+1`."""

    obligation: str
    version: str
    name: str
    changed: Obligation
    where: Where


class Verdict(NamedTuple):
    """What became of a mutant: killed by a scenario, refused by the pack's own checks, explained, or survived."""

    mutant: Mutant
    outcome: Literal["killed", "refused", "explained", "survived"]
    by: str


def _with(part: Model, **changes: object) -> Model:
    """A copy of a frozen model with some fields changed."""
    return part.model_copy(update=changes)


def _complement(criterion: Criterion, words: Sequence[str]) -> Criterion | None:
    """The criterion with yes and no swapped (or `when` turned round); None when its condition has no opposite."""
    key = "when" if criterion.when is not None else "yes"
    condition = criterion.when or criterion.yes
    if condition is None:
        return None
    if isinstance(condition.operand, bool):
        flipped = Condition.model_validate({"is": not condition.operand})
        changes: dict[str, object] = {key: flipped}
        if criterion.no is not None and isinstance(criterion.no.operand, bool):
            changes["no"] = Condition.model_validate({"is": not criterion.no.operand})
        return _with(criterion, **changes)
    if words:
        named = condition.operand if isinstance(condition.operand, tuple) else (condition.operand,)
        judged = criterion.judge.operand if criterion.judge is not None else ()
        judge = judged if isinstance(judged, tuple) else (judged,)
        rest = tuple(word for word in words if word not in named and word not in judge)
        if not rest:
            return None
        flipped = Condition.model_validate({"one_of": rest}, strict=False)
        return _with(criterion, **{key: flipped, "no": None})
    return None


def _bounds(criterion: Criterion) -> Iterator[tuple[str, Criterion]]:
    """A numeric limit one step up and one step down."""
    for key in ("yes", "no", "when"):
        condition: Condition | None = getattr(criterion, key)
        if condition is None or isinstance(condition.operand, bool | str | tuple):
            continue
        for name, step in (("+1", 1), ("-1", -1)):
            operand = condition.operand
            moved = operand + step if isinstance(operand, int) else operand + timedelta(days=step)
            with suppress(ValidationError):  # a limit below the least there can be is no mutant
                changed = Condition.model_validate({condition.operator or "": moved})
                yield f"{key}{name}", _with(criterion, **{key: changed})


def _criterion_changes(criterion: Criterion, pack: Pack) -> Iterator[tuple[str, Criterion]]:
    words = pack.facts[criterion.fact].words
    flipped = _complement(criterion, words)
    if flipped is not None:
        yield "flip", flipped
    if criterion.judge is not None:
        yield "judge->no", _with(criterion, judge=None, no=None)
    if criterion.interpretation in pack.open_questions:
        # an answered question changes nothing, so only an open one is dropped
        yield "-interpretation", _with(criterion, interpretation=None)
    yield from _bounds(criterion)
    if criterion.needs is not None:
        needs = criterion.needs
        if needs.mode is Mode.DONE:
            yield "mode-1", _with(criterion, needs=_with(needs, mode=Mode.ARRANGED))
        if needs.shown_by.rank > 0:
            lower = list(ShownBy)[needs.shown_by.rank - 1]
            yield "shown_by-1", _with(criterion, needs=_with(needs, shown_by=lower))
    fresh = criterion.fresh
    yield "fresh+1", _with(criterion, fresh=_with(fresh, months=fresh.months + MONTHS))
    if fresh.months > MONTHS:
        yield "fresh-1", _with(criterion, fresh=_with(fresh, months=fresh.months - MONTHS))
    other = AgeFrom.PERIOD if fresh.from_ is AgeFrom.DOCUMENT else AgeFrom.DOCUMENT
    yield "fresh.from", _with(criterion, fresh=_with(fresh, from_=other))
    about = About.SERVICE if criterion.about is About.MUNICIPALITY else About.MUNICIPALITY
    yield "about", _with(criterion, about=about)
    for number, group in enumerate(criterion.groups):
        swapped = Group.MEN if group is Group.WOMEN else Group.WOMEN
        if swapped not in criterion.groups:
            groups = (*criterion.groups[:number], swapped, *criterion.groups[number + 1 :])
            yield f"group:{group.value}", _with(criterion, groups=groups)
        if len(criterion.groups) > 1:
            groups = (*criterion.groups[:number], *criterion.groups[number + 1 :])
            yield f"-group:{group.value}", _with(criterion, groups=groups)


def _like(expression: AllOf | AnyOf, parts: tuple[str | AllOf | AnyOf, ...]) -> AllOf | AnyOf:
    """An expression of the same kind with other parts."""
    if isinstance(expression, AllOf):
        return AllOf.model_construct(all=parts)
    return AnyOf.model_construct(any=parts)


def _expressions(expression: AllOf | AnyOf) -> Iterator[tuple[str, AllOf | AnyOf]]:
    """`all` turned into `any` and the other way round, at each level."""
    if isinstance(expression, AllOf):
        yield "all->any", AnyOf.model_construct(any=expression.all)
    else:
        yield "any->all", AllOf.model_construct(all=expression.any)
    parts = expression.all if isinstance(expression, AllOf) else expression.any
    for number, part in enumerate(parts):
        if isinstance(part, str):
            continue
        for name, changed in _expressions(part):
            yield f"{number}.{name}", _like(expression, (*parts[:number], changed, *parts[number + 1 :]))


def _without(expression: AllOf | AnyOf, name: str) -> AllOf | AnyOf | None:
    """The expression without one criterion; None when nothing is left."""
    parts = expression.all if isinstance(expression, AllOf) else expression.any
    left: list[str | AllOf | AnyOf] = []
    for part in parts:
        kept = (None if part == name else part) if isinstance(part, str) else _without(part, name)
        if kept is not None:
            left.append(kept)
    if not left:
        return None
    return _like(expression, tuple(left))


_WEAKER = {
    Strength.SKAL: Strength.SHOULD,
    Strength.SKAL_WHEN: Strength.SHOULD,
    Strength.AS_FAR_AS_POSSIBLE: Strength.SHOULD,
    Strength.MUST_CONSIDER: Strength.SHOULD,
    Strength.SHOULD: Strength.SKAL,
    Strength.MAY: Strength.SKAL,
    Strength.FRAME: Strength.MAY,
}


def _version_changes(version: Version, pack: Pack) -> Iterator[tuple[str, Version]]:
    period = version.in_force
    for name, step in (("+1", 1), ("-1", -1)):
        yield (
            f"in_force.from{name}",
            _with(version, in_force=_with(period, from_=period.from_ + timedelta(days=step))),
        )
        if period.to is not None:
            yield f"in_force.to{name}", _with(version, in_force=_with(period, to=period.to + timedelta(days=step)))
    yield "strength", _with(version, strength=_WEAKER[version.strength])
    if version.citation.ledd is not None:
        yield "citation.ledd", _with(version, citation=_with(version.citation, ledd=version.citation.ledd + 1))
    shows = [criterion.id for criterion in version.criteria if criterion.role is Role.SHOWS]
    expression = version.met_when or (AllOf.model_construct(all=tuple(shows)) if len(shows) > 1 else None)
    if expression is not None:
        for name, changed in _expressions(expression):
            yield f"met_when.{name}", _with(version, met_when=changed)
    if version.decided_by is DecidedBy.EVIDENCE and version.applies_when is not None:
        yield "-applies_when", _with(version, applies_when=None)
    if version.applies_when is not None:
        for name, condition in _criterion_changes(version.applies_when, pack):
            yield f"{version.applies_when.id}.{name}", _with(version, applies_when=condition)
    for number, criterion in enumerate(version.criteria):
        rest = (*version.criteria[:number], *version.criteria[number + 1 :])
        dropped = _with(version, criteria=rest)
        if version.met_when is not None and criterion.role is Role.SHOWS:
            dropped = _with(dropped, met_when=_without(version.met_when, criterion.id))
        yield f"-{criterion.id}", dropped
        for name, changed_criterion in _criterion_changes(criterion, pack):
            criteria = (*version.criteria[:number], changed_criterion, *version.criteria[number + 1 :])
            yield f"{criterion.id}.{name}", _with(version, criteria=criteria)


def _reason(version: Version, name: str) -> bool:
    """Whether the rule says why this change makes no difference."""
    if name in version.survives:
        return True
    criterion, _, change = name.lstrip("-").partition(".")
    asked = [*version.criteria, *([version.applies_when] if version.applies_when else [])]
    return any(item.id == criterion and (change or "-") in item.survives for item in asked)


def _place(pack: Pack, obligation: Obligation, version: Version, name: str) -> Where:
    key = f"{obligation.id}@{version.in_force.from_}"
    criterion = name.lstrip("-").partition(".")[0]
    return pack.places.get(f"{key}/{criterion}") or pack.places.get(key) or Where()


def _spread(versions: list[Version], number: int, original: Version, changed: Version) -> None:
    """Put a change of a version's content into every later version that took that content over unchanged."""
    for key in ("criteria", "applies_when", "met_when", "strength"):
        if getattr(original, key) == getattr(changed, key):
            continue
        for later in range(number + 1, len(versions)):
            if getattr(versions[later], key) == getattr(original, key):
                versions[later] = _with(versions[later], **{key: getattr(changed, key)})


def _took_over(obligation: Obligation, number: int, name: str) -> bool:
    """Whether a change belongs to content that an earlier version already has (and was mutated with)."""
    if not number or name.startswith(("in_force", "citation")):
        return False
    before, version = obligation.versions[number - 1], obligation.versions[number]
    key = {"strength": "strength", "met_when": "met_when"}.get(name.partition(".")[0], "")
    if name == "-applies_when" or (version.applies_when and name.startswith(f"{version.applies_when.id}.")):
        key = "applies_when"
    return bool(getattr(before, key or "criteria") == getattr(version, key or "criteria"))


def mutants_of(obligation: Obligation, pack: Pack) -> Iterator[Mutant]:
    """Every mutant of an obligation, in the order of its versions and criteria.

    What a version took over from the one before is written once, and so it is changed once, in both.
    """
    for number, version in enumerate(obligation.versions):
        for name, changed in _version_changes(version, pack):
            if _took_over(obligation, number, name):
                continue
            versions = [*obligation.versions]
            versions[number] = changed
            _spread(versions, number, version, changed)
            # versions must still meet: the neighbour moves with the day that was shifted
            if name.startswith("in_force.from") and number:
                before = versions[number - 1]
                to = changed.in_force.from_ - timedelta(days=1)
                versions[number - 1] = _with(before, in_force=_with(before.in_force, to=to))
            if name.startswith("in_force.to") and number + 1 < len(versions):
                continue
            mutated: Obligation = _with(obligation, versions=tuple(versions))
            where = _place(pack, obligation, version, name)
            yield Mutant(obligation.id, str(version.in_force.from_), name, mutated, where)


def _alone(pack: Pack, obligation: Obligation, label: str) -> Pack:
    """A pack with this one obligation; its digest is its own, so that plans are not mixed up."""
    provision = pack.provision_of[obligation.id]
    only = _with(provision, obligations=(obligation,))
    files = {"mutant": f"{pack.digest} {obligation.id} {label}".encode()}
    return Pack(pack.laws, pack.checked_to, (only,), pack.facts, files, pack.places, pack.interpretations)


def _is_sound(obligation: Obligation, facts: Mapping[str, Fact]) -> bool:
    """Whether the conditions of every criterion still fit its fact (a mutant that does not is refused anyway)."""
    try:
        for version in obligation.versions:
            for criterion in (*version.criteria, *((version.applies_when,) if version.applies_when else ())):
                meaning(criterion, facts[criterion.fact])
    except OutsideSubsetError:
        return False
    return all(
        version.decided_by is DecidedBy.JUDGEMENT
        or version.strength in (Strength.MAY, Strength.FRAME)
        or any(criterion.role is Role.SHOWS for criterion in version.criteria)
        for version in obligation.versions
    )


def try_mutant(mutant: Mutant, scenarios: Sequence[Scenario], pack: Pack) -> Verdict:
    """Run an obligation's scenarios on a mutant until one fails."""
    if not _is_sound(mutant.changed, pack.facts):
        return Verdict(mutant, "refused", "")
    alone = _alone(pack, mutant.changed, f"{mutant.version} {mutant.name}")
    machines = Machines(kept=4)
    try:
        for scenario in scenarios:
            result = run_scenario(scenario, alone, machines)
            if not result.passed:
                return Verdict(mutant, "killed", f"{scenario.feature}:{scenario.line}")
    except ProblemError:
        return Verdict(mutant, "refused", "")
    finally:
        machines.close()
    version = next(
        item for item in pack.obligations[mutant.obligation].versions if str(item.in_force.from_) == mutant.version
    )
    return Verdict(mutant, "explained" if _reason(version, mutant.name) else "survived", "")


def mutate(
    pack: Pack, scenarios: Iterable[Scenario], obligations: Iterable[str] | None = None, every: int = 1
) -> Iterator[Verdict]:
    """Try the mutants of the obligations (None: all), one verdict at a time.

    `every`: take each n-th mutant only, counted over all of them: a fixed sample.
    """
    by_obligation: dict[str, list[Scenario]] = {}
    for scenario in scenarios:
        by_obligation.setdefault(scenario.obligation, []).append(scenario)
    wanted = list(obligations) if obligations is not None else list(pack.obligations)
    counted = 0
    for name in wanted:
        for mutant in mutants_of(pack.obligations[name], pack):
            counted += 1
            if (counted - 1) % every == 0:
                yield try_mutant(mutant, by_obligation.get(name, []), pack)
