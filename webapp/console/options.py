"""The options and arguments that several commands share, and what is made of their text.

`help` and `metavar` are the ends of keys: `cli.help.<help>` and `cli.meta.<metavar>` (webapp.console.speaking).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from models.errors import ProblemError
from models.words import Language

_SCOPE = re.compile(r"[A-ZÆØÅ]{2,5}(-[0-9A-Za-z]+)*")


class Format(StrEnum):
    """How an answer is printed."""

    TEXT = "text"
    JSON = "json"


Lang = Annotated[Language, typer.Option("--lang", help="lang")]
Shape = Annotated[Format, typer.Option("--format", help="format")]
Rules = Annotated[Path | None, typer.Option("--rules", help="rules", metavar="folder")]
On = Annotated[str | None, typer.Option("--on", help="on", metavar="day")]
Scope = Annotated[list[str] | None, typer.Option("--scope", help="scope", metavar="id")]
EvidenceFile = Annotated[Path, typer.Argument(help="file", metavar="file")]
Day = Annotated[str, typer.Argument(help="day", metavar="day")]


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
    """A day from the command line, None where none was given. Raises ProblemError when it is not one."""
    return None if text is None else require_day(text)


def require_day(text: str) -> date:
    """A day from the command line. Raises ProblemError when it is not one."""
    from rules.evidence_file import is_day  # noqa: PLC0415 - it brings the rules along, which the help does not need

    if is_day(text):
        return date.fromisoformat(text)
    raise ProblemError.one("not_a_date", arguments={"text": text[:40]})
