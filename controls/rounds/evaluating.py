"""Evaluating within a round: what its holder has on the round's day, by the law of that day, within its scope."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from controls.evaluating import evaluate_bytes
from controls.evidence.assembling import Assembler, file_of
from controls.evidence.holders import Holders
from controls.rounds.book import Done, RoundBook
from controls.rounds.guards import scope_of
from controls.storage.store import Store
from models.access import Person
from models.errors import ProblemError
from models.findings import Evaluation
from models.rounds import Act, Evaluated, RoundKind
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines


class Moved(NamedTuple):
    """A finding whose outcome is another than before. `before` None: it was not evaluated then."""

    obligation: str
    before: Outcome | None
    now: Outcome


class RoundEvaluator:
    """Evaluates rounds and keeps what came of it."""

    def __init__(
        self, book: RoundBook, holders: Holders, assembler: Assembler, store: Store,
        rules: tuple[Pack, Machines, Municipalities],
    ) -> None:  # fmt: skip
        """`rules`: the law, what runs it, and the municipalities there were."""
        self._book = book
        self._holders = holders
        self._assembler = assembler
        self._store = store
        self._rules = rules

    def evaluate(self, number: int, person: Person, now: datetime) -> Done:
        """Evaluate the round with the id `number` and note it there.

        Raises KeyError when there is no such round for the person, and ProblemError when the person may not evaluate
        it now, or when the evidence cannot be used. What was evaluated is kept whole, with its evidence and rules.
        """
        view = self._book.view(number, person)
        if view is None:
            raise KeyError(number)
        if Act.EVALUATED not in view.may:
            raise ProblemError.one("round_not_now")
        pack, machines, municipalities = self._rules
        state = view.state
        on = state.plan.on
        content = file_of(self._assembler.assemble(self._holders.require(state.round.holder), on).evidence)
        whole = not state.plan.scope and state.round.kind is RoundKind.SELF_AUDIT
        scope = () if whole else scope_of(state, pack)
        name = f"runde-{number}-{on}.yaml"
        done = evaluate_bytes(content, name, pack, machines, municipalities, on=on, scope=scope)
        place = state.round.authority or state.round.municipality
        kept = self._store.keep(done.evaluation, pack, content, name, now, place=place)
        return self._book.act(number, person, Act.EVALUATED, _noted(kept, done.evaluation), now)


def _noted(number: int, evaluation: Evaluation) -> Evaluated:
    return Evaluated(
        evaluation=number,
        digest=evaluation.receipt.findings_digest,
        outcomes={finding.obligation: finding.outcome for finding in evaluation.findings},
    )


def moved(before: Evaluated | None, now: Evaluated) -> Iterator[Moved]:
    """The findings that came out otherwise than before, in the order of the law; nothing without a before."""
    if before is None:
        return
    for obligation, outcome in now.outcomes.items():
        earlier = before.outcomes.get(obligation)
        if earlier is not outcome:
            yield Moved(obligation, earlier, outcome)
