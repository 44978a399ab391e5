"""Bufdir's checklists: where each of their questions is asked is written down, and holds."""

from __future__ import annotations

import re
from pathlib import Path

from models.words import Strength
from rules.pack import Pack

PAGE = Path(__file__).parents[2] / "docs" / "checklists.md"
_ID = re.compile(r"\b[A-Z]{2,5}(?:-[0-9A-Za-z]+)+\b")


def _rows() -> list[tuple[str, list[str]]]:
    """What each row of the tables asks about, and the obligations it names."""
    cells = [line.strip("|").split("|") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [(asks.strip(), _ID.findall(where)) for asks, where in cells if where.strip() != "asked in"]


def test_every_question_of_a_checklist_is_asked_somewhere(pack: Pack) -> None:
    """Each row names at least one obligation, and only such as exist and ask something."""
    rows = _rows()

    assert len(rows) > 30
    assert [asks for asks, named in rows if not named] == []
    for _, named in rows:
        for name in named:
            assert any(version.criteria for version in pack.obligations[name].versions), name


def test_what_the_checklists_alone_ask_is_recommended_and_stands_there(pack: Pack) -> None:
    """Every recommendation that comes from a checklist alone is named once or more, and none is a duty."""
    own = {name for name, provision in pack.provision_of.items() if provision.law == "sjekk"}
    named = {name for _, names in _rows() for name in names}

    assert own
    assert own <= named
    strengths = {version.strength for name in own for version in pack.obligations[name].versions}
    assert strengths == {Strength.SHOULD}
