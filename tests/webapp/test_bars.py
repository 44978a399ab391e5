"""The small bar of counts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.words import Outcome
from webapp.pages.frame.bars import WIDTH, Segment, segments

counts = st.dictionaries(st.sampled_from(Outcome), st.integers(0, 500))


@given(counts)
def test_a_bar_is_exactly_as_wide_as_it_is(told: dict[Outcome, int]) -> None:
    """The parts follow each other without gap or overlap and fill the bar, or there is none to fill."""
    found = segments(told)
    ends = [0, *(part.start + part.width for part in found)]

    assert [part.start for part in found] == ends[:-1]
    assert ends[-1] == (WIDTH if sum(told.values()) else 0)


def test_a_bar_shows_each_kind_in_its_share() -> None:
    """Met and followed, broken, unresolved, and the rest each have a part as wide as their share."""
    told = {
        Outcome.MET: 1, Outcome.FOLLOWED: 1, Outcome.BROKEN: 1, Outcome.UNRESOLVED: 4, Outcome.NOT_FOLLOWED: 1,
    }  # fmt: skip

    assert segments(told) == (
        Segment("good", 0, 250),
        Segment("bad", 250, 125),
        Segment("open", 375, 500),
        Segment("rest", 875, 125),
    )


def test_no_findings_make_no_bar() -> None:
    """An empty bar is never green: it has no parts."""
    assert segments({}) == segments(dict.fromkeys(Outcome, 0)) == ()
