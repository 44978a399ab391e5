"""The law as text for a terminal: an obligation, what changed, what the scenarios reach."""

from __future__ import annotations

from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape

from models.law import Criterion, Obligation, Version
from models.texts import say
from models.words import Group
from rules.citation import citation_text
from rules.law_diff import Change
from rules.pack import Pack
from webapp.console.words import day, word, words


def cited(pack: Pack, obligation: Obligation, version: Version, language: str) -> str:
    """The citation of a version in words."""
    return citation_text(pack.law_behind(obligation.id), version.citation, language)


def _criterion(console: Console, criterion: Criterion, language: str) -> None:
    role = word("role", criterion.role.value, language)
    ask = say("cli.show.criterion", language, ask=criterion.ask.get(language), role=role)
    console.print(f"  • {escape(ask)}")
    blanks: dict[str, Any] = {"fact": criterion.fact, "months": criterion.fresh.months}
    if criterion.needs is not None:
        blanks["mode"] = word("mode", criterion.needs.mode.value, language)
        blanks["shown_by"] = word("shown_by", criterion.needs.shown_by.value, language)
        told = say("cli.show.needs", language, **blanks)
    else:
        told = say("cli.show.only_fact", language, **blanks)
    console.print(f"    [dim]{escape(told)}[/dim]")
    about = word("about", criterion.about.value, language)
    console.print(f"    [dim]{escape(say('cli.show.about', language, about=about))}[/dim]")
    if criterion.enough is not None:
        enough = say("cli.show.enough", language, text=criterion.enough.get(language))
        console.print(f"    [dim]{escape(enough)}[/dim]")
    if criterion.groups != (Group.UNSPECIFIED,):
        groups = words("group", (group.value for group in criterion.groups), language)
        console.print(f"    [dim]{say('cli.show.groups', language, groups=groups)}[/dim]")


def show_version(console: Console, pack: Pack, obligation: Obligation, version: Version, language: str) -> None:
    """Print one version of an obligation with everything it rests on."""
    console.print(f"[bold]{obligation.id} {escape(obligation.title.get(language))}[/bold]")
    console.print(f"[bold]{escape(cited(pack, obligation, version, language))}[/bold]")
    period = version.in_force
    end = day(period.to, language) if period.to else say("cli.show.open", language)
    console.print(say("cli.show.in_force", language, **{"from": day(period.from_, language), "to": end}))
    console.print(escape(version.summary.get(language)))
    strength = word("strength", version.strength.value, language)
    decided = word("decided_by", version.decided_by.value, language)
    console.print(say("cli.show.strength", language, strength=strength, decided_by=decided))
    source = version.source
    certainty = word("certainty", source.certainty.value, language)
    console.print(escape(say("cli.show.source", language, act=source.act, certainty=certainty, url=source.url)))
    if source.note is not None:
        console.print(f"  [dim]{escape(source.note.get(language))}[/dim]")
    for criterion in ([version.applies_when] if version.applies_when else []) + list(version.criteria):
        _criterion(console, criterion, language)
    for factor in version.factors:
        console.print(f"  • {escape(say('cli.show.factor', language, text=factor.get(language)))}")
    if version.order is not None:
        console.print(escape(say("cli.show.order", language, text=version.order.get(language))))


def version_json(pack: Pack, obligation: Obligation, version: Version, language: str) -> dict[str, Any]:
    """One version as plain JSON values."""
    return {
        "obligation": obligation.id,
        "title": obligation.title.get(language),
        "citation": cited(pack, obligation, version, language),
        **version.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"citation"}),
        "place": version.citation.model_dump(mode="json", exclude_none=True),
    }


def show_diff(console: Console, pack: Pack, changes: list[Change], one: date, other: date, language: str) -> None:
    """Print what changed between two days."""
    days = {"one": day(one, language), "other": day(other, language)}
    if not changes:
        console.print(say("cli.diff.none", language, **days))
        return
    console.print(f"[bold]{say('cli.diff.heading', language, **days)}[/bold]")
    for change in changes:
        before = cited(pack, change.obligation, change.before, language) if change.before else ""
        after = cited(pack, change.obligation, change.after, language) if change.after else ""
        told = say(f"cli.diff.{change.kind}", language, before=before, after=after)
        console.print(f"{change.obligation.id:<12} {escape(told)}")
        console.print(f"{'':<12} [dim]{escape(change.obligation.title.get(language))}[/dim]")
        if change.parts:
            console.print(
                f"{'':<12} [dim]{escape(say('cli.diff.parts', language, parts=', '.join(change.parts)))}[/dim]"
            )


def diff_json(pack: Pack, changes: list[Change], language: str) -> list[dict[str, Any]]:
    """What changed, as plain JSON values."""
    return [
        {
            "obligation": change.obligation.id,
            "title": change.obligation.title.get(language),
            "kind": change.kind,
            "before": cited(pack, change.obligation, change.before, language) if change.before else None,
            "after": cited(pack, change.obligation, change.after, language) if change.after else None,
            "parts": list(change.parts),
        }
        for change in changes
    ]
