"""Documents taken in: looked at, read, looked through for what must not be kept, and kept whole or not at all.

Nothing here knows of the web. What a file holds is never repeated in a Problem: only where something stands.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from pydantic import ValidationError

from controls.evidence.holders import Holders
from controls.extraction.kinds import ending_of
from controls.extraction.reading import Limits, read_attachment, read_document
from controls.scanning import Scanner
from controls.sensitive.classes import Sign, security_signs
from controls.sensitive.found import Found, Kind, Spot
from controls.sensitive.identity import holds_identity_number
from controls.sensitive.looking import look_through
from controls.sensitive.masking import can_be_masked, masked_copy, masked_line
from controls.sent import Sent, plain_name
from controls.storage.documents import Documents, NewDocument, Put
from models.documents import Confidentiality, Description, Document, FileKind, Text
from models.errors import Argument, Problem, ProblemError, Where
from models.law import Texts
from models.texts import say
from models.words import Language

#: places of what was found that are named in one answer
NAMED = 20
_LONGEST_NAME = 255
_LONGEST_REASON = 1000
_LONGEST_ROLE = 120
_LONGEST_TITLE = 300
_NAMELESS = "dokument"


class Wanted(NamedTuple):
    """What is to be done with a file.

    `holder`: whose document it is; `by`: the role of whoever puts it in; `document`: the id of the document
    that this is a new form of. `despite`: why it is to be kept although something was found that may be kept.
    `mask`: keep a copy without what was found instead, with marks in this language.
    """

    holder: str
    description: Description
    by: str
    document: int | None = None
    despite: str | None = None
    mask: Language | None = None


class Taken(NamedTuple):
    """A document that was kept: where, what it is, and what was read of it.

    `masked`: how many findings were taken out of the copy that was kept; 0 for a document as it came. `signs`: what
    in it suggests the class `security`; none when it has that class.
    """

    put: Put
    name: str
    kind: FileKind
    text: Text
    masked: int = 0
    signs: tuple[Sign, ...] = ()


class SensitiveError(ProblemError):
    """Something stands in a file that must not be kept as it is. Nothing of the file was kept.

    `found`: what and where. `may_be_masked`: whether a copy without it can be made; `may_be_kept`: whether it can be
    kept as it is with a reason.
    """

    def __init__(self, problems: Iterable[Problem], found: tuple[Found, ...], *, may_be_masked: bool) -> None:
        """`problems`: what is told of `found`."""
        super().__init__(problems)
        self.found = found
        self.may_be_masked = may_be_masked
        self.may_be_kept = all(item.kind.may_be_kept for item in found)


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


def _placed(problems: Iterable[Problem], where: Where) -> list[Problem]:
    """The problems with the file they are about."""
    return [
        Problem(item.code, item.arguments, Where(file=where.file, field=item.where.field)) for item in problems
    ]  # fmt: skip


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


def _what(kind: Kind) -> Texts:
    return Texts(**{language.value: say(f"sensitive.kind.{kind.value}", language) for language in Language})


def _places(found: Iterable[Found]) -> Iterator[Problem]:
    """Where something stands, once for each kind and paragraph; never what."""
    for item in dict.fromkeys(item._replace(start=0, end=0) for item in found):
        told: dict[str, Argument] = {"what": _what(item.kind), "page": item.page, "paragraph": item.paragraph}
        if item.spot is Spot.WRITTEN:
            yield Problem("document_identity_written")
        else:
            yield Problem(f"sensitive_{item.spot.value}", told)


def sensitive_problems(found: Iterable[Found]) -> tuple[Problem, ...]:
    """What is told of findings: the first places, and how many more there are."""
    told = tuple(_places(found))
    more = len(told) - NAMED
    return told if more <= 0 else (*told[:NAMED], Problem("sensitive_more", {"n": more}))


def _holds_written(name: str, description: Description) -> bool:
    """Whether the name of a file or what a person wrote of it holds a national identity number."""
    written = [value for value in description.model_dump(mode="json").values() if value]
    return any(map(holds_identity_number, [name, *written]))


def _within(found: Iterable[Found]) -> tuple[Found, ...]:
    """What was found in the file itself."""
    return tuple(item for item in found if item.spot is not Spot.WRITTEN)


def _described(description: Description, language: Language, end: str) -> Description:
    """A description with what is found in it masked, and `end` after its title."""
    told = {
        name: masked_line(value, language) if isinstance(value, str) else value
        for name, value in description.model_dump(exclude={"confidentiality", "title"}).items()
    }
    title = masked_line(description.title, language)[: _LONGEST_TITLE - len(end)] + end
    return describe(told | {"title": title, "confidentiality": description.confidentiality.value})


def _masked(new: NewDocument, found: tuple[Found, ...], language: Language) -> NewDocument:
    """A copy without what was found, in the place of a document; where only its name told too much, the document.

    Raises ProblemError when no copy can be made, because no text was read.
    """
    named = not holds_identity_number(new.file_name)
    stem, ending = new.file_name, ending_of(new.file_name)
    if not _within(found):
        plain = stem if named else f"{_NAMELESS}.{new.kind.value}"
        return new._replace(description=_described(new.description, language, ""), file_name=plain)
    if not can_be_masked(new.text):
        raise ProblemError.one("sensitive_cannot_mask")
    end = f" ({say('sensitive.mask.name', language)})"
    copy = masked_copy(new.text, found, language)
    stem = masked_line(stem.removesuffix(f".{ending}"), language) if named else _NAMELESS
    return new._replace(
        content=copy.content,
        kind=FileKind.TXT,
        text=copy.text,
        description=_described(new.description, language, end),
        file_name=f"{stem[: _LONGEST_NAME - len(end) - len('.txt')]}{end}.txt",
    )


class Intake:
    """Takes documents in."""

    def __init__(
        self, documents: Documents, holders: Holders, scanner: Scanner | None, limits: Limits | None = None
    ) -> None:
        """`scanner`: asked about each file before anything else is done with it, where one is set.

        `limits`: of reading one document.
        """
        self._documents = documents
        self._holders = holders
        self._scanner = scanner
        self._limits = limits or Limits()

    def take(self, sent: Sent, wanted: Wanted, now: datetime) -> Taken:
        """Read a document and keep it, with what was read, in one transaction.

        `now`: the moment, aware. Raises ProblemError when it is nothing that is kept, and SensitiveError when
        something was found in it: then it is kept only as a masked copy, or with a reason where the kind of what was
        found allows that. Nothing is kept where either is raised; of a masked copy the original never is.
        """
        self._holders.require(wanted.holder)
        name = file_name_of(sent.name)
        where = Where(file=_NAMELESS if holds_identity_number(name) else name)
        wanted = wanted._replace(
            by=role_of(wanted.by), despite=None if wanted.despite is None else require_reason(wanted.despite)
        )
        try:
            return self._take(sent.content, name, wanted, now)
        except SensitiveError as error:
            told = _placed(error.problems, where)
            raise SensitiveError(told, error.found, may_be_masked=error.may_be_masked) from None
        except ProblemError as error:
            raise ProblemError(_placed(error.problems, where)) from None

    def _take(self, content: bytes, name: str, wanted: Wanted, now: datetime) -> Taken:
        if self._scanner is not None:
            self._scanner.require_clean(content)
        read = read_document(content, name, self._limits)
        found = look_through(read.text, read.beside)
        if _holds_written(name, wanted.description):
            found = (Found(Kind.IDENTITY, Spot.WRITTEN), *found)
        new = NewDocument(
            content=read.content,
            kind=read.kind,
            text=read.text,
            holder=wanted.holder,
            description=wanted.description,
            file_name=name,
            by=wanted.by,
            at=now,
            document=wanted.document,
        )
        if found and wanted.mask is not None:
            new = _masked(new, found, wanted.mask)
        elif found:
            if wanted.despite is None or not all(item.kind.may_be_kept for item in found):
                masked = can_be_masked(read.text) or not _within(found)
                raise SensitiveError(sensitive_problems(found), found, may_be_masked=masked)
            new = new._replace(despite=wanted.despite)
        secured = new.description.confidentiality is Confidentiality.SECURITY
        signs = () if secured else security_signs(new.text)
        taken_out = len(found) if wanted.mask is not None else 0
        return Taken(self._documents.put(new), new.file_name, new.kind, new.text, taken_out, signs)

    def classify(self, document: Document, to: Confidentiality, by: str, now: datetime) -> int:
        """Give a document another class, as a new revision of the same content; the number that counts now.

        `by`: a role; `now`: the moment, aware. Raises ProblemError when the content was destroyed.
        """
        described = document.newest.description.model_copy(update={"confidentiality": to})
        return self._documents.describe(document.id, described, role_of(by), now)

    def attachment(self, document: Document, number: int) -> Sent | None:
        """A file that came with an e-mail, by its number from 1, to be taken in; None when there is none."""
        if document.kind is not FileKind.EML:
            return None
        content = self._documents.content(document.newest.sha256)
        found = read_attachment(content, number, self._limits) if content is not None else None
        return Sent(*found) if found is not None else None


__all__ = [
    "NAMED",
    "Intake",
    "SensitiveError",
    "Taken",
    "Wanted",
    "describe",
    "file_name_of",
    "require_reason",
    "role_of",
    "sensitive_problems",
    "title_of",
]
