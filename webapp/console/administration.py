"""The commands of those who run an installation: backup and restore."""

# no `from __future__ import annotations`: typer reads the annotations, and some of them are made here
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from models.texts import say
from models.words import Language

_MEGABYTE = 1_000_000


def add_commands(
    app: typer.Typer, language: Language, console: Callable[[], Console], clock: Callable[[], datetime]
) -> None:
    """Add the commands to the command line, with their help in `language`.

    `console`: where to print; `clock`: gives the present moment, aware.
    """
    Lang = Annotated[Language, typer.Option("--lang", help=say("cli.help.lang", language))]  # noqa: N806 - a type
    File = Annotated[Path, typer.Argument(metavar="FILE", help=say("cli.help.backup_file", language))]  # noqa: N806 - as above

    @app.command(help=say("cli.help.backup", language))
    def backup(file: File, lang: Lang = language) -> None:
        from controls.backup import back_up
        from controls.settings import load_settings
        from rules.receipt import versions

        written = back_up(load_settings().database, file, versions()[0], clock())
        told = {
            "path": escape(str(file)),
            "rows": written.manifest.rows,
            "tables": len(written.manifest.parts),
            "size": f"{written.size / _MEGABYTE:.1f}",
        }
        console().print(say("cli.backup.done", lang, **told), soft_wrap=True)
        console().print(say("cli.backup.digest", lang, digest=written.sha256), soft_wrap=True)

    @app.command(help=say("cli.help.restore", language))
    def restore(file: File, lang: Lang = language) -> None:
        from controls.backup import restore as put_back
        from controls.settings import load_settings
        from webapp.pages.wording import Wording

        manifest = put_back(load_settings().database, file)
        told = {
            "moment": Wording(lang).moment(manifest.made_at),
            "rows": manifest.rows,
            "tables": len(manifest.parts),
        }
        console().print(say("cli.restore.done", lang, **told), soft_wrap=True)
