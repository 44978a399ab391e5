"""What a report concludes, in the wording of the practice.

A breach: “Kommunen sikrar ikkje at … Dette er brot på …”. The first sentence is made from the text of the order that
the version holds (“Kommunen må sørgje for at …”), where that can be turned around whole; otherwise from the name of
the duty. A recommendation says *bør* and is never a breach.
"""

from __future__ import annotations

import re

from controls.reports.material import Duty
from controls.reports.showing import used
from controls.reports.speaking import Speech
from models.law import Bearer
from models.words import Group, Language, State

#: how an order begins, and who is to do it
_ORDERS = {
    Language.NB: re.compile(r"(Kommunen|Kommunedirektøren) må sørge for (?P<rest>[^.]+)\.", re.DOTALL),
    Language.NN: re.compile(r"(Kommunen|Kommunedirektøren) må sørgje for (?P<rest>[^.]+)\.", re.DOTALL),
    Language.EN: re.compile(
        r"The (municipality|chief executive) must (?:ensure|see to it) (?P<rest>that [^.]+)\.", re.DOTALL
    ),
}
#: a second thing to do, which cannot be told with the same words
_SECOND = {
    Language.NB: re.compile(r",? og (?:deretter|få|\w+e) "),
    Language.NN: re.compile(r",? og (?:deretter|få|\w+e) "),
    Language.EN: re.compile(r", and (?!that |children )"),
}


def turned(order: str, speech: Speech) -> str | None:
    """What is not ensured, from the text of an order; None where it cannot be turned around whole."""
    found = _ORDERS[speech.language].fullmatch(order)
    if found is None or _SECOND[speech.language].search(found["rest"]):
        return None
    return found["rest"]


def failing(duty: Duty, speech: Speech) -> str:
    """That a duty is not kept: “Kommunen sikrar ikkje at …”."""
    who = speech.say("who.chief" if duty.obligation.bearer is Bearer.CHIEF_EXECUTIVE else "who.municipality")
    rest = turned(duty.version.order.get(speech.code), speech) if duty.version.order else None
    if rest is None:
        title = duty.obligation.title.get(speech.code)
        return speech.say("conclusion.unkept", who=who, title=speech.quoted(title))
    return speech.say("conclusion.fails", who=who, rest=rest)


def _groups(duty: Duty) -> list[str]:
    """Those whom alone a breach is about, as codes; empty where it is about the service as a whole."""
    label = duty.finding.labelled
    if label is not None:
        judged = [node for node in duty.proof.children if node.kind == "judgement" and not node.why]
        counted = [node for node in judged if node.state == duty.finding.outcome.value]
        found = {label.group.value, *(node.about["group"] for node in counted)}
    else:
        deciding = [node for node in duty.proof.children if node.state == State.NO.value]
        found = {item.about["group"] for node in deciding for item in used(node)}
    if found & {Group.UNSPECIFIED.value, Group.ALL.value}:
        return []
    return [group.value for group in Group if group.value in found]


def conclusion(duty: Duty, speech: Speech) -> str:
    """The whole conclusion on a breach: what is not ensured, for whom, and what that is a breach of."""
    told = [failing(duty, speech)]
    if groups := _groups(duty):
        named = speech.listed(speech.word("group", group) for group in groups)
        told.append(speech.say("conclusion.group", group=named))
    told.append(speech.say("conclusion.breach", citation=duty.citation))
    return " ".join(told)


def note(duty: Duty, speech: Speech) -> str:
    """What is recommended, said with *bør*, and that it is no breach."""
    summary = duty.version.summary.get(speech.code)
    return f"{summary} {speech.say('conclusion.note', citation=duty.citation)}"
