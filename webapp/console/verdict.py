"""What became of a package that was evaluated again, as text."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape

from controls.verification import Verdict
from models.texts import say
from models.words import Language
from webapp.console.words import problem_text


def show_verdict(console: Console, verdict: Verdict, lang: Language) -> None:
    """Print whether the package evaluates to the same, and otherwise what differs."""
    if verdict.same:
        console.print(say("verify.same", lang, findings=verdict.findings, digest=verdict.digest))
    else:
        console.print(say("verify.differs", lang, n=len(verdict.differences) + len(verdict.problems)))
    for item in verdict.differences:
        blanks = dict(item.arguments)
        if item.code == "outcome_differs":
            blanks |= {name: say(f"word.outcome.{blanks[name]}", lang) for name in ("then", "now")}
        console.print(f"  • {escape(say(f'verify.{item.code}', lang, **blanks))}")
    if verdict.problems:
        console.print(say("verify.unusable", lang))
        for problem in verdict.problems:
            console.print(f"  • {escape(problem_text(problem, lang))}")
    for item in verdict.notes:
        console.print(f"  [dim]{escape(say(f'verify.{item.code}', lang, **item.arguments))}[/dim]")
