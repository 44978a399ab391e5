"""A shared centre that has answered everything that is asked about the service, in the way the law asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from controls.evidence.holders import HolderName
from controls.evidence.statements import Draft
from models.law import About, Condition, Criterion, Role
from models.vocabulary import Fact, FactType
from models.words import ShownBy
from rules.pack import Pack
from tests.controls.evidence_made import BY, NOW, ON, Made, draft

Value = bool | int | str


def _meets(condition: Condition, value: Value) -> bool:
    """Whether a value meets a test; of those on dates only the latest day is tried, which meets them all."""
    if condition.is_ is not None:
        return condition.is_ == value
    if condition.one_of is not None:
        return value in condition.one_of
    if condition.at_least is not None:
        return isinstance(value, int) and value >= condition.at_least
    if condition.at_most is not None:
        return isinstance(value, int) and value <= condition.at_most
    return True


def _values(fact: Fact) -> list[Value]:
    if fact.type is FactType.YES_NO:
        return [True, False]
    if fact.type is FactType.CHOICE:
        return [choice.word for choice in fact.choices]
    if fact.type is FactType.NUMBER:
        return [fact.maximum if fact.maximum is not None else 10, fact.minimum or 0]
    return [str(ON)]


def _good(criterion: Criterion, value: Value) -> bool:
    """Whether a value speaks for the duty: it shows what is to be shown, and breaks or raises nothing."""
    if criterion.role in (Role.BREAKS, Role.RAISES):
        return criterion.when is None or not _meets(criterion.when, value)
    return criterion.yes is None or _meets(criterion.yes, value)


def answers(pack: Pack, on: date) -> list[Draft]:
    """A statement of a provider on each fact that is asked about the service, for each group it is asked for."""
    asked: dict[str, list[Criterion]] = {}
    for _, version in pack.versions():
        if version.in_force.holds(on):
            for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
                if criterion.about is About.SERVICE and pack.facts[criterion.fact].statistic is None:
                    asked.setdefault(criterion.fact, []).append(criterion)
    return [
        draft(
            fact=name, value=_best(pack.facts[name], criteria), group=group.value, about="self", said_by="provider",
            shown_by=_ground(criteria),
        )
        for name, criteria in asked.items()
        for group in dict.fromkeys(group for one in criteria for group in one.groups)
    ]  # fmt: skip


def _ground(criteria: Iterable[Criterion]) -> str:
    """The strongest ground that anything that asks for the fact needs; a document where nothing is said."""
    order = tuple(ShownBy)
    needed = [one.needs.shown_by for one in criteria if one.needs is not None]
    return max([ShownBy.DOCUMENT, *needed], key=order.index).value


def _best(fact: Fact, criteria: Iterable[Criterion]) -> Value:
    """The value that speaks for most of what asks for it."""
    told = list(criteria)
    return max(_values(fact), key=lambda value: sum(_good(one, value) for one in told))


def answer_all(here: Made, centre: HolderName, pack: Pack) -> int:
    """Let a centre state all of it, as shown by one document; how many statements that are."""
    document = here.document(centre.id, "Alt senteret gjer, er skildra her.")
    said = [one._replace(document=document) for one in answers(pack, ON)]
    here.book.make(centre, said, BY, NOW)
    return len(said)
