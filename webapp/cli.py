"""The command line `tilsynsklar`: thin commands over the controls.

Heavy parts (the web, the database) are imported by the commands that need them, so that `evaluate` and `law`
start quickly. Exit codes: 0 evaluated, 1 what was asked for with `--fail-on` was found (or a check failed),
2 the input cannot be used.
"""

from __future__ import annotations

import os
import sys
import traceback
import uuid
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime

import typer
from rich.markup import escape
from typer.exceptions import TyperException

from controls.settings_file import read_settings_file
from models.errors import ProblemError
from models.texts import say
from models.words import ExitCode, Language
from webapp.console.commands import (
    administration,
    evaluating,
    evidence,
    exchange,
    figures,
    law,
    log,
    notices,
    pages,
    people,
    providers,
    report,
    trying,
)
from webapp.console.mistakes import command_of, is_help, mistake_text
from webapp.console.options import spread_scope
from webapp.console.output import console
from webapp.console.speaking import Commands
from webapp.console.words import problem_text

#: more mistakes than this are counted, not listed
LISTED = 30


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


def _now() -> datetime:
    """The present moment; the only clock of the command line, handed to what needs one."""
    return datetime.now(UTC)


def build(language: Language) -> Commands:
    """The command line with its help in `language`."""
    app = Commands(language, "cli.about")
    rules = Commands(language, "cli.help.law")
    app.add_typer(rules, name="law")
    documents = Commands(language, "cli.help.evidence")
    app.add_typer(documents, name="evidence")
    written = Commands(language, "cli.help.log")
    app.add_typer(written, name="log")
    told = Commands(language, "cli.help.notices")
    app.add_typer(told, name="notices")
    users = Commands(language, "cli.help.user")
    app.add_typer(users, name="user")
    parties = Commands(language, "cli.help.provider")
    app.add_typer(parties, name="provider")
    evaluating.add_commands(app)
    pages.add_commands(app, _now)
    administration.add_commands(app, _now)
    evidence.add_commands(documents, _now)
    exchange.add_commands(documents, _now)
    figures.add_commands(documents, _now)
    law.add_commands(rules)
    log.add_commands(written)
    notices.add_commands(told, _now)
    people.add_commands(users, _now)
    providers.add_commands(parties, _now)
    report.add_commands(app)
    trying.add_commands(rules)
    return app


def _tell(error: ProblemError, language: Language) -> None:
    out = console(stderr=True)
    for problem in error.problems[:LISTED]:
        heading = say("cli.error", language)
        out.print(f"[bold red]{heading}[/bold red] {escape(problem_text(problem, language))}", soft_wrap=True)
    rest = len(error.problems) - LISTED
    if rest > 0:
        out.print(say("cli.more_problems", language, n=rest))


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
        out = console(stderr=True)
        if is_help(error):
            out.print(escape(error.format_message()))
        else:
            detail = mistake_text(error, language)
            out.print(escape(say("cli.usage", language, detail=detail)), soft_wrap=True)
            out.print(escape(say("cli.usage_hint", language, command=command_of(error))))
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
