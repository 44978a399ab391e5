"""Accounts: who can sign in, what they may and since when, and what happened with them. No I/O.

What somebody may is `models.access`; this is how the program knows who it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field, StringConstraints

from models.access import Membership, Person, Role
from models.documents import Line, Noun
from models.words import Language

#: as long as an address can be
LONGEST_EMAIL: Final = 254
#: an address: something, `@`, something with a dot that is no sign of another field; the letter decides the rest
Email = Annotated[
    str,
    StringConstraints(pattern=r"^[^@\s<>\"',;:\\]+@[^@\s<>\"',;:\\]+\.[^@\s<>\"',;:\\.]+$", max_length=LONGEST_EMAIL),
]


def folded(email: str) -> str:
    """The form of an address in which two that reach the same person are alike: no space around, no capitals."""
    return email.strip().casefold()


class How(StrEnum):
    """How somebody signed in: a password here, another provider's word, a one-time link, or a demonstration."""

    PASSWORD = "password"  # noqa: S105 - a word, not a secret
    OIDC = "oidc"
    LINK = "link"
    DEMO = "demo"


class Step(StrEnum):
    """How far a browser has come.

    `WHOLE`: signed in; `CODE`: the password was right, the second factor is missing; `SET_UP`: a second factor is
    demanded, and there is none yet.
    """

    WHOLE = "whole"
    CODE = "code"
    SET_UP = "set_up"


class LinkKind(StrEnum):
    """What a one-time link is for: making the first administrator, coming in the first time, or a new password."""

    FIRST = "first"
    INVITATION = "invitation"
    RESET = "reset"


class Happened(StrEnum):
    """What can happen with an account."""

    MADE = "made"
    RENAMED = "renamed"
    LANGUAGE_SET = "language_set"
    ENDED = "ended"
    ROLE_GIVEN = "role_given"
    ROLE_ENDED = "role_ended"
    LINK_MADE = "link_made"
    SIGNED_IN = "signed_in"
    FAILED = "failed"
    HELD_BACK = "held_back"
    SIGNED_OUT = "signed_out"
    SESSIONS_ENDED = "sessions_ended"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    PASSWORD_SET = "password_set"  # noqa: S105 - a word, not a secret
    FACTOR_SET = "factor_set"
    FACTOR_REMOVED = "factor_removed"
    CODES_MADE = "codes_made"
    CODE_SPENT = "code_spent"
    PROVIDER_LINKED = "provider_linked"


class Held(Noun):
    """A role at a place, from when and until when. `given_by`, `ended_by`: `account/3`, or a way in without one."""

    id: int
    role: Role
    place: str
    given_at: datetime
    given_by: str
    ended_at: datetime | None = None
    ended_by: str | None = None

    @property
    def holds(self) -> bool:
        """Whether it has not ended."""
        return self.ended_at is None


class Account(Noun):
    """Somebody who can sign in.

    `name`: what others see (a role and a place serve as well as a name); `demo`: made for a demonstration, and of no
    use outside one; `language`: of mails, None: that of the installation; `has_password`, `linked`, `second_factor`,
    `recovery_left`: what it has for signing in.
    """

    id: int
    name: Line
    email: str
    demo: bool = False
    language: Language | None = None
    has_password: bool = False
    linked: bool = False
    second_factor: bool = False
    recovery_left: int = 0
    made_at: datetime
    locked_at: datetime | None = None
    ended_at: datetime | None = None
    held: tuple[Held, ...] = ()

    @property
    def works(self) -> bool:
        """Whether it is neither locked nor ended."""
        return self.locked_at is None and self.ended_at is None

    @property
    def person(self) -> Person:
        """What the rest of the program knows: the name, and the roles that hold."""
        memberships = (Membership(id=one.id, role=one.role, place=one.place) for one in self.held if one.holds)
        return Person(id=self.id, name=self.name, memberships=tuple(memberships))


class Event(Noun):
    """Something that happened with an account (None: with one that does not exist)."""

    id: int
    account: int | None
    kind: Happened
    at: datetime
    by: str
    body: Mapping[str, str | int] = Field(default_factory=dict)


class SignedIn(Noun):
    """A browser that is signed in. `id`: of the session; `rotate`: it is to get a new secret."""

    id: int
    person: Person
    step: Step
    how: How
    demo: bool
    rotate: bool = False
    made_at: datetime
    seen_at: datetime
    expires_at: datetime


def account_name(number: int) -> str:
    """How an account is named where something is noted for good: by its number, never by a person's name."""
    return f"account/{number}"
