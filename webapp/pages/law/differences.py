"""What changed between two versions of an obligation, in words."""

from __future__ import annotations

from typing import NamedTuple

from models.law import Citation, Criterion, Law, Version
from rules.law_diff import Change
from rules.pack import Pack
from webapp.pages.frame.wording import Wording

#: what a criterion consists of -> the word for it; the tests on the answer count as one
_FIELDS = {
    "ask": "ask",
    "role": "role",
    "fact": "fact",
    "examine": "examine",
    "yes": "answer",
    "no": "answer",
    "judge": "answer",
    "when": "answer",
    "unclear": "unclear",
    "interpretation": "interpretation",
    "needs": "needs",
    "about": "about",
    "enough": "enough",
    "groups": "groups",
    "fresh": "fresh",
}


class Difference(NamedTuple):
    """A change of an obligation: its place before and after, and what differs, in a sentence each."""

    change: Change
    before: str
    after: str
    told: tuple[str, ...]


def criterion_parts(before: Criterion, after: Criterion) -> list[str]:
    """What differs between two wordings of a criterion: the ends of the keys `docs.part.<end>`, each once."""
    differing = (word for name, word in _FIELDS.items() if getattr(before, name) != getattr(after, name))
    return list(dict.fromkeys(differing))


def _changed_criterion(key: str, before: Criterion, after: Criterion, wording: Wording) -> str:
    parts = [wording.say(f"docs.part.{part}") for part in criterion_parts(before, after)]
    return wording.say(key, ask=after.ask.get(wording.language.value), parts=", ".join(parts))


def _condition(before: Version, after: Version, wording: Wording) -> str:
    language = wording.language.value
    if before.applies_when is None or after.applies_when is None:
        key = "docs.change.condition.new" if before.applies_when is None else "docs.change.condition.gone"
        asked = after.applies_when or before.applies_when
        return wording.say(key, ask=asked.ask.get(language) if asked is not None else "")
    return _changed_criterion("docs.change.condition.changed", before.applies_when, after.applies_when, wording)


def _factors(before: Version, after: Version, wording: Wording) -> list[str]:
    language = wording.language.value
    gone = [item for item in before.factors if item not in after.factors]
    new = [item for item in after.factors if item not in before.factors]
    return [
        *(wording.say("docs.change.factor.gone", factor=item.get(language)) for item in gone),
        *(wording.say("docs.change.factor.new", factor=item.get(language)) for item in new),
    ] or [wording.say("docs.change.factor.order")]


def _criterion(part: str, before: Version, after: Version, wording: Wording) -> str:
    sign, name = part[0], part[1:]
    then = {criterion.id: criterion for criterion in before.criteria}
    now = {criterion.id: criterion for criterion in after.criteria}
    language = wording.language.value
    if sign == "-":
        return wording.say("docs.change.criterion.gone", ask=then[name].ask.get(language))
    if sign == "+":
        return wording.say("docs.change.criterion.new", ask=now[name].ask.get(language))
    return _changed_criterion("docs.change.criterion.changed", then[name], now[name], wording)


def _part(part: str, before: Version, after: Version, law: Law, wording: Wording) -> list[str]:
    """One of the parts that `rules.law_diff` names, in words."""
    language = wording.language.value
    if part in ("strength", "decided_by"):
        then, now = getattr(before, part).value, getattr(after, part).value
        words = {"before": wording.word(part, then), "after": wording.word(part, now)}
        return [wording.say(f"docs.change.{part}", **words)]
    if part == "summary":
        texts = {"before": before.summary.get(language), "after": after.summary.get(language)}
        return [wording.say("docs.change.summary", **texts)]
    if part == "applies_when":
        return [_condition(before, after, wording)]
    if part == "met_when":
        return [wording.say("docs.change.met_when")]
    if part == "factors":
        return _factors(before, after, wording)
    if part == "citation":
        return [_place(before.citation, after.citation, law, wording)]
    return [_criterion(part, before, after, wording)]


def _place(before: Citation, after: Citation, law: Law, wording: Wording) -> str:
    return wording.say("docs.change.citation", before=wording.cite(law, before), after=wording.cite(law, after))


def difference(change: Change, pack: Pack, wording: Wording) -> Difference:
    """A change in words.

    What begins or ends is told by its summary; what is changed part by part; what moved by its old and new place or
    by the act it stands in.
    """
    law = pack.law_behind(change.obligation.id)
    language = wording.language.value
    before = wording.cite(law, change.before.citation) if change.before is not None else ""
    after = wording.cite(law, change.after.citation) if change.after is not None else ""
    told: list[str] = []
    if change.before is None or change.after is None:
        there = change.after or change.before
        told = [there.summary.get(language)] if there is not None else []
    elif change.kind == "changed":
        for part in change.parts:
            told += _part(part, change.before, change.after, law, wording)
    elif before != after:
        told = [_place(change.before.citation, change.after.citation, law, wording)]
    else:
        told = [wording.say("docs.change.act", before=change.before.source.act, after=change.after.source.act)]
    return Difference(change, before, after, tuple(told))
