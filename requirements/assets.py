"""Copies what the pages are made with from node_modules to webapp/static/vendor/, with the licences.

Run by `make install`, after npm; needs nothing but Python. The folder is made anew each time, and `licences.txt` is
written last, so that the folder is whole when that file is there. With `--lock` it takes the addresses out of the
lock file instead, which `make lock` needs.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
PACKAGES = Path("node_modules")
VENDOR = Path("webapp", "static", "vendor")
#: files that are copied as they are, by the name they get
COPIED = {
    "designsystemet.css": "@digdir/designsystemet-css/dist/src/index.css",
    "designsystemet.js": "@digdir/designsystemet-web/dist/umd/index.js",
}
THEME = "@digdir/designsystemet-theme/src/themes/designsystemet.css"
_DARK = "@media (prefers-color-scheme: dark)"
FONT = "@fontsource-variable/inter"
#: the letters of the Norwegian, English and Sámi languages; others come from the reader's own fonts
FONT_PARTS = ("latin", "latin-ext")
_FACE = re.compile(r"/\* inter-([a-z-]+)-wght-normal \*/\s*(@font-face \{.*?\n\})", re.DOTALL)
_ADDRESS = re.compile(r"url\(\./([^)]+)\)")


class Package(NamedTuple):
    """An installed package: its folder in node_modules, version and kind of licence."""

    name: str
    version: str
    licence: str


def installed(root: Path) -> Iterator[Package]:
    """The packages that pages need, as the lock file names them; those for tests alone are left out."""
    lock = json.loads((root / "package-lock.json").read_text("utf-8"))
    for path, told in lock["packages"].items():
        if path and not told.get("dev"):
            yield Package(path.removeprefix("node_modules/"), told["version"], told["license"])


def font(folder: Path) -> dict[str, bytes]:
    """The font's style sheet and files; each file's name holds its digest, so that browsers can keep it for good."""
    faces = dict(_FACE.findall((folder / "index.css").read_text("utf-8")))
    files: dict[str, bytes] = {}
    sheet: list[str] = []
    for part in FONT_PARTS:
        (address,) = _ADDRESS.findall(faces[part])
        content = (folder / address).read_bytes()
        name = f"inter-{part}-{hashlib.sha256(content).hexdigest()[:12]}.woff2"
        files[name] = content
        sheet.append(_ADDRESS.sub(f"url({name})", faces[part]))
    return {**files, "inter.css": ("\n\n".join(sheet) + "\n").encode()}


def theme(file: Path) -> bytes:
    """The theme, dark on screens alone: paper is white, whatever the system is.

    Raises ValueError when the theme has no dark part.
    """
    text = file.read_text("utf-8")
    if _DARK not in text:
        raise ValueError(f"{file.name} has no dark theme")
    return text.replace(_DARK, _DARK.replace("(", "screen and (")).encode()


def licences(root: Path) -> bytes:
    """Every package with its version and kind of licence, and the licence's text where the package brings one."""
    parts = []
    for package in installed(root):
        texts = sorted((root / PACKAGES / package.name).glob("LICENSE*"))
        told = f"{package.name} {package.version}: {package.licence}"
        parts.append("\n\n".join([told, *(text.read_text("utf-8").strip() for text in texts)]))
    return ("\n\n".join(parts) + "\n").encode()


def copy(root: Path) -> None:
    """Make the folder anew. Raises OSError, KeyError or ValueError when a package is not what the lock file says."""
    packages, vendor = root / PACKAGES, root / VENDOR
    files = {name: (packages / path).read_bytes() for name, path in COPIED.items()}
    files |= font(packages / FONT)
    files["theme.css"] = theme(packages / THEME)
    files["licences.txt"] = licences(root)
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for name, content in files.items():
        (vendor / name).write_bytes(content)


def tidy_lock(root: Path) -> None:
    """Take the addresses out of the lock file that npm puts there: whom to give money."""
    path = root / "package-lock.json"
    lock = json.loads(path.read_text("utf-8"))
    for told in lock["packages"].values():
        told.pop("funding", None)
    path.write_text(json.dumps(lock, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    try:
        tidy_lock(ROOT) if sys.argv[1:] == ["--lock"] else copy(ROOT)
    except (OSError, KeyError, ValueError) as error:
        sys.exit(
            f"tilsynsklar: node_modules does not hold what package-lock.json says ({error}). Run: make clean install"
        )
