"""The first start: whoever can read what the program prints makes the first account, an administrator."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from pydantic import TypeAdapter

from controls.access.password_rules import require_good
from controls.access.passwords import Passwords
from controls.access.resetting import LASTS
from controls.access.sessions import new_token
from controls.storage.accounts import Accounts
from controls.storage.credentials import FIRST_START, Credentials
from models.accounts import LONGEST_EMAIL, Email, LinkKind, folded
from models.errors import ProblemError, Where

#: as `models.documents.Line` has it
LONGEST_NAME: Final = 300
_EMAIL: Final[TypeAdapter[str]] = TypeAdapter(Email)


def require_email(email: str, field: str = "epost") -> str:
    """The e-mail in the form it is kept in. Raises ProblemError `access_email` when it is none."""
    given = folded(email)
    try:
        return _EMAIL.validate_python(given) if len(given) <= LONGEST_EMAIL else _refuse_email(field)
    except ValueError:
        return _refuse_email(field)


def _refuse_email(field: str) -> str:
    raise ProblemError.one("access_email", where=Where(field=field))


def require_name(name: str, field: str = "navn") -> str:
    """The name that is shown, on one line. Raises ProblemError `access_name` for none or too long a one."""
    given = " ".join(name.split())
    if not given or len(given) > LONGEST_NAME or not given.isprintable():
        raise ProblemError.one("access_name", where=Where(field=field))
    return given


class FirstStart:
    """Makes the first account of an installation."""

    def __init__(
        self,
        accounts: Accounts,
        credentials: Credentials,
        passwords: Passwords,
        token: Callable[[], str] = new_token,
    ) -> None:
        """`token`: makes a secret."""
        self._accounts = accounts
        self._credentials = credentials
        self._passwords = passwords
        self._token = token

    def offer(self, now: datetime) -> str | None:
        """The secret of a new link that makes the first account; None where there is an account.

        The link works for a day, and those before do not any more.
        """
        if self._accounts.any():
            return None
        token = self._token()
        self._credentials.add_link(LinkKind.FIRST, None, token, now + LASTS[LinkKind.FIRST], FIRST_START, now)
        return token

    def works(self, token: str, now: datetime) -> bool:
        """Whether a link makes the first account."""
        link = self._credentials.link(token, now)
        return link is not None and link.kind is LinkKind.FIRST and not self._accounts.any()

    def make(self, token: str, name: str, email: str, password: str, now: datetime) -> int | None:
        """Make the administrator; the account, or None when the link is none.

        Raises ProblemError for a name, an e-mail or a password that cannot be used; the link works on, then.
        """
        if not self.works(token, now):
            return None
        shown, address = require_name(name), require_email(email)
        require_good(password, (shown, address))
        return self._credentials.use_first_link(token, shown, address, self._passwords.hash(password), now)
