"""The commands that show the law: check the rules, show, compare, list the questions, and draw the map."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from models.errors import ProblemError
from models.texts import say
from models.words import ExitCode, Language
from webapp.console.options import Day, Format, Lang, On, Rules, Shape, parse_day, require_day
from webapp.console.output import console, print_json
from webapp.console.speaking import Commands
from webapp.console.words import day as day_text
from webapp.console.words import problem_json, problem_text


def law_check(
    rules: Annotated[Path | None, typer.Argument(help="rules", metavar="folder")] = None,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
) -> None:
    """`law check`: the rules read and tried."""
    from webapp.console.checking import check_rules

    checked = check_rules(rules)
    counts, mistakes, remarks = dict(checked.counts), checked.mistakes, checked.remarks
    if shape is Format.JSON:
        listed = [("error", item) for item in mistakes] + [("remark", item) for item in remarks]
        shown = [{"severity": kind, **problem_json(item, lang)} for kind, item in listed]
        print_json({"summary": {**counts, "errors": len(mistakes), "remarks": len(remarks)}, "problems": shown})
    elif mistakes:
        raise ProblemError(mistakes)
    else:
        out = console()
        for remark in remarks:
            out.print(escape(problem_text(remark, lang)), soft_wrap=True)
        day = day_text(date.fromisoformat(str(counts.pop("checked_to"))), lang)
        out.print(say("cli.law_ok", lang, **counts, day=day))
        for name, more in checked.local.items():
            out.print(escape(say("cli.local_ok", lang, name=name, n=more)))
    if mistakes or remarks:
        raise typer.Exit(ExitCode.UNUSABLE if mistakes else ExitCode.FOUND)


def law_show(
    obligation_id: Annotated[str, typer.Argument(help="id", metavar="id")],
    on: On = None,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
    rules: Rules = None,
) -> None:
    """`law show`: an obligation on a day, or all its versions."""
    from rules.in_force import not_in_force
    from rules.pack import load_pack, local_names
    from webapp.console.law import show_version, version_json

    day = parse_day(on)
    pack = load_pack(rules, local_names(rules))
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
        print_json(shown[0] if day is not None else shown)
        return
    out = console()
    for number, version in enumerate(versions):
        if number:
            out.rule(style="dim")
        show_version(out, pack, obligation, version, lang)


def law_differences(
    one: Day,
    other: Day,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
    rules: Rules = None,
) -> None:
    """`law diff`: what changed in the law between two days."""
    from rules.law_diff import law_diff
    from rules.pack import load_pack
    from webapp.console.law import diff_json, show_diff

    first, second = require_day(one), require_day(other)
    pack = load_pack(rules)
    changes = law_diff(pack, first, second)
    if shape is Format.JSON:
        print_json({"from": str(first), "to": str(second), "changes": diff_json(pack, changes, lang)})
    else:
        show_diff(console(), pack, changes, first, second, lang)


def law_questions(lang: Lang = Language.NB, shape: Shape = Format.TEXT, rules: Rules = None) -> None:
    """`law questions`: the register of questions of law."""
    from rules.pack import load_pack
    from webapp.console.register import questions_json, show_questions

    pack = load_pack(rules)
    if shape is Format.JSON:
        print_json(questions_json(pack, lang))
    else:
        show_questions(console(), pack, lang)


def law_map(
    law_id: Annotated[str, typer.Argument(help="law_id", metavar="law")],
    on: On = None,
    lang: Lang = Language.NB,
    shape: Shape = Format.TEXT,
) -> None:
    """`law map`: every place in a law, with its duties."""
    from rules.pack import load_pack
    from rules.statute import load_statutes, statute_gaps
    from webapp.console.register import show_statute, statute_json

    day = parse_day(on)
    statutes = {statute.law: statute for statute in load_statutes()}
    statute = statutes.get(law_id.lower())
    if statute is None:
        told = {"name": law_id[:80], "known": ", ".join(statutes)}
        raise ProblemError.one("unknown_statute", arguments=told)
    pack = load_pack()
    gaps = [gap.problem() for gap in statute_gaps([statute], pack)]
    if shape is Format.JSON:
        listed = [problem_json(gap, lang) for gap in gaps]
        print_json({**statute_json(statute, pack, day, lang), "gaps": listed})
    else:
        show_statute(console(), statute, pack, day, lang)
        for gap in gaps:
            console().print(escape(problem_text(gap, lang)), soft_wrap=True)
    if gaps:
        raise typer.Exit(ExitCode.FOUND)


def add_commands(law: Commands) -> None:
    """Add the commands to `law`."""
    law.declare("check", "law_check")(law_check)
    law.declare("show", "law_show")(law_show)
    law.declare("diff", "law_diff")(law_differences)
    law.declare("questions", "law_questions")(law_questions)
    law.declare("map", "law_map")(law_map)
