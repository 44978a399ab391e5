"""An evaluation as text for a terminal."""

from __future__ import annotations

from itertools import groupby

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from controls.answers import counts_of
from models.evidence import Evidence
from models.findings import Evaluation, Finding
from models.law import Role
from models.texts import say
from models.words import Outcome, Reason, State
from rules.citation import citation_text, provision_text
from rules.pack import Pack
from webapp.console.words import SIGNS, STYLES, counted, day, word, words


def because(finding: Finding, pack: Pack, language: str) -> str:
    """Why an outcome is what it is, in one short text."""
    parts: list[str] = []
    # what is missing is named below; the word alone would say it twice
    reasons = [reason for reason in finding.reasons if reason is not Reason.MISSING or not finding.missing]
    if reasons:
        parts.append(words("reason", (reason.value for reason in reasons), language))
    if finding.missing:
        titles = dict.fromkeys(pack.facts[fact].title.get(language) for fact in finding.missing)
        parts.append(say("cli.missing", language, facts="; ".join(titles)))
    if finding.labelled is not None:
        label = finding.labelled
        kind = word("judgement_kind", label.kind.value, language)
        told = say("cli.labelled", language, kind=kind, by=label.by, on=day(label.on, language))
        parts.append(told)
    elif finding.outcome in (Outcome.BROKEN, Outcome.NOT_FOLLOWED):
        obligation = pack.obligations[finding.obligation]
        version = next(item for item in obligation.versions if item.in_force.from_ == finding.version)
        asked = {criterion.id: criterion for criterion in version.criteria}
        shown = [asked[result.criterion] for result in finding.criteria if result.state is State.NO]
        titles = dict.fromkeys(
            f"{item.ask.get(language)} {word('state', 'yes' if item.role is Role.BREAKS else 'no', language)}"
            for item in shown
        )
        parts.append("; ".join(titles))
    return " · ".join(parts)


def bounds(findings: list[Finding], language: str) -> str:
    """How much is met, with lower and upper bound; nothing where nothing is judged."""
    counts = counts_of(findings)
    if not counts["judged"]:
        return ""
    key = "cli.met_exactly" if counts["lower"] == counts["upper"] else "cli.met_between"
    return say(key, language, **counts)


def show_evaluation(console: Console, evaluation: Evaluation, evidence: Evidence, pack: Pack, language: str) -> None:
    """Print an evaluation: per provision a table of its findings, with counts and bounds."""
    subject = evidence.subject
    title = say(
        "cli.evaluation_of",
        language,
        name=subject.name,
        number=subject.municipality,
        on=day(evaluation.on, language),
    )
    console.print(f"[bold]{escape(title)}[/bold]")
    if evaluation.on > evaluation.law_checked_to:
        console.print(say("cli.law_checked_to", language, day=day(evaluation.law_checked_to, language)))
    for code, group in groupby(evaluation.findings, lambda item: pack.provision_of[item.obligation].provision):
        findings = list(group)
        provision = pack.provision_of[findings[0].obligation]
        law = pack.law_of[provision.law]
        heading = f"{provision_text(law, provision, language)} {provision.title.get(language)}"
        console.print()
        console.print(f"[bold]{escape(heading)}[/bold] [dim]({code})[/dim] {bounds(findings, language)}")
        table = Table(show_header=True, expand=True, box=None, padding=(0, 1), header_style="dim")
        table.add_column(say("cli.column.outcome", language), no_wrap=True, min_width=14)
        table.add_column(say("cli.column.obligation", language), ratio=5)
        table.add_column(say("cli.column.because", language), ratio=6)
        for finding in findings:
            table.add_row(*_row(finding, pack, language))
        console.print(table)
    console.print()
    told = counts_of(evaluation.findings)["counts"]
    console.print(say("cli.total", language, counts=counted(told, language)))
    console.print(f"[dim]{say('cli.digest', language, digest=evaluation.receipt.findings_digest)}[/dim]")


def _row(finding: Finding, pack: Pack, language: str) -> tuple[str, str, str]:
    obligation = pack.obligations[finding.obligation]
    version = next(item for item in obligation.versions if item.in_force.from_ == finding.version)
    law = pack.law_behind(finding.obligation)
    style = STYLES[finding.outcome]
    outcome = f"[{style}]{SIGNS[finding.outcome]} {word('outcome', finding.outcome.value, language)}[/{style}]"
    citation = citation_text(law, version.citation, language)
    duty = f"{escape(obligation.title.get(language))} [dim]{finding.obligation} · {escape(citation)}[/dim]"
    return outcome, duty, escape(because(finding, pack, language))
