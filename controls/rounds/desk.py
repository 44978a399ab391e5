"""Everything that works on the rounds of one database, put together."""

from __future__ import annotations

from typing import NamedTuple

from controls.evidence.desk import Desk
from controls.reports.rounds.keeping import Keeper
from controls.reports.rounds.stored import RoundReports
from controls.rounds.book import RoundBook
from controls.rounds.evaluating import RoundEvaluator
from controls.storage.rounds import Rounds
from controls.wiring import Application


class RoundDesk(NamedTuple):
    """Where rounds are kept, the way to do something in them, what evaluates them, and the evidence they are on."""

    rounds: Rounds
    book: RoundBook
    evaluator: RoundEvaluator
    evidence: Desk

    @classmethod
    def of(cls, application: Application) -> RoundDesk:
        """The desk of an application whose database is up to date."""
        store, pack, municipalities = application.store, application.pack, application.municipalities
        evidence = Desk.of(store.engine, municipalities, pack)
        rounds = Rounds(store.engine)
        made = RoundReports(store, municipalities, application.statutes, pack)
        book = RoundBook(rounds, evidence.holdings, pack, municipalities, Keeper(made))
        rules = (pack, application.machines, municipalities)
        evaluator = RoundEvaluator(book, evidence.holders, evidence.assembler, store, rules)
        return cls(rounds, book, evaluator, evidence)
