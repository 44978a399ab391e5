"""The commands that try the rules: run the scenarios, what they reach, and who notices when a rule is changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from models.texts import say
from models.words import ExitCode, Language
from webapp.console.options import Format, Lang, Rules, Shape
from webapp.console.output import console, print_json
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from rules.pack import Pack
    from rules.scenarios.runner import Scenario

#: what can become of a mutant of the rules
OUTCOMES = ("killed", "refused", "explained", "survived")


def law_test(lang: Lang = Language.NB, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
    """`law test`: every scenario run."""
    from rules.pack import load_local_packs, load_pack
    from rules.plan import Machines
    from rules.scenarios.runner import all_scenarios, feature_files, run_all

    files = feature_files()
    results = list(run_all(all_scenarios(files), load_pack(rules), Machines(), load_local_packs(rules)))
    failed = [result for result in results if not result.passed]
    summary = {"passed": len(results) - len(failed), "total": len(results), "features": len(files)}
    if shape is Format.JSON:
        listed = [
            {
                "feature": result.scenario.feature,
                "line": result.scenario.line,
                "name": result.scenario.name,
                "passed": result.passed,
                "error": result.error,
                "rule_hash": result.rule_hash,
            }
            for result in results
        ]
        print_json({"summary": summary, "scenarios": listed})
    else:
        out = console()
        for result in failed:
            out.print(f"[red]✗[/red] {escape(result.scenario.name)}\n  {escape(result.error)}")
        out.print(say("cli.test.summary", lang, **summary))
    if failed:
        raise typer.Exit(ExitCode.FOUND)


def law_coverage(lang: Lang = Language.NB, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
    """`law coverage`: what the scenarios reach."""
    from rules.pack import load_local_packs, load_pack
    from rules.plan import Machines
    from rules.scenarios.coverage import coverage
    from rules.scenarios.runner import all_scenarios, feature_files

    found = coverage(all_scenarios(feature_files()), load_pack(rules), Machines(), load_local_packs(rules))
    summary = {
        "percent": found.percent,
        "scenarios": found.scenarios,
        "obligations": found.obligations,
        "items": len(found.reached),
        "reached": len(found.reached) - len(found.missing),
        "failed": len(found.failed),
    }
    if shape is Format.JSON:
        items = [
            {**item._asdict(), "version": str(item.version), "scenarios": list(names)}
            for item, names in found.reached.items()
        ]
        print_json({"summary": summary, "items": items})
    else:
        out = console()
        for item in found.missing:
            blanks = {**item._asdict(), "kind": say(f"cli.coverage.kind.{item.kind}", lang)}
            out.print(escape(say("cli.coverage.missing", lang, **blanks)))
        for result in found.failed:
            out.print(f"[red]✗[/red] {escape(result.error)}")
        out.print(say("cli.coverage.summary", lang, **summary))
    if not found.complete:
        raise typer.Exit(ExitCode.FOUND)


def _write_record(path: Path, pack: Pack, scenarios: list[Scenario], tried: list[str], survived: list[str]) -> None:
    from rules.mutation_record import digests, read_record, record_text

    recorded = read_record(path.read_text("utf-8"), path.name) if path.exists() else {}
    path.write_text(record_text(digests(pack, scenarios), recorded, tried, survived), encoding="utf-8")


def law_mutate(
    obligations: Annotated[list[str] | None, typer.Argument(help="id", metavar="id")] = None,
    every: Annotated[int, typer.Option("--every", min=1, help="every", metavar="number")] = 1,
    record: Annotated[Path | None, typer.Option("--record", dir_okay=False, help="record", metavar="file")] = None,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
) -> None:
    """`law mutate`: the rules changed one thing at a time."""
    from rules.mutation import mutate
    from rules.pack import load_pack, local_names
    from rules.scenarios.runner import all_scenarios, feature_files

    pack = load_pack(extra=local_names())
    named = sorted(pack.within(obligations or ()), key=list(pack.obligations).index)
    scenarios = all_scenarios(feature_files())
    verdicts = list(mutate(pack, scenarios, named, every))
    counts = {name: sum(verdict.outcome == name for verdict in verdicts) for name in OUTCOMES}
    survived = [verdict.mutant for verdict in verdicts if verdict.outcome == "survived"]
    if record is not None and every == 1:  # a sample proves no obligation whole
        _write_record(record, pack, scenarios, named, [mutant.obligation for mutant in survived])
    if shape is Format.JSON:
        listed = [
            {
                "obligation": item.mutant.obligation,
                "version": item.mutant.version,
                "change": item.mutant.name,
                "outcome": item.outcome,
                "by": item.by,
                "file": item.mutant.where.file,
                "line": item.mutant.where.line,
            }
            for item in verdicts
        ]
        print_json({"summary": {"mutants": len(verdicts), **counts}, "mutants": listed})
    else:
        out = console()
        for mutant in survived:
            blanks = {"change": mutant.name, "file": mutant.where.file, "line": mutant.where.line}
            told = say("cli.mutate.survived", lang, id=mutant.obligation, version=mutant.version, **blanks)
            out.print(f"[red]✗[/red] {escape(told)}")
        out.print(say("cli.mutate.summary", lang, mutants=len(verdicts), **counts))
    if survived or not verdicts:
        raise typer.Exit(ExitCode.FOUND)


def add_commands(law: Commands) -> None:
    """Add the commands to `law`."""
    law.declare("test", "law_test")(law_test)
    law.declare("coverage", "law_coverage")(law_coverage)
    law.declare("mutate", "law_mutate")(law_mutate)
