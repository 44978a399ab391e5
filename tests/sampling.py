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
    several = [case if isinstance(case, tuple) else (case,) for case in cases]
    return [
        pytest.param(*case, other, marks=() if number % len(others) == place else LEFT)
        for number, case in enumerate(several)
        for place, other in enumerate(others)
    ]
