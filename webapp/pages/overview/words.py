"""What every page of the overviews says in the same way, and where the pages of rounds are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlencode

from flask import g

from controls.rounds.overview.told import Shown, shown_as
from controls.rounds.state import FindingStatus
from controls.wiring import Application
from webapp.pages.frame.wording import Wording
from webapp.pages.overview.pictures import SIGNS

#: the sign and colour of each kind of finding, as the macros name them; no two share a word
KINDS = {
    Shown.GOOD: "good",
    Shown.SETTLED: "good",
    Shown.BAD: "bad",
    Shown.NOTE: "info",
    Shown.WAY: "info",
    Shown.UNKNOWN: "open",
    Shown.REST: "rest",
}


def round_address(number: int) -> str:
    """The page of a round."""
    return f"/runde/{number}"


def finding_address(number: int, duty: str) -> str:
    """The page of a finding in a round."""
    return f"/runde/{number}/funn/{quote(duty)}"


def new_round_address(municipality: str) -> str:
    """The page where a municipality begins a round."""
    return f"/runde/ny?{urlencode({'kommune': municipality})}"


#: up to how many days an age is told in days, and up to how many months in months; how long those are
_DAYS, _MONTHS, _MONTH, _YEAR = 120, 24, 30.44, 365.25
_WAITS = frozenset({FindingStatus.DECLARED, FindingStatus.EXCEPTED})
#: the page where a tilsyn of several municipalities is begun; it is given their numbers as `kommune`
NEW_CAMPAIGN = "/kampanje/ny"


class Words:
    """The words of the overviews."""

    def __init__(self, application: Application) -> None:
        """`application`: knows the law and the database."""
        self._application = application

    def duty(self, name: str) -> str:
        """The title of an obligation; its id where the rules do not have it any more."""
        wording: Wording = g.wording
        duty = self._application.pack.obligations.get(name)
        return duty.title.get(wording.language.value) if duty is not None else name

    def theme(self, name: str) -> str:
        """A provision in words: `krisesenterlova § 2`, with its title."""
        wording: Wording = g.wording
        pack = self._application.pack
        found = next((item for item in pack.provisions if item.provision == name), None)
        if found is None:
            return name
        title = found.title.get(wording.language.value)
        return f"{wording.section(pack.law_of[found.law], found)} – {title}"

    def due(self, name: str) -> str:
        """A deadline by its name (`controls.rounds.state.Deadline`)."""
        wording: Wording = g.wording
        what, _, about = name.partition(":")
        if what not in ("documents", "comments", "correction", "order", "measure"):
            return name
        word = wording.word("deadline", what)
        return f"{word}: {self.duty(about)}" if what == "order" and about else word

    def age(self, days: int) -> str:
        """A number of days in words: to the day, the month or the year, by how long it is."""
        wording: Wording = g.wording
        if days <= _DAYS:
            return wording.say("page.overview.days", n=days)
        months = round(days / _MONTH)
        if months < _MONTHS:
            return wording.say("page.overview.months", n=months)
        return wording.say("page.overview.years", n=round(days / _YEAR))

    def status_kind(self, status: FindingStatus) -> str:
        """The sign and colour of a status: what waits for somebody is not told as what nobody did anything about."""
        return "open" if status in _WAITS else KINDS[shown_as(status)]

    def offered(self) -> dict[str, Any]:
        """What the templates are given."""
        functions: dict[str, Callable[..., str]] = {
            "duty_words": self.duty,
            "theme_words": self.theme,
            "due_words": self.due,
            "age_words": self.age,
            "status_kind": self.status_kind,
            "round_address": round_address,
            "finding_address": finding_address,
        }
        return {**functions, "shown_kinds": KINDS, "shown": tuple(Shown), "signs": SIGNS}
