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
from rules.pack import Pack, local_names, pack_files
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


RULES = ROOT / "rules"
FOLDERS = {
    "law": "provision", "vocabulary": "vocabulary", "interpretations": "interpretations", "statute": "statute",
    "synonyms.yaml": "synonyms",
}  # fmt: skip
RULE_FILES = sorted(RULES.rglob("*.yaml"))


def _kind(path: Path) -> str:
    """Which schema a rule file has: by its folder, apart from the two lists of laws."""
    parts = path.relative_to(RULES).parts
    local = parts[0] == "local"
    inner = parts[2:] if local else parts
    if inner == ("law", "laws.yaml"):
        return "local-laws" if local else "laws"
    return FOLDERS[inner[0]]


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: str(path.relative_to(RULES)))
def test_a_rule_file_names_the_schema_that_it_fits(path: Path) -> None:
    """The first line of every rule file tells editors its schema, by a path that is there, and the file fits it."""
    text = path.read_text("utf-8")
    name = f"tilsynsklar-{_kind(path)}"
    told = text.partition("\n")[0].removeprefix("# yaml-language-server: $schema=")

    assert (path.parent / told).resolve() == ROOT / "docs" / "schema" / f"{name}.schema.json"
    data = json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=str))
    jsonschema.validate(data, json.loads(schemas()[name]), cls=jsonschema.Draft202012Validator)


def test_every_rule_file_is_held_against_a_schema() -> None:
    """All files of the pack and its local packs are among those above, and every schema for rules has a file."""
    packed = {*pack_files(extra=local_names())}
    assert packed <= {str(path.relative_to(RULES)) for path in RULE_FILES}
    of_rules = {f"tilsynsklar-{_kind(path)}" for path in RULE_FILES}
    assert of_rules == {*schemas()} - {"tilsynsklar-evidence-1", "tilsynsklar-answer-1"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("strength: skal når", "strength: skal nok"),
        ("    bearer: municipality\n", ""),
        ("criteria:\n", "kriterier:\n"),
        ("certainty: secondary", "certainty: maybe"),
        ('section: "6"', "section: 6"),
    ],
)
def test_an_editor_can_show_a_mistake(old: str, new: str) -> None:
    """A wrong word, a missing or misspelt field and a wrong type do not fit the schema of a provision."""
    text = (RULES / "law" / "tolk" / "tolk.yaml").read_text("utf-8")
    assert old in text
    data = json.loads(json.dumps(YAML(typ="safe", pure=True).load(text.replace(old, new, 1)), default=str))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json.loads(schemas()["tilsynsklar-provision"]), cls=jsonschema.Draft202012Validator)
