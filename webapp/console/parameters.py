"""A parameter of a command in words: its name, and what it takes."""

from __future__ import annotations

from typing import Any, Final

from models.texts import say
from models.words import Language

HELP: Final = "--help"


def parameter_name(parameter: Any, language: Language) -> str:  # noqa: ANN401 - typer publishes no type for it
    """An argument as `FIL`, an option as `--on DATO` or `--format text|json`, in the language's own words."""
    if parameter.metavar is not None:
        value = say(f"cli.meta.{parameter.metavar}", language)
    elif HELP in parameter.opts or parameter.is_flag:
        return str(parameter.opts[0])
    else:
        value = "|".join(parameter.type_descriptor.choices)
    return value if parameter.param_type_name == "argument" else f"{', '.join(parameter.opts)} {value}"


def allowed_range(parameter: Any, language: Language) -> str:  # noqa: ANN401 - as above
    """The numbers that a parameter takes, such as `1–65535`; empty when it is no number or takes any."""
    least, most = getattr(parameter, "min", None), getattr(parameter, "max", None)
    if least is None:
        return ""
    return f"{least}–{most}" if most is not None else say("cli.usage.at_least", language, n=least)
