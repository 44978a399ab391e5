"""What administrators do: add people, give and end what they may, hand out links, lock, unlock and end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from controls.access.conditions import Conditions
from controls.access.first_start import require_email, require_name
from controls.access.resetting import Handed, Resetting
from controls.access.signing_in import SigningIn
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials
from models.access import EVERYWHERE, PLACE_OF, Membership, PlaceKind, Role
from models.accounts import Account
from models.errors import ProblemError, Where


class People:
    """The administration of accounts. Each method is told `by` whom, as `models.accounts.account_name` has it."""

    def __init__(
        self,
        accounts: Accounts,
        credentials: Credentials,
        resetting: Resetting,
        signing_in: SigningIn,
        conditions: Conditions,
        is_place: Callable[[str], bool],
    ) -> None:
        """`is_place`: whether there is a place with this name, such as a municipality."""
        self._accounts = accounts
        self._credentials = credentials
        self._resetting = resetting
        self._signing_in = signing_in
        self._conditions = conditions
        self._is_place = is_place

    def membership(self, role: str, place: str) -> Membership:
        """A role at a place. Raises ProblemError for an unknown role, and for a place at which nobody has it."""
        if role not in set(Role):
            raise ProblemError.one("access_role", where=Where(field="rolle"))
        kind = PLACE_OF[Role(role)]
        at = EVERYWHERE if kind is PlaceKind.EVERYWHERE else place.strip()
        made = Membership(role=Role(role), place=at[:20])
        if not made.fits or not self._is_place(at):
            raise ProblemError.one(f"access_place_{kind.value}", where=Where(field="sted"))
        return made

    def add(
        self, name: str, email: str, memberships: Sequence[Membership], by: str, now: datetime
    ) -> tuple[int, Handed]:
        """Make an account and an invitation to it. Raises ProblemError for a name or an e-mail that cannot be used.

        In a demonstration it is an account of the demonstration.
        """
        shown, address = require_name(name), require_email(email)
        number = self._accounts.add(shown, address, by, now, memberships, demo=self._conditions.demo)
        return number, self._resetting.make(self.require(number), by, now)

    def require(self, number: int) -> Account:
        """The account with this id. Raises ProblemError `access_no_account`."""
        return self._accounts.get(number) or _no_account()

    def rename(self, number: int, name: str, by: str, now: datetime) -> None:
        """Show an account under another name."""
        self._accounts.rename(number, require_name(name), by, now)

    def give(self, number: int, role: str, place: str, by: str, now: datetime) -> None:
        """Give a role at a place."""
        self._accounts.give(number, self.membership(role, place), by, now)

    def take(self, number: int, membership: int, by: str, now: datetime) -> None:
        """End a role."""
        self._accounts.take(number, membership, by, now)

    def link(self, number: int, by: str, now: datetime) -> Handed:
        """A new one-time link, in place of those before. Failures so far are forgotten."""
        account = self.require(number)
        self._signing_in.forgive(account)
        return self._resetting.make(account, by, now)

    def lock(self, number: int, by: str, now: datetime) -> None:
        """Let nobody sign in with an account."""
        self._accounts.lock(number, by, now)

    def unlock(self, number: int, by: str, now: datetime) -> None:
        """Let an account be used again. Failures so far are forgotten."""
        self._accounts.unlock(number, by, now)
        self._signing_in.forgive(self.require(number))

    def remove_factor(self, number: int, by: str, now: datetime) -> None:
        """Take the second factor away from somebody who lost it."""
        self._credentials.remove_factor(number, by, now)

    def end(self, number: int, by: str, now: datetime) -> None:
        """End an account for good."""
        self._accounts.end(number, by, now)


def _no_account() -> Account:
    raise ProblemError.one("access_no_account")
