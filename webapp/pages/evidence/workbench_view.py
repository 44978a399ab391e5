"""What the pages of the workbench have in common: the holder, the day, what it comes to, and the way through it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import date
from threading import Lock
from typing import Any, NamedTuple

from flask import request, url_for

from controls.evidence.assembling import Assembled
from controls.evidence.holders import HolderName
from controls.evidence.questions import ControlQuestion, questions_of
from controls.evidence.searching import Searching, searching_of
from controls.todo import Todo, todo_of
from controls.wiring import Application
from models.findings import Evaluation
from models.holdings import provider_number
from models.law import About
from rules.evaluation import evaluate
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.frame.dates import DATE, asked_day

#: the names in an address of the questions that were passed on the way, and of a passage that is chosen
SEEN, PASSAGE, ROUND = "sett", "utdrag", "runde"
#: so many questions back one can go
_MOST_SEEN = 30
_LONGEST = 120
_DIGITS = 9
#: so many answers to what is missing are kept in memory
_MOST_TODO = 16


class View(NamedTuple):
    """A holder's evidence on a day and what it comes to.

    `questions`: in the order of the law; of a provider only those that the service can answer.
    """

    holder: HolderName
    on: date
    assembled: Assembled
    evaluation: Evaluation
    todo: Todo
    questions: tuple[ControlQuestion, ...]

    def question(self, name: str) -> ControlQuestion | None:
        """The control question with this id; None when there is none on the day."""
        return next((item for item in self.questions if item.id == name), None)

    def of_provider(self, statement: str) -> bool:
        """Whether a statement is a provider's that the municipality has an agreement with."""
        item = self.assembled.of.get(statement)
        return item is not None and item.holder != self.holder.id

    def provider_name(self, statement: str) -> str:
        """The name of the provider that a statement is of; empty for one of the holder's own."""
        item = self.assembled.of.get(statement)
        if item is None or item.holder == self.holder.id:
            return ""
        number = provider_number(item.holder)
        names = {one.agreement.provider: one.name for one in self.assembled.running}
        return names.get(number or 0, item.holder)


@dataclass(frozen=True)
class Walk:
    """The way through the questions: on which day, which were passed, and which passage is in the hand.

    `round`: the id of the round whose questions it began with, 0 for none.
    All of it stands in the address, so that it works without a script and can be sent to a colleague.
    """

    on: date
    today: date
    seen: tuple[str, ...] = ()
    passage: str = ""
    round: int = 0

    @classmethod
    def asked(cls, today: date) -> Walk:
        """As the address has it. Raises ProblemError for a date that is none."""
        seen = tuple(name for name in request.args.getlist(SEEN) if len(name) <= _LONGEST)
        told = request.args.get(ROUND, "")
        number = int(told) if told.isascii() and told.isdigit() and len(told) <= _DIGITS else 0
        return cls(asked_day() or today, today, seen[-_MOST_SEEN:], request.args.get(PASSAGE, "")[:200], number)

    def query(self) -> dict[str, Any]:
        """What the address needs for it, by name."""
        told: dict[str, Any] = {DATE: str(self.on)} if self.on != self.today else {}
        if self.seen:
            told[SEEN] = list(self.seen)
        if self.passage:
            told[PASSAGE] = self.passage
        if self.round:
            told[ROUND] = self.round
        return told

    def day_only(self) -> dict[str, Any]:
        """What the address of another page of the holder needs."""
        return {DATE: str(self.on)} if self.on != self.today else {}

    def past(self, name: str) -> Walk:
        """With one more question passed, and nothing in the hand."""
        seen = (*(item for item in self.seen if item != name), name)
        return replace(self, seen=seen[-_MOST_SEEN:], passage="")

    def back(self) -> Walk:
        """As it was before the last question that was passed."""
        return replace(self, seen=self.seen[:-1], passage="")

    def with_passage(self, passage: str) -> Walk:
        """With another passage in the hand, or none."""
        return replace(self, passage=passage)


class Bench(HolderPages):
    """What the pages of the workbench of one application work with."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        super().__init__(application)
        self._todo: OrderedDict[tuple[str, date], Todo] = OrderedDict()
        self._lock = Lock()

    @property
    def searching(self) -> Searching:
        """The texts that may be searched."""
        return searching_of(self.application.store.engine, self.application.pack)

    def walk(self) -> Walk:
        """The way through the questions that the address asks for."""
        return Walk.asked(self.today())

    def view(self, holder: HolderName, on: date) -> View:
        """The evidence of a holder on a day, and what it comes to."""
        assembler = self.desk.assembler
        assembled = assembler.alone(holder, on) if holder.is_provider else assembler.assemble(holder, on)
        evaluation = evaluate(self.application.pack, self.application.machines, assembled.evidence, on)
        todo = self._missing(evaluation)
        shared = {name for name, item in assembled.of.items() if item.holder != holder.id}
        found = questions_of(evaluation.findings, self.application.pack, todo, shared)
        if holder.is_provider:
            found = tuple(item for item in found if item.criterion.about is About.SERVICE)
        return View(holder, on, assembled, evaluation, todo, found)

    def _missing(self, evaluation: Evaluation) -> Todo:
        """What is missing; the order of it takes longer to find than all the rest, and often stays the same."""
        key = (evaluation.receipt.findings_digest, evaluation.on)
        with self._lock:
            known = self._todo.get(key)
            if known is not None:
                self._todo.move_to_end(key)
                return known
        made = todo_of(evaluation.findings, self.application.pack)
        with self._lock:
            self._todo[key] = made
            if len(self._todo) > _MOST_TODO:
                self._todo.popitem(last=False)
        return made


def question_address(holder: HolderName, question: ControlQuestion, **query: Any) -> str:  # noqa: ANN401 - parts of an address
    """Where a question of a holder is."""
    place: dict[str, Any] = {"obligation": question.obligation.id, "criterion": question.criterion.id}
    return url_for("workbench.question", holder=holder.id, **place, **query)
