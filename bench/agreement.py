"""Before anything is timed: do all contestants say the same, for every obligation of every evidence case?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bench.contestants import Answers, Contestant, Question
from models.words import Outcome
from rules.plan import Plan


class DisagreementError(Exception):
    """Two contestants do not say the same; the message says where and what."""


def _first_difference(plan: Plan, expected: Answers, found: Answers) -> str | None:
    states = zip(plan.instances, expected.states, found.states, strict=True)
    for instance, wanted, told in states:
        if wanted is not told:
            return f"{instance.key}: {told.value}, not {wanted.value}"
    for duty, outcome, other in zip(plan.duties, expected.outcomes, found.outcomes, strict=True):
        if outcome is not other:
            return f"{duty.key}: {other.value}, not {outcome.value}"
    return None


def check_agreement(plan: Plan, contestants: Sequence[Contestant], questions: Sequence[Question]) -> Counter[Outcome]:
    """Ask everybody everything and compare with the first contestant.

    Returns how often each outcome came up. Raises DisagreementError at the first criterion or obligation on which
    somebody says otherwise.
    """
    reference, *others = contestants
    seen: Counter[Outcome] = Counter()
    for number, question in enumerate(questions):
        expected = reference.answers(reference.prepare(question)())
        seen.update(expected.outcomes)
        for other in others:
            where = _first_difference(plan, expected, other.answers(other.prepare(question)()))
            if where is not None:
                msg = f"evidence case {number}: {other.name} says of {where}, as {reference.name} does"
                raise DisagreementError(msg)
    return seen
