"""Each breach on its own: the law, what the evidence shows, the assessment and the conclusion. Then the notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from controls.reports.conclusions import conclusion, note
from controls.reports.material import Duty, Material
from controls.reports.parts import Bullets, Heading, Kind, Line, Paragraph, Part, Quote
from controls.reports.showing import answer_of, judged_lines, question_of, statement_lines
from controls.reports.speaking import Speech, capital
from models.law import Citation, Role, Version
from models.statute import Statute, StatutePlace
from models.words import Certainty, Outcome, State
from rules.proof import Node

_JOINS = re.compile(r"[,;:]?(?:\s+og)?$")


def _places(obligation: str, cited: Citation, statute: Statute | None, on: date) -> Iterator[StatutePlace]:
    """The places in a statute that a duty stands in, by its citation and in the wording of the day `on`."""
    for section in statute.sections if statute is not None else ():
        if section.section != cited.section:
            continue
        for version in section.versions:
            if not version.in_force.holds(on):
                continue
            for place in version.places:
                if (
                    obligation in place.obligations
                    and cited.ledd in (None, place.ledd)
                    and cited.letter in (None, place.letter)
                    and cited.punktum in (None, place.punktum)
                ):
                    yield place


def law(duty: Duty, material: Material) -> list[Part]:
    """What the law asks: the citation, what it means in short, and its own words as far as the rules hold them."""
    statute = material.statutes.get(material.pack.law_behind(duty.obligation.id).id)
    told = law_told(duty.obligation.id, duty.version, statute, material.on, material.speech)
    label = f"{capital(duty.citation)}."
    summary = Paragraph(Line(duty.version.summary.get(material.speech.code), label=label))
    return [Heading(4, material.speech.say("finding.law")), summary, *told]


def law_told(obligation: str, version: Version, statute: Statute | None, on: date, speech: Speech) -> list[Part]:
    """The law's own words on a duty, as far as the rules hold them, and where they stand.

    `statute`: the map of the law, if there is one; `on`: the day whose wording is quoted.
    """
    parts: list[Part] = []
    # the word that joins the last letter of a list to the next is left out of the quotation
    words = _JOINS.sub("", " ".join(place.text for place in _places(obligation, version.citation, statute, on)))
    source = [version.source.act, speech.period(version.in_force.from_, version.in_force.to)]
    if version.source.certainty is not Certainty.CONFIRMED:
        source.append(speech.word("certainty", version.source.certainty.value))
    told = Line(speech.say("finding.wording", source=", ".join(source)), Kind.SMALL)
    if words:
        parts.append(Quote(Line(speech.quoted(words), foreign=True), told))
    else:
        parts.append(Paragraph(told))
    return parts


def _deciding(duty: Duty) -> list[Node]:
    """The control questions that were answered in a way that bears on the outcome."""
    return [
        node
        for node in duty.proof.children
        if node.kind == "criterion"
        and node.state == State.NO.value
        and node.about["role"] in (Role.SHOWS.value, Role.BREAKS.value)
    ]


def _counted(duty: Duty) -> list[Node]:
    """The judgements and conclusions that the outcome rests on."""
    if duty.finding.labelled is None:
        return []
    return [node for node in duty.proof.children if node.kind == "judgement" and not node.why]


def evidence(duty: Duty, material: Material) -> list[Part]:
    """What the evidence shows, with where it stands."""
    speech = material.speech
    parts: list[Part] = [Heading(4, speech.say("finding.evidence"))]
    before = len(parts)
    for node in _counted(duty):
        parts += [Paragraph(line) for line in judged_lines(node, material)]
    told: set[str] = set()
    for question in _deciding(duty):
        for fact in question.children:
            for node in fact.children:
                if not node.why and node.about["statement"] not in told:
                    told.add(node.about["statement"])
                    parts += [Paragraph(line) for line in statement_lines(node, material, fact.text)]
    if len(parts) == before:
        parts.append(Paragraph(Line(speech.say("finding.no_evidence"))))
    return parts


def assessment(duty: Duty, material: Material) -> list[Part]:
    """How what was shown is held against the law, and whose assessment it is."""
    speech = material.speech
    label, outcome = duty.finding.labelled, duty.finding.outcome.value
    meaning = speech.shared(f"page.meaning.{'labelled.' if label else ''}{outcome}")
    parts: list[Part] = [Heading(4, speech.say("finding.assessment"))]
    questions = [
        Line(capital(answer_of(node, speech)) + ".", label=question_of(node, speech)) for node in _deciding(duty)
    ]
    if questions:
        parts.append(Bullets(tuple(questions)))
    if label is not None:
        kind = speech.word("judgement_kind", label.kind.value)
        meaning = f"{meaning} {speech.say('finding.whose', kind=kind, by=label.by, day=speech.day(label.on))}"
    parts.append(Paragraph(Line(meaning)))
    return parts


def breaches(material: Material) -> list[Part]:
    """The parts of the chapter on breaches."""
    speech = material.speech
    found = [duty for duty in material.duties if duty.finding.outcome is Outcome.BROKEN]
    if not found:
        return [Paragraph(Line(speech.say("summary.no_breach")))]
    parts: list[Part] = []
    for duty in found:
        parts.append(Heading(3, material.title(duty), duty.obligation.id))
        parts += law(duty, material) + evidence(duty, material) + assessment(duty, material)
        parts.append(Heading(4, speech.say("finding.conclusion")))
        parts.append(Paragraph(Line(conclusion(duty, speech)), stress=True))
        if duty.version.order is not None:
            order = Line(duty.version.order.get(speech.code), label=speech.say("finding.order"))
            parts.append(Paragraph(order))
    return parts


def notes(material: Material) -> list[Part]:
    """The parts of the chapter on recommendations that are not followed; empty where there are none."""
    speech = material.speech
    parts: list[Part] = []
    for duty in material.duties:
        if duty.finding.outcome is Outcome.NOT_FOLLOWED:
            parts.append(Heading(3, material.title(duty), duty.obligation.id))
            parts += evidence(duty, material)
            parts.append(Heading(4, speech.say("finding.note")))
            parts.append(Paragraph(Line(note(duty, speech)), stress=True))
    return [Paragraph(Line(speech.say("notes.what"))), *parts] if parts else []
