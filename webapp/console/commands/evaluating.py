"""The commands on evidence: evaluate it, compare two dates, and evaluate a saved package again."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from models.texts import say
from models.words import ExitCode, Language, Outcome
from webapp.console.options import Day, EvidenceFile, Format, Lang, On, Scope, Shape, parse_day, require_day
from webapp.console.output import console, print_json
from webapp.console.speaking import Commands
from webapp.console.words import problem_text


class FailOn(StrEnum):
    """What makes `evaluate` answer with 1; `unresolved` includes broken."""

    BROKEN = "broken"
    UNRESOLVED = "unresolved"


def evaluate(
    file: EvidenceFile,
    on: On = None,
    scope: Scope = None,
    shape: Shape = Format.TEXT,
    lang: Lang = Language.NB,
    fail_on: Annotated[FailOn | None, typer.Option("--fail-on", help="fail_on")] = None,
    local: Annotated[list[str] | None, typer.Option("--local", help="local", metavar="name")] = None,
    package: Annotated[Path | None, typer.Option("--package", help="package", metavar="path")] = None,
) -> None:
    """`evaluate`: an evidence file by the law on a date."""
    from controls.answers import answer_json
    from controls.evaluating import evaluate_bytes
    from controls.files import read_file
    from controls.package import package_files, write_package
    from rules.municipalities import Municipalities
    from rules.pack import load_pack
    from rules.plan import Machines
    from webapp.console.findings import show_evaluation

    day = parse_day(on)
    content = read_file(file)
    pack = load_pack(extra=local or ())
    evaluation, evidence = evaluate_bytes(
        content, file.name, pack, Machines(), Municipalities.load(), on=day, scope=scope or ()
    )
    answer = answer_json(evaluation, pack, evidence, lang)
    if package is not None:
        write_package(package, package_files(answer, file.name, content, pack))
    if shape is Format.JSON:
        print_json(answer)
    else:
        out = console()
        show_evaluation(out, evaluation, evidence, pack, lang)
        if package is not None:
            out.print(say("cli.package_written", lang, path=escape(str(package))))
    bad = {Outcome.BROKEN}
    if fail_on is FailOn.UNRESOLVED:
        bad.add(Outcome.UNRESOLVED)
    if fail_on is not None and any(finding.outcome in bad for finding in evaluation.findings):
        raise typer.Exit(ExitCode.FOUND)


def changes(
    file: EvidenceFile,
    one: Day,
    other: Day,
    scope: Scope = None,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
) -> None:
    """`changes`: the same evidence on two dates."""
    from controls.changes import changes_between
    from controls.files import read_file
    from rules.evidence_file import read_evidence
    from rules.municipalities import Municipalities
    from rules.pack import load_pack
    from rules.plan import Machines
    from webapp.console.changes import changes_json, show_changes

    first, second = require_day(one), require_day(other)
    pack = load_pack()
    evidence, _ = read_evidence(read_file(file), file.name, pack, Municipalities.load())
    found = changes_between(pack, Machines(), evidence, first, second, scope or ())
    if shape is Format.JSON:
        print_json(changes_json(found, pack, first, second, lang))
    else:
        show_changes(console(), found, pack, first, second, lang)


def verify(
    file: Annotated[Path, typer.Argument(help="package_file", metavar="path")],
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
) -> None:
    """`verify`: a saved package evaluated again."""
    from controls.package import read_package
    from controls.verification import verify as verify_package
    from rules.municipalities import Municipalities
    from rules.plan import Machines
    from webapp.console.verdict import show_verdict

    verdict = verify_package(read_package(file), Municipalities.load(), Machines())
    if shape is Format.JSON:
        print_json(
            {
                "same": verdict.same,
                "findings": verdict.findings,
                "findings_digest": verdict.digest,
                "differences": [{"code": item.code, **item.arguments} for item in verdict.differences],
                "notes": [{"code": item.code, **item.arguments} for item in verdict.notes],
                "problems": [problem_text(problem, lang) for problem in verdict.problems],
            }
        )
    else:
        show_verdict(console(), verdict, lang)
    if not verdict.same:
        raise typer.Exit(ExitCode.FOUND)


def add_commands(app: Commands) -> None:
    """Add the commands to the command line."""
    app.declare("evaluate", "evaluate")(evaluate)
    app.declare("changes", "changes")(changes)
    app.declare("verify", "verify")(verify)
