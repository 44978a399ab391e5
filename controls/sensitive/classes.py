"""Words that make a document one for the class `security`. They suggest it to a person, who decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from models.documents import Text


class Subject(StrEnum):
    """What a document speaks of that makes the shelter less safe in the wrong hands."""

    FLOOR_PLAN = "floor_plan"
    ALARM = "alarm"
    ROTA = "rota"


class Sign(NamedTuple):
    """That a paragraph speaks of it; `page` and `paragraph` from 1."""

    subject: Subject
    page: int
    paragraph: int


_NONE = r"(?:ubemann\w*|ikk?j?e bemann\w*|ut[ae]n (?:bemanning|natte?vakt)|inge?n natte?vakt)"
_WORDS = {
    Subject.FLOOR_PLAN: re.compile(
        r"plantegning|planteikning|etasjeplan|romskisse|romplan|situasjonsplan|\b(?:bygnings|branntegning)\w*tegning|"
        r"rømm?ings(?:plan|veg|vei)|rømningsplan|\bkodelås|nøkkelboks|\blåssystem|låsesystem|dørkode|adgangskode|"
        r"floor plan",
        re.IGNORECASE,
    ),
    Subject.ALARM: re.compile(
        r"(?:alarm|kamera|overvåk|overvak)\w*[^.\n]{0,80}(?:virker? ikk?j?e|verkar ikkje|dekk(?:er|jer) ikk?j?e|"
        r"mangl|ute av drift|defekt|blindson|dødvink|daudvink|svikt|utkopl|utkobl|avslått|slått av)|"
        r"(?:mangl\w*|defekt\w*|uten|utan|ingen)[^.\n]{0,30}(?:alarm|overvåk|overvak|kamera)|alarmkode|blindson\w*|"
        r"alarm gap",
        re.IGNORECASE,
    ),
    Subject.ROTA: re.compile(
        rf"(?:turnus|vaktplan|vaktliste|bemanningsplan|arbeidsplan|natt|kveld|helg)\w*[^.\n]{{0,80}}{_NONE}|"
        rf"{_NONE}[^.\n]{{0,80}}(?:natt|kveld|helg|turnus|vakt)|unstaffed",
        re.IGNORECASE,
    ),
}


def _signs(text: Text) -> Iterator[Sign]:
    for page in text.pages:
        for item in page.paragraphs:
            for subject, words in _WORDS.items():
                if words.search(item.plain):
                    yield Sign(subject, page.number, item.number)


def security_signs(text: Text) -> tuple[Sign, ...]:
    """The first paragraph that speaks of each subject, in the order of the subjects; none where nothing does."""
    first: dict[Subject, Sign] = {}
    for sign in _signs(text):
        first.setdefault(sign.subject, sign)
    return tuple(first[subject] for subject in Subject if subject in first)
