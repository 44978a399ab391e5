"""The documentation is true: its links, commands, words, fields, steps and examples are those of the program."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import typer
from pydantic import BaseModel

from controls.settings import PREFIX, Settings
from models.errors import ProblemError
from models.evidence import (
    Document,
    Evidence,
    Figure,
    Judgement,
    NotExamined,
    PassageRef,
    Provider,
    Request,
    Sample,
    Statement,
    Subject,
)
from models.interpretation import Interpretation, RankedSource, SourceRank
from models.law import Criterion, Law, Obligation, Provision, Version
from models.texts import catalogue, say
from models.vocabulary import Fact, Statistic, StatisticPublisher
from models.words import Group, JudgementKind, Language, Mode, ProviderModel, SaidBy, ShownBy, StatementCertainty
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack, pack_files, read_pack
from rules.plan import Machines
from rules.reading import MAX_BYTES, MAX_DEPTH, MAX_VALUES
from rules.scenarios import words as scenario_words
from rules.scenarios.coverage import coverage
from rules.scenarios.runner import Scenario, read_feature, run_scenario
from rules.scenarios.vocabulary import STEPS
from webapp.cli import build, run
from webapp.console.words import problem_text

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "add-an-obligation.md"
FORMAT = ROOT / "docs" / "evidence-format.md"
GUIDES = sorted((ROOT / "docs").glob("guide-*.md"))
GLOSSARY = ROOT / "docs" / "glossary.md"
RECORDS = sorted((ROOT / "docs" / "adr").glob("[0-9]*.md"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_HEADING = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_ROOM_PATH = re.compile(r"(models|rules|controls|webapp|features|examples|tests|docs|requirements|deploy)/[\w./*-]+")
#: what may stand before a command of ours: variables, another user, where the program lies
_BEFORE = re.compile(r"^(sudo -u \S+ |\w+=\S* )*(\.venv/bin/|/opt/tilsynsklar/bin/)?(?=(tilsynsklar|make) )")
_EXAMPLE = re.compile(r"`((?:rules|features)/[^`]+)`:\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: options that documentation names and that are another program's
_FOREIGN = {"--no-cache-dir", "--preload", "--require-hashes"}


def _read(path: Path) -> str:
    return path.read_text("utf-8")


def _prose(text: str) -> str:
    """The text without its fenced blocks."""
    return _FENCE.sub("", text)


def _section(text: str, heading: str) -> str:
    """The prose below a heading, up to the next heading of the same or a higher level."""
    text = _prose(text)
    (start,) = [found for found in _HEADING.finditer(text) if found[2] == heading]
    level = len(start[1])
    later = (found.start() for found in _HEADING.finditer(text, start.end()) if len(found[1]) <= level)
    return text[start.end() : next(later, len(text))]


def _tables(text: str) -> list[list[list[str]]]:
    """The tables of a text as rows of cells, without heading and line."""
    blocks = re.findall(r"(?:^\|.*\|\n?)+", text, re.MULTILINE)
    return [
        [[cell.strip() for cell in line.strip("|").split("|")] for line in block.strip().splitlines()[2:]]
        for block in blocks
    ]


def _codes(cell: str) -> list[str]:
    return _CODE.findall(cell)


def _slugs(text: str) -> set[str]:
    """The anchors that a page's headings can be reached by."""
    titles = (re.sub(r"[^\w\- ]", "", found[2].lower()) for found in _HEADING.finditer(_prose(text)))
    return {title.strip().replace(" ", "-") for title in titles}


def _fields(model: type[BaseModel]) -> dict[str, bool]:
    """A model's fields as they are written in a file, and whether each is required."""
    return {info.alias or name: info.is_required() for name, info in model.model_fields.items()}


def _command_line() -> Any:  # noqa: ANN401 - typer brings its own commands, which it does not publish as types
    return typer.main.get_command(build(Language.EN))


def _every_command(group: Any, before: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401 - as above
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _every_command(command, (*before, name))
        else:
            yield (*before, name), command


COMMANDS = dict(_every_command(_command_line()))


def _targets() -> set[str]:
    """The targets that the Makefile tells about."""
    return set(re.findall(r"^([a-z]+):.*##", _read(ROOT / "Makefile"), re.MULTILINE))


def _written_commands(text: str) -> Iterator[str]:
    """Every command in a page: lines of shell blocks, and code in the running text."""
    for language, block in _FENCE.findall(text):
        if language == "sh":
            yield from (line.partition("#")[0].strip() for line in block.splitlines())
        if language == "console":
            yield from (line[2:] for line in block.splitlines() if line.startswith("$ "))
    yield from _CODE.findall(_prose(text))


def _wrong(command: str) -> str:
    """What is wrong with a command of ours; empty when nothing is, or when it is not ours."""
    words = _BEFORE.sub("", command).split()
    if words[:1] == ["make"] and len(words) > 1:
        return "" if words[1] in _targets() else f"no target {words[1]}"
    if words[:1] != ["tilsynsklar"] or len(words) == 1:
        return ""
    known = [names for names in COMMANDS if tuple(words[1 : 1 + len(names)]) == names]
    if not known:
        return "no such command"
    options = {option for parameter in COMMANDS[known[0]].params for option in parameter.opts}
    strange = [word for word in words if word.startswith("--") and word.partition("=")[0] not in options]
    return f"no option {strange[0]}" if strange else ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_resolves(page: Path) -> None:
    """A link inside the project leads to a file or folder that is there, and to a heading that is there."""
    text = _read(page)
    broken = []
    for target in _LINK.findall(_prose(text)):
        path, _, anchor = target.partition("#")
        if path.startswith("https://"):
            continue
        leads_to = (page.parent / path).resolve() if path else page
        if not leads_to.exists() or (anchor and anchor not in _slugs(_read(leads_to))):
            broken.append(target)

    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_and_file_named_exists(page: Path) -> None:
    """Each command, option and file that a page names is one that the program, the Makefile or the project has."""
    text = _read(page)
    example = {name for name, _ in _EXAMPLE.findall(_read(GUIDE))}
    options = {option for command in COMMANDS.values() for item in command.params for option in item.opts}
    wrong = {command: why for command in _written_commands(text) if (why := _wrong(command))}
    named = _CODE.findall(_prose(text))
    strange = [word for word in named if word.startswith("--") and word.split()[0] not in options | _FOREIGN]
    paths = [word for word in named if _ROOM_PATH.fullmatch(word) and word not in example]

    assert wrong == {}
    assert strange == []
    assert [path for path in paths if not any(ROOT.glob(path.rstrip("/")))] == []


def test_the_readme_names_every_command_and_setting() -> None:
    """Every command of the program, and every setting, stands on the front page."""
    text = _read(README)
    named = {" ".join(names) for names in COMMANDS if f"`tilsynsklar {' '.join(names)}" in text}

    assert named == {" ".join(names) for names in COMMANDS}
    assert [name for name in Settings.model_fields if f"`{PREFIX}{name.upper()}`" not in text] == []


def test_contributors_are_told_of_every_target() -> None:
    """Every target that `make` lists stands in CONTRIBUTING, and no other."""
    told = {name for row in _tables(_read(ROOT / "CONTRIBUTING.md"))[0] for name in _codes(row[0])}

    assert told == {f"make {target}" for target in _targets() - {"help"}}


def test_the_readme_says_how_far_the_law_is_checked(pack: Pack) -> None:
    """The day that the front page says the law is checked to, is the day of the rules."""
    assert f"**The law is checked to {pack.checked_to}.**" in _read(README)


def test_the_result_in_the_readme_is_real(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the front page shows as a result is what the program answers, line by line."""
    monkeypatch.chdir(ROOT)
    shown = [block for language, block in _FENCE.findall(_read(README)) if language == "console"]
    assert shown

    for block in shown:
        command, _, expected = block.partition("\n")
        assert run(command.removeprefix("$ .venv/bin/tilsynsklar ").split()) == 0
        printed = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
        assert printed == expected.splitlines()


def test_the_pictures_are_small_enough() -> None:
    """Every picture is a PNG of 1280 pixels across and below 150 kB."""
    pictures = sorted((ROOT / "docs" / "images").iterdir())

    assert len(pictures) >= 10
    for picture in pictures:
        content = picture.read_bytes()
        assert content.startswith(b"\x89PNG"), picture.name
        assert int.from_bytes(content[16:20]) == 1280, picture.name
        assert len(content) < 150_000, picture.name


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.stem)
def test_a_guide_uses_the_words_of_the_pages(page: Path) -> None:
    """What a guide has in bold stands on the pages in bokmål, letter for letter; each picture has words."""
    text = _read(page)
    said = {form for entry in catalogue().values() for form in entry.forms(Language.NB)}
    named = re.findall(r"\*\*([^*]+)\*\*", text)
    pictures = re.findall(r"!\[([^\]]*)\]\((images/[^)]+)\)", text)

    assert len(named) >= 5
    assert [words for words in named if not any(words in form for form in said)] == []
    assert len(pictures) >= 5
    assert [name for words, name in pictures if len(words) < 20 or not (page.parent / name).is_file()] == []


def test_there_is_a_guide_for_each_role() -> None:
    """The front page leads to a guide for each of its three readers, and to the accessibility statement."""
    front = _read(README)

    assert [page.stem for page in GUIDES] == ["guide-internkontroll", "guide-lovredaktor", "guide-statsforvalter"]
    assert all(f"(docs/{page.name})" in front for page in GUIDES)
    assert "(docs/tilgjengelighetserklaering.md)" in front


def test_the_changelog_has_this_version() -> None:
    """The newest version of the change log, below what is unreleased, is the version of the project."""
    project = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]
    headings = re.findall(r"^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$", _read(ROOT / "CHANGELOG.md"), re.MULTILINE)

    assert headings[0] == ("Unreleased", "")
    assert headings[1][0] == project["version"]
    assert all(day for _, day in headings[1:])


# The glossary


def _resolve(dotted: str) -> bool:
    """Whether a dotted name leads to something in the code: a module's name, or a field of it."""
    module, *rest = re.split(r"\.(?=[A-Z])", dotted, maxsplit=1)
    here: Any = import_module(module)
    for name in ".".join(rest).split("."):
        fields = getattr(here, "model_fields", {})
        if name not in fields and not hasattr(here, name):
            return False
        here = fields.get(name) or getattr(here, name)
    return bool(rest)


def test_the_words_of_the_glossary_exist() -> None:
    """Each code in the table of words is a name in the code, and each word has all three languages and a meaning."""
    (rows,) = _tables(_section(_read(GLOSSARY), "The words"))
    codes = [row[0].strip("`") for row in rows if row[0] != "not in the code yet"]

    assert len(codes) > 20
    assert [code for code in codes if not _resolve(code)] == []
    assert all(len(row) == 5 and all(row) for row in rows)


def test_the_lists_of_the_glossary_are_the_catalogues() -> None:
    """Every closed list stands in the glossary, word for word and in all three languages, and nothing else does."""
    lists: dict[str, list[list[str]]] = {}
    for part in re.split(r"^## ", _read(GLOSSARY), flags=re.MULTILINE)[1:]:
        found = re.search(r"^List `word\.(\w+)`", part, re.MULTILINE)
        if found is not None:
            (lists[found[1]],) = _tables(part)
    told = {name: [[row[0].strip("`"), *row[1:4]] for row in rows] for name, rows in lists.items()}
    wanted: dict[str, list[list[str]]] = {}
    for key in catalogue():
        if key.startswith("word.") and not key.startswith("word.language."):
            _, name, code = key.split(".", 2)
            wanted.setdefault(name, []).append([code, *(say(key, language) for language in Language)])

    assert told == wanted
    assert all(len(row) == 5 and row[4] for rows in lists.values() for row in rows)


# The decisions


def test_there_are_decisions_without_a_gap() -> None:
    """The records are numbered from 1 without a gap, and the index lists each of them."""
    index = _read(ROOT / "docs" / "adr" / "README.md")

    assert [int(path.name[:4]) for path in RECORDS] == list(range(1, len(RECORDS) + 1))
    assert len(RECORDS) >= 15
    assert [path.name for path in RECORDS if f"({path.name})" not in index] == []


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_decision_has_context_decision_and_consequence(path: Path) -> None:
    """A record begins with its number and says in what context, what was decided, and what follows."""
    text = _read(path)
    headings = [found[2] for found in _HEADING.finditer(text)]

    assert headings[0].startswith(f"{int(path.name[:4])}. ")
    assert headings[1:] == ["Context", "Decision", "Consequence"]
    assert all(len(_section(text, heading).strip()) > 80 for heading in headings[1:])


# The guide for legal advisers


def _example() -> dict[str, str]:
    """The files of the example in the guide, by path."""
    return dict(_EXAMPLE.findall(_read(GUIDE)))


def _with_example(example: Mapping[str, str]) -> dict[str, bytes]:
    """The files of the pack that ships, with the example's rule files added."""
    files = pack_files()
    for path, text in example.items():
        name = path.removeprefix("rules/")
        if name.startswith(("law/", "vocabulary/")):
            files[name] = files.get(name, b"") + text.encode()
    return files


def _scenarios(example: Mapping[str, str]) -> list[Scenario]:
    ((path, text),) = [item for item in example.items() if item[0].startswith("features/")]
    return read_feature(text, path.removeprefix("features/"))


def test_the_example_of_the_guide_loads(pack: Pack) -> None:
    """The example adds one law, one obligation, two versions and three facts to the rules, and nothing is wrong."""
    richer = read_pack(_with_example(_example()))

    assert len(richer.laws) == len(pack.laws) + 1
    assert richer.obligations.keys() - pack.obligations.keys() == {"OVL-1-1"}
    assert len(list(richer.versions())) == len(list(pack.versions())) + 2
    assert len(richer.facts) == len(pack.facts) + 3


def test_the_scenarios_of_the_guide_hold_and_reach_everything() -> None:
    """The example's scenarios hold, and coverage asks for nothing more of its obligation."""
    example, machines = _example(), Machines()
    richer = read_pack(_with_example(example))
    scenarios = _scenarios(example)
    failed = [
        result.error for scenario in scenarios if not (result := run_scenario(scenario, richer, machines)).passed
    ]
    missing = [item for item in coverage(scenarios, richer, machines).missing if item.obligation == "OVL-1-1"]

    assert failed == []
    assert missing == []


def test_the_message_in_the_guide_is_real() -> None:
    """The mistake that the guide shows is told in exactly the words that the program uses."""
    example = {
        name: text.replace("fact: oving.brannrutine", "fact: oving.brannrutinen") for name, text in _example().items()
    }
    with pytest.raises(ProblemError) as caught:
        read_pack(_with_example(example))
    heading = say("cli.error", "nb")

    assert f"\n{heading} {problem_text(caught.value.problems[0], 'nb')}\n" in _read(GUIDE)


@pytest.mark.parametrize(
    ("heading", "model", "more"),
    [
        ("A law (`laws.yaml`)", Law, set()),
        ("A provision", Provision, set()),
        ("An obligation", Obligation, set()),
        ("A version", Version, {"continues"}),
        ("A criterion", Criterion, set()),
        ("A fact", Fact, set()),
        ("A question of law", Interpretation, set()),
    ],
)
def test_the_guide_tells_of_every_field(heading: str, model: type[BaseModel], more: set[str]) -> None:
    """Every field of the rule files is described in the guide, and no other."""
    rows = _tables(_section(_read(GUIDE), heading))[0]

    assert {code for row in rows for code in _codes(row[0])} == _fields(model).keys() | more


def test_the_guide_tells_of_statistics() -> None:
    """The fields of a statistic and those who publish one are named in the guide."""
    (row,) = [row for row in _tables(_section(_read(GUIDE), "A fact"))[0] if row[0] == "`statistic`"]

    assert set(_codes(row[1])) == _fields(Statistic).keys()
    assert all(publisher.value in row[1] for publisher in StatisticPublisher)


def test_the_guide_tells_of_sources_and_their_rank() -> None:
    """The fields of a legal source are named in the guide, and the ranks stand in their order."""
    text = _section(_read(GUIDE), "A question of law")
    (sources,) = [row for row in _tables(text)[0] if row[0] == "`sources`"]

    assert set(_codes(sources[1])) == _fields(RankedSource).keys()
    assert _codes(text.partition("from the heaviest:")[2]) == list(SourceRank)


def test_the_guide_lists_every_step() -> None:
    """The table of steps has every step of the vocabulary after its keyword, and no other."""
    keywords = {"Gitt": "given", "Når": "when", "Så": "then"}
    rows = _tables(_section(_read(GUIDE), "Every step of a scenario"))[0]
    told = {(keywords[row[0]], step) for row in rows for step in _codes(row[1])}
    steps = {(step.kind, re.sub(r"\{(\w+)(?::\w+)?\}", r"<\1>", step.pattern)) for step in STEPS}

    assert told == steps
    assert all(row[2] for row in rows)


def test_the_guide_lists_every_word_of_the_steps() -> None:
    """The words that tables and steps take are listed in the guide, all of them and in their order."""
    text = _section(_read(GUIDE), "Every step of a scenario")
    columns = {row[0].strip("`"): row[1].replace("**", "") for row in _tables(text)[1]}
    others = {row[0]: row[1] for row in _tables(text)[2]}

    assert columns["gruppe"] == ", ".join(scenario_words.GROUPS)
    assert columns["måte"] == ", ".join(scenario_words.MODES)
    assert columns["vist ved"] == ", ".join(scenario_words.SHOWN_BY)
    assert columns["sagt av"] == ", ".join(scenario_words.SAID_BY)
    assert columns["sikkerhet"] == ", ".join(scenario_words.CERTAINTY)
    assert others["`<utfall>`"] == ", ".join(scenario_words.OUTCOMES)
    assert others["`<grunn>` for the outcome"] == ", ".join(scenario_words.REASONS)
    assert others["`<grunn>` for setting aside"] == ", ".join(scenario_words.ASIDE)


def test_the_messages_that_the_guide_explains_exist() -> None:
    """What the guide says that a message says, is part of a message that the program has."""
    from_rules, from_scenarios = _tables(_section(_read(GUIDE), "When something is wrong"))
    texts = [
        form for key, entry in catalogue().items() if key.startswith("problem.") for form in entry.forms(Language.NB)
    ]
    code = [_read(path) for path in (ROOT / "rules" / "scenarios").glob("*.py")]

    def said(words: str, where: list[str]) -> bool:
        pattern = ".*".join(re.escape(part.strip()) for part in words.split("…"))
        return any(re.search(pattern, text) for text in where)

    assert len(from_rules) > 20
    assert [row[0] for row in from_rules if not said(row[0], texts)] == []
    assert [row[0] for row in from_scenarios if not said(row[0], [*texts, *code])] == []


# The evidence file


@pytest.mark.parametrize(
    ("heading", "model"),
    [
        ("The file as a whole", Evidence),
        ("`subject`", Subject),
        ("`providers`", Provider),
        ("`documents`", Document),
        ("`requests`", Request),
        ("`statements`", Statement),
        ("A published `figure`", Figure),
        ("A `sample` of case files", Sample),
        ("`judgements`", Judgement),
        ("`not_examined`", NotExamined),
    ],
)
def test_the_format_tells_of_every_field(heading: str, model: type[BaseModel]) -> None:
    """Every field of an evidence file is described, no other is, and it says truly which are needed."""
    rows = _tables(_section(_read(FORMAT), heading))[0]
    told = {code: row[1] == "yes" for row in rows for code in _codes(row[0])}

    assert told == _fields(model)


def test_the_format_tells_of_a_passage() -> None:
    """The row of a statement's source names the fields of a passage."""
    rows = _tables(_section(_read(FORMAT), "`statements`"))[0]
    (source,) = [row for row in rows if row[0] == "`source`"]

    assert set(_codes(source[2])) == _fields(PassageRef).keys()


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("The words of `mode`", Mode),
        ("The words of `shown_by`", ShownBy),
        ("The words of `said_by`", SaidBy),
        ("The words of `certainty`", StatementCertainty),
        ("The words of `group`", Group),
    ],
)
def test_the_format_tells_of_every_word(
    heading: str, words: type[Mode | ShownBy | SaidBy | StatementCertainty | Group]
) -> None:
    """Every word of a closed list is explained, in the list's order, and no other."""
    (rows,) = _tables(_section(_read(FORMAT), heading))

    assert [code for row in rows for code in _codes(row[0])] == list(words)


def test_the_format_tells_of_kinds_and_models() -> None:
    """Every kind of judgement and every way to organise the service is explained."""
    kinds = _tables(_section(_read(FORMAT), "`judgements`"))[1]
    (model,) = [row for row in _tables(_section(_read(FORMAT), "`providers`"))[0] if row[0] == "`model`"]

    assert [code for row in kinds for code in _codes(row[0])] == list(JudgementKind)
    assert _codes(model[2]) == list(ProviderModel)


def test_the_small_file_can_be_read(pack: Pack, municipalities: Municipalities) -> None:
    """The example in the description of the format is an evidence file without mistakes, and uses every list."""
    (block,) = [text for language, text in _FENCE.findall(_read(FORMAT)) if language == "yaml"]
    evidence, on = read_evidence(block.encode(), "small.yaml", pack, municipalities)

    assert on == evidence.on
    assert [name for name, value in evidence if value in ((), None)] == ["note"]


def test_the_limits_are_those_of_the_reader() -> None:
    """The limits in the description are the limits of the reader."""
    limits = {row[0]: row[1] for row in _tables(_section(_read(FORMAT), "Limits"))[0]}

    assert limits["the file"].startswith(f"{MAX_BYTES // 1_000_000} MB,")
    assert limits["values"] == f"{MAX_VALUES // 1000} 000, nested at most {MAX_DEPTH} levels"
