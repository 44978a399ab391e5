"""Dates, numbers and places in the reader's language."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from models.law import Condition
from models.vocabulary import Fact
from models.words import Language
from tests.webapp.samples import FACTS
from webapp.pages.frame.wording import Wording, capital
from webapp.pages.law.conditions import condition_words

NB, NN, EN = Wording(Language.NB), Wording(Language.NN), Wording(Language.EN)


def plain(text: str) -> str:
    """Text with ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("told", "day", "said"),
    [
        (NB, date(2020, 6, 22), "22. juni 2020"),
        (NN, date(2012, 3, 1), "1. mars 2012"),
        (EN, date(2020, 6, 22), "22 June 2020"),
        (NB, "2020-06-22", "22. juni 2020"),
        (NN, "2020-05", "mai 2020"),
        (EN, "2020-05", "May 2020"),
        (NB, "2020", "2020"),
    ],
)
def test_days_are_told_as_the_language_writes_them(told: Wording, day: date | str, said: str) -> None:
    """A day, a month or a year is written as the language writes it."""
    assert plain(told.day(day)) == said


def test_a_day_keeps_its_month() -> None:
    """No line breaks between the day and its month, nor between the paragraph sign and its number."""
    assert NB.day(date(2020, 6, 22)) == "22.\N{NO-BREAK SPACE}juni 2020"


def test_a_moment_is_told_in_norwegian_time() -> None:
    """Moments are shown in Norwegian time, summer and winter, whatever zone they come in."""
    summer = datetime(2026, 7, 1, 22, 5, tzinfo=UTC)
    elsewhere = datetime(2026, 1, 31, 20, 30, tzinfo=timezone(timedelta(hours=-5)))

    assert plain(NB.moment(summer)) == "2. juli 2026, kl. 00.05"
    assert plain(NN.moment(elsewhere)) == "1. feb. 2026, kl. 02.30"
    assert plain(EN.moment(summer)) == "2 Jul 2026, 00:05"


def test_a_day_of_a_moment_is_the_day_in_norway() -> None:
    """Where the day of something that was done is told, it is the day that Norway had then."""
    assert plain(NB.day(datetime(2026, 7, 1, 22, 5, tzinfo=UTC))) == "2. juli 2026"
    assert plain(EN.day(datetime(2026, 1, 1, 22, 5, tzinfo=UTC))) == "1 January 2026"


@pytest.mark.parametrize(("told", "said"), [(NB, "12 345"), (NN, "12 345"), (EN, "12,345")])
def test_numbers_are_grouped_as_the_language_does(told: Wording, said: str) -> None:
    """Large numbers are grouped as the language does."""
    assert plain(told.number(12345)) == said


def test_periods_are_open_or_closed() -> None:
    """A period without a last day says from when, another from when to when."""
    assert plain(NB.period(date(2018, 1, 1), None)) == "fra 1. januar 2018"
    assert plain(NB.period("2018-01-01", "")) == "fra 1. januar 2018"
    assert plain(EN.period("2018-01-01", "2019-12-31")) == "1 January 2018 – 31 December 2019"


@pytest.mark.parametrize(
    ("text", "large"), [("krisesenterlova § 2", "Krisesenterlova § 2"), ("ørsta", "Ørsta"), ("", ""), ("Nav", "Nav")]
)
def test_a_heading_begins_with_a_large_letter(text: str, large: str) -> None:
    """Only the first letter changes."""
    assert capital(text) == large


@pytest.mark.parametrize(
    ("fact", "condition", "said"),
    [
        ("met", {"is": True}, "ja"),
        ("met", {"is": False}, "nei"),
        ("choice", {"is": "one"}, "nb-choice-one"),
        ("choice", {"one_of": ["one", "four"]}, "nb-choice-one eller nb-choice-four"),
        ("amount", {"at_least": 1500}, "minst 1 500 nb-unit"),
        ("amount", {"at_most": 1}, "høyst 1 nb-unit"),
        ("day", {"on_or_after": "2018-01-01"}, "1. januar 2018 eller senere"),
        ("day", {"on_or_before": "2018-01-01"}, "1. januar 2018 eller tidligere"),
        ("day", {"within_months": 1}, "en dag i den siste måneden"),
        ("day", {"within_months": 18}, "en dag i de siste 18 månedene"),
        ("day", {"years_missed": 2}, "2 hele kalenderår er gått etterpå"),
    ],
)
def test_a_test_on_a_fact_is_told_in_words(fact: str, condition: dict[str, object], said: str) -> None:
    """Every kind of test a criterion can make is told in words, with unit, choice and date."""
    told = next(item for item in FACTS if item["id"] == f"test.{fact}")
    words = condition_words(
        Condition.model_validate_json(json.dumps(condition)), Fact.model_validate_json(json.dumps(told)), NB
    )

    assert plain(words) == said
