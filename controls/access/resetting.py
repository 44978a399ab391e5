"""One-time links: coming in the first time, and a new password for whoever forgot the old one.

An administrator makes a link and hands it over, or it is sent by what the application was given (`Notify`). A link
works once, is replaced by the next one, and is only good for an account that works.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from controls.access.password_rules import require_good
from controls.access.passwords import Passwords
from controls.access.sessions import new_token
from controls.access.signing_in import STRANGER, Limit, address_key
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials, Link, digest_of
from controls.storage.sign_ins import SignIns
from models.accounts import Account, Happened, LinkKind, account_name, folded
from models.errors import ProblemError

#: sends a link to whom an account belongs: the account, what the link is for, and its whole address
Notify = Callable[[Account, LinkKind, str], None]
#: how long each kind of link works
LASTS: Final = {
    LinkKind.FIRST: timedelta(hours=24),
    LinkKind.INVITATION: timedelta(days=7),
    LinkKind.RESET: timedelta(hours=2),
}
#: links that are asked for by e-mail: for one e-mail, and from one address
BY_EMAIL: Final = Limit(3, timedelta(minutes=10), timedelta(hours=1), timedelta(hours=12))
BY_ADDRESS: Final = Limit(20, timedelta(minutes=10), timedelta(hours=1), timedelta(hours=1))


class Handed(NamedTuple):
    """A link that was made: what it is for, its secret, and until when it works."""

    kind: LinkKind
    token: str
    expires: datetime


class Resetting:
    """Makes one-time links, and does what they are for."""

    def __init__(
        self,
        accounts: Accounts,
        credentials: Credentials,
        kept: SignIns,
        passwords: Passwords,
        token: Callable[[], str] = new_token,
    ) -> None:
        """`token`: makes a secret."""
        self._accounts = accounts
        self._credentials = credentials
        self._kept = kept
        self._passwords = passwords
        self._token = token

    def make(self, account: Account, by: str, now: datetime) -> Handed:
        """Make a link for an account: an invitation until it has been used, then for a new password.

        Raises ProblemError `access_locked` or `access_no_account` for one that does not work.
        """
        kind = LinkKind.RESET if account.has_password or account.linked else LinkKind.INVITATION
        handed = Handed(kind, self._token(), now + LASTS[kind])
        self._credentials.add_link(kind, account.id, handed.token, handed.expires, by, now)
        return handed

    def ask(self, email: str, address: str, now: datetime, send: Callable[[Account, Handed], None]) -> None:
        """Send a link to whom an e-mail belongs, where it belongs to somebody; nobody is told whether it does.

        `address`: where it was asked from. Raises ProblemError `access_wait` when it was asked for too often.
        """
        keys = [f"reset:{digest_of(folded(email))}", f"reset-{address_key(address)}"]
        until = self._kept.waits(keys, now)
        if until is not None:
            raise ProblemError.one("access_wait", arguments={"n": max(-int(-(until - now).total_seconds() // 60), 1)})
        for key, limit in zip(keys, (BY_EMAIL, BY_ADDRESS), strict=True):
            self._kept.failed(key, now, limit.free, limit.first, limit.longest, limit.window)
        account = self._accounts.with_email(email)
        if account is None or not account.works:
            self._kept.tell(Happened.FAILED, account.id if account else None, STRANGER, now, {"what": "reset"})
            return
        send(account, self.make(account, STRANGER, now))

    def behind(self, token: str, now: datetime) -> tuple[Link, Account] | None:
        """The link with this secret and whose it is; None for one that is unknown, used or too old."""
        link = self._credentials.link(token, now)
        account = self._accounts.get(link.account) if link and link.account else None
        return (link, account) if link and account and account.works else None

    def use(self, token: str, password: str, now: datetime) -> int | None:
        """Set a password by a link, which then is used up; the account, or None when the link is none.

        Raises ProblemError as `require_good` does; the link works on, then.
        """
        found = self.behind(token, now)
        if found is None:
            return None
        require_good(password, (found[1].name, found[1].email))
        return self._credentials.use_link(token, self._passwords.hash(password), now)

    def change(self, account: Account, password: str, session: int, now: datetime) -> None:
        """Let somebody have another password. Every other session ends. `session`: the id of the one that stays.

        Raises ProblemError as `require_good` does.
        """
        require_good(password, (account.name, account.email))
        hashed = self._passwords.hash(password)
        self._credentials.set_password(account.id, hashed, account_name(account.id), now, session)
