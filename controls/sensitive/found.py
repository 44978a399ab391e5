"""What is looked for, and where it was found. What was found is never part of it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What is looked for, the gravest first."""

    IDENTITY = "identity"
    USER_ADDRESS = "user_address"
    ACCOUNT = "account"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"

    @property
    def may_be_kept(self) -> bool:
        """Whether a person with a reason may keep it: never what says who a user is or where a user lives."""
        return self not in (Kind.IDENTITY, Kind.USER_ADDRESS)


class Spot(StrEnum):
    """The part of a document that something stands in."""

    PAGE = "page"
    SHEET = "sheet"
    ATTACHMENT = "attachment"
    HIDDEN = "hidden"
    HEADER = "header"
    WRITTEN = "written"


class Found(NamedTuple):
    """That something stands in a place.

    `page`: of the page, sheet or attachment, from 1; 0 where there is none. `paragraph`: from 1; 0 likewise.
    `start`, `end`: signs of `Paragraph.plain`, the last not included; both 0 outside the text itself.
    """

    kind: Kind
    spot: Spot
    page: int = 0
    paragraph: int = 0
    start: int = 0
    end: int = 0


class Span(NamedTuple):
    """From which sign to which, the last not included, something stands in a text."""

    kind: Kind
    start: int
    end: int
