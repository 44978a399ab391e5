"""The tests on facts in the words of the reader."""

from __future__ import annotations

from datetime import date

from models.law import Condition
from models.vocabulary import Fact
from webapp.pages.frame.wording import Wording


def _value(value: object, fact: Fact, wording: Wording) -> str:
    if isinstance(value, bool):
        return wording.say("page.value.yes" if value else "page.value.no")
    if isinstance(value, int):
        unit = fact.unit.get(wording.language.value) if fact.unit is not None else ""
        return f"{wording.number(value)} {unit}".rstrip()
    if isinstance(value, date):
        return wording.day(value)
    titles = {choice.word: choice.title.get(wording.language.value) for choice in fact.choices}
    return titles.get(str(value), str(value))


def condition_words(condition: Condition, fact: Fact, wording: Wording) -> str:
    """A test on a fact in the words of the reader: `ja`, `minst 2 årsverk`, `siste 12 måneder`."""
    operator, operand = condition.operator, condition.operand
    if operator in ("within_months", "years_missed"):
        return wording.say(f"page.test.{operator}", n=operand)
    if isinstance(operand, tuple):
        return wording.say("page.test.or").join(_value(item, fact, wording) for item in operand)
    told = _value(operand, fact, wording)
    return told if operator == "is" else wording.say(f"page.test.{operator}", value=told)
