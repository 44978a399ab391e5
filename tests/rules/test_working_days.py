"""Working days: weekends and the holidays of Norway are none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from rules.working_days import easter, holidays, is_working_day, working_day


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, "03-22"), (1943, "04-25"), (2000, "04-23"), (2008, "03-23"), (2024, "03-31"), (2026, "04-05"),
     (2027, "03-28"), (2038, "04-25")],
)  # fmt: skip
def test_easter_is_where_the_almanac_has_it(year: int, day: str) -> None:
    """Easter Sunday falls as the almanacs say, at the edges of its range too."""
    assert easter(year) == date.fromisoformat(f"{year}-{day}")


def test_easter_is_always_a_sunday() -> None:
    """In every year Easter is a Sunday from 22 March to 25 April."""
    for year in range(1900, 2200):
        day = easter(year)
        assert day.weekday() == 6
        assert date(year, 3, 22) <= day <= date(year, 4, 25)


def test_the_holidays_of_a_year() -> None:
    """The twelve holidays of 2026 are those of the law."""
    named = [
        "01-01",
        "04-02",
        "04-03",
        "04-05",
        "04-06",
        "05-01",
        "05-14",
        "05-17",
        "05-24",
        "05-25",
        "12-25",
        "12-26",
    ]
    assert sorted(holidays(2026)) == [date.fromisoformat(f"2026-{day}") for day in named]


def test_a_due_date_moves_to_the_next_working_day() -> None:
    """A day nobody works moves to the first day somebody does; a working day stays."""
    assert working_day(date(2026, 4, 2)) == date(2026, 4, 7)
    assert working_day(date(2026, 12, 25)) == date(2026, 12, 28)
    assert working_day(date(2026, 11, 23)) == date(2026, 11, 23)
    day = date(2026, 1, 1)
    while day.year == 2026:
        assert is_working_day(working_day(day))
        day += timedelta(days=1)
