"""What changes between two days, as text for a terminal and as JSON values."""

from __future__ import annotations

from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape

from controls.changes import Changes, Moved
from models.findings import Finding
from models.texts import say
from rules.calendar import ChangeDay
from rules.pack import Pack
from webapp.console.law import cited
from webapp.console.words import day, word


def _state(finding: Finding | None, language: str) -> str:
    return (
        say("cli.changes.not_in_force", language) if finding is None else word("outcome", finding.outcome, language)
    )


def _because(moved: Moved, pack: Pack, language: str) -> str:
    """Why it moved: what changed in the law, with the place, or the time that passed."""
    change = moved.change
    if change is None or moved.cause.value == "time":
        return say("cli.changes.time", language)
    before = cited(pack, change.obligation, change.before, language) if change.before else ""
    after = cited(pack, change.obligation, change.after, language) if change.after else ""
    return say(f"cli.diff.{change.kind}", language, before=before, after=after)


def _show_calendar(console: Console, heading: str, days: tuple[ChangeDay, ...], language: str) -> None:
    console.print()
    console.print(f"[bold]{heading}[/bold]")
    for item in days:
        ids = ", ".join(change.obligation.id for change in item.changes if change.kind != "moved")
        told = say("cli.changes.day", language, day=day(item.day, language), n=len(item.changes), ids=ids or "–")
        console.print(escape(told))


def show_changes(console: Console, changes: Changes, pack: Pack, one: date, other: date, language: str) -> None:
    """Print what moved, why, and the calendar between the days and ahead."""
    days = {"one": day(one, language), "other": day(other, language)}
    console.print(f"[bold]{say('cli.changes.heading', language, **days)}[/bold]")
    for moved in changes.moved:
        then, now = _state(moved.before, language), _state(moved.after, language)
        title = pack.obligations[moved.obligation].title.get(language)
        console.print(f"{moved.obligation:<12} {escape(title)}: {then} → {now}")
        console.print(f"{'':<12} [dim]{escape(_because(moved, pack, language))}[/dim]")
    console.print(say("cli.changes.same", language, n=changes.same))
    _show_calendar(console, say("cli.changes.between", language), changes.calendar, language)
    _show_calendar(console, say("cli.changes.ahead", language), changes.ahead, language)
    console.print(say("cli.law_checked_to", language, day=day(pack.checked_to, language)))


def changes_json(changes: Changes, pack: Pack, one: date, other: date, language: str) -> dict[str, Any]:
    """What moved, as plain JSON values."""

    def days(items: tuple[ChangeDay, ...]) -> list[dict[str, Any]]:
        return [
            {"day": str(item.day), "obligations": [change.obligation.id for change in item.changes]} for item in items
        ]

    return {
        "from": str(one),
        "to": str(other),
        "same": changes.same,
        "moved": [
            {
                "obligation": moved.obligation,
                "before": moved.before.outcome.value if moved.before else None,
                "after": moved.after.outcome.value if moved.after else None,
                "cause": moved.cause.value,
                "because": _because(moved, pack, language),
            }
            for moved in changes.moved
        ],
        "calendar": days(changes.calendar),
        "ahead": days(changes.ahead),
        "law_checked_to": str(pack.checked_to),
    }
