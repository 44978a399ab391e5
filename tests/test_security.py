"""The list of security points has every point of the standard's two first levels, and what it refers to exists."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "security.md").read_text("utf-8")
ANSWERS = frozenset({"møtt", "delvis", "drift", "ikke møtt", "gjelder ikke"})
#: OWASP ASVS 5.0.0, levels 1 and 2: the numbers of the points in each section
POINTS = {
    "V1.1": "1 2", "V1.2": "1 2 3 4 5 6 7 8 9", "V1.3": "1 2 3 4 5 6 7 8 9 10 11", "V1.4": "1 2 3", "V1.5": "1 2",
    "V2.1": "1 2 3", "V2.2": "1 2 3", "V2.3": "1 2 3 4", "V2.4": "1",
    "V3.2": "1 2", "V3.3": "1 2 3 4", "V3.4": "1 2 3 4 5 6", "V3.5": "1 2 3 4 5", "V3.7": "1 2",
    "V4.1": "1 2 3", "V4.2": "1", "V4.3": "1 2", "V4.4": "1 2 3 4",
    "V5.1": "1", "V5.2": "1 2 3", "V5.3": "1 2", "V5.4": "1 2 3",
    "V6.1": "1 2 3", "V6.2": "1 2 3 4 5 6 7 8 9 10 11 12", "V6.3": "1 2 3 4", "V6.4": "1 2 3 4", "V6.5": "1 2 3 4 5",
    "V6.6": "1 2 3", "V6.8": "1 2 3 4",
    "V7.1": "1 2 3", "V7.2": "1 2 3 4", "V7.3": "1 2", "V7.4": "1 2 3 4 5", "V7.5": "1 2", "V7.6": "1 2",
    "V8.1": "1 2", "V8.2": "1 2 3", "V8.3": "1", "V8.4": "1",
    "V9.1": "1 2 3", "V9.2": "1 2 3 4",
    "V10.1": "1 2", "V10.2": "1 2", "V10.3": "1 2 3 4", "V10.4": "1 2 3 4 5 6 7 8 9 10 11",
    "V10.5": "1 2 3 4 5", "V10.6": "1 2", "V10.7": "1 2 3",
    "V11.1": "1 2", "V11.2": "1 2 3", "V11.3": "1 2 3", "V11.4": "1 2 3 4", "V11.5": "1", "V11.6": "1",
    "V12.1": "1 2 3", "V12.2": "1 2", "V12.3": "1 2 3 4",
    "V13.1": "1", "V13.2": "1 2 3 4 5", "V13.3": "1 2", "V13.4": "1 2 3 4 5",
    "V14.1": "1 2", "V14.2": "1 2 3 4", "V14.3": "1 2 3",
    "V15.1": "1 2 3", "V15.2": "1 2 3", "V15.3": "1 2 3 4 5 6 7",
    "V16.1": "1", "V16.2": "1 2 3 4 5", "V16.3": "1 2 3 4", "V16.4": "1 2 3", "V16.5": "1 2 3",
    "V17.1": "1", "V17.2": "1 2 3 4", "V17.3": "1 2",
}  # fmt: skip
EVERY = {f"{section}.{number}" for section, numbers in POINTS.items() for number in numbers.split()}
_TEST = re.compile(r"`(test_\w+)`")


def rows() -> list[list[str]]:
    """The rows of the lists: points, answer, how, tests."""
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line[:3] == "| V"]
    assert all(len(cells) == 4 for cells in found)
    return found


def points(cell: str) -> set[str]:
    """The points that a row is about; a section or a chapter stands for all of its points."""
    named = cell.split(", ")
    return {point for point in EVERY for name in named if point == name or point.startswith(f"{name}.")}


def test_every_point_is_answered_once() -> None:
    """Each point of levels 1 and 2 stands in one row, and a row names only points that there are."""
    answered = [point for cells in rows() for point in points(cells[0])]

    assert len(EVERY) == 253
    assert sorted(answered) == sorted(EVERY)
    for cells in rows():
        assert all(points(name) for name in cells[0].split(", ")), cells[0]


def test_every_answer_is_one_that_is_explained() -> None:
    """An answer is one of the five that the table at the top explains."""
    explained = re.findall(r"^\| (møtt|delvis|drift|ikke møtt|gjelder ikke) \|", TEXT, re.MULTILINE)

    assert set(explained) == ANSWERS
    assert {cells[1] for cells in rows()} == ANSWERS


def test_every_test_that_is_named_exists() -> None:
    """What is said to be shown by a test is shown by one that there is."""
    defined = {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", file.read_text("utf-8"), re.MULTILINE)
    }
    named = set(_TEST.findall(TEXT))

    assert len(named) > 80
    assert named - defined == set()


def test_what_is_met_names_a_test() -> None:
    """What is met is shown by something: a test, or a check of `make test` that is named."""
    bare = [
        cells[0]
        for cells in rows()
        if cells[1] == "møtt" and not _TEST.search(cells[3]) and "make test" not in cells[2]
    ]

    assert bare == []


def locked(file: Path) -> list[tuple[str, list[str]]]:
    """The packages of a file for pip, each with its hashes; comments left out, long lines put together."""
    lines = [line for line in file.read_text("utf-8").splitlines() if not line.lstrip().startswith("#")]
    whole = [line.strip() for line in "\n".join(lines).replace("\\\n", " ").splitlines() if line.strip()]
    return [(line.split(" --hash=")[0].strip(), re.findall(r"--hash=(\S+)", line)) for line in whole]


def test_every_python_package_is_pinned_by_hash() -> None:
    """Each package that is installed has one version and at least one SHA-256, and no address of where it is from."""
    files = sorted((ROOT / "requirements").glob("*.txt"))

    assert "run.txt" in [file.name for file in files]
    for file in files:
        packages = locked(file)
        assert packages, file.name
        for package, hashes in packages:
            assert re.fullmatch(r"[a-z0-9._-]+(\[[a-z0-9,._-]+\])?==[\w.+!]+( ; .+)?", package), package
            assert hashes, package
            assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), package


def test_how_soon_a_library_is_changed_is_told() -> None:
    """For each gravity there are days, more for what is less grave, and the commands name files that exist."""
    told = TEXT.split("## Når et bibliotek har en kjent feil\n")[1]
    days = [int(number) for number in re.findall(r"^\|[^|]+\| (\d+) dager \|", told, re.MULTILINE)]

    assert len(days) == 4
    assert days == sorted(set(days))
    for name in re.findall(r"(?:requirements/|package-lock|docs/)\S*?\.(?:txt|json|md)", told):
        assert (ROOT / name).is_file(), name
    assert "make lock UPGRADE=1" in told
    assert "lock:" in (ROOT / "Makefile").read_text("utf-8")
