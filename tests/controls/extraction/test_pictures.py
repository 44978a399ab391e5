"""Pictures lose what they say of place, time and maker before anything is kept, and not a pixel is changed."""

from __future__ import annotations

import random
import struct
import zlib
from base64 import b64encode

import pytest

from controls.extraction.building import RefusedError
from controls.extraction.pictures import tells_place, without_metadata
from controls.extraction.reading import read_document
from models.documents import FileKind, NotRead, Remark
from models.errors import ProblemError
from tests import documents_made as made
from tests.pictures_made import PICTURES, SECRET, XMP, exif, gif, jpeg, png, tiff, webp

KINDS = {name: {"jpg": "jpeg", "tif": "tiff"}.get(name[-3:], name.partition(".")[2]) for name in PICTURES}


def stripped(name: str) -> bytes:
    """A picture without its metadata."""
    return without_metadata(KINDS[name], PICTURES[name])


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_is_left_of_what_it_said(name: str) -> None:
    """EXIF, GPS, XMP, IPTC, profiles, comments, previews and what follows the end are gone, packed or not."""
    found = stripped(name)

    assert SECRET in PICTURES[name]
    assert SECRET not in found
    assert zlib.compress(SECRET) not in found
    assert b"GPS" not in found
    assert b"xmp" not in found.lower()
    assert not tells_place(found)


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_clean_stays_as_it_is(name: str) -> None:
    """A picture without metadata is kept byte for byte, so the same one has the same hash."""
    assert without_metadata(KINDS[name], stripped(name)) == stripped(name)


def test_the_pixels_are_the_same() -> None:
    """The packed pixels of each kind stand in the picture as they stood before."""
    scan = jpeg()[jpeg().index(b"\xff\xda") : jpeg().index(b"\xff\xd9")]
    assert scan in stripped("bilde.jpg")
    data = png()[png().index(b"IDAT") : png().index(b"IEND")]
    assert data in stripped("bilde.png")
    frame = gif()[gif().index(b"\x2c") :][:15]
    assert stripped("bilde.gif").count(frame) == 2
    packed = webp()[webp().index(b"VP8L") : webp().index(b"EXIF")]
    assert packed in stripped("bilde.webp")
    pixels = bytes(range(0, 256, 4))
    assert stripped("bilde.tif").count(pixels) == stripped("mac.tif").count(pixels) == 2


def test_tables_and_times_stay() -> None:
    """What is needed to show a picture stays: tables, size, resolution, how often a film is shown and how fast."""
    assert {marker for marker in (0xDB, 0xC0, 0xC4) if bytes((0xFF, marker)) in stripped("bilde.jpg")} == {
        0xDB, 0xC0, 0xC4,
    }  # fmt: skip
    assert b"JFIF" in stripped("bilde.jpg")
    assert b"pHYs" in stripped("bilde.png")
    assert b"NETSCAPE2.0" in stripped("bilde.gif")
    assert stripped("bilde.gif").count(b"\x21\xf9\x04\0\x0a\0\0") == 2


@pytest.mark.parametrize("turned", range(10))
def test_how_it_is_turned_stays(turned: int) -> None:
    """A picture that is to be turned says so, in an EXIF that says nothing else; another has none."""
    expected = struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, 0x0112, 3, 1, turned, 0, 0)
    for kind, content in (("jpeg", jpeg(turned)), ("png", png(turned)), ("webp", webp(turned))):
        found = without_metadata(kind, content)
        assert (expected in found) is (2 <= turned <= 8)
        assert found.lower().count(b"exif") == (1 if 2 <= turned <= 8 else 0)
    assert struct.pack("<HHII", 274, 3, 1, turned) in without_metadata("tiff", tiff(turned=turned))


@pytest.mark.parametrize("name", PICTURES)
def test_it_is_kept_so(name: str) -> None:
    """What is read of a picture is the picture that is to be kept, with a remark that something was removed."""
    first = read_document(PICTURES[name], name)
    again = read_document(first.content, name)

    assert first.kind is FileKind(KINDS[name])
    assert first.text.not_read is NotRead.IMAGE
    assert first.content == again.content == stripped(name)
    assert Remark.METADATA_REMOVED in first.text.remarks
    assert Remark.METADATA_REMOVED not in again.text.remarks


@pytest.mark.parametrize("name", PICTURES)
def test_a_damaged_one_is_refused(name: str) -> None:
    """A picture that is cut in the middle or put together wrongly is refused, never kept with its metadata."""
    start = PICTURES[name][:12]
    for content in (start, start + SECRET, start + b"\xff" * 300):
        with pytest.raises(ProblemError) as told:
            read_document(content, name)
        assert told.value.problems[0].code in ("document_refused_picture", "document_refused_unknown")


@pytest.mark.parametrize("name", PICTURES)
def test_whatever_is_changed_it_is_copied_or_refused(name: str) -> None:
    """Pictures changed by chance are refused or copied, within bounds; none gives another error."""
    chance = random.Random(name)  # noqa: S311 - nothing secret
    refused = 0
    for _ in range(400):
        content = bytearray(PICTURES[name])
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(8, len(content))
            if chance.random() < 0.5:
                content[place] = chance.randrange(256)
            else:
                del content[place : place + chance.randint(1, 30)]
        try:
            found = without_metadata(KINDS[name], bytes(content))
        except RefusedError:
            refused += 1
            continue
        assert len(found) <= 2 * len(content) + 1_000_000
    assert refused


def test_parts_used_over_and_over_are_no_bomb() -> None:
    """A TIFF whose strips all point to the same bytes is refused before it grows."""
    content = bytearray(tiff()[:8] + bytes(1_000_000))
    count = 60_000
    lists = len(content)
    content += struct.pack("<I", 8) * count + struct.pack("<I", 900_000) * count
    directory = struct.pack("<HHHIIHHIII", 2, 273, 4, count, lists, 279, 4, count, lists + 4 * count, 0)
    struct.pack_into("<I", content, 4, len(content))

    with pytest.raises(RefusedError):
        without_metadata("tiff", bytes(content) + directory)


@pytest.mark.parametrize("order", "<>")
def test_a_place_is_seen(order: str) -> None:
    """EXIF in either byte order and XMP with a place are seen as such; a picture without is not."""
    assert tells_place(b"\xff\xd8..Exif\0\0" + exif(order=order))
    assert tells_place(b"..." + XMP)
    assert not tells_place(b"Exif\0\0" * 3 + SECRET)


#: files with a picture in them that says where it was taken
WITHIN = {
    "a.docx": made.docx_of(made.word_xml("x"), {"word/media/image1.jpeg": jpeg()}),
    "a.pdf": made.pdf_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /I 4 0 R >> >> >>",
            b"<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace /DeviceGray"
            b" /Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (len(jpeg()), jpeg()),
        ]
    ),
    "a.eml": made.eml_file("Hei", {"b.jpg": jpeg()}),
    "b.eml": made.eml_file("Hei", {"b.docx": made.docx_of(made.word_xml("x"), {"word/media/a.png": png()})}),
    "a.html": b"<!doctype html><p>x<img src='data:image/jpeg;base64,%s'>" % b64encode(jpeg()),
}  # fmt: skip


@pytest.mark.parametrize("name", WITHIN)
def test_a_picture_within_a_file_is_told_of(name: str) -> None:
    """A picture in a PDF, Word file, e-mail or page that says its place gives a remark; the file stays as it came."""
    found = read_document(WITHIN[name], name)

    assert Remark.PLACE in found.text.remarks
    assert found.content == WITHIN[name]
    assert Remark.PLACE not in read_document(made.sound()["brev.docx"], "brev.docx").text.remarks
