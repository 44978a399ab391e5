"""The report of a self-audit: where we stand, what was decided and why, what is done about it, and who approved.

A count is told with its bounds: what is open or not decided yet may turn out either way, and is never counted as met.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from controls.days import norwegian_day
from controls.overview import Tally, tally_of
from controls.reports.parts import Bullets, Cell, Heading, Kind, Line, Pairs, Paragraph, Part, Table
from controls.reports.rounds.chapters import Draft
from controls.reports.rounds.material import RoundDuty, RoundMaterial
from controls.reports.rounds.sent_in import document_line
from controls.reports.rounds.sentences import breach, in_order, note
from controls.reports.speaking import capital
from controls.reports.summary import bounds
from controls.rounds.state import SETTLED, STILL_BROKEN, FindingStatus, MeasureState, RoundState
from models.rounds import Act, ExceptionAsked, ExceptionDecided, Remark, Reported, Why
from models.words import Outcome


def counted(status: FindingStatus) -> Outcome | None:
    """How a decided finding counts among the duties; None for what is no duty or was not looked at."""
    if status is FindingStatus.IN_ORDER or status in SETTLED:
        return Outcome.MET
    if status in STILL_BROKEN:
        return Outcome.BROKEN
    if status in (FindingStatus.OPEN, FindingStatus.UNDECIDED, FindingStatus.NOT_EXAMINED):
        return Outcome.UNRESOLVED
    return Outcome.NOT_RELEVANT if status is FindingStatus.NOT_RELEVANT else None


def tally(statuses: Iterable[FindingStatus]) -> Tally:
    """How findings stand, with what is met at least and at most."""
    return tally_of(Counter(outcome for status in statuses if (outcome := counted(status)) is not None))


def _with(material: RoundMaterial, *statuses: FindingStatus) -> list[RoundDuty]:
    return [duty for duty in material.duties if material.state.status(duty.id, material.today) in statuses]


def _still_broken(material: RoundMaterial) -> list[RoundDuty]:
    return _with(material, *STILL_BROKEN)


def counts(material: RoundMaterial, state: RoundState) -> list[Part]:
    """How the findings of a round stand, in words with bounds."""
    speech = material.speech
    if not state.duties:
        return [Paragraph(Line(speech.tell("counts.none")), stress=True)]
    statuses = {name: state.status(name, material.today) for name in state.duties}
    judged = [status for name, status in statuses.items() if not material.duty(name).recommended]
    told = tally(judged)
    blanks: dict[str, object] = {"met": told.counts[Outcome.MET], "broken": told.counts[Outcome.BROKEN]}
    blanks |= {"unresolved": told.counts[Outcome.UNRESOLVED], "bounds": bounds(told, speech)}
    parts: list[Part] = [Paragraph(Line(speech.tell("counts.duties", n=told.judged, **blanks)), stress=True)]
    if told.lower != told.upper:
        parts.append(Paragraph(Line(speech.tell("counts.either"))))
    left = sum(status is FindingStatus.UNDECIDED for status in statuses.values())
    if left:
        parts.append(Paragraph(Line(speech.tell("counts.undecided", n=left)), stress=True))
    notes = sum(status is FindingStatus.NOTE for status in statuses.values())
    if notes:
        parts.append(Paragraph(Line(speech.tell("counts.notes", n=notes))))
    return parts


def _standing(material: RoundMaterial) -> Draft:
    speech, plan = material.speech, material.state.plan
    intro = speech.tell("audit.what", title=speech.quoted(plan.title), day=speech.day(plan.on))
    prose: list[Part] = [Paragraph(Line(intro))]
    if plan.why:
        prose.append(Paragraph(Line(plan.why, label=speech.tell("theme.why"), foreign=True)))
    fixed = counts(material, material.state)
    if plan.scope:
        fixed.append(Paragraph(Line(speech.tell("audit.scope", n=len(material.duties)))))
    if material.state.evaluated is None:
        fixed.append(Paragraph(Line(speech.tell("audit.not_evaluated")), stress=True))
    broken = _still_broken(material)
    if broken:
        fixed.append(Heading(3, speech.tell("conclusions.breaches")))
        fixed.append(Bullets(tuple(Line(breach(material, duty)) for duty in broken)))
    return Draft("status", "1", prose, fixed)


def outcome_of(material: RoundMaterial, duty: RoundDuty) -> str:
    """What the rules came to on a duty; that they came to nothing, where it was not evaluated."""
    evaluated = material.state.evaluated
    outcome = evaluated.body.outcomes.get(duty.id) if evaluated else None
    return material.speech.word("outcome", outcome.value) if outcome else material.speech.tell("outcome.none")


def _decision(material: RoundMaterial, duty: RoundDuty) -> Cell:
    """What was decided on a finding, why, by whom and when."""
    speech, state = material.speech, material.state
    status = state.status(duty.id, material.today)
    lines = [Line(capital(speech.word("finding_status", status.value)), Kind.STRONG)]
    said = state.decided(duty.id)
    if status is FindingStatus.IN_ORDER:
        lines.append(Line(in_order(material, duty)))
    if said is None:
        # what the evidence shows to be in order needs no decision
        shown = status in (FindingStatus.IN_ORDER, FindingStatus.NOT_RELEVANT)
        return (*lines, Line(speech.tell("decided.by_rules"), Kind.SMALL)) if shown else tuple(lines)
    if status is FindingStatus.NOTE:
        lines.append(Line(note(material, duty)))
    elif state.concluded(duty.id) is FindingStatus.BREACH:
        lines.append(Line(breach(material, duty)))
    if said.body.why and status is not FindingStatus.NOTE:
        lines.append(Line(said.body.why, label=speech.tell("decided.why"), foreign=True))
    told = speech.tell("decided.by", by=material.by(said.event), day=speech.day(norwegian_day(said.event.at)))
    return (*lines, Line(capital(told), Kind.SMALL))


def _decisions(material: RoundMaterial) -> Draft:
    speech = material.speech
    rows: list[tuple[Cell, ...]] = [
        (
            (Line(duty.title, Kind.STRONG), Line(capital(duty.citation), Kind.SMALL)),
            (Line(capital(outcome_of(material, duty))),),
            _decision(material, duty),
        )
        for duty in material.duties
    ]
    header = tuple(speech.tell(f"decided.{name}") for name in ("duty", "outcome", "decision"))
    fixed: list[Part] = [Table(speech.tell("decided.caption"), header, tuple(rows), (32, 14, 54))] if rows else []
    return Draft(
        "avgjorelser", "2", [Paragraph(Line(speech.tell("decided.what")))], fixed or counts(material, material.state)
    )


def _causes(material: RoundMaterial) -> Draft:
    speech, fixed = material.speech, list[Part]()
    for duty in material.duties:
        decided = material.state.decided(duty.id)
        if decided is not None and decided.body.cause:
            fixed.append(Paragraph(Line(decided.body.cause, label=f"{duty.title}:", foreign=True)))
    without = [duty for duty in _still_broken(material) if not _has_cause(material, duty)]
    if without:
        titles = speech.listed(speech.quoted(duty.title) for duty in without)
        fixed.append(Paragraph(Line(speech.tell("causes.without", titles=titles))))
    if not fixed:
        fixed.append(Paragraph(Line(speech.tell("causes.none"))))
    return Draft("arsaker", "3", [Paragraph(Line(speech.tell("causes.what")))], fixed)


def _has_cause(material: RoundMaterial, duty: RoundDuty) -> bool:
    decided = material.state.decided(duty.id)
    return decided is not None and bool(decided.body.cause)


def _measure_state(material: RoundMaterial, measure: MeasureState) -> tuple[Line, ...]:
    speech, done = material.speech, measure.done
    if done is None:
        late = measure.due < material.today
        return (Line(capital(speech.tell("measure.overdue" if late else "measure.open")), Kind.STRONG),)
    name = "dropped" if done.body.dropped else {None: "done", True: "works", False: "fails"}[measure.works]
    told = speech.tell(f"measure.{name}", day=speech.day(done.body.on))
    lines = [Line(capital(told), Kind.STRONG), Line(done.body.effect, foreign=True)]
    if done.body.document is not None:
        lines.append(document_line(material, done.body.document))
    return tuple(lines)


def measures_table(material: RoundMaterial, measures: Iterable[MeasureState], caption: str) -> Table | None:
    """Measures with what they are for, who answers for them, when they are due, and what became of them."""
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for measure in measures:
        body = measure.said.body
        what = [Line(body.what, Kind.STRONG, foreign=True)]
        if body.aim:
            what.append(Line(body.aim, Kind.SMALL, label=speech.tell("measure.aim"), foreign=True))
        findings = tuple(Line(material.duty(name).title) for name in body.findings)
        due = [Line(speech.day(measure.due))]
        if measure.due != body.due:
            due.append(Line(speech.tell("measure.moved", day=speech.day(body.due)), Kind.SMALL))
        owner = (Line(body.owner, foreign=True),)
        rows.append((tuple(what), findings, owner, tuple(due), _measure_state(material, measure)))
    if not rows:
        return None
    header = tuple(speech.tell(f"measure.{name}") for name in ("what", "findings", "owner", "due", "state"))
    return Table(caption, header, tuple(rows), (27, 19, 16, 18, 20))


def _measures(material: RoundMaterial) -> Draft:
    speech = material.speech
    measures = material.state.measures()
    table = measures_table(material, measures, speech.tell("measure.caption"))
    fixed: list[Part] = [table] if table else [Paragraph(Line(speech.tell("measure.none")))]
    covered = {name for measure in measures for name in measure.said.body.findings if not _dropped(measure)}
    without = [duty for duty in _still_broken(material) if duty.id not in covered]
    if without:
        titles = speech.listed(speech.quoted(duty.title) for duty in without)
        fixed.append(Paragraph(Line(speech.tell("measure.without", titles=titles)), stress=True))
    return Draft("tiltak", "4", [Paragraph(Line(speech.tell("measure.intro")))], fixed)


def _dropped(measure: MeasureState) -> bool:
    return measure.done is not None and measure.done.body.dropped


def exceptions(material: RoundMaterial, state: RoundState, caption: str = "") -> list[Part]:
    """The exceptions that were asked for, and what came of them; each stays a breach while it lasts.

    `caption`: of the table, where it is not to be the usual one.
    """
    speech, rows = material.speech, list[tuple[Cell, ...]]()
    for name in state.subjects(Act.EXCEPTION_ASKED):
        asked = state.last(Act.EXCEPTION_ASKED, name, ExceptionAsked)
        decided = state.last(Act.EXCEPTION_DECIDED, name, ExceptionDecided)
        if asked is None:
            continue
        about = (Line(material.duty(name).title, Kind.STRONG), Line(asked.body.reason, foreign=True))
        answer = [Line(capital(speech.tell("exception.waits")))]
        if decided is not None and decided.event.number > asked.event.number:
            told = "granted" if decided.body.granted else "refused"
            if decided.body.granted and asked.body.until < material.today:
                told = "ended"
            when = {"by": material.by(decided.event), "day": speech.day(norwegian_day(decided.event.at))}
            answer = [
                Line(capital(speech.tell(f"exception.{told}", **when))),
                Line(decided.body.reason, foreign=True),
            ]
        rows.append((about, (Line(speech.day(asked.body.until)),), tuple(answer)))
    if not rows:
        return [Paragraph(Line(speech.tell("exception.none")))]
    header = tuple(speech.tell(f"exception.{name}") for name in ("what", "until", "answer"))
    return [Table(caption or speech.tell("exception.caption"), header, tuple(rows), (46, 18, 36))]


def _open(material: RoundMaterial) -> Draft:
    speech, fixed, items = material.speech, list[Part](), list[Line]()
    by_reason: dict[str, list[str]] = {}
    for duty in _with(material, FindingStatus.OPEN, FindingStatus.UNDECIDED, FindingStatus.NOT_EXAMINED):
        decided = material.state.decided(duty.id)
        why = decided.body.why if decided is not None else ""
        by_reason.setdefault(why, []).append(f"{duty.title} ({duty.citation})")
    for why, titles in by_reason.items():
        reason = Line(why, foreign=True) if why else Line(speech.tell("open.undecided"))
        if len(titles) == 1:
            items.append(reason._replace(label=f"{titles[0]}:"))
            continue
        # a reason that many have stands once
        fixed.append(Paragraph(reason._replace(label=speech.tell("decided.why") if why else "")))
        fixed.append(Bullets(tuple(Line(title) for title in titles)))
    if items:
        fixed.append(Bullets(tuple(items)))
    if not fixed:
        fixed.append(Paragraph(Line(speech.tell("open.none"))))
    if not material.duties:
        fixed = [Paragraph(Line(speech.tell("counts.none")))]
    return Draft("uavklart", "6", [Paragraph(Line(speech.tell("open.what")))], fixed)


def approval(material: RoundMaterial) -> str:
    """Whether the round is approved, by whom and when."""
    speech = material.speech
    approved, returned = material.done(Act.APPROVED), material.done(Act.RETURNED)
    if not approved or (returned and returned[-1].number > approved[-1].number):
        return speech.tell("approval.none")
    told = {"by": material.by(approved[-1]), "day": speech.day(norwegian_day(approved[-1].at))}
    return speech.tell("approval.done", **told)


def _responsible(material: RoundMaterial) -> Draft:
    speech, state = material.speech, material.state
    fixed: list[Part] = [Paragraph(Line(approval(material)), stress=True)]
    rows: list[tuple[Cell, ...]] = []
    for act in (Act.EVALUATED, Act.JUDGED, Act.DECIDED, Act.APPROVAL_ASKED, Act.RETURNED, Act.APPROVED, Act.REPORTED):
        by: dict[str, list[str]] = {}
        for event in material.done(act):
            by.setdefault(material.by(event), []).append(speech.day(norwegian_day(event.at)))
        for who, days in by.items():
            when = days[0] if days[0] == days[-1] else speech.tell("days", first=days[0], last=days[-1])
            what = Line(capital(speech.word("act", act.value)), Kind.STRONG)
            rows.append(((what,), (Line(capital(who)),), (Line(when),), (Line(str(len(days))),)))
    if rows:
        header = tuple(speech.tell(f"who.{name}") for name in ("what", "who", "when", "times"))
        fixed.append(Table(speech.tell("who.caption"), header, tuple(rows), (28, 40, 22, 10), (3,)))
    remark = state.last(Act.APPROVED, "", Remark)
    if remark is not None and remark.body.text:
        fixed.append(Paragraph(Line(remark.body.text, label=speech.tell("approval.remark"), foreign=True)))
    returned = state.last(Act.RETURNED, "", Why)
    if returned is not None:
        fixed.append(Paragraph(Line(returned.body.reason, label=speech.tell("approval.returned"), foreign=True)))
    reported = state.last(Act.REPORTED, "", Reported)
    if reported is not None:
        case = reported.body.case_number or speech.tell("key.unsaid")
        fixed.append(Paragraph(Line(speech.tell("reported", day=speech.day(reported.body.on), case=case))))
    return Draft("ansvar", "7", [Paragraph(Line(speech.tell("who.intro")))], fixed)


def key(material: RoundMaterial) -> Pairs:
    """The key data on the first page."""
    speech, plan = material.speech, material.state.plan
    rows = [
        (speech.tell("key.municipality"), f"{material.name} ({material.state.round.municipality})"),
        (speech.tell("key.round"), plan.title),
        (speech.tell("key.on"), speech.day(plan.on)),
        (speech.tell("key.phase"), speech.word("phase", material.state.phase.value)),
        (speech.tell("key.approved"), approval(material)),
        (speech.tell("key.case"), plan.case_number or speech.tell("key.unsaid")),
        (speech.tell("key.checked"), speech.day(material.pack.checked_to)),
    ]
    return Pairs(tuple((name, Line(capital(value))) for name, value in rows))


def drafts(material: RoundMaterial) -> list[Draft]:
    """The chapters of the report of a self-audit, appendices left out."""
    what: list[Part] = [Paragraph(Line(material.speech.tell("exception.intro")))]
    return [
        _standing(material),
        _decisions(material),
        _causes(material),
        _measures(material),
        Draft("unntak", "5", what, exceptions(material, material.state)),
        _open(material),
        _responsible(material),
    ]


def title(material: RoundMaterial) -> tuple[str, str]:
    """The title of the report of a self-audit, and what stands below it."""
    speech = material.speech
    subtitle = speech.tell("audit.subtitle", title=material.state.plan.title, day=speech.day(material.on))
    return speech.tell("title.egenkontroll", name=material.name), subtitle
