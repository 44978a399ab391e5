"""E-mail: date and subject, the message, and the files that came with it, which are not part of its text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from typing import Any

from controls.extraction import html
from controls.extraction.building import BrokenError, Builder, TooMuchError
from controls.extraction.kinds import decode
from controls.extraction.plain import read_text

VERSION = "eml-1"
MOST_ATTACHMENTS = 200
_SHOWN = ("Date", "Subject")
#: who a message is from and to
_PEOPLE = frozenset({"From", "To", "Cc", "Bcc", "Reply-To", "Sender"})
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError, IndexError)


def _parsed(content: bytes) -> Message[Any, Any]:
    try:
        return message_from_bytes(content, policy=policy.default)
    except _BROKEN:
        raise BrokenError from None


def _bytes(part: Message[Any, Any]) -> bytes:
    """What a part holds, unpacked; a message within a message as it stands."""
    try:
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            first = inner[0] if isinstance(inner, list) and inner else inner
            return first.as_bytes() if isinstance(first, Message) else str(first).encode("utf-8", "replace")
        payload = part.get_payload(decode=True)
    except _BROKEN:
        return b""
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message[Any, Any]) -> str:
    content = _bytes(part)
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (UnicodeDecodeError, LookupError):
        told = decode(content)
        return told[0] if told else content.decode("cp1252", "replace")


def _is_file(part: Message[Any, Any]) -> bool:
    try:
        return bool(
            part.get_content_disposition() == "attachment"
            or part.get_filename()
            or part.get_content_type() == "message/rfc822"
            or part.get_content_maintype() not in ("text", "multipart")
        )
    except _BROKEN:
        return True


def _leaves(message: Message[Any, Any], depth: int = 0) -> Iterator[Message[Any, Any]]:
    """The parts that are no containers; a message within it is one part."""
    if depth > 50:  # noqa: PLR2004 - no mail program nests so deep
        raise TooMuchError
    inner = message.get_payload()
    if message.get_content_maintype() == "multipart" and isinstance(inner, list):
        for part in inner:
            if isinstance(part, Message):
                yield from _leaves(part, depth + 1)
    else:
        yield message


def _name(part: Message[Any, Any], number: int) -> str:
    try:
        told = part.get_filename()
    except _BROKEN:
        told = None
    return str(told) if told else f"{number}.{'eml' if part.get_content_type() == 'message/rfc822' else 'bin'}"


def attachments(content: bytes) -> Iterator[tuple[str, str, bytes]]:
    """The files that came with a message, in their order: name, what each says it is, and its bytes."""
    number = 0
    for part in _leaves(_parsed(content)):
        if _is_file(part):
            number += 1
            if number > MOST_ATTACHMENTS:
                raise TooMuchError
            yield _name(part, number), part.get_content_type(), _bytes(part)


def _body(message: Message[Any, Any]) -> Message[Any, Any] | None:
    texts = [part for part in _leaves(message) if not _is_file(part)]
    plain = next((part for part in texts if part.get_content_type() == "text/plain"), None)
    return plain or next(iter(texts), None)


def read(content: bytes, builder: Builder) -> None:
    """Read an e-mail. Raises BrokenError or TooMuchError."""
    message = _parsed(content)
    builder.page("headers")
    try:
        for name, value in message.items():
            if name.title() in _SHOWN:
                builder.text(f"{name.title()}: {value}")
            else:
                builder.hidden(str(value), "header" if name.title() in _PEOPLE else "technical")
        builder.page("body")
        body = _body(message)
        if body is not None:
            if body.get_content_type() == "text/html":
                html.read_into(_text(body), builder)
            else:
                _paragraphs(_text(body), builder)
        for part in _leaves(message):
            # the other form of the same message can say something else
            if part is not body and not _is_file(part):
                builder.hidden(_text(part))
        for number, (name, media_type, inner) in enumerate(attachments(content), 1):
            builder.attachments.append(
                {
                    "number": number,
                    "name": name[:200],
                    "media_type": media_type[:100],
                    "size": len(inner),
                    "sha256": hashlib.sha256(inner).hexdigest(),
                }
            )
    except _BROKEN:
        raise BrokenError from None
    if not isinstance(message, EmailMessage) and not message.items():
        raise BrokenError


def _paragraphs(text: str, builder: Builder) -> None:
    inner = Builder()
    read_text(text.replace("\f", "\n\n"), inner)
    for page in inner.pages:
        for paragraph in page["paragraphs"]:
            builder.text(paragraph["text"])
