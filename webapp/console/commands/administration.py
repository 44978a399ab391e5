"""The commands of those who run an installation: backup and restore."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from models.texts import say
from models.words import Language
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands

_MEGABYTE = 1_000_000
BackupFile = Annotated[Path, typer.Argument(help="backup_file", metavar="file")]


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the command line. `clock`: gives the present moment, aware."""

    @app.declare("backup", "backup")
    def backup(file: BackupFile, lang: Lang = Language.NB) -> None:
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

    @app.declare("restore", "restore")
    def restore(file: BackupFile, lang: Lang = Language.NB) -> None:
        from controls.backup import restore as put_back
        from controls.settings import load_settings
        from webapp.pages.frame.wording import Wording

        manifest = put_back(load_settings().database, file)
        told = {
            "moment": Wording(lang).moment(manifest.made_at),
            "rows": manifest.rows,
            "tables": len(manifest.parts),
        }
        console().print(say("cli.restore.done", lang, **told), soft_wrap=True)
