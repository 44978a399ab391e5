"""What users install is whole: the wheel runs by itself, in an environment without the project and without Node."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.webapp.processes import fetch, free_port, started

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ROOMS: list[str] = PROJECT["tool"]["uv"]["build-backend"]["module-name"]
STATIC = ROOT / "webapp" / "static"


class Installed(NamedTuple):
    """An environment with the wheel in it: its folder, what its programs see, and what the wheel holds."""

    folder: Path
    environment: dict[str, str]
    names: frozenset[str]

    def program(self, *arguments: str) -> list[str]:
        """The command line, as the installed program."""
        return [str(self.folder / "env" / "bin" / "tilsynsklar"), *arguments]

    def run(self, command: Sequence[str]) -> str:
        """What a program prints that ends well."""
        done = subprocess.run(  # noqa: S603 - a program of ours
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False, timeout=300
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def pip(*arguments: str) -> None:
    """Run pip without any network; it finds the build tool beside our own Python."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(  # noqa: S603 - pip with our own Python
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments],
        cwd=ROOT, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel, built from the project and installed in an environment of its own.

    The libraries come from our own environment by PYTHONPATH, which does not bring the project along: an editable
    installation hangs on a .pth file, and those only count in an environment's own folder. PATH holds nothing else,
    so that nobody can reach for Node.
    """
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", str(folder), ".")
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=False)
    python = folder / "env" / "bin" / "python"
    pip("--python", str(python), "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    with zipfile.ZipFile(wheel) as archive:
        names = frozenset(name for name in archive.namelist() if not name.endswith("/"))
    environment = {
        "PATH": str(python.parent),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TILSYNSKLAR_DATA": str(folder / "data"),
    }
    return Installed(folder, environment, names)


def test_every_file_of_the_rooms_is_in_the_wheel(installed: Installed) -> None:
    """What stands in a room of the project, also what git ignores, is in the wheel, and nothing else."""
    there = {
        path.relative_to(ROOT).as_posix()
        for room in ROOMS
        for path in (ROOT / room).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = {name for name in installed.names if not re.match(r"tilsynsklar-[^/]*\.dist-info/", name)}

    assert there == packed
    assert len(there) > 200


@pytest.mark.drill
@pytest.mark.whole
def test_the_installed_program_does_its_work(installed: Installed) -> None:
    """The installed program, and not the one in the project's folder, has a sound law and runs the demonstration.

    Its server shows the results with every file that pages can ask for, and what it stored is backed up and restored.
    """
    python = str(installed.folder / "env" / "bin" / "python")
    code = "import webapp, controls, rules, features; print(webapp.__file__, controls.__file__, rules.__file__)"
    found = installed.run([python, "-c", code]).split()
    assert len(found) == 3
    assert all(path.startswith(str(installed.folder / "env" / "lib")) for path in found)

    assert re.search(r"[1-9]\d+ ", installed.run(installed.program("law", "check", "--lang", "en")))
    assert "Osen" in installed.run(installed.program("demo"))
    serves(installed)
    installed.run(installed.program("backup", str(installed.folder / "b.zip")))
    elsewhere = {**installed.environment, "TILSYNSKLAR_DATA": str(installed.folder / "elsewhere")}
    restored = installed._replace(environment=elsewhere)
    assert "restored" in restored.run(restored.program("restore", str(installed.folder / "b.zip"), "--lang", "en"))


def serves(installed: Installed) -> None:
    """The server shows pages, and every static file as it is in the project."""
    port = free_port()
    with started(installed.program("serve", "--port", str(port)), installed.environment, installed.folder) as running:
        running.wait_for(port)
        assert fetch(port, "/readyz")[0] == 200
        for page in ("/", "/lov", "/logg-inn"):
            assert fetch(port, page)[0] == 200, page
        files = sorted(path for path in STATIC.rglob("*") if path.is_file())
        for path in files:
            status, body, _ = fetch(port, f"/static/{path.relative_to(STATIC).as_posix()}")
            assert (status, body) == (200, path.read_bytes()), path
        assert running.stop() == 0
    assert len(files) >= 2
