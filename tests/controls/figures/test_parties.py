"""Who says what a table says."""

from __future__ import annotations

import pytest

from controls.evidence.holders import HolderName
from controls.figures.parties import said_by
from models.words import SaidBy

TRONDHEIM = HolderName("1601", "Trondheim", is_provider=False)
NOW = HolderName("5001", "Trondheim - Tråante", is_provider=False)
CENTRE = HolderName("t1", "Fosen krisesenter", is_provider=True)


@pytest.mark.parametrize(
    ("holder", "publisher", "who"),
    [
        (TRONDHEIM, "Trondheim", SaidBy.MUNICIPALITY),
        (TRONDHEIM, "trondheim kommune", SaidBy.MUNICIPALITY),
        (TRONDHEIM, "Trondheim kommunerevisjon", SaidBy.THIRD_PARTY),
        (TRONDHEIM, "SSB", SaidBy.THIRD_PARTY),
        (NOW, "Trondheim kommune", SaidBy.MUNICIPALITY),
        (NOW, "Trondheim - Tråante kommune", SaidBy.MUNICIPALITY),
        (CENTRE, "Fosen krisesenter", SaidBy.PROVIDER),
        (CENTRE, "Fosen krisesenter kommune", SaidBy.THIRD_PARTY),
    ],
)
def test_a_holder_speaks_for_itself_under_its_own_name(holder: HolderName, publisher: str, who: SaidBy) -> None:
    """A holder says what it publishes itself, a municipality also by its full name; all others are third parties."""
    assert said_by(holder, publisher) is who
