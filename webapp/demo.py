"""The main job on the real examples: make the database, evaluate, store, and print what was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import resources

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from controls.answers import counts_of
from controls.evaluating import Evaluated, evaluate_bytes
from controls.lawbook import try_all
from controls.settings import load_settings
from controls.wiring import Application, build
from models.errors import ProblemError
from models.texts import say
from models.words import Language, Outcome
from rules.pack import load_local_packs
from rules.scenarios.runner import all_scenarios, feature_files
from webapp.console.findings import because, show_evaluation
from webapp.console.words import SIGNS, STYLES, day, word


def example_files() -> dict[str, bytes]:
    """The example evidence files by name. Raises ProblemError when there are none."""
    folder = resources.files("examples")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
    if not names:
        raise ProblemError.one("pack_empty")
    return {name: (folder / name).read_bytes() for name in names}


def progress_bar(console: Console) -> Progress:
    """A bar that shows how far a long job has come."""
    return Progress(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), console=console)


def evaluate_examples(console: Console, application: Application, language: Language) -> list[Evaluated]:
    """Evaluate every example, store it, and return them in the order of the file names."""
    found: list[Evaluated] = []
    files = example_files()
    with progress_bar(console) as progress:
        task = progress.add_task(say("cli.demo.evaluating", language), total=len(files))
        for name, content in files.items():
            evaluated = evaluate_bytes(
                content, name, application.pack, application.machines, application.municipalities
            )
            application.store.keep(evaluated.evaluation, application.pack, content, name, application.clock())
            found.append(evaluated)
            progress.advance(task)
    return found


def try_scenarios(console: Console, application: Application, language: Language) -> tuple[int, int, int]:
    """Run every scenario and store the results; how many hold, how many there are, and in how many files.

    What is tried on a local pack is counted, but not stored with the law it is no part of.
    """
    files = feature_files()
    scenarios = all_scenarios(files)
    with progress_bar(console) as progress:
        task = progress.add_task(say("cli.demo.scenarios", language), total=len(scenarios))
        results, reached = try_all(
            scenarios, application.pack, application.machines, load_local_packs(), lambda: progress.advance(task)
        )
    of_the_law = [result for result in results if result.scenario.obligation in application.pack.obligations]
    application.store.keep_scenarios(application.pack, of_the_law, application.clock(), reached)
    return sum(result.passed for result in results), len(results), len(files)


def _summary(console: Console, application: Application, found: list[Evaluated], language: Language) -> None:
    table = Table(box=None, padding=(0, 2), header_style="dim")
    table.add_column(say("cli.column.example", language))
    table.add_column(say("cli.column.date", language), no_wrap=True)
    shown = (Outcome.MET, Outcome.BROKEN, Outcome.UNRESOLVED, Outcome.NOT_RELEVANT, Outcome.INFORMATIONAL)
    for outcome in shown:
        table.add_column(word("outcome", outcome.value, language), justify="right")
    for evaluation, _ in found:
        counts = counts_of(evaluation.findings)["counts"]
        numbers = [str(counts.get(outcome.value, 0)) for outcome in shown]
        table.add_row(evaluation.name, day(evaluation.on, language), *numbers)
    console.print(table)
    console.print()
    for evaluation, _ in found:
        for finding in evaluation.findings:
            if finding.outcome is not Outcome.BROKEN:
                continue
            title = application.pack.obligations[finding.obligation].title.get(language)
            style = STYLES[finding.outcome]
            sign = f"[{style}]{SIGNS[finding.outcome]} {word('outcome', finding.outcome.value, language)}[/{style}]"
            told = because(finding, application.pack, language)
            console.print(f"{sign} {escape(evaluation.name)} {evaluation.on.year}: {escape(title)}")
            console.print(f"    [dim]{finding.obligation} · {escape(told)}[/dim]")


def run_demo(console: Console, language: Language, clock: Callable[[], datetime]) -> None:
    """Run the demonstration: examples, scenarios, a readable summary, and one evaluation in full.

    `clock`: gives the present moment, aware. Raises ProblemError when settings, law or examples cannot be used.
    """
    settings = load_settings()
    application = build(settings, clock)
    try:
        found = evaluate_examples(console, application, language)
        passed, total, features = try_scenarios(console, application, language)
        console.print()
        evaluation, evidence = found[0]
        show_evaluation(console, evaluation, evidence, application.pack, language)
        console.print()
        _summary(console, application, found, language)
        console.print()
        console.print(say("cli.demo.legend", language))
        console.print(say("cli.test.summary", language, passed=passed, total=total, features=features))
        if settings.database_url is None:
            console.print(say("cli.demo.stored", language, database=settings.data))
    finally:
        application.close()
