"""Signing in: the password, the second factor, and what holds those back who guess.

Failures are counted in the database, so that several processes count together and a restart forgets nothing. They are
counted by the digest of the e-mail that was typed, whether there is such an account or not, so that the answer, the
wait and the work are the same. Nobody is locked out for good by what a stranger types: the wait grows up to an hour.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from controls.access import second_factor
from controls.access.conditions import Conditions
from controls.access.factor_secrets import FactorSecrets
from controls.access.passwords import Passwords
from controls.access.sessions import Begun, Sessions
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials, Known, digest_of
from controls.storage.sign_ins import SignIns
from models.accounts import Account, Happened, How, SignedIn, Step, account_name, folded
from models.errors import ProblemError, Where

#: who failed to sign in, where it is not known whose account it is
STRANGER: Final = "stranger"


class Limit(NamedTuple):
    """What holds guesses back: so many are free, then the wait doubles from `first` to `longest`.

    `window`: failures count together until nothing failed for so long.
    """

    free: int
    first: timedelta
    longest: timedelta
    window: timedelta


#: for one e-mail, and for one account's second factor: at most 30 guesses in the first day
BY_ACCOUNT: Final = Limit(5, timedelta(minutes=1), timedelta(hours=1), timedelta(hours=12))
#: for one address, behind which many people may be
BY_ADDRESS: Final = Limit(50, timedelta(minutes=1), timedelta(minutes=15), timedelta(minutes=15))


def email_key(email: str) -> str:
    """What failures for an e-mail are counted by."""
    return f"email:{digest_of(folded(email))}"


def address_key(address: str) -> str:
    """What failures from an address are counted by."""
    return f"address:{digest_of(address)}"


def factor_key(account: int) -> str:
    """What wrong codes for an account are counted by."""
    return f"factor:{account}"


class Proved(NamedTuple):
    """Somebody who has shown who they are, and is signed in: the session, and new recovery codes where there are."""

    begun: Begun
    codes: tuple[str, ...] = ()


class SigningIn:
    """Lets people in."""

    def __init__(
        self,
        accounts: Accounts,
        credentials: Credentials,
        kept: SignIns,
        sessions: Sessions,
        passwords: Passwords,
        conditions: Conditions,
    ) -> None:
        """The parts it needs; all of the same database."""
        self._accounts = accounts
        self._credentials = credentials
        self._kept = kept
        self._sessions = sessions
        self._passwords = passwords
        self._conditions = conditions
        self.factors = FactorSecrets(conditions.factor_key, credentials.has_factor_of_length)

    # --- the password ---

    def with_password(self, email: str, password: str, address: str, now: datetime, old: str = "") -> Begun:
        """Sign in, or come as far as the second factor.

        `address`: where it comes from; `old`: the secret of the session that the browser has. Raises ProblemError
        `access_wait` after too many failures, else `access_sign_in` for an unknown e-mail, a wrong password, and an
        account that does not work, all alike.
        """
        keys = [email_key(email), address_key(address)]
        self._require_no_wait(keys, now)
        known = self._credentials.of_email(email)
        checked = self._passwords.check(password, known.password_hash if known else None)
        if known is None or not checked.right or not self._may(known):
            self._fail(keys, known.id if known else None, "password", now)
            raise ProblemError.one("access_sign_in")
        if checked.newer is not None and known.password_hash is not None:
            self._credentials.rehash(known.id, known.password_hash, checked.newer)
        self._kept.clear(keys[:1])
        return self._sessions.begin(known.id, self._step(known), How.PASSWORD, now, old)

    def _may(self, known: Known) -> bool:
        return known.works and (self._conditions.demo or not known.demo)

    def _step(self, known: Known) -> Step:
        if known.totp_secret is not None:
            return Step.CODE
        account = self._accounts.get(known.id)
        demanded = account is not None and self._conditions.demands_factor(account.person)
        return Step.SET_UP if demanded else Step.WHOLE

    def confirm(self, account: int, password: str, now: datetime) -> None:
        """Make sure that it is still the same person before something that matters.

        Raises ProblemError `access_wait`, or `access_password_wrong` with the field `naa`.
        """
        keys = [factor_key(account)]
        self._require_no_wait(keys, now)
        known = self._credentials.of(account)
        if not self._passwords.check(password, known.password_hash if known else None).right:
            self._fail(keys, account, "password", now)
            raise ProblemError.one("access_password_wrong", where=Where(field="naa"))

    # --- the second factor ---

    def with_code(self, half: SignedIn, code: str, now: datetime, old: str) -> Begun:
        """Go from the password to signed in, by a code from the app or a recovery code.

        `half`: who gave the password. Raises ProblemError `access_wait` or `access_code`, and `access_factor_key`
        when the secret cannot be decrypted, which is no failure of theirs.
        """
        account = half.person.id
        keys = [factor_key(account)]
        self._require_no_wait(keys, now)
        if not self._is_right(account, code, now):
            self._fail(keys, account, "code", now)
            raise ProblemError.one("access_code", where=Where(field="kode"))
        self._kept.clear(keys)
        return self._sessions.begin(account, Step.WHOLE, half.how, now, old)

    def _is_right(self, account: int, code: str, now: datetime) -> bool:
        if not second_factor.is_app_code(code):
            return self._credentials.spend_code(account, second_factor.code_digest(code), now)
        known = self._credentials.of(account)
        if known is None or known.totp_secret is None:
            return False
        opened = self.factors.open(account, known.totp_secret)
        step = second_factor.step_of(code, opened.secret, now)
        if step is None or not self._credentials.spend_step(account, step):
            return False
        if opened.stale:
            self._credentials.reseal(account, known.totp_secret, self.factors.seal(account, opened.secret))
        return True

    def begin_factor(self, account: int) -> str:
        """Begin to set a second factor up, or go on with it; the secret for the app.

        Raises ProblemError as `FactorSecrets.seal` does.
        """
        known = self._credentials.of(account)
        if known is not None and known.totp_new is not None:
            # one that cannot be decrypted is begun anew
            with suppress(ProblemError):
                return self.factors.open(account, known.totp_new).secret
        secret = second_factor.new_secret()
        self._credentials.begin_factor(account, self.factors.seal(account, secret))
        return secret

    def confirm_factor(self, account: int, code: str, now: datetime) -> tuple[str, ...]:
        """Let the second factor count from now on; the recovery codes, which are told this once.

        Raises ProblemError `access_wait` or `access_code`.
        """
        keys = [factor_key(account)]
        self._require_no_wait(keys, now)
        known = self._credentials.of(account)
        kept = known.totp_new if known else None
        step = second_factor.step_of(code, self.factors.open(account, kept).secret, now) if kept else None
        codes = second_factor.new_codes()
        digests = [second_factor.code_digest(one) for one in codes]
        if not kept or step is None or not self._credentials.confirm_factor(account, kept, step, digests, now):
            self._fail(keys, account, "code", now)
            raise ProblemError.one("access_code", where=Where(field="kode"))
        self._kept.clear(keys)
        return codes

    def set_up(self, half: SignedIn, code: str, now: datetime, old: str) -> Proved:
        """Set the second factor up that is demanded, and sign in. Raises ProblemError as `confirm_factor` does."""
        codes = self.confirm_factor(half.person.id, code, now)
        return Proved(self._sessions.begin(half.person.id, Step.WHOLE, half.how, now, old), codes)

    def new_codes(self, account: int, now: datetime) -> tuple[str, ...]:
        """New recovery codes in place of those before, told this once."""
        codes = second_factor.new_codes()
        self._credentials.new_codes(account, [second_factor.code_digest(one) for one in codes], now)
        return codes

    # --- other ways in ---

    def as_demo(self, account: int, now: datetime, old: str = "") -> Begun:
        """Sign in as one of the demonstration's people.

        Raises ProblemError `access_sign_in` outside a demonstration, and for every other account.
        """
        found = self._accounts.get(account) if self._conditions.demo else None
        if found is None or not found.demo or not found.works:
            raise ProblemError.one("access_sign_in")
        return self._sessions.begin(account, Step.WHOLE, How.DEMO, now, old)

    def as_linked(self, account: Account, now: datetime, old: str = "") -> Begun:
        """Sign in whom another provider has vouched for. The second factor is that provider's business.

        Raises ProblemError `access_sign_in` for an account that does not work.
        """
        if not account.works or (account.demo and not self._conditions.demo):
            raise ProblemError.one("access_sign_in")
        return self._sessions.begin(account.id, Step.WHOLE, How.OIDC, now, old)

    def after_link(self, account: int, now: datetime, old: str = "") -> Begun:
        """Go on from a one-time link, by which a password was set: the second factor is still asked for."""
        known = self._credentials.of(account)
        if known is None or not self._may(known):
            raise ProblemError.one("access_sign_in")
        return self._sessions.begin(account, self._step(known), How.LINK, now, old)

    # --- holding back ---

    def _require_no_wait(self, keys: list[str], now: datetime) -> None:
        until = self._kept.waits(keys, now)
        if until is not None:
            minutes = -int(-(until - now).total_seconds() // 60)
            raise ProblemError.one("access_wait", arguments={"n": max(minutes, 1)})

    def _fail(self, keys: list[str], account: int | None, what: str, now: datetime) -> None:
        by = STRANGER if account is None else account_name(account)
        self._kept.tell(Happened.FAILED, account, by, now, {"what": what})
        for key in keys:
            limit = BY_ADDRESS if key.startswith("address:") else BY_ACCOUNT
            until = self._kept.failed(key, now, limit.free, limit.first, limit.longest, limit.window)
            if until is not None and limit is BY_ACCOUNT:
                seconds = int((until - now).total_seconds())
                self._kept.tell(Happened.HELD_BACK, account, by, now, {"what": what, "seconds": seconds})

    def forgive(self, account: Account) -> None:
        """Forget the failures of an account, so that it can be tried again at once."""
        self._kept.clear([email_key(account.email), factor_key(account.id)])
