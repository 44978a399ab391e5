"""The first appendix: the proof of each finding, from the control questions to the places in the evidence."""

from __future__ import annotations

from controls.reports.material import Duty, Material
from controls.reports.parts import Cell, Heading, Kind, Line, Paragraph, Part, Table
from controls.reports.showing import answer_of, ground_lines, judged_lines, question_of
from controls.reports.speaking import capital
from models.law import Role
from rules.proof import Node


def _question(node: Node, material: Material) -> tuple[Cell, ...]:
    speech = material.speech
    asked = [Line(question_of(node, speech))]
    if node.about["role"] != Role.SHOWS.value:
        asked.append(Line(capital(speech.word("role", node.about["role"])), Kind.SMALL))
    answer = [Line(capital(answer_of(node, speech)), Kind.STRONG)]
    if node.reasons:
        answer.append(Line(speech.listed(speech.word("reason", reason) for reason in node.reasons), Kind.SMALL))
    ground = ground_lines(node, material) or [Line(speech.say("proof.nothing"))]
    return tuple(asked), tuple(answer), tuple(ground)


def _row(node: Node, material: Material) -> tuple[Cell, ...]:
    """One step of a proof as a row."""
    speech = material.speech
    if node.kind == "judgement":
        answer = Line(capital(speech.word("outcome", node.state)), Kind.STRONG)
        return (Line(speech.say("proof.judged")),), (answer,), tuple(judged_lines(node, material))
    if node.kind == "request":
        days = {"asked": speech.day(node.about["asked"]), "due": speech.day(node.about["due"])}
        answer = Line(capital(speech.shared("page.proof.not_produced")), Kind.STRONG)
        told = (Line(node.text, foreign=True), Line(speech.say("proof.asked", **days), Kind.SMALL))
        return (Line(speech.say("proof.request")),), (answer,), told
    return _question(node, material)


def _proof(duty: Duty, material: Material) -> list[Part]:
    speech, finding = material.speech, duty.finding
    outcome = capital(speech.word("outcome", finding.outcome.value))
    version = speech.say("proof.version", day=speech.day(finding.version))
    title = material.title(duty)
    parts: list[Part] = [
        Heading(3, title),
        Paragraph(Line(f"{finding.obligation}. {capital(duty.citation)}. {version}", Kind.SMALL)),
        Paragraph(Line(outcome, label=speech.say("proof.outcome"))),
    ]
    rows = tuple(_row(node, material) for node in duty.proof.children)
    if rows:
        header = tuple(speech.say(f"proof.{name}") for name in ("question", "answer", "ground"))
        parts.append(Table(speech.say("proof.caption", title=title), header, rows, (34, 16, 50)))
    else:
        parts.append(Paragraph(Line(speech.say("proof.no_questions"))))
    parts.append(Paragraph(Line(finding.digest, Kind.CODE, label=speech.say("proof.digest"))))
    return parts


def proofs(material: Material) -> list[Part]:
    """The parts of the appendix."""
    parts: list[Part] = [Paragraph(Line(material.speech.say("proof.what")))]
    for duty in material.duties:
        parts += _proof(duty, material)
    return parts
