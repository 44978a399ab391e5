"""What the scenarios reach: outcomes, states of criteria, and the days on which versions change.

Counted per obligation, never per line. A version that took over a criterion unchanged from the one before
shares it: reaching it in either is enough. Zero scenarios is a failure, never full coverage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from models.law import Criterion, Obligation, Role, Version
from models.vocabulary import Fact
from models.words import Outcome, State, Strength
from rules.conditions import Words, meaning
from rules.pack import Pack
from rules.pack_check import INFORMATIONAL
from rules.plan import Machines
from rules.scenarios.runner import Result, Scenario, run_scenario_in_world
from rules.scenarios.vocabulary import World


class Item(NamedTuple):
    """One thing that a scenario must reach.

    `kind`: outcome, criterion or boundary; `name` says which (for a criterion with its state); `version` is the
    first day of the version it belongs to.
    """

    obligation: str
    version: date
    kind: str
    name: str


class Coverage(NamedTuple):
    """Every item with the scenarios that reach it, and the scenarios that failed."""

    reached: Mapping[Item, tuple[str, ...]]
    failed: tuple[Result, ...]
    scenarios: int
    obligations: int

    @property
    def missing(self) -> tuple[Item, ...]:
        """The items that no scenario reaches."""
        return tuple(item for item, names in self.reached.items() if not names)

    @property
    def percent(self) -> int:
        """Reached items of all, in whole per cent, rounded down; 0 when there is nothing."""
        if not self.scenarios or not self.reached:
            return 0
        return 100 * (len(self.reached) - len(self.missing)) // len(self.reached)

    @property
    def complete(self) -> bool:
        """Whether everything is reached and every scenario holds."""
        return self.scenarios > 0 and not self.missing and not self.failed


def outcomes_of(version: Version) -> tuple[Outcome, ...]:
    """The outcomes a version can have."""
    if version.strength in INFORMATIONAL:
        return (Outcome.INFORMATIONAL,)
    recommended = version.strength is Strength.SHOULD
    found = [Outcome.FOLLOWED, Outcome.NOT_FOLLOWED] if recommended else [Outcome.MET, Outcome.BROKEN]
    found.append(Outcome.UNRESOLVED)
    if version.applies_when is not None:
        found.append(Outcome.NOT_RELEVANT)
    return tuple(found)


def states_of(criterion: Criterion, fact: Fact) -> tuple[State, ...]:
    """The states a criterion can have: where a person must weigh every other value, it is never `no`."""
    if criterion.role is Role.BREAKS:
        return (State.NO, State.NOT_RELEVANT)
    if criterion.role is Role.RAISES:
        return (State.ASK, State.NOT_RELEVANT)
    means = meaning(criterion, fact)
    never_no = isinstance(means, Words) and not means.no
    states = (State.YES, State.UNKNOWN) if never_no else (State.YES, State.NO, State.UNKNOWN)
    return (*states, State.ASK) if criterion.judge is not None else states


def _asked(version: Version) -> list[Criterion]:
    first = [version.applies_when] if version.applies_when is not None else []
    return [*first, *version.criteria]


def _boundaries(obligation: Obligation) -> list[Item]:
    """The days on which what is in force changes, and the day before each."""
    found: list[Item] = []
    for version in obligation.versions:
        day = version.in_force.from_
        found.append(Item(obligation.id, day, "boundary", str(day)))
        found.append(Item(obligation.id, day, "boundary", str(day - timedelta(days=1))))
    last = obligation.versions[-1].in_force
    if last.to is not None:
        found.append(Item(obligation.id, last.from_, "boundary", str(last.to)))
        found.append(Item(obligation.id, last.from_, "boundary", str(last.to + timedelta(days=1))))
    return list(dict.fromkeys(found))


def items_of(obligation: Obligation, facts: Mapping[str, Fact]) -> list[Item]:
    """Everything the scenarios of an obligation must reach, version by version."""
    items: list[Item] = []
    known: list[Criterion] = []
    boundaries = _boundaries(obligation)
    for version in obligation.versions:
        day = version.in_force.from_
        items += [Item(obligation.id, day, "outcome", outcome.value) for outcome in outcomes_of(version)]
        items += [item for item in boundaries if item.version == day]
        for criterion in _asked(version):
            if criterion in known:
                continue
            known.append(criterion)
            items += [
                Item(obligation.id, day, "criterion", f"{criterion.id}={state.value}")
                for state in states_of(criterion, facts[criterion.fact])
            ]
    return list(dict.fromkeys(items))


def _origin(obligation: Obligation, version: Version, criterion: Criterion) -> date:
    """The first day of the first version that has exactly this criterion."""
    first = (item for item in obligation.versions if criterion in _asked(item))
    return next(first, version).in_force.from_


def _reached(world: World) -> tuple[Item, ...]:
    """What a scenario that holds reaches, by the world it left behind."""
    obligation = world.pack.obligations.get(world.obligation)
    if obligation is None or world.on is None:
        return ()
    found = [item for item in _boundaries(obligation) if item.name == str(world.on)]
    finding = world.finding
    version = obligation.version_on(world.on)
    if finding is not None and version is not None:
        found.append(Item(obligation.id, finding.version, "outcome", finding.outcome.value))
        by_id = {criterion.id: criterion for criterion in _asked(version)}
        for result in (*((finding.condition,) if finding.condition else ()), *finding.criteria):
            origin = _origin(obligation, version, by_id[result.criterion])
            found.append(Item(obligation.id, origin, "criterion", f"{result.criterion}={result.state.value}"))
    return tuple(dict.fromkeys(found))


def try_scenario(
    scenario: Scenario, pack: Pack, machines: Machines, local: Sequence[Pack] = ()
) -> tuple[Result, tuple[Item, ...]]:
    """Run one scenario: how it went, and what it reaches, which is nothing when it does not hold.

    `local`: packs with a local one switched on, for scenarios whose obligation `pack` does not hold.
    """
    result, world = run_scenario_in_world(scenario, pack, machines, local)
    return result, _reached(world) if result.passed else ()


def coverage(scenarios: Iterable[Scenario], pack: Pack, machines: Machines, local: Sequence[Pack] = ()) -> Coverage:
    """Run the scenarios and say what they reach of every obligation in the pack, and in the local packs."""
    homes = {name: home for home in reversed((pack, *local)) for name in home.obligations}
    reached: dict[Item, list[str]] = {
        item: [] for name, home in homes.items() for item in items_of(home.obligations[name], home.facts)
    }
    failed: list[Result] = []
    count = 0
    for scenario in scenarios:
        count += 1
        result, items = try_scenario(scenario, pack, machines, local)
        if not result.passed:
            failed.append(result)
        for item in items:
            if item in reached:
                reached[item].append(f"{scenario.feature}:{scenario.line} {scenario.name}")
    told = {item: tuple(names) for item, names in reached.items()}
    return Coverage(told, tuple(failed), count, len(homes))
