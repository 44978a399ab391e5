"""The one catalogue of everything a user reads: each text in bokmål, nynorsk and English.

Texts stand in YAML files beside this one, as `key: {nb: …, nn: …, en: …}`. Blanks are written `{name}`. A text
that counts something has `one` and `other` in each language and a blank `{n}`.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML

from models.words import Language

#: where a line begins a new text or a comment
_BEGINNING = re.compile(r"^(?=[^\s])", re.MULTILINE)


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
def _written() -> Mapping[str, str]:
    """Each text as it is written, by key, not read yet: reading all of them takes longer than any command may.

    A text begins where a line does and goes on in the indented lines below. Raises ValueError when a key stands
    twice.
    """
    found: dict[str, str] = {}
    for file in sorted(resources.files("models.texts").iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".yaml"):
            continue
        for block in _BEGINNING.split(file.read_text(encoding="utf-8")):
            key, colon, _ = block.partition(":")
            if not colon or block.startswith("#"):
                continue
            if key in found:
                msg = f"{file.name}: {key} stands twice"
                raise ValueError(msg)
            found[key] = block
    return found


@lru_cache(maxsize=4096)
def entry(key: str) -> Entry:
    """The text of a key. Raises KeyError for an unknown key, and ValueError when a language is missing."""
    (told,) = YAML(typ="safe").load(_written()[key]).values()
    return Entry.model_validate(told)


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, Entry]:
    """All texts by key. Raises ValueError when a key stands twice or a language is missing."""
    return {key: entry(key) for key in _written()}


def say(key: str, language: Language | str, /, **blanks: object) -> str:
    """The text of `key` in `language` (nb, nn or en) with its blanks filled.

    A counted text takes its form from the blank `n`. Raises KeyError for an unknown key.
    """
    text: str | Counted = getattr(entry(key), Language(language).value)
    if not isinstance(text, str):
        text = text.one if blanks.get("n") == 1 else text.other
    return string.Formatter().vformat(text, (), _Blanks(blanks))
