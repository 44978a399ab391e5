"""Judgements and authorities' conclusions, with whose each one is and whether it counted."""

from __future__ import annotations

from controls.reports.material import Material
from controls.reports.parts import Cell, Kind, Line, Paragraph, Part, Table
from controls.reports.showing import judged_lines
from controls.reports.speaking import capital


def judged(material: Material) -> list[Part]:
    """The parts of the chapter; empty where nobody has judged anything."""
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for duty in material.duties:
        for node in duty.proof.children:
            if node.kind == "judgement":
                about = (Line(material.title(duty), Kind.STRONG), Line(capital(duty.citation), Kind.SMALL))
                outcome = Line(capital(speech.word("outcome", node.state)))
                rows.append((about, (outcome,), tuple(judged_lines(node, material))))
    if not rows:
        return []
    header = tuple(speech.say(f"judged.{name}") for name in ("duty", "outcome", "whose"))
    return [
        Paragraph(Line(speech.say("judged.what"))),
        Table(speech.say("judged.caption"), header, tuple(rows), (34, 14, 52)),
    ]
