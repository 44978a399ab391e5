"""The files for those who install the program agree with the program."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import typer

from controls.settings import PREFIX, Settings, variable
from models.words import Language
from webapp.cli import build
from webapp.operations import NAME

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTAINER = (DEPLOY / "Containerfile").read_text("utf-8")
SERVICE = (DEPLOY / "tilsynsklar.service").read_text("utf-8")
NGINX = (DEPLOY / "nginx.conf").read_text("utf-8")
VARIABLES = {variable(name) for name in Settings.model_fields}


def instructions() -> list[tuple[str, str]]:
    """The instructions of the Containerfile with what follows them, long lines put together, comments left out."""
    lines = [line for line in CONTAINER.splitlines() if not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    found = [line.partition(" ") for line in joined.splitlines() if line.strip()]
    return [(name, " ".join(rest.split())) for name, _, rest in found]


def told(name: str) -> list[str]:
    """What follows each instruction of a kind."""
    return [rest for found, rest in instructions() if found == name]


def commands() -> set[str]:
    """The commands of the program."""
    group = typer.main.get_command(build(Language.EN))
    return set(getattr(group, "commands", {}))


def test_the_container_copies_what_the_wheel_is_made_of() -> None:
    """Every room is copied, all that is copied is there, and nothing else of the folder gets into the image."""
    copied = [rest.split()[:-1] for rest in told("COPY") if not rest.startswith("--from")]
    named = {name for names in copied for name in names}
    rooms = set(PROJECT["tool"]["uv"]["build-backend"]["module-name"])

    assert rooms <= named
    assert named - rooms == {
        "requirements/build.txt", "requirements/run.txt", "requirements/node.txt", "requirements/assets.py",
        "package.json", "package-lock.json", ".npmrc", "pyproject.toml", "README.md", "LICENSE",
    }  # fmt: skip
    assert all((ROOT / name).exists() for name in named)


def test_the_container_has_a_python_that_the_program_runs_on() -> None:
    """Both stages have the same Python, and it is one of those that are supported."""
    images = [rest.split()[0] for rest in told("FROM")]
    (version,) = {re.search(r"python:3\.(\d+)-", image)[1] for image in images}  # type: ignore[index]  # a TypeError is a failure too
    low, high = re.findall(r"3\.(\d+)", PROJECT["project"]["requires-python"])

    assert len(images) == 2
    assert int(low) <= int(version) < int(high)


def test_the_container_installs_only_what_is_pinned() -> None:
    """Every package of others is installed with its hash and without looking for more."""
    installs = [part for rest in told("RUN") for part in rest.split("&&") if "pip install" in part]

    assert len(installs) == 5
    assert all("--no-deps" in part for part in installs)
    assert all("--require-hashes" in part for part in installs if "-r " in part)
    assert [part.split()[-1] for part in installs if "-r " not in part] == ["."]


def test_the_container_runs_without_rights() -> None:
    """What runs in the container is not root, keeps its data in the volume, and is asked whether it lives."""
    names = [name for name, _ in instructions()]
    (user,) = told("USER")

    assert user != "root"
    assert names.index("USER") > names.index("FROM", 1)
    assert f"TILSYNSKLAR_DATA={told('VOLUME')[0]}" in CONTAINER
    assert "/healthz" in told("HEALTHCHECK")[0]
    assert told("CMD")[-1] == '["tilsynsklar", "serve"]'


@pytest.mark.parametrize("text", [CONTAINER, SERVICE, NGINX], ids=["container", "service", "nginx"])
def test_every_setting_named_exists(text: str) -> None:
    """A setting that one of the files names is one of the program's."""
    assert set(re.findall(rf"{PREFIX}[A-Z_]+", text)) <= VARIABLES


def service() -> configparser.ConfigParser:
    """The unit as sections; of a key that stands several times the last one is kept."""
    parser = configparser.ConfigParser(strict=False, interpolation=None, comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # systemd tells capital letters apart
    parser.read_string(SERVICE)
    return parser


def test_the_service_has_its_sections() -> None:
    """The unit has its three sections, each once."""
    assert service().sections() == ["Unit", "Service", "Install"]


@pytest.mark.machine
@pytest.mark.drill
def test_the_service_is_sound(tmp_path: Path) -> None:
    """Nothing in the unit is what systemd would complain of."""
    analyze = shutil.which("systemd-analyze")
    assert analyze is not None, "install systemd: apt-get install --no-install-recommends systemd"
    # the program is not installed where the unit says, so that something that is there stands in for it
    unit = tmp_path / "tilsynsklar.service"
    unit.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", SERVICE, flags=re.MULTILINE))
    done = subprocess.run([analyze, "verify", unit], capture_output=True, text=True, check=False)  # noqa: S603 - systemd's own tool
    assert (done.returncode, done.stderr) == (0, "")


def test_the_service_starts_and_stops_the_program() -> None:
    """The unit runs a command of the program as a user without rights, and waits longer for its end than it takes."""
    told_of = service()["Service"]
    program, command = told_of["ExecStart"].split()

    assert program.endswith("/bin/tilsynsklar")
    assert command in commands()
    assert told_of["User"] not in ("root", "")
    assert int(told_of["TimeoutStopSec"]) > Settings.model_fields["stop_seconds"].default
    assert told_of["StateDirectory"] == "tilsynsklar"
    assert "Environment=TILSYNSKLAR_DATA=/var/lib/tilsynsklar" in SERVICE


def test_gunicorn_is_named_as_it_is_tried() -> None:
    """The command for several processes is the one that the tests start."""
    tried = (ROOT / "tests" / "webapp" / "test_gunicorn.py").read_text("utf-8")

    assert "--config python:webapp.gunicorn_config 'webapp.wsgi:create()'" in SERVICE
    assert "python:webapp.gunicorn_config" in tried
    assert '"webapp.wsgi:create()"' in tried


def test_the_proxy_leads_to_the_program() -> None:
    """The proxy asks where the program listens, and hands an id on."""
    fields = Settings.model_fields

    assert f"server {fields['host'].default}:{fields['port'].default};" in NGINX
    assert "proxy_set_header X-Request-ID $request_id;" in NGINX
    assert NGINX.count("{") == NGINX.count("}")


def test_the_proxy_asks_for_no_password_of_its_own() -> None:
    """Who gets in is decided by the program; what is for those who run it is closed to everybody else."""
    (closed,) = re.findall(r"location ~ \^/\(([a-z|]+)\)\$ \{(.*?)\}", NGINX, re.DOTALL)
    routes = set(re.findall(r'@routes\.get\("/(\w+)"\)', (ROOT / "webapp" / f"{NAME}.py").read_text("utf-8")))

    assert "auth_basic" not in NGINX
    assert set(closed[0].split("|")) == routes
    assert "deny all;" in closed[1]


def test_the_proxy_says_from_where_somebody_comes() -> None:
    """The proxy adds the visitor's address at the end, and the settings that it asks for are the program's own."""
    directives = re.sub(r"^ *#.*$", "", NGINX, flags=re.MULTILINE)
    (said,) = re.findall(r"proxy_set_header X-Forwarded-For (.*);", directives)
    settings = tomllib.loads("\n".join(re.findall(r"^#   (\w+ = .*)$", NGINX, re.MULTILINE)))

    assert said == "$proxy_add_x_forwarded_for"
    assert settings == {"address": "https://tilsyn.example.no", "proxies": 1}
    assert Settings(**settings).address == f"https://{re.findall(r'server_name (.*);', NGINX)[-1]}"
    assert "`proxies = 1`" in SERVICE
    assert "TILSYNSKLAR_PROXIES=1" in CONTAINER


def test_the_proxy_logs_no_addresses() -> None:
    """The proxy's log has neither who asked nor what was asked for."""
    (form,) = re.findall(r"^log_format \w+ (.*);$", NGINX, re.MULTILINE)

    assert not {"$remote_addr", "$request", "$request_uri", "$args", "$http_referer", "$http_user_agent"} & set(
        re.findall(r"\$\w+", form)
    )
