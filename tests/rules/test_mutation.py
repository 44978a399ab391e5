"""Mutation of the rules: the scenarios notice changes, and what they cannot notice is explained."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from models.errors import ProblemError
from models.words import Strength
from rules.mutation import mutants_of, mutate, try_mutant
from rules.mutation_record import changed, digests, read_record, record_text
from rules.pack import Pack, load_pack, local_names, pack_files, read_pack
from rules.scenarios.runner import Scenario, all_scenarios, feature_files

#: of what has not changed, `make test` tries every n-th mutant; `make mutate` tries all of everything
SAMPLE = 7
RECORD = Path(__file__).parent / "mutation.lock"
TRIED = "KRL-2-4"


@pytest.fixture(scope="module")
def everything() -> Pack:
    """The law that ships, with every local pack switched on."""
    return load_pack(extra=local_names())


@pytest.fixture(scope="module")
def written() -> list[Scenario]:
    """Every scenario of the features that ship."""
    return all_scenarios(feature_files())


@pytest.fixture(scope="module")
def now(everything: Pack, written: list[Scenario]) -> dict[str, str]:
    """Today's digest of every obligation."""
    return digests(everything, written)


def test_no_mutant_of_what_changed_survives(everything: Pack, written: list[Scenario], now: dict[str, str]) -> None:
    """Every change to a rule that differs from the record is noticed by a scenario or explained beside the rule."""
    recorded = read_record(RECORD.read_text("utf-8"), RECORD.name) if RECORD.exists() else {}
    verdicts = list(mutate(everything, written, changed(now, recorded)))
    survived = [(item.mutant.obligation, item.mutant.name) for item in verdicts if item.outcome == "survived"]

    assert survived == [], "add a scenario, or say beside the rule why the change makes no difference"


def test_no_sampled_mutant_survives(everything: Pack, written: list[Scenario]) -> None:
    """Of a fixed sample of changes to all the rules, each is noticed by a scenario or explained beside the rule."""
    verdicts = list(mutate(everything, written, every=SAMPLE))
    counts = Counter(verdict.outcome for verdict in verdicts)
    survived = [(item.mutant.obligation, item.mutant.name) for item in verdicts if item.outcome == "survived"]

    assert counts["killed"] > len(everything.obligations)
    assert survived == []


def _with(name: str, old: str, new: str) -> Pack:
    """The rules that ship with one text in one of their files replaced, once."""
    files = pack_files(extra=local_names())
    text = files[name].decode()
    assert old in text
    return read_pack(files | {name: text.replace(old, new, 1).encode()})


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("law/tolk/tolk.yaml", "fresh: {months: 24", "fresh: {months: 23", ("TOLK-1",)),
        ("law/tolk/tolk.yaml", "certainty: secondary", "certainty: inferred", ("TOLK-1",)),
        ("vocabulary/tolk.yaml", "source: tolkeloven § 4", "source: tolkeloven § 5", ("TOLK-2",)),
        ("interpretations/krl-2.yaml", "state: open", "state: chosen\n    chosen_by: r\n    chosen_on: 2026-01-01",
         ("KRL-2-2c", "KRL-2-2d")),
        ("law/tolk/tolk.yaml", "law: tolk\n", "# a comment\nlaw: tolk\n", ()),
        ("local/trondheim-utflytting/law/lok/1.yaml", "months: 24", "months: 23", ("LOK-1-1",)),
    ],
    ids=["rule", "source", "fact", "question", "comment", "local"],
)  # fmt: skip
def test_a_changed_rule_is_picked_up(
    written: list[Scenario], now: dict[str, str], file: str, old: str, new: str, expected: tuple[str, ...]
) -> None:
    """A rule, a fact it reads or a question it rests on that has changed makes just those obligations differ."""
    assert changed(digests(_with(file, old, new), written), now) == expected


def test_a_changed_scenario_is_picked_up(everything: Pack, written: list[Scenario], now: dict[str, str]) -> None:
    """An obligation whose scenarios have become others or fewer differs; one whose scenarios only moved does not."""
    number = next(at for at, item in enumerate(written) if item.obligation == TRIED)
    fewer = [*written[:number], *written[number + 1 :]]
    assert changed(digests(everything, fewer), now) == (TRIED,)
    scenario = written[number]
    kind, text, line, table = scenario.steps[-1]
    other = scenario._replace(steps=(*scenario.steps[:-1], (kind, f"{text}!", line, table)))
    assert changed(digests(everything, [*written[:number], other, *written[number + 1 :]]), now) == (TRIED,)
    steps = tuple((kind, text, line + 1, table) for kind, text, line, table in scenario.steps)
    moved = scenario._replace(line=scenario.line + 1, steps=steps)
    assert changed(digests(everything, [*written[:number], moved, *written[number + 1 :]]), now) == ()


def test_without_a_record_everything_has_changed(now: dict[str, str]) -> None:
    """What is not recorded is tried: a record that is gone makes the suite longer, and skips nothing."""
    assert changed(now, {}) == tuple(now)
    assert changed(now, {name: digest for name, digest in now.items() if name != TRIED}) == (TRIED,)
    assert changed(now, now) == ()


def test_only_what_was_tried_whole_and_clean_is_recorded(now: dict[str, str]) -> None:
    """A survivor, and what has changed since it was tried, get no line; what was not tried keeps its own."""
    names = list(now)[:4]
    four = {name: now[name] for name in names}
    old = {names[0]: four[names[0]], names[1]: "another", "GONE-1": "x"}
    text = record_text(four, old, tried=names[2:], survived=[names[3]])

    assert read_record(text, "r") == {names[0]: four[names[0]], names[2]: four[names[2]]}
    assert read_record(record_text(now, {}, list(now), []), "r") == now


@pytest.mark.parametrize("line", ["KRL-2-4", "KRL-2-4 a b", "KRL-2-4 a\nKRL-2-4 b"])
def test_a_spoiled_record_is_told(line: str) -> None:
    """A line that is no id with a digest, or an id told twice, is refused by file and line."""
    with pytest.raises(ProblemError) as caught:
        read_record(f"# heading\n\n{line}\n", "mutation.lock")

    (problem,) = caught.value.problems
    assert problem.code == "mutation_record_line"
    assert (problem.where.file, problem.where.line) == ("mutation.lock", 3 + line.count("\n"))


def test_every_kind_of_change_is_made(pack: Pack) -> None:
    """Dates, strength, modes, grounds, freshness, groups, speakers, open questions and combinations are changed."""
    mutants = [mutant for item in pack.obligations.values() for mutant in mutants_of(item, pack)]
    names = {mutant.name.rpartition(".")[2] for mutant in mutants}

    kinds = {"from+1", "from-1", "to+1", "to-1", "strength", "ledd", "all->any", "any->all", "flip", "judge->no"}
    kinds |= {"shown_by-1", "mode-1", "fresh+1", "fresh-1", "from", "about", "-applies_when", "group:men"}
    kinds |= {"-interpretation"}
    assert kinds <= names
    assert any(name.startswith("-") for name in names)


def test_a_mutant_without_scenarios_survives(pack: Pack) -> None:
    """Where nothing is tried nothing is noticed: a mutant without scenarios is reported as surviving."""
    mutant = next(item for item in mutants_of(pack.obligations[TRIED], pack) if item.name == "strength")
    assert mutant.changed.versions[0].strength is Strength.SHOULD

    verdict = try_mutant(mutant, [], pack)
    assert verdict.outcome == "survived"
    assert verdict.mutant.where.file == "law/krl/2.yaml"
    assert (verdict.mutant.where.line or 0) > 1


def test_the_whole_run_keeps_the_record_that_the_suite_reads() -> None:
    """The suite's sample is a part of the whole, and `make mutate` writes the very record that the suite reads."""
    root = Path(__file__).parents[2]
    assert 1 < SAMPLE <= 10
    assert f"law mutate --record {RECORD.relative_to(root)}" in (root / "Makefile").read_text("utf-8")
