"""How a question of a questionnaire, and an answer to it, are put in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from controls.evidence.questionnaires import NO, YES
from models.questionnaires import Answer, Asked
from models.vocabulary import Fact, FactType
from models.words import Group
from webapp.pages.frame.wording import Wording


class Put(NamedTuple):
    """A question in words: itself, what exactly is to be answered (empty: just that), and what the answers mean."""

    question: str
    label: str
    meaning: str


def put(question: Asked, fact: Fact | None, wording: Wording) -> Put:
    """A question in the reader's language.

    Where the law's own question asks the other way round, so that its yes is the fact's no, the fact is asked for.
    """
    language = wording.language.value
    ask = question.ask.get(language)
    if fact is None:
        return Put(ask, "", "")
    title, meaning = fact.title.get(language), fact.definition.get(language)
    if fact.type is FactType.YES_NO:
        told = ask if question.direct else wording.say("page.asking.is_it_so", what=title)
        return Put(told, "", meaning)
    return Put(ask, title, meaning)


def about(question: Asked, among: Iterable[Asked], wording: Wording) -> str:
    """Whom a question is about; empty for the service as a whole, unless it is asked for others beside it."""
    if question.group is not Group.UNSPECIFIED or any(one.fact == question.fact for one in among if one != question):
        return wording.group(question.group)
    return ""


def value_words(value: str, fact: Fact | None, wording: Wording) -> str:
    """What was answered, in words."""
    if fact is None:
        return value
    language = wording.language.value
    if fact.type is FactType.YES_NO and value in (YES, NO):
        return wording.say("page.asking.yes" if value == YES else "page.asking.no")
    if fact.type is FactType.CHOICE:
        return next((one.title.get(language) for one in fact.choices if one.word == value), value)
    if fact.type is FactType.DATE and value:
        return wording.day(value)
    unit = fact.unit.get(language) if fact.unit is not None else ""
    return f"{value} {unit}".strip()


def answer_words(answer: Answer, fact: Fact | None, wording: Wording) -> list[str]:
    """An answer in words, its parts one by one: the value, how it is, since when, and whether it is sure."""
    if answer.unknown:
        return [wording.say("page.asking.unknown")]
    if not answer.value:
        return []
    told = [value_words(answer.value, fact, wording)]
    if answer.mode is not None:
        told.append(wording.say(f"page.asking.mode.{answer.mode.value}"))
    if answer.since:
        told.append(wording.say("page.asking.since_is", day=wording.day(answer.since)))
    if answer.unsure:
        told.append(wording.say("page.asking.unsure_is"))
    return told
