"""The published JSON Schemas: evidence files, answers, and the packs of rules.

`docs/schema/` holds them as files, for editors (each rule file names its schema in its first line) and for those who
make evidence in other systems; a test holds the files against these models.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from models.answer import Answer
from models.evidence import Evidence
from models.interpretation import InterpretationFile
from models.law import Provision
from models.statute import Statute
from models.vocabulary import VocabularyFile
from rules.pack import LawsFile, LocalLawsFile
from rules.synonyms import WordList

_MODELS: dict[str, tuple[type[BaseModel], str]] = {
    "tilsynsklar-evidence-1": (Evidence, "Evidence file for Tilsynsklar"),
    "tilsynsklar-answer-1": (Answer, "Evaluation by Tilsynsklar"),
    "tilsynsklar-laws": (LawsFile, "The laws of the rules, in their order"),
    "tilsynsklar-local-laws": (LocalLawsFile, "What the practice of a local pack is called"),
    "tilsynsklar-provision": (Provision, "A section of a law as rules"),
    "tilsynsklar-vocabulary": (VocabularyFile, "Facts of the vocabulary"),
    "tilsynsklar-interpretations": (InterpretationFile, "Questions of law"),
    "tilsynsklar-synonyms": (WordList, "Words that mean the same, for suggestions and searching"),
    "tilsynsklar-statute": (Statute, "The map of a law"),
}


def _with_continues(schema: dict[str, Any]) -> None:
    """A version in a pack file may say `continues: true` and leave out what it takes over."""
    version = schema.get("$defs", {}).get("Version")
    if version is not None:
        version["properties"]["continues"] = {"const": True, "title": "Continues"}
        version["required"] = ["in_force", "citation", "source"]


def schemas() -> dict[str, str]:
    """Each schema as JSON text, by the name of its file without ending."""
    found: dict[str, str] = {}
    for name, (model, title) in _MODELS.items():
        schema = model.model_json_schema(by_alias=True)
        _with_continues(schema)
        schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": title}
        found[name] = json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    return found


def write_schemas(folder: Path) -> None:
    """Write every schema into `folder` as `<name>.schema.json`."""
    for name, text in schemas().items():
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
