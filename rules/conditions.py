"""What the conditions of a criterion mean for the type of its fact: the safe subset of tests.

A criterion tests one fact. Yes/no and choice facts are tested by word; numbers and days by one bound; the age
of a date by full months and missed calendar years. Anything else is refused here, before the engine sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from models.law import Condition, Criterion, Role
from models.vocabulary import Fact, FactType


class OutsideSubsetError(ValueError):
    """A condition that the fact's type does not allow; `code` is a problem code, `field` the key it stands at."""

    def __init__(self, code: str, field: str, **arguments: str | int) -> None:
        """`code`: problem code; `field`: yes, no, judge or when; the rest fills the text's blanks."""
        super().__init__(code)
        self.code = code
        self.field = field
        self.arguments = arguments


@dataclass(frozen=True, slots=True)
class Words:
    """Values by word: which mean yes, which no, which only a person can weigh, and on which the law is unclear.

    Disjoint, in list order.
    """

    yes: tuple[str, ...]
    no: tuple[str, ...]
    judge: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """All whole numbers from `low` to `high` (inclusive; None is open). Days are counted as ordinals."""

    low: int | None
    high: int | None

    def holds(self, number: int) -> bool:
        """Whether `number` lies within the bound."""
        return (self.low is None or self.low <= number) and (self.high is None or number <= self.high)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Values by bound: yes and no, with nothing or an unclear gap between."""

    yes: Bound
    no: Bound


@dataclass(frozen=True, slots=True)
class Ages:
    """A date by its age: yes within so many full months; no after so many missed calendar years.

    `years` None: everything older than `months` is no.
    """

    months: int
    years: int | None


Meaning: TypeAlias = Words | Numbers | Ages

#: the greatest number a condition can name; the messages to the engine use those beyond it for "no number"
GREATEST = 999_999_999
_AGES = frozenset({"within_months", "years_missed"})
_BY_TYPE = {
    FactType.YES_NO: {"is"},
    FactType.CHOICE: {"is", "one_of"},
    FactType.NUMBER: {"at_least", "at_most"},
    FactType.DATE: {"on_or_after", "on_or_before", "within_months", "years_missed"},
}


def _check_type(condition: Condition, fact: Fact, field: str) -> None:
    operator, operand = condition.operator or "", condition.operand
    if operator not in _BY_TYPE[fact.type]:
        raise OutsideSubsetError(
            "condition_not_for_type", field, operator=operator, fact=fact.id, type=fact.type.value,
            allowed=", ".join(sorted(_BY_TYPE[fact.type])),
        )  # fmt: skip
    if operator == "is" and (fact.type is FactType.YES_NO) != isinstance(operand, bool):
        raise OutsideSubsetError("condition_wrong_value", field, value=str(operand), allowed=", ".join(fact.words))


def _words(condition: Condition, fact: Fact, field: str) -> tuple[str, ...]:
    _check_type(condition, fact, field)
    operand = condition.operand
    if isinstance(operand, bool):
        return ("true" if operand else "false",)
    named = operand if isinstance(operand, tuple) else (str(operand),)
    for word in named:
        if word not in fact.words:
            raise OutsideSubsetError("condition_wrong_value", field, value=word, allowed=", ".join(fact.words))
    return tuple(word for word in fact.words if word in named)


def _bound(condition: Condition, fact: Fact, field: str) -> Bound:
    _check_type(condition, fact, field)
    if condition.operator in _AGES:
        raise OutsideSubsetError("condition_age_first", field, fact=fact.id)
    operand = condition.operand
    number = operand.toordinal() if isinstance(operand, date) else operand
    if not isinstance(number, int):
        raise OutsideSubsetError("condition_wrong_value", field, value=str(operand), allowed=fact.type.value)
    low = condition.operator in ("at_least", "on_or_after")
    bound = Bound(number, None) if low else Bound(None, number)
    if fact.type is FactType.NUMBER:
        minimum = max(fact.minimum or 0, -GREATEST)
        maximum = GREATEST if fact.maximum is None else min(fact.maximum, GREATEST)
        if not bound.holds(minimum) and not bound.holds(maximum):
            raise OutsideSubsetError("condition_unreachable", field, value=number, fact=fact.id)
        if bound.holds(minimum) and bound.holds(maximum):
            raise OutsideSubsetError("condition_always_yes", field, fact=fact.id)
    return bound


def _no_gap(criterion: Criterion, fact: Fact) -> None:
    if criterion.unclear is not None:
        raise OutsideSubsetError("condition_no_gap", "unclear", value=fact.id)


def _decide_by_word(criterion: Criterion, fact: Fact) -> Words:
    assert criterion.yes is not None  # noqa: S101 - the shape was checked before the meaning is asked for
    yes = _words(criterion.yes, fact, "yes")
    judge = _words(criterion.judge, fact, "judge") if criterion.judge else ()
    rest = tuple(word for word in fact.words if word not in yes and word not in judge)
    no = _words(criterion.no, fact, "no") if criterion.no else rest
    for field, one, other in (("no", yes, no), ("judge", yes, judge), ("judge", no, judge)):
        if set(one) & set(other):
            raise OutsideSubsetError("condition_overlap", field, value=", ".join(sorted(set(one) & set(other))))
    left = tuple(word for word in fact.words if word not in (*yes, *no, *judge))
    if left and criterion.unclear is None:
        raise OutsideSubsetError("condition_gap", "no" if criterion.no else "judge", value=", ".join(left))
    if not left:
        _no_gap(criterion, fact)
    if not no and not judge and not left:
        raise OutsideSubsetError("condition_always_yes", "yes", fact=fact.id)
    return Words(yes, no, judge, left)


def _decide_by_bound(criterion: Criterion, fact: Fact) -> Numbers:
    assert criterion.yes is not None  # noqa: S101 - as above
    yes = _bound(criterion.yes, fact, "yes")
    complement = Bound(None, yes.low - 1) if yes.low is not None else Bound((yes.high or 0) + 1, None)
    no = _bound(criterion.no, fact, "no") if criterion.no else complement
    if criterion.no:
        same_side = (yes.low is None) == (no.low is None)
        low, high = (yes.low, no.high) if yes.low is not None else (no.low, yes.high)
        if same_side or (low is not None and high is not None and low <= high):
            raise OutsideSubsetError("condition_overlap", "no", value=str(criterion.no.operand))
        if low is not None and high is not None and high + 1 < low:
            if criterion.unclear is None:
                raise OutsideSubsetError("condition_gap", "no", value=fact.id)
            return Numbers(yes, no)
    _no_gap(criterion, fact)
    return Numbers(yes, no)


def _decide_by_age(criterion: Criterion, fact: Fact) -> Ages:
    assert criterion.yes is not None  # noqa: S101 - as above
    _check_type(criterion.yes, fact, "yes")
    if criterion.yes.within_months is None:
        raise OutsideSubsetError("condition_age_first", "yes", fact=fact.id)
    months = criterion.yes.within_months
    if criterion.no is None:
        _no_gap(criterion, fact)
        return Ages(months, None)
    _check_type(criterion.no, fact, "no")
    years = criterion.no.years_missed
    if years is None or criterion.unclear is None:
        raise OutsideSubsetError("condition_age_second", "no", fact=fact.id)
    # the last day of a year is 12 months and a day away when the first year after it has been missed
    if months > 12 * years:
        raise OutsideSubsetError("condition_overlap", "no", value=str(years))
    return Ages(months, years)


def meaning(criterion: Criterion, fact: Fact) -> Meaning:
    """What the criterion's conditions mean for `fact`.

    For roles `breaks` and `raises` the values that count are `yes` of the answer (the forbidden or questionable
    ones) and the rest is `no`. Raises OutsideSubsetError when the fact's type does not allow a condition,
    when two conditions overlap or leave a gap, or when a value can never occur.
    """
    if criterion.role in (Role.BREAKS, Role.RAISES):
        assert criterion.when is not None  # noqa: S101 - as above
        if fact.words:
            named = _words(criterion.when, fact, "when")
            rest = tuple(word for word in fact.words if word not in named)
            if not rest:
                raise OutsideSubsetError("condition_always_yes", "when", fact=fact.id)
            return Words(named, rest)
        if criterion.when.operator in _AGES:
            raise OutsideSubsetError("condition_not_for_role", "when", operator=criterion.when.operator or "")
        bound = _bound(criterion.when, fact, "when")
        other = Bound(None, bound.low - 1) if bound.low is not None else Bound((bound.high or 0) + 1, None)
        return Numbers(bound, other)
    assert criterion.yes is not None  # noqa: S101 - as above
    if fact.words:
        return _decide_by_word(criterion, fact)
    if criterion.judge is not None:
        raise OutsideSubsetError("condition_judge_by_word", "judge", fact=fact.id)
    if criterion.yes.operator in _AGES:
        return _decide_by_age(criterion, fact)
    return _decide_by_bound(criterion, fact)
