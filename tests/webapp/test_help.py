"""The help and the words for what was typed wrong: in the reader's language throughout, and quickly there."""

from __future__ import annotations

import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from models.texts import catalogue, say
from models.words import Language
from tests.webapp.processes import environment, ours
from webapp.cli import build, run

ROOT = Path(__file__).parents[2]
#: what typer says by itself, in its help and of mistakes
ENGLISH = re.compile(
    r"Usage|Options|OPTIONS|Arguments|Commands|COMMAND\b|ARGS|Show this|default:|required|No such|Missing|Invalid|"
    r"Did you mean|Possible|requires an|does not take|unexpected|Input should|is not one of|<\w+>",
)
#: a command line that is wrong in each way there is, and what it is told in the three languages
WRONG = {
    "no command": (("nonsense",), ("ingen kommando nonsense", "ingen kommando nonsense", "no command nonsense")),
    "a similar one": (("evaluat",), ("Mente du evaluate?", "Meinte du evaluate?", "Did you mean evaluate?")),
    "in a group": (("law", "chek"), ("Mente du check?", "Meinte du check?", "Did you mean check?")),
    "no option": (("evaluate", "x", "--no"), ("noe valg --no.", "noko val --no.", "no option --no.")),
    "a similar option": (("serve", "--prot", "1"), ("Mente du --port?", "Meinte du --port?", "Did you mean --port?")),
    "no argument": (("evaluate",), ("FIL mangler", "FIL manglar", "FILE is missing")),
    "no value": (("serve", "--port"), ("en verdi", "ein verdi", "needs a value")),
    "a value too many": (("serve", "--help=3"), ("uten verdi", "utan verdi", "takes no value")),
    "not a choice": (("evaluate", "x", "--format", "pdf"), ("en av text, json", "ein av text", "one of text, json")),
    "no language": (("evaluate", "x", "--lang", "de"), ("--lang må", "--lang må", "--lang m")),
    "not a number": (("serve", "--port", "x"), ("helt tall, 1–65535", "heilt tal, 1–65535", "number, 1–65535")),
    "too large": (("serve", "--port", "70000"), ("helt tall", "heilt tal", "whole number")),
    "too small": (("law", "mutate", "--every", "0"), ("minst 1", "minst 1", "at least 1")),
    "too much": (("evaluate", "a", "b", "c"), ("for mye: b c", "for mykje: b c", "too much: b c")),
    "nothing": (("--",), ("noe mangler", "noko manglar", "something is missing")),
}


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test has the default language and no settings file."""
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE", raising=False)
    monkeypatch.chdir(tmp_path)


def groups(group: Any, before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401 - typer publishes no type for it
    """Every group and command of a command line, with the words that lead to it."""
    yield before, group
    for name, command in getattr(group, "commands", {}).items():
        yield from groups(command, (*before, name))


COMMANDS = dict(groups(typer.main.get_command(build(Language.EN))))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda words: " ".join(words) or "alone")
def test_help_speaks_one_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: Language, command: tuple[str, ...]
) -> None:
    """The help of every command has its headings and words in the language asked for, and names every parameter."""
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", language.value)
    assert run([*command, "--help"]) == 0
    told = capsys.readouterr().out

    assert told.startswith(f"{say('cli.usage.usage', language)}: tilsynsklar")
    assert say("cli.help.help", language) in told
    options = [option for item in COMMANDS[command].params for option in item.opts if option.startswith("--")]
    assert [option for option in options if not re.search(rf"^  {option}\b", told, re.MULTILINE)] == []
    needed = [item for item in COMMANDS[command].params if item.required]
    assert " ".join(told.split()).count(f"[{say('cli.usage.required', language)}]") == len(needed)
    if language is not Language.EN:
        assert ENGLISH.findall(told) == []
    for name in getattr(COMMANDS[command], "commands", {}):
        assert re.search(rf"^  {name} +\w", told, re.MULTILINE)


@pytest.mark.parametrize("language", Language)
def test_a_command_speaks_the_language_it_says_it_speaks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    """What the help names as the language that is spoken otherwise, is what the settings say, and is spoken."""
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", language.value)
    run(["law", "check", "--help"])
    assert say("cli.usage.default", language, value=language.value) in capsys.readouterr().out
    run(["law", "diff", "2020-01-01", "2020-01-02"])
    assert {"nb": "Ingen endring", "nn": "Inga endring", "en": "No change"}[language] in capsys.readouterr().out


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", WRONG)
def test_a_mistake_is_told_in_one_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: Language, case: str
) -> None:
    """What was typed wrong is told in the language asked for, with where to read more; the exit code is 2."""
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", language.value)
    words, told = WRONG[case]
    code = run(words)
    printed = capsys.readouterr()

    assert code == 2
    assert not printed.out
    assert told[list(Language).index(language)] in printed.err
    assert "--help" in printed.err.splitlines()[-1]
    if language is not Language.EN:
        assert ENGLISH.findall(printed.err) == []


def test_the_way_to_the_help_leads_there(capsys: pytest.CaptureFixture[str]) -> None:
    """A mistake in a command points to that command's own help, and that help is there."""
    run(["law", "diff", "2020-01-01"])
    (named,) = re.findall(r"tilsynsklar (.+ --help)", capsys.readouterr().err)

    assert named == "law diff --help"
    assert run(named.split()) == 0


def test_what_was_typed_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters in what was typed are shown as text, markup is left as it is, and long text is cut."""
    for words in (
        ["\x1b[31mred"],
        ["evaluate", "x", "[bold]\x07", "y"],
        ["evaluate", "x", "--\x1b[2J"],
        ["æ" * 5000],
    ):
        assert run(words) == 2
        told = capsys.readouterr().err
        assert all(sign.isprintable() or sign == "\n" for sign in told)
        assert len(told) < 400
    run(["evaluate", "x", "[bold]y"])
    assert "[bold]y" in capsys.readouterr().err


def test_no_words_of_the_help_are_left_over() -> None:
    """Every word that the catalogue has for help is used by a parameter or a command, and none is missing."""
    parameters = [item for command in COMMANDS.values() for item in command.params]
    used = {f"cli.help.{item.help}" for item in parameters} | {
        f"cli.meta.{item.metavar}" for item in parameters if item.metavar
    }
    texts = {say(key, Language.EN) for key in catalogue() if key.startswith("cli.help.")}
    told = {key for key in catalogue() if key.startswith(("cli.help.", "cli.meta."))}
    commands = {key for key in told if say(key, Language.EN) in {command.help for command in COMMANDS.values()}}

    assert used <= told
    assert {command.help for command in COMMANDS.values()} - {say("cli.about", Language.EN)} <= texts
    assert told - used - commands == {"cli.help.help", "cli.meta.options", "cli.meta.command"}


def test_the_help_is_there_within_a_second(tmp_path: Path) -> None:
    """Of three starts of `--help`, Python's own included, the best takes less than a second of the processor."""
    took = []
    for _ in range(3):
        # not the clock on the wall, which also counts what others do on the machine meanwhile
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(  # noqa: S603 - a program of ours
            ours("--help"), env=environment(tmp_path), cwd=tmp_path, capture_output=True, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        assert done.stdout

    assert min(took) < 1.0


def test_help_needs_neither_web_nor_database(tmp_path: Path) -> None:
    """The help is printed without the heavy parts having been imported."""
    code = (
        "import sys\nfrom webapp.cli import run\nrun(['--help'])\n"
        "print([name for name in ('flask', 'sqlalchemy', 'durable_rules_engine', 'waitress') if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - a program of ours
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )

    assert done.stdout.endswith(b"[]\n")
