"""Words to begin with when a breach is decided: made from the law's own, for a person to change. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from controls.reports.conclusions import turned
from controls.reports.speaking import Speech
from models.law import Obligation, Version
from models.words import Group, Language

_EVERYONE = frozenset({Group.ALL, Group.UNSPECIFIED})


class Proposed(NamedTuple):
    """How the sentences of a breach may go on: “Kommunen sikrar ikkje …”, “Dette fører til …”."""

    fails: str
    leads_to: str


def _groups(groups: Sequence[Group], speech: Speech) -> str:
    if _EVERYONE.intersection(groups):
        return speech.shared("round.proposed.everyone")
    return speech.listed(speech.word("group", group.value) for group in groups)


def proposed(duty: Obligation, version: Version, language: Language) -> Proposed:
    """What may be written on a breach of a duty. `language`: of the round's texts."""
    speech = Speech(language)
    title = speech.quoted(duty.title.get(language.value))
    rest = turned(version.order.get(language.value), speech) if version.order is not None else None
    return Proposed(
        rest or speech.shared("round.proposed.fails", title=title),
        speech.shared("round.proposed.leads_to", groups=_groups(duty.protects, speech)),
    )
