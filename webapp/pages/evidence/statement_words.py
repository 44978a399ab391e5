"""A kept statement in the words of the reader, as every page that shows one needs it."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import NamedTuple

from models.documents import Passage
from models.evidence import SUPPRESSED, Statement
from models.holdings import Event, Item
from models.vocabulary import Fact, FactType
from models.words import Group, StatementCertainty
from rules.pack import Pack
from webapp.pages.evidence.document_text import place_of
from webapp.pages.frame.wording import Wording


class Told(NamedTuple):
    """A statement in words.

    `fact`: its title; `value`: what it says; `ground`: what it is about and rests on, in a few words each; `period`:
    over which time; `document`, `place`: the stored document and the place in it, or nothing.
    """

    item: Item
    statement: Statement
    fact: str
    value: str
    ground: tuple[str, ...]
    period: str
    document: int | None
    place: str

    @property
    def key(self) -> str:
        """Its key with its holder."""
        return self.item.key

    @property
    def anchor(self) -> str:
        """Where its document is to be opened: at the paragraph, else at the statement itself."""
        return self.place.rsplit("-", 2)[0] if self.place else f"utsagn-{self.key}"

    @property
    def holder(self) -> str:
        """Whose it is."""
        return self.item.holder

    @property
    def gone(self) -> Event | None:
        """What happened to it when it counts no more."""
        return self.item.gone

    @property
    def at(self) -> datetime:
        """When it was made."""
        return self.item.at


def statement_of(item: Item) -> Statement:
    """The statement that an item is."""
    return Statement.model_validate_json(json.dumps({**item.body, "id": item.key}))


def value_words(value: bool | int | str, fact: Fact | None, wording: Wording) -> str:
    """The value of a fact: `ja`, `12 årsverk`, `22. juni 2020`, or the word of a list."""
    if isinstance(value, bool):
        return wording.say("page.value.yes" if value else "page.value.no")
    if value == SUPPRESSED:
        return wording.say("page.value.suppressed")
    if isinstance(value, int):
        unit = fact.unit.get(wording.language.value) if fact is not None and fact.unit is not None else ""
        return f"{wording.number(value)} {unit}".rstrip()
    if fact is not None and fact.type is FactType.DATE:
        return wording.day(date.fromisoformat(value))
    titles = {choice.word: choice.title.get(wording.language.value) for choice in fact.choices} if fact else {}
    return titles.get(value, value)


def ground_words(statement: Statement, wording: Wording) -> tuple[str, ...]:
    """Plan or practice, what it rests on, whom it is about, and that it is uncertain."""
    told = [
        wording.word("said_by", statement.said_by.value),
        wording.word("mode", statement.mode.value),
        wording.word("shown_by", statement.shown_by.value),
    ]
    if statement.group is not Group.UNSPECIFIED:
        told.append(wording.word("group", statement.group.value))
    if statement.certainty is not StatementCertainty.CERTAIN:
        told.append(wording.word("statement_certainty", statement.certainty.value))
    return tuple(told)


def told_of(item: Item, pack: Pack, wording: Wording) -> Told:
    """A kept statement in words; of a fact that the law knows no more, with the fact's id."""
    statement = statement_of(item)
    fact = pack.facts.get(statement.fact)
    title = fact.title.get(wording.language.value) if fact is not None else statement.fact
    passage = Passage.from_id(item.passage) if item.passage is not None else None
    return Told(
        item,
        statement,
        title,
        value_words(statement.value, fact, wording),
        ground_words(statement, wording),
        wording.period(statement.from_, statement.to),
        item.document,
        str(place_of(passage)) if passage is not None else "",
    )
