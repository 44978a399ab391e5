"""The law as a book: its calendar, what its scenarios reach, what rests on a question, what is not documented."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from controls.storage.store import ScenarioRun
from models.interpretation import Interpretation
from models.law import Criterion, Law, Obligation, Texts, Version
from models.statute import SectionVersion, Statute, StatutePlace, StatuteSection
from models.vocabulary import Fact
from models.words import Language
from rules.calendar import calendar
from rules.law_diff import Change, compare
from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.coverage import Item, items_of, try_scenario
from rules.scenarios.runner import Result, Scenario

#: the kinds of change, in the order a reader meets them
KINDS = ("new", "changed", "moved", "ended")


class LawDay(NamedTuple):
    """A day on which one law changed, with what changed, kind by kind.

    `checked`: whether it is within the time for which changes of the law were looked for.
    """

    day: date
    changes: tuple[Change, ...]
    checked: bool


class LawCalendar(NamedTuple):
    """A law with its days of change, oldest first."""

    law: Law
    days: tuple[LawDay, ...]


def law_calendars(pack: Pack) -> list[LawCalendar]:
    """Every law with its days of change, in the order of the laws."""
    by_law: dict[str, list[LawDay]] = {law.id: [] for law in pack.laws}
    for item in calendar(pack):
        for law in pack.laws:
            of_law = [change for change in item.changes if pack.provision_of[change.obligation.id].law == law.id]
            if of_law:
                ordered = sorted(of_law, key=lambda change: KINDS.index(change.kind))
                by_law[law.id].append(LawDay(item.day, tuple(ordered), item.day <= pack.checked_to))
    return [LawCalendar(law, tuple(by_law[law.id])) for law in pack.laws]


def change_to(obligation: Obligation, version: Version) -> Change | None:
    """What changed from the version before; None for the first one, and when nothing did."""
    earlier = [item for item in obligation.versions if item.in_force.from_ < version.in_force.from_]
    return compare(obligation, earlier[-1].in_force.from_, version.in_force.from_) if earlier else None


class DutyCoverage(NamedTuple):
    """What the scenarios of one obligation reach of it.

    `reached`: everything they must reach, with those that do and hold. `unknown`: how many were run without noting
    what they reach.
    """

    obligation: Obligation
    reached: Mapping[Item, tuple[ScenarioRun, ...]]
    scenarios: int
    failed: int
    unknown: int

    @property
    def missing(self) -> tuple[Item, ...]:
        """What no scenario reaches."""
        return tuple(item for item, runs in self.reached.items() if not runs)

    @property
    def whole(self) -> bool:
        """Whether there are scenarios, all hold, and everything is reached."""
        return self.scenarios > 0 and not self.failed and not self.missing


class PackCoverage(NamedTuple):
    """What the scenarios of every obligation reach."""

    duties: tuple[DutyCoverage, ...]

    @property
    def scenarios(self) -> int:
        """How many scenarios were run."""
        return sum(duty.scenarios for duty in self.duties)

    @property
    def failed(self) -> int:
        """How many of them do not hold."""
        return sum(duty.failed for duty in self.duties)

    @property
    def unknown(self) -> int:
        """How many of them were run without noting what they reach."""
        return sum(duty.unknown for duty in self.duties)

    @property
    def items(self) -> int:
        """How much there is to reach."""
        return sum(len(duty.reached) for duty in self.duties)

    @property
    def missing(self) -> int:
        """How much of it no scenario reaches."""
        return sum(len(duty.missing) for duty in self.duties)

    @property
    def percent(self) -> int:
        """What is reached of all there is to reach, in whole per cent, rounded down; 0 when nothing was run."""
        return 100 * (self.items - self.missing) // self.items if self.items and self.scenarios else 0

    @property
    def whole(self) -> bool:
        """Whether this is so for every obligation."""
        return bool(self.duties) and all(duty.whole for duty in self.duties)


def duty_coverage(obligation: Obligation, facts: Mapping[str, Fact], runs: Iterable[ScenarioRun]) -> DutyCoverage:
    """What an obligation's scenarios reach of it, by how they went the last time they were run."""
    ran = list(runs)
    reached: dict[Item, list[ScenarioRun]] = {item: [] for item in items_of(obligation, facts)}
    for run in ran:
        for item in run.reached or ():
            if run.passed and item in reached:
                reached[item].append(run)
    told = {item: tuple(found) for item, found in reached.items()}
    unknown = sum(run.passed and run.reached is None for run in ran)
    return DutyCoverage(obligation, told, len(ran), sum(not run.passed for run in ran), unknown)


def pack_coverage(pack: Pack, runs: Iterable[ScenarioRun]) -> PackCoverage:
    """The coverage of every obligation of a pack, in the order of the law."""
    by_obligation: dict[str, list[ScenarioRun]] = {}
    for run in runs:
        by_obligation.setdefault(run.obligation, []).append(run)
    return PackCoverage(
        tuple(duty_coverage(item, pack.facts, by_obligation.get(name, ())) for name, item in pack.obligations.items())
    )


class Tried(NamedTuple):
    """How scenarios went, and what each reaches, by feature and line."""

    results: tuple[Result, ...]
    reached: Mapping[tuple[str, int], tuple[Item, ...]]


def try_all(
    scenarios: Iterable[Scenario],
    pack: Pack,
    machines: Machines,
    local: Sequence[Pack] = (),
    tell: Callable[[], None] = lambda: None,
) -> Tried:
    """Run scenarios one after the other. `local`: as in `try_scenario`; `tell`: called after each."""
    results: list[Result] = []
    reached: dict[tuple[str, int], tuple[Item, ...]] = {}
    for scenario in scenarios:
        result, items = try_scenario(scenario, pack, machines, local)
        results.append(result)
        reached[(scenario.feature, scenario.line)] = items
        tell()
    return Tried(tuple(results), reached)


class Resting(NamedTuple):
    """An obligation that rests on a question of law, with the criteria of its versions that name the question."""

    obligation: Obligation
    criteria: tuple[tuple[Version, Criterion], ...]


def resting_on(pack: Pack, question: Interpretation) -> list[Resting]:
    """What rests on a question of law, in the order the register lists it; newest versions first."""
    found = []
    for name in question.obligations:
        obligation = pack.obligations[name]
        criteria = [
            (version, criterion)
            for version in reversed(obligation.versions)
            for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
            if criterion.interpretation == question.id
        ]
        found.append(Resting(obligation, tuple(criteria)))
    return found


class Mapped(NamedTuple):
    """A place in a statute that points to an obligation."""

    law: str
    section: StatuteSection
    version: SectionVersion
    place: StatutePlace


def places_of(statutes: Iterable[Statute], obligation: str) -> list[Mapped]:
    """Every place in the statutes, in every wording, that points to an obligation."""
    return [
        Mapped(statute.law, section, version, place)
        for statute in statutes
        for section in statute.sections
        for version in section.versions
        for place in version.places
        if obligation in place.obligations
    ]


class Undocumented(NamedTuple):
    """Something that a reader could not be told of: what is lacking (`docs.lacking.<what>`), and of what."""

    what: str
    name: str


def _blank(texts: Texts) -> bool:
    return not all(texts.get(language.value).strip() for language in Language)


def _of_obligation(obligation: Obligation, tried: frozenset[str]) -> Iterator[Undocumented]:
    if _blank(obligation.title):
        yield Undocumented("title", obligation.id)
    if obligation.id not in tried:
        yield Undocumented("feature", obligation.id)
    for version in obligation.versions:
        name = f"{obligation.id}@{version.in_force.from_}"
        if _blank(version.summary):
            yield Undocumented("summary", name)
        if not (version.source.act.strip() and version.source.url):
            yield Undocumented("source", name)
        asked = (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
        for criterion in asked:
            if _blank(criterion.ask):
                yield Undocumented("question", f"{name}/{criterion.id}")


def undocumented(pack: Pack, scenarios: Iterable[Scenario]) -> list[Undocumented]:
    """Everything a reader of the book could not be told of.

    Obligations without title, summary, source or scenario; facts without definition; questions of law without a text
    or a source; scenarios about no obligation of the pack.
    """
    tried = frozenset(scenario.obligation for scenario in scenarios)
    found = [item for obligation in pack.obligations.values() for item in _of_obligation(obligation, tried)]
    found += [Undocumented("obligation", name) for name in sorted(tried - pack.obligations.keys())]
    found += [Undocumented("definition", fact.id) for fact in pack.facts.values() if _blank(fact.definition)]
    for question in pack.interpretations.values():
        if _blank(question.question) or _blank(question.answer):
            found.append(Undocumented("question", question.id))
        if not question.sources or any(_blank(source.says) for source in question.sources):
            found.append(Undocumented("sources", question.id))
    return found
