"""The last appendix: what the evaluation rested on, so that anyone can repeat it."""

from __future__ import annotations

from controls.reports.material import Material
from controls.reports.parts import Kind, Line, Pairs, Paragraph, Part


def receipt(material: Material) -> list[Part]:
    """The parts of the appendix."""
    speech, told = material.speech, material.evaluation.receipt
    rows = [
        (speech.shared("page.receipt.program"), Line(f"{told.code_version} · {told.engine}")),
        (speech.say("receipt.on"), Line(str(told.on))),
        (speech.shared("page.receipt.evidence"), Line(told.evidence_sha256, Kind.CODE)),
        (speech.shared("page.receipt.statements"), Line(told.statements_sha256, Kind.CODE)),
        (speech.shared("page.receipt.rules", n=len(told.rule_files)), Line(told.pack_digest, Kind.CODE)),
        (speech.shared("page.receipt.findings"), Line(told.findings_digest, Kind.CODE)),
    ]
    if told.scope:
        rows.append((speech.shared("page.receipt.scope"), Line(speech.listed(told.scope))))
    scope = f" --scope {' '.join(told.scope)}" if told.scope else ""
    command = f"tilsynsklar evaluate {speech.say('receipt.file')} --on {told.on}{scope}"
    return [
        Paragraph(Line(speech.say("receipt.what"))),
        Pairs(tuple(rows)),
        Paragraph(Line(speech.say("receipt.repeat"))),
        Paragraph(Line(command, Kind.CODE)),
    ]
