"""A package from outside is read within limits, writes nothing to disk, and leads nowhere."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controls import package
from controls.evidence.exchange import Manifest, Version, files_of, read_parcel, read_sent, safe_name
from controls.package import zipped
from controls.sent import Sent
from models.errors import ProblemError
from models.texts import say
from models.words import Language

EVIDENCE = b"format: tilsynsklar-evidence/1\n"


def code_of(job: Callable[[], object]) -> str:
    """The problem that a job tells, after saying it in each language."""
    with pytest.raises(ProblemError) as caught:
        job()
    (problem,) = caught.value.problems
    for language in Language:
        assert say(problem.text_key, language, **problem.arguments)
    return problem.code


def made(*entries: tuple[str, bytes], links: tuple[str, ...] = ()) -> bytes:
    """A zip with entries, some of them links."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content)
        for name in links:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o120777 << 16
            archive.writestr(entry, "/etc/passwd")
    return out.getvalue()


@pytest.mark.parametrize(
    "name",
    [
        "../evidence.yaml", "documents/../../x", "/etc/x", "documents\\x", "C:x", "documents/a\nb", "x" * 401,
        "/".join("a" * 12),
    ],
)  # fmt: skip
def test_names_that_lead_anywhere_are_refused(name: str) -> None:
    """A name that could lead out of the package, or that nobody can see, is refused."""
    content = made(("evidence.yaml", EVIDENCE), (name, b"x"))

    assert code_of(lambda: read_sent(Sent("x.zip", content))) == "exchange_path"


def test_links_and_doubles_are_refused() -> None:
    """A link within a zip is refused, and so are two entries of one name, whatever its letters' size."""
    link = made(("evidence.yaml", EVIDENCE), links=("documents/x",))
    double = made(("evidence.yaml", EVIDENCE), ("Evidence.YAML", b"other"))

    assert code_of(lambda: read_sent(Sent("x.zip", link))) == "exchange_path"
    assert code_of(lambda: read_sent(Sent("x.zip", double))) == "exchange_path"


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a package may hold is refused, by what it says of itself and by what comes out of it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("evidence.yaml", b"0" * 2_000_000)
    content = out.getvalue()
    monkeypatch.setattr(package, "MAX_TOTAL", 1_000_000)
    many = made(*((f"documents/{number}", b"") for number in range(package.MAX_FILES + 1)))

    assert len(content) < 10_000
    assert code_of(lambda: read_sent(Sent("x.zip", content))) == "package_too_large"
    assert code_of(lambda: read_sent(Sent("x.zip", many))) == "package_too_large"


@pytest.mark.parametrize("entries", [(), (("x.yaml", b""),), (("evidence.yaml", b""), ("evidence.json", b"{}"))])
def test_a_package_has_one_evidence_file(entries: tuple[tuple[str, bytes], ...]) -> None:
    """Without an evidence file, or with two, nobody can say what the package is."""
    assert code_of(lambda: read_sent(Sent("x.zip", made(*entries)))) == "exchange_no_evidence"


def test_what_systems_leave_beside_files_does_not_matter() -> None:
    """A package that was packed anew with its folder, and with a system's own files, is the same package."""
    content = made(
        ("grunnlag/evidence.yaml", EVIDENCE), ("grunnlag/documents/a.txt", b"a"), ("grunnlag/.DS_Store", b""),
        ("__MACOSX/grunnlag/._evidence.yaml", b"x"), ("grunnlag/les.txt", b"x"),
    )  # fmt: skip
    parcel = read_sent(Sent("x.zip", content))

    assert (parcel.evidence.content, [one.name for one in parcel.documents.values()]) == (EVIDENCE, ["a.txt"])
    assert (parcel.manifest, parcel.unknown) == (None, 1)


def files(**changed: bytes) -> dict[str, bytes]:
    """A package as the program makes it, with some of its files changed."""
    import hashlib  # noqa: PLC0415 - only here

    manifest = Manifest(
        version=Version.WHOLE,
        municipality="5020",
        on="2026-01-01",  # type: ignore[arg-type]  # read from text
        evidence_sha256=hashlib.sha256(EVIDENCE).hexdigest(),
    )
    return files_of(EVIDENCE, manifest, {}) | {name.replace("_", "."): content for name, content in changed.items()}


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"evidence_yaml": b"format: x\n"}, "exchange_changed"),
        ({"manifest_json": b"{"}, "exchange_manifest"),
        ({"manifest_json": b"[" * 100_000}, "exchange_manifest"),
        ({"manifest_json": json.dumps({"format": "x"}).encode()}, "exchange_manifest"),
    ],
)
def test_what_does_not_fit_its_manifest_is_told(changed: dict[str, bytes], code: str) -> None:
    """A file that is not what the manifest says, or a manifest that cannot be read, is told and nothing is used."""
    assert read_sent(Sent("x.zip", zipped(files()))).manifest is not None
    assert code_of(lambda: read_sent(Sent("x.zip", zipped(files(**changed))))) == code


def test_a_folder_is_read_without_following_links(tmp_path: Path) -> None:
    """A folder is a package too; a link in it, to a file or a folder, is left out."""
    (tmp_path / "p" / "documents").mkdir(parents=True)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "s.txt").write_text("hemmeleg")
    (tmp_path / "p" / "evidence.yaml").write_bytes(EVIDENCE)
    (tmp_path / "p" / "documents" / "a.txt").write_text("a")
    (tmp_path / "p" / "documents" / "link.txt").symlink_to(tmp_path / "secret" / "s.txt")
    (tmp_path / "p" / "documents" / "more").symlink_to(tmp_path / "secret")
    parcel = read_parcel(tmp_path / "p")

    assert [one.content for one in parcel.documents.values()] == [b"a"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "CON", "a/b", "æøå 1.pdf", "x" * 500 + ".pdf", "", "...", "a\x00b", "<b>|?*.txt"]
)
def test_names_in_a_package_can_be_written_anywhere(name: str) -> None:
    """Whatever a file was called, its name in a package has no folder, no sign that a system refuses, and fits."""
    path = safe_name("0123456789abcdef" * 4, name)

    assert path.startswith("documents/0123456789ab-")
    assert path.count("/") == 1
    assert len(path) < 120
    assert not set(path) & set('\\:*?"<>|\x00')
    content = zipped({"evidence.yaml": EVIDENCE, path: b"x"})
    assert len(read_sent(Sent("x.zip", content)).documents) == 1


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_broken_packages_are_told_in_words(data: st.DataObject) -> None:
    """A package with bytes changed, cut or added is either read or refused in words, and never anything else."""
    whole = bytearray(zipped(files() | {"documents/a.txt": b"a" * 50}))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    content = bytes(whole[: data.draw(st.integers(0, len(whole)))]) if data.draw(st.booleans()) else bytes(whole)
    with suppress(ProblemError):
        read_sent(Sent("x.zip", content))
