"""Pictures of every kind that are taken in, with everything that cameras and programs like to write into them."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode

#: stands in every place where metadata can stand
SECRET = b"HEMMELIG-STED"
_JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6"
    "/+b9//j/wAALCAAIAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEG"
    "E1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJ"
    "ipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ABNM/wBmv//Z"
)
_WEBP = b64decode("UklGRioAAABXRUJQVlA4TB0AAAAvB8ABAM1lRP/DoKhtG6gXkPLH2d8ITBExAZ/dMwA=")
_PIXELS = bytes(range(0, 256, 4))


def exif(turned: int = 6, order: str = "<") -> bytes:
    """An EXIF with how to turn the picture, the camera, a place, and notes of the maker."""
    place = 8 + 2 + 12 * 4 + 4
    entries = [
        (0x010F, 2, len(SECRET), place),
        (0x0112, 3, 1, turned if order == "<" else turned << 16),
        (0x8825, 4, 1, place + 16),
        (0x927C, 7, len(SECRET), place),
    ]
    told = struct.pack(f"{order}2sHIH", b"II" if order == "<" else b"MM", 42, 8, len(entries))
    told += b"".join(struct.pack(f"{order}HHII", *entry) for entry in entries) + b"\0\0\0\0" + SECRET.ljust(16)
    return told + struct.pack(f"{order}HHHI4sI", 1, 1, 2, 2, b"N\0\0\0", 0)


XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='63,1N'>" + SECRET + b"</x:xmpmeta>"


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def jpeg(turned: int = 6) -> bytes:
    """A JPEG with EXIF, XMP, IPTC, a colour profile, a comment, a preview, and a film after its end."""
    more = (
        _segment(0xE1, b"Exif\0\0" + exif(turned))
        + _segment(0xE1, XMP)
        + _segment(0xE2, b"ICC_PROFILE\0\1\1" + SECRET)
        + _segment(0xED, b"Photoshop 3.0\x008BIM" + SECRET)
        + _segment(0xE0, b"JFXX\0\x10" + SECRET)
        + _segment(0xFE, SECRET)
    )
    return _JPEG[:20] + more + _JPEG[20:] + b"ftypmp42" + SECRET


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(turned: int = 6) -> bytes:
    """A PNG with text of three kinds, a time, a colour profile, EXIF, a chunk of nobody's, and something after it."""
    rows = b"".join(b"\0" + _PIXELS[row * 8 : row * 8 + 8] for row in range(8))
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
        + _chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1))
        + _chunk(b"tEXt", b"Author\0" + SECRET)
        + _chunk(b"zTXt", b"Comment\0\0" + zlib.compress(SECRET))
        + _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)
        + _chunk(b"tIME", struct.pack(">HBBBBB", 2026, 1, 1, 1, 1, 1))
        + _chunk(b"iCCP", b"x\0\0" + zlib.compress(SECRET))
        + _chunk(b"eXIf", exif(turned))
        + _chunk(b"prVt", SECRET)
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
        + SECRET
    )


def _extension(label: int, *blocks: bytes) -> bytes:
    return bytes((0x21, label)) + b"".join(bytes((len(block),)) + block for block in blocks) + b"\0"


def gif() -> bytes:
    """A GIF that moves, with a comment, text, XMP, and something after its end."""
    header = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    picture = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    return (
        header
        + _extension(0xFF, b"NETSCAPE2.0", b"\x01\0\0")
        + _extension(0xFE, SECRET)
        + _extension(0xFF, b"XMP DataXMP", SECRET)
        + _extension(0xF9, b"\0\x0a\0\0")
        + picture
        + _extension(0x01, b"\0" * 12, SECRET)
        + _extension(0xF9, b"\0\x0a\0\0")
        + picture
        + b"\x3b"
        + SECRET
    )


def _riff(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def webp(turned: int = 6) -> bytes:
    """A WebP with a colour profile, EXIF, XMP, and a chunk of nobody's."""
    body = (
        b"WEBP"
        + _riff(b"VP8X", bytes((0x2C, 0, 0, 0)) + b"\7\0\0\7\0\0")
        + _riff(b"ICCP", SECRET)
        + _WEBP[12:]
        + _riff(b"EXIF", exif(turned))
        + _riff(b"XMP ", XMP)
        + _riff(b"note", SECRET)
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def tiff(order: str = "<", turned: int = 6) -> bytes:
    """A TIFF of two pages, with camera, place, XMP, IPTC, and something that nothing points to."""
    out = bytearray(struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, 0))
    link = 4
    for _ in range(2):
        pixels, secret, xmp = len(out), len(out) + 64, len(out) + 64 + len(SECRET) + 1
        out += _PIXELS + SECRET + b"\0" + XMP + b"\0" * (len(XMP) % 2)
        entries = [
            (256, 3, 1, 8), (257, 3, 1, 8), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
            (270, 2, len(SECRET), secret), (271, 2, len(SECRET), secret), (273, 4, 1, pixels), (274, 3, 1, turned),
            (277, 3, 1, 1), (278, 3, 1, 8), (279, 4, 1, 64), (306, 2, len(SECRET), secret),
            (700, 1, len(XMP), xmp), (33723, 7, len(SECRET), secret), (34853, 4, 1, secret), (37500, 7, 4, 0),
        ]  # fmt: skip
        struct.pack_into(f"{order}I", out, link, len(out))
        out += struct.pack(f"{order}H", len(entries))
        for tag, kind, count, value in entries:
            inside = value << 16 if order == ">" and kind == 3 else value
            out += struct.pack(f"{order}HHII", tag, kind, count, inside)
        link = len(out)
        out += b"\0\0\0\0"
    return bytes(out + SECRET)


PICTURES = {
    "bilde.jpg": jpeg(),
    "bilde.png": png(),
    "bilde.gif": gif(),
    "bilde.webp": webp(),
    "bilde.tif": tiff(),
    "mac.tif": tiff(">"),
}
