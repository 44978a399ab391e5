"""What persons and authorities have said of an obligation, and when it counts.

An authority's conclusion on the obligation decides, and is labelled as theirs; a notice, or a conclusion marked
uncertain, only brings the question up. A person's judgement decides only where the rules ask for one. Both say
something about one wording of the law, and grow old.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from models.evidence import Judgement
from models.findings import JudgementUse, Label
from models.words import Group, JudgementKind, Outcome, StatementCertainty
from rules.compiler import Duty
from rules.facts import full_months

#: A judgement without a last day of its own is asked for anew after so many full months (our limit, not law).
JUDGEMENT_MONTHS = 24


class Standing(NamedTuple):
    """The judgements that stand on the date, and the others with the reason why they do not."""

    conclusions: tuple[JudgementUse, ...]
    raised: tuple[JudgementUse, ...]
    persons: tuple[JudgementUse, ...]
    set_aside: tuple[JudgementUse, ...]


class Said(NamedTuple):
    """The word for stratum two, the label of whom it rests on, and all judgements with why those set aside are."""

    word: str
    label: Label | None
    uses: tuple[JudgementUse, ...]


#: nobody has said anything: what stands, and the word for stratum two where a person is asked or is not
NOBODY = Standing((), (), (), ())
ASKED = Said("asked", None, ())
PLAIN = Said("plain", None, ())


def _why_not(judgement: Judgement, duty: Duty, on: date) -> str | None:
    if judgement.on > on:
        return "later_than_date"
    if judgement.on < duty.wording_from:
        return "older_wording"
    if judgement.valid_to is not None:
        return None if on <= judgement.valid_to else "expired"
    return None if full_months(judgement.on, on) < JUDGEMENT_MONTHS else "expired"


def standing(judgements: Iterable[tuple[int, Judgement]], duty: Duty, on: date) -> Standing:
    """Sort the judgements on an obligation by what they can do on the date.

    `judgements`: (place in the evidence file, judgement) for this obligation. For each kind and group the
    newest one counts.
    """
    newest: dict[tuple[str, Group], JudgementUse] = {}
    aside: list[JudgementUse] = []
    raised: list[JudgementUse] = []
    for index, judgement in sorted(judgements, key=lambda item: (item[1].on, item[0])):
        label = Label(judgement.kind, judgement.by, judgement.on, judgement.group, Outcome(judgement.outcome))
        why_not = _why_not(judgement, duty, on)
        use = JudgementUse(label, why_not, index)
        uncertain = judgement.certainty is StatementCertainty.UNCERTAIN
        if why_not is not None:
            aside.append(use)
        elif judgement.kind is JudgementKind.AUTHORITY_NOTICE or uncertain:
            raised.append(use)
        else:
            key = (judgement.kind.value, judgement.group)
            if key in newest:
                aside.append(newest[key]._replace(why_not="replaced"))
            newest[key] = use
    conclusions = [use for use in newest.values() if use.label.kind is JudgementKind.AUTHORITY_CONCLUSION]
    persons = [use for use in newest.values() if use.label.kind is JudgementKind.JUDGEMENT]
    return Standing(tuple(conclusions), tuple(raised), tuple(persons), tuple(aside))


def _groups(duty: Duty) -> frozenset[Group]:
    groups = {instance.group for instance in duty.instances}
    groups.discard(Group.UNSPECIFIED)
    return frozenset(groups)


def _covers(uses: Sequence[JudgementUse], duty: Duty) -> bool:
    """Whether "met" is said for everybody the obligation is about: `all`, or each group it is asked for."""
    said = {use.label.group for use in uses}
    if Group.ALL in said or (not _groups(duty) and Group.UNSPECIFIED in said):
        return True
    wanted = _groups(duty)
    return bool(wanted) and wanted <= said


def _first(uses: Iterable[JudgementUse], outcome: Outcome) -> Label | None:
    found = [use.label for use in uses if use.label.outcome is outcome]
    return found[0] if found else None


def said(stands: Standing, duty: Duty, *, asked: bool) -> Said:
    """What has been said of an obligation, as the word of stratum two.

    `asked`: whether the rules ask a person (open norm, raised question, a value only a person can weigh, a
    request that was not met).
    """
    if stands is NOBODY:
        return ASKED if asked else PLAIN
    conclusions, raised, persons, aside = stands
    rest = (*raised, *aside)
    broken = _first(conclusions, Outcome.BROKEN)
    if broken is not None:
        idle = tuple(use._replace(why_not="authority_concluded") for use in persons)
        return Said("authority_broken", broken, (*conclusions, *idle, *rest))
    met = [use for use in conclusions if use.label.outcome is Outcome.MET]
    if met and _covers(met, duty):
        idle = tuple(use._replace(why_not="authority_concluded") for use in persons)
        return Said("authority_met", met[0].label, (*conclusions, *idle, *rest))
    conclusions = tuple(use._replace(why_not="not_for_all_groups") for use in conclusions)
    if not asked and not raised:
        idle = tuple(use._replace(why_not="evidence_decides") for use in persons)
        return Said("plain", None, (*conclusions, *idle, *rest))
    judged_broken = _first(persons, Outcome.BROKEN)
    if judged_broken is not None:
        return Said("judged_broken", judged_broken, (*conclusions, *persons, *rest))
    judged_met = [use for use in persons if use.label.outcome is Outcome.MET]
    if judged_met and _covers(judged_met, duty):
        return Said("judged_met", judged_met[0].label, (*conclusions, *persons, *rest))
    persons = tuple(use._replace(why_not="not_for_all_groups") for use in persons)
    return Said("asked", None, (*conclusions, *persons, *rest))
