"""The law's calendar: every day on which something changed, and what."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from rules.law_diff import Change, law_diff
from rules.pack import Pack


class ChangeDay(NamedTuple):
    """A day on which the law changed, with what is not as the day before."""

    day: date
    changes: tuple[Change, ...]


def calendar(pack: Pack, first: date | None = None, last: date | None = None) -> list[ChangeDay]:
    """The days of change from `first` to `last` (both inclusive; None is open), oldest first.

    Days after the law was last checked hold what the rules know, and no more: the reader must be told so.
    """
    days = [day for day in pack.change_days if (first is None or first <= day) and (last is None or day <= last)]
    found = [ChangeDay(day, tuple(law_diff(pack, day - timedelta(days=1), day))) for day in days]
    return [item for item in found if item.changes]
