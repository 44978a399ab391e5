"""The law on any day: each duty in force, not yet or no longer, with when; and the days of change around it."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.law_days import Standing, around, days_of, duty_on
from controls.lawbook import law_calendars
from controls.versions import chosen_versions, version_at, words_of
from models.errors import ProblemError
from models.law import Obligation
from rules.pack import Pack, read_pack
from tests.webapp.samples import obligation, pack_files, statutes, version

PACK = read_pack(pack_files())
FIRST, LAST = date(2009, 1, 1), date(2030, 1, 1)
DAYS = st.dates(FIRST, LAST)


def test_a_duty_not_yet_in_force_says_when_it_begins() -> None:
    """Before its first day a duty is not yet in force, and that day is told."""
    found = duty_on(PACK.obligations["KOML-25-1-1"], date(2020, 12, 31))

    assert (found.standing, found.since, found.until) == (Standing.LATER, date(2021, 1, 1), None)
    assert duty_on(found.obligation, date(2021, 1, 1)).standing is Standing.NOW


def test_a_duty_no_longer_in_force_says_when_it_ended() -> None:
    """After its last day a duty is no longer in force, and that day, which still counted, is told."""
    duty = PACK.obligations["KRL-8-1"]

    assert duty_on(duty, date(2020, 12, 31)).standing is Standing.NOW
    found = duty_on(duty, date(2021, 1, 1))
    assert (found.standing, found.until) == (Standing.ENDED, date(2020, 12, 31))


def test_the_wording_of_the_day_is_shown() -> None:
    """Where a duty has two wordings, the one of the day is told with its first and last day."""
    duty = PACK.obligations["KRL-2-1"]

    assert duty_on(duty, date(2017, 12, 31))[3:] == (date(2010, 1, 1), date(2017, 12, 31))
    assert duty_on(duty, date(2018, 1, 1))[3:] == (date(2018, 1, 1), None)


def test_a_duty_between_two_wordings_says_both_days() -> None:
    """A duty that ended and will be again is told as that, with its last day and the day it comes back."""
    told = obligation(
        "KRL-2-1",
        version(in_force={"from": "2010-01-01", "to": "2012-12-31"}),
        version(in_force={"from": "2015-01-01"}),
    )
    found = duty_on(Obligation.model_validate_json(json.dumps(told)), date(2013, 6, 1))

    assert (found.standing, found.since, found.until) == (Standing.BETWEEN, date(2015, 1, 1), date(2012, 12, 31))


@given(DAYS)
def test_the_days_around_a_day_are_its_neighbours(on: date) -> None:
    """The change that counts is the last one up to the day; the others are the nearest before and after it."""
    days = days_of(law_calendars(PACK))
    found = around(days, on)
    known = [item.day for item in days]

    assert found.current == max((day for day in known if day <= on), default=None)
    assert found.previous == max((day for day in known if day < on), default=None)
    assert found.following == min((day for day in known if day > on), default=None)


@given(DAYS)
def test_every_duty_stands_in_one_way_each_day(on: date) -> None:
    """A duty is in force exactly when a version of it is, and nothing changes between the days of change."""
    before = around(days_of(law_calendars(PACK)), on).current
    for duty in PACK.obligations.values():
        found = duty_on(duty, on)
        assert (found.standing is Standing.NOW) is (duty.version_on(on) is not None)
        if before is not None:
            assert found == duty_on(duty, before)


def test_the_days_of_change_are_those_of_the_law(pack: Pack) -> None:
    """The time line has every day on which the rules change, once, oldest first, with how much changed."""
    days = days_of(law_calendars(pack))

    assert [item.day for item in days] == list(pack.change_days)
    assert all(item.number > 0 and item.laws for item in days)


def test_the_versions_in_use_are_compared_unless_others_are_asked_for() -> None:
    """Without a wish the version in force is compared with the one before it; a day within a version chooses it."""
    duty = PACK.obligations["KRL-2-1"]
    older, newer = duty.versions
    today = date(2026, 3, 1)

    assert chosen_versions(duty, PACK, today, None, None) == (older, newer)
    assert chosen_versions(duty, PACK, date(2015, 1, 1), None, None) == (older, newer)
    assert chosen_versions(duty, PACK, today, date(2012, 5, 5), date(2019, 1, 1)) == (older, newer)
    assert chosen_versions(duty, PACK, today, date(2019, 1, 1), date(2012, 5, 5)) == (newer, older)
    assert chosen_versions(duty, PACK, today, None, date(2012, 5, 5)) == (older, older)
    assert chosen_versions(duty, PACK, today, date(2012, 5, 5), None) == (older, newer)
    assert chosen_versions(PACK.obligations["KRL-2-2"], PACK, today, None, None) is None


@pytest.mark.parametrize(("on", "code"), [(date(2009, 1, 1), "not_yet_in_force"), (date(2022, 1, 1), "taken_over")])
def test_a_day_without_a_version_is_told(on: date, code: str) -> None:
    """A day on which the duty had no version is answered with when it had, not with another version."""
    with pytest.raises(ProblemError) as told:
        version_at(PACK.obligations["KRL-8-1"], on, PACK)

    assert [problem.code for problem in told.value.problems] == [code]


def test_the_words_of_the_law_are_those_of_the_version() -> None:
    """Each version is shown with the words that the statute had on its first day."""
    duty = PACK.obligations["KRL-2-1"]
    places = [[item.place.ledd for item in words_of(statutes(), duty, version)] for version in duty.versions]

    assert places == [[1], [2]]
