"""A report of a round put together from its parts."""

from __future__ import annotations

import hashlib

from controls.reports.parts import Chapter, Line, Paragraph, Report
from controls.reports.proofs import proofs
from controls.reports.receipt import receipt
from controls.reports.rounds import audit, tilsyn
from controls.reports.rounds.chapters import ChapterText, Draft, chapter, chapter_text
from controls.reports.rounds.kept import content_of
from controls.reports.rounds.material import ReportKind, RoundMaterial
from controls.reports.rounds.public import hide, left_out, secrets


def drafts(material: RoundMaterial, kind: ReportKind) -> list[Draft]:
    """The chapters of a report before they are put together, appendices left out."""
    return audit.drafts(material) if kind is ReportKind.AUDIT else tilsyn.drafts(material, kind)


def chapter_texts(material: RoundMaterial, kind: ReportKind) -> list[ChapterText]:
    """The chapters as the author works on them: what the program wrote, and what was saved instead."""
    return [chapter_text(material, kind, draft) for draft in drafts(material, kind)]


def _appendices(material: RoundMaterial) -> list[Chapter]:
    """The proof and the receipt; that there is none, where nothing was evaluated."""
    speech = material.speech
    number = {letter: speech.say("chapter.appendix", letter=letter) for letter in ("A", "B")}
    evaluated = material.state.evaluated
    if material.evaluation is None:
        told = speech.tell("appendix.lost" if evaluated else "appendix.none")
        none = (Paragraph(Line(told), stress=evaluated is not None),)
        return [Chapter(number["A"], speech.say("chapter.proofs"), "rapport-proofs", none)]
    before = [Paragraph(Line(speech.tell("appendix.whose")))]
    if evaluated is None or evaluated.body.digest != material.evaluation.evaluation.receipt.findings_digest:
        before.append(Paragraph(Line(speech.tell("appendix.differs")), stress=True))
    proved, how = proofs(material.evaluation), receipt(material.evaluation)
    return [
        Chapter(number["A"], speech.say("chapter.proofs"), "rapport-proofs", (*before, *proved)),
        Chapter(number["B"], speech.say("chapter.receipt"), "rapport-receipt", tuple(how)),
    ]


def round_report(material: RoundMaterial, kind: ReportKind) -> Report:
    """A report of a round. The same material gives the same report."""
    speech, state = material.speech, material.state
    audited = kind is ReportKind.AUDIT
    title, subtitle = audit.title(material) if audited else tilsyn.title(material, kind)
    made = drafts(material, kind)
    chapters = [chapter(material, kind, draft) for draft in made]
    if material.public:
        subtitle = speech.tell("public.subtitle", subtitle=subtitle)
        chapters.insert(0, left_out(material, made, kind))
    name = f"{speech.tell(f'file.{kind.value}')}-{state.round.municipality}-{state.round.id}-{speech.code}"
    report = Report(
        language=speech.code,
        title=title,
        subtitle=subtitle,
        key=audit.key(material) if audited else tilsyn.key(material, kind),
        chapters=(*chapters, *_appendices(material)),
        dated=material.today,
        name=f"{name}-{speech.tell('file.public')}" if material.public else name,
        labels={label: speech.say(f"label.{label}") for label in ("contents", "page", "of")},
    )
    return hide(report, secrets(material))


def report_digest(report: Report) -> str:
    """SHA-256 of the plain content of a report: the same words in the same order have the same digest."""
    return hashlib.sha256(content_of(report)).hexdigest()
