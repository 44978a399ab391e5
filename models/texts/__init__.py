"""The one catalogue of everything a user reads: each text in bokmål, nynorsk and English.

Texts stand in YAML files beside this one, as `key: {nb: …, nn: …, en: …}`. Blanks are written `{name}`. A text
that counts something has `one` and `other` in each language and a blank `{n}`.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from pydantic import BaseModel, ConfigDict, TypeAdapter
from ruamel.yaml import YAML

from models.words import Language


class Counted(BaseModel):
    """A text for one and a text for any other number."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    one: str
    other: str


class Entry(BaseModel):
    """One text in the three languages; a missing or extra language is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nb: str | Counted
    nn: str | Counted
    en: str | Counted

    def forms(self, language: Language) -> tuple[str, ...]:
        """All forms of the text in a language."""
        text: str | Counted = getattr(self, language.value)
        return (text,) if isinstance(text, str) else (text.one, text.other)


class _Blanks(dict[str, object]):
    """Shows a blank that was not filled as it stands, so that a sentence is never lost over a missing detail."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, Entry]:
    """All texts by key. Raises ValueError when a key stands twice or a language is missing."""
    found: dict[str, Entry] = {}
    adapter = TypeAdapter(dict[str, Entry])
    for file in sorted(resources.files("models.texts").iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".yaml"):
            continue
        entries = adapter.validate_python(YAML(typ="safe").load(file.read_text(encoding="utf-8")) or {})
        twice = found.keys() & entries.keys()
        if twice:
            msg = f"{file.name}: {', '.join(sorted(twice))} stands in another file too"
            raise ValueError(msg)
        found.update(entries)
    return found


def say(key: str, language: Language | str, /, **blanks: object) -> str:
    """The text of `key` in `language` (nb, nn or en) with its blanks filled.

    A counted text takes its form from the blank `n`. Raises KeyError for an unknown key.
    """
    text: str | Counted = getattr(catalogue()[key], Language(language).value)
    if not isinstance(text, str):
        text = text.one if blanks.get("n") == 1 else text.other
    return string.Formatter().vformat(text, (), _Blanks(blanks))
