"""What was typed wrong, in the reader's language: typer's exceptions by their kind, never by their English words."""

from __future__ import annotations

import difflib
from typing import Any, Final

from typer.exceptions import TyperException

from models.texts import say
from models.words import Language
from webapp.console.parameters import HELP, allowed_range, parameter_name

#: what is repeated of what somebody typed, at most
_LONGEST: Final = 80
#: the one exception that is no mistake: a group of commands alone, whose message is its help
_HELP: Final = "NoArgsIsHelpError"


class MistypedError(TyperException):
    """A mistake that is found in our own classes. `code`: the end of the key `cli.mistake.<code>`."""

    def __init__(self, code: str, ctx: Any, **told: str) -> None:  # noqa: ANN401 - typer publishes no type for it
        super().__init__(code)
        self.code = code
        self.ctx = ctx
        self.told = told


def _visible(text: str) -> str:
    """Text from the command line without what a terminal would act on, and not too much of it."""
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in text[:_LONGEST])


def _kind(error: TyperException) -> str:
    """The exception's kind. Typer publishes few of its classes, so that they are known by their names."""
    return type(error).__name__


def _suggested(similar: str, language: Language) -> str:
    return f" {say('cli.mistake.similar', language, similar=similar)}" if similar else ""


def _alike(error: TyperException, option: str) -> str:
    """The options of the command that look like the one that was typed."""
    ctx = getattr(error, "ctx", None)
    known = [name for parameter in ctx.command.get_params(ctx) for name in parameter.opts] if ctx is not None else []
    return ", ".join(difflib.get_close_matches(option, known, cutoff=0.7))


def _wrong_value(parameter: Any, language: Language) -> str:  # noqa: ANN401 - as above
    if parameter is None:
        return say("cli.mistake.other", language)
    name = parameter_name(parameter, language)
    choices = getattr(parameter.type_descriptor, "choices", None)
    if choices:
        return say("cli.mistake.choice", language, name=parameter.opts[0], choices=", ".join(choices))
    span = allowed_range(parameter, language)
    if span:
        return say("cli.mistake.number", language, name=parameter.opts[0], range=span)
    return say("cli.mistake.value", language, name=name)


def is_help(error: TyperException) -> bool:
    """Whether it is no mistake but a group of commands typed alone, whose message is its help."""
    return _kind(error) == _HELP


def command_of(error: TyperException) -> str:
    """The command that was being read when the mistake was found, such as `tilsynsklar law`."""
    ctx = getattr(error, "ctx", None)
    return str(ctx.command_path) if ctx is not None else "tilsynsklar"


def mistake_text(error: TyperException, language: Language) -> str:
    """What was typed wrong, as a sentence."""
    kind, told = _kind(error), getattr(error, "told", {})
    parameter, option = getattr(error, "param", None), _visible(getattr(error, "option_name", ""))
    if isinstance(error, MistypedError):
        blanks = {name: _visible(value) for name, value in told.items() if name != "similar"}
        return say(f"cli.mistake.{error.code}", language, **blanks) + _suggested(told.get("similar", ""), language)
    if kind == "NoSuchOption":
        return say("cli.mistake.option", language, name=option) + _suggested(_alike(error, option), language)
    if kind == "BadOptionUsage":
        return say(f"cli.mistake.{'takes_none' if option == HELP else 'needs_value'}", language, name=option)
    if kind == "MissingParameter" and parameter is not None:
        return say("cli.mistake.missing", language, name=parameter_name(parameter, language))
    return _wrong_value(parameter, language)
