"""What comes after a report of a tilsyn: comments, correction, and the order that may follow.

An order is given under kommuneloven § 30-4, and its effects are weighed first. A report is none.
"""

from __future__ import annotations

from controls.reports.parts import Bullets, Heading, Line, Paragraph, Part
from controls.reports.rounds.answers import rounded
from controls.reports.rounds.chapters import Draft
from controls.reports.rounds.material import ReportKind, RoundDuty, RoundMaterial


def _orders(material: RoundMaterial, broken: list[RoundDuty], label: str) -> list[Part]:
    """What each breach asks to be put right, by the version of the duty."""
    parts: list[Part] = []
    for duty in broken:
        order = duty.version.order if duty.version else None
        told = (
            order.get(material.speech.code)
            if order
            else material.speech.tell("order.no_text", citation=duty.citation)
        )
        parts += [Heading(3, duty.title), Paragraph(Line(told, label=label))]
    return parts


def _preliminary(material: RoundMaterial, broken: list[RoundDuty]) -> tuple[list[Part], list[Part]]:
    speech, due = material.speech, material.sending.due
    day = speech.day(due) if due else speech.tell("box.no_due")
    prose: list[Part] = [
        Paragraph(Line(speech.tell("follow.comment"))),
        Bullets(
            tuple(Line(speech.tell(f"follow.on.{name}")) for name in ("law", "facts", "use", "conclusion", "order"))
        ),
    ]
    fixed: list[Part] = [
        Paragraph(Line(speech.tell("follow.notice"))),
        Paragraph(Line(speech.tell("follow.comments_due", day=day)), stress=True),
        Paragraph(Line(speech.tell("follow.may_order", citation=material.frame("KOML-30-4")))),
    ]
    return prose, [*fixed, *_orders(material, broken, speech.tell("follow.possible"))]


def _final(material: RoundMaterial, broken: list[RoundDuty]) -> tuple[list[Part], list[Part]]:
    speech, due = material.speech, material.sending.due
    day = speech.day(due) if due else speech.tell("box.no_due")
    prose: list[Part] = [
        Paragraph(Line(speech.tell("follow.declare"))),
        Paragraph(Line(speech.tell("follow.closing"))),
    ]
    fixed: list[Part] = [
        Paragraph(Line(speech.tell("follow.correction_due", day=day)), stress=True),
        Paragraph(Line(speech.tell("follow.may_order", citation=material.frame("KOML-30-4")))),
        *_orders(material, broken, speech.tell("follow.correct")),
    ]
    return prose, fixed


def following(material: RoundMaterial, kind: ReportKind) -> Draft:
    """The chapter."""
    broken = [duty for duty in material.duties if duty.id in material.state.breaches()]
    if not broken:
        told = "follow.nothing" if rounded(material) else "follow.unready"
        return Draft("oppfolging", "6", [], [Paragraph(Line(material.speech.tell(told)))])
    prose, fixed = (_preliminary if kind is ReportKind.PRELIMINARY else _final)(material, broken)
    return Draft("oppfolging", "6", prose, fixed)
