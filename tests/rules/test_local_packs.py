"""Local packs: a municipality's own practice, which counts only where it is switched on and is never a duty."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from controls.answers import answer_json
from controls.evaluating import evaluate_bytes
from controls.package import package_files, read_package, write_package
from controls.verification import verify
from models.errors import ProblemError
from models.words import Outcome, Reason, Strength
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.mutation import mutate
from rules.pack import Pack, load_pack, local_names, pack_files
from rules.plan import Machines
from rules.reading import read_text
from rules.scenarios.runner import Scenario, all_scenarios, feature_files, rule_hash, run_scenario
from tests.rules.yaml_pack import SECOND, VALID, edited, read, refused

NAME = "trondheim-utflytting"
MEASURES = [f"LOK-1-{number}" for number in range(1, 13)]
TRONDHEIM = Path(__file__).parents[2] / "examples" / "trondheim-2011.yaml"
FOLDER = "local/gate/"

_LAWS = """\
laws:
  - id: gate
    name: {nb: gatepraksis, nn: gatepraksis, en: street practice}
    number: sak 1
    url: "https://lovdata.no/3"
    provisions: [GATE-1]
"""
_PRACTICE = """\
law: gate
provision: GATE-1
title: {nb: Praksis, nn: Praksis, en: Practice}
obligations:
  - id: GATE-1a
    title: {nb: Vane, nn: Vane, en: Habit}
    bearer: municipality
    protects: [all]
    versions:
      - in_force: {from: 2011-01-01}
        citation: {section: "1", letter: a}
        source: {act: sak 1, url: "https://lovdata.no/3", certainty: confirmed}
        strength: bør
        summary: {nb: Bør ha en vane., nn: Bør ha ein vane., en: Should have a habit.}
        criteria:
          - id: ordning
            ask: {nb: Finnes ordningen?, nn: Finst ordninga?, en: Is there one?}
            examine: [document]
            fact: tema.ordning
            yes: {is: true}
            needs: {mode: arranged, shown_by: document}
            fresh: {months: 24, from: document}
"""
LOCAL_LAWS, PRACTICE = f"{FOLDER}law/laws.yaml", f"{FOLDER}law/gate/1.yaml"
STREET = {**VALID, LOCAL_LAWS: _LAWS, PRACTICE: _PRACTICE}


@pytest.fixture(scope="module")
def switched_on(local_packs: tuple[Pack, ...]) -> Pack:
    """The law that ships, with Trondheim's measures switched on."""
    (found,) = [pack for pack in local_packs if "LOK-1-1" in pack.obligations]
    return found


@pytest.fixture(scope="module")
def written() -> list[Scenario]:
    """The scenarios of the local pack."""
    return all_scenarios({name: text for name, text in feature_files().items() if name.startswith("lok/")})


def test_local_practice_counts_for_nobody_who_has_not_switched_it_on(pack: Pack, switched_on: Pack) -> None:
    """The default pack knows none of a local pack; switched on, its recommendations stand after the law."""
    assert NAME in local_names()
    assert not [name for name in pack.files if name.startswith("local/")]
    assert not set(MEASURES) & set(pack.obligations)
    assert list(switched_on.obligations) == [*pack.obligations, *MEASURES]
    assert set(switched_on.files) - set(pack.files) == {
        f"local/{NAME}/law/laws.yaml",
        f"local/{NAME}/law/lok/1.yaml",
        f"local/{NAME}/vocabulary/utflytting.yaml",
    }
    assert switched_on.digest != pack.digest


def test_an_unknown_local_pack_is_told_with_those_there_are() -> None:
    """A name that is no local pack is refused, and the known ones are named; nothing outside the folder is read."""
    for name in ("trondheim", "../law", ""):
        with pytest.raises(ProblemError) as caught:
            pack_files(extra=[name])
        (problem,) = caught.value.problems
        assert (problem.code, problem.arguments["known"]) == ("unknown_local_pack", NAME)


def test_a_folder_of_rules_has_its_own_local_packs(tmp_path: Path) -> None:
    """A rules folder with local packs uses those; one without them uses those that ship."""
    for name, text in STREET.items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    assert local_names(tmp_path) == ("gate",)
    assert list(load_pack(tmp_path, ["gate"]).obligations)[-1] == "GATE-1a"
    assert "GATE-1a" not in load_pack(tmp_path).obligations
    with pytest.raises(ProblemError):
        load_pack(tmp_path, [NAME])
    (tmp_path / "without").mkdir()
    assert local_names(tmp_path / "without") == local_names()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("strength: bør", "strength: skal\n        order: {nb: x, nn: x, en: x}", "GATE-1a"),
        ("strength: bør", "strength: kan", "GATE-1a"),
        ("obligations:", "tilsyn: {from: 2011-01-01}\nobligations:", "GATE-1"),
    ],
)
def test_local_practice_is_never_a_duty(old: str, new: str, told: str) -> None:
    """A local pack with a duty, or a theme of tilsyn, is refused with its place: practice is only recommended."""
    assert "GATE-1a" in read(STREET).obligations
    problems = [
        item for item in refused(edited(STREET, PRACTICE, (old, new))) if item.code == "local_not_recommended"
    ]

    assert [problem.arguments["id"] for problem in problems] == [told]
    assert problems[0].where.file == PRACTICE
    assert problems[0].where.line is not None


def test_a_local_pack_cannot_take_the_name_of_a_law() -> None:
    """The same law or provision in two files is refused, so that a local pack cannot put itself in a law's place."""
    same_law = refused(edited(STREET, LOCAL_LAWS, ("id: gate", "id: tst")))
    assert ("duplicate_id", "tst") in {(problem.code, problem.arguments.get("id")) for problem in same_law}
    same_provision = refused(edited(STREET, LOCAL_LAWS, ("[GATE-1]", "[GATE-1, TST-1]")))
    assert ("duplicate_id", "TST-1") in {(item.code, item.arguments.get("id")) for item in same_provision}


@pytest.mark.parametrize(
    ("name", "sound"), [("GATE-1a", True), ("GATE-1", True), ("GATE-1ab", False), ("GATE-2a", False)]
)
def test_a_letter_tells_the_provision(name: str, sound: bool) -> None:
    """An id is its provision's with a part or one letter more; anything else stands in the wrong place."""
    texts = edited(STREET, PRACTICE, ("id: GATE-1a", f"id: {name}"))
    if sound:
        assert name in read(texts).obligations
    else:
        assert [problem.code for problem in refused(texts)] == ["id_outside_provision"]


def test_a_letter_does_not_reach_into_another_provision() -> None:
    """With a provision `TST-2a` in the law, `TST-2a` is no obligation of `TST-2`."""
    texts = edited(VALID, SECOND, ("id: TST-2-1", "id: TST-2a"))
    assert "TST-2a" in read(texts).obligations
    listed = edited(texts, "law/laws.yaml", ("[TST-1, TST-2]", "[TST-1, TST-2, TST-2a]"))
    assert "id_outside_provision" in {problem.code for problem in refused(listed)}


def _changed(edit: dict[str, Any], *statements: dict[str, Any]) -> bytes:
    values, _ = read_text(TRONDHEIM.read_bytes(), TRONDHEIM.name)
    assert isinstance(values, dict)
    values["statements"] = [{**values["statements"][0], **edit, **told} for told in statements]
    return json.dumps(values).encode()


def test_a_paper_of_proposals_follows_nothing(
    switched_on: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """On the day of the case paper every measure is proposed only: none is followed, none refused, none broken."""
    facts = [
        (criterion.fact, switched_on.facts[criterion.fact].words[0])
        for name in MEASURES
        for criterion in switched_on.obligations[name].versions[0].criteria
    ]
    told = [
        {"id": f"t{number}", "fact": fact, "value": True if word == "true" else word}
        for number, (fact, word) in enumerate(facts)
    ]
    planned = _changed({"mode": "planned", "shown_by": "document", "about": "municipality"}, *told)
    evaluated = evaluate_bytes(planned, "sak.json", switched_on, machines, municipalities, scope=["LOK-1"])
    findings = evaluated.evaluation.findings

    assert evaluated.evaluation.on == date(2011, 3, 28)
    assert [finding.obligation for finding in findings] == MEASURES
    assert {finding.outcome for finding in findings} == {Outcome.UNRESOLVED}
    assert {finding.reasons for finding in findings} == {(Reason.TOO_WEAK,)}

    done = _changed({"mode": "done", "shown_by": "record", "about": "municipality"}, *told)
    after = evaluate_bytes(done, "sak.json", switched_on, machines, municipalities, scope=["LOK-1"]).evaluation
    assert {finding.outcome for finding in after.findings} == {Outcome.FOLLOWED}
    assert not any(finding.tilsyn_theme for finding in after.findings)


def test_lending_the_mens_home_follows_the_practice_and_raises_the_duty(
    switched_on: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """What the practice recommends does not answer the law: the same loan asks a person about the service to men."""
    loan = {"id": "utlaan", "fact": "botilbud.lant_ut", "value": True, "group": "men", "about": "senteret"}
    routine = [
        {"id": name, "fact": f"utflytting.{name}", "value": True}
        for name in ("overgangsbolig_naar_fullt", "overgangsbolig_viker")
    ]
    content = _changed({"mode": "arranged", "shown_by": "document"}, *routine, loan)
    evidence, day = read_evidence(content, "sak.json", switched_on, municipalities, None)
    evaluation = evaluate(switched_on, machines, evidence, day, ["LOK-1-4", "KRL-2-2a-1", "KRL-2-M"])
    outcomes = {finding.obligation: finding for finding in evaluation.findings}

    assert outcomes["LOK-1-4"].outcome is Outcome.FOLLOWED
    for duty in ("KRL-2-2a-1", "KRL-2-M"):
        assert Reason.NEEDS_JUDGEMENT in outcomes[duty].reasons


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_a_package_with_local_practice_verifies(
    switched_on: Pack, machines: Machines, municipalities: Municipalities, tmp_path: Path, ending: str
) -> None:
    """The receipt lists the local files as any others, and the package evaluates to the same again by itself."""
    content = TRONDHEIM.read_bytes()
    evaluation, evidence = evaluate_bytes(content, TRONDHEIM.name, switched_on, machines, municipalities)
    answer = answer_json(evaluation, switched_on, evidence, "nb")
    target = tmp_path / f"pakke{ending}"
    write_package(target, package_files(answer, TRONDHEIM.name, content, switched_on))
    package = read_package(target)

    assert f"local/{NAME}/law/lok/1.yaml" in answer["receipt"]["rule_files"]
    verdict = verify(package, municipalities, machines)
    assert verdict.same
    assert verdict.findings == len(evaluation.findings)

    changed = dict(package.rules)
    changed[f"local/{NAME}/law/lok/1.yaml"] += b"\n# changed\n"
    told = verify(package._replace(rules=changed), municipalities, machines)
    assert [item.arguments for item in told.differences] == [{"file": f"local/{NAME}/law/lok/1.yaml"}]


def test_its_scenarios_are_tried_with_the_pack_switched_on(
    pack: Pack, machines: Machines, local_packs: tuple[Pack, ...], written: list[Scenario]
) -> None:
    """A scenario of a local pack runs on that pack, names its rule file, and cannot be run without it."""
    scenario = written[0]
    result = run_scenario(scenario, pack, machines, local_packs)
    (home,) = [item for item in local_packs if scenario.obligation in item.obligations]

    assert result.passed
    assert (
        result.rule_hash == home.file_digests[f"local/{NAME}/law/lok/1.yaml"] == rule_hash(home, scenario.obligation)
    )
    alone = run_scenario(scenario, pack, machines)
    assert not alone.passed
    assert scenario.obligation in alone.error


def test_no_change_of_a_local_pack_goes_unnoticed(switched_on: Pack, written: list[Scenario]) -> None:
    """Every change of the local rules is noticed by a scenario, refused, or explained beside the rule."""
    verdicts = list(mutate(switched_on, written, MEASURES, every=3))
    counts = Counter(verdict.outcome for verdict in verdicts)

    assert counts["survived"] == 0
    assert counts["killed"] > 2 * len(MEASURES)


def test_every_measure_is_a_recommendation_with_its_place_in_the_paper(switched_on: Pack) -> None:
    """Twelve measures, in the order of the case paper, each recommended and none more than that."""
    provision = switched_on.provision_of["LOK-1-1"]
    assert [obligation.id for obligation in provision.obligations] == MEASURES
    for number, obligation in enumerate(provision.obligations, 1):
        (version,) = obligation.versions
        assert version.strength is Strength.SHOULD
        assert version.citation.section == str(number)
