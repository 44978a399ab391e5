"""The commands that show pages: the law as files, the demonstration, and the server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from models.words import ExitCode, Language
from webapp.console.options import Lang, parse_day
from webapp.console.output import console
from webapp.console.speaking import Commands


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the command line. `clock`: gives the present moment, aware."""

    @app.declare("docs", "docs")
    def docs(
        folder: Annotated[Path, typer.Argument(help="docs_folder", metavar="folder")],
        on: Annotated[str | None, typer.Option("--on", help="docs_on", metavar="day")] = None,
        lang: Lang = Language.NB,
    ) -> None:
        from webapp.documentation import write_documentation

        if not write_documentation(console(), lang, folder, parse_day(on)):
            raise typer.Exit(ExitCode.FOUND)

    @app.declare("demo", "demo")
    def demo(lang: Lang = Language.NB) -> None:
        from webapp.demo import run_demo

        run_demo(console(), lang, clock)

    @app.declare("serve", "serve")
    def serve(
        port: Annotated[int | None, typer.Option("--port", min=1, max=65535, help="port", metavar="number")] = None,
        host: Annotated[str | None, typer.Option("--host", help="host", metavar="address")] = None,
        demo: Annotated[bool, typer.Option("--demo", help="serve_demo")] = False,
        lang: Lang = Language.NB,
    ) -> None:
        from webapp.serving import serve as serve_pages

        serve_pages(console(), lang, host, port, clock, demo=demo)
