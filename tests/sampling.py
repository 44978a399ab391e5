"""Cases of which a fixed sample is always run, and all of them by the drills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest

#: what is left to `make drill`
LEFT = (pytest.mark.drill, pytest.mark.whole)


def in_turn(cases: Iterable[Any], others: Sequence[Any]) -> list[Any]:
    """Each case with each of the others: with one of them, in turn, always, with the rest in the drills.

    A case that is a tuple is several arguments.
    """
    return [
        pytest.param(*(case if isinstance(case, tuple) else (case,)), other, marks=() if turn == place else LEFT)
        for number, case in enumerate(cases)
        for place, other in enumerate(others)
        for turn in [number % len(others)]
    ]
