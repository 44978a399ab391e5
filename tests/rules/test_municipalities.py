"""Municipality numbers: which number was whose on a day."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from rules.municipalities import AS_OF, COVERS_FROM, Municipalities, Municipality


def _period(number: str, first: int | None, last: int | None, before: str | None = None) -> Municipality:
    since = date(first, 1, 1) if first else None
    until = date(last, 12, 31) if last else None
    return Municipality(number, "Ein stad", "Eit fylke", since, until, before, None)


def test_2024_has_357_municipalities_in_15_counties(municipalities: Municipalities) -> None:
    """On the day the list was true on there are 357 municipalities, each with a name, in 15 counties."""
    now = municipalities.on(AS_OF)
    assert len(now) == 357
    assert len({item.county for item in now}) == 15
    assert len({(item.name, item.county) for item in now}) == 357
    assert all(item.in_2024 == item.number and item.valid_to is None for item in now)


@pytest.mark.parametrize(
    ("year", "count"),
    [(2010, 430), (2012, 429), (2013, 428), (2017, 426), (2018, 422), (2019, 422), (2020, 356), (2024, 357)],
)
def test_the_count_of_each_year(municipalities: Municipalities, year: int, count: int) -> None:
    """After each New Year with changes the list has as many municipalities as the country had."""
    assert len(municipalities.on(date(year, 1, 1))) == count


@pytest.mark.parametrize(("year", "counties"), [(2010, 19), (2018, 18), (2020, 11), (2024, 15)])
def test_the_counties_of_each_reform(municipalities: Municipalities, year: int, counties: int) -> None:
    """The counties follow the reforms of 2018 (Trøndelag), 2020 and 2024."""
    assert len({item.county for item in municipalities.on(date(year, 1, 1))}) == counties


@pytest.mark.parametrize("year", range(2010, 2025))
def test_a_name_stands_once_in_a_county(municipalities: Municipalities, year: int) -> None:
    """At no time do two numbers of a county carry the same name: no municipality overlaps itself."""
    for day in (date(year, 1, 1), date(year, 12, 31)):
        names = Counter((item.name, item.county) for item in municipalities.on(day))
        assert [name for name, count in names.items() if count > 1] == []


def test_every_number_is_one_unbroken_period_of_whole_years(municipalities: Municipalities) -> None:
    """Each number has one period that begins on 1 January, ends on 31 December and does not run backwards."""
    every = {item for year in range(2010, 2025) for item in municipalities.on(date(year, 1, 1))}
    assert len(every) == 842
    assert Counter(item.number for item in every).most_common(1)[0][1] == 1
    for item in every:
        assert len(item.number) == 4
        assert item.number.isascii()
        assert item.number.isdecimal()
        assert item.valid_from is None or (item.valid_from.month, item.valid_from.day) == (1, 1)
        assert item.valid_to is None or (item.valid_to.month, item.valid_to.day) == (12, 31)
        assert item.valid_from is None or item.valid_to is None or item.valid_from < item.valid_to


def test_a_municipality_never_has_two_numbers_at_once(municipalities: Municipalities) -> None:
    """The next number of a municipality begins after the last day of the one before it."""
    every = {item.number: item for year in range(2010, 2025) for item in municipalities.on(date(year, 1, 1))}
    followed = [item.before for item in every.values() if item.before is not None]
    assert len(followed) == len(set(followed)) > 300
    gaps = []
    for item in every.values():
        if item.before is not None:
            last = every[item.before].valid_to
            assert last is not None
            assert item.valid_from is not None
            assert last < item.valid_from
            if last + timedelta(days=1) != item.valid_from:
                gaps.append(item.number)
    # Haram was a part of Ålesund from 2020 to 2023
    assert gaps == ["1580"]


def test_an_ended_number_leads_to_one_in_use(municipalities: Municipalities) -> None:
    """The number an area has in 2024 is one in use, and is missing only where an area was divided."""
    now = {item.number for item in municipalities.on(AS_OF)}
    every = {item for year in range(2010, 2025) for item in municipalities.on(date(year, 1, 1))}
    assert {item.in_2024 for item in every} - {None} == now
    divided = {item.name for item in every if item.in_2024 is None}
    assert divided == {
        "Halsa", "Hemne", "Snillfjord", "Agdenes", "Meldal", "Orkdal", "Divtasvuodna - Tysfjord", "Ballangen",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("number", "on", "name", "county"),
    [
        ("1246", date(2015, 5, 1), "Fjell", "Hordaland"),
        ("1246", date(2018, 6, 1), "Fjell", "Hordaland"),
        ("2021", date(2017, 9, 1), "Kárásjohka - Karasjok", "Finnmark"),
        ("5437", date(2022, 2, 1), "Kárásjohka - Karasjok", "Troms og Finnmark"),
        ("4614", date(2026, 1, 1), "Stord", "Vestland"),
        ("1106", date(2026, 1, 1), "Haugesund", "Rogaland"),
        ("1505", date(2018, 9, 1), "Kristiansund", "Møre og Romsdal"),
        ("1505", date(2013, 1, 1), "Kristiansund", "Møre og Romsdal"),
        ("0104", date(2018, 1, 1), "Moss", "Østfold"),
        ("5020", date(2020, 6, 22), "Osen", "Trøndelag"),
        ("1420", date(2018, 9, 1), "Sogndal", "Sogn og Fjordane"),
        ("1411", date(2018, 9, 1), "Gulen", "Sogn og Fjordane"),
        ("1103", date(2016, 4, 1), "Stavanger", "Rogaland"),
        ("1103", date(2020, 12, 31), "Stavanger", "Rogaland"),
        ("1601", date(2011, 3, 28), "Trondheim", "Sør-Trøndelag"),
        ("1721", date(2012, 8, 22), "Verdal", "Nord-Trøndelag"),
        ("0301", date(2024, 3, 20), "Oslo", "Oslo"),
    ],
)
def test_the_municipalities_of_the_public_cases(
    municipalities: Municipalities, number: str, on: date, name: str, county: str
) -> None:
    """Each municipality of a public case has its number, name and county on the day of the case."""
    found = municipalities.get(number, on)
    assert found is not None
    assert (found.name, found.county) == (name, county)


@pytest.mark.parametrize(
    ("number", "last", "after"),
    [
        ("1633", date(2017, 12, 31), "5020"),
        ("1601", date(2017, 12, 31), "5001"),
        ("1721", date(2017, 12, 31), "5038"),
        ("0104", date(2019, 12, 31), "3002"),
        ("3002", date(2023, 12, 31), "3103"),
        ("2021", date(2019, 12, 31), "5437"),
        ("5437", date(2023, 12, 31), "5610"),
        ("1504", date(2019, 12, 31), "1507"),
        ("1805", date(2019, 12, 31), "1806"),
        ("5013", date(2019, 12, 31), "5056"),
        ("0616", date(2019, 12, 31), "3040"),
        ("1567", date(2018, 12, 31), "5061"),
        ("1729", date(2011, 12, 31), "1756"),
        ("1901", date(2012, 12, 31), "1903"),
        ("0706", date(2016, 12, 31), "0710"),
    ],
)
def test_a_number_changes_at_new_year(municipalities: Municipalities, number: str, last: date, after: str) -> None:
    """The old number holds to its last day, the new one from the day after, and never both."""
    new_year = last + timedelta(days=1)
    assert municipalities.get(number, last) is not None
    assert municipalities.get(after, last) is None
    assert municipalities.get(number, new_year) is None
    assert municipalities.get(after, new_year) is not None


@pytest.mark.parametrize(("number", "first"), [("5055", 2020), ("5059", 2020), ("1580", 2024), ("5054", 2018)])
def test_a_new_municipality_begins_with_its_merger(municipalities: Municipalities, number: str, first: int) -> None:
    """A number of a municipality that was formed anew is unknown the day before it was formed."""
    assert municipalities.get(number, date(first - 1, 12, 31)) is None
    assert municipalities.get(number, date(first, 1, 1)) is not None


def test_fjell_ended_in_a_merger(municipalities: Municipalities) -> None:
    """A municipality that merged under another name has no next number, but its area's of 2024."""
    (fjell,) = municipalities.known("1246")
    assert (fjell.valid_to, fjell.in_2024) == (date(2019, 12, 31), "4626")
    assert municipalities.get("1246", date(2020, 1, 1)) is None


@pytest.mark.parametrize("number", ["1633", "5020"])
def test_known_tells_all_periods_oldest_first(municipalities: Municipalities, number: str) -> None:
    """Asked for either number of Osen, the list tells both with their days, oldest first."""
    old, new = municipalities.known(number)
    assert (old.number, old.valid_from, old.valid_to) == ("1633", None, date(2017, 12, 31))
    assert (new.number, new.valid_from, new.valid_to) == ("5020", date(2018, 1, 1), None)
    assert {old.name, new.name} == {"Osen"}


def test_known_follows_more_than_one_change(municipalities: Municipalities) -> None:
    """A municipality whose number changed twice is told with all three, whichever was asked for."""
    numbers = ("0104", "3002", "3103")
    for number in numbers:
        assert tuple(item.number for item in municipalities.known(number)) == numbers


@pytest.mark.parametrize("number", ["9999", "301", "2111", "1503", ""])
def test_a_number_that_is_not_in_the_list(municipalities: Municipalities, number: str) -> None:
    """A number nobody had since 2010, or that is no municipality's, is neither found nor known."""
    assert municipalities.get(number, AS_OF) is None
    assert municipalities.known(number) == ()


def test_days_before_the_list_are_not_answered(municipalities: Municipalities) -> None:
    """Before the first day the list covers no number is found, not even one that is known to be older."""
    assert municipalities.get("0301", COVERS_FROM) is not None
    assert municipalities.get("0301", COVERS_FROM - timedelta(days=1)) is None
    assert municipalities.get("1505", COVERS_FROM - timedelta(days=1)) is None


def test_days_after_the_list_keep_its_numbers(municipalities: Municipalities) -> None:
    """After the day the list was true on, its numbers are taken to hold still."""
    assert municipalities.get("5020", date(2026, 11, 21)) is not None


def test_a_number_may_not_come_twice() -> None:
    """A list with the same number twice is refused, so that one number is never two municipalities."""
    with pytest.raises(ValueError, match="1000 comes twice"):
        Municipalities([_period("1000", None, 2019), _period("1000", 2020, None)])


@pytest.mark.parametrize(
    "periods",
    [
        [_period("1001", 2020, None, "1000")],
        [_period("1000", None, None), _period("1001", 2020, None, "1000")],
        [_period("1000", None, 2020), _period("1001", 2020, None, "1000")],
        [_period("1000", None, 2019), _period("1001", None, None, "1000")],
        [
            _period("1000", None, 2019),
            _period("1001", 2020, None, "1000"),
            _period("1002", 2020, None, "1000"),
        ],
    ],
)
def test_a_number_follows_only_one_that_ended(periods: list[Municipality]) -> None:
    """A list is refused where a number follows one that is missing, has not ended, or is followed already."""
    with pytest.raises(ValueError, match="1000 cannot come before"):
        Municipalities(periods)


def test_a_number_may_follow_in_any_order() -> None:
    """The order of the list does not matter for which number follows which."""
    found = Municipalities([_period("1001", 2020, None, "1000"), _period("1000", None, 2019)])
    assert [item.number for item in found.known("1000")] == ["1000", "1001"]


def test_a_list_with_other_columns_is_refused() -> None:
    """A list without the columns the product reads is refused, naming them."""
    with pytest.raises(ValueError, match="columns number, name, county"):
        Municipalities.read("# remark\nnumber,name\n1000,Ein stad\n")
