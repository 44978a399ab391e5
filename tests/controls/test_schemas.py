"""The published schemas are those of the models, and what the product prints fits them."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from controls.answers import answer_json
from controls.evaluating import evaluate_bytes
from controls.schemas import schemas
from rules.municipalities import Municipalities
from rules.pack import Pack, pack_files
from rules.plan import Machines
from rules.reading import read_text

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_published_schema_is_the_models(name: str) -> None:
    """Each file under docs/schema is exactly what the models say now."""
    published = (ROOT / "docs" / "schema" / f"{name}.schema.json").read_text("utf-8")

    assert schemas()[name] == published
    jsonschema.Draft202012Validator.check_schema(json.loads(published))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_answers_fit_the_published_schema(
    path: Path, language: str, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """The JSON of every example's evaluation fits the published schema, in each language."""
    schema = json.loads((ROOT / "docs" / "schema" / "tilsynsklar-answer-1.schema.json").read_text("utf-8"))
    evaluation, evidence = evaluate_bytes(path.read_bytes(), path.name, pack, machines, municipalities)
    answer = json.loads(json.dumps(answer_json(evaluation, pack, evidence, language)))

    jsonschema.validate(answer, schema, cls=jsonschema.Draft202012Validator)
    assert len(answer["findings"]) > 20


def test_there_are_examples() -> None:
    """At least ten real cases stand among the examples."""
    assert len(EXAMPLES) >= 10


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_fit_the_evidence_schema(path: Path) -> None:
    """Every example fits the published schema of evidence files."""
    schema = json.loads((ROOT / "docs" / "schema" / "tilsynsklar-evidence-1.schema.json").read_text("utf-8"))
    data, _ = read_text(path.read_bytes(), path.name)

    jsonschema.validate(data, schema, cls=jsonschema.Draft202012Validator)


def test_rule_files_fit_their_schemas() -> None:
    """Every file of the pack fits the schema that editors pick up."""
    kinds = {"law": "provision", "vocabulary": "vocabulary", "interpretations": "interpretations"}
    of_kind = {folder: json.loads(schemas()[f"tilsynsklar-{kind}"]) for folder, kind in kinds.items()}
    checked: set[str] = set()
    for name, content in pack_files().items():
        if name == "law/laws.yaml":
            continue
        data = json.loads(json.dumps(YAML(typ="safe", pure=True).load(content), default=str))
        folder = name.partition("/")[0]
        jsonschema.validate(data, of_kind[folder], cls=jsonschema.Draft202012Validator)
        checked.add(folder)

    assert checked == set(kinds)
