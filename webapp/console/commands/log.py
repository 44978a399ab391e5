"""The commands of the log: what was written last, and whether everything still fits."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markup import escape

from models.texts import say
from models.words import ExitCode, Language
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands

Last = Annotated[int, typer.Option("--last", help="log_last", metavar="number", min=1, max=10_000)]
Head = Annotated[str | None, typer.Option("--head", help="log_head", metavar="sha256")]


def add_commands(app: Commands) -> None:
    """Add the commands to the group."""

    @app.declare("show", "log_show")
    def show(last: Last = 20, lang: Lang = Language.NB) -> None:
        from controls.settings import load_settings
        from controls.storage import open_store
        from controls.storage.log import newest_lines
        from webapp.pages.frame.wording import Wording

        store = open_store(load_settings().database)
        try:
            lines = newest_lines(store.engine, last)
        finally:
            store.close()
        wording = Wording(lang)
        for line in lines:
            told = {
                "number": line.number,
                "moment": wording.moment(line.at),
                "by": escape(line.by) or "–",
                "what": say(f"cli.log.{line.what}", lang),
                "about": line.about,
                "hash": line.hash[:12],
            }
            console().print(say("cli.log.line", lang, **told), soft_wrap=True)
        if not lines:
            console().print(say("cli.log.empty", lang))

    @app.declare("verify", "log_verify")
    def verify(head: Head = None, lang: Lang = Language.NB) -> None:
        from controls.settings import load_settings
        from controls.storage import open_store
        from controls.storage.log import check

        store = open_store(load_settings().database)
        try:
            checked = check(store.engine, head)
        finally:
            store.close()
        for fault in checked.faults:
            told = say(f"cli.log.fault.{fault.kind}", lang, about=fault.about)
            console().print(f"[red]✗[/red] {escape(told)}", soft_wrap=True)
        if checked.faults:
            console().print(say("cli.log.broken", lang, n=len(checked.faults)), soft_wrap=True)
            raise typer.Exit(ExitCode.FOUND)
        told_of = {"lines": checked.lines, "rows": checked.rows, "head": checked.head or "–"}
        console().print(say("cli.log.whole" if checked.lines else "cli.log.empty", lang, **told_of), soft_wrap=True)
