"""Choices between contradicting statements: made by a person with a reason, taken back with one, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from controls.days import norwegian_day
from controls.evidence.contradictions import Contradiction
from controls.evidence.statements import why_and_who
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.errors import Problem, ProblemError, Where
from models.evidence import Reliance
from models.holdings import EventKind, Item, ItemKind, Origin


class ReliancesBook:
    """The choices of holders."""

    def __init__(self, holdings: Holdings) -> None:
        """Where they are kept."""
        self._holdings = holdings

    def of(self, holder: str) -> tuple[Item, ...]:
        """The choices of a holder, also those that were taken back, in the order they were made."""
        return self._holdings.items(holder, ItemKind.RELIANCE)

    def decide(
        self, holder: str, told: Contradiction, relied_on: Iterable[str], reason: str, by: str, now: datetime
    ) -> Item:
        """Rely on some statements of a contradiction, and set the others aside.

        `told`: as it stands in the holder's evidence now; the ids are those it has there, also of a provider's
        statements. `by`: a role. Raises ProblemError with every mistake, by field: `rely_on` when nothing or all of
        it is chosen, `reason`, `by`.
        """
        chosen = tuple(name for name in told.ids if name in set(relied_on))
        problems: list[Problem] = []
        if not chosen or len(chosen) == len(told.ids):
            problems.append(Problem("reliance_choose", where=Where(field="rely_on")))
        why = role = ""
        try:
            why, role = why_and_who(reason, by)
        except ProblemError as error:
            problems += error.problems
        if problems:
            raise ProblemError(problems)
        body = Reliance(
            rely_on=chosen,
            set_aside=tuple(name for name in told.ids if name not in chosen),
            by=role,
            on=norwegian_day(now),
            reason=why,
        ).model_dump(mode="json")
        new = NewItem(ItemKind.RELIANCE, told.fact, body, Origin.HAND, role, now)
        (item,) = self._holdings.add(holder, [new])
        return item

    def take_back(self, holder: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Let a choice count no more; what it settled is open again. Raises ProblemError as `decide` does."""
        item = self._holdings.item(holder, ItemKind.RELIANCE, key)
        if item is None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        why, role = why_and_who(reason, by)
        self._holdings.happen(holder, NewEvent(item.id, EventKind.WITHDRAWN, role, now, why))
