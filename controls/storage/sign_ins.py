"""Browsers that are signed in, failed tries, and sign-ins under way at another provider, in the database.

They stand there so that several processes agree: one that ends a session ends it for all, and tries are counted
together. Who asks is answered with one SQL statement.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.accounts import account_of, end_sessions, note
from controls.storage.credentials import digest_of
from controls.storage.engine import WRITES
from models.accounts import Happened, How, SignedIn, Step, account_name
from models.tables import (
    AccessCounterRow,
    AccessSessionRow,
    AccountRow,
    MembershipRow,
    OidcFlowRow,
)

#: failures that are older than this are forgotten
_FORGOTTEN = timedelta(days=1)


class Flow(NamedTuple):
    """A sign-in under way at another provider. `link`: the digest of the invitation it began from, or empty."""

    state: str
    nonce: str
    verifier: str
    back_to: str
    link: str


def _signed_in(row: AccessSessionRow, account: AccountRow, members: list[MembershipRow]) -> SignedIn:
    return SignedIn(
        id=row.id or 0,
        person=account_of(account, members).person,
        step=Step(row.step),
        how=How(row.how),
        demo=account.demo,
        rotate=row.rotate,
        made_at=row.made_at,
        seen_at=row.seen_at,
        expires_at=row.expires_at,
    )


class SignIns:
    """The sign-ins of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    # --- sessions ---

    def begin(self, token: str, account: int, step: Step, how: How, at: datetime, expires: datetime) -> int:
        """Keep a session; its id. `token`: random and of 256 bits; only its digest is kept."""
        with Session(self._writing) as session, session.begin():
            session.execute(delete(AccessSessionRow).where(col(AccessSessionRow.expires_at) <= at))
            row = AccessSessionRow(
                token_sha256=digest_of(token), account=account, step=step.value, how=how.value, made_at=at,
                seen_at=at, expires_at=expires,
            )  # fmt: skip
            session.add(row)
            session.flush()
            if step is Step.WHOLE:
                note(session, Happened.SIGNED_IN, account, account_name(account), at, {"how": how.value})
            return row.id or 0

    def find(self, token: str) -> SignedIn | None:
        """The session with this secret, whatever its age; None when there is none, or its account does not work."""
        row, account, member = AccessSessionRow, AccountRow, MembershipRow
        asked = (
            select(row, account, member)
            .join(account, col(account.id) == col(row.account))
            .outerjoin(member, (col(member.account) == col(account.id)) & col(member.ended_at).is_(None))
            .where(
                col(row.token_sha256) == digest_of(token),
                col(account.locked_at).is_(None),
                col(account.ended_at).is_(None),
            )
            .order_by(col(member.id))
        )
        with Session(self._engine) as session:
            found = session.execute(asked).all()
            if not found:
                return None
            # the database gives nothing where there is no membership, which the types do not know
            members: list[MembershipRow | None] = [member for _, _, member in found]
            return _signed_in(found[0][0], found[0][1], [one for one in members if one is not None])

    def of(self, account: int, now: datetime, idle: timedelta) -> tuple[AccessSessionRow, ...]:
        """The sessions of an account that still hold, newest first."""
        row = AccessSessionRow
        asked = (
            select(row)
            .where(
                col(row.account) == account,
                col(row.step) == Step.WHOLE.value,
                col(row.expires_at) > now,
                col(row.seen_at) > now - idle,
            )
            .order_by(col(row.id).desc())
        )
        with Session(self._engine) as session:
            return tuple(session.scalars(asked))

    def seen(self, number: int, at: datetime) -> None:
        """Note when a session was used last."""
        row = AccessSessionRow
        with Session(self._writing) as session, session.begin():
            session.execute(update(row).where(col(row.id) == number, col(row.seen_at) < at).values(seen_at=at))

    def renew(self, old: str, new: str, at: datetime) -> bool:
        """Give a session another secret; False when another request did so meanwhile."""
        row = AccessSessionRow
        values = {"token_sha256": digest_of(new), "rotate": False, "seen_at": at}
        asked = update(row).where(col(row.token_sha256) == digest_of(old)).values(**values)
        with Session(self._writing) as session, session.begin():
            return session.execute(asked.returning(col(row.id))).first() is not None

    def end(self, token: str, at: datetime, *, told: bool = True) -> None:
        """End the session with this secret, where there is one. `told`: note that somebody signed out."""
        row = AccessSessionRow
        asked = (
            delete(row).where(col(row.token_sha256) == digest_of(token)).returning(col(row.account), col(row.step))
        )
        with Session(self._writing) as session, session.begin():
            found = session.execute(asked).first()
            if told and found is not None and found[1] == Step.WHOLE.value:
                note(session, Happened.SIGNED_OUT, found[0], account_name(found[0]), at)

    def end_one(self, account: int, number: int, at: datetime) -> bool:
        """End one session of an account; False when there is none."""
        row = AccessSessionRow
        asked = delete(row).where(col(row.id) == number, col(row.account) == account).returning(col(row.id))
        with Session(self._writing) as session, session.begin():
            if session.execute(asked).first() is None:
                return False
            note(session, Happened.SESSIONS_ENDED, account, account_name(account), at, {"sessions_ended": 1})
        return True

    def end_all(self, account: int, by: str, at: datetime, but: int = 0) -> int:
        """End every session of an account but the one with the id `but`; how many there were."""
        with Session(self._writing) as session, session.begin():
            ended = end_sessions(session, account, but)
            note(session, Happened.SESSIONS_ENDED, account, by, at, {"sessions_ended": ended})
        return ended

    # --- failures ---

    def waits(self, keys: list[str], now: datetime) -> datetime | None:
        """Until when nobody may try again with one of the keys; None when they may."""
        row = AccessCounterRow
        asked = select(col(row.wait_until)).where(col(row.key).in_(keys), col(row.wait_until) > now)
        with Session(self._engine) as session:
            return max((moment for moment in session.scalars(asked) if moment is not None), default=None)

    def failed(
        self, key: str, now: datetime, free: int, first: timedelta, longest: timedelta, window: timedelta
    ) -> datetime | None:
        """Count a failure; until when nobody may try again with the key, None while they may.

        `free`: failures without a wait; after them the wait is `first`, and twice as long each time, up to `longest`.
        `window`: what is forgotten when nothing failed for so long.
        """
        with Session(self._writing) as session, session.begin():
            session.execute(delete(AccessCounterRow).where(col(AccessCounterRow.last_at) < now - _FORGOTTEN))
            row = session.get(AccessCounterRow, key) or AccessCounterRow(key=key, failed=0, last_at=now)
            row.failed = 1 if row.last_at < now - window else row.failed + 1
            row.last_at = now
            over = row.failed - free
            # doubling ends long before the numbers get too large
            row.wait_until = None if over < 0 else now + min(first * 2 ** min(over, 20), longest)
            session.add(row)
            session.flush()
            return row.wait_until

    def clear(self, keys: list[str]) -> None:
        """Forget what failed with the keys."""
        row = AccessCounterRow
        with Session(self._writing) as session, session.begin():
            session.execute(delete(row).where(col(row.key).in_(keys)))

    def tell(self, kind: Happened, account: int | None, by: str, at: datetime, body: dict[str, str | int]) -> None:
        """Note that signing in failed, or was held back."""
        with Session(self._writing) as session, session.begin():
            note(session, kind, account, by, at, body)

    # --- sign-ins at another provider ---

    def add_flow(self, token: str, flow: Flow, now: datetime, expires: datetime) -> None:
        """Keep a sign-in that is under way. `token`: random and of 256 bits; only its digest is kept."""
        row = OidcFlowRow
        with Session(self._writing) as session, session.begin():
            session.execute(delete(row).where(col(row.expires_at) <= now))
            session.add(
                row(
                    token_sha256=digest_of(token), state=flow.state, nonce=flow.nonce, verifier=flow.verifier,
                    back_to=flow.back_to, link_sha256=flow.link or None, expires_at=expires,
                )
            )  # fmt: skip

    def take_flow(self, token: str, now: datetime) -> Flow | None:
        """The sign-in that is under way, which works once; None when there is none, or it is too old."""
        row = OidcFlowRow
        with Session(self._writing) as session, session.begin():
            found = session.get(row, digest_of(token))
            if found is None:
                return None
            session.delete(found)
            flow = Flow(found.state, found.nonce, found.verifier, found.back_to, found.link_sha256 or "")
            return flow if found.expires_at > now else None
