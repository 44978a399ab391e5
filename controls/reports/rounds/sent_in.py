"""What was asked for and what came, who was spoken with, and what the documents are called."""

from __future__ import annotations

from controls.days import norwegian_day
from controls.reports.parts import Cell, Heading, Kind, Line, Paragraph, Part, Table
from controls.reports.rounds.chapters import paragraphs
from controls.reports.rounds.material import RoundMaterial
from controls.reports.speaking import capital
from controls.sensitive.leaving import in_public_version, may_be_exported
from models.documents import Description, Document
from models.rounds import Act, SentIn, Visit


def withheld(material: RoundMaterial, document: Document) -> bool:
    """Whether a document's title may not stand in this version of the report."""
    return not (in_public_version(document) if material.public else may_be_exported(document))


def described(material: RoundMaterial, document: Document) -> Description:
    """How a document was described when the report was made or sent; its title is empty once it is destroyed."""
    newest = material.state.events[-1].at if material.state.events else document.revisions[0].at
    known = [revision for revision in document.revisions if revision.at <= newest] or [document.revisions[0]]
    return known[-1].description


def document_line(material: RoundMaterial, number: int) -> Line:
    """A document by its id, as the report may name it."""
    speech, document = material.speech, material.documents.get(number)
    if document is None:
        return Line(speech.tell("document.unknown", number=number))
    if withheld(material, document):
        return Line(speech.tell("document.withheld"))
    told = described(material, document)
    if not told.title:
        return Line(speech.tell("document.gone"))
    return Line(f"{told.title}, {speech.day(told.date)}" if told.date else told.title, foreign=True)


def named(material: RoundMaterial, places: tuple[str, ...]) -> str:
    """Obligations and provisions by what the law calls them."""
    told = []
    for name in places:
        provision = next((item for item in material.pack.provisions if item.provision == name), None)
        if provision is not None:
            told.append(material.speech.section(material.pack.law_of[provision.law], provision))
        else:
            told.append(material.duty(name).title)
    return material.speech.listed(told)


def _not_there(material: RoundMaterial) -> dict[str, str]:
    """Why there is nothing to send for what was asked for, by its key: what the municipality said last."""
    found: dict[str, str] = {}
    for said in material.state.all(Act.SENT_IN, "", SentIn):
        found |= {one.request: one.not_there for one in said.body.answers}
    return {key: why for key, why in found.items() if why}


def _requests(material: RoundMaterial) -> Table | None:
    """What was asked for and whether it came, as far as the evaluation knew and what was sent in since tells.

    Why something is not there is told in the municipality's words, and left out of the public version.
    """
    speech, not_there = material.speech, _not_there(material)
    sent = {
        key: norwegian_day(said.event.at)
        for said in material.state.all(Act.SENT_IN, "", SentIn)
        for key in said.body.requests
    }
    rows: list[tuple[Cell, ...]] = []
    for request in material.evaluation.evidence.requests if material.evaluation else ():
        day = sent.get(request.id) or request.came
        came = speech.day(day) if day else speech.tell("asked.came" if request.produced else "asked.not_came")
        strength = Kind.PLAIN if day or request.produced else Kind.STRONG
        cells = (Line(request.what, foreign=True), Line(speech.day(request.asked)), Line(speech.day(request.due)))
        told = [Line(came, strength)]
        if request.id in not_there:
            told = [Line(speech.tell("asked.not_there"), Kind.STRONG)]
            told += [] if material.public else [Line(not_there[request.id], foreign=True)]
        rows.append((*((cell,) for cell in cells), tuple(told)))
    if not rows:
        return None
    header = tuple(speech.tell(f"asked.{name}") for name in ("what", "day", "by", "answer"))
    return Table(speech.tell("asked.caption"), header, tuple(rows), (46, 18, 18, 18))


def _wanted(material: RoundMaterial) -> list[Part]:
    """What the notice asked for."""
    speech, notice = material.speech, material.state.notice
    if (known := _requests(material)) is not None:
        return [known]
    if notice is None:
        return [Paragraph(Line(speech.tell("asked.no_notice")))]
    if not notice.body.wanted:
        return [Paragraph(Line(speech.tell("asked.nothing")))]
    rows: list[tuple[Cell, ...]] = [
        ((Line(item.what, foreign=True),), (Line(capital(named(material, item.bears_on))),))
        for item in notice.body.wanted
    ]
    due = next((item for item in material.state.deadlines() if item.name == "documents"), None)
    parts: list[Part] = [
        Table(
            speech.tell("asked.caption"),
            (speech.tell("asked.what"), speech.tell("asked.bears")),
            tuple(rows),
            (55, 45),
        ),
        Paragraph(Line(speech.tell("asked.due", day=speech.day(due.due if due else notice.body.due)))),
    ]
    if due is not None and len(due.settings) > 1:
        parts.append(Paragraph(Line(speech.tell("asked.moved", n=len(due.settings) - 1))))
    return parts


def _came(material: RoundMaterial) -> list[Part]:
    """What the municipality sent in."""
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for said in material.state.all(Act.SENT_IN, "", SentIn):
        told = [document_line(material, number) for number in said.body.documents]
        if said.body.statements:
            told.append(Line(speech.tell("came.statements", n=len(said.body.statements))))
        if said.body.text:
            told.append(Line(said.body.text, foreign=True))
        rows.append(((Line(speech.day(norwegian_day(said.event.at))),), tuple(told)))
    if not rows:
        return [Paragraph(Line(speech.tell("came.nothing")), stress=True)]
    header = (speech.tell("came.day"), speech.tell("came.what"))
    return [Table(speech.tell("came.caption"), header, tuple(rows), (22, 78))]


def _in_order(material: RoundMaterial) -> list[Visit]:
    """Interviews, inspections, samples and meetings, the first first."""
    return sorted((said.body for said in material.state.all(Act.VISITED, "", Visit)), key=lambda visit: visit.on)


def withheld_visits(material: RoundMaterial) -> int:
    """How many of them came to something that is not in this version."""
    return sum(material.public and bool(visit.text) and not visit.public for visit in _in_order(material))


def visits_found(material: RoundMaterial) -> list[Part]:
    """What came out of each; in a public version only of those that are marked for it.

    Of the others it says that it is left out. Whoever was spoken with, and what a case file or the house itself is
    like, is as a rule not for everybody.
    """
    speech, parts = material.speech, list[Part]()
    for visit in _in_order(material):
        if not visit.text:
            continue
        method = capital(speech.word("method", visit.what.value))
        parts.append(Heading(4, speech.tell("visits.one", method=method, day=speech.day(visit.on))))
        if material.public and not visit.public:
            parts.append(Paragraph(Line(speech.tell("visits.withheld"), Kind.SMALL)))
            continue
        parts.append(Paragraph(Line(visit.with_roles, Kind.SMALL, label=speech.tell("visits.with"), foreign=True)))
        parts += paragraphs(visit.text)
    return [Heading(3, speech.tell("visits.found")), *parts] if parts else []


def _visits(material: RoundMaterial) -> list[Part]:
    """Interviews, inspections, samples and meetings, by role."""
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for visit in _in_order(material):
        method = Line(capital(speech.word("method", visit.what.value)))
        rows.append(((Line(speech.day(visit.on)),), (method,), (Line(visit.with_roles, foreign=True),)))
    if not rows:
        return [Paragraph(Line(speech.tell("visits.none")))]
    header = tuple(speech.tell(f"visits.{name}") for name in ("day", "method", "roles"))
    return [Table(speech.tell("visits.caption"), header, tuple(rows), (22, 22, 56))]


def _titled(title: str, parts: list[Part]) -> list[Part]:
    """Parts under a heading; a table says in its caption what it is."""
    return parts if isinstance(parts[0], Table) else [Heading(3, title), *parts]


def carried_out(material: RoundMaterial) -> list[Part]:
    """How the tilsyn was carried out: what was asked for, what came, and who was spoken with."""
    speech = material.speech
    parts = _titled(speech.tell("asked.title"), _wanted(material))
    parts += _titled(speech.tell("came.title"), _came(material))
    parts += _titled(speech.tell("visits.title"), _visits(material))
    agreed = material.done(Act.FACTS_AGREED)
    told = (
        speech.tell("facts_agreed", day=speech.day(norwegian_day(agreed[-1].at)))
        if agreed
        else speech.tell("facts_not_agreed")
    )
    return [*parts, Heading(3, speech.tell("facts_title")), Paragraph(Line(told))]
