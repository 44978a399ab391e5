"""The questions of law and the maps of statutes, as text for a terminal and as JSON values."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape

from models.interpretation import AnswerState, Interpretation
from models.law import Citation, Law, Period
from models.statute import SectionVersion, Statute, StatutePlace, StatuteSection
from models.texts import say
from rules.citation import citation_text
from rules.interpretations import resting_on
from rules.pack import Pack
from webapp.console.words import day, word


def _question_json(question: Interpretation, criteria: list[tuple[str, str]], pack: Pack, language: str) -> Any:  # noqa: ANN401 - JSON values
    return {
        "id": question.id,
        "question": question.question.get(language),
        "state": question.state.value,
        "answer": question.answer.get(language),
        "chosen_by": question.chosen_by,
        "chosen_on": str(question.chosen_on) if question.chosen_on else None,
        "sources": [
            {**source.model_dump(mode="json"), "says": source.says.get(language)} for source in question.sources
        ],
        "obligations": [
            {"id": name, "title": pack.obligations[name].title.get(language)} for name in question.obligations
        ],
        "criteria": [key for _, key in criteria],
    }


def _in_order(pack: Pack) -> list[Interpretation]:
    """The questions in the order of the law: of the first obligation that each concerns."""
    order = {name: number for number, name in enumerate(pack.obligations)}
    return sorted(pack.interpretations.values(), key=lambda item: min(order[name] for name in item.obligations))


def questions_json(pack: Pack, language: str) -> dict[str, Any]:
    """The register as plain JSON values, in the order of the law, with what rests on each question."""
    resting = resting_on(pack.provisions)
    listed = [_question_json(item, resting.get(item.id, []), pack, language) for item in _in_order(pack)]
    summary = {"questions": len(listed), "open": len(pack.open_questions)}
    return {"summary": summary, "questions": listed}


def show_questions(console: Console, pack: Pack, language: str) -> None:
    """Print the register: each question, its answer, the sources from the heaviest, and what rests on it."""
    resting = resting_on(pack.provisions)
    for question in _in_order(pack):
        state = word("answer_state", question.state.value, language)
        style = "yellow" if question.state is AnswerState.OPEN else "green"
        console.print(f"[bold]{question.id}[/bold] [{style}]{state}[/{style}]", soft_wrap=True)
        console.print(f"[bold]{escape(question.question.get(language))}[/bold]", soft_wrap=True)
        console.print(escape(question.answer.get(language)), soft_wrap=True)
        if question.chosen_by is not None and question.chosen_on is not None:
            signed = {"by": question.chosen_by, "day": day(question.chosen_on, language)}
            console.print(f"[dim]{escape(say('cli.questions.chosen', language, **signed))}[/dim]")
        for source in question.sources:
            blanks = {"rank": word("source_rank", source.rank.value, language), "where": source.where}
            blanks["certainty"] = word("certainty", source.certainty.value, language)
            told = say("cli.questions.source", language, says=source.says.get(language), **blanks)
            console.print(f"  • {escape(told)}", soft_wrap=True)
            if source.url is not None:
                console.print(f"    [dim]{escape(source.url)}[/dim]", soft_wrap=True)
        console.print(say("cli.questions.obligations", language, ids=", ".join(question.obligations)), soft_wrap=True)
        if question.id in resting:
            keys = ", ".join(key for _, key in resting[question.id])
            console.print(escape(say("cli.questions.criteria", language, keys=keys)), soft_wrap=True)
        console.print()
    counts = {"n": len(pack.interpretations), "open": len(pack.open_questions)}
    console.print(say("cli.questions.summary", language, **counts))


def _shown(statute: Statute, on: date | None) -> Iterable[tuple[StatuteSection, list[SectionVersion]]]:
    """The sections with the wordings in force on the day (None: all of them); without those that have none."""
    for section in statute.sections:
        versions = [version for version in section.versions if on is None or version.in_force.holds(on)]
        if versions:
            yield section, versions


def _place_text(law: Law, section: str, version: SectionVersion, place: StatutePlace, language: str) -> str:
    """The place as a citation; a section with one ledd has no first."""
    ledd = place.ledd if len(version.ledd) > 1 else None
    cited = Citation(section=section, ledd=ledd, letter=place.letter, punktum=place.punktum)
    return citation_text(law, cited, language)


def _period_text(period: Period, language: str) -> str:
    end = day(period.to, language) if period.to else say("cli.show.open", language)
    return say("cli.show.in_force", language, **{"from": day(period.from_, language), "to": end})


def statute_json(statute: Statute, pack: Pack, on: date | None, language: str) -> dict[str, Any]:
    """A map as plain JSON values: sections, their wordings, and what each place asks."""
    law = pack.law_of[statute.law]
    sections = [
        {
            "section": section.section,
            "title": section.title.get(language),
            "versions": [
                {
                    "in_force": version.in_force.model_dump(mode="json", by_alias=True),
                    "act": version.source.act,
                    "certainty": version.source.certainty.value,
                    "places": [
                        {
                            "place": _place_text(law, section.section, version, place, language),
                            "text": place.text,
                            "obligations": list(place.obligations),
                            "no_duty": place.no_duty.get(language) if place.no_duty else None,
                        }
                        for place in version.places
                    ],
                }
                for version in versions
            ],
        }
        for section, versions in _shown(statute, on)
    ]
    return {"law": statute.law, "sections": sections}


def show_statute(console: Console, statute: Statute, pack: Pack, on: date | None, language: str) -> None:
    """Print a map: for each place its words, and the obligations it gives or why it gives none."""
    law = pack.law_of[statute.law]
    for section, versions in _shown(statute, on):
        for version in versions:
            console.print(f"[bold]§ {section.section} {escape(section.title.get(language))}[/bold]")
            act = escape(version.source.act)
            certainty = word("certainty", version.source.certainty.value, language)
            console.print(f"[dim]{_period_text(version.in_force, language)} · {act} ({certainty})[/dim]")
            for place in version.places:
                where = _place_text(law, section.section, version, place, language)
                console.print(f"  {escape(where)}", soft_wrap=True)
                console.print(f"    [dim]«{escape(place.text)}»[/dim]", soft_wrap=True)
                why = place.no_duty.get(language) if place.no_duty else ", ".join(place.obligations)
                console.print(f"    → {escape(why)}", soft_wrap=True)
            console.print()
