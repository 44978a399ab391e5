"""Accounts in the database: who there is, what they may and may no longer, and what happened.

Every change is told in `access_event`, in the transaction that makes it; nothing told there is a secret, an address
or a person's name. Every question takes a fixed number of SQL statements, however many accounts there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, delete, func, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.engine import WRITES
from models.access import EVERYWHERE, Membership, Role
from models.accounts import Account, Event, Happened, Held, LinkKind, folded
from models.errors import ProblemError, Where
from models.tables import AccessEventRow, AccessLinkRow, AccessSessionRow, AccountRow, MembershipRow
from models.words import Language

#: the largest id a database can hold: PostgreSQL's integer
MAX_ID = 2**31 - 1


def note(
    session: Session,
    kind: Happened,
    account: int | None,
    by: str,
    at: datetime,
    body: Mapping[str, str | int] | None = None,
) -> None:
    """Tell of something that happened, in a transaction that is under way."""
    session.add(AccessEventRow(account=account, kind=kind.value, at=at, by=by, body=dict(body or {})))
    session.flush()


def require(session: Session, number: int) -> AccountRow:
    """The row of an account that has not ended. Raises ProblemError `access_no_account` when there is none."""
    row = session.get(AccountRow, number) if 0 < number <= MAX_ID else None
    if row is None or row.ended_at is not None:
        raise ProblemError.one("access_no_account")
    return row


def end_sessions(session: Session, account: int, but: int = 0) -> int:
    """End every sign-in of an account but the one with the id `but`; how many there were."""
    row = AccessSessionRow
    found = session.execute(
        delete(row).where(col(row.account) == account, col(row.id) != but).returning(col(row.id))
    ).all()  # fmt: skip
    return len(found)


def drop_links(session: Session, account: int) -> None:
    """Let no one-time link of an account work any more."""
    session.execute(delete(AccessLinkRow).where(col(AccessLinkRow.account) == account))


def _held(row: MembershipRow) -> Held:
    return Held(
        id=row.id or 0, role=Role(row.role), place=row.place, given_at=row.given_at, given_by=row.given_by,
        ended_at=row.ended_at, ended_by=row.ended_by,
    )  # fmt: skip


def account_of(row: AccountRow, held: Iterable[MembershipRow]) -> Account:
    """What is told of an account: nothing that is secret."""
    return Account(
        id=row.id or 0,
        name=row.name,
        email=row.email,
        demo=row.demo,
        language=Language(row.language) if row.language else None,
        has_password=row.password_hash is not None,
        linked=row.oidc_subject is not None,
        second_factor=row.totp_secret is not None,
        recovery_left=len(row.recovery),
        made_at=row.made_at,
        locked_at=row.locked_at,
        ended_at=row.ended_at,
        held=tuple(_held(one) for one in held),
    )


class Accounts:
    """The accounts of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    # --- changing ---

    def add(
        self,
        name: str,
        email: str,
        by: str,
        at: datetime,
        memberships: Iterable[Membership] = (),
        *,
        demo: bool = False,
    ) -> int:
        """Make an account with what it may; its id.

        Raises ProblemError `access_email_taken` when one has the e-mail.
        """
        with Session(self._writing) as session, session.begin():
            return self.add_within(session, name, email, by, at, memberships, demo=demo)

    def add_within(
        self,
        session: Session,
        name: str,
        email: str,
        by: str,
        at: datetime,
        memberships: Iterable[Membership] = (),
        *,
        demo: bool = False,
    ) -> int:
        """As `add`, in a transaction that is under way."""
        taken = select(col(AccountRow.id)).where(col(AccountRow.email) == folded(email))
        if session.scalar(taken) is not None:
            raise ProblemError.one("access_email_taken", where=Where(field="epost"))
        row = AccountRow(name=name, email=folded(email), demo=demo, recovery=[], made_at=at)
        session.add(row)
        session.flush()
        number = row.id
        if number is None:
            raise AssertionError("the database gave no id")
        note(session, Happened.MADE, number, by, at, {"demo": 1} if demo else {})
        for one in memberships:
            self._give(session, number, one, by, at)
        return number

    def rename(self, number: int, name: str, by: str, at: datetime) -> None:
        """Let an account be shown under another name."""
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if row.name != name:
                row.name = name
                note(session, Happened.RENAMED, number, by, at)

    def set_language(self, number: int, language: Language | None, by: str, at: datetime) -> None:
        """Let an account get mails in a language; None: in that of the installation."""
        with Session(self._writing) as session, session.begin():
            row, told = require(session, number), language.value if language else None
            if row.language != told:
                row.language = told
                note(session, Happened.LANGUAGE_SET, number, by, at, {"language": told or ""})

    def give(self, number: int, membership: Membership, by: str, at: datetime) -> None:
        """Give an account a role at a place; nothing happens when it has that already."""
        with Session(self._writing) as session, session.begin():
            require(session, number)
            self._give(session, number, membership, by, at)

    def _give(self, session: Session, number: int, membership: Membership, by: str, at: datetime) -> None:
        row = MembershipRow
        same = select(col(row.id)).where(
            col(row.account) == number,
            col(row.role) == membership.role.value,
            col(row.place) == membership.place,
            col(row.ended_at).is_(None),
        )
        if session.scalar(same) is not None:
            return
        made = row(account=number, role=membership.role.value, place=membership.place, given_at=at, given_by=by)
        session.add(made)
        session.flush()
        self._renew_sessions(session, number)
        told: dict[str, str | int] = {"role": made.role, "place": made.place, "membership": made.id or 0}
        note(session, Happened.ROLE_GIVEN, number, by, at, told)

    def take(self, number: int, membership: int, by: str, at: datetime) -> bool:
        """End a role; False when it has ended or is not the account's.

        Raises ProblemError `access_last_administrator` when nobody would be left who can manage accounts.
        """
        with Session(self._writing) as session, session.begin():
            require(session, number)
            row = session.get(MembershipRow, membership) if 0 < membership <= MAX_ID else None
            if row is None or row.account != number or row.ended_at is not None:
                return False
            if row.role == Role.ADMINISTRATOR.value:
                self._keep_an_administrator(session, number)
            self._end_membership(session, row, by, at)
            self._renew_sessions(session, number)
        return True

    @staticmethod
    def _end_membership(session: Session, row: MembershipRow, by: str, at: datetime) -> None:
        row.ended_at, row.ended_by = at, by
        told: dict[str, str | int] = {"role": row.role, "place": row.place, "membership": row.id or 0}
        note(session, Happened.ROLE_ENDED, row.account, by, at, told)

    @staticmethod
    def _renew_sessions(session: Session, number: int) -> None:
        """Let every browser that is signed in get a new secret: what it may has changed."""
        row = AccessSessionRow
        session.execute(update(row).where(col(row.account) == number).values(rotate=True))

    @staticmethod
    def _keep_an_administrator(session: Session, number: int) -> None:
        member, account = MembershipRow, AccountRow
        others = (
            select(func.count())
            .select_from(member)
            .join(account, col(account.id) == col(member.account))
            .where(
                col(member.role) == Role.ADMINISTRATOR.value, col(member.place) == EVERYWHERE,
                col(member.ended_at).is_(None), col(account.ended_at).is_(None), col(account.locked_at).is_(None),
                col(account.id) != number,
            )
        )  # fmt: skip
        is_one = select(col(member.id)).where(
            col(member.account) == number,
            col(member.role) == Role.ADMINISTRATOR.value,
            col(member.ended_at).is_(None),
        )
        if session.scalars(is_one).first() is not None and not session.scalar(others):
            raise ProblemError.one("access_last_administrator")

    def lock(self, number: int, by: str, at: datetime) -> None:
        """Let nobody sign in with an account, and sign out who is.

        Raises ProblemError `access_last_administrator` as `take` does.
        """
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if row.locked_at is None:
                self._keep_an_administrator(session, number)
                row.locked_at = at
                end_sessions(session, number)
                drop_links(session, number)
                note(session, Happened.LOCKED, number, by, at)

    def unlock(self, number: int, by: str, at: datetime) -> None:
        """Let an account be used again."""
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            if row.locked_at is not None:
                row.locked_at = None
                note(session, Happened.UNLOCKED, number, by, at)

    def end(self, number: int, by: str, at: datetime) -> None:
        """End an account for good: its roles end, and what it signed in with is removed, the e-mail too.

        The name stays, because what the person did stays. Raises ProblemError `access_last_administrator` as `take`.
        """
        member = MembershipRow
        with Session(self._writing) as session, session.begin():
            row = require(session, number)
            self._keep_an_administrator(session, number)
            for one in session.scalars(
                select(member).where(col(member.account) == number, col(member.ended_at).is_(None))
            ).all():
                self._end_membership(session, one, by, at)
            end_sessions(session, number)
            drop_links(session, number)
            row.ended_at, row.email, row.recovery = at, f"{number}@ended.invalid", []
            row.password_hash = row.totp_secret = row.totp_new = row.oidc_issuer = row.oidc_subject = None
            note(session, Happened.ENDED, number, by, at)

    # --- reading ---

    def all(self) -> tuple[Account, ...]:
        """Every account, by name; those that ended last."""
        found = self._found(col(AccountRow.id) > 0)
        return tuple(sorted(found, key=lambda one: (one.ended_at is not None, one.name.casefold(), one.id)))

    def get(self, number: int) -> Account | None:
        """The account with this id; None when there is none."""
        return next(iter(self._found(col(AccountRow.id) == number)), None) if 0 < number <= MAX_ID else None

    def with_email(self, email: str) -> Account | None:
        """The account with this e-mail; None when there is none."""
        return next(iter(self._found(col(AccountRow.email) == folded(email))), None)

    def demo(self) -> tuple[Account, ...]:
        """The accounts of the demonstration that work, in the order in which they were made."""
        found = self._found(col(AccountRow.demo).is_(True), col(AccountRow.locked_at).is_(None))
        return tuple(one for one in found if one.works)

    def any(self, *, real: bool = False) -> bool:
        """Whether there is any account; `real`: any that is none of the demonstration."""
        asked = select(col(AccountRow.id)).limit(1)
        if real:
            asked = asked.where(~col(AccountRow.demo))
        with Session(self._engine) as session:
            return session.scalar(asked) is not None

    def members(self, place: str, roles: Iterable[Role]) -> tuple[Account, ...]:
        """The accounts that work and have one of the roles at a place, in the order in which they were made."""
        member = MembershipRow
        ids = select(col(member.account)).where(
            col(member.place) == place,
            col(member.role).in_([role.value for role in roles]),
            col(member.ended_at).is_(None),
        )
        return tuple(one for one in self._found(col(AccountRow.id).in_(ids)) if one.works)

    def names(self, numbers: Iterable[int]) -> dict[int, str]:
        """The names of accounts, by id."""
        row = AccountRow
        with Session(self._engine) as session:
            asked = select(col(row.id), col(row.name)).where(col(row.id).in_(list(numbers)))
            return {number: name for number, name in session.execute(asked) if number is not None}

    def events(self, number: int, limit: int = 50) -> tuple[Event, ...]:
        """What happened with an account, newest first."""
        row = AccessEventRow
        asked = select(row).where(col(row.account) == number).order_by(col(row.id).desc()).limit(limit)
        with Session(self._engine) as session:
            rows = session.scalars(asked).all()
        return tuple(
            Event(id=one.id or 0, account=one.account, kind=Happened(one.kind), at=one.at, by=one.by, body=one.body)
            for one in rows
        )

    def invited(self, now: datetime) -> frozenset[int]:
        """The accounts with a one-time link that works."""
        row = AccessLinkRow
        asked = select(col(row.account)).where(col(row.expires_at) > now, col(row.kind) != LinkKind.FIRST.value)
        with Session(self._engine) as session:
            return frozenset(number for number in session.scalars(asked) if number is not None)

    def _found(self, *which: ColumnElement[bool]) -> tuple[Account, ...]:
        row, member = AccountRow, MembershipRow
        ids = select(col(row.id)).where(*which)
        with Session(self._engine) as session:
            rows = session.scalars(select(row).where(*which).order_by(col(row.id))).all()
            members = session.scalars(
                select(member).where(col(member.account).in_(ids)).order_by(col(member.id))
            ).all()  # fmt: skip
        held: dict[int, list[MembershipRow]] = defaultdict(list)
        for one in members:
            held[one.account].append(one)
        return tuple(account_of(one, held[one.id or 0]) for one in rows)
