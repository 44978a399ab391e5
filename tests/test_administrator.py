"""The administrator's guide and the security policy are true: what they name is there, and what they say works."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from controls.settings import PREFIX, Settings, variable
from controls.wiring import build
from models.texts import catalogue
from models.words import Language
from tests.databases import Databases
from tests.real_site import copy_real_site
from tests.webapp.people import EVERYONE
from tests.webapp.processes import environment, fetch, free_port, ours, started
from webapp.app import create_app
from webapp.logs import FIELDS, Lines
from webapp.metrics import Metrics

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "administrator.md").read_text("utf-8")
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
SERVICE = (ROOT / "deploy" / "tilsynsklar.service").read_text("utf-8")
CONTAINER = (ROOT / "deploy" / "Containerfile").read_text("utf-8")
NGINX = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")

_CODE = re.compile(r"`([^`\n]+)`")
_LOGGED = re.compile(r"\b(?:log|logger\(\))\.(?:debug|info|warning|error)\(\s*\"(\w+)\"")


def section(heading: str) -> str:
    """What stands under a heading of the guide, down to the next heading of any level."""
    (_, found) = re.split(rf"^#+ {re.escape(heading)}$", GUIDE, flags=re.MULTILINE)
    return re.split(r"^#+ ", found, maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str, table: int = 0) -> list[list[str]]:
    """The cells of a table, without its heading."""
    tables = re.findall(r"(?:^\|.*\|\n)+", text, re.MULTILINE)
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in tables[table].splitlines()[2:]]


def shell(text: str) -> list[str]:
    """The lines of the shell blocks."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    return [line.strip() for block in blocks for line in block.splitlines()]


def test_every_setting_is_told_with_what_holds_otherwise() -> None:
    """The table of settings has every setting of the program, no other, and the true default of each."""
    told = {_CODE.findall(row[0])[0]: row[2] for row in rows(section("Innstillinger"))}
    fields = Settings.model_fields

    assert list(told) == [variable(name) for name in fields]
    for name, field in fields.items():
        if field.default_factory is None and field.default is not None:
            assert told[variable(name)] == f"`{field.default}`", name


@pytest.mark.parametrize("text", [GUIDE, SECURITY], ids=["guide", "security"])
def test_every_variable_named_is_one(text: str) -> None:
    """A variable of ours that is named is a setting, the settings file, or the one for tracebacks."""
    known = {variable(name) for name in Settings.model_fields} | {f"{PREFIX}CONFIG", f"{PREFIX}DEBUG"}

    assert set(re.findall(rf"{PREFIX}[A-Z_]+", text)) <= known


def test_every_block_of_settings_can_be_read() -> None:
    """What the guide says to write in the settings file is TOML, with settings that exist."""
    blocks = re.findall(r"^```toml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)

    assert len(blocks) == 5
    for block in blocks:
        values = tomllib.loads(block)
        assert values.keys() <= Settings.model_fields.keys()
        assert isinstance(Settings(**values), Settings)


def test_every_event_and_field_of_the_log_is_told() -> None:
    """Every event that the program logs, and every field, stands in the guide's tables, and no other."""
    text = section("Loggen")
    events = {code for row in rows(text) for code in _CODE.findall(row[0])}
    fields = {code for row in rows(text, 1) for code in _CODE.findall(row[0])}
    modules = [path.read_text("utf-8") for room in ("webapp", "controls") for path in (ROOT / room).rglob("*.py")]
    # logs.py has an example in its text
    logged = {name for module in modules for name in _LOGGED.findall(module)} - {"event"}

    assert events == logged | {"library"}
    of_a_library = logging.LogRecord("library", logging.INFO, "x.py", 1, "%s", ("filled in",), None)
    assert fields == FIELDS | json.loads(Lines().format(of_a_library)).keys() | {"left_out"}


def test_every_figure_is_told() -> None:
    """Every figure of our own stands in the guide, by the name it is asked for with, and no other."""
    shown = Metrics("1").shown().decode()
    kinds = dict(re.findall(r"^# TYPE (tilsynsklar_\w+) (\w+)$", shown, re.MULTILINE))
    names = {name for name in kinds if not name.endswith("_created")}
    told = {code for row in rows(section("Tilsyn med driften"), 1) for code in _CODE.findall(row[0])}

    assert told == names


def test_every_message_is_one_of_the_programs() -> None:
    """What stands in the table of messages is what the program says, with three dots for what is filled in."""
    listed = [re.findall("«(.+?)»", row[0])[0] for row in rows(section("Når noe er galt"))]
    texts = [
        " ".join(re.sub(r"\{\w+\}", "…", form) for form in entry.forms(Language.NB))
        for entry in (catalogue()[key] for key in catalogue() if key.startswith(("problem.", "page.error.")))
    ]

    assert len(listed) >= 15
    assert [message for message in listed if not any(message in text for text in texts)] == []


def test_what_can_go_wrong_with_the_installation_is_told() -> None:
    """Every problem of settings, database and backup that needs more than its own words stands in the table."""
    told = [re.findall("«(.+?)»", row[0])[0] for row in rows(section("Når noe er galt"))]
    names = "port_busy|data_folder|database_.+|setting_wrong|settings_file_form|backup_.+|assets_.+"
    about = re.compile(rf"problem\.({names})")
    texts = {
        key: [re.sub(r"\{\w+\}", "…", form) for form in catalogue()[key].forms(Language.NB)]
        for key in catalogue()
        if about.fullmatch(key)
    }
    missing = {key for key, forms in texts.items() if not any(message in text for message in told for text in forms)}

    assert len(texts) > len(missing)
    assert missing == {"problem.database_kind", "problem.backup_exists", "problem.backup_nothing"}


def test_the_guide_and_the_deployment_files_agree() -> None:
    """The folders, files, addresses and commands in the guide are those of the unit, the container and the proxy."""
    assert f"mv {Settings(data=Path('/var/lib/tilsynsklar')).database.removeprefix('sqlite:///')}*" in GUIDE
    for path in ("/opt/tilsynsklar", "/var/lib/tilsynsklar", "/etc/tilsynsklar.toml"):
        assert path in GUIDE
        assert path in SERVICE
    (command,) = re.findall(r"^#ExecStart=(.+)$", SERVICE, re.MULTILINE)
    assert command in shell(section("Flere prosesser"))
    comments = [line.removeprefix("#").strip() for line in CONTAINER.splitlines()]
    assert [line for line in shell(section("I en container")) if line not in comments] == []
    (behind,) = re.findall(r"```toml\n(.*?)```", section("HTTPS og hvem som slipper inn"), re.DOTALL)
    assert tomllib.loads(behind) == tomllib.loads("\n".join(re.findall(r"^#   (\w+ = .*)$", NGINX, re.MULTILINE)))


def test_the_version_in_the_guide_is_this_one() -> None:
    """The wheel that the guide installs, and the version that is corrected, are those of the project."""
    wheels = set(re.findall(r"tilsynsklar-[\d.]+\d-py3-none-any\.whl", GUIDE + README))
    short = ".".join(PROJECT["version"].split(".")[:2])

    assert wheels == {f"tilsynsklar-{PROJECT['version']}-py3-none-any.whl"}
    assert SECURITY.count(f"| {short} |") == 2


def test_the_security_policy_is_found_and_names_nobody() -> None:
    """The front page and the guide's reader find the policy, it has both languages, and invents no address."""
    assert "(SECURITY.md)" in README
    assert SECURITY.index("# Sikkerhet\n") < SECURITY.index("# Security\n")
    norwegian, english = SECURITY.split("\n---\n")
    assert norwegian.count("\n## ") == english.count("\n## ") == 6
    assert [len(rows(half)) for half in (norwegian, english)] == [7, 7]
    assert "@" not in SECURITY


def run(folder: Path, *words: str, **settings: str) -> str:
    """What a command prints that ends well."""
    done = subprocess.run(  # noqa: S603 - a program of ours
        ours(*words), cwd=folder, env=environment(folder, **settings), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def fill(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], object]:
    """Fills an installation: in the drills with the demonstration, otherwise with a copy of what that makes."""
    if "TILSYNSKLAR_DRILL" in os.environ:
        return lambda folder: run(folder, "demo")
    return lambda folder: copy_real_site(tmp_path_factory, folder)


def shown(folder: Path, **settings: str) -> dict[str, bytes]:
    """The pages of a database that the program serves, as whoever may everything sees them.

    Without what differs from one start to the next.
    """
    port = free_port()
    with started(ours("serve", "--port", str(port)), environment(folder, **settings), folder) as running:
        running.wait_for(port)
        assert json.loads(fetch(port, "/readyz")[1])["ready"] is True
        assert fetch(port, "/")[0] == 200
        assert running.stop() == 0
    told = {"database_url": settings["database_url"]} if "database_url" in settings else {}
    application = build(Settings.model_validate({"data": folder, **told}), lambda: datetime.now(UTC))
    try:
        client = create_app(application, lambda _: EVERYONE).test_client()
        pages = {path: client.get(path) for path in ("/", "/vurdering/1", "/vurdering/1/KRL-2-4")}
    finally:
        application.close()
    assert {answer.status_code for answer in pages.values()} == {200}
    return {path: answer.get_data() for path, answer in pages.items()}


@pytest.mark.drill
@pytest.mark.whole
def test_the_move_to_postgresql_works_as_written(
    tmp_path: Path, databases: Databases, fill: Callable[[Path], object]
) -> None:
    """The guide's own commands move everything from SQLite to PostgreSQL: the same rows, and the same pages."""
    commands = [line.split()[1:] for line in shell(section("Fra SQLite til PostgreSQL")) if "export" not in line]
    assert [words[0] for words in commands] == ["backup", "restore", "serve"]
    postgres = databases.new("postgresql")
    fill(tmp_path)
    before = shown(tmp_path)

    kept = run(tmp_path, *commands[0])
    restored = run(tmp_path, *commands[1], database_url=postgres)
    after = shown(tmp_path, database_url=postgres)

    counts = [re.findall(r"(\d+) rader", text) for text in (kept, restored)]
    assert counts[0] == counts[1] != []
    assert before == after
    assert b"Osen" in b"".join(after.values())


@pytest.mark.drill
@pytest.mark.whole
def test_the_trial_of_a_backup_works_as_written(tmp_path: Path, fill: Callable[[Path], object]) -> None:
    """The guide's trial of a backup, in a folder beside the one in use, shows the same pages and touches neither."""
    commands = [line.split()[1:] for line in shell(section("Sikkerhetskopi")) if line.startswith("tilsynsklar ")]
    assert [words[0] for words in commands] == ["backup", "restore", "serve"]
    used, trial = tmp_path / "bruk", tmp_path / "prove"
    used.mkdir()
    trial.mkdir()
    fill(used)
    run(used, *commands[0])
    before = shown(used)
    content = (used / "kopi.zip").read_bytes()
    (trial / "kopi.zip").write_bytes(content)

    run(trial, *commands[1])

    assert shown(trial) == before == shown(used)
    assert (used / "kopi.zip").read_bytes() == content
