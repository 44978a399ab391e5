"""Working days in Norway: every day but Saturdays, Sundays and the days that are holidays by law."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

#: 1 January, 1 May, 17 May, Christmas Day and Boxing Day (helligdagsfredloven § 2, lov om 1 og 17 mai)
_FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
#: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday: days after Easter
_MOVING = (-3, -2, 0, 1, 39, 49, 50)
_SATURDAY = 5


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (the anonymous Gregorian computus)."""
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def holidays(year: int) -> frozenset[date]:
    """The holidays of a year."""
    sunday = easter(year)
    fixed = (date(year, month, day) for month, day in _FIXED)
    return frozenset((*fixed, *(sunday + timedelta(days=days) for days in _MOVING)))


def is_working_day(day: date) -> bool:
    """Whether people are at work on a day."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def working_day(day: date) -> date:
    """The day itself, or the first working day after it."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day
