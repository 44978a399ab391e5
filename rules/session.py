"""An evaluation that follows its evidence: after a change of one statement only what it bears on is decided anew.

Those are the criteria on its fact, the obligations whose criteria came out otherwise, and the digest of digests.
What comes out is the same as if everything had been evaluated from the start.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from models.errors import ProblemError
from models.evidence import Evidence, Statement
from models.findings import Evaluation, Finding
from rules.evaluation import decide_criteria, decide_duties, evaluation_of, in_scope, make_case
from rules.evidence_file import statement_problems
from rules.in_force import nothing_in_force
from rules.pack import Pack
from rules.plan import Machine, Machines
from rules.reading import Places
from rules.receipt import evaluation_digest


class Change(NamedTuple):
    """What a change came to: the findings that are not as they were, in the order of the law, and the new digest."""

    findings: tuple[Finding, ...]
    digest: str


class Session:
    """Evidence on one date and what it comes to, kept up to date. For one thread at a time."""

    def __init__(
        self, pack: Pack, machines: Machines, evidence: Evidence, on: date, scope: Iterable[str] = ()
    ) -> None:
        """Evaluate `evidence` as a whole; arguments and errors as of `rules.evaluation.evaluate`."""
        named = tuple(scope)
        self._pack, self._machines, self._on = pack, machines, on
        self._wanted = pack.within(named) if named else None
        self._evidence = evidence
        self._case = make_case(evidence, on, self._wanted)
        self._statements = {statement.id: statement for statement in evidence.statements}
        # where each statement stands in the file; those that follow from requests come after all others
        self._later = itertools.count(len(evidence.statements))
        self._place = dict(zip(self._statements, itertools.count(), strict=False))
        with machines.using(pack, on) as machine:
            numbers, places = in_scope(machine.plan, self._wanted)
            if not numbers:
                raise nothing_in_force(pack, named, on)
            results = decide_criteria(machine, places, self._case)
            findings = decide_duties(machine, numbers, results, self._case)
            spans = machine.plan.spans
        self._results = dict(zip(places, results, strict=True))
        self._findings = dict(zip(numbers, findings, strict=True))
        self._duty_of = {place: number for number in numbers for place in range(*spans[number])}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings as they are now, in the order of the law."""
        return tuple(self._findings.values())

    @property
    def evidence(self) -> Evidence:
        """The evidence as it is now: a changed statement stands where it stood, a new one last."""
        return self._evidence.model_copy(update={"statements": tuple(self._statements.values())})

    @property
    def evaluation(self) -> Evaluation:
        """The whole evaluation as it is now, with its receipt; the same as `evaluate` gives for `evidence`."""
        return evaluation_of(self._pack, self.evidence, self._on, self._wanted, self._findings.values())

    def change(self, statement: Statement) -> Change:
        """Put `statement` in the place of the one with its id, or add it when there is none.

        Raises ProblemError when its fact, document or party is unknown or its value or period does not fit; then,
        and on any other error, the session is as before.
        """
        probe = self._evidence.model_copy(update={"statements": (statement,)})
        problems = list(statement_problems(probe, Places(""), self._pack))
        if problems:
            raise ProblemError(problems)
        before = self._statements.get(statement.id)
        if before is None:
            self._place[statement.id] = next(self._later)
        change = self._decide({statement.fact: self._about(statement.fact, statement.id, statement)}, before)
        self._statements[statement.id] = statement
        return change

    def withdraw(self, name: str) -> Change:
        """Take the statement with the id `name` away. Raises KeyError when there is none."""
        change = self._decide({}, self._statements[name])
        del self._statements[name]
        return change

    def _about(self, fact: str, name: str, statement: Statement | None = None) -> list[Statement]:
        """The statements about `fact`, in their order, with `statement` for the one called `name` (None: without)."""
        others = [other for other in self._case.statements.get(fact, ()) if other.id != name]
        if statement is None:
            return others
        return sorted([*others, statement], key=lambda item: self._place.get(item.id, float("inf")))

    def _decide(self, about: dict[str, list[Statement]], before: Statement | None) -> Change:
        """Decide anew what the facts of `about` bear on, and the fact of `before`, which is gone or replaced."""
        if before is not None and before.fact not in about:
            about = {**about, before.fact: self._about(before.fact, before.id)}
        statements: dict[str, Sequence[Statement]] = {**self._case.statements, **about}
        for fact, left in about.items():
            if not left:
                del statements[fact]
        case = self._case._replace(statements=statements)
        with self._machines.using(self._pack, self._on) as machine:
            places = self._places(machine, about)
            found = dict(zip(places, decide_criteria(machine, places, case), strict=True))
            other = {place: result for place, result in found.items() if result != self._results[place]}
            numbers = sorted({self._duty_of[place] for place in other})
            results = {**self._results, **other}
            spans = machine.plan.spans
            of_duties = [results[place] for number in numbers for place in range(*spans[number])]
            findings = decide_duties(machine, numbers, of_duties, case)
        changed = {
            number: finding
            for number, finding in zip(numbers, findings, strict=True)
            if finding != self._findings[number]
        }
        self._case, self._results = case, results
        self._findings.update(changed)
        return Change(tuple(changed.values()), evaluation_digest(self._findings.values()))

    def _places(self, machine: Machine, about: Mapping[str, object]) -> list[int]:
        by_fact = machine.plan.by_fact
        return [place for fact in about for place in by_fact.get(fact, ()) if place in self._duty_of]
