"""The day of a moment, as it counts here: in Norway.

A deadline ends with a Norwegian day, and what is done at half past eleven in the evening by UTC is done the next day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

_NORWAY = "Europe/Oslo"


def in_norway(moment: datetime) -> datetime:
    """A moment by the clocks of Norway.

    Raises ValueError for a moment without a time zone: nobody can say when it is.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(ZoneInfo(_NORWAY))


def norwegian_day(moment: datetime) -> date:
    """The day that a moment is on in Norway. Raises ValueError as `in_norway` does."""
    return in_norway(moment).date()


def end_of_day(day: date) -> datetime:
    """The last second of a day in Norway, in UTC: what lasts the day lasts until then."""
    return datetime.combine(day, time(23, 59, 59), ZoneInfo(_NORWAY)).astimezone(UTC)
