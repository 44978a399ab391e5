"""Whatever a file holds, its reader answers: with text, with a reason, or with a refusal that has words.

The readers run here in the process of the test, so that an error that nobody thought of is seen as it is. How long
one may take and how much memory it may use is tested in test_reading.py.
"""

from __future__ import annotations

import json
import logging
import os
import struct
import time
import warnings
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from controls.extraction.building import RefusedError, TooMuchError
from controls.extraction.eml import attachments
from controls.extraction.kinds import look
from controls.extraction.pictures import without_metadata
from controls.extraction.reading import Beside
from controls.extraction.registry import IMAGES, read_as
from controls.sensitive.looking import look_through
from models.documents import FileKind, Text
from models.texts import catalogue
from tests import documents_made as made
from tests.pictures_made import PICTURES

#: how many files are made of each kind; a drill makes as many as it is asked for of all kinds together
_KINDS = 8
EXAMPLES = max(20, int(os.environ.get("TILSYNSKLAR_DRILL", "0")) // _KINDS)
#: seconds that one generated file, which is small, may take
_PATIENCE = 10


@pytest.fixture(autouse=True, scope="module")
def _as_before() -> Iterator[None]:
    """What the readers switch off for themselves is switched on again."""
    with warnings.catch_warnings():
        yield
    logging.disable(logging.NOTSET)


_WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from([made.NUMBER, "912 34 567", "a@b.no", "\0", "\ud7ff", "&x;", "]]>", "<", "\f", "\r", "x" * 2000]),
)


def _tags(names: list[str], start: str = "", end: str = "") -> st.SearchStrategy[str]:
    """Markup with these names, opened and closed in any order, with attributes."""
    name = st.sampled_from(names)
    attribute = st.sampled_from(
        ["", " hidden", " onload='x'", ' w:val="1"', " text:c='999999999'", " src='data:image/png;base64,!'"]
    )
    piece = st.one_of(
        st.builds(lambda tag, told: f"<{tag}{told}>", name, attribute),
        st.builds(lambda tag: f"</{tag}>", name),
        st.builds(lambda tag, text: f"<{tag}>{text}</{tag}>", name, _WORDS),
        _WORDS,
    )
    return st.lists(piece, max_size=25).map(lambda pieces: start + "".join(pieces) + end)


def _spoilt(content: bytes) -> st.SearchStrategy[bytes]:
    """A sound file with pieces of it changed, left out, doubled or put in."""

    def apply(changes: list[tuple[int, int, bytes]]) -> bytes:
        told = bytearray(content)
        for place, length, new in changes:
            at = place % max(1, len(told))
            told[at : at + length] = new
        return bytes(told)

    return st.lists(
        st.tuples(st.integers(0, len(content)), st.integers(0, 60), st.binary(max_size=20)), max_size=6
    ).map(apply)


_HTML = _tags(["p", "table", "tr", "td", "script", "svg", "b", "ul", "li", "template", "textarea"], "<!doctype html>")
_WORD = _tags(["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:del", "w:sdt", "w:txbxContent"])
_ODT = _tags(["text:p", "text:s", "text:note", "table:table", "table:table-row", "table:table-cell", "text:h"])
_HEADERS = st.lists(
    st.tuples(st.sampled_from(["From", "Date", "Subject", "Content-Type", "Content-Transfer-Encoding"]), _WORDS),
    max_size=6,
)


def _docx(inner: str) -> bytes:
    return made.docx_of(
        f"<w:document {made.W}><w:body>{inner}</w:body></w:document>".encode("utf-8", "replace").decode()
    )


def _mail(told: tuple[list[tuple[str, str]], bytes]) -> bytes:
    headers = "".join(f"{name}: {value}\n" for name, value in told[0])
    return f"From: x@y.no\nSubject: x\n{headers}\n".encode("utf-8", "replace") + told[1]


def _pdf(objects: list[bytes]) -> bytes:
    return made.pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", *objects])


_OBJECTS = st.one_of(
    st.sampled_from(
        [
            b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 >>", b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
            b"<< /Length 9 >>\nstream\nBT (x) Tj ET\nendstream", b"<< /Annots [3 0 R] /Type /Page >>",
            b"null", b"[", b"<<",
            b"<< /Filter /FlateDecode /Length 3 >>\nstream\nxxx\nendstream", b"99999999999999999999 0 R", b"3 0 R",
        ]
    ),
    st.binary(max_size=60),
)  # fmt: skip

MADE: dict[str, st.SearchStrategy[bytes]] = {
    "a.txt": st.one_of(st.binary(max_size=300), _WORDS.map(lambda text: text.encode("utf-8", "replace"))),
    "a.csv": st.lists(_WORDS, max_size=20).map(lambda cells: ";".join(cells).encode("utf-8", "replace")),
    "a.html": _HTML.map(lambda text: text.encode("utf-8", "replace")),
    "a.docx": st.one_of(_WORD.map(_docx), _spoilt(made.sound()["brev.docx"])),
    "a.odt": st.one_of(_ODT.map(made.odt_file), _spoilt(made.sound()["brev.odt"])),
    "a.xlsx": _spoilt(made.sound()["tall.xlsx"]),
    "a.eml": st.one_of(st.tuples(_HEADERS, st.binary(max_size=200)).map(_mail), _spoilt(made.sound()["post.eml"])),
    "a.pdf": st.one_of(st.lists(_OBJECTS, max_size=5).map(_pdf), _spoilt(made.sound()["brev.pdf"])),
}
PIXELS = st.sampled_from(sorted(PICTURES)).flatmap(
    lambda name: _spoilt(PICTURES[name]).map(lambda told: (name, told))
)


def require_words(error: RefusedError) -> None:
    """A refusal has a text of its own."""
    assert f"problem.document_refused_{error.code}" in catalogue()


def answer(name: str, content: bytes) -> Text | None:
    """What is read of a file; None for one that is refused, with a code that has words."""
    started = time.monotonic()
    try:
        looked = look(content, name)
    except RefusedError as error:
        require_words(error)
        return None
    assert looked.kind in {kind.value for kind in FileKind}
    told = read_as(looked, content)
    assert time.monotonic() - started < _PATIENCE
    # what goes from one process to the other must get there
    plain = json.loads(json.dumps(told))
    beside = [Beside(*item) for item in plain.pop("beside")]
    text = Text.model_validate(plain)
    assert text.not_read is not None or any(page.paragraphs for page in text.pages)
    for found in look_through(text, beside):
        place = text.paragraph(found.page, found.paragraph) if found.end else None
        assert place is None or found.start < found.end <= len(place.plain)
    return text


@pytest.mark.drill
@pytest.mark.parametrize("name", MADE)
def test_every_reader_answers(name: str) -> None:
    """A reader gives text, a reason why there is none, or a refusal with words, for any file at all."""

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(MADE[name])
    def check(content: bytes) -> None:
        answer(name, content)

    check()


@pytest.mark.drill
def test_pictures_are_copied_or_refused() -> None:
    """A picture that is spoilt is copied, the same each time, or refused; no other error comes of it."""

    @settings(max_examples=EXAMPLES * 2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(PIXELS)
    def check(told: tuple[str, bytes]) -> None:
        name, content = told
        try:
            looked = look(content, name)
            if looked.kind in IMAGES:
                found = without_metadata(looked.kind, content)
                assert without_metadata(looked.kind, found) == found
        except RefusedError as error:
            require_words(error)

    check()


@pytest.mark.drill
def test_attachments_are_found_or_refused() -> None:
    """Taking a file out of a spoilt e-mail gives files, or says that there are too many."""

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(MADE["a.eml"])
    def check(content: bytes) -> None:
        try:
            assert all(isinstance(inner, bytes) for _, _, inner in attachments(content))
        except TooMuchError:
            return

    check()


def test_a_length_that_lies_is_no_crash() -> None:
    """A JPEG, PNG, GIF, WebP and TIFF whose first length is as large as it can be is refused."""
    for name, content in PICTURES.items():
        for place in range(8, min(60, len(content) - 4)):
            spoilt = content[:place] + struct.pack(">I", 0xFFFFFFFF) + content[place + 4 :]
            try:
                looked = look(spoilt, name)
                assert len(without_metadata(looked.kind, spoilt)) <= 2 * len(spoilt) + 100
            except RefusedError:
                continue
