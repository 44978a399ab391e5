"""The control questions of a tilsyn: the facts, the assessment, and the answer to each on its own."""

from __future__ import annotations

from collections.abc import Sequence

from controls.days import norwegian_day
from controls.reports.parts import Bullets, Cell, Heading, Kind, Line, Paragraph, Part, Quote, Table
from controls.reports.rounds.chapters import paragraphs
from controls.reports.rounds.material import ReportKind, RoundDuty, RoundMaterial
from controls.reports.rounds.sentences import conclusion
from controls.reports.speaking import capital
from controls.rounds.state import FindingStatus
from models.rounds import Act, Answer, Comment, ControlQuestion, Report, SelfAssessment


def answer_word(material: RoundMaterial, key: str) -> str:
    """The answer to a question in a word or two; that there is none, where there is none."""
    said = material.state.answer(key)
    return material.speech.word("answer", said.body.answer.value) if said else material.speech.tell("answer.none")


def _texts(text: str, otherwise: str) -> list[Part]:
    return paragraphs(text) or [Paragraph(Line(otherwise, Kind.SMALL))]


def _asked(duty: RoundDuty, questions: Sequence[ControlQuestion], item: ControlQuestion) -> list[Part]:
    """The heading of a question; none where it is the only one and says no more than the duty's title above it."""
    whole = len(questions) == 1 and duty.title.casefold() in item.question.casefold()
    return [] if whole else [Heading(4, item.question)]


def facts(material: RoundMaterial) -> list[Part]:
    """What each question was found to be, with what the municipality said of itself."""
    speech, parts = material.speech, list[Part]()
    for duty in material.duties:
        parts.append(Heading(3, duty.title))
        questions = material.state.questions(duty.id)
        for item in questions:
            parts += _asked(duty, questions, item)
            own = material.state.last(Act.SELF_ASSESSED, item.key, SelfAssessment)
            if own is not None:
                told = capital(speech.word("assessed", own.body.answer.value))
                text = " ".join(own.body.text.split())
                line = f"{told}. {text}" if text else f"{told}."
                parts.append(Paragraph(Line(line, label=speech.tell("facts.own"), foreign=bool(text))))
            said = material.state.answer(item.key)
            parts += _texts(said.body.facts if said else "", speech.tell("facts.none"))
            methods = speech.listed(speech.word("method", method.value) for method in item.methods)
            if methods:
                # last, so that the heading stays with what was found
                parts.append(Paragraph(Line(capital(methods), Kind.SMALL, label=speech.tell("facts.methods"))))
    return parts


def _comment(material: RoundMaterial, duty: RoundDuty) -> list[Part]:
    """What the municipality said to a finding, the authority's view of it, and whether the conclusion was changed.

    Nothing where nothing was said to what is no breach.
    """
    speech, state = material.speech, material.state
    preliminary = state.report(Report.PRELIMINARY)
    if preliminary is None:
        return []
    parts: list[Part] = [Heading(4, speech.tell("comment.title"))]
    before = material.before(preliminary.event.number).concluded(duty.id)
    now = state.concluded(duty.id)
    comment = state.last(Act.FINDING_COMMENTED, duty.id, Comment)
    if comment is None and before is now and now is not FindingStatus.BREACH:
        return []
    answered = state.last(Act.COMMENT_ANSWERED, duty.id, Comment)
    if comment is None:
        parts.append(Paragraph(Line(speech.tell("comment.none"))))
    else:
        source = speech.tell("comment.source", day=speech.day(norwegian_day(comment.event.at)))
        parts.append(Quote(Line(comment.body.text, foreign=True), Line(source, Kind.SMALL)))
        view = answered.body.text if answered is not None else speech.tell("comment.unanswered")
        parts.append(Paragraph(Line(view, label=speech.tell("comment.view"), foreign=answered is not None)))
    if before is not now:
        told = {name: speech.word("finding_status", status.value) for name, status in (("was", before), ("now", now))}
        parts.append(Paragraph(Line(speech.tell("comment.changed", **told)), stress=True))
    return parts


def assessment(material: RoundMaterial, kind: ReportKind) -> list[Part]:
    """How the facts were held against the law, question by question; in the final report with the comments."""
    speech, parts = material.speech, list[Part]()
    for duty in material.duties:
        parts.append(Heading(3, f"{duty.title} ({duty.citation})"))
        questions = material.state.questions(duty.id)
        for item in questions:
            parts += _asked(duty, questions, item)
            said = material.state.answer(item.key)
            parts += _texts(said.body.assessment if said else "", speech.tell("assessment.none"))
        if kind is ReportKind.FINAL:
            parts += _comment(material, duty)
    return parts


def _answers(material: RoundMaterial) -> list[Part]:
    """The table of questions, each with its own answer."""
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for duty in material.duties:
        for item in material.state.questions(duty.id):
            answer = Line(capital(answer_word(material, item.key)), Kind.STRONG)
            rows.append(((Line(item.question),), (Line(capital(duty.citation)),), (answer,)))
    if not rows:
        return [Paragraph(Line(speech.tell("answers.no_form")), stress=True)]
    header = tuple(speech.tell(f"answers.{name}") for name in ("question", "citation", "answer"))
    return [Table(speech.tell("answers.caption"), header, tuple(rows), (46, 37, 17))]


#: what is told first, and under which heading
_ORDER = (
    ("breaches", (FindingStatus.BREACH,)),
    ("notes", (FindingStatus.NOTE,)),
    ("kept", (FindingStatus.IN_ORDER,)),
    ("rest", (FindingStatus.OPEN, FindingStatus.NOT_RELEVANT, FindingStatus.NOT_EXAMINED, FindingStatus.UNDECIDED)),
)  # fmt: skip


def conclusions(material: RoundMaterial) -> list[Part]:
    """Every question with its answer, then what was concluded on each finding, breaches first."""
    speech = material.speech
    parts = _answers(material)
    for name, statuses in _ORDER:
        found = [duty for duty in material.duties if material.state.concluded(duty.id) in statuses]
        if found:
            parts.append(Heading(3, speech.tell(f"conclusions.{name}")))
        told = tuple(Line(conclusion(material, duty)) for duty in found)
        if name == "breaches":
            parts += [Paragraph(line, stress=True) for line in told]
        elif told:
            parts.append(Bullets(told))
    if not material.state.breaches():
        parts.append(
            Paragraph(Line(speech.tell("conclusions.no_breach" if rounded(material) else "conclusions.unready")))
        )
    parts.append(Paragraph(Line(speech.tell("conclusions.outside"))))
    return parts


def rounded(material: RoundMaterial) -> bool:
    """Whether every control question is answered, so that something can be said of all of them."""
    form = material.state.form
    return form is not None and all(material.state.answer(item.key) is not None for item in form.questions)


def not_examined(material: RoundMaterial) -> list[str]:
    """The questions that were not examined."""
    form = material.state.form
    return [
        item.question
        for item in (form.questions if form else ())
        if (said := material.state.answer(item.key)) is not None and said.body.answer is Answer.NOT_EXAMINED
    ]
