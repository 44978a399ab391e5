"""The two reports of a tilsyn, in the order of the practice.

First how it stands and what was concluded; then 1 theme and scope, 2 legal basis, 3 facts, 4 assessment,
5 conclusion, 6 follow-up of breaches, 7 how it was carried out, and the proof and the receipt as appendices. The
preliminary report is the advance notice that forvaltningsloven § 16 asks for.
"""

from __future__ import annotations

from controls.days import norwegian_day
from controls.reports.breaches import law_told
from controls.reports.parts import Bullets, Heading, Line, Pairs, Paragraph, Part
from controls.reports.rounds.answers import assessment, conclusions, facts, not_examined, rounded
from controls.reports.rounds.chapters import Draft
from controls.reports.rounds.following import following
from controls.reports.rounds.material import ReportKind, RoundMaterial
from controls.reports.rounds.sent_in import carried_out, named, visits_found
from controls.reports.rounds.sentences import breach
from controls.reports.speaking import capital
from models.law import Version
from models.rounds import Act, Report, Side, Visit
from models.words import Language

#: what somebody on the authority's side did to a report
_WRITING = (Act.ANSWERED, Act.DECIDED, Act.TEXT_SAVED, Act.COMMENT_ANSWERED, Act.ASSURANCE_ASKED)


def _assured(material: RoundMaterial) -> str:
    speech = material.speech
    if not material.state.assured:
        return speech.tell("key.not_assured")
    done = material.done(Act.ASSURED)[-1]
    return speech.tell("key.assured_by", role=speech.role(done.role), day=speech.day(norwegian_day(done.at)))


def _sent(material: RoundMaterial, kind: ReportKind) -> list[tuple[str, str]]:
    """When the reports were sent, and the deadlines they set."""
    speech, sending = material.speech, material.sending
    rows = []
    if kind is ReportKind.FINAL and (before := material.state.report(Report.PRELIMINARY)) is not None:
        rows.append((speech.tell("key.preliminary"), speech.day(norwegian_day(before.event.at))))
    rows.append((
        speech.tell("key.preliminary" if kind is ReportKind.PRELIMINARY else "key.final"),
        speech.day(sending.on) if sending.on else speech.tell("key.not_sent"),
    ))  # fmt: skip
    name = "key.comments_due" if kind is ReportKind.PRELIMINARY else "key.correction_due"
    if sending.due is not None:
        rows.append((speech.tell(name), speech.day(sending.due)))
    elif material.state.breaches():
        rows.append((speech.tell(name), speech.tell("key.no_due")))
    return rows


def key(material: RoundMaterial, kind: ReportKind) -> Pairs:
    """The key data on the first page."""
    speech, state, plan = material.speech, material.state, material.state.plan
    visits = sorted(said.body.on for said in state.all(Act.VISITED, "", Visit))
    examined = speech.tell("key.documents_only")
    if visits:
        examined = speech.period(visits[0], visits[-1]) if visits[0] < visits[-1] else speech.day(visits[0])
    team = material.roles(event for event in state.events if event.side is Side.AUTHORITY)
    notice = state.notice
    noticed = speech.day(norwegian_day(notice.event.at)) if notice else speech.tell("key.not_noticed")
    written = material.roles(material.done(*_WRITING, side=Side.AUTHORITY))
    rows = [
        (speech.tell("key.municipality"), f"{material.name} ({state.round.municipality})"),
        (speech.tell("key.title"), plan.title),
        (speech.tell("key.on"), speech.day(plan.on)),
        (speech.tell("key.noticed"), noticed),
        (speech.tell("key.examined"), examined),
        (speech.tell("key.team"), team or speech.tell("key.unsaid")),
        (speech.tell("key.written"), written or speech.tell("key.unsaid")),
        (speech.tell("key.assured"), _assured(material)),
        (speech.tell("key.case"), plan.case_number or speech.tell("key.unsaid")),
        *_sent(material, kind),
        (speech.tell("key.checked"), speech.day(material.pack.checked_to)),
    ]
    return Pairs(tuple((name, Line(capital(value))) for name, value in rows))


def _status(material: RoundMaterial, kind: ReportKind) -> str:
    """How the tilsyn stands, in the box at the top."""
    speech, broken, due = material.speech, len(material.state.breaches()), material.sending.due
    if not rounded(material):
        form = material.state.form
        left = sum(material.state.answer(item.key) is None for item in form.questions) if form else 0
        return speech.tell("box.unready", n=left) if form else speech.tell("answers.no_form")
    if not broken:
        return speech.tell("box.no_breach")
    day = speech.day(due) if due else speech.tell("box.no_due")
    return speech.tell("box.preliminary" if kind is ReportKind.PRELIMINARY else "box.final", n=broken, day=day)


def _summary(material: RoundMaterial, kind: ReportKind) -> Draft:
    speech, plan = material.speech, material.state.plan
    intro = speech.tell("summary.what", who=material.who, title=speech.quoted(plan.title), day=speech.day(plan.on))
    fixed: list[Part] = [Paragraph(Line(_status(material, kind)), stress=True)]
    broken = [duty for duty in material.duties if duty.id in material.state.breaches()]
    if broken:
        told = speech.tell("summary.breaches" if kind is ReportKind.FINAL else "summary.breaches_so_far")
        fixed += [Paragraph(Line(told)), Bullets(tuple(Line(breach(material, duty)) for duty in broken))]
    if left := not_examined(material):
        fixed.append(Paragraph(Line(speech.tell("summary.left", n=len(left)))))
    return Draft("sammendrag", "", [Paragraph(Line(intro))], fixed)


def _theme(material: RoundMaterial) -> Draft:
    speech, state = material.speech, material.state
    prose: list[Part] = [
        Paragraph(Line(speech.tell("theme.what", title=speech.quoted(state.plan.title), day=speech.day(material.on))))
    ]
    if state.plan.why:
        prose.append(Paragraph(Line(state.plan.why, label=speech.tell("theme.why"), foreign=True)))
    fixed: list[Part] = [
        Paragraph(Line(speech.tell("theme.duties"))),
        Bullets(tuple(Line(f"{duty.title} ({duty.citation})") for duty in material.duties)),
    ]
    if not material.duties:
        fixed = [Paragraph(Line(speech.tell("answers.no_form")))]
    fixed.append(Heading(3, speech.tell("theme.not")))
    if state.form is not None and state.form.limits:
        fixed.append(Paragraph(Line(state.form.limits, label=speech.tell("theme.limits"), foreign=True)))
    left = not_examined(material)
    if left:
        fixed += [Paragraph(Line(speech.tell("theme.left"))), Bullets(tuple(Line(item) for item in left))]
    if material.evaluation is not None:
        asked = {duty.id for duty in material.duties}
        about = [item for item in material.evaluation.evidence.not_examined if item.obligation in asked]
        if about:
            fixed.append(
                Bullets(
                    tuple(
                        Line(item.reason, label=f"{capital(named(material, (item.obligation,)))}:", foreign=True)
                        for item in about
                    )
                )
            )
    fixed.append(Paragraph(Line(speech.tell("theme.outside"))))
    return Draft("tema", "1", prose, fixed)


def _law(material: RoundMaterial, kind: ReportKind) -> Draft:
    speech = material.speech
    places = {
        name: material.frame(item)
        for name, item in (("krl", "KRL-9-1"), ("koml", "KOML-30-2"), ("access", "KOML-30-3"))
    }
    prose: list[Part] = [Paragraph(Line(speech.tell("law.basis", **places)))]
    if kind is ReportKind.PRELIMINARY:
        prose.append(Paragraph(Line(speech.tell("law.notice"))))
    fixed: list[Part] = [Paragraph(Line(speech.tell("law.version", day=speech.day(material.on))))]
    for duty in material.duties:
        fixed.append(Heading(3, duty.title))
        if duty.version is None:
            fixed.append(Paragraph(Line(speech.tell("law.unknown", citation=duty.citation))))
            continue
        summary = Line(duty.version.summary.get(speech.code), label=f"{capital(duty.citation)}.")
        fixed += [Paragraph(summary), *law_told(duty.id, duty.version, duty.statute, material.on, speech)]
        for item in material.state.questions(duty.id):
            if told := _besides(item.explained, duty.version):
                fixed.append(Paragraph(Line(told, label=item.question, foreign=True)))
    return Draft("lov", "2", prose, fixed)


def _besides(explained: str, version: Version) -> str:
    """What a control question explains beside what the duty asks, which stands above it already."""
    summary = next((told for language in Language if explained.startswith(told := version.summary.get(language))), "")
    return explained.removeprefix(summary).strip()


def drafts(material: RoundMaterial, kind: ReportKind) -> list[Draft]:
    """The chapters of a report of a tilsyn, appendices left out."""
    speech = material.speech
    general = material.done(Act.COMMENTS_SENT)
    said = str(general[-1].body.get("text", "")) if general else ""
    comments: list[Part] = []
    if kind is ReportKind.FINAL and material.state.report(Report.PRELIMINARY) is not None:
        if said:
            comments.append(Paragraph(Line(said, label=speech.tell("comment.general"), foreign=True)))
        comments.append(Paragraph(Line(speech.tell("comment.others" if general else "comment.not_sent"))))
    return [
        _summary(material, kind),
        _theme(material),
        _law(material, kind),
        Draft(
            "fakta", "3", [Paragraph(Line(speech.tell("facts.what")))], [*facts(material), *visits_found(material)]
        ),
        Draft(
            "vurdering",
            "4",
            [Paragraph(Line(speech.tell("assessment.what")))],
            [*comments, *assessment(material, kind)],
        ),
        Draft("konklusjon", "5", [Paragraph(Line(speech.tell("answers.what")))], conclusions(material)),
        following(material, kind),
        Draft("gjennomforing", "7", [Paragraph(Line(speech.tell("carried.what")))], carried_out(material)),
    ]


def title(material: RoundMaterial, kind: ReportKind) -> tuple[str, str]:
    """The title of a report of a tilsyn, and what stands below it."""
    speech = material.speech
    subtitle = material.state.plan.title
    if material.sending.on is None:
        subtitle = speech.tell("draft", title=subtitle)
    return speech.tell(f"title.{kind.value}", name=material.name), subtitle
