"""What is shown to be met or followed, and what did not apply: passed checks are reported too."""

from __future__ import annotations

from controls.reports.material import Duty, Material
from controls.reports.parts import Bullets, Cell, Heading, Kind, Line, Paragraph, Part, Table
from controls.reports.showing import sources, used
from controls.reports.speaking import capital
from models.words import Outcome


def _rests_on(duty: Duty, material: Material) -> Cell:
    """Whose conclusion it is, or the places in the evidence."""
    speech, label = material.speech, duty.finding.labelled
    if label is not None:
        kind = speech.word("judgement_kind", label.kind.value)
        return (Line(speech.say("judged", kind=capital(kind), by=label.by, day=speech.day(label.on))),)
    return tuple(Line(place, foreign=True) for place in sources(used(duty.proof), speech))


def _about(duty: Duty, material: Material) -> Cell:
    return Line(material.title(duty), Kind.STRONG), Line(capital(duty.citation), Kind.SMALL)


def _table(duties: list[Duty], outcome: Outcome, material: Material) -> Table:
    speech = material.speech
    rows = tuple((_about(duty, material), _rests_on(duty, material)) for duty in duties)
    header = (speech.say("kept.duty"), speech.say("kept.rests_on"))
    return Table(speech.say(f"kept.{outcome.value}"), header, rows, (45, 55))


def kept(material: Material) -> list[Part]:
    """The parts of the chapter."""
    speech = material.speech
    parts: list[Part] = []
    for outcome in (Outcome.MET, Outcome.FOLLOWED):
        found = [duty for duty in material.duties if duty.finding.outcome is outcome]
        if found:
            parts.append(_table(found, outcome, material))
    if not parts:
        parts.append(Paragraph(Line(speech.say("kept.none"))))
    for outcome in (Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL):
        found = [duty for duty in material.duties if duty.finding.outcome is outcome]
        if found:
            parts.append(Heading(3, speech.say(f"kept.{outcome.value}")))
            told = tuple(Line(f"{material.title(duty)} ({duty.citation})") for duty in found)
            parts.append(Bullets(told))
    return parts
