"""Documents as they came in: what is known of each, its text by page and paragraph, and places in that text.

No I/O. `controls.documents` takes documents in, `controls.extraction` reads them, `controls.storage.documents` keeps
them.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

#: words that a person writes about a document: one line, no signs that cannot be seen
Line = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
#: a day, a month or a year
PartialDate = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
#: who has a document: a municipality by its number, `t` and the number of a provider, `r` and that of a tilsyn
Holder = Annotated[str, StringConstraints(pattern=r"^([0-9]{4}|[tr][1-9][0-9]{0,8})$")]


class Confidentiality(StrEnum):
    """Who may see a document: everybody, those the law exempts it for, or those bound by secrecy only.

    `security`: what makes the shelter less safe in the wrong hands, such as floor plans, gaps of the alarm and rotas
    with nights nobody is there. It never leaves the system by itself (`controls.sensitive.leaving`).
    """

    OPEN = "open"
    EXEMPT = "exempt"
    CONFIDENTIAL = "confidential"
    SECURITY = "security"


class FileKind(StrEnum):
    """What a file is, by its content."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    ODT = "odt"
    CSV = "csv"
    TXT = "txt"
    HTML = "html"
    EML = "eml"
    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    TIFF = "tiff"
    WEBP = "webp"

    @property
    def is_image(self) -> bool:
        """Whether it is a picture, which holds no text of its own."""
        return self in (FileKind.PNG, FileKind.JPEG, FileKind.GIF, FileKind.TIFF, FileKind.WEBP)


#: the media type of each kind, as it is told when a document is handed out
MEDIA_TYPES = {
    FileKind.PDF: "application/pdf",
    FileKind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FileKind.ODT: "application/vnd.oasis.opendocument.text",
    FileKind.CSV: "text/csv",
    FileKind.TXT: "text/plain",
    FileKind.HTML: "text/html",
    FileKind.EML: "message/rfc822",
    FileKind.PNG: "image/png",
    FileKind.JPEG: "image/jpeg",
    FileKind.GIF: "image/gif",
    FileKind.TIFF: "image/tiff",
    FileKind.WEBP: "image/webp",
}


class NotRead(StrEnum):
    """Why a document was kept without its text."""

    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    TOO_MUCH = "too_much"
    TOO_SLOW = "too_slow"
    TOO_HEAVY = "too_heavy"
    CRASHED = "crashed"
    IMAGE = "image"
    NO_TEXT = "no_text"


class Remark(StrEnum):
    """Something about a file that whoever put it in should know."""

    NAME_DIFFERS = "name_differs"
    TWO_KINDS = "two_kinds"
    MACROS = "macros"
    SCRIPT = "script"
    OUTSIDE = "outside"
    EMBEDDED = "embedded"
    PARTLY = "partly"
    WINDOWS_1252 = "windows_1252"
    NOT_SEARCHED = "not_searched"
    METADATA_REMOVED = "metadata_removed"
    PLACE = "place"
    MASKED = "masked"


class PageKind(StrEnum):
    """What a page is: a page of paper, a sheet of a workbook, a part such as footnotes, or the whole text."""

    PAGE = "page"
    SHEET = "sheet"
    NOTES = "notes"
    MARGIN = "margin"
    COMMENTS = "comments"
    HEADERS = "headers"
    BODY = "body"


class Noun(BaseModel):
    """Base of the nouns: never changed, and no field that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Paragraph(Noun):
    """A paragraph of text, or a table by rows of cells. One of the two is empty.

    `number`: counted from 1 on its page. `cells`: the address of the first cell, such as `A1`, where there is one.
    """

    number: int = Field(ge=1)
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    cells: str = ""

    @property
    def plain(self) -> str:
        """The text; of a table one line for each row with a tab between cells. Offsets of passages count in it."""
        return self.text or "\n".join("\t".join(row) for row in self.rows)


class Page(Noun):
    """A page with its paragraphs. `number`: counted from 1; `label`: such as the name of a sheet."""

    number: int = Field(ge=1)
    kind: PageKind = PageKind.BODY
    label: str = ""
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether no text was found on it."""
        return not any(paragraph.plain.strip() for paragraph in self.paragraphs)


class Attachment(Noun):
    """A file within a file: its place among its siblings from 1, its name, what it says it is, and its bytes."""

    number: int = Field(ge=1)
    name: str
    media_type: str
    size: int = Field(ge=0)
    sha256: Sha256


class Text(Noun):
    """What was read of a document.

    `extractor`: what read it, in which version; the same one gives the same pages and paragraphs. `not_read`: why
    there are no pages; None when it was read. `attachments`: files within it, which are not part of its text.
    """

    extractor: str
    pages: tuple[Page, ...] = ()
    not_read: NotRead | None = None
    remarks: tuple[Remark, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def empty_pages(self) -> tuple[int, ...]:
        """The numbers of the pages that hold no text, such as scanned ones."""
        return tuple(page.number for page in self.pages if page.is_empty)

    def paragraph(self, page: int, paragraph: int) -> Paragraph | None:
        """The paragraph at a place, both counted from 1; None when there is none."""
        found = next((item for item in self.pages if item.number == page), None)
        return next((item for item in found.paragraphs if item.number == paragraph), None) if found else None


def _last_day_known(value: str) -> bool:
    parts = [int(part) for part in value.split("-")]
    try:
        date(parts[0], *([*parts[1:], 1, 1])[:2])
    except ValueError:
        return False
    return True


class Description(Noun):
    """What a person says of a document.

    `date`: when it is from, a year or a month where the day is unknown. `period_from`, `period_to`: what it covers,
    both inclusive, each a day, a month or a year. `case_number`: in the archive.
    """

    title: Line
    publisher: Line | None = None
    date: PartialDate | None = None
    period_from: PartialDate | None = None
    period_to: PartialDate | None = None
    case_number: Annotated[str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True)] | None = None
    confidentiality: Confidentiality = Confidentiality.OPEN

    @model_validator(mode="after")
    def _days_exist(self) -> Self:
        for value in (self.date, self.period_from, self.period_to):
            if value is not None and not _last_day_known(value):
                raise ValueError("document_no_such_day")
        if self.period_from and self.period_to:
            shared = min(len(self.period_from), len(self.period_to))
            if self.period_from[:shared] > self.period_to[:shared]:
                raise ValueError("document_period_backwards")
        return self


class Use(Noun):
    """That somebody put a document in: when, who by role, and the name that the file had.

    `despite`: the reason why it was kept although it holds a national identity number; None when it holds none.
    """

    at: datetime
    by: str
    file_name: str
    despite: str | None = None


class Revision(Noun):
    """One form of a document: its content and its description. `number`: counted from 1."""

    number: int = Field(ge=1)
    sha256: Sha256
    at: datetime
    by: str
    description: Description


class Destruction(Noun):
    """That a content was destroyed: when, by whom by role, and why."""

    sha256: Sha256
    at: datetime
    by: str
    reason: str


class Document(Noun):
    """A document with all its revisions, oldest first, and its uses.

    `kind`, `size` (in bytes) and `destroyed` are of the newest revision's content.
    """

    id: int
    holder: Holder
    kind: FileKind
    size: int
    revisions: tuple[Revision, ...] = Field(min_length=1)
    uses: tuple[Use, ...]
    destroyed: Destruction | None = None

    @property
    def newest(self) -> Revision:
        """The revision that counts."""
        return self.revisions[-1]


_PASSAGE = re.compile(
    r"(?P<sha256>[0-9a-f]{64}):(?P<extractor>[A-Za-z0-9.+_-]{1,60}):"
    r"s(?P<page>[0-9]{1,6})-a(?P<paragraph>[0-9]{1,6})-(?P<start>[0-9]{1,9})-(?P<end>[0-9]{1,9})"
)
_PLACE = re.compile(
    r"s(?P<page>[0-9]{1,6})-a(?P<paragraph>[0-9]{1,6})(?:-(?P<start>[0-9]{1,9})-(?P<end>[0-9]{1,9}))?"
)  # fmt: skip


class Place(Noun):
    """A place in a text: page, paragraph, and from which sign to which (the last not included).

    Written `s2-a5-10-42`, or `s2-a5` for the whole paragraph.
    """

    page: int = Field(ge=1)
    paragraph: int = Field(ge=1)
    start: int = Field(default=0, ge=0)
    end: int | None = Field(default=None, ge=0)

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        if self.end is not None and self.end <= self.start:
            raise ValueError("ends before it begins")
        return self

    def __str__(self) -> str:
        """As it is written in an address."""
        whole = f"s{self.page}-a{self.paragraph}"
        return whole if self.end is None else f"{whole}-{self.start}-{self.end}"

    @classmethod
    def read(cls, text: str) -> Place | None:
        """The place that is written so; None for anything else."""
        found = _PLACE.fullmatch(text)
        if found is None:
            return None
        try:
            return cls(**{name: int(value) for name, value in found.groupdict().items() if value is not None})
        except ValidationError:
            return None


class Passage(Noun):
    """A place in a content as one extractor read it, that means the same words for ever.

    `page` and `paragraph` are counted from 1; `start` and `end` count signs of `Paragraph.plain`, the last not
    included.
    """

    sha256: Sha256
    extractor: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.+_-]{1,60}$")]
    page: int = Field(ge=1)
    paragraph: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(gt=0)

    @property
    def id(self) -> str:
        """The id that says all of it: content, extractor and place."""
        return f"{self.sha256}:{self.extractor}:s{self.page}-a{self.paragraph}-{self.start}-{self.end}"

    @classmethod
    def from_id(cls, text: str) -> Passage:
        """The passage with this id. Raises ValueError for what is no id of a passage."""
        found = _PASSAGE.fullmatch(text)
        if found is None:
            raise ValueError("no id of a passage")
        told = found.groupdict()
        numbers = {name: int(told[name]) for name in ("page", "paragraph", "start", "end")}
        return cls(sha256=told["sha256"], extractor=told["extractor"], **numbers)

    def words(self, text: Text) -> str | None:
        """The words of the passage in a text; None when the text is another extractor's or has no such place."""
        found = text.paragraph(self.page, self.paragraph) if text.extractor == self.extractor else None
        if found is None or not self.start < self.end <= len(found.plain):
            return None
        return found.plain[self.start : self.end]
