"""Sessions: who a browser is, for how long, and with which secret.

The secret is random and of 256 bits, and stands in the browser's cookie; the database has its SHA-256. A session ends
when nobody used it for a while, when it is old, when somebody signs out or is locked, and when the password changes.
It gets a new secret when somebody signs in and when what the person may changes.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from controls.access.conditions import Conditions
from controls.storage.sign_ins import SignIns
from models.accounts import How, SignedIn, Step

#: how long somebody has for the second factor after the password
HALF_WAY: Final = timedelta(minutes=10)
#: a session that is used is noted so often, so that reading a page hardly ever writes
NOTED: Final = timedelta(minutes=1)
#: longer ones were never handed out
_LONGEST_TOKEN: Final = 100


def new_token() -> str:
    """A secret of 256 random bits, as it can stand in an address or a cookie."""
    return secrets.token_urlsafe(32)


class Begun(NamedTuple):
    """A session that began: the secret for the browser, and what is missing before somebody is signed in."""

    token: str
    step: Step


class Who(NamedTuple):
    """Who a browser is; `token`: the new secret for its cookie, where it gets one, else empty."""

    signed_in: SignedIn | None
    token: str = ""


class Sessions:
    """The sessions of an installation."""

    def __init__(
        self, kept: SignIns, conditions: Conditions, token: Callable[[], str] = new_token
    ) -> None:  # fmt: skip
        """`token`: makes a secret."""
        self._kept = kept
        self._conditions = conditions
        self._token = token

    def begin(self, account: int, step: Step, how: How, now: datetime, old: str = "") -> Begun:
        """Begin a session. `old`: the secret that the browser has, which ends: nobody signs in to a known secret."""
        if old:
            self._kept.end(old, now, told=False)
        token = self._token()
        longest = self._conditions.longest if step is Step.WHOLE else HALF_WAY
        self._kept.begin(token, account, step, how, now, now + longest)
        return Begun(token, step)

    def who(self, token: str, now: datetime) -> Who:
        """Who a browser is: one SQL statement, one more once a minute. The step may be less than whole."""
        if not 0 < len(token) <= _LONGEST_TOKEN:
            return Who(None)
        found = self._kept.find(token)
        if found is None or not self._holds(found, now):
            return Who(None)
        if found.rotate:
            new = self._token()
            return Who(found, new) if self._kept.renew(token, new, now) else Who(None)
        if now - found.seen_at >= NOTED:
            self._kept.seen(found.id, now)
        return Who(found)

    def _holds(self, found: SignedIn, now: datetime) -> bool:
        if found.demo and not self._conditions.demo:
            return False
        return now < found.expires_at and now - found.seen_at < self._conditions.idle

    def renew(self, token: str, now: datetime) -> Begun | None:
        """Give a session that is whole another secret; None when it is none by now."""
        new = self._token()
        return Begun(new, Step.WHOLE) if self._kept.renew(token, new, now) else None

    def end(self, token: str, now: datetime) -> None:
        """Sign out."""
        if 0 < len(token) <= _LONGEST_TOKEN:
            self._kept.end(token, now)
