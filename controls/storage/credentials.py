"""What somebody is known by, in the database: password, second factor, another provider's word, one-time links.

Passwords are hashed before they come here (`controls.access.passwords`), the secrets of second factors encrypted
(`controls.access.factor_secrets`), and of links and recovery codes, which are
random and long, the SHA-256 is kept. What happened is told in `access_event`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Engine, delete, func, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.accounts import Accounts, drop_links, end_sessions, note, require
from controls.storage.engine import WRITES
from models.access import EVERYWHERE, Membership, Role
from models.accounts import Account, Happened, LinkKind, account_name, folded
from models.errors import ProblemError
from models.tables import AccessLinkRow, AccountRow

#: who makes the first account
FIRST_START = "first_start"


def digest_of(token: str) -> str:
    """What is kept of a secret that is random and long, so that a plain digest gives nothing away."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class Known(NamedTuple):
    """What an account is known by. `works`: neither locked nor ended; `totp_step`: the last one that was used."""

    id: int
    demo: bool
    works: bool
    password_hash: str | None
    totp_secret: str | None
    totp_new: str | None
    totp_step: int


class Link(NamedTuple):
    """A one-time link that works. `account`: None where it makes the first one."""

    kind: LinkKind
    account: int | None
    expires_at: datetime


def _known(row: AccountRow | None) -> Known | None:
    if row is None:
        return None
    works = row.locked_at is None and row.ended_at is None
    return Known(
        row.id or 0, row.demo, works, row.password_hash, row.totp_secret, row.totp_new, row.totp_step
    )  # fmt: skip


class Credentials:
    """What the accounts of a database are known by. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})
        self._accounts = Accounts(engine)

    def of_email(self, email: str) -> Known | None:
        """What the account with an e-mail is known by; None when there is none."""
        with Session(self._engine) as session:
            return _known(session.scalar(select(AccountRow).where(col(AccountRow.email) == folded(email))))

    def of(self, number: int) -> Known | None:
        """What an account is known by; None when there is none."""
        with Session(self._engine) as session:
            return _known(session.get(AccountRow, number))

    # --- passwords ---

    def set_password(self, number: int, hashed: str, by: str, at: datetime, keep: int = 0) -> None:
        """Let a password replace the one before. Every sign-in but the one with the id `keep` ends, links too."""
        with Session(self._writing) as session, session.begin():
            self._set_password(session, require(session, number), hashed, by, at, keep)

    @staticmethod
    def _set_password(session: Session, row: AccountRow, hashed: str, by: str, at: datetime, keep: int = 0) -> None:
        number = row.id or 0
        row.password_hash, row.password_at = hashed, at
        ended = end_sessions(session, number, keep)
        drop_links(session, number)
        note(session, Happened.PASSWORD_SET, number, by, at, {"sessions_ended": ended})

    def rehash(self, number: int, before: str, after: str) -> None:
        """Keep the same password in a newer form; not when it was changed meanwhile."""
        row = AccountRow
        with Session(self._writing) as session, session.begin():
            same = (col(row.id) == number, col(row.password_hash) == before)
            session.execute(update(row).where(*same).values(password_hash=after))

    # --- the second factor ---

    def begin_factor(self, number: int, secret: str) -> None:
        """Note the secret of a second factor that is being set up; it counts once a code was right."""
        with Session(self._writing) as session, session.begin():
            require(session, number).totp_new = secret

    def confirm_factor(self, number: int, secret: str, step: int, recovery: Sequence[str], at: datetime) -> bool:
        """Let the second factor that is being set up count; False when it is another one by now.

        `step`: of the code that was right, which is used up; `recovery`: digests of the recovery codes.
        """
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if row.totp_new != secret:
                return False
            row.totp_secret, row.totp_new, row.totp_step, row.recovery = secret, None, step, list(recovery)
            note(session, Happened.FACTOR_SET, number, account_name(number), at, {"codes": len(recovery)})
        return True

    def reseal(self, number: int, before: str, after: str) -> None:
        """Keep the same secret encrypted anew; not when it was changed meanwhile."""
        row = AccountRow
        with Session(self._writing) as session, session.begin():
            same = (col(row.id) == number, col(row.totp_secret) == before)
            session.execute(update(row).where(*same).values(totp_secret=after))

    def has_factor_of_length(self, length: int) -> bool:
        """Whether a secret of so many signs is kept for any account."""
        row = AccountRow
        asked = select(col(row.id)).where(
            or_(func.length(col(row.totp_secret)) == length, func.length(col(row.totp_new)) == length)
        )
        with Session(self._engine) as session:
            return session.scalar(asked.limit(1)) is not None

    def remove_factor(self, number: int, by: str, at: datetime) -> None:
        """Let an account have no second factor, and sign out who is signed in with it elsewhere."""
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if row.totp_secret is not None:
                row.totp_secret = row.totp_new = None
                row.recovery = []
                note(session, Happened.FACTOR_REMOVED, number, by, at)

    def new_codes(self, number: int, recovery: Sequence[str], at: datetime) -> None:
        """Let new recovery codes, by their digests, replace those before."""
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            row.recovery = list(recovery)
            note(session, Happened.CODES_MADE, number, account_name(number), at, {"codes": len(recovery)})

    def spend_step(self, number: int, step: int) -> bool:
        """Use a time step up; False when it, or a later one, was used before: the same code never works twice."""
        row = AccountRow
        with Session(self._writing) as session, session.begin():
            asked = update(row).where(col(row.id) == number, col(row.totp_step) < step).values(totp_step=step)
            return session.execute(asked.returning(col(row.id))).first() is not None

    def spend_code(self, number: int, digest: str, at: datetime) -> bool:
        """Use a recovery code up; False when it is none, or was used."""
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if digest not in row.recovery:
                return False
            row.recovery = [one for one in row.recovery if one != digest]
            note(session, Happened.CODE_SPENT, number, account_name(number), at, {"left": len(row.recovery)})
        return True

    # --- one-time links ---

    def add_link(
        self, kind: LinkKind, account: int | None, token: str, expires: datetime, by: str, at: datetime
    ) -> None:
        """Keep a one-time link in place of those before. `token`: random and of 256 bits; only its digest is kept."""
        row = AccessLinkRow
        with Session(self._writing) as session, session.begin():
            if account is not None and require(session, account).locked_at is not None:
                raise ProblemError.one("access_locked")
            session.execute(delete(row).where(col(row.expires_at) <= at))
            same = col(row.account) == account if account is not None else col(row.kind) == kind.value
            session.execute(delete(row).where(same))
            session.add(
                row(token_sha256=digest_of(token), kind=kind.value, account=account, made_at=at, expires_at=expires)
            )
            note(session, Happened.LINK_MADE, account, by, at, {"link": kind.value})

    def link(self, token: str, now: datetime) -> Link | None:
        """The link with this secret; None for one that is unknown, used or too old."""
        return self.link_by_digest(digest_of(token), now)

    def link_by_digest(self, digest: str, now: datetime) -> Link | None:
        """As `link`, by the digest of the secret."""
        with Session(self._engine) as session:
            return self._link(session, digest, now)

    @staticmethod
    def _link(session: Session, digest: str, now: datetime) -> Link | None:
        row = session.get(AccessLinkRow, digest)
        if row is None or row.expires_at <= now:
            return None
        return Link(LinkKind(row.kind), row.account, row.expires_at)

    def use_link(self, token: str, hashed: str, at: datetime) -> int | None:
        """Set a password by a one-time link, which then is used up; the account, or None when the link is none."""
        with Session(self._writing) as session, session.begin():
            link = self._link(session, digest_of(token), at)
            if link is None or link.account is None:
                return None
            row = session.get(AccountRow, link.account)
            if row is None or row.locked_at is not None or row.ended_at is not None:
                return None
            self._set_password(session, row, hashed, account_name(link.account), at)
        return link.account

    def use_first_link(self, token: str, name: str, email: str, hashed: str, at: datetime) -> int | None:
        """Make the first account, an administrator, by a one-time link; None when the link is none.

        There is none either when somebody made an account meanwhile.
        """
        with Session(self._writing) as session, session.begin():
            link = self._link(session, digest_of(token), at)
            there = session.scalar(select(func.count()).select_from(AccountRow))
            if link is None or link.kind is not LinkKind.FIRST or there:
                return None
            session.execute(delete(AccessLinkRow))
            membership = Membership(role=Role.ADMINISTRATOR, place=EVERYWHERE)
            number = self._accounts.add_within(session, name, email, FIRST_START, at, [membership])
            self._set_password(session, require(session, number), hashed, account_name(number), at)
        return number

    # --- another provider's word ---

    def with_subject(self, issuer: str, subject: str) -> Account | None:
        """The account that another provider's subject was linked to; None when there is none."""
        row = AccountRow
        asked = select(col(row.id)).where(col(row.oidc_issuer) == issuer, col(row.oidc_subject) == subject)
        with Session(self._engine) as session:
            number = session.scalar(asked)
        return None if number is None else self._accounts.get(number)

    def link_subject(self, digest: str, issuer: str, subject: str, at: datetime) -> int | None:
        """Link a subject to the account of an invitation, which then is used up; the account.

        `digest`: of the secret in the invitation. None when it is no invitation that works, or the account is locked.
        """
        with Session(self._writing) as session, session.begin():
            link = self._link(session, digest, at)
            if link is None or link.account is None or link.kind is not LinkKind.INVITATION:
                return None
            return self._link_subject(session, link.account, issuer, subject, at)

    def link_invited(
        self, email: str, issuer: str, subject: str, at: datetime, check: Callable[[Known], bool]
    ) -> int | None:
        """Link a subject to the account that has an e-mail and an invitation that works; the account, or None.

        `email`: as the provider has made sure of it; `check`: what else must hold of the account.
        """
        with Session(self._writing) as session, session.begin():
            found = _known(session.scalar(select(AccountRow).where(col(AccountRow.email) == folded(email))))
            if found is None or not check(found):
                return None
            row = AccessLinkRow
            open_link = select(col(row.token_sha256)).where(
                col(row.account) == found.id, col(row.kind) == LinkKind.INVITATION.value, col(row.expires_at) > at
            )
            if session.scalar(open_link) is None:
                return None
            return self._link_subject(session, found.id, issuer, subject, at)

    @staticmethod
    def _link_subject(session: Session, number: int, issuer: str, subject: str, at: datetime) -> int | None:
        row = session.get(AccountRow, number)
        if row is None or row.locked_at is not None or row.ended_at is not None or row.oidc_subject is not None:
            return None
        row.oidc_issuer, row.oidc_subject = issuer, subject
        drop_links(session, number)
        note(session, Happened.PROVIDER_LINKED, number, account_name(number), at)
        return number
