"""What a report of a round concludes, in the wording of the practice.

A breach: “… sikrar ikkje at … Dette fører til … Dette er brot på …”; what is in order: “… sikrar … Dette er i samsvar
med …”. A note says *bør* and is never called a breach. What was not decided is never concluded on.
"""

from __future__ import annotations

import re

from controls.reports.conclusions import turned
from controls.reports.rounds.material import RoundDuty, RoundMaterial
from controls.rounds.state import FindingStatus
from models.rounds import Answer
from models.words import Language

#: how a person may begin what is not seen to
_THAT = re.compile(r"^(?:at|that)\s+", re.IGNORECASE)
#: how a person may begin a consequence, when it is more or less than that it may come
_LEADS = re.compile(
    r"^(?:(?:dette|det|this|it)\s+)?(?P<how>(?:kan|can|may)\s+)?(?:fører til|føre til|leads? to)\s+", re.IGNORECASE
)


def _bare(text: str) -> str:
    """A person's words as part of a sentence."""
    return " ".join(text.split()).rstrip(". ")


def _quoted_in_english(material: RoundMaterial, text: str) -> str:
    """What a person wrote, in quotation marks where the sentence around it is not Norwegian."""
    return material.speech.quoted(text) if material.speech.language is Language.EN else text


def fails(material: RoundMaterial, duty: RoundDuty) -> str:
    """That a duty is not kept, in the words of whoever decided it; otherwise in those of the law's order."""
    speech, decided = material.speech, material.state.decided(duty.id)
    if decided is not None and decided.body.fails:
        what = _quoted_in_english(material, _THAT.sub("", _bare(decided.body.fails)))
        return speech.tell("breach.fails", who=material.who, what=what)
    rest = turned(duty.version.order.get(speech.code), speech) if duty.version and duty.version.order else None
    if rest is None:
        return speech.tell("breach.unkept", who=material.who, title=speech.quoted(duty.title))
    return speech.tell("breach.not", who=material.who, rest=rest)


def leads_to(material: RoundMaterial, duty: RoundDuty) -> str:
    """What a breach leads to, or may lead to; empty where nobody wrote it."""
    decided = material.state.decided(duty.id)
    told = _bare(decided.body.leads_to) if decided is not None else ""
    if not told:
        return ""
    found = _LEADS.match(told)
    what = _quoted_in_english(material, told[found.end() :] if found else told)
    sure = found is not None and not found["how"]
    return material.speech.tell("breach.leads" if sure else "breach.may_lead", what=what)


def breach(material: RoundMaterial, duty: RoundDuty) -> str:
    """The whole conclusion on a breach."""
    told = [
        fails(material, duty),
        leads_to(material, duty),
        material.speech.tell("breach.of", citation=duty.citation),
    ]
    return " ".join(part for part in told if part)


def in_order(material: RoundMaterial, duty: RoundDuty) -> str:
    """That a duty is kept, as far as it was examined."""
    speech = material.speech
    end = speech.tell("kept.accords", citation=duty.citation)
    answers = [material.state.answer(item.key) for item in material.state.questions(duty.id)]
    left = sum(said is not None and said.body.answer is Answer.NOT_EXAMINED for said in answers)
    title = speech.quoted(duty.title)
    if left:
        # the answer to some questions says nothing on the others
        return f"{speech.tell('kept.partly', n=left, title=title)} {end}"
    if duty.recommended:
        return f"{speech.tell('kept.follows', who=material.who, title=title)} {end}"
    rest = turned(duty.version.order.get(speech.code), speech) if duty.version and duty.version.order else None
    told = speech.tell("kept.ensures", who=material.who, rest=rest) if rest else None
    return f"{told or speech.tell('kept.keeps', who=material.who, title=title)} {end}"


def note(material: RoundMaterial, duty: RoundDuty) -> str:
    """What should be done, said with *bør*, and that it is no breach."""
    decided = material.state.decided(duty.id)
    what = _bare(decided.body.why) if decided is not None else ""
    what = _quoted_in_english(material, what or duty.title)
    return material.speech.tell("note", who=material.who, what=what)


def conclusion(material: RoundMaterial, duty: RoundDuty) -> str:
    """What was concluded on a finding; that nothing was, where nothing was."""
    status, speech = material.state.concluded(duty.id), material.speech
    title = speech.quoted(duty.title)
    if status is FindingStatus.BREACH:
        return breach(material, duty)
    if status is FindingStatus.IN_ORDER:
        return in_order(material, duty)
    if status is FindingStatus.NOTE:
        return note(material, duty)
    decided = material.state.decided(duty.id)
    why = _bare(decided.body.why) if decided is not None else ""
    told = speech.tell(f"concluded.{status.value}", title=title, citation=duty.citation)
    why_said = status in (FindingStatus.OPEN, FindingStatus.NOT_RELEVANT) and why
    return f"{told} {speech.tell('why', why=_quoted_in_english(material, why))}" if why_said else told
