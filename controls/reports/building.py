"""A report put together from its parts."""

from __future__ import annotations

from datetime import date

from controls.reports.breaches import breaches, notes
from controls.reports.examined import examined
from controls.reports.judged import judged
from controls.reports.kept import kept
from controls.reports.material import Details, Material
from controls.reports.parts import Chapter, Line, Pairs, Part, Report
from controls.reports.proofs import proofs
from controls.reports.receipt import receipt
from controls.reports.summary import summary
from controls.reports.unsettled import unsettled


def _key(material: Material, details: Details) -> Pairs:
    """The key data on the first page."""
    speech, evaluation = material.speech, material.evaluation
    rows = [
        (speech.say("key.municipality"), Line(f"{evaluation.name} ({evaluation.municipality})")),
        (speech.say("key.on"), Line(speech.day(evaluation.on))),
        (speech.say("key.checked"), Line(speech.day(evaluation.law_checked_to))),
        (speech.say("key.behind"), Line(details.behind or speech.say("key.nobody"))),
    ]
    if details.case_number:
        rows.append((speech.say("key.case"), Line(details.case_number)))
    return Pairs(tuple(rows))


def report_of(material: Material, details: Details, dated: date) -> Report:
    """The report of an evaluation.

    `dated`: the day that the properties of the files tell. The same material, details and day give the same report.
    """
    speech, evaluation = material.speech, material.evaluation
    numbered: list[tuple[str, list[Part]]] = [
        ("summary", summary(material)),
        ("examined", examined(material)),
        ("breaches", breaches(material)),
        ("notes", notes(material)),
        ("unsettled", unsettled(material)),
        ("kept", kept(material)),
        ("judged", judged(material)),
    ]
    there = [(name, parts) for name, parts in numbered if parts]
    chapters = [
        Chapter(str(number), speech.say(f"chapter.{name}"), f"rapport-{name}", tuple(parts))
        for number, (name, parts) in enumerate(there, 1)
    ]
    for letter, name, parts in (("A", "proofs", proofs(material)), ("B", "receipt", receipt(material))):
        number = speech.say("chapter.appendix", letter=letter)
        chapters.append(Chapter(number, speech.say(f"chapter.{name}"), f"rapport-{name}", tuple(parts)))
    labels = {name: speech.say(f"label.{name}") for name in ("contents", "page", "of")}
    return Report(
        language=speech.code,
        title=speech.say("title", name=evaluation.name),
        subtitle=speech.say("subtitle", day=speech.day(evaluation.on)),
        key=_key(material, details),
        chapters=tuple(chapters),
        dated=dated,
        name=f"{speech.say('file')}-{evaluation.municipality}-{evaluation.on}-{speech.code}",
        labels=labels,
    )
