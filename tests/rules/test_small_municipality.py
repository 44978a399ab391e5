"""What suffices for a small municipality is told wherever the municipality alone must show something."""

from __future__ import annotations

from collections.abc import Iterator

from models.law import About, Criterion
from models.words import Language
from rules.pack import Pack

#: short enough to be read beside the control question
LONGEST = 220


def _criteria(pack: Pack) -> Iterator[tuple[str, Criterion]]:
    for obligation, version in pack.versions():
        for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
            yield f"{obligation.id}@{version.in_force.from_}/{criterion.id}", criterion


def test_what_the_municipality_alone_must_show_has_what_is_enough(pack: Pack) -> None:
    """Every criterion about the municipality alone says what can be enough where the municipality is small."""
    alone = [(name, criterion) for name, criterion in _criteria(pack) if criterion.about is About.MUNICIPALITY]

    assert len(alone) > 40
    assert [name for name, criterion in alone if criterion.enough is None] == []


def test_what_is_enough_is_short_and_not_the_question_again(pack: Pack) -> None:
    """What can be enough is short in every language, and says something else than the control question."""
    told = [(name, criterion, language) for name, criterion in _criteria(pack) for language in Language]
    texts = [
        (name, criterion.enough.get(language), criterion.ask.get(language))
        for name, criterion, language in told
        if criterion.enough is not None
    ]

    assert [name for name, text, _ in texts if len(text) > LONGEST or not text.endswith(".")] == []
    assert [name for name, text, ask in texts if text.rstrip(".") == ask.rstrip("?")] == []
