"""Documents taken in: looked at, read, looked through for identity numbers, and kept whole or not at all.

Nothing here knows of the web. What a file holds is never repeated in a Problem: only where something stands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from pydantic import ValidationError

from controls.extraction.reading import Limits, Read, read_attachment, read_document
from controls.identity_numbers import holds_identity_number
from controls.sent import Sent, plain_name
from controls.storage.documents import Documents, NewDocument, Put
from models.documents import Description, Document, FileKind, PageKind, Text
from models.errors import Problem, ProblemError, Where
from rules.municipalities import Municipalities

#: places of identity numbers that are named in one answer
_NAMED = 20
_LONGEST_NAME = 255
_LONGEST_REASON = 1000
_LONGEST_ROLE = 120
_NAMELESS = "dokument"


class Wanted(NamedTuple):
    """What is to be done with a file.

    `municipality`: whose document it is; `by`: the role of whoever puts it in; `document`: the id of the document
    that this is a new form of. `despite`: why it is to be kept although it holds a national identity number.
    """

    municipality: str
    description: Description
    by: str
    document: int | None = None
    despite: str | None = None


class Taken(NamedTuple):
    """A document that was kept: where, what it is, and what was read of it."""

    put: Put
    name: str
    kind: FileKind
    text: Text


def file_name_of(given: str) -> str:
    """The name that a file is kept under: without folders and signs that cannot be seen, and not too long."""
    name = plain_name(given) or _NAMELESS
    return name if len(name) <= _LONGEST_NAME else f"{name[:120]}…{name[-120:]}"


def title_of(name: str) -> str:
    """A title for a document that was given none: the name of its file without the ending."""
    stem = name.rpartition(".")[0] or name
    return stem.replace("_", " ").strip()[:300] or _NAMELESS


def describe(told: Mapping[str, str | None]) -> Description:
    """What a person wrote of a document, by field.

    Empty fields count as not given. Raises ProblemError that names each field that cannot be used, never with what
    stands in it.
    """
    given = {name: _line(value) for name, value in told.items() if value is not None and value.strip()}
    try:
        return Description.model_validate(given)
    except ValidationError as error:
        raise ProblemError(
            _field_problem(str(item["loc"][0]) if item["loc"] else "", item["msg"]) for item in error.errors()
        ) from None


def _line(value: str) -> str:
    return " ".join("".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in value).split())


def _field_problem(name: str, message: str) -> Problem:
    where = Where(field=name)
    if name == "title":
        return Problem("document_title", {"limit": 300}, where)
    if name in ("date", "period_from", "period_to") or "document_no_such_day" in message:
        return Problem("document_no_such_day", where=where)
    if "document_period_backwards" in message:
        return Problem("document_period_backwards", where=Where(field="period_to"))
    if name == "confidentiality":
        return Problem("document_class", where=where)
    return Problem("document_field", where=where)


def role_of(text: str) -> str:
    """A role that somebody wrote, on one line and not too long. Raises ProblemError when it holds a number."""
    role = _line(text)[:_LONGEST_ROLE] or "-"
    if holds_identity_number(role):
        raise ProblemError.one("document_identity_written")
    return role


def require_reason(text: str | None) -> str:
    """A reason that somebody wrote. Raises ProblemError when there is none, or when it is too long."""
    reason = _line(text or "")
    if not reason:
        raise ProblemError.one("document_reason")
    if len(reason) > _LONGEST_REASON:
        raise ProblemError.one("document_reason_long", arguments={"limit": _LONGEST_REASON})
    if holds_identity_number(reason):
        raise ProblemError.one("document_identity_written")
    return reason


def _identity_problems(read: Read) -> Iterator[Problem]:
    """Where identity numbers stand, once for each page, sheet, attachment and hidden place; never the numbers."""
    for page in read.text.pages:
        found = next((item for item in page.paragraphs if holds_identity_number(_spread(item.plain))), None)
        if found is not None:
            told = {"page": page.number, "paragraph": found.number}
            yield Problem(
                "document_identity_sheet" if page.kind is PageKind.SHEET else "document_identity_page", told
            )
    seen: set[tuple[str, int]] = set()
    for place, number, text in read.beside:
        if (place, number) not in seen and holds_identity_number(text):
            seen.add((place, number))
            if place == "attachment":
                yield Problem("document_identity_attachment", {"number": number})
            elif place == "sheet":
                yield Problem("document_identity_sheet", {"page": number, "paragraph": 1})
            else:
                yield Problem("document_identity_hidden")


def _spread(text: str) -> str:
    """The text with cells further apart, so that a number is not put together from two cells."""
    return text.replace("\t", " | ")


def identity_problems(read: Read, name: str, description: Description) -> tuple[Problem, ...]:
    """Where a document, its file name or its description holds a national identity number."""
    written = [value for value in description.model_dump(mode="json").values() if value]
    problems = [Problem("document_identity_written")] if any(map(holds_identity_number, [name, *written])) else []
    return (*problems, *islice(_identity_problems(read), _NAMED))


def _stop(problems: Iterable[Problem]) -> None:
    told = tuple(problems)
    if told:
        raise ProblemError(told)


def require_municipality(number: str, municipalities: Municipalities) -> str:
    """The number of a municipality that exists or has existed. Raises ProblemError for any other."""
    if not (len(number) == 4 and number.isascii() and number.isdigit()) or not municipalities.known(number):  # noqa: PLR2004 - digits of a municipality number
        raise ProblemError.one("document_municipality")
    return number


class Intake:
    """Takes documents in."""

    def __init__(self, documents: Documents, municipalities: Municipalities, limits: Limits | None = None) -> None:
        """`limits`: of reading one document."""
        self._documents = documents
        self._municipalities = municipalities
        self._limits = limits or Limits()

    def take(self, sent: Sent, wanted: Wanted, now: datetime) -> Taken:
        """Read a document and keep it, with what was read, in one transaction.

        `now`: the moment, aware. Raises ProblemError when it is nothing that is kept, and when it holds a national
        identity number and `wanted.despite` gives no reason to keep it all the same; nothing is kept then.
        """
        require_municipality(wanted.municipality, self._municipalities)
        name = file_name_of(sent.name)
        where = Where(file=_NAMELESS if holds_identity_number(name) else name)
        despite = require_reason(wanted.despite) if wanted.despite is not None else None
        by = role_of(wanted.by)
        try:
            read = read_document(sent.content, name, self._limits)
            found = identity_problems(read, name, wanted.description)
            written = [item for item in found if item.code == "document_identity_written"]
            # what a person writes can be written without it
            _stop(found if written or despite is None else ())
            new = NewDocument(
                content=sent.content,
                kind=read.kind,
                text=read.text,
                municipality=wanted.municipality,
                description=wanted.description,
                file_name=name,
                by=by,
                at=now,
                document=wanted.document,
                despite=despite if found else None,
            )
            return Taken(self._documents.put(new), name, read.kind, read.text)
        except ProblemError as error:
            raise ProblemError(
                Problem(item.code, item.arguments, Where(file=where.file, field=item.where.field))
                for item in error.problems
            ) from None

    def attachment(self, document: Document, number: int) -> Sent | None:
        """A file that came with an e-mail, by its number from 1, to be taken in; None when there is none."""
        if document.kind is not FileKind.EML:
            return None
        content = self._documents.content(document.newest.sha256)
        found = read_attachment(content, number, self._limits) if content is not None else None
        return Sent(*found) if found is not None else None


__all__ = [
    "Intake",
    "Taken",
    "Wanted",
    "describe",
    "file_name_of",
    "identity_problems",
    "require_municipality",
    "require_reason",
    "role_of",
    "title_of",
]
