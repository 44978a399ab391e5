"""Between the strata: from the row that fired to the result of a criterion, and on to its obligation's message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.findings import CriterionResult
from models.law import Role
from models.words import Reason, State
from rules.compiler import Duty, Instance
from rules.facts import Seen

#: the result of a row of stratum one -> the state that stratum two gets
STATES = {
    "yes": State.YES,
    "no": State.NO,
    "unknown": State.UNKNOWN,
    "ask": State.ASK,
    "not_relevant": State.NOT_RELEVANT,
    "contradictory": State.UNKNOWN,
    "unclear": State.UNKNOWN,
}
MISSING = (Reason.MISSING,)
NOT_EXAMINED = (Reason.NOT_EXAMINED,)


class InternalError(RuntimeError):
    """The rules or the engine gave none or more than one answer where there must be exactly one."""


def fired_result(names: tuple[str, ...], results: Mapping[str, str], case: str) -> str:
    """The one result of the rows that fired for a message of `case`; raises InternalError for none or two."""
    if len(names) == 1:
        return results[names[0]]
    found = {results[name] for name in names}
    if len(found) != 1:
        msg = f"{case}: {len(found)} outcomes fired ({', '.join(sorted(found)) or 'none'})"
        raise InternalError(msg)
    return found.pop()


def unmoved(silent: CriterionResult, seen: Seen) -> CriterionResult:
    """The result of a criterion to which no statement says anything, though some were made on its fact.

    `silent`: what it comes to without them; they only tell why it is unknown, and why they are set aside.
    """
    key, criterion, group, state, reasons, _, _ = silent
    if state is State.UNKNOWN:
        reasons = seen.reasons or reasons
    return CriterionResult(key, criterion, group, state, reasons, (), seen.aside)


def criterion_result(instance: Instance, seen: Seen | None, fired: str, *, examined: bool) -> CriterionResult:
    """The result of a criterion.

    `seen`: what it saw (None: nothing is stated on its fact); `fired`: the result of the row that fired;
    `examined`: whether the question was examined at all.
    """
    state = STATES[fired]
    criterion = instance.criterion
    reasons: tuple[Reason, ...] = ()
    if state is State.UNKNOWN or state is State.ASK:
        raises = criterion.role is Role.RAISES
        if fired == "contradictory":
            reasons = (Reason.CONTRADICTORY,)
            if raises:
                state = State.ASK
        elif fired == "unclear":
            reasons = (Reason.LAW_UNCLEAR,)
            if raises:
                state = State.ASK
        elif fired == "unknown":
            reasons = (seen.reasons if seen is not None else ()) or (MISSING if examined else NOT_EXAMINED)
        else:
            reasons = (Reason.NEEDS_JUDGEMENT, *(seen.reasons if raises and seen is not None else ()))
    used, aside = (seen.used, seen.aside) if seen is not None else ((), ())
    return CriterionResult(instance.key, criterion.id, instance.group, state, reasons, used, aside)


def deciding_states(duty: Duty, results: Sequence[CriterionResult]) -> dict[str, State]:
    """The states of the criteria that decide, by their names in the message of stratum two.

    `results`: those of the duty's instances, in their order.
    """
    states: dict[str, State] = {}
    for instance, result in zip(duty.instances, results, strict=True):
        role = instance.criterion.role
        if role is Role.SHOWS or role is Role.BREAKS:
            states[instance.prop] = result.state
    return states


def duty_message(
    duty: Duty, condition: CriterionResult | None, states: Mapping[str, State], word: str
) -> dict[str, str | int]:
    """The message of stratum two: what decides, whether the duty applies, and what people have said (`word`)."""
    case = duty.rows[0].case
    if duty.informational:
        return {"case": case}
    applies = State.YES if condition is None else condition.state
    return {"case": case, **states, "applies": applies, "word": word}
