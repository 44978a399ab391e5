"""Writing the book to a folder: only where there is nothing, or over what was written there before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from controls.site_folder import LIST, require_own, write_site
from models.errors import ProblemError

FILES = {"index.html": b"front", "nb/index.html": b"nb", "nb/kart/krl.html": b"map"}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(folder: Path) -> str:
    """The code of the problem that writing to a folder tells; nothing in it may have changed."""
    before = contents(folder) if folder.is_dir() else {}
    with pytest.raises(ProblemError) as told:
        write_site(folder, FILES)
    assert before == (contents(folder) if folder.is_dir() else {})
    (problem,) = told.value.problems
    assert problem.arguments["folder"] == str(folder)
    return problem.code


@pytest.mark.parametrize("there", [False, True])
def test_a_new_or_empty_folder_is_written(tmp_path: Path, there: bool) -> None:
    """Where there is nothing, the files and the list of them are written, with the folders above."""
    folder = tmp_path / "a" / "b"
    if there:
        folder.mkdir(parents=True)
    write_site(folder, FILES)
    found = contents(folder)

    assert {name: found[name] for name in FILES} == FILES
    assert set(found) == {*FILES, LIST}
    assert json.loads(found[LIST])["files"] == sorted(FILES)


def test_an_earlier_book_is_replaced(tmp_path: Path) -> None:
    """What is no longer in the book is removed, with folders that become empty; what others put beside it stays."""
    write_site(tmp_path, FILES)
    (tmp_path / "nb" / "notes.txt").write_bytes(b"mine")
    write_site(tmp_path, {"index.html": b"new"})

    assert contents(tmp_path).keys() == {"index.html", LIST, "nb/notes.txt"}
    assert (tmp_path / "index.html").read_bytes() == b"new"
    assert not (tmp_path / "nb" / "kart").exists()


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    """Writing twice, in whatever order, leaves the same folder."""
    write_site(tmp_path / "one", FILES)
    write_site(tmp_path / "two", dict(reversed(FILES.items())))
    write_site(tmp_path / "two", FILES)

    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_a_folder_of_others_is_refused(tmp_path: Path) -> None:
    """A folder with anything in it that is not such a book, and a file, are left as they are."""
    (tmp_path / "letter.txt").write_bytes(b"mine")
    assert refused(tmp_path) == "docs_folder_taken"
    assert refused(tmp_path / "letter.txt") == "docs_folder_taken"
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert refused(tmp_path / "gone") == "docs_folder_taken"


@pytest.mark.parametrize(
    "listed",
    [
        "not json",
        "[]",
        '{"format": "other/1", "files": []}',
        '{"format": "tilsynsklar-docs/1", "files": ["../letter.txt"]}',
        '{"format": "tilsynsklar-docs/1", "files": ["/etc/passwd"]}',
        '{"format": "tilsynsklar-docs/1", "files": ["nb\\\\x"]}',
        '{"format": "tilsynsklar-docs/1", "files": [1]}',
        '{"format": "tilsynsklar-docs/1"}',
    ],
)
def test_a_list_that_is_not_ours_is_no_licence(tmp_path: Path, listed: str) -> None:
    """A list in another form, or one that names files outside the folder, does not make a folder ours."""
    (tmp_path / LIST).write_text(listed)

    assert refused(tmp_path) == "docs_folder_taken"


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    """A link that someone put into the folder leads neither writing nor removing anywhere else."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "index.html").write_bytes(b"mine")
    folder = tmp_path / "book"
    write_site(folder, FILES)
    for name in ("index.html", "kart/krl.html"):
        (folder / "nb" / name).unlink()
    (folder / "nb" / "kart").rmdir()
    (folder / "nb").rmdir()
    (folder / "nb").symlink_to(outside)

    with pytest.raises(ProblemError):
        write_site(folder, FILES)
    write_site(folder, {"index.html": b"front"})
    assert contents(outside) == {"index.html": b"mine"}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file where a folder above should be is told with the reason."""
    (tmp_path / "file").write_bytes(b"mine")
    with pytest.raises(ProblemError) as told:
        write_site(tmp_path / "file" / "book", FILES)

    assert [problem.code for problem in told.value.problems] == ["docs_folder_unwritable"]
    assert require_own(tmp_path / "new") == []
