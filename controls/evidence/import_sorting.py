"""What of an evidence file is new, what is here already, and which keys are taken by something else. No I/O."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel

from models.evidence import (
    PassageRef,
)

_LONGEST_KEY, _LONGEST_NAME = 61, 20
#: what a stored document is called that has no other name
_STORED = re.compile(r"d[0-9]+")


class Part(StrEnum):
    """A list of an evidence file."""

    PROVIDERS = "providers"
    DOCUMENTS = "documents"
    STATEMENTS = "statements"
    REQUESTS = "requests"
    JUDGEMENTS = "judgements"
    NOT_EXAMINED = "not_examined"
    RELIANCES = "reliances"
    NOTE = "note"


class Conflict(NamedTuple):
    """A key of the file that something else has here."""

    part: Part
    key: str


_M = TypeVar("_M", bound=BaseModel)


def _squeezed(source: PassageRef) -> tuple[object, ...]:
    return source.document, source.locator


def plain_words(text: str | None) -> str | None:
    """Words with one space between them; None for none."""
    return " ".join(text.split()) if text else None


def _alike(one: BaseModel, other: BaseModel) -> bool:
    """Whether two parts say the same. A quote counts where both have one, a passage does not."""
    first, second = getattr(one, "source", None), getattr(other, "source", None)
    if isinstance(first, PassageRef) and isinstance(second, PassageRef):
        quotes = plain_words(first.quote), plain_words(second.quote)
        if _squeezed(first) != _squeezed(second) or (None not in quotes and quotes[0] != quotes[1]):
            return False
        return one.model_copy(update={"source": None}) == other.model_copy(update={"source": None})
    return one == other


def _short(key: str, prefix: str | None, longest: int) -> str:
    """A key, with the prefix where there is one, no longer than it may be; the same for the same."""
    whole = f"{prefix}-{key}" if prefix else key
    if len(whole) <= longest:
        return whole
    digest = hashlib.sha256(whole.encode()).hexdigest()
    return f"{whole[: longest - 9]}-{digest[:8]}"


class Sorting:
    """Sorts a file's things into new ones, those there already, and those whose key is taken."""

    def __init__(self, prefix: str | None, owners: Iterable[str]) -> None:
        """`prefix`: before every new key; `owners`: the ids of providers, the file's and those here."""
        self.prefix = prefix
        self._owners = tuple(f"{owner}." for owner in owners)
        self.counts: dict[Part, list[int]] = {part: [0, 0] for part in Part}
        self.conflicts: list[Conflict] = []

    def safe(self, part: Part, key: str) -> str:
        """A key that no provider's things and no stored document can come to have."""
        if part is Part.PROVIDERS:
            return _short(key, None, _LONGEST_NAME)
        owner = next((owner for owner in self._owners if key.startswith(owner)), None)
        if owner is not None:
            return _short(f"{owner[:-1]}-{key[len(owner) :]}", None, _LONGEST_KEY)
        return f"f-{key}" if part is Part.DOCUMENTS and _STORED.fullmatch(key) else key

    def keyed(
        self, part: Part, items: Sequence[_M], now: Iterable[_M], taken: Iterable[str], there: Callable[[str], bool]
    ) -> tuple[list[_M], dict[str, str]]:
        """The new ones with the keys they get, and the key of each here by its key in the file.

        `now`: what is here; `taken`: keys that are in use besides; `there`: whether one counts as being here, by its
        key, whatever it says.
        """
        here: dict[str, Any] = {getattr(one, "id"): one for one in now}  # noqa: B009 - every one of them has it
        used = {*here, *taken}
        longest = _LONGEST_NAME if part is Part.PROVIDERS else _LONGEST_KEY
        new: list[_M] = []
        names: dict[str, str] = {}
        for item in items:
            key: str = getattr(item, "id")  # noqa: B009 - as above
            safe = self.safe(part, key)
            prefixed = _short(safe, self.prefix, longest)
            # a provider can have another short name here
            named = [name for name, one in here.items() if getattr(one, "name", key) == getattr(item, "name", None)]
            same = next(
                (
                    name
                    for name in dict.fromkeys((key, safe, prefixed, *named))
                    if name in here and (there(key) or _alike(item.model_copy(update={"id": name}), here[name]))
                ),
                None,
            )
            if same is not None:
                names[key] = same
                self.counts[part][1] += 1
                continue
            if prefixed in used:
                self.conflicts.append(Conflict(part, key))
            used.add(prefixed)
            names[key] = prefixed
            new.append(item.model_copy(update={"id": prefixed}))
            self.counts[part][0] += 1
        return new, names

    def unkeyed(self, part: Part, items: Iterable[_M], now: Iterable[_M]) -> list[_M]:
        """The new ones of those that have no key: as many as there are more of them than here."""
        left, new = list(now), []
        for item in items:
            same = next((place for place, one in enumerate(left) if _alike(item, one)), None)
            if same is not None:
                del left[same]
                self.counts[part][1] += 1
            else:
                new.append(item)
                self.counts[part][0] += 1
        return new
