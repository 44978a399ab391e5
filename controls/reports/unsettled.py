"""What is unresolved: why, and what would settle it."""

from __future__ import annotations

from controls.overview import by_provision
from controls.reports.material import Duty, Material
from controls.reports.parts import Bullets, Cell, Heading, Kind, Line, Paragraph, Part, Table
from controls.reports.speaking import capital
from controls.todo import Step, next_of
from models.words import Outcome, Strength


def _questions(duty: Duty, facts: tuple[str, ...], material: Material) -> list[str]:
    """The control questions that ask for these facts, each once."""
    version = duty.version
    asked = [*((version.applies_when,) if version.applies_when else ()), *version.criteria]
    code = material.speech.code
    return list(dict.fromkeys(item.ask.get(code) for item in asked if item.fact in facts))


def _settling(duty: Duty, material: Material) -> Cell:
    """What would settle an unresolved finding."""
    speech = material.speech
    step, facts = next_of(duty.finding, duty.version)
    if step in (Step.SHOW, Step.CONDITION):
        questions = _questions(duty, facts, material)
        return (Line(speech.say(f"settle.{step.value}")), *(Line(text) for text in questions))
    requests = [node for node in duty.proof.children if node.kind == "request"]
    if step is Step.PRODUCE and requests:
        asked = tuple(
            Line(speech.say("settle.asked", what=node.text, day=speech.day(node.about["asked"]))) for node in requests
        )
        return (Line(speech.say("settle.produce")), *asked)
    return (Line(speech.say(f"settle.{step.value}")),)


def unsettled(material: Material) -> list[Part]:
    """The parts of the chapter."""
    speech, pack = material.speech, material.pack
    found = {duty.obligation.id: duty for duty in material.duties if duty.finding.outcome is Outcome.UNRESOLVED}
    if not found:
        return [Paragraph(Line(speech.say("unsettled.none")))]
    reasons = dict.fromkeys(reason for duty in found.values() for reason in duty.finding.reasons)
    meanings = [
        Line(speech.shared(f"page.reason.{reason.value}"), label=f"{capital(speech.word('reason', reason.value))}:")
        for reason in reasons
    ]
    parts: list[Part] = [Paragraph(Line(speech.say("unsettled.what"))), Bullets(tuple(meanings))]
    for group in by_provision([duty.finding for duty in found.values()], pack):
        name = capital(speech.section(group.law, group.provision))
        title = f"{name}: {group.provision.title.get(speech.code)}"
        rows: list[tuple[Cell, ...]] = []
        for finding in group.findings:
            duty = found[finding.obligation]
            about = [Line(material.title(duty), Kind.STRONG), Line(capital(duty.citation), Kind.SMALL)]
            if duty.version.strength is Strength.SHOULD:
                about.append(Line(speech.say("recommendation"), Kind.SMALL))
            why = capital(speech.listed(speech.word("reason", reason.value) for reason in finding.reasons))
            rows.append((tuple(about), (Line(why),), _settling(duty, material)))
        header = tuple(speech.say(f"unsettled.{name}") for name in ("duty", "why", "settles"))
        parts.append(Heading(3, title))
        parts.append(Table(speech.say("unsettled.caption", provision=name), header, tuple(rows), (36, 18, 46)))
    return parts
