"""Words for codes, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date

from babel.dates import format_date

from models.errors import Problem
from models.law import Texts
from models.texts import say
from models.words import Outcome

LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}

#: a sign beside each outcome's word, so that nothing rests on colour alone
SIGNS = {
    Outcome.MET: "✓",
    Outcome.FOLLOWED: "✓",
    Outcome.BROKEN: "✗",
    Outcome.NOT_FOLLOWED: "–",
    Outcome.UNRESOLVED: "?",
    Outcome.NOT_RELEVANT: "·",
    Outcome.INFORMATIONAL: "i",
}
STYLES = {
    Outcome.MET: "green",
    Outcome.FOLLOWED: "green",
    Outcome.BROKEN: "bold red",
    Outcome.NOT_FOLLOWED: "yellow",
    Outcome.UNRESOLVED: "yellow",
    Outcome.NOT_RELEVANT: "dim",
    Outcome.INFORMATIONAL: "dim",
}


def day(value: date, language: str) -> str:
    """A date as the language writes it: `22. juni 2020`."""
    return format_date(value, "long", locale=LOCALES[language])


def word(list_name: str, code: str, language: str) -> str:
    """The word for a code of one of the closed lists."""
    return say(f"word.{list_name}.{code}", language)


def words(list_name: str, codes: Iterable[str], language: str) -> str:
    """The words for several codes, with commas between."""
    return ", ".join(word(list_name, code, language) for code in codes)


def counted(counts: Mapping[str, int], language: str) -> str:
    """Counts per outcome as text: `3 oppfylt, 1 brutt`."""
    return ", ".join(f"{number} {word('outcome', outcome, language)}" for outcome, number in counts.items())


def problem_text(problem: Problem, language: str) -> str:
    """One mistake as text: where it stands, what is wrong, and what to do."""
    where = problem.where
    place = [where.file] if where.file else []
    if where.line is not None:
        place.append(say("cli.line", language, line=where.line))
    if where.column is not None:
        place.append(say("cli.column", language, column=where.column))
    if where.field:
        place.append(say("cli.field", language, field=where.field))
    told = say(problem.text_key, language, **_spoken(problem, language))
    return f"{', '.join(place)}: {told}" if place else told


def problem_json(problem: Problem, language: str) -> dict[str, str | int | None]:
    """One mistake as plain JSON values: its code, its place, and its text."""
    where = problem.where
    told = say(problem.text_key, language, **_spoken(problem, language))
    place = {"file": where.file, "line": where.line, "column": where.column, "field": where.field}
    return {"code": problem.code, **place, "text": told}


def _spoken(problem: Problem, language: str) -> dict[str, str | int]:
    """The blanks of a problem, with codes, days and law names in the reader's words."""
    blanks: dict[str, str | int] = {}
    for name, value in problem.arguments.items():
        blanks[name] = value.get(language) if isinstance(value, Texts) else value
        if name in ("on", "from", "to", "first") and isinstance(value, str) and value:
            with suppress(ValueError):
                blanks[name] = day(date.fromisoformat(value), language)
        if name == "role":
            blanks[name] = word("role", str(value), language)
    return blanks
