"""Pictures without what they say about where, when and with what they were taken. Not a pixel is changed.

A picture is copied piece by piece, and only the pieces that its pixels need are taken along: no EXIF, GPS, XMP, IPTC,
comments, colour profiles, previews, or anything after its end. How the picture is to be turned is kept, in an EXIF
of its own that says nothing else. Formats: JPEG (ITU-T T.81), PNG (W3C), GIF89a, WebP (RFC 9649), TIFF 6.0.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from controls.extraction.building import RefusedError

#: EXIF's tags for how to turn a picture, and for the place it was taken
_ORIENTATION, _GPS = 0x0112, 0x8825
_TURNED = range(2, 9)
_EXIF = b"Exif\0\0"
_MOST_DIRECTORIES = 2_000
#: pictures in one file that are asked where they were taken
_MOST_PICTURES = 10_000
#: how much larger than twice its size a picture may become: parts that are used many times over make it so
_SLACK = 1_000_000
#: words that XMP names a place with
_XMP_PLACE = (b"GPSLatitude", b"GPSLongitude", b"GPSPosition")


class _DamagedError(Exception):
    """The picture is not put together as its format says."""


# --- TIFF, which EXIF is written in too ---


#: bytes of a value of each type
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_SHORT, _LONG = 3, 4


class _Entry(NamedTuple):
    """An entry of a directory: tag, type, how many values, and their bytes."""

    tag: int
    type: int
    many: int
    value: bytes


class _Tiff:
    """Reads the directories of a TIFF. Raises _DamagedError for what lies outside of it."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        if content[:4] not in (b"II*\0", b"MM\0*"):
            raise _DamagedError
        self.order = "<" if content[:2] == b"II" else ">"

    def _numbers(self, form: str, place: int) -> tuple[int, ...]:
        try:
            return struct.unpack_from(self.order + form, self.content, place)
        except struct.error:
            raise _DamagedError from None

    def part(self, place: int, size: int) -> bytes:
        if place < 0 or place + size > len(self.content):
            raise _DamagedError
        return self.content[place : place + size]

    def directory(self, place: int) -> tuple[list[_Entry], int]:
        """The entries of a directory that have a known type, and where the next one lies; 0 when it is the last."""
        (count,) = self._numbers("H", place)
        entries = []
        for number in range(count):
            at = place + 2 + 12 * number
            tag, kind, values = self._numbers("HHI", at)
            size = _SIZES.get(kind, 0) * values
            if not size:
                continue
            inside = at + 8 if size <= 4 else self._numbers("I", at + 8)[0]  # noqa: PLR2004 - what fits in the entry itself
            entries.append(_Entry(tag, kind, values, self.part(inside, size)))
        return entries, self._numbers("I", place + 2 + 12 * count)[0]

    def directories(self) -> Iterator[list[_Entry]]:
        """The directories of the pages, in their order."""
        seen: set[int] = set()
        place = self._numbers("I", 4)[0]
        while place:
            if place in seen or len(seen) == _MOST_DIRECTORIES:
                raise _DamagedError
            seen.add(place)
            entries, place = self.directory(place)
            yield entries

    def values(self, entry: _Entry) -> tuple[int, ...]:
        """The numbers of an entry of whole numbers."""
        form = {1: "B", _SHORT: "H", _LONG: "I"}.get(entry.type)
        if form is None:
            raise _DamagedError
        return struct.unpack(f"{self.order}{entry.many}{form}", entry.value)


def _first_of(tiff: bytes) -> list[_Entry]:
    try:
        return next(_Tiff(tiff).directories(), [])
    except _DamagedError:
        return []


def _turned(tiff: bytes) -> int:
    """How a picture is to be turned, 2–8, by its EXIF; 0 when it stands as it should or does not say."""
    for entry in _first_of(tiff):
        if entry.tag == _ORIENTATION and entry.type == _SHORT and entry.many == 1:
            (told,) = struct.unpack(("<" if tiff[:2] == b"II" else ">") + "H", entry.value)
            return told if told in _TURNED else 0
    return 0


def _turning(told: int) -> bytes:
    """An EXIF that says how the picture is to be turned, and nothing else."""
    return struct.pack("<2sHIHHHIHHI", b"II", 42, 8, 1, _ORIENTATION, _SHORT, 1, told, 0, 0)


#: what the pixels of a page need: size, bits, packing, colours, strips, resolution, planes, palette, tiles, samples
_NEEDED = frozenset(
    {
        254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 293, 296, 297, 317, 320, 322,
        323, 324, 325, 332, 338, 339, 347, 529, 530, 531, 532,
    }
)  # fmt: skip
#: where strips or tiles lie -> how large each is
_DATA = {273: 279, 324: 325}
_LENGTHS = frozenset(_DATA.values())
#: the packing of JPEG within TIFF whose parts lie anywhere (TIFF 6.0, later withdrawn), and tables of the later one
_OLD_JPEG, _COMPRESSION, _TABLES, _JPEG = 6, 259, 347, 7


def _page_of(tiff: _Tiff, entries: list[_Entry], out: bytearray) -> list[_Entry]:
    """The entries of a page that its pixels need; the data they point to is copied to `out`."""
    by_tag = {entry.tag: entry for entry in entries if entry.tag in _NEEDED}
    packing = tiff.values(by_tag[_COMPRESSION])[0] if _COMPRESSION in by_tag else 1
    if packing == _OLD_JPEG:
        raise _DamagedError
    if _TABLES in by_tag:
        tables = bytes(_without_in_jpeg(by_tag[_TABLES].value))
        by_tag[_TABLES] = by_tag[_TABLES]._replace(value=tables, many=len(tables))
    placed = 0
    for where, length in _DATA.items():
        if where not in by_tag or length not in by_tag:
            continue
        places, sizes = tiff.values(by_tag[where]), tiff.values(by_tag[length])
        if len(places) != len(sizes):
            raise _DamagedError
        begins, lengths = [], []
        for place, size in zip(places, sizes, strict=True):
            piece = tiff.part(place, size)
            if packing == _JPEG:
                piece = bytes(_without_in_jpeg(piece))
            begins.append(len(out))
            lengths.append(len(piece))
            out += piece + b"\0" * (len(piece) % 2)
            if len(out) > 2 * len(tiff.content) + _SLACK:
                raise _DamagedError
        placed += len(begins)
        for tag, numbers in ((where, begins), (length, lengths)):
            packed = struct.pack(f"{tiff.order}{len(numbers)}I", *numbers)
            by_tag[tag] = _Entry(tag, _LONG, len(numbers), packed)
    if not placed:
        raise _DamagedError
    return [by_tag[tag] for tag in sorted(by_tag)]


def _tiff(content: bytes) -> bytes:
    """A TIFF anew, with the pages and nothing beside them."""
    tiff = _Tiff(content)
    out = bytearray(content[:4] + b"\0\0\0\0")
    link = 4  # where the place of the next directory is to be written
    for entries in tiff.directories():
        kept = _page_of(tiff, entries, out)
        values = []
        for entry in kept:
            if len(entry.value) <= 4:  # noqa: PLR2004 - what fits in the entry itself
                values.append(entry.value.ljust(4, b"\0"))
            else:
                values.append(struct.pack(f"{tiff.order}I", len(out)))
                out += entry.value + b"\0" * (len(entry.value) % 2)
        struct.pack_into(f"{tiff.order}I", out, link, len(out))
        out += struct.pack(f"{tiff.order}H", len(kept))
        for entry, value in zip(kept, values, strict=True):
            out += struct.pack(f"{tiff.order}HHI", entry.tag, entry.type, entry.many) + value
        link = len(out)
        out += b"\0\0\0\0"
    if link == 4:  # noqa: PLR2004 - no directory was written
        raise _DamagedError
    return bytes(out)


# --- JPEG ---

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
#: tables and frames; of the application segments only Adobe's, which says how colours are written
_JPEG_NEEDED = frozenset({*range(0xC0, 0xD0), 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF, 0xEE})
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_APP0, _APP1, _ADOBE = 0xE0, 0xE1, 0xEE


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The segments of a JPEG: marker, and what follows it; of a scan its pixels too. Nothing after its end is one."""
    if content[:2] != b"\xff\xd8":
        raise _DamagedError
    yield _START, b""
    place = 2
    while True:
        if content[place : place + 1] != b"\xff":
            raise _DamagedError
        while content[place : place + 1] == b"\xff":
            place += 1
        marker = content[place] if place < len(content) else _END
        place += 1
        if marker == _END:
            yield _END, b""
            return
        if marker in _ALONE:
            yield marker, b""
            continue
        size = int.from_bytes(content[place : place + 2], "big")
        if size < 2 or place + size > len(content):  # noqa: PLR2004 - the length counts itself
            raise _DamagedError
        end = place + size
        if marker == _SCAN:
            end = _end_of_scan(content, end)
        yield marker, content[place:end]
        place = end
        if marker == _SCAN and place >= len(content):
            # one that was cut is shown as far as it goes
            yield _END, b""
            return


def _end_of_scan(content: bytes, place: int) -> int:
    """Where the packed pixels end: at the next marker that is no part of them."""
    while True:
        place = content.find(b"\xff", place)
        if place < 0 or place + 1 >= len(content):
            return len(content)
        following = content[place + 1]
        if following and following not in _ALONE and following != 0xFF:  # noqa: PLR2004 - filling
            return place
        place += 1 if following == 0xFF else 2  # noqa: PLR2004 - as above


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + body


def _without_in_jpeg(content: bytes) -> bytearray:
    """A JPEG with the segments that its pixels need, and the one that says how it is to be turned."""
    out = bytearray()
    turned, said = 0, False
    for marker, body in _segments(content):
        if marker == _APP1 and body[2:8] == _EXIF and not turned:
            turned = _turned(body[8:])
        elif marker == _APP0 and body[2:7] == b"JFIF\0" and len(body) >= 16 and len(out) == 2:  # noqa: PLR2004 - its size, and first
            # without the small picture it can hold
            out += _segment(marker, b"\0\x10" + body[2:14] + b"\0\0")
        elif marker in (_START, _END) or marker in _ALONE or marker in _JPEG_NEEDED:
            if marker == _ADOBE and (body[2:7] != b"Adobe" or len(body) != 14):  # noqa: PLR2004 - its size
                continue
            if marker == _SCAN and turned and not said:
                told = _EXIF + _turning(turned)
                out += _segment(_APP1, struct.pack(">H", len(told) + 2) + told)
                said = True
            out += _segment(marker, body)
    return out


def _jpeg(content: bytes) -> bytes:
    out = bytes(_without_in_jpeg(content))
    if b"\xff\xda" not in out:
        raise _DamagedError
    return out


# --- PNG ---

_PNG = b"\x89PNG\r\n\x1a\n"
#: pixels, palette, transparency, plain numbers on colour and size, and the frames of one that moves
_PNG_NEEDED = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP bKGD hIST pHYs acTL fcTL fdAT".split()
)  # fmt: skip


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG)
    name = b""
    while name != b"IEND":
        size = int.from_bytes(content[place : place + 4], "big")
        name = content[place + 4 : place + 8]
        if place + 12 + size > len(content):
            raise _DamagedError
        yield name, content[place + 8 : place + 8 + size]
        place += 12 + size


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _png(content: bytes) -> bytes:
    kept, turned = [], 0
    for name, body in _chunks(content):
        if name == b"eXIf":
            turned = _turned(body)
        if name in _PNG_NEEDED:
            kept.append((name, body))
    if not kept or kept[0][0] != b"IHDR" or all(name != b"IDAT" for name, _ in kept):
        raise _DamagedError
    if turned:
        kept.insert(1, (b"eXIf", _turning(turned)))
    return _PNG + b"".join(_chunk(name, body) for name, body in kept)


# --- GIF ---

_GIF_HEADER = 13
_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def _table(packed: int) -> int:
    """The size of a colour table in bytes; 0 when there is none."""
    return 3 * 2 ** ((packed & 7) + 1) if packed & 0x80 else 0


def _blocks(content: bytes, place: int) -> int:
    """Where a row of blocks ends."""
    while place < len(content):
        size = content[place]
        place += 1 + size
        if not size:
            return place
    raise _DamagedError


def _gif(content: bytes) -> bytes:
    if len(content) < _GIF_HEADER:
        raise _DamagedError
    place = _GIF_HEADER + _table(content[10])
    out = bytearray(content[:place])
    pictures = 0
    while place < len(content):
        start, kind = place, content[place]
        if kind == 0x3B:  # noqa: PLR2004 - the end
            break
        if kind == 0x2C and place + 10 <= len(content):  # noqa: PLR2004 - a picture
            place = _blocks(content, place + 10 + _table(content[place + 9]) + 1)
            out += content[start:place]
            pictures += 1
        elif kind == 0x21 and place + 2 < len(content):  # noqa: PLR2004 - an extension
            label = content[place + 1]
            place = _blocks(content, place + 2)
            loops = label == 0xFF and content[start + 3 : start + 14] in _LOOPS  # noqa: PLR2004 - a program's own
            if label == 0xF9 or (loops and place - start == 19):  # noqa: PLR2004 - times and transparency; how often
                out += content[start:place]
        else:
            raise _DamagedError
    if not pictures:
        raise _DamagedError
    return bytes(out) + b"\x3b"


# --- WebP ---

_WEBP_NEEDED = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH"})
#: the marks of the first chunk that tell of a colour profile, EXIF and XMP
_PROFILE, _EXIF_MARK, _XMP_MARK = 0x20, 0x08, 0x04
_FRAME_HEADER = 16


def _riff(content: bytes, place: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    while place + 8 <= end:
        name, size = content[place : place + 4], int.from_bytes(content[place + 4 : place + 8], "little")
        if place + 8 + size > end:
            raise _DamagedError
        yield name, content[place + 8 : place + 8 + size]
        place += 8 + size + size % 2


def _riff_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _webp(content: bytes) -> bytes:
    end = min(len(content), 8 + int.from_bytes(content[4:8], "little"))
    kept, turned = [], 0
    for name, body in _riff(content, 12, end):
        if name == b"EXIF":
            turned = _turned(body.removeprefix(_EXIF))
        if name == b"ANMF":
            inner = [_riff_chunk(*item) for item in _riff(body, _FRAME_HEADER, len(body)) if item[0] in _WEBP_NEEDED]
            kept.append((name, body[:_FRAME_HEADER] + b"".join(inner)))
        elif name in _WEBP_NEEDED:
            kept.append((name, body))
    if not any(name in (b"VP8 ", b"VP8L", b"ANMF") for name, _ in kept):
        raise _DamagedError
    if kept[0][0] == b"VP8X":
        if len(kept[0][1]) != 10:  # noqa: PLR2004 - its size
            raise _DamagedError
        marks = kept[0][1][0] & ~(_PROFILE | _EXIF_MARK | _XMP_MARK) | (_EXIF_MARK if turned else 0)
        kept[0] = (b"VP8X", bytes([marks]) + kept[0][1][1:])
        if turned:
            kept.append((b"EXIF", _turning(turned)))
    body = b"WEBP" + b"".join(_riff_chunk(*item) for item in kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


_STRIPPERS: dict[str, Callable[[bytes], bytes]] = {
    "jpeg": _jpeg,
    "png": _png,
    "gif": _gif,
    "webp": _webp,
    "tiff": _tiff,
}


def without_metadata(kind: str, content: bytes) -> bytes:
    """A picture with its pixels and how it is turned, and nothing else.

    `kind`: as `kinds.look` tells it. Raises RefusedError for one that is not put together as it should be.
    """
    try:
        return _STRIPPERS[kind](content)
    except (_DamagedError, struct.error, IndexError, KeyError):
        raise RefusedError("picture") from None


# --- pictures within other files ---


def _exifs(content: bytes) -> Iterator[bytes]:
    """Every EXIF that stands in some bytes, from where it begins."""
    place, seen = content.find(_EXIF), 0
    while place >= 0 and seen < _MOST_PICTURES:
        begins = place + len(_EXIF)
        if content[begins : begins + 2] in (b"II", b"MM"):
            seen += 1
            yield content[begins : begins + 65_536]
        place = content.find(_EXIF, place + 1)
    if content[:4] in (b"II*\0", b"MM\0*"):
        yield content
    if content.startswith(_PNG):
        place = content.find(b"eXIf")
        yield content[place + 4 : place + 65_540] if place >= 0 else b""
    if content[8:12] == b"WEBP":
        place = content.find(b"EXIF")
        yield content[place + 8 : place + 65_544] if place >= 0 else b""


def tells_place(content: bytes) -> bool:
    """Whether a picture, or a picture among these bytes that is not packed, says where it was taken."""
    if any(word in content for word in _XMP_PLACE):
        return True
    return any(entry.tag == _GPS for exif in _exifs(content) for entry in _first_of(exif))
