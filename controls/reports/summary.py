"""The first chapter: what was found in words and counts, with a lower and an upper bound, never a percentage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from controls.overview import Tally, tally
from controls.reports.conclusions import conclusion
from controls.reports.material import Duty, Material
from controls.reports.parts import Bullets, Heading, Kind, Line, Paragraph, Part, Table
from controls.reports.speaking import Speech, capital
from models.words import Outcome

#: the outcomes that have columns of their own, for duties and for recommendations
_DUTIES = (Outcome.MET, Outcome.BROKEN, Outcome.UNRESOLVED, Outcome.NOT_RELEVANT)
_RECOMMENDED = (Outcome.FOLLOWED, Outcome.NOT_FOLLOWED, Outcome.UNRESOLVED, Outcome.NOT_RELEVANT)


def bounds(told: Tally, speech: Speech) -> str:
    """At least and at most how many are met, of how many."""
    if not told.judged:
        return speech.say("bounds.none")
    if told.lower == told.upper:
        return speech.say("bounds.exact", lower=told.lower, judged=told.judged)
    return speech.say("bounds.between", lower=told.lower, upper=told.upper, judged=told.judged)


def _tally(duties: Iterable[Duty]) -> Tally:
    return tally(duty.finding.outcome for duty in duties)


def _row(name: str, told: Tally, outcomes: Iterable[Outcome], speech: Speech, kind: Kind) -> tuple[tuple[Line], ...]:
    numbers = [(Line(str(told.counts[outcome]), kind),) for outcome in outcomes]
    return ((Line(name, kind),), *numbers, (Line(bounds(told, speech), kind),))


def _table(duties: list[Duty], outcomes: tuple[Outcome, ...], caption: str, material: Material) -> Table:
    """How the findings came out, for each provision in the order of the law and in all."""
    speech, pack = material.speech, material.pack
    grouped: dict[str, list[Duty]] = {}
    for duty in duties:
        grouped.setdefault(pack.provision_of[duty.obligation.id].provision, []).append(duty)
    rows = []
    for item in pack.provisions:
        if item.provision in grouped:
            name = f"{capital(speech.section(pack.law_of[item.law], item))}: {item.title.get(speech.code)}"
            rows.append(_row(name, _tally(grouped[item.provision]), outcomes, speech, Kind.PLAIN))
    rows.append(_row(speech.say("counts.all"), _tally(duties), outcomes, speech, Kind.STRONG))
    columns = [capital(speech.word("outcome", outcome.value)) for outcome in outcomes]
    return Table(
        caption,
        (speech.say("counts.provision"), *columns, speech.say("counts.bounds")),
        tuple(rows),
        (34, *(12 for _ in outcomes), 18),
        tuple(range(1, len(outcomes) + 1)),
    )


def _judged(duties: Iterable[Duty], *, recommended: bool) -> list[Duty]:
    """The duties, or the recommendations, that are judged or could have been."""
    wanted = [duty for duty in duties if duty.recommended is recommended]
    return [duty for duty in wanted if duty.finding.outcome is not Outcome.INFORMATIONAL]


def summary(material: Material) -> list[Part]:
    """The parts of the chapter."""
    speech = material.speech
    duties = _judged(material.duties, recommended=False)
    advice = _judged(material.duties, recommended=True)
    told = _tally(duties)
    counts = {"met": told.counts[Outcome.MET], "broken": told.counts[Outcome.BROKEN]}
    counts |= {"unresolved": told.counts[Outcome.UNRESOLVED], "lower": told.lower, "upper": told.upper}
    parts: list[Part] = [Paragraph(Line(speech.say("summary.counts", n=told.judged, **counts)), stress=True)]
    if told.lower != told.upper:
        parts.append(Paragraph(Line(speech.say("summary.bounds", **counts))))
        parts.append(Paragraph(Line(speech.say("summary.unresolved"))))
    broken = [duty for duty in duties if duty.finding.outcome is Outcome.BROKEN]
    parts.append(Heading(3, speech.say("summary.breaches")))
    if broken:
        parts.append(Bullets(tuple(Line(conclusion(duty, speech)) for duty in broken)))
    else:
        parts.append(Paragraph(Line(speech.say("summary.no_breach"))))
    advised = Counter(duty.finding.outcome for duty in advice)
    if advice:
        blanks = {"followed": advised[Outcome.FOLLOWED], "not_followed": advised[Outcome.NOT_FOLLOWED]}
        blanks["unresolved"] = advised[Outcome.UNRESOLVED]
        judged = _tally(advice).judged
        parts.append(Paragraph(Line(speech.say("summary.advice", n=judged, **blanks))))
    parts.append(Heading(3, speech.say("summary.table")))
    parts.append(Paragraph(Line(speech.say("summary.how"))))
    if duties:
        parts.append(_table(duties, _DUTIES, speech.say("counts.duties"), material))
    if advice:
        parts.append(_table(advice, _RECOMMENDED, speech.say("counts.advice"), material))
    return parts
