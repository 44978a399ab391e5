"""The version of a report that everybody may see: without what may be exempt, and saying so.

Titles and words of documents that are not open, quotes, what came out of interviews and visits that are not marked
for it, chapters that are marked, and names are left out. Which law a thing is exempt by is told with how certain that
is: whoever is asked for access decides it for each piece of information (offentleglova §§ 13 and 24, krisesenterlova
§ 5).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from controls.reports.parts import Bullets, Chapter, Line, Paragraph, Report
from controls.reports.rounds.chapters import Draft, exempt
from controls.reports.rounds.material import ReportKind, RoundMaterial
from controls.reports.rounds.sent_in import withheld, withheld_visits
from models.documents import Confidentiality, Document
from models.evidence import Evidence
from models.words import Certainty

#: letters of a title that is looked for in other texts; a shorter one would be found in any word
_SHORTEST = 4
_STRICT = frozenset({Confidentiality.CONFIDENTIAL, Confidentiality.SECURITY})
Value = TypeVar("Value")


def wordless(evidence: Evidence) -> Evidence:
    """The evidence without any quote or remark, for an appendix that everybody may see."""
    statements = tuple(
        item.model_copy(update={"note": None, "source": item.source.model_copy(update={"quote": None})})
        for item in evidence.statements
    )
    judgements = tuple(
        item.model_copy(update={"source": item.source.model_copy(update={"quote": None})}) if item.source else item
        for item in evidence.judgements
    )
    return evidence.model_copy(update={"statements": statements, "judgements": judgements})


def _titles(document: Document) -> set[str]:
    return {revision.description.title for revision in document.revisions if revision.description.title}


def secrets(material: RoundMaterial) -> dict[str, str]:
    """What must not stand anywhere in this version, with what stands in its place.

    Titles of documents that are withheld, and in a public version the names of people. A title of one word is
    looked for only where the document is secret or about security: as a word it is in many texts.
    """
    gone = material.speech.tell("document.withheld")
    found: dict[str, str] = {}
    for document in material.documents.values():
        if withheld(material, document):
            strict = document.newest.description.confidentiality in _STRICT
            for title in _titles(document):
                if len(title) >= _SHORTEST and (strict or " " in title):
                    found[title] = gone
    if material.public:
        for event in material.state.events:
            role = material.speech.role(event.role)
            if " " in event.by and event.by.casefold() != role.casefold():
                found.setdefault(event.by, role)
    return found


def masked(value: Value, hidden: Mapping[str, str]) -> Value:
    """Parts of a report in which no word of `hidden` stands, whatever its letters' size. The longest first."""
    if not hidden:
        return value
    words = sorted(hidden, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words), re.IGNORECASE)
    folded = {word.casefold(): instead for word, instead in hidden.items()}
    told: Value = _masked(value, pattern, folded)
    return told


def _masked(value: Any, pattern: re.Pattern[str], hidden: Mapping[str, str]) -> Any:  # noqa: ANN401 - any part of a report
    if isinstance(value, Enum | date):
        return value
    if isinstance(value, str):
        return pattern.sub(lambda found: hidden.get(found[0].casefold(), "…"), value)
    if isinstance(value, tuple):
        told = [_masked(item, pattern, hidden) for item in value]
        return type(value)(*told) if hasattr(value, "_fields") else tuple(told)
    return value


def hide(report: Report, hidden: Mapping[str, str]) -> Report:
    """A report in which no word of `hidden` stands."""
    return report._replace(
        title=masked(report.title, hidden),
        subtitle=masked(report.subtitle, hidden),
        key=masked(report.key, hidden),
        chapters=masked(report.chapters, hidden),
    )


def _left_out_documents(material: RoundMaterial) -> Counter[Confidentiality]:
    return Counter(
        document.newest.description.confidentiality
        for document in material.documents.values()
        if document.id in material.cited and withheld(material, document)
    )


def left_out(material: RoundMaterial, drafts: Iterable[Draft], kind: ReportKind) -> Chapter:
    """The first chapter of a public version: that something is left out, and by which law it may be exempt."""
    speech = material.speech
    items = []
    for confidentiality, number in sorted(_left_out_documents(material).items()):
        law = speech.tell(f"public.law.{confidentiality.value}", citation=material.frame("KRL-5-1"))
        items.append(Line(speech.tell("public.documents", n=number, law=law)))
    if number := withheld_visits(material):
        law = speech.tell("public.law.confidential", citation=material.frame("KRL-5-1"))
        items.append(Line(speech.tell("public.visits", n=number, law=law)))
    if material.evaluation is not None:
        items.append(Line(speech.tell("public.quotes")))
    items.append(Line(speech.tell("public.names")))
    for draft in drafts:
        if why := exempt(material, kind, draft.name):
            title = speech.quoted(speech.tell(f"chapter.{kind.value}.{draft.name}"))
            items.append(Line(speech.tell("public.marked", title=title, why=why)))
    certainty = speech.word("certainty", Certainty.UNCONFIRMED.value)
    parts = (
        Paragraph(Line(speech.tell("public.what")), stress=True),
        Bullets(tuple(items)),
        Paragraph(Line(speech.tell("public.certainty", certainty=certainty))),
    )
    return Chapter("", speech.tell("chapter.offentleg"), "rapport-offentleg", parts)
