"""The law as a book: calendars, coverage from stored runs, what rests on a question, and what is not documented."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from controls.lawbook import (
    KINDS,
    change_to,
    duty_coverage,
    law_calendars,
    pack_coverage,
    places_of,
    resting_on,
    try_all,
    undocumented,
)
from controls.storage import ScenarioRun, Store, open_store
from models.law import Texts
from models.texts import say
from models.words import Language
from rules.pack import Pack, read_pack
from rules.plan import Machines
from rules.scenarios.coverage import Item, coverage, items_of
from rules.scenarios.runner import Scenario, feature_files, read_feature
from tests.webapp.samples import pack_files, statutes

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOTHING = Texts.model_construct(nb=" ", nn="x", en="x")


@pytest.fixture(scope="module")
def small() -> Pack:
    """The small law of the web's tests."""
    return read_pack(pack_files())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with nothing in it."""
    made = open_store(f"sqlite:///{tmp_path / 'store.sqlite3'}")
    yield made
    made.close()


def scenarios_of(*names: str) -> list[Scenario]:
    """The scenarios of some obligations of the law that ships."""
    files = feature_files()
    return [
        item
        for name in names
        for path, text in files.items()
        if path.endswith(f"/{name}.feature")
        for item in read_feature(text, path)
    ]


def ran(number: int, *reached: Item, passed: bool = True, noted: bool = True) -> ScenarioRun:
    """A scenario of KRL-2-1 that was run."""
    told = reached if noted else None
    return ScenarioRun("KRL-2-1", "krl/KRL-2-1.feature", "", f"s{number}", number, passed, "", "h", NOW, told)


def test_a_calendar_has_every_change_once(pack: Pack) -> None:
    """Every beginning, change, move and end of every obligation stands on its day, under its law, once."""
    told = [
        (day.day, change.obligation.id, change.kind)
        for item in law_calendars(pack)
        for day in item.days
        for change in day.changes
    ]
    begins = {(version.in_force.from_, obligation.id) for obligation, version in pack.versions()}

    assert len(set(told)) == len(told)
    assert begins == {(day, name) for day, name, kind in told if kind != "ended"}
    assert {kind for _, _, kind in told} == set(KINDS)
    assert [item.law.id for item in law_calendars(pack)] == [law.id for law in pack.laws]


def test_a_calendar_says_which_days_are_after_the_check(pack: Pack) -> None:
    """A day after the one the law was checked to is marked; no other is."""
    days = [day for item in law_calendars(pack) for day in item.days]

    assert any(not day.checked for day in days)
    assert all(day.checked == (day.day <= pack.checked_to) for day in days)
    assert [day.day for day in days if day.changes == ()] == []


def test_a_calendar_knows_what_took_over(small: Pack) -> None:
    """The end of a duty stands on the first day without it, and names what took over."""
    (krl, _) = law_calendars(small)
    ((day, changes, _),) = [day for day in krl.days if day.changes[-1].kind == "ended"]

    assert day == date(2021, 1, 1)
    assert changes[-1].before is not None
    assert changes[-1].before.taken_over_by == "KOML-25-1"


def test_a_version_is_compared_with_the_one_before(small: Pack) -> None:
    """The first version has nothing before it; a later one is told apart from its predecessor."""
    first, second = small.obligations["KRL-2-1"].versions
    change = change_to(small.obligations["KRL-2-1"], second)

    assert change_to(small.obligations["KRL-2-1"], first) is None
    assert change is not None
    assert (change.before, change.after, change.kind) == (first, second, "moved")


def test_coverage_from_stored_runs_is_the_coverage_of_the_law(pack: Pack, machines: Machines, store: Store) -> None:
    """What is shown from the store is what running the scenarios says: the same reached, the same missing."""
    names = ("KRL-2-4", "KRL-8-1", "KRL-3-1b")
    scenarios = scenarios_of(*names)
    results, reached = try_all(scenarios, pack, machines)
    store.keep_scenarios(pack, results, NOW, reached)
    stored = pack_coverage(pack, store.all_scenarios(pack.digest))
    run = coverage(scenarios, pack, machines)

    assert stored.scenarios == run.scenarios == len(scenarios) > 50
    assert stored.items == len(run.reached)
    assert {item for duty in stored.duties for item in duty.missing} == set(run.missing)
    assert stored.percent == run.percent
    assert {duty.obligation.id for duty in stored.duties if duty.whole} == set(names)
    by_id = {duty.obligation.id: duty for duty in stored.duties}
    for name in names:
        found = by_id[name].reached
        assert {item: len(runs) for item, runs in found.items()} == {item: len(run.reached[item]) for item in found}
    assert duty_coverage(pack.obligations["KRL-2-4"], pack.facts, store.scenarios(pack.digest, "KRL-2-4")).whole


def test_a_gap_is_named(pack: Pack, machines: Machines, store: Store) -> None:
    """Without the scenarios that break a duty, that outcome is named as a gap, and the duty is not whole."""
    scenarios = scenarios_of("KRL-2-4")
    results, reached = try_all(scenarios, pack, machines)
    broken = Item("KRL-2-4", date(2010, 1, 1), "outcome", "broken")
    kept = [result for result in results if broken not in reached[result.scenario.feature, result.scenario.line]]
    store.keep_scenarios(pack, kept, NOW, reached)
    found = duty_coverage(pack.obligations["KRL-2-4"], pack.facts, store.all_scenarios(pack.digest))

    assert 0 < len(kept) < len(results)
    assert broken in found.missing
    assert not found.whole


def test_a_scenario_that_does_not_hold_reaches_nothing(small: Pack) -> None:
    """What a failing scenario touched does not count as covered."""
    duty = small.obligations["KRL-2-1"]
    everything = items_of(duty, small.facts)
    found = duty_coverage(duty, small.facts, [ran(1, *everything, passed=False)])

    assert (found.failed, found.missing) == (1, tuple(everything))
    assert not found.whole
    assert duty_coverage(duty, small.facts, [ran(1, *everything)]).whole
    assert not duty_coverage(duty, small.facts, [ran(1, *everything), ran(2, passed=False)]).whole


def test_nothing_run_is_nothing_covered(small: Pack) -> None:
    """Without any scenario the coverage is 0 per cent and never whole."""
    found = pack_coverage(small, [])

    assert (found.percent, found.scenarios, found.whole) == (0, 0, False)
    assert found.missing == found.items > 0


def test_what_was_not_noted_is_unknown_not_missing_in_silence(small: Pack, store: Store) -> None:
    """Runs stored without what they reach are counted as such, so that the page can say why there are gaps."""
    found = duty_coverage(small.obligations["KRL-2-1"], small.facts, [ran(1, noted=False), ran(2)])

    assert (found.unknown, found.scenarios) == (1, 2)
    assert store.all_scenarios(small.digest) == ()


def test_what_rests_on_a_question(small: Pack) -> None:
    """A question leads to its obligations with the criteria that name it, newest version first."""
    chosen, whole = resting_on(small, small.interpretations["T-CHOSEN"])

    assert chosen.obligation.id == "KRL-2-1"
    assert [str(version.in_force.from_) for version, _ in chosen.criteria] == ["2018-01-01", "2010-01-01"]
    assert (whole.obligation.id, whole.criteria) == ("KRL-2-5", ())


def test_places_lead_back_from_an_obligation() -> None:
    """Every place of every wording that points to an obligation is found from it."""
    found = places_of(statutes(), "KRL-2-1")

    assert [(item.version.in_force.from_.year, item.place.ledd) for item in found] == [(2010, 1), (2018, 2)]
    assert places_of(statutes(), "KRL-2-9") == []


def test_what_is_lacking_is_named(small: Pack) -> None:
    """A blank title, summary, source, question, answer or definition, and a duty without scenario, are each named."""
    duty = small.obligations["KRL-2-1"]
    version = duty.versions[0]
    source = version.source.model_copy(update={"act": " "})
    criterion = version.criteria[0].model_copy(update={"ask": NOTHING})
    bad = version.model_copy(update={"summary": NOTHING, "source": source, "criteria": (criterion,)})
    changed = duty.model_copy(update={"title": NOTHING, "versions": (bad,)})
    provision = small.provisions[0].model_copy(update={"obligations": (changed,)})
    fact = small.facts["test.met"].model_copy(update={"definition": NOTHING})
    open_question = small.interpretations["T-OPEN"].model_copy(update={"sources": (), "answer": NOTHING})
    pack = Pack(
        small.laws, small.checked_to, (provision,), {"test.met": fact}, {}, interpretations={"T-OPEN": open_question}
    )  # fmt: skip
    orphan = Scenario("krl/KRL-9-9.feature", "KRL-9-9", "", "s", 1, ())
    found = {(item.what, item.name) for item in undocumented(pack, [orphan])}

    assert found == {
        ("title", "KRL-2-1"), ("feature", "KRL-2-1"), ("summary", "KRL-2-1@2010-01-01"),
        ("source", "KRL-2-1@2010-01-01"), ("question", "KRL-2-1@2010-01-01/met"), ("obligation", "KRL-9-9"),
        ("definition", "test.met"), ("question", "T-OPEN"), ("sources", "T-OPEN"),
    }  # fmt: skip
    for what, name in found:
        for language in Language:
            assert name in say(f"docs.lacking.{what}", language, name=name)


def test_nothing_shipped_claims_to_be_approved(pack: Pack, local_packs: tuple[Pack, ...]) -> None:
    """No lawyer has gone through the rules yet, so no version says that one has."""
    versions = [version for shown in (pack, *local_packs) for _, version in shown.versions()]

    assert len(versions) > 100
    assert [version for version in versions if version.approved is not None] == []


def test_an_approval_is_of_one_version_alone(small: Pack) -> None:
    """A later version that takes over the wording does not take over who approved it."""
    text = """\
law: krl
provision: KRL-8
title: {nb: a, nn: a, en: a}
obligations:
  - id: KRL-8-1
    title: {nb: a, nn: a, en: a}
    bearer: municipality
    protects: [all]
    versions:
      - in_force: {from: 2010-01-01, to: 2019-12-31}
        citation: {section: "8"}
        source: {act: LOV-1, url: "https://lovdata.no/1", certainty: confirmed}
        strength: kan
        summary: {nb: a, nn: a, en: a}
        approved: {by: fagjurist hos statsforvalteren, on: 2025-03-01}
      - continues: true
        in_force: {from: 2020-01-01}
        citation: {section: "8"}
        source: {act: LOV-1, url: "https://lovdata.no/1", certainty: confirmed}
"""
    files = pack_files() | {"law/krl/8.yaml": text.encode()}
    files["interpretations/test.yaml"] = files["interpretations/test.yaml"].replace(b'["KRL-8-1"]', b'["KRL-2-2"]')
    first, second = read_pack(files).obligations["KRL-8-1"].versions

    assert first.approved is not None
    assert (first.approved.by, first.approved.on) == ("fagjurist hos statsforvalteren", date(2025, 3, 1))
    assert second.approved is None
    assert small.obligations["KRL-8-1"].versions[0].approved is None
