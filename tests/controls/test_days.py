"""The day of a moment, as deadlines and reports count it."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from controls.days import end_of_day, in_norway, norwegian_day

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 31, 23, 30, tzinfo=UTC), date(2027, 1, 1)),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 7, 1, 21, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 7, 1, 23, 0, tzinfo=timezone(timedelta(hours=9))), date(2026, 7, 1)),
    ],
)
def test_a_day_is_that_of_norway(moment: datetime, day: date) -> None:
    """The day begins at midnight in Norway, summer and winter, whatever zone the moment comes in."""
    assert norwegian_day(moment) == day
    assert in_norway(moment) == moment


@pytest.mark.parametrize("day", [date(2026, 1, 5), date(2026, 7, 5), date(2026, 3, 29), date(2026, 10, 25)])
def test_what_lasts_a_day_lasts_until_it_is_over_in_norway(day: date) -> None:
    """The last second of a day is on that day, and the next one is not, also when the clocks change."""
    assert norwegian_day(end_of_day(day)) == day
    assert norwegian_day(end_of_day(day) + timedelta(seconds=1)) == day + timedelta(days=1)


def test_a_moment_without_a_zone_has_no_day() -> None:
    """Nobody guesses where a moment without a time zone is."""
    with pytest.raises(ValueError, match="time zone"):
        norwegian_day(datetime(2026, 3, 1, 12))  # noqa: DTZ001 - the very thing


def test_the_time_zones_come_with_the_program() -> None:
    """The day does not depend on what the machine has: the time zones are installed with the program everywhere."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    locked = (ROOT / "requirements/run.txt").read_text("utf-8").splitlines()

    assert any(name.startswith("tzdata") and ";" not in name for name in project["dependencies"])
    assert any(line.startswith("tzdata==") and ";" not in line for line in locked)
