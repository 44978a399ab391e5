"""Help in the reader's language: typer's own words are English whatever is asked for, so they are given here.

Only what typer documents as open to change is used: classes of one's own for commands and groups. What is said comes
from models/texts/cli.yaml; an option's `help` and `metavar` are the ends of keys there.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from enum import StrEnum
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from models.texts import say
from models.words import Language
from webapp.console.mistakes import MistypedError
from webapp.console.parameters import HELP, allowed_range, parameter_name


class _Speaking:
    """What commands and groups say in one language."""

    language: ClassVar[Language]

    def _usage(self, command: Any, ctx: Any) -> list[str]:  # noqa: ANN401 - typer publishes no types for them
        pieces = [f"[{say('cli.meta.options', self.language)}]"]
        for parameter in command.get_params(ctx):
            if parameter.param_type_name == "argument":
                name = parameter_name(parameter, self.language) + ("..." if parameter.nargs != 1 else "")
                pieces.append(name if parameter.required else f"[{name}]")
        return pieces

    def _told(self, parameter: Any, ctx: Any) -> str:  # noqa: ANN401 - as above
        key = "help" if HELP in parameter.opts else parameter.help
        told = [say(f"cli.help.{key}", self.language)]
        default = parameter.get_default(ctx, call=False)
        if parameter.required:
            told.append(f"[{say('cli.usage.required', self.language)}]")
        elif isinstance(default, (StrEnum, int)) and not isinstance(default, bool):
            value = default.value if isinstance(default, StrEnum) else default
            told.append(f"[{say('cli.usage.default', self.language, value=value)}]")
        span = allowed_range(parameter, self.language)
        return " ".join([*told, f"[{span}]"] if span else told)

    def _write_usage(self, command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        prefix = f"{say('cli.usage.usage', self.language)}: "
        formatter.write_usage(ctx.command_path, " ".join(command.collect_usage_pieces(ctx)), prefix=prefix)

    def _write_options(self, command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        for kind in ("argument", "option"):
            rows = [
                (parameter_name(parameter, self.language), self._told(parameter, ctx))
                for parameter in command.get_params(ctx)
                if parameter.param_type_name == kind
            ]
            if rows:
                with formatter.section(say(f"cli.usage.{kind}s", self.language)):
                    formatter.write_dl(rows)


class Command(_Speaking, TyperCommand):
    """A command that speaks the reader's language."""

    #: too many arguments are told here, in that language
    allow_extra_args = True

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401 - as above
        """Read the arguments. Raises MistypedError when there are too many."""
        rest: list[str] = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise MistypedError("extra", ctx, values=" ".join(rest))
        return rest

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401 - as above
        """What stands after the command's name in the line on how it is used."""
        return self._usage(self, ctx)

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write how the command is used."""
        self._write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write what the arguments and options are."""
        self._write_options(self, ctx, formatter)


class Group(_Speaking, TyperGroup):
    """A group of commands that speaks the reader's language."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401 - as above
        """What stands after the group's name in the line on how it is used."""
        return [*self._usage(self, ctx), say("cli.meta.command", self.language)]

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write how the group is used."""
        self._write_usage(self, ctx, formatter)

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write what the options are, and which commands there are."""
        self._write_options(self, ctx, formatter)
        rows = [(name, command.help or "") for name, command in self.commands.items()]
        with formatter.section(say("cli.usage.commands", self.language)):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as above
        """Find the command that is asked for. Raises MistypedError when there is none."""
        name = args[0]
        if name not in self.commands and not name.startswith("-"):
            similar = difflib.get_close_matches(name, list(self.commands))
            raise MistypedError("command", ctx, value=name, similar=", ".join(similar))
        return super().resolve_command(ctx, args)


class Commands(typer.Typer):
    """A command line, or a group of commands on it, in one language."""

    def __init__(self, language: Language, about: str) -> None:
        """`about`: the key of what it is."""
        self.language = language
        self._command = type("Command", (Command,), {"language": language})
        super().__init__(
            cls=type("Group", (Group,), {"language": language}),
            help=say(about, language),
            no_args_is_help=True,
            add_completion=False,
            rich_markup_mode=None,
        )

    def declare(self, name: str, text: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
        """Make a function the command `name`. `text`: the end of the key of its help, `cli.help.<text>`."""
        return self.command(
            name,
            cls=self._command,
            help=say(f"cli.help.{text}", self.language),
            # what the command speaks when it is not told otherwise
            context_settings={"default_map": {"lang": self.language}},
        )
