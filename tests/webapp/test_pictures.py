"""The pictures: every shape where it should be, what is unknown hatched, and each with words and a table."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import webapp
from controls.lawbook import law_calendars
from controls.overview import ProvisionOverview, tally
from models.texts import say
from models.words import Language, Outcome
from rules.pack import Pack, read_pack
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from tests.webapp.samples import pack_files
from webapp.pages.frame.pictures import FLOW_WIDTH, PARTS, flow, share, stands, time_line

LANGUAGES = [language.value for language in Language]
STYLE = (Path(webapp.__file__).parent / "static" / "pictures.css").read_text(encoding="utf-8")
#: pages with a picture, and how many each has
PICTURES = {
    "/vurdering/1": 2,
    "/lov": 2,
    "/lov?dato=2015-06-01": 2,
    "/lov/kalender": 2,
    "/vurdering/1/mot/2": 1,
    "/vurdering/1/endring?dato=2023-01-01": 1,
}


@lru_cache(maxsize=1)
def small() -> Pack:
    """The small law, read once for all examples."""
    return read_pack(pack_files())


def percent(text: str) -> float:
    """A share as a number."""
    return float(text.removesuffix("%"))


def group(pack: Pack, outcomes: list[Outcome]) -> ProvisionOverview:
    """A provision with findings of these outcomes."""
    provision = pack.provisions[0]
    return ProvisionOverview(pack.law_of[provision.law], provision, (), tally(outcomes), recommends=False)


def test_every_outcome_is_a_part_of_the_bars() -> None:
    """No outcome is left out of the picture, and none stands for two things."""
    assert sorted(outcome for _, outcomes in PARTS for outcome in outcomes) == sorted(Outcome)
    assert dict(PARTS)["open"] == (Outcome.UNRESOLVED,)


@given(st.lists(st.lists(st.sampled_from(Outcome), max_size=30), max_size=6))
@settings(deadline=None)  # the first example reads the law
def test_bars_are_to_one_scale_and_nothing_is_lost(told: list[list[Outcome]]) -> None:
    """Each bar is as wide as its findings, all to the same scale, its parts beside each other without gap."""
    bars = stands([group(small(), outcomes) for outcomes in told])
    longest = max((len(outcomes) for outcomes in told), default=0)

    for outcomes, bar in zip(told, bars, strict=True):
        assert bar.total == len(outcomes) == sum(part.number for part in bar.stretches)
        assert sum(bar.numbers.values()) == len(outcomes)
        assert bar.numbers["open"] == outcomes.count(Outcome.UNRESOLVED)
        at = 0.0
        for part in bar.stretches:
            assert percent(part.start) == pytest.approx(at, abs=0.01)
            assert percent(part.width) == pytest.approx(100 * part.number / longest, abs=0.01)
            at += percent(part.width)
        assert at <= 100.01


def test_the_time_line_has_every_day_in_its_place(pack: Pack) -> None:
    """Each day of change of each law has one mark, further right the later it is; later ones are hollow."""
    calendars = law_calendars(pack)
    on = date(2018, 1, 1)
    line = time_line(calendars, on, pack.checked_to)

    for item, calendar in zip(line.laws, calendars, strict=True):
        assert [(mark.day, mark.number) for mark in item.marks] == [
            (day.day, len(day.changes)) for day in calendar.days
        ]
        places = [percent(mark.at) for mark in item.marks]
        assert places == sorted(places)
        assert all(0 <= place <= 100 for place in places)
        assert [mark.ahead for mark in item.marks] == [mark.day > on for mark in item.marks]
    assert [year.year for year in line.years] == list(range(2010, line.years[-1].year + 1))
    assert line.on is not None
    before = [percent(year.at) for year in line.years if year.year <= on.year]
    assert percent(line.on) == pytest.approx(before[-1], abs=0.01)
    assert percent(line.unchecked[0]) + percent(line.unchecked[1]) == pytest.approx(100, abs=0.01)


@pytest.mark.parametrize("on", [date.min, date(2009, 12, 31), date(2100, 1, 1), date.max])
def test_a_day_outside_the_time_line_is_not_drawn_on_it(pack: Pack, on: date) -> None:
    """A day before the first or after the last year has no place, and breaks nothing."""
    assert time_line(law_calendars(pack), on, pack.checked_to).on is None
    assert time_line([], on, pack.checked_to).laws == ()


OUTCOMES = st.sampled_from([*Outcome, None])


@given(st.dictionaries(st.tuples(OUTCOMES, OUTCOMES), st.integers(1, 150), max_size=30))
def test_the_bands_carry_every_move(flows: dict[tuple[Outcome | None, Outcome | None], int]) -> None:
    """The ends before and after each hold every obligation that moved, within the picture, apart."""
    told = flow(flows)
    total = sum(flows.values())

    assert sum(end.number for end in told.before) == sum(end.number for end in told.after) == total
    assert {(band.before, band.after): band.number for band in told.bands} == flows
    for ends in (told.before, told.after):
        for one, other in pairwise(ends):
            assert one.y + one.height < other.y
        assert all(0 <= end.x <= FLOW_WIDTH and end.y + end.height <= told.height + 1 for end in ends)
    assert all(end.part == "open" for end in told.after if end.outcome is Outcome.UNRESOLVED)


def test_a_share_is_written_as_a_browser_reads_it() -> None:
    """A share has a point, no needless zeros, and a per cent sign."""
    assert (share(1, 8), share(1, 3), share(0, 5), share(5, 5)) == ("12.5%", "33.333%", "0%", "100%")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PICTURES)
def test_a_picture_can_be_had_without_seeing_it(site: Site, address: str, language: str) -> None:
    """Each picture is told as one, with a title and words of its own, and stands with a table."""
    html = site.client().get(address, headers={"Accept-Language": language}).get_data(as_text=True)
    page = Page(html)
    pictures = [told for told in page.all("svg") if told.get("role") == "img"]
    ids = [told["id"] for _, told in page.elements if "id" in told]

    assert len(pictures) >= PICTURES[address]
    assert [name for name in ids if ids.count(name) > 1] == []
    for told in pictures:
        assert {told["aria-labelledby"], told["aria-describedby"]} <= set(ids)
        text = re.search(rf'<desc id="{re.escape(told["aria-describedby"])}">([^<]+)</desc>', html)
        assert text is not None
        assert text[1].strip()
    decorative = [told for told in page.all("svg") if told.get("role") != "img"]
    assert all(told.get("aria-hidden") == "true" for told in decorative)
    assert page.all("table")
    assert not re.search(r'\bstyle="', html)


def test_what_is_unresolved_is_hatched(site: Site) -> None:
    """The unresolved part of a bar is filled with a pattern that is there, never with a plain colour."""
    html = site.client().get("/vurdering/1").get_data(as_text=True)
    parts = re.findall(r'<rect class="part open"([^>]*)>', html)
    patterns = set(re.findall(r'<pattern id="([^"]+)"', html))

    assert parts
    for part in parts:
        filled = re.search(r'fill="url\(#([^)]+)\)"', part)
        assert filled is not None
        assert filled[1] in patterns
    assert not re.search(r"\.part\.open\s*\{[^}]*fill", STYLE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_we_stand_counts_everything(site: Site, language: str) -> None:
    """The picture of the provisions says how many are met, broken, unresolved and neither, also in words."""
    html = site.client().get("/vurdering/1", headers={"Accept-Language": language}).get_data(as_text=True)
    stored = site.application.store.evaluation(1)
    assert stored is not None
    outcomes = [item.outcome for item in stored.evaluation.findings if item.obligation.startswith("KRL-2")]
    counted = {name: sum(outcome in some for outcome in outcomes) for name, some in PARTS}

    assert say("page.pictures.stand.desc", language, **counted) in html
    assert "%" not in Page(html).text


def test_the_pictures_take_their_colours_from_the_design_system() -> None:
    """No colour of our own stands in the style of the pictures, so that the dark follows the light."""
    colours = re.findall(r"(?:fill|stroke|background|color):\s*([^;]+);", STYLE.partition("@media print")[0])

    assert colours
    assert all(re.match(r"var\(--ds-color-|currentColor|inherit|none", colour) for colour in colours)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", STYLE)
