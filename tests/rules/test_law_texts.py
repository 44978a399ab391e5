"""The words of the law that ships: short questions, and three languages that are three."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from models.law import Texts
from models.words import Language
from rules.pack import Pack, load_pack, local_names

LONGEST_QUESTION = 15
#: of texts with more words than this, bokmål and nynorsk are seldom the same to the letter
SHORT = 6
#: and these are, where both spell every word alike
TRULY_SAME = {
    "Planen bør ta opp samarbeid med frivillige.",
    "Bruk av tolk når det er nødvendig",
    "Retningslinjer for bestilling og bruk av tolk",
}


@pytest.fixture(scope="module")
def everything() -> Pack:
    """The law that ships with every local pack switched on."""
    return load_pack(extra=local_names())


def _texts(value: object, place: str) -> Iterator[tuple[str, Texts]]:
    """Every text in a part of the pack, with its place."""
    if isinstance(value, Texts):
        yield place, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name), f"{place}.{name}")
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _texts(item, f"{place}.{getattr(item, 'id', number)}")


@pytest.fixture(scope="module")
def texts(everything: Pack) -> list[tuple[str, Texts]]:
    """Every text of the law, the vocabulary and the register of interpretations."""
    parts = [
        *((f"law {law.id}", law) for law in everything.laws),
        *((provision.provision, provision) for provision in everything.provisions),
        *everything.facts.items(),
        *everything.interpretations.items(),
    ]
    return [found for name, part in parts for found in _texts(part, name)]


def _questions(texts: list[tuple[str, Texts]]) -> list[tuple[str, str]]:
    return [
        (f"{place} {lang}", text.get(lang)) for place, text in texts if place.endswith(".ask") for lang in Language
    ]


def test_a_control_question_is_short(texts: list[tuple[str, Texts]]) -> None:
    """A control question has at most 15 words, in all three languages."""
    questions = _questions(texts)

    assert len(questions) > 300
    assert [(place, text) for place, text in questions if len(text.split()) > LONGEST_QUESTION] == []


def test_a_control_question_is_one_question(texts: list[tuple[str, Texts]]) -> None:
    """A control question ends with a question mark and has no other, in all three languages."""
    assert [(place, text) for place, text in _questions(texts) if text.find("?") != len(text) - 1] == []


def test_bokmaal_and_nynorsk_are_two_languages(texts: list[tuple[str, Texts]]) -> None:
    """No longer text is the same in bokmål and nynorsk, but for those in which both spell every word alike."""
    same = {text.nb for _, text in texts if text.nb == text.nn and len(text.nb.split()) >= SHORT}
    longer = {text for text in same if len(text.split()) > SHORT} | (same & TRULY_SAME)

    assert longer == TRULY_SAME


def test_english_is_english(texts: list[tuple[str, Texts]]) -> None:
    """No text of more than two words is the same in English as in one of the Norwegian languages."""
    assert [place for place, text in texts if text.en in (text.nb, text.nn) and len(text.en.split()) > 2] == []


@pytest.mark.parametrize("language", list(Language))
def test_no_text_is_unfinished(texts: list[tuple[str, Texts]], language: Language) -> None:
    """No sign of unfinished work, doubled blank or line break is left in a text of the law."""
    signs = ("TODO", "FIXME", "XXX", "???", "  ", "\n", "\t", "…", " .", " ,")
    wrong = [
        (place, text.get(language)) for place, text in texts if any(sign in text.get(language) for sign in signs)
    ]

    assert wrong == []
