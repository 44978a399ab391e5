"""What the pages are made with comes by hash from whichever registry there is, and is copied in whole."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from models.errors import ProblemError
from models.texts import say
from models.words import Language
from webapp import assets

ROOT = Path(__file__).parents[1]
LOCK = json.loads((ROOT / "package-lock.json").read_text("utf-8"))
PACKAGES = {path: told for path, told in LOCK["packages"].items() if path}


def load() -> ModuleType:
    """The script that copies, as a module."""
    spec = importlib.util.spec_from_file_location("requirements_assets", ROOT / "requirements" / "assets.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with what npm installed in this project, and the script beside it."""
    shutil.copy(ROOT / "package-lock.json", tmp_path)
    (tmp_path / "requirements").mkdir()
    shutil.copy(ROOT / "requirements" / "assets.py", tmp_path / "requirements")
    for path, told in PACKAGES.items():
        if not told.get("dev"):
            shutil.copytree(ROOT / path, tmp_path / path, dirs_exist_ok=True)
    return tmp_path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the script as the set-up does."""
    command = [sys.executable, "requirements/assets.py", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own script


def test_every_package_is_pinned_by_hash_and_no_address_is_named() -> None:
    """Each package of the lock file has an exact version and a hash; no address is in it, nor will be."""
    text = (ROOT / "package-lock.json").read_text("utf-8")
    asked = json.loads((ROOT / "package.json").read_text("utf-8"))

    assert len(PACKAGES) >= 5
    assert "://" not in text
    assert "resolved" not in text
    assert [
        name for name, told in PACKAGES.items() if not re.fullmatch(r"sha512-[\w+/]{86}==", told["integrity"])
    ] == []
    for name, version in (asked["dependencies"] | asked["devDependencies"]).items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version), name
        assert PACKAGES[f"node_modules/{name}"]["version"] == version
    assert "omit-lockfile-registry-resolved=true" in (ROOT / ".npmrc").read_text("utf-8").splitlines()


def test_no_package_runs_anything_when_it_is_installed() -> None:
    """A package's own scripts are never let run, and none of the packages has one."""
    setup = (ROOT / "requirements" / "setup.sh").read_text("utf-8")
    container = (ROOT / "deploy" / "Containerfile").read_text("utf-8")
    calls = re.findall(
        r'^(?!#)[^#\n]*(?:"\$npm" "\$@"|\bnpm (?:ci|install)\b(?= -)).*$', setup + container, re.MULTILINE
    )

    assert len(calls) == 2
    assert all("--ignore-scripts" in call for call in calls)
    assert [name for name, told in PACKAGES.items() if told.get("hasInstallScript")] == []


def test_what_is_only_for_tests_is_not_served() -> None:
    """The accessibility checker is for tests: nothing of it is copied or named among the licences."""
    served = " ".join(assets.static_files())

    assert PACKAGES["node_modules/axe-core"]["dev"] is True
    assert "axe" not in served
    assert b"axe-core" not in assets.static_files()["vendor/licences.txt"]


def test_the_copies_are_those_of_the_packages() -> None:
    """Each copied file is the package's own, and each package of the pages is named with its licence.

    Only the theme is changed: it is dark on screens alone.
    """
    module = load()
    files = assets.static_files()
    for name, path in module.COPIED.items():
        assert files[f"vendor/{name}"] == (ROOT / "node_modules" / path).read_bytes()
    theme = (ROOT / "node_modules" / module.THEME).read_text("utf-8")
    told = files["vendor/theme.css"].decode()
    assert told != theme
    assert (
        told.replace("@media screen and (prefers-color-scheme: dark)", "@media (prefers-color-scheme: dark)") == theme
    )
    licences = files["vendor/licences.txt"].decode()
    for path, told in PACKAGES.items():
        if not told.get("dev"):
            assert f"{path.removeprefix('node_modules/')} {told['version']}: {told['license']}" in licences
    assert "SIL OPEN FONT LICENSE" in licences.upper()


def test_copying_makes_the_folder_anew(copied: Path) -> None:
    """What stood there before is gone, the same files give the same folder, and nothing is said when all is well."""
    vendor = copied / "webapp" / "static" / "vendor"
    vendor.mkdir(parents=True)
    (vendor / "old.css").write_text("old")
    first = run(copied)
    made = {path.name: path.read_bytes() for path in vendor.iterdir()}
    again = run(copied)

    assert (first.returncode, first.stdout, first.stderr, again.returncode) == (0, "", "", 0)
    assert made == {path.name: path.read_bytes() for path in vendor.iterdir()}
    assert made == {
        name.removeprefix("vendor/"): content
        for name, content in assets.static_files().items()
        if name.startswith("vendor/")
    }


def test_a_package_that_is_not_whole_is_told(copied: Path) -> None:
    """When a file is missing the set-up fails with one line that says which, and what to do."""
    (copied / "node_modules" / "@digdir" / "designsystemet-web" / "dist" / "umd" / "index.js").unlink()
    done = run(copied)

    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "designsystemet-web" in done.stderr
    assert "make clean install" in done.stderr


def test_addresses_are_taken_out_of_the_lock_file(copied: Path) -> None:
    """What npm notes about whom to give money is taken out, and nothing else changes."""
    lock = copied / "package-lock.json"
    before = lock.read_text("utf-8")
    noted = json.loads(before)
    noted["packages"]["node_modules/@floating-ui/dom"]["funding"] = {"url": "https://example.org/"}
    lock.write_text(json.dumps(noted), "utf-8")

    assert run(copied, "--lock").returncode == 0
    assert lock.read_text("utf-8") == before


@pytest.mark.parametrize("language", list(Language))
def test_a_program_without_them_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    """Where the set-up was not run the program does not start: it says what is missing and what to run."""
    (tmp_path / "tilsynsklar.css").write_text("")
    monkeypatch.setattr(assets, "static_folder", lambda: tmp_path)
    with pytest.raises(ProblemError) as caught:
        assets.digests()
    (problem,) = caught.value.problems
    told = say(problem.text_key, language, **problem.arguments)

    assert "make install" in told
    assert str(tmp_path / "vendor") in told
