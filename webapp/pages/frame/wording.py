"""Words, dates and numbers in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from controls.days import in_norway, norwegian_day
from models.errors import Problem
from models.law import Citation, Criterion, Law, Provision
from models.texts import say
from models.words import Group, Language, Reason
from rules.citation import citation_text, provision_text
from webapp.console.words import problem_text

#: British English: the day before the month, as in Norwegian
_LOCALES: Mapping[Language, Locale] = {
    Language.NB: Locale.parse("nb"),
    Language.NN: Locale.parse("nn"),
    Language.EN: Locale.parse("en_GB"),
}
#: a space at which no line breaks
_STAYS = "\N{NO-BREAK SPACE}"
_YEAR, _MONTH = len("2020"), len("2020-05")


class Wording:
    """One language, with everything a template says through it."""

    def __init__(self, language: Language) -> None:
        """`language`: of everything that is said."""
        self.language = language
        self._locale = _LOCALES[language]

    def say(self, key: str, /, **blanks: object) -> str:
        """The text of `key` with its blanks filled. Raises KeyError for an unknown key."""
        return say(key, self.language, **blanks)

    def word(self, group: str, code: str) -> str:
        """The word for a code of a closed list: `word("outcome", "met")`."""
        return say(f"word.{group}.{code}", self.language)

    def number(self, number: int) -> str:
        """A whole number."""
        return format_decimal(number, locale=self._locale)

    def day(self, day: date | str) -> str:
        """A day, as a date or as ISO text: `22. juni 2020`. The year or month alone where that is all there is.

        Of a moment, the day in Norway.
        """
        if isinstance(day, datetime):
            day = norwegian_day(day)
        if isinstance(day, str):
            if len(day) == _YEAR:
                return day
            if len(day) == _MONTH:
                return format_date(date.fromisoformat(f"{day}-01"), "LLLL y", locale=self._locale)
            day = date.fromisoformat(day)
        # the day stays with its month when a line breaks
        return format_date(day, "long", locale=self._locale).replace(" ", _STAYS, 1)

    def cite(self, law: Law, citation: Citation) -> str:
        """A place in a law in words; the sign stays with its number when a line breaks."""
        return citation_text(law, citation, self.language.value).replace("§ ", f"§{_STAYS}")

    def section(self, law: Law, provision: Provision) -> str:
        """A whole provision in words: `krisesenterlova § 2`."""
        return provision_text(law, provision, self.language.value).replace("§ ", f"§{_STAYS}")

    def period(self, first: date | str, last: date | str | None) -> str:
        """A period, both days inclusive; open at the end without `last`."""
        if not last:
            return self.say("page.period.open", first=self.day(first))
        return self.say("page.period.closed", first=self.day(first), last=self.day(last))

    def moment(self, moment: datetime) -> str:
        """A moment in Norwegian time, to the minute."""
        pattern = "d MMM y, HH:mm" if self.language is Language.EN else f"d. MMM y, 'kl'.{_STAYS}HH.mm"
        there = in_norway(moment)
        return format_datetime(there, pattern, tzinfo=there.tzinfo, locale=self._locale)

    def methods(self, criterion: Criterion) -> list[str]:
        """How a control question is examined."""
        return [self.word("method", method.value) for method in criterion.examine]

    def reasons(self, reasons: Iterable[Reason]) -> list[str]:
        """Why something is unknown, in a word or two each."""
        return [self.word("reason", reason.value) for reason in reasons]

    def groups(self, criterion: Criterion) -> list[str]:
        """Whom a control question is asked for; `unspecified` is the service as a whole."""
        return [self.group(group) for group in criterion.groups]

    def group(self, group: Group) -> str:
        """One whom something is asked for; `unspecified` is the service as a whole."""
        return self.say("page.group.whole") if group is Group.UNSPECIFIED else self.word("group", group.value)

    def problem(self, problem: Problem) -> str:
        """What is wrong and what to do, with the place when it is known."""
        return problem_text(problem, self.language.value)


def capital(text: str) -> str:
    """The text with its first letter large, for headings; the rest as it is."""
    return text[:1].upper() + text[1:]
