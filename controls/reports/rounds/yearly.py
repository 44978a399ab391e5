"""The yearly report to the municipal council: internal control and the results of state supervision.

Kommuneloven § 25-2 asks for it at least once a year. It tells of every round in which something happened that year,
as it stood when the year was over, and says it plainly where there was none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from controls.days import norwegian_day
from controls.reports.parts import Bullets, Cell, Chapter, Heading, Kind, Line, Pairs, Paragraph, Part, Report, Table
from controls.reports.rounds.audit import approval, counts, exceptions, measures_table
from controls.reports.rounds.material import RoundMaterial
from controls.reports.rounds.public import hide, secrets
from controls.reports.rounds.sentences import breach
from controls.reports.rounds.speech import RoundSpeech
from controls.reports.speaking import capital
from controls.rounds.state import RoundState, state_of
from models.rounds import Act, Answer, Phase, Reported, Round, RoundEvent, RoundKind
from models.rounds import Report as Which
from rules.pack import Pack


@dataclass(frozen=True)
class YearMaterial:
    """A year of one municipality.

    `rounds`: what its report needs of each round of the year, oldest first; `ends`: the last day that is told of;
    `pack`: the rules of today, for the citation.
    """

    municipality: str
    name: str
    year: int
    ends: date
    rounds: tuple[RoundMaterial, ...]
    pack: Pack
    speech: RoundSpeech
    public: bool = False


def last_day(year: int, today: date) -> date:
    """The last day that a report of a year tells of (inclusive): New Year's Eve, or today when that is to come."""
    return min(date(year, 12, 31), today)


def of_year(round_: Round, events: Iterable[RoundEvent], year: int, ends: date) -> RoundState | None:
    """A round as it stood after the day `ends`; None where nothing happened in it in the year."""
    told = [event for event in events if norwegian_day(event.at) <= ends]
    if not any(norwegian_day(event.at).year == year for event in told):
        return None
    state = state_of(round_, told)
    return state if state.last(Act.PLANNED) is not None else None


def _frame(material: YearMaterial) -> str:
    obligation = material.pack.obligations.get("KOML-25-2")
    version = obligation.version_on(material.ends) if obligation else None
    if version is None:
        return material.speech.tell("frame.KOML-25-2")
    return material.speech.cite(material.pack.law_behind("KOML-25-2"), version.citation)


def _of(material: YearMaterial, kind: RoundKind) -> list[RoundMaterial]:
    return [item for item in material.rounds if item.state.round.kind is kind]


def _of_round(item: RoundMaterial, key: str) -> str:
    """The caption of a table of a round."""
    return item.speech.tell(key, title=item.speech.quoted(item.state.plan.title))


def _phase(item: RoundMaterial) -> str:
    return item.speech.word("phase", item.state.phase.value)


def _open_measures(material: YearMaterial) -> tuple[int, int]:
    """How many measures are open, and how many of them overdue."""
    waiting = [
        (measure, item.today)
        for item in material.rounds
        if item.state.phase is not Phase.CANCELLED
        for measure in item.state.measures()
        if measure.open
    ]
    return len(waiting), sum(measure.due < today for measure, today in waiting)


def _summary(material: YearMaterial) -> list[Part]:
    speech = material.speech
    audits, visits = _of(material, RoundKind.SELF_AUDIT), _of(material, RoundKind.TILSYN)
    approved = sum(bool(item.state.last(Act.APPROVED)) for item in audits)
    parts: list[Part] = [Paragraph(Line(speech.tell("year.what", citation=_frame(material), year=material.year)))]
    if material.ends != date(material.year, 12, 31):
        parts.append(Paragraph(Line(speech.tell("year.so_far", day=speech.day(material.ends)))))
    told = [speech.tell("year.audits", n=len(audits), approved=approved) if audits else speech.tell("year.no_audit")]
    told.append(speech.tell("year.visits", n=len(visits)) if visits else speech.tell("year.no_visit"))
    unsettled = sum(len(item.state.unsettled()) for item in material.rounds)
    waiting, overdue = _open_measures(material)
    if material.rounds:
        told.append(speech.tell("year.unsettled", n=unsettled))
        told.append(speech.tell("year.measures", n=waiting, overdue=overdue))
    stress = not approved
    parts.append(Bullets(tuple(Line(item) for item in told)))
    if stress:
        parts.append(Paragraph(Line(speech.tell("year.not_shown")), stress=True))
    return parts


def _audits(material: YearMaterial) -> list[Part]:
    speech, parts = material.speech, list[Part]()
    for item in _of(material, RoundKind.SELF_AUDIT):
        plan = item.state.plan
        parts += [
            Heading(3, plan.title),
            Pairs((
                (speech.tell("key.on"), Line(speech.day(plan.on))),
                (speech.tell("key.phase"), Line(capital(_phase(item)))),
                (speech.tell("key.approved"), Line(approval(item))),
            )),
            *counts(item, item.state),
        ]  # fmt: skip
        parts += _broken(item)
    return parts or [Paragraph(Line(speech.tell("year.no_audit")), stress=True)]


def _broken(item: RoundMaterial) -> list[Part]:
    """The breaches of a round, each with how it stands."""
    speech, rows = item.speech, list[tuple[Cell, ...]]()
    for name in item.state.breaches():
        duty = item.duty(name)
        status = speech.word("finding_status", item.state.status(name, item.today).value)
        if item.state.round.kind is RoundKind.TILSYN and item.state.report(Which.FINAL) is None:
            # a preliminary report gives notice and concludes nothing
            status = speech.tell("year.preliminary")
        rows.append(((Line(breach(item, duty)),), (Line(capital(status), Kind.STRONG),)))
    if not rows:
        return []
    header = (speech.tell("year.breach"), speech.tell("year.stands"))
    return [Table(_of_round(item, "year.breaches"), header, tuple(rows), (75, 25))]


def _answered(item: RoundMaterial) -> str:
    """How many questions were answered with what; nothing before the authority told it."""
    form, speech = item.state.form, item.speech
    questions = form.questions if form else ()
    answers = [said.body.answer for question in questions if (said := item.state.answer(question.key)) is not None]
    if not answers:
        return speech.tell("year.no_answers")
    counted = {answer.value: answers.count(answer) for answer in Answer}
    return speech.tell("year.answers", n=len(questions), **counted)


def _visits(material: YearMaterial) -> list[Part]:
    speech, parts = material.speech, list[Part]()
    for item in _of(material, RoundKind.TILSYN):
        state = item.state
        rows = [(speech.tell("key.on"), speech.day(state.plan.on)), (speech.tell("key.phase"), capital(_phase(item)))]
        for which, name in ((Which.PRELIMINARY, "key.preliminary"), (Which.FINAL, "key.final")):
            sent = state.report(which)
            rows.append(
                (speech.tell(name), speech.day(norwegian_day(sent.event.at)) if sent else speech.tell("key.not_sent"))
            )
        due = [deadline.due for deadline in state.deadlines() if deadline.name == "correction"]
        rows += [(speech.tell("key.correction_due"), speech.day(day)) for day in due]
        if state.closing is not None:
            how = speech.word("closing", state.closing.body.how.value)
            rows.append((speech.tell("year.closed"), capital(how)))
        parts += [
            Heading(3, state.plan.title),
            Pairs(tuple((name, Line(value)) for name, value in rows)),
            Paragraph(Line(_answered(item))),
            *_broken(item),
        ]
    return parts or [Paragraph(Line(speech.tell("year.no_visit")))]


def _measures(material: YearMaterial) -> list[Part]:
    speech, parts = material.speech, list[Part]()
    for item in material.rounds:
        table = measures_table(item, item.state.measures(), _of_round(item, "year.measures_of"))
        if table is not None:
            parts.append(table)
    return parts or [Paragraph(Line(speech.tell("measure.none")))]


def _exceptions(material: YearMaterial) -> list[Part]:
    parts = [
        part
        for item in material.rounds
        if item.state.subjects(Act.EXCEPTION_ASKED)
        for part in exceptions(item, item.state, _of_round(item, "year.exceptions_of"))
    ]
    return parts or [Paragraph(Line(material.speech.tell("exception.none")))]


def _reported(material: YearMaterial) -> list[Part]:
    """When the council was told before, and what was not looked at."""
    speech, items = material.speech, list[Line]()
    for item in material.rounds:
        said = item.state.last(Act.REPORTED, "", Reported)
        if said is not None:
            case = said.body.case_number or speech.tell("key.unsaid")
            told = speech.tell("reported", day=speech.day(said.body.on), case=case)
            items.append(Line(told, label=f"{item.state.plan.title}:"))
    told_before: list[Part] = (
        [Bullets(tuple(items))] if items else [Paragraph(Line(speech.tell("year.not_reported")))]
    )
    return [*told_before, Paragraph(Line(speech.tell("year.rests_on")))]


def yearly_report(material: YearMaterial) -> Report:
    """The yearly report. The same material gives the same report."""
    speech = material.speech
    parts = (
        ("samandrag", _summary(material)),
        ("eigenkontroll", _audits(material)),
        ("tilsyn", _visits(material)),
        ("tiltak", _measures(material)),
        ("unntak", _exceptions(material)),
        ("grunnlag", _reported(material)),
    )
    chapters = [
        Chapter(str(number), speech.tell(f"chapter.arsrapport.{name}"), f"rapport-{name}", tuple(told))
        for number, (name, told) in enumerate(parts, 1)
    ]
    rows = [
        (speech.tell("key.municipality"), f"{material.name} ({material.municipality})"),
        (speech.tell("key.year"), str(material.year)),
        (speech.tell("key.to"), speech.day(material.ends)),
    ]
    subtitle = speech.tell("year.subtitle", year=material.year)
    if material.public:
        subtitle = speech.tell("public.subtitle", subtitle=subtitle)
        told = (
            Paragraph(Line(speech.tell("public.what")), stress=True),
            Paragraph(Line(speech.tell("public.names"))),
        )
        chapters.insert(0, Chapter("", speech.tell("chapter.offentleg"), "rapport-offentleg", told))
    name = f"{speech.tell('file.arsrapport')}-{material.municipality}-{material.year}-{speech.code}"
    report = Report(
        language=speech.code,
        title=speech.tell("title.arsrapport", name=material.name),
        subtitle=subtitle,
        key=Pairs(tuple((label, Line(value)) for label, value in rows)),
        chapters=tuple(chapters),
        dated=material.ends,
        name=f"{name}-{speech.tell('file.public')}" if material.public else name,
        labels={label: speech.say(f"label.{label}") for label in ("contents", "page", "of")},
    )
    hidden = {word: instead for item in material.rounds for word, instead in secrets(item).items()}
    return hide(report, hidden)
