"""Words, days and places in a law in the language of a report."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from babel import Locale
from babel.dates import format_date

from models.law import Citation, Law, Provision
from models.texts import say
from models.words import Language
from rules.citation import citation_text, provision_text

_LOCALES = {Language.NB: Locale.parse("nb"), Language.NN: Locale.parse("nn"), Language.EN: Locale.parse("en_GB")}
#: a space at which no line breaks
_STAYS = "\N{NO-BREAK SPACE}"
_YEAR, _MONTH = len("2020"), len("2020-05")


def capital(text: str) -> str:
    """The text with its first letter large; the rest as it is."""
    return text[:1].upper() + text[1:]


class Speech:
    """One language, with everything a report says through it."""

    def __init__(self, language: Language) -> None:
        """`language`: of everything that is said."""
        self.language = language
        self.code = language.value

    def say(self, key: str, /, **blanks: object) -> str:
        """The text of `report.<key>` with its blanks filled. Raises KeyError for an unknown key."""
        return say(f"report.{key}", self.language, **blanks)

    def shared(self, key: str, /, **blanks: object) -> str:
        """A text that the pages say too, by its whole key. Raises KeyError for an unknown key."""
        return say(key, self.language, **blanks)

    def word(self, group: str, code: str) -> str:
        """The word for a code of a closed list."""
        return say(f"word.{group}.{code}", self.language)

    def day(self, day: date | str) -> str:
        """A day, as a date or as ISO text; the year or month alone where that is all there is."""
        locale = _LOCALES[self.language]
        if isinstance(day, str):
            if len(day) == _YEAR:
                return day
            if len(day) == _MONTH:
                return format_date(date.fromisoformat(f"{day}-01"), "LLLL y", locale=locale)
            day = date.fromisoformat(day)
        return format_date(day, "long", locale=locale).replace(" ", _STAYS, 1)

    def period(self, first: date | str, last: date | str | None) -> str:
        """A period, both days inclusive; open at the end without `last`."""
        if not last:
            return self.shared("page.period.open", first=self.day(first))
        return self.shared("page.period.closed", first=self.day(first), last=self.day(last))

    def cite(self, law: Law, citation: Citation) -> str:
        """A place in a law; the sign stays with its number when a line breaks."""
        return citation_text(law, citation, self.code).replace("§ ", f"§{_STAYS}")

    def section(self, law: Law, provision: Provision) -> str:
        """A whole provision: `krisesenterlova § 2`."""
        return provision_text(law, provision, self.code).replace("§ ", f"§{_STAYS}")

    def listed(self, items: Iterable[str]) -> str:
        """Several things in a row."""
        return ", ".join(items)

    def quoted(self, text: str) -> str:
        """Words in quotation marks."""
        return f"“{text}”" if self.language is Language.EN else f"«{text}»"
