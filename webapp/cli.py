"""The command line `tilsynsklar`: thin commands over the controls.

Heavy parts (the web, the database) are imported by the commands that need them, so that `evaluate` and `law`
start quickly. Exit codes: 0 evaluated, 1 what was asked for with `--fail-on` was found (or a check failed),
2 the input cannot be used.
"""

import json
import os
import re
import sys
import traceback
import uuid
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from typer.exceptions import TyperException

from controls.settings_file import read_settings_file
from models.errors import Problem, ProblemError
from models.texts import say
from models.words import ExitCode, Language, Outcome
from rules.evidence_file import is_day
from webapp.console.administration import add_commands
from webapp.console.words import day as day_text
from webapp.console.words import problem_json, problem_text

if TYPE_CHECKING:
    from rules.pack import Pack

#: what can become of a mutant of the rules
OUTCOMES = ("killed", "refused", "explained", "survived")
#: more mistakes than this are counted, not listed
LISTED = 30
_SCOPE = re.compile(r"[A-ZÆØÅ]{2,5}(-[0-9A-Za-z]+)*")


class Format(StrEnum):
    """How an answer is printed."""

    TEXT = "text"
    JSON = "json"


class FailOn(StrEnum):
    """What makes `evaluate` answer with 1; `unresolved` includes broken."""

    BROKEN = "broken"
    UNRESOLVED = "unresolved"


def language_of(arguments: Sequence[str]) -> Language:
    """The language to speak before the command is known: `--lang`, then the setting, then bokmål."""
    asked = os.environ.get("TILSYNSKLAR_LANGUAGE", "")
    with suppress(ProblemError):  # a settings file that cannot be used is told by the commands that need it
        asked = asked or str(read_settings_file().values.get("language", ""))
    for one, other in zip(arguments, [*arguments[1:], ""], strict=False):
        if one == "--lang":
            asked = other
        elif one.startswith("--lang="):
            asked = one.partition("=")[2]
    return Language(asked) if asked in list(Language) else Language.NB


def spread_scope(arguments: Sequence[str]) -> list[str]:
    """`--scope A B C` and `--scope A,B` as `--scope A --scope B --scope C`, which is what the parser takes."""
    spread: list[str] = []
    open_list = False
    for argument in arguments:
        named = argument.removeprefix("--scope=").split(",") if argument.startswith("--scope=") else []
        if argument == "--scope" or named:
            open_list = True
            spread += [part for name in named for part in ("--scope", name)]
        elif open_list and all(_SCOPE.fullmatch(name) for name in argument.split(",")):
            spread += [part for name in argument.split(",") for part in ("--scope", name)]
        elif open_list and spread[-2:-1] != ["--scope"] and not argument.startswith("-") and not named:
            # not an id: let the command say what is wrong with it
            spread += ["--scope", argument]
            open_list = False
        else:
            open_list = False
            spread.append(argument)
    return spread


def parse_day(text: str | None) -> date | None:
    """A day from the command line. Raises ProblemError when it is not one."""
    return None if text is None else require_day(text)


def require_day(text: str) -> date:
    """A day from the command line. Raises ProblemError when it is not one."""
    if is_day(text):
        return date.fromisoformat(text)
    raise ProblemError.one("not_a_date", arguments={"text": text[:40]})


def _console(*, stderr: bool = False) -> Console:
    width = None if sys.stdout.isatty() else 110
    return Console(stderr=stderr, highlight=False, width=width)


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _pack(rules: Path | None = None, local: Sequence[str] = ()) -> "Pack":
    from rules.pack import load_pack

    return load_pack(rules, local)


def build(language: Language) -> typer.Typer:  # noqa: C901, PLR0915 - one function holds the commands' declarations
    """The command line with its help in `language`."""

    def help_(key: str) -> str:
        return say(f"cli.help.{key}", language)

    app = typer.Typer(
        help=say("cli.about", language), no_args_is_help=True, add_completion=False, rich_markup_mode=None
    )
    law = typer.Typer(help=help_("law"), no_args_is_help=True, rich_markup_mode=None)
    app.add_typer(law, name="law", help=help_("law"))
    Lang = Annotated[Language, typer.Option("--lang", help=help_("lang"))]  # noqa: N806 - a type, named as one
    Shape = Annotated[Format, typer.Option("--format", help=help_("format"))]  # noqa: N806 - as above
    Rules = Annotated[Path | None, typer.Option("--rules", help=help_("rules"))]  # noqa: N806 - as above

    @app.command(help=help_("evaluate"))
    def evaluate(
        file: Annotated[Path, typer.Argument(help=help_("file"))],
        on: Annotated[str | None, typer.Option("--on", help=help_("on"))] = None,
        scope: Annotated[list[str] | None, typer.Option("--scope", help=help_("scope"))] = None,
        shape: Shape = Format.TEXT,
        lang: Lang = language,
        fail_on: Annotated[FailOn | None, typer.Option("--fail-on", help=help_("fail_on"))] = None,
        local: Annotated[list[str] | None, typer.Option("--local", help=help_("local"))] = None,
        package: Annotated[Path | None, typer.Option("--package", help=help_("package"))] = None,
    ) -> None:
        from controls.answers import answer_json
        from controls.evaluating import evaluate_bytes
        from controls.files import read_file
        from controls.package import package_files, write_package
        from rules.municipalities import Municipalities
        from rules.plan import Machines
        from webapp.console.findings import show_evaluation

        day = parse_day(on)
        content = read_file(file)
        pack = _pack(local=local or ())
        evaluation, evidence = evaluate_bytes(
            content, file.name, pack, Machines(), Municipalities.load(), on=day, scope=scope or ()
        )
        answer = answer_json(evaluation, pack, evidence, lang)
        if package is not None:
            write_package(package, package_files(answer, file.name, content, pack))
        if shape is Format.JSON:
            _print_json(answer)
        else:
            console = _console()
            show_evaluation(console, evaluation, evidence, pack, lang)
            if package is not None:
                console.print(say("cli.package_written", lang, path=escape(str(package))))
        bad = {Outcome.BROKEN}
        if fail_on is FailOn.UNRESOLVED:
            bad.add(Outcome.UNRESOLVED)
        if fail_on is not None and any(finding.outcome in bad for finding in evaluation.findings):
            raise typer.Exit(ExitCode.FOUND)

    @app.command(help=help_("changes"))
    def changes(
        file: Annotated[Path, typer.Argument(help=help_("file"))],
        one: Annotated[str, typer.Argument(metavar="DATE", help=help_("day"))],
        other: Annotated[str, typer.Argument(metavar="DATE", help=help_("day"))],
        scope: Annotated[list[str] | None, typer.Option("--scope", help=help_("scope"))] = None,
        lang: Lang = language,
        shape: Shape = Format.TEXT,
    ) -> None:
        from controls.changes import changes_between
        from controls.files import read_file
        from rules.evidence_file import read_evidence
        from rules.municipalities import Municipalities
        from rules.plan import Machines
        from webapp.console.changes import changes_json, show_changes

        first, second = require_day(one), require_day(other)
        pack = _pack()
        evidence, _ = read_evidence(read_file(file), file.name, pack, Municipalities.load())
        found = changes_between(pack, Machines(), evidence, first, second, scope or ())
        if shape is Format.JSON:
            _print_json(changes_json(found, pack, first, second, lang))
        else:
            show_changes(_console(), found, pack, first, second, lang)

    @app.command(help=help_("verify"))
    def verify(
        file: Annotated[Path, typer.Argument(help=help_("package_file"))],
        lang: Lang = language,
        shape: Shape = Format.TEXT,
    ) -> None:
        from controls.package import read_package
        from controls.verification import verify as verify_package
        from rules.municipalities import Municipalities
        from rules.plan import Machines

        verdict = verify_package(read_package(file), Municipalities.load(), Machines())
        if shape is Format.JSON:
            _print_json(
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
            _show_verdict(verdict, lang)
        if not verdict.same:
            raise typer.Exit(ExitCode.FOUND)

    @law.command("check", help=help_("law_check"))
    def law_check(
        rules: Annotated[Path | None, typer.Argument(help=help_("rules"))] = None,
        lang: Lang = language,
        shape: Shape = Format.TEXT,
    ) -> None:
        from rules.analysis import analyse
        from rules.pack import local_names
        from rules.plan import make_plan

        counts: dict[str, Any] = {}
        mistakes: list[Problem] = []
        remarks: list[Problem] = []
        local: dict[str, int] = {}
        try:
            for name in (None, *local_names(rules)):
                pack = _pack(rules, [name] if name else ())
                for start in pack.change_days:
                    make_plan(pack, start)
                remarks += [remark for remark in analyse(pack) if remark not in remarks]
                if name is not None:
                    local[name] = len(pack.obligations) - counts["obligations"]
                    continue
                versions = sum(1 for _ in pack.versions())
                counts = {"laws": len(pack.laws), "obligations": len(pack.obligations), "versions": versions}
                counts |= {"facts": len(pack.facts), "checked_to": str(pack.checked_to)}
        except ProblemError as error:
            mistakes = list(error.problems)
        if shape is Format.JSON:
            listed = [("error", item) for item in mistakes] + [("remark", item) for item in remarks]
            shown = [{"severity": kind, **problem_json(item, lang)} for kind, item in listed]
            _print_json({"summary": {**counts, "errors": len(mistakes), "remarks": len(remarks)}, "problems": shown})
        elif mistakes:
            raise ProblemError(mistakes)
        else:
            console = _console()
            for remark in remarks:
                console.print(escape(problem_text(remark, lang)), soft_wrap=True)
            day = day_text(date.fromisoformat(counts.pop("checked_to")), lang)
            console.print(say("cli.law_ok", lang, **counts, day=day))
            for name, more in local.items():
                console.print(escape(say("cli.local_ok", lang, name=name, n=more)))
        if mistakes or remarks:
            raise typer.Exit(ExitCode.UNUSABLE if mistakes else ExitCode.FOUND)

    @law.command("show", help=help_("law_show"))
    def law_show(
        obligation_id: Annotated[str, typer.Argument(metavar="ID", help=help_("id"))],
        on: Annotated[str | None, typer.Option("--on", help=help_("on"))] = None,
        lang: Lang = language,
        shape: Shape = Format.TEXT,
        rules: Rules = None,
    ) -> None:
        from rules.in_force import not_in_force
        from rules.pack import local_names
        from webapp.console.law import show_version, version_json

        day = parse_day(on)
        pack = _pack(rules, local_names(rules))
        obligation = pack.obligations.get(obligation_id)
        if obligation is None:
            raise ProblemError.one("unknown_obligation", arguments={"id": obligation_id[:80]})
        versions = list(obligation.versions)
        if day is not None:
            version = obligation.version_on(day)
            if version is None:
                raise ProblemError([not_in_force(pack, obligation, day)])
            versions = [version]
        if shape is Format.JSON:
            shown = [version_json(pack, obligation, version, lang) for version in versions]
            _print_json(shown[0] if day is not None else shown)
            return
        console = _console()
        for number, version in enumerate(versions):
            if number:
                console.rule(style="dim")
            show_version(console, pack, obligation, version, lang)

    @law.command("diff", help=help_("law_diff"))
    def law_diff_(
        one: Annotated[str, typer.Argument(metavar="DATE", help=help_("day"))],
        other: Annotated[str, typer.Argument(metavar="DATE", help=help_("day"))],
        lang: Lang = language,
        shape: Shape = Format.TEXT,
        rules: Rules = None,
    ) -> None:
        from rules.law_diff import law_diff
        from webapp.console.law import diff_json, show_diff

        first, second = require_day(one), require_day(other)
        pack = _pack(rules)
        changes = law_diff(pack, first, second)
        if shape is Format.JSON:
            _print_json({"from": str(first), "to": str(second), "changes": diff_json(pack, changes, lang)})
        else:
            show_diff(_console(), pack, changes, first, second, lang)

    @law.command("questions", help=help_("law_questions"))
    def law_questions(lang: Lang = language, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
        from webapp.console.register import questions_json, show_questions

        pack = _pack(rules)
        if shape is Format.JSON:
            _print_json(questions_json(pack, lang))
        else:
            show_questions(_console(), pack, lang)

    @law.command("map", help=help_("law_map"))
    def law_map(
        law_id: Annotated[str, typer.Argument(metavar="LAW", help=help_("law_id"))],
        on: Annotated[str | None, typer.Option("--on", help=help_("on"))] = None,
        lang: Lang = language,
        shape: Shape = Format.TEXT,
    ) -> None:
        from rules.statute import load_statutes, statute_gaps
        from webapp.console.register import show_statute, statute_json

        day = parse_day(on)
        statutes = {statute.law: statute for statute in load_statutes()}
        statute = statutes.get(law_id.lower())
        if statute is None:
            told = {"name": law_id[:80], "known": ", ".join(statutes)}
            raise ProblemError.one("unknown_statute", arguments=told)
        pack = _pack()
        gaps = [gap.problem() for gap in statute_gaps([statute], pack)]
        if shape is Format.JSON:
            listed = [problem_json(gap, lang) for gap in gaps]
            _print_json({**statute_json(statute, pack, day, lang), "gaps": listed})
        else:
            show_statute(_console(), statute, pack, day, lang)
            for gap in gaps:
                _console().print(escape(problem_text(gap, lang)), soft_wrap=True)
        if gaps:
            raise typer.Exit(ExitCode.FOUND)

    @law.command("test", help=help_("law_test"))
    def law_test(lang: Lang = language, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
        from rules.pack import load_local_packs
        from rules.plan import Machines
        from rules.scenarios.runner import all_scenarios, feature_files, run_all

        files = feature_files()
        results = list(run_all(all_scenarios(files), _pack(rules), Machines(), load_local_packs(rules)))
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
            _print_json({"summary": summary, "scenarios": listed})
        else:
            console = _console()
            for result in failed:
                console.print(f"[red]✗[/red] {escape(result.scenario.name)}\n  {escape(result.error)}")
            console.print(say("cli.test.summary", lang, **summary))
        if failed:
            raise typer.Exit(ExitCode.FOUND)

    @law.command("coverage", help=help_("law_coverage"))
    def law_coverage(lang: Lang = language, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
        from rules.pack import load_local_packs
        from rules.plan import Machines
        from rules.scenarios.coverage import coverage
        from rules.scenarios.runner import all_scenarios, feature_files

        found = coverage(all_scenarios(feature_files()), _pack(rules), Machines(), load_local_packs(rules))
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
            _print_json({"summary": summary, "items": items})
        else:
            console = _console()
            for item in found.missing:
                blanks = {**item._asdict(), "kind": say(f"cli.coverage.kind.{item.kind}", lang)}
                console.print(escape(say("cli.coverage.missing", lang, **blanks)))
            for result in found.failed:
                console.print(f"[red]✗[/red] {escape(result.error)}")
            console.print(say("cli.coverage.summary", lang, **summary))
        if not found.complete:
            raise typer.Exit(ExitCode.FOUND)

    @law.command("mutate", help=help_("law_mutate"))
    def law_mutate(
        obligations: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help=help_("id"))] = None,
        every: Annotated[int, typer.Option("--every", min=1, help=help_("every"))] = 1,
        lang: Lang = language,
        shape: Shape = Format.TEXT,
    ) -> None:
        from rules.mutation import mutate
        from rules.pack import local_names
        from rules.scenarios.runner import all_scenarios, feature_files

        pack = _pack(local=local_names())
        named = sorted(pack.within(obligations or ()), key=list(pack.obligations).index)
        verdicts = list(mutate(pack, all_scenarios(feature_files()), named, every))
        counts = {name: sum(verdict.outcome == name for verdict in verdicts) for name in OUTCOMES}
        survived = [verdict.mutant for verdict in verdicts if verdict.outcome == "survived"]
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
            _print_json({"summary": {"mutants": len(verdicts), **counts}, "mutants": listed})
        else:
            console = _console()
            for mutant in survived:
                blanks = {"change": mutant.name, "file": mutant.where.file, "line": mutant.where.line}
                told = say("cli.mutate.survived", lang, id=mutant.obligation, version=mutant.version, **blanks)
                console.print(f"[red]✗[/red] {escape(told)}")
            console.print(say("cli.mutate.summary", lang, mutants=len(verdicts), **counts))
        if survived or not verdicts:
            raise typer.Exit(ExitCode.FOUND)

    @app.command(help=help_("docs"))
    def docs(
        folder: Annotated[Path, typer.Argument(help=help_("docs_folder"))],
        on: Annotated[str | None, typer.Option("--on", help=help_("docs_on"))] = None,
        lang: Lang = language,
    ) -> None:
        from webapp.documentation import write_documentation

        if not write_documentation(_console(), lang, folder, parse_day(on)):
            raise typer.Exit(ExitCode.FOUND)

    @app.command(help=help_("demo"))
    def demo(lang: Lang = language) -> None:
        from webapp.demo import run_demo

        run_demo(_console(), lang, _now)

    @app.command(help=help_("serve"))
    def serve(
        port: Annotated[int | None, typer.Option("--port", min=1, max=65535, help=help_("port"))] = None,
        host: Annotated[str | None, typer.Option("--host", help=help_("host"))] = None,
        lang: Lang = language,
    ) -> None:
        from webapp.serving import serve as serve_pages

        serve_pages(_console(), lang, host, port, _now)

    add_commands(app, language, _console, _now)
    return app


def _now() -> datetime:
    """The present moment; the only clock of the command line, handed to what needs one."""
    return datetime.now(UTC)


def _show_verdict(verdict: Any, lang: Language) -> None:
    console = _console()
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


def _tell(error: ProblemError, language: Language) -> None:
    console = _console(stderr=True)
    for problem in error.problems[:LISTED]:
        heading = say("cli.error", language)
        console.print(f"[bold red]{heading}[/bold red] {escape(problem_text(problem, language))}", soft_wrap=True)
    rest = len(error.problems) - LISTED
    if rest > 0:
        console.print(say("cli.more_problems", language, n=rest))


def run(arguments: Sequence[str]) -> int:
    """Run the command line on `arguments` (without the program's name) and return the exit code.

    No traceback reaches the user: an error of ours is told with a reference, and its details go to the log on
    standard error only when `TILSYNSKLAR_DEBUG` is set.
    """
    language = language_of(arguments)
    try:
        result = build(language)(spread_scope(arguments), prog_name="tilsynsklar", standalone_mode=False)
    except ProblemError as error:
        _tell(error, language)
        return ExitCode.UNUSABLE
    except TyperException as error:
        # a command that was typed wrong, or a command group alone, for which the message is its help
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        console = _console(stderr=True)
        if "--help" in message:
            console.print(escape(message))
        else:
            console.print(escape(say("cli.usage", language, detail=message)), soft_wrap=True)
            console.print(say("cli.usage_hint", language))
        return ExitCode.UNUSABLE
    except (typer.Abort, KeyboardInterrupt):
        return ExitCode.UNUSABLE
    except BrokenPipeError:
        # the reader of a pipe went away (`… | head`); nothing is left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.EVALUATED
    except Exception:  # noqa: BLE001 - the outermost edge: whatever it is, the user gets words and a reference
        reference = uuid.uuid4().hex[:8]
        if os.environ.get("TILSYNSKLAR_DEBUG"):
            traceback.print_exc()
        _tell(ProblemError.one("internal", arguments={"reference": reference}), language)
        return ExitCode.UNUSABLE
    return int(result) if isinstance(result, int) else ExitCode.EVALUATED


def main() -> None:
    """Entry point of the `tilsynsklar` command."""
    sys.exit(run(sys.argv[1:]))
